"""Slice, Pad and Gather with constant parameters: from ONNX's conventions to whole, plain lists.

Negative numbers count from the end there, ends lie beyond the data, and axes may be missing.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING, Any

from tflc.rewrite.expressions.nomatch import NoMatch

if TYPE_CHECKING:
    import numpy as np

    from tflc.dialects.types import Dim


def slice_bounds(
    shape: Sequence[int],
    starts: Sequence[int],
    ends: Sequence[int],
    axes: Sequence[int] | None,
    steps: Sequence[int] | None,
) -> list[tuple[int, int, int]]:
    """(start, stop, step) for each axis of the data, all in range; a stop of -1 lies before the first element, for negative steps."""
    bounds = [(0, size, 1) for size in shape]
    named = range(len(starts)) if axes is None else axes
    for i, axis in enumerate(named):
        size, step = shape[axis], 1 if steps is None else int(steps[i])
        bounds[axis] = slice(int(starts[i]), int(ends[i]), step).indices(size)
    # slice.indices counts a negative end from the back, and so does ONNX; what lies before the first element is clamped to -1 by both.
    return bounds


@dataclass(frozen=True, slots=True)
class OpenBounds:
    """(start, stop, step) for each axis as STRIDED_SLICE reads them, and masks of the axes that begin at their first element (the last, for
    negative steps) and end with the other.
    """

    rows: tuple[tuple[int, int, int], ...]
    from_start: int
    to_end: int


_FAR = 2**31 - 1


def open_bounds(
    rank: int, starts: Sequence[int], ends: Sequence[int], axes: Sequence[int] | None, steps: Sequence[int] | None
) -> OpenBounds:
    """A slice of data of any size: what counts from the end still does, what lies beyond the data is clamped when it runs."""
    rows = [(0, 0, 1)] * rank
    from_start = to_end = (1 << rank) - 1
    for i, axis in enumerate(range(len(starts)) if axes is None else axes):
        bit = 1 << int(axis) % rank
        start, end, step = int(starts[i]), int(ends[i]), 1 if steps is None else int(steps[i])
        if not (start <= -_FAR if step > 0 else start >= _FAR):
            from_start &= ~bit
        if not (end >= _FAR if step > 0 else end <= -_FAR):
            to_end &= ~bit
        rows[int(axis) % rank] = (max(-_FAR, min(start, _FAR)), max(-_FAR, min(end, _FAR)), step)
    return OpenBounds(tuple(rows), from_start, to_end)


def or_beyond(dims: Sequence[Dim]) -> list[int]:
    """Lengths as ends of slices that take everything: a bound beyond any data for one that is not known."""
    return [dim if isinstance(dim, int) else _FAR for dim in dims]


def or_rest(dims: Sequence[Dim]) -> list[int]:
    """Lengths as SLICE reads them: -1, all the rest, for one that is not known."""
    return [dim if isinstance(dim, int) else -1 for dim in dims]


def is_within(index: int, size: Dim) -> bool:
    """Whether an index, counted from the front, lies within an axis, as far as its size is known: a run tells the rest."""
    return not isinstance(size, int) or index < size


def moves_by_one(bounds: Sequence[tuple[int, int, int]]) -> bool:
    """Whether a slice takes neighbors: every step is 1."""
    return all(step == 1 for _, _, step in bounds)


def slice_lengths(bounds: Sequence[tuple[int, int, int]]) -> list[int]:
    """How many elements a slice takes along each axis."""
    return [len(range(start, stop, step)) for start, stop, step in bounds]


def column(rows: Sequence[Sequence[int]], index: int) -> list[int]:
    """One entry of each row."""
    return [row[index] for row in rows]


def stops_before_start(bounds: Sequence[tuple[int, int, int]]) -> int:
    """The mask of the axes whose stop cannot be written, for it lies before the first element."""
    return sum(1 << axis for axis, (_, stop, step) in enumerate(bounds) if step < 0 and stop < 0)


def pads_by_axis(pads: Sequence[int], axes: Sequence[int] | None, rank: int) -> list[tuple[int, int]]:
    """(before, after) for each axis of the data, from Pad's begins and ends."""
    named = [int(axis) % rank for axis in (range(rank) if axes is None else axes)]
    count = len(named)
    rows = {axis: (int(pads[i]), int(pads[count + i])) for i, axis in enumerate(named)}
    return [rows.get(axis, (0, 0)) for axis in range(rank)]


def only_grows(rows: Sequence[tuple[int, int]]) -> bool:
    """Whether no pad is negative, that is, crops."""
    return all(before >= 0 and after >= 0 for before, after in rows)


def crops(rows: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """What negative pads cut off."""
    return [(max(0, -before), max(0, -after)) for before, after in rows]


def grows(rows: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """What positive pads add."""
    return [(max(0, before), max(0, after)) for before, after in rows]


def padded_axes(rows: Sequence[tuple[int, int]]) -> list[int]:
    """The axes that a pad changes."""
    return [axis for axis, row in enumerate(rows) if tuple(row) != (0, 0)]


def sizes_after_crop(shape: Sequence[int], rows: Sequence[tuple[int, int]]) -> list[int]:
    """The sizes that are left when ``rows`` are cut off."""
    return [size - before - after for size, (before, after) in zip(shape, rows)]


def reflects_once(shape: Sequence[Dim], rows: Sequence[tuple[int, int]]) -> bool:
    """Whether a reflection never reaches past the opposite edge, as far as sizes are known."""
    return all(
        before >= 0 and after >= 0 and is_within(max(before, after), size)
        for size, (before, after) in zip(shape, rows)
        if (before, after) != (0, 0)
    )


def pad_sources(size: Dim, row: tuple[int, int], mode: str) -> list[int] | NoMatch:
    """For each element along a padded axis, the element of the data that it repeats: Pad's modes edge, reflect and wrap, and
    symmetric, a reflection that repeats the edge.
    """
    if not isinstance(size, int):
        return NoMatch("elements of an axis whose length is not known are not repeated")
    places = range(-row[0], size + row[1])
    match mode:
        case "edge":
            return [min(max(place, 0), size - 1) for place in places]
        case "reflect":
            period = max(1, 2 * (size - 1))
            return [min(place % period, period - place % period) if size > 1 else 0 for place in places]
        case "symmetric":
            return [min(place % (2 * size), (-place - 1) % (2 * size)) for place in places]
        case "wrap":
            return [place % size for place in places]
    return NoMatch(f"mode '{mode}' repeats no elements")


def from_front(indices: np.ndarray, size: Dim) -> np.ndarray | NoMatch:
    """Indices that count from the end, counted from the front, as i32. TFLite refuses negative ones, and what lies outside the data."""
    import numpy as np

    if not isinstance(size, int):
        if indices.size and indices.min() < 0:
            return NoMatch("an index counts from the end of an axis whose length is not known")
        return indices.astype(np.int32)
    found = np.where(indices < 0, indices + size, indices)
    if found.size and (found.min() < 0 or found.max() >= size):
        return NoMatch(f"an index lies outside the {size} elements of its axis")
    return found.astype(np.int32)


def tuples_from_front(indices: np.ndarray, sizes: Sequence[int]) -> np.ndarray | NoMatch:
    """GatherND's index tuples, each entry counted from the front, as i32."""
    import numpy as np

    limits = np.asarray(sizes[: indices.shape[-1]])
    found = np.where(indices < 0, indices + limits, indices)
    if found.size and (found.min() < 0 or (found >= limits).any()):
        return NoMatch("an index lies outside its axis")
    return found.astype(np.int32)


def batched_tuples(indices: np.ndarray, sizes: Sequence[int], batch_dims: int) -> np.ndarray | NoMatch:
    """GatherND's index tuples behind those of the batch that they stand in, i32: tuples of the whole data."""
    import numpy as np

    found = tuples_from_front(indices, sizes[batch_dims:])
    if isinstance(found, NoMatch):
        return found
    return np.concatenate([batch_coordinates(found.shape, batch_dims).astype(np.int32), found], axis=-1)


def batch_coordinates(shape: Sequence[int], batch_dims: int) -> np.ndarray:
    """For each index tuple of GatherND's indices (their shape is given) where its batch stands, i64: (*shape[:-1], batch_dims)."""
    import numpy as np

    batch = np.stack(np.meshgrid(*(np.arange(size) for size in shape[:batch_dims]), indexing="ij"), axis=-1)
    batch = batch.reshape(*batch.shape[:-1], *[1] * (len(shape) - 1 - batch_dims), batch_dims)
    return np.broadcast_to(batch, (*shape[:-1], batch_dims))


def evenly_spaced(indices: np.ndarray) -> tuple[int, int] | NoMatch:
    """(start, step) of indices that are start, start + step, ...: those of a slice. At least one, and the step is positive."""
    found = [int(index) for index in indices.reshape(-1)]
    if not found or found[0] < 0:
        return NoMatch("no slice has these indices")
    step = found[1] - found[0] if len(found) > 1 else 1
    if step < 1 or any(index != found[0] + i * step for i, index in enumerate(found)):
        return NoMatch("the indices are not evenly spaced")
    return found[0], step


def coordinates_beside(shape: Sequence[int], axis: int) -> np.ndarray:
    """For every element of a tensor its own index tuple, i32, with 0 in the place of one axis: (*shape, rank)."""
    import numpy as np

    grid = np.stack(np.meshgrid(*(np.arange(size) for size in shape), indexing="ij"), axis=-1)
    grid[..., axis] = 0
    return grid.astype(np.int32)


def unit_row(rank: int, axis: int) -> list[int]:
    """1 in the place of one axis, 0 elsewhere."""
    return [1 if i == axis else 0 for i in range(rank)]


def mask_of(axes: Sequence[int], rank: int) -> np.ndarray:
    """Which of all axes are among those named: (rank,)."""
    import numpy as np

    return np.isin(np.arange(rank), [int(axis) % rank for axis in axes])


def scattered(indices: np.ndarray, shape: Sequence[int]) -> np.ndarray | NoMatch:
    """Which elements of a tensor are written by index tuples (entries from the front), as a mask that broadcasts over what each tuple writes."""
    import numpy as np

    depth = indices.shape[-1]
    tuples = indices.reshape(-1, depth)
    if len(np.unique(tuples, axis=0)) != len(tuples):
        return NoMatch("an element is written twice")
    mask = np.zeros(tuple(shape[:depth]), bool)
    mask[tuple(tuples.T)] = True
    return mask.reshape(mask.shape + (1,) * (len(shape) - depth))


def tuples_along(indices: np.ndarray, shape: Sequence[int], axis: int) -> np.ndarray | NoMatch:
    """The index tuples, i32, of the elements that indices along an axis name (GatherElements, ScatterElements)."""
    found = from_front(indices, shape[axis])
    if isinstance(found, NoMatch):
        return found
    return coordinates_beside(indices.shape, axis) + found[..., None] * from_front_row(len(shape), axis)


def from_front_row(rank: int, axis: int) -> np.ndarray:
    """``unit_row`` as an array, i32."""
    import numpy as np

    return np.asarray(unit_row(rank, axis), np.int32)


def row_strides(shape: Sequence[int]) -> list[int]:
    """How many elements lie between neighbors along each axis of row-major data."""
    return [math.prod(shape[axis + 1 :]) for axis in range(len(shape))]


def places_beside(shape: Sequence[int], sizes: Sequence[int], axis: int) -> tuple[np.ndarray, np.ndarray]:
    """Where the elements of a tensor of ``shape`` stand in row-major data of ``sizes``, i64, were their index along one axis 0: the sum of what the
    axes before that one say, (*before, 1, ...), and of what those behind it say, (*behind).
    """
    import numpy as np

    steps = [np.arange(size) * stride for size, stride in zip(shape, row_strides(sizes))]
    before, behind = (reduce(np.add.outer, part, np.zeros((), np.int64)) for part in (steps[:axis], steps[axis + 1 :]))
    return before.reshape(*shape[:axis], *[1] * (len(shape) - axis)), behind


def part_of_split(sizes: np.ndarray | None, length: int, index: int) -> dict[str, Any] | NoMatch:
    """Where part ``index`` of an axis that is split starts and ends, each [1], and how many parts there are (``count``).

    ``sizes`` are those of the parts, or one that all but the last have; without them each part is 1 long.
    """
    import numpy as np

    given = np.ones(length, np.int64) if sizes is None else sizes
    if given.ndim == 0:
        given = np.minimum(int(given), length - np.arange(0, length, int(given)))
    if int(given.sum()) != length or not -len(given) <= index < len(given):
        return NoMatch(f"the axis of {length} has no part {index}")
    ends = np.cumsum(given)
    return {"start": ends[[index]] - given[[index]], "end": ends[[index]], "count": len(given)}
