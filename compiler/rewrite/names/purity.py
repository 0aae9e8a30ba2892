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
    if not isinstance(body, ast.FunctionDef):
        return []
    parameters = {a.arg for a in (*body.args.posonlyargs, *body.args.args, *body.args.kwonlyargs)}
    # A parameter that is bound anew (``axes = list(axes)``) names a value of the function's own.
    parameters -= {node.id for node in ast.walk(body) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    return list(dict.fromkeys(_found(body, parameters)))


def _found(body: ast.FunctionDef, parameters: set[str]) -> Iterator[str]:
    for node in ast.walk(body):
        match node:
            case ast.Global(names=names) | ast.Nonlocal(names=names):
                yield f"it assigns to the outer '{names[0]}'"
            case ast.Import(names=names):
                for name in names:
                    if name.name.split(".")[0] in _WORLD:
                        yield f"it imports '{name.name}'"
            case ast.ImportFrom(module=module) if module is not None and module.split(".")[0] in _WORLD:
                yield f"it imports '{module}'"
            case ast.Call(func=ast.Name(id=name)) if name in _ACTS:
                yield f"it calls '{name}'"
            case ast.Call(func=ast.Attribute(value=owner, attr=method)) if method in _CHANGES:
                if (root := _root(owner)) in parameters:
                    yield f"it changes its argument '{root}' ({method})"
            case ast.Assign(targets=targets):
                yield from (f"it changes its argument '{root}'" for t in targets if (root := _target(t)) in parameters)
            case ast.AugAssign(target=target) | ast.Delete(targets=[target]):
                if (root := _target(target)) in parameters:
                    yield f"it changes its argument '{root}'"


def _target(node: ast.expr) -> str | None:
    return _root(node) if isinstance(node, ast.Attribute | ast.Subscript) else None


def _root(node: ast.expr) -> str | None:
    while isinstance(node, ast.Attribute | ast.Subscript):
        node = node.value
    return node.id if isinstance(node, ast.Name) else None
