"""What tools other than onnxruntime's quantizer write, form by form, folds whole: no op computes in float, and each value is within a step.

Each form is the smallest net that has what is particular to its tool. The reference is onnxruntime without optimizations.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from net_of_nodes import Net
from quantized_values import reference, steps

import tflc
from tflc.dialects.schema import walk_schema_ops
from tflc.runtime import run

pytestmark = pytest.mark.runtime

IMAGE = (1, 4, 8, 10)
ROWS = (2, 5, 16)
SCALE = 6 / 255
"""A step of the data, whose values are from -3 to 3."""
MIDDLE = np.uint8(128)


class Quantized(Net):
    """A net of which every value is given a scale where it is made."""

    def quantized(self, value: str, scale: Any, zero: Any) -> str:
        return self("QuantizeLinear", value, self.constant(np.asarray(scale, np.float32)), self.constant(zero))

    def dequantized(self, value: str, scale: Any, zero: Any, **attributes: Any) -> str:
        given = (self.constant(np.asarray(scale, np.float32)), self.constant(zero))
        return self("DequantizeLinear", value, *given, **attributes)

    def pair(self, value: str, scale: float = SCALE, zero: Any = MIDDLE, within: tuple[int, int] | None = None) -> str:
        """Quantized and dequantized; between the two ``within`` bounds the stored integers."""
        stored = self.quantized(value, scale, zero)
        if within is not None:
            low, high = (self.constant(np.asarray(bound, zero.dtype)) for bound in within)
            stored = self("Clip", stored, low, high)
        return self.dequantized(stored, scale, zero)

    def stored_weights(self, *shape: int, axis: int = 0, most: int = 127) -> str:
        """Constant i8 weights with a scale for each index of an axis, dequantized."""
        stored = self.random.integers(-most, most + 1, shape).astype(np.int8)
        scales = self.random.uniform(0.5, 1.5, shape[axis]) / most / np.sqrt(np.prod(shape) / shape[axis])
        return self.dequantized(self.constant(stored), scales, np.zeros(shape[axis], np.int8), axis=axis)

    def numbers(self, *shape: int) -> str:
        return self.constant(self.random.uniform(-0.5, 0.5, shape).astype(np.float32))


def bounded(zero: Any, low: int, high: int) -> Callable[[], tuple[Quantized, str]]:
    """Activations of fewer bits than are stored: bounds between the two halves of a pair."""

    def made() -> tuple[Quantized, str]:
        net = Quantized(IMAGE, 13)
        scale, within = 5 / (high - low), (low, high)
        middle = np.asarray(np.clip((low + high) // 2, low, high), zero.dtype)
        wide = net("Conv", net.pair("x", scale, middle, within), net.stored_weights(6, 4, 3, 3, most=7), pads=[1] * 4)
        middle = net.pair(net("Relu", wide), scale, zero, within)
        end = net("Conv", middle, net.stored_weights(4, 6, 1, 1), net.numbers(4))
        return net, net.pair(end, scale, np.asarray((low + high) // 2, zero.dtype), within)

    return made


def normalized() -> tuple[Quantized, str]:
    """Networks trained with the rounding in them, whose normalizations nobody folded, some factors of which are negative."""
    net = Quantized(IMAGE, 13)

    def normalization(value: str, channels: int) -> str:
        factors = net.constant(np.linspace(-0.8, 1.5, channels, dtype=np.float32))
        spread = net.constant(np.linspace(0.5, 2, channels, dtype=np.float32))
        return net("BatchNormalization", value, factors, net.numbers(channels), net.numbers(channels), spread)

    first = net("Conv", net.pair("x"), net.stored_weights(6, 4, 3, 3), net.numbers(6), pads=[1] * 4)
    first = net.pair(net("Relu", normalization(first, 6)), 3 / 255, np.uint8(0))
    each = net.pair(normalization(net("Conv", first, net.stored_weights(6, 1, 3, 3), group=6), 6), 5 / 255)
    wide = net("ConvTranspose", each, net.stored_weights(6, 5, 2, 2, axis=1), net.numbers(5), strides=[2, 2])
    return net, net.pair(normalization(wide, 5), 4 / 255)


def rows_of_weights() -> tuple[Quantized, str]:
    """A dense layer on rows: its weights are transposed behind their dequantization, its bias is a sum."""
    net = Quantized(ROWS)
    product = net("MatMul", net.pair("x"), net("Transpose", net.stored_weights(12, 16), perm=[1, 0]))
    first = net.pair(net("Relu", net("Add", product, net.numbers(12))), 3 / 255, np.uint8(0))
    product = net("MatMul", first, net.stored_weights(12, 8, axis=1))
    return net, net.pair(net("Add", net.numbers(8), product), 4 / 255)


def transposed(group: int, **attributes: Any) -> Callable[[], tuple[Quantized, str]]:
    """Transposed convolutions, with a scale for each channel of a group's result."""

    def made() -> tuple[Quantized, str]:
        net = Quantized(IMAGE, 13)
        weights = net.stored_weights(4, 8 // group, 3, 3, axis=1)
        wide = net("ConvTranspose", net.pair("x"), weights, net.numbers(8), group=group, **attributes)
        return net, net.pair(wide, 6 / 255)

    return made


def biased(dtype: Any, scale: float) -> Callable[[], tuple[Quantized, str]]:
    """Biases quantized as weights are, or added behind the layer, in the scale of no product."""

    def made() -> tuple[Quantized, str]:
        net = Quantized(IMAGE, 13)

        def integers(*shape: int) -> str:
            stored = net.random.integers(-100, 100, shape).astype(dtype)
            return net.dequantized(net.constant(stored), scale, dtype(0))

        first = net("Conv", net.pair("x"), net.stored_weights(6, 4, 3, 3), integers(6))
        first = net.pair(first, 5 / 255)
        second = net("Conv", first, net.stored_weights(4, 6, 1, 1), integers(4))
        return net, net.pair(net("Add", second, integers(1, 4, 1, 1)), 8 / 255)

    return made


def symmetric() -> tuple[Quantized, str]:
    """Pairs before what reads them, none behind what gives them; zero points are 0, and weights are floats behind a pair."""
    net = Quantized(IMAGE, 13)

    def layer(value: str, channels: int, given: int) -> str:
        real = (net.random.standard_normal((channels, given, 3, 3)) / 6).astype(np.float32)
        steps, zeros = np.abs(real).max((1, 2, 3)) / 127, np.zeros(channels, np.int8)
        stored = net("QuantizeLinear", net.constant(real), net.constant(steps), net.constant(zeros), axis=0)
        weights = net.dequantized(stored, steps, zeros, axis=0)
        return net("Conv", net.pair(value, 3 / 127, np.int8(0)), weights, net.numbers(channels), pads=[1] * 4)

    first = net("Relu", layer("x", 6, 4))
    first = net("MaxPool", net("Relu", layer(first, 6, 6)), kernel_shape=[2, 2], strides=[2, 2])
    return net, net.pair(layer(first, 4, 6), 4 / 127, np.int8(0))


def framed() -> tuple[Quantized, str]:
    """Data with a frame of a number that no step is, averages that count zeros around it, and values turned around."""
    net = Quantized(IMAGE)
    frame = net("Pad", net.pair("x"), net.constant(np.array([0, 0, 1, 2, 0, 0, 1, 0])), net.constant(np.float32(1.31)))
    mean = net("AveragePool", net.pair(frame), kernel_shape=[3, 3], pads=[1] * 4, count_include_pad=1)
    return net, net.pair(net("Neg", net.pair(mean)), 7 / 255, np.uint8(130))


def cut_short() -> tuple[Quantized, str]:
    """Bounds within what the integers hold, in unsigned integers."""
    net = Quantized(IMAGE)
    bounds = [net.constant(np.float32(bound)) for bound in (-1, 1.5)]
    end = net.pair(net("Clip", net.pair("x"), *bounds))
    return net, net.pair(net("Min", end, bounds[1]))


FORMS: dict[str, Callable[[], tuple[Quantized, str]]] = {
    "all_of_u8": bounded(np.uint8(0), 0, 255),
    "seven_bits_of_u8": bounded(np.uint8(0), 0, 127),
    "four_bits_of_u8": bounded(np.uint8(0), 0, 15),
    "narrow_i8": bounded(np.int8(0), -127, 127),
    "four_bits_of_i8": bounded(np.int8(0), -8, 7),
    "normalized": normalized,
    "rows_of_weights": rows_of_weights,
    "transposed_in_groups": transposed(2, strides=[2, 2], pads=[1, 1, 1, 1]),
    "transposed_each": transposed(4, strides=[2, 2], output_padding=[1, 1]),
    "transposed_dilated": transposed(1, dilations=[2, 1]),
    "bias_of_i8": biased(np.int8, 0.004),
    "bias_of_i32": biased(np.int32, 0.003),
    "symmetric": symmetric,
    "framed": framed,
    "cut_short": cut_short,
}


@pytest.mark.parametrize("form", FORMS)
def test_folds_whole(form: str, tmp_path: Path) -> None:
    net, end = FORMS[form]()
    net.save(tmp_path / "net.onnx", end)
    converted = tflc.convert(tmp_path / "net.onnx")
    assert converted.report.unfolded == []
    between = [op.name for op in walk_schema_ops(converted.module) if op.name in ("tfl.quantize", "tfl.dequantize")]
    assert between == ["tfl.quantize", "tfl.dequantize"]
    drawn = np.random.default_rng(11).uniform(-3, 3, net.shape).astype(np.float32)
    values = reference(tmp_path / "net.onnx", {"x": drawn})
    found = list(steps(converted.module, values))
    assert found
    assert not [each for each in found if each.most > 1]
    (result,) = run(converted.to_bytes(), {"x": drawn}).values()
    # Each of the few layers rounds once.
    step = np.unique(np.diff(np.unique(values[end]))).min()
    assert np.abs(result - values[end]).max() <= 2.01 * step
