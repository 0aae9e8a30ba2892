"""The standard's own definitions of operators, as modules."""

from __future__ import annotations

from xdsl.dialects import test

from tflc.dialects import build
from tflc.dialects.schema import walk_schema_ops
from tflc.dialects.types import f32, tensor
from tflc.frontends.onnx.definition import definition_of


def _values(*shapes):
    return test.TestOp(result_types=[tensor(shape, f32) for shape in shapes]).results


def test_arguments_and_results_are_those_of_the_op() -> None:
    q, k, v = _values((2, 3, 4, 8), (2, 3, 6, 8), (2, 3, 6, 10))
    op = build("onnx.Attention", [q, k, v], {}, result_types=[tensor((2, 3, 4, 10), f32)])
    module = definition_of(op)
    assert module is not None
    (function,) = module.ops
    block = function.body.block
    assert [argument.type for argument in block.args] == [q.type, k.type, v.type]
    assert [operand.type for operand in block.last_op.operands] == [op.results[0].type]
    assert "onnx.Attention" not in {each.name for each in walk_schema_ops(module)}


def test_an_absent_operand_is_no_argument() -> None:
    q, k, v, key, value = _values((1, 2, 3, 4), (1, 2, 3, 4), (1, 2, 3, 4), (1, 2, 5, 4), (1, 2, 5, 4))
    results = [tensor((1, 2, 3, 4), f32), tensor((1, 2, 8, 4), f32), tensor((1, 2, 8, 4), f32)]
    op = build("onnx.Attention", [q, k, v, None, key, value], {}, result_types=results)
    module = definition_of(op)
    assert module is not None
    (function,) = module.ops
    assert len(function.body.block.args) == 5
    assert len(function.body.block.last_op.operands) == 3


def test_what_the_standard_does_not_define_has_none() -> None:
    (x,) = _values((3, 3))
    assert definition_of(build("onnx.Det", [x], {}, result_types=[tensor((), f32)])) is None


def test_a_body_of_another_domain_is_of_the_newest_opset() -> None:
    q, k, v = _values((2, 3, 4, 8), (2, 3, 6, 8), (2, 3, 6, 10))
    op = build("onnx.preview.FlexAttention", [q, k, v], {}, result_types=[tensor((2, 3, 4, 10), f32)])
    module = definition_of(op)
    assert module is not None
    names = {each.name for each in walk_schema_ops(module)}
    assert {"onnx.MatMul", "onnx.Softmax"} <= names
    assert "onnx.preview.FlexAttention" not in names
