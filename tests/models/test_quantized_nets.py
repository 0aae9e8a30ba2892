"""Real quantized networks keep their quantization: no float op where they have none, each op right to a step, what stays listed with its reason.

The reference is onnxruntime without optimizations, which computes what is between DequantizeLinear and QuantizeLinear on floats. A step is
the scale of a quantized value. Of the values that the network names, each is computed from the reference's own values before it, and is
within one step everywhere. Outputs are within one step on 99 % of the elements, but where single steps add up over many layers: ``ADDS_UP``
names the ops that round otherwise than the reference. Inputs are normal noise.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
from models_folder import Model
from quantized_values import Steps, reference, steps
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import SSAValue

import tflc
from tflc.dialects import constant_of
from tflc.dialects.quant import UniformType
from tflc.dialects.schema import SchemaOp, walk_schema_ops
from tflc.dialects.types import element_of, f32
from tflc.runtime import Session
from tflc.signature import main_function, result_names

IN_FLOAT = "the model computes these in float, one after the other"
NOT_QUANTIZED = "the model computes it in float: its result is not quantized"
TOO_COARSE = "the kernel's result has steps of 0.00391, too coarse for steps of 0.00145"
NO_DEQUANTIZING = "no kernel dequantizes with a scale that is computed, with several for computed values, or 16-bit integers that are not symmetric"
NO_QUANTIZING = "no kernel quantizes with a scale that is computed or with several for computed values, or to 16-bit integers that are not symmetric"
NOT_STORED = "no kernel stores the integers between, whose scales are several or which are of 16 bits and not symmetric"
NO_PRODUCT = (
    "no kernel gives the 32-bit sums of products of 8-bit integers less their zero points; floats hold these exactly"
)
NO_CONVOLUTION = "no kernel gives the 32-bit sums of a convolution of 8-bit integers; floats hold these exactly"
SIGNS = "kernels on its two sides take integers of different signs"
SCALES = "scales on its two sides differ, and a kernel has one for all that it reads and gives, or its own"

# Name, and why what stays does: of clusters, arithmetic, shifts and requantizations.
NETS = {
    "ort_maui_model": set(),
    "ort_qdq_multiconsumer": {NOT_QUANTIZED},
    "ort_qdq16_multiconsumer": {NOT_STORED},
    "q_fomo_mbv2_qdq_s8s8_pc": {SCALES},
    "q_slim320_qoperator_u8u8": {SIGNS, SCALES},
    "q_vittrack_qdq_u8s8": {IN_FLOAT, TOO_COARSE, SCALES},
    "q_yolov5tiny_face_qdq_u8s8_pc": {SCALES},
    "q_dtln2_dynamic_u8": {NO_DEQUANTIZING, NO_QUANTIZING, NO_PRODUCT, NO_CONVOLUTION},
    "shufflenet_v2_int8_qop": {SCALES},
}
QUICK = {"ort_qdq_multiconsumer", "q_fomo_mbv2_qdq_s8s8_pc"}
WHOLLY_FLOAT = {"ort_qdq16_multiconsumer", "q_dtln2_dynamic_u8"}
"""Networks of which no value has a quantized type: their outputs are compared as floats."""

_WINDOWS = {"tfl.conv_2d", "tfl.depthwise_conv_2d"}
ADDS_UP = {
    "ort_maui_model": {*_WINDOWS, "tfl.add", "tfl.mean", "tfl.fully_connected"},
    "ort_qdq_multiconsumer": {*_WINDOWS, "tfl.transpose"},
    "q_slim320_qoperator_u8u8": {*_WINDOWS, "tfl.quantize", "tfl.softmax", "tfl.concatenation", "tfl.reshape"},
    "q_vittrack_qdq_u8s8": {
        *_WINDOWS,
        "tfl.add",
        "tfl.mul",
        "tfl.fully_connected",
        "tfl.quantize",
        "tfl.concatenation",
    },
    "q_yolov5tiny_face_qdq_u8s8_pc": {*_WINDOWS, "tfl.add", "tfl.mul", "tfl.quantize", "tfl.concatenation"},
    "shufflenet_v2_int8_qop": {*_WINDOWS, "tfl.reshape", "tfl.mean", "tfl.quantize", "tfl.fully_connected", "tfl.add"},
}
"""The ops whose rounding adds up to more than a step in more than 1 % of an output, on either runtime: a slice that moves elements, or a
concatenation, stands for what it moves (LiteRT's XNNPACK rounds otherwise where it quantizes what is joined once more)."""


@dataclass(frozen=True)
class Converted:
    net: Model
    result: Any
    inputs: dict[str, np.ndarray]
    values: dict[str, np.ndarray]


@pytest.fixture(
    scope="module", params=[pytest.param(name, marks=() if name in QUICK else pytest.mark.long) for name in NETS]
)
def converted(request, model) -> Converted:
    net = model(request.param)
    random = np.random.default_rng(0)
    inputs = {name: random.standard_normal(shape).astype(np.float32) for name, shape in net.example_shapes.items()}
    shapes = [f"{name}={','.join(map(str, shape))}" for name, shape in net.example_shapes.items()]
    return Converted(net, tflc.convert(net.path, input_shapes=shapes), inputs, reference(net.path, inputs))


def test_what_stays_is_listed_with_its_reason(converted):
    module, left = converted.result.module, converted.result.report.unfolded
    assert {entry.reason for entry in left} == NETS[converted.net.name]
    assert all(entry.rows or entry.reason.startswith("the model ") for entry in left)
    if converted.net.name not in WHOLLY_FLOAT:
        listed = sum(len(entry.ops) for entry in left)
        assert listed == len([*_floats(module), *_requantized(module)])


def test_each_value_is_within_a_step_of_the_reference(converted):
    found = list(steps(converted.result.module, converted.values))
    assert bool(found) == (converted.net.name not in WHOLLY_FLOAT)
    assert not [each for each in found if each.most > 1]


def test_outputs_are_within_a_step_or_the_ops_that_add_up_are_named(converted, tmp_path):
    converted.result.save(tmp_path / "net.tflite")
    with Session(tmp_path / "net.tflite") as session:
        outputs = session.run(converted.inputs)
    end: Any = main_function(converted.result.module).body.block.last_op
    for name, value in zip(result_names(main_function(converted.result.module)), end.operands):
        expected = converted.values[name]
        step = _step(value) or 1e-5 * float(np.abs(expected).max())
        within = np.abs(outputs[name].astype(np.float64) - expected) <= 1.01 * step
        if within.mean() < 0.99:
            assert _rounding(steps(converted.result.module, converted.values)) <= ADDS_UP[converted.net.name]


def _rounding(found: Iterator[Steps]) -> set[str]:
    return {each.op for each in found if each.off}


def _floats(module: ModuleOp) -> Iterator[SchemaOp]:
    """Ops that compute on floats."""
    for op in walk_schema_ops(module):
        if op.name in ("tfl.quantize", "tfl.dequantize") or op.schema.traits & {"ConstantLike", "Terminator"}:
            continue
        values = [*op.results, *(value for value in op.operands if constant_of(value) is None)]
        if any(element_of(value.type) == f32 for value in values):
            yield op


def _requantized(module: ModuleOp) -> Iterator[SchemaOp]:
    """Ops that quantize what is quantized."""
    for op in walk_schema_ops(module):
        if op.name == "tfl.quantize" and isinstance(element_of(op.operands[0].type), UniformType):
            yield op


def _step(value: SSAValue) -> float | None:
    """The largest scale of the quantized values that a value is made of by float ops."""
    element = element_of(value.type)
    if isinstance(element, UniformType):
        return element.scales[0]
    operands: Any = getattr(value.owner, "operands", ())
    return max((step for operand in operands if (step := _step(operand)) is not None), default=None)
