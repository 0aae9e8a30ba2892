"""legalize-onnx: every tfl op becomes onnx ops that compute the same, or all that do not are refused at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from xdsl.dialects.builtin import ModuleOp

from tflc.dialects.schema import walk_schema_ops
from tflc.pipeline.base import PassContext, RulePass, rules_of
from tflc.qdq.edges import take_integers
from tflc.refusals import refused
from tflc.signature import main_function
from tflc.transforms.dead_code import erase_dead


@dataclass(frozen=True)
class LegalizeOnnx(RulePass):
    """The way back, by rule; what no rule takes is refused, with the reason that the table ``unsupported`` gives.

    Holds before: tfl ops, quantized values only where they are stored. Holds after: onnx ops, and channels-last twins where windows slide;
    inputs and outputs of quantized types are those of the integers that they store.

        %y = tfl.conv_2d(%x, %w, %b) <{padding = "SAME", ..}>    =>    %y = nhwc.Conv(%x, %v, %b) <{auto_pad = "SAME_UPPER", ..}>
    """

    name = "legalize-onnx"
    requires: ClassVar[tuple[str, ...]] = ("unfold-qdq",)

    def apply(self, ctx: PassContext, op: ModuleOp) -> None:  # type: ignore[override]
        take_integers(main_function(op))
        super().apply(ctx, op)
        erase_dead(op)
        remaining = [each for each in walk_schema_ops(op) if each.schema.dialect == "tfl"]
        ctx.refused += refused(
            remaining, rules_of(self.name).table("unsupported"), "there is no exact ONNX form of it", ctx.model_name
        )
