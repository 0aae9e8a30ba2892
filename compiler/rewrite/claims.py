"""What a rule says of its own verification, for all of its instances or for those of certain ops.

- ``unverified onnx.RNN.v1 "why"``: nothing evaluates it, or nothing does as it is defined, so there is no verdict.
- ``within 2 tfl.tanh "why"``: stored integers are so many steps apart, where quantized kernels otherwise are within one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from tflc.diagnostics import did_you_mean
from tflc.rewrite.left.row import all_tests
from tflc.rewrite.names.op_parts import known_schema
from tflc.rewrite.names.resolve import Scope, assignments, check_op
from tflc.rewrite.syntax import ast
from tflc.rewrite.syntax.findings import Findings

if TYPE_CHECKING:
    from tflc.rewrite.instance import Instance, RuleRow


def check(rule: ast.Rule, scope: Scope, findings: Findings) -> None:
    """Findings P0102, P0103 and P0107 for ops that no instance of the rule stands for."""
    named = [op for claim in rule.claims for op in claim.ops]
    known = {op for variables in assignments(rule, scope) for op, _ in variables.values()} if named else set()
    for op in named:
        if (not isinstance(op, ast.Dotted) or check_op(op, scope, findings)) and op.id not in known:
            findings.add("P0107", op.span, f"'{rule.name.id}' has no instance for '{op.id}'")


def check_tests(rule: ast.Rule, instances: Sequence[Instance], findings: Findings) -> None:
    """Findings P0120 for names in ``test`` lines that the left side does not have: of values its own, of settings also attributes."""
    values = {name for instance in instances for row in instance.rows for name in row.names}
    ops = {op for instance in instances for row in instance.rows for op in _matched(row)}
    settings = values | {name for op in ops for name in known_schema(op).attributes}
    for line in rule.tests if instances else ():
        for named, known in ((line.types, values), (line.values, settings)):
            for name, _ in named:
                if name.id not in known:
                    what = f"'{name.id}' is nothing that the left side binds{did_you_mean(name.id, known)}"
                    findings.add("P0120", name.span, what)


def _matched(row: RuleRow) -> Iterator[str]:
    yield row.root
    yield from (str(test.answer) for test in all_tests(row.tests) if test.question.kind == "op")


def excuse(instance: Instance) -> str:
    """Why there is no verdict on an instance; empty where there is to be one."""
    return next((claim.reason for claim in _about(instance) if claim.steps is None), "")


def steps(instance: Instance) -> int:
    """How many steps what an instance stores may be apart."""
    return max((claim.steps for claim in _about(instance) if claim.steps is not None), default=1)


def _about(instance: Instance) -> list[ast.Claim]:
    return [claim for claim in instance.rule.claims if not claim.ops or any(op.id in instance.ops for op in claim.ops)]
