"""legalize-target: what KERNELS measured as refused, silently wrong or killing the process is rewritten or refused, never written.

Each case is a model of one onnx op that ends in a tfl op with such a row. It must come out computing the same in the runtime, or be refused with a
code of the target's limits; a runtime that refuses, dies or computes something else fails the test. Everything here is exact but f32 arithmetic,
which is compared at 1e-5 of the largest value.
"""

from __future__ import annotations

import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper
from single_op import In, assert_keeps_meaning, inputs_of, module_of, op_types, run_pass, typed

import tflc
from tflc.diagnostics import Refusal
from tflc.dialects import constant_of
from tflc.dialects.schema import walk_schema_ops
from tflc.dialects.types import element_by_name, to_numpy
from tflc.evaluate import evaluate
from tflc.frontends import open_model
from tflc.runtime import Session, evaluate_tfl

PASSES = ["legalize-tfl", "fuse-tfl", "legalize-target"]
ARITHMETIC = ["Add", "Sub", "Mul", "Div", "Pow", "Max", "Min"]
COMPARISONS = ["Equal", "Greater", "GreaterOrEqual", "Less", "LessOrEqual"]
LOGIC = ["And", "Or", "Xor"]
LIMITS = {"E0503", "E0505", "E0506", "E0507", "E0508", "E0509"}
SMALL_INTEGERS = ["i8", "ui8", "i16", "ui16", "ui32", "ui64"]


def rewritten(name, operands, attrs=None, results=None, dialect="onnx", target="", passes=PASSES):
    """The ops after the passes; None where they were refused for a limit of the target, or where ONNX does not have the op for these elements."""
    settings = {"legalize-target": {"target": target}}
    try:
        return assert_keeps_meaning(passes, f"{dialect}.{name}", operands, attrs, results, settings=settings)
    except ValueError as error:
        if "unsupported type" in str(error):
            return None
        raise
    except Refusal as refusal:
        if {finding.code for finding in refusal.findings} <= LIMITS:
            return None
        raise


def alternating(rank, first):
    """2, 1, 2, 1, .. or 1, 3, 1, 3, ..: no two neighboring axes broadcast alike, so no axes can be made one."""
    return tuple((2 if axis % 2 == 0 else 1) if first else (1 if axis % 2 == 0 else 3) for axis in range(rank))


def shapes(kind, rank):
    whole = tuple(2 if axis % 2 == 0 else 3 for axis in range(rank))
    match kind:
        case "alternating":
            return alternating(rank, True), alternating(rank, False)
        case "scalar":
            return whole, ()
        case "trailing":
            return whole, whole[-2:]
        case _:
            return whole, whole


RANKS = [4, 5, 6, 7, 8]
KINDS = ["alternating", "scalar", "trailing", "same"]


@pytest.mark.parametrize("rank", RANKS)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", [*ARITHMETIC, *COMPARISONS])
@pytest.mark.parametrize("element", ["f32", "i32"])
def test_operands_of_any_rank(name, element, kind, rank):
    a, b = (In(shape, element, 1, 3) for shape in shapes(kind, rank))
    assert rewritten(name, [a, b]) is not None


@pytest.mark.parametrize("rank", RANKS)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", LOGIC)
def test_logic_of_any_rank(name, kind, rank):
    a, b = (In(shape, "i1") for shape in shapes(kind, rank))
    assert rewritten(name, [a, b]) is not None


@pytest.mark.parametrize("rank", RANKS)
@pytest.mark.parametrize("kind", KINDS)
def test_choice_of_any_rank(kind, rank):
    whole, other = shapes(kind, rank)
    assert rewritten("Where", [In(other, "i1"), In(whole), In(other)]) is not None
    assert rewritten("Where", [In(whole, "i1"), In(whole), In(other)]) is not None


@pytest.mark.parametrize("rank", RANKS)
@pytest.mark.parametrize("fmod", [0, 1])
def test_remainder_of_any_rank(rank, fmod):
    a, b = (In(shape, "i32", 1, 9) for shape in shapes("alternating", rank))
    assert rewritten("Mod", [a, b], {"fmod": fmod}) is not None


@pytest.mark.parametrize("name", ["Add", "Sub", "Mul", "Div", "Pow", "Max", "Min", "Mod", *COMPARISONS])
@pytest.mark.parametrize("element", [*SMALL_INTEGERS, "i64", "f16", "f64"])
def test_elements_of_two_operands(name, element):
    a, b = In((4, 5), element, 1, 9), In((5,), element, 1, 3)
    rewritten(name, [a, b])


@pytest.mark.parametrize("name", ["Add", "Sub", "Mul", "Max", "Min", "Equal", "Greater", "Less"])
@pytest.mark.parametrize("element", ["i8", "ui8", "i16"])
def test_narrow_integers_are_computed_in_wider_ones(name, element):
    pytest.importorskip("onnxruntime")
    assert rewritten(name, [In((4, 5), element, 100, 120), In((5,), element, 1, 120)]) is not None


@pytest.mark.parametrize("name", ["Add", "Sub", "Max", "Min", "Mod", *COMPARISONS])
def test_unsigned_integers_are_computed_in_longer_ones(name):
    pytest.importorskip("onnxruntime")
    assert rewritten(name, [In((4, 5), "ui32", 2**31, 2**32 - 1), In((5,), "ui32", 1, 2**32 - 1)]) is not None


UNARY = ["Abs", "Ceil", "Cos", "Elu", "Exp", "Floor", "Gelu", "HardSwish", "LeakyRelu", "Log", "Neg", "Reciprocal", "Relu", "Round",
         "Sigmoid", "Sign", "Sin", "Sqrt", "Tanh"]  # fmt: skip


@pytest.mark.parametrize("name", UNARY)
def test_unary_of_rank_nine(name):
    assert rewritten(name, [In((2, 1, 2, 1, 2, 1, 2, 1, 3), low=0.1)]) is not None


NINE = (2, 1, 2, 1, 2, 1, 2, 1, 3)


@pytest.mark.parametrize(("low", "high"), [(0, 6), (0, 1), (-1, 1)])
def test_clip_of_rank_nine(low, high):
    assert rewritten("Clip", [In(NINE, low=-9, high=9), np.float32(low), np.float32(high)]) is not None


@pytest.mark.parametrize("name", [*ARITHMETIC, *COMPARISONS])
def test_two_operands_of_rank_nine(name):
    assert rewritten(name, [In(NINE, low=0.5), In(NINE, low=0.5)]) is not None


@pytest.mark.parametrize("name", LOGIC)
def test_logic_of_rank_nine(name):
    assert rewritten(name, [In(NINE, "i1"), In(NINE, "i1")]) is not None


def test_other_ops_of_rank_nine():
    assert rewritten("Not", [In(NINE, "i1")]) is not None
    assert rewritten("Pow", [In(NINE), np.float32(2)]) is not None
    assert rewritten("Mod", [In(NINE, "i32", 1, 9), In(NINE, "i32", 1, 9)]) is not None
    assert rewritten("PRelu", [In(NINE), np.full(NINE, 0.5, np.float32) * np.arange(3, dtype=np.float32)]) is not None


@pytest.mark.parametrize("slope", [(3,), (1, 2, 1, 2, 1, 3), (3, 1, 1, 2, 1, 1)])
def test_prelu_of_rank_six(slope):
    shape = (3, 2, 3, 2, 2, 3)
    assert (
        rewritten("PRelu", [In(shape), np.linspace(-1, 1, int(np.prod(slope)), dtype=np.float32).reshape(slope)])
        is not None
    )


def test_root_of_rank_nine():
    module = module_of("tfl.rsqrt", [In(NINE, low=0.5)])
    assert op_types(run_pass("legalize-target", module)) == ["reshape", "rsqrt", "reshape"]


@pytest.mark.parametrize("name", ["Abs", "Neg", "Sign", "Relu"])
@pytest.mark.parametrize("element", [*SMALL_INTEGERS[:3], "i32", "i64"])
def test_unary_of_integers(name, element):
    low = 0 if element.startswith("u") else -9
    rewritten(name, [In((4, 5), element, low, 9)])


@pytest.mark.parametrize("name", ["Abs", "Neg", "Sign"])
def test_long_integers(name):
    assert rewritten(name, [In((4, 5), "i64", -(2**40), 2**40)]) is not None


@pytest.mark.parametrize("perm", [(0, 2, 3, 4, 5, 6, 1), (1, 0, 3, 2, 4, 6, 5), (6, 5, 4, 3, 2, 1, 0)])
@pytest.mark.parametrize("shape", [(2, 3, 2, 1, 3, 2, 3), (2, 1, 1, 3, 1, 2, 1)])
def test_transpose_above_rank_six(perm, shape):
    rewritten("Transpose", [In(shape)], {"perm": perm})


def test_transposes_that_fit_after_axes_travel_together():
    assert rewritten("Transpose", [In((2, 3, 2, 1, 3, 2, 3))], {"perm": (0, 2, 3, 4, 5, 6, 1)}) == [
        "reshape",
        "transpose",
        "reshape",
    ]


@pytest.mark.parametrize("shape", [(2, 3, 4, 5, 3, 2), (2, 3, 4, 2, 3, 2, 3)])
def test_slice_above_rank_five(shape):
    bounds = [np.array(numbers) for numbers in ([1, 1], [3, 4], [1, 2])]
    assert rewritten("Slice", [In(shape), *bounds]) is not None
    rewritten("Slice", [In(shape), *bounds, np.array([2, 1])])
    rewritten("Slice", [In(shape), *(np.array([n] * len(shape)) for n in (0, -1))])


@pytest.mark.parametrize("value", [None, 1.5])
def test_pad_above_rank_five(value):
    pads = np.array([0, 1, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0])
    assert rewritten("Pad", [In((2, 3, 4, 2, 3, 2)), pads, *([] if value is None else [np.float32(value)])]) is not None


def test_pad_of_truth():
    assert rewritten("Pad", [In((4, 5), "i1"), np.array([1, 2, 0, 3])]) is not None


@pytest.mark.parametrize("element", ["i1", "i8", "ui8", "i16", "i64", "f16", "f64"])
def test_elements_of_what_moves(element):
    x, indices = In((4, 5), element, 0, 9), np.array([[1, 2], [0, 3]])
    rewritten("Pad", [x, np.array([1, 0, 2, 0])])
    rewritten("GatherND", [x, indices])
    rewritten("Gather", [x, indices[0]], {"axis": 1})
    rewritten("Tile", [x, np.array([2, 1])])
    rewritten("Concat", [x, x], {"axis": 1})
    rewritten("Split", [x, np.array([2, 3])], {"axis": 1}, [typed(element, 4, 2), typed(element, 4, 3)])
    rewritten("Slice", [x, *(np.array([n]) for n in (1, 3))])
    rewritten("Transpose", [x], {"perm": [1, 0]})
    rewritten("Where", [In((4, 5), "i1"), x, x])
    rewritten("Expand", [x, np.array([2, 4, 5])])
    rewritten("CumSum", [x, np.int64(0)])
    rewritten("ArgMax", [x], {"axis": 0, "keepdims": 0})
    rewritten("ScatterND", [x, np.array([[1], [2]]), In((2, 5), element, 0, 9)])
    rewritten("TopK", [x, np.array([2])], {"axis": 1})


@pytest.mark.parametrize(("name", "op"), [("ReduceMax", "reduce_any"), ("ReduceMin", "reduce_all")])
def test_extreme_truth(name, op):
    assert rewritten(name, [In((4, 5), "i1"), np.array([1])], {"keepdims": 0}) == [op]


@pytest.mark.parametrize("name", ["ReduceMax", "ReduceMean", "ReduceMin", "ReduceProd", "ReduceSum"])
@pytest.mark.parametrize("element", ["f32", "i8", "ui8", "i32", "i64", "f16"])
def test_elements_of_reductions(name, element):
    rewritten(name, [In((4, 5), element, 1, 3), np.array([1])], {"keepdims": 0})


@pytest.mark.parametrize("name", ["ReduceMax", "ReduceMean", "ReduceMin", "ReduceProd", "ReduceSum"])
@pytest.mark.parametrize(("axes", "fewer"), [((1, 2, 4, 5), True), ((0, 6), True), ((0, 2, 4, 6), False)])
def test_reductions_above_rank_six(name, axes, fewer):
    # LiteRT's delegate fails on them; what comes out runs on the older runtime too. Sums can be taken an axis at a time.
    shape = (2, 3, 2, 1, 2, 3, 2)
    ops = rewritten(name, [In(shape), np.array(axes)], {"keepdims": 1}, target="litert")
    assert (ops is not None) == (fewer or name in ("ReduceMean", "ReduceProd", "ReduceSum"))


@pytest.mark.parametrize("shape", [(2, 3, 2, 4, 5, 7), (2, 3, 2, 2, 4, 5, 7)])
def test_matmul_above_rank_five(shape):
    assert rewritten("MatMul", [In(shape), In((*shape[:-2], 7, 3))]) is not None


def test_rows_above_the_ceiling():
    shape = (2, 1, 2, 1, 2, 1, 2, 2, 3)
    assert rewritten("Softmax", [In(shape)], {"axis": 8}) is not None
    assert rewritten("LogSoftmax", [In(shape)], {"axis": 8}) is not None
    assert rewritten("MatMul", [In(shape), np.ones((3, 5), np.float32)]) is not None


@pytest.mark.parametrize("element", ["i32", "i64", "i8", "f16", "f64"])
def test_elements_of_windows(element):
    window = {"kernel_shape": [2, 2], "strides": [1, 1], "pads": [0, 0, 0, 0], "dilations": [1, 1]}
    x = In((1, 5, 6, 3), element, 0, 9)
    rewritten("MaxPool", [x], window, dialect="nhwc")
    if element.startswith("f"):
        rewritten("AveragePool", [x], window, dialect="nhwc")
    scales = np.array([1, 1, 2, 2], np.float32)
    attrs = {"mode": "nearest", "coordinate_transformation_mode": "asymmetric", "nearest_mode": "floor"}
    rewritten("Resize", [x, None, scales], attrs, dialect="nhwc")
    rewritten("DepthToSpace", [In((1, 5, 6, 4), element, 0, 9)], {"blocksize": 2}, dialect="nhwc")


def test_arctangent_does_not_broadcast():
    assert rewritten("Atan", [In((2, 3))]) == ["atan2"]


def test_sign_of_many_elements():
    for element in ("f16", "i8", "ui8", "i16", "ui32"):
        rewritten("Sign", [In((4,), element, 0, 9)])


@pytest.mark.parametrize("group", [1, 3])
def test_convolutions_without_bias(group):
    """CONV_2D needs one, and DEPTHWISE_CONV_2D kills the process without."""
    weights = np.random.default_rng(1).normal(size=(6, 3 // group, 2, 2)).astype(np.float32)
    attrs = {"group": group, "kernel_shape": (2, 2), "strides": (1, 1), "dilations": (1, 1), "pads": (0, 0, 0, 0)}
    ops = rewritten("Conv", [In((2, 5, 4, 3)), weights, None], attrs, [typed("f32", 2, 4, 3, 6)], dialect="nhwc")
    assert ops == ["conv_2d" if group == 1 else "depthwise_conv_2d"]


@pytest.mark.parametrize("element", ["i8", "ui8", "i16", "i32", "i64", "ui32"])
@pytest.mark.parametrize("bounds", [(0, 6), (0, 1), (-1, 1), (0, None)])
def test_clipped_integers(element, bounds):
    low = 0 if element.startswith("u") else -9
    found = element_by_name(element)
    assert found is not None
    limits = [None if bound is None else np.array(max(bound, low), to_numpy(found)) for bound in bounds]
    rewritten("Clip", [In((4, 5), element, low, 9), *limits])


@pytest.mark.parametrize("element", ["i32", "i64"])
def test_slopes_of_integers(element):
    rewritten("PRelu", [In((4, 5), element, -9, 9), In((5,), element, -3, 3)])


@pytest.mark.parametrize("element", ["i1", "i8", "ui8", "i16", "i32", "i64", "f16", "f32", "f64"])
def test_elements_that_are_found(element):
    rewritten("NonZero", [In((3, 4), element, 0, 3)], None, [typed("i64", 2, None)])


@pytest.mark.parametrize("rank", RANKS)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ["BitwiseAnd", "BitwiseOr", "BitwiseXor", "BitShift"])
def test_bits_of_any_rank(name, kind, rank):
    first, second = shapes(kind, rank)
    element, attrs = ("ui32", {"direction": "RIGHT"}) if name == "BitShift" else ("i32", None)
    operands = [In(first, element, 0, 9), In(second, element, 0, 9)]
    rewritten(name, operands, attrs, passes=["decompose", *PASSES])


@pytest.mark.parametrize("element", ["i1", "i8", "ui8", "i16", "i32", "i64"])
@pytest.mark.parametrize("mode", ["reflect", "edge"])
def test_padding_with_its_own_elements(element, mode):
    rewritten("Pad", [In((4, 5), element, 0, 9), np.array([1, 2, 0, 1])], {"mode": mode})


@pytest.mark.parametrize("strides", [(2, 2), (2, 1)])
@pytest.mark.parametrize("pads", [(0, 0, 0, 0), (1, 0, 1, 1)])
def test_a_result_whose_shape_is_not_known_is_not_told_to_the_kernel(strides, pads):
    """TRANSPOSE_CONV with a constant shape of its result kills the process when the batch is resized."""
    weights = np.random.default_rng(1).normal(size=(3, 4, 3, 2)).astype(np.float32)
    node = helper.make_node("ConvTranspose", ["x", "w"], ["y"], strides=strides, pads=pads)
    graph = helper.make_graph(
        [node],
        "g",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", 3, 5, 6])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, None)],
        [numpy_helper.from_array(weights, "w")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9).SerializeToString()
    converted = tflc.convert(model)
    for op in walk_schema_ops(converted.module):
        assert op.name != "tfl.transpose_conv" or constant_of(op.operands[0]) is None
    with Session(converted.to_bytes()) as session:
        for batch in (1, 2, 5):
            x = np.random.default_rng(batch).normal(size=(batch, 3, 5, 6)).astype(np.float32)
            expected = evaluate(open_model(model), {"x": x})["y"]
            np.testing.assert_allclose(session.run({"x": x})["y"], expected, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("delegates", [False, True], ids=["plain", "delegates"])
@pytest.mark.parametrize(("shape", "axes"), [((1, 512, 512, 2), (1, 2)), ((1, 2, 512, 512), (2, 3))])
@pytest.mark.parametrize("name", ["mean", "sum"])
def test_sums_of_many_floats_lose_little(name, shape, axes, delegates):
    """In one op they are off by 1e-5 of themselves; an axis at a time by 1e-6, as the sums of other runtimes."""
    operands = [In(shape, low=97, high=103), np.array(axes, np.int32)]
    module = run_pass("legalize-target", module_of(f"tfl.{name}", operands, {"keep_dims": True}))
    assert op_types(module) == [name, name]
    inputs = inputs_of(operands)
    (given,) = inputs.values()
    (found,) = evaluate_tfl(module, inputs, delegates=delegates).values()
    expected = getattr(np, name)(given, axis=axes, dtype=np.float64, keepdims=True)
    np.testing.assert_allclose(found, expected, rtol=3e-6)


def test_integers_have_no_means_of_means(tmp_path):
    """The mean of integers is rounded: it is taken in one go or not at all."""
    target = tmp_path / "few.toml"
    target.write_text('base = "tflite-2.14"\n[ops]\nmean = { summands = { f32 = 7, i32 = 7 } }\n')

    def mean_of(element):
        module = module_of("tfl.mean", [In((2, 3, 4), element), np.array([0, 2], np.int32)], {"keep_dims": False})
        return op_types(run_pass("legalize-target", module, target=str(target)))

    assert mean_of("f32") == ["mean", "mean"]
    with pytest.raises(Refusal) as refused:
        mean_of("i32")
    assert [finding.code for finding in refused.value.findings] == ["E0512"]
