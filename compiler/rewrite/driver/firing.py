"""One firing: the ops of a right side are made, named, put into the graph, and what they replace goes.

Every new op carries where it came from: the nodes of all matched ops, and the rule. The new value that replaces a named value takes its name.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from xdsl.ir import OpResult, SSAValue

from tflc.diagnostics import Refusal
from tflc.dialects.locations import derived, named, origin_of, value_names
from tflc.rewrite.matching.fault import at_node, fault, told
from tflc.rewrite.right.product import Product

if TYPE_CHECKING:
    from xdsl.ir import Operation

    from tflc.dialects.schema import SchemaOp
    from tflc.rewrite.matching.match import Match
    from tflc.rewrite.syntax.ast import Span


def produce(match: Match) -> tuple[Product, list[SSAValue]]:
    """The new ops, not yet in the graph, and the value for each result of the root that is replaced. ``Refusal`` P0160 where that fails."""
    root = match.root
    origins = [origin_of(op) for op in match.matched() if "ConstantLike" not in op.schema.traits]
    product = Product(derived(origins, match.instance.firing))
    values: list[SSAValue] = []
    types = [result.type for result in root.results]
    span = None
    try:
        for replacement in match.instance.replacements:
            span = replacement.span
            for value in replacement.make(match.env, product, types[len(values) :]):
                values.append(_as_value(value, root, product))
    except Refusal:
        _discard(product)
        raise
    except Exception as error:
        _discard(product)
        raise _failed(match, span, error) from error
    if _unchanged(root, product, values):
        _discard(product)
        what = f"rule '{match.instance.label}' builds{at_node(root)} what was there already"
        raise fault("P0161", match.instance, what, "let a 'when' tell what is done already")
    return product, values


def _as_value(value: Any, root: SchemaOp, product: Product) -> SSAValue:
    """A replacement that is a constant of the language becomes a constant op of the root's dialect."""
    if type(value) is OpResult or isinstance(value, SSAValue):
        return value
    if value is None:
        raise TypeError("none cannot replace a result")
    import numpy as np

    from tflc.dialects.types import element_of, to_numpy
    from tflc.dialects.weight import WeightAttr

    array = value
    if not hasattr(value, "dtype") and not isinstance(value, WeightAttr):
        element = element_of(root.results[0].type)
        assert element is not None
        array = np.asarray(value).astype(to_numpy(element))
    return product.constant(root.schema.dialect, array)


def _discard(product: Product) -> None:
    for op in reversed(product.ops):
        op.erase(safe_erase=False)


def _failed(match: Match, span: Span | None, error: Exception) -> Refusal:
    """A right side that could not be built: a fault of the rule (or of a hook), told with the place in the model."""
    message = (
        f"the right side of '{match.instance.label}' failed{at_node(match.root)} ({match.root.name}): {told(error)}"
    )
    hint = "what can fail belongs in a 'when', or in a hook that answers NoMatch"
    return fault("P0160", match.instance, message, hint, span=span)


def _unchanged(root: SchemaOp, product: Product, values: Sequence[SSAValue]) -> bool:
    if len(product.ops) != 1 or len(values) != len(root.results):
        return False
    op = product.ops[0]
    return (
        op.name == root.name
        and op._operands == root._operands
        and op.properties == root.properties
        and all(isinstance(v, OpResult) and v.op is op and v.type == r.type for v, r in zip(values, root.results))
    )


def rename(root: Operation, values: Sequence[SSAValue]) -> None:
    """Moves the value names of the root's results to what replaces them, where that has none of its own."""
    for name, value in zip(value_names(root), values):
        if name is None or not isinstance(value, OpResult) or value.op is root:
            continue
        names = list(value_names(value.op))
        if names[value.index] is None:
            names[value.index] = name
            value.op.location = named(names, origin_of(value.op))
