"""Targets: the files that come with tflc hold what the dialect knows, user files are checked, and each limit is found."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tfl_models import Body, Const, Typed, module, single
from xdsl.ir import Attribute

from tflc.defaults import DEFAULT_TARGET
from tflc.diagnostics import Refusal
from tflc.dialects import op_names, schema_of
from tflc.dialects.quant import UniformType
from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import bf16, f32, i64, tensor
from tflc.targets import Target, check, check_module, load, names

BOTH = [load("tflite-2.14"), load("litert")]


def op_of(
    name: str, operands: Sequence[Any], attrs: dict[str, Any], types: Sequence[Attribute] | None = None
) -> SchemaOp:
    built, _ = single(name, operands, attrs, types)
    return next(op for op in built.walk() if isinstance(op, SchemaOp) and op.name == f"tfl.{name}")


def kinds(name: str, operands: Sequence[Any], target: Target = BOTH[0], types: Any = None, **attrs: Any) -> list[str]:
    return [violation.kind for violation in check(op_of(name, operands, attrs, types), target)]


def zeros(*shape: int, dtype: Any = np.float32) -> np.ndarray:
    return np.zeros(shape, dtype)


def quantized(shape: Sequence[int], scale: float = 0.1, zero: int = 3) -> Typed:
    return Typed(np.zeros(shape, np.int8), UniformType.of("i8", scale, zero))


def test_default_target() -> None:
    assert load().name == DEFAULT_TARGET
    assert {"litert", "tflite-2.14"} <= set(names())


@pytest.mark.parametrize("target", BOTH, ids=lambda target: target.name)
def test_every_op_of_the_dialect_has_a_row_or_a_reason(target: Target) -> None:
    without = {name for name in op_names("tfl") if target.limits(name.removeprefix("tfl.")) is None}
    # A constant is a tensor, and fake quantization rounds otherwise than its definition on both runtimes.
    assert without == {"tfl.pseudo_const", "tfl.pseudo_sparse_const", "tfl.fake_quant"}


@pytest.mark.parametrize("target", BOTH, ids=lambda target: target.name)
def test_rows_are_consistent_with_the_schemas(target: Target) -> None:
    for op_type in target.op_types():
        limits, schema = target.limits(op_type), schema_of(f"tfl.{op_type}")
        assert limits is not None
        assert schema is not None
        data = [spec for spec in schema.operands if not spec.elements and spec.name not in limits.parameters]
        for signature in limits.signatures:
            assert schema.variadic or len(signature.operands) <= max(len(data), 1), op_type
            assert len(signature.results) <= len(schema.results), op_type
        if limits.versions is not None:
            assert 1 <= limits.versions[0] <= limits.versions[1]
        for token in limits.ties | set(limits.fixed):
            assert any(token in allowed for signature in limits.signatures for allowed in signature.operands), (
                op_type,
                token,
            )


def test_what_is_right_has_no_violation() -> None:
    x, w, b = zeros(1, 5, 5, 3), zeros(4, 3, 3, 3), zeros(4)
    window = {"padding": "SAME", "stride_h": 1, "stride_w": 1}
    for target in BOTH:
        assert kinds("conv_2d", [x, Const(w), Const(b)], target, **window) == []
        assert kinds("add", [zeros(2, 3), zeros(3)], target) == []
        assert kinds("softmax", [zeros(2, 3)], target, beta=1.0) == []
        assert kinds("reshape", [zeros(2, 3), Const(np.array([3, 2], np.int32))], target) == []


def test_broadcasting_that_kills_the_process() -> None:
    deep, other = zeros(2, 2, 2, 2, 2), zeros(2, 1, 2, 2, 2)
    for op in ("mul", "less", "equal", "pow", "floor_div", "floor_mod", "squared_difference"):
        assert kinds(op, [deep, other]) == ["broadcast_rank"], op
        assert kinds(op, [deep, deep]) == [], op
        assert kinds(op, [deep, other], BOTH[1]) == [], op
    assert kinds("add", [deep, other]) == []
    assert kinds("add", [zeros(*(1,) * 7), zeros(*(2,) * 7)]) == ["broadcast_rank"]
    assert kinds("sub", [zeros(*(1,) * 6), zeros(*(2,) * 6)]) == ["broadcast_rank"]
    condition = np.zeros((2, 1, 1, 1, 1, 1), bool)
    assert kinds("select_v2", [condition, zeros(2, 2, 2, 2, 2, 2), zeros(2, 2, 2, 2, 2, 2)]) == ["broadcast_rank"]
    assert kinds("atan2", [zeros(2, 3), zeros(1, 3)]) == ["broadcast_rank"]


def test_unknown_dims_may_differ() -> None:
    types = [tensor((None, 2, 2, 2, 2), f32)] * 2
    built = module(types, lambda b, x, y: [b.op("mul", x, y)])
    assert [finding.code for finding in check_module(built, BOTH[0])] == ["E0507"]


def test_ranks() -> None:
    perm = Const(np.arange(7, dtype=np.int32))
    assert kinds("transpose", [zeros(*(1,) * 7), perm]) == ["rank"]
    assert kinds("transpose", [zeros(*(1,) * 7), perm], BOTH[1]) == []
    assert kinds("softmax", [zeros(*(1,) * 7)], BOTH[1], beta=1.0) == ["rank"]


def test_elements() -> None:
    assert kinds("add", [zeros(2, dtype=np.float16), zeros(2, dtype=np.float16)]) == ["types"]
    assert kinds("add", [zeros(2, dtype=np.float16), zeros(2, dtype=np.float16)], BOTH[1]) == []
    assert kinds("div", [zeros(2, dtype=np.int64), zeros(2, dtype=np.int64)]) == ["types"]
    # Without a scale these compute nonsense or die.
    for op in ("add", "mul", "relu", "tanh"):
        operands = [zeros(2, dtype=np.int8)] * (2 if op in ("add", "mul") else 1)
        assert kinds(op, operands) == ["types"], op
    assert kinds("abs", [zeros(2)], types=[tensor((2,), bf16)]) == ["element"]


def test_parameters_are_32_bit_where_the_kernels_want_it() -> None:
    shape = np.array([3, 2])
    assert kinds("reshape", [zeros(2, 3), Const(shape)]) == ["parameter"]
    assert kinds("tile", [zeros(2, 3), Const(shape)]) == []


def test_bias_and_fused_activations() -> None:
    window = {"padding": "SAME", "stride_h": 1, "stride_w": 1}
    x, w, b = zeros(1, 5, 5, 3), zeros(4, 3, 3, 3), zeros(4)
    assert kinds("conv_2d", [x, Const(w), None], **window) == ["operand"]
    assert kinds("conv_2d", [x, Const(w), Const(b)], **window, fused_activation_function="TANH") == ["attribute"]


def test_quantization() -> None:
    a, b = quantized((2, 3)), quantized((2, 3), 0.2)
    assert kinds("maximum", [a, a]) == []
    assert kinds("maximum", [a, b]) == ["ties"]
    assert kinds("logistic", [a]) == ["fixed"]
    right = [tensor((2, 3), UniformType.of("i8", 1 / 256, -128))]
    assert kinds("logistic", [a], types=right) == []
    per_axis = Typed(np.zeros((2, 3), np.int8), UniformType.of("i8", [0.1, 0.2], axis=0))
    weights, bias = Const(np.zeros((4, 3), np.int8), UniformType.of("i8", [0.1] * 4, axis=0)), Const(zeros(4))
    assert kinds("fully_connected", [zeros(2, 3), weights, bias]) == ["version", "types"]
    assert kinds("fully_connected", [zeros(2, 3), weights, bias], BOTH[1]) == []
    assert kinds("add", [per_axis, per_axis]) == ["types"]


def test_sums_of_many_floats() -> None:
    both, one = (Const(np.array(axes, np.int32)) for axes in ([1, 2], [1]))
    for target in BOTH:
        for op in ("mean", "sum"):
            assert kinds(op, [zeros(1, 128, 256), both], target, keep_dims=True) == [], op
            assert kinds(op, [zeros(1, 129, 256), both], target, keep_dims=True) == ["summands"], op
            assert kinds(op, [zeros(1, 33024, 2), one], target, keep_dims=True) == ["summands"], op
            assert kinds(op, [zeros(1, 33024, 1), both], target, keep_dims=True) == ["summands"], op
            assert kinds(op, [zeros(1, 32771, 2), one], target, keep_dims=True) == [], "a prime number makes no rows"
            assert kinds(op, [quantized((1, 129, 256)), both], target, keep_dims=True) == [], op
        assert kinds("reduce_max", [zeros(1, 129, 256), both], target, keep_dims=True) == []


def test_versions() -> None:
    index = Const(np.array([[1]], np.int32))
    assert kinds("gather_nd", [np.zeros((2, 3), bool), index]) == ["version", "types"]


def test_ops_that_are_absent(tmp_path: Path) -> None:
    path = tmp_path / "small.toml"
    path.write_text('base = "litert"\nname = "small"\nremoved = ["abs"]\n[ops]\nadd = { versions = [1, 1] }\n')
    small = load(path)
    assert small.name == "small"
    assert kinds("abs", [zeros(2)], small) == ["absent"]
    assert kinds("neg", [zeros(2)], small) == []
    assert kinds("add", [zeros(2, dtype=np.int64), zeros(2, dtype=np.int64)], small) == ["version"]
    assert kinds("custom", [zeros(2)], small, types=[tensor((2,), f32)], custom_code="Mine") == ["absent"]
    assert kinds("custom", [zeros(2)], small, types=[tensor((2,), f32)], custom_code="Mfcc") == []


def test_findings_of_a_module_are_grouped_and_counted() -> None:
    def body(b: Body, x: Any) -> list[Any]:
        return [b.op("floor", b.op("floor", x, types=[tensor((2,), i64)]), types=[tensor((2,), i64)])]

    findings = check_module(module([tensor((2,), i64)], body), BOTH[0])
    assert [finding.message for finding in findings] == [
        "tfl.floor: does not take i64 -> i64 (tflite-2.14), and 1 more"
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[ops]\nad = { rank = 4 }', "there is no op 'tfl.ad'; did you mean 'pad'?"),
        ('[ops]\nadd = { ranks = 4 }', "add: a row has no 'ranks'; did you mean 'rank'?"),
        ('[ops]\nadd = { types = "f33" }', "add: 'f33' is no element type"),
        ('[ops]\nsum = { summands = { f33 = 9 } }', "sum: 'f33' is no element type"),
        ('[ops]\nconv_2d = { required = "bais" }', "conv_2d has no operand 'bais'; did you mean 'bias'?"),
        ('opps = 1', "a target has no 'opps'; did you mean 'ops'?"),
        ('base = "x.toml"', "base 'x.toml' leads back to this file"),
        ("[ops", "cannot read the target"),
    ],
)  # fmt: skip
def test_mistakes_in_a_file_are_told(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "x.toml"
    path.write_text(text)
    with pytest.raises(Refusal) as refused:
        load(path)
    assert refused.value.findings[0].code == "E0502"
    assert message in str(refused.value)


def test_unknown_target() -> None:
    with pytest.raises(Refusal, match=r"there is no target 'tflite-2.15'; did you mean 'tflite-2.14'\?"):
        load("tflite-2.15")


@pytest.mark.runtime
@pytest.mark.parametrize("op_type", sorted(
    op_type for op_type in BOTH[0].op_types() if (limits := BOTH[0].limits(op_type)) and limits.broadcast_rank
))  # fmt: skip
def test_broadcasting_runs_up_to_its_rank(op_type: str) -> None:
    """With plain kernels too, in every element that the row takes and numpy has."""
    from tflc.backends.tflite import to_bytes
    from tflc.dialects.types import element_by_name, to_numpy
    from tflc.runtime import run

    limits = BOTH[0].limits(op_type)
    assert limits is not None
    rank = limits.broadcast_rank
    assert rank is not None
    full, partial = (2,) * rank, tuple(1 + i % 2 for i in range(rank))
    for (token,) in (signature.operands[0] for signature in limits.signatures):
        element = element_by_name(token)
        if element is None or token == "string":
            continue
        data = [np.ones(shape, to_numpy(element)) for shape in (full, partial)]
        operands = [np.ones(partial, bool), *data] if op_type == "select_v2" else data
        built, inputs = single(op_type, operands, {})
        assert run(to_bytes(built), inputs, delegates=False)["out0"].shape == full
