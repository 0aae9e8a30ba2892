"""A rule as a straight list of tests: what is asked, where, and which answer continues the match.

A *path* says where: ``()`` is the root op, ``(1,)`` its operand 1 as a value, and at once the op that defines that value; ``(1, 0)`` is that op's
operand 0. Operands that commute stand at -1 and -2: the first and the second in the order that is being tried.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from tflc.rewrite.syntax.ast import NOWHERE, Expr, Span

Path = tuple[int, ...]


class Question(NamedTuple):
    """One thing to ask about a place. ``kind`` is a key of ``QUESTIONS``."""

    kind: str
    path: Path
    detail: Hashable = None


QUESTIONS = {
    "op": "the name of the op that defines the value; empty for an argument of the graph, None for an absent operand",
    "result": "which result of its op the value is",
    "present": "whether the operand is there",
    "count": "whether the op has at most `detail` operands",
    "const": "whether the value is a constant; with detail 'optional' also if it is absent",
    "attr": "the value of attribute `detail`",
    "set": "whether attribute `detail` is set",
    "agree": "whether all operands of a list agree on a name, `detail`",
    "element": "the short name of the element type",
    "class": "whether the element type is of class `detail`: float, int or quantized",
    "ranked": "whether the rank is known",
    "rank": "the rank, None where unknown",
    "least": "whether the rank is at least `detail`",
    "dim": "the length of axis `detail`",
    "known": "whether the length or symbolic name of axis `detail` is known",
    "static": "whether the length of axis `detail` is a number",
    "literal": "the constant itself; the answer is a number (or list of numbers) that it equals after rounding to its type",
    "same": "whether two names of the match, `detail`, are the same value or equal",
    "swap": "try the first two operands in both orders",
    "branch": "try several ways for the operand",
    "each": "whether every operand from `detail` on passes tests of its own",
    "users": "whether the ops inside the match have no user outside it",
    "unused": "whether results from `detail` on have no user",
}
"""What can be asked. ``swap`` and ``branch`` do not answer; they try."""


@dataclass(frozen=True, slots=True)
class Test:
    """A question and the answer that lets the match go on. ``options`` are the lists of tests of a ``branch`` or of ``each`` (one list)."""

    question: Question
    answer: Hashable = True
    options: tuple[tuple[Test, ...], ...] = ()
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Ref:
    """How a bound name is read from a match: kind is value, const, op, attr (``detail`` its name), dim (its axis) or default (``default``)."""

    kind: str
    path: Path
    detail: Any = None
    default: Expr | None = field(default=None, compare=False)
    op: str = field(default="", compare=False)
    """Of an attribute, the op that has it."""
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class EachRef:
    """What ``inner`` reads in each operand that ``each`` matched: a list, or the one value that all agree on."""

    path: Path
    start: int
    inner: AnyRef
    agreed: bool
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class RestRef:
    """All operands from a position on, absent ones as None; ``inner`` is ``value`` or ``const``."""

    path: Path
    start: int
    inner: str = "value"
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class BranchRef:
    """What the way taken at a branch binds; None in ways that do not bind the name."""

    path: Path
    options: tuple[AnyRef | None, ...]
    span: Span = field(default=NOWHERE, compare=False)


AnyRef = Ref | EachRef | RestRef | BranchRef


@dataclass(frozen=True, slots=True)
class Inner:
    """A matched op other than the root: where, and whether it may have users outside. ``guard`` lists (branch path, way) that it needs."""

    path: Path
    shared: bool
    guard: tuple[tuple[Path, int], ...] = ()
    each: tuple[int, tuple[Inner, ...]] | None = None
    """For the operands of a variadic: the first position, and the ops matched in each."""


@dataclass(frozen=True, slots=True)
class Row:
    """One way a rule's left side can match: an alternative of an instance."""

    rule: str
    label: str
    root: str
    alternative: int
    tests: tuple[Test, ...]
    names: Mapping[str, AnyRef]
    span: Span


def all_tests(tests: Iterable[Test]) -> Iterator[Test]:
    """Tests, and those within each of their ways."""
    for test in tests:
        yield test
        for way in test.options:
            yield from all_tests(way)


@dataclass(frozen=True, slots=True)
class Tried:
    """A row at its place among those of its root, in the order in which they are tried. Plain data: it can be kept between runs."""

    row: int
    """Its position in the order of the file."""
    tests: tuple[Test, ...]
    earlier: frozenset[int]
    """The places of those that must be tried before it."""
