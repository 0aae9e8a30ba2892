"""An op's attributes as its options table in the file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from xdsl.dialects.builtin import SymbolRefAttr
from xdsl.ir import Attribute

from tflc.backends.tflite.flatbuffer import Place, Writer
from tflc.dialects.schema import SchemaOp, to_python
from tflc.dialects.tfl import options_table
from tflc.dialects.tfl.elements import tensor_type
from tflc.dialects.tfl.fileformat import file_format
from tflc.dialects.tfl.ops import COUNTED, ENUM_OF, FROM_TYPES, SUBGRAPHS
from tflc.dialects.types import element_of

Store = Callable[[Any, Writer], Any]


class Encoder:
    """How ops of one name store their attributes: defaults in slot order, and how to store what an op sets."""

    def __init__(self, op_type: str) -> None:
        format = file_format()
        self.table = options_table(op_type)
        self.kind = format.enums["BuiltinOptions"].get(self.table, 0)
        fields = format.tables.get(self.table, ())
        self.defaults = [None if field.storage == "ref" else field.default for field in fields]
        self.stores: dict[str, tuple[int, Store]] = {}
        self.derived: list[tuple[int, Callable[[SchemaOp], Any]]] = []
        self.subgraphs: list[tuple[int, str]] = []
        for index, field in enumerate(fields):
            key = (self.table, field.name)
            if (source := FROM_TYPES.get(key)) is not None:
                self.derived.append((index, _element_number(*source)))
            elif (symbol := SUBGRAPHS.get(key)) is not None:
                self.subgraphs.append((index, symbol))
            else:
                if (counted := COUNTED.get(key)) is not None:
                    self.derived.append((index, _count(counted)))
                self.stores[field.name] = (index, _store(field.name, field.storage))

    def place(self, op: SchemaOp, writer: Writer, subgraphs: Mapping[str, int], shared: dict[object, Place]) -> Place:
        """The options table of an op; equal ones are written once. 0 for an op without options."""
        if not self.kind:
            return 0
        values = list(self.defaults)
        for index, derive in self.derived:
            values[index] = derive(op)
        for index, symbol in self.subgraphs:
            reference = op.properties[symbol]
            assert isinstance(reference, SymbolRefAttr)
            values[index] = subgraphs[reference.root_reference.data]
        for name, attribute in op.properties.items():
            if (known := self.stores.get(name)) is not None:
                values[known[0]] = known[1](attribute, writer)
        key = (self.table, *values)
        if (place := shared.get(key)) is None:
            place = shared[key] = writer.table(self.table, values)
        return place


@cache
def encoder(op_type: str) -> Encoder:
    return Encoder(op_type)


def _element_number(where: str, index: int) -> Callable[[SchemaOp], int]:
    def number(op: SchemaOp) -> int:
        values = op.operands if where == "operand" else op.results
        element = element_of(values[index].type)
        assert element is not None, f"{op.name}: {where} {index} is no tensor"
        return tensor_type(element)

    return number


def _count(what: str) -> Callable[[SchemaOp], int]:
    return (lambda op: len(op.operands)) if what == "operands" else (lambda op: len(op.results))


def _store(name: str, storage: str) -> Store:
    """How the attribute of a field becomes the number or object that is stored."""
    if (enum := ENUM_OF.get(name)) is not None:
        numbers = file_format().enums[enum]
        return lambda attribute, _: numbers[attribute.data]
    if storage == "?":
        return lambda attribute, _: bool(attribute.value.data)
    if storage == "ref":
        return _store_object
    return lambda attribute, _: attribute.value.data


def _store_object(attribute: Attribute, writer: Writer) -> Place:
    value = to_python(attribute)
    if isinstance(value, str):
        return writer.string(value)
    return writer.numbers("f" if any(isinstance(number, float) for number in value) else "i", value)
