"""decompose: ops that no kernel computes become ops that kernels compute."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from xdsl.dialects.builtin import ModuleOp

from tflc.passes.fold_constants import FoldConstants
from tflc.passes.infer_shapes import InferShapes
from tflc.passes.normalize_opset import NormalizeOpset
from tflc.passes.simplify import Simplify
from tflc.pipeline import PassContext, RulePass, rules_of
from tflc.transforms.expansion import expand_definitions
from tflc.transforms.half_floats import compute_in_single
from tflc.type_inference import refine_types


@dataclass(frozen=True)
class Decompose(RulePass):
    """By rule, within the onnx dialect. What the rules make of constants is folded, what they make twice is made once.

    Half floats are computed in single. An op that neither these rules nor those of legalize-tfl know is replaced by the function that
    defines it in the standard, if there is one. Holds before: canonical forms with inferred types, idioms found (by simplify). Holds after:
    no op is left that a rule takes apart, and none computes on half floats.

        %y = onnx.Softsign(%x)    =>    %a = onnx.Abs(%x)
                                        %b = onnx.Add(%a, %one)
                                        %y = onnx.Div(%x, %b)
    """

    name = "decompose"
    requires: ClassVar[tuple[str, ...]] = ("normalize-opset", "infer-shapes", "fold-constants", "simplify")

    def apply(self, ctx: PassContext, op: ModuleOp) -> None:  # type: ignore[override]
        rules = rules_of(self.name)
        halves, known = rules.set("takes_halves"), _known(self.name)
        changed = compute_in_single(op, halves)
        changed |= ctx.rewrite(op, rules)
        while expand_definitions(op, known, lambda definition: NormalizeOpset().apply(ctx, definition)):
            changed = True
            InferShapes().apply(ctx, op)
            FoldConstants().apply(ctx, op)
            Simplify().apply(ctx, op)
            compute_in_single(op, halves)
            ctx.rewrite(op, rules)
        if not changed:
            return
        # Of some ops that are gone, onnx does not say what shape they give; of their parts it does. What these leave to defaults is written out.
        refine_types(op)
        ctx.rewrite(op, rules_of("infer-shapes"))
        FoldConstants().apply(ctx, op)
        Simplify().apply(ctx, op)


def _known(name: str) -> frozenset[str]:
    """The onnx ops that rules of this pass or of legalize-tfl know, be it as channels-last twins. What these leave they leave for a reason."""
    roots = [*rules_of(name).roots, *rules_of("legalize-tfl").roots]
    return frozenset(f"onnx.{root.partition('.')[2]}" for root in roots)
