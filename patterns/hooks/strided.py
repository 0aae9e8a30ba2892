"""STRIDED_SLICE with constant bounds, as the Slice and Squeeze of ONNX. Source: the kernel (strided_slice.cc and its shape rules)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_BEYOND = 2**31 - 1


@dataclass(frozen=True, slots=True)
class StridedParts:
    """``starts``, ``ends`` and ``steps`` of a Slice, one for each leading axis, and the axes of length 1 that are then squeezed."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    steps: tuple[int, ...]
    squeezed: tuple[int, ...]


def strided_parts(
    begin: Sequence[int],
    end: Sequence[int],
    strides: Sequence[int],
    begin_mask: int,
    end_mask: int,
    shrink_axis_mask: int,
    offset: bool,
) -> StridedParts:
    """Bit i of a mask is about axis i: ``begin_mask`` from the first element on, ``end_mask`` to the last one (the other way round for negative
    strides), ``shrink_axis_mask`` the one element where the slice begins. With ``offset`` ends are counted from the begins.
    """
    rows, squeezed = [], []
    for axis, (first, last, step) in enumerate(zip(begin, end, strides)):
        bit = 1 << axis
        start, stop = int(first), int(first + last if offset else last)
        if begin_mask & bit:
            start = 0 if step > 0 else _BEYOND
        if shrink_axis_mask & bit:
            start = -1 if start == _BEYOND else start
            rows.append((start, start + 1 if start != -1 else _BEYOND, 1))
            squeezed.append(axis)
            continue
        if end_mask & bit:
            stop = _BEYOND if step > 0 else -_BEYOND
        rows.append((start, stop, int(step)))
    starts, ends, steps = zip(*rows) if rows else ((), (), ())
    return StridedParts(starts, ends, steps, tuple(squeezed))
