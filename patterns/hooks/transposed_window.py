"""Windows the other way: where each element of the data is spread over a window of the result. Sizes and pads are given as in hooks/window.py."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tflc.patterns.hooks.window import is_valid, placement, reach, windows_of
from tflc.rewrite.expressions.nomatch import NoMatch

if TYPE_CHECKING:
    import numpy as np

    from tflc.dialects.types import Dim


def grown(sizes: Sequence[int], kernel: Sequence[int], strides: Sequence[int], dilations: Sequence[int]) -> list[int]:
    """The spatial sizes of a transposed convolution before anything is cropped: every product of data and weights has its place."""
    return [
        (size - 1) * stride + reach(k, dilation) for size, k, stride, dilation in zip(sizes, kernel, strides, dilations)
    ]


def transposed_padding(
    sizes: Sequence[int], results: Sequence[int], kernel: Sequence[int], strides: Sequence[int], pads: Sequence[int]
) -> str | NoMatch:
    """``VALID`` or ``SAME`` where TFLite's transposed convolution, told the size of the result, crops as ``pads`` do.

    TFLite runs the window of the forward convolution backwards: from the result to the data.
    """
    forward = windows_of(results, sizes, kernel, strides, [1] * len(sizes), pads)
    found = placement(forward) if not isinstance(forward, NoMatch) else forward
    if isinstance(found, NoMatch) or found.around is not None:
        return NoMatch("neither SAME nor VALID crops as the pads do")
    return found.padding


@dataclass(frozen=True, slots=True)
class TransposedFrame:
    """``pads`` and ``output_padding`` of a ConvTranspose."""

    pads: tuple[int, ...]
    output_padding: tuple[int, ...]


def transposed_frame(
    sizes: Sequence[Dim], results: Sequence[Dim], kernel: Sequence[int], strides: Sequence[int], padding: str
) -> TransposedFrame | NoMatch:
    """How ONNX says what TRANSPOSE_CONV makes of its output shape: it crops half of what is too much at the start for SAME, nothing for VALID.

    Source: the kernel (ComputePaddingHeightWidth on the output shape).
    """
    given = [size for size in sizes if isinstance(size, int)]
    wanted = [size for size in results if isinstance(size, int)]
    if len(given) < len(sizes) or len(wanted) < len(results):
        return NoMatch("a length is not known")
    whole = [(size - 1) * stride + k for size, stride, k in zip(given, strides, kernel)]
    excess = [max(0, each - result) for each, result in zip(whole, wanted)]
    before = [each // 2 if padding == "SAME" else 0 for each in excess]
    after = [each - start for each, start in zip(excess, before)]
    return TransposedFrame((*before, *after), tuple(max(0, result - each) for each, result in zip(whole, wanted)))


def uncropped(
    sizes: Sequence[int], results: Sequence[int], kernel: Sequence[int], strides: Sequence[int], pads: Sequence[int]
) -> list[int] | NoMatch:
    """The spatial sizes from which ``results`` are cut out after ``pads`` elements, for a transposed convolution with VALID."""
    if min(pads) < 0:
        return NoMatch("negative pads enlarge the result")
    whole = [
        max(full, before + result)
        for full, before, result in zip(grown(sizes, kernel, strides, [1] * len(sizes)), pads, results)
    ]
    if any(not is_valid(full, size, k, stride, 1, 0) for full, size, k, stride in zip(whole, sizes, kernel, strides)):
        return NoMatch("the output padding reaches a further window")
    return whole


@dataclass(frozen=True, slots=True)
class Phases:
    """A transposed convolution as a plain one, whose results are the neighbors that a stride puts between two elements of the data.

    ``weights`` (O, H, W, I) with O counting (row, column, channel) of a block, ``around`` the data before, then begins and ends of what is cut from
    the blocks laid out: an end of 0 cuts nothing.
    """

    weights: np.ndarray
    around: tuple[tuple[int, int], ...]
    begins: tuple[int, ...]
    ends: tuple[int, ...]


def phases(
    weights: np.ndarray,
    sizes: Sequence[Dim],
    results: Sequence[Dim],
    strides: Sequence[int],
    pads: Sequence[int],
    output_padding: Sequence[int],
    output_shape: Sequence[int] | None,
) -> Phases | NoMatch:
    """How a transposed convolution with weights (C, M, H, W) is done for data of any size.

    Along an axis, result s q + r - before is the sum over taps t of x[q - t] w[s t + r]: for each r a convolution with ceil(k / s) taps, backwards.
    """
    import numpy as np

    stride = strides[0]
    if strides[1] != stride:
        return NoMatch("rows and columns of blocks are as long")
    kernel = weights.shape[2:]
    taps = [-(-k // stride) for k in kernel]
    begins, ends = pads[:2], []
    for i, (size, result, k, tap) in enumerate(zip(sizes, results, kernel, taps)):
        if isinstance(size, int) and isinstance(result, int):
            ends.append(stride * (size + tap - 1) - begins[i] - result)
        elif output_shape is None:
            ends.append(stride * tap - k - output_padding[i] + pads[2 + i])
        else:
            return NoMatch("pads that its output shape tells differ from size to size")
    if min(*begins, *ends) < 0:
        return NoMatch("negative pads, or an output padding beyond the last block, enlarge the result")
    c, m = weights.shape[:2]
    whole = np.zeros((c, m, taps[0] * stride, taps[1] * stride), weights.dtype)
    whole[:, :, : kernel[0], : kernel[1]] = weights
    # (c, m, tap, row, tap, column) -> (row, column, m, tap, tap, c), the taps backwards
    blocks = whole.reshape(c, m, taps[0], stride, taps[1], stride)[:, :, ::-1, :, ::-1]
    ordered = blocks.transpose(3, 5, 1, 2, 4, 0).reshape(stride * stride * m, *taps, c)
    around = ((0, 0), *((tap - 1, tap - 1) for tap in taps), (0, 0))
    return Phases(ordered, around, (0, *begins, 0), (0, *(-end for end in ends), 0))


@dataclass(frozen=True, slots=True)
class OpenTransposedFrame:
    """A transposed convolution over data of any shape: its whole result has the shape ``factors`` x shape + ``terms``, channels last; ``begins`` and
    ``ends``, counted from the end, are what is cut out of it, an end of 0 reaching up to the last element.
    """

    factors: tuple[int, ...]
    terms: tuple[int, ...]
    begins: tuple[int, ...]
    ends: tuple[int, ...]


def open_transposed_frame(
    weights: Sequence[int], strides: Sequence[int], pads: Sequence[int], output_padding: Sequence[int]
) -> OpenTransposedFrame | NoMatch:
    """That of weights of the shape (C, M, *kernel): along an axis the result has stride (size - 1) + k elements before it is cropped."""
    before, after = pads[: len(strides)], pads[len(strides) :]
    ends = [pad - beyond for pad, beyond in zip(after, output_padding)]
    if min(*before, *ends) < 0:
        return NoMatch("negative pads, or an output padding beyond the last window, enlarge the result")
    grows = [k - stride for k, stride in zip(weights[2:], strides)]
    return OpenTransposedFrame(
        (1, *strides, 0), (0, *grows, weights[1]), (0, *before, 0), (0, *(-end for end in ends), 0)
    )
