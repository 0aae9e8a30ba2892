"""Takes away one thing of the pattern files at a time and sees whether a FileCheck test notices.

    python tests/harness/rule_mutation.py [FILE.pat ...] [--removals] [--conditions] [--only RULE]

- Removals: each rule for each op of its ``for``, and each row of a table (member of a set) that Python reads.
- Conditions: each ``when``, type and literal of a rule. One that no FileCheck test misses is needed all the same where the file would not load
  without it, since rules overlap or go in circles, or where verification refutes the rule without it.

What nobody notices is printed, a line each, and the exit code is 1. A change is tried only on the tests that can notice it: those that fire the rule
that goes, that hold an op of the row that goes, or where the weaker rule matches and the rule itself does not.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any
from unittest.mock import patch

import filecheck_files
import source_tree

from tflc.diagnostics import Refusal, Severity
from tflc.dialects.schema import SchemaOp
from tflc.quantization import weights
from tflc.rewrite import RuleSet, load, loading
from tflc.rewrite.driver import worklist
from tflc.rewrite.matching.match import Matcher
from tflc.rewrite.verify.mutation import KILLED, Fate, Mutant, fate, mutants

PATTERNS = source_tree.ROOT / "patterns"

Label = tuple[str, str]
"""The stem of a pattern file, and ``rule[instance]``."""

Tests = dict[Path, None]
"""A set of tests, in order."""


@dataclass
class Survey:
    """Which tests fire which rule instance, load which pattern file, and hold which op at any time."""

    fired: dict[Label, Tests] = field(default_factory=dict)
    loaded: dict[str, Tests] = field(default_factory=dict)
    held: dict[str, Tests] = field(default_factory=dict)


@cache
def survey(tests: tuple[Path, ...]) -> Survey:
    """One run of tests. AssertionError where one fails as it is."""
    found = Survey()
    current: list[Path] = []
    fire, from_file, make = worklist._Run.fire, loading._from_file, SchemaOp.create.__func__

    def firing(self: Any, match: Any) -> None:
        found.fired.setdefault((self.ruleset.name, match.instance.label), {})[current[0]] = None
        fire(self, match)

    def reading(text: str, name: str) -> RuleSet:
        found.loaded.setdefault(Path(name).stem, {})[current[0]] = None
        return from_file(text, name)

    def making(cls: type[SchemaOp], **parts: Any) -> SchemaOp:
        found.held.setdefault(cls.name, {})[current[0]] = None
        return make(cls, **parts)

    with (
        patch.object(worklist._Run, "fire", firing),
        patch.object(loading, "_from_file", reading),
        patch.object(SchemaOp, "create", classmethod(making)),
    ):
        for path in tests:
            current[:] = [path]
            forget_tables()
            assert filecheck_files.passes(path), f"{path} fails as it is"
    return found


def forget_tables() -> None:
    """What a process keeps of the tables of pattern files is read again."""
    weights.weight_operands.cache_clear()
    weights.layers.cache_clear()


@dataclass(frozen=True)
class Weaker:
    """A rule with one condition less, beside the rule itself."""

    original: RuleSet
    rule: RuleSet
    tests: Tests = field(default_factory=dict)

    def look(self, op: Any, test: Path) -> None:
        """Notes the test if the op tells the two apart."""
        if test not in self.tests and _matches(self.rule, op) and not _matches(self.original, op):
            self.tests[test] = None


def _matches(rules: RuleSet, op: Any) -> bool:
    """Whether a rule matches at an op, or breaks there."""
    matcher = rules.matcher(op.name)
    try:
        return matcher is not None and matcher.match(op) is not None
    except Refusal:
        return True


@dataclass
class Watched:
    """The matcher of a root op with onlookers: what it is asked, they are asked as well."""

    matcher: Matcher
    onlookers: list[Weaker]
    test: Path

    @property
    def tree(self) -> Watched:
        return self

    def run(self, frame: dict[int, Any]) -> Any:
        for weaker in self.onlookers:
            weaker.look(frame[0], self.test)
        return self.matcher.tree.run(frame)


def watch(rules: RuleSet, onlookers: Iterable[Weaker], tests: Iterable[Path]) -> None:
    """One run of tests in which weaker rules look on: each notes the tests that tell it from the rule."""
    by_root: dict[str, list[Weaker]] = {}
    for weaker in onlookers:
        for root in weaker.rule.roots:
            by_root.setdefault(root, []).append(weaker)
    current: list[Path] = []
    grow = worklist._Run._grow

    def growing(self: Any, root: str) -> Any:
        found: Any = grow(self, root)
        if Path(self.ruleset.path).resolve() == Path(rules.path).resolve():
            found = self.matchers[root] = Watched(found, by_root.get(root, []), current[0])
        return found

    with patch.object(worklist._Run, "_grow", growing):
        for path in tests:
            current[:] = [path]
            filecheck_files.passes(path)


@contextmanager
def in_place_of(original: RuleSet, mutant: RuleSet) -> Iterator[None]:
    """Whoever loads the pattern file of a rule set gets another one."""
    from_file = loading._from_file

    def reading(text: str, name: str) -> RuleSet:
        return mutant if Path(name).resolve() == Path(original.path).resolve() else from_file(text, name)

    with patch.object(loading, "_from_file", reading):
        forget_tables()
        yield
    forget_tables()


@dataclass(frozen=True)
class Change:
    """One thing taken away: the rule set without it, and the tests that may notice."""

    original: RuleSet
    what: str
    make: Callable[[], RuleSet]
    seen_by: tuple[Path, ...]
    mutant: Mutant | None = None

    def __str__(self) -> str:
        return f"{Path(self.original.path).name}: {self.what}"

    @property
    def rule(self) -> str:
        """The rule (or table) that it is about."""
        return self.what.partition(":")[0].partition("[")[0]

    @property
    def noticed(self) -> bool:
        """Whether a test fails without it."""
        with in_place_of(self.original, self.make()):
            return not all(map(filecheck_files.passes, self.seen_by))

    def why_not(self) -> str:
        count = len(self.seen_by)
        return f"{count} tests pass without it" if count else "no test looks at it"


def removals(rules: RuleSet, found: Survey) -> Iterator[Change]:
    """Each rule instance, and each row or member that Python reads."""
    for instance in rules.instances:
        label = instance.label
        seen_by = tuple(found.fired.get((rules.name, label), ()))
        yield Change(rules, label, lambda label=label: rules.without(label), seen_by)
    sources = {source.source.id for instance in rules.instances for source in instance.rule.instances}
    loaded = found.loaded.get(rules.name, {})
    # Sets of rules have no ops.
    named = [name for name in (*rules.scope.tables, *rules.scope.sets) if rules.scope.ops_of(name) is not None]
    for name in named:
        if name not in sources and not _is_part(rules, name, sources):
            for op in rules.set(name):
                what = f"{name}: the row of {op}"
                seen_by = tuple(path for path in found.held.get(op, ()) if path in loaded)
                yield Change(rules, what, lambda name=name, op=op: without_row(rules, name, op), seen_by)


def without_row(rules: RuleSet, name: str, op: str) -> RuleSet:
    """Without one row of a table or member of a set, for whoever reads it from Python; rules keep their instances."""
    scope = replace(rules.scope, tables=dict(rules.scope.tables), sets=dict(rules.scope.sets))
    if name in scope.sets:
        scope.sets[name] = tuple(member for member in scope.sets[name] if member != op)
    else:
        facts = scope.tables[name]
        scope.tables[name] = replace(facts, rows={row: cells for row, cells in facts.rows.items() if row != op})
    file = copy(rules.file)
    file.scope = scope
    return RuleSet([*rules.files[:-1], file], rules.entries, rules.later)


def _is_part(rules: RuleSet, name: str, sources: Iterable[str]) -> bool:
    """Whether a set stands in another that rules range over."""
    ops = set(rules.set(name))
    return any(ops <= set(rules.set(source)) for source in sources)


def conditions(rules: RuleSet, found: Survey, only: Iterable[str] = ()) -> list[Change]:
    """Each rule (of those named, else of all) with one condition less: where it would do something else, and where the rule fires."""
    changes = []
    for rule in only or rules.rules:
        original = rules.only(rule)
        fired = {path: None for each in original.instances for path in found.fired.get((rules.name, each.label), ())}
        for mutant in mutants(original.instances[0].rule):
            weaker = Weaker(original, rules.with_rule(mutant.rule).only(rule))
            what = f"{rule}: {mutant.what} (line {mutant.span.line})"
            changes.append((weaker, what, mutant, fired))
    watch(rules, [weaker for weaker, *_ in changes], found.loaded.get(rules.name, ()))
    return [
        Change(rules, what, lambda mutant=mutant: rules.with_rule(mutant.rule), tuple(weaker.tests | fired), mutant)
        for weaker, what, mutant, fired in changes
    ]


def clashes(change: Change) -> bool:
    """Whether the file would not load without the condition."""
    findings = loading.check_together(change.make())
    return any(finding.severity is Severity.ERROR for finding in findings)


def verified(change: Change) -> Fate:
    """What verification says of the rule without the condition."""
    from tflc.rewrite.verify import Effort
    from tflc.tools.rule_effort import effort_for

    assert change.mutant is not None
    return fate(change.original, change.mutant, effort_for(change.original, Effort(draws=120, instances=3)))


def unnoticed(changes: Iterable[Change]) -> Iterator[str]:
    """Those that no FileCheck test notices, nor for a condition the loading of its file or verification, and why not: a line each."""
    for change in changes:
        if change.noticed:
            continue
        why = [change.why_not()]
        if change.mutant is not None:
            if clashes(change) or (found := verified(change)).status == KILLED:
                continue
            why.append(f"{found.status}: {found.why}")
        yield f"{change}: {'; '.join(why)}"


def main() -> int:
    parser = argparse.ArgumentParser(description="What of the pattern files could go without a test that notices.")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE.pat", help="pattern files; without any, all")
    kinds = parser.add_mutually_exclusive_group()
    kinds.add_argument("--removals", action="store_true", help="rules and rows alone")
    kinds.add_argument("--conditions", action="store_true", help="conditions alone")
    parser.add_argument(
        "--only", action="append", default=[], metavar="RULE", help="this rule or table; repeat for more"
    )
    args = parser.parse_args()
    count = wrong = 0
    found = survey(tuple(filecheck_files.all_tests()))
    for path in args.files or sorted(PATTERNS.glob("*.pat")):
        rules = load(path.resolve())
        only = [rule for rule in args.only if rule in rules.rules]
        changes: list[Change] = []
        if not args.conditions:
            changes += (change for change in removals(rules, found) if not args.only or change.rule in args.only)
        if not args.removals and (only or not args.only):
            changes += conditions(rules, found, only)
        count += len(changes)
        for line in unnoticed(changes):
            wrong += 1
            print(line, flush=True)
    print(f"{count} things taken away, {wrong} not noticed")
    return 1 if wrong else 0


if __name__ == "__main__":
    os.environ.setdefault("XDG_CACHE_HOME", str(source_tree.ROOT / "build" / "test-cache"))
    sys.exit(main())
