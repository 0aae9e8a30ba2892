"""fold-qdq: what the model computes between dequantization and quantization is computed on the quantized values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from xdsl.dialects.builtin import ModuleOp

from tflc import targets
from tflc.dialects.quant import is_quantized
from tflc.dialects.schema import walk_schema_ops
from tflc.pipeline.base import PassContext, RulePass, rules_of
from tflc.qdq.edges import name_quantization, take_floats, take_quantized, take_unsigned
from tflc.qdq.kernels import Lacking
from tflc.qdq.names import name_quantized
from tflc.qdq.parts import part_quantized
from tflc.qdq.signs import assign_signs
from tflc.qdq.unfolded import Remaining
from tflc.rewrite import RuleSet
from tflc.signature import main_function
from tflc.transforms.common_subexpressions import share_common
from tflc.transforms.dead_code import erase_dead

IO_TYPES = ("model", "quantized", "unsigned", "float")

FOLDS = "quantized_op"
"""The rule that folds an op: what it says of one that stays is the reason in the report."""


@dataclass(frozen=True)
class FoldQdq(RulePass):
    """Quantized types take the place of tfl.dequantize and tfl.quantize around ops that have a quantized kernel.

    By rule; the table ``quantizable`` says what kernels ask of scales and zero points. Holds before: tfl ops, activations fused. Holds after: an op
    that could be folded is, and works on quantized types; an input or output of stored integers is one of the quantized values that they are.
    ``ctx.report["unfolded"]`` lists what still computes on floats beside quantized values, ``ctx.report["requantized"]`` what is quantized once
    more, and why.
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
        lacking = Lacking(rules, targets.load(ctx.target), quantize)
        remaining = Remaining(lacking, dequantize, FOLDS)
        left, requantized = [], []
        if _holds_quantized(op):
            self._fold(ctx, op, lacking, dequantize)
            left = remaining.clusters(op)
            _choose_signs(ctx, op, rules, quantize)
            requantized = remaining.requantized(op)
        else:
            _tidy(op)
        ctx.report["unfolded"] = [*left, *remaining.in_place_of_quantized(op, rules_of("decompose"))]
        ctx.report["requantized"] = requantized

    def _fold(self, ctx: PassContext, op: ModuleOp, lacking: Lacking, dequantize: str) -> None:
        """Fold what can be, and let inputs and outputs have the types that were asked for."""
        quantize = lacking.quantize
        _apply_rules(ctx, op, lacking)
        _tidy(op)
        function = main_function(op)
        name_quantization(function)
        if self.io_types in ("quantized", "unsigned"):
            take_quantized(function, quantize, dequantize)
        if self.io_types == "unsigned":
            take_unsigned(function, quantize)
        if self.io_types == "float":
            take_floats(function, quantize, dequantize)
        _tidy(op)


def _holds_quantized(module: ModuleOp) -> bool:
    """Whether any value has a quantized type; where none has, nothing folds."""
    computed = (result for op in walk_schema_ops(module) for result in op.results)
    return any(is_quantized(value.type) for value in (*main_function(module).body.block.args, *computed))


def _apply_rules(ctx: PassContext, op: ModuleOp, lacking: Lacking) -> None:
    """Apply the rules, in three turns: each quantized value takes its name before rules move it."""
    rules, quantize, folds = lacking.rules, lacking.quantize, lacking.takes_what_is_behind
    revealing = rules.set("revealing")
    main = rules.without("unsigned", "named_shift", "last")
    ctx.rewrite(op, rules.only("signed"))
    name_quantized(op, revealing, quantize)
    ctx.rewrite(op, main, among=folds)
    while part_quantized(op, rules.table("parting"), revealing):
        ctx.rewrite(op, main, among=folds)
    ctx.rewrite(op, rules.only("unsigned"))
    name_quantized(op, revealing, quantize)
    ctx.rewrite(op, main, among=folds)


def _choose_signs(ctx: PassContext, op: ModuleOp, rules: RuleSet, quantize: str) -> None:
    """Choose the signs that shift the fewest bytes."""
    assign_signs(op, rules.set("of_either_sign"), rules.set("with_unsigned_weights"), quantize)
    ctx.rewrite(op, rules.only("met_shifts"))
    ctx.rewrite(op, rules.only("met_shifts", "named_shift"))
    ctx.rewrite(op, rules.only("last"))
    _tidy(op)


def _tidy(op: ModuleOp) -> None:
    erase_dead(op)
    share_common(op)
