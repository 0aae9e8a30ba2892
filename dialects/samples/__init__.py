"""Plausible operands and attributes for every op: what rules are verified on.

A sample says how the operands of an op fit together (the weights of a convolution take the channels of its data), which the schemas do not; drawn
at random, degenerate cases among them: axes of length 1, pads of 0, whole slices. It may draw what is invalid: inference and
evaluation are asked next. An op without a sample of its own has operands of one broadcast shape.
"""

from __future__ import annotations

from collections.abc import Callable

from tflc.dialects.samples.site import Site, broadcasting

Sample = Callable[[Site], None]


def draw(site: Site) -> None:
    """Draws what is still open of an op: shapes and values of operands, attributes."""
    samples, op_type = _samples(site.schema.dialect), site.schema.op_type
    sample = samples.get(op_type) or samples.get(op_type.partition(".v")[0])
    (broadcasting if sample is None else sample)(site)


def ranks(name: str, index: int) -> tuple[int, ...]:
    """The ranks that an op takes at an operand position; empty for any."""
    dialect, _, op_type = name.partition(".")
    if index == (2 if op_type == "transpose_conv" else 0):
        if dialect == "tfl":
            return _RANKS.get(op_type, ())
        if op_type.partition(".")[0] in _WINDOWED:
            return (3, 4, 4, 5)
    return ()


def real_of_stored(dialect: str) -> str | None:
    """The op that gives the reals of quantized values in a dialect; None where it has none."""
    from tflc.dialects.samples.storage import REAL_OF_STORED

    return REAL_OF_STORED.get(dialect)


def stores(name: str) -> bool:
    """Whether an op is one between reals and the integers that are stored for them."""
    from tflc.dialects.samples import storage

    dialect, _, op_type = name.partition(".")
    return op_type in {"tfl": storage.TFL, "quant": storage.QUANT}.get(dialect, {})


_RANKS = {
    **dict.fromkeys(("average_pool_2d", "conv_2d", "depthwise_conv_2d", "max_pool_2d", "transpose_conv"), (4,)),
    **dict.fromkeys(("depth_to_space", "resize_bilinear", "resize_nearest_neighbor", "space_to_depth"), (4,)),
    "conv_3d": (5,),
    "fully_connected": (2, 3, 4),
}
_WINDOWED = {"AveragePool", "Conv", "ConvTranspose", "LpPool", "MaxPool"}


def _samples(dialect: str) -> dict[str, Sample]:
    match dialect:
        case "onnx":
            from tflc.dialects.samples.onnx import SAMPLES
        case "nhwc":
            from tflc.dialects.samples.nhwc import SAMPLES
        case "tfl":
            from tflc.dialects.samples.tfl import SAMPLES
        case "quant":
            from tflc.dialects.samples.storage import QUANT as SAMPLES
        case _:
            return {}
    return SAMPLES
