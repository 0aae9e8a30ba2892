"""What a condition demands, part by part."""

from __future__ import annotations

from collections.abc import Iterator

from tflc.rewrite.syntax import ast


def conjuncts(test: ast.Expr) -> Iterator[ast.Expr]:
    """``a and b`` as a, b; ``not (a or b)`` as not a, not b, each at the place of the whole."""
    match test:
        case ast.Binary(operator="and", left=left, right=right):
            yield from conjuncts(left)
            yield from conjuncts(right)
        case ast.Unary(operator="not", operand=ast.Binary(operator="or", left=left, right=right), span=span):
            yield from conjuncts(ast.Unary("not", left, span))
            yield from conjuncts(ast.Unary("not", right, span))
        case ast.Unary(operator="not", operand=ast.Unary(operator="not", operand=inner)):
            yield from conjuncts(inner)
        case _:
            yield test
