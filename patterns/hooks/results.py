"""What an op gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tflc.dialects.schema import SchemaOp


def result_count(op: SchemaOp) -> int:
    """How many results an op has."""
    return len(op.results)
