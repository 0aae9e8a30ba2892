"""What the table ``layout`` says of an op, asked by column.

    table layout(same, result, last, twin, regroups, moves, asks_shape, contracts) given p, rank, ranks:

- ``same``: all operands broadcast to the result's axes and are carried; without it only the first operand is.
- ``result = [..]``: for each axis of the results the axis of operand 0 that it is; without it they are aligned at the end. None: cannot carry.
- ``last = axis``: the axis that must stand last where the op works.
- ``twin = nhwc``: the op works on channels-last data only, as its twin of that dialect.
- ``regroups``: a reshape: the result's axes follow from the two shapes.
- ``moves``: the result holds the operand's bytes as they stand: once axes have orders the op itself is nothing.
- ``asks_shape``: the op reads the shape of its operand alone, so no order of it is worth a transpose.
- ``contracts = [a, b]``: the op has its operands as written, but sums over axis ``a`` of the first and ``b`` of the second: where that is constant
  its elements may be permuted along ``b`` instead of the first operand's along ``a``.
- any other column is an attribute or operand by name, and its value there when axis ``a`` stands at ``p[a]``.

Names in a cell are the op's attributes, its constant operands (a number, or a list), ``rank`` (of operand 0) and ``ranks`` (of all operands).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from tflc.dialects import constant_of, schema_of
from tflc.dialects.schema import OpSchema, SchemaOp
from tflc.dialects.types import shape_of
from tflc.rewrite.expressions.nomatch import NoMatch
from tflc.rewrite.tables import Row

STRUCTURE = ("same", "result", "last", "twin", "regroups", "moves", "asks_shape", "contracts")


def facts_of(table: Mapping[str, Row]) -> dict[str, Facts]:
    """The rows of the table as facts, by op."""
    found = {}
    for name, row in table.items():
        schema = schema_of(name)
        assert schema is not None
        found[name] = Facts(row, schema)
    return found


@dataclass(frozen=True)
class Facts:
    """One op's row. Cells are pure, so their values are kept."""

    row: Row
    schema: OpSchema
    _known: dict[tuple[Any, ...], Any] = field(default_factory=dict, repr=False)

    @cached_property
    def same(self) -> bool:
        return "same" in self.row

    @cached_property
    def moves(self) -> bool:
        return "moves" in self.row

    @cached_property
    def regroups(self) -> bool:
        return "regroups" in self.row

    @cached_property
    def asks_shape(self) -> bool:
        return "asks_shape" in self.row

    @cached_property
    def twin(self) -> str | None:
        """The name of the channels-last op."""
        dialect = self.row.get("twin")
        return None if dialect is None else f"{dialect}.{self.schema.op_type}"

    @cached_property
    def parameters(self) -> dict[str, int]:
        """The operands that columns rewrite, with their positions."""
        slots = {spec.name: index for index, spec in enumerate(self.schema.operands)}
        return {column: slots[column] for column in self.row.columns if column in slots}

    @cached_property
    def rewritten(self) -> tuple[str, ...]:
        """The columns that give a new value to an attribute or operand."""
        return tuple(column for column in self.row.columns if column not in STRUCTURE)

    @cached_property
    def names(self) -> dict[str, tuple[str, ...]]:
        """What each column asks for."""
        return {column: tuple(sorted(self.row.needs(column))) for column in self.row.columns}

    @cached_property
    def constants(self) -> tuple[int, ...]:
        """Positions of the operands that some cell reads."""
        asked = {name for column, names in self.names.items() if column != "twin" for name in names}
        return tuple(index for index, spec in enumerate(self.schema.operands) if spec.name in asked)

    def readable(self, op: SchemaOp) -> bool:
        """Whether all operands that the cells read are constant or absent."""
        return all((value := op.operand(slot)) is None or constant_of(value) is not None for slot in self.constants)

    def cell(self, column: str, op: SchemaOp, p: tuple[int, ...] = ()) -> Any:
        """The value of a column for a ``readable`` op whose axis ``a`` stands at ``p[a]``; None where a hook refuses."""
        values = tuple(self._value(name, op, p) for name in self.names[column])
        key = (column, values)
        if key not in self._known:
            found = self.row.evaluate(column, dict(zip(self.names[column], values)))
            self._known[key] = None if isinstance(found, NoMatch) else found
        return self._known[key]

    def _value(self, name: str, op: SchemaOp, p: tuple[int, ...]) -> Any:
        match name:
            case "p":
                return p
            case "rank":
                return _rank(op.operands[0])
            case "ranks":
                return tuple(None if operand is None else _rank(operand) for operand in op.slots)
        if name in self.schema.attributes:
            return op.get(name)
        weight = constant_of(op.operand(name))
        if weight is None:
            return None
        numbers = weight.array.tolist()
        return tuple(numbers) if isinstance(numbers, list) else numbers


def _rank(value: Any) -> int | None:
    shape = shape_of(value.type)
    return None if shape is None else len(shape)
