"""How the axes of a value lie in the axes of an op, and how an order of the one gives an order of the other.

An *order* lists axes as they stand in memory, outermost first: a value with axes (N, C, H, W) = (0, 1, 2, 3) held channels-last has the
order (0, 2, 3, 1). A *port* is one operand or result of an op: a tuple of runs ``(dims, axes)``, each saying that these dims of the value,
side by side, hold what these axes of the op hold, side by side. Mostly both are single: dim i is axis j. A reshape has longer runs on one side.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

Order = tuple[int, ...]
Run = tuple[tuple[int, ...], tuple[int, ...]]
Port = tuple[Run, ...]


def plain(axes: Iterable[int | None]) -> Port:
    """The port of a value whose dim i is axis ``axes[i]`` of the op; None for a dim that is none of its axes."""
    return tuple(((dim,), (axis,)) for dim, axis in enumerate(axes) if axis is not None)


@lru_cache(maxsize=4096)
def trailing(rank: int, space: int) -> Port:
    """The port of a value of ``rank`` that broadcasts, aligned at the end, to ``space`` axes."""
    return plain(range(space - rank, space))


@lru_cache(maxsize=4096)
def turned(port: Port) -> Port:
    """The same runs read the other way, from the op's axes to the value's dims."""
    return tuple((axes, dims) for dims, axes in port)


@lru_cache(maxsize=4096)
def renamed(port: Port, names: Order) -> Port:
    """The port of a value whose dim i is called ``names[i]``."""
    return tuple((tuple(names[dim] for dim in dims), axes) for dims, axes in port)


@lru_cache(maxsize=65536)
def carried(port: Port, order: Order) -> Order | None:
    """An order of a value's dims as an order of the op's axes; axes that the value does not hold are missing.

    Dims that lie in no run are passed over. None where a run is torn apart or turned, so that the order cannot pass.

    >>> carried((((0,), (0,)), ((1,), (1, 2)), ((2, 3), (3,))), (0, 2, 3, 1))
    (0, 3, 1, 2)
    """
    runs = {dims[0]: (dims, axes) for dims, axes in port}
    held = {dim for dims, _ in port for dim in dims}
    kept = [dim for dim in order if dim in held]
    result: list[int] = []
    place = 0
    while place < len(kept):
        run = runs.get(kept[place])
        if run is None or tuple(kept[place : place + len(run[0])]) != run[0]:
            return None
        result.extend(run[1])
        place += len(run[0])
    return tuple(result)


@lru_cache(maxsize=65536)
def without_units(port: Port, dims: Order, axes: Order) -> Port:
    """The port between the dims and axes listed (those longer than 1); a run that loses one side vanishes."""
    kept = []
    for run_dims, run_axes in port:
        long_dims = tuple(dim for dim in run_dims if dim in dims)
        long_axes = tuple(axis for axis in run_axes if axis in axes)
        if long_dims and long_axes:
            kept.append((long_dims, long_axes))
    return tuple(kept)


def long_axes(sizes: Sequence[object]) -> Order:
    """The axes that are not of size 1: the only ones whose order matters to memory."""
    return tuple(axis for axis, size in enumerate(sizes) if size != 1)


@lru_cache(maxsize=65536)
def inverse(order: Order) -> Order:
    """``inverse(order)[axis]`` is the place of an axis in the order."""
    places = [0] * len(order)
    for place, axis in enumerate(order):
        places[axis] = place
    return tuple(places)


@lru_cache(maxsize=65536)
def filled(order: Order, axes: Order, hints: tuple[Order, ...] = ()) -> Order:
    """An order of all ``axes`` that keeps ``order`` and puts each missing axis where the first hint that has it wants it.

    A missing axis goes right behind the axis that precedes it in the hint, or to the front; axes that no hint has go to the front, as
    the batch axis stands there.
    """
    result = list(order)
    missing = [axis for axis in axes if axis not in result]
    for hint in hints:
        for place, axis in enumerate(hint):
            if axis not in missing:
                continue
            before = next((result.index(other) for other in reversed(hint[:place]) if other in result), -1)
            result.insert(before + 1, axis)
            missing.remove(axis)
    return (*missing, *result)
