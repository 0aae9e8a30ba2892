"""Ops of more axes than a kernel takes are written in fewer, or refused: what is written runs and agrees.

Seeded shapes of five to eight axes, each of one, two or three elements, so that merging neighbors is possible for some and wrong for others; operands
broadcast in random places. Tolerance: 1e-5 of the result's range, sums in another order.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import helper, numpy_helper

import tflc
from tflc.defaults import DEFAULT_TARGET
from tflc.diagnostics import Refusal

pytestmark = pytest.mark.runtime

RANKS = (5, 6, 7, 8)
REFUSED = {
    "MatMul": {"E0506"},
    "Pad.constant": {"E0506"},
    "Pad.edge": {"E0417"},
    "Slice": {"E0506"},
    "Transpose": {"E0506"},
}
"""What may be refused, and the codes: more axes that move, are cut or are padded apart than the kernel has; edges repeated along more than two."""


class Drawn:
    """Random shapes, inputs and constants of one model of one node."""

    def __init__(self, rank: int, seed: int) -> None:
        self.random = np.random.default_rng([rank, seed])
        self.rank = rank
        self.shape = [int(size) for size in self.random.choice([1, 2, 2, 3], rank)]
        self.inputs: dict[str, np.ndarray] = {}
        self.constants: list[onnx.TensorProto] = []

    def input(self, shape: Sequence[int], dtype: type = np.float32) -> str:
        name = f"x{len(self.inputs)}"
        if dtype is bool:
            array = self.random.integers(0, 2, shape).astype(bool)
        elif np.dtype(dtype).kind == "i":
            array = self.random.integers(-5, 6, shape).astype(dtype)
        else:
            array = self.random.standard_normal(shape).astype(dtype)
        self.inputs[name] = np.asarray(array)
        return name

    def integers(self, *values: int) -> str:
        self.constants.append(numpy_helper.from_array(np.array(values, np.int64), f"c{len(self.constants)}"))
        return self.constants[-1].name

    def shrunk(self) -> list[int]:
        """The shape with axes of one element in random places, and some of the first left out."""
        shape = [size if self.random.random() < 0.5 else 1 for size in self.shape]
        return shape[int(self.random.integers(self.rank)) if self.random.random() < 0.3 else 0 :]

    def axis(self) -> int:
        return int(self.random.integers(self.rank))

    def axes(self) -> list[int]:
        return sorted(
            int(axis) for axis in self.random.choice(self.rank, int(self.random.integers(1, self.rank)), False)
        )


Node = tuple[list[str], dict[str, Any]]
Case = Callable[[Drawn], Node]


def binary(dtype: type) -> Case:
    def draw(d: Drawn) -> Node:
        operands = [d.input(d.shape, dtype), d.input(d.shrunk(), dtype)]
        if d.random.random() < 0.5:
            operands = [d.input(d.shrunk(), dtype), d.input(d.shrunk(), dtype)]
        return operands, {}

    return draw


def unary(d: Drawn) -> Node:
    return [d.input(d.shape)], {}


def along(d: Drawn) -> Node:
    return [d.input(d.shape)], {"axis": d.axis()}


def choice(d: Drawn) -> Node:
    return [d.input(d.shrunk(), bool), d.input(d.shape), d.input(d.shrunk())], {}


def reduction(d: Drawn) -> Node:
    return [d.input(d.shape), d.integers(*d.axes())], {"keepdims": int(d.random.integers(2))}


def transpose(d: Drawn) -> Node:
    return [d.input(d.shape)], {"perm": [int(axis) for axis in d.random.permutation(d.rank)]}


def slices(d: Drawn) -> Node:
    axes = d.axes()
    starts = [int(d.random.integers(d.shape[axis])) for axis in axes]
    steps = [int(d.random.choice([1, 1, 2, -1])) for _ in axes]
    ends = [-(2**40) if step < 0 else 2**40 for step in steps]
    return [d.input(d.shape), *(d.integers(*each) for each in (starts, ends, axes, steps))], {}


def pads(mode: str) -> Case:
    def draw(d: Drawn) -> Node:
        most = [int(size > 1) for size in d.shape] if mode == "reflect" else [2] * d.rank
        amounts = [int(d.random.integers(0, size + 1)) if d.random.random() < 0.4 else 0 for size in most * 2]
        return [d.input(d.shape), d.integers(*amounts)], {"mode": mode}

    return draw


def concatenation(d: Drawn) -> Node:
    axis = d.axis()
    other = [*d.shape]
    other[axis] = 2
    return [d.input(d.shape), d.input(other)], {"axis": axis}


def split(d: Drawn) -> Node:
    axis = d.axis()
    d.shape[axis] = 3
    return [d.input(d.shape), d.integers(1, 2)], {"axis": axis}


def gather(d: Drawn) -> Node:
    axis = d.axis()
    indices = [int(index) for index in d.random.integers(0, d.shape[axis], 2)]
    return [d.input(d.shape), d.integers(*indices)], {"axis": axis}


def expansion(d: Drawn) -> Node:
    return [d.input(d.shrunk()), d.integers(*d.shape)], {}


def tiles(d: Drawn) -> Node:
    return [d.input(d.shape), d.integers(*map(int, d.random.integers(1, 3, d.rank)))], {}


def matmul(d: Drawn) -> Node:
    batches = d.shape[:-2]
    shrunk = [size if d.random.random() < 0.5 else 1 for size in batches]
    return [d.input([*batches, 3, 2]), d.input([*shrunk, 2, 4])], {}


def cumulative_sum(d: Drawn) -> Node:
    d.constants.append(numpy_helper.from_array(np.array(d.axis(), np.int64), "axis"))
    return [d.input(d.shape), "axis"], {}


def largest(d: Drawn) -> Node:
    axis = d.axis()
    d.shape[axis] = 3
    return [d.input(d.shape), d.integers(2)], {"axis": axis}


CASES: dict[str, Case] = {
    **{f"{op}.{dtype.__name__}": binary(dtype) for op in ("Add", "Sub", "Mul") for dtype in (np.float32, np.int32, np.int64)},
    **{f"{op}.{dtype.__name__}": binary(dtype) for op in ("Max", "Min") for dtype in (np.float32, np.int32)},
    **{f"{op}.{dtype.__name__}": binary(dtype) for op in ("Equal", "Less", "GreaterOrEqual") for dtype in (np.float32, np.int64)},
    **{f"{op}.bool": binary(bool) for op in ("And", "Or", "Xor")},
    "Div.float32": binary(np.float32),
    "PRelu": lambda d: ([d.input(d.shape), d.input(d.shrunk())], {}),
    "Where": choice,
    **dict.fromkeys(("Relu", "Sigmoid", "Exp", "Gelu", "Softplus", "Erf", "Sign"), unary),
    **dict.fromkeys(("Softmax", "LogSoftmax", "Hardmax", "ArgMax", "Flatten"), along),
    **dict.fromkeys(("ReduceSum", "ReduceMean", "ReduceMax", "ReduceProd", "ReduceL2", "ReduceLogSumExp"), reduction),
    "Transpose": transpose,
    "Slice": slices,
    **{f"Pad.{mode}": pads(mode) for mode in ("constant", "reflect", "edge")},
    "Concat": concatenation,
    "Split": split,
    "Gather": gather,
    "Expand": expansion,
    "Tile": tiles,
    "MatMul": matmul,
    "CumSum": cumulative_sum,
    "TopK": largest,
}  # fmt: skip


def model_of(op: str, d: Drawn, node: Node) -> onnx.ModelProto:
    """A model of one node whose results nobody typed."""
    inputs, attributes = node
    outputs = ["y0", "y1"] if op in ("Split", "TopK") else ["y0"]
    values = [
        helper.make_tensor_value_info(name, helper.np_dtype_to_tensor_dtype(array.dtype), array.shape)
        for name, array in d.inputs.items()
    ]
    results = [helper.make_empty_tensor_value_info(name) for name in outputs]
    graph = helper.make_graph([helper.make_node(op, inputs, outputs, **attributes)], op, values, results, d.constants)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=10)


def checked(name: str, rank: int, seed: int) -> str:
    """ "ok", or the code that one drawn op is refused with."""
    from onnx.reference import ReferenceEvaluator

    from tflc.runtime import Runtime, run

    # The limits are those of the runtime that is here.
    target = DEFAULT_TARGET if Runtime().about()[0] == "tflite-runtime" else "litert"
    op, d = name.partition(".")[0], Drawn(rank, seed)
    node = CASES[name](d)
    model = model_of(op, d, node)
    wanted = ReferenceEvaluator(model).run(None, d.inputs)
    try:
        converted = tflc.convert(model.SerializeToString(), target=target).to_bytes()
    except Refusal as refusal:
        return refusal.findings[0].code
    found = run(converted, d.inputs)
    shapes = [array.shape for array in d.inputs.values()]
    for want, got in zip(wanted, found.values(), strict=True):
        assert got.shape == np.shape(want), (name, rank, seed, shapes)
        scale = max(1.0, float(np.abs(np.asarray(want, np.float64)).max(initial=0)))
        np.testing.assert_allclose(got, want, rtol=0, atol=1e-5 * scale, err_msg=f"{name} {rank} {seed} {shapes}")
    return "ok"


@pytest.mark.parametrize("name", CASES)
def test_what_is_written_agrees(name):
    outcomes = {checked(name, rank, seed=0) for rank in RANKS}
    assert outcomes <= {"ok", *REFUSED.get(name, ())}


@pytest.mark.long
@pytest.mark.parametrize("name", CASES)
def test_what_is_written_agrees_for_more_shapes(name):
    outcomes = {checked(name, rank, seed) for rank in RANKS for seed in range(1, 12)}
    assert outcomes <= {"ok", *REFUSED.get(name, ())}
