"""Constants stored in fewer bits, and handed to their ops as the floats that they stand for, or as they are where a kernel takes them so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from xdsl.ir import SSAValue
from xdsl.rewriter import InsertPoint, Rewriter

from tflc.compression.weights import WeightOperand
from tflc.dialects import build, constant_of, known_constant, make_constant
from tflc.dialects.schema import SchemaOp
from tflc.dialects.tfl.ops import stateful
from tflc.dialects.types import element_of, f32
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
    _made: dict[tuple[SSAValue, object], SSAValue] = field(default_factory=dict, init=False)

    def halve(self, op: SchemaOp) -> None:
        """Store every constant of floats that an op computes with in 16 bits, where that does not overflow."""
        for index, value in self._constants(op):
            half = half_weight(known_constant(value))
            if half is not None:
                op.operands[index] = self._floats(value, "f16", half)

    def quantize(self, op: SchemaOp, *, hybrid: bool) -> None:
        """Store an op's weights as integers. ``hybrid``: a kernel that takes them beside float data gets them as they are."""
        where = self.weights.get(op.name)
        if where is None:
            return
        weights = op.slots[where.place]
        for index, value in self._constants(op):
            if value is weights and not (hybrid and self._hand_over(op, index, value, where.axis)):
                self._give_back(op, index, value, where.axis if self.per_channel else None)

    def _give_back(self, op: SchemaOp, index: int, value: SSAValue, axis: int | None) -> None:
        """Let an op read the floats of integers, of the fewest bits asked for that the target gives back."""
        for bits in dict.fromkeys((self.bits, 8)):
            floats = self._floats(value, (bits, axis), quantized_weight(known_constant(value), bits, axis))
            op.operands[index] = floats
            if not check(floats.owner, self.target):  # type: ignore[arg-type]
                self._note(op, bits)
                return

    def _hand_over(self, op: SchemaOp, index: int, value: SSAValue, axis: int | None) -> bool:
        """Give an op its weights as integers, the finest that the target has a kernel for; whether it has one."""
        weight = known_constant(value)
        # Kernels of floats and integers know groups, which a matrix has not, only with a scale for each channel.
        axes = (axis, None) if self.per_channel else (None,) if weight.array.ndim == 2 else ()
        for bits in dict.fromkeys((self.bits, 8)):
            for each in dict.fromkeys(axes):
                op.operands[index] = self._stored(value, (bits, each), quantized_weight(weight, bits, each))
                if not check(op, self.target):
                    self._note(op, bits)
                    return True
        op.operands[index] = value
        return False

    def _note(self, op: SchemaOp, bits: int) -> None:
        """Note an op whose weights have more bits than were asked for."""
        if bits > self.bits:
            self.coarse.append(op)

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

    def _stored(self, value: SSAValue, form: object, weight: WeightAttr) -> SSAValue:
        """A constant in another form, beside the one of floats; made once."""
        if (value, form) not in self._made:
            owner: Any = value.owner
            constant = make_constant("tfl", weight, owner.location)
            Rewriter.insert_op(constant, InsertPoint.after(owner))
            self._made[value, form] = constant.results[0]
        return self._made[value, form]

    def _floats(self, value: SSAValue, form: object, weight: WeightAttr) -> SSAValue:
        """The floats of a constant in another form; given back once."""
        stored = self._stored(value, form, weight)
        if (stored, f32) not in self._made:
            floats = build(self.dequantize, [stored], result_types=[value.type])
            Rewriter.insert_op(floats, InsertPoint.after(stored.owner))  # type: ignore[arg-type]
            self._made[stored, f32] = floats.results[0]
        return self._made[stored, f32]
