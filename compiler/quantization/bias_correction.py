"""Bias correction: what the rounding of weights adds to a layer's result on average is taken from its bias.

Source: Nagel et al., Data-Free Quantization Through Weight Equalization and Bias Correction, 2019. The average of (W' - W) x is (W' - W) times
that of x, channel by channel; windows are taken to lie within the data.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from xdsl.dialects.builtin import DenseArrayBase, Float64Type, ModuleOp
from xdsl.ir import SSAValue

from tflc.dialects import constant_of
from tflc.dialects.schema import SchemaOp, walk_schema_ops
from tflc.dialects.weight import WeightAttr
from tflc.patterns.hooks.quantized_constants import real_constant
from tflc.qdq.kernels import BIAS
from tflc.quantization.plans import Plan
from tflc.transforms.constants import replace_constant

if TYPE_CHECKING:
    import numpy as np

    from tflc.compression.weights import WeightOperand

MEANS = "quant.means"
"""The attribute of an op with weights that holds the mean of each channel of its data."""


def data_of_layers(module: ModuleOp, names: Iterable[str]) -> dict[SchemaOp, SSAValue]:
    """The data of each op of some names that has one operand that is not constant."""
    found = {}
    for op in walk_schema_ops(module):
        if op.name in names:
            data = [value for value in op.operands if constant_of(value) is None]
            if len(data) == 1:
                found[op] = data[0]
    return found


def write_means(data: Mapping[SchemaOp, SSAValue], means: Mapping[SSAValue, np.ndarray]) -> None:
    """Write the means of the channels of what ops read to them."""
    for op, value in data.items():
        if value in means:
            op.attributes[MEANS] = DenseArrayBase.from_list(Float64Type(), means[value].tolist())


def take_means(module: ModuleOp) -> dict[SchemaOp, tuple[float, ...]]:
    """The means that ops carry, which then carry none."""
    found = {}
    for op in walk_schema_ops(module):
        if isinstance(means := op.attributes.pop(MEANS, None), DenseArrayBase):
            found[op] = tuple(map(float, means.get_values()))
    return found


@dataclass(frozen=True)
class Uncorrected:
    """An op with quantized weights whose bias stays as it was, and why."""

    op: SchemaOp
    reason: str


@dataclass
class BiasCorrection:
    """Corrects the biases of ops of which the means are known. ``layers`` tells the axes of weights.

    ``uncorrected`` lists the others, where any means are known: without, nothing was to be corrected.
    """

    layers: Mapping[str, WeightOperand]
    means: Mapping[SchemaOp, Sequence[float]]
    uncorrected: list[Uncorrected] = field(default_factory=list, init=False)

    def correct(self, plan: Plan, held: WeightAttr, stored: WeightAttr) -> None:
        """Give an op another bias, whose weights are no longer ``held`` but ``stored``."""
        if not self.means:
            return
        means = self.means.get(plan.op)
        place = next((index for index, (role, _) in enumerate(plan.operands) if role == BIAS), None)
        if place is None:
            self.uncorrected.append(Uncorrected(plan.op, "it has no bias"))
        elif means is None:
            self.uncorrected.append(Uncorrected(plan.op, "its windows add up otherwise than those of a convolution"))
        elif (shift := self._shift(plan.op, held, stored, means)) is None:
            reason = "the channels of its data are no channels of its weights"
            self.uncorrected.append(Uncorrected(plan.op, reason))
        else:
            replace_constant(plan.op, place, lambda bias: (bias - shift).astype(bias.dtype))

    def _shift(self, op: SchemaOp, held: WeightAttr, stored: WeightAttr, means: Sequence[float]) -> np.ndarray | None:
        """What rounding adds to each channel of the result; None where channels of the data are no channels of the weights.

        A convolution in groups has fewer channels of weights than of data, each group of filters those of its own.
        """
        import numpy as np

        layer = self.layers[op.name]
        error = real_constant(stored.array, stored.type).astype(np.float64) - held.array
        average = np.asarray(means)
        made, taken = layer.axis, layer.taken
        if made is None or taken is None:
            return None
        if made == taken:
            sums = error.sum(axis=tuple(i for i in range(error.ndim) if i != made))
            return sums * np.repeat(average, sums.size // average.size)
        filters, channels = error.shape[made], error.shape[taken]
        groups = average.size // channels
        if average.size % channels or not groups or filters % groups:
            return None
        matrix = np.moveaxis(error, (made, taken), (0, 1)).reshape(filters, channels, -1).sum(-1)
        return (matrix * np.repeat(average.reshape(groups, channels), filters // groups, axis=0)).sum(-1)
