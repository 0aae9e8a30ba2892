"""Whether an op can pass what two rows demand: their tests with one answer each, and their comparisons with literals."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from tflc.dialects import is_constant_op
from tflc.rewrite.left.row import Path, Question, Test
from tflc.rewrite.matching.clauses import OPPOSITE
from tflc.rewrite.matching.facts import Facts, element_word
from tflc.rewrite.names.resolve import is_enumerant
from tflc.rewrite.syntax import ast

Comparison = tuple[Hashable, str, Any]
"""Something at a place, an operator, and what it is compared with."""


def comparisons(facts: Facts) -> list[Comparison]:
    """Tests and clauses that compare something with a literal (or with anything, where both rows compare with the same)."""
    found: list[Comparison] = []
    for test in facts.tests:
        kind, path, detail = test.question
        if kind == "attr":
            found.append((("attr", path, detail), "==", test.answer))
        elif kind == "dim":
            found.append((("dim", path, detail), "==", test.answer))
        elif kind == "rank":
            found.append((_call("rank", path), "==", test.answer))
        elif kind == "least" and isinstance(detail, int):
            found.append((_call("rank", path), ">=", detail))
        elif kind == "element":
            found.append((_call("element", path), "==", test.answer))
    for clause in facts.clauses:
        match clause:
            case ("Binary", str(operator), left, right) if operator in OPPOSITE:
                found.append((left, operator, _literal(right)))
                if operator in _TURNED:
                    found.append((right, _TURNED[operator], _literal(left)))
            case ("Unary", "not", inner):
                found.append((inner, "==", False))
            case ("answers", _):
                pass
            case _:
                found.append((clause, "==", True))
    return found


_TURNED = {"==": "==", "!=": "!=", "<": ">", ">": "<", "<=": ">=", ">=": "<="}


def _call(function: str, path: Path) -> Hashable:
    """``rank(x)`` as ``canonical`` writes it."""
    from dataclasses import fields

    operand = ["Operand"]
    for field in fields(ast.Operand)[:-1]:
        operand.append(("value", path) if field.name == "value" else field.default)  # type: ignore[arg-type]
    return ("Call", ("word", function), (tuple(operand),))


class _Other:
    """What a comparison with something that is no literal compares with."""

    def __init__(self, what: Hashable):
        self.what = what

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Other) and self.what == other.what

    def __hash__(self) -> int:
        return hash(self.what)


def _literal(value: Hashable) -> Any:
    match value:
        case ("literal", literal):
            return literal
        case ("word", str(word)) if word in ("true", "false"):
            return word == "true"
        case ("word", str(word)) if is_enumerant(word) or "." in word:
            return word
        case ("Absent",):
            return None
        case ("Sequence", tuple(items)):
            entries = [_literal(item) for item in items]
            if not any(isinstance(entry, _Other) for entry in entries):
                return tuple(entries)
    return _Other(value)


def contradict(a: Facts, b: Facts) -> bool:
    """Whether no op can pass both."""
    return _tests_contradict(a, b) or _tests_contradict(b, a) or _comparisons_contradict(comparisons(a), comparisons(b))


_SINGLE = {"op", "result", "present", "element", "class", "rank", "dim", "attr"}
"""Questions with one answer: two rows that want different ones never meet."""

_NEEDS_VALUE = {"op", "result", "element", "class", "ranked", "rank", "least", "dim", "known", "static", "literal"}


def _tests_contradict(a: Facts, b: Facts) -> bool:
    answers = {test.question: test.answer for test in b.tests}
    for test in a.tests:
        kind, path, detail = test.question
        if kind in _SINGLE and test.question in answers and answers[test.question] != test.answer:
            return True
        if kind == "literal":
            others = [t.answer for t in b.tests if t.question == test.question]
            if any(_different(test.answer, other) for other in others):
                return True
        if (
            kind == "op"
            and not is_constant_op(str(test.answer))
            and {Question("const", path), Question("const", path, "optional")} & answers.keys()
        ):
            return True
        if (
            kind == "present"
            and test.answer is False
            and any(t.question.path == path and _is_there(t) for t in b.tests)
        ):
            return True
        if kind == "count" and isinstance(detail, int) and any(_is_operand_from(t, path, detail) for t in b.tests):
            return True
        if kind == "set" and answers.get(Question("attr", path, detail), 0) is None:
            return True
        if kind == "class" and {detail, *_classes_at(b, path)} >= {"float", "int"}:
            return True
        if kind == "element":
            wanted = {
                t.answer: t.question.detail for t in b.tests if t.question.kind == "class" and t.question.path == path
            }
            if any(word not in ("quantized", element_word(str(test.answer))) for word in wanted.values()):
                return True
    return False


def _classes_at(facts: Facts, path: Path) -> set[Hashable]:
    """The classes of elements that a row asks for at a place."""
    return {
        test.question.detail for test in facts.tests if test.question.kind == "class" and test.question.path == path
    }


def _is_operand_from(test: Test, path: Path, start: int) -> bool:
    """Whether a test needs an operand of the op at a path, at a position from ``start`` on."""
    place = test.question.path
    if len(place) <= len(path) or place[: len(path)] != path:
        return False
    step = place[len(path)]
    return (step if step >= 0 else -1 - step) >= start and (len(place) > len(path) + 1 or _is_there(test))


def _is_there(test: Test) -> bool:
    kind, _, detail = test.question
    return kind in _NEEDS_VALUE or (kind == "const" and detail is None) or (kind == "present" and test.answer is True)


def _different(a: Any, b: Any) -> bool:
    """Whether two literals stay different in every element type that rules meet (half floats have 11 bits)."""
    if isinstance(a, tuple) or isinstance(b, tuple):
        return a != b
    return abs(a - b) > 1e-2 * max(abs(a), abs(b)) if a != b else False


def _comparisons_contradict(a: list[Comparison], b: list[Comparison]) -> bool:
    by_place: dict[Hashable, list[Comparison]] = {}
    for comparison in b:
        by_place.setdefault(comparison[0], []).append(comparison)
    return any(_exclude(one[1], one[2], other[1], other[2]) for one in a for other in by_place.get(one[0], ()))


def _exclude(first: str, a: Any, second: str, b: Any) -> bool:
    """Whether nothing is both ``first a`` and ``second b``."""
    if OPPOSITE[first] == second and _same(a, b):
        return True
    if isinstance(a, _Other) or isinstance(b, _Other):
        return False
    if first == "==":
        return not _holds(a, second, b)
    if second == "==":
        return not _holds(b, first, a)
    if first == second == "in" and isinstance(a, tuple) and isinstance(b, tuple):
        return not set(a) & set(b)
    if not isinstance(a, int | float) or not isinstance(b, int | float):
        return False
    if first in ("<", "<=") and second in (">", ">="):
        return a < b or (a == b and (first, second) != ("<=", ">="))
    if first in (">", ">=") and second in ("<", "<="):
        return _exclude(second, b, first, a)
    return False


def _same(a: Any, b: Any) -> bool:
    return type(a) is type(b) and a == b


def _holds(value: Any, operator: str, wanted: Any) -> bool:
    """Whether a literal passes a comparison; True where that cannot be told."""
    from tflc.rewrite.expressions.operators import OPERATORS

    try:
        return bool(OPERATORS[operator](value, wanted))
    except TypeError:
        return True
