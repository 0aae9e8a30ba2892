"""quantize: what is float is quantized, by the scheme of each op."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from xdsl.dialects.builtin import ModuleOp, UnitAttr
from xdsl.ir import SSAValue

from tflc import targets
from tflc.calibration.statistics import Bounds
from tflc.dialects.schema import SchemaOp, walk_schema_ops
from tflc.patterns.hooks.quantized_ops import KEPT
from tflc.pipeline.base import Pass, PassContext, rules_of
from tflc.quantization.activation_types import ActivationTypes
from tflc.quantization.bias_correction import BiasCorrection, take_means
from tflc.quantization.pairs import Pairs
from tflc.quantization.plans import Planner
from tflc.quantization.ranges import take_ranges
from tflc.quantization.schemes import DYNAMIC, FLOAT16, WEIGHTS, scheme_of
from tflc.quantization.storage import Storage
from tflc.quantization.weights import layers, weight_operands
from tflc.signature import main_function
from tflc.transforms.dead_code import erase_dead


@dataclass(frozen=True)
class Quantize(Pass):
    """Activations and weights become integers, or weights alone do, as the scheme of each op says: its own attribute, else that of the pass.

    ``int8`` and ``int16x8`` place tfl.quantize and tfl.dequantize around every op that fold-qdq's table knows and the target has a kernel for,
    the types chosen from the ranges that values carry: fold-qdq then folds them in. Values that are joined share a type; with ``split`` those of
    unlike ranges are joined in float. ``float16`` stores every larger constant in 16 bits. ``weights`` stores what the table ``weights`` calls so
    in 8, or in ``bits=4``. Both give them back through a dequantize, which runtimes run once. ``dynamic`` hands such integers
    to the op itself where the target takes them beside float data, and does as ``weights`` elsewhere. Of 4 bits that the target does not take,
    8 are made: ``ctx.report["quantize"]["coarse"]`` lists the ops.

    Biases are corrected by the rounding of weights where ops carry the means of what they read.

    Holds before: tfl ops, activations fused. Holds after: no ranges; ops in the schemes of integers stand between pairs, unless
    ``ctx.report["quantize"]`` lists them as kept in float, with the reason; what fold-qdq could fold none the less carries ``quant.float``.

        %w = tfl.pseudo_const .. : tensor<8x3x3x4xf32>    =>    %h = tfl.pseudo_const .. : tensor<8x3x3x4xf16>
        %y = tfl.conv_2d(%x, %w, %b)                            %w = tfl.dequantize(%h)  : tensor<8x3x3x4xf32>
                                                                %y = tfl.conv_2d(%x, %w, %b)
    """

    name = "quantize"
    requires: ClassVar[tuple[str, ...]] = ("legalize-tfl", "fuse-tfl")

    scheme: str = ""
    bits: int = 8
    per_tensor: bool = False
    split: bool = False
    target: str = ""

    def apply(self, ctx: PassContext, op: ModuleOp) -> None:  # type: ignore[override]
        target = targets.load(self.target or ctx.target)
        self._place_pairs(ctx, op, target, take_ranges(op))
        ctx.report[self.name]["coarse"] = self._store_weights(op, target)
        erase_dead(op)

    def _place_pairs(
        self, ctx: PassContext, op: ModuleOp, target: targets.Target, bounds: Mapping[SSAValue, Bounds]
    ) -> None:
        folding = rules_of("fold-qdq")
        planner = Planner(folding, target, bounds.get, self.scheme, not self.per_tensor, self.split)
        plans = planner.plans(main_function(op).body.block)
        planned = {plan.op for plan in plans}
        for each in walk_schema_ops(op):
            if plans and each not in planned and each.name in folding.table("quantizable"):
                each.attributes[KEPT] = UnitAttr()
        types = ActivationTypes(plans, planner.bounds_of)
        correction = BiasCorrection(layers(), take_means(op))
        quantize, dequantize = folding.set("quantizers")
        Pairs(quantize, dequantize, correction).place(plans, types)
        ctx.report[self.name] = {
            "kept": planner.kept,
            "unlike": planner.unlike,
            "uncorrected": correction.uncorrected,
        }

    def _store_weights(self, op: ModuleOp, target: targets.Target) -> list[SchemaOp]:
        """Store weights in fewer bits; the ops whose weights the target takes in no fewer than it has."""
        _, dequantize = rules_of("fold-qdq").set("quantizers")
        storage = Storage(weight_operands(), dequantize, target, self.bits, not self.per_tensor)
        for each in [*walk_schema_ops(op)]:
            scheme = scheme_of(each, self.scheme)
            if scheme == FLOAT16:
                storage.halve(each)
            elif scheme in (WEIGHTS, DYNAMIC):
                storage.quantize(each, hybrid=scheme == DYNAMIC)
        return storage.coarse
