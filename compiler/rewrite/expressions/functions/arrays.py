"""Functions that make arrays, and arrange and join their elements: views wherever numpy can; what changes nothing returns its argument itself."""

from __future__ import annotations

from collections.abc import Sequence
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from tflc.rewrite.expressions.functions.registry import function
from tflc.rewrite.expressions.operators import is_array, row_major, same_kind

if TYPE_CHECKING:
    import numpy as np


def _dimensions(sizes: Sequence[Any]) -> tuple[int, ...]:
    if len(sizes) == 1 and (isinstance(sizes[0], list | tuple) or is_array(sizes[0])):
        sizes = sizes[0]
    return tuple(int(size) for size in sizes)


def _filled(sizes: Sequence[Any], number: float) -> np.ndarray:
    """One element, seen in every place: a splat costs nothing."""
    import numpy as np

    return np.broadcast_to(np.float32(number), _dimensions(sizes))


@function(1, None)
def zeros(*sizes: Any) -> Any:
    """f32 zeros of the given lengths, or of one list of lengths."""
    return _filled(sizes, 0.0)


@function(1, None)
def ones(*sizes: Any) -> Any:
    """f32 ones of the given lengths, or of one list of lengths."""
    return _filled(sizes, 1.0)


@function(2, 2)
def full(sizes: Any, value: Any) -> Any:
    """``value`` in every place: f32 for a number, its own type for a constant."""
    import numpy as np

    value = np.asarray(value).reshape(()) if is_array(value) else np.float32(value)
    return np.broadcast_to(value, _dimensions([sizes]))


@function(1, 3)
def arange(start: int, stop: int | None = None, step: int = 1) -> Any:
    """The ints from ``start`` (0) up to ``stop``, as a list."""
    return tuple(range(start)) if stop is None else tuple(range(start, stop, step))


@function(2, 2)
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


@function(1, 1)
def lowest(to: str) -> Any:
    """The least finite number of an element type: ``lowest(element(x))``."""
    return _limits(to).min


@function(1, 1)
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


@function(2, 2)
def as_type_of(value: Any, like: Any) -> Any:
    """With the element type of another constant."""
    import numpy as np

    array = np.asarray(value)
    return array if array.dtype == like.dtype else array.astype(like.dtype)


@function(1, 2)
def transpose(value: Any, permutation: Any = None) -> Any:
    """Axis i of the result is axis ``permutation[i]`` of the constant; without one, the axes in reverse."""
    import numpy as np

    if permutation is not None:
        permutation = tuple(int(axis) for axis in permutation)
        if permutation == tuple(range(len(permutation))):
            return value
    return np.transpose(value, permutation)


@function(2, 2)
def reshape(value: Any, sizes: Any) -> Any:
    """With other axes; one length may be -1."""
    import numpy as np

    wanted = tuple(int(size) for size in sizes)
    return value if is_array(value) and value.shape == wanted else np.reshape(value, wanted)


@function(2, 2)
def broadcast(value: Any, sizes: Any) -> Any:
    """Broadcast to a shape, as numpy does."""
    import numpy as np

    wanted = tuple(int(size) for size in sizes)
    return value if is_array(value) and value.shape == wanted else np.broadcast_to(value, wanted)


@function(3, 3)
def along(value: Any, axis: int, rank: int) -> Any:
    """A vector as a tensor of a rank, its elements along one axis, every other axis 1."""
    import numpy as np

    wanted = [1] * rank
    wanted[axis] = -1
    return np.reshape(value, wanted)


@function(2, 2)
def expand(value: Any, axis: Any) -> Any:
    """With a new axis of length 1 (or several)."""
    import numpy as np

    return np.expand_dims(value, tuple(axis) if isinstance(axis, list | tuple) else axis)


@function(1, 2)
def squeeze(value: Any, axis: Any = None) -> Any:
    """Without an axis of length 1 (or several; all, if none is named)."""
    import numpy as np

    return np.squeeze(value, tuple(axis) if isinstance(axis, list | tuple) else axis)


@function(2, 2)
def concat(parts: Any, axis: int) -> Any:
    """A list of constants, joined along an axis; lists of numbers are joined by ``+``."""
    import numpy as np

    return np.concatenate([np.asarray(part) for part in parts], axis)


@function(2, 2)
def stack(parts: Any, axis: int) -> Any:
    """A list of constants along a new axis."""
    import numpy as np

    return np.stack([np.asarray(part) for part in parts], axis)


@function(3, 3)
def split(value: Any, sizes: Any, axis: int) -> Any:
    """The list of parts with these lengths along an axis."""
    import numpy as np

    return tuple(np.split(value, np.cumsum(np.asarray(sizes))[:-1], axis))


@function(2, 3)
def take(value: Any, indices: Any, axis: int = 0) -> Any:
    """The entries at some positions along an axis."""
    import numpy as np

    return np.take(value, np.asarray(indices), axis)


@function(2, 2)
def flip(value: Any, axis: Any) -> Any:
    """Back to front along one axis or several."""
    import numpy as np

    return np.flip(value, tuple(axis) if isinstance(axis, list | tuple) else axis)


@function(2, 3)
def pad(value: Any, widths: Any, fill: Any = 0) -> Any:
    """With ``fill`` around: ``widths`` is a list of (before, after), one for each axis."""
    import numpy as np

    return np.pad(value, [tuple(int(w) for w in pair) for pair in widths], constant_values=fill)


@function(2, 2)
def matmul(a: Any, b: Any) -> Any:
    """The matrix product."""
    import numpy as np

    return np.matmul(*map(row_major, (a, b)))


@function(3, 3)
def where(test: Any, a: Any, b: Any) -> Any:
    """``a`` where the test holds, else ``b``, element by element."""
    import numpy as np

    return np.where(test, *same_kind(a, b))
