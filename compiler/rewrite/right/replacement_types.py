"""Whether what replaces a root's result can have its type: the element type, and the rank where the rule's own words tell it."""

from __future__ import annotations

from collections.abc import Sequence

from tflc.diagnostics import either
from tflc.rewrite.left.pattern import AnyValue, Dims, OneOf, OpPattern, ResultOf, ValuePattern
from tflc.rewrite.names.op_parts import known_schema
from tflc.rewrite.right.results import Replacement
from tflc.rewrite.syntax import ast
from tflc.rewrite.syntax.findings import Findings


def check(
    root: OpPattern, results: Sequence[ast.Result], replacements: Sequence[Replacement], findings: Findings
) -> None:
    """Findings P0133 for replacements of another element type or rank than the result of the root."""
    schema = known_schema(root.op)
    for result, replacement in zip(schema.results, replacements):
        wanted, given = result.elements, replacement.elements
        if wanted and given and not wanted & given:
            message = f"{root.op} gives elements of type {either(sorted(wanted))}; this gives {either(sorted(given))}"
            findings.add("P0133", replacement.span, message, "a Cast makes one of the other")
    least, rank = _least_rank(root), _rank(root, results[0])
    if rank is not None and rank < least:
        message = f"{root.op} gives rank {least} at least; this has rank {rank}"
        findings.add("P0133", replacements[0].span, message, "its shape is that of all operands, broadcast")


def _least_rank(root: OpPattern) -> int:
    """The least rank that the root's result can have: the highest that one of its operands has, if it is elementwise; else 0."""
    if "Elementwise" not in known_schema(root.op).traits:
        return 0
    types = [value.type for value in root.operands if isinstance(value, AnyValue | ResultOf)]
    return max((len(type.before) + len(type.after) for type in types if type is not None), default=0)


def _rank(root: OpPattern, result: ast.Result) -> int | None:
    """The rank of a replacement: of the type that is written for it, or of the matched value that it is; None where it is not told."""
    if isinstance(result.type, ast.TypeShape):
        dims = result.type.dims
        return None if any(isinstance(dim, ast.Rest) for dim in dims) else len(dims)
    if isinstance(result.value, ast.Name):
        type = _type_of(root, result.value.id)
        return len(type.before) if type is not None and type.ranked and not type.rest else None
    return None


def _type_of(pattern: OpPattern, name: str) -> Dims | None:
    """The type that a left side asks of the value of a name."""
    waiting: list[ValuePattern] = list(pattern.operands)
    while waiting:
        match waiting.pop():
            case AnyValue(name=found, type=Dims() as type) if found == name:
                return type
            case ResultOf(op=op):
                waiting += op.operands
            case OneOf():
                pass  # a branch need not be the one that matched
    return None
