"""Quantized values are named after what is read from them: they are what the model's dequantized and stored values are."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation

from tflc.dialects.schema import walk_schema_ops
from tflc.qdq.signs import is_shift
from tflc.rewrite.driver.firing import rename


def name_quantized(module: ModuleOp, revealing: Sequence[str], quantize: str) -> None:
    """Give each quantized value without a name that of a result of an op that reads it, directly or through others of its kind.

    Such are the ops of the names in ``revealing``, the earlier of which are preferred, and shifts from one sign to the other by ``quantize``.
    """
    kinds = [*revealing, quantize]
    ops = [op for op in walk_schema_ops(module) if _reveals(op, revealing, quantize)]
    for op in sorted(ops, key=lambda op: kinds.index(op.name)):
        value = op.operands[0]
        while isinstance(value.owner, Operation) and _reveals(value.owner, revealing, quantize):
            value = value.owner.operands[0]
        rename(op, [value])


def _reveals(op: Operation, revealing: Sequence[str], quantize: str) -> bool:
    return op.name in revealing or is_shift(op, quantize)
