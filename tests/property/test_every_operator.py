"""Every operator on its own, drawn at random: what is converted computes what onnx's reference does, the rest is refused. Operators of
com.microsoft, which that has not, are held against onnxruntime.

Operands and attributes are those that rules are verified on (tflc.dialects.samples), degenerate ones, constants and open lengths among them.
Tolerance: 1e-4 of the largest value that goes in or comes out, half floats 2**-9 of it, and a step for floats stored in 8 bits.
"""

from __future__ import annotations

import zlib
from random import Random

import numpy as np
import pytest

from tflc.diagnostics import Refusal
from tflc.dialects import op_names, schema_of
from tflc.dialects.types import may_be_one, shape_of
from tflc.evaluate import evaluate
from tflc.pipeline.base import PassContext
from tflc.pipeline.manager import PassManager
from tflc.pipeline.names import CONVERT, pass_class
from tflc.rewrite.left.pattern import AnyValue, OpPattern
from tflc.rewrite.verify.draw import Drawing, Unfit
from tflc.rewrite.verify.judge import inputs_of, steps_of
from tflc.rewrite.verify.sides import Broken, check_types
from tflc.signature import main_function

REFERENCE_DIFFERS = {
    "ConvTranspose": "onnx's reference adds the bias of the first channel to all of several groups",
    "GRU": "it takes other activations than are asked for",
    "LRN": "it computes as many channels as there are samples",
    "LSTM": "it takes other activations than are asked for",
    "LpNormalization": "it adds up signed elements where p is 1",
    "QLinearConv": "it scales samples where it has scales for channels, in one dimension",
    "RNN": "it takes other activations than are asked for",
}
NO_TENSORS = {
    *("ConcatFromSequence", "Optional", "SequenceAt", "SequenceConstruct", "SequenceEmpty", "SequenceErase"),
    *("SequenceInsert", "SequenceLength", "SplitToSequence"),
    *("ImageDecoder", "RegexFullMatch", "StringConcat", "StringNormalizer", "StringSplit"),
}
"""Their operands or results are sequences, strings or pictures, where tensors of numbers are drawn."""
TIED = {
    *("CausalConvWithState", "CenterCropPad", "GlobalLpPool", "LinearAttention", "MaxRoiPool", "MelWeightMatrix"),
    *("NegativeLogLikelihoodLoss", "RotaryEmbedding", "SoftmaxCrossEntropyLoss"),
}
"""What is drawn for one operand fits the others too seldom: tests/conformance has their cases."""

OF_ONNXRUNTIME = {
    "ms.Attention": "onnxruntime dies of it where the present keys and values are no result",
    "ms.BiasAdd": "onnxruntime has no kernel for it",
    "ms.BiasSoftmax": "onnxruntime has no kernel for it",
    "ms.BiasSplitGelu": "onnxruntime has no kernel for it",
    "ms.DynamicQuantizeLSTM": "it has no form yet",
    "ms.EmbedLayerNormalization": "onnxruntime wants its second result, which may be absent, in every graph",
    "ms.GatherBlockQuantized": "its table is drawn as an input, and only a constant one is unpacked",
    "ms.GroupNorm": "onnxruntime has no kernel for it",
    "ms.GroupQueryAttention": "onnxruntime leaves the past out where the present keys and values are no result",
    "ms.MatMulNBits": "its weights are drawn as inputs, and only constant ones are unpacked",
    "ms.QLinearConcat": "how many operands follow is not drawn",
    "ms.QLinearReduceMean": "onnxruntime has no kernel for it",
    "ms.QLinearWhere": "onnxruntime dies of operands that are scalars",
    "ms.SkipGroupNorm": "onnxruntime has no kernel for it",
}
"""Operators of com.microsoft that are not held against it, and why; tests/unit has cases of those that are converted."""

pytestmark = pytest.mark.runtime


def operators() -> list[str]:
    """Those that functions of the newest opset may hold; without regions, and attributes that make a model, which samples do not draw."""
    found = []
    for name in op_names("onnx"):
        schema = schema_of(name)
        assert schema is not None
        canonical = schema.older_version is None and not schema.regions and not schema.op_type.startswith("ml.")
        if canonical and not schema.traits & {"ConstantLike", "Terminator", "Impure"}:
            found.append(schema.op_type)
    return [op_type for op_type in found if op_type not in {*REFERENCE_DIFFERS, *NO_TENSORS, *TIED, *OF_ONNXRUNTIME}]


def outcome(op_type: str, number: int) -> str:
    """In a word, "agrees", the code of a refusal, or "undrawn": not valid, or not what the reference takes; else how it differs."""
    random = Random(zlib.crc32(f"{op_type}/{number}".encode()))
    pattern = OpPattern(f"onnx.{op_type}", (), AnyValue(None), (), None)
    try:
        drawn = Drawing(random, canonical=bool(number % 2)).module(pattern, None)
        check_types(drawn.module)
        inputs = inputs_of(drawn.feeds, random.getrandbits(30), "normal")
        wanted = evaluate(drawn.module, inputs, prefer_reference=not op_type.startswith("ms."))
    except (Unfit, Broken, Refusal):
        return "undrawn"
    outputs = main_function(drawn.module).function_type.outputs
    if any(
        isinstance(v, list) or ((s := shape_of(t)) is not None and not may_be_one(v.shape, s))
        for v, t in zip(wanted.values(), outputs)
    ):
        return "undrawn"
    module = drawn.module.clone()
    try:
        PassManager([pass_class(name)() for name in CONVERT]).run(PassContext(), module)
    except Refusal as refusal:
        return refusal.findings[0].code
    for name, found in evaluate(module, inputs).items():
        if said := difference(wanted[name], found, list(inputs.values()), steps_of(drawn.module, wanted[name])):
            return f"{name} {said}"
    return "agrees"


def difference(want: np.ndarray, found: np.ndarray, inputs: list[np.ndarray], steps: int) -> str | None:
    """In a sentence; None where they agree, stored integers of 8 bits to within ``steps``."""
    if (want.shape, want.dtype) != (found.shape, found.dtype):
        return f"is {found.dtype}{list(found.shape)} instead of {want.dtype}{list(want.shape)}"
    if want.dtype.kind not in "fcV":
        off = np.abs(want.astype(np.int64) - found.astype(np.int64)).max(initial=0)
        return f"is off by {off}" if off > (steps if want.dtype.itemsize == 1 else 0) else None
    magnitudes = [
        np.abs(array[np.isfinite(array)]).max(initial=1e-3) for array in (want, *inputs) if array.dtype.kind == "f"
    ]
    tolerance = (1e-4 if want.dtype.itemsize >= 4 else 2.0**-9) * float(max(magnitudes, default=1.0))
    agree = np.isclose(want, found, rtol=0, atol=tolerance, equal_nan=True)
    return None if agree.all() else f"is off by {np.abs(want - found)[~agree].max()}, of {tolerance} allowed"


@pytest.mark.parametrize("op_type", operators())
def test_an_operator_agrees_or_is_refused(op_type):
    found = [outcome(op_type, number) for number in range(2)]
    assert [each for each in found if not is_expected(each)] == []


@pytest.mark.long
@pytest.mark.parametrize("op_type", operators())
def test_an_operator_agrees_or_is_refused_whatever_is_drawn(op_type):
    found = [outcome(op_type, number) for number in range(2, 24)]
    assert [each for each in found if not is_expected(each)] == []
    assert "agrees" in found


def is_expected(outcome: str) -> bool:
    """A refusal has a code, which is none of errors of our own."""
    return outcome in ("agrees", "undrawn") or (outcome.startswith("E") and outcome != "E0000" and len(outcome) == 5)
