"""The left side of a rule, resolved: which op with which operands and attributes, instances and sub-patterns filled in."""

from __future__ import annotations

from dataclasses import field
from typing import Any

from tflc.rewrite.syntax.ast import NOWHERE, Expr, Node, Span

ELEMENT_CLASSES = ("float", "int", "quantized")
"""Element words that stand for several element types."""


class Dims(Node):
    """What is asked of a value's type: its element (None: any) and its dims.

    ``before`` and ``after`` stand on the two sides of ``...``; without one, ``rest`` is False and ``after`` is empty. A dim is a number, a
    name or None for any.
    """

    element: str | None
    before: tuple[int | str | None, ...]
    after: tuple[int | str | None, ...]
    rest: bool
    ranked: bool = True
    span: Span = field(default=NOWHERE, compare=False)


class AnyValue(Node):
    """A value: bound to ``name`` unless None; a constant if ``const``; ``optional`` or with a ``default`` it may be absent."""

    name: str | None
    const: bool = False
    optional: bool = False
    type: Dims | None = None
    default: Expr | None = None
    span: Span = field(default=NOWHERE, compare=False)


class Literal(Node):
    """A scalar or splat constant equal to a number, or a constant list equal to numbers."""

    value: Any
    span: Span = field(default=NOWHERE, compare=False)


class Missing(Node):
    """No operand here."""

    span: Span = field(default=NOWHERE, compare=False)


class AttrTest(Node):
    """``name = literal``, ``name = bound``: exactly one of ``literal`` (where ``is_literal``) and ``bind`` counts; bind None: any."""

    name: str
    literal: Any
    is_literal: bool
    bind: str | None
    optional: bool
    span: Span = field(default=NOWHERE, compare=False)


class OpPattern(Node):
    """An op. ``rest`` matches each operand from position ``len(operands)`` on."""

    op: str
    operands: tuple[ValuePattern, ...]
    rest: ValuePattern | None
    attributes: tuple[AttrTest, ...]
    binder: str | None
    span: Span = field(default=NOWHERE, compare=False)
    name_span: Span = field(default=NOWHERE, compare=False)


class ResultOf(Node):
    """Result ``index`` of an op; ``shared`` where it may have users outside the match."""

    op: OpPattern
    index: int = 0
    shared: bool = False
    type: Dims | None = None
    span: Span = field(default=NOWHERE, compare=False)


class OneOf(Node):
    """Any of several, in order."""

    options: tuple[ValuePattern, ...]
    span: Span = field(default=NOWHERE, compare=False)


ValuePattern = AnyValue | Literal | Missing | ResultOf | OneOf
