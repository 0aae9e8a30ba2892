"""Taking channels out of a network: which can go, which matter least, and what follows for all that uses them.

A channel is an index along the last axis of a value. Channels that an op adds, multiplies or hands on are one and the same, so they go together or
not at all. Ops that neither make channels nor stand in the tables of patterns/compress_weights.pat pin those that they read, as do the inputs and
outputs of the model.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from xdsl.dialects.func import FuncOp
from xdsl.ir import SSAValue
from xdsl.rewriter import Rewriter

from tflc.compression.weights import WeightOperand
from tflc.dialects import constant_of, known_constant
from tflc.dialects.locations import named, origin_of
from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import shape_of, with_shape
from tflc.dialects.weight import WeightAttr
from tflc.transforms.constants import replace_constant

if TYPE_CHECKING:
    import numpy as np

    from tflc.rewrite.ruleset import RuleSet

Channels = tuple[int, ...]
"""The number of each channel of a value, in order. A channel may stand more than once: a flattened image has each of them for every pixel."""


@dataclass(frozen=True, slots=True)
class Cut:
    """Axis ``axis`` of a constant operand has an index for each of these channels."""

    op: SchemaOp
    operand: int
    axis: int
    channels: Channels


@dataclass
class Network:
    """The channels of one function's values, and the constants that have an index for each."""

    rules: RuleSet
    layers: Mapping[str, WeightOperand]
    channels: dict[SSAValue, Channels] = field(default_factory=dict)
    cuts: list[Cut] = field(default_factory=list)
    made: list[tuple[Cut, Channels]] = field(default_factory=list)
    pinned: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        from networkx.utils import UnionFind

        self._same = UnionFind()
        self._count = 0
        rules = self.rules
        self._reduced, self._padded = rules.table("reduced"), rules.table("padded")
        self._channelwise, self._joining, self._reshaping = map(rules.set, ("channelwise", "joining", "reshaping"))

    # Reading.

    def read(self, function: FuncOp) -> None:
        """Number the channels of every value of a function."""
        block = function.body.block
        for argument in block.args:
            self._pin([self._new(argument)])
        for op in block.ops:
            if isinstance(op, SchemaOp) and "ConstantLike" in op.schema.traits:
                continue
            results = self._results(op) if isinstance(op, SchemaOp) and len(op.results) == 1 else None
            if results is None:
                self._pin(self.channels.get(operand, ()) for operand in op.operands)
                self._pin([self._new(result) for result in op.results])
            else:
                self.channels[op.results[0]] = results

    def _results(self, op: SchemaOp) -> Channels | None:
        """The channels of an op's result; None where the op is not one of those that the tables describe."""
        if (layer := self.layers.get(op.name)) is not None:
            return self._filtered(op, layer) if layer.taken == layer.axis else self._made(op, layer)
        if op.name in self._channelwise:
            return self._aligned(op)
        if (row := self._reduced.get(op.name)) is not None:
            axes, rank = constant_of(op.operand(row.evaluate("axes"))), len(shape_of(op.operands[0].type) or ())
            kept = axes is not None and all(int(axis) % rank != rank - 1 for axis in axes.array.reshape(-1))
            return self.channels.get(op.operands[0]) if kept else None
        if (row := self._padded.get(op.name)) is not None:
            rows = constant_of(op.operand(row.evaluate("rows")))
            return self.channels.get(op.operands[0]) if rows is not None and not rows.array[-1].any() else None
        if op.name in self._joining:
            return self._joined(op)
        if op.name in self._reshaping:
            return self._refolded(op)
        return None

    def _made(self, op: SchemaOp, layer: WeightOperand) -> Channels | None:
        filters, data = self._constant(op, op.slots[layer.place]), self.channels.get(op.operands[0])
        made, taken = layer.axis, layer.taken
        if filters is None or data is None or made is None or taken is None:
            return None
        operand, weight = filters
        # Rows of several pixels have each channel as often; grouped filters have too few indices.
        times, rest = divmod(weight.shape[taken], len(data))
        if rest or not times:
            return None
        channels = self._new(op.results[0])
        self.cuts += [Cut(op, operand, made, channels), Cut(op, operand, taken, data * times)]
        self.made.append((self.cuts[-2], channels))
        return channels if self._with_bias(op, channels) else None

    def _filtered(self, op: SchemaOp, layer: WeightOperand) -> Channels | None:
        filters, data = self._constant(op, op.slots[layer.place]), self.channels.get(op.operands[0])
        if filters is None or data is None or layer.axis is None or filters[1].shape[layer.axis] != len(data):
            return None
        self.cuts.append(Cut(op, filters[0], layer.axis, data))
        return data if self._with_bias(op, data) else None

    def _with_bias(self, op: SchemaOp, channels: Channels) -> bool:
        """Note the bias of an op, of one number a channel; whether there is none that is computed."""
        if op.operand("bias") is None:
            return True
        bias = self._constant(op, op.operand("bias"))
        if bias is not None:
            self.cuts.append(Cut(op, bias[0], 0, channels))
        return bias is not None

    def _aligned(self, op: SchemaOp) -> Channels | None:
        """Every computed operand has the channels of the result; a constant has them too, or one for all."""
        count = _last(op.results[0])
        data = [operand for index, operand in enumerate(op.operands) if _is_data(op, index)]
        computed = [self.channels.get(operand) for operand in data if constant_of(operand) is None]
        known = [channels for channels in computed if channels is not None and len(channels) == count]
        if not known or len(known) < len(computed):
            return None
        for other in known[1:]:
            self._unify(known[0], other)
        for index, operand in enumerate(op.operands):
            weight = constant_of(operand)
            if weight is not None and _is_data(op, index) and weight.shape and weight.shape[-1] == count != 1:
                self.cuts.append(Cut(op, index, len(weight.shape) - 1, known[0]))
        return known[0]

    def _joined(self, op: SchemaOp) -> Channels | None:
        parts = [self.channels.get(operand) for operand in op.operands]
        if any(part is None for part in parts):
            return None
        known = [part for part in parts if part is not None]
        rank = len(shape_of(op.results[0].type) or ())
        if op.get("axis") % rank == rank - 1:
            return tuple(channel for part in known for channel in part)
        for part in known[1:]:
            self._unify(known[0], part)
        return known[0]

    def _refolded(self, op: SchemaOp) -> Channels | None:
        """The last axis as it was, or with whole axes before it folded into it."""
        data, before, after = (
            self.channels.get(op.operands[0]),
            shape_of(op.operands[0].type),
            shape_of(op.results[0].type),
        )
        if not data or not before or not after or not isinstance(after[-1], int) or constant_of(op.operands[1]) is None:
            return None
        for start in range(len(before) - 1, -1, -1):
            sizes = [size for size in before[start:] if isinstance(size, int)]
            if len(sizes) < len(before) - start:
                return None
            if math.prod(sizes) == after[-1]:
                return data * (after[-1] // len(data))
        return None

    # Channels.

    def _new(self, value: SSAValue) -> Channels:
        count = _last(value)
        numbers = tuple(range(self._count, self._count + (count or 0)))
        self._count += len(numbers)
        if numbers:
            self.channels[value] = numbers
        return numbers

    def _pin(self, many: Iterable[Channels]) -> None:
        for channels in many:
            self.pinned.update(channels)

    def _unify(self, some: Channels, others: Channels) -> None:
        for a, b in zip(some, others):
            self._same.union(a, b)

    def root(self, channel: int) -> int:
        """The number that stands for all channels which go together with this one."""
        return self._same[channel]

    def _constant(self, op: SchemaOp, value: SSAValue | None) -> tuple[int, WeightAttr] | None:
        """The place among the present operands, and the value, of an operand that is constant."""
        weight = constant_of(value)
        if weight is None or weight.array.dtype.kind != "f":
            return None
        return next(index for index, operand in enumerate(op.operands) if operand is value), weight

    # Choosing and taking out.

    def least(self, fraction: float) -> set[int]:
        """The channels to take out: of those that are made together, this fraction, those whose filters have the smallest magnitudes.

        A filter's magnitude is the sum of its absolute weights against the mean of its op's; of channels that several ops make, the mean of theirs.
        Source: Li et al., Pruning Filters for Efficient ConvNets, 2017.
        """
        import numpy as np
        from networkx.utils import UnionFind

        pinned = {self.root(channel) for channel in self.pinned}
        magnitudes: dict[int, list[float]] = {}
        together = UnionFind()
        for cut, channels in self.made:
            array = known_constant(cut.op.operands[cut.operand]).array
            sums = np.abs(array).sum(axis=tuple(i for i in range(array.ndim) if i != cut.axis), dtype=np.float64)
            sums /= sums.mean() or 1.0
            roots = [self.root(channel) for channel in channels]
            for root, magnitude in zip(roots, sums.tolist()):
                magnitudes.setdefault(root, []).append(magnitude)
            together.union(*roots)
        gone: set[int] = set()
        for group in together.to_sets():
            free = sorted(
                (root for root in group if root not in pinned),
                key=lambda root: (sum(magnitudes[root]) / len(magnitudes[root]), root),
            )
            gone.update(free[: int(fraction * len(free))])
        return gone

    def take_out(self, gone: set[int]) -> None:
        """Take channels out of every constant and type; shapes that reshapes ask for follow."""
        import numpy as np

        kept = {
            channels: [i for i, channel in enumerate(channels) if self.root(channel) not in gone]
            for channels in {*self.channels.values(), *(cut.channels for cut in self.cuts)}
        }
        for cut in self.cuts:
            if len(kept[cut.channels]) < len(cut.channels):
                replace_constant(
                    cut.op, cut.operand, lambda array, cut=cut: np.take(array, kept[cut.channels], cut.axis)
                )
        for value, channels in self.channels.items():
            if len(kept[channels]) == len(channels):
                continue
            shape = shape_of(value.type)
            assert shape is not None
            count, op = len(kept[channels]), value.owner
            assert isinstance(op, SchemaOp)
            Rewriter.replace_value_with_new_type(value, with_shape(value.type, (*shape[:-1], count)))
            # What is left is no longer the value that the model knows by its name.
            op.location = named([None], origin_of(op))
            if op.name in self._reshaping:
                replace_constant(op, 1, lambda dims, count=count: _asked(dims, count))


def _asked(dims: np.ndarray, last: int) -> np.ndarray:
    """The dims that a reshape asks for, with another last one; -1 is whatever is left."""
    asked = dims.copy()
    if asked[-1] >= 0:
        asked[-1] = last
    return asked


def _is_data(op: SchemaOp, index: int) -> bool:
    """Whether an operand is no index-like parameter."""
    specs = op.schema.operands
    return not specs[min(index, len(specs) - 1)].elements


def _last(value: SSAValue) -> int | None:
    shape = shape_of(value.type)
    return shape[-1] if shape and isinstance(shape[-1], int) else None


def take_out_filters(function: FuncOp, rules: RuleSet, layers: Mapping[str, WeightOperand], fraction: float) -> int:
    """Take the least of a function's channels out; how many. ``rules`` are those of compress-weights, ``layers`` the ops that make channels."""
    network = Network(rules, layers)
    network.read(function)
    gone = network.least(fraction)
    network.take_out(gone)
    return len(gone)
