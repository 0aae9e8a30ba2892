"""What a left side asks of an op's attributes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tflc.rewrite.left.names import Names
from tflc.rewrite.left.pattern import AttrTest
from tflc.rewrite.names.attribute_values import canonical, unfit
from tflc.rewrite.names.columns import column_cell
from tflc.rewrite.names.op_parts import no_attribute
from tflc.rewrite.names.resolve import CONSTANT_WORDS, is_enumerant, is_variable
from tflc.rewrite.syntax import ast

if TYPE_CHECKING:
    from tflc.dialects.schema import OpSchema


@dataclass(frozen=True)
class AttributeTests:
    """Reads the attributes of the ops of one left side."""

    variables: Mapping[str, tuple[str, str]]
    names: Names

    def add(self, schema: OpSchema, argument: ast.Attribute, attributes: dict[str, AttrTest]) -> None:
        """Add the test that ``argument`` writes to those of its op."""
        name = argument.name.id
        spec = schema.attributes.get(name)
        if spec is None:
            self.names.findings.add("P0104", argument.name.span, *no_attribute(schema, name))
            return
        if name in attributes:
            self.names.findings.add("P0108", argument.name.span, f"'{name}' is given twice")
            return
        value = argument.value
        if isinstance(value, ast.Name) and value.id in self.names.parameters:
            value = self.names.parameters[value.id].syntax
            if isinstance(value, ast.Name) and is_variable(value.id):
                attributes[name] = AttrTest(name, None, False, value.id, argument.optional, value.span)
                return
        if isinstance(value, ast.Name) and is_variable(value.id) and value.id not in CONSTANT_WORDS:
            bind = None if value.id == "_" else self.names.bound(value)
            attributes[name] = AttrTest(name, None, False, bind, argument.optional, value.span)
            return
        if argument.optional:
            self.names.findings.add("P0126", argument.span, "'?' has a meaning after a name only")
        found, literal = self.literal(value)
        if not found:
            self.names.findings.add(
                "P0126",
                ast.span_of(value),
                "an attribute is matched by a name, a number, a string or none",
                "let a 'when' test it",
            )
            return
        complaint = unfit(spec, literal)
        if complaint:
            self.names.findings.add("P0125", ast.span_of(value), f"{schema.name}: {complaint}")
        attributes[name] = AttrTest(name, canonical(spec, literal), True, None, False, ast.span_of(value))

    def literal(self, value: ast.Expr) -> tuple[bool, Any]:
        """(True, the Python value) of a literal; (False, None) of anything else."""
        match value:
            case ast.Number(value=number):
                return True, number
            case ast.Text(value=text):
                return True, text
            case ast.Absent():
                return True, None
            case ast.Name(id=word) if word in CONSTANT_WORDS:
                return True, CONSTANT_WORDS[word]
            case ast.Name(id=word) if is_enumerant(word):
                return True, word
            case ast.Sequence(items=items):
                entries = [self.literal(item) for item in items]
                return all(found for found, _ in entries), tuple(entry for _, entry in entries)
            case ast.Dotted() if value.head in self.variables:
                cell = column_cell(value, self.names.scope, self.variables, self.names.findings)
                if cell is None or isinstance(cell, bool):
                    return cell is not None, cell
                if isinstance(cell, ast.Name) and is_variable(cell.id):
                    return True, cell.id
                return self.literal(cell)
        return False, None
