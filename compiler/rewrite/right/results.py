"""What takes the place of the root's results."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tflc.rewrite.expressions.closures import Expressions
from tflc.rewrite.expressions.environment import Closure, Env
from tflc.rewrite.names.op_parts import known_schema, no_result, result_index
from tflc.rewrite.right.operands import Operands
from tflc.rewrite.right.product import Make, Product
from tflc.rewrite.right.types import given_type
from tflc.rewrite.syntax import ast

if TYPE_CHECKING:
    from xdsl.ir import Attribute, SSAValue

    from tflc.dialects.schema import OpSchema


@dataclass(frozen=True, slots=True)
class Replacement:
    """What takes the place of one result of the root; of the first ``count`` of all of them, where it is a new op and stands alone."""

    make: Callable[[Env, Product, Sequence[Attribute]], Sequence[SSAValue]]
    count: int | None
    span: ast.Span
    elements: frozenset[str] = frozenset()
    """The element types that its first result may have; empty where any may be, or what cannot be told here."""


class RightSide:
    """Compiles the results of one rule instance."""

    def __init__(self, expressions: Expressions):
        self.expressions = expressions
        self.findings = expressions.findings
        self.operands = Operands(expressions)
        self.ops = self.operands.ops

    def results(self, made: Sequence[ast.Operand], results: Sequence[ast.Result]) -> list[Replacement]:
        """A replacement for each result that is written, ``made`` built before the first."""
        before = [self.operands.operand(operand) for operand in made]
        first, *others = [self._result(result, alone=len(results) == 1) for result in results]
        return [replace(first, make=_after(before, first.make)), *others] if before else [first, *others]

    def _result(self, result: ast.Result, *, alone: bool) -> Replacement:
        value, selected = result.value, None
        if isinstance(value, ast.Select):
            value, selected = value.call, value.result
        if isinstance(value, ast.Call) and (name := self.ops.name_of(value)) is not None:
            type = None if result.type is None else given_type(result.type, self.expressions)
            made = self._new_op(name, value, selected, type, result.span, alone)
            return replace(made, elements=_elements(name, selected, result.type))
        if isinstance(value, ast.Call) and self.ops.is_broken(value):
            return Replacement(lambda env, product, types: (), 1, result.span)
        if result.type is not None:
            self.findings.add("P0126", ast.span_of(result.type), "a type can be given to a new operation only")
        make = self.operands.operand(ast.Operand(result.value, span=result.span))

        def existing(env: Env, product: Product, types: Sequence[Attribute]) -> Sequence[SSAValue]:
            return [make(env, product)]

        return Replacement(existing, 1, result.span)

    def _new_op(
        self, name: str, call: ast.Call, selected: str | None, type: Closure | None, span: ast.Span, alone: bool
    ) -> Replacement:
        from tflc.dialects.types import is_known

        schema = known_schema(name)
        make = self.ops.call(name, call)
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


def _after(before: Sequence[Make], make: Callable[..., Sequence[SSAValue]]) -> Callable[..., Sequence[SSAValue]]:
    """Makes what is named ahead of a replacement, then the replacement."""

    def run(env: Env, product: Product, types: Sequence[Attribute]) -> Sequence[SSAValue]:
        for one in before:
            one(env, product)
        return make(env, product, types)

    return run


def _elements(name: str, selected: str | None, type: ast.Type | None) -> frozenset[str]:
    """The element types that a new op's result may have: the one it is given, else those of its schema."""
    if type is not None:
        written = isinstance(type, ast.TypeShape) and type.element is not None
        return frozenset({type.element.id}) if written else frozenset()  # type: ignore[union-attr]
    index = 0 if selected is None else result_index(name, selected) or 0
    results = known_schema(name).results
    return results[index].elements if index < len(results) else frozenset()


def _makes(schema: OpSchema, wanted: int) -> int:
    """How many results a new op has where ``wanted`` are asked for: all that are not optional, at least, and no more than it has."""
    if schema.results and schema.results[-1].arity == "variadic":
        return max(wanted, len(schema.results) - 1)
    least = sum(spec.arity == "single" for spec in schema.results)
    return max(least, min(wanted, len(schema.results)))
