"""What a legalization left: all of it refused at once, grouped and counted, with the reasons that its table ``unsupported`` gives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation

from tflc.custom_operators import operator_name
from tflc.diagnostics import Finding, listed
from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import held_by, shape_of
from tflc.input_shapes import open_dims, quoted
from tflc.nodes import may_follow, node_of
from tflc.rewrite import Row, Table
from tflc.transforms.single_floats import computes_on_doubles

NO_FORM = "E0402"
"""The code where the table gives none."""

NO_NUMBERS = "E0409"
"""The code where the table gives none and the op computes on strings, sequences, optionals, maps or complex numbers."""


@dataclass(frozen=True)
class _Reason:
    code: str
    sentence: str
    hint: str = ""


def refused(
    remaining: Sequence[SchemaOp], unsupported: Table, otherwise: str, path: str, to_try: str = ""
) -> list[Finding]:
    """One finding for each kind of op that remains and reason, with their count, the place of the first, and the types of each.

    Of ops that may only follow from others nothing is said where there are such others.
    ``otherwise`` is the reason where the table has no row, ``to_try`` the hint where nothing better is known, with ``{op}`` for the operator;
    ``path`` is the model's.
    """
    groups: dict[tuple[str, _Reason], list[SchemaOp]] = {}
    for op in [each for each in remaining if not may_follow(each)] or remaining:
        groups.setdefault((_operator(op), _reason(op, unsupported.get(op.name), otherwise)), []).append(op)
    findings = []
    for (op_type, reason), ops in groups.items():
        hint = _doubles(ops) or reason.hint or _open_lengths(ops) or to_try.format(op=operator_name(ops[0]))
        findings.append(_finding(op_type, reason, ops, path, hint))
    return findings


def _reason(op: SchemaOp, row: Row | None, otherwise: str) -> _Reason:
    """Why an op stays: what the row says, else that it computes on what is no number, else ``otherwise``."""
    if row is None:
        kinds = filter(None, map(held_by, (*op.operand_types, *op.result_types)))
        if (kind := next(kinds, None)) is not None:
            return _Reason(
                NO_NUMBERS, f"it computes on {kind}", "compute it outside of the model, and make its numbers an input"
            )
        is_ranked = all(shape_of(type) is not None for type in (*op.operand_types, *op.result_types))
        return _Reason(NO_FORM, otherwise if is_ranked else "how many axes its operands or results have must be known")
    given = {name: op.get(name) for name in op.schema.attributes if name not in op.schema.regions}
    columns = {column: row.evaluate(column, given) for column in ("code", "reason", "hint") if column in row}
    return _Reason(columns.get("code", NO_FORM), columns["reason"], columns.get("hint", ""))


def _operator(op: SchemaOp) -> str:
    """What messages call an op: for one that stands for an operator of any domain or code, that operator."""
    if "op_type" in op.schema.attributes:
        return f"{op.get('domain') or 'ai.onnx'}.{op.get('op_type')}"
    return f"custom {op.get('custom_code')}" if "custom_code" in op.schema.attributes else op.schema.op_type


def _finding(op_type: str, reason: _Reason, ops: Sequence[SchemaOp], path: str, hint: str) -> Finding:
    nodes = tuple(node_of(op, op_type) for op in ops)
    first = f" '{nodes[0].name}'" if nodes[0].name else ""
    count = f" and {len(ops) - 1} more" if len(ops) > 1 else ""
    version = "" if nodes[0].opset is None else f" (opset {nodes[0].opset})"
    return Finding(reason.code, f"{op_type}{first}{count}{version}: {reason.sentence}", path, hint, nodes=nodes)


def _doubles(ops: Sequence[SchemaOp]) -> str:
    """The option that computes ops on doubles otherwise; nothing where none computes on them."""
    computes = any(map(computes_on_doubles, ops))
    return "it may have one in 32 bits: --allow-float64-as-float32 computes it so" if computes else ""


def _open_lengths(ops: Sequence[SchemaOp]) -> str:
    """What to try where each of the ops works on lengths that only a run tells, which may be why they stayed; else nothing."""
    shapes = [[shape_of(value.type) or () for value in (*op.operands, *op.results)] for op in ops]
    found = [dict.fromkeys(dim for shape in each for dim in shape if not isinstance(dim, int)) for each in shapes]
    if not all(found):
        return ""
    found = dict.fromkeys(dim for each in found for dim in each)
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
