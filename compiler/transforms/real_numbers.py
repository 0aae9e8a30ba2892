"""Ops on quantized values computed on the real values that these stand for: the inverse of folding quantization into types."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Attribute, SSAValue

from tflc.dialects import build
from tflc.dialects.quant import is_quantized
from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import f32, with_element
from tflc.transforms.widening import compute_wide


def compute_on_reals(module: ModuleOp, kept: Collection[str], quantize: str, dequantize: str) -> bool:
    """Dequantize what ops other than ``kept`` take, and quantize what they give; whether there was any."""
    return compute_wide(module, _Quantized(kept, quantize, dequantize)) > 0


@dataclass(frozen=True)
class _Quantized:
    kept: Collection[str]
    quantize: str
    dequantize: str
    lasting: bool = True

    def computes(self, op: SchemaOp) -> bool:
        return op.name not in self.kept and not op.schema.traits & {"Impure", "Terminator"}

    def is_narrow(self, type: Attribute) -> bool:
        return is_quantized(type)

    def wide_type(self, type: Attribute) -> Attribute:
        return with_element(type, f32)

    def wide(self, value: SSAValue) -> SchemaOp:
        return build(self.dequantize, [value], {}, [with_element(value.type, f32)])

    def narrow(self, value: SSAValue, type: Attribute) -> SchemaOp:
        return build(self.quantize, [value], {}, [type])
