"""What a rule tells whoever draws graphs for it: what its ``test`` lines fix, and the words of its tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tflc.rewrite.names.resolve import CONSTANT_WORDS, Scope, is_enumerant
from tflc.rewrite.syntax import ast

if TYPE_CHECKING:
    from tflc.rewrite.instance import Instance


@dataclass(frozen=True, slots=True)
class Hints:
    """What a ``test`` line fixes: types by name; values of attributes by their own or their bound name. ``words``: what tables say of the ops."""

    types: Mapping[str, tuple[str | None, tuple[int | None, ...]]] = field(default_factory=dict)
    values: Mapping[str, Any] = field(default_factory=dict)
    words: tuple[str, ...] = ()


def hints_for(instance: Instance, scope: Scope) -> list[Hints]:
    """For each ``test`` line of a rule, or once without any."""
    words = _words(instance, scope)
    return [_fixed(line, words) for line in instance.rule.tests] or [Hints(words=words)]


def _words(instance: Instance, scope: Scope) -> tuple[str, ...]:
    """The words in the rows of an instance's ops, in their order: the rule may ask attributes for them."""
    found = []
    for head, op in zip(instance.rule.instances, instance.ops):
        if (table := scope.tables.get(head.source.id)) is not None:
            found += [cell.value for cell in table.rows[op].cells.values() if isinstance(cell, ast.Text)]
    return tuple(found)


def _fixed(line: ast.TestLine, words: tuple[str, ...]) -> Hints:
    types = {
        name.id: (
            None if type.element is None else type.element.id,
            tuple(int(dim.value) if isinstance(dim, ast.Number) else None for dim in type.dims),
        )
        for name, type in line.types
    }
    return Hints(types, {name.id: _plain(value) for name, value in line.values}, words)


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
