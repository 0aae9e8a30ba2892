"""What the table ``layout`` says of an op, asked by column.

    table layout(same, result, last, twin, regroups, moves) given p, rank, ranks:

- ``same``: all operands broadcast to the result's axes and are carried; without it only the first operand is.
- ``result = [..]``: for each axis of the results the axis of operand 0 that it is; without it they are aligned at the end. None: cannot carry.
- ``last = axis``: the axis that must stand last where the op works.
- ``twin = nhwc``: the op works on channels-last data only, as its twin of that dialect.
- ``regroups``: a reshape: the result's axes follow from the two shapes.
- ``moves``: the result holds the operand's bytes as they stand: once axes have orders the op itself is nothing.
- any other column is an attribute or operand by name, and its value there when axis ``a`` stands at ``p[a]``.

Names in a cell are the op's attributes, its constant operands (a number, or a list), ``rank`` (of operand 0) and ``ranks`` (of all operands).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from tflc.dialects import constant_of
from tflc.dialects.schema import OpSchema, SchemaOp
from tflc.dialects.types import shape_of

STRUCTURE = ("same", "result", "last", "twin", "regroups", "moves")


class NotConstant(Exception):
    """A cell asks for an operand that is computed at run time: the op cannot carry."""


@dataclass(frozen=True)
class Facts:
    """One op's row. ``cells``: a function of names for each column, None for a flag; ``names``: the names that each asks for."""

    schema: OpSchema
    cells: Mapping[str, Callable[[Mapping[str, Any]], Any] | None]
    names: Mapping[str, frozenset[str]]
    twin: str | None = None

    @cached_property
    def same(self) -> bool:
        return "same" in self.cells

    @cached_property
    def moves(self) -> bool:
        return "moves" in self.cells

    @cached_property
    def regroups(self) -> bool:
        return "regroups" in self.cells

    @cached_property
    def parameters(self) -> dict[str, int]:
        """The operands that columns rewrite, with their positions."""
        slots = {spec.name: index for index, spec in enumerate(self.schema.operands)}
        return {column: slots[column] for column in self.cells if column in slots}

    @cached_property
    def rewritten(self) -> tuple[str, ...]:
        """The columns that give a new value to an attribute or operand."""
        return tuple(column for column in self.cells if column not in STRUCTURE)

    @cached_property
    def constants(self) -> tuple[int, ...]:
        """Positions of the operands that some cell reads."""
        asked = frozenset().union(*self.names.values())
        return tuple(index for index, spec in enumerate(self.schema.operands) if spec.name in asked)

    def readable(self, op: SchemaOp) -> bool:
        """Whether all operands that the cells read are constant or absent."""
        return all((value := op.operand(slot)) is None or constant_of(value) is not None for slot in self.constants)

    def cell(self, column: str, op: SchemaOp, p: tuple[int, ...] = ()) -> Any:
        """The value of a column for an op whose axis ``a`` stands at ``p[a]``. Only for ops that are ``readable``."""
        function = self.cells[column]
        assert function is not None
        return function({name: _value(name, op, self.schema, p) for name in self.names[column]})


def _value(name: str, op: SchemaOp, schema: OpSchema, p: tuple[int, ...]) -> Any:
    match name:
        case "p":
            return list(p)
        case "rank":
            return _rank(op.operands[0])
        case "ranks":
            return [None if operand is None else _rank(operand) for operand in op.slots]
    if name in schema.attributes:
        value = op.get(name)
        return list(value) if isinstance(value, tuple) else value
    weight = constant_of(op.operand(name))
    return None if weight is None else weight.array.tolist()


def _rank(value: Any) -> int | None:
    shape = shape_of(value.type)
    return None if shape is None else len(shape)
