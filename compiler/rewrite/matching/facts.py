"""What a row demands, as facts that can be compared with those of another row.

Two rules are compared on the same lists of tests that the matcher runs. Names do not count: a clause is compared with every name replaced by
the place that it reads, and every ``let`` by what it computes. Operands that commute may stand in either order, so one of the two rows is compared in
all its *mirrors*.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import product
from typing import Any

from tflc.rewrite.instance import Instance, RuleRow
from tflc.rewrite.left.row import BranchRef, EachRef, Inner, Path, Question, Ref, RestRef, Test
from tflc.rewrite.names.resolve import is_enumerant
from tflc.rewrite.syntax import ast

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


# Clauses, with names replaced by places.


def clauses_of(instance: Instance, row: RuleRow) -> frozenset[Hashable]:
    """Everything that a rule demands beside its tests: the parts of each ``when`` and each ``let`` that may refuse."""
    lets: dict[str, ast.Expr] = {}
    found: set[Hashable] = set()
    for clause in instance.rule.clauses:
        match clause:
            case ast.Let(name=name, value=value):
                if name.id in instance.refusing:
                    found.add(("answers", canonical(value, row.names, lets)))
                lets[name.id] = value
            case ast.When(test=test):
                found |= {canonical(part, row.names, lets) for part in conjuncts(test)}
    return frozenset(found)


def conjuncts(test: ast.Expr) -> Iterator[ast.Expr]:
    """``a and b`` as a, b; ``not (a or b)`` as not a, not b."""
    match test:
        case ast.Binary(operator="and", left=left, right=right):
            yield from conjuncts(left)
            yield from conjuncts(right)
        case ast.Unary(operator="not", operand=ast.Binary(operator="or", left=left, right=right)):
            yield from conjuncts(ast.Unary("not", left))
            yield from conjuncts(ast.Unary("not", right))
        case ast.Unary(operator="not", operand=ast.Unary(operator="not", operand=inner)):
            yield from conjuncts(inner)
        case _:
            yield test


_OPPOSITE = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">", "in": "not in", "not in": "in"}


def canonical(node: Any, names: Mapping[str, Any], lets: Mapping[str, ast.Expr]) -> Hashable:
    """An expression as nested tuples that are equal where two rules ask the same of the same place."""
    match node:
        case ast.Name(id=word):
            if word in lets:
                return canonical(lets[word], names, {k: v for k, v in lets.items() if k != word})
            return _place(names[word]) if word in names else ("word", word)
        case ast.Dotted():
            if node.head in names:
                ref = names[node.head]
                if isinstance(ref, Ref) and ref.kind == "op":
                    return ("attr", ref.path, node.rest)
                return ("property", _place(ref), node.rest)
            if node.head in lets:
                return ("property", canonical(lets[node.head], names, lets), node.rest)
            return ("word", node.id)
        case ast.Number(value=value) | ast.Text(value=value):
            return ("literal", value)
        case ast.Unary(operator="not", operand=ast.Binary(operator=operator) as inner) if operator in _OPPOSITE:
            return canonical(ast.Binary(_OPPOSITE[operator], inner.left, inner.right), names, lets)
        case ast.Comprehension():
            own = {loop.name.id for loop in node.loops}
            names = {name: ref for name, ref in names.items() if name not in own}
    if isinstance(node, ast.Node):
        fields = [name for name in node.__dataclass_fields__ if name not in ("span", "text")]  # type: ignore[attr-defined]
        return (type(node).__name__, *(canonical(getattr(node, name), names, lets) for name in fields))
    if isinstance(node, tuple):
        return tuple(canonical(entry, names, lets) for entry in node)
    return node


def _place(ref: Any) -> Hashable:
    if isinstance(ref, Ref) and ref.kind == "attr":
        return ("attr", ref.path, ref.detail)
    if isinstance(ref, Ref) and ref.kind == "dim":
        return ("dim", ref.path, ref.detail)
    if isinstance(ref, Ref) and ref.kind in ("value", "const"):
        return ("value", ref.path)
    return ref


# Contradictions.

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
            case ("Binary", str(operator), left, right) if operator in _OPPOSITE:
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
            and not _is_constant(str(test.answer))
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


def _is_constant(op: str) -> bool:
    from tflc.dialects import schema_of

    schema = schema_of(op)
    return schema is not None and "ConstantLike" in schema.traits


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
    if _OPPOSITE[first] == second and _same(a, b):
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
