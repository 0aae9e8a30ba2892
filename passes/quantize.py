"""quantize: constants are stored in fewer bits, what computes stays in float."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from xdsl.dialects.builtin import ModuleOp

from tflc import targets
from tflc.dialects.schema import walk_schema_ops
from tflc.pipeline import Pass, PassContext, rules_of
from tflc.quantization.schemes import DYNAMIC, FLOAT16, WEIGHTS, scheme_of
from tflc.quantization.storage import Storage
from tflc.transforms.dead_code import erase_dead


@dataclass(frozen=True)
class Quantize(Pass):
    """Weights become integers or half floats, as the scheme of their op says: its own attribute, else that of the pass.

    ``float16`` stores every larger constant in 16 bits. ``weights`` stores what the table ``weights`` calls so in 8 (or ``bits=4`` where the target
    has a kernel). Both give them back through a dequantize, which runtimes run once. ``dynamic`` hands integers to the op itself where the target
    has a kernel that takes them beside float data, with a scale for each channel where it is right about them, and does as ``weights`` elsewhere.

    Holds before: tfl ops. Holds after: the same ops on the same floats, but for the rounding of constants.

        %w = tfl.pseudo_const .. : tensor<8x3x3x4xf32>    =>    %h = tfl.pseudo_const .. : tensor<8x3x3x4xf16>
        %y = tfl.conv_2d(%x, %w, %b)                            %w = tfl.dequantize(%h)  : tensor<8x3x3x4xf32>
                                                                %y = tfl.conv_2d(%x, %w, %b)
    """

    name = "quantize"
    requires: ClassVar[tuple[str, ...]] = ("legalize-tfl",)

    scheme: str = ""
    bits: int = 8
    per_tensor: bool = False
    target: str = ""

    def apply(self, ctx: PassContext, op: ModuleOp) -> None:  # type: ignore[override]
        rules = rules_of(self.name)
        (dequantize,) = rules.set("giving_back")
        storage = Storage(
            rules.table("weights"),
            dequantize,
            targets.load(self.target or ctx.target),
            self.bits,
            not self.per_tensor,
        )
        for each in [*walk_schema_ops(op)]:
            match scheme_of(each, self.scheme):
                case scheme if scheme == FLOAT16:
                    storage.halve(each)
                case scheme if scheme in (WEIGHTS, DYNAMIC):
                    storage.quantize(each, hybrid=scheme == DYNAMIC)
        erase_dead(op)
