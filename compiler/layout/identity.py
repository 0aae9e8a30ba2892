"""Which axes are one and the same, by union-find, and the uses that say otherwise.

Every op ties its axes to those of its operands and results. Along most paths that is consistent: no value ends up with two axes that are
the same. ``x + transpose(x)`` is not: its two paths tie the height of ``x`` to its width. Such a use is set aside, ``Place.cut``: no order
passes there, and the value is transposed to whatever the op needs.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tflc.layout.frames import Op, Place

Axis = tuple[object, int]
"""An axis of a value or op."""


def cut_contradictions(frame: Sequence[Op]) -> list[Place]:
    """Sets aside, in program order, each use that would tie two axes of one value; those through the user's transposes come last."""
    classes = _Classes()
    cuts = []
    for place in (*(p for op in frame for p in op.results), *sorted(_uses(frame), key=lambda place: place.renamed)):
        if place.value.orderless:
            continue
        ties = [
            ((place.value, dims[0]), (place.op, axes[0])) for dims, axes in place.port if len(dims) == len(axes) == 1
        ]
        if not classes.tie(ties):
            place.cut = True
            cuts.append(place)
    return cuts


def _uses(frame: Sequence[Op]) -> Iterable[Place]:
    for op in frame:
        yield from op.operands


class _Classes:
    """Classes of axes. ``owners[root]``: for each value and op in a class its axis there."""

    def __init__(self) -> None:
        self.parent: dict[Axis, Axis] = {}
        self.owners: dict[Axis, dict[object, int]] = {}

    def find(self, axis: Axis) -> Axis:
        if axis not in self.parent:
            self.parent[axis] = axis
            self.owners[axis] = {axis[0]: axis[1]}
        while (up := self.parent[axis]) != axis:
            self.parent[axis] = self.parent[up]
            axis = up
        return axis

    def tie(self, pairs: Iterable[tuple[Axis, Axis]]) -> bool:
        """Makes each pair one; nothing at all, and False, if an owner would have two axes in one class."""
        done: list[tuple[Axis, Axis, list[object]]] = []
        for one, other in pairs:
            a, b = self.find(one), self.find(other)
            if a == b:
                continue
            if len(self.owners[a]) < len(self.owners[b]):
                a, b = b, a
            into, moved = self.owners[a], self.owners[b]
            if any(owner in into for owner in moved):
                self._untie(done)
                return False
            into.update(moved)
            self.parent[b] = a
            done.append((a, b, list(moved)))
        return True

    def _untie(self, done: list[tuple[Axis, Axis, list[object]]]) -> None:
        for a, b, moved in reversed(done):
            self.parent[b] = b
            for owner in moved:
                del self.owners[a][owner]
