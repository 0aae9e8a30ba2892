"""compress-weights: whole filters go, small weights become zero, weights share a few values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from xdsl.dialects.builtin import ModuleOp

from tflc import targets
from tflc.compression.channels import take_out_filters
from tflc.compression.sparse_weights import hold_sparse
from tflc.compression.weights import change, clustered, float_weights, without_smallest
from tflc.pipeline.base import Pass, PassContext, rules_of
from tflc.quantization.weights import layers, weight_operands
from tflc.signature import main_function
from tflc.transforms.dead_code import erase_dead


@dataclass(frozen=True)
class CompressWeights(Pass):
    """Float weights that take less room and time, at a cost in accuracy that the user chooses; each option alone, or in this order.

    ``filters=0.25`` takes out a quarter of the channels that each convolution or dense layer makes, the least first, and their weights in all
    that uses them; those that go out of the model stay. ``sparsity=0.5`` sets the smaller half of each tensor of weights to zero. ``values=16``
    lets each tensor of weights have 16 different elements; zeros stay zero. ``sparse`` holds what is then smaller in sparse rows, where the target
    reads them; ``ctx.report["compress-weights"]`` lists the ops whose weights would be, and are not.

    Holds before: float tfl ops, activations fused. Holds after: the same ops with the same inputs and outputs, on fewer channels and other weights.

        %y = tfl.conv_2d(%x, %w, %b) : tensor<1x8x8x16xf32>    =>    %y = tfl.conv_2d(%x, %v, %c) : tensor<1x8x8x12xf32>
    """

    name = "compress-weights"
    requires: ClassVar[tuple[str, ...]] = ("legalize-tfl", "fuse-tfl")

    filters: float = 0.0
    sparsity: float = 0.0
    values: int = 0
    sparse: bool = False
    target: str = ""

    def __post_init__(self) -> None:
        for name in ("filters", "sparsity"):
            if not 0 <= getattr(self, name) < 1:
                raise ValueError(f"{name} is a share from 0 to below 1, not {getattr(self, name)}")
        if self.values and self.values < 2:
            raise ValueError(f"weights share 2 values or more, not {self.values}")

    def apply(self, ctx: PassContext, op: ModuleOp) -> None:  # type: ignore[override]
        weights = weight_operands()
        if self.filters:
            take_out_filters(main_function(op), rules_of(self.name), layers(), self.filters)
            erase_dead(op)
        if self.sparsity:
            change(float_weights(op, weights), lambda array: without_smallest(array, self.sparsity))
        if self.values:
            change(float_weights(op, weights), lambda array: clustered(array, self.values))
        if self.sparse:
            ctx.report[self.name] = hold_sparse(op, weights, targets.load(self.target or ctx.target))
            erase_dead(op)
