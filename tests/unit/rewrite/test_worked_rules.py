"""The twelve worked rules of the language: they load, each fires where it should, and each near miss stays."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.func import FuncOp, ReturnOp
from xdsl.ir import Block, Region, SSAValue

from tflc import dialects
from tflc.dialects import types
from tflc.rewrite import RuleSet, apply, load


@pytest.fixture(scope="module")
def worked() -> RuleSet:
    return load(Path(__file__).with_name("worked.pat"))


class Model:
    """Builds a module op by op; what is built with names of a dialect."""

    def __init__(self, *inputs: tuple[int | str | None, ...], element: Any = types.f32):
        self.block = Block(arg_types=[types.tensor(shape, element) for shape in inputs])
        self.args = self.block.args

    def const(self, value: Any, dialect: str = "onnx") -> SSAValue:
        array = np.asarray(value)
        op = dialects.make_constant(dialect, array.astype(np.float32) if array.dtype == np.float64 else array)
        self.block.add_op(op)
        return op.results[0]

    def op(self, name: str, *operands: SSAValue | None, type: Any = None, **attrs: Any) -> SSAValue:
        op = dialects.build(name, operands, attrs, None if type is None else [type])
        self.block.add_op(op)
        return op.results[0]

    def module(self, *values: SSAValue) -> ModuleOp:
        self.block.add_op(ReturnOp(*values))
        func = FuncOp("main", ([a.type for a in self.block.args], [v.type for v in values]), Region([self.block]))
        return ModuleOp([func])


def fire(worked: RuleSet, model: Model, value: SSAValue, *rules: str) -> list[Any]:
    """The ops left, constants aside, after the named rules (all, without any)."""
    module = model.module(value)
    apply(module, worked.only(*rules) if rules else worked)
    return [
        op
        for op in module.walk()
        if "." in op.name and op.name.split(".")[0] in ("onnx", "nhwc", "tfl") and op.operands
    ]


def names(ops: list[Any]) -> list[str]:
    return [op.name for op in ops]


def constant(value: SSAValue) -> np.ndarray:
    weight = dialects.constant_of(value)
    assert weight is not None
    return weight.array


def test_1_fuse_activation(worked: RuleSet) -> None:
    m = Model((2, 3))
    (op,) = fire(
        worked, m, m.op("tfl.relu6", m.op("tfl.add", *m.args, m.const(1.0, "tfl"), fused_activation_function="NONE"))
    )
    assert (op.name, op.get("fused_activation_function")) == ("tfl.add", "RELU6")
    m = Model((2, 3))
    ops = fire(
        worked, m, m.op("tfl.relu", m.op("tfl.add", *m.args, m.const(1.0, "tfl"), fused_activation_function="RELU6"))
    )
    assert names(ops) == ["tfl.add", "tfl.relu"]


def test_2_fold_batchnorm(worked: RuleSet) -> None:
    rng = np.random.default_rng(0)
    w, b = rng.normal(size=(8, 2, 3, 3)), rng.normal(size=8)
    gamma, beta, mean, var = rng.normal(size=8), rng.normal(size=8), rng.normal(size=8), rng.uniform(1, 2, size=8)
    for bias in (True, False):
        m = Model((2, 4, 6, 6))
        conv = m.op("onnx.Conv", *m.args, m.const(w), m.const(b) if bias else None, group=2, strides=(2, 2))
        bn = m.op("onnx.BatchNormalization", conv, *map(m.const, (gamma, beta, mean, var)), epsilon=1e-3)
        (op,) = fire(worked, m, bn, "fold_batchnorm_into_conv")
        s = gamma / np.sqrt(var + 1e-3)
        assert (op.name, op.get("group"), op.get("strides")) == ("onnx.Conv", 2, (2, 2))
        assert constant(op.operands[1]).dtype == np.float32
        np.testing.assert_allclose(constant(op.operands[1]), w * s[:, None, None, None], rtol=1e-5)
        np.testing.assert_allclose(
            constant(op.operands[2]), ((b if bias else 0) - mean) * s + beta, rtol=1e-4, atol=1e-5
        )
    m = Model((2, 4, 6, 6))
    conv = m.op("onnx.Conv", *m.args, m.const(w), group=2)
    bn = m.op("onnx.BatchNormalization", conv, *map(m.const, (gamma, beta, mean, var)))
    module = m.module(bn, conv)
    assert not apply(module, worked.only("fold_batchnorm_into_conv"))


@pytest.mark.parametrize(
    ("lo", "hi", "wanted"), [(0.0, 6.0, ["tfl.relu6"]), (0.0, 5.0, ["tfl.maximum", "tfl.minimum"])]
)
def test_3_clip(worked: RuleSet, lo: float, hi: float, wanted: list[str]) -> None:
    m = Model((2, 3))
    assert (
        names(fire(worked, m, m.op("onnx.Clip", *m.args, m.const(np.float32(lo)), m.const(np.float32(hi))))) == wanted
    )


@pytest.mark.parametrize("trans", [0, 1])
def test_4_gemm(worked: RuleSet, trans: int) -> None:
    w, b = np.arange(6.0).reshape(2, 3), np.arange(3.0)
    m = Model((5, 2))
    gemm = m.op("onnx.Gemm", *m.args, m.const(w.T if trans else w), m.const(b), transB=trans, alpha=2.0, beta=0.5)
    (op,) = fire(worked, m, gemm, "gemm_is_fully_connected")
    assert op.name == "tfl.fully_connected"
    np.testing.assert_array_equal(constant(op.operands[1]), 2 * w.T)
    np.testing.assert_array_equal(constant(op.operands[2]), 0.5 * b)
    m = Model((2, 5))
    gemm = m.op("onnx.Gemm", *m.args, m.const(w), m.const(b), transA=1)
    assert names(fire(worked, m, gemm, "gemm_is_fully_connected")) == ["onnx.Gemm"]
    m = Model((5, 2))
    gemm = m.op("onnx.Gemm", *m.args, m.const(w), m.const(np.ones((5, 3))))
    assert names(fire(worked, m, gemm, "gemm_is_fully_connected")) == ["onnx.Gemm"]


def test_5_depthwise(worked: RuleSet) -> None:
    w = np.arange(6 * 1 * 2 * 5.0).reshape(6, 1, 2, 5)
    for group, pads, wanted in (
        (3, (0, 0, 0, 0), "tfl.depthwise_conv_2d"),
        (1, (0, 0, 0, 0), "nhwc.Conv"),
        (3, (1, 1, 1, 1), "nhwc.Conv"),
    ):
        m = Model((1, 7, 8, 3))
        attrs = {"group": group, "pads": pads, "kernel_shape": (2, 5), "strides": (1, 1), "dilations": (1, 1)}
        conv = m.op("nhwc.Conv", *m.args, m.const(w), type=types.tensor((1, 6, 4, 6), types.f32), **attrs)
        (op,) = fire(worked, m, conv, "group_conv_is_depthwise")
        assert op.name == wanted
        if wanted == "tfl.depthwise_conv_2d":
            assert op.get("depth_multiplier") == 2
            assert constant(op.operands[1]).shape == (1, 2, 5, 6)
            assert constant(op.operands[2]).shape == (6,)


def test_6_and_7_transposes(worked: RuleSet) -> None:
    m = Model((2, 3, 4))
    there = m.op("onnx.Transpose", *m.args, perm=(2, 0, 1))
    ops = fire(worked, m, m.op("onnx.Transpose", m.op("onnx.Relu", there), perm=(1, 2, 0)))
    assert names(ops) == ["onnx.Relu"]
    m = Model((2, 3, 4), (4, 2, 3))
    ops = fire(worked, m, m.op("onnx.Add", m.op("onnx.Transpose", m.args[0], perm=(2, 0, 1)), m.args[1]))
    assert names(ops) == ["onnx.Transpose", "onnx.Add"]


def test_8_table(worked: RuleSet) -> None:
    layout = worked.table("layout")
    assert layout["onnx.Add"].columns == ("same",)
    assert layout["onnx.Add"].get("same") is True
    assert layout["onnx.Conv"].get("twin") == "nhwc"
    assert layout["onnx.Concat"].evaluate("axis", p=(0, 2, 3, 1), axis=1) == 2
    row = layout["onnx.ReduceMean"]
    assert row.evaluate("axes", p=(0, 2, 3, 1), axes=(1, 2)) == (2, 3)
    assert row.evaluate("result", p=(0, 2, 3, 1), axes=(2, 3), keepdims=0) == (0, 1)


def test_a_cell_reads_what_another_table_says_of_its_op() -> None:
    rules = load("""use onnx
table sizes(factor):
  | onnx.Abs : factor = 3
  | onnx.Neg : factor = 5
end
public table scales(scale) given k:
  | onnx.Abs onnx.Neg : scale = [sizes.factor * k, k]
end
table halves(half):
  | onnx.Abs onnx.Neg : half = sizes.factor / 2
end
rule leaky for Op in halves: Op(x) => onnx.LeakyRelu(x, alpha=Op.half)
""")
    scales = rules.table("scales")
    assert [scales[op].evaluate("scale", k=2) for op in scales] == [(6, 2), (10, 2)]
    m = Model((2, 3))
    (op,) = fire(rules, m, m.op("onnx.Neg", *m.args))
    assert op.get("alpha") == 2.5


def test_9_quantized_ops_are_rows(worked: RuleSet) -> None:
    table = worked.table("quantizable")
    assert table["tfl.conv_2d"].get("weights") == ("per_channel", 0, "symmetric")
    assert table["tfl.logistic"].get("result") == ("fixed", 1 / 256, -128)
    assert table["tfl.reshape"].get("ties") == "all_equal"
    m = Model((2, 3), element=types.i8)
    value = m.op("tfl.dequantize", *m.args, type=types.tensor((2, 3), types.f32))
    value = m.op("tfl.logistic", value, type=types.tensor((2, 3), types.f32))
    value = m.op("tfl.quantize", value, type=types.tensor((2, 3), types.i8))
    (op,) = fire(worked, m, value)
    assert (op.name, op.operands[0], op.results[0].type) == ("tfl.logistic", m.args[0], types.tensor((2, 3), types.i8))


@pytest.mark.parametrize("swapped", [False, True])
def test_10_matmul_add(worked: RuleSet, swapped: bool) -> None:
    w, b = np.arange(12.0).reshape(3, 4), np.arange(4.0)
    m = Model((2, 5, 3))
    pair = [m.op("onnx.MatMul", *m.args, m.const(w)), m.const(b)]
    (op,) = fire(worked, m, m.op("onnx.Add", *(reversed(pair) if swapped else pair)))
    assert (op.name, op.get("keep_num_dims")) == ("tfl.fully_connected", True)
    np.testing.assert_array_equal(constant(op.operands[1]), w.T)
    m = Model((2, 5, 3))
    ops = fire(worked, m, m.op("onnx.Add", m.op("onnx.MatMul", *m.args, m.const(w)), m.const(np.ones((5, 4)))))
    assert names(ops) == ["onnx.MatMul", "onnx.Add"]


def test_11_hardswish(worked: RuleSet) -> None:
    def clip(m: Model, x: SSAValue) -> SSAValue:
        return m.op(
            "onnx.Clip", m.op("onnx.Add", m.const(np.float32(3)), x), m.const(np.float32(0)), m.const(np.float32(6))
        )

    m = Model((2, 3))
    (x,) = m.args
    assert names(fire(worked, m, m.op("onnx.Mul", m.op("onnx.Div", clip(m, x), m.const(6.0)), x), "hardswish")) == [
        "tfl.hard_swish"
    ]
    m = Model((2, 3))
    (x,) = m.args
    sigmoid = m.op("onnx.HardSigmoid", x, alpha=1 / 6, beta=0.5)
    assert names(fire(worked, m, m.op("onnx.Mul", x, sigmoid), "hardswish")) == ["tfl.hard_swish"]
    m = Model((2, 3))
    (x,) = m.args
    assert names(fire(worked, m, m.op("onnx.Div", m.op("onnx.Mul", clip(m, x), x), m.const(6.0)), "hardswish")) == [
        "tfl.hard_swish"
    ]
    m = Model((2, 3), (2, 3))
    x, y = m.args
    assert "tfl.hard_swish" not in names(
        fire(worked, m, m.op("onnx.Mul", m.op("onnx.Div", clip(m, x), m.const(6.0)), y), "hardswish")
    )


def test_12_concat_of_transposes(worked: RuleSet) -> None:
    m = Model((2, 3, 4), (2, 5, 4))
    value = m.op("onnx.Concat", *(m.op("onnx.Transpose", x, perm=(0, 2, 1)) for x in m.args), axis=2)
    concat, transpose = fire(worked, m, value)
    assert (concat.name, concat.get("axis"), transpose.get("perm")) == ("onnx.Concat", 1, (0, 2, 1))
    m = Model((3, 3, 3), (3, 3, 3))
    perms = ((0, 2, 1), (1, 0, 2))
    value = m.op("onnx.Concat", *(m.op("onnx.Transpose", x, perm=p) for x, p in zip(m.args, perms)), axis=2)
    assert names(fire(worked, m, value)) == ["onnx.Transpose", "onnx.Transpose", "onnx.Concat"]
