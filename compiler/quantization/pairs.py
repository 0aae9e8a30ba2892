"""Pairs of quantize and dequantize placed around planned ops, for fold-qdq to fold into them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from xdsl.dialects.func import FuncOp
from xdsl.ir import Block, BlockArgument, Operation, OpResult, SSAValue
from xdsl.rewriter import InsertPoint, Rewriter

from tflc.dialects import build, constant_of, known_constant, make_constant
from tflc.dialects.locations import named, node, origin_of, value_names
from tflc.dialects.quant import UniformType
from tflc.dialects.types import with_element
from tflc.dialects.weight import WeightAttr
from tflc.patterns.hooks.quantized_constants import quantized_constant
from tflc.qdq.kernels import BIAS, DATA, INDEX
from tflc.quantization.activation_types import ActivationTypes
from tflc.quantization.bias_correction import BiasCorrection
from tflc.quantization.parameters import quantized_weight
from tflc.quantization.plans import Plan
from tflc.signature import argument_names


@dataclass
class Pairs:
    """Places pairs. ``quantize`` and ``dequantize`` name the ops of one; ``correction`` mends biases."""

    quantize: str
    dequantize: str
    correction: BiasCorrection
    _pairs: dict[tuple[SSAValue, object], tuple[SSAValue, SSAValue]] = field(default_factory=dict, init=False)

    def place(self, plans: Sequence[Plan], types: ActivationTypes) -> None:
        """Quantize what planned ops read and give. Biases stay: their scale follows from the folded op."""
        for plan in plans:
            scale = types.wanted(plan, plan.data[0]).scales[0]
            for index, (role, value) in enumerate(plan.operands):
                if role == DATA:
                    plan.op.operands[index] = self._read(value, types.of(plan, value), types.wanted(plan, value))
                elif role not in (INDEX, BIAS):
                    plan.op.operands[index] = self._weight(plan, role.axis, value, scale)
        for plan in plans:
            result = plan.op.results[0]
            stored, real = self._pair(result, types.of(plan, result))
            # Whoever reads the value reads what is left of it; those that store it otherwise may stand before by now.
            for each in (real.owner, stored.owner):
                assert isinstance(each, Operation)
                each.detach()
                Rewriter.insert_op(each, InsertPoint.after(plan.op))
            result.replace_uses_with_if(real, lambda use, stored=stored: use.operation is not stored.owner)

    def _read(self, value: SSAValue, own: UniformType, wanted: UniformType) -> SSAValue:
        """A value as an op reads it: in its own type, and from that in the wanted one."""
        if (weight := constant_of(value)) is not None:
            type = with_element(value.type, wanted)
            return self._constant(value, quantized_constant(weight.array, weight.type, type), wanted)
        real = self._pair(value, own)[1]
        return real if own == wanted else self._pair(real, wanted)[1]

    def _weight(self, plan: Plan, axis: int, value: SSAValue, scale: float) -> SSAValue:
        """Weights in 8 bits, of scales with which the bias, whose scale is theirs times ``scale``, the data's, fits into 31 bits."""
        import numpy as np

        weight, least = known_constant(value), 0.0
        for role, each in plan.operands:
            if role == BIAS and (bias := constant_of(each)) is not None:
                least = np.abs(bias.array.astype(np.float64)) / (scale * 2.0**30)
        key = (plan.per_channel, np.asarray(least).tobytes())
        if not plan.per_channel:
            least = np.max(least, initial=0.0)
        stored = quantized_weight(weight, 8, axis if plan.per_channel else None, least)
        self.correction.correct(plan, weight, stored)
        return self._constant(value, stored, key)

    def _constant(self, value: SSAValue, stored: WeightAttr, key: object) -> SSAValue:
        """The floats of a stored constant."""
        if (value, key) not in self._pairs:
            owner: Any = value.owner
            constant = make_constant("tfl", stored, owner.location)
            real = build(self.dequantize, [constant.results[0]], {}, [value.type])
            Rewriter.insert_op([constant, real], InsertPoint.after(owner))
            self._pairs[value, key] = constant.results[0], real.results[0]
        return self._pairs[value, key][1]

    def _pair(self, value: SSAValue, type: UniformType) -> tuple[SSAValue, SSAValue]:
        """The stored value of a type, and what is left of the value in it."""
        if (value, type) not in self._pairs:
            stored = build(self.quantize, [value], {}, [with_element(value.type, type)], location=_named_as(value))
            real = build(self.dequantize, [stored.results[0]], {}, [value.type])
            Rewriter.insert_op([stored, real], _behind(value))
            self._pairs[value, type] = stored.results[0], real.results[0]
        return self._pairs[value, type]


def _behind(value: SSAValue) -> InsertPoint:
    """Where a value is known."""
    owner = value.owner
    if isinstance(owner, Operation):
        return InsertPoint.after(owner)
    assert isinstance(owner, Block)
    return InsertPoint.at_start(owner)


def _named_as(value: SSAValue) -> Any:
    """A location by which a result holds the same value of the model."""
    if isinstance(value, OpResult):
        return named([value_names(value.owner)[value.index]], origin_of(value.owner))
    assert isinstance(value, BlockArgument)
    function = value.owner.parent_op()
    assert isinstance(function, FuncOp)
    name = argument_names(function)[value.index]
    return named([name], node(name))
