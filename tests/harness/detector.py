"""A detector shaped like YOLOv8, small and of seeded weights: C2f blocks, SPPF, two levels joined from top to bottom, and heads that decode
boxes from distributions (DFL).

Source of the shape: Ultralytics' description of YOLOv8 and Li et al., Generalized Focal Loss, 2020.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

SIZE = 64
CLASSES = 3
BINS = 16
"""A box's side is the mean of a distribution over so many distances."""


@dataclass
class Builder:
    """Adds nodes to a graph; every method takes and gives names of values."""

    random: np.random.Generator
    nodes: list[onnx.NodeProto] = field(default_factory=list)
    weights: list[onnx.TensorProto] = field(default_factory=list)

    def constant(self, array: np.ndarray) -> str:
        name = f"constant{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(array, name))
        return name

    def node(self, op: str, *inputs: str, outputs: int = 1, **attributes: object) -> str | list[str]:
        name = f"/{op}_{len(self.nodes)}"
        results = [f"{name}_output_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(op, inputs, results, name, **attributes))
        return results[0] if outputs == 1 else results

    def plain_conv(self, x: str, inputs: int, outputs: int, kernel: int = 1, stride: int = 1) -> str:
        scale = np.sqrt(2 / (inputs * kernel * kernel))
        w = self.constant((self.random.standard_normal((outputs, inputs, kernel, kernel)) * scale).astype(np.float32))
        b = self.constant((self.random.standard_normal(outputs) * 0.1).astype(np.float32))
        return self.node("Conv", x, w, b, kernel_shape=[kernel] * 2, strides=[stride] * 2, pads=[kernel // 2] * 4)  # type: ignore[return-value]

    def conv(self, x: str, inputs: int, outputs: int, kernel: int = 1, stride: int = 1) -> str:
        """A convolution and SiLU."""
        y = self.plain_conv(x, inputs, outputs, kernel, stride)
        return self.node("Mul", y, self.node("Sigmoid", y))  # type: ignore[arg-type, return-value]

    def c2f(self, x: str, inputs: int, outputs: int, shortcut: bool) -> str:
        half = outputs // 2
        sizes = self.constant(np.array([half, half], np.int64))
        first, second = self.node("Split", self.conv(x, inputs, outputs), sizes, outputs=2, axis=1)
        y = self.conv(self.conv(second, half, half, 3), half, half, 3)
        y = self.node("Add", second, y) if shortcut else y
        return self.conv(self.node("Concat", first, second, y, axis=1), 3 * half, outputs)  # type: ignore[arg-type]

    def sppf(self, x: str, channels: int) -> str:
        values = [self.conv(x, channels, channels // 2)]
        for _ in range(3):
            values.append(self.node("MaxPool", values[-1], kernel_shape=[5, 5], strides=[1, 1], pads=[2] * 4))  # type: ignore[arg-type]
        return self.conv(self.node("Concat", *values, axis=1), 2 * channels, channels)  # type: ignore[arg-type]

    def head(self, x: str, channels: int, cells: int) -> str:
        """Distributions of four sides and scores of classes: [1, 4 * BINS + CLASSES, cells]."""
        boxes = self.plain_conv(self.conv(x, channels, 32, 3), 32, 4 * BINS)
        scores = self.plain_conv(self.conv(x, channels, 16, 3), 16, CLASSES)
        shape = self.constant(np.array([1, 4 * BINS + CLASSES, cells], np.int64))
        return self.node("Reshape", self.node("Concat", boxes, scores, axis=1), shape)  # type: ignore[arg-type, return-value]

    def decoded(self, heads: str, cells: int) -> str:
        """Boxes (center, size) in pixels and scores: [1, 4 + CLASSES, cells]."""
        sizes = self.constant(np.array([4 * BINS, CLASSES], np.int64))
        boxes, scores = self.node("Split", heads, sizes, outputs=2, axis=1)
        bins = self.node("Reshape", boxes, self.constant(np.array([1, 4, BINS, cells], np.int64)))
        shares = self.node("Softmax", self.node("Transpose", bins, perm=[0, 2, 1, 3]), axis=1)  # type: ignore[arg-type]
        distances = self.constant(np.arange(BINS, dtype=np.float32).reshape(1, BINS, 1, 1))
        sides = self.node("Reshape", self.node("Conv", shares, distances), self.constant(np.array([1, 4, cells])))  # type: ignore[arg-type]
        near, far = self.node("Split", sides, self.constant(np.array([2, 2], np.int64)), outputs=2, axis=1)  # type: ignore[arg-type]
        grid, strides = map(self.constant, _grid())
        low, high = self.node("Sub", grid, near), self.node("Add", grid, far)
        middle = self.node("Div", self.node("Add", low, high), self.constant(np.array(2, np.float32)))  # type: ignore[arg-type]
        box = self.node("Concat", middle, self.node("Sub", high, low), axis=1)  # type: ignore[arg-type]
        return self.node("Concat", self.node("Mul", box, strides), self.node("Sigmoid", scores), axis=1)  # type: ignore[arg-type, return-value]


def _grid() -> tuple[np.ndarray, np.ndarray]:
    """The middle of each cell in cells, [1, 2, cells], and the cells' sizes in pixels, [1, 1, cells]; levels of 8 and of 16 pixels."""
    middles, strides = [], []
    for stride in (8, 16):
        count = SIZE // stride
        y, x = np.meshgrid(np.arange(count) + 0.5, np.arange(count) + 0.5, indexing="ij")
        middles.append(np.stack([x.reshape(-1), y.reshape(-1)]))
        strides.append(np.full(count * count, stride))
    return np.concatenate(middles, 1)[None].astype(np.float32), np.concatenate(strides)[None, None].astype(np.float32)


def detector(seed: int = 0) -> onnx.ModelProto:
    """Input ``images`` [1, 3, 64, 64] from 0 to 1, output ``output0`` [1, 4 + CLASSES, 80]."""
    b = Builder(np.random.default_rng(seed))
    x = b.c2f(b.conv(b.conv("images", 3, 8, 3, 2), 8, 16, 3, 2), 16, 16, shortcut=True)
    fine = b.c2f(b.conv(x, 16, 32, 3, 2), 32, 32, shortcut=True)
    coarse = b.sppf(b.c2f(b.conv(fine, 32, 64, 3, 2), 64, 64, shortcut=True), 64)
    scales = b.constant(np.array([1, 1, 2, 2], np.float32))
    up = b.node("Resize", coarse, "", scales, mode="nearest", nearest_mode="floor", coordinate_transformation_mode="asymmetric")  # fmt: skip
    fine = b.c2f(b.node("Concat", up, fine, axis=1), 96, 32, shortcut=False)  # type: ignore[arg-type]
    down = b.conv(fine, 32, 32, 3, 2)
    coarse = b.c2f(b.node("Concat", down, coarse, axis=1), 96, 64, shortcut=False)  # type: ignore[arg-type]
    cells = [(SIZE // stride) ** 2 for stride in (8, 16)]
    heads = b.node("Concat", b.head(fine, 32, cells[0]), b.head(coarse, 64, cells[1]), axis=2)
    result = b.decoded(heads, sum(cells))  # type: ignore[arg-type]
    b.nodes.append(helper.make_node("Identity", [result], ["output0"]))
    graph = helper.make_graph(
        b.nodes,
        "detector",
        [helper.make_tensor_value_info("images", TensorProto.FLOAT, [1, 3, SIZE, SIZE])],
        [helper.make_tensor_value_info("output0", TensorProto.FLOAT, [1, 4 + CLASSES, sum(cells)])],
        b.weights,
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
