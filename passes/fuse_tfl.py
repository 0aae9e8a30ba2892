"""fuse-tfl: what one kernel can do in one go becomes one op."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from tflc.pipeline.base import RulePass


@dataclass(frozen=True)
class FuseTfl(RulePass):
    """Activations go into their producers, padding into windows, scales and shifts into weights and biases; reshapes and transposes merge.

    All by rule. Holds before: tfl ops. Holds after: no activation stands behind an op that could apply it, and no scale or shift stands beside
    weights that could hold it, unless the value between has other users.

        %c = tfl.conv_2d(%x, %w, %b)    =>    %y = tfl.conv_2d(%x, %w, %b) <{fused_activation_function = "RELU"}>
        %y = tfl.relu(%c)
    """

    name = "fuse-tfl"
    requires: ClassVar[tuple[str, ...]] = ("legalize-tfl",)
