"""Cross-layer equalization: channels between two layers are scaled so that both layers' weights use their ranges alike.

Source: Nagel et al., Data-Free Quantization Through Weight Equalization and Bias Correction, 2019. Where f(s x) = s f(x) for s > 0, the channels that
one layer makes may be divided by any scales that the next layer's weights are multiplied by. A scale of sqrt(r1 / r2) makes the largest weights of
a channel the same in both, r1 and r2 before; in a chain of layers this is repeated until nothing moves any more.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from xdsl.ir import Block

from tflc.dialects import constant_of, known_constant
from tflc.dialects.locations import named, origin_of
from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import element_of, f32, shape_of
from tflc.transforms.constants import replace_constant

if TYPE_CHECKING:
    import numpy as np

    from tflc.compression.weights import WeightOperand
    from tflc.rewrite.tables import Table

ROUNDS = 100
SETTLED = 1e-3
"""Scales this near to 1 are left."""


@dataclass(frozen=True)
class Weights:
    """The operand of an op that holds weights, and the axis of them along which channels lie."""

    op: SchemaOp
    operand: int
    axis: int

    @property
    def channels(self) -> int:
        """How many there are."""
        return known_constant(self.op.operands[self.operand]).array.shape[self.axis]


@dataclass(frozen=True)
class Link:
    """Channels that one layer makes and the next takes in, ``ops`` from the first to the last before that."""

    maker: Weights
    taker: Weights
    ops: tuple[SchemaOp, ...]


@dataclass
class Equalizer:
    """``layers`` tells the axes of weights, the table ``homogeneous`` what commutes with a scale, by fused activation."""

    layers: Mapping[str, WeightOperand]
    homogeneous: Table
    _arrays: dict[tuple[SchemaOp, int], np.ndarray] = field(default_factory=dict, init=False)

    def equalize(self, block: Block) -> int:
        """Give the layers of a block other weights and biases, where two follow each other; the number of links between them."""
        import numpy as np

        links = [link for op in block.ops if isinstance(op, SchemaOp) and (link := self._link(op)) is not None]
        for _ in range(ROUNDS):
            scales = [self._scale(link) for link in links]
            if all(np.abs(scale - 1).max(initial=0) < SETTLED for scale in scales):
                break
        for (op, operand), array in self._arrays.items():
            replace_constant(op, operand, lambda _, array=array: array.astype(np.float32))
        for op in (op for link in links for op in link.ops):
            # What it gives is no longer the value that the model knows by its name.
            op.location = named([None], origin_of(op))
        return len(links)

    def _link(self, op: SchemaOp) -> Link | None:
        """The link from an op to the next with weights, if all between commutes with scales and has no other user."""
        maker = self._weights(op, made=True)
        if maker is None:
            return None
        ops = [op]
        while self._commutes(ops[-1]) and (shape := shape_of(ops[-1].results[0].type)) and shape[-1] == maker.channels:
            users = [use.operation for use in ops[-1].results[0].uses]
            user = users[0] if len(users) == 1 else None
            if not isinstance(user, SchemaOp) or len(user.results) != 1:
                return None
            if user.name in self.layers:
                taker = self._weights(user, made=False)
                return Link(maker, taker, tuple(ops)) if taker and taker.channels == maker.channels else None
            ops.append(user)
        return None

    def _weights(self, op: SchemaOp, *, made: bool) -> Weights | None:
        """Where an op has weights of constant floats, its other constants floats as well; along the channels ``made``, else those taken in."""
        layer = self.layers.get(op.name)
        if layer is None:
            return None
        value, axis = op.slots[layer.place], layer.axis if made else layer.taken
        floats = all(element_of(each.type) == f32 for each in op.operands)
        if value is None or axis is None or constant_of(value) is None or not floats:
            return None
        return Weights(op, [*op.operands].index(value), axis)

    def _commutes(self, op: SchemaOp) -> bool:
        row = self.homogeneous.get(op.name)
        return row is not None and op.get("fused_activation_function") in row.evaluate("activations")

    def _scale(self, link: Link) -> np.ndarray:
        """Scale the channels of a link once; by what the first layer's were divided."""
        import numpy as np

        before, after = self._ranges(link.maker), self._ranges(link.taker)
        live = (before > 0) & (after > 0)
        scale = np.sqrt(np.where(live, before, 1) / np.where(live, after, 1))
        maker = link.maker
        for place, value in enumerate(maker.op.operands):
            if constant_of(value) is not None:
                self._multiply(maker.op, place, 1 / scale, maker.axis if place == maker.operand else 0)
        self._multiply(link.taker.op, link.taker.operand, scale, link.taker.axis)
        return scale

    def _array(self, op: SchemaOp, operand: int) -> np.ndarray:
        import numpy as np

        if (op, operand) not in self._arrays:
            self._arrays[op, operand] = np.asarray(known_constant(op.operands[operand]).array, np.float64)
        return self._arrays[op, operand]

    def _multiply(self, op: SchemaOp, operand: int, scale: np.ndarray, axis: int) -> None:
        array = self._array(op, operand)
        self._arrays[op, operand] = array * scale.reshape([-1 if i == axis else 1 for i in range(array.ndim)])

    def _ranges(self, weights: Weights) -> np.ndarray:
        """The largest magnitude of each channel."""
        import numpy as np

        array = self._array(weights.op, weights.operand)
        return np.abs(array).max(axis=tuple(i for i in range(array.ndim) if i != weights.axis))
