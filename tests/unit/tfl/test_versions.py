"""The version of an op is the lowest that covers it; each rule of the table decides for some op."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import ml_dtypes
import numpy as np
import pytest
from tfl_models import Const, Typed, single
from xdsl.ir import Attribute

from tflc.dialects.quant import UniformType
from tflc.dialects.schema import SchemaOp
from tflc.dialects.tfl.runtimes import first_runtime
from tflc.dialects.tfl.versions import version_of
from tflc.dialects.types import bf16, f16, i8, i32, tensor, ui16, ui32

Q8 = UniformType.of("i8", 0.1)
Q16 = UniformType.of("i16", 0.1)
C8 = UniformType.of("i8", [0.1] * 4, axis=0)
Q4 = UniformType.of("i4", 0.1)
WINDOW = {"padding": "SAME", "stride_h": 1, "stride_w": 1}


def z(*shape: int, dtype: Any = np.float32) -> np.ndarray:
    return np.zeros(shape, dtype)


def q(element: UniformType, *shape: int) -> Typed:
    dtype = ml_dtypes.int4 if element.data.width == 4 else f"i{element.data.width // 8}"
    return Typed(np.zeros(shape, dtype), element)


def out(element: Attribute, *shape: int) -> list[Attribute]:
    return [tensor(shape, element)]


CONV_OUT = (1, 5, 5, 4)
CASES: list[tuple[str, Sequence[Any], dict[str, Any], Any, int]] = [
    ("conv_2d", [z(1, 5, 5, 3), z(4, 3, 3, 3), z(4)], WINDOW, None, 1),
    ("conv_2d", [z(1, 5, 5, 6), z(4, 3, 3, 3), z(4)], WINDOW, None, 6),
    ("conv_2d", [q(Q8, 1, 5, 5, 3), q(C8, 4, 3, 3, 3), z(4)], WINDOW, out(Q8, *CONV_OUT), 3),
    ("conv_2d", [q(Q8, 1, 5, 5, 3), q(Q4, 4, 3, 3, 3), z(4)], WINDOW, out(Q8, *CONV_OUT), 7),
    ("conv_2d", [z(1, 5, 5, 3), q(C8, 4, 3, 3, 3), z(4)], WINDOW, None, 5),
    ("conv_2d", [z(1, 5, 5, 3), q(Q8, 4, 3, 3, 3), z(4)], WINDOW, None, 2),
    ("conv_2d", [q(Q16, 1, 5, 5, 3), q(Q8, 4, 3, 3, 3), z(4)], {**WINDOW, "quantized_bias_type": "INT64"}, None, 8),
    ("depthwise_conv_2d", [z(1, 5, 5, 4), z(1, 3, 3, 4)], {**WINDOW, "depth_multiplier": 1, "dilation_h_factor": 2}, None, 2),
    ("depthwise_conv_2d", [z(1, 5, 5, 4), z(1, 3, 3, 4)], {**WINDOW, "depth_multiplier": 1}, None, 1),
    ("fully_connected", [z(2, 3), z(4, 3), z(4)], {}, None, 1),
    ("fully_connected", [z(2, 3), z(4, 3)], {}, None, 6),
    ("fully_connected", [z(2, 3), z(4, 3), z(4)], {"keep_num_dims": True}, None, 5),
    ("fully_connected", [q(Q8, 2, 3), q(Q8, 4, 3), z(4)], {}, out(Q8, 2, 4), 4),
    ("fully_connected", [z(2, 3), q(C8, 4, 3), z(4)], {}, None, 12),
    ("mul", [z(2), z(2)], {}, None, 1),
    ("mul", [z(2, dtype=np.int64)] * 2, {}, None, 5),
    ("mul", [z(2, dtype=np.int16)] * 2, {}, None, 7),
    ("mul", [q(Q16, 2), q(Q16, 2)], {}, None, 4),
    ("mul", [q(Q8, 2), q(Q8, 2)], {}, out(UniformType.of("i8", 0.001), 2), 3),
    ("mul", [q(Q8, 2), q(Q8, 2)], {}, out(Q8, 2), 2),
    ("add", [z(2, dtype=np.int64)] * 2, {}, None, 4),
    ("add", [z(2, dtype=np.int16)] * 2, {}, None, 5),
    ("add", [q(Q16, 2), q(Q16, 2)], {"pot_scale_int16": False}, None, 3),
    ("add", [q(Q16, 2), q(Q16, 2)], {}, None, 1),
    ("sub", [z(2, 1, 1, 1, 1), z(1, 1, 1, 1, 2)], {}, None, 3),
    ("sub", [z(2, 1, 1, 1, 1), z(2, 1, 1, 1, 1)], {}, None, 1),
    ("maximum", [z(2, 1, 1, 1, 1), z(1)], {}, None, 3),
    ("transpose", [z(1, 2, 3), Const(np.array([2, 0, 1], np.int32))], {}, None, 1),
    ("transpose", [z(*(1,) * 5), Const(np.arange(5, dtype=np.int32))], {}, None, 4),
    ("transpose", [z(*(1,) * 6), Const(np.arange(6, dtype=np.int32))], {}, None, 6),
    ("transpose_conv", [Const(np.array([1, 4, 6, 2], np.int32)), z(2, 2, 2, 3), z(1, 2, 3, 3)], WINDOW, None, 1),
    ("transpose_conv", [Const(np.array([1, 4, 6, 2], np.int32)), z(2, 2, 2, 3), z(1, 2, 3, 3), z(2)], WINDOW, None, 3),
    ("transpose_conv", [Const(np.array([1, 4, 6, 2], np.int32)), z(2, 2, 2, 3), z(1, 2, 3, 3)],
     {**WINDOW, "fused_activation_function": "RELU"}, None, 4),
    ("strided_slice", [z(2, 3)] + [Const(np.array([0, 0], np.int32))] * 2 + [Const(np.array([1, 1], np.int32))],
     {"new_axis_mask": 1}, None, 6),
    ("resize_bilinear", [z(1, 2, 2, 1), Const(np.array([4, 4], np.int32))], {"half_pixel_centers": True}, None, 3),
    ("resize_bilinear", [z(1, 2, 2, 1), Const(np.array([4, 4], np.int32))], {"align_corners": True}, None, 1),
    ("resize_nearest_neighbor", [z(1, 2, 2, 1), Const(np.array([4, 4], np.int32))], {"align_corners": True}, None, 3),
    ("pad", [z(*(1,) * 5), Const(np.zeros((5, 2), np.int32))], {}, None, 4),
    ("cast", [z(2)], {}, out(i32, 2), 1),
    ("cast", [z(2)], {}, out(i8, 2), 3),
    ("cast", [z(2)], {}, out(f16, 2), 5),
    ("cast", [z(2)], {}, out(bf16, 2), 7),
    ("cast", [z(2)], {}, out(ui16, 2), 4),
    ("cast", [z(2)], {}, out(ui32, 2), 2),
    ("broadcast_to", [z(2), Const(np.array([3, 2], np.int32))], {}, None, 2),
    ("broadcast_to", [z(2, dtype=np.int8), Const(np.array([3, 2], np.int32))], {}, None, 3),
    ("where", [z(2, dtype=np.bool_)], {}, None, 1),
    ("where", [z(2)], {}, None, 2),
    ("split", [Const(np.array(0, np.int32)), z(4, dtype=np.int32)], {"num_splits": 2}, None, 3),
    ("quantize", [z(4)], {}, out(C8, 4), 3),
    ("quantize", [z(4)], {}, out(Q16, 4), 2),
    ("quantize", [z(4)], {}, out(Q8, 4), 1),
    ("dequantize", [q(C8, 4)], {}, None, 5),
    ("dequantize", [z(4, dtype=np.float16)], {}, None, 3),
    ("gather", [z(4, 2), Const(np.array([[0], [1], [1], [0]], np.int32))], {"axis": 1, "batch_dims": 1}, None, 5),
    ("batch_matmul", [z(2, 3), z(3, 4)], {}, None, 1),
    ("batch_matmul", [q(Q8, 2, 3), q(Q8, 3, 4)], {}, None, 2),
    ("equal", [z(2, dtype=np.int16)] * 2, {}, None, 4),
    ("softmax", [q(Q8, 2)], {"beta": 1.0}, None, 2),
    ("range", [Const(np.array(value)) for value in (0, 5, 1)], {}, None, 2),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "operands", "attrs", "types", "version"), CASES, ids=lambda part: part if isinstance(part, str) else ""
)
def test_version(name: str, operands: Sequence[Any], attrs: dict[str, Any], types: Any, version: int) -> None:
    module, _ = single(name, operands, attrs, types)
    op = next(op for op in module.walk() if isinstance(op, SchemaOp) and op.name == f"tfl.{name}")
    assert version_of(op) == version


def test_first_runtimes() -> None:
    assert first_runtime("conv_2d", 1) == (1, 5, 0)
    assert first_runtime("conv_2d", 6) == (2, 9, 0)
    assert first_runtime("custom", 1) == (0, 0, 0)


def test_elements_in_rules_are_elements() -> None:
    from tflc.dialects.tfl.versions import RULES
    from tflc.dialects.types import element_by_name

    for line in RULES.strip().splitlines():
        for condition in line.split("|")[1].split():
            word, _, value = condition.partition("=")
            if word.rstrip("0123456789") in ("in", "out"):
                assert all(element_by_name(name) is not None for name in value.split(",")), line
