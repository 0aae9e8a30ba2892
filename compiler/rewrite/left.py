"""The left side of one rule instance, from syntax to ``pattern``: ops, attributes, operand slots and sub-patterns resolved."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from tflc.diagnostics import did_you_mean, listed
from tflc.rewrite import ast
from tflc.rewrite.findings import Findings
from tflc.rewrite.pattern import AnyValue, AttrTest, Dims, Literal, Missing, OneOf, OpPattern, ResultOf, ValuePattern
from tflc.rewrite.resolve import Scope, check_op, is_enumerant, is_variable

if TYPE_CHECKING:
    from tflc.dialects.schema import AttrSpec, OpSchema

ELEMENT_CLASSES = ("float", "int", "quantized")
"""Element words that stand for several element types."""


@dataclass(frozen=True, slots=True)
class _Bound:
    """What a parameter of a sub-pattern stands for: the caller's operand, and its syntax for use as an attribute."""

    value: ValuePattern | None
    syntax: ast.Expr


class LeftSide:
    """Resolves the patterns of one rule instance. ``variables`` gives each op variable its op and its set or table."""

    def __init__(self, scope: Scope, variables: Mapping[str, tuple[str, str]], findings: Findings):
        self.scope = scope
        self.variables = variables
        self.findings = findings
        self._inlined: list[str] = []
        self._parameters: dict[str, _Bound] = {}
        self._prefix = ""
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
        return self._typed(value, self.dims(annotation))

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
                return replace(value, op=replace(op, binder=self._name(name), name_span=name.span))
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
        if (parameter := self._parameters.get(name.id)) is not None:
            return self._argument(parameter, name, operand)
        if name.id == "_":
            return AnyValue(None, operand.const, operand.optional, None, operand.default, operand.span)
        if not is_variable(name.id):
            what = (
                "is an operation variable; give its operands in parentheses"
                if name.id in self.variables
                else "is no operand"
            )
            self.findings.add("P0126", name.span, f"'{name.id}' {what}")
            return None
        return AnyValue(self._name(name), operand.const, operand.optional, None, operand.default, name.span)

    def _argument(self, parameter: _Bound, name: ast.Name, operand: ast.Operand) -> ValuePattern | None:
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

    def _name(self, name: ast.Name) -> str:
        """The name as bound: names inside a sub-pattern are its own."""
        if name.id in self.scope.dialects:
            self.findings.add("P0122", name.span, f"'{name.id}' is a dialect in use; bind another name")
        if not is_variable(name.id):
            self.findings.add(
                "P0122",
                name.span,
                f"'{name.id}' cannot be bound: names that a rule binds begin with a lower-case letter",
            )
        return self._prefix + name.id

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
            self.findings.add(
                "P0107", callee.span, f"'{callee.id}' is neither an operation variable nor a sub-pattern{near}"
            )
        return None

    def _op(self, name: str, call: ast.Call) -> OpPattern | None:
        schema = _schema(name)
        operands: list[ValuePattern] = []
        rest: ValuePattern | None = None
        attributes: dict[str, AttrTest] = {}
        broken = False
        for argument in call.arguments:
            match argument:
                case ast.Attribute():
                    self._attribute(schema, argument, attributes)
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

    def _attribute(self, schema: OpSchema, argument: ast.Attribute, attributes: dict[str, AttrTest]) -> None:
        name = argument.name.id
        spec = schema.attributes.get(name)
        if spec is None:
            self.findings.add("P0104", argument.name.span, *no_attribute(schema, name))
            return
        if name in attributes:
            self.findings.add("P0108", argument.name.span, f"'{name}' is given twice")
            return
        value = argument.value
        if isinstance(value, ast.Name) and value.id in self._parameters:
            value = self._parameters[value.id].syntax
            if isinstance(value, ast.Name) and is_variable(value.id):
                attributes[name] = AttrTest(name, None, False, value.id, argument.optional, value.span)
                return
        if isinstance(value, ast.Name) and is_variable(value.id) and value.id not in CONSTANT_WORDS:
            bind = None if value.id == "_" else self._name(value)
            attributes[name] = AttrTest(name, None, False, bind, argument.optional, value.span)
            return
        if argument.optional:
            self.findings.add("P0126", argument.span, "'?' has a meaning after a name only")
        found, literal = self.literal(value)
        if not found:
            self.findings.add(
                "P0126",
                ast.span_of(value),
                "an attribute is matched by a name, a number, a string or none",
                "let a 'when' test it",
            )
            return
        complaint = unfit(spec, literal)
        if complaint:
            self.findings.add("P0125", ast.span_of(value), f"{schema.name}: {complaint}")
        attributes[name] = AttrTest(name, canonical(spec, literal), True, None, False, ast.span_of(value))

    def literal(self, value: ast.Expr) -> tuple[bool, Any]:
        """(True, the Python value) of a literal; (False, None) of anything else."""
        match value:
            case ast.Number(value=number):
                return True, number
            case ast.Text(value=text):
                return True, text
            case ast.Absent():
                return True, None
            case ast.Name(id=word) if word in CONSTANT_WORDS:
                return True, CONSTANT_WORDS[word]
            case ast.Name(id=word) if is_enumerant(word):
                return True, word
            case ast.Sequence(items=items):
                entries = [self.literal(item) for item in items]
                return all(found for found, _ in entries), tuple(entry for _, entry in entries)
            case ast.Dotted() if value.head in self.variables:
                cell = column_cell(value, self.scope, self.variables, self.findings)
                if cell is None or isinstance(cell, bool):
                    return cell is not None, cell
                if isinstance(cell, ast.Name) and is_variable(cell.id):
                    return True, cell.id
                return self.literal(cell)
        return False, None

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
        bound: dict[str, _Bound] = {}
        for parameter, argument in zip(sub.parameters, call.arguments):
            if not isinstance(argument, ast.Operand):
                self.findings.add("P0126", argument.span, "a sub-pattern takes operands in the order of its head")
                return None
            syntax = argument.value
            if isinstance(syntax, ast.Name) and syntax.id in self._parameters:
                bound[parameter.id] = self._parameters[syntax.id]
            else:
                if isinstance(syntax, ast.Name) and is_variable(syntax.id) and syntax.id != "_":
                    syntax = ast.Name(self._prefix + syntax.id, syntax.span)
                bound[parameter.id] = _Bound(self.value(argument), syntax)
        outer = self._parameters, self._prefix
        self._count += 1
        self._parameters, self._prefix = bound, f"{sub.name.id}#{self._count}."
        self._inlined.append(sub.name.id)
        try:
            options = [option for alternative in sub.alternatives for option in _flat(self.value(alternative))]
        finally:
            self._inlined.pop()
            self._parameters, self._prefix = outer
        return options[0] if len(options) == 1 else OneOf(tuple(options), call.span) if options else None

    # Types.

    def dims(self, type: ast.TypeShape) -> Dims:
        """What a type on the left asks."""
        from tflc.dialects.types import element_by_name

        element = None
        if type.element is not None:
            element = type.element.id
            if element not in ELEMENT_CLASSES and element_by_name(element) is None:
                near = did_you_mean(
                    element, [*ELEMENT_CLASSES, "f32", "f16", "f64", "bf16", "i1", "i8", "i16", "i32", "i64", "ui8"]
                )
                self.findings.add("P0126", type.element.span, f"'{element}' is no element type{near}")
        sides: list[list[int | str | None]] = [[]]
        for dim in type.dims:
            match dim:
                case ast.Rest():
                    if len(sides) == 2:
                        self.findings.add("P0126", dim.span, "'...' stands once among dims")
                        continue
                    sides.append([])
                case ast.Number(value=int(number)):
                    sides[-1].append(number)
                case ast.Name(id="_"):
                    sides[-1].append(None)
                case ast.Name() if is_variable(dim.id):
                    parameter = self._parameters.get(dim.id)
                    syntax = dim if parameter is None else parameter.syntax
                    sides[-1].append(
                        self._name(dim) if parameter is None else syntax.id if isinstance(syntax, ast.Name) else None
                    )
                case _:
                    self.findings.add(
                        "P0126",
                        ast.span_of(dim),
                        "on the left a dim is a number, a name, '_' or '...'",
                        "let a 'when' test anything else",
                    )
                    sides[-1].append(None)
        return Dims(
            element, tuple(sides[0]), tuple(sides[1]) if len(sides) == 2 else (), len(sides) == 2, span=type.span
        )


CONSTANT_WORDS: dict[str, Any] = {"true": True, "false": False, "inf": float("inf"), "nan": float("nan")}
"""Words of the expression language that are values."""


def _flat(value: ValuePattern | None) -> list[ValuePattern]:
    if value is None:
        return []
    return list(value.options) if isinstance(value, OneOf) else [value]


def _schema(name: str) -> OpSchema:
    from tflc.dialects import schema_of

    schema = schema_of(name)
    assert schema is not None, name
    return schema


def result_index(op: str, result: str) -> int | None:
    """The position of a result by its formal name, in any capitalization where that is unambiguous."""
    names = [spec.name for spec in _schema(op).results]
    if result in names:
        return names.index(result)
    folded = [name.lower() for name in names]
    return folded.index(result.lower()) if folded.count(result.lower()) == 1 else None


def no_result(op: str, result: str) -> str:
    names = [spec.name for spec in _schema(op).results]
    return f"{op} has no result '{result}'{did_you_mean(result, names) or f' (it has {listed(names)})'}"


def no_attribute(schema: OpSchema, name: str) -> tuple[str, str]:
    """The message and hint for an attribute that an op does not have."""
    near = did_you_mean(name, schema.attributes)
    slots = [spec.name for spec in schema.operands]
    hint = f"'{name}' is operand {slots.index(name) + 1} of it; operands have no names" if name in slots else ""
    return f"{schema.name} has no attribute '{name}'{near}", hint


def operand_words(schema: OpSchema) -> str:
    """``2 operands``, ``2 to 3 operands``, ``at least 1 operand``."""
    least, most = schema.min_operands, schema.max_operands
    count = f"at least {least}" if most is None else str(least) if least == most else f"{least} to {most}"
    return f"{count} operand{'' if count in ('1', 'at least 1') else 's'}"


def column_cell(
    name: ast.Dotted, scope: Scope, variables: Mapping[str, tuple[str, str]], findings: Findings
) -> ast.Expr | bool | None:
    """What a table says in a column about the op that a variable stands for; True for a flag; None after a finding."""
    op, source = variables[name.head]
    table = scope.tables.get(source)
    if table is None:
        findings.add("P0131", name.span, f"'{source}' is a set; only tables have columns")
        return None
    cells = table.rows[op].cells
    if name.rest in cells:
        cell = cells[name.rest]
        return True if cell is None else cell
    known = {column for row in table.rows.values() for column in row.cells}
    if name.rest not in known:
        findings.add(
            "P0131", name.span, f"table '{source}' has no column '{name.rest}'{did_you_mean(name.rest, known)}"
        )
    else:
        findings.add("P0131", name.span, f"table '{source}' does not say '{name.rest}' for {op}")
    return None


def column_op(
    name: ast.Dotted, scope: Scope, variables: Mapping[str, tuple[str, str]], findings: Findings
) -> str | None:
    """The op that a column names: ``Op.to(..)``."""
    cell = column_cell(name, scope, variables, findings)
    if cell is None:
        return None
    if isinstance(cell, ast.Dotted) and cell.head in scope.dialects:
        return cell.id if check_op(cell, scope, findings) else None
    findings.add("P0126", name.span, f"column '{name.rest}' does not name an operation for {variables[name.head][0]}")
    return None


def canonical(spec: AttrSpec, literal: Any) -> Any:
    """A literal as ``SchemaOp.get`` would give it: floats rounded to 32 bits, lists as tuples, 0 and 1 as bools where bools are meant."""
    match spec.kind, literal:
        case "float", int() | float():
            return round_f32(literal)
        case "floats", tuple():
            return tuple(round_f32(entry) for entry in literal)
        case "bool", int():
            return bool(literal)
        case "int", bool():
            return int(literal)
    return literal


def round_f32(value: float) -> float:
    try:
        return struct.unpack("<f", struct.pack("<f", value))[0]
    except OverflowError:
        return float("inf") if value > 0 else float("-inf")


_KINDS: dict[str, tuple[type, ...]] = {
    "int": (int,),
    "float": (int, float),
    "string": (str,),
    "bool": (bool, int),
    "ints": (tuple,),
    "floats": (tuple,),
    "strings": (tuple,),
}


def unfit(spec: AttrSpec, literal: Any) -> str:
    """Why an attribute can never have this value; empty when it can."""
    if literal is None:
        if spec.required or spec.default is not None:
            return f"'{spec.name}' is always set; it is never none"
        return ""
    wanted = _KINDS.get(spec.kind)
    if wanted is not None and not isinstance(literal, wanted):
        return f"'{spec.name}' is {_article(spec.kind)}; {literal!r} is not"
    if spec.domain and literal not in spec.domain:
        near = did_you_mean(str(literal), [str(entry) for entry in spec.domain])
        return f"'{spec.name}' is never {literal!r}{near or ' (one of ' + listed([str(e) for e in spec.domain]) + ')'}"
    return ""


def _article(kind: str) -> str:
    return {
        "ints": "a list of ints",
        "floats": "a list of floats",
        "strings": "a list of strings",
        "int": "an int",
    }.get(kind, f"a {kind}")
