"""--emit-pdl: rules as patterns of xDSL's pdl dialect, where that can say them whole; for the others, the first thing that it cannot say.

pdl asks for ops, operands, attributes that are written out, and whole types. It has no constant arithmetic, no clauses, no guard on users, no
defaults of attributes and no inference of types. A rule that needs one of these is not emitted: a pattern that matches more is another rule.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from itertools import product
from typing import TYPE_CHECKING, Any

from xdsl.dialects import pdl
from xdsl.dialects.builtin import Builtin, ModuleOp
from xdsl.ir import Block, Region, SSAValue

from tflc.rewrite.left.pattern import AnyValue, Dims, OneOf, OpPattern, ResultOf
from tflc.rewrite.matching.order import Order
from tflc.rewrite.names.op_parts import known_schema
from tflc.rewrite.right.ops import COMPUTED
from tflc.rewrite.syntax import ast

if TYPE_CHECKING:
    from tflc.rewrite.instance import Instance
    from tflc.rewrite.ruleset import RuleSet


class Unsayable(Exception):
    """What pdl cannot say of a rule."""


def emit(ruleset: RuleSet) -> tuple[str, dict[str, str]]:
    """The rules of a file as the text of a pdl module, which xDSL has parsed back and verified; the reason for every other rule, by label."""
    patterns: list[pdl.PatternOp] = []
    others: dict[str, str] = {}
    ranks = _ranks(ruleset)
    for instance in ruleset.instances:
        try:
            made = [
                _pattern(instance, alternative, swapped, ranks[instance.label])
                for alternative, root in enumerate(instance.roots)
                for swapped in _orders(root)
            ]
        except Unsayable as reason:
            others[instance.label] = str(reason)
            continue
        for number, pattern in enumerate(made):
            name = re.sub(r"\W+", "_", instance.label).strip("_") + (f"_{number + 1}" if len(made) > 1 else "")
            patterns.append(_named(pattern, name))
    text = _printed(ModuleOp(patterns))
    _parsed(text)
    return text, others


def _ranks(ruleset: RuleSet) -> dict[str, int]:
    """The benefit of each instance: what goes first among the rules of a root has more."""
    found: dict[str, int] = {}
    for root in ruleset.roots:
        order = Order(ruleset.rows(root), ruleset.later).sorted()
        rows = ruleset.rows(root)
        for place, row in enumerate(reversed(order)):
            label = rows[row][1].label
            found[label] = max(found.get(label, 0), place + 1)
    return found


def _named(pattern: pdl.PatternOp, name: str) -> pdl.PatternOp:
    from xdsl.dialects.builtin import StringAttr

    pattern.properties["sym_name"] = StringAttr(name)
    return pattern


def _printed(module: ModuleOp) -> str:
    from xdsl.printer import Printer

    out = io.StringIO()
    Printer(out).print_op(module)
    return out.getvalue()


def _parsed(text: str) -> None:
    """Raises what xDSL raises where the text is not valid pdl."""
    from xdsl.context import Context
    from xdsl.parser import Parser

    context = Context()
    context.load_dialect(Builtin)
    context.load_dialect(pdl.PDL)
    Parser(context, text).parse_module().verify()


def _swapping(pattern: OpPattern) -> Iterator[OpPattern]:
    if "Commutative" in known_schema(pattern.op).traits and len(pattern.operands) > 1:
        first, second = pattern.operands[:2]
        if not (isinstance(first, AnyValue) and isinstance(second, AnyValue) and first.type == second.type):
            yield pattern
    for operand in pattern.operands:
        if isinstance(operand, ResultOf):
            yield from _swapping(operand.op)


def _orders(root: OpPattern) -> Iterator[frozenset[int]]:
    """The sets of commuting ops (by identity) whose operands change places, one pattern each."""
    commuting = [id(pattern) for pattern in _swapping(root)]
    if len(commuting) > 3:
        raise Unsayable("the orders of its commuting operands would be more than 8 patterns")
    for choice in product((False, True), repeat=len(commuting)):
        yield frozenset(one for one, swap in zip(commuting, choice) if swap)


def _pattern(instance: Instance, alternative: int, swapped: frozenset[int], benefit: int) -> pdl.PatternOp:
    rule = instance.rule
    for clause in rule.clauses:
        raise Unsayable("it has a 'when'" if isinstance(clause, ast.When) else "it computes with 'let'")
    if instance.clauses:
        raise Unsayable("it needs a rank or a length that the type may leave open")
    left = _Left(swapped)
    block = left.block
    root = left.op(instance.roots[alternative], instance.rows[alternative])
    if len(rule.results) != 1 or len(left.types[root]) != 1:
        raise Unsayable("it replaces several results")
    if rule.made:
        raise Unsayable("it names what it makes")
    body = Block()
    _Right(left, instance, body).replace(root, rule.results[0])
    block.add_op(pdl.RewriteOp(root, Region(body)))
    return pdl.PatternOp(benefit, None, Region(block))


class _Left:
    """The matching part of one pattern; ``values`` and ``attributes`` are what the names are bound to."""

    def __init__(self, swapped: frozenset[int]):
        self.block = Block()
        self.swapped = swapped
        self.values: dict[str, SSAValue] = {}
        self.attributes: dict[str, SSAValue] = {}
        self.types: dict[SSAValue, list[SSAValue]] = {}

    def _add(self, op: Any) -> SSAValue:
        self.block.add_op(op)
        return op.results[0]

    def op(self, pattern: OpPattern, row: Any = None) -> SSAValue:
        from xdsl.dialects.builtin import StringAttr

        from tflc.dialects.schema import to_attribute

        schema = known_schema(pattern.op)
        if pattern.rest is not None:
            raise Unsayable("it matches a list of operands")
        if any(spec.arity == "variadic" for spec in schema.results):
            raise Unsayable(f"{pattern.op} has any number of results")
        places = list(range(len(pattern.operands)))
        if id(pattern) in self.swapped:
            places[:2] = [1, 0]
        made = {place: self._operand(pattern.operands[place]) for place in sorted(places)}
        names, values = [], []
        for test in pattern.attributes:
            spec = schema.attributes[test.name]
            if test.is_literal and test.literal is None:
                raise Unsayable(f"it demands that {test.name} be unset")
            if spec.default is not None and (not test.is_literal or test.literal == spec.default):
                raise Unsayable(f"{test.name} may be left out, and counts as its default then")
            if test.optional:
                raise Unsayable(f"{test.name} may be unset")
            if test.is_literal:
                value = self._add(pdl.AttributeOp(to_attribute(test.literal, spec.kind)))
            elif test.bind is None:
                continue
            else:
                if test.bind not in self.attributes:
                    self.attributes[test.bind] = self._add(pdl.AttributeOp())
                value = self.attributes[test.bind]
            names.append(StringAttr(test.name))
            values.append(value)
        types = [self._add(pdl.TypeOp()) for _ in schema.results]
        found = self._add(pdl.OperationOp(pattern.op, names, [made[place] for place in places], values, types))
        self.types[found] = types
        return found

    def _operand(self, value: Any) -> SSAValue:
        match value:
            case AnyValue(const=False, optional=False, default=None, name=name, type=type):
                if name is not None and name in self.values:
                    return self.values[name]
                kind = None if type is None else self._add(pdl.TypeOp(_whole(type)))
                made = self._add(pdl.OperandOp(kind))
                if name is not None:
                    self.values[name] = made
                return made
            case AnyValue(const=False):
                raise Unsayable("an operand may be absent")
            case AnyValue():
                raise Unsayable("it asks for a constant, of any dialect")
            case ResultOf(op=op, index=index, shared=shared, type=type):
                if not shared:
                    raise Unsayable(f"the {op.op} inside may have no other user")
                if type is not None:
                    raise Unsayable("it asks for the type of an op inside")
                return self._add(pdl.ResultOp(index, self.op(op)))
            case OneOf():
                raise Unsayable("an operand has several forms")
        raise Unsayable("it matches the value of a constant, or the absence of an operand")


def _whole(type: Dims) -> Any:
    from tflc.dialects.types import element_by_name, tensor

    dims = (*type.before, *type.after)
    element = element_by_name(type.element) if type.element else None
    if element is None or type.rest or not all(isinstance(dim, int) for dim in dims):
        raise Unsayable("it asks for a part of a type")
    return tensor(dims, element)


class _Right:
    """The rewriting part. The ops that the rule builds come in the order in which they were checked: operands before their op."""

    def __init__(self, left: _Left, instance: Instance, body: Block):
        self.left = left
        self.body = body
        self.built = iter(instance.built)

    def _add(self, op: Any) -> SSAValue:
        self.body.add_op(op)
        return op.results[0]

    def replace(self, root: SSAValue, result: ast.Result) -> None:
        if result.type is not None:
            raise Unsayable("it gives its result a type")
        if isinstance(result.value, ast.Call):
            self.body.add_op(pdl.ReplaceOp(root, self._call(result.value, self.left.types[root])))
        else:
            self.body.add_op(pdl.ReplaceOp(root, None, [self._value(result.value)]))

    def _call(self, call: ast.Call, types: list[SSAValue]) -> SSAValue:
        from xdsl.dialects.builtin import StringAttr

        from tflc.dialects.schema import to_attribute

        operands: list[SSAValue] = []
        for argument in call.arguments:
            match argument:
                case ast.Like():
                    raise Unsayable("it takes all attributes of another op ('like')")
                case ast.Operand(repeated=True):
                    raise Unsayable("it builds with a list of operands")
                case ast.Operand(value=value):
                    operands.append(self._value(value))
        built = next(self.built)
        schema = known_schema(built.op)
        names, values = [], []
        for argument in call.arguments:
            if not isinstance(argument, ast.Attribute):
                continue
            name, value = argument.name.id, built.attributes[argument.name.id]
            if value is not COMPUTED:
                made = self._add(pdl.AttributeOp(to_attribute(value, schema.attributes[name].kind)))
            elif isinstance(argument.value, ast.Name) and argument.value.id in self.left.attributes:
                made = self.left.attributes[argument.value.id]
            else:
                raise Unsayable(f"it computes {name}")
            names.append(StringAttr(name))
            values.append(made)
        if len(schema.results) != len(types):
            raise Unsayable(f"{built.op} has other results than the op that it replaces")
        return self._add(pdl.OperationOp(built.op, names, operands, values, types))

    def _value(self, expr: ast.Expr) -> SSAValue:
        if isinstance(expr, ast.Name) and expr.id in self.left.values:
            return self.left.values[expr.id]
        if isinstance(expr, ast.Call) and not (isinstance(expr.callee, ast.Name) and expr.callee.id[0].islower()):
            raise Unsayable("the type of an op inside the right side is inferred")
        raise Unsayable("it builds a constant")
