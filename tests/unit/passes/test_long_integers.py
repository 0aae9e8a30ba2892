"""Integers of every width, on what no kernel takes as it is: quotients, shifts and bits, exactly as Python computes them."""

from __future__ import annotations

import operator

import numpy as np
import pytest
from single_op import In, module_of, run_pass

from tflc.evaluate import evaluate

SIGNED = {"i8": np.int8, "i16": np.int16, "i32": np.int32, "i64": np.int64}
UNSIGNED = {"ui8": np.uint8, "ui32": np.uint32, "ui64": np.uint64}
TYPES = SIGNED | UNSIGNED
COUNT = 400


def drawn(dtype, seed):
    """Numbers of all sizes: every count of leading bits is as likely as the others."""
    draw = np.random.default_rng(seed)
    width = np.dtype(dtype).itemsize * 8
    found = draw.integers(0, 2**64, COUNT, np.uint64) >> draw.integers(64 - width, 64, COUNT).astype(np.uint64)
    found = found.astype(dtype)
    if dtype in SIGNED.values():
        found = np.where(draw.integers(0, 2, COUNT) == 1, found, -found)
        found[:2] = np.iinfo(dtype).min + 1
    found[2:4] = np.iinfo(dtype).max
    return found


def computed(op, element, x, y, attrs=None):
    module = module_of(f"onnx.{op}", [In((COUNT,), element), In((COUNT,), element)], attrs)
    for each in ("decompose", "legalize-tfl", "fuse-tfl", "legalize-target"):
        run_pass(each, module)
    return evaluate(module, {"x0": x, "x1": y})["y0"]


def assert_computes(found, function, x, y):
    """That the lower bits are those of what Python computes."""
    modulus = 1 << x.dtype.itemsize * 8
    wanted = [function(int(a), int(b)) % modulus for a, b in zip(x, y)]
    assert [int(each) % modulus for each in found] == wanted


def quotient(a, b):
    return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)


@pytest.mark.parametrize("element", ["i32", "i64", "ui32", "ui64"])
def test_quotients(element):
    x, y = drawn(TYPES[element], 1), drawn(TYPES[element], 2)
    y[y == 0] = 1
    y[-3:] = 1
    assert_computes(computed("Div", element, x, y), quotient, x, y)


def test_remainders_of_unsigned():
    x, y = drawn(np.uint64, 3), drawn(np.uint64, 4)
    y[y == 0] = 1
    assert_computes(computed("Mod", "ui64", x, y, {"fmod": 0}), operator.mod, x, y)


@pytest.mark.parametrize("element", TYPES)
@pytest.mark.parametrize("direction", ["LEFT", "RIGHT"])
def test_shifts(element, direction):
    dtype = TYPES[element]
    width = np.dtype(dtype).itemsize * 8
    x = drawn(dtype, 5)
    least = -3 if element in SIGNED else 0
    n = np.random.default_rng(6).integers(least, width + 3, COUNT).astype(dtype)

    def shifted(a, count):
        if not 0 <= count < width:
            return -1 if direction == "RIGHT" and a < 0 else 0
        return a << count if direction == "LEFT" else a >> count

    assert_computes(computed("BitShift", element, x, n, {"direction": direction}), shifted, x, n)


@pytest.mark.parametrize("element", TYPES)
@pytest.mark.parametrize(
    ("op", "function"), [("BitwiseAnd", operator.and_), ("BitwiseOr", operator.or_), ("BitwiseXor", operator.xor)]
)
def test_bits(element, op, function):
    x, y = drawn(TYPES[element], 7), drawn(TYPES[element], 8)
    assert_computes(computed(op, element, x, y), function, x, y)


@pytest.mark.parametrize(("op", "function"), [("Max", max), ("Min", min), ("Mul", operator.mul), ("Sub", operator.sub)])
def test_unsigned_of_64_bits(op, function):
    x, y = drawn(np.uint64, 9), drawn(np.uint64, 10)
    assert_computes(computed(op, "ui64", x, y), function, x, y)
