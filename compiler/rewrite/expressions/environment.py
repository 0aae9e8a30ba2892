"""The names of one match while its expressions run, and the closures that read them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from tflc.rewrite.expressions.nomatch import Failed, NoMatch
from tflc.rewrite.left.bindings import Binding

Closure = Callable[["Env"], Any]


class Env(dict[str, Any]):
    """The names of one match. ``name`` is its value, ``name!`` a constant's weight, ``name@`` the value of the graph that it is."""

    __slots__ = ("frame", "readers")

    def __init__(self, frame: dict[int, Any], readers: Mapping[str, Closure]):
        self.frame = frame
        self.readers = readers

    def __missing__(self, name: str) -> Any:
        value = self[name] = self.readers[name](self)
        return value


class Overlay(Env):
    """The names of a match, some of them for one entry of a list."""

    __slots__ = ("parent",)

    def __init__(self, parent: Env, entries: Mapping[str, Any]):
        super().__init__(parent.frame, parent.readers)
        self.parent = parent
        self.update(entries)

    def __missing__(self, name: str) -> Any:
        return self.parent[name]


def never(env: Env) -> Any:
    raise AssertionError("a pattern file with findings was run")


def dim_named(word: str) -> Closure:
    def run(env: Env) -> Any:
        value = env[word]
        if not isinstance(value, int):
            raise Failed(f"the dim '{word}' is not static")
        return value

    return run


def raw_value(word: str, binding: Binding) -> Closure:
    """A value of the graph; a constant's weight, or the array of its default."""
    if binding.kind == "value":
        return lambda env: env[word]
    weight = f"{word}!"

    def run(env: Env) -> Any:
        found = env[weight]
        return env[word] if found is None else found

    return run


def naming(word: str, run: Closure) -> Closure:
    """Puts the name into the reason of a failure."""

    def closure(env: Env) -> Any:
        try:
            return run(env)
        except Failed as failed:
            raise Failed(f"{word}: {failed.reason}") from None

    return closure


def entry_of(head: str, rest: str) -> Closure:
    def run(env: Env) -> Any:
        value = env[head]
        return value[rest] if isinstance(value, Mapping) else getattr(value, rest)

    return run


def hook_call(function: Callable[..., Any], closures: list[Closure], may_refuse: bool) -> Closure:
    if not may_refuse:
        return lambda env: function(*[closure(env) for closure in closures])

    def run(env: Env) -> Any:
        found = function(*[closure(env) for closure in closures])
        if isinstance(found, NoMatch) or found is NoMatch:
            raise Failed(found.reason if isinstance(found, NoMatch) else "")
        return found

    return run
