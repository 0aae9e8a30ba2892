"""The two sides of a rule: a graph before, and the same graph after exactly one firing at its root."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tflc.diagnostics import Refusal

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp
    from xdsl.ir import Attribute, Operation

    from tflc.dialects.schema import SchemaOp
    from tflc.rewrite.driver.trace import Trace
    from tflc.rewrite.instance import Instance
    from tflc.rewrite.ruleset import RuleSet

AGAIN = 64
"""Firings after the first within which a rule must come to rest on its own results."""


class Broken(Exception):
    """A firing that no values are needed to refute: ``kind`` in a word, the message in a sentence."""

    def __init__(self, kind: str, message: str):
        super().__init__(message)
        self.kind = kind


def alone(rules: RuleSet, instance: Instance, alternative: int) -> RuleSet:
    """One alternative of one instance of a rule, without all others."""
    return rules.alone(replace(instance, rows=(instance.rows[alternative],)))


def root_of(module: ModuleOp) -> SchemaOp:
    """The op before the return."""
    from tflc.signature import main_function

    block = main_function(module).body.block
    assert block.last_op is not None
    assert block.last_op.prev_op is not None
    return block.last_op.prev_op  # type: ignore[return-value]


def matches(module: ModuleOp, rules: RuleSet) -> bool:
    """Whether the rule matches at the root. Raises Broken where a clause fails instead of answering."""
    root = root_of(module)
    matcher = rules.matcher(root.name)
    try:
        return matcher is not None and matcher.match(root) is not None
    except Refusal as refusal:
        raise Broken("clause", refusal.findings[0].message) from refusal


def fire(module: ModuleOp, rules: RuleSet, trace: Trace | None = None) -> ModuleOp | None:
    """A copy of the module after one firing at its root; None where the rule does not match. Raises Broken."""
    from tflc.rewrite import Budget, Trace, apply

    after = module.clone()
    root, trace = root_of(after), trace or Trace()

    def at_root(op: Operation) -> bool:
        return op is root

    try:
        apply(after, rules, trace=trace, budget=Budget(1), among=at_root, checked=True)
    except Refusal as refusal:
        raise Broken("right side", refusal.findings[0].message) from refusal
    if not trace.firings:
        return None
    _verify(after)
    return after


def _verify(module: ModuleOp) -> None:
    """The IR is valid, and what is returned has the types it had."""
    from tflc.signature import main_function

    function = main_function(module)
    block = function.body.block
    assert block.last_op is not None
    for value, wanted in zip(block.last_op.operands, function.function_type.outputs):
        if value.type != wanted:
            raise Broken("type", f"the result was {wanted} and is {value.type}")
    check_types(module)
    try:
        module.verify()
    except Exception as error:
        raise Broken("invalid", f"the graph is not valid: {str(error).splitlines()[0]}") from error


def check_types(module: ModuleOp) -> None:
    """No result type contradicts what follows from an op's operands, and these agree. Raises Broken."""
    from tflc.dialects import infer
    from tflc.dialects.agreement import disagreement
    from tflc.dialects.schema import walk_schema_ops
    from tflc.dialects.types import element_of, may_be_one, shape_of

    for op in walk_schema_ops(module):
        if "ConstantLike" in op.schema.traits:
            continue
        if (said := disagreement(op)) is not None:
            raise Broken("type", f"{op.name}: {said}")
        try:
            types = infer(op)
        except ValueError:
            continue  # the type must be given: nothing to hold it against
        except Exception as error:
            raise Broken("invalid", f"{op.name} is not valid: {error}") from error
        for result, inferred in zip(op.results, types):
            shape, follows = shape_of(result.type), shape_of(inferred)
            if shape is not None and follows is not None and not may_be_one(shape, follows):
                raise Broken("type", f"{op.name} gives {inferred}, the rule says {result.type}")
            a, b = element_of(result.type), element_of(inferred)
            if a is not None and b is not None and _told(a) != _told(b):
                raise Broken("type", f"{op.name} gives {inferred}, the rule says {result.type}")


def _told(element: Attribute) -> Attribute:
    """What inference can tell of an element type: of a quantized one what is stored, its scales are given."""
    return getattr(element, "storage_type", element)


def settles(module: ModuleOp, rule: RuleSet, rules: RuleSet) -> bool:
    """Applied until it rests, the rule comes to rest, or all rules of the file do, some of which may go first; True for the rule alone.

    Raises Broken.
    """
    from tflc.rewrite import Budget, apply

    for every in (rule, rules):
        budget = Budget(AGAIN)
        try:
            apply(module.clone(), every, budget=budget)
        except Refusal as refusal:
            raise Broken("right side", refusal.findings[0].message) from refusal
        if not budget.spent:
            return every is rule
    raise Broken("endless", f"the rule fires {AGAIN} times in a row on its own results")
