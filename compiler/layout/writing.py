"""From decided orders to ops: twins, permuted attributes and constants, and the transposes and reshapes that stay.

Each op is visited once, in program order. An op that carries stays the op it is: its operands, attributes and result types change in place.
"""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.ir import Attribute, Block, Operation, SSAValue

from tflc.dialects import constant_of, locations, make_constant, op_class
from tflc.dialects.schema import SchemaOp, holes, to_attribute
from tflc.dialects.types import element_of, shape_of, tensor
from tflc.layout.axes import Order, Port, carried, filled, inverse, turned
from tflc.layout.forms import Forms, Moved, form_location, lengths_to_copy
from tflc.layout.frames import Place, order_at
from tflc.layout.reading import Carrying, Fixed, Reading

HINTS_AHEAD = 4
"""How many ops ahead to look for where axes of size 1 are wanted."""


def write(reading: Reading) -> list[Moved]:
    """Rewrites the module that was read so that every op works in its order; the transposes that this inserted."""
    writer = _Writer(reading)
    for step in reading.steps:
        writer.step(step)
    writer.replaced.extend(reading.moving)
    for op in writer.replaced:
        op.detach()
    for op in writer.replaced:
        for operand in op.operands:
            writer.forms.touch(operand)
        op.drop_all_references()
    writer.forms.erase_unused()
    return writer.forms.moves


def _written(rank: int) -> Order:
    return tuple(range(rank))


class _Writer:
    def __init__(self, reading: Reading) -> None:
        self.values, self.aliases, self.table = reading.values, reading.aliases, reading.table
        self.forms = Forms(reading.aliases)
        self.replaced: list[Operation] = []
        self.types: dict[object, Attribute] = {}
        self.loosened: dict[SSAValue, tuple[list[int], Order]] = {}

    def step(self, step: Fixed | Carrying) -> None:
        match step:
            case Fixed(op=Block() as block):
                for argument, order in zip(block.args, step.results):
                    if (value := self.values.get(argument)) is not None:
                        if order is not None:
                            _retype(argument, self.permuted(argument, order))
                        self.forms.make(argument, order or _written(len(value.sizes)), argument)
            case Fixed(twin=str() as twin, op=SchemaOp() as op):
                self.twin(op, twin, step)
            case Fixed(op=Operation() as op):
                if op.operands and (factors := self.loosened.get(op.operands[0])) is not None:
                    self.weights(op, *factors)
                self.operands(op, step.operands)
                self.results_as_written(op)
            case Carrying() if step.facts.regroups:
                self.regrouping(step)
            case Carrying():
                self.carrying(step)

    def permuted(self, value: SSAValue, order: Order) -> Attribute:
        """The type of a value that is still of its type as written, in an order."""
        known = self.values.get(value)
        element = element_of(value.type)
        if known is None or element is None:
            return value.type
        key = (known.sizes, element, order)
        if (type := self.types.get(key)) is None:
            type = self.types[key] = tensor([known.sizes[axis] for axis in order], element)  # type: ignore[misc]
        return type

    # Ops with fixed orders.

    def operands(self, op: Operation, orders: Sequence[tuple[int, Order | None]]) -> None:
        """Gives an op its operands in their orders; None is as written."""
        for index, order in orders:
            old = op.operands[index]
            if order is None and old not in self.values and old not in self.aliases:
                continue
            new = self.forms.get(old, order or _written(self.rank(old)), op)
            if new is not old:
                op.operands[index] = new

    def rank(self, value: SSAValue) -> int:
        """The axes that a value has as written; its type may be permuted already, not its rank."""
        return len(shape_of(value.type) or ())

    def weights(self, op: Operation, sizes: list[int], order: Order) -> None:
        """Permutes the constant weights of an op as the dim that it sums over is permuted in its first operand."""
        assert isinstance(op, SchemaOp)
        axis = self.table[op.name].cell("contracts", op)[1]
        old = op.operands[1]
        op.operands[1] = self.forms.with_factors(old, axis, sizes, order)
        self.forms.touch(old)

    def results_as_written(self, op: Operation) -> None:
        for result in op.results:
            if (value := self.values.get(result)) is not None:
                self.forms.make(result, _written(len(value.sizes)), result)

    def twin(self, op: SchemaOp, name: str, step: Fixed) -> None:
        """Replaces an op by its channels-last twin."""
        self.operands(op, step.operands)
        cls = op_class(name)
        assert cls is not None
        types = [
            self.permuted(result, order) if order else result.type for result, order in zip(op.results, step.results)
        ]
        new = cls.create(
            operands=list(op.operands),
            result_types=types,
            properties=dict(op.properties),
            location=locations.reordered(op, _marks(step.results)),
        )
        block = op.parent_block()
        assert block is not None
        block.insert_op_before(new, op)
        self.replaced.append(op)
        for old, holder, order in zip(op.results, new.results, step.results):
            if old in self.values and order is not None:
                self.forms.make(old, order, holder)

    # Ops that carry.

    def carrying(self, step: Carrying) -> None:
        """Gives an op its operands, parameters and results in the order of its axes."""
        op, space = step.op, self.full_order(step)
        slots = op.slots
        positions = [index for index, slot in enumerate(slots) if slot is not None]
        for slot, port in step.operands:
            index = positions.index(slot)
            old = op.operands[index]
            order = carried(turned(port), space)
            assert order is not None
            new = (
                self.aligned(self.forms.get(old, order, op), order, port, space)
                if step.facts.same
                else self.forms.get(old, order, op)
            )
            if new is not old:
                self.forms.touch(old)
                op.operands[index] = new
        self.operands(op, [(positions.index(slot), None) for slot in step.parameters])
        orders = [carried(turned(port), space) for port in step.results]
        if space != _written(step.rank):
            self.parameters(step, inverse(space))
            op.location = locations.reordered(op, _marks(orders))
        for result, order in zip(op.results, orders):
            if result not in self.values:
                continue
            assert order is not None
            if order != _written(len(order)):
                _retype(result, self.permuted(result, order))
            self.forms.make(result, order, result)

    def aligned(self, holder: SSAValue, order: Order, port: Port, space: Order) -> SSAValue:
        """An operand of fewer axes than the op, with axes of size 1 put in where broadcasting from the end would misplace it."""
        if not order or len(order) == len(space):
            return holder
        held = {axes[0] for _, axes in port}
        first = min(place for place, axis in enumerate(space) if axis in held)
        units = [axis not in held for axis in space[first:]]
        return self.forms.with_units(holder, units) if any(units) else holder

    def parameters(self, step: Carrying, p: Order) -> None:
        """The attributes and constant operands that the table gives anew."""
        op, facts = step.op, step.facts
        slots: list[SSAValue | None] = list(op.slots)
        values = [(name, facts.cell(name, op, p)) for name in facts.rewritten]
        for name, value in values:
            if value is None:
                continue
            if (slot := facts.parameters.get(name)) is None:
                op.properties[name] = to_attribute(value, facts.schema.attributes[name].kind)
                continue
            slots += [None] * (slot + 1 - len(slots))
            slots[slot] = self.parameter(op, slots[slot], value)
        present, absent = holes(slots)
        if tuple(op.operands) != present:
            op.operands = present
            op.properties.pop("absent", None)
            if absent is not None:
                op.properties["absent"] = absent

    def parameter(self, op: SchemaOp, old: SSAValue | None, value: object) -> SSAValue:
        """A constant of the same type as the old one with other elements, or i64 where there was none."""
        import numpy as np

        weight = None if old is None else constant_of(old)
        new = np.asarray(value, dtype=np.int64 if weight is None else weight.array.dtype)
        if weight is not None and old is not None:
            if np.array_equal(new, weight.array):
                return old
            self.forms.touch(old)
        constant = make_constant("onnx", new, locations.origin_of(op))  # type: ignore[arg-type]
        block = op.parent_block()
        assert block is not None
        block.insert_op_before(constant, op)
        return constant.results[0]

    def regrouping(self, step: Carrying) -> None:
        """A reshape: between the shapes as they stand, or, where both are as written, the op as it is, as where only it knows the lengths."""
        op, result = step.op, step.op.results[0]
        taken, made = self.regrouped_orders(step)
        old = op.operands[0]
        before, target = shape_of(self.permuted(old, taken)), self.permuted(result, made)
        copying = lengths_to_copy(op, before or (), shape_of(target) or ())
        if copying is None:
            taken, made = _written(len(taken)), _written(len(made))
        holder = self.forms.get(old, taken, op)
        if taken == _written(len(taken)) and made == _written(len(made)):
            if holder is not old:
                op.operands[0] = holder
            self.operands(op, [(index, None) for index in range(1, len(op.operands))])
            self.forms.make(result, made, result)
            return
        assert copying is not None
        assert step.node is not None
        assert step.node.order is not None
        location = form_location(result, made, result)
        loose = tuple(axis for axis in step.node.order if axis in step.loose)
        written = sorted(loose)
        if loose != tuple(written):
            # In this order it is no value of the model: it goes without the name.
            location = locations.origin_of(op)
            sizes = [step.loose[axis] for axis in written]
            self.loosened[result] = sizes, tuple(written.index(axis) for axis in loose)
        self.forms.make(result, made, self.forms.regrouped(holder, target, location, copying))
        self.replaced.append(op)

    # Where axes of size 1 stand.

    def full_order(self, step: Carrying) -> Order:
        """The decided order with the axes of size 1 put in: where the operands have them, else where the next ops want them."""
        assert step.node is not None
        assert step.node.order is not None
        core = step.node.order
        if len(core) == step.rank:
            return core
        hints, others = [], []
        for slot, port in step.operands:
            hint = self.operand_hint(step, slot, port)
            if hint is None:
                continue
            fits = [axis for axis in hint if axis in core]
            if len(hint) == step.rank and fits == list(core):
                return hint
            (hints if fits == [axis for axis in core if axis in fits] else others).append(hint)
        for place in step.node.results:
            hint = wanted(place, order_at(place), HINTS_AHEAD)
            if hint is not None and (space := carried(step.results[place.index], hint)) is not None:
                hints.append(space)
        if list(core) == sorted(core):
            hints.append(_written(step.rank))
        return filled(core, _written(step.rank), (*hints, *others))

    def own_order(self, value: SSAValue, order: Order) -> Order:
        """An order of what an alias stands for as an order of its own axes."""
        alias = self.aliases.get(value)
        return order if alias is None else tuple(alias[1].index(axis) for axis in order)

    def operand_hint(self, step: Carrying, slot: int, port: Port) -> Order | None:
        """The order in which an operand is made, as an order of the op's axes."""
        value = step.op.slots[slot]
        maker = None if value is None else self.forms.maker(value)
        return None if maker is None else carried(port, maker)

    def regrouped_orders(self, step: Carrying) -> tuple[Order, Order]:
        """The full orders of a reshape's operand and result."""
        assert step.node is not None
        (source,), (target,) = step.node.operands, step.node.results
        (_, taken_port), made_port = step.operands[0], step.results[0]
        old = step.op.operands[0]
        maker = self.forms.maker(old)
        assert maker is not None
        taken = filled(self.own_order(old, order_at(source)), _written(self.rank(old)), (maker,))
        core = order_at(target)
        hints = []
        if (space := carried(taken_port, taken)) is not None and (
            hint := carried(turned(made_port), space)
        ) is not None:
            hints.append(hint)
        if (hint := wanted(target, core, HINTS_AHEAD)) is not None:
            hints.append(hint)
        if list(core) == sorted(core):
            hints.append(_written(len(target.value.sizes)))
        return taken, filled(core, _written(len(target.value.sizes)), tuple(hints))


def wanted(made: Place, core: Order, ahead: int) -> Order | None:
    """The full order in which the ops behind take a result that is made in an order of its long axes; None if no near one says."""
    for use in made.value.uses:
        if order_at(use) != core:
            continue
        if use.op.fixed:
            return use.full
        step = use.op.handle
        assert isinstance(step, Carrying)
        if step.facts.regroups or not ahead:
            continue
        result = use.op.results[0]
        behind = wanted(result, order_at(result), ahead - 1)
        space = None if behind is None else carried(result.wide, behind)
        if space is not None and (hint := carried(turned(use.wide), space)) is not None:
            return hint
    return None


def _marks(orders: Sequence[Order | None]) -> list[Order | None]:
    """Orders as names are marked with them: the one as written leaves none."""
    return [None if order is None or order == _written(len(order)) else order for order in orders]


def _retype(value: SSAValue, type: Attribute) -> None:
    value._type = type  # pyright: ignore[reportPrivateUsage]
