"""decompose: ops that no kernel computes become ops that kernels compute."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import ClassVar

from xdsl.dialects.builtin import ModuleOp

from tflc.diagnostics import Finding, Refusal, Severity
from tflc.dialects.types import f16, f64
from tflc.passes.fold_constants import FoldConstants
from tflc.passes.infer_shapes import InferShapes
from tflc.passes.lower_regions import LowerRegions
from tflc.passes.normalize_opset import NormalizeOpset
from tflc.passes.simplify import Simplify
from tflc.pipeline.base import PassContext, RulePass, rules_of
from tflc.rewrite import RuleSet
from tflc.transforms.expansion import expand_definitions
from tflc.transforms.single_floats import compute_in_single
from tflc.type_inference import refine_types

_DEEPEST = 16
"""How often functions may stand in for ops that other functions brought. Those of the standard lie a few deep."""


@dataclass(frozen=True)
class Decompose(RulePass):
    """By rule, within the onnx dialect. What the rules make of constants is folded, what they make twice is made once.

    Half floats are computed in single, and double ones where ``allow_float64_as_float32`` asks for it, with a warning. An op that neither these
    rules nor those of legalize-tfl know is replaced by the function that defines it in the standard, if there is one; scans and loops of it are
    lowered as those of the model. Holds before: canonical forms with inferred types, idioms found (by simplify). Holds after: no op is left that
    a rule takes apart, and none computes on half floats.

        %y = onnx.Softsign(%x)    =>    %a = onnx.Abs(%x)
                                        %b = onnx.Add(%a, %one)
                                        %y = onnx.Div(%x, %b)
    """

    name = "decompose"
    requires: ClassVar[tuple[str, ...]] = ("normalize-opset", "infer-shapes", "fold-constants", "simplify")

    allow_float64_as_float32: bool = False

    def apply(self, ctx: PassContext, op: ModuleOp) -> None:  # type: ignore[override]
        rules = rules_of(self.name)
        changed = self._compute_in_single(ctx, op, rules)
        changed |= ctx.rewrite(op, rules)
        changed |= self._expand(ctx, op, rules)
        if not changed:
            return
        # Of some ops that are gone, onnx does not say what shape they give; of their parts it does. What these leave to defaults is written out.
        refine_types(op)
        ctx.rewrite(op, rules_of("infer-shapes"))
        FoldConstants().apply(ctx, op)
        Simplify().apply(ctx, op)

    def _expand(self, ctx: PassContext, op: ModuleOp, rules: RuleSet) -> bool:
        """Functions stand in for the ops that they define, and for those that these bring; whether any did."""
        known = _known(self.name)
        again: Collection[str] = ()
        for deep in range(_DEEPEST):
            again = expand_definitions(op, known, lambda definition: NormalizeOpset().apply(ctx, definition))
            if not again:
                return deep > 0
            InferShapes().apply(ctx, op)
            FoldConstants().apply(ctx, op)
            Simplify().apply(ctx, op)
            LowerRegions().apply(ctx, op)
            self._compute_in_single(ctx, op, rules)
            ctx.rewrite(op, rules)
        raise Refusal.of("P0161", f"rules make {', '.join(again)} again of the function that defines it, without end")

    def _compute_in_single(self, ctx: PassContext, op: ModuleOp, rules: RuleSet) -> bool:
        """Whether anything computed on floats that no kernel computes on."""
        kept = rules.set("takes_any_float")
        changed = compute_in_single(op, kept, f16) > 0
        if self.allow_float64_as_float32 and (count := compute_in_single(op, kept, f64)):
            message = f"{count} operations on float64 are computed in float32, as --allow-float64-as-float32 asks"
            ctx.warnings.append(Finding("E0420", message, severity=Severity.WARNING))
            changed = True
        return changed


def _known(name: str) -> frozenset[str]:
    """The onnx ops that rules of this pass or of legalize-tfl know, be it as channels-last twins. What these leave they leave for a reason."""
    roots = [*rules_of(name).roots, *rules_of("legalize-tfl").roots]
    return frozenset(f"onnx.{root.partition('.')[2]}" for root in roots)
