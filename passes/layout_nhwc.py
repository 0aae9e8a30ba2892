"""layout-nhwc: convolutions and their kin work channels-last, with the fewest bytes transposed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from xdsl.dialects.builtin import ModuleOp

from tflc.dialects.schema import walk_schema_ops
from tflc.layout.boundary import boundary_of, sign
from tflc.layout.facts import facts_of
from tflc.layout.frames import decide
from tflc.layout.reading import read
from tflc.layout.remaining import notes, remaining
from tflc.layout.writing import write
from tflc.pipeline.base import Pass, PassContext, rules_of
from tflc.signature import main_function

if TYPE_CHECKING:
    from tflc.layout.reading import Boundary
    from tflc.rewrite import Row


@dataclass(frozen=True)
class LayoutNhwc(Pass):
    """Ops that want the channel last become their nhwc twins; where transposes then stand is decided for the whole module at once.

    By rule, transposes first sink towards the outputs and merge. Then the table ``layout`` says how ops carry an order of axes, a minimum cut
    decides in which order each op works, and only what the cut pays for is transposed. ``input-layout=x=NHWC`` and ``output-layout=y=NHWC``
    change an input or output; all others keep their ONNX shapes.

    Holds before: canonical forms with inferred types. Holds after: no onnx op of known rank that the table gives a twin; values keep their names,
    marked with their order where that is not the model's; ``ctx.report["transposes"]`` lists what stays and why, ``ctx.report["layout"]`` what is
    not proven.

        %y = onnx.Conv(%x, %w)     : tensor<1x8x5x7xf32>          %t = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}>
        %z = onnx.Relu(%y)         : tensor<1x8x5x7xf32>    =>    %y = nhwc.Conv(%t, %w)   : tensor<1x5x7x8xf32>
                                                                  %u = onnx.Relu(%y)       : tensor<1x5x7x8xf32>
                                                                  %z = onnx.Transpose(%u) <{perm = [0, 3, 1, 2]}>
    """

    name = "layout-nhwc"
    requires: ClassVar[tuple[str, ...]] = ("normalize-opset", "infer-shapes", "fold-constants")

    input_layout: tuple[str, ...] = ()
    output_layout: tuple[str, ...] = ()

    def needed(self, module: ModuleOp) -> bool:
        """Whether an op is left that has a twin: a module that came through this pass, as text perhaps, is not taken apart again."""
        table = rules_of(self.name).table("layout")
        return any((row := table.get(op.name)) is not None and "twin" in row for op in walk_schema_ops(module))

    def apply(self, ctx: PassContext, op: ModuleOp) -> None:  # type: ignore[override]
        function = main_function(op)
        boundary = boundary_of(function, self.input_layout, self.output_layout)
        assign_orders(ctx, op, rules_of(self.name).table("layout"), boundary)
        sign(function, boundary)


def assign_orders(ctx: PassContext, module: ModuleOp, table: Mapping[str, Row], boundary: Boundary) -> None:
    """Transpose what the least cut says, with the ops' own facts from rows of the table ``layout``; the report is in ``ctx``."""
    rules = rules_of(LayoutNhwc.name)
    ctx.rewrite(module, rules)
    reading = read(module, facts_of(table), boundary)
    decisions = decide(reading.graph)
    moves = write(reading)
    ctx.rewrite(module, rules.only("questions"))
    ctx.report["transposes"] = remaining(reading, moves)
    ctx.report["layout"] = notes(decisions)
