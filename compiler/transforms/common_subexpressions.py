"""Common subexpressions: of ops that compute the same from the same operands, one is enough."""

from __future__ import annotations

from collections.abc import Hashable

from xdsl.ir import Attribute, Block, Operation
from xdsl.rewriter import Rewriter

from tflc.dialects.schema import SchemaOp, ops_in, ops_within
from tflc.dialects.weight import WeightAttr


def share_common(root: Operation) -> int:
    """Replace every op by an equal one that stands before it in its block; the number of ops erased.

    Equal: of one name, with the same operands, attributes and result types; constants by their bytes. Ops with regions or effects stay.
    The op that stays keeps its name.
    """
    blocks = [block for op in (root, *ops_within(root)) for region in op.regions for block in region.blocks]
    return sum(map(_share, blocks))


def _share(block: Block) -> int:
    seen: dict[Hashable, list[SchemaOp]] = {}
    shared = 0
    for op in ops_in(block):
        if not isinstance(op, SchemaOp) or op.regions or op.schema.traits & {"Impure", "Terminator"}:
            continue
        candidates = seen.setdefault(_key(op), [])
        earlier = next((each for each in candidates if _is_same(each, op)), None)
        if earlier is None:
            candidates.append(op)
            continue
        for mine, theirs in zip(op.results, earlier.results):
            mine.replace_all_uses_with(theirs)
        Rewriter.erase_op(op)
        shared += 1
    return shared


def _key(op: SchemaOp) -> Hashable:
    """What is cheap to compare and different for most ops: operands, or some elements of a constant that has none."""
    operands = tuple(map(id, op._operands))
    if not operands and isinstance(weight := op.properties.get("value"), WeightAttr):
        return op.name, weight.shape, weight.sample
    if "Commutative" in op.schema.traits and len(operands) == 2:
        return op.name, frozenset(operands)
    return op.name, operands


def _is_same(a: SchemaOp, b: SchemaOp) -> bool:
    """Whether ops of one name and of the same present operands agree in everything else."""
    if a.properties.keys() != b.properties.keys() or a.result_types != b.result_types:
        return False
    return all(_is_same_attribute(attribute, b.properties[name]) for name, attribute in a.properties.items())


def _is_same_attribute(a: Attribute, b: Attribute) -> bool:
    return a.same_as(b) if isinstance(a, WeightAttr) and isinstance(b, WeightAttr) else a == b
