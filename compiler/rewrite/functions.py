"""The constant functions of the language: what a bare call computes, now, in numpy.

Arrays keep their element type: 32-bit floats stay 32-bit, a Python number takes the type of the array it meets, also where that array has
rank 0 (numpy 1 would widen). Results are views of their arguments wherever numpy can; an operation that changes nothing returns its argument
itself, so that an unchanged weight stays the same weight.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from tflc.rewrite.nomatch import Failed

if TYPE_CHECKING:
    import numpy as np


@dataclass(frozen=True, slots=True)
class Function:
    """A function of the language: ``least`` to ``most`` arguments (None: any number).

    ``of_types`` takes run-time values as well as constants, and looks at their types only; ``of_lists`` takes lists of them. ``refuses``: given
    a list of its own making it may refuse too, like a hook.
    """

    run: Callable[..., Any]
    least: int
    most: int | None
    of_types: bool
    doc: str
    of_lists: bool = False
    refuses: bool = False


FUNCTIONS: dict[str, Function] = {}
"""All of them, by name."""


def _function(
    least: int,
    most: int | None,
    *,
    name: str = "",
    of_types: bool = False,
    of_lists: bool = False,
    refuses: bool = False,
) -> Callable[[Callable[..., Any]], Any]:
    def register(run: Callable[..., Any]) -> Callable[..., Any]:
        doc = (run.__doc__ or "").strip()
        FUNCTIONS[name or run.__name__] = Function(run, least, most, of_types, doc, of_lists, refuses)
        return run

    return register


def _is_array(value: Any) -> bool:
    return hasattr(value, "dtype")


# Arithmetic.


def same_kind(a: Any, b: Any) -> tuple[Any, Any]:
    """Two operands, a Python number cast to the element type of the array that it meets (unless that array cannot hold it)."""
    if _is_array(a) and not _is_array(b):
        return a, _like(b, a)
    if _is_array(b) and not _is_array(a):
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
    if not _is_array(a) and isinstance(a, int | float) and a == 1 and _is_array(b):
        return b
    if not _is_array(b) and isinstance(b, int | float) and b == 1 and _is_array(a):
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
    if _is_array(a) or _is_array(b):
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
    if _is_array(base):
        return base[index]
    if _is_array(index):
        index = index.tolist()
    return tuple(base[i] for i in index) if isinstance(index, list | tuple) else base[index]


# Facts of types.


def _shape(value: Any) -> tuple[Any, ...]:
    if _is_array(value) or hasattr(value, "same_as"):
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


@_function(1, 1, of_types=True)
def rank(value: Any) -> int:
    """The number of axes."""
    return len(_shape(value))


@_function(1, 1, of_types=True)
def shape(value: Any) -> tuple[int, ...]:
    """The lengths of all axes, which must be known: otherwise the rule does not match."""
    found = _shape(value)
    if not all(isinstance(dim, int) for dim in found):
        raise Failed("its shape is not static")
    return found


@_function(1, 1, of_types=True)
def dims(value: Any) -> tuple[int | str | None, ...]:
    """The lengths of all axes: a number, a symbolic name, or none where nothing is known."""
    return tuple(_shape(value))


@_function(1, 1, of_types=True, refuses=True)
def open_shape(value: Any) -> tuple[int, ...]:
    """The lengths of all axes, of a value or as a list, as Reshape takes them: -1 for one that is not known. No more than one may be."""
    found = tuple(value) if isinstance(value, list | tuple) else _shape(value)
    unknown = [dim for dim in found if not isinstance(dim, int)]
    if len(unknown) > 1:
        raise Failed("more than one of its dims is not static")
    if unknown and 0 in found:
        raise Failed("it may be empty, and one of its dims is not static")
    return tuple(dim if isinstance(dim, int) else -1 for dim in found)


@_function(1, 1, of_types=True)
def size(value: Any) -> int:
    """The number of elements, which must be known."""
    import math

    return math.prod(shape(value))


@_function(1, 1, of_types=True)
def is_static(value: Any) -> bool:
    """Whether the lengths of all axes are known."""
    try:
        return all(isinstance(dim, int) for dim in _shape(value))
    except Failed:
        return False


@_function(1, 1, of_types=True)
def element(value: Any) -> str:
    """The short name of the element type: ``f32``, ``i8``."""
    from tflc.dialects.types import element_name, element_of, from_numpy

    if hasattr(value, "same_as") or not _is_array(value):
        found = element_of(value.type if hasattr(value, "type") else value)
        if found is None:
            raise Failed("its element type is not known")
        return element_name(found)
    return element_name(from_numpy(value.dtype))


# Making and reshaping arrays.


def _dimensions(sizes: Sequence[Any]) -> tuple[int, ...]:
    if len(sizes) == 1 and (isinstance(sizes[0], list | tuple) or _is_array(sizes[0])):
        sizes = sizes[0]
    return tuple(int(size) for size in sizes)


def _filled(sizes: Sequence[Any], number: float) -> np.ndarray:
    """One element, seen in every place: a splat costs nothing."""
    import numpy as np

    return np.broadcast_to(np.float32(number), _dimensions(sizes))


@_function(1, None)
def zeros(*sizes: Any) -> Any:
    """f32 zeros of the given lengths, or of one list of lengths."""
    return _filled(sizes, 0.0)


@_function(1, None)
def ones(*sizes: Any) -> Any:
    """f32 ones of the given lengths, or of one list of lengths."""
    return _filled(sizes, 1.0)


@_function(2, 2)
def full(sizes: Any, value: Any) -> Any:
    """``value`` in every place: f32 for a number, its own type for a constant."""
    import numpy as np

    value = np.asarray(value).reshape(()) if _is_array(value) else np.float32(value)
    return np.broadcast_to(value, _dimensions([sizes]))


@_function(1, 3)
def arange(start: int, stop: int | None = None, step: int = 1) -> Any:
    """The ints from ``start`` (0) up to ``stop``, as a list."""
    return tuple(range(start)) if stop is None else tuple(range(start, stop, step))


@_function(2, 2)
def cast(value: Any, to: str) -> Any:
    """With another element type: ``cast(b, i32)``."""
    import numpy as np

    from tflc.dialects.types import element_by_name, to_numpy

    found = element_by_name(to)
    if found is None:
        raise TypeError(f"'{to}' is no element type")
    array = np.asarray(value)
    dtype = to_numpy(found)
    return array if array.dtype == dtype and array is value else array.astype(dtype)


@_function(1, 1)
def lowest(to: str) -> Any:
    """The least finite number of an element type: ``lowest(element(x))``."""
    return _limits(to).min


@_function(1, 1)
def highest(to: str) -> Any:
    """The greatest finite number of an element type."""
    return _limits(to).max


def _limits(to: str) -> Any:
    import numpy as np

    from tflc.dialects.types import element_by_name, to_numpy

    found = element_by_name(to)
    if found is None:
        raise TypeError(f"'{to}' is no element type")
    dtype = to_numpy(found)
    if dtype.kind in "iu":
        limits = np.iinfo(dtype)
        return SimpleNamespace(min=np.asarray(limits.min, dtype), max=np.asarray(limits.max, dtype))
    if dtype.kind == "f":
        limits = np.finfo(dtype)
        return SimpleNamespace(min=np.asarray(limits.min, dtype), max=np.asarray(limits.max, dtype))
    import ml_dtypes

    limits = ml_dtypes.finfo(dtype)
    return SimpleNamespace(min=np.asarray(limits.min, dtype), max=np.asarray(limits.max, dtype))


@_function(2, 2)
def as_type_of(value: Any, like: Any) -> Any:
    """With the element type of another constant."""
    import numpy as np

    array = np.asarray(value)
    return array if array.dtype == like.dtype else array.astype(like.dtype)


@_function(1, 2)
def transpose(value: Any, permutation: Any = None) -> Any:
    """Axis i of the result is axis ``permutation[i]`` of the constant; without one, the axes in reverse."""
    import numpy as np

    if permutation is not None:
        permutation = tuple(int(axis) for axis in permutation)
        if permutation == tuple(range(len(permutation))):
            return value
    return np.transpose(value, permutation)


@_function(2, 2)
def reshape(value: Any, sizes: Any) -> Any:
    """With other axes; one length may be -1."""
    import numpy as np

    wanted = tuple(int(size) for size in sizes)
    return value if _is_array(value) and value.shape == wanted else np.reshape(value, wanted)


@_function(2, 2)
def broadcast(value: Any, sizes: Any) -> Any:
    """Broadcast to a shape, as numpy does."""
    import numpy as np

    wanted = tuple(int(size) for size in sizes)
    return value if _is_array(value) and value.shape == wanted else np.broadcast_to(value, wanted)


@_function(3, 3)
def along(value: Any, axis: int, rank: int) -> Any:
    """A vector as a tensor of a rank, its elements along one axis, every other axis 1."""
    import numpy as np

    wanted = [1] * rank
    wanted[axis] = -1
    return np.reshape(value, wanted)


@_function(2, 2)
def expand(value: Any, axis: Any) -> Any:
    """With a new axis of length 1 (or several)."""
    import numpy as np

    return np.expand_dims(value, tuple(axis) if isinstance(axis, list | tuple) else axis)


@_function(1, 2)
def squeeze(value: Any, axis: Any = None) -> Any:
    """Without an axis of length 1 (or several; all, if none is named)."""
    import numpy as np

    return np.squeeze(value, tuple(axis) if isinstance(axis, list | tuple) else axis)


@_function(2, 2)
def concat(parts: Any, axis: int) -> Any:
    """A list of constants, joined along an axis; lists of numbers are joined by ``+``."""
    import numpy as np

    return np.concatenate([np.asarray(part) for part in parts], axis)


@_function(2, 2)
def stack(parts: Any, axis: int) -> Any:
    """A list of constants along a new axis."""
    import numpy as np

    return np.stack([np.asarray(part) for part in parts], axis)


@_function(3, 3)
def split(value: Any, sizes: Any, axis: int) -> Any:
    """The list of parts with these lengths along an axis."""
    import numpy as np

    return tuple(np.split(value, np.cumsum(np.asarray(sizes))[:-1], axis))


@_function(2, 3)
def take(value: Any, indices: Any, axis: int = 0) -> Any:
    """The entries at some positions along an axis."""
    import numpy as np

    return np.take(value, np.asarray(indices), axis)


@_function(2, 2)
def flip(value: Any, axis: Any) -> Any:
    """Back to front along one axis or several."""
    import numpy as np

    return np.flip(value, tuple(axis) if isinstance(axis, list | tuple) else axis)


@_function(2, 3)
def pad(value: Any, widths: Any, fill: Any = 0) -> Any:
    """With ``fill`` around: ``widths`` is a list of (before, after), one for each axis."""
    import numpy as np

    return np.pad(value, [tuple(int(w) for w in pair) for pair in widths], constant_values=fill)


@_function(2, 2)
def matmul(a: Any, b: Any) -> Any:
    """The matrix product."""
    import numpy as np

    return np.matmul(*map(_in_order, (a, b)))


def _in_order(value: Any) -> Any:
    """The elements in row-major order: sums are rounded in the order of memory, which must not depend on where a tensor came from."""
    import numpy as np

    return np.ascontiguousarray(value) if _is_array(value) and np.ndim(value) else value


@_function(3, 3)
def where(test: Any, a: Any, b: Any) -> Any:
    """``a`` where the test holds, else ``b``, element by element."""
    import numpy as np

    return np.where(test, *same_kind(a, b))


# Element by element, and reductions.


def _elementwise(name: str, numpy_name: str, doc: str) -> None:
    def run(value: Any) -> Any:
        import numpy as np

        return getattr(np, numpy_name)(value)

    run.__doc__ = doc
    FUNCTIONS[name] = Function(run, 1, 1, False, doc)


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

        value = _in_order(value)
        if other is None:
            found = getattr(np, numpy_name)(value)
            return found.item() if not _is_array(value) else found
        if two:
            a, b = same_kind(value, other)
            found = (np.minimum if name == "min" else np.maximum)(a, b)
            return found if _is_array(value) or _is_array(other) else found.item()
        return getattr(np, numpy_name)(value, axis=tuple(other) if isinstance(other, list | tuple) else other)

    FUNCTIONS[name] = Function(run, 1, 2, False, doc)


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


@_function(1, 1, name="abs")
def absolute(value: Any) -> Any:
    """Without its sign."""
    return abs(value)


@_function(1, 1, name="int")
def to_int(value: Any) -> int:
    """A number, or a constant of one element, as an int."""
    return int(scalar(value))


@_function(1, 1, name="float")
def to_float(value: Any) -> float:
    """A number, or a constant of one element, as a number of Python."""
    return float(scalar(value))


@_function(1, 1)
def scalar(value: Any) -> Any:
    """The only element of a constant."""
    return value.item() if _is_array(value) else value


# Lists.


@_function(1, 1, name="list")
def to_list(value: Any) -> tuple[Any, ...]:
    """A constant's elements, or a list's entries, as a list."""
    return tuple(value.reshape(-1).tolist()) if _is_array(value) else tuple(value)


@_function(1, 1, name="len", of_lists=True)
def length(value: Any) -> int:
    """The number of entries of a list."""
    return len(value)


@_function(1, 1, name="sorted")
def in_order(value: Any) -> tuple[Any, ...]:
    """A list in ascending order."""
    return tuple(sorted(to_list(value)))


@_function(1, 1, name="reversed")
def backwards(value: Any) -> tuple[Any, ...]:
    """A list back to front."""
    return tuple(reversed(to_list(value)))


@_function(2, 2)
def index_of(items: Any, item: Any) -> int:
    """The first position of an entry, -1 where there is none."""
    return next((i for i, entry in enumerate(to_list(items)) if equal(entry, item)), -1)
