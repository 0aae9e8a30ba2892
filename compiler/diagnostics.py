"""One kind of finding for everything that can be wrong with an input, one printer, and stable codes.

A finding says what is wrong in the user's words, where, and what would be right:

    model.onnx: error[E0412]: Resize 'up_3' (opset 18): coordinate_transformation_mode 'tf_crop_and_resize' has no exact TFLite form
      hint: ...
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from tflc.exit_codes import ExitCode as ExitCode


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Source:
    """A place in a text file: 1-based line and column, the line itself, and how many columns the caret covers."""

    file: str
    line: int
    column: int
    text: str = ""
    length: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Node:
    """An op that a finding is about: its name, its operator and the opset of that form (none in TFLite), the types that it takes and gives."""

    name: str
    op: str
    opset: int | None
    operands: tuple[str, ...]
    results: tuple[str, ...]

    @property
    def signature(self) -> str:
        """``(tensor<2x3xf32>) -> tensor<2xf32>``."""
        results = self.results[0] if len(self.results) == 1 else f"({', '.join(self.results)})"
        return f"({', '.join(self.operands)}) -> {results}"


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong (``message``), where (``where``: a file, or a place in a text), what would be right (``hint``), and the ops concerned."""

    code: str
    message: str
    where: str | Source = ""
    hint: str = ""
    severity: Severity = Severity.ERROR
    notes: tuple[Finding, ...] = ()
    nodes: tuple[Node, ...] = ()

    def __str__(self) -> str:
        return "\n".join(self.lines())

    def lines(self) -> list[str]:
        place = f"{self.where}: " if self.where else ""
        label = f"{self.severity.value}[{self.code}]" if self.code else self.severity.value
        lines = [f"{place}{label}: {self.message}"]
        if isinstance(self.where, Source) and self.where.text:
            lines.append(f"  {self.where.text}")
            lines.append("  " + " " * (self.where.column - 1) + "^" * max(1, self.where.length))
        if self.hint:
            lines.append(f"  hint: {self.hint}")
        lines.extend(f"  {line}" for line in _node_lines(self.nodes))
        for note in self.notes:
            lines.extend("  " + line for line in note.lines())
        return lines


def _node_lines(nodes: Iterable[Node]) -> list[str]:
    """The ops by the types that they take and give, in order: ``at 'a', 'b' and 3 more: (tensor<2x3xf32>) -> tensor<2xf32>``."""
    named: dict[str, list[str]] = {}
    for node in nodes:
        named.setdefault(node.signature, []).append(node.name)
    return [f"at {places(names)}: {signature}" for signature, names in named.items()]


def places(names: Sequence[str]) -> str:
    """Ops by their names, those that have none counted: ``'a', 'b' and 3 more and 2 without a name``."""
    told = [name for name in names if name]
    unnamed = len(names) - len(told)
    return " and ".join(filter(None, [listed(told), f"{unnamed} without a name" if unnamed else ""]))


class Refusal(Exception):
    """Raised where the work cannot go on, with everything that stands in its way."""

    def __init__(self, findings: Iterable[Finding], exit_code: int = ExitCode.REFUSED) -> None:
        self.findings = tuple(findings)
        self.exit_code = exit_code
        # What it is made of again where it comes from another process.
        super().__init__(self.findings, exit_code)

    @staticmethod
    def of(
        code: str, message: str, *, where: str | Source = "", hint: str = "", exit_code: int = ExitCode.REFUSED
    ) -> Refusal:
        return Refusal((Finding(code, message, where, hint),), exit_code)

    def __str__(self) -> str:
        return "\n".join(map(str, self.findings))


def did_you_mean(word: str, candidates: Iterable[str]) -> str:
    """``"; did you mean 'strides'?"`` for the nearest candidate, or nothing when none is near."""
    from difflib import get_close_matches

    near = get_close_matches(word, list(candidates), n=1, cutoff=0.6)
    return f"; did you mean '{near[0]}'?" if near else ""


def check_choice(code: str, kind: str, given: object, choices: Sequence[object]) -> None:
    """Raises Refusal with a code for what a user gave that is none of the choices of a kind."""
    if given in choices:
        return
    shown = list(map(str, choices))
    message = f"there is no {kind} '{given}'{did_you_mean(str(given), shown)}"
    raise Refusal.of(code, message, hint=f"it may be {', '.join(shown)}", exit_code=ExitCode.USAGE)


def listed(names: Sequence[str], most: int = 8) -> str:
    """``'a', 'b' and 3 more``: names for a message, cut where they would drown it."""
    shown = ", ".join(f"'{name}'" for name in names[:most])
    return shown if len(names) <= most else f"{shown} and {len(names) - most} more"


def either(words: Sequence[str], most: int = 4) -> str:
    """``a, b or one of 3 more``: what would do, cut as ``listed`` is."""
    shown = [*words[:most], *([f"one of {len(words) - most} more"] if len(words) > most else [])]
    return " or ".join(filter(None, [", ".join(shown[:-1]), *shown[-1:]]))
