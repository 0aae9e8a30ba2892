"""Random graphs before and after layout-nhwc: the same outputs, no op in the wrong order, and never dearer than the graph as written."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

import numpy as np
import pytest
from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.func import ReturnOp
from xdsl.ir import Block, SSAValue

from tflc.dialects import build, make_constant
from tflc.dialects.types import f32, shape_of, storage_bytes, tensor
from tflc.evaluate import evaluate
from tflc.passes.layout_nhwc import LayoutNhwc
from tflc.pipeline.base import PassContext
from tflc.pipeline.verification import verify
from tflc.signature import build_main

MOST_ELEMENTS = 20_000


class Graph:
    """A module under construction: random ops on random values that exist already."""

    def __init__(self, seed: int, *, equal: bool) -> None:
        self.rng = random.Random(seed)
        self.numbers = np.random.default_rng(seed)
        self.equal = equal
        shapes = [self.shape(self.rng.randint(1, 5)) for _ in range(2)] + [self.shape(self.rng.choice((3, 4, 4, 5)))]
        self.block = Block(arg_types=[tensor(shape, f32) for shape in shapes])
        self.values: list[SSAValue] = list(self.block.args)
        self.used: set[SSAValue] = set()

    def shape(self, rank: int) -> list[int]:
        if self.equal:
            return [4] * rank
        sizes = [1, 2, 3, 4, 5, 6]
        self.rng.shuffle(sizes)
        return sizes[:rank]

    def pick(self, *ranks: int) -> SSAValue | None:
        """A value of one of the ranks (any, if none is given), rather a late one."""
        found = [v for v in self.values if not ranks or len(dims(v)) in ranks]
        return None if not found else found[max(self.rng.randrange(len(found)), self.rng.randrange(len(found)))]

    def const(self, array: object) -> SSAValue:
        op = make_constant("onnx", np.asarray(array))
        self.block.add_op(op)
        return op.results[0]

    def weights(self, *shape: int) -> SSAValue:
        return self.const(self.numbers.standard_normal(shape).astype(np.float32))

    def ints(self, *numbers: int) -> SSAValue:
        return self.const(np.array(numbers, dtype=np.int64))

    def op(self, name: str, operands: list[SSAValue | None], attrs: dict | None = None, keep: int = 1) -> SSAValue:
        op = build(f"onnx.{name}", operands, attrs)
        self.block.add_op(op)
        self.used.update(operand for operand in operands if operand is not None)
        self.values.extend(op.results[:keep])
        return op.results[0]

    def module(self, names: list[str]) -> ModuleOp:
        outputs = [v for v in self.values if v not in self.used][-4:] or self.values[-1:]
        self.block.add_op(ReturnOp(*outputs))
        inputs = [f"x{i}" for i in range(len(self.block.args))]
        return ModuleOp([build_main(self.block, inputs, [f"y{i}" for i in range(len(outputs))])])


def dims(value: SSAValue) -> tuple[int, ...]:
    shape = shape_of(value.type)
    assert shape is not None
    return shape  # type: ignore[return-value]


# Each maker adds one op, or none where the values at hand do not fit.


def conv(g: Graph) -> None:
    if (x := g.pick(3, 4, 5)) is None:
        return
    _, c, *sizes = dims(x)
    out = 4 if g.equal else g.rng.choice((2, 3, 5))
    kernel = [1 if g.rng.random() < 0.6 else min(3, size) for size in sizes]
    pads = [k // 2 for k in kernel] * 2 if g.rng.random() < 0.7 else [0] * 2 * len(kernel)
    weight = g.weights(out, c, *kernel)
    attrs = {
        "kernel_shape": kernel,
        "pads": pads,
        "strides": [1] * len(kernel),
        "dilations": [1] * len(kernel),
        "group": 1,
    }
    g.op("Conv", [x, weight, g.weights(out)], attrs)


def depthwise(g: Graph) -> None:
    if (x := g.pick(4)) is not None:
        c = dims(x)[1]
        attrs = {"kernel_shape": [1, 1], "pads": [0] * 4, "strides": [1, 1], "dilations": [1, 1], "group": c}
        g.op("Conv", [x, g.weights(c, 1, 1, 1)], attrs)


def pool(g: Graph) -> None:
    if (x := g.pick(3, 4, 5)) is None:
        return
    kernel = [min(2, size) for size in dims(x)[2:]]
    attrs = {"kernel_shape": kernel, "strides": [1] * len(kernel), "pads": [0] * 2 * len(kernel)}
    g.op(g.rng.choice(("MaxPool", "AveragePool")), [x], attrs)


def spatial(g: Graph) -> None:
    if (x := g.pick(3, 4)) is None:
        return
    c = dims(x)[1]
    match g.rng.randrange(5):
        case 0:
            g.op("GlobalAveragePool", [x])
        case 1:
            statistics = [g.weights(c), g.weights(c), g.weights(c), g.const(np.full(c, 0.7, np.float32))]
            g.op("BatchNormalization", [x, *statistics], {"epsilon": 1e-5})
        case 2 if math.prod(dims(x)[2:]) > 1:
            g.op("InstanceNormalization", [x, g.weights(c), g.weights(c)])
        case 3 if len(dims(x)) == 4:
            g.op("LRN", [x], {"size": 3})
        case 4:
            scales = g.const(np.array([1, 1, *[2] * (len(dims(x)) - 2)], dtype=np.float32))
            attrs = {"mode": "nearest", "coordinate_transformation_mode": "asymmetric", "nearest_mode": "floor"}
            g.op("Resize", [x, None, scales], attrs)


def blocks(g: Graph) -> None:
    if (x := g.pick(4)) is not None and dims(x)[1] % 4 == 0:
        g.op("DepthToSpace", [x], {"blocksize": 2, "mode": g.rng.choice(("DCR", "CRD"))})


def unary(g: Graph) -> None:
    x = g.pick()
    match g.rng.choice(("Relu", "Sigmoid", "Clip", "Dropout", "Identity", "LeakyRelu")):
        case "Clip":
            g.op("Clip", [x, g.const(np.float32(-1)), g.const(np.float32(1))])
        case name:
            g.op(name, [x])


def binary(g: Graph) -> None:
    """Two run-time operands that broadcast, of ranks that may differ."""
    x = g.pick()
    shape = dims(x)
    fits = [
        v for v in g.values if len(dims(v)) <= len(shape) and broadcasts(dims(v), shape[len(shape) - len(dims(v)) :])
    ]
    pair = [x, g.rng.choice(fits)]
    g.rng.shuffle(pair)
    g.op(g.rng.choice(("Add", "Mul", "Sub", "Max")), pair)


def broadcasts(a: tuple[int, ...], b: tuple[int, ...]) -> bool:
    return all(i == j or i == 1 or j == 1 for i, j in zip(a, b))


def with_constant(g: Graph) -> None:
    x = g.pick()
    shape = dims(x)[g.rng.randint(0, len(dims(x))) :]
    weight = g.weights(*(size if g.rng.random() < 0.6 else 1 for size in shape))
    match g.rng.randrange(3):
        case 0:
            g.op("PRelu", [x, weight])
        case 1:
            g.op("Add", [weight, x])
        case 2:
            condition = g.op("Greater", [x, weight], keep=0)
            g.op("Where", [condition, x, weight])


def concat(g: Graph) -> None:
    x = g.pick()
    if not dims(x):
        return
    axis = g.rng.randrange(len(dims(x)))
    rest = lambda v: [size for i, size in enumerate(dims(v)) if i != axis]  # noqa: E731
    fits = [v for v in g.values if len(dims(v)) == len(dims(x)) and rest(v) == rest(x)]
    g.op("Concat", [x, *(g.rng.choice(fits) for _ in range(g.rng.randint(1, 2)))], {"axis": axis})


def slicing(g: Graph) -> None:
    x = g.pick(1, 2, 3, 4, 5)
    if x is None:
        return
    axis = g.rng.randrange(len(dims(x)))
    size = dims(x)[axis]
    match g.rng.randrange(6):
        case 0:
            g.op("Slice", [x, g.ints(0), g.ints(max(1, size - 1)), g.ints(axis), g.ints(1)])
        case 1:
            g.op("Slice", [x, g.ints(0, *[0] * axis), g.ints(*dims(x)[: axis + 1])])
        case 2:
            g.op("Gather", [x, g.const(np.array(size - 1))], {"axis": axis})
        case 3:
            g.op("Gather", [x, g.ints(0, size - 1, 0)], {"axis": axis})
        case 4 if len(dims(x)) < 5:
            g.op("Gather", [x, g.const(np.array([[0, size - 1], [0, 0], [size - 1, 0]]))], {"axis": axis})
        case 5 if size > 1:
            op = build(
                "onnx.Split", [x, g.ints(1, size - 1)], {"axis": axis}, [part(x, axis, 1), part(x, axis, size - 1)]
            )
            g.block.add_op(op)
            g.used.add(x)
            g.values.extend(op.results)


def part(x: SSAValue, axis: int, size: int) -> object:
    return tensor([size if i == axis else each for i, each in enumerate(dims(x))], f32)


def growing(g: Graph) -> None:
    x = g.pick(1, 2, 3, 4)
    if x is None:
        return
    shape = dims(x)
    match g.rng.randrange(4):
        case 0:
            pads = [g.rng.randint(0, 1) for _ in range(2 * len(shape))]
            g.op("Pad", [x, g.ints(*pads), g.const(np.float32(0.5))], {"mode": "constant"})
        case 1:
            axis = g.rng.randrange(len(shape))
            g.op("Pad", [x, g.ints(1, 0), None, g.ints(axis)], {"mode": "edge"})
        case 2:
            g.op("Tile", [x, g.ints(*(g.rng.randint(1, 2) for _ in shape))])
        case 3:
            target = [size if size > 1 else g.rng.randint(1, 3) for size in shape]
            g.op("Expand", [x, g.ints(*(target if g.rng.random() < 0.5 or len(shape) > 3 else [2, *target]))])


def reducing(g: Graph) -> None:
    x = g.pick(2, 3, 4, 5)
    if x is None:
        return
    rank = len(dims(x))
    axes = sorted(g.rng.sample(range(rank), g.rng.randint(1, rank - 1)))
    keep = g.rng.randint(0, 1)
    match g.rng.randrange(4):
        case 0:
            g.op("ArgMax", [x], {"axis": axes[0], "keepdims": keep}, keep=0)
            g.op("Cast", [g.block.last_op.results[0]], {"to": 1})  # type: ignore[union-attr]
        case 1:
            g.op("ReduceMax", [x], {"keepdims": 1})
        case _:
            g.op(g.rng.choice(("ReduceMean", "ReduceSum")), [x, g.ints(*axes)], {"keepdims": keep})


def along_axis(g: Graph) -> None:
    x = g.pick(1, 2, 3, 4, 5)
    if x is None:
        return
    axis = g.rng.randrange(len(dims(x)))
    match g.rng.randrange(5):
        case 0 | 1:
            g.op(g.rng.choice(("Softmax", "LogSoftmax")), [x], {"axis": axis})
        case 2:
            g.op("CumSum", [x, g.const(np.array(axis))])
        case 3:
            g.op("TopK", [x, g.ints(1)], {"axis": axis, "largest": 1, "sorted": 1})
        case 4:
            scale = g.const(np.linspace(0.05, 0.1, dims(x)[axis], dtype=np.float32))
            zero = g.const(np.zeros(dims(x)[axis], dtype=np.int8))
            quantized = g.op("QuantizeLinear", [x, scale, zero], {"axis": axis}, keep=0)
            g.op("DequantizeLinear", [quantized, scale, zero], {"axis": axis})


def transpose(g: Graph) -> None:
    x = g.pick(2, 3, 4, 5)
    if x is not None:
        perm = list(range(len(dims(x))))
        g.rng.shuffle(perm)
        g.op("Transpose", [x], {"perm": perm})


def reshape(g: Graph) -> None:
    x = g.pick()
    shape = list(dims(x))
    match g.rng.randrange(5):
        case 0 if len(shape) > 1:
            at = g.rng.randrange(len(shape) - 1)
            shape[at : at + 2] = [shape[at] * shape[at + 1]]
        case 1 if any(size % 2 == 0 and size > 2 for size in shape) and len(shape) < 5:
            at = g.rng.choice([i for i, size in enumerate(shape) if size % 2 == 0 and size > 2])
            shape[at : at + 1] = g.rng.choice(([2, shape[at] // 2], [shape[at] // 2, 2]))
        case 2 if len(shape) < 5:
            axis = g.rng.randint(0, len(shape))
            g.op("Unsqueeze", [x, g.ints(axis)])
            return
        case 3 if 1 in shape:
            g.op("Squeeze", [x, g.ints(shape.index(1))])
            return
        case 4:
            g.op("Flatten", [x], {"axis": g.rng.randint(0, len(shape))})
            return
    g.rng.shuffle(shape) if g.rng.random() < 0.15 else None
    g.op("Reshape", [x, g.ints(*shape)])


def shuffle(g: Graph) -> None:
    """ShuffleNet's: the channel in two factors, which change places."""
    x = g.pick(4)
    if x is None or dims(x)[1] % 2 or dims(x)[1] == 2:
        return
    n, c, h, w = dims(x)
    y = g.op("Reshape", [x, g.ints(n, 2, c // 2, h, w)], keep=0)
    y = g.op("Transpose", [y], {"perm": [0, 2, 1, 3, 4]}, keep=0)
    g.op("Reshape", [y, g.ints(n, c, h, w)])


def matmul(g: Graph) -> None:
    if (x := g.pick(2, 3, 4)) is not None:
        g.op("MatMul", [x, g.weights(dims(x)[-1], 4 if g.equal else g.rng.randint(2, 5))])


def classifier(g: Graph) -> None:
    """An image flattened into constant weights."""
    x = g.pick(3, 4)
    if x is None:
        return
    n, size = dims(x)[0], math.prod(dims(x)[1:])
    y = g.op("Reshape", [x, g.ints(n, size)], keep=0)
    if g.rng.random() < 0.5:
        g.op("MatMul", [y, g.weights(size, 3)])
    else:
        g.op("Gemm", [y, g.weights(3, size), g.weights(3)], {"transB": 1})


MAKERS: list[Callable[[Graph], None]] = [
    conv, conv, conv, depthwise, pool, spatial, blocks, unary, unary, binary, binary, with_constant, concat, concat, slicing, growing,
    reducing, along_axis, transpose, transpose, reshape, reshape, shuffle, matmul, classifier,
]  # fmt: skip


def random_module(seed: int, *, equal: bool) -> ModuleOp:
    graph = Graph(seed, equal=equal)
    for _ in range(graph.rng.randint(4, 14)):
        before = len(graph.values)
        graph.rng.choice(MAKERS)(graph)
        graph.values[before:] = [
            v for v in graph.values[before:] if math.prod(dims(v)) <= MOST_ELEMENTS and len(dims(v)) < 6
        ]
    return graph.module([])


def inputs_of(module: ModuleOp, seed: int) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(seed)
    block = next(iter(module.body.block.ops)).body.block  # type: ignore[attr-defined]
    return {f"x{i}": rng.standard_normal(dims(arg)).astype(np.float32) for i, arg in enumerate(block.args)}


def transposed_bytes(module: ModuleOp) -> int:
    """What the transposes of a module move, those aside that only move axes of size 1."""
    moved = 0
    for op in module.walk():
        if op.name == "onnx.Transpose":
            shape, perm = dims(op.operands[0]), op.get("perm")  # type: ignore[attr-defined]
            long = [axis for axis in perm if shape[axis] != 1]
            moved += storage_bytes(op.operands[0].type) or 0 if long != sorted(long) else 0
    return moved


WANTED_LAST = ("Conv", "Pool", "Resize", "Normalization", "DepthToSpace", "LRN")


def pinned_bytes(module: ModuleOp) -> int:
    """What transposes around each op that wants channels last would move: an assignment that is always possible."""
    moved = transposed_bytes(module)
    for op in module.walk():
        if op.name.startswith("onnx.") and any(word in op.name for word in WANTED_LAST):
            moved += sum(4 * math.prod(dims(v)) for v in (op.operands[0], op.results[0]))
        if op.name in ("onnx.Softmax", "onnx.LogSoftmax", "onnx.TopK"):
            moved += 8 * 4 * math.prod(dims(op.operands[0]))
    return moved


@pytest.mark.parametrize("equal", [False, True], ids=["dims-differ", "dims-equal"])
@pytest.mark.parametrize("first", range(0, 240, 20))
def test_same_outputs(first: int, equal: bool) -> None:
    for seed in range(first, first + 20):
        check(seed, equal)


def check(seed: int, equal: bool) -> None:
    module = random_module(seed, equal=equal)
    bound = pinned_bytes(module)
    inputs = inputs_of(module, seed)
    expected = evaluate(module, inputs)
    context = PassContext()
    LayoutNhwc().apply(context, module)
    verify(module, "after layout-nhwc", ours=True)
    assert not [
        op.name for op in module.walk() if op.name.startswith("onnx.") and any(w in op.name for w in WANTED_LAST)
    ]
    # Where paths contradict each other the use that is set aside is not part of the cut.
    assert transposed_bytes(module) <= bound or context.report["layout"], f"seed {seed}"
    assert sum(each.bytes for each in context.report["transposes"]) == transposed_bytes(module), f"seed {seed}"
    found = evaluate(module, inputs)
    for name, array in expected.items():
        # Float sums in another order, over a few hundred terms.
        scale = max(1e-6, float(np.abs(array[np.isfinite(array)]).max(initial=0)))
        np.testing.assert_allclose(found[name], array, rtol=0, atol=1e-4 * scale, err_msg=f"seed {seed}, output {name}")


def test_makers_cover_every_kind_of_row() -> None:
    """Over the seeds above nearly each op of the generator occurs; a maker that never fits would test nothing."""
    seen: set[str] = set()
    for seed in range(240):
        seen.update(op.name for op in random_module(seed, equal=False).walk())
    assert len([name for name in seen if name.startswith("onnx.")]) >= 45, sorted(seen)
