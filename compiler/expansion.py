"""Ops in terms of others: where the standard defines an operator by a function, its body stands in for the op."""

from __future__ import annotations

from collections.abc import Collection

from xdsl.dialects.builtin import ModuleOp
from xdsl.rewriter import Rewriter

from tflc.dialects import locations
from tflc.dialects.schema import SchemaOp, walk_schema_ops
from tflc.inlining import inlined
from tflc.input_shapes import main_function
from tflc.pipeline import PassContext


def expand_definitions(ctx: PassContext, module: ModuleOp, kept: Collection[str]) -> bool:
    """Replace each op that the standard defines by a function, unless its name is in ``kept``; whether there was any.

    What comes in is canonical, and untyped where only inference can tell.
    """
    found = False
    for op in [*walk_schema_ops(module)]:
        if (
            op.schema.dialect == "onnx"
            and op.name not in kept
            and not op.schema.traits & {"ConstantLike", "Terminator"}
        ):
            found |= _expand(ctx, op)
    return found


def _expand(ctx: PassContext, op: SchemaOp) -> bool:
    from tflc.frontends.onnx.definition import definition_of
    from tflc.passes.normalize_opset import NormalizeOpset

    definition = definition_of(op)
    if definition is None:
        return False
    NormalizeOpset().apply(ctx, definition)
    function = main_function(definition)
    origin = locations.origin_of(op)
    outputs = {result: index for index, result in enumerate(function.body.block.last_op.operands)}  # type: ignore[union-attr]
    names = locations.value_names(op)
    for inner in function.body.block.ops:
        kept = [names[outputs[result]] if result in outputs else None for result in inner.results]
        inner.location = locations.named(kept, origin) if any(kept) else origin  # type: ignore[assignment]
    inlined(function.body.block, op, [*op.operands])
    Rewriter.erase_op(op)
    return True
