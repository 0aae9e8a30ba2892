"""Constants stored in fewer bits, and handed to their ops as the floats that they stand for, or as they are where a kernel takes them so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from xdsl.dialects.builtin import TensorType
from xdsl.ir import SSAValue
from xdsl.rewriter import InsertPoint, Rewriter

from tflc.compression.weights import WeightOperand
from tflc.dialects import build, constant_of, make_constant
from tflc.dialects.quant import UniformType
from tflc.dialects.schema import SchemaOp
from tflc.dialects.tfl.ops import stateful
from tflc.dialects.types import element_of, f32, with_element
from tflc.dialects.weight import WeightAttr
from tflc.quantization.parameters import half_weight, quantized_weight
from tflc.targets import Target, check

LEAST_ELEMENTS = 128
"""A constant of fewer elements saves less than the op that gives it back takes in the file."""


@dataclass
class Storage:
    """Stores the constants of ops.

    ``weights`` tells which operands hold weights, ``dequantize`` the op that gives floats back, ``bits`` how many each is to have. ``coarse``
    lists the ops whose weights have more, because the target has no kernel for so few.
    """

    weights: Mapping[str, WeightOperand]
    dequantize: str
    target: Target
    bits: int = 8
    per_channel: bool = True
    coarse: list[SchemaOp] = field(default_factory=list, init=False)
    _given_back: dict[tuple[SSAValue, object], SSAValue] = field(default_factory=dict)

    def halve(self, op: SchemaOp) -> None:
        """Store every constant of floats that an op computes with in 16 bits, where that does not overflow."""
        for index, value in self._constants(op):
            weight = constant_of(value)
            assert weight is not None
            key = (value, "f16")
            if key not in self._given_back:
                half = half_weight(weight)
                self._given_back[key] = value if half is None else self._dequantized(value, half)
            op.operands[index] = self._given_back[key]

    def quantize(self, op: SchemaOp, *, hybrid: bool) -> None:
        """Store an op's weights as integers. ``hybrid``: a kernel that takes them beside float data gets them as they are."""
        where = self.weights.get(op.name)
        if where is None:
            return
        weights = op.slots[where.place]
        for index, value in self._constants(op):
            if value is not weights:
                continue
            if hybrid and self._hand_over(op, index, value, where.axis):
                return
            axis = where.axis if self.per_channel else None
            key = (value, axis)
            if key not in self._given_back:
                self._given_back[key] = self._given_back_from_integers(value, axis)
            op.operands[index] = self._given_back[key]
            self._note_bits(op, self._given_back[key].owner.operands[0])  # type: ignore[union-attr]

    def _given_back_from_integers(self, value: SSAValue, axis: int | None) -> SSAValue:
        """The floats of a constant stored in the fewest bits asked for that the target gives back."""
        floats = self._dequantized(value, quantized_weight(_constant(value), self.bits, axis))
        if check(floats.owner, self.target):  # type: ignore[arg-type]
            floats = self._dequantized(value, quantized_weight(_constant(value), 8, axis))
        return floats

    def _note_bits(self, op: SchemaOp, stored: SSAValue) -> None:
        element = element_of(stored.type)
        assert isinstance(element, UniformType)
        if element.storage_type.width.data > self.bits:
            self.coarse.append(op)

    def _hand_over(self, op: SchemaOp, index: int, value: SSAValue, axis: int | None) -> bool:
        """Give an op its weights as integers, the finest that the target has a kernel for; whether it has one."""
        weight = _constant(value)
        # Kernels of floats and integers know groups, which a matrix has not, only with a scale for each channel.
        axes = (axis, None) if self.per_channel else (None,) if weight.array.ndim == 2 else ()
        for bits in dict.fromkeys((self.bits, 8)):
            for each in dict.fromkeys(axes):
                key = (value, (bits, each))
                if key not in self._given_back:
                    constant = make_constant("tfl", quantized_weight(weight, bits, each), value.owner.location)  # type: ignore[union-attr]
                    Rewriter.insert_op(constant, InsertPoint.after(value.owner))  # type: ignore[arg-type]
                    self._given_back[key] = constant.results[0]
                op.operands[index] = self._given_back[key]
                if not check(op, self.target):
                    self._note_bits(op, self._given_back[key])
                    return True
        op.operands[index] = value
        return False

    def _constants(self, op: SchemaOp) -> Iterator[tuple[int, SSAValue]]:
        """The operands that are larger constants of floats, but for the zeros that states start from."""
        states = stateful(op.schema.op_type)
        present = [place for place, slot in enumerate(op.slots) if slot is not None]
        for index, (place, value) in enumerate(zip(present, op.operands)):
            weight = constant_of(value)
            if weight is None or element_of(value.type) != f32 or place in states:
                continue
            if weight.size >= LEAST_ELEMENTS:
                yield index, value

    def _dequantized(self, value: SSAValue, stored: WeightAttr) -> SSAValue:
        """The floats of a stored constant, given back where the constant of floats stood."""
        assert isinstance(value.type, TensorType)
        constant = make_constant("tfl", stored, value.owner.location)  # type: ignore[union-attr]
        floats = build(self.dequantize, [constant.results[0]], result_types=[with_element(value.type, f32)])
        Rewriter.insert_op([constant, floats], InsertPoint.after(value.owner))  # type: ignore[arg-type]
        return floats.results[0]


def _constant(value: SSAValue) -> WeightAttr:
    weight = constant_of(value)
    assert weight is not None
    return weight
