"""Masks of attention as ONNX Runtime's operators take them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tflc.rewrite.expressions.nomatch import NoMatch

if TYPE_CHECKING:
    import numpy as np
    from xdsl.ir import SSAValue

    from tflc.dialects.schema import SchemaOp


def mask_axes(mask: SSAValue | None) -> np.ndarray | NoMatch:
    """The axes that make a mask [batch, keys] or [batch, queries, keys] one of [batch, heads, queries, keys]; those of no mask do not matter."""
    import numpy as np

    from tflc.dialects.types import shape_of

    rank = 3 if mask is None else len(shape_of(mask.type) or ())
    return np.array([1, 2][: 4 - rank]) if rank in (2, 3) else NoMatch("its mask has neither two nor three axes")


def vectors_attended(op: SchemaOp) -> int:
    """The vectors that an op of several heads reads: biases, and lengths of sentences."""
    from tflc.dialects.types import shape_of

    return sum(len(shape_of(value.type) or ()) == 1 for value in op.operands if "num_heads" in op.schema.attributes)


def turns(op: SchemaOp) -> int:
    """1 for attention that turns its queries and keys by their places."""
    return int("do_rotary" in op.schema.attributes and op.get("do_rotary") == 1)
