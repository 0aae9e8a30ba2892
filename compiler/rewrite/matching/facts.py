"""What a row demands, as facts that can be compared with those of another row.

Two rules are compared on the same lists of tests that the matcher runs. Names do not count: a clause is what ``clauses`` makes of it. Operands that
commute may stand in either order, so one of the two rows is compared in all its *mirrors*.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace
from itertools import product
from typing import Any

from tflc.rewrite.instance import Instance, RuleRow
from tflc.rewrite.left.row import BranchRef, EachRef, Inner, Path, Question, Ref, RestRef, Test
from tflc.rewrite.matching.clauses import clauses_of

Key = tuple[Question, Hashable]

MOST_MIRRORS = 32
"""Orders that are compared at most; a row with more commuting ops is compared in these alone, and so may be called overlapping."""


@dataclass(frozen=True, slots=True)
class Facts:
    """One row (in one mirror): its tests, all that they imply, its clauses, and the inner ops that may have no user outside."""

    asked: frozenset[Key]
    implied: frozenset[Key]
    clauses: frozenset[Hashable]
    private: frozenset[Path]
    tests: tuple[Test, ...]

    def demand_all_of(self, other: Facts) -> bool:
        """Whether this row matches only where the other does, users aside."""
        return other.asked <= self.implied and other.clauses <= self.clauses


def facts_of(instance: Instance, row: RuleRow) -> Facts:
    """The facts of a row as it is written."""
    return _facts(row.tests, row.inner, clauses_of(instance, row))


def _facts(tests: tuple[Test, ...], inner: tuple[Inner, ...], clauses: frozenset[Hashable]) -> Facts:
    asked = frozenset(_key(test) for test in tests if test.question.kind not in ("users", "unused"))
    implied: set[Key] = set(asked)
    for test in tests:
        implied |= weaker(test)
    private = frozenset(one.path for one in inner if not one.shared)
    return Facts(asked, frozenset(implied), clauses, private, tests)


def mirrors(instance: Instance, row: RuleRow) -> list[Facts]:
    """The facts of a row with its commuting operands in all orders, as written first."""
    swaps = [test.question.path for test in row.tests if test.question.kind == "swap"]
    clauses = clauses_of(instance, row)
    found = []
    for flips in product((False, True), repeat=len(swaps)):
        flipped = frozenset(path for path, flip in zip(swaps, flips) if flip)
        mirror = _Mirror(flipped)
        tests = tuple(mirror.test(test) for test in row.tests) if flipped else row.tests
        inner = tuple(mirror.inner(one) for one in row.inner) if flipped else row.inner
        found.append(_facts(tests, inner, frozenset(mirror.any(clause) for clause in clauses) if flipped else clauses))
        if len(found) == MOST_MIRRORS:
            break
    return found


class _Mirror:
    """Exchanges the two operands of some commuting ops, wherever a path leads through them."""

    def __init__(self, flipped: frozenset[Path]):
        self.flipped = flipped

    def path(self, path: Path) -> Path:
        return tuple(-3 - step if step < 0 and path[:i] in self.flipped else step for i, step in enumerate(path))

    def test(self, test: Test) -> Test:
        kind, path, detail = test.question
        question = Question(kind, self.path(path), self.any(detail))
        return replace(test, question=question, options=tuple(tuple(map(self.test, way)) for way in test.options))

    def inner(self, one: Inner) -> Inner:
        return replace(one, path=self.path(one.path))

    def any(self, value: Any) -> Any:
        match value:
            case Ref() | RestRef():
                return replace(value, path=self.path(value.path))
            case EachRef():
                return replace(value, path=self.path(value.path))
            case BranchRef():
                return replace(value, path=self.path(value.path), options=tuple(map(self.any, value.options)))
            case Inner():
                return self.inner(value)
            case tuple():
                return tuple(map(self.any, value))
        return value


def _key(test: Test) -> Key:
    return test.question, (test.answer, test.options)


def weaker(test: Test) -> set[Key]:
    """Tests that hold wherever this one does."""
    kind, path, detail = test.question

    def holds(kind: str, detail: object = None, answer: object = True) -> Key:
        return Question(kind, path, detail), (answer, ())  # type: ignore[arg-type]

    match kind:
        case "op":
            return {holds("present")}
        case "const" if detail is None:
            return {holds("present"), holds("const", "optional")}
        case "present" if test.answer is False:
            return {holds("const", "optional")}
        case "attr" if test.answer is not None:
            return {holds("set", detail)}
        case "element":
            word = element_word(str(test.answer))
            return {holds("class", word)} if word else set()
        case "rank":
            assert isinstance(test.answer, int)
            return {holds("ranked"), *(holds("least", count) for count in range(test.answer + 1))}
        case "least":
            assert isinstance(detail, int)
            return {holds("ranked"), *(holds("least", count) for count in range(detail))}
        case "dim":
            return {holds("static", detail), holds("known", detail)}
        case "static":
            return {holds("known", detail)}
        case "count":
            assert isinstance(detail, int)
            return {holds("count", count) for count in range(detail, detail + 8)}
    return set()


def element_word(element: str) -> str:
    """The class of an element type by its short name: float, int, or none of the two."""
    if element.startswith(("f", "bf")):
        return "float"
    return "int" if element.lstrip("u").startswith("i") and element != "i1" else ""
