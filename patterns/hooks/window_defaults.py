"""What a window says of itself where the model leaves it out. Source: the operator specifications of Conv, ConvTranspose, MaxPool and their kin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tflc.rewrite.expressions.nomatch import NoMatch

if TYPE_CHECKING:
    from tflc.dialects.schema import SchemaOp


def window_defaults(op: SchemaOp, axes: int) -> dict[str, tuple[int, ...]] | NoMatch:
    """The attributes of a window over so many spatial axes that are not set, each at its default; refuses where all are set.

    Windows lie side by side, nothing is added around the data. The kernel is that of the weights (_, _, kernel...), where these have a shape. Pads
    that another mode of padding decides are left to it.
    """
    from tflc.dialects.types import static_shape

    ones, zeros = (1,) * axes, (0,) * axes
    defaults = {"strides": ones, "dilations": ones, "output_padding": zeros}
    if op.get("auto_pad") in ("NOTSET", None):
        defaults["pads"] = 2 * zeros
    weights = op.operand(1)
    if weights is not None and (shape := static_shape(weights.type)) is not None:
        defaults["kernel_shape"] = shape[2:]
    unset = {
        name: value for name, value in defaults.items() if name in op.schema.attributes and name not in op.properties
    }
    return unset or NoMatch("every attribute of the window is set")
