"""Each family of ops, written, loaded and run: what the runtime computes is what numpy says, in the shape that inference says.

Tolerances: data movement and integers are exact; single float ops are within a few units in the last place; sums of n products and the
transcendental functions of XNNPACK within 1e-5 of values of order one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest
from tfl_models import Const, Typed, single
from xdsl.dialects.builtin import ComplexType
from xdsl.ir import Attribute

from tflc.dialects.quant import UniformType
from tflc.dialects.types import f32, f64, i32, i64, shape_of, tensor
from tflc.runtime import evaluate_tfl

pytestmark = pytest.mark.runtime

_random = np.random.default_rng(7)


def floats(*shape: int) -> np.ndarray:
    return _random.uniform(-2, 2, shape).astype(np.float32)


def positive(*shape: int) -> np.ndarray:
    return _random.uniform(0.1, 3, shape).astype(np.float32)


def integers(*shape: int, dtype: Any = np.int32, low: int = -9, high: int = 9) -> np.ndarray:
    return _random.integers(low, high, shape).astype(dtype)


def ints(*values: int) -> Const:
    return Const(np.array(values, np.int32))


def scalar(value: int) -> Const:
    return Const(np.array(value, np.int32))


@dataclass(frozen=True)
class Case:
    op: str
    operands: Sequence[Any]
    expected: Any
    attrs: dict[str, Any] = field(default_factory=dict)
    types: Sequence[Attribute] | None = None
    note: str = ""

    @property
    def id(self) -> str:
        return f"{self.op}-{self.note}" if self.note else self.op


def unary(op: str, function: Callable[[np.ndarray], np.ndarray], x: np.ndarray, **attrs: Any) -> Case:
    return Case(op, [x], function(x), attrs)


def binary(
    op: str, function: Callable[..., np.ndarray], x: np.ndarray, y: np.ndarray, note: str = "", **attrs: Any
) -> Case:
    return Case(op, [x, y], function(x, y), attrs, note=note)


def _windows(x: np.ndarray, size: tuple[int, int], stride: tuple[int, int], same: bool, fill: float) -> np.ndarray:
    """[n, oh, ow, kh, kw, c] windows of NHWC data, padded as SAME pads: the odd one behind."""
    pads = [(0, 0)]
    for length, k, s in zip(x.shape[1:3], size, stride):
        total = max((-(-length // s) - 1) * s + k - length, 0) if same else 0
        pads.append((total // 2, total - total // 2))
    x = np.pad(x, [*pads, (0, 0)], constant_values=fill)
    view = np.lib.stride_tricks.sliding_window_view(x, size, axis=(1, 2))[:, :: stride[0], :: stride[1]]
    return np.moveaxis(view, 3, -1)


def _conv(x: np.ndarray, w: np.ndarray, b: np.ndarray, stride: tuple[int, int], same: bool) -> np.ndarray:
    windows = _windows(x, (w.shape[1], w.shape[2]), stride, same, 0.0)
    return np.einsum("nhwijc,oijc->nhwo", windows, w) + b


def _depthwise(x: np.ndarray, w: np.ndarray, b: np.ndarray, stride: tuple[int, int], same: bool) -> np.ndarray:
    multiplier = w.shape[3] // x.shape[3]
    windows = np.repeat(_windows(x, (w.shape[1], w.shape[2]), stride, same, 0.0), multiplier, axis=-1)
    return np.einsum("nhwijc,ijc->nhwc", windows, w[0]) + b


def _scatter(indices: np.ndarray, updates: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    result = np.zeros(shape, updates.dtype)
    np.add.at(result, tuple(np.moveaxis(indices, -1, 0)), updates)
    return result


def _softmax(x: np.ndarray) -> np.ndarray:
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


X4 = floats(2, 5, 7, 3)
X3 = floats(2, 3, 5)
X2 = floats(3, 5)
SPATIAL: dict[str, Any] = {"stride_h": 2, "stride_w": 1}
W = floats(4, 3, 2, 3)
GROUPED = floats(6, 3, 2, 2)
DEPTHWISE = floats(1, 3, 2, 6)
B4 = floats(4)
B6 = floats(6)
POOL = {"padding": "SAME", "stride_h": 2, "stride_w": 1, "filter_height": 3, "filter_width": 2}
BOOLS = _random.integers(0, 2, (3, 5)).astype(bool)
COMPLEX = (floats(2, 3) + 1j * floats(2, 3)).astype(np.complex64)

CASES = [
    unary("abs", np.abs, X3),
    unary("ceil", np.ceil, X3),
    unary("cos", np.cos, X3),
    unary("elu", lambda x: np.where(x > 0, x, np.expm1(x)), X3),
    unary("exp", np.exp, X3),
    unary("floor", np.floor, X3),
    unary("hard_swish", lambda x: x * np.clip(x + 3, 0, 6) / 6, X3),
    unary("leaky_relu", lambda x: np.where(x > 0, x, x * np.float32(0.2)), X3, alpha=0.2),
    unary("log", np.log, positive(2, 3)),
    unary("logical_not", np.logical_not, BOOLS),
    unary("logistic", lambda x: 1 / (1 + np.exp(-x)), X3),
    unary("neg", np.negative, X3),
    unary("relu", lambda x: np.maximum(x, 0), X3),
    unary("relu6", lambda x: np.clip(x, 0, 6), 5 * X3),
    unary("relu_n1_to_1", lambda x: np.clip(x, -1, 1), X3),
    unary("relu_0_to_1", lambda x: np.clip(x, 0, 1), X3),
    unary("round", np.round, 4 * X3),
    unary("rsqrt", lambda x: 1 / np.sqrt(x), positive(2, 3)),
    unary("sign", np.sign, X3),
    unary("sin", np.sin, X3),
    unary("sqrt", np.sqrt, positive(2, 3)),
    unary("square", np.square, X3),
    unary("tanh", np.tanh, X3),
    unary("zeros_like", np.zeros_like, X3),
    unary("gelu", lambda x: 0.5 * x * (1 + np.tanh(0.7978845608 * (x + 0.044715 * x**3))), X3, approximate=True),
    unary("softmax", _softmax, X3, beta=1.0),
    unary("log_softmax", lambda x: np.log(_softmax(x)), X3),
    unary("l2_normalization", lambda x: x / np.sqrt((x**2).sum(-1, keepdims=True)), X2),
    unary("real", np.real, COMPLEX),
    unary("imag", np.imag, COMPLEX),
    unary("complex_abs", np.abs, COMPLEX),
    binary("add", np.add, X3, floats(3, 1)),
    binary("add", lambda x, y: np.maximum(x + y, 0), X3, floats(5), note="relu", fused_activation_function="RELU"),
    binary("sub", np.subtract, X3, floats(2, 1, 5)),
    binary("mul", np.multiply, X3, floats(1)),
    binary("mul", np.multiply, integers(2, 3, dtype=np.int64), integers(3, dtype=np.int64), note="i64"),
    binary("div", np.divide, X3, positive(5)),
    binary("maximum", np.maximum, X3, floats(3, 5)),
    binary("minimum", np.minimum, X3, floats(3, 5)),
    binary("pow", np.power, positive(2, 3), floats(3)),
    binary("floor_div", np.floor_divide, integers(2, 3), integers(3, low=1)),
    binary("floor_mod", np.mod, integers(2, 3), integers(3, low=1)),
    binary("squared_difference", lambda x, y: (x - y) ** 2, X3, floats(5)),
    binary("atan2", np.arctan2, floats(2, 3), floats(2, 3)),
    binary("equal", np.equal, integers(2, 30), integers(30)),
    binary("not_equal", np.not_equal, integers(2, 30), integers(30)),
    binary("less", np.less, X3, floats(5)),
    binary("less_equal", np.less_equal, X3, floats(5)),
    binary("greater", np.greater, X3, floats(5)),
    binary("greater_equal", np.greater_equal, X3, floats(5)),
    binary("logical_and", np.logical_and, BOOLS, BOOLS[:1]),
    binary("logical_or", np.logical_or, BOOLS, BOOLS[:1]),
    binary("bitwise_xor", np.bitwise_xor, integers(2, 3), integers(3)),
    binary("right_shift", np.right_shift, integers(2, 3, low=0), integers(3, low=0, high=4)),
    binary("prelu", lambda x, a: np.where(x > 0, x, x * a), X4, floats(3)),
    Case("add_n", [X2, X2 + 1, X2 * 2], 4 * X2 + 1),
    Case("select_v2", [BOOLS, X2, floats(1, 1)], None, note="scalar"),
    Case("select", [BOOLS, X2, -X2], np.where(BOOLS, X2, -X2)),
    Case("cast", [4 * X2], (4 * X2).astype(np.int32), types=[tensor((3, 5), i32)]),
    Case("cast", [BOOLS], BOOLS.astype(np.float32), types=[tensor((3, 5), f32)], note="bool"),
    Case("cast", [X2], X2.astype(np.float64), types=[tensor((3, 5), f64)], note="f64"),
    Case("bitcast", [X2], X2.view(np.int32), types=[tensor((3, 5), i32)]),
    # Windows.
    Case("conv_2d", [X4, Const(W), Const(B4)], _conv(X4, W, B4, (2, 1), True), {**SPATIAL, "padding": "SAME"}),
    Case("conv_2d", [X4, Const(W), Const(B4)], np.maximum(_conv(X4, W, B4, (2, 1), False), 0),
         {**SPATIAL, "padding": "VALID", "fused_activation_function": "RELU"}, note="valid-relu"),
    Case("conv_2d", [floats(1, 5, 7, 4), Const(GROUPED), Const(B6)], None, {**SPATIAL, "padding": "SAME"}, note="grouped"),
    Case("depthwise_conv_2d", [X4, Const(DEPTHWISE), Const(B6)], _depthwise(X4, DEPTHWISE, B6, (2, 2), True),
         {"stride_h": 2, "stride_w": 2, "padding": "SAME", "depth_multiplier": 2}),
    Case("conv_3d", [floats(1, 4, 5, 6, 2), Const(floats(2, 3, 2, 2, 3)), Const(floats(3))], None,
         {"padding": "VALID", "stride_d": 1, "stride_h": 2, "stride_w": 1}),
    Case("transpose_conv", [ints(1, 4, 6, 2), Const(floats(2, 2, 2, 3)), floats(1, 2, 3, 3)], None,
         {"padding": "VALID", "stride_h": 2, "stride_w": 2}),
    Case("max_pool_2d", [X4], _windows(X4, (3, 2), (2, 1), True, -np.inf).max((3, 4)), POOL),
    Case("average_pool_2d", [X4], _windows(X4, (3, 2), (2, 1), False, 0).mean((3, 4)), {**POOL, "padding": "VALID"}),
    Case("resize_nearest_neighbor", [X4, ints(10, 21)], X4.repeat(2, 1).repeat(3, 2)),
    Case("resize_bilinear", [X4, ints(9, 13)], None, {"half_pixel_centers": True}),
    Case("depth_to_space", [floats(2, 3, 4, 8)], None, {"block_size": 2}),
    Case("space_to_depth", [floats(2, 4, 6, 3)], None, {"block_size": 2}),
    Case("space_to_batch_nd", [floats(2, 4, 6, 3), ints(2, 3), Const(np.array([[0, 0], [1, 2]], np.int32))], None),
    Case("batch_to_space_nd", [floats(12, 4, 5, 3), ints(2, 3), Const(np.array([[0, 1], [1, 2]], np.int32))], None),
    # Products.
    Case("fully_connected", [X2, Const(floats(4, 5)), Const(B4)], None),
    Case("fully_connected", [X3, Const(floats(4, 5)), None], None, {"keep_num_dims": True}, note="keep_num_dims"),
    Case("batch_matmul", [X3, floats(1, 5, 4)], None),
    Case("batch_matmul", [X3, floats(4, 5)], None, {"adj_y": True}, note="adj_y"),
    # Reductions.
    Case("sum", [X3, ints(0, 2)], X3.sum((0, 2))),
    Case("mean", [X4, ints(1, 2)], X4.mean((1, 2), keepdims=True), {"keep_dims": True}),
    Case("reduce_max", [X3, ints(-1)], X3.max(-1)),
    Case("reduce_min", [X3, ints(1)], X3.min(1)),
    Case("reduce_prod", [X3, ints(1)], X3.prod(1)),
    Case("reduce_any", [BOOLS, ints(1)], BOOLS.any(1)),
    Case("reduce_all", [BOOLS, ints(0)], BOOLS.all(0)),
    Case("arg_max", [X3, scalar(1)], X3.argmax(1)),
    Case("arg_min", [X3, scalar(-1)], X3.argmin(-1).astype(np.int32), types=[tensor((2, 3), i32)]),
    Case("cumsum", [X3, scalar(1)], X3.cumsum(1)),
    Case("topk_v2", [X2, scalar(2)], [np.sort(X2, -1)[:, :-3:-1], np.argsort(X2, -1)[:, :-3:-1]]),
    # Movement.
    Case("reshape", [X4, ints(3, -1, 14)], X4.reshape(3, -1, 14)),
    Case("reshape", [floats(1, 1), Const(np.empty(0, np.int32))], None, note="to-scalar"),
    Case("transpose", [X4, ints(0, 3, 1, 2)], X4.transpose(0, 3, 1, 2)),
    Case("squeeze", [floats(1, 3, 1, 5)], None, {"squeeze_dims": [0]}),
    Case("squeeze", [floats(1, 3, 1, 5)], None, note="all"),
    Case("expand_dims", [X2, scalar(1)], X2[:, None]),
    Case("concatenation", [X3, floats(2, 4, 5)], None, {"axis": 1}),
    Case("pack", [X2, X2 + 1], np.stack([X2, X2 + 1], 1), {"axis": 1}),
    Case("unpack", [X3], list(np.moveaxis(X3, 1, 0)), {"axis": 1}),
    Case("split", [scalar(1), floats(2, 6)], None, {"num_splits": 3}),
    Case("split_v", [X2, ints(1, 4), scalar(1)], [X2[:, :1], X2[:, 1:]]),
    Case("slice", [X3, ints(0, 1, 2), ints(2, -1, 2)], X3[:, 1:, 2:4]),
    Case("strided_slice", [X4, ints(1, 4, -1, 0), ints(2, 0, -9, 9), ints(1, -2, -3, 1)], X4[1, 4:0:-2, -1:-9:-3, :],
         {"shrink_axis_mask": 1, "end_mask": 8}),
    Case("strided_slice", [X4, ints(0, 0, 1), ints(0, 0, 3), ints(1, 1, 1)], X4[None, ..., 1:3],
         {"new_axis_mask": 1, "ellipsis_mask": 2}, note="ellipsis"),
    Case("gather", [X3, Const(np.array([[2, 0], [1, 1]], np.int32))], X3[:, [[2, 0], [1, 1]]], {"axis": 1}),
    Case("gather_nd", [X3, Const(np.array([[1, 2], [0, 0]], np.int32))], X3[[1, 0], [2, 0]]),
    Case("scatter_nd", [Const(np.array([[3], [1], [3]], np.int32)), X2, ints(6, 5)], _scatter(np.array([[3], [1], [3]]), X2, (6, 5))),
    Case("pad", [X2, Const(np.array([[1, 2], [0, 3]], np.int32))], np.pad(X2, [(1, 2), (0, 3)])),
    Case("padv2", [X2, Const(np.array([[1, 2], [0, 3]], np.int32)), Const(np.float32(7))],
         np.pad(X2, [(1, 2), (0, 3)], constant_values=7)),
    Case("mirror_pad", [X2, Const(np.array([[1, 2], [0, 3]], np.int32))], np.pad(X2, [(1, 2), (0, 3)], "reflect"),
         {"mode": "REFLECT"}),
    Case("tile", [X2, ints(2, 3)], np.tile(X2, (2, 3))),
    Case("broadcast_to", [X2, ints(2, 3, 5)], np.broadcast_to(X2, (2, 3, 5))),
    Case("reverse_v2", [X3, ints(1)], X3[:, ::-1]),
    Case("reverse_sequence", [X2, Const(np.array([2, 5, 1], np.int32))], None, {"seq_dim": 1, "batch_dim": 0}),
    Case("one_hot", [integers(2, 3, low=0, high=4), scalar(4), Const(np.float32(5)), Const(np.float32(-1))], None, {"axis": -1}),
    Case("fill", [ints(2, 3), Const(np.float32(4))], np.full((2, 3), 4, np.float32)),
    Case("range", [Const(np.float32(1)), Const(np.float32(8)), Const(np.float32(2.5))], np.arange(1, 8, 2.5, np.float32)),
    Case("shape", [X3], np.array(X3.shape, np.int32)),
    Case("rank", [X3], np.array(3, np.int32)),
    Case("where", [BOOLS], np.argwhere(BOOLS)),
    Case("unique", [integers(9, low=0, high=4)], None),
    Case("dynamic_update_slice", [X2, floats(2, 2), ints(1, 3)], None),
    Case("embedding_lookup", [Const(np.array([2, 0], np.int32)), X2], X2[[2, 0]]),
    Case("segment_sum", [X2, Const(np.array([0, 0, 1], np.int32))], np.stack([X2[0] + X2[1], X2[2]])),
    Case("unsorted_segment_max", [X2, Const(np.array([1, 0, 1], np.int32)), scalar(2)],
         np.stack([X2[1], np.maximum(X2[0], X2[2])])),
    Case("matrix_diag", [X2], X2[:, :, None] * np.eye(5, dtype=np.float32)),
    Case("bucketize", [X2], np.digitize(X2, [-1.0, 0.0, 1.0]).astype(np.int32), {"boundaries": [-1.0, 0.0, 1.0]}),
    Case("rfft2d", [floats(1, 4, 8), ints(4, 8)], None),
    Case("local_response_normalization", [X4], X4 / (1 + 0.5 * X4**2), {"radius": 0, "bias": 1.0, "alpha": 0.5, "beta": 1.0}),
    Case("sparse_to_dense", [Const(np.array([1, 3], np.int32)), ints(5), Const(np.array([2.0, 4.0], np.float32)),
                             Const(np.float32(9))], np.array([9, 2, 9, 4, 9], np.float32)),
    Case("broadcast_args", [ints(3, 1), ints(2, 1, 4)], np.array([2, 3, 4], np.int32)),
    Case("non_max_suppression_v4", [np.array([[0, 0, 1, 1], [0, 0, 1, 0.9], [2, 2, 3, 3]], np.float32),
                                    np.array([0.5, 0.9, 0.7], np.float32), scalar(2), Const(np.float32(0.5)),
                                    Const(np.float32(0.0))], [np.array([1, 2], np.int32), np.array(2, np.int32)]),
]  # fmt: skip


def _operand(case: Case, index: int) -> np.ndarray:
    operand = case.operands[index]
    return operand.value if isinstance(operand, Const | Typed) else operand


def _grouped(case: Case) -> np.ndarray:
    x, w, b = (_operand(case, i) for i in range(3))
    return np.concatenate(
        [_conv(x[..., :2], w[:3], b[:3], (2, 1), True), _conv(x[..., 2:], w[3:], b[3:], (2, 1), True)], -1
    )


def _conv_3d(case: Case) -> np.ndarray:
    x, w, b = (_operand(case, i) for i in range(3))
    windows = np.lib.stride_tricks.sliding_window_view(x, w.shape[:3], axis=(1, 2, 3))[:, :, ::2]
    return np.einsum("ndhwcijk,ijkco->ndhwo", windows, w) + b


def _transpose_conv(case: Case) -> np.ndarray:
    w, x = _operand(case, 1), _operand(case, 2)
    result = np.zeros((1, 4, 6, 2), np.float32)
    for i in range(2):
        for j in range(3):
            result[0, 2 * i : 2 * i + 2, 2 * j : 2 * j + 2] += np.einsum("ohwc,c->hwo", w, x[0, i, j])
    return result


def _bilinear(case: Case) -> np.ndarray:
    x = _operand(case, 0)
    for axis, size in ((1, 9), (2, 13)):
        length = x.shape[axis]
        at = np.clip((np.arange(size) + 0.5) * length / size - 0.5, 0, length - 1)
        low = np.floor(at).astype(int)
        part = (at - low).reshape([-1 if i == axis else 1 for i in range(4)])
        x = x.take(low, axis) * (1 - part) + x.take(np.minimum(low + 1, length - 1), axis) * part
    return x


def _depth_to_space(case: Case) -> np.ndarray:
    n, h, w, c = (x := _operand(case, 0)).shape
    return x.reshape(n, h, w, 2, 2, c // 4).transpose(0, 1, 3, 2, 4, 5).reshape(n, 2 * h, 2 * w, c // 4)


def _space_to_depth(case: Case) -> np.ndarray:
    n, h, w, c = (x := _operand(case, 0)).shape
    return x.reshape(n, h // 2, 2, w // 2, 2, c).transpose(0, 1, 3, 2, 4, 5).reshape(n, h // 2, w // 2, 4 * c)


def _space_to_batch(case: Case) -> np.ndarray:
    x = np.pad(_operand(case, 0), [(0, 0), (0, 0), (1, 2), (0, 0)])
    n, h, w, c = x.shape
    return x.reshape(n, h // 2, 2, w // 3, 3, c).transpose(2, 4, 0, 1, 3, 5).reshape(6 * n, h // 2, w // 3, c)


def _batch_to_space(case: Case) -> np.ndarray:
    n, h, w, c = (x := _operand(case, 0)).shape
    x = x.reshape(2, 3, n // 6, h, w, c).transpose(2, 3, 0, 4, 1, 5).reshape(n // 6, 2 * h, 3 * w, c)
    return x[:, :-1, 1:-2]


def _unique(case: Case) -> list[np.ndarray]:
    """In the order of first occurrence."""
    x = _operand(case, 0)
    first = list(dict.fromkeys(x.tolist()))
    return [np.array(first, np.int32), np.array([first.index(value) for value in x.tolist()], np.int32)]


def _updated(case: Case) -> np.ndarray:
    result = _operand(case, 0).copy()
    result[1:3, 3:5] = _operand(case, 1)
    return result


def _reversed_rows(case: Case) -> np.ndarray:
    result = _operand(case, 0).copy()
    for row, length in zip(result, (2, 5, 1)):
        row[:length] = row[:length][::-1].copy()
    return result


COMPUTED: dict[str, Callable[[Case], Any]] = {
    "select_v2-scalar": lambda c: np.where(BOOLS, X2, _operand(c, 2)),
    "conv_2d-grouped": _grouped,
    "conv_3d": _conv_3d,
    "transpose_conv": _transpose_conv,
    "resize_bilinear": _bilinear,
    "depth_to_space": _depth_to_space,
    "space_to_depth": _space_to_depth,
    "space_to_batch_nd": _space_to_batch,
    "batch_to_space_nd": _batch_to_space,
    "fully_connected": lambda c: X2 @ _operand(c, 1).T + B4,
    "fully_connected-keep_num_dims": lambda c: X3 @ _operand(c, 1).T,
    "batch_matmul": lambda c: X3 @ _operand(c, 1),
    "batch_matmul-adj_y": lambda c: X3 @ _operand(c, 1).T,
    "reshape-to-scalar": lambda c: _operand(c, 0).reshape(()),
    "squeeze": lambda c: _operand(c, 0)[0],
    "squeeze-all": lambda c: _operand(c, 0).squeeze(),
    "concatenation": lambda c: np.concatenate([X3, _operand(c, 1)], 1),
    "split": lambda c: np.split(_operand(c, 1), 3, 1),
    "reverse_sequence": _reversed_rows,
    "one_hot": lambda c: np.where(_operand(c, 0)[..., None] == np.arange(4), np.float32(5), np.float32(-1)),
    "unique": _unique,
    "dynamic_update_slice": _updated,
    "rfft2d": lambda c: np.fft.rfft2(_operand(c, 0)).astype(np.complex64),
}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_runtime_computes_what_the_op_means(case: Case) -> None:
    expected = COMPUTED[case.id](case) if case.expected is None else case.expected
    expected = expected if isinstance(expected, list) else [expected]
    module, inputs = single(case.op, case.operands, case.attrs, case.types)
    results = evaluate_tfl(module, inputs)
    function = module.body.block.first_op
    assert len(results) == len(expected)
    for got, want, type in zip(results.values(), expected, function.function_type.outputs.data):  # type: ignore[union-attr]
        want = np.asarray(want)
        assert got.dtype == want.dtype or want.dtype.kind == got.dtype.kind
        np.testing.assert_allclose(got, want, rtol=1e-5, atol=1e-5 if want.dtype.kind in "fc" else 0)
        inferred = shape_of(type)
        assert inferred is not None
        assert len(inferred) == got.ndim
        assert all(dim is None or dim == size for dim, size in zip(inferred, got.shape)), (inferred, got.shape)
        static = case.op not in ("where", "unique")
        assert not static or None not in inferred


@pytest.mark.parametrize(
    "case", [case for case in CASES if case.op not in ("where", "unique")], ids=lambda case: case.id
)
def test_inference_with_unknown_dims_contradicts_no_known_one(case: Case) -> None:
    """The same op with every dim of its run-time operands unknown: ranks and dims that are still answered are right."""
    from xdsl.dialects.test import TestOp

    from tflc.dialects import build, make_constant
    from tflc.dialects.weight import WeightAttr

    def operand(entry: Any, known: bool) -> Any:
        if entry is None:
            return None
        if isinstance(entry, Const):
            return make_constant("tfl", WeightAttr.of(entry.value, entry.element)).results[0]
        from tflc.dialects.types import from_numpy

        shape = entry.shape if known else (None,) * entry.ndim
        return TestOp(result_types=[tensor(shape, from_numpy(entry.dtype))]).results[0]

    attrs = dict(case.attrs)
    if case.op == "unpack":
        attrs["num"] = case.operands[0].shape[attrs["axis"]]
    full, blank = (
        build(f"tfl.{case.op}", [operand(entry, known) for entry in case.operands], attrs, case.types)
        for known in (True, False)
    )
    for a, b in zip(full.results, blank.results):
        known, open_shape = shape_of(a.type), shape_of(b.type)
        assert known is not None
        if open_shape is not None:
            assert len(open_shape) == len(known)
            assert all(dim is None or dim == size for dim, size in zip(open_shape, known))


def _quantized(real: np.ndarray, element: UniformType) -> np.ndarray:
    data = element.data
    axis = data.axis
    shape = [-1 if i == axis else 1 for i in range(real.ndim)]
    scale = np.array(data.scales, np.float64).reshape(shape if axis is not None else ())
    zero = np.array(data.zero_points).reshape(shape if axis is not None else ())
    dtype = np.dtype(f"{'i' if data.signed else 'u'}{data.width // 8}")
    return np.clip(np.round(real / scale) + zero, data.low, data.high).astype(dtype)


def test_quantized_convolution_per_channel() -> None:
    x_type = UniformType.of("i8", 4 / 255, 5)
    w_type = UniformType.of("i8", [0.01, 0.02, 0.005], axis=0, low=-127)
    b_type = UniformType.of("i32", [4 / 255 * scale for scale in w_type.scales], axis=0)
    y_type = UniformType.of("i8", 0.05, -3)
    x, w, b = floats(1, 4, 5, 2), _random.uniform(-0.6, 0.6, (3, 2, 2, 2)), _random.uniform(-1, 1, 3)
    xq, wq, bq = _quantized(x, x_type), _quantized(w, w_type), _quantized(b, b_type)
    module, inputs = single(
        "conv_2d",
        [Typed(xq, x_type), Const(wq, w_type), Const(bq, b_type)],
        {"padding": "VALID", "stride_h": 1, "stride_w": 1},
        [tensor((1, 3, 4, 3), y_type)],
    )
    got = evaluate_tfl(module, inputs)["out0"]
    scales = np.array(w_type.scales).reshape(-1, 1, 1, 1)
    exact = _conv(
        (xq.astype(np.float64) - 5) * x_type.scales[0], wq * scales, bq * np.array(b_type.scales), (1, 1), False
    )
    # One step: the kernel rounds its fixed-point multiplier, numpy rounds once.
    assert np.abs(got.astype(int) - _quantized(exact, y_type).astype(int)).max() <= 1


def test_quantize_and_dequantize() -> None:
    element = UniformType.of("u8", 0.02, 100)
    x = floats(3, 5)
    module, inputs = single("quantize", [x], {}, [tensor((3, 5), element)])
    stored = evaluate_tfl(module, inputs)["out0"]
    np.testing.assert_array_equal(stored, _quantized(x, element))
    module, inputs = single("dequantize", [Typed(stored, element)], {})
    np.testing.assert_allclose(
        evaluate_tfl(module, inputs)["out0"], (stored.astype(np.float32) - 100) * np.float32(0.02), rtol=1e-6
    )


def test_quantized_lookup_of_logistic() -> None:
    element, result = UniformType.of("i8", 0.05, 0), UniformType.of("i8", 1 / 256, -128)
    x = np.arange(-128, 128, dtype=np.int8)
    module, inputs = single("logistic", [Typed(x, element)], {}, [tensor((256,), result)])
    want = _quantized(1 / (1 + np.exp(-x.astype(np.float64) * 0.05)), result)
    assert np.abs(evaluate_tfl(module, inputs)["out0"].astype(int) - want.astype(int)).max() <= 1


def test_random_ops_fill_their_shape() -> None:
    for op in ("random_uniform", "random_standard_normal"):
        module, inputs = single(op, [ints(40, 50)], {"seed": 3, "seed2": 4})
        result = evaluate_tfl(module, inputs)["out0"]
        assert result.shape == (40, 50)
        assert result.std() > 0.1


def test_result_types_that_do_not_follow_must_be_given() -> None:
    with pytest.raises(ValueError, match=r"the result type of tfl\.cast does not follow from its operands; give it"):
        single("cast", [X2], {})


def test_element_types_of_derived_options() -> None:
    module, inputs = single("shape", [X3], {}, [tensor((3,), i64)])
    assert evaluate_tfl(module, inputs)["out0"].dtype == np.int64
    module, inputs = single("complex_abs", [COMPLEX], {})
    assert ComplexType(f32) == module.body.block.first_op.function_type.inputs.data[0].element_type  # type: ignore[union-attr]


@pytest.mark.parametrize("target", ["tflite-2.14", "litert"])
def test_targets_take_what_runs(target: str) -> None:
    """Every op above runs on both runtimes, so both targets must say so."""
    from tflc.targets import check_module, load

    limits = load(target)
    findings = {
        case.id: [str(finding) for finding in found]
        for case in CASES
        if (found := check_module(single(case.op, case.operands, case.attrs, case.types)[0], limits))
    }
    assert findings == {}


def _sigmoid(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-x))


def _lstm(
    x: np.ndarray, weights: list[np.ndarray], recurrent: list[np.ndarray], biases: list[np.ndarray]
) -> np.ndarray:
    """Gates input, forget, cell, output; [batch, time, features]."""
    state = cell = np.zeros((x.shape[0], recurrent[0].shape[1]), np.float32)
    outputs = []
    for step in range(x.shape[1]):
        i, f, g, o = (x[:, step] @ w.T + state @ r.T + b for w, r, b in zip(weights, recurrent, biases))
        cell = _sigmoid(f) * cell + _sigmoid(i) * np.tanh(g)
        state = _sigmoid(o) * np.tanh(cell)
        outputs.append(state)
    return np.stack(outputs, 1)


def _gates() -> tuple[list[np.ndarray], list[np.ndarray], list[np.ndarray]]:
    return [floats(2, 3) for _ in range(4)], [floats(2, 2) for _ in range(4)], [floats(2) for _ in range(4)]


def _lstm_operands(gates: tuple[list[np.ndarray], list[np.ndarray], list[np.ndarray]]) -> list[Const | None]:
    weights, recurrent, biases = gates
    return [*map(Const, weights), *map(Const, recurrent), None, None, None, *map(Const, biases), None, None]


ZERO_STATE = Const(np.zeros((1, 2), np.float32))


def test_lstm() -> None:
    """Within 1e-4: XNNPACK's tanh and sigmoid, over five steps."""
    x, gates = floats(1, 5, 3), _gates()
    module, inputs = single(
        "unidirectional_sequence_lstm",
        [x, *_lstm_operands(gates), ZERO_STATE, ZERO_STATE],
        {"fused_activation_function": "TANH"},
    )
    np.testing.assert_allclose(evaluate_tfl(module, inputs)["out0"], _lstm(x, *gates), rtol=1e-4, atol=1e-4)


def test_bidirectional_lstm_counts_its_absent_operands() -> None:
    x, forward, backward = floats(1, 5, 3), _gates(), _gates()
    module, inputs = single(
        "bidirectional_sequence_lstm",
        [x, *_lstm_operands(forward), *_lstm_operands(backward), *[ZERO_STATE] * 4],
        {"fused_activation_function": "TANH", "merge_outputs": True, "time_major": False},
    )
    want = np.concatenate([_lstm(x, *forward), _lstm(x[:, ::-1], *backward)[:, ::-1]], -1)
    np.testing.assert_allclose(evaluate_tfl(module, inputs)["out0"], want, rtol=1e-4, atol=1e-4)


def test_svdf_keeps_its_state_within_a_run() -> None:
    x, features, times = floats(1, 3), floats(4, 3), floats(4, 5)
    state = Const(np.zeros((1, 20), np.float32))
    module, inputs = single("svdf", [x, Const(features), Const(times), None, state], {"rank": 2})
    last = (x @ features.T) * times[:, -1]
    np.testing.assert_allclose(evaluate_tfl(module, inputs)["out0"], last.reshape(1, 2, 2).sum(-1), rtol=1e-5)


def test_four_bit_weights() -> None:
    """The kernel quantizes the data to 8 bits on the way: within a hundredth of the largest value."""
    import ml_dtypes

    x, w = floats(2, 6), integers(4, 6, low=-7, high=8)
    element = UniformType.of("i4", 0.1, low=-7)
    module, inputs = single(
        "fully_connected", [x, Const(w.astype(ml_dtypes.int4), element), Const(B4)], {}, [tensor((2, 4), f32)]
    )
    want = x @ (w * 0.1).T + B4
    np.testing.assert_allclose(evaluate_tfl(module, inputs)["out0"], want, atol=0.01 * np.abs(want).max() + 0.01)
