"""A resolved pattern to a straight list of tests, cheap ones first, level by level.

An op's own tests stand together in one order for all rules (``op`` of each operand, then attributes, types, literals), so that
rules with the same beginning share it in the decision tree. Orders of commuting operands and nested alternatives stay single tests that try
several ways: their number adds up, it does not multiply.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from tflc.dialects import is_constant_op
from tflc.rewrite.left.pattern import (
    ELEMENT_CLASSES,
    AnyValue,
    Dims,
    Literal,
    Missing,
    OneOf,
    OpPattern,
    ResultOf,
    ValuePattern,
)
from tflc.rewrite.left.row import AnyRef, BranchRef, EachRef, Inner, Path, Question, Ref, RestRef, Test
from tflc.rewrite.names.op_parts import known_schema
from tflc.rewrite.syntax.ast import Span

if TYPE_CHECKING:
    from tflc.dialects.schema import OpSchema


@dataclass
class Straight:
    """The tests of a pattern, every place that binds each name, and the ops matched beside the root."""

    tests: list[Test] = field(default_factory=list)
    names: dict[str, list[AnyRef]] = field(default_factory=dict)
    inner: list[Inner] = field(default_factory=list)

    def bind(self, name: str | None, ref: AnyRef) -> None:
        if name is not None:
            self.names.setdefault(name, []).append(ref)

    def ask(self, kind: str, path: Path, span: Span, detail: object = None, answer: object = True) -> None:
        self.tests.append(Test(Question(kind, path, detail), answer, (), span))  # type: ignore[arg-type]


def straighten(root: OpPattern) -> Straight:
    """The tests of a whole left side, without those that repeat a name (``agreements``)."""
    out = Straight()
    queue: deque[tuple[OpPattern, Path]] = deque([(root, ())])
    while queue:
        pattern, path = queue.popleft()
        if not any(_has_inner(other) for other, _ in queue):
            _users_early(out, pattern, path)
        _op(out, pattern, path, queue)
    return out


def _levels(out: Straight, queue: deque[tuple[OpPattern, Path]]) -> None:
    while queue:
        _op(out, *queue.popleft(), queue)


def _has_inner(pattern: OpPattern) -> bool:
    values = (*pattern.operands, *(() if pattern.rest is None else (pattern.rest,)))
    return any(isinstance(value, ResultOf | OneOf) for value in values)


def _users_early(out: Straight, pattern: OpPattern, path: Path) -> None:
    """Asks for the users of an op before its operands are tried in several orders, where all that may use it is known: what lies above it.

    Below other alternatives, each way to an op with two users would be followed to its end otherwise.
    """
    schema = known_schema(pattern.op)
    private = any(one.path == path and not one.shared for one in out.inner)
    if private and _commutes(schema, pattern) and any(test.question.kind in ("swap", "branch") for test in out.tests):
        inner = tuple(one if one.path == path else _shared(one) for one in out.inner)
        out.ask("users", (), pattern.span, inner)


def _shared(one: Inner) -> Inner:
    each = None if one.each is None else (one.each[0], tuple(map(_shared, one.each[1])))
    return replace(one, shared=True, each=each)


def _op(out: Straight, pattern: OpPattern, path: Path, queue: deque[tuple[OpPattern, Path]]) -> None:
    schema = known_schema(pattern.op)
    out.bind(pattern.binder, Ref("op", path, pattern.op, span=pattern.name_span))
    commutes = _commutes(schema, pattern)
    if commutes:
        out.ask("swap", path, pattern.span)
    most = schema.max_operands
    if pattern.rest is None and (most is None or len(pattern.operands) < most):
        out.ask("count", path, pattern.span, len(pattern.operands))
    late: list[Callable[[], None]] = []
    for index, operand in enumerate(pattern.operands):
        place = (*path, -1 - index if commutes and index < 2 else index)
        _operand(out, _slot_optional(schema, index), operand, place, queue, late)
    for test in sorted(pattern.attributes, key=lambda t: t.name):
        if test.is_literal:
            out.ask("attr", path, test.span, test.name, test.literal)
            continue
        spec = schema.attributes[test.name]
        if not test.optional and not spec.required and spec.default is None:
            out.ask("set", path, test.span, test.name)
        out.bind(test.bind, Ref("attr", path, test.name, span=test.span, op=pattern.op))
    for emit in late:
        emit()
    if pattern.rest is not None:
        _each(out, schema, pattern.rest, path, len(pattern.operands))


def _commutes(schema: OpSchema, pattern: OpPattern) -> bool:
    if "Commutative" not in schema.traits or len(pattern.operands) < 2:
        return False
    return not all(
        isinstance(o, AnyValue) and o.name is None and o == replace(pattern.operands[0], span=o.span)
        for o in pattern.operands[:2]
    )


def _slot_optional(schema: OpSchema, index: int) -> bool:
    """Whether an operand position may be empty in a valid op."""
    if index >= len(schema.operands):
        return index >= schema.min_operands
    return schema.operands[index].arity != "single" and index >= schema.min_operands


def _operand(
    out: Straight,
    may_be_absent: bool,
    value: ValuePattern,
    path: Path,
    queue: deque[tuple[OpPattern, Path]],
    late: list[Callable[[], None]],
) -> None:
    """Tests of one operand now, those that cost more ``late``, its op's own on the ``queue``."""
    match value:
        case Missing():
            out.ask("present", path, value.span, None, False)
        case Literal():
            out.ask("const", path, value.span)
            late.append(lambda: out.ask("literal", path, value.span, None, value.value))
        case AnyValue() if (value.optional or value.default is not None) and value.type is not None:
            # Its type is asked only where it is there: two ways.
            there = replace(value, optional=False, default=None)
            late.append(lambda: _branch(out, (there, Missing(value.span)), path, value.span, value))
        case AnyValue():
            kind = "const" if value.const else "value"
            if value.optional or value.default is not None:
                if value.const or value.default is not None:
                    out.ask("const", path, value.span, "optional")
            elif value.const:
                out.ask("const", path, value.span)
            elif may_be_absent:
                out.ask("present", path, value.span)
            out.bind(
                value.name, Ref(kind, path, "optional" if value.optional else None, value.default, span=value.span)
            )
            if value.type is not None:
                _type(out, value.type, path)
        case ResultOf(op=op):
            out.ask("op", path, op.span, None, op.op)
            _result(out, value, path)
            if value.type is not None:
                _type(out, value.type, path)
            out.inner.append(Inner(path, value.shared or is_constant_op(op.op)))
            queue.append((op, path))
        case OneOf(options=options):
            late.append(lambda: _branch(out, options, path, value.span, None))


def _result(out: Straight, value: ResultOf, path: Path) -> None:
    schema = known_schema(value.op.op)
    if len(schema.results) != 1 or schema.results[0].arity == "variadic":
        out.ask("result", path, value.span, None, value.index)


def _type(out: Straight, type: Dims, path: Path) -> None:
    if type.element in ELEMENT_CLASSES:
        out.ask("class", path, type.span, type.element)
    elif type.element is not None:
        out.ask("element", path, type.span, None, type.element)
    count = len(type.before) + len(type.after)
    if not type.rest:
        out.ask("rank", path, type.span, None, count)
    elif count:
        out.ask("least", path, type.span, count)
    else:
        out.ask("ranked", path, type.span)
    axes = [*enumerate(type.before), *((i - len(type.after), dim) for i, dim in enumerate(type.after))]
    for axis, dim in axes:
        if isinstance(dim, int):
            out.ask("dim", path, type.span, axis, dim)
        elif dim is not None:
            out.bind(dim, Ref("dim", path, axis, span=type.span))


def _branch(out: Straight, options: Iterable[ValuePattern], path: Path, span: Span, absent: AnyValue | None) -> None:
    """One test that tries each option; a name that some option binds reads from the way taken.

    ``absent`` is the operand whose second option is that it is not there: its default is read then.
    """
    ways: list[Straight] = []
    for option in options:
        way = Straight()
        queue: deque[tuple[OpPattern, Path]] = deque()
        late: list[Callable[[], None]] = []
        _operand(way, True, option, path, queue, late)
        for emit in late:
            emit()
        _levels(way, queue)
        ways.append(way)
    if absent is not None and absent.name is not None:
        ways[1].bind(
            absent.name, Ref("default", path, "optional" if absent.optional else None, absent.default, span=absent.span)
        )
    settled = [(agreements(way), way) for way in ways]
    out.tests.append(Test(Question("branch", path), True, tuple((*w.tests, *extra) for extra, w in settled), span))
    for name in dict.fromkeys(name for way in ways for name in way.names):
        refs = tuple(way.names[name][0] if name in way.names else None for way in ways)
        out.bind(name, BranchRef(path, refs, span))
    for number, way in enumerate(ways):
        out.inner += [replace(inner, guard=((path, number), *inner.guard)) for inner in way.inner]


def _each(out: Straight, schema: OpSchema, value: ValuePattern, path: Path, start: int) -> None:
    if isinstance(value, AnyValue) and value.type is None and not value.const:
        out.bind(value.name, RestRef(path, start, "value", value.span))
        return
    inside = Straight()
    queue: deque[tuple[OpPattern, Path]] = deque()
    late: list[Callable[[], None]] = []
    _operand(inside, True, value, (), queue, late)
    for emit in late:
        emit()
    _levels(inside, queue)
    extra = agreements(inside)
    out.tests.append(Test(Question("each", path, start), True, ((*inside.tests, *extra),), value.span))
    for name, refs in inside.names.items():
        agreed = kind_of(refs[0]) in ("attr", "dim")
        ref = EachRef(path, start, refs[0], agreed, value.span)
        out.bind(name, ref)
        if agreed:
            out.tests.append(Test(Question("agree", path, ref), True, (), value.span))
    if inside.inner:
        out.inner.append(Inner(path, True, (), (start, tuple(inside.inner))))


def kind_of(ref: AnyRef) -> str:
    """value, const, op, attr, dim or default: what a name is bound to, in whichever way or list."""
    match ref:
        case Ref(kind=kind):
            return "const" if kind == "default" else kind
        case EachRef(inner=inner):
            return kind_of(inner)
        case RestRef(inner=kind):
            return kind
        case BranchRef(options=options):
            return next(kind_of(option) for option in options if option is not None)


def agreements(straight: Straight) -> list[Test]:
    """The tests that a name bound in several places has one meaning."""
    tests: list[Test] = []
    for refs in straight.names.values():
        first = refs[0]
        for other in refs[1:]:
            tests.append(Test(Question("same", (), (first, other)), True, (), other.span))
    return tests


def guards(straight: Straight, used: set[str], unused_from: int | None, span: Span) -> list[Test]:
    """The tests that hold for the match as a whole: dims known where they are used, names that agree, no users outside.

    ``used`` are the names that are computed with; ``unused_from`` is the first result of the root that the right side does not replace.
    """
    tests: list[Test] = []
    for name, refs in straight.names.items():
        static = name in used and kind_of(refs[0]) == "dim"
        for ref in refs:
            if isinstance(ref, Ref) and ref.kind == "dim" and (static or len(refs) > 1):
                tests.append(Test(Question("static" if static else "known", ref.path, ref.detail), True, (), ref.span))
    tests += agreements(straight)
    if any(not inner.shared for inner in _all_inner(straight.inner)):
        tests.append(Test(Question("users", (), tuple(straight.inner)), True, (), span))
    if unused_from is not None:
        tests.append(Test(Question("unused", (), unused_from), True, (), span))
    return tests


def _all_inner(inner: Iterable[Inner]) -> Iterable[Inner]:
    for one in inner:
        yield one
        if one.each is not None:
            yield from _all_inner(one.each[1])
