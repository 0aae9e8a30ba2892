"""fold-qdq: what the model computes between dequantization and quantization is computed on the quantized values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from xdsl.dialects.builtin import ModuleOp

from tflc.pipeline import PassContext, RulePass, rules_of
from tflc.quantized_edges import name_quantization, take_floats, take_quantized, take_unsigned
from tflc.quantized_parts import part_quantized
from tflc.signature import main_function
from tflc.transforms.common_subexpressions import share_common
from tflc.transforms.dead_code import erase_dead
from tflc.unfolded import unfolded

IO_TYPES = ("model", "quantized", "unsigned", "float")

FOLDS = "quantized_op"
"""The rule that folds an op: what it says of one that stays is the reason in the report."""

LAST = ("cast_is_copy",)
"""Rules that run when all others have."""


@dataclass(frozen=True)
class FoldQdq(RulePass):
    """Quantized types take the place of tfl.dequantize and tfl.quantize around ops that have a quantized kernel.

    By rule; the table ``quantizable`` says what kernels ask of scales and zero points. Holds before: tfl ops, activations fused. Holds after: an op
    that could be folded is, and works on quantized types; an input or output of stored integers is one of the quantized values that they are.
    ``ctx.report["unfolded"]`` lists what still computes on floats beside quantized values, and why.
    With ``io-types=quantized`` those that are quantized at once are too, with ``io-types=unsigned`` as unsigned integers where they have 8 bits,
    with ``io-types=float`` none is.

        %a = tfl.dequantize(%x) : tensor<2xf32>                        =>    %y = tfl.logistic(%x) : tensor<2x!quant.uniform<..>>
        %b = tfl.logistic(%a)   : tensor<2xf32>
        %y = tfl.quantize(%b)   : tensor<2x!quant.uniform<..>>
    """

    name = "fold-qdq"
    requires: ClassVar[tuple[str, ...]] = ("legalize-tfl", "fuse-tfl")

    io_types: str = "model"

    def __post_init__(self) -> None:
        if self.io_types not in IO_TYPES:
            raise ValueError(f"io-types is one of {', '.join(IO_TYPES)}, not '{self.io_types}'")

    def apply(self, ctx: PassContext, op: ModuleOp) -> None:  # type: ignore[override]
        rules = rules_of(self.name)
        quantize, dequantize = rules.set("quantizers")
        first = rules.only(*(rule for rule in rules.rules if rule not in LAST))
        ctx.rewrite(op, first)
        while part_quantized(op, rules.table("parting"), dequantize):
            ctx.rewrite(op, first)
        erase_dead(op)
        share_common(op)
        function = main_function(op)
        name_quantization(function)
        if self.io_types in ("quantized", "unsigned"):
            take_quantized(function, quantize, dequantize)
        if self.io_types == "unsigned":
            take_unsigned(function, quantize)
        if self.io_types == "float":
            take_floats(function, quantize, dequantize)
        ctx.rewrite(op, rules.only(*LAST))
        ctx.report["unfolded"] = unfolded(op, rules, quantize, dequantize, FOLDS)
