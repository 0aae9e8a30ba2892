"""What a type on the left side asks of a value."""

from __future__ import annotations

from tflc.diagnostics import did_you_mean
from tflc.rewrite.left.names import Names
from tflc.rewrite.left.pattern import ELEMENT_CLASSES, Dims
from tflc.rewrite.names.resolve import is_variable
from tflc.rewrite.syntax import ast


def dims_of(type: ast.TypeShape, names: Names) -> Dims:
    """What a type on the left asks."""
    from tflc.dialects.types import element_by_name

    element = None
    if type.element is not None:
        element = type.element.id
        if element not in ELEMENT_CLASSES and element_by_name(element) is None:
            near = did_you_mean(
                element, [*ELEMENT_CLASSES, "f32", "f16", "f64", "bf16", "i1", "i8", "i16", "i32", "i64", "ui8"]
            )
            names.findings.add("P0126", type.element.span, f"'{element}' is no element type{near}")
    sides: list[list[int | str | None]] = [[]]
    for dim in type.dims:
        match dim:
            case ast.Rest():
                if len(sides) == 2:
                    names.findings.add("P0126", dim.span, "'...' stands once among dims")
                    continue
                sides.append([])
            case ast.Number(value=int(number)):
                sides[-1].append(number)
            case ast.Name(id="_"):
                sides[-1].append(None)
            case ast.Name() if is_variable(dim.id):
                parameter = names.parameters.get(dim.id)
                syntax = dim if parameter is None else parameter.syntax
                sides[-1].append(
                    names.bound(dim) if parameter is None else syntax.id if isinstance(syntax, ast.Name) else None
                )
            case _:
                names.findings.add(
                    "P0126",
                    ast.span_of(dim),
                    "on the left a dim is a number, a name, '_' or '...'",
                    "let a 'when' test anything else",
                )
                sides[-1].append(None)
    return Dims(element, tuple(sides[0]), tuple(sides[1]) if len(sides) == 2 else (), len(sides) == 2, span=type.span)
