"""What the table of an op variable says of its op, as a rule reads it: ``Op.axis``, ``Op.to(..)``."""

from __future__ import annotations

from collections.abc import Mapping

from tflc.diagnostics import did_you_mean
from tflc.rewrite.names.resolve import Scope, check_op
from tflc.rewrite.syntax import ast
from tflc.rewrite.syntax.findings import Findings


def column_cell(
    name: ast.Dotted, scope: Scope, variables: Mapping[str, tuple[str, str]], findings: Findings
) -> ast.Expr | bool | None:
    """What a table says in a column about the op that a variable stands for; True for a flag; None after a finding."""
    op, source = variables[name.head]
    table = scope.tables.get(source)
    if table is None:
        findings.add("P0131", name.span, f"'{source}' is a set; only tables have columns")
        return None
    cells = table.rows[op].cells if op in table.rows else {}
    if name.rest in cells:
        cell = cells[name.rest]
        return True if cell is None else cell
    known = {column for row in table.rows.values() for column in row.cells}
    if name.rest not in known:
        findings.add(
            "P0131", name.span, f"table '{source}' has no column '{name.rest}'{did_you_mean(name.rest, known)}"
        )
    else:
        findings.add("P0131", name.span, f"table '{source}' does not say '{name.rest}' for {op}")
    return None


def column_op(
    name: ast.Dotted, scope: Scope, variables: Mapping[str, tuple[str, str]], findings: Findings
) -> str | None:
    """The op that a column names: ``Op.to(..)``."""
    cell = column_cell(name, scope, variables, findings)
    if cell is None:
        return None
    if isinstance(cell, ast.Dotted) and cell.head in scope.dialects:
        return cell.id if check_op(cell, scope, findings) else None
    findings.add("P0126", name.span, f"column '{name.rest}' does not name an operation for {variables[name.head][0]}")
    return None
