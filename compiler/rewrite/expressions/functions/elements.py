"""Functions of elements: of each, of all along axes, of the only one."""

from __future__ import annotations

from typing import Any

from tflc.rewrite.expressions.functions.registry import function
from tflc.rewrite.expressions.operators import is_array, row_major, same_kind


def _elementwise(name: str, numpy_name: str, doc: str) -> None:
    def run(value: Any) -> Any:
        import numpy as np

        return getattr(np, numpy_name)(value)

    run.__doc__ = doc
    function(1, 1, name=name)(run)


for _name, _numpy, _doc in (
    ("sqrt", "sqrt", "The square root."),
    ("exp", "exp", "e to the power."),
    ("log", "log", "The natural logarithm."),
    ("tanh", "tanh", "The hyperbolic tangent."),
    ("floor", "floor", "The next integer below."),
    ("ceil", "ceil", "The next integer above."),
    ("round", "rint", "The nearest integer, halves to even."),
    ("isfinite", "isfinite", "Whether neither infinite nor NaN."),
):
    _elementwise(_name, _numpy, _doc)


def _reduction(name: str, numpy_name: str, doc: str, *, two: bool) -> None:
    """With one argument over everything; with axes over those; ``min`` and ``max`` of two things compare them element by element."""

    def run(value: Any, other: Any = None) -> Any:
        import numpy as np

        value = row_major(value)
        if other is None:
            found = getattr(np, numpy_name)(value)
            return found.item() if not is_array(value) else found
        if two:
            a, b = same_kind(value, other)
            found = (np.minimum if name == "min" else np.maximum)(a, b)
            return found if is_array(value) or is_array(other) else found.item()
        return getattr(np, numpy_name)(value, axis=tuple(other) if isinstance(other, list | tuple) else other)

    run.__doc__ = doc
    function(1, 2, name=name)(run)


for _name, _numpy, _doc, _two in (
    ("sum", "sum", "The sum of all elements, or along axes.", False),
    ("prod", "prod", "The product of all elements, or along axes.", False),
    ("mean", "mean", "The mean of all elements, or along axes.", False),
    ("any", "any", "Whether any element holds, or along axes.", False),
    ("all", "all", "Whether all elements hold, or along axes.", False),
    ("min", "min", "The least element, or of two things the lesser, element by element.", True),
    ("max", "max", "The greatest element, or of two things the greater, element by element.", True),
):
    _reduction(_name, _numpy, _doc, two=_two)


@function(1, 1, name="abs")
def absolute(value: Any) -> Any:
    """Without its sign."""
    return abs(value)


@function(1, 1, name="int")
def to_int(value: Any) -> int:
    """A number, or a constant of one element, as an int."""
    return int(scalar(value))


@function(1, 1, name="float")
def to_float(value: Any) -> float:
    """A number, or a constant of one element, as a number of Python."""
    return float(scalar(value))


@function(1, 1)
def scalar(value: Any) -> Any:
    """The only element of a constant."""
    return value.item() if is_array(value) else value
