"""QONNX: quantizers of any number of bits, as Brevitas, QKeras and FINN export them (docs/qonnx-custom-ops of the qonnx package)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tflc.patterns.hooks.settings import setting_or
from tflc.rewrite import NoMatch

if TYPE_CHECKING:
    import numpy as np
    from xdsl.dialects.builtin import DictionaryAttr

_DOMAINS = ("finn.custom_op.general", "onnx.brevitas", "qonnx.custom_op.general")
_MOST_BITS = 24
"""Of more bits f32, which the operators compute in, does not have every integer."""


def is_qonnx(domain: str) -> bool:
    """Whether a domain is one of those that QONNX has had."""
    return domain in _DOMAINS


def integer_bounds(attributes: DictionaryAttr, bits: np.ndarray) -> tuple[float, float] | NoMatch:
    """The least and the greatest integer of a quantizer that rounds half to even.

    ``narrow`` leaves out the least of signed ones and the greatest of others. One bit with a sign stands for 1 and -1, which are no range.
    """
    signed, narrow = setting_or(attributes, "signed", 1), setting_or(attributes, "narrow", 0)
    if setting_or(attributes, "rounding_mode", "ROUND") not in ("ROUND", "HALF_EVEN"):
        return NoMatch("it rounds otherwise than half to even")
    if bits.size != 1 or bits.item() % 1 or not signed < bits.item() <= _MOST_BITS:
        return NoMatch(f"it has no whole number of bits, from {1 + signed} to {_MOST_BITS}")
    values = 2.0 ** (bits.item() - signed)
    return (narrow - values, values - 1) if signed else (0.0, values - 1 - narrow)
