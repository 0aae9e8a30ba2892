"""What ``auto_pad`` means in pads. Pads are ONNX's: the starts of all spatial axes, then the ends."""

from __future__ import annotations

from collections.abc import Sequence

from tflc.rewrite import NoMatch

Ints = Sequence[int]


def same_pads(
    sizes: Sequence[int | str | None], kernel: Ints, strides: Ints, dilations: Ints, auto_pad: str
) -> tuple[int, ...] | NoMatch:
    """SAME_UPPER or SAME_LOWER of a convolution or pool: ``ceil(size / stride)`` windows, the odd one at the end or the start.

    Refuses where they follow from a size that is not known. Source: the operator specification of Conv (``pad_shape[i]``).
    """
    total = []
    for size, k, stride, dilation in zip(sizes, kernel, strides, dilations):
        if stride == 1:
            total.append((k - 1) * dilation)
            continue
        if not isinstance(size, int):
            return NoMatch("its spatial shape is not static")
        windows = -(-size // stride)
        total.append(max((windows - 1) * stride + (k - 1) * dilation + 1 - size, 0))
    return _halved(total, more_at_end=auto_pad == "SAME_UPPER")


def transposed_pads(
    sizes: Sequence[int | str | None],
    kernel: Ints,
    strides: Ints,
    dilations: Ints,
    output_padding: Ints,
    output_shape: Ints | None,
    auto_pad: str,
) -> tuple[int, ...] | NoMatch:
    """The pads that give a transposed convolution a spatial output shape, ``size * stride`` by default.

    Refuses where a size is not known, or where the output would have to grow. Source: the operator specification of ConvTranspose
    (``total_padding[i]``): unless SAME_UPPER, the start gets the odd one.
    """
    total = []
    for i, (size, k, stride, dilation, extra) in enumerate(zip(sizes, kernel, strides, dilations, output_padding)):
        if not isinstance(size, int):
            return NoMatch("its spatial shape is not static")
        wanted = size * stride if output_shape is None else output_shape[i - len(kernel)]
        total.append(stride * (size - 1) + extra + (k - 1) * dilation + 1 - wanted)
    if min(total) < 0:
        return NoMatch("its output shape is larger than what its windows cover")
    return _halved(total, more_at_end=auto_pad == "SAME_UPPER")


def _halved(total: Ints, *, more_at_end: bool) -> tuple[int, ...]:
    less, more = [each // 2 for each in total], [each - each // 2 for each in total]
    return (*less, *more) if more_at_end else (*more, *less)
