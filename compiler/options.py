"""Options that name things, as Python users give them: what the command line takes, one or several, or a mapping."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence

Named = str | Iterable[str] | Mapping[str, int | str | Sequence[int]]
"""``"x=1,3"``, ``["x=1,3"]`` or ``{"x": (1, 3)}``."""

Paths = str | os.PathLike[str] | Iterable[str | os.PathLike[str]]
"""One file, or several."""


def named(given: Named) -> tuple[str, ...]:
    """Each ``NAME=VALUE``, the numbers of a value between commas."""
    if isinstance(given, str):
        return (given,)
    if isinstance(given, Mapping):
        return tuple(f"{name}={_text(value)}" for name, value in given.items())
    return tuple(given)


def _text(value: int | str | Sequence[int]) -> str:
    return str(value) if isinstance(value, int | str) else ",".join(map(str, value))


def paths(given: Paths) -> tuple[str, ...]:
    """Each file by its path."""
    several = (given,) if isinstance(given, str | os.PathLike) else given
    return tuple(os.fspath(path) for path in several)
