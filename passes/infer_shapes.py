"""infer-shapes: every value gets the most specific type that follows from the inputs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.func import FuncOp

from tflc.input_shapes import apply_shapes, blamed_on, check_ranks, foreign_inputs, name_dims
from tflc.pipeline.base import PassContext, RulePass
from tflc.signature import update_function_type
from tflc.type_inference import infer_types


@dataclass(frozen=True)
class InferShapes(RulePass):
    """Static shapes wherever they are determined, symbolic dims by name; shape arithmetic folds away on the way.

    ``dim=batch=1`` fixes a symbolic dim, ``input-shape="x=1x3x224x224"`` an input (static ones too). What the model states of other values must
    agree with what its ops give, unless an input has another shape now, or ``ignore-stated`` is given. ``check-inputs`` names the dims of inputs
    that have neither length nor name, and ends with one diagnostic that lists the inputs whose rank is not known. Ops that cannot be with the shapes
    that were chosen are one diagnostic too. Holds before: canonical opset.
    Holds after: every result has the type that its op's inference gives; a small integer tensor that follows from types is a constant;
    attributes whose default depends on shapes are written out, by rule.

        %s = onnx.Shape(%x)            : tensor<*xi64>          %s = onnx.Constant dense<[2, 12]> : tensor<2xi64>
        %y = onnx.Reshape(%z, %s)      : tensor<*xf32>    =>    %y = onnx.Reshape(%z, %s)         : tensor<2x12xf32>
    """

    name = "infer-shapes"
    requires: ClassVar[tuple[str, ...]] = ("normalize-opset",)

    dim: tuple[str, ...] = ()
    input_shape: tuple[str, ...] = ()
    ignore_stated: bool = False
    check_inputs: bool = False

    def prepare(self, ctx: PassContext, module: ModuleOp) -> None:
        """Give the inputs their shapes: the passes before this one infer types from them, too."""
        for function in module.ops:
            if isinstance(function, FuncOp):
                if self.check_inputs:
                    name_dims(function)
                if apply_shapes(function, self.dim, self.input_shape):
                    ctx.chosen_shapes = (*self.dim, *self.input_shape)
                update_function_type(function)

    def apply(self, ctx: PassContext, op: ModuleOp) -> None:  # type: ignore[override]
        chosen = ctx.chosen_shapes if self.dim or self.input_shape else ()
        with blamed_on(chosen):
            ctx.warnings += infer_types(
                op,
                keep_stated=not (chosen or self.ignore_stated),
                concluded=ctx.report.pop("normalize-opset", {}),
            )
        super().apply(ctx, op)
        if self.check_inputs:
            check_ranks(op)
            ctx.refused += foreign_inputs(op)
