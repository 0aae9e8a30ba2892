"""STRIDED_SLICE as the Slice, Squeeze and Unsqueeze of ONNX. Source: the kernel (strided_slice.cc and its shape rules)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tflc.rewrite.expressions.nomatch import NoMatch

if TYPE_CHECKING:
    from tflc.dialects.schema import SchemaOp

_BEYOND = 2**31 - 1


@dataclass(frozen=True, slots=True)
class StridedAxes:
    """What the entries of its bounds stand for: ``entries``, those that slice, and ``sliced``, the axis of each; whether it is sliced from its
    first element on (``from_edge``), to its last one (``to_edge``), or at one element (``single``). ``squeezed``: the axes of the single ones;
    ``inserted``: the axes of the result that are new.
    """

    entries: tuple[int, ...]
    sliced: tuple[int, ...]
    from_edge: tuple[bool, ...]
    to_edge: tuple[bool, ...]
    single: tuple[bool, ...]
    squeezed: tuple[int, ...]
    inserted: tuple[int, ...]


def strided_axes(op: SchemaOp, count: int, rank: int) -> StridedAxes | NoMatch:
    """The axes of data of ``rank`` that a STRIDED_SLICE of ``count`` entries works along. Bit i of a mask is about entry i: of ellipsis_mask, all
    axes that no other entry is about; of new_axis_mask, an axis of length 1; of the others, as ``StridedAxes`` says.
    """
    masks = {name: op.get(f"{name}_mask") for name in ("begin", "end", "ellipsis", "new_axis", "shrink_axis")}
    kinds = [{name for name, mask in masks.items() if mask >> entry & 1} for entry in range(count)]
    skipped = rank - sum(not kind & {"ellipsis", "new_axis"} for kind in kinds)
    if skipped < 0 or sum("ellipsis" in kind for kind in kinds) > 1:
        return NoMatch("its bounds are not of the data's rank")
    sliced: dict[int, int] = {}
    squeezed, inserted = [], []
    axis = place = 0
    for entry, kind in enumerate(kinds):
        if "ellipsis" in kind:
            axis, place = axis + skipped, place + skipped
        elif "new_axis" in kind:
            inserted.append(place)
            place += 1
        else:
            sliced[entry] = axis
            if "shrink_axis" in kind:
                squeezed.append(axis)
            else:
                place += 1
            axis += 1
    from_edge, to_edge, single = (
        tuple(name in kinds[entry] for entry in sliced) for name in ("begin", "end", "shrink_axis")
    )
    return StridedAxes(
        tuple(sliced), tuple(sliced.values()), from_edge, to_edge, single, tuple(squeezed), tuple(inserted)
    )


@dataclass(frozen=True, slots=True)
class StridedParts:
    """``starts``, ``ends`` and ``steps`` of a Slice, one for each axis that is sliced."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    steps: tuple[int, ...]


def strided_parts(
    begin: Sequence[int], end: Sequence[int], strides: Sequence[int], offset: bool, axes: StridedAxes
) -> StridedParts:
    """The parts of axes between constant bounds. Edges change sides for negative strides; with ``offset`` ends are counted from the begins."""
    rows = []
    for entry, from_edge, to_edge, single in zip(axes.entries, axes.from_edge, axes.to_edge, axes.single):
        first, last, step = int(begin[entry]), int(end[entry]), int(strides[entry])
        start, stop = first, first + last if offset else last
        if from_edge:
            start = 0 if step > 0 else _BEYOND
        if single:
            start = -1 if start == _BEYOND else start
            rows.append((start, start + 1 if start != -1 else _BEYOND, 1))
            continue
        if to_edge:
            stop = _BEYOND if step > 0 else -_BEYOND
        rows.append((start, stop, step))
    return StridedParts(*(tuple(row[i] for row in rows) for i in range(3)))
