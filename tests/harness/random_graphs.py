"""Seeded random ONNX graphs whose dims are all equal, so that nothing about layout can be guessed from sizes."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

import numpy as np
import onnx
from grown_graph import GrownGraph
from onnx import TensorProto, helper

SIZE = 8
ELEMENTWISE = ("Relu", "Sigmoid", "Tanh", "Abs", "Neg", "LeakyRelu", "HardSwish", "Clip")
BINARY = ("Add", "Sub", "Mul", "Max")


@dataclass(frozen=True)
class Value:
    name: str
    shape: tuple[int, ...]

    @property
    def rank(self) -> int:
        return len(self.shape)

    @property
    def equal(self) -> bool:
        return all(size == SIZE for size in self.shape)


@dataclass
class RandomGraph(GrownGraph):
    """Grows one graph. ``kinds`` counts what it used; ``meets`` tells whether two branches of one value met again."""

    kinds: Counter[str] = field(default_factory=Counter)
    meets: bool = False

    # Building blocks.

    def node(self, kind: str, op_type: str, inputs: list[str], shape: tuple[int, ...], **attributes: object) -> Value:
        name = f"v{len(self.nodes)}"
        self.nodes.append(helper.make_node(op_type, inputs, [name], name=f"{op_type}_{len(self.nodes)}", **attributes))
        self.kinds[kind] += 1
        return Value(name, shape)

    def pick(self, *choices: object) -> object:
        return choices[int(self.random.integers(len(choices)))]

    # One op each: from a value to another.

    def convolution(self, x: Value) -> Value | None:
        if x.rank not in (3, 4, 5) or x.shape[1] != SIZE:
            return None
        spatial = x.rank - 2
        kernel = int(self.random.choice([1, 3]))
        group = 1 if spatial == 3 else int(self.random.choice([1, 2, SIZE]))
        inputs = [x.name, self.weight(SIZE, SIZE // group, *[kernel] * spatial)]
        if self.random.random() < 0.7:
            inputs.append(self.weight(SIZE))
        pads = [kernel // 2] * (2 * spatial)
        return self.node("conv", "Conv", inputs, x.shape, kernel_shape=[kernel] * spatial, pads=pads, group=group)

    def pooling(self, x: Value) -> Value | None:
        if x.rank not in (3, 4):
            return None
        spatial = x.rank - 2
        attributes = {"kernel_shape": [3] * spatial, "pads": [1] * (2 * spatial), "strides": [1] * spatial}
        return self.node("pool", str(self.pick("MaxPool", "AveragePool")), [x.name], x.shape, **attributes)

    def elementwise(self, x: Value) -> Value:
        op_type = str(self.pick(*ELEMENTWISE))
        inputs = [x.name]
        if op_type == "Clip":
            inputs += [self.constant(np.float32(-0.5)), self.constant(np.float32(self.random.choice([1.0, 6.0])))]
        return self.node("elementwise", op_type, inputs, x.shape)

    def binary(self, x: Value, others: list[Value]) -> Value:
        fitting = [other for other in others if other.shape == x.shape and other.name != x.name]
        if fitting and self.random.random() < 0.6:
            other = fitting[int(self.random.integers(len(fitting)))]
            self.meets = True
            name = other.name
        else:
            # A constant of lower rank: which axes it meets is a matter of order alone.
            name = self.weight(*x.shape[int(self.random.integers(x.rank)) :])
        operands = [x.name, name]
        if self.random.random() < 0.5:
            operands.reverse()
        return self.node("elementwise", str(self.pick(*BINARY)), operands, x.shape)

    def reshape(self, x: Value) -> Value:
        """Merge two neighbors, or split one dim back into SIZE times the rest."""
        merged = [i for i, size in enumerate(x.shape) if size > SIZE]
        if merged:
            i = int(self.random.choice(merged))
            shape = (*x.shape[:i], SIZE, x.shape[i] // SIZE, *x.shape[i + 1 :])
        elif x.rank > 1:
            i = int(self.random.integers(x.rank - 1))
            shape = (*x.shape[:i], x.shape[i] * x.shape[i + 1], *x.shape[i + 2 :])
        else:
            shape = (SIZE, 1) if self.random.random() < 0.5 else (1, SIZE)
        return self.node("reshape", "Reshape", [x.name, self.integers(*shape)], shape)

    def flatten(self, x: Value) -> Value:
        axis = int(self.random.integers(1, x.rank + 1)) if x.rank > 1 else 1
        shape = (int(np.prod(x.shape[:axis])), int(np.prod(x.shape[axis:])))
        return self.node("flatten", "Flatten", [x.name], shape, axis=axis)

    def squeeze(self, x: Value) -> Value:
        """An axis of one put in somewhere, something in between, and the axis taken out again."""
        ones = [i for i, size in enumerate(x.shape) if size == 1]
        if ones and x.rank > 1:
            axis = int(self.random.choice(ones))
            return self.node(
                "squeeze", "Squeeze", [x.name, self.integers(axis)], (*x.shape[:axis], *x.shape[axis + 1 :])
            )
        if x.rank == 5:
            axis = int(self.random.integers(x.rank))
            y = self.node(
                "reduce", "ReduceMean", [x.name, self.integers(axis)], (*x.shape[:axis], 1, *x.shape[axis + 1 :])
            )
            return self.node(
                "squeeze", "Squeeze", [y.name, self.integers(axis)], (*x.shape[:axis], *x.shape[axis + 1 :])
            )
        axis = int(self.random.integers(x.rank + 1))
        y = self.node("unsqueeze", "Unsqueeze", [x.name, self.integers(axis)], (*x.shape[:axis], 1, *x.shape[axis:]))
        y = self.elementwise(y)
        return self.node("squeeze", "Squeeze", [y.name, self.integers(axis)], x.shape)

    def transpose(self, x: Value) -> Value:
        order = [int(axis) for axis in self.random.permutation(x.rank)]
        return self.node("transpose", "Transpose", [x.name], tuple(x.shape[axis] for axis in order), perm=order)

    def slice_and_concat(self, x: Value) -> Value:
        """Two halves along an axis, changed apart and joined in turn: the sizes come back, the order does not."""
        axes = [i for i, size in enumerate(x.shape) if size % 2 == 0]
        if not axes:
            return self.elementwise(x)
        axis = int(self.random.choice(axes))
        half = x.shape[axis] // 2
        shape = (*x.shape[:axis], half, *x.shape[axis + 1 :])
        parts = []
        for begin in (0, half):
            ends = self.integers(begin), self.integers(begin + half), self.integers(axis - x.rank if begin else axis)
            parts.append(self.node("slice", "Slice", [x.name, *ends], shape))
        parts[0] = self.elementwise(parts[0])
        parts.reverse()
        self.meets = True
        return self.node("concat", "Concat", [part.name for part in parts], x.shape, axis=axis)

    def matmul(self, x: Value) -> Value:
        if x.rank < 2:
            return self.elementwise(x)
        return self.node("matmul", "MatMul", [x.name, self.weight(x.shape[-1], SIZE)], (*x.shape[:-1], SIZE))

    def softmax(self, x: Value) -> Value:
        return self.node("softmax", "Softmax", [x.name], x.shape, axis=int(self.random.integers(-x.rank, x.rank)))

    # The whole.

    def grow(self, steps: int = 12) -> onnx.ModelProto:
        rank = int(self.random.integers(1, 6))
        x = Value("x", (SIZE,) * rank)
        values = [x]
        for _ in range(steps):
            recent = values[-3:]
            source = recent[int(self.random.integers(len(recent)))] if self.random.random() < 0.4 else values[-1]
            made = self._step(source, values)
            if made is not None and made.rank <= 5:
                values.append(made)
        used = {name for node in self.nodes for name in node.input}
        ends = [value for value in values[1:] if value.name not in used] or [self.elementwise(x)]
        graph = helper.make_graph(
            self.nodes,
            f"random_{self.seed}",
            [helper.make_tensor_value_info("x", TensorProto.FLOAT, x.shape)],
            [helper.make_tensor_value_info(value.name, TensorProto.FLOAT, value.shape) for value in ends],
            self.constants,
        )
        return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=10)

    def _step(self, x: Value, values: list[Value]) -> Value | None:
        steps = (
            self.convolution, self.convolution, self.pooling, self.pooling, self.elementwise, self.reshape, self.flatten, self.squeeze,
            self.transpose, self.slice_and_concat, self.matmul, self.softmax, lambda v: self.binary(v, values),
        )  # fmt: skip
        made = steps[int(self.random.integers(len(steps)))](x)
        if made is None:
            # Bring the value to where convolutions and pools apply, if sizes allow.
            count = int(np.prod(x.shape))
            rank = {SIZE**3: 3, SIZE**4: 4, SIZE**5: 5}.get(count)
            if rank is None or x.rank == rank:
                return self.elementwise(x)
            shape = (SIZE,) * rank
            return self.node("reshape", "Reshape", [x.name, self.integers(*shape)], shape)
        return made
