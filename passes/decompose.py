"""decompose: ops that no kernel computes become ops that kernels compute, idioms the one op that they spell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from xdsl.dialects.builtin import ModuleOp

from tflc.common_subexpressions import share_common
from tflc.passes.fold_constants import FoldConstants
from tflc.pipeline import PassContext, RulePass


@dataclass(frozen=True)
class Decompose(RulePass):
    """All by rule, within the onnx dialect; what the rules make of constants is folded, what they make twice is made once.

    Holds before: canonical forms with inferred types. Holds after: no op is left that a rule takes apart.

        %y = onnx.Softsign(%x)    =>    %a = onnx.Abs(%x)
                                        %b = onnx.Add(%a, %one)
                                        %y = onnx.Div(%x, %b)
    """

    name = "decompose"
    requires: ClassVar[tuple[str, ...]] = ("normalize-opset", "infer-shapes", "fold-constants")

    def apply(self, ctx: PassContext, op: ModuleOp) -> None:  # type: ignore[override]
        super().apply(ctx, op)
        FoldConstants().apply(ctx, op)
        share_common(op)
