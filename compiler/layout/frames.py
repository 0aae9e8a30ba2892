"""Frames: the regions of a graph in which an axis order can travel, and the orders that are in question in each.

A frame is what union-find joins: the ops that can carry an order, over the run-time tensors between them. At its edge stand fixed ops,
which take or make a tensor in one order only. Every such order is a *demand*. It is carried from op to op through the whole frame,
through the user's own transposes and reshapes too, by the ports that say which axis is which; what it becomes there is one *label*, and a
demand that an earlier label already meets makes no new one. So a network of convolutions behind an NCHW input has two labels, whatever
its ops and ranks.

Only axes longer than 1 count: an order that moves others moves no byte. A tensor with at most one long axis joins nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from tflc.layout.assignment import Problem, Site, Solution, Tensor, solve
from tflc.layout.axes import Order, Port, carried, filled, long_axes, turned, without_units
from tflc.layout.identity import cut_contradictions


@dataclass(slots=True, eq=False)
class Value:
    """A run-time tensor. ``sizes``: 1 is known to be 1, anything else may be long. ``weight``: the bytes that one transpose moves."""

    sizes: tuple[object, ...]
    weight: int
    handle: Any = None
    long: Order = ()
    source: Place | None = None
    uses: list[Place] = field(default_factory=list)

    @property
    def orderless(self) -> bool:
        """Whether all its orders are the same bytes."""
        return len(self.long) < 2


@dataclass(slots=True, eq=False)
class Place:
    """One operand or result of an op: the value there, and how its dims lie in the op's axes.

    ``wide`` is the port of all dims, ``port`` that of the long ones, ``back`` the same the other way. At a fixed op instead the only order
    that it has the value in: of all its dims (``full``), and of the long ones (``order``). ``renamed``: a user's transpose lies between;
    ``cut``: no order passes, see ``identity``. ``loose``: axes of the op that, side by side, may stand in any order here.
    """

    value: Value
    op: Op
    index: int
    wide: Port = ()
    port: Port = ()
    back: Port = ()
    order: Order | None = None
    full: Order | None = None
    renamed: bool = False
    cut: bool = False
    loose: Order = ()

    def order_in(self, space: Order) -> Order | None:
        """The order of the value's long dims where the op works in this order; None where it cannot."""
        if self.loose and (first := next((i for i, axis in enumerate(space) if axis in self.loose), None)) is not None:
            inside = [axis for axis in space[first : first + len(self.loose)] if axis in self.loose]
            space = (*space[:first], *sorted(inside), *space[first + len(inside) :])
        return carried(self.back, space)


@dataclass(slots=True, eq=False)
class Op:
    """An op of the graph, in program order. One that carries has ``axes``, its long ones; one that does not has fixed orders at its places.

    ``last``: the axis that must stand last where it works; ``allows``: whatever else an order of its axes must meet. ``close``: better no transpose
    right behind it, since an activation there could become part of it.
    """

    handle: Any
    number: int
    axes: Order | None = None
    last: int | None = None
    allows: Callable[[Order], bool] | None = None
    operands: list[Place] = field(default_factory=list)
    results: list[Place] = field(default_factory=list)
    order: Order | None = None
    close: bool = False

    @property
    def fixed(self) -> bool:
        return self.axes is None

    @property
    def places(self) -> list[Place]:
        return self.operands + self.results

    def takes(self, order: Order) -> bool:
        """Whether the op can work in an order of its long axes."""
        if self.last is not None and order and order[-1] != self.last:
            return False
        return self.allows is None or self.allows(order)


class Graph:
    """The abstract problem: values and ops, added in program order."""

    def __init__(self) -> None:
        self.values: list[Value] = []
        self.ops: list[Op] = []

    def value(self, sizes: Sequence[object], weight: int, handle: Any = None) -> Value:
        value = Value(tuple(sizes), weight, handle, long_axes(sizes))
        self.values.append(value)
        return value

    def fixed(
        self,
        operands: Sequence[tuple[Value, Order | None]],
        results: Sequence[tuple[Value, Order | None]],
        handle: Any = None,
        *,
        close: bool = False,
    ) -> Op:
        """An op that has each value in one full order; None for the order as written."""
        op = Op(handle, len(self.ops), close=close)
        self.ops.append(op)
        for index, (value, order) in enumerate(operands):
            place = _fixed_place(value, op, index, order)
            op.operands.append(place)
            value.uses.append(place)
        for index, (value, order) in enumerate(results):
            value.source = _fixed_place(value, op, index, order)
            op.results.append(value.source)
        return op

    def carrying(
        self,
        space: Sequence[object],
        operands: Sequence[tuple[Value, Port]],
        results: Sequence[tuple[Value, Port]],
        *,
        last: int | None = None,
        allows: Callable[[Order], bool] | None = None,
        loose: Order = (),
        handle: Any = None,
    ) -> Op:
        """An op that works in any order of its axes, whose sizes are ``space``, with the ports of its run-time operands and results.

        ``loose``: axes whose order among themselves does not matter to the results.
        """
        axes = long_axes(space)
        op = Op(handle, len(self.ops), axes, last if last in axes else None, allows)
        self.ops.append(op)
        for kind, entries in ((op.operands, operands), (op.results, results)):
            for index, (value, wide) in enumerate(entries):
                port = without_units(wide, value.long, axes)
                place = Place(value, op, index, wide, port, turned(port), renamed=bool(port) and not _in_order(port))
                kind.append(place)
                if kind is op.operands:
                    value.uses.append(place)
                else:
                    place.loose = tuple(axis for axis in loose if axis in axes)
                    value.source = place
        return op


def _in_order(port: Port) -> bool:
    firsts = [(dims[0], axes[0]) for dims, axes in port]
    return sorted(firsts) == sorted(firsts, key=lambda first: first[1])


def _fixed_place(value: Value, op: Op, index: int, order: Order | None) -> Place:
    if order is None:
        return Place(value, op, index, order=value.long, full=tuple(range(len(value.sizes))))
    return Place(value, op, index, order=tuple(axis for axis in order if axis in value.long), full=order)


def order_at(place: Place) -> Order:
    """The order of the value's long dims at a place, once its op has an order."""
    if place.op.fixed:
        assert place.order is not None
        return place.order
    assert place.op.order is not None
    order = place.order_in(place.op.order)
    assert order is not None
    return order


def frames(graph: Graph) -> list[list[Op]]:
    """The carrying ops in groups that share tensors with two or more long axes, each in program order."""
    parent = list(range(len(graph.ops)))

    def find(number: int) -> int:
        while parent[number] != number:
            parent[number] = parent[parent[number]]
            number = parent[number]
        return number

    for value in graph.values:
        if value.orderless:
            continue
        places = value.uses if value.source is None else [value.source, *value.uses]
        first = None
        for place in places:
            if place.op.fixed:
                continue
            root = find(place.op.number)
            if first is None:
                first = root
            elif root != first:
                first, root = min(first, root), max(first, root)
                parent[root] = first
    groups: dict[int, list[Op]] = {}
    for op in graph.ops:
        if not op.fixed:
            groups.setdefault(find(op.number), []).append(op)
    return list(groups.values())


@dataclass(slots=True)
class Label:
    """One order for every op and value of a frame that it reaches."""

    ops: dict[Op, Order] = field(default_factory=dict)
    values: dict[Value, Order] = field(default_factory=dict)

    def meet(self, value: Value, order: Order) -> bool:
        """Adds an order of a value that has none yet, with all that follows; nothing at all if that contradicts what there is."""
        mark = len(self.ops), len(self.values)
        self.values[value] = order
        return self.spread([value]) or self._undo(*mark)

    def start(self, op: Op, space: Order) -> bool:
        """Adds an order of an op that has none yet, likewise."""
        mark = len(self.ops), len(self.values)
        reached: list[Value] = []
        return (self.enter(op, space, reached) and self.spread(reached)) or self._undo(*mark)

    def _undo(self, ops: int, values: int) -> bool:
        for op in list(self.ops)[ops:]:
            del self.ops[op]
        for value in list(self.values)[values:]:
            del self.values[value]
        return False

    def spread(self, reached: list[Value]) -> bool:
        """Carries the orders of values as far as ops take them. What has an order keeps it; False if something asked for another."""
        agrees = True
        for value in reached:
            order = self.values[value]
            for place in value.uses if value.source is None else (value.source, *value.uses):
                op = place.op
                if op.fixed or op in self.ops or place.cut:
                    continue
                space = carried(place.port, order)
                if space is not None and len(space) == len(op.axes or ()):
                    agrees &= self.enter(op, space, reached)
        return agrees

    def enter(self, op: Op, space: Order, reached: list[Value]) -> bool:
        """Gives an op an order if it takes it, and adds the values that have one by that; False if one of them has another."""
        if not op.takes(space):
            return True
        places = op.operands + op.results
        orders = [place.order_in(space) for place in places]
        if None in orders:
            return True
        self.ops[op] = space
        agrees = True
        for place, order in zip(places, orders):
            if place.value.orderless or place.cut:
                continue
            known = self.values.get(place.value)
            if known is None:
                self.values[place.value] = order  # type: ignore[assignment]
                reached.append(place.value)
            elif known != order:
                agrees = False
        return agrees


def labels_of(frame: Sequence[Op]) -> tuple[list[Label], bool]:
    """The orders in question in a frame: from the demands at its edge, then what ops want last, then as written where nothing reaches.

    False where some label contradicts itself: its paths map axes in different ways.
    """
    labels: list[Label] = []
    agree = True
    for value, order in demands(frame):
        if any(label.values.get(value) == order for label in labels):
            continue
        if not any(value not in label.values and label.meet(value, order) for label in labels):
            labels.append(Label(values={value: order}))
            agree &= labels[-1].spread([value])
    for op in frame:
        if any(op in label.ops for label in labels):
            continue
        assert op.axes is not None
        order = op.axes
        if op.last is not None:
            order = (*(axis for axis in op.axes if axis != op.last), op.last)
        if not any(label.start(op, order) for label in labels):
            labels.append(Label())
            reached: list[Value] = []
            agree &= labels[-1].enter(op, order, reached)
            agree &= labels[-1].spread(reached)
    for label in labels:
        _complete(label, labels, frame)
    used = [label for label in labels if label.ops]
    return [label for i, label in enumerate(used) if not any(_covers(other, label) for other in used[:i])], agree


def _complete(label: Label, labels: Sequence[Label], frame: Sequence[Op]) -> None:
    """Lets a label pass ops that its orders leave partly open (a reduction, from its result): the rest as another label has it, or as written."""
    for op in frame:
        if op in label.ops or op.axes is None:
            continue
        for place in op.places:
            order = None if place.cut else label.values.get(place.value)
            space = None if order is None else carried(place.port, order)
            if space is not None and len(space) < len(op.axes):
                hint = next((other.ops[op] for other in labels if op in other.ops), op.axes)
                label.start(op, filled(space, op.axes, (hint,)))
                break


def demands(frame: Sequence[Op]) -> list[tuple[Value, Order]]:
    """The orders in which fixed ops make or take the values of a frame, in program order."""
    found: dict[tuple[Value, Order], None] = {}
    for op in frame:
        for place in op.places:
            value = place.value
            if value.orderless or place.cut:
                continue
            for other in (value.source, *value.uses):
                if other is not None and other.op.fixed and other.order is not None:
                    found[value, other.order] = None
    return list(found)


def _covers(one: Label, other: Label) -> bool:
    return all(one.ops.get(op) == order for op, order in other.ops.items())


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided for a frame: how many orders were in question, whether the choice is proven least, where the frame was cut."""

    frame: tuple[Op, ...]
    orders: int
    exact: bool
    cuts: tuple[Place, ...] = ()


def decide(graph: Graph) -> list[Decision]:
    """Gives every carrying op its order, ``Op.order``, so that each frame moves the fewest bytes."""
    return [_decide(frame) for frame in frames(graph)]


def _decide(frame: list[Op]) -> Decision:
    if len(frame) == 1 and len(frame[0].axes or ()) < 2:
        frame[0].order = frame[0].axes
        return Decision(tuple(frame), 1, True)
    labels, agree = labels_of(frame)
    cuts: list[Place] = []
    if not agree and (cuts := cut_contradictions(frame)):
        labels, agree = labels_of(frame)
    if agree and len(labels) == 1 and len(labels[0].ops) == len(frame):
        for op in frame:
            op.order = labels[0].ops[op]
        return Decision(tuple(frame), 1, True, tuple(cuts))
    problem, odd = _problem(frame, labels)
    solution: Solution = solve(problem)
    for op, label in zip(frame, solution.assignment):
        op.order = labels[label].ops[op]
    return Decision(tuple(frame), len(labels), solution.exact, (*cuts, *odd))


def _problem(frame: Sequence[Op], labels: Sequence[Label]) -> tuple[Problem, list[Place]]:
    """The choice between labels, as numbers; uses on which the paths of one label disagree are left out."""
    number = {op: i for i, op in enumerate(frame)}
    allowed = tuple(tuple(i for i, label in enumerate(labels) if op in label.ops) for op in frame)
    values: dict[Value, None] = {}
    for op in frame:
        for place in op.places:
            if not place.value.orderless:
                values[place.value] = None

    def site(place: Place) -> Site:
        if place.op.fixed:
            return Site(None, {0: place.order})
        return Site(
            number[place.op],
            {i: place.order_in(labels[i].ops[place.op]) for i in allowed[number[place.op]]},
        )

    tensors: list[Tensor] = []
    cuts: list[Place] = []
    for value in values:
        if value.source is None:
            continue
        source, uses = site(value.source), []
        # The order of a label is the maker's, or where that has none the first user's.
        known: dict[int, object] = dict(source.orders) if source.node is not None else {}
        for place in value.uses:
            if place.cut:
                continue
            use = site(place)
            if use.node is not None and any(known.setdefault(i, order) != order for i, order in use.orders.items()):
                cuts.append(place)
                continue
            uses.append(use)
        if uses:
            place = len(tensors) + (len(values) if value.source.op.close else 0)
            tensors.append(Tensor(value.weight, source, tuple(uses), place))
    return Problem(allowed, tuple(tensors)), cuts


def transposes(graph: Graph) -> list[tuple[Value, Order, list[Place]]]:
    """The values that must be transposed, the order each is needed in, and the places that need it, in program order."""
    result = []
    for value in graph.values:
        if value.orderless or value.source is None:
            continue
        made = order_at(value.source)
        needed: dict[Order, list[Place]] = {}
        for place in value.uses:
            if (order := order_at(place)) != made:
                needed.setdefault(order, []).append(place)
        result.extend((value, order, places) for order, places in needed.items())
    return result
