"""legalize-tfl: every op becomes tfl ops that compute the same, or all that do not are refused at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from xdsl.dialects.builtin import ModuleOp

from tflc.custom_operators import names_of, written_as_custom
from tflc.dialects.onnx import loops
from tflc.dialects.schema import SchemaOp, walk_schema_ops
from tflc.pipeline.base import PassContext, RulePass, rules_of
from tflc.refusals import refused
from tflc.transforms.common_subexpressions import share_common
from tflc.transforms.dead_code import erase_dead
from tflc.transforms.outlining import outline_branches, outline_rounds

if TYPE_CHECKING:
    from tflc.rewrite import Table


@dataclass(frozen=True)
class LegalizeTfl(RulePass):
    """By rule; what no rule takes is refused, with the reason that the table ``unsupported`` gives.

    An operator that ``allow-custom=OP`` or ``allow-custom=OP=NAME`` names is written as a custom operator where no rule takes it.

    Holds before: canonical forms of static shape, channels-last twins where windows slide. Holds after: tfl ops alone, and quant.scast
    between stored integers and quantized values. What the target's kernels lack is left to legalize-target.

        %y = nhwc.Conv(%x, %w) <{strides = [2, 2], pads = [0, 0, 1, 1]}>    =>    %y = tfl.conv_2d(%x, %v, %b) <{padding = "SAME", ..}>
    """

    name = "legalize-tfl"
    requires: ClassVar[tuple[str, ...]] = ("lower-regions", "layout-nhwc")

    allow_custom: tuple[str, ...] = ()

    def needed(self, module: ModuleOp) -> bool:
        return any(not _is_legal(op) for op in walk_schema_ops(module))

    def apply(self, ctx: PassContext, op: ModuleOp) -> None:  # type: ignore[override]
        if any(each.regions for each in walk_schema_ops(op)):
            _outline(op, rules_of(self.name).table("outlined"))
        super().apply(ctx, op)
        erase_dead(op)
        # Of forms that are older still it was told when they were to be normalized.
        remaining = [each for each in walk_schema_ops(op) if not _is_legal(each) and each.schema.older_version is None]
        if self.allow_custom:
            names = names_of(self.allow_custom)
            ctx.custom_operators |= {*names.values()}
            remaining = written_as_custom(remaining, names)
        ctx.refused += refused(
            remaining,
            rules_of(self.name).table("unsupported"),
            "there is no exact TFLite form of it",
            ctx.model_name,
            "--allow-custom {op} lets it stand, for a kernel that the runtime is given",
        )
        share_common(op)


def _outline(module: ModuleOp, table: Table) -> None:
    """Functions for regions, the inner ones first. A loop that lower-regions left in another form than its own stays, and is refused."""
    for each in reversed(list(walk_schema_ops(module))):
        if not each.regions or (row := table.get(each.name)) is None:
            continue
        if not loops.is_loop(each):
            outline_branches(module, each, row.get("to"))
        elif loops.is_plain(each):
            outline_rounds(module, each, row.get("to"), row.get("copy"), unused=1)


def _is_legal(op: SchemaOp) -> bool:
    return op.schema.dialect in ("tfl", "quant") or "Terminator" in op.schema.traits
