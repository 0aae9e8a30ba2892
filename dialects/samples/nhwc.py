"""Samples of the channels-last twins: those of onnx with the channels last."""

from __future__ import annotations

from collections.abc import Callable

from tflc.dialects.samples import windows
from tflc.dialects.samples.site import Site


def twins(last: bool) -> dict[str, Callable[[Site], None]]:
    """The ops that have twins, for one order of axes."""
    return {
        "AveragePool": windows.pool(last),
        "BatchNormalization": windows.channels(last, 4),
        "Conv": windows.convolution(last),
        "ConvInteger": windows.convolution(last),
        "ConvTranspose": windows.convolution(last, transposed=True),
        "DepthToSpace": windows.blocks(last, deep=True),
        "GlobalAveragePool": windows.whole(last),
        "GlobalLpPool": windows.whole(last),
        "GlobalMaxPool": windows.whole(last),
        "GroupNormalization": windows.channels(last, 2),
        "InstanceNormalization": windows.channels(last, 2),
        "LRN": windows.over_channels(last),
        "LpPool": windows.pool(last),
        "MaxPool": windows.pool(last),
        "Resize": windows.resize(last),
        "SpaceToDepth": windows.blocks(last, deep=False),
    }


SAMPLES = twins(True)
