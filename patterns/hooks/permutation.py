"""What a permutation of axes does to attributes and parameters.

``p`` maps axes as written to the places where they stand: axis ``a`` of the ONNX op stands at ``p[a]``. In ``onnx.Transpose(x, perm=p)`` it is
what brings ``x`` back to the order as written. Negative axes count from the end, as in ONNX.
"""

from __future__ import annotations

from collections.abc import Sequence


def compose(p: Sequence[int], q: Sequence[int]) -> list[int]:
    """The one permutation of a transpose by ``p`` and then one by ``q``."""
    return [p[axis] for axis in q]


def inverse(p: Sequence[int]) -> list[int]:
    """What undoes a transpose by ``p``."""
    places = [0] * len(p)
    for place, axis in enumerate(p):
        places[axis] = place
    return places


def blocks_swapped(rank: int, start: int, first: int, second: int) -> list[int]:
    """The order of the axes where the ``second`` axes behind the ``first`` axes from ``start`` on come before them."""
    axes = list(range(rank))
    middle, end = start + first, start + first + second
    return [*axes[:start], *axes[middle:end], *axes[start:middle], *axes[end:]]


def is_identity(p: Sequence[int]) -> bool:
    """Whether a transpose by ``p`` moves nothing."""
    return list(p) == list(range(len(p)))


def kept(rank: int, axes: Sequence[int] | None, keepdims: int, noop_with_empty_axes: int = 0) -> list[int]:
    """The axes of a reduction's operand that its result still has, in the order of the result. No axes: all are reduced, or none."""
    if keepdims or (not axes and noop_with_empty_axes):
        return list(range(rank))
    reduced = [axis % rank for axis in axes] if axes else list(range(rank))
    return [axis for axis in range(rank) if axis not in reduced]


def gathered(rank: int, axis: int, indices_rank: int) -> list[int]:
    """For each axis of Gather's result the axis of its data; those of the indices stand for the gathered one."""
    axis = axis % rank
    return [*range(axis), *[axis] * indices_rank, *range(axis + 1, rank)]


def per_axis(p: Sequence[int], values: Sequence[int]) -> list[int]:
    """Values listed axis by axis, as they stand; those of missing leading axes are 1."""
    full = [1] * (len(p) - len(values)) + list(values)
    return [full[axis] for axis in inverse(p)]


def pads_through(p: Sequence[int], pads: Sequence[int], axes: Sequence[int] | None) -> list[int]:
    """Pad's begins and ends. With ``axes`` they follow those, which move; without, they are listed axis by axis."""
    if axes is not None:
        return list(pads)
    return per_axis(p, pads[: len(p)]) + per_axis(p, pads[len(p) :])


def axes_through(p: Sequence[int], axes: Sequence[int] | None) -> list[int] | None:
    """Axes where they stand; absent stays absent."""
    return None if axes is None else [p[axis] for axis in axes]


def sliced_axes(p: Sequence[int], starts: Sequence[int], axes: Sequence[int] | None) -> list[int]:
    """Slice's axes; without any they are the first ones."""
    return [p[axis] for axis in (range(len(starts)) if axes is None else axes)]


def per_tensor_or_axis(rank: int, scale_rank: int) -> list[int] | None:
    """The axes of a quantization's result; None for a blocked one, whose scales have axes of their own."""
    return None if scale_rank > 1 else list(range(rank))


def quantized_axis(p: Sequence[int], axis: int) -> int:
    """The axis of per-axis scales; what a scalar scale ignores stays within the rank."""
    return p[axis] if -len(p) <= axis < len(p) else axis
