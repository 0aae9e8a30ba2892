"""A factor and a summand for each channel of quantized data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tflc.patterns.hooks.quantized_ops import BIAS
from tflc.rewrite import NoMatch

if TYPE_CHECKING:
    import numpy as np
    from xdsl.ir import Attribute


def per_channel_factor(
    factor: np.ndarray, summand: np.ndarray, channels: int, given: Attribute, wanted: Attribute
) -> dict[str, Any] | NoMatch:
    """``factor * x + summand``, both for each of the last axis's channels, as a depthwise convolution of one element.

    Each of the ``weights`` [1, 1, 1, channels] is the greatest integer, and its scale what makes it the factor; the ``bias`` [channels] is in
    steps of x's scale times the weights'. ``given`` and ``wanted`` are the types of x and of the result, of whose steps the
    bias is to be right to a half.
    """
    import numpy as np

    from tflc.dialects.quant import UniformType
    from tflc.dialects.types import element_of, to_numpy
    from tflc.dialects.weight import WeightAttr

    data, out = (element_of(type) for type in (given, wanted))
    assert isinstance(data, UniformType)
    assert isinstance(out, UniformType)
    if data.per_axis or out.per_axis:
        return NoMatch("its data has more than one scale")
    if data.storage_name != out.storage_name or data.storage_name not in BIAS:
        return NoMatch(f"its data is stored as {data.storage_name}, its result as {out.storage_name}")
    if any(array.size != 1 and array.size != array.shape[-1] for array in (factor, summand)):
        return NoMatch("its factor or its summand is not one for each channel")
    factors, summands = (np.broadcast_to(array.reshape(-1), channels).astype(np.float32) for array in (factor, summand))
    scales = np.where(factors == 0, np.float32(1), np.abs(factors)) / np.float32(127)
    steps = (scales * np.float32(data.scales[0])).astype(np.float32)
    if (steps >= out.scales[0]).any():
        return NoMatch("a step of its data is more than 127 of its result")
    element = UniformType.of(BIAS[data.storage_name], steps.tolist(), 0, 0)
    bias = np.rint(summands / steps.astype(np.float64))
    if np.abs(bias).max(initial=0) > min(element.data.high, 2**53):
        return NoMatch("its summand is too large for the scale of its data")
    weights = (127 * np.sign(factors)).astype(np.int8).reshape(1, 1, 1, channels)
    return {
        "weights": WeightAttr.of(weights, UniformType.of("i8", scales.tolist(), 0, 3)),
        "bias": WeightAttr.of(bias.astype(to_numpy(element)), element),
    }
