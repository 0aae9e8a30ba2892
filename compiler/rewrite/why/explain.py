"""Why a rule did not match: what each op at which it could has to say, and why in one sentence."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tflc.diagnostics import Finding, Severity, did_you_mean, either, places
from tflc.dialects.locations import node_names, origin_of, place_of, value_names
from tflc.rewrite.instance import Instance
from tflc.rewrite.syntax import ast
from tflc.rewrite.why.probe import Furthest, probe

if TYPE_CHECKING:
    from xdsl.ir import Operation

    from tflc.rewrite.ruleset import RuleSet


@dataclass(frozen=True)
class _Answer:
    """How far a rule got at an op (infinitely where it matches), what stopped it there, and the instance that goes first.

    ``instance`` is one of those that got that far, ``label`` names it, or the rule where several did.
    """

    op: Operation
    label: str
    instance: Instance
    depth: float
    span: ast.Span
    found: str
    wanted: str = ""
    other: Instance | None = None

    @property
    def sentence(self) -> str:
        return f"{self.found}; {self.wanted} is wanted" if self.wanted else self.found


def explain(module: Operation, ruleset: RuleSet, rule: str, node: str | None = None) -> list[Finding]:
    """Where a rule (``name`` or ``name[instance]``) stops at each op at which it could match, or at those that ``node`` names: by a node of the
    model, by a value that they give (of the model, or ``%name`` as text has it), or by what they are (``onnx.Relu``).

    A note for each place of the rule that some of them stop at, the furthest first. Raises KeyError with a sentence for a rule or a name that is
    not there.
    """
    only = ruleset.only(rule)
    if not only.roots:
        raise KeyError(f"there is no rule '{rule}'{did_you_mean(rule, ruleset.rules)}")
    named = [op for op in module.walk() if node is None or node in _names_of(op)]
    if not named and node is not None:
        names = {name for op in module.walk() for name in _names_of(op)}
        raise KeyError(f"there is no node, value or operation '{node}'{did_you_mean(node, names)}")
    groups: dict[tuple[str, str, ast.Span], list[_Answer]] = {}
    for answer in (_at(op, ruleset, only) for op in named if op.name in only.roots):
        groups.setdefault((answer.label, answer.op.name, answer.span), []).append(answer)
    return [_note(group) for group in sorted(groups.values(), key=lambda group: -group[0].depth)]


def _names_of(op: Operation) -> set[str]:
    """What a user may call an op: its nodes, its results, its name."""
    values = [name.name for name in value_names(op) if name is not None]
    results = [f"%{result.name_hint}" for result in op.results if result.name_hint]
    return {op.name, *node_names(origin_of(op)), *values, *results} - {""}


def reason(op: Any, ruleset: RuleSet, rule: str) -> str:
    """Why a rule does not match at one op, in a sentence: what those of its rows say that got furthest. Empty where it does."""
    attempts = [(instance, probe(instance, row, op)) for instance, row in ruleset.only(rule).rows(op.name)]
    failed = [(instance, attempt) for instance, attempt in attempts if attempt is not None]
    return _closest(op, failed).sentence if failed and len(failed) == len(attempts) else ""


def _at(op: Any, ruleset: RuleSet, only: RuleSet) -> _Answer:
    """What a rule says to one op: of all its rows those that got furthest."""
    matcher = ruleset.matcher(op.name)
    winner = None if matcher is None else matcher.match(op)
    own = {id(instance) for instance, _ in only.rows(op.name)}
    failed: list[tuple[Instance, Furthest]] = []
    for instance, row in only.rows(op.name):
        attempt = probe(instance, row, op)
        if attempt is not None:
            failed.append((instance, attempt))
            continue
        first, sentence = None, "it matches"
        if winner is not None and id(winner.instance) not in own and winner.instance.label != instance.label:
            first, sentence = winner.instance, f"it matches, but '{winner.instance.label}' goes first"
        return _Answer(op, instance.label, instance, math.inf, row.span, sentence, other=first)
    return _closest(op, failed)


def _closest(op: Any, failed: Sequence[tuple[Instance, Furthest]]) -> _Answer:
    """What the rows say that got furthest: of several that found the same at the same place, all that they wanted."""
    instance, best = max(failed, key=lambda each: each[1].depth)
    alike = [(i, a) for i, a in failed if (a.depth, a.span, a.found) == (best.depth, best.span, best.found)]
    labels = {each.label for each, _ in alike}
    wanted = either([*dict.fromkeys(attempt.wanted for _, attempt in alike)])
    label = instance.label if len(labels) == 1 else instance.rule.name.id
    return _Answer(op, label, instance, best.depth, best.span, best.found, wanted)


def _note(answers: Sequence[_Answer]) -> Finding:
    """What a rule says to ops at which it stops at the same place: one sentence, or one for those that it holds of."""
    first = answers[0]
    kind = first.op.name
    alike = all(answer.wanted == first.wanted for answer in answers)
    wanted = f"; {first.wanted} is wanted" if alike and first.wanted else ""
    said: dict[str, list[str]] = {}
    for answer in answers:
        said.setdefault(answer.found if alike else answer.sentence, []).append(place_of(answer.op))
    if len(said) == 1:
        ((sentence, names),) = said.items()
        message, notes = f"'{first.label}'{_at_places(names)} ({kind}): {sentence}{wanted}", []
    else:
        message = f"'{first.label}' ({kind}): {len(answers)} operations stop here{wanted}"
        notes = [_told(f"{_at_places(names) or ' at one without a name'}: {text}"[1:]) for text, names in said.items()]
    notes += [_told(f"'{other.label}' is here", other, other.rule.name.span) for other in _others(answers)]
    return _told(message, first.instance, first.span, notes)


def _told(
    message: str, instance: Instance | None = None, span: ast.Span = ast.NOWHERE, notes: Iterable[Finding] = ()
) -> Finding:
    where = "" if instance is None else instance.file.source(span)
    return Finding("", message, where, severity=Severity.NOTE, notes=tuple(notes))


def _others(answers: Iterable[_Answer]) -> list[Instance]:
    """The instances that go first, each once."""
    return [*{each.other.label: each.other for each in answers if each.other is not None}.values()]


def _at_places(names: Sequence[str]) -> str:
    return f" at {places(names)}" if any(names) or len(names) > 1 else ""
