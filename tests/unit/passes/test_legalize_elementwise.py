"""legalize-tfl of elementwise ops, activations, softmax and reductions: the TFLite runtime computes what the onnx op does.

Tolerance: 1e-5 of the largest value, since exp, tanh and the like are approximated by both sides; integers and truth values are equal.
"""

from __future__ import annotations

import numpy as np
import pytest
from single_op import In, assert_keeps_meaning, module_of, run_pass, typed

from tflc.diagnostics import Refusal

F32 = np.float32
A, B = In((2, 3, 5)), In((3, 1))
IA, IB = In((2, 3, 5), "i32", 1, 9), In((3, 1), "i32", 1, 4)
TA, TB = In((2, 3, 5), "i1"), In((3, 1), "i1")


def legalized(name, operands, attrs=None, results=None, **settings):
    return assert_keeps_meaning(["legalize-tfl"], f"onnx.{name}", operands, attrs, results, **settings)


UNARY = {
    "Abs": "abs", "Ceil": "ceil", "Cos": "cos", "Exp": "exp", "Floor": "floor", "HardSwish": "hard_swish", "Neg": "neg", "Round": "round",
    "Sigmoid": "logistic", "Sign": "sign", "Sin": "sin", "Tanh": "tanh", "Relu": "relu", "LeakyRelu": "leaky_relu", "Gelu": "gelu",
    "Reciprocal": "div", "Elu": "elu", "IsNaN": "not_equal", "Atan": "atan2",
}  # fmt: skip


@pytest.mark.parametrize("name", UNARY)
def test_unary(name):
    assert legalized(name, [A]) == [UNARY[name]]


@pytest.mark.parametrize(("name", "op"), [("Log", "log"), ("Sqrt", "sqrt")])
def test_unary_of_positive(name, op):
    assert legalized(name, [In((2, 3, 5), low=0.1)]) == [op]


BINARY = {
    "Add": "add", "Sub": "sub", "Mul": "mul", "Greater": "greater", "Less": "less", "GreaterOrEqual": "greater_equal",
    "LessOrEqual": "less_equal", "Equal": "equal", "Max": "maximum", "Min": "minimum",
}  # fmt: skip


@pytest.mark.parametrize("name", BINARY)
def test_binary(name):
    assert legalized(name, [A, B]) == [BINARY[name]]
    assert legalized(name, [IA, IB]) == [BINARY[name]]


@pytest.mark.parametrize(("name", "op"), [("And", "logical_and"), ("Or", "logical_or"), ("Xor", "not_equal")])
def test_logic(name, op):
    assert legalized(name, [TA, TB]) == [op]


def test_not():
    assert legalized("Not", [TA]) == ["logical_not"]


def test_where():
    assert legalized("Where", [In((2, 3), "i1"), In((2, 3)), In((3,))]) == ["select_v2"]


def test_prelu():
    assert legalized("PRelu", [In((2, 3, 4, 5)), np.linspace(-1, 1, 5, dtype=F32)]) == ["prelu"]


@pytest.mark.parametrize("slope", [np.float32(0.5), np.array([0.5], np.float32), np.full((1, 1, 1), -2, np.float32)])
def test_prelu_of_one_slope(slope):
    # With a slope of one element PRELU reads beyond it.
    assert legalized("PRelu", [In((2, 3, 4, 5)), slope]) == ["leaky_relu"]


def test_range():
    assert legalized(
        "Range", [In((), "i32", 1, 1), In((), "i32", 7, 7), In((), "i32", 2, 2)], results=[typed("i32", 3)]
    ) == ["range"]


def test_division():
    assert legalized("Div", [A, In((3, 1), low=0.5)]) == ["div"]


def test_integer_division_rounds_towards_zero():
    dividend = In((4, 3), "i32", -9, 9)
    assert legalized("Div", [dividend, np.array([2, -3, 4], np.int32)]) == ["div"]


def test_integer_division_never_meets_zero():
    # The kernel kills the process on a zero, constant or not.
    divisor = In((3,), "i32", 1, 4)
    assert legalized("Div", [In((4, 3), "i32", -9, 9), divisor]) == ["equal", "select_v2", "div"]


@pytest.mark.parametrize("low", [1, -4])
def test_mod_has_the_sign_of_the_divisor(low):
    assert legalized("Mod", [In((7, 9), "i32", -9, 9), In((9,), "i32", low, low + 3)], {"fmod": 0}) == ["floor_mod"]


@pytest.mark.parametrize("element", ["i32", "f32"])
def test_fmod_has_the_sign_of_the_dividend(element):
    ops = legalized("Mod", [In((7, 9), element, -9, 9), In((9,), element, 1, 4)], {"fmod": 1})
    assert ops[-1] == "select_v2"


def test_power():
    assert legalized("Pow", [A, F32(2)]) == ["mul"]
    assert legalized("Pow", [A, np.int64(3)]) == ["pow"]
    assert legalized("Pow", [In((2, 3, 5), low=0.1), In((5,))]) == ["pow"]


@pytest.mark.parametrize("to", [6, 7, 9, 11])
def test_cast_of_float(to):
    assert legalized("Cast", [A], {"to": to}) == ["cast"]


def test_cast_of_integer():
    assert legalized("Cast", [IA], {"to": 1}) == ["cast"]


def test_relu_of_integers_is_a_maximum():
    # RELU of integers without a scale gives zeros.
    assert legalized("Relu", [In((2, 3), "i32", -5, 5)]) == ["maximum"]


def test_elu_of_alpha():
    assert legalized("Elu", [A], {"alpha": 0.3})[-1] == "add"


def test_gelu_by_tanh():
    assert legalized("Gelu", [A], {"approximate": "tanh"}) == ["gelu"]


def test_hard_sigmoid():
    assert legalized("HardSigmoid", [In((2, 3, 5), low=-9, high=9)], {"alpha": 0.2, "beta": 0.4}) == [
        "mul",
        "add",
        "relu_0_to_1",
    ]


@pytest.mark.parametrize(
    ("low", "high", "ops"),
    [
        (0, 6, ["relu6"]),
        (-1, 1, ["relu_n1_to_1"]),
        (0, 1, ["relu_0_to_1"]),
        (0, None, ["relu"]),
        (-0.5, 0.7, ["maximum", "minimum"]),
        (None, 0.7, ["minimum"]),
        (-0.3, None, ["maximum"]),
    ],
)
def test_clip(low, high, ops):
    bounds = [None if low is None else F32(low), *([] if high is None else [F32(high)])]
    assert legalized("Clip", [In((7, 9), low=-8, high=8), *bounds]) == ops


def test_clip_of_integers_is_no_relu6():
    assert legalized("Clip", [In((7, 9), "i32", -9, 9), np.int32(0), np.int32(6)]) == ["maximum", "minimum"]


@pytest.mark.parametrize("axis", range(4))
@pytest.mark.parametrize("name", ["Softmax", "LogSoftmax"])
def test_softmax_moves_no_data(name, axis):
    assert "transpose" not in legalized(name, [In((2, 3, 4, 5))], {"axis": axis})


def test_softmax_before_units_is_one_kernel():
    assert legalized("Softmax", [In((2, 3, 1, 1))], {"axis": 1}) == ["reshape", "softmax", "reshape"]


REDUCTIONS = {"Max": "reduce_max", "Mean": "mean", "Min": "reduce_min", "Prod": "reduce_prod", "Sum": "sum"}


@pytest.mark.parametrize("name", REDUCTIONS)
@pytest.mark.parametrize("keepdims", [0, 1])
def test_reduction(name, keepdims):
    x = In((2, 3, 4, 5))
    assert legalized(f"Reduce{name}", [x, np.array([1, 3])], {"keepdims": keepdims}) == [REDUCTIONS[name]]
    assert legalized(f"Reduce{name}", [x], {"keepdims": keepdims}) == [REDUCTIONS[name]]


@pytest.mark.parametrize("name", ["ArgMax", "ArgMin"])
@pytest.mark.parametrize("keepdims", [0, 1])
@pytest.mark.parametrize("last", [0, 1])
def test_place_of_extreme_among_equals(name, keepdims, last):
    legalized(name, [In((2, 3, 9, 5), "i32")], {"axis": 2, "keepdims": keepdims, "select_last_index": last})


@pytest.mark.parametrize("exclusive", [0, 1])
@pytest.mark.parametrize("reverse", [0, 1])
def test_cumulative_sum(exclusive, reverse):
    assert legalized("CumSum", [In((2, 3, 4)), np.int64(-2)], {"exclusive": exclusive, "reverse": reverse}) == [
        "cumsum"
    ]


@pytest.mark.parametrize(("shape", "axis", "largest"), [((2, 9), 1, 1), ((2, 9), 1, 0), ((2, 9, 3), 1, 0)])
@pytest.mark.parametrize("element", ["f32", "i32"])
def test_topk(shape, axis, largest, element):
    assert_keeps_meaning(
        ["decompose", "legalize-tfl"],
        "onnx.TopK",
        [In(shape, element), np.array([3])],
        {"axis": axis, "largest": largest},
    )


def test_all_that_remains_is_refused_at_once():
    with pytest.raises(Refusal) as refused:
        run_pass("legalize-tfl", module_of("onnx.Bernoulli", [A]))
    assert [(finding.code, finding.message) for finding in refused.value.findings] == [
        ("E0405", "Bernoulli (opset 22): TFLite's random numbers are not those of ONNX")
    ]
