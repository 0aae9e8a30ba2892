"""legalize-target: nothing is written that the target's kernels refuse, get wrong or die of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation

from tflc import targets
from tflc.diagnostics import Refusal
from tflc.dialects.schema import SchemaOp
from tflc.pipeline.base import PassContext, RulePass, rules_of
from tflc.transforms.common_subexpressions import share_common
from tflc.transforms.dead_code import erase_dead


@dataclass(frozen=True)
class LegalizeTarget(RulePass):
    """By rule, at the ops that break a limit of the target; what no rule repairs is refused, all at once.

    ``target`` names a runtime or a target file; without it, it is that of the run. Holds before: tfl ops. Holds after: the target takes every op.

        %y = tfl.less(%a, %b) : tensor<2x3x4x5x6xi1>    =>    %c = tfl.reshape(%a, ..)          : tensor<24x30xf32>
                                                              %z = tfl.less(%c, %d)             : tensor<24x30xi1>
                                                              %y = tfl.reshape(%z, ..)          : tensor<2x3x4x5x6xi1>
    """

    name = "legalize-target"
    requires: ClassVar[tuple[str, ...]] = ("legalize-tfl", "fuse-tfl", "fold-qdq")

    target: str = ""

    def apply(self, ctx: PassContext, op: ModuleOp) -> None:  # type: ignore[override]
        target = targets.load(self.target or ctx.target)
        if not targets.check_module(op, target):
            return

        def breaks_a_limit(each: Operation) -> bool:
            return (
                isinstance(each, SchemaOp)
                and each.schema.dialect == "tfl"
                and bool(targets.check(each, target, ctx.custom_operators))
            )

        if ctx.rewrite(op, rules_of(self.name), among=breaks_a_limit):
            erase_dead(op)
            share_common(op)
        if findings := targets.check_module(op, target, ctx.custom_operators, beside_others=bool(ctx.refused)):
            raise Refusal(findings)
