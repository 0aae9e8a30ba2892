"""What a hook returns when it has no answer, and how a reason travels through an expression."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NoMatch:
    """A hook's refusal, with the reason in one sentence: ``return NoMatch("stride 3 has no SAME form")``."""

    reason: str = ""


class Failed(Exception):
    """Ends the evaluation of a clause: the match does not hold, and why."""

    def __init__(self, reason: str):
        super().__init__(reason)
        self.reason = reason
