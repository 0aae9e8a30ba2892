"""What a legalization left: all of it refused at once, grouped and counted, with the reasons that its table ``unsupported`` gives."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation

from tflc.diagnostics import Finding, Refusal, listed
from tflc.dialects.locations import place_of
from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import held_by, shape_of
from tflc.input_shapes import open_dims, quoted
from tflc.rewrite import Row, Table
from tflc.transforms.single_floats import computes_on_doubles

NO_FORM = "E0402"
"""The code where the table gives none."""

NO_NUMBERS = "E0409"
"""The code where the table gives none and the op computes on strings, sequences, optionals, maps or complex numbers."""


def refuse_remaining(remaining: Sequence[SchemaOp], unsupported: Table, otherwise: str, path: str) -> None:
    """Raises Refusal if ops remain: one finding for each kind of op and reason, with their count and the place of the first.

    ``otherwise`` is the reason where the table has no row; ``path`` is the model's.
    """
    groups: dict[tuple[str, str, str], list[SchemaOp]] = {}
    for op in remaining:
        groups.setdefault((_operator(op), *_reason(op, unsupported.get(op.name), otherwise)), []).append(op)
    if groups:
        raise Refusal(
            tuple(_finding(op_type, code, reason, ops, path) for (op_type, code, reason), ops in groups.items())
        )


def _reason(op: SchemaOp, row: Row | None, otherwise: str) -> tuple[str, str]:
    """The code and the sentence for an op: the row's, else what it computes on that is no number, else ``otherwise``."""
    if row is None:
        kinds = filter(None, map(held_by, (*op.operand_types, *op.result_types)))
        if (kind := next(kinds, None)) is not None:
            return NO_NUMBERS, f"it computes on {kind}"
        is_ranked = all(shape_of(type) is not None for type in (*op.operand_types, *op.result_types))
        return NO_FORM, otherwise if is_ranked else "how many axes its operands or results have must be known"
    given = {name: op.get(name) for name in op.schema.attributes if name not in op.schema.regions}
    return row.evaluate("code", given) if "code" in row else NO_FORM, row.evaluate("reason", given)


def _operator(op: SchemaOp) -> str:
    """What messages call an op: for one that stands for an operator of any domain or code, that operator."""
    if "op_type" in op.schema.attributes:
        return f"{op.get('domain') or 'ai.onnx'}.{op.get('op_type')}"
    return f"custom {op.get('custom_code')}" if "custom_code" in op.schema.attributes else op.schema.op_type


def _finding(op_type: str, code: str, reason: str, ops: Sequence[SchemaOp], path: str) -> Finding:
    place = place_of(ops[0])
    first = f" '{place}'" if place else ""
    count = f" and {len(ops) - 1} more" if len(ops) > 1 else ""
    version = "" if ops[0].schema.dialect == "tfl" else f" (opset {ops[0].schema.since_version})"
    types = ", ".join(map(str, ops[0].operand_types))
    hint = ("" if code == NO_NUMBERS else _to_try(ops)) or (types and f"its operands are {types}")
    return Finding(code, f"{op_type}{first}{count}{version}: {reason}", path, hint)


def _to_try(ops: Sequence[SchemaOp]) -> str:
    """The option that may find a form for the ops; nothing where none would."""
    if any(map(computes_on_doubles, ops)):
        return "it may have one in 32 bits: --allow-float64-as-float32 computes it so"
    return _open_lengths(ops)


def _open_lengths(ops: Sequence[SchemaOp]) -> str:
    """What to try where ops work on lengths that only a run tells, which may be why they stayed; nothing where all are known."""
    shapes = [shape_of(value.type) or () for op in ops for value in (*op.operands, *op.results)]
    found = dict.fromkeys(dim for shape in shapes for dim in shape if not isinstance(dim, int))
    named = [dim for dim in found if dim is not None] or (open_dims(_module_of(ops[0])) if found else [])
    if not named:
        return ""
    options = " ".join(f"--dim {quoted(dim)}=N" for dim in named)
    return f"it may have one where {listed(named)} have fixed lengths: {options}"


def _module_of(op: Operation) -> ModuleOp:
    while not isinstance(op, ModuleOp):
        parent = op.parent_op()
        assert parent is not None
        op = parent
    return op
