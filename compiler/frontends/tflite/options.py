"""An op's options table as attributes: the way back of ``tflc.backends.tflite.options``."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from xdsl.dialects.builtin import SymbolRefAttr

from tflc.dialects import schema_of
from tflc.dialects.tfl import options_table
from tflc.dialects.tfl.fileformat import file_format
from tflc.dialects.tfl.ops import COUNTED, ENUM_OF, FROM_TYPES, OPERANDS, SUBGRAPHS, VECTOR_OF
from tflc.frontends.tflite.flatbuffer import Damaged, Table

_FORMATS = {"ints": "i", "floats": "f"}


def attributes(op_type: str, operator: Table, functions: Sequence[str]) -> dict[str, Any]:
    """The attributes of an operator that differ from their defaults or are required. ``functions`` names the subgraphs by number."""
    table = options_table(op_type)
    options = operator.table("builtin_options", table) if table else None
    if options is None:
        return {}
    schema = schema_of(f"tfl.{op_type}")
    assert schema is not None
    found: dict[str, Any] = {}
    for field in options.fields:
        key = (table, field.name)
        if key in FROM_TYPES or key in OPERANDS or (key in COUNTED and not schema.attributes[field.name].required):
            continue
        if (symbol := SUBGRAPHS.get(key)) is not None:
            number: int = options.scalar(field.name)
            if not 0 <= number < len(functions):
                raise Damaged(f"an operator runs subgraph {number}, and there are {len(functions)}")
            found[symbol] = SymbolRefAttr(functions[number])
            continue
        value = _value(options, field.name, field.storage)
        spec = schema.attributes[field.name]
        if spec.required or (value != spec.default and value not in ((), "")):
            found[field.name] = value
    return found


def operands(op_type: str, operator: Table) -> dict[int, tuple[int, ...]]:
    """Operands that an operator of an old file has as options, by position."""
    table = options_table(op_type)
    schema = schema_of(f"tfl.{op_type}")
    assert schema is not None
    return {
        schema.operand_index(operand): options.numbers(field, "i")
        for (owner, field), operand in OPERANDS.items()
        if owner == table and (options := operator.table("builtin_options", table)) is not None
    }


def _value(options: Table, name: str, storage: str) -> Any:
    if (enum := ENUM_OF.get(name)) is not None:
        number = options.scalar(name)
        if (text := _enum_names(enum).get(number)) is None:
            raise Damaged(f"{name} = {number} has no meaning")
        return text
    if storage == "ref":
        kind = VECTOR_OF[name]
        return options.text(name) if kind == "string" else options.numbers(name, _FORMATS[kind])
    return options.scalar(name)


@cache
def _enum_names(enum: str) -> dict[int, str]:
    return {number: name for name, number in file_format().enums[enum].items()}
