"""Ops in terms of others: where the standard defines an operator by a function, its body stands in for the op."""

from __future__ import annotations

from collections.abc import Callable, Collection

from xdsl.dialects.builtin import ModuleOp
from xdsl.rewriter import Rewriter

from tflc.dialects import locations
from tflc.dialects.schema import SchemaOp, walk_schema_ops
from tflc.signature import main_function
from tflc.transforms.inlining import inlined


def expand_definitions(
    module: ModuleOp, kept: Collection[str], canonicalize: Callable[[ModuleOp], None]
) -> Collection[str]:
    """Replace each onnx op that the standard defines by a function, unless its name is in ``kept``; the names of those that were.

    A definition is written in an opset of its own; ``canonicalize`` brings it to the canonical one before it is inlined. The ops that
    come in have no types where only inference can tell them.
    """
    found: dict[str, None] = {}
    for op in [*walk_schema_ops(module)]:
        if (
            op.schema.dialect == "onnx"
            and op.name not in kept
            and not op.schema.traits & {"ConstantLike", "Terminator"}
            and _expand(op, canonicalize)
        ):
            found[op.name] = None
    return found


def _expand(op: SchemaOp, canonicalize: Callable[[ModuleOp], None]) -> bool:
    from tflc.frontends.onnx.definition import definition_of, region_named

    definition = definition_of(op)
    if definition is None:
        return False
    canonicalize(definition)
    function = main_function(definition)
    origin = locations.origin_of(op)
    outputs = {result: index for index, result in enumerate(function.body.block.last_op.operands)}  # type: ignore[union-attr]
    names = locations.value_names(op)
    for inner in list(function.body.block.ops):
        kept = [names[outputs[result]] if result in outputs else None for result in inner.results]
        inner.location = locations.named(kept, origin) if any(kept) else origin  # type: ignore[assignment]
        if isinstance(inner, SchemaOp) and (name := region_named(inner)) is not None:
            inlined(op.region(name).block, inner, inner.operands)
            Rewriter.erase_op(inner)
    inlined(function.body.block, op, [*op.operands])
    Rewriter.erase_op(op)
    return True
