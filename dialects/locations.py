"""Names and provenance of ops, held in MLIR locations.

An op's location answers two questions: which model values its results hold, and where the op came from.

- ``loc("conv1_out"("conv1"))``: the result holds value ``conv1_out``; the op was node ``conv1``.
- ``loc(fused["y"("rnn"), "h"("rnn")])``: several results, in order; ``""`` for one without a name.
- ``loc(callsite("conv1" at "fuse_relu"("fuse_tfl.pat":3:1)))``: made by a rule from node ``conv1``, its result has no name.
- ``loc("y"("[0, 2, 3, 1]"("conv1")))``: the result holds ``y`` in another axis order: its axis i is axis ``order[i]`` of ``y``.

A leaf ``NameLoc`` (one without a child) is a node name; a ``NameLoc`` with a child is a value name or an axis order.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, TypeGuard, TypeVar

from xdsl.dialects.builtin import (
    ArrayAttr,
    CallSiteLoc,
    FileLineColLoc,
    FusedLoc,
    IntAttr,
    LocationAttr,
    NameLoc,
    NoneAttr,
    StringAttr,
    UnknownLoc,
)
from xdsl.ir import Attribute, Operation

_NONE = NoneAttr()
_UNKNOWN = UnknownLoc()

if TYPE_CHECKING:
    from tflc.dialects.schema import SchemaOp

Part = TypeVar("Part", FusedLoc, NameLoc, CallSiteLoc, StringAttr, ArrayAttr[Any])


class ValueName(NamedTuple):
    """The model value that a result holds; ``order`` where its axes stand otherwise than in the model."""

    name: str
    order: tuple[int, ...] | None = None


class Firing(NamedTuple):
    """One application of a rule: ``rule[instance]`` at a place in a pattern file."""

    rule: str
    file: str
    line: int
    column: int


def _unchecked(kind: type[Part], **parameters: Any) -> Part:
    """A part of a location without the checks of its constructor, which cost more than all else: every op has one or more."""
    part = kind.__new__(kind)
    object.__setattr__(part, "__dict__", parameters)
    return part


def _name(text: str, child: Attribute) -> NameLoc:
    return _unchecked(NameLoc, desc=_unchecked(StringAttr, data=text), location=child)


def node(name: str) -> LocationAttr:
    """The origin of an op that was one node of the model."""
    return _name(name, _NONE)


def named(names: Sequence[ValueName | str | None], origin: Attribute) -> LocationAttr:
    """A location that gives the results their names, in order; without any name it is the origin itself."""
    if len(names) == 1:
        return _named(names[0], origin)
    entries = [_named(name, origin) for name in names]
    if all(entry is origin for entry in entries):
        return origin  # type: ignore[return-value]
    blank = _name("", origin)
    return _fused([blank if entry is origin else entry for entry in entries])


def _named(name: ValueName | str | None, origin: Attribute) -> LocationAttr:
    if not name:
        return origin  # type: ignore[return-value]
    if isinstance(name, str):
        return _name(name, origin)
    if name.order is not None:
        origin = _unchecked(NameLoc, desc=_order_text(tuple(name.order)), location=origin)
    return _name(name.name, origin)


def reordered(op: Operation, orders: Sequence[tuple[int, ...] | None]) -> LocationAttr:
    """An op's location, its results' names marked with the orders of their axes; None leaves a name as it is."""
    location = op.location
    if len(orders) == 1 and type(location) is NameLoc and _is_leaf(location.location):
        # Most ops: one result under one name, from one node. The name's attribute is used again.
        return (
            location
            if orders[0] is None
            else _unchecked(
                NameLoc,
                desc=location.desc,
                location=_unchecked(NameLoc, desc=_order_text(orders[0]), location=location.location),
            )
        )
    names = [
        name if name is None or order is None else ValueName(name.name, order)
        for name, order in zip(value_names(op), orders)
    ]
    return named(names, origin_of(op))


# Locations are asked for at each firing: their classes, which have no subclasses, are compared as such, quicker than isinstance.


def _is_leaf(location: Attribute) -> bool:
    return type(location) is NameLoc and type(location.location) is NoneAttr


def _is_around(location: Attribute) -> TypeGuard[NameLoc]:
    """Whether a location is a value name or an axis order, around another location."""
    return type(location) is NameLoc and type(location.location) is not NoneAttr


@lru_cache(maxsize=1024)
def _order_text(order: tuple[int, ...]) -> StringAttr:
    return StringAttr(json.dumps(list(order)))


@lru_cache(maxsize=1024)
def _order_of(text: str) -> tuple[int, ...]:
    return tuple(json.loads(text))


def value_names(op: Operation) -> tuple[ValueName | None, ...]:
    """The model values that the results of an op hold, in order; None for a result that holds none."""
    location, count = op.location, len(op.results)
    if count == 1:
        return (_value_name(location),)
    if type(location) is FusedLoc and len(location.locations.data) == count:  # type: ignore[attr-defined]
        return tuple(map(_value_name, location.locations.data))  # type: ignore[attr-defined]
    return (None,) * count


def _value_name(location: Attribute) -> ValueName | None:
    if not _is_around(location) or not location.desc.data:
        return None
    inner = location.location
    if _is_around(inner):
        return ValueName(location.desc.data, _order_of(inner.desc.data))
    return ValueName(location.desc.data)


def origin_of(op: Operation) -> Attribute:
    """Where an op came from, without the names of its results."""
    location: Attribute = op.location
    if type(location) is FusedLoc:
        entries = location.locations.data  # type: ignore[attr-defined]
        location = entries[0] if entries else _UNKNOWN
    while _is_around(location):
        location = location.location
    return location


def node_names(origin: Attribute) -> tuple[str, ...]:
    """The nodes of the model that an origin goes back to, in order, each once."""
    leaves: dict[str, LocationAttr] = {}
    _collect(origin, leaves, {})
    return tuple(leaves)


def firings(origin: Attribute) -> tuple[Firing, ...]:
    """The rules that an origin went through, innermost first, each once."""
    found: dict[tuple[str, str, int, int], LocationAttr] = {}
    _collect(origin, {}, found)
    return tuple(Firing(*each) for each in found)


def _collect(
    location: Attribute, leaves: dict[str, LocationAttr], found: dict[tuple[str, str, int, int], LocationAttr]
) -> None:
    """The leaves within a location by the names of their nodes, and its firings by what a ``Firing`` holds, in order."""
    if type(location) is NameLoc:
        if type(location.location) is NoneAttr:
            leaves.setdefault(location.desc.data, location)
        else:
            _collect(location.location, leaves, found)
    elif type(location) is FusedLoc:
        for entry in location.locations.data:  # type: ignore[attr-defined]
            _collect(entry, leaves, found)
    elif type(location) is CallSiteLoc:
        _collect(location.callee, leaves, found)
        caller = location.caller
        for entry in caller.locations.data if type(caller) is FusedLoc else (caller,):  # type: ignore[attr-defined]
            if type(entry) is NameLoc and type(place := entry.location) is FileLineColLoc:
                found.setdefault((entry.desc.data, place.filename.data, place.line.data, place.column.data), entry)


def derived(origins: Iterable[Attribute], firing: Firing) -> LocationAttr:
    """The origin of an op that a rule made from others: their nodes and rules, flattened, each once, and this firing.

    ``callsite(fused["a", "b"] at fused["r1"("x.pat":1:1), "r2"("y.pat":2:1)])``, without ``fused`` around a single one.
    """
    leaves: dict[str, LocationAttr] = {}
    fired: dict[tuple[str, str, int, int], LocationAttr] = {}
    for origin in origins:
        _collect(origin, leaves, fired)
    fired.pop(firing, None)
    fired[firing] = _fired(firing)
    return _unchecked(CallSiteLoc, callee=_fused([*leaves.values()] or [_UNKNOWN]), caller=_fused([*fired.values()]))


@lru_cache(maxsize=4096)
def _fired(firing: Firing) -> LocationAttr:
    place = FileLineColLoc(StringAttr(firing.file), IntAttr(firing.line), IntAttr(firing.column))
    return _name(firing.rule, place)


def _fused(locations: Sequence[LocationAttr]) -> LocationAttr:
    if len(locations) == 1:
        return locations[0]
    return _unchecked(FusedLoc, locations=_unchecked(ArrayAttr, data=tuple(locations)), metadata=_NONE)


def place_of(op: Operation) -> str:
    """How a message names an op to the user: by its node, else by the first value it produces, else by nothing."""
    names = [name for name in node_names(origin_of(op)) if name]
    if names:
        return names[-1]
    return next((name.name for name in value_names(op) if name is not None), "")


def called(op: SchemaOp) -> str:
    """How a message names an op first: by its operator, and its place where it has one: ``Conv 'conv_1'``."""
    place = place_of(op)
    return f"{op.schema.op_type} '{place}'" if place else op.schema.op_type
