"""What an op gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tflc.dialects.schema import SchemaOp


def result_count(op: SchemaOp) -> int:
    """How many results an op has."""
    return len(op.results)


def is_used(op: SchemaOp, index: int) -> bool:
    """Whether an op has so many results and somebody reads that one."""
    return index < len(op.results) and op.results[index].first_use is not None


def is_output(op: SchemaOp) -> bool:
    """Whether the model, or a region of it, gives back the result of an op."""
    return any(use.operation.name == "func.return" for use in op.results[0].uses)
