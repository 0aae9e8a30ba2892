"""The Python functions that pattern files import: pure, annotated, and with ``NoMatch`` in the annotation where they may refuse."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from importlib.machinery import ModuleSpec, PathFinder
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from tflc.diagnostics import did_you_mean


@dataclass(frozen=True, slots=True)
class Hook:
    """An imported function: how many arguments it takes, and whether it may return ``NoMatch``."""

    name: str
    module: str
    function: Callable[..., Any]
    least: int
    most: int | None
    may_refuse: bool
    complaints: tuple[str, ...] = ()


def spec_of(module: str, file: str) -> ModuleSpec | None:
    """Where a module lies that a pattern file imports from: where Python finds modules, else beside the file."""
    top, folder = module.partition(".")[0], str(Path(file).resolve().parent)
    if find_spec(top) is None and PathFinder.find_spec(top, [folder]) is not None:
        sys.path.append(folder)
    try:
        return find_spec(module)
    except ModuleNotFoundError:
        return None


def import_hook(module: str, name: str, file: str, *, trusted: bool = False) -> Hook | str:
    """The hook of a name in a module that a pattern file imports from, or the sentence that says why there is none.

    ``trusted``: it was examined before, in the same version.
    """
    spec, beside = spec_of(module, file), Path(file).resolve().with_name(f"{module}.py")
    if spec is None:
        return f"there is no module '{module}'"
    if beside.is_file() and spec.origin != str(beside):
        return f"Python has another module '{module}' than the file beside the rules; name that one otherwise"
    try:
        found = import_module(module)
    except Exception as error:
        return f"module '{module}' cannot be imported: {type(error).__name__}: {error}"
    function = getattr(found, name, None)
    if function is None:
        own = [word for word, value in vars(found).items() if callable(value) and not word.startswith("_")]
        return f"module '{module}' has no '{name}'{did_you_mean(name, own)}"
    code = getattr(function, "__code__", None)
    if code is None:
        return f"'{name}' of '{module}' is no plain function"
    parameters = code.co_varnames[: code.co_argcount]
    least = code.co_argcount - len(function.__defaults__ or ())
    most = None if code.co_flags & 0x04 else code.co_argcount
    annotations = function.__annotations__
    complaints = []
    bare = [parameter for parameter in parameters if parameter not in annotations]
    if bare:
        complaints.append(f"hook '{name}' does not say of what type '{bare[0]}' is; annotate it")
    if "return" not in annotations:
        complaints.append(f"hook '{name}' does not say what it returns; annotate it, with '| NoMatch' if it may refuse")
    may_refuse = "NoMatch" in str(annotations.get("return", ""))
    if not complaints and not trusted:
        from tflc.rewrite.names.purity import impurities

        complaints += [f"hook '{name}' is not pure: {what}" for what in impurities(function)]
    return Hook(name, module, function, least, most, may_refuse, tuple(complaints))
