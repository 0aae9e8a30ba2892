"""Collecting what is wrong with a pattern file: every finding, in order, each once, with its line and a caret."""

from __future__ import annotations

from itertools import takewhile

from tflc.diagnostics import Finding, Severity, Source
from tflc.rewrite.syntax.ast import File, Span

CODES = {
    "P0101": "the text is not of the language",
    "P0102": "unknown dialect",
    "P0103": "unknown operation",
    "P0104": "unknown attribute",
    "P0105": "wrong number of operands",
    "P0106": "unknown result",
    "P0107": "unknown table, set, rule or sub-pattern",
    "P0108": "a name defined twice",
    "P0109": "a hook that cannot be used",
    "P0110": "unknown function",
    "P0111": "wrong number of arguments",
    "P0112": "a file that cannot be included",
    "P0113": "what a file says and never uses",
    "P0120": "unbound name",
    "P0121": "unused name",
    "P0122": "a name that may not be bound here",
    "P0123": "a run-time value where a constant is needed",
    "P0124": "a list without its dots, or dots without a list",
    "P0125": "an attribute value that cannot be",
    "P0126": "a form that does not fit here",
    "P0127": "missing attribute",
    "P0128": "missing operand",
    "P0129": "a name that not every alternative binds",
    "P0130": "wrong number of results",
    "P0131": "unknown column",
    "P0132": "a right side that could fail",
    "P0133": "a replacement of another type",
    "P0140": "two rules match the same ops, and nothing says which goes first",
    "P0141": "a rule that can never fire",
    "P0142": "'before' in a circle",
    "P0143": "a 'before' that says nothing",
    "P0150": "rules that may undo each other for ever",
    "P0151": "unknown measure",
    "P0160": "the right side of a rule failed while it fired",
    "P0161": "rules undo each other",
    "P0162": "a measure that did not fall",
    "P0163": "a clause of a rule failed while it was asked",
    "P0170": "a rule that changes what is computed",
    "P0171": "a rule that nothing could be drawn for",
    "P0172": "a condition that no verification misses",
    "P0173": "a rule that no test fires, or none refuses",
    "P0174": "a reason for what is verified all the same",
}
"""What each code of the pattern language stands for."""

_UNKNOWN = ("P0102", "P0107", "P0110")
"""Of names that an item of the file would define."""


class Findings:
    """The findings of one file. Those about files that it includes say so: ``file``."""

    def __init__(self, file: File):
        self.file = file
        self.unread = file.unread
        """What the file, and those that it includes, define in items that do not parse."""
        self._found: dict[tuple[str, str, Span, str], Finding] = {}

    def add(
        self,
        code: str,
        span: Span,
        message: str,
        hint: str = "",
        *,
        severity: Severity = Severity.ERROR,
        notes: tuple[Finding, ...] = (),
        file: File | None = None,
    ) -> None:
        """Record one finding; the same one of another instance or alternative is the same.

        A name that is unknown because what defines it does not parse is none.
        """
        file = file or self.file
        where = file.source(span)
        if code in _UNKNOWN and _word(where) in self.unread:
            return
        self._found.setdefault((where.file, code, span, message), Finding(code, message, where, hint, severity, notes))

    def note(self, span: Span, message: str, file: File | None = None) -> Finding:
        """A second place, to go with a finding."""
        return Finding("", message, (file or self.file).source(span), severity=Severity.NOTE)

    @property
    def errors(self) -> bool:
        return any(f.severity is Severity.ERROR for f in self._found.values())

    def errors_within(self, span: Span) -> bool:
        """Whether some error stands inside a stretch of the file."""
        errors = (place for (_, _, place, _), f in self._found.items() if f.severity is Severity.ERROR)
        return any(span[:2] <= place[:2] and place[2:] <= span[2:] for place in errors)

    def all(self) -> tuple[Finding, ...]:
        """In the order of the file, those about other files behind."""
        order = sorted(
            self._found.items(),
            key=lambda entry: (entry[0][0] != self.file.path, entry[0][0], entry[0][2][:2], entry[0][1]),
        )
        return tuple(finding for _, finding in order)


def _word(where: Source) -> str:
    """The name at a place, or the dialect of an operation."""
    return "".join(takewhile(lambda letter: letter.isalnum() or letter == "_", where.text[where.column - 1 :]))
