"""Questions as closures. A closure takes a *frame* (what this match has looked at so far, by register number) and gives the answer.

Asking never changes the IR. Some questions leave what they found in a register: the op that defines an operand, the operands that ``each``
went through.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from xdsl.dialects.builtin import DYNAMIC_INDEX, TensorType
from xdsl.ir import OpResult, SSAValue

from tflc.dialects import constant_of
from tflc.dialects.types import element_name, element_of, shape_of
from tflc.rewrite.left.row import AnyRef, BranchRef, EachRef, Inner, Path, Question, Ref, RestRef

if TYPE_CHECKING:
    from tflc.dialects.schema import SchemaOp
    from tflc.dialects.weight import WeightAttr

Frame = dict[int, Any]
Ask = Callable[[Frame], Any]


class Registers:
    """Numbers for what a match looks at: ``op``, ``swap``, ``branch``, ``each`` of a path, and the ``value`` that a list of tests starts from."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[str, Path, int], int] = {("op", (), 0): 0}
        self._nested: dict[tuple[Path, int], Registers] = {}

    def number(self, kind: str, path: Path, detail: int = 0) -> int:
        return self._numbers.setdefault((kind, path, detail), len(self._numbers))

    def nested(self, path: Path, start: int) -> Registers:
        """The registers of the tests that ``each`` applies to every operand from a position on."""
        return self._nested.setdefault((path, start), Registers())


def operand_reader(path: Path, registers: Registers) -> Ask:
    """Reads the value at a path; None where there is none."""
    if not path:
        start = registers.number("value", ())
        return lambda frame: frame[start]
    parent, index = registers.number("op", path[:-1]), path[-1]
    if index < 0:
        swap, index = registers.number("swap", path[:-1]), -1 - index

        def in_order(frame: Frame) -> SSAValue | None:
            return frame[parent].operand(1 - index if frame[swap] else index)

        return in_order

    def read(frame: Frame) -> SSAValue | None:
        op = frame[parent]
        if "absent" in op.properties:
            return op.operand(index)
        operands = op._operands
        return operands[index] if index < len(operands) else None

    return read


def question(asked: Question, registers: Registers) -> Ask:
    """The closure of a question; ``swap``, ``branch`` and ``each`` are the tree's own."""
    return _MAKERS[asked.kind](asked.path, asked.detail, registers)


# Structure.


def _op(path: Path, detail: Any, registers: Registers) -> Ask:
    read, found = operand_reader(path, registers), registers.number("op", path)

    def ask(frame: Frame) -> Any:
        value = read(frame)
        if value is None:
            return None
        if type(value) is OpResult:
            frame[found] = op = value.op
            return op.name
        return ""

    return ask


def _result(path: Path, detail: Any, registers: Registers) -> Ask:
    read = operand_reader(path, registers)
    return lambda frame: read(frame).index


def _present(path: Path, detail: Any, registers: Registers) -> Ask:
    read = operand_reader(path, registers)
    return lambda frame: read(frame) is not None


def _count(path: Path, most: Any, registers: Registers) -> Ask:
    op = registers.number("op", path)
    return lambda frame: len(frame[op]._operands) <= most and len(frame[op].slots) <= most


def _const(path: Path, optional: Any, registers: Registers) -> Ask:
    read = operand_reader(path, registers)
    if optional:
        return lambda frame: (value := read(frame)) is None or constant_of(value) is not None
    return lambda frame: constant_of(read(frame)) is not None


# Attributes and types.


def _attr(path: Path, name: Any, registers: Registers) -> Ask:
    op = registers.number("op", path)
    return lambda frame: frame[op].get(name)


def _set(path: Path, name: Any, registers: Registers) -> Ask:
    op = registers.number("op", path)
    return lambda frame: name in frame[op].properties


def _type(path: Path, registers: Registers) -> Ask:
    read = operand_reader(path, registers)
    return lambda frame: None if (value := read(frame)) is None else value.type


def _element(path: Path, detail: Any, registers: Registers) -> Ask:
    read = _type(path, registers)

    def ask(frame: Frame) -> str | None:
        element = element_of(read(frame))
        return None if element is None else element_name(element)

    return ask


def _class(path: Path, wanted: Any, registers: Registers) -> Ask:
    read = _type(path, registers)
    return lambda frame: element_class(element_of(read(frame))) == wanted


@lru_cache(maxsize=256)
def element_class(element: Any) -> str:
    """float, int or quantized; empty for anything else (bool among it)."""
    from xdsl.dialects.builtin import AnyFloat, IntegerType

    if element is None:
        return ""
    if hasattr(element, "storage_type"):
        return "quantized"
    if isinstance(element, IntegerType):
        return "int" if element.width.data > 1 else ""
    return "float" if isinstance(element, AnyFloat) or element_name(element).startswith("f") else ""


def _sizes(path: Path, registers: Registers) -> Ask:
    read = _type(path, registers)
    return lambda frame: type.shape.data if isinstance(type := read(frame), TensorType) else None


def _ranked(path: Path, detail: Any, registers: Registers) -> Ask:
    sizes = _sizes(path, registers)
    return lambda frame: sizes(frame) is not None


def _rank(path: Path, detail: Any, registers: Registers) -> Ask:
    sizes = _sizes(path, registers)
    return lambda frame: None if (found := sizes(frame)) is None else len(found)


def _least(path: Path, count: Any, registers: Registers) -> Ask:
    sizes = _sizes(path, registers)
    return lambda frame: (found := sizes(frame)) is not None and len(found) >= count


def _dim(path: Path, axis: Any, registers: Registers) -> Ask:
    sizes = _sizes(path, registers)

    def ask(frame: Frame) -> int | None:
        size = sizes(frame)[axis].data
        return None if size == DYNAMIC_INDEX else size

    return ask


def _known(path: Path, axis: Any, registers: Registers) -> Ask:
    read = _type(path, registers)
    return lambda frame: (shape := shape_of(read(frame))) is not None and shape[axis] is not None


def _literal(path: Path, detail: Any, registers: Registers) -> Ask:
    read = operand_reader(path, registers)
    return lambda frame: constant_of(read(frame))


def is_literal(weight: WeightAttr, wanted: Any) -> bool:
    """Whether a constant is a scalar or splat that equals a number rounded to its type, or the list of some numbers."""
    if isinstance(wanted, tuple):
        return weight.shape == (len(wanted),) and len(wanted) <= 64 and all(map(_is_number, weight.array, wanted))
    splat = weight.splat
    return splat is not None and _is_number(splat, wanted)


def _is_number(element: Any, wanted: int | float) -> bool:
    dtype = element.dtype
    if dtype.kind in "OUSb":
        return bool(element == wanted) if dtype.kind == "b" else False
    if dtype.kind in "iu":
        return int(element) == wanted
    rounded = dtype.type(wanted)
    return bool(element == rounded) or (isinstance(wanted, float) and math.isnan(wanted) and math.isnan(float(element)))


# The match as a whole.


def _same(path: Path, pair: Any, registers: Registers) -> Ask:
    first, second = (reader(ref, registers) for ref in pair)
    return lambda frame: agree(first(frame), second(frame))


def agree(a: Any, b: Any) -> bool:
    """One meaning for one name: the same value or op, equal constants, equal attributes and dims. A way that binds nothing agrees."""
    if a is b or a is _UNBOUND or b is _UNBOUND:
        return True
    if isinstance(a, SSAValue) and isinstance(b, SSAValue):
        one, other = constant_of(a), constant_of(b)
        return one is not None and other is not None and one.same_as(other)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(agree, a, b))
    return not isinstance(a, SSAValue) and not isinstance(b, SSAValue) and a == b


def _agree(path: Path, ref: Any, registers: Registers) -> Ask:
    everywhere = _entries(ref, registers)

    def ask(frame: Frame) -> bool:
        first, *others = everywhere(frame)
        return all(agree(first, other) for other in others)

    return ask


def _users(path: Path, inner: Any, registers: Registers) -> Ask:
    gather = gatherer(inner, registers)

    def ask(frame: Frame) -> bool:
        return not outside_users(frame, gather)

    return ask


def outside_users(
    frame: Frame, gather: Callable[[Frame, list[SchemaOp], list[SchemaOp]], None]
) -> list[tuple[SchemaOp, Any]]:
    """The (inner op, user outside the match) pairs that forbid a match; the first of each op."""
    inside: list[SchemaOp] = [frame[0]]
    private: list[SchemaOp] = []
    gather(frame, inside, private)
    matched = {id(op) for op in inside}
    found = []
    for op in private:
        for result in op.results:
            use = result.first_use
            while use is not None:
                if id(use._operation) not in matched:
                    found.append((op, use._operation))
                    break
                use = use._next_use
    return found


def gatherer(inner: Sequence[Inner], registers: Registers) -> Callable[[Frame, list[Any], list[Any]], None]:
    """Collects the matched ops of a frame: all of them, and those that may have no user outside."""
    steps = []
    for one in inner:
        guard = tuple((registers.number("branch", path), way) for path, way in one.guard)
        if one.each is not None:
            start, nested = one.each
            steps.append(
                (
                    guard,
                    registers.number("each", one.path, start),
                    gatherer(nested, registers.nested(one.path, start)),
                    False,
                )
            )
        else:
            steps.append((guard, registers.number("op", one.path), None, one.shared))

    def gather(frame: Frame, inside: list[Any], private: list[Any]) -> None:
        for guard, number, nested, shared in steps:
            if any(frame[branch] != way for branch, way in guard):
                continue
            if nested is not None:
                for sub in frame[number]:
                    nested(sub, inside, private)
                continue
            op = frame[number]
            inside.append(op)
            if not shared:
                private.append(op)

    return gather


def matched_ops(inner: Sequence[Inner], registers: Registers) -> Callable[[Frame], list[Any]]:
    """A closure that lists the ops of a match, the root first."""
    gather = gatherer(inner, registers)

    def run(frame: Frame) -> list[Any]:
        inside: list[Any] = [frame[0]]
        gather(frame, inside, [])
        return inside

    return run


def _unused(path: Path, start: Any, registers: Registers) -> Ask:
    op = registers.number("op", path)
    return lambda frame: all(result.first_use is None for result in frame[op].results[start:])


# Reading names.


class _Unbound:
    """What a branch that does not bind a name reads."""


_UNBOUND = _Unbound()


def reader(ref: AnyRef, registers: Registers) -> Ask:
    """Reads what a name is bound to: a value (also for a constant), an op, an attribute's value, a dim (number or name), or a list of those."""
    match ref:
        case Ref(kind="value" | "const", path=path):
            return operand_reader(path, registers)
        case Ref(kind="default"):
            return lambda frame: None
        case Ref(kind="op", path=path):
            op = registers.number("op", path)
            return lambda frame: frame[op]
        case Ref(kind="attr", path=path, detail=name):
            return _attr(path, name, registers)
        case Ref(kind="dim", path=path, detail=axis):
            type = _type(path, registers)
            return lambda frame: None if (shape := shape_of(type(frame))) is None else shape[axis]
        case RestRef(path=path, start=start):
            op = registers.number("op", path)
            return lambda frame: list(frame[op].slots[start:])
        case EachRef(agreed=agreed):
            entries = _entries(ref, registers)
            return (lambda frame: entries(frame)[0]) if agreed else entries
        case BranchRef(path=path, options=options):
            branch = registers.number("branch", path)
            ways = [None if option is None else reader(option, registers) for option in options]
            return lambda frame: _UNBOUND if (way := ways[frame[branch]]) is None else way(frame)
    raise AssertionError(ref)


def _entries(ref: EachRef, registers: Registers) -> Callable[[Frame], list[Any]]:
    each = registers.number("each", ref.path, ref.start)
    inner = reader(ref.inner, registers.nested(ref.path, ref.start))
    return lambda frame: [inner(sub) for sub in frame[each]]


_MAKERS: dict[str, Callable[[Path, Any, Registers], Ask]] = {
    "op": _op,
    "result": _result,
    "present": _present,
    "count": _count,
    "const": _const,
    "attr": _attr,
    "set": _set,
    "element": _element,
    "class": _class,
    "ranked": _ranked,
    "rank": _rank,
    "least": _least,
    "dim": _dim,
    "known": _known,
    "static": lambda path, axis, registers: (lambda ask: lambda frame: ask(frame) is not None)(
        _dim(path, axis, registers)
    ),
    "literal": _literal,
    "same": _same,
    "agree": _agree,
    "users": _users,
    "unused": _unused,
}
