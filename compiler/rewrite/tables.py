"""Tables read from Python: a row an op, columns with values that are evaluated with what is given then.

    row = ruleset.table("layout")["onnx.Concat"]
    row.columns                                  # ("axis",)
    row.evaluate("axis", p=(0, 2, 3, 1), axis=1)  # p[axis]

In a cell, names stand for what ``given`` lists and for attributes and operands of the row's op; any other bare word stands for itself, as a string.
``other.column`` is what another table says of the row's op.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tflc.rewrite.expressions.closures import Expressions
from tflc.rewrite.expressions.environment import Env
from tflc.rewrite.expressions.nomatch import Failed, NoMatch
from tflc.rewrite.names.op_parts import known_schema
from tflc.rewrite.names.resolve import Scope, TableFacts
from tflc.rewrite.syntax import ast
from tflc.rewrite.syntax.findings import Findings


@dataclass(frozen=True, slots=True)
class Row:
    """What a table says about one op."""

    op: str
    cells: Mapping[str, ast.Expr | None]
    _scope: Scope

    @property
    def columns(self) -> tuple[str, ...]:
        return tuple(self.cells)

    def __contains__(self, column: object) -> bool:
        return column in self.cells

    def get(self, column: str, default: Any = None) -> Any:
        """The value of a column that needs nothing given; True for a flag; ``default`` where the row does not have it."""
        return self.evaluate(column) if column in self.cells else default

    def evaluate(self, column: str, bindings: Mapping[str, Any] | None = None, /, **given: Any) -> Any:
        """The value of a column. KeyError where the row does not have it; a hook that refuses gives its ``NoMatch``."""
        cell = self.cells[column]
        if cell is None:
            return True
        values = {**(bindings or {}), **given}
        findings = Findings(ast.File("<table>", ()))
        closure = Expressions(self._scope, {}, {}, findings, given=values, row=self.op).data(cell)
        if findings.errors:
            raise ValueError("\n".join(finding.message for finding in findings.all()))
        env = Env({}, {})
        env.update(values)
        try:
            return closure(env)
        except Failed as failed:
            return NoMatch(failed.reason)

    def needs(self, column: str) -> frozenset[str]:
        """The bare names in a cell: given ones, attributes, and words that stand for themselves."""
        cell = self.cells[column]
        return frozenset() if cell is None else frozenset(_free(cell, frozenset()))


@dataclass(frozen=True, slots=True)
class Table(Mapping[str, Row]):
    """The rows of a table, by op name."""

    name: str
    columns: tuple[str, ...]
    given: tuple[str, ...]
    rows: Mapping[str, Row]

    def __getitem__(self, op: str) -> Row:
        return self.rows[op]

    def __iter__(self) -> Iterator[str]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)


def table(facts: TableFacts, scope: Scope) -> Table:
    rows = {op: Row(op, row.cells, scope) for op, row in facts.rows.items()}
    return Table(facts.name, facts.columns, facts.given, rows)


def check(facts: TableFacts, scope: Scope, findings: Findings) -> None:
    """Every cell is an expression over what is given, attributes and operands; bare words only where a whole value stands."""
    for op, row in facts.rows.items():
        schema = known_schema(op)
        known: set[str] = {*facts.given, *schema.attributes, *(spec.name for spec in schema.operands)}
        for cell in row.cells.values():
            if cell is None:
                continue
            given = dict.fromkeys(known)
            Expressions(scope, {}, {}, findings, given=given, row=op).data(cell)
            for name in _loose(cell, known, whole=True):
                findings.add(
                    "P0120",
                    name.span,
                    f"'{name.id}' is neither given nor an attribute or operand of the row's ops",
                    f"if it is handed in, list it: table {facts.name}(..) given {name.id}:",
                )


def _free(node: Any, bound: frozenset[str]) -> Iterator[str]:
    match node:
        case ast.Name(id=word):
            if word not in bound:
                yield word
        case ast.Comprehension(item=item, loops=loops, test=test):
            for loop in loops:
                yield from _free(loop.source, bound)
                bound |= {loop.name.id}
            yield from _free(item, bound)
            yield from _free(test, bound)
        case ast.Call(arguments=arguments):
            for argument in arguments:
                yield from _free(argument, bound)
        case _:
            for child in ast.children(node):
                yield from _free(child, bound)


def _loose(node: Any, known: set[str], *, whole: bool) -> Iterator[ast.Name]:
    """Bare words that are computed with although nothing gives them a value. As a cell, an argument or an entry a word is a word."""
    from tflc.rewrite.names.resolve import is_variable

    match node:
        case ast.Name(id=word):
            if not whole and word not in known and is_variable(word):
                yield node
        case ast.Comprehension(item=item, loops=loops, test=test):
            for loop in loops:
                yield from _loose(loop.source, known, whole=False)
                known = known | {loop.name.id}
            yield from _loose(item, known, whole=True)
            yield from _loose(test, known, whole=False)
        case ast.Call(arguments=arguments):
            for argument in arguments:
                yield from _loose(getattr(argument, "value", argument), known, whole=True)
        case ast.Sequence(items=items):
            for item in items:
                yield from _loose(item, known, whole=True)
        case ast.Conditional(then=then, test=test, other=other):
            yield from _loose(test, known, whole=False)
            yield from _loose(then, known, whole=whole)
            yield from _loose(other, known, whole=whole)
        case ast.Binary(operator=operator, left=left, right=right):
            words = operator in ("==", "!=", "in", "not in")
            yield from _loose(left, known, whole=False)
            yield from _loose(right, known, whole=words)
        case _:
            for child in ast.children(node):
                yield from _loose(child, known, whole=False)
