"""Functions of types: they take run-time values as well as constants, and look at no element."""

from __future__ import annotations

from typing import Any

from tflc.rewrite.expressions.functions.registry import function
from tflc.rewrite.expressions.nomatch import Failed
from tflc.rewrite.expressions.operators import is_array


def _shape(value: Any) -> tuple[Any, ...]:
    if is_array(value) or hasattr(value, "same_as"):
        return tuple(value.shape)
    if hasattr(value, "results"):
        value = value.results[0]
    if isinstance(value, list | tuple):
        import numpy as np

        return np.shape(value)
    if isinstance(value, bool | int | float):
        return ()
    from tflc.dialects.types import shape_of

    found = shape_of(value.type if hasattr(value, "type") else value)
    if found is None:
        raise Failed("its rank is not known")
    return found


@function(1, 1, of_types=True)
def rank(value: Any) -> int:
    """The number of axes."""
    return len(_shape(value))


@function(1, 1, of_types=True)
def shape(value: Any) -> tuple[int, ...]:
    """The lengths of all axes, which must be known: otherwise the rule does not match."""
    found = _shape(value)
    if not all(isinstance(dim, int) for dim in found):
        raise Failed("its shape is not static")
    return found


@function(1, 1, of_types=True)
def dims(value: Any) -> tuple[int | str | None, ...]:
    """The lengths of all axes: a number, a symbolic name, or none where nothing is known."""
    return tuple(_shape(value))


@function(1, 1, of_types=True, refuses=True)
def open_shape(value: Any) -> tuple[int, ...]:
    """The lengths of all axes, of a value or as a list, as Reshape takes them: -1 for one that is not known. No more than one may be."""
    found = tuple(value) if isinstance(value, list | tuple) else _shape(value)
    unknown = [dim for dim in found if not isinstance(dim, int)]
    if len(unknown) > 1:
        raise Failed("more than one of its dims is not static")
    if unknown and 0 in found:
        raise Failed("it may be empty, and one of its dims is not static")
    return tuple(dim if isinstance(dim, int) else -1 for dim in found)


@function(1, 1, of_types=True)
def size(value: Any) -> int:
    """The number of elements, which must be known."""
    import math

    return math.prod(shape(value))


@function(1, 1, of_types=True)
def is_static(value: Any) -> bool:
    """Whether the lengths of all axes are known."""
    try:
        return all(isinstance(dim, int) for dim in _shape(value))
    except Failed:
        return False


@function(1, 1, of_types=True)
def element(value: Any) -> str:
    """The short name of the element type: ``f32``, ``i8``."""
    from tflc.dialects.types import element_name, element_of, from_numpy, is_known

    if hasattr(value, "same_as") or not is_array(value):
        type = value.type if hasattr(value, "type") else value
        found = element_of(type)
        if found is None or not is_known(type):
            raise Failed("its element type is not known")
        return element_name(found)
    return element_name(from_numpy(value.dtype))
