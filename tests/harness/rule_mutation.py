"""Takes away one thing of the pattern files at a time and sees whether a FileCheck test notices.

    python tests/harness/rule_mutation.py [FILE.pat ...] [--removals] [--conditions] [--only RULE]

- Removals: each rule for each op of its ``for``, and each row of a table (member of a set) that Python reads.
- Conditions: each ``when``, type and literal of a rule; verification is asked about those that no FileCheck test misses.

What nobody notices is printed, a line each, and the exit code is 1. A mutant is tried on the tests that look at its rule.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any
from unittest.mock import patch

import filecheck_files
import source_tree

from tflc.rewrite import RuleSet, driver, load, ruleset
from tflc.rewrite.verify.mutation import Mutant, mutants

PATTERNS = source_tree.ROOT / "patterns"

Label = tuple[str, str]
"""The stem of a pattern file, and ``rule[instance]`` or an op."""


@dataclass
class Survey:
    """Which tests fire which rule instance, in which a pass with rules on a root op meets such an op, and which load which pattern file."""

    fired: dict[Label, dict[Path, None]] = field(default_factory=dict)
    met: dict[Label, dict[Path, None]] = field(default_factory=dict)
    loaded: dict[str, dict[Path, None]] = field(default_factory=dict)


@cache
def survey(tests: tuple[Path, ...]) -> Survey:
    """One run of tests. AssertionError where one fails as it is."""
    found = Survey()
    current: list[Path] = []
    produce, grow, from_file = driver.produce, driver._Run._grow, ruleset._from_file

    def producing(match: Any) -> Any:
        label = Path(match.instance.path).stem, match.instance.label
        found.fired.setdefault(label, {})[current[0]] = None
        return produce(match)

    def growing(self: Any, root: str) -> Any:
        found.met.setdefault((self.ruleset.name, root), {})[current[0]] = None
        return grow(self, root)

    def loading(text: str, name: str) -> RuleSet:
        found.loaded.setdefault(Path(name).stem, {})[current[0]] = None
        return from_file(text, name)

    with (
        patch.object(driver, "produce", producing),
        patch.object(driver._Run, "_grow", growing),
        patch.object(ruleset, "_from_file", loading),
    ):
        for path in tests:
            current[:] = [path]
            assert filecheck_files.passes(path), f"{path} fails as it is"
    return found


@contextmanager
def in_place_of(original: RuleSet, mutant: RuleSet) -> Iterator[None]:
    """Whoever loads the pattern file of a rule set gets another one."""
    from_file = ruleset._from_file

    def loading(text: str, name: str) -> RuleSet:
        return mutant if Path(name).resolve() == Path(original.path).resolve() else from_file(text, name)

    with patch.object(ruleset, "_from_file", loading):
        yield


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
    seen_by = tuple(found.loaded.get(rules.name, ()))
    for name in (*rules.scope.tables, *rules.scope.sets):
        if name not in sources and not _is_part(rules, name, sources):
            for op in rules.set(name):
                what = f"{name}: the row of {op}"
                yield Change(rules, what, lambda name=name, op=op: rules.without_row(name, op), seen_by)


def _is_part(rules: RuleSet, name: str, sources: Iterable[str]) -> bool:
    """Whether a set stands in another that rules range over."""
    ops = set(rules.set(name))
    return any(ops <= set(rules.set(source)) for source in sources)


def conditions(rules: RuleSet, found: Survey) -> Iterator[Change]:
    """Each rule with one condition less, tried on the tests that meet an op of its root."""
    for rule in rules.rules:
        instances = rules.only(rule).instances
        roots = {row.root for instance in instances for row in instance.rows}
        seen_by = dict.fromkeys(path for root in sorted(roots) for path in found.met.get((rules.name, root), ()))
        for mutant in mutants(instances[0].rule):
            what = f"{rule}: {mutant.what} (line {mutant.span.line})"
            yield Change(rules, what, lambda mutant=mutant: rules.with_rule(mutant.rule), tuple(seen_by), mutant)


def verification_notices(change: Change) -> bool:
    """Whether verification refutes the rule without the condition."""
    from tflc.rewrite.verify import Effort
    from tflc.rewrite.verify.mutation import KILLED, fate
    from tflc.tools.rule_verification import effort_for

    assert change.mutant is not None
    effort = effort_for(change.original, Effort(draws=120, instances=3))
    return fate(change.original, change.mutant, effort).status == KILLED


def unnoticed(changes: Iterable[Change]) -> Iterator[Change]:
    """Those that no FileCheck test and, for a condition, no verification notices."""
    for change in changes:
        if not change.noticed and (change.mutant is None or not verification_notices(change)):
            yield change


def main() -> int:
    parser = argparse.ArgumentParser(description="What of the pattern files could go without a test that notices.")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE.pat", help="pattern files; without any, all")
    parser.add_argument("--removals", action="store_true", help="rules and rows alone")
    parser.add_argument("--conditions", action="store_true", help="conditions alone")
    parser.add_argument("--only", action="append", default=[], metavar="RULE", help="this rule; repeat for more")
    args = parser.parse_args()
    count = wrong = 0
    found = survey(tuple(filecheck_files.all_tests()))
    for path in args.files or sorted(PATTERNS.glob("*.pat")):
        rules = load(path.resolve())
        kinds = [removals] * (args.removals or not args.conditions) + [conditions] * (
            args.conditions or not args.removals
        )
        changes = [change for kind in kinds for change in kind(rules, found)]
        changes = [
            change
            for change in changes
            if not args.only or change.what.replace(":", "[").partition("[")[0] in args.only
        ]
        count += len(changes)
        for change in unnoticed(changes):
            wrong += 1
            print(f"{change}: {change.why_not()}", flush=True)
    print(f"{count} things taken away, {wrong} not noticed")
    return 1 if wrong else 0


if __name__ == "__main__":
    os.environ.setdefault("XDG_CACHE_HOME", str(source_tree.ROOT / "build" / "test-cache"))
    sys.exit(main())
