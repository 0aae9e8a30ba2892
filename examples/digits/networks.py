"""The networks of this folder, from an image [n, 1, 8, 8] with values 0 to 1 to ten scores [n, 10]."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from layers import BatchNorm, Clamp, Conv, Dense, Flatten, Layer, MaxPool


def digits(draw: np.random.Generator) -> list[Layer]:
    """The network of the demo: one of each layer that a converter has to look after."""
    return [
        Conv("stem/conv", 1, 16, kernel=3, pad=1, group=1, draw=draw),
        BatchNorm("stem/norm", 16),
        Clamp("stem/relu"),
        Conv("block1/depthwise", 16, 16, kernel=3, pad=1, group=16, draw=draw),
        BatchNorm("block1/depthwise_norm", 16),
        Clamp("block1/relu6", high=6.0),
        Conv("block1/pointwise", 16, 32, kernel=1, pad=0, group=1, draw=draw),
        BatchNorm("block1/pointwise_norm", 32),
        Clamp("block1/relu"),
        MaxPool("pool"),
        Conv("block2/grouped", 32, 32, kernel=3, pad=1, group=4, draw=draw),
        BatchNorm("block2/norm", 32),
        Clamp("block2/relu"),
        Flatten("flatten"),
        Dense("classifier", 32 * 4 * 4, 10, draw=draw),
    ]


def lenet(draw: np.random.Generator) -> list[Layer]:
    """As LeNet-5 (LeCun et al., 1998): two convolutions with pools, then 120 and 84 units; with rectifiers, and images of 8x8."""
    return [
        Conv("conv1", 1, 6, kernel=5, pad=2, group=1, draw=draw),
        BatchNorm("norm1", 6),
        Clamp("relu1"),
        MaxPool("pool1"),
        Conv("conv2", 6, 16, kernel=5, pad=2, group=1, draw=draw),
        BatchNorm("norm2", 16),
        Clamp("relu2"),
        MaxPool("pool2"),
        Flatten("flatten"),
        Dense("dense1", 16 * 2 * 2, 120, draw=draw),
        Clamp("relu3"),
        Dense("dense2", 120, 84, draw=draw),
        Clamp("relu4"),
        Dense("classifier", 84, 10, draw=draw),
    ]


def separable(draw: np.random.Generator) -> list[Layer]:
    """Depthwise-separable blocks as in MobileNet (Howard et al., 2017), 32 to 128 channels wide."""
    layers: list[Layer] = [
        Conv("stem/conv", 1, 32, kernel=3, pad=1, group=1, draw=draw),
        BatchNorm("stem/norm", 32),
        Clamp("stem/relu6", high=6.0),
    ]
    for name, inputs, outputs in (("block1", 32, 64), ("block2", 64, 128)):
        layers += [
            Conv(f"{name}/depthwise", inputs, inputs, kernel=3, pad=1, group=inputs, draw=draw),
            BatchNorm(f"{name}/depthwise_norm", inputs),
            Clamp(f"{name}/depthwise_relu6", high=6.0),
            Conv(f"{name}/pointwise", inputs, outputs, kernel=1, pad=0, group=1, draw=draw),
            BatchNorm(f"{name}/pointwise_norm", outputs),
            Clamp(f"{name}/pointwise_relu6", high=6.0),
            MaxPool(f"{name}/pool"),
        ]
    return [
        *layers,
        Flatten("flatten"),
        Dense("dense", 128 * 2 * 2, 64, draw=draw),
        Clamp("relu"),
        Dense("classifier", 64, 10, draw=draw),
    ]


NETWORKS: dict[str, Callable[[np.random.Generator], list[Layer]]] = {
    "digits": digits,
    "lenet": lenet,
    "separable": separable,
}
