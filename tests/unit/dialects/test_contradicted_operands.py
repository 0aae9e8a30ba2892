"""Operands that contradict operators of com.microsoft and ai.onnx.ml, of which onnx's own inference says nothing."""

from __future__ import annotations

from itertools import product
from math import ceil
from typing import Any

import pytest
from xdsl.ir import Block

from tests.harness.single_op import typed
from tflc.dialects import build
from tflc.dialects.types import f32, tensor

ONE, ZERO = ("f32",), ("ui8",)

CASES: list[tuple[str, list[tuple[Any, ...] | None], dict[str, Any], str]] = [
    ("ms.BiasGelu", [("f32", 2, 3), ("f32", 2)], {}, r"B is \[2\], and \[3\] is asked for"),
    ("ms.BiasGelu", [("i32", 2, 3), ("f32", 3)], {}, "A is of i32, and takes bf16, f16, f32, f64"),
    ("ms.BiasGelu", [("f32", 2, 3), ("f16", 3)], {}, "B is of f16, and A of f32: they are of one type"),
    ("ms.Inverse", [("f32", 4, 2, 3)], {}, r"X is \[4, 2, 3\], and \[\.\.\., n, n\] is asked for"),
    ("ms.QLinearSigmoid", [("ui8", 5), ("f32", 2), ZERO, ONE, ZERO], {}, r"X_scale is \[2\], and \[1\] is asked for"),
    (
        "ms.SkipLayerNormalization",
        [("f32", 2, 3, 5), ("f32", 3, 3, 5), ("f32", 5)],
        {},
        r"skip is \[3, 3, 5\], and \[2, 3, 5\] or \[1, 3, 5\] or \[3, 5\] is asked for",
    ),
    (
        "ms.MultiHeadAttention",
        [("f32", 2, 3, 8), ("f32", 2, 3, 8), ("f32", 2, 3, 8), None, None, None, ("f32", 2, 3, 5, 4)],
        {"num_heads": 2},
        r"past_key is \[2, 3, 5, 4\], and \[2, 2, p, d\] is asked for",
    ),
    (
        "ms.QLinearConv",
        [("ui8", 1, 2, 4, 4), ONE, ZERO, ("ui8", 5, 2, 1, 1), ("f32", 4), ZERO, ONE, ZERO],
        {},
        r"w_scale is \[4\], and \[1\] or \[5\] is asked for",
    ),
    ("ms.QLinearConcat", [ONE, ZERO], {"axis": 0}, "0 operands follow"),
    ("ms.QLinearConcat", [ONE, ZERO, ("ui8", 2), ("f32", 3), ZERO], {"axis": 0}, r"operand 4 is \[3\], and one number"),
    ("ms.QLinearConcat", [ONE, ZERO, ("i8", 2), ONE, ZERO], {"axis": 0}, "operand 3 is of i8, and ui8 is asked for"),
    ("ms.QLinearSoftmax", [("ui8", 2, 3), ONE, ZERO, ONE, ZERO], {"axis": 2, "opset": 13}, "axis 2 is out of range"),
    (
        "ms.EmbedLayerNormalization",
        [("i32", 2, 7), None, ("f32", 9, 4), ("f32", 5, 4), None, ("f32", 4), ("f32", 4)],
        {},
        "its sentences have 7 words, and it has places for 5",
    ),
    ("Pad", [("f32", 2, 3), ("i64", 3)], {}, r"its pads are \[3\], and two for each of 2 axes"),
    ("DequantizeLinear", [("ui8", 2, 3), ONE, ("ui8", 2)], {}, r"its zero points are \[2\], and its scales \[\]"),
    ("ml.Scaler", [("f32", 2, 3)], {"scale": [1.0, 2.0]}, "scale has 2 entries, and 3 are asked for by 3 features"),
    (
        "ml.LinearRegressor",
        [("f32", 2, 3)],
        {"coefficients": [1.0] * 3, "targets": 2},
        "coefficients has 3 entries, and 6",
    ),
    (
        "ml.LinearRegressor",
        [("f32", 2, 3)],
        {"coefficients": [1.0] * 3, "intercepts": [0.0, 1.0]},
        "it has 2 intercepts, and 1 targets",
    ),
    ("ml.FeatureVectorizer", [("f32", 2, 3)], {"inputdimensions": [4]}, r"input 1 is \[2, 3\], and \[4\] or \[\?, 4\]"),
]


@pytest.mark.parametrize(("op", "operands", "attributes", "message"), CASES)
def test_it_is_refused_with_what_is_asked_for(
    op: str, operands: list[tuple[Any, ...] | None], attributes: dict[str, Any], message: str
) -> None:
    arguments = iter(Block(arg_types=[typed(*each) for each in operands if each is not None]).args)
    with pytest.raises(ValueError, match=message):
        build(f"onnx.{op}", [None if each is None else next(arguments) for each in operands], attributes)


def test_what_is_not_known_contradicts_nothing() -> None:
    x, bias = Block(arg_types=[tensor((None, 3, 5), f32), tensor(("n",), f32)]).args
    assert build("onnx.ms.BiasGelu", [x, bias]).results[0].type == x.type


@pytest.mark.parametrize(("size", "kernel", "stride"), [*product((1, 2, 3), (2, 3, 4, 5), (1, 2, 3))])
@pytest.mark.parametrize("op", ["AveragePool", "LpPool", "MaxPool"])
def test_a_pool_that_rounds_up_has_the_windows_that_the_standard_counts(
    op: str, size: int, kernel: int, stride: int
) -> None:
    """Or is refused, where it counts none: onnx's inference, rounding towards zero, would count one."""
    count = min(ceil((size - kernel) / stride) + 1, ceil(size / stride))
    (x,) = Block(arg_types=[typed("f32", 1, 1, size)]).args
    attributes = {"kernel_shape": [kernel], "strides": [stride], "ceil_mode": 1}
    if count > 0:
        assert build(f"onnx.{op}", [x], attributes).results[0].type == typed("f32", 1, 1, count)
    else:
        with pytest.raises(ValueError, match=f"its window covers {kernel} elements of an axis that has {size}"):
            build(f"onnx.{op}", [x], attributes)
