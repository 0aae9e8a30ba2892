"""Ops that a right side builds: their operands counted, their attributes complete."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tflc.diagnostics import did_you_mean
from tflc.rewrite.expressions.closures import Expressions
from tflc.rewrite.expressions.environment import Closure, Env
from tflc.rewrite.left.bindings import Binding
from tflc.rewrite.names.columns import column_op
from tflc.rewrite.names.op_parts import known_schema, no_attribute, operand_words
from tflc.rewrite.names.resolve import check_op, is_variable
from tflc.rewrite.right import known_values
from tflc.rewrite.right.product import Make, Product
from tflc.rewrite.syntax import ast
from tflc.rewrite.syntax.findings import Findings

if TYPE_CHECKING:
    from xdsl.ir import Attribute, SSAValue

    from tflc.dialects.schema import OpSchema, SchemaOp


@dataclass(frozen=True, slots=True)
class Built:
    """An op that the right side makes: the attributes it writes (a literal, or ``COMPUTED``), whether others come by ``like``, whether one
    for each entry of a list."""

    op: str
    attributes: Mapping[str, Any]
    liked: bool
    many: bool


COMPUTED = object()
"""The value of an attribute that is not known before the rule fires; it is set, though."""


def _written(value: ast.Expr) -> Any:
    match value:
        case ast.Number(value=literal) | ast.Text(value=literal):
            return literal
        case ast.Absent():
            return None
        case ast.Name(id=word) if not is_variable(word):
            return word
    return COMPUTED


class NewOps:
    """Compiles the ops of one right side. ``operand`` compiles an operand of one; ``entries`` counts the lists that it stands in."""

    def __init__(self, expressions: Expressions, operand: Callable[[ast.Operand], Make]):
        self.expressions = expressions
        self.scope = expressions.scope
        self.variables = expressions.variables
        self.findings = expressions.findings
        self.operand = operand
        self.built: list[Built] = []
        self.entries = 0

    def name_of(self, call: ast.Call) -> str | None:
        """The op that a call builds; None for a function of constants."""
        callee = call.callee
        if isinstance(callee, ast.Dotted):
            if callee.head in self.variables:
                return column_op(callee, self.scope, self.variables, self.findings)
            return callee.id if check_op(callee, self.scope, self.findings) else None
        if callee.id in self.variables:
            return self.variables[callee.id][0]
        if not is_variable(callee.id):
            near = did_you_mean(callee.id, self.variables)
            if callee.id in self.scope.sub_patterns:
                self.findings.add("P0126", callee.span, f"'{callee.id}' is a sub-pattern; it matches, on the left")
            else:
                self.findings.add("P0107", callee.span, f"'{callee.id}' is no operation variable{near}")
        return None

    def is_broken(self, call: ast.Call) -> bool:
        """Whether a call names an op that is none. It has been complained about; what it uses counts as used, so that nothing follows from it."""
        callee = call.callee
        if not isinstance(callee, ast.Dotted) and is_variable(callee.id):
            return False
        quiet = Findings(self.findings.file)
        loud, self.findings = self.findings, quiet
        try:
            broken = self.name_of(call) is None
        finally:
            self.findings = loud
        if broken:
            self.name_of(call)
            self.expressions.used.update(name.id for name in ast.names_in(call))
        return broken

    def value(self, name: str, call: ast.Call, index: int, type: Closure | None) -> Make:
        """A closure that builds the op and gives one of its results."""
        make = self.call(name, call)

        def build(env: Env, product: Product) -> SSAValue:
            op = make(env, product, None)
            if type is not None:
                op.results[index]._type = type(env)
            return op.results[index]

        if type is None or len(known_schema(name).results) != 1:
            return build
        return lambda env, product: make(env, product, [type(env)]).results[0]

    def call(self, name: str, call: ast.Call) -> Callable[[Env, Product, Sequence[Attribute] | None], SchemaOp]:
        """A closure that builds the op, its results of the types that are handed in."""
        schema = known_schema(name)
        if schema.regions:
            self.findings.add("P0126", call.span, f"{name} holds graphs; a rule cannot build it")
        operands: list[Make] = []
        spread = False
        attributes: dict[str, Closure] = {}
        likes: list[Like] = []
        liked: list[Binding] = []
        for argument in call.arguments:
            match argument:
                case ast.Operand():
                    spread |= argument.repeated
                    operands.append(self.operand(argument))
                case ast.Attribute():
                    self._attribute(schema, argument, attributes)
                case ast.Like():
                    found = self._like(argument)
                    if found is not None:
                        likes.append(found[0])
                        liked.append(found[1])
        self._count(schema, call, len(operands), spread)
        self._complete(schema, call, attributes, liked)
        written = {a.name.id: _written(a.value) for a in call.arguments if isinstance(a, ast.Attribute)}
        self.built.append(Built(name, written, bool(liked), self.entries > 0))
        return _builder(schema, operands, attributes, likes)

    def _attribute(self, schema: OpSchema, argument: ast.Attribute, attributes: dict[str, Closure]) -> None:
        name = argument.name.id
        spec = schema.attributes.get(name)
        if spec is None:
            message, hint = no_attribute(schema, name)
            self.findings.add("P0104", argument.name.span, message, hint)
            self.expressions.any(argument.value)
            return
        if name in attributes:
            self.findings.add("P0108", argument.name.span, f"'{name}' is given twice")
        if argument.optional:
            self.findings.add("P0126", argument.span, "'?' matches; it stands on the left")
        known_values.check(schema, spec, argument.value, self.expressions)
        attributes[name] = self.expressions.data(argument.value)

    def _like(self, argument: ast.Like) -> tuple[Like, Binding] | None:
        word = argument.name.id
        binding = self.expressions.bindings.get(word)
        if binding is None:
            near = did_you_mean(word, self.expressions.bindings)
            self.findings.add("P0120", argument.name.span, f"'{word}' is not bound{near}")
            return None
        self.expressions.used.add(word)
        if binding.kind == "let":
            return (lambda env: env[word]), binding
        if binding.kind != "op":
            self.findings.add(
                "P0126",
                argument.span,
                f"'{word}' has no attributes; 'like' takes an operation, or a 'let' of attributes",
            )
            return None
        if binding.many:
            return (lambda env: env[word][0]), binding
        return (lambda env: env[word]), binding

    def _count(self, schema: OpSchema, call: ast.Call, given: int, spread: bool) -> None:
        most = schema.max_operands
        least = 0 if spread else schema.min_operands
        if most is not None and given - spread > most:
            self.findings.add("P0105", call.span, f"{schema.name} takes {operand_words(schema)}; {given} given here")
        elif given < least:
            missing = schema.operands[min(given, len(schema.operands) - 1)].name
            self.findings.add(
                "P0128", call.span, f"{schema.name} takes {operand_words(schema)}; '{missing}' is missing"
            )

    def _complete(
        self, schema: OpSchema, call: ast.Call, attributes: Mapping[str, Closure], liked: Sequence[Binding]
    ) -> None:
        from tflc.dialects import schema_of

        if any(binding.kind == "let" for binding in liked):
            return  # which attributes a let holds is known when it is computed
        have = set(attributes)
        for binding in liked:
            source = schema_of(binding.op)
            if source is not None:
                have |= source.attributes.keys()
        for spec in schema.attributes.values():
            if spec.required and spec.kind != "graph" and spec.name not in have:
                ops = [
                    name
                    for name, binding in self.expressions.bindings.items()
                    if binding.kind == "op" and "#" not in name
                ]
                hint = f" or 'like {ops[0]}'" if ops else ""
                self.findings.add("P0127", call.span, f"{schema.name} needs '{spec.name}'; add {spec.name}=..{hint}")


Like = Callable[[Env], Any]
"""What ``like`` names: an op, or a mapping of attributes."""


def _quantize_like(op: SchemaOp, source: SchemaOp) -> None:
    """Let results that follow as quantized ones be quantized as those of an op of the kind: scales of results follow from no operand."""
    from tflc.dialects.quant import is_quantized
    from tflc.dialects.types import element_of, with_element

    for made, given in zip(op.results, source.results):
        element = element_of(given.type)
        if element is not None and is_quantized(made.type) and is_quantized(given.type):
            made._type = with_element(made.type, element)


def _shared_attributes(op: SchemaOp, schema: OpSchema) -> Mapping[str, Any]:
    """The attributes of an op that another has by the same name and kind; all of them for the same op."""
    if op.name == schema.name:
        return {name: value for name, value in op.properties.items() if name != "absent"}
    theirs, ours = op.schema.attributes, schema.attributes
    shared: dict[str, Any] = {}
    for name, spec in theirs.items():
        if name in ours and ours[name].kind == spec.kind:
            value = op.properties.get(name)
            # A default of theirs that differs from ours is written out.
            if value is not None:
                shared[name] = value
            elif spec.default is not None and spec.default != ours[name].default:
                shared[name] = spec.default
    return shared


def _builder(
    schema: OpSchema,
    operands: Sequence[Make],
    attributes: Mapping[str, Closure],
    likes: Sequence[Like],
) -> Callable[[Env, Product, Sequence[Attribute] | None], SchemaOp]:
    from xdsl.ir import OpResult, SSAValue

    from tflc.dialects import build
    from tflc.rewrite.right.literals import plain, typed

    name, dialect = schema.name, schema.dialect

    def run(env: Env, product: Product, types: Sequence[Attribute] | None) -> SchemaOp:
        values: list[Any] = []
        pending: list[int] = []
        for make in operands:
            value = make(env, product)
            for each in value if isinstance(value, list) else [value]:
                if each is not None and type(each) is not OpResult and not isinstance(each, SSAValue):
                    pending.append(len(values))
                values.append(each)
        for index in pending:
            values[index] = product.constant(dialect, typed(values[index], schema, index, values))
        given: dict[str, Any] = {}
        sources = [like(env) for like in likes]
        for source in sources:
            given.update(source if isinstance(source, Mapping) else _shared_attributes(source, schema))
        for key, closure in attributes.items():
            given[key] = plain(closure(env))
        op = build(name, values, given, types, location=product.location)
        if types is None:
            for source in sources:
                if not isinstance(source, Mapping):
                    _quantize_like(op, source)
        product.ops.append(op)
        return op

    return run
