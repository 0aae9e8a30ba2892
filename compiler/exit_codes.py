"""What a tool's exit status means; shared by findings, which carry a status, and by the tools' help texts."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """The exit statuses. 70 is EX_SOFTWARE of sysexits.h, 130 is what shells report for a process that SIGINT ended."""

    DONE = 0
    REFUSED = 1
    USAGE = 2
    BAD_INPUT = 3
    INTERNAL = 70
    INTERRUPTED = 130

    @property
    def meaning(self) -> str:
        """A few words for a help text."""
        return _MEANINGS[self]


_MEANINGS = {
    ExitCode.DONE: "done",
    ExitCode.REFUSED: "the work was refused, or its result is out of tolerance",
    ExitCode.USAGE: "the command line is wrong, or the output cannot be written",
    ExitCode.BAD_INPUT: "an input cannot be read",
    ExitCode.INTERNAL: "internal error: a bug in tflc",
    ExitCode.INTERRUPTED: "interrupted",
}
