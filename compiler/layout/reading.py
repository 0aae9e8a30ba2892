"""From a module to the abstract problem: which values and ops there are, how their axes lie, and what cannot carry an order.

What carries is said by the table (``facts``), never here. A constant is no value: it is permuted at compile time. The result of the user's own
transpose is no value either, but its operand with the axes called otherwise. An operand that a carrying op does not carry (indices, scales, split
sizes) is needed as written.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.func import FuncOp, ReturnOp
from xdsl.ir import Attribute, Block, Operation, SSAValue

from tflc.dialects import constant_of
from tflc.dialects.nhwc import channels_last
from tflc.dialects.schema import SchemaOp, ops_in
from tflc.dialects.types import Shape, element_of, shape_of, to_numpy
from tflc.layout.axes import Order, Port, plain, renamed, trailing
from tflc.layout.factors import reshape_ports
from tflc.layout.facts import Facts
from tflc.layout.frames import Graph, Op, Value

SYMBOLIC_DIM = 16
"""What a dim of unknown length counts for when bytes are weighed."""

LOOP_ROUNDS = 16
"""How often the body of a loop is taken to run."""


@dataclass(slots=True, eq=False)
class Fixed:
    """An op that has its values in one order each: None, as written, or a full order; or a block, whose arguments are the results.

    ``twin``: the op to replace it by. ``taken``: for each operand of the op in the graph its position here.
    """

    op: Operation | Block
    operands: Sequence[tuple[int, Order | None]]
    results: Sequence[Order | None]
    twin: str | None = None
    taken: list[int] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Carrying:
    """An op that works in any order of its ``rank`` axes. ``operands``: slots of what it carries, with ports; one port per result.

    ``parameters``: the slots of what it does not carry. ``loose``: the axes, with their sizes, that are merged into one dim of the result
    and may stand in any order there, since the ops that sum over that dim have constant weights.
    """

    op: SchemaOp
    facts: Facts
    rank: int
    operands: list[tuple[int, Port]]
    results: list[Port]
    parameters: list[int]
    loose: Mapping[int, int] = field(default_factory=dict)
    node: Op | None = None


@dataclass(slots=True)
class Reading:
    """The abstract graph, what became of each op in program order, and the graph's value for each run-time tensor of a rank.

    ``aliases``: for the result of an op that only moves its operand, that operand, and the operand's axis for each axis of the result.
    ``moving``: those ops.
    """

    table: Mapping[str, Facts]
    graph: Graph = field(default_factory=Graph)
    steps: list[Fixed | Carrying] = field(default_factory=list)
    values: dict[SSAValue, Value] = field(default_factory=dict)
    aliases: dict[SSAValue, tuple[SSAValue, Order]] = field(default_factory=dict)
    moving: list[SchemaOp] = field(default_factory=list)

    def resolve(self, ssa: SSAValue, order: Order) -> tuple[SSAValue, Order]:
        """The value that an alias stands for, and an order of the alias's axes as one of its."""
        found = self.aliases.get(ssa)
        return (ssa, order) if found is None else (found[0], tuple(found[1][axis] for axis in order))


@dataclass(frozen=True, slots=True)
class Boundary:
    """The orders of model inputs and outputs that shall differ from ONNX's, by position."""

    inputs: Mapping[int, Order] = field(default_factory=dict)
    outputs: Mapping[int, Order] = field(default_factory=dict)


def read(module: ModuleOp, table: Mapping[str, Facts], boundary: Boundary) -> Reading:
    """The problem that a module poses."""
    reader = _Reader(table, boundary)
    for op in module.body.block.ops:
        if isinstance(op, FuncOp):
            reader.block(op.body.block, 1, boundary.inputs)
    return reader.reading


class _Reader:
    def __init__(self, table: Mapping[str, Facts], boundary: Boundary) -> None:
        self.table, self.boundary = table, boundary
        self.reading = Reading(table)
        self.rounds = 1
        self.twins = {facts.twin for facts in table.values() if facts.twin is not None}
        self.item_sizes: dict[Attribute | None, int] = {}
        self.shapes: dict[int, Shape | None] = {}

    def block(self, block: Block, rounds: int, orders: Mapping[int, Order] | None = None) -> None:
        outer, self.rounds = self.rounds, rounds
        orders = orders or {}
        self.fixed(Fixed(block, (), [orders.get(i) for i in range(len(block.args))]), (), block.args)
        for op in ops_in(block):
            self.op(op)
        self.rounds = outer

    def op(self, op: Operation) -> None:
        if isinstance(op, SchemaOp):
            if "ConstantLike" in op.schema.traits:
                return
            facts = self.table.get(op.name)
            if facts is not None and self.carried(op, facts):
                return
        last = self.boundary.outputs if isinstance(op, ReturnOp) else {}
        self.fixed(
            Fixed(op, [(i, last.get(i)) for i in range(len(op.operands))], [None] * len(op.results)),
            op.operands,
            op.results,
        )
        for region in op.regions:
            for block in region.blocks:
                self.block(block, self.rounds * (LOOP_ROUNDS if len(block.args) else 1))

    def fixed(self, step: Fixed, operands: Sequence[SSAValue], results: Sequence[SSAValue]) -> None:
        taken = self.demands((index, operands[index], order) for index, order in step.operands)
        step.taken.extend(index for index, _, _ in taken)
        made = [(value, order) for ssa, order in zip(results, step.results) if (value := self.value(ssa)) is not None]
        self.reading.graph.fixed([(value, order) for _, value, order in taken], made, step, close=self.is_twin(step))
        self.reading.steps.append(step)

    def is_twin(self, step: Fixed) -> bool:
        """Whether an op becomes a twin, or is one from an earlier run."""
        return step.twin is not None or (isinstance(step.op, Operation) and step.op.name in self.twins)

    def demands(self, operands: Iterable[tuple[int, SSAValue, Order | None]]) -> list[tuple[int, Value, Order | None]]:
        """The run-time values among operands that are taken in one order each, with their positions."""
        found = []
        for index, ssa, order in operands:
            if (alias := self.reading.aliases.get(ssa)) is not None:
                ssa, order = self.reading.resolve(ssa, order or tuple(range(len(alias[1]))))
            if (value := self.value(ssa)) is not None:
                found.append((index, value, order))
        return found

    def carried_value(self, ssa: SSAValue, port: Port) -> tuple[Value, Port] | None:
        """The run-time value that an operand is, and how its dims lie in the op; None for a constant."""
        if (alias := self.reading.aliases.get(ssa)) is not None:
            ssa, port = alias[0], renamed(port, alias[1])
        value = self.value(ssa)
        return None if value is None else (value, port)

    def shape(self, value: SSAValue) -> Shape | None:
        """The shape of a value, asked for many times. By the identity of its type: hashing that costs more than asking."""
        key = id(value.type)
        if key not in self.shapes:
            self.shapes[key] = shape_of(value.type)
        return self.shapes[key]

    def rank(self, value: SSAValue) -> int | None:
        shape = self.shape(value)
        return None if shape is None else len(shape)

    def value(self, ssa: SSAValue) -> Value | None:
        """The graph's value; None for a constant and for what has no rank."""
        found = self.reading.values.get(ssa)
        if found is not None:
            return found
        shape = self.shape(ssa)
        if shape is None or constant_of(ssa) is not None:
            return None
        weight = self.item_size(element_of(ssa.type)) * self.rounds
        for size in shape:
            weight *= size if isinstance(size, int) else SYMBOLIC_DIM
        value = self.reading.values[ssa] = self.reading.graph.value(shape, weight, ssa)
        return value

    def constant(self, ssa: SSAValue) -> bool:
        return constant_of(self.reading.aliases[ssa][0] if ssa in self.reading.aliases else ssa) is not None

    def item_size(self, element: Attribute | None) -> int:
        if element not in self.item_sizes:
            try:
                self.item_sizes[element] = to_numpy(element).itemsize if element is not None else 1
            except KeyError:
                self.item_sizes[element] = 1
        return self.item_sizes[element]

    def carried(self, op: SchemaOp, facts: Facts) -> bool:
        """Adds an op that the table knows; False if this one cannot carry after all."""
        shapes = [self.shape(operand) for operand in op.operands]
        if not shapes or shapes[0] is None:
            return False
        if "contracts" in facts.row:
            return False
        if facts.twin is not None:
            return self.twin(op, facts.twin, shapes)
        if any(self.shape(result) is None for result in op.results) or not facts.readable(op):
            return False
        if facts.regroups:
            return self.regrouping(op, facts)
        if facts.moves:
            return self.moving(op, facts)
        if facts.asks_shape:
            return self.asking(op)
        ports = self.ports(op, facts)
        if ports is None:
            return False
        rank, operands, results = ports
        slots = op.slots
        parameters = [
            i for i in range(len(slots)) if slots[i] is not None and not any(i == slot for slot, _ in operands)
        ]
        last = facts.cell("last", op) % rank if "last" in facts.row and rank else None
        step = Carrying(op, facts, rank, operands, results, parameters)
        self.carrying(step, last)
        return True

    def ports(self, op: SchemaOp, facts: Facts) -> tuple[int, list[tuple[int, Port]], list[Port]] | None:
        """The op's rank, and the ports of what it carries; None if its ranks do not fit."""
        slots = op.slots
        carried = range(len(slots)) if facts.same else range(1)
        operands = [(i, v) for i in carried if (v := slots[i]) is not None and i not in facts.parameters.values()]
        ranks = [self.rank(value) for _, value in operands]
        if None in ranks:
            return None
        if "result" in facts.row:
            rank, axes = ranks[0], facts.cell("result", op)
            if axes is None:
                return None
            results = _result_port(tuple(axes))
        else:
            rank = max(self.rank(op.results[0]) or 0, *(r or 0 for r in ranks))
            axes, results = range(rank), trailing(rank, rank)
        ports = []
        for result in op.results:
            width = self.rank(result) or 0
            if width not in (len(axes), 0):
                return None
            ports.append(results if width else ())
        return rank or 0, [(i, trailing(r or 0, rank or 0)) for (i, _), r in zip(operands, ranks)], ports

    def moving(self, op: SchemaOp, facts: Facts) -> bool:
        """The op is nothing: its result is its operand, with the axes in another order."""
        self.reading.aliases[op.results[0]] = self.reading.resolve(op.operands[0], tuple(facts.cell("result", op)))
        self.reading.moving.append(op)
        return True

    def asking(self, op: SchemaOp) -> bool:
        """The op has its operand as written, but that is no demand: a rule makes it ask what the operand is transposed from."""
        step = Fixed(op, [(i, None) for i in range(len(op.operands))], [None] * len(op.results))
        made = [(value, None) for result in op.results if (value := self.value(result)) is not None]
        self.reading.graph.fixed((), made, step)
        self.reading.steps.append(step)
        return True

    def regrouping(self, op: SchemaOp, facts: Facts) -> bool:
        before, after = self.shape(op.operands[0]), self.shape(op.results[0])
        assert before is not None
        assert after is not None
        if self.constant(op.operands[0]) or (found := reshape_ports(before, after)) is None:
            return False
        sizes, taken, made = found
        parameters = [i for i in range(1, len(op.slots)) if op.slots[i] is not None]
        step = Carrying(op, facts, len(sizes), [(0, taken)], [made], parameters, self.loose(op.results[0], made, sizes))
        # A reshape to a permuted shape needs a constant target, which leaves one length open; axes of size 1 come and go without one.
        many_open = sum(not isinstance(size, int) for size in after) > 1
        units_only = None not in after and [size for size in before if size != 1] == [
            size for size in after if size != 1
        ]
        self.carrying(step, None, sizes, as_written=many_open and not units_only)
        return True

    def loose(self, result: SSAValue, port: Port, sizes: Sequence[int]) -> dict[int, int]:
        """The axes merged into the one dim that all users of a result sum over, each with constant weights; none if some do not."""
        merged: set[Order] = set()
        for use in result.uses:
            dim = self.contracted(use.operation, use.index)
            merged.add(next((axes for dims, axes in port if dims == (dim,)), ()))
        axes = merged.pop() if len(merged) == 1 else ()
        return {axis: sizes[axis] for axis in axes} if all(sizes[axis] for axis in axes) else {}

    def contracted(self, op: Operation, index: int) -> int | None:
        """The axis of its first operand that an op with constant weights sums over."""
        facts = self.table.get(op.name)
        if facts is None or "contracts" not in facts.row or index != 0 or not isinstance(op, SchemaOp):
            return None
        if constant_of(op.operands[1]) is None:
            return None
        return facts.cell("contracts", op)[0]

    def carrying(
        self, step: Carrying, last: int | None, space: Sequence[object] | None = None, *, as_written: bool = False
    ) -> None:
        slots = step.op.slots
        operands = [at for i, port in step.operands if (at := self.carried_value(slots[i], port)) is not None]  # type: ignore[arg-type]
        results = [
            (value, port) for r, port in zip(step.op.results, step.results) if (value := self.value(r)) is not None
        ]
        if space is None:
            space = self.space(step)
        written = tuple(axis for axis, size in enumerate(space) if size != 1)
        allows = (lambda order: order == written) if as_written else None
        if needed := self.demands((i, slots[i], None) for i in step.parameters):  # type: ignore[misc]
            self.reading.graph.fixed([(value, order) for _, value, order in needed], (), step)
        step.node = self.reading.graph.carrying(
            space, operands, results, last=last, allows=allows, loose=tuple(step.loose), handle=step
        )
        self.reading.steps.append(step)

    def space(self, step: Carrying) -> list[int]:
        """1 for each axis that has length 1 in all that the op carries, else 0."""
        sizes = [1] * step.rank
        slots = step.op.slots
        for value, port in (*((slots[i], port) for i, port in step.operands), *zip(step.op.results, step.results)):
            shape = self.shape(value)  # type: ignore[arg-type]
            assert shape is not None
            for dims, axes in port:
                if any(shape[dim] != 1 for dim in dims):
                    for axis in axes:
                        sizes[axis] = 0
        return sizes

    def twin(self, op: SchemaOp, name: str, shapes: Sequence[Any]) -> bool:
        orders = [channels_last(len(shape)) for result in op.results if (shape := self.shape(result)) is not None]
        if len(orders) < len(op.results):
            return False
        operands: list[tuple[int, Order | None]] = [(0, channels_last(len(shapes[0])))]
        operands += [(i, None) for i in range(1, len(op.operands))]
        step = Fixed(op, operands, orders, name)
        self.fixed(step, op.operands, op.results)
        return True


def _result_port(axes: tuple[int, ...]) -> Port:
    """Dim i of the result is axis ``axes[i]``; neighbors that are the same axis stand for it together."""
    if len(set(axes)) == len(axes):
        return plain(axes)
    runs: list[tuple[tuple[int, ...], tuple[int, ...]]] = []
    for dim, axis in enumerate(axes):
        if runs and runs[-1][1] == (axis,):
            runs[-1] = ((*runs[-1][0], dim), (axis,))
        else:
            runs.append(((dim,), (axis,)))
    return tuple(runs)
