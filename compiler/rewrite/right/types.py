"""The type that a right side gives to what it makes."""

from __future__ import annotations

from tflc.rewrite.expressions.closures import Expressions
from tflc.rewrite.expressions.environment import Closure
from tflc.rewrite.syntax import ast


def given_type(type: ast.Type, expressions: Expressions) -> Closure:
    """A closure for the type that a result is given."""
    if isinstance(type, ast.TypeRef):
        closure, _ = expressions.any(type.name)
        return closure
    from tflc.dialects.types import element_by_name, tensor

    if type.element is None:
        expressions.findings.add("P0126", type.span, "a type that is given to a result names its element: f32[..]")
        return lambda env: None
    word = type.element.id
    known = element_by_name(word)
    if known is None:
        expressions.findings.add("P0126", type.element.span, f"'{word}' is no element type")
    dims: list[Closure] = []
    for dim in type.dims:
        if isinstance(dim, ast.Rest) or (isinstance(dim, ast.Name) and dim.id == "_"):
            expressions.findings.add("P0126", ast.span_of(dim), "on the right every dim is given")
        else:
            dims.append(expressions.data(dim))
    return lambda env: tensor([dim(env) for dim in dims], known)  # type: ignore[arg-type]
