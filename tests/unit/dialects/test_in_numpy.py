"""Ops of constants that numpy computes by one call: exactly what the reference implementation gives, or nothing."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import numpy as np
import pytest

from tflc.dialects import build, make_constant
from tflc.dialects.onnx import in_numpy
from tflc.dialects.schema import SchemaOp
from tflc.evaluate.pieces import run_pieces

FLOATS = (np.arange(24, dtype=np.float32).reshape(2, 3, 4) - 7) / 3
HALVES = FLOATS.astype(np.float16)
INTEGERS = np.arange(24, dtype=np.int64).reshape(2, 3, 4) - 7
LARGEST = np.array([2**63 - 1, 5], np.int64)
COUNTS = np.arange(1, 7, dtype=np.int32)
TRUTHS = INTEGERS % 3 == 0
WORDS = np.array([["a", "b"], ["c", "d"]], object)


def ints(*values: int) -> np.ndarray:
    return np.array(values, np.int64)


CASES: list[tuple[str, list[Any], dict[str, Any]]] = [
    ("Add", [FLOATS, FLOATS[0]], {}),
    ("Add", [LARGEST, LARGEST], {}),
    ("Cast", [FLOATS * 1e3], {"to": 6}),
    ("Cast", [INTEGERS], {"to": 9}),
    ("Cast", [TRUTHS], {"to": 10}),
    ("Concat", [FLOATS, FLOATS[:, :2]], {"axis": 1}),
    ("Concat", [WORDS, WORDS], {"axis": -1}),
    ("ConstantOfShape", [ints(2, 0, 3)], {}),
    ("ConstantOfShape", [ints(2, 3)], {"value": np.array([7], np.int32)}),
    ("ConstantOfShape", [ints()], {"value": np.array([True])}),
    ("Div", [FLOATS, FLOATS * 0], {}),
    ("Div", [COUNTS, COUNTS[::-1].copy()], {}),
    ("Equal", [TRUTHS, ~TRUTHS], {}),
    ("Expand", [FLOATS[:, :1], ints(5, 1, 3, 1)], {}),
    ("Gather", [FLOATS, ints(-1, 0)], {"axis": 2}),
    ("Gather", [ints(4, 5, 6), np.array(1)], {"axis": 0}),
    ("Identity", [WORDS], {}),
    ("Less", [INTEGERS, INTEGERS[::-1].copy()], {}),
    ("Log", [FLOATS], {}),
    ("Log", [HALVES], {}),
    ("Mul", [INTEGERS, LARGEST[:1]], {}),
    ("Not", [TRUTHS], {}),
    ("Range", [np.array(3), np.array(-4), np.array(-2)], {}),
    ("Range", [np.float32(0), np.float32(1), np.float32(0.1)], {}),
    ("ReduceProd", [INTEGERS, ints(0, -1)], {"keepdims": 1}),
    ("ReduceProd", [FLOATS, None], {"keepdims": 0, "noop_with_empty_axes": 0}),
    ("ReduceProd", [FLOATS, ints()], {"keepdims": 1, "noop_with_empty_axes": 0}),
    ("Reshape", [FLOATS, ints(0, -1)], {}),
    ("Slice", [FLOATS, ints(0, 1), ints(2, 99)], {}),
    ("Slice", [FLOATS, ints(-1, 3), ints(-(2**63), 0), ints(-2, 2), ints(-1, -2)], {}),
    ("Slice", [FLOATS, ints(1), ints(2), ints(1)], {}),
    ("Sqrt", [FLOATS], {}),
    ("Sqrt", [HALVES], {}),
    ("Squeeze", [FLOATS[:1], ints(0)], {}),
    ("Sub", [HALVES, HALVES[0]], {}),
    ("Tile", [FLOATS, ints(1, 2, 3)], {}),
    ("Transpose", [WORDS], {"perm": (1, 0)}),
    ("Transpose", [FLOATS], {"perm": (2, 0, 1)}),
    ("Unsqueeze", [FLOATS, ints(-1, 0)], {}),
    ("Where", [TRUTHS, FLOATS, FLOATS[0, 0]], {}),
]


def of_constants(name: str, arrays: list[Any], attributes: dict[str, Any]) -> SchemaOp:
    values = [None if array is None else make_constant("onnx", array).results[0] for array in arrays]
    return build(f"onnx.{name}", values, attributes)


def value_of(op: SchemaOp, arrays: list[Any]) -> np.ndarray | None:
    return in_numpy.value_of(op, [None if array is None else np.asarray(array) for array in arrays])


@pytest.mark.parametrize(
    ("name", "arrays", "attributes"), CASES, ids=[f"{i}-{case[0]}" for i, case in enumerate(CASES)]
)
def test_it_is_what_the_reference_gives(name: str, arrays: list[Any], attributes: dict[str, Any]) -> None:
    op = of_constants(name, arrays, attributes)
    found = value_of(op, arrays)
    (wanted,) = run_pieces([op], {}, op.results, prefer_reference=True)
    assert found is not None
    assert found.dtype == wanted.dtype
    assert found.shape == wanted.shape
    np.testing.assert_array_equal(found, wanted)


def test_each_operator_has_a_case() -> None:
    assert {f"onnx.{name}" for name, _, _ in CASES} == set(in_numpy._RULES)


@pytest.mark.parametrize(
    ("name", "arrays", "attributes"),
    [
        pytest.param("Div", [INTEGERS, LARGEST[:1]], {}, id="a negative number is rounded towards zero"),
        pytest.param("Div", [COUNTS, COUNTS - 1], {}, id="integers by zero"),
        pytest.param("ReduceProd", [FLOATS, None], {"noop_with_empty_axes": 1}, id="a product along no axis"),
        pytest.param("Cast", [FLOATS], {"to": 8}, id="numbers as words"),
        pytest.param("Range", [np.float16(0), np.float16(1), np.float16(0.1)], {}, id="steps of halves"),
        pytest.param("Abs", [FLOATS], {}, id="another operator"),
    ],
)
def test_the_rest_is_left_to_the_reference(name: str, arrays: list[Any], attributes: dict[str, Any]) -> None:
    assert value_of(of_constants(name, arrays, attributes), arrays) is None


def test_bfloat16_is_left_to_the_reference() -> None:
    import ml_dtypes

    array = FLOATS.astype(ml_dtypes.bfloat16)
    assert value_of(of_constants("Add", [array, array], {}), [array, array]) is None


def test_folding_by_numpy_does_not_import_the_reference() -> None:
    code = """
import sys
import numpy as np
from tflc.dialects import build, make_constant
from tflc.evaluate import fold
x = make_constant("onnx", np.arange(6.0, dtype=np.float32).reshape(2, 3))
moved = build("onnx.Transpose", x.results, {"perm": (1, 0)})
doubled = build("onnx.Add", [moved.results[0], moved.results[0]])
print(fold([moved, doubled], doubled.results)[0].tolist(), "onnx.reference" in sys.modules)
"""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "[[0.0, 6.0], [2.0, 8.0], [4.0, 10.0]] False\n"
