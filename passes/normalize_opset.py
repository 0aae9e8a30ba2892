"""normalize-opset: every op in the form that it has at the canonical opset, its attributes written out."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.dialects.builtin import IntegerAttr, IntegerType, ModuleOp

from tflc.diagnostics import Finding
from tflc.dialects.locations import place_of
from tflc.dialects.onnx import OPSET, loops
from tflc.dialects.schema import SchemaOp, to_attribute, walk_schema_ops
from tflc.input_shapes import blamed_on
from tflc.nodes import node_of
from tflc.pipeline.base import PassContext, RulePass
from tflc.type_inference import infer_types


@dataclass(frozen=True)
class NormalizeOpset(RulePass):
    """Every older form becomes the canonical one, by rule; then each attribute that has a default is written out.

    Defaults that depend on shapes (kernel_shape, pads, perm, ...) are written by infer-shapes. Holds after: no op has a version in its
    name but those that are refused, ``op.get`` never falls back on a schema, the module's ``onnx.opset`` is the canonical one, and
    ``onnx.imported_opset`` what it was, for messages.

        %y = onnx.Clip.v6(%x) <{max = 6.0}>    =>    %hi = onnx.Constant dense<6.0>
                                                     %y = onnx.Clip(%x, _, %hi)
    """

    name = "normalize-opset"

    def needed(self, module: ModuleOp) -> bool:
        """An imported module says its opset; text without one is as its author wrote it, canonical unless an op's name has a version."""
        opset = module.attributes.get("onnx.opset")
        if opset is not None:
            return opset != _CANONICAL
        return any(op.schema.older_version is not None for op in walk_schema_ops(module))

    def apply(self, ctx: PassContext, op: ModuleOp) -> None:  # type: ignore[override]
        if any(each.schema.older_version is not None for each in walk_schema_ops(op)):
            # What replaces an older form may need a constant of its operand's element type.
            ctx.report[self.name] = concluded = {}
            with blamed_on(ctx.chosen_shapes):
                ctx.warnings += infer_types(
                    op, keep_stated=not ctx.chosen_shapes, judge_stated=False, concluded=concluded
                )
        for each in [each for each in walk_schema_ops(op) if loops.is_batched_scan(each)]:
            loops.scan_over_batch(each)
        super().apply(ctx, op)
        for each in walk_schema_ops(op):
            if each.schema.dialect != "onnx":
                continue
            if each.schema.older_version is not None:
                ctx.refused.append(_unknown_form(each))
            _write_defaults(each)
        if (imported := op.attributes.get("onnx.opset")) is not None:
            op.attributes.setdefault("onnx.imported_opset", imported)
        op.attributes["onnx.opset"] = _CANONICAL


_CANONICAL = IntegerAttr(OPSET, IntegerType(64))


def _write_defaults(op: SchemaOp) -> None:
    for name, spec in op.schema.attributes.items():
        if spec.default is not None and name not in op.properties:
            op.properties[name] = to_attribute(spec.default, spec.kind)


def _unknown_form(op: SchemaOp) -> Finding:
    op_type, _, version = op.schema.op_type.partition(".v")
    called = f" '{place}'" if (place := place_of(op)) else ""
    return Finding(
        "E0401",
        f"{op_type}{called} is used in a way that opset {version} had, and no newer one has",
        hint="export the model again with a newer opset",
        nodes=(node_of(op, op_type),),
    )
