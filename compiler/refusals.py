"""What a legalization left: all of it refused at once, grouped and counted, with the reasons that its table ``unsupported`` gives."""

from __future__ import annotations

from collections.abc import Sequence

from tflc.diagnostics import Finding, Refusal
from tflc.dialects.locations import place_of
from tflc.dialects.schema import SchemaOp
from tflc.rewrite import Row, Table

NO_FORM = "E0402"
"""The code where the table gives none."""


def refuse_remaining(remaining: Sequence[SchemaOp], unsupported: Table, otherwise: str, path: str) -> None:
    """Raises Refusal if ops remain: one finding for each kind of op and reason, with their count and the place of the first.

    ``otherwise`` is the reason where the table has no row; ``path`` is the model's.
    """
    groups: dict[tuple[str, str, str], list[SchemaOp]] = {}
    for op in remaining:
        row = unsupported.get(op.name)
        code = NO_FORM if row is None else row.get("code", NO_FORM)
        groups.setdefault((op.schema.op_type, code, otherwise if row is None else _reason(op, row)), []).append(op)
    if groups:
        raise Refusal(
            tuple(_finding(op_type, code, reason, ops, path) for (op_type, code, reason), ops in groups.items())
        )


def _reason(op: SchemaOp, row: Row) -> str:
    given = {name: op.get(name) for name in op.schema.attributes if name not in op.schema.regions}
    return row.evaluate("reason", given)


def _finding(op_type: str, code: str, reason: str, ops: Sequence[SchemaOp], path: str) -> Finding:
    place = place_of(ops[0])
    first = f" '{place}'" if place else ""
    count = f" and {len(ops) - 1} more" if len(ops) > 1 else ""
    version = "" if ops[0].schema.dialect == "tfl" else f" (opset {ops[0].schema.since_version})"
    return Finding(code, f"{op_type}{first}{count}{version}: {reason}", path)
