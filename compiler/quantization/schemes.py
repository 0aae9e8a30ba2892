"""The schemes that a float op can be quantized by, and where an op says which is its own."""

from __future__ import annotations

from xdsl.dialects.builtin import StringAttr
from xdsl.ir import Operation

INT8, INT16X8, DYNAMIC, FLOAT16, WEIGHTS, FLOAT = "int8", "int16x8", "dynamic", "float16", "weights", "float"

MODES = (DYNAMIC, FLOAT16, INT8, INT16X8, WEIGHTS)
"""What a whole model may be quantized to."""

CALIBRATED = (INT8, INT16X8)
"""The schemes that quantize activations, and therefore need to know their ranges."""

SCHEME = "tflc.scheme"
"""The attribute of an op that has a scheme of its own."""


def scheme_of(op: Operation, default: str) -> str:
    """The scheme of an op: its own, else the default."""
    own = op.attributes.get(SCHEME)
    return own.data if isinstance(own, StringAttr) else default
