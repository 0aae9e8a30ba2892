"""Which registers of a match questions and names read: one bit for each, as whole numbers."""

from __future__ import annotations

from collections.abc import Iterable

from tflc.rewrite.left.row import AnyRef, BranchRef, EachRef, Inner, Path, Question, Ref, RestRef
from tflc.rewrite.matching.questions import Registers


def registers_read(asked: Question, registers: Registers) -> int:
    """What the answer depends on."""
    kind, path, detail = asked
    match kind:
        case "count" | "attr" | "set" | "swap" | "each" | "unused":
            return _op(path, registers)
        case "same":
            return _all(registers_named(ref, registers) for ref in detail)  # type: ignore[union-attr]
        case "agree":
            return registers_named(detail, registers)  # type: ignore[arg-type]
        case "users":
            return _all(_matched(one, registers) for one in detail)  # type: ignore[union-attr]
    return _operand(path, registers)


def sets(asked: Question, registers: Registers) -> int:
    """What asking leaves behind for those that come after."""
    if asked.kind in ("op", "swap", "branch"):
        return 1 << registers.number(asked.kind, asked.path)
    return 0


def registers_named(ref: AnyRef, registers: Registers) -> int:
    """What reading a name depends on."""
    match ref:
        case Ref(kind="op" | "attr", path=path) | RestRef(path=path) | EachRef(path=path):
            return _op(path, registers)
        case Ref(path=path):
            return _operand(path, registers)
        case BranchRef(path=path, options=options):
            ways = _all(registers_named(option, registers) for option in options if option is not None)
            return ways | 1 << registers.number("branch", path)


def _op(path: Path, registers: Registers) -> int:
    return 1 << registers.number("op", path)


def _operand(path: Path, registers: Registers) -> int:
    """Of the value that a list of tests starts from nothing: it stays the same."""
    if not path:
        return 0
    swap = 1 << registers.number("swap", path[:-1]) if path[-1] < 0 else 0
    return _op(path[:-1], registers) | swap


def _matched(inner: Inner, registers: Registers) -> int:
    """What tells which op of a pattern was matched, or which ones were in a list of operands."""
    return _op(inner.path, registers) | _all(1 << registers.number("branch", path) for path, _ in inner.guard)


def _all(masks: Iterable[int]) -> int:
    found = 0
    for mask in masks:
        found |= mask
    return found
