"""The functions of the language by name. A function registers itself where it is defined."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Function:
    """A function of the language: ``least`` to ``most`` arguments (None: any number).

    ``of_types`` takes run-time values as well as constants, and looks at their types only; ``of_lists`` takes lists of them. ``refuses``: given
    a list of its own making it may refuse too, like a hook.
    """

    run: Callable[..., Any]
    least: int
    most: int | None
    of_types: bool
    doc: str
    of_lists: bool = False
    refuses: bool = False


FUNCTIONS: dict[str, Function] = {}
"""All of them, by name."""


def function(
    least: int,
    most: int | None,
    *,
    name: str = "",
    of_types: bool = False,
    of_lists: bool = False,
    refuses: bool = False,
) -> Callable[[Callable[..., Any]], Any]:
    def register(run: Callable[..., Any]) -> Callable[..., Any]:
        doc = (run.__doc__ or "").strip()
        FUNCTIONS[name or run.__name__] = Function(run, least, most, of_types, doc, of_lists, refuses)
        return run

    return register
