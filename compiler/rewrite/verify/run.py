"""Verifies rules: each alternative of each instance on several drawn graphs, each on numbers of several magnitudes."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random
from typing import TYPE_CHECKING

from tflc.rewrite import claims
from tflc.rewrite.verify.draw import Drawing, Unfit
from tflc.rewrite.verify.drawn import Drawn
from tflc.rewrite.verify.hints import hints_for
from tflc.rewrite.verify.judge import Arrays, Repair, Unrunnable, difference, inputs_of, moves_data, run
from tflc.rewrite.verify.sides import Broken, alone, check_types, fire, matches, settles
from tflc.rewrite.verify.values import MOODS
from tflc.rewrite.verify.verdict import EXCUSED, REFUTED, UNVERIFIED, VERIFIED, Counterexample, Verdict

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp

    from tflc.rewrite.instance import Instance
    from tflc.rewrite.ruleset import RuleSet


@dataclass(frozen=True, slots=True)
class Effort:
    """How many graphs are drawn, and on how many a rule is evaluated. ``repair`` brings tfl ops within the limits of their kernels."""

    draws: int = 200
    instances: int = 4
    seed: int = 0
    canonical: bool = True
    repair: Repair | None = None


def verify(rules: RuleSet, effort: Effort | None = None, only: tuple[str, ...] = ()) -> Iterator[Verdict]:
    """A verdict for each alternative of each instance, in the order of the file. ``only``: rules, or instances, by name."""
    effort = effort or Effort()
    for instance in rules.instances:
        if only and instance.rule.name.id not in only and instance.label not in only:
            continue
        for alternative in range(len(instance.rows)):
            yield verify_row(rules, instance, alternative, effort)


def verify_row(rules: RuleSet, instance: Instance, alternative: int, effort: Effort) -> Verdict:
    """The verdict on one alternative of one instance; a counterexample is shrunk."""
    search = Search(rules, instance, alternative, effort)
    verdict = search.verdict()
    if excuse := claims.excuse(instance):
        verdict = _excused(verdict, excuse)
    if verdict.counterexample is not None:
        from tflc.rewrite.verify.shrink import shrink

        example = shrink(search, verdict.counterexample)
        verdict = replace(verdict, counterexample=example, reason=example.difference)
    return verdict


def _excused(verdict: Verdict, excuse: str) -> Verdict:
    """A verdict where a rule says that nothing evaluates it as it is meant: values prove nothing then, a graph that is not valid still does."""
    example = verdict.counterexample
    if verdict.status == UNVERIFIED or (example is not None and example.kind == "values"):
        return replace(verdict, status=EXCUSED, counterexample=None, excuse=excuse)
    return replace(verdict, excuse=excuse)


class Search:
    """Draws graphs for one row until enough of them were evaluated, or one refutes the rule."""

    def __init__(self, rules: RuleSet, instance: Instance, alternative: int, effort: Effort):
        self.rules, self.instance, self.alternative, self.effort = rules, instance, alternative, effort
        self.only = alone(rules, instance, alternative)
        self.pattern = instance.roots[alternative]
        self.random = Random(effort.seed ^ zlib.crc32(f"{instance.label}/{alternative}".encode()))
        self.hints = hints_for(instance, rules.scope)
        counts = [replacement.count for replacement in instance.replacements]
        self.results = None if None in counts else sum(count or 0 for count in counts)
        self.exact = False
        self.alone = True

    def draw(self, number: int, *, small: bool = False) -> Drawn:
        """A graph, of the test line whose turn it is. Raises Unfit where it is not valid, or the rule does not match it."""
        hints = self.hints[number % len(self.hints)]
        drawing = Drawing(self.random, canonical=self.effort.canonical, small=small, hints=hints)
        drawn = drawing.module(self.pattern, self.results)
        try:
            check_types(drawn.module)
        except Broken as broken:
            raise Unfit(f"what is drawn is not valid: {broken}") from None
        return drawn

    def verdict(self) -> Verdict:
        done, number = 0, 0
        reasons: Counter[str] = Counter()
        refused: Counter[str] = Counter()
        for number in range(1, self.effort.draws + 1):
            try:
                drawn = self.draw(number - 1)
            except Unfit as error:
                reasons[str(error)] += 1
                continue
            try:
                if not matches(drawn.module, self.only):
                    reasons["the rule does not match what is drawn"] += 1
                    continue
                example = self.check(drawn)
            except Broken as broken:
                example = broken_example(drawn, broken, self.random.getrandbits(30))
                if not runs(example, self.effort.repair):
                    reasons["what is drawn is not valid"] += 1
                    continue
                return self._refuted(done, number, example)
            except Unrunnable as error:
                refused[str(error)] += 1
                continue
            if example is not None:
                return self._refuted(done, number, example)
            done += 1
            if done >= self.effort.instances:
                break
        if done:
            return self._verdict(VERIFIED, done, number)
        return self._verdict(UNVERIFIED, 0, number, _most_common(refused or reasons))

    def check(self, drawn: Drawn) -> Counterexample | None:
        """None where both sides agree on all moods. Raises Broken, Unrunnable (for either side)."""
        after = fire(drawn.module, self.only)
        assert after is not None
        self.alone &= settles(after, self.only, self.rules)
        trials = []
        for mood in MOODS:
            inputs = inputs_of(drawn.feeds, self.random.getrandbits(30), mood)
            expected = run(drawn.module, inputs, self.effort.repair)
            if mood not in ("saturated", "huge") or not leaves_floats(drawn, expected):
                trials.append((inputs, expected, self.outputs(after, inputs)))
            if all(feed.values is not None for feed in drawn.feeds):
                break
        self.exact = exact = all(moves_data(inputs, drawn.module, expected) for inputs, expected, _ in trials)
        for inputs, expected, found in trials:
            if (
                wrong := difference(
                    drawn.module,
                    after,
                    inputs,
                    expected,
                    found,
                    exact=exact,
                    steps=claims.steps(self.instance),
                    repair=self.effort.repair,
                )
            ) is not None:
                return Counterexample("values", wrong, drawn.module, after, inputs, expected, found)
        return None

    def outputs(self, after: ModuleOp, inputs: Arrays) -> Arrays:
        """What the graph after the rule computes. Raises Unrunnable."""
        return run(after, inputs, self.effort.repair)

    def _refuted(self, done: int, number: int, example: Counterexample) -> Verdict:
        return replace(self._verdict(REFUTED, done, number, example.difference), counterexample=example)

    def _verdict(self, status: str, done: int, draws: int, reason: str = "") -> Verdict:
        rule = self.instance.rule
        return Verdict(
            rule.name.id,
            self.instance.label,
            self.alternative,
            self.instance.file.source(rule.name.span),
            status,
            done,
            draws,
            self.exact,
            reason,
            alone=self.alone,
        )


def leaves_floats(drawn: Drawn, outputs: Arrays) -> bool:
    """Whether floats become integers: beyond their range that is not defined."""
    floats = any(feed.element.startswith(("f", "bf")) for feed in drawn.feeds)
    return floats and any(array.dtype.kind in "iu" for array in outputs.values())


def runs(example: Counterexample, repair: Repair | None) -> bool:
    """Whether the graph before can be evaluated: a rule is not wrong about a graph that means nothing."""
    try:
        run(example.before, example.inputs, repair)
    except Unrunnable:
        return False
    return True


def broken_example(drawn: Drawn, broken: Broken, seed: int) -> Counterexample:
    return Counterexample(broken.kind, str(broken), drawn.module, None, inputs_of(drawn.feeds, seed, "normal"), {}, {})


def _most_common(reasons: Counter[str]) -> str:
    if not reasons:
        return "nothing was drawn"
    reason, count = reasons.most_common(1)[0]
    return f"{reason} ({count} of {reasons.total()} draws)"
