"""What an operator becomes does not grow with the batch: as many ops, and no constants but a few numbers for each sample.

And it grows with the data no faster than the data does: twice the side of an image, no more ops, and constants of the order of input and output.
Some have more ops for more data, whatever the batch: no kernel computes determinants (as many steps as rows) or cumulative products (as many as
the length can be halved), and floats hold long sums of integers only in parts. Recurrent networks are not among them: where their batch is a
number, the loop begins with zeros for all that it will give, which are a constant up to 16 MiB and made at run time beyond.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import helper, numpy_helper
from xdsl.dialects.func import FuncOp
from xdsl.ir import Attribute

import tflc
from tflc.dialects.schema import walk_schema_ops
from tflc.dialects.types import storage_bytes

INTEGER, FLOAT = np.int64, np.float32

PER_SAMPLE = 128
"""Bytes of constants that each sample may add: where its rows begin, of up to 16 rows."""


@dataclass(frozen=True)
class In:
    """An input of a node."""

    shape: Sequence[int]
    dtype: Any = FLOAT


Operands = Callable[[int, int], list[Any]]
"""The operands of a node by batch and size: inputs, arrays (constants) or None (absent)."""


def weights(*shape: int) -> np.ndarray:
    return np.ones(shape, FLOAT)


def numbers(*values: int) -> np.ndarray:
    return np.array(values)


def images(b: int, s: int) -> In:
    return In((b, 3, s, s))


def square(b: int, s: int, dtype: Any = FLOAT) -> In:
    return In((b, s, s), dtype)


CASES: dict[str, tuple[str, Operands, dict[str, Any]]] = {
    "affine grid": ("AffineGrid", lambda b, s: [In((b, 2, 3)), numbers(b, 3, s, s)], {}),
    "attention": ("Attention", lambda b, s: [In((b, 2, s, 4))] * 3, {"is_causal": 1}),
    "average pool of volumes": ("AveragePool", lambda b, s: [In((b, 3, s, s, s))], {"kernel_shape": [2, 2, 2], "pads": [1] * 6}),
    "bit shift": ("BitShift", lambda b, s: [In((b, s), np.uint8)] * 2, {"direction": "LEFT"}),
    "columns": ("Col2Im", lambda b, s: [In((b, 12, (s - 1) ** 2)), numbers(s, s), numbers(2, 2)], {}),
    "compress": ("Compress", lambda b, s: [In((b, s)), In((s,), bool)], {"axis": 1}),
    "convolution in groups": ("Conv", lambda b, s: [In((b, 2 * s, 8, 8)), weights(2 * s, 2, 3, 3)], {"group": "size"}),
    "cubic grid": ("GridSample", lambda b, s: [images(b, s), In((b, s, s, 2))], {"mode": "cubic"}),
    "cubic resize": ("Resize", lambda b, s: [images(b, s), None, np.array([1, 1, 2.3, 1.7], FLOAT)], {"mode": "cubic"}),
    "cumulative product": ("CumProd", lambda b, s: [square(b, s), np.array(1)], {}),
    "cumulative sum": ("CumSum", lambda b, s: [square(b, s), np.array(1)], {}),
    "deformed convolution": ("DeformConv", lambda b, s: [images(b, s), weights(4, 3, 3, 3), In((b, 18, s - 2, s - 2))], {}),
    "depth to space": ("DepthToSpace", lambda b, s: [In((b, 4, s, s))], {"blocksize": 2, "mode": "CRD"}),
    "determinants": ("Det", lambda b, s: [square(b, s)], {}),
    "diagonals": ("Einsum", lambda b, s: [square(b, s)], {"equation": "bii->bi"}),
    "elements": ("GatherElements", lambda b, s: [square(b, s), square(b, s, INTEGER)], {"axis": 1}),
    "grid": ("GridSample", lambda b, s: [images(b, s), In((b, s, s, 2))], {}),
    "grid of volumes": ("GridSample", lambda b, s: [In((b, 3, s, s, s)), In((b, s, s, s, 3))], {}),
    "long integer products": ("MatMulInteger", lambda b, s: [In((b, s, 40 * s), np.uint8), In((40 * s, s), np.uint8)], {}),
    "long quotients": ("Div", lambda b, s: [In((b, s), INTEGER)] * 2, {}),
    "long transforms": ("DFT", lambda b, s: [In((b, 8 * s, 3, 2)), None, np.array(1)], {}),
    "places of the greatest": ("MaxPool", lambda b, s: [images(b, s)], {"kernel_shape": [2, 2], "strides": [2, 2]}),
    "products of letters": ("Einsum", lambda b, s: [In((b, s, 3)), In((b, 3, s))], {"equation": "bij,bjk->bik"}),
    "regions": ("RoiAlign", lambda b, s: [images(b, s), In((b, 4)), In((b,), INTEGER)], {"output_height": 4, "output_width": 4, "sampling_ratio": 2}),
    "reversed sequences": ("ReverseSequence", lambda b, s: [In((s, b, 3)), In((b,), INTEGER)], {}),
    "scattered elements": ("ScatterElements", lambda b, s: [square(b, s), square(b, s, INTEGER), square(b, s)], {"axis": 1, "reduction": "add"}),
    "scattered greatest": ("ScatterND", lambda b, s: [square(b, s), In((s, 1), INTEGER), square(s, s)], {"reduction": "max"}),
    "suppressed boxes": ("NonMaxSuppression", lambda b, s: [In((b, s, 4)), In((b, s, s)), numbers(3)], {}),
    "triangle": ("Trilu", lambda b, s: [square(b, s)], {}),
    "tuples": ("GatherND", lambda b, s: [square(b, s), In((b, s, 1), INTEGER)], {"batch_dims": 1}),
    "unpooled": ("MaxUnpool", lambda b, s: [images(b, s), In((b, 3, s, s), INTEGER)], {"kernel_shape": [2, 2], "strides": [2, 2]}),
}  # fmt: skip


STEPS = ("cumulative product", "determinants", "long integer products")
"""What is computed in more steps the longer the data is."""


@dataclass(frozen=True)
class Size:
    """The ops of a conversion; the bytes of its constants beside those of the model, and of its inputs and outputs."""

    ops: int
    constants: int
    data: int


def size_of(name: str, batch: int, side: int) -> Size:
    op_type, operands, settings = CASES[name]
    given = operands(batch, side)
    names = ["" if each is None else f"x{index}" for index, each in enumerate(given)]
    attributes = {key: side if value == "size" else value for key, value in settings.items()}
    inputs = [
        helper.make_tensor_value_info(word, helper.np_dtype_to_tensor_dtype(np.dtype(each.dtype)), each.shape)
        for word, each in zip(names, given)
        if isinstance(each, In)
    ]
    constants = {word: each for word, each in zip(names, given) if isinstance(each, np.ndarray)}
    graph = helper.make_graph(
        [helper.make_node(op_type, names, ["y"], **attributes)],
        "sized",
        inputs,
        [helper.make_empty_tensor_value_info("y")],
        [numpy_helper.from_array(array, word) for word, array in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 26)], ir_version=10)
    module = tflc.convert(onnx.shape_inference.infer_shapes(model).SerializeToString()).module
    function = next(each for each in module.ops if isinstance(each, FuncOp))
    ops = list(walk_schema_ops(module))
    held = [op.results[0].type for op in ops if "ConstantLike" in op.schema.traits]
    own = sum(array.nbytes for array in constants.values())
    data = (*function.function_type.inputs, *function.function_type.outputs)
    return Size(len(ops) - len(held), _bytes(held) - own, _bytes(data))


def _bytes(types: Iterable[Attribute]) -> int:
    return sum(storage_bytes(type) or 0 for type in types)


@pytest.mark.parametrize("name", CASES)
def test_the_batch_makes_no_difference(name):
    some, more = size_of(name, 3, 8), size_of(name, 7, 8)
    assert more.ops <= some.ops
    assert more.constants - some.constants <= PER_SAMPLE * (7 - 3)


@pytest.mark.parametrize("name", [name for name in CASES if name not in STEPS])
def test_the_size_of_the_data_adds_no_ops(name):
    some, more = size_of(name, 2, 8), size_of(name, 2, 16)
    assert more.ops <= some.ops
    assert more.constants - some.constants <= more.data - some.data
