"""Common subexpressions: of ops that compute the same from the same operands, one is enough."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from xdsl.ir import Block, Operation, SSAValue
from xdsl.rewriter import Rewriter

from tflc.dialects.schema import SchemaOp
from tflc.dialects.weight import WeightAttr

_SAMPLES = 8
"""Elements of a constant that go into its key; what agrees there is compared in full."""


def share_common(root: Operation) -> int:
    """Replace every op by an equal one that stands before it in its block; the number of ops erased.

    Equal: of one name, with the same operands, attributes and result types; constants by their bytes. Ops with regions or effects stay.
    The op that stays keeps its name.
    """
    return sum(_share(block) for region_op in root.walk() for region in region_op.regions for block in region.blocks)


def _share(block: Block) -> int:
    seen: dict[Hashable, list[SchemaOp]] = {}
    shared = 0
    for op in list(block.ops):
        if not isinstance(op, SchemaOp) or op.regions or op.schema.traits & {"Impure", "Terminator"}:
            continue
        candidates = seen.setdefault(_key(op), [])
        earlier = next((each for each in candidates if _same_weights(each, op)), None)
        if earlier is None:
            candidates.append(op)
            continue
        for mine, theirs in zip(op.results, earlier.results):
            mine.replace_all_uses_with(theirs)
        Rewriter.erase_op(op)
        shared += 1
    return shared


def _key(op: SchemaOp) -> Hashable:
    slots: list[SSAValue | None] = list(op.slots)
    commutative = "Commutative" in op.schema.traits and len(slots) == 2
    operands: Any = frozenset(map(id, slots)) if commutative else tuple(map(id, slots))
    attributes = frozenset(
        (name, _sample(value) if isinstance(value, WeightAttr) else value) for name, value in op.properties.items()
    )
    return op.name, operands, attributes, tuple(op.result_types)


def _sample(weight: WeightAttr) -> Hashable:
    array = weight.array
    step = max(1, weight.size // _SAMPLES)
    return weight.type, tuple(str(array.flat[i]) for i in range(0, weight.size, step))


def _same_weights(a: SchemaOp, b: SchemaOp) -> bool:
    return all(
        value.same_as(other)
        for name, value in a.properties.items()
        if isinstance(value, WeightAttr) and isinstance(other := b.properties[name], WeightAttr)
    )
