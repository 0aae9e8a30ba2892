"""What a pattern file says, as written: nodes with the place each came from.

The parser makes these, the formatter prints them, ``resolve`` and ``check`` give them meaning. Nodes compare by what they say; a span
never counts.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import NamedTuple, dataclass_transform

from tflc.diagnostics import Source


class Span(NamedTuple):
    """From (line, column) up to but not including (end_line, end_column); all 1-based."""

    line: int
    column: int
    end_line: int
    end_column: int


NOWHERE = Span(1, 1, 1, 2)


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class Node:
    """Anything with a place. Each class of nodes is a dataclass whose fields nobody sets again.

    Comparing, hashing and printing are written here, once: to generate them for each class takes longer than all that a start does with nodes.
    """

    def __init_subclass__(cls) -> None:
        dataclass(eq=False, repr=False)(cls)

    def _said(self) -> tuple[object, ...]:
        return tuple([getattr(self, each.name) for each in fields(self) if each.compare])  # type: ignore[arg-type]

    def __eq__(self, other: object) -> bool:
        return self is other or (isinstance(other, type(self)) and self._said() == other._said())

    def __hash__(self) -> int:
        return hash((type(self), self._said()))

    def __repr__(self) -> str:
        shown = [f"{each.name}={getattr(self, each.name)!r}" for each in fields(self) if each.repr]  # type: ignore[arg-type]
        return f"{type(self).__name__}({', '.join(shown)})"


# Expressions. A dotted name is one token; its head decides what it means.


class Name(Node):
    """``x``, ``Main``, ``SAME``."""

    id: str
    span: Span = field(default=NOWHERE, compare=False, repr=False)


class Dotted(Node):
    """``conv.alpha``, ``Act.code``, ``onnx.Conv``."""

    id: str
    span: Span = field(default=NOWHERE, compare=False, repr=False)

    @property
    def head(self) -> str:
        return self.id.split(".", 1)[0]

    @property
    def rest(self) -> str:
        return self.id.split(".", 1)[1]


class Number(Node):
    """``2``, ``-0.5``; ``text`` is how it is written."""

    value: int | float
    text: str = field(default="", compare=False)
    span: Span = field(default=NOWHERE, compare=False, repr=False)


class Text(Node):
    """``"SAME_UPPER"``."""

    value: str
    span: Span = field(default=NOWHERE, compare=False, repr=False)


class Absent(Node):
    """``none``."""

    span: Span = field(default=NOWHERE, compare=False, repr=False)


class Sequence(Node):
    """``[a, b]``."""

    items: tuple[Expr, ...]
    span: Span = field(default=NOWHERE, compare=False, repr=False)


class Loop(Node):
    """``for name in source``."""

    name: Name
    source: Expr
    span: Span = field(default=NOWHERE, compare=False, repr=False)


class Comprehension(Node):
    """``[item for a in x for b in y if test]``: one list, the last loop innermost."""

    item: Expr
    loops: tuple[Loop, ...]
    test: Expr | None = None
    span: Span = field(default=NOWHERE, compare=False, repr=False)


class Conditional(Node):
    """``then if test else other``."""

    then: Expr
    test: Expr
    other: Expr
    span: Span = field(default=NOWHERE, compare=False, repr=False)


class Binary(Node):
    """Two operands and ``or and == != < <= > >= in not-in + - * / // % **``."""

    operator: str
    left: Expr
    right: Expr
    span: Span = field(default=NOWHERE, compare=False, repr=False)


class Unary(Node):
    """``not a`` or ``-a``."""

    operator: str
    operand: Expr
    span: Span = field(default=NOWHERE, compare=False, repr=False)


class Index(Node):
    """``base[index]``."""

    base: Expr
    index: Expr | Slice
    span: Span = field(default=NOWHERE, compare=False, repr=False)


class Slice(Node):
    """``start:stop:step`` between brackets."""

    start: Expr | None
    stop: Expr | None
    step: Expr | None
    span: Span = field(default=NOWHERE, compare=False, repr=False)


class Call(Node):
    """An op (dotted name), an op variable or sub-pattern (Capitalised), or a constant function (lower case)."""

    callee: Name | Dotted
    arguments: tuple[Argument, ...]
    span: Span = field(default=NOWHERE, compare=False, repr=False)


class Select(Node):
    """``call.result``."""

    call: Call
    result: str
    span: Span = field(default=NOWHERE, compare=False, repr=False)


Expr = (
    Name
    | Dotted
    | Number
    | Text
    | Absent
    | Sequence
    | Comprehension
    | Conditional
    | Binary
    | Unary
    | Index
    | Call
    | Select
)


# Arguments and types.


class TypeRef(Node):
    """``q.type``, or the bare name of a bound type."""

    name: Name | Dotted
    span: Span = field(default=NOWHERE, compare=False, repr=False)


class Rest(Node):
    """``...`` among dims."""

    span: Span = field(default=NOWHERE, compare=False, repr=False)


class TypeShape(Node):
    """``f32[n, 3, _, ...]``; no element means any."""

    element: Name | None
    dims: tuple[Expr | Rest, ...]
    span: Span = field(default=NOWHERE, compare=False, repr=False)


Type = TypeRef | TypeShape


class Operand(Node):
    """``const w: [m, ...] else zeros(m)``, ``P(xs)...``, ``b?``.

    ``annotation`` is what stands after the colon: a type, or (then ``value`` is the name it binds) an op or alternatives of ops.
    """

    value: Expr
    annotation: Type | Expr | None = None
    const: bool = False
    shared: bool = False
    optional: bool = False
    repeated: bool = False
    default: Expr | None = None
    span: Span = field(default=NOWHERE, compare=False, repr=False)


class Attribute(Node):
    """``name = value``, on the left ``name = value?`` where it may be unset."""

    name: Name
    value: Expr
    optional: bool = False
    span: Span = field(default=NOWHERE, compare=False, repr=False)


class Like(Node):
    """``like op``: the attributes come from there."""

    name: Name
    span: Span = field(default=NOWHERE, compare=False, repr=False)


Argument = Operand | Attribute | Like


# Items of a file.


class Use(Node):
    """``use onnx tfl``: the dialects whose ops the file names."""

    names: tuple[Name, ...]
    span: Span = field(default=NOWHERE, compare=False, repr=False)


class Import(Node):
    """``from module import names``: hooks."""

    module: Dotted
    names: tuple[Name, ...]
    span: Span = field(default=NOWHERE, compare=False, repr=False)


class Include(Node):
    """``include "decompose/pools.pat"``: a path from the folder of the file that says so."""

    path: str
    span: Span = field(default=NOWHERE, compare=False, repr=False)


class SetItem(Node):
    """``set name = members``."""

    name: Name
    members: tuple[Name | Dotted, ...]
    public: bool = False
    span: Span = field(default=NOWHERE, compare=False, repr=False)


class Column(Node):
    """``axis = p[axis]``; a flag has no value."""

    name: Name
    value: Expr | None
    span: Span = field(default=NOWHERE, compare=False, repr=False)


class Row(Node):
    """``| ops : columns`` of a table."""

    ops: tuple[Name | Dotted, ...]
    columns: tuple[Column, ...]
    span: Span = field(default=NOWHERE, compare=False, repr=False)


class Table(Node):
    """``table name(columns):`` and its rows; cells may read the words that ``given`` lists."""

    name: Name
    columns: tuple[Name, ...]
    given: tuple[Name, ...]
    rows: tuple[Row, ...]
    public: bool = False
    span: Span = field(default=NOWHERE, compare=False, repr=False)


class SubPattern(Node):
    """``pattern Name(parameters) = alternatives``."""

    name: Name
    parameters: tuple[Name, ...]
    alternatives: tuple[Operand, ...]
    span: Span = field(default=NOWHERE, compare=False, repr=False)


class Instance(Node):
    """``Op in elementwise``."""

    variable: Name
    source: Name
    span: Span = field(default=NOWHERE, compare=False, repr=False)


class Falls(Node):
    """``falls measure "reason"``."""

    measure: Name | Dotted
    reason: str
    span: Span = field(default=NOWHERE, compare=False, repr=False)


class Reports(Node):
    """``reports "why" "what would help" tfl.quantize``: what the user is told of the ops that a rule makes. ``ops`` are those whose limits
    are the reason.
    """

    why: str
    hint: str
    ops: tuple[Name | Dotted, ...]
    span: Span = field(default=NOWHERE, compare=False, repr=False)


class Let(Node):
    """``let name = value``."""

    name: Name
    value: Expr
    span: Span = field(default=NOWHERE, compare=False, repr=False)


class When(Node):
    """``when test``."""

    test: Expr
    span: Span = field(default=NOWHERE, compare=False, repr=False)


class Result(Node):
    """One replacement of the right side, with the type its first result is given."""

    value: Expr
    type: Type | None
    span: Span = field(default=NOWHERE, compare=False, repr=False)


class TestLine(Node):
    """Shapes and values on which the rule is verified."""

    types: tuple[tuple[Name, TypeShape], ...]
    values: tuple[tuple[Name, Expr], ...]
    span: Span = field(default=NOWHERE, compare=False, repr=False)


class Claim(Node):
    """``unverified OPS "why"``, or ``within STEPS OPS "why"``: of the instances of certain ops, of all where none is named."""

    steps: int | None
    """None for what is unverified."""
    ops: tuple[Name | Dotted, ...]
    reason: str
    span: Span = field(default=NOWHERE, compare=False, repr=False)


class Rule(Node):
    """``rule name for instances: alternatives => results``, with its clauses, claims and tests."""

    name: Name
    instances: tuple[Instance, ...]
    before: tuple[Name, ...]
    falls: Falls | None
    reports: Reports | None
    claims: tuple[Claim, ...]
    alternatives: tuple[Operand, ...]
    clauses: tuple[Let | When, ...]
    made: tuple[Operand, ...]
    """``with name: op(..)``: what the right side makes before its results."""
    results: tuple[Result, ...]
    tests: tuple[TestLine, ...]
    span: Span = field(default=NOWHERE, compare=False, repr=False)


Definition = SetItem | Table | SubPattern | Rule
Item = Use | Import | Include | Definition


class Comment(Node):
    """``# text``; ``line`` and ``column`` are 1-based."""

    text: str
    line: int
    column: int


class File(Node):
    """A pattern file: what it says, its comments, and its lines for messages."""

    path: str
    items: tuple[Item, ...]
    comments: tuple[Comment, ...] = field(default=(), compare=False, repr=False)
    lines: tuple[str, ...] = field(default=(), compare=False, repr=False)
    unread: frozenset[str] = field(default=frozenset(), compare=False, repr=False)
    """What the items define that do not parse, and so are left out."""

    def source(self, span: Span) -> Source:
        """A place in the file, with its line and what a caret covers of it."""
        text = self.lines[span.line - 1] if span.line <= len(self.lines) else ""
        length = span.end_column - span.column if span.end_line == span.line else len(text) - span.column + 1
        return Source(self.path, span.line, span.column, text, max(1, length))


def children(node: object) -> list[object]:
    """The nodes directly inside a node, in the order they are written."""
    found: list[object] = []
    for name in getattr(node, "__dataclass_fields__", ()):
        value = getattr(node, name)
        stack = list(value) if isinstance(value, tuple) and not isinstance(value, Span) else [value]
        while stack:
            entry = stack.pop(0)
            if isinstance(entry, Node):
                found.append(entry)
            elif isinstance(entry, tuple) and not isinstance(entry, Span):
                stack[:0] = entry
    return found


def span_of(node: object) -> Span:
    """The place of a node."""
    return getattr(node, "span", NOWHERE)


def names_in(node: object) -> list[Name]:
    """The bare names anywhere in a node."""
    found: list[Name] = []
    stack = [node]
    while stack:
        inner = stack.pop()
        if isinstance(inner, Name):
            found.append(inner)
        stack += children(inner)
    return found
