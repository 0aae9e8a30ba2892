"""simplify: fewer ops that compute the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from xdsl.dialects.builtin import ModuleOp

from tflc.pipeline.base import PassContext, RulePass, rules_of
from tflc.transforms.common_subexpressions import share_common
from tflc.transforms.dead_code import erase_dead
from tflc.type_inference import refine_types


@dataclass(frozen=True)
class Simplify(RulePass):
    """Identities vanish, chains merge, arithmetic on constants moves into weights (by rule); equal ops become one, dead ones go.

    Holds before: inferred types, constants folded. Holds after: another run changes nothing.

        %c = onnx.Conv(%x, %w, %b)                               =>    %y = onnx.Conv(%x, %w', %b')
        %y = onnx.BatchNormalization(%c, %s, %t, %m, %v)
    """

    name = "simplify"
    requires: ClassVar[tuple[str, ...]] = ("normalize-opset", "infer-shapes", "fold-constants")

    def apply(self, ctx: PassContext, op: ModuleOp) -> None:  # type: ignore[override]
        rules = rules_of(self.name)
        fired, again = ctx.rewrite(op, rules), True
        while again:
            # What replaces an op may say more about its shape.
            refined = fired and refine_types(op)
            # Of two equal ops one, or a dead user less, may give a rule the single use that it waits for.
            tidied = share_common(op) + erase_dead(op) > 0
            again = fired = (refined or tidied) and ctx.rewrite(op, rules)
