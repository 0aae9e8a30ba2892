"""decompose: ops that no kernel computes become ops that kernels compute."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from xdsl.dialects.builtin import ModuleOp

from tflc.passes.fold_constants import FoldConstants
from tflc.passes.simplify import Simplify
from tflc.pipeline import PassContext, RulePass, rules_of
from tflc.type_inference import infer_types


@dataclass(frozen=True)
class Decompose(RulePass):
    """All by rule, within the onnx dialect. What the rules make of constants is folded, what they make twice is made once.

    Holds before: canonical forms with inferred types, idioms found (by simplify). Holds after: no op is left that a rule takes apart.

        %y = onnx.Softsign(%x)    =>    %a = onnx.Abs(%x)
                                        %b = onnx.Add(%a, %one)
                                        %y = onnx.Div(%x, %b)
    """

    name = "decompose"
    requires: ClassVar[tuple[str, ...]] = ("normalize-opset", "infer-shapes", "fold-constants", "simplify")

    def apply(self, ctx: PassContext, op: ModuleOp) -> None:  # type: ignore[override]
        if not ctx.rewrite(op, rules_of(self.name)):
            return
        # Of some ops that are gone, onnx does not say what shape they give; of their parts it does.
        infer_types(op)
        FoldConstants().apply(ctx, op)
        Simplify().apply(ctx, op)
