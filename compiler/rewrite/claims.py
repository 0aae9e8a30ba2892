"""What a rule says of its own verification, for all of its instances or for those of certain ops.

- ``unverified onnx.RNN.v1 "why"``: nothing evaluates it, or nothing does as it is defined, so there is no verdict.
- ``within 2 tfl.tanh "why"``: stored integers are so many steps apart, where quantized kernels otherwise are within one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tflc.rewrite import ast
from tflc.rewrite.findings import Findings
from tflc.rewrite.resolve import Scope, assignments, check_op

if TYPE_CHECKING:
    from tflc.rewrite.instance import Instance


def check(rule: ast.Rule, scope: Scope, findings: Findings) -> None:
    """Findings P0102, P0103 and P0107 for ops that no instance of the rule stands for."""
    named = [op for claim in rule.claims for op in claim.ops]
    known = {op for variables in assignments(rule, scope) for op, _ in variables.values()} if named else set()
    for op in named:
        if (not isinstance(op, ast.Dotted) or check_op(op, scope, findings)) and op.id not in known:
            findings.add("P0107", op.span, f"'{rule.name.id}' has no instance for '{op.id}'")


def excuse(instance: Instance) -> str:
    """Why there is no verdict on an instance; empty where there is to be one."""
    return next((claim.reason for claim in _about(instance) if claim.steps is None), "")


def steps(instance: Instance) -> int:
    """How many steps what an instance stores may be apart."""
    return max((claim.steps for claim in _about(instance) if claim.steps is not None), default=1)


def _about(instance: Instance) -> list[ast.Claim]:
    return [claim for claim in instance.rule.claims if not claim.ops or any(op.id in instance.ops for op in claim.ops)]
