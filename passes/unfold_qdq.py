"""unfold-qdq: what is computed on quantized values is computed on the reals that they stand for."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.dialects.builtin import ModuleOp

from tflc.pipeline.base import PassContext, RulePass, rules_of
from tflc.transforms.dead_code import erase_dead
from tflc.transforms.real_numbers import compute_on_reals


@dataclass(frozen=True)
class UnfoldQdq(RulePass):
    """The inverse of fold-qdq, for dialects whose ops know no quantized values.

    Results are within one step of those of the quantized kernels, which round once where the reals are rounded in between.
    Holds before: tfl ops. Holds after: only tfl.quantize, tfl.dequantize and quant.scast have quantized operands or results; weights stay stored.

        %y = tfl.logistic(%x) : tensor<2x!quant.uniform<..>>    =>    %a = tfl.dequantize(%x) : tensor<2xf32>
                                                                      %b = tfl.logistic(%a)   : tensor<2xf32>
                                                                      %y = tfl.quantize(%b)   : tensor<2x!quant.uniform<..>>
    """

    name = "unfold-qdq"

    def apply(self, ctx: PassContext, op: ModuleOp) -> None:  # type: ignore[override]
        rules = rules_of(self.name)
        compute_on_reals(op, rules.set("storage"), *rules.set("quantizers"))
        super().apply(ctx, op)
        erase_dead(op)
