"""What a failed test found and what it wanted, in a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from xdsl.ir import OpResult, SSAValue

from tflc.dialects.locations import place_of
from tflc.rewrite.left.row import EachRef, Path, Row, Test
from tflc.rewrite.matching.questions import (
    Frame,
    Registers,
    agree,
    gatherer,
    operand_reader,
    outside_users,
    reader,
)


@dataclass(frozen=True)
class Match:
    """A match that did not come about: the row that was tried, and what its registers hold."""

    row: Row
    frame: Frame
    registers: Registers

    def value(self, path: Path) -> SSAValue | None:
        return operand_reader(path, self.registers)(self.frame)

    def op(self, path: Path) -> Any:
        return self.frame.get(self.registers.number("op", path))

    def outside(self, users: Test) -> list[tuple[Any, Any]]:
        """The inner ops that may have no user outside the match, each with one."""
        inner: Any = users.question.detail
        return outside_users(self.frame, gatherer(inner, self.registers))

    def reason(self, test: Test, answer: Any) -> tuple[str, str]:
        """Why a test failed: what was found, and what was wanted (empty where the one says the other)."""
        kind, path, detail = test.question
        wanted = test.answer
        match kind:
            case "op":
                return f"{_stands(self.value(path))} here", str(wanted)
            case "result":
                return f"this is result {answer} of its op", f"result {wanted}"
            case "present":
                operand = self._operand(path)
                return (
                    (f"there is an {operand} here", "none") if wanted is False else (f"there is no {operand} here", "")
                )
            case "count":
                op = self.op(path)
                return f"{named(op)} has {len(op.slots)} operands; {detail} are wanted, the others absent", ""
            case "const":
                return f"{_stands(self.value(path))} here", "a constant"
            case "literal":
                return f"the constant is {_constant(self.value(path))}", plain(wanted)
            case "attr":
                return f"{detail} is {plain(answer)}", plain(wanted)
            case "set":
                return f"{detail} is not set", ""
            case "element" | "class":
                return f"the elements are {_element(self.value(path))}", str(wanted if kind == "element" else detail)
            case "rank" | "ranked" | "least":
                value = self.value(path)
                rank = {"rank": f"rank {wanted}", "ranked": "a known rank", "least": f"rank {detail} or more"}[kind]
                return f"the type is {value.type if value is not None else 'none'}", rank
            case "dim":
                return f"axis {detail} has length {'unknown' if answer is None else answer}", str(wanted)
            case "known" | "static":
                return f"the length of axis {detail} is not known", ""
            case "same" | "agree":
                return self._disagreement(detail), ""
            case "users":
                inner, user = self.outside(test)[0]
                return f"{named(inner)} has a user outside the match, {named(user)}; write 'shared' if it may", ""
            case "unused":
                return "a result that the right side does not replace is used", ""
        return f"found {answer!r}", repr(wanted)

    def _operand(self, path: Path) -> str:
        """``operand 'max'``; of operands that commute, none has a name."""
        specs = self.op(path[:-1]).schema.operands
        index = path[-1]
        return f"operand '{specs[index].name}'" if 0 <= index < len(specs) else "operand"

    def _disagreement(self, detail: Any) -> str:
        refs = detail if isinstance(detail, tuple) else (detail,)
        name = next((n for n, ref in self.row.names.items() if ref in refs), "the name")
        if isinstance(detail, EachRef):
            each = self.registers.number("each", detail.path, detail.start)
            inner = reader(detail.inner, self.registers.nested(detail.path, detail.start))
            values = [inner(sub) for sub in self.frame[each]]
            other = next(number for number, value in enumerate(values) if not agree(values[0], value))
            first, second = detail.start + 1, detail.start + other + 1
            return (
                f"'{name}' is {_shown(values[0])} for operand {first} and {_shown(values[other])} for operand {second}"
            )
        first, second = (reader(ref, self.registers)(self.frame) for ref in refs)
        return f"'{name}' is {_shown(first)} in one place and {_shown(second)} here"


def named(op: Any) -> str:
    """An op by its kind and its place in the model."""
    place = place_of(op)
    if op.name == "func.return":
        return "an output of the graph"
    return f"{op.name} '{place}'" if place else op.name


def plain(value: Any) -> str:
    """An attribute, a number or a list of them as a pattern has it."""
    if isinstance(value, tuple):
        return f"[{', '.join(map(plain, value))}]"
    if value is None or isinstance(value, bool):
        return {None: "none", True: "true", False: "false"}[value]
    return f"{value:g}" if isinstance(value, float) else str(value)


def _stands(value: SSAValue | None) -> str:
    if value is None:
        return "there is no operand"
    return f"{_shown(value)} stands"


def _shown(value: Any) -> str:
    if isinstance(value, OpResult):
        return named(value.op)
    if isinstance(value, SSAValue):
        return f"argument '{value.name_hint}'" if value.name_hint else f"argument {value.index} of the graph"  # type: ignore[attr-defined]
    return named(value) if hasattr(value, "results") else plain(value)


def _constant(value: SSAValue | None) -> str:
    from tflc.dialects import constant_of

    weight = constant_of(value)
    if weight is None:
        return "none"
    splat = weight.splat
    return plain(splat.item()) if splat is not None else f"a {weight.type} of several values"


def _element(value: SSAValue | None) -> str:
    from tflc.dialects.types import element_name, element_of

    element = None if value is None else element_of(value.type)
    return "unknown" if element is None else element_name(element)
