"""The quantized types of activations: from what was seen of them, from what kernels prescribe, and from what must be of one type."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from xdsl.ir import SSAValue

from tflc.calibration.statistics import Bounds
from tflc.dialects.quant import UniformType
from tflc.patterns.hooks.quantized_ops import Fixed
from tflc.quantization.parameters import activation_type
from tflc.quantization.plans import Plan

Stored = tuple[SSAValue, str]
"""A value, and what it is stored as where ops of one scheme read it."""

WIDER = 1.004
"""By so much wider, a range is not of a scale that a kernel takes for a power of two."""


class ActivationTypes:
    """The types of all values that planned ops read or give. ``bounds`` gives those of an activation, as ``Planner.bounds_of`` does."""

    def __init__(self, plans: Sequence[Plan], bounds: Callable[[SSAValue], Bounds]) -> None:
        self._parents: dict[Stored, Stored] = {}
        self.types: dict[Stored, UniformType] = {}
        self._prescribed: dict[Stored, list[Fixed]] = {}
        for plan in plans:
            self._bind(plan)
        classes: dict[Stored, list[Stored]] = {}
        for member in self._parents:
            classes.setdefault(self._root(member), []).append(member)
        for members in classes.values():
            self.types |= dict.fromkeys(members, self._type(members, bounds))

    def of(self, plan: Plan, value: SSAValue) -> UniformType:
        """The type of a value that a planned op reads or gives."""
        return self.types[value, plan.storage]

    def wanted(self, plan: Plan, value: SSAValue) -> UniformType:
        """The type in which a planned op reads a value."""
        return self.of(plan, plan.op.results[0] if plan.moves else value)

    def _type(self, members: Sequence[Stored], bounds: Callable[[SSAValue], Bounds]) -> UniformType:
        """The type that values share."""
        seen = [bounds(value) for value, _ in members]
        low, high = min(low for low, _ in seen), max(high for _, high in seen)
        _, storage = members[0]
        type = activation_type((low, high), storage)
        if any(result.is_coarse(type) for member in members for result in self._prescribed.get(member, ())):
            return activation_type((low * WIDER, high * WIDER), storage)
        return type

    def _bind(self, plan: Plan) -> None:
        """Note which values an op makes share their type, or have one that its kernel prescribes; in the order of the block."""
        result = (plan.op.results[0], plan.storage)
        data = [(value, plan.storage) for value in plan.data]
        for value in data:
            if value not in self.types:
                self._parents.setdefault(value, value)
        if not plan.moves and plan.result != "free":
            self._prescribed.setdefault(data[0], []).append(plan.result)
            scale, zero = getattr(plan.result, plan.storage)
            self.types[result] = UniformType.of(plan.storage, scale, zero)
            return
        prescribed = {self.types.get(value) for value in data}
        if plan.moves and len(prescribed) == 1 and None not in prescribed:
            self.types[result] = self.types[data[0]]
            return
        self._parents.setdefault(result, result)
        if plan.moves:
            for value in data:
                # One of a prescribed type keeps it, and is quantized once more where it is read.
                if value not in self.types:
                    self._parents[self._root(value)] = self._root(result)

    def _root(self, member: Stored) -> Stored:
        while (parent := self._parents[member]) != member:
            self._parents[member] = member = self._parents[parent]
        return member
