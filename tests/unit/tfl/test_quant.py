"""Quantized types read and print as MLIR spells them, and hold the f32 scales that TFLite stores."""

from __future__ import annotations

import numpy as np
import pytest
from xdsl.parser import Parser
from xdsl.utils.exceptions import ParseError

from tflc.dialects import context
from tflc.dialects.quant import UniformType
from tflc.dialects.types import element_of, to_numpy


def parse(text: str) -> UniformType:
    type = Parser(context(), text).parse_type()
    assert isinstance(type, UniformType)
    return type


@pytest.mark.parametrize(
    "text",
    [
        "!quant.uniform<i8:f32, 0.05:3>",
        "!quant.uniform<u8:f32, 0.003921569>",
        "!quant.uniform<i8<-127:127>:f32:0, {0.1, 2.0e-08:-4, 3.0}>",
        "!quant.uniform<i16:f32, 3.0517578e-05>",
        "!quant.uniform<i4<-7:7>:f32:3, {1.0, 1.0e+10}>",
        "!quant.uniform<i32:f16, 0.5>",
    ],
)
def test_text_round_trip(text: str) -> None:
    assert str(parse(text)) == text
    tensor = Parser(context(), f"tensor<1x?x{text}>").parse_type()
    assert str(tensor) == f"tensor<1x?x{text}>"
    assert element_of(tensor) == parse(text)


def test_every_f32_scale_reads_back() -> None:
    bits = np.random.default_rng(3).integers(0x00800000, 0x7F000000, 500, dtype=np.uint32)
    for scale in bits.view(np.float32).tolist():
        type = UniformType.of("i8", scale)
        assert parse(str(type)) == type
        assert type.scales == (scale,)


def test_parts() -> None:
    type = UniformType.of("u8", 0.1, 7)
    assert (type.storage_name, type.zero_points, type.axis, type.per_axis) == ("ui8", (7,), None, False)
    assert type.scales == (float(np.float32(0.1)),)
    assert to_numpy(type) == np.uint8
    assert str(type.expressed_type) == "f32"
    channels = UniformType.of("i8", [0.1, 0.2], axis=0, low=-127)
    assert channels.per_axis
    assert channels.with_axis(3) == UniformType.of("i8", [0.1, 0.2], axis=3, low=-127)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("!quant.uniform<f8:f32, 0.5>", "'f8' is no storage type"),
        ("!quant.uniform<i8:i32, 0.5>", "'i32' is no expressed type"),
        ("!quant.uniform<i8:f32, 0.5, 0.25>", "several scales need an axis"),
    ],
)
def test_mistakes(text: str, message: str) -> None:
    with pytest.raises(ParseError, match=message):
        parse(text)


def test_scales_must_fit() -> None:
    with pytest.raises(ValueError, match="2 scales and 2 zero points do not fit axis None"):
        UniformType.of("i8", [0.1, 0.2])
