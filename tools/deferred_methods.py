"""Methods of dataclasses, made when they are first called.

``dataclasses`` writes the methods of a class as text and compiles them as the class is made: 1,700 of them for one conversion, few of which are
ever called, at a quarter of what converting a tiny model costs. Python from 3.13 on makes them in another way, and is left as it is.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any


def defer_methods() -> None:
    """From now on; for a process that is ours alone, since it changes a module of the standard library."""
    if (make := getattr(dataclasses, "_create_fn", None)) is not None:
        dataclasses._create_fn = _deferring(make)  # type: ignore[attr-defined]


def _deferring(make: Callable[..., Any]) -> Callable[..., Any]:
    """``dataclasses._create_fn(name, arguments, body, ...)``, whose function makes itself at its first call, and stands in its own place."""

    def deferring(name: str, *parts: Any, **scope: Any) -> Any:
        made: Any = None

        def method(self: Any, *args: Any, **named: Any) -> Any:
            nonlocal made
            if made is None:
                made = make(name, *parts, **scope)
            for holder in type(self).__mro__:
                if holder.__dict__.get(name) is method:
                    setattr(holder, name, made)
            return made(self, *args, **named)

        method.__name__ = name
        return method

    return deferring
