"""Operands and ops of a left side, sub-patterns written out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from tflc.diagnostics import did_you_mean
from tflc.rewrite.left.attributes import AttributeTests
from tflc.rewrite.left.names import Names, Parameter
from tflc.rewrite.left.pattern import (
    AnyValue,
    AttrTest,
    Dims,
    Literal,
    Missing,
    OneOf,
    OpPattern,
    ResultOf,
    ValuePattern,
)
from tflc.rewrite.left.types import dims_of
from tflc.rewrite.names.columns import column_op
from tflc.rewrite.names.op_parts import known_schema, no_result, operand_words, result_index
from tflc.rewrite.names.resolve import Scope, check_op, is_variable, op_exists
from tflc.rewrite.syntax import ast
from tflc.rewrite.syntax.findings import Findings

if TYPE_CHECKING:
    from tflc.dialects.schema import OpSchema


class LeftSide:
    """Resolves the patterns of one rule instance. ``variables`` gives each op variable its op and its set or table."""

    def __init__(self, scope: Scope, variables: Mapping[str, tuple[str, str]], findings: Findings):
        self.scope = scope
        self.variables = variables
        self.findings = findings
        self.names = Names(scope, findings)
        self.attributes = AttributeTests(variables, self.names)
        self._inlined: list[str] = []
        self._count = 0

    def roots(self, rule: ast.Rule) -> list[OpPattern]:
        """One pattern per alternative that could be resolved."""
        found: list[OpPattern] = []
        for alternative in rule.alternatives:
            found.extend(self._root(self.value(alternative), alternative))
        return found

    def _root(self, value: ValuePattern | None, syntax: ast.Operand) -> list[OpPattern]:
        match value:
            case ResultOf(op=op, index=0, type=None):
                return [op]
            case OneOf(options=options):
                return [op for option in options for op in self._root(option, syntax)]
            case None:
                return []
        self.findings.add(
            "P0126", syntax.span, "a rule matches an operation, all of its results; this is something else"
        )
        return []

    # Operands.

    def value(self, operand: ast.Operand) -> ValuePattern | None:
        """The pattern of one operand; None after a finding."""
        expr, annotation = operand.value, operand.annotation
        if annotation is not None and not isinstance(annotation, ast.TypeRef | ast.TypeShape):
            if not isinstance(expr, ast.Name):
                self.findings.add("P0126", ast.span_of(expr), "only a name can be bound to an operation")
                return None
            inner = self._form(annotation, operand)
            return self._with_binder(inner, expr)
        value = self._form(expr, operand)
        if value is None or annotation is None:
            return value
        if isinstance(annotation, ast.TypeRef):
            hint = f"write {annotation.name.id}[...]" if isinstance(annotation.name, ast.Name) else ""
            self.findings.add("P0126", annotation.span, "on the left a type has dims", hint)
            return None
        return self._typed(value, dims_of(annotation, self.names))

    def _typed(self, value: ValuePattern, dims: Dims) -> ValuePattern | None:
        match value:
            case AnyValue() | ResultOf():
                return replace(value, type=dims)
            case OneOf(options=options):
                typed = [self._typed(option, dims) for option in options]
                return OneOf(tuple(t for t in typed if t is not None), value.span)
        self.findings.add("P0126", dims.span, "a type stands at a name or an operation")
        return None

    def _with_binder(self, value: ValuePattern | None, name: ast.Name) -> ValuePattern | None:
        match value:
            case ResultOf(op=op):
                return replace(value, op=replace(op, binder=self.names.bound(name), name_span=name.span))
            case OneOf(options=options):
                bound = [self._with_binder(option, name) for option in options]
                return OneOf(tuple(b for b in bound if b is not None), value.span)
            case None:
                return None
        self.findings.add("P0126", name.span, f"'{name.id}' can be bound to an operation or to a typed value only")
        return None

    def _form(self, expr: ast.Expr | ast.Type, operand: ast.Operand) -> ValuePattern | None:
        match expr:
            case ast.Name():
                return self._plain(expr, operand)
            case ast.Number(value=number):
                return self._bare(Literal(number, operand.span), operand)
            case ast.Sequence(items=items) if all(isinstance(item, ast.Number) for item in items):
                return self._bare(
                    Literal(tuple(item.value for item in items if isinstance(item, ast.Number)), operand.span), operand
                )
            case ast.Absent():
                return self._bare(Missing(operand.span), operand)
            case ast.Call():
                return self._call(expr, None, operand)
            case ast.Select(call=call, result=result):
                return self._call(call, (result, expr.span), operand)
            case ast.Binary(operator="or"):
                left, right = self._form(expr.left, operand), self._form(expr.right, operand)
                options = [*_flat(left), *_flat(right)]
                return OneOf(tuple(options), expr.span)
        self.findings.add(
            "P0126",
            ast.span_of(expr),
            "an operand is matched by a name, a number, an operation or none",
            "let a 'when' test anything else",
        )
        return None

    def _bare(self, value: ValuePattern, operand: ast.Operand) -> ValuePattern:
        for given, word in ((operand.const, "const"), (operand.shared, "shared"), (operand.optional, "?")):
            if given:
                self.findings.add("P0126", operand.span, f"'{word}' has no meaning here")
        return value

    def _plain(self, name: ast.Name, operand: ast.Operand) -> ValuePattern | None:
        if operand.shared:
            self.findings.add("P0126", operand.span, "'shared' stands before an operation that is matched")
        if (parameter := self.names.parameters.get(name.id)) is not None:
            return self._argument(parameter, name, operand)
        if name.id == "_":
            return AnyValue(None, operand.const, operand.optional, None, operand.default, operand.span)
        if not is_variable(name.id):
            what = (
                "is an operation variable; give its operands in parentheses"
                if name.id in self.variables
                else "is no operand; the name of a value begins with a lower-case letter"
            )
            self.findings.add("P0126", name.span, f"'{name.id}' {what}")
            return None
        return AnyValue(self.names.bound(name), operand.const, operand.optional, None, operand.default, name.span)

    def _argument(self, parameter: Parameter, name: ast.Name, operand: ast.Operand) -> ValuePattern | None:
        value = parameter.value
        if value is None:
            return None
        if operand.const or operand.optional or operand.default is not None:
            if not isinstance(value, AnyValue):
                self.findings.add("P0126", operand.span, f"'{name.id}' stands for more than a name here")
                return None
            return replace(
                value,
                const=value.const or operand.const,
                optional=value.optional or operand.optional,
                default=value.default or operand.default,
            )
        return value

    # Ops.

    def _call(self, call: ast.Call, result: tuple[str, ast.Span] | None, operand: ast.Operand) -> ValuePattern | None:
        for given, word, hint in (
            (operand.const, "const", "an operation that is matched is no constant; match the constant by name"),
            (operand.optional, "?", "an operation that is matched is there"),
            (operand.default is not None, "else", "a default belongs to a constant: const b else zeros(m)"),
        ):
            if given:
                self.findings.add("P0126", operand.span, f"'{word}' has no meaning at an operation", hint)
        if (sub := self.scope.sub_patterns.get(call.callee.id)) is not None:
            if result is not None:
                self.findings.add("P0126", result[1], f"'{sub.name.id}' is a sub-pattern; select the result inside it")
            return self._inline(sub, call)
        name = self.op_name(call.callee)
        if name is None:
            return None
        pattern = self._op(name, call)
        index = 0
        if result is not None:
            found = result_index(name, result[0])
            if found is None:
                self.findings.add("P0106", result[1], no_result(name, result[0]))
                return None
            index = found
        return None if pattern is None else ResultOf(pattern, index, operand.shared, None, operand.span)

    def op_name(self, callee: ast.Name | ast.Dotted) -> str | None:
        """The op that a callee on the left stands for; None after a finding."""
        if isinstance(callee, ast.Dotted):
            if callee.head in self.variables:
                named = column_op(callee, self.scope, self.variables, self.findings)
                return named
            return callee.id if check_op(callee, self.scope, self.findings) else None
        if callee.id in self.variables:
            return self.variables[callee.id][0]
        if is_variable(callee.id):
            message = f"'{callee.id}(..)' computes on constants; the left side only matches"
            self.findings.add("P0126", callee.span, message, "test it in a 'when'")
        else:
            near = did_you_mean(callee.id, [*self.variables, *self.scope.sub_patterns])
            ops = [f"'{head}.{callee.id}'" for head in self.scope.dialects if op_exists(f"{head}.{callee.id}")]
            hint = f"an operation is written with its dialect: {' or '.join(ops)}" if ops else ""
            self.findings.add(
                "P0107", callee.span, f"'{callee.id}' is neither an operation variable nor a sub-pattern{near}", hint
            )
        return None

    def _op(self, name: str, call: ast.Call) -> OpPattern | None:
        schema = known_schema(name)
        operands: list[ValuePattern] = []
        rest: ValuePattern | None = None
        attributes: dict[str, AttrTest] = {}
        broken = False
        for argument in call.arguments:
            match argument:
                case ast.Attribute():
                    self.attributes.add(schema, argument, attributes)
                case ast.Like():
                    self.findings.add("P0126", argument.span, "'like' builds; it stands on the right")
                case ast.Operand():
                    if rest is not None:
                        self.findings.add("P0124", argument.span, "nothing can follow the operand with dots")
                        continue
                    value = self.value(argument)
                    if value is None:
                        broken = True
                    elif argument.repeated:
                        rest = value
                    else:
                        operands.append(value)
        if broken:
            return None
        self._count_operands(schema, call, operands, rest)
        return OpPattern(name, tuple(operands), rest, tuple(attributes.values()), None, call.span, call.callee.span)

    def _count_operands(
        self, schema: OpSchema, call: ast.Call, operands: list[ValuePattern], rest: ValuePattern | None
    ) -> None:
        most = schema.max_operands
        if (most is not None and len(operands) > most) or (rest is None and len(operands) < schema.min_operands):
            self.findings.add(
                "P0105", call.span, f"{schema.name} takes {operand_words(schema)}; {len(operands)} given here"
            )

    # Sub-patterns.

    def _inline(self, sub: ast.SubPattern, call: ast.Call) -> ValuePattern | None:
        if sub.name.id in self._inlined:
            self.findings.add("P0107", call.span, f"sub-pattern '{sub.name.id}' contains itself")
            return None
        if len(call.arguments) != len(sub.parameters):
            self.findings.add(
                "P0111",
                call.span,
                f"sub-pattern '{sub.name.id}' takes {len(sub.parameters)} arguments; {len(call.arguments)} given here",
            )
            return None
        bound: dict[str, Parameter] = {}
        for parameter, argument in zip(sub.parameters, call.arguments):
            if not isinstance(argument, ast.Operand):
                self.findings.add("P0126", argument.span, "a sub-pattern takes operands in the order of its head")
                return None
            syntax = argument.value
            if isinstance(syntax, ast.Name) and syntax.id in self.names.parameters:
                bound[parameter.id] = self.names.parameters[syntax.id]
            else:
                if isinstance(syntax, ast.Name) and is_variable(syntax.id) and syntax.id != "_":
                    syntax = ast.Name(self.names.prefix + syntax.id, syntax.span)
                bound[parameter.id] = Parameter(self.value(argument), syntax)
        outer = self.names.parameters, self.names.prefix
        self._count += 1
        self.names.parameters, self.names.prefix = bound, f"{sub.name.id}#{self._count}."
        self._inlined.append(sub.name.id)
        try:
            options = [option for alternative in sub.alternatives for option in _flat(self.value(alternative))]
        finally:
            self._inlined.pop()
            self.names.parameters, self.names.prefix = outer
        return options[0] if len(options) == 1 else OneOf(tuple(options), call.span) if options else None


def _flat(value: ValuePattern | None) -> list[ValuePattern]:
    if value is None:
        return []
    return list(value.options) if isinstance(value, OneOf) else [value]
