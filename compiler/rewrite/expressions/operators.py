"""The operators of the language on constants: numbers, lists and arrays of numpy.

Arrays keep their element type: 32-bit floats stay 32-bit, a Python number takes the type of the array it meets, also where that array has
rank 0 (numpy 1 would widen). An operation that changes nothing returns its argument itself, so that an unchanged weight stays the same weight.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any


def is_array(value: Any) -> bool:
    return hasattr(value, "dtype")


def same_kind(a: Any, b: Any) -> tuple[Any, Any]:
    """Two operands, a Python number cast to the element type of the array that it meets (unless that array cannot hold it)."""
    if is_array(a) and not is_array(b):
        return a, _like(b, a)
    if is_array(b) and not is_array(a):
        return _like(a, b), b
    return a, b


def _like(number: Any, array: Any) -> Any:
    if isinstance(number, list | tuple):
        import numpy as np

        number = np.asarray(number)
        return number.astype(array.dtype) if array.dtype.kind == "f" or number.dtype.kind != "f" else number
    if isinstance(number, float) and array.dtype.kind in "iub":
        return number
    return array.dtype.type(number)


def add(a: Any, b: Any) -> Any:
    a, b = same_kind(a, b)
    return a + b


def subtract(a: Any, b: Any) -> Any:
    a, b = same_kind(a, b)
    return a - b


def multiply(a: Any, b: Any) -> Any:
    if not is_array(a) and isinstance(a, int | float) and a == 1 and is_array(b):
        return b
    if not is_array(b) and isinstance(b, int | float) and b == 1 and is_array(a):
        return a
    a, b = same_kind(a, b)
    return a * b


def divide(a: Any, b: Any) -> Any:
    a, b = same_kind(a, b)
    return a / b


def floor_divide(a: Any, b: Any) -> Any:
    a, b = same_kind(a, b)
    return a // b


def modulo(a: Any, b: Any) -> Any:
    a, b = same_kind(a, b)
    return a % b


def power(a: Any, b: Any) -> Any:
    a, b = same_kind(a, b)
    return a**b


def equal(a: Any, b: Any) -> bool:
    """Whether two things are the same: arrays by shape and elements, ops and values by identity, lists entry by entry."""
    if is_array(a) or is_array(b):
        import numpy as np

        a, b = same_kind(a, b)
        a, b = np.asarray(a), np.asarray(b)
        return (a.shape == b.shape or a.size == b.size == 1) and bool((a.reshape(-1) == b.reshape(-1)).all())
    if isinstance(a, list | tuple) and isinstance(b, list | tuple):
        return len(a) == len(b) and all(map(equal, a, b))
    return bool(a == b)


def contains(item: Any, items: Any) -> bool:
    return any(equal(item, entry) for entry in items)


OPERATORS: dict[str, Callable[[Any, Any], Any]] = {
    "+": add,
    "-": subtract,
    "*": multiply,
    "/": divide,
    "//": floor_divide,
    "%": modulo,
    "**": power,
    "==": equal,
    "!=": lambda a, b: not equal(a, b),
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "in": contains,
    "not in": lambda item, items: not contains(item, items),
}


def at(base: Any, index: Any) -> Any:
    """``base[index]``; a scalar where an array of rank 0 would result."""
    if is_array(base):
        return base[index]
    if is_array(index):
        index = index.tolist()
    return tuple(base[i] for i in index) if isinstance(index, list | tuple) else base[index]


def row_major(value: Any) -> Any:
    """An array's elements in row-major order: sums are rounded in the order of memory, which must not depend on where a tensor came from."""
    import numpy as np

    return np.ascontiguousarray(value) if is_array(value) and np.ndim(value) else value
