"""Operands whose shapes a table states, as lists of named lengths."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tflc.dialects.onnx.contradictions.operands import shape_at
from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import Shape, show

Stated = Sequence[Sequence[tuple[str, ...]]]
"""For each operand the shapes that it may have, none where it may have any: ``("b", "*", "3")``, ``("...", "n")``, ``("1",)`` for one number, which
may be a scalar. A name is one length within an op, and an attribute's where it has one of that name."""

_Lengths = Mapping[str, int]


def check_shapes(op: SchemaOp, stated: Stated) -> None:
    """Raises ValueError for the first operand that has none of its shapes, as far as shapes are known."""
    lengths: _Lengths = {name: op.get(name) for name, spec in op.schema.attributes.items() if spec.kind == "int"}
    for index, shapes in enumerate(stated):
        given = shape_at(op, index)
        if given is None or not shapes:
            continue
        fitting = (found for shape in shapes if (found := _fitted(given, shape, lengths)) is not None)
        if (found := next(fitting, None)) is None:
            wanted = " or ".join(_described(shape, lengths) for shape in shapes)
            raise ValueError(f"{op.schema.operands[index].name} is {show(given)}, and {wanted} is asked for")
        lengths = found


def _fitted(given: Shape, wanted: tuple[str, ...], lengths: _Lengths) -> _Lengths | None:
    """The lengths that are known where an operand has a shape; None where it cannot have it."""
    if wanted == ("1",) and given == ():
        return lengths
    if wanted[:1] == ("...",):
        wanted = wanted[1:]
        given = given[len(given) - len(wanted) :] if len(given) >= len(wanted) else given
    elif wanted[-1:] == ("...",):
        wanted = wanted[:-1]
        given = given[: len(wanted)]
    if len(given) != len(wanted):
        return None
    known = dict(lengths)
    for size, name in zip(given, wanted):
        if not isinstance(size, int) or name == "*":
            continue
        if (int(name) if name.isdigit() else known.setdefault(name, size)) != size:
            return None
    return known


def _described(wanted: tuple[str, ...], lengths: _Lengths) -> str:
    """A shape with the lengths that are known, the others by name: ``[2, *, n]``."""
    return f"[{', '.join(str(lengths.get(name, name)) for name in wanted)}]"
