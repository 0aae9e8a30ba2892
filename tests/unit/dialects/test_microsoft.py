"""The operators of com.microsoft: declared as onnxruntime declares them, typed as it types what it computes."""

from __future__ import annotations

from typing import Any

import numpy as np
import onnx
import pytest
from onnx import helper
from xdsl.ir import Block

from tflc.dialects import build, schema_of
from tflc.dialects.onnx import microsoft
from tflc.dialects.types import element_of, from_numpy, shape_of, tensor, to_numpy

runtime = pytest.importorskip("onnxruntime")


def _declared() -> dict[str, Any]:
    from onnxruntime.capi import onnxruntime_pybind11_state as state

    return {each.name: each for each in state.get_all_operator_schema() if each.domain == microsoft.DOMAIN}


@pytest.mark.parametrize("op_type", microsoft.rows())
def test_the_signature_is_that_of_onnxruntime(op_type: str) -> None:
    """But for what a newer onnxruntime adds, which may always be absent: a model that has it is refused."""
    ours, theirs = schema_of(f"onnx.ms.{op_type}"), _declared()[op_type]
    assert ours is not None
    for mine, other in ((ours.operands, theirs.inputs), (ours.results, theirs.outputs)):
        assert [spec.name.lower() for spec in mine] == [each.name.lower() for each in other[: len(mine)]]
        arities = [each.option.name.lower() for each in other]
        assert {*arities[len(mine) :]} <= {"optional"}
        # Where a zero point may be absent in all ops of a kind but one, its absence is 0 there too.
        assert [
            (a.arity, b) for a, b in zip(mine, arities) if a.arity != b and not a.name.endswith("_zero_point")
        ] == []
    declared = {name: (spec.type.name.lower(), spec.required) for name, spec in theirs.attributes.items()}
    known = {spec.name: (spec.kind, spec.required) for spec in ours.attributes.values()}
    assert known.items() <= declared.items()
    assert not any(required for name, (_, required) in declared.items() if name not in known)


@pytest.mark.parametrize("op_type", microsoft.rows())
def test_the_defaults_are_those_of_onnxruntime(op_type: str) -> None:
    ours = schema_of(f"onnx.ms.{op_type}")
    assert ours is not None
    for name, spec in _declared()[op_type].attributes.items():
        proto = onnx.AttributeProto.FromString(spec._default_value)
        if not proto.name or name not in ours.attributes:
            continue
        value = helper.get_attribute_value(proto)
        default = ours.attributes[name].default
        assert default == (value.decode() if isinstance(value, bytes) else pytest.approx(value, rel=1e-6)), name


F, Q, S, Z = np.float32, np.uint8, np.ones((), np.float32), np.zeros((), np.uint8)


def _ones(dtype: Any, *shape: int) -> np.ndarray:
    return np.ones(shape, dtype)


CASES: list[tuple[str, list[np.ndarray | None], dict[str, Any], int]] = [
    ("FusedConv", [_ones(F, 1, 3, 5, 7), _ones(F, 4, 3, 2, 3)], {"strides": [2, 1], "activation": "Relu"}, 1),
    ("FusedGemm", [_ones(F, 3, 2), _ones(F, 4, 3)], {"transA": 1, "transB": 1, "activation": "Relu"}, 1),
    ("FusedMatMul", [_ones(F, 2, 3, 4, 5), _ones(F, 2, 3, 6, 5)], {"transB": 1}, 1),
    ("FusedMatMul", [_ones(F, 3, 4, 2, 5), _ones(F, 5, 4, 2, 7)], {"transBatchA": 1, "transBatchB": 1}, 1),
    ("BiasGelu", [_ones(F, 2, 3), _ones(F, 3)], {}, 1),
    ("QuickGelu", [_ones(F, 2, 3)], {}, 1),
    ("QLinearAdd", [_ones(Q, 2, 1, 3), S, Z, _ones(Q, 5, 1), S, Z, S, Z], {}, 1),
    ("QLinearAveragePool", [_ones(Q, 1, 3, 5, 7), S, Z, S, Z], {"kernel_shape": [2, 3]}, 1),
    ("QLinearAveragePool", [_ones(Q, 1, 5, 7, 3), S, Z, S, Z], {"kernel_shape": [2, 3], "channels_last": 1}, 1),
    ("QLinearConcat", [S, Z, _ones(Q, 2, 3), S, Z, _ones(Q, 2, 5), S, Z], {"axis": 1}, 1),
    ("QLinearConv", [_ones(Q, 1, 5, 7, 3), S, Z, _ones(Q, 4, 3, 2, 3), S, Z, S, Z], {"channels_last": 1}, 1),
    ("QLinearGlobalAveragePool", [_ones(Q, 1, 5, 7, 3), S, Z, S, Z], {"channels_last": 1}, 1),
    ("QLinearSoftmax", [_ones(Q, 2, 3, 5), S, Z, S, Z], {"axis": 1, "opset": 13}, 1),
    ("QLinearWhere", [_ones(bool, 2, 1), _ones(Q, 3), S, Z, _ones(Q, 2, 3), S, Z, S, Z], {}, 1),
    ("QGemm", [_ones(Q, 2, 3), S, Z, _ones(Q, 3, 4), S, Z], {}, 1),
    ("QGemm", [_ones(Q, 2, 3), S, Z, _ones(Q, 3, 4), S, Z, None, S, Z], {}, 1),
    ("DynamicQuantizeMatMul", [_ones(F, 2, 3), _ones(Q, 3, 4), S, Z], {}, 1),
    ("MatMulIntegerToFloat", [_ones(Q, 5, 2, 3), _ones(Q, 3, 4), S, S, Z, Z], {}, 1),
    ("NhwcMaxPool", [_ones(Q, 1, 5, 7, 3)], {"kernel_shape": [2, 3]}, 1),
    ("Attention", [_ones(F, 2, 3, 5), _ones(F, 5, 24), _ones(F, 24)], {"num_heads": 2}, 1),
    ("Inverse", [_ones(F, 1, 1)], {}, 1),
    ("SkipLayerNormalization", [_ones(F, 2, 3, 5), _ones(F, 2, 3, 5), _ones(F, 5)], {}, 1),
    (
        "EmbedLayerNormalization",
        [_ones(np.int32, 2, 3), None, _ones(F, 7, 5), _ones(F, 6, 5), None, _ones(F, 5), _ones(F, 5)],
        {},
        2,
    ),
]


@pytest.mark.parametrize(("op_type", "operands", "attributes", "count"), CASES, ids=[case[0] for case in CASES])
def test_the_types_are_those_of_what_onnxruntime_computes(
    op_type: str, operands: list[np.ndarray | None], attributes: dict[str, Any], count: int
) -> None:
    given = [None if array is None else tensor(array.shape, from_numpy(array.dtype)) for array in operands]
    arguments = iter(Block(arg_types=[type for type in given if type is not None]).args)
    op = build(f"onnx.ms.{op_type}", [None if type is None else next(arguments) for type in given], attributes)
    feeds = {f"x{index}": array for index, array in enumerate(operands) if array is not None}
    node = helper.make_node(
        op_type,
        ["" if array is None else f"x{index}" for index, array in enumerate(operands)],
        [f"y{index}" for index in range(count)],
        domain=microsoft.DOMAIN,
        **attributes,
    )
    inputs = [
        helper.make_tensor_value_info(name, helper.np_dtype_to_tensor_dtype(array.dtype), array.shape)
        for name, array in feeds.items()
    ]
    outputs = [helper.make_empty_tensor_value_info(name) for name in node.output]
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid(microsoft.DOMAIN, 1)]
    model = helper.make_model(helper.make_graph([node], "g", inputs, outputs), opset_imports=opsets, ir_version=8)
    session = runtime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    for result, found in zip(op.results, session.run(None, feeds)):
        element = element_of(result.type)
        assert element is not None
        assert (to_numpy(element), shape_of(result.type)) == (found.dtype, found.shape)


def test_operands_that_contradict_the_operator_are_refused() -> None:
    x, y = Block(
        arg_types=[tensor((2, 3), from_numpy(np.dtype("uint8"))), tensor((4,), from_numpy(np.dtype("uint8")))]
    ).args
    s = Block(arg_types=[tensor((), from_numpy(np.dtype("float32")))]).args[0]
    with pytest.raises(ValueError, match="ncompatible dimensions"):
        build("onnx.ms.QLinearAdd", [x, s, None, y, s, None, s])
