"""layout-nchw: channels-last twins become ONNX's own ops, with the fewest bytes transposed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from xdsl.dialects.builtin import ModuleOp

from tflc.layout.boundary import boundary_of
from tflc.passes.fold_constants import FoldConstants
from tflc.passes.infer_shapes import InferShapes
from tflc.passes.layout_nhwc import LayoutNhwc, assign_orders
from tflc.pipeline.base import PassContext, RulePass, rules_of
from tflc.signature import main_function
from tflc.transforms.dead_code import erase_dead


@dataclass(frozen=True)
class LayoutNchw(RulePass):
    """The inverse of layout-nhwc, and its algorithm: ops with their channels first stand fixed, and the others work in the order that moves least.

    By rule each twin becomes the op that defines it, between transposes; the table ``layout`` of layout-nhwc says what these may pass through.
    Inputs and outputs keep their shapes. Holds before: onnx ops and their nhwc twins. Holds after: onnx ops alone.

        %t = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}>
        %y = nhwc.Conv(%t, %w)   : tensor<1x5x7x8xf32>          %y = onnx.Conv(%x, %w)     : tensor<1x8x5x7xf32>
        %u = onnx.Relu(%y)       : tensor<1x5x7x8xf32>    =>    %z = onnx.Relu(%y)         : tensor<1x8x5x7xf32>
        %z = onnx.Transpose(%u) <{perm = [0, 3, 1, 2]}>
    """

    name = "layout-nchw"
    requires: ClassVar[tuple[str, ...]] = ("normalize-opset", "infer-shapes", "fold-constants")

    def apply(self, ctx: PassContext, op: ModuleOp) -> None:  # type: ignore[override]
        super().apply(ctx, op)
        InferShapes().apply(ctx, op)
        FoldConstants().apply(ctx, op)
        table = rules_of(LayoutNhwc.name).table("layout")
        own = {name: row for name, row in table.items() if "twin" not in row}
        assign_orders(ctx, op, own, boundary_of(main_function(op), (), ()))
        erase_dead(op)
