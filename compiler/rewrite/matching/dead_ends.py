"""Alternatives below alternatives: each remembers, for one match, on what a way through it failed.

Twelve operations whose operands commute have 4,096 orders. What fails behind one of them mostly depends on little of what was looked at so far: while
a match tries, questions note the registers that they failed by (``BLAME``), and an alternative that is reached again with the same in them is not
tried again. So the orders of nested operations add up, also where their operands share what computes them. Only a clause that reads names of
every level is asked in every order that differs in them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tflc.rewrite.left.row import Question, Test
from tflc.rewrite.matching.dependence import registers_read, sets
from tflc.rewrite.matching.questions import Frame, Registers
from tflc.rewrite.matching.tree import Each, Fork, LiteralSwitch, Node, Swap, Switch

BLAME = -1
"""Where a frame keeps the registers, one bit each, that what was tried last failed by."""

MEMORY = -2
"""Where a frame keeps, for each alternative, what it failed by: registers, and what they held."""

if TYPE_CHECKING:

    class _Branch:
        """What the classes here are mixed with."""

        asked: Question

        def __init__(self, *of: Any): ...

        def run(self, frame: Frame) -> Any: ...

else:
    _Branch = object


class _Tracked(_Branch):
    """Notes what it failed by: what failed behind it, and what it read itself where that did, or where it led there."""

    __slots__ = ()
    reads: int
    found: int
    """The register that it fills, of what it reads."""

    def __init__(self, asked: Question | Test, registers: Registers, *rest: Any):
        super().__init__(asked, registers, *rest)
        self.reads, self.found = registers_read(self.asked, registers), sets(self.asked, registers)

    @property
    def leads(self) -> bool:
        """Whether other answers lead elsewhere."""
        return False

    def blamed(self, behind: int) -> int:
        if behind and not behind & self.found and not self.leads:
            return behind
        return (behind & ~self.found) | self.reads

    def run(self, frame: Frame) -> Any:
        outer = frame.get(BLAME, 0)
        frame[BLAME] = 0
        found = super().run(frame)
        if found is None:
            frame[BLAME] = outer | self.blamed(frame[BLAME])
        return found


class _Answering(_Tracked):
    __slots__ = ()
    answers: dict[Any, Node]

    @property
    def leads(self) -> bool:
        return len(self.answers) > 1


class TrackedSwitch(_Answering, Switch):
    __slots__ = ("found", "reads")


class TrackedLiteralSwitch(_Answering, LiteralSwitch):
    __slots__ = ("found", "reads")


class TrackedEach(_Tracked, Each):
    __slots__ = ("found", "reads")


class Remembered(_Tracked):
    """An alternative that is not tried again where what it failed by is the same."""

    __slots__ = ()

    def known(self, frame: Frame) -> bool:
        """Whether it failed before on what the frame holds; the blame is noted then."""
        for mask, failed in frame.get(MEMORY, {}).get(id(self), {}).items():
            if _held(frame, mask) in failed:
                frame[BLAME] = frame.get(BLAME, 0) | mask
                return True
        return False

    def run(self, frame: Frame) -> Any:
        if self.known(frame):
            return None
        outer = frame.get(BLAME, 0)
        frame[BLAME] = 0
        found = super().run(frame)
        if found is None:
            mask = frame[BLAME]
            failed = frame.setdefault(MEMORY, {}).setdefault(id(self), {}).setdefault(mask, set())
            failed.add(_held(frame, mask))
            frame[BLAME] = outer | mask
        return found


class RememberedSwap(Remembered, Swap):
    __slots__ = ("found", "reads")


class RememberedFork(Remembered, Fork):
    __slots__ = ("found", "reads")


def _held(frame: Frame, mask: int) -> tuple[int, ...]:
    """What registers hold: ops, and numbers of orders and ways. All live as long as the match."""
    held = []
    while mask:
        lowest = mask & -mask
        held.append(id(frame.get(lowest.bit_length() - 1)))
        mask ^= lowest
    return tuple(held)
