"""Whether every condition of a rule is needed: each is taken away in turn, and the weaker rule should be refuted.

A mutant is a rule without one ``when``, without the type of one operand, or with one literal widened to anything. It is verified on graphs that it
matches and the rule itself does not. What it lacks was needed where it is refuted, where it makes of a graph that runs one that nothing runs, and
where no graph is found for it any more: what is implied for those who read graphs may tell those who draw them what to draw. The others survive.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from tflc.rewrite.syntax import ast
from tflc.rewrite.verify.draw import Unfit
from tflc.rewrite.verify.drawn import Drawn
from tflc.rewrite.verify.judge import Arrays, Unrunnable
from tflc.rewrite.verify.run import Effort, Search
from tflc.rewrite.verify.sides import Broken, matches
from tflc.rewrite.verify.verdict import REFUTED, UNVERIFIED, VERIFIED

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp

    from tflc.rewrite.instance import Instance
    from tflc.rewrite.ruleset import RuleSet

KILLED, RIGHT, UNSEEN = "noticed", "survives", "never told apart"

INSTANCES = 2
"""Instances of a rule over operations that a mutant is tried on."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """A rule with one condition less; ``what`` says which, as a reader would."""

    rule: ast.Rule
    what: str
    span: ast.Span


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of a mutant. It survives where it computes the same without the condition."""

    mutant: Mutant
    label: str
    status: str
    why: str


def mutants(rule: ast.Rule) -> Iterator[Mutant]:
    """All rules with one condition less."""
    for number, clause in enumerate(rule.clauses):
        if isinstance(clause, ast.When):
            weaker = replace(rule, clauses=rule.clauses[:number] + rule.clauses[number + 1 :])
            yield Mutant(weaker, f"without 'when' of line {clause.span.line}", clause.span)
    for number, root in enumerate(rule.alternatives):
        for weaker_root, what, span in _operand(root):
            alternatives = (*rule.alternatives[:number], weaker_root, *rule.alternatives[number + 1 :])
            yield Mutant(replace(rule, alternatives=alternatives), what, span)


def _operand(operand: ast.Operand) -> Iterator[tuple[ast.Operand, str, ast.Span]]:
    """An operand with one condition less, of its own or of an op inside."""
    annotation = operand.annotation
    if isinstance(annotation, ast.TypeShape):
        name = operand.value.id if isinstance(operand.value, ast.Name) else "an operand"
        yield replace(operand, annotation=None), f"{name} without a type", annotation.span
        if annotation.element is not None and annotation.dims:
            yield (
                replace(operand, annotation=replace(annotation, element=None)),
                f"any element of {name} for {annotation.element.id}",
                annotation.span,
            )
        for place, dim in enumerate(annotation.dims):
            if isinstance(dim, ast.Number):
                dims = (*annotation.dims[:place], ast.Name("_", dim.span), *annotation.dims[place + 1 :])
                yield (
                    replace(operand, annotation=replace(annotation, dims=dims)),
                    f"any length of {name} for {dim.value}",
                    dim.span,
                )
    if isinstance(operand.value, ast.Number):
        yield (
            replace(operand, value=ast.Name("_", operand.value.span), const=True),
            f"any constant for {operand.value.value}",
            operand.span,
        )
        return
    for field in ("value", "annotation"):
        part = getattr(operand, field)
        for weaker, what, span in _expression(part):
            yield replace(operand, **{field: weaker}), what, span


def _expression(part: Any) -> Iterator[tuple[Any, str, ast.Span]]:
    match part:
        case ast.Call(arguments=arguments):
            for place, argument in enumerate(arguments):
                match argument:
                    case ast.Attribute() if _is_literal(argument.value):
                        rest = (*arguments[:place], *arguments[place + 1 :])
                        yield replace(part, arguments=rest), f"any {argument.name.id}", argument.span
                    case ast.Operand():
                        for weaker, what, span in _operand(argument):
                            yield (
                                replace(part, arguments=(*arguments[:place], weaker, *arguments[place + 1 :])),
                                what,
                                span,
                            )
        case ast.Select(call=call):
            for weaker, what, span in _expression(call):
                yield replace(part, call=weaker), what, span
        case ast.Binary(operator="or", left=left, right=right):
            for weaker, what, span in _expression(left):
                yield replace(part, left=weaker), what, span
            for weaker, what, span in _expression(right):
                yield replace(part, right=weaker), what, span


def _is_literal(value: ast.Expr) -> bool:
    from tflc.rewrite.names.resolve import is_variable

    match value:
        case ast.Name(id=word):
            return not is_variable(word) or word in ("true", "false")
        case ast.Number() | ast.Text() | ast.Absent() | ast.Sequence():
            return True
        case ast.Unary(operand=operand):
            return _is_literal(operand)
    return False


class _MutantSearch(Search):
    """Draws what the mutant matches and the rule does not."""

    def __init__(self, rules: RuleSet, original: RuleSet, instance: Instance, alternative: int, effort: Effort):
        super().__init__(rules, instance, alternative, effort)
        self.original = original

    def draw(self, number: int, *, small: bool = False) -> Drawn:
        drawn = super().draw(number, small=small)
        try:
            told_apart = not matches(drawn.module, self.original)
        except Broken as broken:
            raise Unfit(str(broken)) from None
        if not told_apart:
            raise Unfit("the rule itself matches too")
        return drawn

    def outputs(self, after: ModuleOp, inputs: Arrays) -> Arrays:
        """What the graph after the rule computes. Raises Broken where nothing runs it, as it does the graph before."""
        try:
            return super().outputs(after, inputs)
        except Unrunnable as error:
            raise Broken("unrunnable", f"nothing runs what it makes: {error}") from error


def fates(rules: RuleSet, rule: str, effort: Effort | None = None) -> Iterator[Fate]:
    """The fate of each mutant of a rule, on its first instances."""
    effort = effort or Effort(draws=120, instances=3)
    for mutant in mutants(rules.only(rule).instances[0].rule):
        yield fate(rules, mutant, effort)


def fate(rules: RuleSet, mutant: Mutant, effort: Effort) -> Fate:
    """What becomes of one mutant of a rule, on the first instances of the rule."""
    name = mutant.rule.name.id
    status, why, label, originals = UNSEEN, "", name, rules.only(name)
    weaker = rules.with_rule(mutant.rule)
    for instance in weaker.only(name).instances[:INSTANCES]:
        label = instance.label
        for alternative in range(len(instance.rows)):
            verdict = _MutantSearch(rules, originals, instance, alternative, effort).verdict()
            if verdict.status == REFUTED:
                return Fate(mutant, label, KILLED, verdict.reason)
            if verdict.status == VERIFIED:
                status, why = RIGHT, f"{verdict.instances} graphs that it matches in addition compute the same"
            elif status == UNSEEN:
                why = verdict.reason
                alone = Search(weaker, instance, alternative, replace(effort, draws=Effort().draws)).verdict()
                if alone.status == UNVERIFIED:
                    return Fate(mutant, label, KILLED, alone.reason)
    return Fate(mutant, label, status, why)
