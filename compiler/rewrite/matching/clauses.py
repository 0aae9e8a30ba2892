"""What a row demands in its clauses, with every name replaced by the place that it reads and every ``let`` by what it computes."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Any

from tflc.rewrite.expressions.conjuncts import conjuncts
from tflc.rewrite.instance import Instance, RuleRow
from tflc.rewrite.left.row import Ref
from tflc.rewrite.syntax import ast


def clauses_of(instance: Instance, row: RuleRow) -> frozenset[Hashable]:
    """Everything that a rule demands beside its tests: the parts of each ``when`` and each ``let`` that may refuse."""
    lets: dict[str, ast.Expr] = {}
    found: set[Hashable] = set()
    for clause in instance.rule.clauses:
        match clause:
            case ast.Let(name=name, value=value):
                if name.id in instance.refusing:
                    found.add(("answers", canonical(value, row.names, lets)))
                lets[name.id] = value
            case ast.When(test=test):
                found |= {canonical(part, row.names, lets) for part in conjuncts(test)}
    return frozenset(found)


OPPOSITE = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">", "in": "not in", "not in": "in"}


def canonical(node: Any, names: Mapping[str, Any], lets: Mapping[str, ast.Expr]) -> Hashable:
    """An expression as nested tuples that are equal where two rules ask the same of the same place."""
    match node:
        case ast.Name(id=word):
            if word in lets:
                return canonical(lets[word], names, {k: v for k, v in lets.items() if k != word})
            return _place(names[word]) if word in names else ("word", word)
        case ast.Dotted():
            if node.head in names:
                ref = names[node.head]
                if isinstance(ref, Ref) and ref.kind == "op":
                    return ("attr", ref.path, node.rest)
                return ("property", _place(ref), node.rest)
            if node.head in lets:
                return ("property", canonical(lets[node.head], names, lets), node.rest)
            return ("word", node.id)
        case ast.Number(value=value) | ast.Text(value=value):
            return ("literal", value)
        case ast.Unary(operator="not", operand=ast.Binary(operator=operator) as inner) if operator in OPPOSITE:
            return canonical(ast.Binary(OPPOSITE[operator], inner.left, inner.right), names, lets)
        case ast.Comprehension():
            own = {loop.name.id for loop in node.loops}
            names = {name: ref for name, ref in names.items() if name not in own}
    if isinstance(node, ast.Node):
        fields = [name for name in node.__dataclass_fields__ if name not in ("span", "text")]  # type: ignore[attr-defined]
        return (type(node).__name__, *(canonical(getattr(node, name), names, lets) for name in fields))
    if isinstance(node, tuple):
        return tuple(canonical(entry, names, lets) for entry in node)
    return node


def _place(ref: Any) -> Hashable:
    if isinstance(ref, Ref) and ref.kind == "attr":
        return ("attr", ref.path, ref.detail)
    if isinstance(ref, Ref) and ref.kind == "dim":
        return ("dim", ref.path, ref.detail)
    if isinstance(ref, Ref) and ref.kind in ("value", "const"):
        return ("value", ref.path)
    return ref
