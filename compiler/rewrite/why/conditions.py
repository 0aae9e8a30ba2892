"""Why a part of a ``when`` does not hold: the small things that it reads."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from xdsl.ir import Attribute

from tflc.rewrite.expressions.environment import Env
from tflc.rewrite.expressions.functions import FUNCTIONS
from tflc.rewrite.expressions.nomatch import Failed
from tflc.rewrite.instance import Instance
from tflc.rewrite.syntax import ast
from tflc.rewrite.syntax.format import expression
from tflc.rewrite.why.found import plain

LONGEST = 80
"""The most characters of a value that a sentence holds."""


def unmet(instance: Instance, test: ast.Expr, env: Env) -> str:
    """What a condition that does not hold says of the match in ``env``."""
    shown = {expression(node): text for node in _reads(test) if (text := _text(instance, node, env)) is not None}
    values = ", ".join(f"{word} = {text}" for word, text in shown.items())
    return f"this does not hold; {values}" if values else "this does not hold"


def _reads(node: Any) -> Iterator[ast.Expr]:
    """The names of the rule in an expression, and what it asks of types; what the names of its loops give stands for many values."""
    match node:
        case ast.Name() | ast.Dotted():
            yield node
        case ast.Call(callee=callee, arguments=(ast.Operand(value=ast.Name() | ast.Dotted()),)) if _is_of_types(callee):
            yield node
        case ast.Call(arguments=arguments):
            for argument in arguments:
                yield from _reads(argument)
        case ast.Comprehension(loops=loops):
            own = {loop.name.id for loop in loops}
            inside = (read for child in ast.children(node) for read in _reads(child))
            yield from (read for read in inside if _head(read) not in own)
        case _:
            for child in ast.children(node):
                yield from _reads(child)


def _is_of_types(callee: ast.Name | ast.Dotted) -> bool:
    return callee.id in FUNCTIONS and FUNCTIONS[callee.id].of_types


def _head(read: ast.Expr) -> str:
    """The name that is read: ``q`` of ``q.type`` and of ``rank(q)``."""
    match read:
        case ast.Call(arguments=(ast.Operand(value=inner),)):
            return _head(inner)
        case ast.Name(id=word) | ast.Dotted(id=word):
            return word.partition(".")[0]
    raise AssertionError(read)


def _text(instance: Instance, node: ast.Expr, env: Env) -> str | None:
    """What an expression gives, as a sentence can hold it; None for operands, ops and large constants, and for what the rule did not come to."""
    head = _head(node)
    if head not in env.readers or env.keys().isdisjoint((head, f"{head}!", f"{head}@")):
        return None
    try:
        text = _small(instance.expressions.any(node)[0](env))
    except Failed:
        return None
    return text if text is not None and len(text) <= LONGEST else None


def _small(value: Any) -> str | None:
    if hasattr(value, "dtype") and hasattr(value, "tolist"):
        return _small(value.tolist()) if value.size <= 8 else None
    if isinstance(value, list | tuple):
        entries = [_small(entry) for entry in value]
        return None if None in entries else f"[{', '.join(entry for entry in entries if entry is not None)}]"
    if isinstance(value, bool | int | float | str | Attribute) or value is None:
        return plain(value)
    return None
