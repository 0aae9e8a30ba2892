"""Each op of the table `layout`, alone between channels-last inputs and a channels-last output: nothing is transposed, and it computes the same."""

from __future__ import annotations

import numpy as np
import pytest
from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.func import ReturnOp
from xdsl.ir import Block, SSAValue

from tflc.dialects import build, make_constant, op_names, schema_of
from tflc.dialects.nhwc import channels_first, channels_last
from tflc.dialects.types import f32, from_numpy, i1, i32, shape_of, tensor, to_numpy, ui32
from tflc.evaluate import evaluate
from tflc.layout.facts import facts_of
from tflc.passes.layout_nhwc import LayoutNhwc
from tflc.pipeline.base import PassContext, rules_of
from tflc.signature import build_main

SHAPE = (2, 4, 6, 8)


def ints(*numbers: int) -> np.ndarray:
    return np.array(numbers, dtype=np.int64)


def floats(*numbers: float) -> np.ndarray:
    return np.array(numbers, dtype=np.float32)


def along(axis: int) -> np.ndarray:
    return np.linspace(0.1, 0.2, SHAPE[axis], dtype=np.float32)


SPATIAL = {"strides": [1, 1], "pads": [0, 0, 0, 0], "dilations": [1, 1]}
WINDOW = {"kernel_shape": [2, 2], "strides": [1, 1], "pads": [0, 0, 0, 0]}
C = SHAPE[1]

# op: (constant operands behind the input, attributes); all have float inputs unless INPUTS says otherwise.
CASES: dict[str, tuple[list[object], dict[str, object]]] = {
    "ArgMax": ([], {"axis": 2, "keepdims": 0}),
    "ArgMin": ([], {"axis": 1, "keepdims": 1}),
    "AveragePool": ([], WINDOW),
    "BatchNormalization": ([floats(1, 2, 3, 4), floats(4, 3, 2, 1), floats(1, 0, 1, 0), floats(1, 2, 1, 2)], {}),
    "Cast": ([], {"to": 6}),
    "Clip": ([np.float32(-0.5), np.float32(0.5)], {}),
    "Concat": ([np.ones((2, 1, 6, 8), np.float32)], {"axis": 1}),
    "Conv": ([np.ones((3, C, 1, 1), np.float32)], {"kernel_shape": [1, 1], "group": 1, **SPATIAL}),
    "ConvInteger": ([np.ones((3, C, 1, 1), np.uint8)], {"kernel_shape": [1, 1], "group": 1, **SPATIAL}),
    "ConvTranspose": ([np.ones((C, 3, 1, 1), np.float32)], {"kernel_shape": [1, 1], "group": 1, **SPATIAL}),
    "CumProd": ([np.array(2)], {}),
    "CumSum": ([np.array(1)], {}),
    "DepthToSpace": ([], {"blocksize": 2, "mode": "CRD"}),
    "DequantizeLinear": ([along(1), np.zeros(C, np.int8)], {"axis": 1}),
    "Dropout": ([], {}),
    "DynamicQuantizeLinear": ([], {}),
    "Expand": ([ints(3, 1, 1)], {}),
    "Flatten": ([], {"axis": 0}),
    "Gather": ([ints(3, 0)], {"axis": 1}),
    "GatherElements": ([np.zeros((2, 4, 6, 8), np.int64)], {"axis": 1}),
    "GlobalAveragePool": ([], {}),
    "GlobalLpPool": ([], {"p": 2}),
    "GlobalMaxPool": ([], {}),
    "GridSample": (
        [np.zeros((2, 3, 3, 2), np.float32)],
        {"mode": "linear", "padding_mode": "zeros", "align_corners": 0},
    ),
    "GroupNormalization": ([floats(1, 2, 3, 4), floats(4, 3, 2, 1)], {"num_groups": 2, "epsilon": 1e-5}),
    "Hardmax": ([], {"axis": 1}),
    "InstanceNormalization": ([floats(1, 2, 3, 4), floats(4, 3, 2, 1)], {"epsilon": 1e-5}),
    "LRN": ([], {"size": 3}),
    "LogSoftmax": ([], {"axis": 1}),
    "LpNormalization": ([], {"axis": 1, "p": 2}),
    "LpPool": ([], {"p": 2, **WINDOW}),
    "MaxPool": ([], WINDOW),
    "MeanVarianceNormalization": ([], {"axes": [0, 1]}),
    "Pad": ([ints(0, 1, 2, 0, 0, 0, 0, 1)], {"mode": "constant"}),
    "QLinearConv": (
        [
            np.float32(0.1),
            np.uint8(3),
            np.ones((3, C, 1, 1), np.uint8),
            np.float32(0.1),
            np.uint8(1),
            np.float32(0.2),
            np.uint8(9),
        ],
        {"kernel_shape": [1, 1], "group": 1, **SPATIAL},
    ),
    "QuantizeLinear": ([along(1), np.zeros(C, np.int8)], {"axis": 1}),
    **{
        f"Reduce{name}": ([ints(2)], {"keepdims": 0})
        for name in ("L1", "L2", "LogSum", "LogSumExp", "Max", "Mean", "Min", "Prod", "Sum", "SumSquare")
    },
    "Reshape": ([ints(2, 4, 48)], {}),
    "Resize": (
        [None, floats(1, 1, 2, 2)],
        {"mode": "nearest", "coordinate_transformation_mode": "asymmetric", "nearest_mode": "floor"},
    ),
    "ReverseSequence": ([ints(1, 2, 2, 1)], {"batch_axis": 1, "time_axis": 0}),
    "ScatterElements": ([np.zeros(SHAPE, np.int64), np.ones(SHAPE, np.float32)], {"axis": 3, "reduction": "none"}),
    "Shape": ([], {"start": 0}),
    "Size": ([], {}),
    "Slice": ([ints(1, 2), ints(3, 6), ints(1, 3), ints(1, 2)], {}),
    "Softmax": ([], {"axis": 1}),
    "SpaceToDepth": ([], {"blocksize": 2}),
    "Split": ([ints(1, 3)], {"axis": 1}),
    "Squeeze": ([ints(2)], {}),
    "Tile": ([ints(1, 2, 1, 3)], {}),
    "TopK": ([ints(2)], {"axis": 1, "largest": 1, "sorted": 1}),
    "Transpose": ([], {"perm": [1, 3, 0, 2]}),
    "Unsqueeze": ([ints(2)], {}),
}
ELEMENTS = {"ConvInteger": np.uint8, "DequantizeLinear": np.int8, "QLinearConv": np.uint8}
SHAPES = {"Expand": (2, 1, 6, 8), "Squeeze": (2, 4, 1, 8)}
WITHOUT_INFERENCE = ("GroupNormalization", "MeanVarianceNormalization")
"""onnx has no inference of its own for these: they are functions."""

SUMMED = ("MatMul", "Gemm")


def module_of(op_type: str) -> ModuleOp:
    constants, attributes = CASES[op_type]
    shape = SHAPES.get(op_type, SHAPE)
    block = Block(arg_types=[tensor(shape, from_numpy(np.dtype(ELEMENTS.get(op_type, np.float32))))])
    operands: list[SSAValue | None] = [block.args[0]]
    for constant in constants:
        if constant is None:
            operands.append(None)
            continue
        made = make_constant("onnx", np.asarray(constant))
        block.add_op(made)
        operands.append(made.results[0])
    types = {
        "Split": [tensor((2, size, 6, 8), f32) for size in (1, 3)],
        **{name: [tensor(SHAPE, f32)] for name in WITHOUT_INFERENCE},
    }.get(op_type)
    op = build(f"onnx.{op_type}", operands, attributes, types)
    block.add_op(op)
    return finished(block, op.results[0])


def finished(block: Block, result: SSAValue) -> ModuleOp:
    block.add_op(ReturnOp(result))
    return ModuleOp([build_main(block, [f"x{i}" for i in range(len(block.args))], ["y"])])


def random_inputs(module: ModuleOp) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(0)
    arguments = next(iter(module.body.block.ops)).body.block.args  # type: ignore[attr-defined]
    found = {}
    for index, argument in enumerate(arguments):
        dtype, shape = to_numpy(argument.type.element_type), shape_of(argument.type)
        values = (
            rng.standard_normal(shape) if dtype.kind == "f" else rng.integers(0, 2 if dtype.kind == "b" else 100, shape)
        )
        found[f"x{index}"] = np.abs(values).astype(dtype) + (dtype.kind == "f") * np.asarray(0.01, dtype)
    return found


def check_same(module: ModuleOp, transposes: int = 0) -> None:
    inputs = random_inputs(module)
    expected = evaluate(module, inputs)["y"]
    rank = expected.ndim
    outputs = ("y=NHWC",) if rank > 2 and not transposes else ()
    LayoutNhwc(input_layout=tuple(f"{name}=NHWC" for name in inputs), output_layout=outputs).apply(
        PassContext(), module
    )
    assert [op.name for op in module.walk()].count("onnx.Transpose") == transposes
    found = evaluate(module, {name: array.transpose(channels_last(array.ndim)) for name, array in inputs.items()})["y"]
    if outputs:
        found = found.transpose(channels_first(rank))
    np.testing.assert_allclose(found, expected, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("op_type", [name for name in CASES if name not in ("Transpose", "Flatten")])
def test_carries(op_type: str) -> None:
    check_same(module_of(op_type))


@pytest.mark.parametrize("op_type", ["Transpose", "Flatten"])
def test_moves_nothing_itself(op_type: str) -> None:
    """A transpose is one order more, and a flatten to one row takes its operand as written."""
    check_same(module_of(op_type), transposes=1)


def elementwise() -> list[str]:
    names = [
        name for name in op_names("onnx") if (schema := schema_of(name)) is not None and "Elementwise" in schema.traits
    ]
    return [name.removeprefix("onnx.") for name in names if name.removeprefix("onnx.") not in CASES]


@pytest.mark.parametrize("op_type", elementwise())
def test_elementwise_ops_carry(op_type: str) -> None:
    """On as many equal operands as the op must have, of the first element type of ours that it takes."""
    schema = schema_of(f"onnx.{op_type}")
    assert schema is not None
    types = {"f32": f32, "i32": i32, "i1": i1}
    if op_type == "BitShift":
        types = {"ui32": ui32}
    count = 2 if schema.variadic else schema.min_operands
    specs = schema.operands if not schema.variadic else schema.operands * 2
    elements = [
        next(type for name, type in types.items() if not spec.elements or name in spec.elements) for spec in specs
    ]
    block = Block(arg_types=[tensor(SHAPE, element) for element in elements[:count]])
    op = build(f"onnx.{op_type}", list(block.args), {"direction": "LEFT"} if op_type == "BitShift" else {})
    block.add_op(op)
    check_same(finished(block, op.results[0]))


def test_every_row_has_a_case() -> None:
    listed = {
        name.removeprefix("onnx.") for name in facts_of(rules_of("layout-nhwc").table("layout")) if ".v" not in name
    }
    assert listed - set(CASES) - set(elementwise()) - set(SUMMED) == set()
