"""What stays after layout: each transpose that runs with the model, and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from xdsl.dialects.func import FuncOp, ReturnOp
from xdsl.ir import Block, Operation

from tflc.dialects.locations import place_of, value_names
from tflc.dialects.schema import SchemaOp
from tflc.layout.forms import Moved
from tflc.layout.frames import Decision, Op, Place, order_at
from tflc.layout.reading import Reading
from tflc.signature import argument_names, name_of, result_names


@dataclass(frozen=True)
class Transpose:
    """A transpose that runs with the model: the value it moves, the two ops whose orders conflict, the bytes, and its permutation."""

    value: str
    producer: str
    consumer: str
    bytes: int
    permutation: tuple[int, ...]

    def __str__(self) -> str:
        return (
            f"'{self.value}' {list(self.permutation)} between {self.producer} and {self.consumer}, {self.bytes:,} bytes"
        )


def remaining(reading: Reading, moves: Iterable[Moved]) -> list[Transpose]:
    """A line for each transpose that was inserted and is still there."""
    found = []
    for move in moves:
        if move.op.parent is None:
            continue
        value = reading.values[move.value]
        assert value.source is not None
        order = tuple(axis for axis in move.order if axis in value.long)
        users = [use for use in value.uses if order_at(use) == order]
        permutation = move.op.properties["perm"].get_values()  # type: ignore[attr-defined]
        producer = _describe(_demander(value.source))
        consumer = _describe(users[0] if users[0].cut else _demander(users[0]))
        name = value_names(move.op)[0]
        found.append(Transpose("" if name is None else name.name, producer, consumer, value.weight, tuple(permutation)))
    return found


def notes(decisions: Iterable[Decision]) -> list[str]:
    """Sentences on what was not proven least, and where paths map axes differently."""
    found = []
    for decision in decisions:
        if not decision.exact:
            place = _name(decision.frame[0])
            found.append(
                f"{len(decision.frame)} ops around {place} can work in {decision.orders} orders: not proven to move the fewest bytes"
            )
        for cut in decision.cuts:
            name = name_of(cut.value.handle) or ""
            found.append(
                f"the axes of '{name}' reach {_name(cut.op)} in another order than on its other paths: it is transposed there"
            )
    return found


def _demander(place: Place) -> Place:
    """The nearest place with one order only from which the order at this place follows; the place itself if there is none."""
    seen: set[Op] = set()
    reached = [place]
    for at in reached:
        if at.op.fixed:
            return at
        if at.op in seen:
            continue
        seen.add(at.op)
        for other in at.op.places:
            if other is place or other.value.orderless:
                continue
            order = order_at(other)
            ends = (other.value.source, *other.value.uses)
            reached.extend(
                end for end in ends if end is not None and end is not other and not end.cut and order_at(end) == order
            )
    return place


def _name(op: Op) -> str:
    inner = op.handle.op
    return f"{inner.schema.op_type} '{place_of(inner)}'" if isinstance(inner, SchemaOp) else str(inner.name)


def _describe(place: Place) -> str:
    match place.op.handle.op:
        case Block() as block:
            function = block.parent_op()
            if isinstance(function, FuncOp):
                return f"input '{argument_names(function)[place.value.handle.index]}'"
            return "an argument of a subgraph"
        case ReturnOp() as op:
            function = op.parent_op()
            assert isinstance(function, FuncOp)
            return f"output '{result_names(function)[place.op.handle.taken[place.index]]}'"
        case Operation():
            return _name(place.op)
    raise AssertionError(place)
