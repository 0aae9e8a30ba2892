"""Seeded random ONNX graphs with a symbolic batch and a symbolic length, and inputs of several sizes for them.

A dim is a number, or its lengths at each of the ``SIZES``: those of an input, or what the graph makes of them. So it is known what fits together
at every size, and nothing is drawn that is legal at one of them alone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import reduce

import numpy as np
import onnx
from grown_graph import GrownGraph
from onnx import TensorProto, helper

Dim = int | tuple[int, ...]

BATCHES = (1, 3, 2, 5)
LENGTHS = (8, 12, 9, 17)
"""Batch and length at each size. The batch of 1 could be taken for a dim to broadcast, and lengths are odd and even."""

CHANNELS = 6
UNARY = ("Relu", "Sigmoid", "Tanh", "Abs", "Neg", "HardSwish", "Softplus", "Exp")
BINARY = ("Add", "Sub", "Mul", "Max")
REDUCTIONS = ("ReduceMean", "ReduceMax", "ReduceSum")


@dataclass(frozen=True)
class Value:
    name: str
    shape: tuple[Dim, ...]

    @property
    def rank(self) -> int:
        return len(self.shape)

    def axes(self, *, opened: bool) -> list[int]:
        """The axes of which the graph tells the length, or those of which only a run does."""
        return [axis for axis, dim in enumerate(self.shape) if isinstance(dim, tuple) == opened]


def along(dim: Dim, change: Callable[[int], int]) -> Dim:
    return tuple(map(change, dim)) if isinstance(dim, tuple) else change(dim)


@dataclass
class OpenGraph(GrownGraph):
    """Grows one graph; ``kinds`` are the operators that it has."""

    kinds: set[str] = field(default_factory=set)

    def node(self, op_type: str, inputs: list[str], shape: tuple[Dim, ...], **attributes: object) -> Value:
        name = f"v{len(self.nodes)}"
        self.nodes.append(helper.make_node(op_type, inputs, [name], name=f"{op_type}_{len(self.nodes)}", **attributes))
        self.kinds.add(op_type)
        return Value(name, shape)

    def pick(self, choices: list | tuple):
        return choices[int(self.random.integers(len(choices)))]

    # One step each: from a value to another, or None where the value is none for it.

    def unary(self, x: Value) -> Value:
        return self.node(self.pick(UNARY), [x.name], x.shape)

    def binary(self, x: Value, others: list[Value]) -> Value:
        """With a value of the same shape, with one that it broadcasts to in its batch or length, or with a constant of lower rank."""
        same = [other for other in others if other.shape == x.shape and other.name != x.name]
        if same and self.random.random() < 0.6:
            name = self.pick(same).name
        elif x.axes(opened=True) and self.random.random() < 0.5:
            axis = self.pick(x.axes(opened=True))
            name = self.node("ReduceMax", [x.name, self.integers(axis)], x.shape, keepdims=1).name
        else:
            known = [dim if isinstance(dim, int) else 1 for dim in x.shape]
            name = self.weight(*known[int(self.random.integers(x.rank)) :])
        operands = [x.name, name]
        if self.random.random() < 0.5:
            operands.reverse()
        return self.node(self.pick(BINARY), operands, x.shape)

    def convolution(self, x: Value) -> Value | None:
        if x.rank not in (3, 4) or not isinstance(x.shape[1], int) or any(_least(dim) < 3 for dim in x.shape[2:]):
            return None
        spatial, stride = x.rank - 2, self.pick((1, 1, 2))
        kernel = self.pick((1, 3))
        pad = kernel // 2
        shape = (x.shape[0], CHANNELS, *(along(dim, lambda n: (n - 1) // stride + 1) for dim in x.shape[2:]))
        inputs = [x.name, self.weight(CHANNELS, x.shape[1], *[kernel] * spatial), self.weight(CHANNELS)]
        window = {"kernel_shape": [kernel] * spatial, "strides": [stride] * spatial, "pads": [pad] * (2 * spatial)}
        return self.node("Conv", inputs, shape, **window)

    def transposed_convolution(self, x: Value) -> Value | None:
        """Twice as long, by windows that lie side by side or overlap."""
        if x.rank != 4 or not isinstance(x.shape[1], int) or any(_most(dim) > 40 for dim in x.shape[2:]):
            return None
        spatial = x.rank - 2
        kernel, pad, more = self.pick(((2, 0, 0), (3, 1, 1), (4, 1, 0)))
        shape = (x.shape[0], CHANNELS, *(along(dim, lambda n: 2 * n) for dim in x.shape[2:]))
        inputs = [x.name, self.weight(x.shape[1], CHANNELS, *[kernel] * spatial), self.weight(CHANNELS)]
        window = {"strides": [2] * spatial, "pads": [pad] * (2 * spatial), "output_padding": [more] * spatial}
        return self.node("ConvTranspose", inputs, shape, **window)

    def global_pooling(self, x: Value) -> Value | None:
        if x.rank not in (3, 4):
            return None
        kind = self.pick(("GlobalAveragePool", "GlobalMaxPool"))
        return self.node(kind, [x.name], (*x.shape[:2], *[1] * (x.rank - 2)))

    def pooling(self, x: Value) -> Value | None:
        if x.rank not in (3, 4) or any(_least(dim) < 3 for dim in x.shape[2:]):
            return None
        spatial = x.rank - 2
        shape = (*x.shape[:2], *(along(dim, lambda n: (n - 2) // 2 + 1) for dim in x.shape[2:]))
        window = {"kernel_shape": [2] * spatial, "strides": [2] * spatial}
        return self.node(self.pick(("MaxPool", "AveragePool")), [x.name], shape, **window)

    def transpose(self, x: Value) -> Value:
        order = [int(axis) for axis in self.random.permutation(x.rank)]
        return self.node("Transpose", [x.name], tuple(x.shape[axis] for axis in order), perm=order)

    def merge(self, x: Value) -> Value | None:
        """Neighbors become one, in the ways that exporters write it."""
        if x.rank < 3:
            return None
        at = int(self.random.integers(x.rank - 1))
        end = int(self.random.integers(at + 2, x.rank + 1))
        shape = (*x.shape[:at], reduce(_product, x.shape[at:end]), *x.shape[end:])
        if not any(isinstance(dim, tuple) for dim in shape[at + 1 :]):
            target = [0] * at + [-1] + [dim for dim in shape[at + 1 :] if isinstance(dim, int)]
            return self.node("Reshape", [x.name, self.integers(*target)], shape)
        lengths = [self._length(x, axis) for axis in range(x.rank)]
        lengths[at:end] = [self.integers(-1)]
        target_name = self.node("Concat", lengths, (len(shape),), axis=0).name
        return self.node("Reshape", [x.name, target_name], shape)

    def split(self, x: Value) -> Value | None:
        """An axis of even length becomes two."""
        axes = [axis for axis in x.axes(opened=False) if x.shape[axis] % 2 == 0 and x.shape[axis] > 2]
        if not axes or x.rank > 3:
            return None
        at = self.pick(axes)
        parts = [self.integers(2), self.integers(x.shape[at] // 2)]
        lengths = [self._length(x, axis) for axis in range(x.rank)]
        lengths[at : at + 1] = parts
        shape = (*x.shape[:at], 2, x.shape[at] // 2, *x.shape[at + 1 :])
        target = self.node("Concat", lengths, (len(shape),), axis=0).name
        return self.node("Reshape", [x.name, target], shape)

    def _length(self, x: Value, axis: int) -> str:
        """The length of an axis as a vector of one: a constant, or asked for."""
        if isinstance(x.shape[axis], int):
            return self.integers(x.shape[axis])
        whole = self.node("Shape", [x.name], (x.rank,)).name
        return self.node("Gather", [whole, self.integers(axis)], (1,), axis=0).name

    def unsqueeze(self, x: Value) -> Value | None:
        if x.rank > 3:
            return None
        axis = int(self.random.integers(x.rank + 1))
        return self.node("Unsqueeze", [x.name, self.integers(axis)], (*x.shape[:axis], 1, *x.shape[axis:]))

    def squeeze(self, x: Value) -> Value | None:
        ones = [axis for axis, dim in enumerate(x.shape) if dim == 1]
        if not ones or x.rank == 1:
            return None
        axis = self.pick(ones)
        return self.node("Squeeze", [x.name, self.integers(axis)], (*x.shape[:axis], *x.shape[axis + 1 :]))

    def slice(self, x: Value) -> Value | None:
        """The first or the last element cut off, from either end counted, or every second one taken."""
        axes = [axis for axis, dim in enumerate(x.shape) if _least(dim) > 2]
        if not axes:
            return None
        axis = self.pick(axes)
        far = 2**63 - 1
        start, end, step, change = self.pick(
            [
                (1, far, 1, lambda n: n - 1),
                (0, -1, 1, lambda n: n - 1),
                (-2, far, 1, lambda n: 2),
                (0, far, 2, lambda n: (n + 1) // 2),
                (far, -far, -1, lambda n: n),
            ]
        )
        dim = along(x.shape[axis], change)
        if isinstance(dim, tuple) and len(set(dim)) == 1:
            dim = dim[0]
        bounds = [self.integers(each) for each in (start, end, axis, step)]
        return self.node("Slice", [x.name, *bounds], (*x.shape[:axis], dim, *x.shape[axis + 1 :]))

    def element(self, x: Value) -> Value | None:
        """One element along an axis, from either end."""
        if x.rank < 2:
            return None
        axis, index = int(self.random.integers(x.rank)), self.pick((0, -1))
        inputs = [x.name, self.constant(np.array(index, np.int64))]
        return self.node("Gather", inputs, (*x.shape[:axis], *x.shape[axis + 1 :]), axis=axis)

    def concat(self, x: Value) -> Value | None:
        axis = int(self.random.integers(x.rank))
        if _most(x.shape[axis]) > 40:
            return None
        other = self.unary(x)
        shape = (*x.shape[:axis], along(x.shape[axis], lambda n: 2 * n), *x.shape[axis + 1 :])
        return self.node("Concat", [other.name, x.name], shape, axis=axis)

    def tile(self, x: Value) -> Value | None:
        axis = int(self.random.integers(x.rank))
        if _most(x.shape[axis]) > 40:
            return None
        times = [2 if each == axis else 1 for each in range(x.rank)]
        shape = (*x.shape[:axis], along(x.shape[axis], lambda n: 2 * n), *x.shape[axis + 1 :])
        return self.node("Tile", [x.name, self.integers(*times)], shape)

    def masked(self, x: Value) -> Value:
        """Negative elements become others: a comparison and a choice."""
        zero, other = self.constant(np.float32(0)), self.constant(np.float32(-0.25))
        condition = self.node("Less", [x.name, zero], x.shape)
        return self.node("Where", [condition.name, other, x.name], x.shape)

    def reduce(self, x: Value) -> Value | None:
        if x.rank < 2:
            return None
        axis, keep = int(self.random.integers(x.rank)), int(self.random.integers(2))
        shape = (*x.shape[:axis], *([1] if keep else []), *x.shape[axis + 1 :])
        return self.node(self.pick(REDUCTIONS), [x.name, self.integers(axis)], shape, keepdims=keep)

    def softmax(self, x: Value) -> Value:
        return self.node("Softmax", [x.name], x.shape, axis=int(self.random.integers(-x.rank, x.rank)))

    def cumulative_sum(self, x: Value) -> Value:
        axis = self.constant(np.array(int(self.random.integers(x.rank)), np.int64))
        return self.node("CumSum", [x.name, axis], x.shape)

    def matmul(self, x: Value) -> Value | None:
        if x.rank < 2 or not isinstance(x.shape[-1], int):
            return None
        return self.node("MatMul", [x.name, self.weight(x.shape[-1], CHANNELS)], (*x.shape[:-1], CHANNELS))

    def attention(self, x: Value) -> Value | None:
        """Softmax of a value times itself: the result has an open dim twice."""
        if x.rank < 2 or any(_most(dim) > 40 for dim in x.shape[-2:]):
            return None
        order = [*range(x.rank - 2), x.rank - 1, x.rank - 2]
        turned = self.node("Transpose", [x.name], tuple(x.shape[axis] for axis in order), perm=order)
        scores = self.node("MatMul", [x.name, turned.name], (*x.shape[:-1], x.shape[-2]))
        weights = self.node("Softmax", [scores.name], scores.shape, axis=-1)
        return self.node("MatMul", [weights.name, x.name], x.shape)

    def pad(self, x: Value) -> Value:
        axis = int(self.random.integers(x.rank))
        pads = [int(each == axis) for each in range(x.rank)] * 2
        shape = (*x.shape[:axis], along(x.shape[axis], lambda n: n + 2), *x.shape[axis + 1 :])
        return self.node("Pad", [x.name, self.integers(*pads)], shape)

    def expand(self, x: Value) -> Value | None:
        """An average over the batch or the length, as long again as what it is of."""
        axes = x.axes(opened=True)
        if not axes:
            return None
        axis = self.pick(axes)
        mean = self.node("ReduceMean", [x.name, self.integers(axis)], x.shape, keepdims=1)
        shape = self.node("Shape", [x.name], (x.rank,))
        return self.node("Expand", [mean.name, shape.name], x.shape)

    def zeros(self, x: Value) -> Value:
        """States as exporters make them: zeros of the shape of another value."""
        shape = self.node("Shape", [x.name], (x.rank,))
        zeros = self.node("ConstantOfShape", [shape.name], x.shape)
        return self.node("Add", [x.name, zeros.name], x.shape)

    def normalization(self, x: Value) -> Value | None:
        if not isinstance(x.shape[-1], int) or x.shape[-1] < 2:
            return None
        weights = [self.weight(x.shape[-1]), self.weight(x.shape[-1])]
        return self.node("LayerNormalization", [x.name, *weights], x.shape, axis=-1)

    def resize(self, x: Value) -> Value | None:
        if x.rank != 4 or any(_most(dim) > 40 for dim in x.shape[2:]):
            return None
        scales = self.constant(np.array([1, 1, 2, 2], np.float32))
        shape = (*x.shape[:2], *(along(dim, lambda n: 2 * n) for dim in x.shape[2:]))
        settings = self.pick(
            [
                {"mode": "nearest", "coordinate_transformation_mode": "asymmetric", "nearest_mode": "floor"},
                {"mode": "linear", "coordinate_transformation_mode": "half_pixel"},
            ]
        )
        return self.node("Resize", [x.name, "", scales], shape, **settings)

    # The whole.

    def grow(self, steps: int = 8) -> onnx.ModelProto:
        x = Value("x", self.pick(([BATCHES, CHANNELS], [BATCHES, LENGTHS, CHANNELS], [BATCHES, CHANNELS, LENGTHS],
                                  [BATCHES, 4, LENGTHS, CHANNELS], [BATCHES, 3, 8, 8], [LENGTHS, BATCHES, CHANNELS])))  # fmt: skip
        x = Value("x", tuple(x.shape))
        values = [x]
        for _ in range(steps):
            source = self.pick(values[-3:]) if self.random.random() < 0.4 else values[-1]
            made = self._step(source, values)
            if made is not None:
                values.append(made)
        used = {name for node in self.nodes for name in node.input}
        ends = [value for value in values[1:] if value.name not in used] or [self.unary(x)]
        names = {BATCHES: "n", LENGTHS: "t"}
        graph = helper.make_graph(
            self.nodes,
            f"open_{self.seed}",
            [helper.make_tensor_value_info("x", TensorProto.FLOAT, [names.get(dim, dim) for dim in x.shape])],
            [helper.make_tensor_value_info(value.name, TensorProto.FLOAT, self.said_of(value)) for value in ends],
            self.constants,
        )
        self.input = x
        return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=10)

    def said_of(self, value: Value) -> list[str | None]:
        """What exporters say of an output's axes: nothing, or names, often of an axis of the input that is longer or shorter."""
        return [self.pick((None, "n", "t", "u")) if isinstance(dim, tuple) else None for dim in value.shape]

    def inputs(self, number: int) -> dict[str, np.ndarray]:
        """Normal noise in the sizes of that number."""
        shape = [dim[number] if isinstance(dim, tuple) else dim for dim in self.input.shape]
        return {"x": np.random.default_rng(number).standard_normal(shape).astype(np.float32)}

    def _step(self, x: Value, values: list[Value]) -> Value | None:
        steps = (
            self.unary, self.convolution, self.convolution, self.pooling, self.transpose, self.merge, self.split, self.unsqueeze,
            self.squeeze, self.slice, self.element, self.concat, self.reduce, self.softmax, self.cumulative_sum, self.matmul,
            self.transposed_convolution, self.global_pooling, self.tile, self.masked,
            self.attention, self.pad, self.expand, self.zeros, self.normalization, self.resize, lambda v: self.binary(v, values),
        )  # fmt: skip
        return self.pick(steps)(x)


def _least(dim: Dim) -> int:
    return min(dim) if isinstance(dim, tuple) else dim


def _most(dim: Dim) -> int:
    return max(dim) if isinstance(dim, tuple) else dim


def _product(a: Dim, b: Dim) -> Dim:
    if isinstance(a, int) and isinstance(b, int):
        return a * b
    sizes = range(len(BATCHES))
    return tuple(_at(a, size) * _at(b, size) for size in sizes)


def _at(dim: Dim, number: int) -> int:
    return dim[number] if isinstance(dim, tuple) else dim
