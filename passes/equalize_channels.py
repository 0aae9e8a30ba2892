"""equalize-channels: the weights of layers that follow each other are brought to like ranges."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from xdsl.dialects.builtin import ModuleOp

from tflc.pipeline.base import Pass, PassContext, rules_of
from tflc.quantization.equalization import Equalizer
from tflc.quantization.weights import layers
from tflc.signature import main_function
from tflc.transforms.dead_code import erase_dead


@dataclass(frozen=True)
class EqualizeChannels(Pass):
    """Channels that one layer makes and the next alone takes in are scaled, where all between commutes with scales: one scale for a whole tensor
    then fits them better.

    Holds before: float tfl ops, activations fused. Holds after: the same ops, which compute the same but for rounding; of each such channel the
    largest weights of both layers are the same.

        %a = tfl.conv_2d(%x, %w) <{fused_activation_function = "RELU"}>    =>    the same, of w1 / s and b1 / s, and of w2 s
        %y = tfl.conv_2d(%a, %v)
    """

    name = "equalize-channels"
    requires: ClassVar[tuple[str, ...]] = ("legalize-tfl", "fuse-tfl")

    def apply(self, ctx: PassContext, op: ModuleOp) -> None:  # type: ignore[override]
        equalizer = Equalizer(layers(), rules_of(self.name).table("homogeneous"))
        equalizer.equalize(main_function(op).body.block)
        erase_dead(op)
