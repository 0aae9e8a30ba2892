"""What is said of types that contradict each other, or that only the model states."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.ir import Attribute, OpResult, Region

from tflc.diagnostics import Finding, Severity
from tflc.dialects.locations import called
from tflc.dialects.schema import SchemaOp

_IGNORED = "--ignore-stated-shapes goes by what the operators give"


def one_way(op: SchemaOp, region: Region) -> Finding:
    """The warning that of the branches of an op only this one fits the shapes."""
    name = op.schema.regions[op.regions.index(region)]
    return Finding(
        "E0303",
        f"{called(op)}: with these shapes its other branch can only fail, so '{name}' is taken always",
        hint="other shapes of the inputs may allow both",
        severity=Severity.WARNING,
    )


def contradiction(op: SchemaOp, reason: str) -> Finding:
    """The error that an op contradicts its operands, for a reason in one sentence."""
    shapes = ", ".join(str(type) for type in op.operand_types)
    return Finding("E0301", f"{called(op)}: {reason}", hint=f"its operands are {shapes}")


def overstated(op: SchemaOp, stated: Attribute, inferred: Attribute) -> Finding:
    """The error that the model states another type of a result than follows from the operands."""
    message = f"{called(op)}: the model states that its result is {stated}, and it is {inferred}"
    return Finding("E0301", message, hint=_IGNORED)


def taken_at_their_word(values: Sequence[OpResult]) -> list[Finding]:
    """One warning on all values of whose types a part is known from the model alone; a run that gives others would be compiled wrongly."""
    if not values:
        return []
    op = values[0].op
    assert isinstance(op, SchemaOp)
    others = f" and {len(values) - 1} more" if len(values) > 1 else ""
    known = f"its operands do not tell that its result is {values[0].type}"
    message = f"{called(op)}{others}: {known}; the model states it, and is taken at its word"
    return [Finding("E0305", message, hint=_IGNORED, severity=Severity.WARNING)]
