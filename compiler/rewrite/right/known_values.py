"""What an attribute that the right side writes will be, as far as one can tell while the file loads."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from tflc.rewrite.expressions.closures import Expressions
from tflc.rewrite.names.attribute_values import never_fits, unfit
from tflc.rewrite.names.columns import column_cell
from tflc.rewrite.names.op_parts import known_schema
from tflc.rewrite.names.resolve import CONSTANT_WORDS, is_enumerant
from tflc.rewrite.syntax import ast

if TYPE_CHECKING:
    from tflc.dialects.schema import AttrSpec, OpSchema


def check(schema: OpSchema, spec: AttrSpec, value: ast.Expr, expressions: Expressions) -> None:
    """P0125 for each value that an expression may have and the attribute never has."""
    for literal, place in _literals(value, expressions):
        if complaint := unfit(spec, literal):
            expressions.findings.add("P0125", ast.span_of(place), f"{schema.name}: {complaint}")
    if (source := _matched(value, expressions)) is not None and (complaint := never_fits(spec, source)):
        expressions.findings.add("P0125", ast.span_of(value), f"{schema.name}: {complaint}")


def _literals(value: ast.Expr, expressions: Expressions) -> Iterator[tuple[Any, ast.Expr]]:
    """The values that are written out, each with its place: both of a choice, that of a ``let``, a table's for this instance."""
    match value:
        case ast.Conditional(then=then, other=other):
            yield from _literals(then, expressions)
            yield from _literals(other, expressions)
        case ast.Name(id=word) if word in expressions.lets:
            yield from _literals(expressions.lets[word], expressions)
        case ast.Dotted() if value.head in expressions.variables:
            yield from ((literal, value) for literal in _of_column(value, expressions))
        case _:
            known, literal = _literal(value, expressions)
            if known:
                yield literal, value


def _of_column(name: ast.Dotted, expressions: Expressions) -> Iterator[Any]:
    """A word that nothing binds stands for itself there."""
    match column_cell(name, expressions.scope, expressions.variables, expressions.findings):
        case None:
            return
        case bool(flag):
            yield flag
        case ast.Name(id=word) if word not in expressions.bindings:
            yield CONSTANT_WORDS.get(word, word)
        case cell:
            yield from (literal for literal, _ in _literals(cell, expressions))


def _literal(value: ast.Expr, expressions: Expressions) -> tuple[bool, Any]:
    """(True, the Python value) of a literal; (False, None) of anything else."""
    match value:
        case ast.Number(value=literal) | ast.Text(value=literal):
            return True, literal
        case ast.Unary(operator="-", operand=ast.Number(value=number)):
            return True, -number
        case ast.Name(id=word) if word in CONSTANT_WORDS:
            return True, CONSTANT_WORDS[word]
        case ast.Name(id=word) if is_enumerant(word) and word not in expressions.variables:
            return True, word
        case ast.Sequence(items=items):
            entries = [_literal(item, expressions) for item in items]
            return all(known for known, _ in entries), tuple(entry for _, entry in entries)
    return False, None


def _matched(value: ast.Expr, expressions: Expressions) -> AttrSpec | None:
    """The attribute of a matched op that an expression is: by the name it is bound to, or as ``conv.group``."""
    match value:
        case ast.Name(id=word):
            binding = expressions.bindings.get(word)
            op, name = (binding.op, binding.attribute) if binding is not None and binding.attribute else ("", "")
        case ast.Dotted(head=word, rest=name):
            binding = expressions.bindings.get(word)
            op = binding.op if binding is not None and binding.kind == "op" and not binding.many else ""
        case _:
            return None
    return known_schema(op).attributes.get(name) if op else None
