"""The right side of a rule: checked and made into closures that build ops from a match.

Nothing here can refuse: what may fail was asked on the left. All constants are computed and all ops made before the graph is touched.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from tflc.diagnostics import did_you_mean
from tflc.rewrite import ast
from tflc.rewrite.expressions import Binding, Closure, Env, Expressions
from tflc.rewrite.findings import Findings
from tflc.rewrite.left import column_op, no_attribute, no_result, operand_words, result_index, unfit
from tflc.rewrite.resolve import check_op, is_variable

if TYPE_CHECKING:
    from xdsl.dialects.builtin import LocationAttr
    from xdsl.ir import Attribute, SSAValue

    from tflc.dialects.schema import OperandSpec, OpSchema, SchemaOp


@dataclass
class Product:
    """What one firing makes: the new ops in order, not yet in the graph, and the constants among them by the array they hold."""

    location: LocationAttr
    ops: list[SchemaOp] = field(default_factory=list)
    constants: dict[tuple[str, int], tuple[Any, SSAValue]] = field(default_factory=dict)

    def constant(self, dialect: str, array: Any) -> SSAValue:
        """The value of a constant, made once for one array."""
        from tflc.dialects import make_constant

        key = (dialect, id(array))
        if (found := self.constants.get(key)) is not None:
            return found[1]
        op = make_constant(dialect, array, self.location)
        self.ops.append(op)
        self.constants[key] = array, op.results[0]
        return op.results[0]


class Overlay(Env):
    """The names of a match, some of them for one entry of a list."""

    __slots__ = ("parent",)

    def __init__(self, parent: Env, entries: Mapping[str, Any]):
        super().__init__(parent.frame, parent.readers)
        self.parent = parent
        self.update(entries)

    def __missing__(self, name: str) -> Any:
        return self.parent[name]


Make = Callable[[Env, Product], Any]
"""Gives a value, None for an absent operand, or a list of those."""


@dataclass(frozen=True, slots=True)
class Replacement:
    """What takes the place of the root's results from ``first`` on; ``op`` where it is a new op, all of whose results count."""

    make: Callable[[Env, Product, Sequence[Attribute]], Sequence[SSAValue]]
    count: int | None
    span: ast.Span
    elements: frozenset[str] = frozenset()
    """The element types that its first result may have; empty where any may be, or what cannot be told here."""


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


class RightSide:
    """Compiles the results of one rule instance."""

    def __init__(self, expressions: Expressions, likes: Mapping[str, Binding]):
        self.expressions = expressions
        self.scope = expressions.scope
        self.variables = expressions.variables
        self.findings = expressions.findings
        self.bindings = likes
        self.built: list[Built] = []
        self._each = 0

    def results(self, made: Sequence[ast.Operand], results: Sequence[ast.Result]) -> list[Replacement]:
        before = [self.operand(operand, None) for operand in made]
        first, *others = [self._result(result, alone=len(results) == 1) for result in results]
        return [replace(first, make=_after(before, first.make)), *others] if before else [first, *others]

    def _result(self, result: ast.Result, *, alone: bool) -> Replacement:
        value, selected = result.value, None
        if isinstance(value, ast.Select):
            value, selected = value.call, value.result
        if isinstance(value, ast.Call) and (name := self._op_name(value)) is not None:
            type = None if result.type is None else self.type(result.type)
            made = self._new_op(name, value, selected, type, result.span, alone)
            return replace(made, elements=_elements(name, selected, result.type))
        if isinstance(value, ast.Call) and self._is_broken(value):
            return Replacement(lambda env, product, types: (), 1, result.span)
        if result.type is not None:
            self.findings.add("P0126", ast.span_of(result.type), "a type can be given to a new operation only")
        make = self.operand(ast.Operand(result.value, span=result.span), None)

        def existing(env: Env, product: Product, types: Sequence[Attribute]) -> Sequence[SSAValue]:
            return [make(env, product)]

        return Replacement(existing, 1, result.span)

    def _new_op(
        self, name: str, call: ast.Call, selected: str | None, type: Closure | None, span: ast.Span, alone: bool
    ) -> Replacement:
        from tflc.dialects.types import is_known

        schema = _schema(name)
        make = self._call(name, call)
        index = 0
        if selected is not None:
            found = result_index(name, selected)
            if found is None:
                self.findings.add("P0106", call.span, no_result(name, selected))
            index = found or 0
        most = None if schema.results and schema.results[-1].arity == "variadic" else len(schema.results)
        whole = alone and selected is None

        def new(env: Env, product: Product, types: Sequence[Attribute]) -> Sequence[SSAValue]:
            wanted = list(types) if whole else list(types[:1])
            if type is not None:
                wanted[0] = type(env)
            fits = index == 0 and _makes(schema, len(wanted)) == len(wanted)
            given = wanted if fits and all(map(is_known, wanted)) else None
            op = make(env, product, given)
            if given is None and index == 0:
                for result, wanted_type in zip(op.results, wanted):
                    if is_known(wanted_type):
                        result._type = wanted_type
            elif index:
                op.results[index]._type = wanted[0]
            return list(op.results[: len(wanted)]) if whole else [op.results[index]]

        return Replacement(new, most if whole else 1, span)

    # Operands.

    def operand(self, operand: ast.Operand, spec: OperandSpec | None) -> Make:
        """A closure for one operand; the bare number, list or array where it is no value yet (``_typed`` finishes it)."""
        for given, word in (
            (operand.const, "const"),
            (operand.shared, "shared"),
            (operand.default is not None, "else"),
        ):
            if given:
                self.findings.add("P0126", operand.span, f"'{word}' matches; it stands on the left")
        if operand.repeated:
            return self._repeated(operand)
        match operand.annotation:
            case None:
                return self._value(operand.value, None)
            case ast.TypeRef() | ast.TypeShape():
                return self._value(operand.value, self.type(operand.annotation))
            case ast.Call() if isinstance(operand.value, ast.Call | ast.Select):
                return self._value(operand.value, self.expressions.data(operand.annotation))
        return self._named(operand.value, operand.annotation)

    def _named(self, name: ast.Expr, expr: ast.Expr) -> Make:
        """``gates: onnx.Add(..)`` makes an op, once, for all that stands behind it on the right side; ``with`` also one op or another."""
        if (
            not isinstance(name, ast.Name)
            or not isinstance(expr, ast.Call | ast.Select | ast.Conditional)
            or self._each
        ):
            self.findings.add("P0126", ast.span_of(name), "on the right a name is bound to one new operation")
            return lambda env, product: None
        word = name.id
        whole = isinstance(expr, ast.Call)
        op = (
            self._op_name(expr if isinstance(expr, ast.Call) else expr.call)
            if not isinstance(expr, ast.Conditional)
            else ""
        )
        if op is None:
            return lambda env, product: None
        make: Any = self._call(op, expr) if isinstance(expr, ast.Call) else self._value(expr, None)
        if (first := self.expressions.bindings.get(word)) is not None:
            note = self.findings.note(first.span, "here")
            self.findings.add("P0108", name.span, f"'{word}' is bound already", notes=(note,))
        self.expressions.bindings[word] = Binding("op" if whole else "value", op=op, span=name.span, made=True)

        def keep(env: Env, product: Product) -> Any:
            env[word] = found = make(env, product, None) if whole else make(env, product)
            return found.results[0] if whole else found

        return keep

    def _value(self, expr: ast.Expr, type: Closure | None) -> Make:
        match expr:
            case ast.Absent():
                return lambda env, product: None
            case ast.Call() if self._is_broken(expr):
                return lambda env, product: None
            case ast.Call() if (name := self._op_name(expr)) is not None:
                return self._built(name, expr, 0, type)
            case ast.Select(call=call, result=result) if (name := self._op_name(call)) is not None:
                index = result_index(name, result)
                if index is None:
                    self.findings.add("P0106", expr.span, no_result(name, result))
                return self._built(name, call, index or 0, type)
            case ast.Conditional(then=then, test=test, other=other) if type is None:
                choose = self.expressions.data(test)
                yes, no = self._value(then, None), self._value(other, None)
                return lambda env, product: yes(env, product) if choose(env) else no(env, product)
        if type is not None:
            self.findings.add("P0126", ast.span_of(expr), "a type can be given to a new operation only")
        return self._existing(expr)

    def _existing(self, expr: ast.Expr) -> Make:
        if (
            isinstance(expr, ast.Name)
            and (binding := self.expressions.bindings.get(expr.id)) is not None
            and binding.kind == "const"
        ):
            self.expressions.used.add(expr.id)
            word = expr.id
            if binding.many:
                self.findings.add("P0124", expr.span, f"{word} is a list; write {word}...")
            value = f"{word}@"
            return lambda env, product: found if (found := env[value]) is not None else env[word]
        closure, kind = self.expressions.any(expr)
        name = expr.id if isinstance(expr, ast.Name | ast.Dotted) else "this"
        binding = self.expressions.bindings.get(name.split(".", 1)[0])
        if kind in ("value", "op") and binding is not None and binding.root:
            message = f"'{name}' is what the rule replaces; it cannot be an operand of its own replacement"
            self.findings.add("P0126", ast.span_of(expr), message)
        match kind:
            case "value":
                return lambda env, product: closure(env)
            case "op":
                return lambda env, product: closure(env).results[0]
            case "values" | "ops":
                self.findings.add("P0124", ast.span_of(expr), f"{name} is a list; write {name}...")
        constants = [
            word for word, binding in self.expressions.bindings.items() if binding.kind == "const" and not binding.many
        ]

        def computed(env: Env, product: Product) -> Any:
            found = closure(env)
            for word in constants:
                if word in env and env[word] is found and (value := env[f"{word}@"]) is not None:
                    return value
            return found

        return computed

    def _repeated(self, operand: ast.Operand) -> Make:
        """``xs...`` passes a list on, be it one that a ``let`` computed; ``P(xs, ..)...`` builds one op for each entry of the lists that it names."""
        expr = operand.value
        bindings = self.expressions.bindings
        head = expr.head if isinstance(expr, ast.Dotted) else expr.id if isinstance(expr, ast.Name) else ""
        if head in bindings and bindings[head].kind == "let":
            computed = self.expressions.data(expr)
            return lambda env, product: list(computed(env))
        if isinstance(expr, ast.Name) and (binding := bindings.get(expr.id)) is not None:
            self.expressions.used.add(expr.id)
            if not binding.many:
                self.findings.add("P0124", operand.span, f"{expr.id} is no list; write it without dots")
            word = f"{expr.id}@" if binding.kind == "const" else expr.id
            if binding.kind == "op":
                return lambda env, product: [op.results[0] for op in env[word]]
            return lambda env, product: list(env[word])
        lists = sorted({node.id for node in _names(expr) if (b := bindings.get(node.id)) is not None and b.many})
        if not lists or not isinstance(expr, ast.Call | ast.Select):
            self.findings.add(
                "P0124", operand.span, "dots stand after a list, or after an operation on the entries of one"
            )
            return lambda env, product: None
        outer = dict(bindings)
        for word in lists:
            bindings[word] = Binding(outer[word].kind, False, outer[word].op, outer[word].optional, outer[word].span)
        self._each += 1
        make = self.operand(ast.Operand(expr, operand.annotation, span=operand.span), None)
        self._each -= 1
        bindings.update(outer)
        suffixes = {word: ("", "!", "@") if outer[word].kind == "const" else ("",) for word in lists}

        def each(env: Env, product: Product) -> list[Any]:
            count = len(env[lists[0]])
            return [
                make(
                    Overlay(env, {f"{word}{s}": env[f"{word}{s}"][i] for word in lists for s in suffixes[word]}),
                    product,
                )
                for i in range(count)
            ]

        return each

    # New ops.

    def _op_name(self, call: ast.Call) -> str | None:
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

    def _is_broken(self, call: ast.Call) -> bool:
        """Whether a call names an op that is none. It has been complained about; what it uses counts as used, so that nothing follows from it."""
        callee = call.callee
        if not isinstance(callee, ast.Dotted) and is_variable(callee.id):
            return False
        quiet = Findings(self.findings.file)
        loud, self.findings = self.findings, quiet
        try:
            broken = self._op_name(call) is None
        finally:
            self.findings = loud
        if broken:
            self._op_name(call)
            self.expressions.used.update(name.id for name in _names(call))
        return broken

    def _built(self, name: str, call: ast.Call, index: int, type: Closure | None) -> Make:
        make = self._call(name, call)

        def build(env: Env, product: Product) -> SSAValue:
            op = make(env, product, None)
            if type is not None:
                op.results[index]._type = type(env)
            return op.results[index]

        if type is None or len(_schema(name).results) != 1:
            return build
        return lambda env, product: make(env, product, [type(env)]).results[0]

    def _call(self, name: str, call: ast.Call) -> Callable[[Env, Product, Sequence[Attribute] | None], SchemaOp]:
        schema = _schema(name)
        if schema.regions:
            self.findings.add("P0126", call.span, f"{name} holds graphs; a rule cannot build it")
        operands: list[Make] = []
        spread = False
        attributes: dict[str, Closure] = {}
        likes: list[Callable[[Env], Mapping[str, Any]]] = []
        liked: list[Binding] = []
        for argument in call.arguments:
            match argument:
                case ast.Operand():
                    spread |= argument.repeated
                    operands.append(self.operand(argument, None))
                case ast.Attribute():
                    self._attribute(schema, argument, attributes)
                case ast.Like():
                    found = self._like(schema, argument)
                    if found is not None:
                        likes.append(found[0])
                        liked.append(found[1])
        self._count(schema, call, len(operands), spread)
        self._complete(schema, call, attributes, liked)
        written = {a.name.id: _written(a.value) for a in call.arguments if isinstance(a, ast.Attribute)}
        self.built.append(Built(name, written, bool(liked), self._each > 0))
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
        value = argument.value
        literal = value.value if isinstance(value, ast.Number | ast.Text) else None
        if isinstance(value, ast.Name) and not is_variable(value.id) and value.id not in self.variables:
            literal = value.id
        if literal is not None and (complaint := unfit(spec, literal)):
            self.findings.add("P0125", ast.span_of(value), f"{schema.name}: {complaint}")
        attributes[name] = self.expressions.data(value)

    def _like(self, schema: OpSchema, argument: ast.Like) -> tuple[Callable[[Env], Mapping[str, Any]], Binding] | None:
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
            return (lambda env: _shared_attributes(env[word][0], schema)), binding
        return (lambda env: _shared_attributes(env[word], schema)), binding

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

    # Types.

    def type(self, type: ast.Type) -> Closure:
        """A closure for the type that a result is given."""
        if isinstance(type, ast.TypeRef):
            closure, _ = self.expressions.any(type.name)
            return closure
        from tflc.dialects.types import element_by_name, tensor

        if type.element is None:
            self.findings.add("P0126", type.span, "a type that is given to a result names its element: f32[..]")
            return lambda env: None
        word = type.element.id
        known = element_by_name(word)
        if known is None:
            self.findings.add("P0126", type.element.span, f"'{word}' is no element type")
        dims: list[Closure] = []
        for dim in type.dims:
            if isinstance(dim, ast.Rest) or (isinstance(dim, ast.Name) and dim.id == "_"):
                self.findings.add("P0126", ast.span_of(dim), "on the right every dim is given")
            else:
                dims.append(self.expressions.data(dim))
        return lambda env: tensor([dim(env) for dim in dims], known)  # type: ignore[arg-type]


def _after(before: Sequence[Make], make: Callable[..., Sequence[SSAValue]]) -> Callable[..., Sequence[SSAValue]]:
    """Makes what is named ahead of a replacement, then the replacement."""

    def run(env: Env, product: Product, types: Sequence[Attribute]) -> Sequence[SSAValue]:
        for one in before:
            one(env, product)
        return make(env, product, types)

    return run


def _schema(name: str) -> OpSchema:
    from tflc.dialects import schema_of

    schema = schema_of(name)
    assert schema is not None, name
    return schema


def _elements(name: str, selected: str | None, type: ast.Type | None) -> frozenset[str]:
    """The element types that a new op's result may have: the one it is given, else those of its schema."""
    if type is not None:
        written = isinstance(type, ast.TypeShape) and type.element is not None
        return frozenset({type.element.id}) if written else frozenset()  # type: ignore[union-attr]
    index = 0 if selected is None else result_index(name, selected) or 0
    results = _schema(name).results
    return results[index].elements if index < len(results) else frozenset()


def _makes(schema: OpSchema, wanted: int) -> int:
    """How many results a new op has where ``wanted`` are asked for: all that are not optional, at least, and no more than it has."""
    if schema.results and schema.results[-1].arity == "variadic":
        return max(wanted, len(schema.results) - 1)
    least = sum(spec.arity == "single" for spec in schema.results)
    return max(least, min(wanted, len(schema.results)))


def _names(expr: Any) -> list[ast.Name]:
    found: list[ast.Name] = []
    stack = [expr]
    while stack:
        node = stack.pop()
        if isinstance(node, ast.Name):
            found.append(node)
        stack += ast.children(node)
    return found


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
    likes: Sequence[Callable[[Env], Mapping[str, Any]]],
) -> Callable[[Env, Product, Sequence[Attribute] | None], SchemaOp]:
    from xdsl.ir import OpResult, SSAValue

    from tflc.dialects import build
    from tflc.rewrite.literals import plain, typed

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
        for like in likes:
            given.update(like(env))
        for key, closure in attributes.items():
            given[key] = plain(closure(env))
        op = build(name, values, given, types, location=product.location)
        product.ops.append(op)
        return op

    return run
