"""Whether a hook only computes: read from its source, so that a pattern file with a hook that acts is refused when it loads.

Left sides are matched speculatively, again and again, and replayed by --why and by verification; a hook that changes what it is given,
keeps state or reads the world would make them differ.
"""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Callable, Iterator
from typing import Any

_ACTS = {"print", "open", "input", "exec", "eval", "setattr", "delattr", "globals", "__import__", "breakpoint"}
_WORLD = {"os", "sys", "random", "time", "datetime", "socket", "subprocess", "pathlib", "io", "secrets", "threading"}
_CHANGES = {
    "append", "extend", "insert", "remove", "pop", "clear", "sort", "reverse", "update", "setdefault", "popitem", "add",
    "discard", "fill", "put", "resize", "itemset", "detach", "erase", "replace_all_uses_with", "add_op", "insert_op_before",
}  # fmt: skip


def impurities(function: Callable[..., Any]) -> list[str]:
    """What a function does beside computing, one sentence each; nothing where its source cannot be read."""
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    except (OSError, TypeError, SyntaxError):
        return []
    body = tree.body[0]
    return list(dict.fromkeys(_Reading(body, function).found())) if isinstance(body, ast.FunctionDef) else []


class _Reading:
    """A function's body, and what the names in it are: its parameters, its own, or those of its module."""

    def __init__(self, body: ast.FunctionDef, function: Callable[..., Any]):
        self.body = body
        bound = {node.id for node in ast.walk(body) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
        # A parameter that is bound anew (``axes = list(axes)``) names a value of the function's own.
        self.parameters = _arguments(body.args) - bound
        self.own = bound.union(*(_arguments(node.args) for node in ast.walk(body) if isinstance(node, _FUNCTIONS)))
        self.outer = {name: value for name, value in function.__globals__.items() if name not in self.own}

    def found(self) -> Iterator[str]:
        for node in ast.walk(self.body):
            match node:
                case ast.Global(names=names) | ast.Nonlocal(names=names):
                    yield f"it assigns to the outer '{names[0]}'"
                case ast.Import(names=names):
                    yield from (f"it imports '{name.name}'" for name in names if _is_world(name.name))
                case ast.ImportFrom(module=module) if module is not None and _is_world(module):
                    yield f"it imports '{module}'"
                case ast.Name(id=name, ctx=ast.Load()) if _is_world(_module_of(self.outer.get(name))):
                    yield f"it uses '{name}'"
                case ast.Attribute(value=ast.Name(id=name), attr="random") if self._has_random(name):
                    yield f"it uses '{name}.random'"
                case ast.Call(func=ast.Name(id=name)) if name in _ACTS:
                    yield f"it calls '{name}'"
                case ast.Call(func=ast.Attribute(value=owner, attr=method)) if method in _CHANGES:
                    yield from self._changes(_root(owner), f" ({method})")
                case ast.Assign(targets=targets) | ast.Delete(targets=targets):
                    for target in targets:
                        yield from self._changes(_target(target))
                case ast.AugAssign(target=target):
                    yield from self._changes(_target(target))

    def _has_random(self, name: str) -> bool:
        """Whether a name is a module of numbers, which may have a part that draws them."""
        module = self.outer.get(name)
        return inspect.ismodule(module) and not _is_world(module.__name__)

    def _changes(self, root: str | None, how: str = "") -> Iterator[str]:
        """That what a name stands for is changed, unless it is the function's own; functions of modules change nothing."""
        if root in self.parameters:
            yield f"it changes its argument '{root}'{how}"
        elif root in self.outer and not inspect.ismodule(self.outer[root]):
            yield f"it changes the outer '{root}'{how}"


_FUNCTIONS = (ast.FunctionDef, ast.Lambda)


def _arguments(arguments: ast.arguments) -> set[str]:
    return {each.arg for each in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)}


def _is_world(module: str) -> bool:
    """Whether what comes from a module reads the world, or acts on it."""
    return module.partition(".")[0] in _WORLD


def _module_of(value: object) -> str:
    """The module that a value of a module's name is, or comes from."""
    if inspect.ismodule(value):
        return value.__name__
    owner = getattr(value, "__self__", None)  # ``random.random`` is a method
    return getattr(value, "__module__", None) or ("" if owner is None else type(owner).__module__)


def _target(node: ast.expr) -> str | None:
    return _root(node) if isinstance(node, ast.Attribute | ast.Subscript) else None


def _root(node: ast.expr) -> str | None:
    while isinstance(node, ast.Attribute | ast.Subscript):
        node = node.value
    return node.id if isinstance(node, ast.Name) else None
