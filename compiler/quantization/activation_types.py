"""The quantized types of activations: from what was seen of them, from what kernels prescribe, and from what must be of one type."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from xdsl.ir import SSAValue

from tflc.calibration.statistics import Bounds
from tflc.dialects.quant import UniformType
from tflc.quantization.parameters import activation_type
from tflc.quantization.plans import Plan

Stored = tuple[SSAValue, str]
"""A value, and what it is stored as where ops of one scheme read it."""


class ActivationTypes:
    """The types of all values that planned ops read or give. ``bounds`` gives those of an activation, as ``Planner.bounds_of`` does."""

    def __init__(self, plans: Sequence[Plan], bounds: Callable[[SSAValue], Bounds]) -> None:
        self._parents: dict[Stored, Stored] = {}
        self.types: dict[Stored, UniformType] = {}
        for plan in plans:
            self._bind(plan)
        classes: dict[Stored, list[Stored]] = {}
        for member in self._parents:
            classes.setdefault(self._root(member), []).append(member)
        for members in classes.values():
            seen = [bounds(value) for value, _ in members]
            joint = min(low for low, _ in seen), max(high for _, high in seen)
            for member in members:
                self.types[member] = activation_type(joint, member[1])

    def of(self, plan: Plan, value: SSAValue) -> UniformType:
        """The type of a value that a planned op reads or gives."""
        return self.types[value, plan.storage]

    def wanted(self, plan: Plan, value: SSAValue) -> UniformType:
        """The type in which a planned op reads a value."""
        return self.of(plan, plan.op.results[0] if plan.moves else value)

    def _bind(self, plan: Plan) -> None:
        """Note which values an op makes share their type, or have one that its kernel prescribes; in the order of the block."""
        result = (plan.op.results[0], plan.storage)
        data = [(value, plan.storage) for value in plan.data]
        for value in data:
            if value not in self.types:
                self._parents.setdefault(value, value)
        if not plan.moves and plan.result != "free":
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
