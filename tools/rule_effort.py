"""What the verification of a pass's rules may count on: the form of what is drawn, and kernels within their limits."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tflc.rewrite.verify import Effort

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp
    from xdsl.ir import Operation

    from tflc.rewrite import RuleSet


def effort_for(rules: RuleSet, effort: Effort) -> Effort:
    """What the pass of a pattern file may count on: normal form after shape inference, kernels within their limits by the last pass."""
    before = _required(rules.name.replace("_", "-"))
    canonical = before is None or "infer-shapes" in before
    return replace(effort, canonical=canonical, repair=_in_onnx if rules.name == "legalize_target" else _repaired)


def _required(name: str) -> set[str] | None:
    """The passes that run before a pass; None where there is no such pass."""
    from tflc.pipeline.names import pass_class, pass_names

    if name not in pass_names():
        return None
    found: set[str] = set()
    waiting = [name]
    while waiting:
        more = set(pass_class(waiting.pop()).requires) - found
        found |= more
        waiting += more
    return found


def _repaired(module: ModuleOp) -> None:
    from tflc.passes.legalize_target import LegalizeTarget
    from tflc.pipeline.base import PassContext

    LegalizeTarget().apply(PassContext(), module)


def _in_onnx(module: ModuleOp) -> None:
    """Ops that break a limit of the kernels as onnx ops, by the rules of the way back: how else would one know what they mean?"""
    import tflc.targets as targets
    from tflc.diagnostics import Refusal
    from tflc.dialects.schema import SchemaOp
    from tflc.pipeline.base import rules_of
    from tflc.rewrite import Budget, apply

    target = targets.load()

    def breaks(op: Operation) -> bool:
        return isinstance(op, SchemaOp) and op.schema.dialect == "tfl" and bool(targets.check(op, target))

    apply(module, rules_of("legalize-onnx"), among=breaks, budget=Budget(ROUNDS))
    if findings := targets.check_module(module, target):
        raise Refusal(tuple(findings))


ROUNDS = 64
"""Firings that turn the few ops of one side of a rule into onnx ops."""
