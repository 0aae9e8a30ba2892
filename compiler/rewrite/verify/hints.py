"""What a ``test`` line of a rule fixes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tflc.rewrite import ast
from tflc.rewrite.resolve import CONSTANT_WORDS, is_enumerant


@dataclass(frozen=True, slots=True)
class Hints:
    """What a ``test`` line fixes: types by name; values of attributes by their own or their bound name."""

    types: Mapping[str, tuple[str | None, tuple[int | None, ...]]] = field(default_factory=dict)
    values: Mapping[str, Any] = field(default_factory=dict)


def hints_of(line: ast.TestLine) -> Hints:
    types = {
        name.id: (
            None if type.element is None else type.element.id,
            tuple(int(dim.value) if isinstance(dim, ast.Number) else None for dim in type.dims),
        )
        for name, type in line.types
    }
    return Hints(types, {name.id: _plain(value) for name, value in line.values})


def _plain(value: ast.Expr) -> Any:
    match value:
        case ast.Number(value=number):
            return number
        case ast.Text(value=text):
            return text
        case ast.Unary(operator="-", operand=operand):
            return -_plain(operand)
        case ast.Sequence(items=items):
            return tuple(_plain(item) for item in items)
        case ast.Name(id=word) if word in CONSTANT_WORDS:
            return CONSTANT_WORDS[word]
        case ast.Name(id=word) if is_enumerant(word):
            return word
    return None
