"""The values of a module in the several orders that its ops need, each form made once.

A value has the form it is made in; others stand right behind its maker: a transpose, or a reshape where only axes of size 1 change places.
A constant has any form for free: it is permuted now.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from xdsl.dialects.builtin import LocationAttr
from xdsl.ir import Attribute, Block, Operation, SSAValue

from tflc.dialects import build, constant_of, locations, make_constant
from tflc.dialects.locations import ValueName
from tflc.dialects.nhwc import permuted
from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import Shape, shape_of, with_shape
from tflc.dialects.weight import WeightAttr
from tflc.layout.axes import Order
from tflc.signature import name_of

if TYPE_CHECKING:
    import numpy as np

TRANSPOSE, RESHAPE, SQUEEZE, UNSQUEEZE = "onnx.Transpose", "onnx.Reshape", "onnx.Squeeze", "onnx.Unsqueeze"
"""The ops that this inserts. A reshape has a constant target, which leaves one length open; with more, axes of size 1 are taken out and put in,
or lengths that stay in their places are copied."""


@dataclass(frozen=True, slots=True)
class Moved:
    """An inserted transpose: the op, the value that it holds in another order, and the op that asked for it first."""

    op: Operation
    value: SSAValue
    order: Order
    user: Operation


@dataclass
class Forms:
    """All forms of all values. A value that is not known here, and no constant, has only the one it has.

    ``aliases``: values that are others with the axes in another order, as ``Reading`` has them.
    """

    aliases: Mapping[SSAValue, tuple[SSAValue, Order]] = field(default_factory=dict)
    known: dict[SSAValue, dict[Order, SSAValue]] = field(default_factory=dict)
    moves: list[Moved] = field(default_factory=list)
    _made: dict[tuple[SSAValue, object], SSAValue] = field(default_factory=dict)
    _touched: dict[Operation, None] = field(default_factory=dict)

    def make(self, value: SSAValue, order: Order, holder: SSAValue) -> None:
        """``holder`` holds the value in an order, as its op makes it."""
        self.known[value] = {order: holder}

    def maker(self, value: SSAValue) -> Order | None:
        """The order that a run-time value is made in; None for a constant."""
        base, names = self.aliases.get(value, (value, None))
        forms = self.known.get(base)
        if forms is None:
            return None
        made = next(iter(forms))
        return made if names is None else tuple(names.index(axis) for axis in made)

    def get(self, value: SSAValue, order: Order, user: Operation) -> SSAValue:
        """What holds a value in an order; made where there is none yet."""
        base, names = self.aliases.get(value, (value, None))
        held = order if names is None else tuple(names[axis] for axis in order)
        forms = self.known.get(base)
        if forms is None:
            return self._constant(base, held)
        found = forms.get(held)
        if found is None:
            found = forms[held] = self._moved(base, held, form_location(value, order, next(iter(forms.values()))), user)
        return found

    def with_units(self, holder: SSAValue, units: Sequence[bool]) -> SSAValue:
        """A form with axes of size 1 put in: one entry per axis of the result, True for a new one."""
        key = (holder, ("units", *units))
        if (found := self._made.get(key)) is not None:
            return found
        rest = iter(shape_of(holder.type) or ())
        shape = tuple(1 if unit else next(rest) for unit in units)
        weight = constant_of(holder)
        if weight is not None:
            reshaped = weight.array.reshape([size for size in shape if isinstance(size, int)])
            found = self._another(holder, WeightAttr.of(reshaped, weight.type.element_type), None)
        else:
            found = self._reshape(holder, with_shape(holder.type, shape), shape, _origin(holder))
        self._made[key] = found
        return found

    def with_factors(self, value: SSAValue, axis: int, sizes: Sequence[int], order: Order) -> SSAValue:
        """A constant whose axis has these factors, the factors in another order: factor i of the new axis is factor ``order[i]``."""
        key = (value, ("factors", axis, *sizes, *order))
        if (found := self._made.get(key)) is None:
            weight = constant_of(value)
            assert weight is not None

            def permuted() -> np.ndarray:
                """Copies the weights, and only once somebody reads them."""
                split = weight.array.reshape((*weight.shape[:axis], *sizes, *weight.shape[axis + 1 :]))
                places = [*range(axis), *(axis + i for i in order), *range(axis + len(sizes), split.ndim)]
                return split.transpose(places).reshape(weight.shape)

            found = self._made[key] = self._another(value, WeightAttr(weight.type, permuted), None)
        return found

    def regrouped(self, holder: SSAValue, target: Attribute, location: Attribute, copying: Sequence[int]) -> SSAValue:
        """A form reshaped to another type, under another name; ``copying`` as ``lengths_to_copy`` says."""
        if copying:
            return _build_behind(RESHAPE, holder, list(copying), {}, target, location)
        return self._reshape(holder, target, shape_of(target) or (), location)

    def _constant(self, value: SSAValue, order: Order) -> SSAValue:
        weight = constant_of(value)
        if weight is None or order == tuple(range(len(order))):
            return value
        key = (value, order)
        if (found := self._made.get(key)) is None:
            new = WeightAttr.of(weight.array.transpose(order), weight.type.element_type)
            found = self._made[key] = self._another(value, new, order)
        return found

    def _another(self, value: SSAValue, weight: WeightAttr, order: Order | None) -> SSAValue:
        """A constant made from another: right behind it, and under its name if it holds the same axes."""
        old = _op_of(value)
        assert isinstance(old, SchemaOp)
        name = locations.value_names(old)[0]
        named = None if name is None or order is None else ValueName(name.name, order)
        new = make_constant(old.schema.dialect, weight, locations.named([named], locations.origin_of(old)))
        insert_behind(value, new)
        self._touched[old] = None
        return new.results[0]

    def _moved(self, value: SSAValue, order: Order, location: LocationAttr, user: Operation) -> SSAValue:
        """A new form: a reshape of one that differs only in where axes of size 1 stand, else a transpose of what the op makes."""
        for have, holder in self.known[value].items():
            perm = tuple(have.index(axis) for axis in order)
            target = permuted(holder.type, perm)
            shape = shape_of(target)
            assert shape is not None
            long = [axis for axis, size in zip(perm, shape) if size != 1]
            if long == sorted(long):
                return self._reshape(holder, target, shape, location)
        made, holder = next(iter(self.known[value].items()))
        perm = tuple(made.index(axis) for axis in order)
        target = permuted(holder.type, perm)
        op = build(TRANSPOSE, [holder], {"perm": perm}, [target], location=location)
        insert_behind(holder, op)
        self.moves.append(Moved(op, value, order, user))
        return op.results[0]

    def _reshape(self, holder: SSAValue, target: Attribute, shape: Shape, location: Any) -> SSAValue:
        """A reshape of what a chain of reshapes starts from; nothing at all if that has the type already."""
        if sum(not isinstance(size, int) for size in shape) > 1:
            return holder if holder.type == target else self._with_other_units(holder, target, shape, location)
        while isinstance(owner := holder.owner, SchemaOp) and owner.name == RESHAPE:
            self._touched.update(dict.fromkeys((_op_of(owner.operands[1]), owner)))
            holder = owner.operands[0]
        if holder.type == target:
            return holder
        sizes = [size if isinstance(size, int) else -1 for size in shape]
        return _build_behind(RESHAPE, holder, sizes, {"allowzero": 1} if 0 in sizes else {}, target, location)

    def _with_other_units(self, holder: SSAValue, target: Attribute, shape: Shape, location: Any) -> SSAValue:
        """The axes longer than 1 as they are, those of size 1 where the shape has them."""
        have = shape_of(holder.type) or ()
        if 1 in have:
            units = [axis for axis, size in enumerate(have) if size == 1]
            long = with_shape(holder.type, tuple(size for size in have if size != 1))
            holder = _build_behind(SQUEEZE, holder, units, {}, long, location)
        if 1 in shape:
            units = [axis for axis, size in enumerate(shape) if size == 1]
            holder = _build_behind(UNSQUEEZE, holder, units, {}, target, location)
        return holder

    def erase_unused(self) -> None:
        """Removes the constants and reshapes that only had other forms made of them."""
        unseen = list(self._touched)
        while unseen:
            op = unseen.pop()
            if op.parent is None or any(result.first_use is not None for result in op.results):
                continue
            unseen.extend(
                owner
                for operand in op.operands
                if isinstance(owner := operand.owner, Operation) and owner in self._touched
            )
            op.detach()
            op.erase()

    def touch(self, value: SSAValue) -> None:
        """Says that an op needs a constant no more."""
        if constant_of(value) is not None:
            self._touched[_op_of(value)] = None


def lengths_to_copy(op: Operation, before: Shape, after: Shape) -> Sequence[int] | None:
    """The target of a reshape that leaves several lengths open: -1 for one of them, 0 for those that are copied from the same place.

    Nothing where it needs none: at most one length is open, or only axes of size 1 come and go. None where no target says it: the
    lengths that ``op`` computes are known to it alone.
    """
    if sum(not isinstance(size, int) for size in after) <= 1 or op.name in (SQUEEZE, UNSQUEEZE):
        return ()
    long = [size for size in after if size != 1]
    if None not in long and long == [size for size in before if size != 1]:
        return ()
    named = [isinstance(size, str) and before[axis : axis + 1] == (size,) for axis, size in enumerate(after)]
    target = [0 if copied else size if isinstance(size, int) else -1 for copied, size in zip(named, after)]
    return None if target.count(-1) > 1 or 0 in after else target


def _build_behind(
    name: str, holder: SSAValue, numbers: list[int], attributes: dict[str, Any], type: Attribute, location: Any
) -> SSAValue:
    """An op right behind what it is of, with a constant operand in front of it."""
    import numpy as np

    constant = make_constant("onnx", np.array(numbers, dtype=np.int64), None)
    op = build(name, [holder, constant.results[0]], attributes, [type], location=location)
    insert_behind(holder, op)
    insert_behind(holder, constant)
    return op.results[0]


def form_location(value: SSAValue, order: Order, holder: SSAValue) -> LocationAttr:
    """The location of a form: the value's name, marked with the order unless that is the model's, from the op that holds it."""
    name = name_of(value)
    as_written = order == tuple(range(len(order)))
    return locations.named([name and ValueName(name, None if as_written else order)], _origin(holder))


def _origin(holder: SSAValue) -> LocationAttr:
    """Where what holds a value came from: its op's nodes, or the name of an argument."""
    owner = holder.owner
    if isinstance(owner, Operation):
        return locations.origin_of(owner)  # type: ignore[return-value]
    return locations.node(name_of(holder) or "")


def _op_of(value: SSAValue) -> Operation:
    owner = value.owner
    assert isinstance(owner, Operation)
    return owner


def insert_behind(value: SSAValue, op: Operation) -> None:
    """Puts an op right behind what defines a value, or first into the block whose argument it is."""
    owner = value.owner
    if isinstance(owner, Block):
        if owner.first_op is None:
            owner.add_op(op)
        else:
            owner.insert_op_before(op, owner.first_op)
        return
    block = owner.parent_block()
    assert block is not None
    block.insert_op_after(op, owner)
