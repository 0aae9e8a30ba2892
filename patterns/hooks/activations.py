"""Activations that a TFLite op applies to its own result."""

from __future__ import annotations

from tflc.dialects.schema import SchemaOp

FUSED = "fused_activation_function"
"""The attribute that names it."""


def has_no_activation(op: SchemaOp) -> bool:
    """Whether the op has none, be it that it never has one."""
    return FUSED not in op.schema.attributes or op.get(FUSED) in (None, "NONE")
