"""Quantized element types, and the op between them and what they store, spelled as MLIR's quant dialect spells them.

``!quant.uniform<i8:f32, 0.05:3>`` stores real value ``0.05 * (q - 3)`` in an i8; a zero point of 0 is left out. The per-axis form
``!quant.uniform<i8<-127:127>:f32:0, {0.1, 0.2}>`` has one scale and zero point for each index along the axis after the second colon.
``quant.scast`` takes the stored integers for the quantized values or back: the bytes stay.
Source: the MLIR quant dialect (syntax) and the TFLite 8-bit quantization specification (meaning).
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from xdsl.dialects.builtin import BFloat16Type, Float16Type, Float32Type, IntegerType, Signedness
from xdsl.ir import Attribute, Data, TypeAttribute
from xdsl.irdl import irdl_attr_definition
from xdsl.parser import AttrParser
from xdsl.printer import Printer

from tflc.dialects.schema import OperandSpec, OpSchema, SchemaOp
from tflc.dialects.types import element_of, with_element

_EXPRESSED = {"f32": Float32Type(), "f16": Float16Type(), "bf16": BFloat16Type()}


@dataclass(frozen=True, slots=True)
class Uniform:
    """The numbers of a uniform quantization.

    ``width`` and ``signed`` describe the storage integer, ``low`` and ``high`` the values it may take; ``axis`` is None per tensor,
    and then there is one scale and one zero point. Scales are held as the f32 values that TFLite stores.
    """

    width: int
    signed: bool
    low: int
    high: int
    expressed: str
    axis: int | None
    scales: tuple[float, ...]
    zero_points: tuple[int, ...]


@irdl_attr_definition
class UniformType(Data[Uniform], TypeAttribute):
    """``!quant.uniform<storage:expressed[:axis], scale[:zero_point] | {scale[:zero_point], ..}>``."""

    name = "quant.uniform"

    @staticmethod
    def of(
        storage: str,
        scales: float | Sequence[float],
        zero_points: int | Sequence[int] = 0,
        axis: int | None = None,
        *,
        low: int | None = None,
        high: int | None = None,
        expressed: str = "f32",
    ) -> UniformType:
        """``of("i8", 0.05, 3)``; ``of("i8", [0.1, 0.2], axis=0, low=-127)``; storage ``u8`` and ``ui8`` are the same."""
        signed, width = storage[0] == "i", int(storage.lstrip("ui"))
        scale_list = [scales] if isinstance(scales, int | float) else list(scales)
        zero_list = [zero_points] * len(scale_list) if isinstance(zero_points, int) else list(zero_points)
        if len(zero_list) != len(scale_list) or (axis is None and len(scale_list) != 1):
            raise ValueError(f"{len(scale_list)} scales and {len(zero_list)} zero points do not fit axis {axis}")
        least, most = _range(width, signed)
        return UniformType(
            Uniform(
                width,
                signed,
                least if low is None else low,
                most if high is None else high,
                expressed,
                axis,
                tuple(_as_f32(float(scale)) for scale in scale_list),
                tuple(int(zero) for zero in zero_list),
            )
        )

    @property
    def storage_type(self) -> IntegerType:
        """The integer that is stored: signless for signed ones, as tensors of the dialects have them."""
        signedness = Signedness.SIGNLESS if self.data.signed else Signedness.UNSIGNED
        return IntegerType(self.data.width, signedness)

    @property
    def expressed_type(self) -> Attribute:
        return _EXPRESSED[self.data.expressed]

    @property
    def storage_name(self) -> str:
        """``"i8"``, ``"ui8"``, ...: as ``tflc.dialects.types.element_by_name`` knows it."""
        return f"{'i' if self.data.signed else 'ui'}{self.data.width}"

    @property
    def axis(self) -> int | None:
        return self.data.axis

    @property
    def scales(self) -> tuple[float, ...]:
        return self.data.scales

    @property
    def zero_points(self) -> tuple[int, ...]:
        return self.data.zero_points

    @property
    def per_axis(self) -> bool:
        return self.data.axis is not None

    def with_axis(self, axis: int) -> UniformType:
        """The same numbers along another axis: what a transpose makes of a per-axis type."""
        return UniformType(replace(self.data, axis=axis))

    @classmethod
    def parse_parameter(cls, parser: AttrParser) -> Uniform:
        with parser.in_angle_brackets():
            storage = parser.parse_identifier("storage type")
            digits = storage.lstrip("ui")
            if storage[:1] not in ("i", "u") or not digits.isdigit():
                parser.raise_error(f"'{storage}' is no storage type; i8, u8, i16, i32 and i4 are")
            width, signed = int(digits), storage[0] == "i"
            low, high = _range(width, signed)
            if parser.parse_optional_punctuation("<") is not None:
                low = parser.parse_integer()
                parser.parse_punctuation(":")
                high = parser.parse_integer()
                parser.parse_punctuation(">")
            parser.parse_punctuation(":")
            expressed = parser.parse_identifier("expressed type")
            if expressed not in _EXPRESSED:
                parser.raise_error(f"'{expressed}' is no expressed type; f32, f16 and bf16 are")
            axis = parser.parse_integer() if parser.parse_optional_punctuation(":") is not None else None
            parser.parse_punctuation(",")
            delimiter = parser.Delimiter.NONE if axis is None else parser.Delimiter.BRACES
            pairs = parser.parse_comma_separated_list(delimiter, lambda: _parse_pair(parser))
            if axis is None and len(pairs) != 1:
                parser.raise_error("several scales need an axis: !quant.uniform<i8:f32:0, {0.1, 0.2}>")
        scales, zeros = zip(*pairs)
        return Uniform(width, signed, low, high, expressed, axis, scales, zeros)

    def print_parameter(self, printer: Printer) -> None:
        data = self.data
        storage = f"{'i' if data.signed else 'u'}{data.width}"
        if (data.low, data.high) != _range(data.width, data.signed):
            storage += f"<{data.low}:{data.high}>"
        pairs = ", ".join(
            _decimal(scale) + (f":{zero}" if zero else "") for scale, zero in zip(data.scales, data.zero_points)
        )
        if data.axis is None:
            printer.print_string(f"<{storage}:{data.expressed}, {pairs}>")
        else:
            printer.print_string(f"<{storage}:{data.expressed}:{data.axis}, {{{pairs}}}>")


def is_quantized(type: Attribute) -> bool:
    """Whether a type is that of a tensor of quantized values."""
    return isinstance(element_of(type), UniformType)


def _parse_pair(parser: AttrParser) -> tuple[float, int]:
    scale = parser.parse_number(allow_boolean=False)
    zero = parser.parse_integer() if parser.parse_optional_punctuation(":") is not None else 0
    return _as_f32(float(scale)), zero


def _range(width: int, signed: bool) -> tuple[int, int]:
    return (-(1 << (width - 1)), (1 << (width - 1)) - 1) if signed else (0, (1 << width) - 1)


def _as_f32(value: float) -> float:
    """The nearest f32: what TFLite stores."""
    return struct.unpack("<f", struct.pack("<f", value))[0]


def _decimal(scale: float) -> str:
    """The shortest decimal with a point that reads back as the same f32."""
    text = next(text for digits in range(1, 18) if _as_f32(float(text := f"{scale:.{digits}g}")) == scale)
    if "e" in text:
        mantissa, exponent = text.split("e")
        return f"{mantissa if '.' in mantissa else mantissa + '.0'}e{exponent}"
    return text if "." in text else text + ".0"


# The op.


def op_types() -> Iterable[str]:
    return ("scast",)


def schema(op_type: str) -> OpSchema | None:
    if op_type != "scast":
        return None
    return OpSchema("quant.scast", (OperandSpec("input"),), (OperandSpec("result"),), traits=frozenset({"Elementwise"}))


def infer(op: SchemaOp) -> list[Attribute]:
    """Of a quantized operand the stored integers. Raises ValueError for stored ones: what they stand for must be given."""
    type = op.operands[0].type
    element = element_of(type)
    if not isinstance(element, UniformType):
        raise ValueError("the result type of quant.scast does not follow from stored integers; give it")
    return [with_element(type, element.storage_type)]
