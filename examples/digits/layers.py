"""The layers of the demo's network with their derivatives, in numpy.

Images are [n, c, h, w]. `forward` keeps what `backward` needs; `backward` takes the loss's derivative by the output,
stores the derivatives by the parameters in `gradients`, and returns the derivative by the input.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

Array = NDArray[np.float32]


@dataclass
class Layer:
    """One step of the network. `parameters` are trained; `name` becomes the name of the ONNX node."""

    name: str
    parameters: dict[str, Array] = field(default_factory=dict, init=False)
    gradients: dict[str, Array] = field(default_factory=dict, init=False)

    def forward(self, x: Array, training: bool) -> Array:
        raise NotImplementedError

    def backward(self, dy: Array) -> Array:
        raise NotImplementedError


@dataclass
class Conv(Layer):
    """Convolution in groups, stride 1, without a bias, since a BatchNorm follows.

    The weights are [outputs, inputs / group, kernel, kernel], drawn as He et al. (2015) do.
    """

    inputs: int
    outputs: int
    kernel: int
    pad: int
    group: int
    draw: np.random.Generator

    def __post_init__(self) -> None:
        shape = (self.outputs, self.inputs // self.group, self.kernel, self.kernel)
        scale = np.sqrt(2 / np.prod(shape[1:]))
        self.parameters["weight"] = (self.draw.standard_normal(shape) * scale).astype(np.float32)

    def forward(self, x: Array, training: bool) -> Array:
        p = self.pad
        padded = np.pad(x, ((0, 0), (0, 0), (p, p), (p, p)))
        windows = sliding_window_view(padded, (self.kernel, self.kernel), axis=(2, 3))
        n, _, h, w = windows.shape[:4]
        self.windows = windows.reshape(n, self.group, -1, h, w, self.kernel, self.kernel)
        weight = self.parameters["weight"].reshape(self.group, -1, *self.parameters["weight"].shape[1:])
        y = np.einsum("ngchwij,gocij->ngohw", self.windows, weight, optimize=True)
        return y.reshape(n, self.outputs, h, w)

    def backward(self, dy: Array) -> Array:
        n, _, h, w = dy.shape
        grouped = dy.reshape(n, self.group, -1, h, w)
        weight = self.parameters["weight"].reshape(self.group, -1, *self.parameters["weight"].shape[1:])
        dweight = np.einsum("ngchwij,ngohw->gocij", self.windows, grouped, optimize=True)
        self.gradients["weight"] = dweight.reshape(self.parameters["weight"].shape)
        dx = np.zeros((n, self.inputs, h + self.kernel - 1, w + self.kernel - 1), np.float32)
        for i in range(self.kernel):
            for j in range(self.kernel):
                tap = np.einsum("ngohw,goc->ngchw", grouped, weight[..., i, j], optimize=True)
                dx[:, :, i : i + h, j : j + w] += tap.reshape(n, self.inputs, h, w)
        p = self.pad
        return dx[:, :, p : dx.shape[2] - p, p : dx.shape[3] - p]


@dataclass
class BatchNorm(Layer):
    """Normalization by channel: the batch's statistics while training, the running ones afterwards."""

    channels: int
    epsilon: float = 1e-5
    momentum: float = 0.9

    def __post_init__(self) -> None:
        self.parameters["scale"] = np.ones(self.channels, np.float32)
        self.parameters["shift"] = np.zeros(self.channels, np.float32)
        self.mean = np.zeros(self.channels, np.float32)
        self.var = np.ones(self.channels, np.float32)

    def forward(self, x: Array, training: bool) -> Array:
        mean, var = self.mean, self.var
        if training:
            mean, var = x.mean((0, 2, 3)), x.var((0, 2, 3))
            self.mean = self.momentum * self.mean + (1 - self.momentum) * mean
            self.var = self.momentum * self.var + (1 - self.momentum) * var
        self.inverse = 1 / np.sqrt(var + self.epsilon)
        self.normal = (x - mean[:, None, None]) * self.inverse[:, None, None]
        return self.normal * self.parameters["scale"][:, None, None] + self.parameters["shift"][:, None, None]

    def backward(self, dy: Array) -> Array:
        self.gradients["scale"] = (dy * self.normal).sum((0, 2, 3))
        self.gradients["shift"] = dy.sum((0, 2, 3))
        count = dy.size // self.channels
        centered = (
            dy - (self.gradients["shift"][:, None, None] + self.normal * self.gradients["scale"][:, None, None]) / count
        )
        return centered * (self.parameters["scale"] * self.inverse)[:, None, None]


@dataclass
class Clamp(Layer):
    """min(max(x, 0), high): Relu without `high`, Relu6 with 6."""

    high: float | None = None

    def forward(self, x: Array, training: bool) -> Array:
        self.passes = x > 0 if self.high is None else (x > 0) & (x < self.high)
        return np.clip(x, 0, self.high)

    def backward(self, dy: Array) -> Array:
        return dy * self.passes


@dataclass
class MaxPool(Layer):
    """The largest of each 2x2 block; height and width are even."""

    def forward(self, x: Array, training: bool) -> Array:
        n, c, h, w = x.shape
        blocks = x.reshape(n, c, h // 2, 2, w // 2, 2)
        y = blocks.max((3, 5))
        winners = blocks == y[:, :, :, None, :, None]
        self.share = winners / winners.sum((3, 5), keepdims=True)
        return y

    def backward(self, dy: Array) -> Array:
        n, c, h, w = dy.shape
        return (self.share * dy[:, :, :, None, :, None]).reshape(n, c, 2 * h, 2 * w).astype(np.float32)


@dataclass
class Flatten(Layer):
    """[n, c, h, w] to [n, c * h * w]."""

    def forward(self, x: Array, training: bool) -> Array:
        self.shape = x.shape
        return x.reshape(len(x), -1)

    def backward(self, dy: Array) -> Array:
        return dy.reshape(self.shape)


@dataclass
class Dense(Layer):
    """x @ weight.T + bias; weight is [outputs, inputs]."""

    inputs: int
    outputs: int
    draw: np.random.Generator

    def __post_init__(self) -> None:
        scale = np.sqrt(1 / self.inputs)
        self.parameters["weight"] = (self.draw.standard_normal((self.outputs, self.inputs)) * scale).astype(np.float32)
        self.parameters["bias"] = np.zeros(self.outputs, np.float32)

    def forward(self, x: Array, training: bool) -> Array:
        self.x = x
        return x @ self.parameters["weight"].T + self.parameters["bias"]

    def backward(self, dy: Array) -> Array:
        self.gradients["weight"] = dy.T @ self.x
        self.gradients["bias"] = dy.sum(0)
        return dy @ self.parameters["weight"]


def softmax(x: Array) -> Array:
    """Probabilities over the last axis."""
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)
