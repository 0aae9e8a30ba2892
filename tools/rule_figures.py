"""onnx-pat stats: what is known of each rule, and of all together: checked, formatted, verified, fired by a test, refused by one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from tflc.diagnostics import Finding, Severity, Source
from tflc.exit_codes import ExitCode
from tflc.rewrite import load
from tflc.rewrite.verify import EXCUSED, VERIFIED, Verdict
from tflc.tools.command import counted, print_findings
from tflc.tools.rule_coverage import Coverage, measure
from tflc.tools.verdicts import Search, verdicts

if TYPE_CHECKING:
    from tflc.rewrite import RuleSet


@dataclass(frozen=True)
class Known:
    """What is known of one rule. ``verdicts`` of verification on its instances, none where that was not asked for."""

    rule: str
    where: Source
    formatted: bool
    verdicts: Sequence[Verdict]
    fired: int
    refused: int
    takes_all: bool
    """Whether there is no op of its root that it could refuse."""

    @property
    def status(self) -> str:
        """The verdict on the rule; empty where none was asked for."""
        from tflc.tools.rule_verification import worst

        return worst(self.verdicts) if self.verdicts else ""

    def line(self) -> str:
        from tflc.tools.rule_verification import excuses

        verdict = f"{self.status}{excuses(self.verdicts)}, " if self.status else ""
        refused = f"refused by {self.refused}" if self.refused or not self.takes_all else "takes every op of its root"
        return f"  {self.rule}: {verdict}fired by {self.fired}, {refused}"

    def findings(self) -> list[Finding]:
        """P0173 where no test fires the rule, or none refuses it that could; P0174 for an instance that is verified against what the rule says."""
        from tflc.tools.rule_verification import needlessly_excused

        tested = {"fires": self.fired, "refuses": self.refused or self.takes_all}
        missing = " and ".join(word for word, count in tested.items() if not count)
        message = f"no test {missing} '{self.rule}'"
        untested = [Finding("P0173", message, self.where, severity=Severity.WARNING)] if missing else []
        return [*untested, *needlessly_excused(self.verdicts)]


def report(files: Sequence[Path], folder: Path, search: Search | None) -> int:
    """Prints a line a rule, what is missing, and the figures; exit code 1 where a rule is without a test of either kind or not verified.

    ``folder`` holds the tests; rules are verified where a ``search`` says how. Raises Refusal for a file that is wrong.
    """
    coverage = measure(folder)
    known: list[Known] = []
    for path in files:
        rules = load(str(path))
        found = _known(rules, coverage, search)
        print(f"{rules.name}: {counted(len(found), 'rule')}")
        for each in found:
            print(each.line())
            print_findings(each.findings())
        known += found
    figures = [f"{len(known)} checked", f"{sum(each.formatted for each in known)} formatted"]
    if search is not None:
        statuses = Counter(each.status for each in known)
        figures += [
            f"{statuses[status]} {status}" for status in (VERIFIED, EXCUSED) if statuses[status] or status != EXCUSED
        ]
    figures.append(f"{sum(each.fired > 0 for each in known)} fired by some test")
    figures.append(f"{sum(each.refused > 0 for each in known)} refused by some test")
    if unrefused := sum(each.takes_all and not each.refused for each in known):
        figures.append(f"{unrefused} with nothing to refuse")
    print(f"{counted(len(known), 'rule')} in {counted(len(files), 'file')}: {', '.join(figures)}")
    wrong = any(each.findings() or each.status not in ("", VERIFIED, EXCUSED) or not each.formatted for each in known)
    return ExitCode.REFUSED if wrong else ExitCode.DONE


def _known(rules: RuleSet, coverage: Coverage, search: Search | None) -> list[Known]:
    from tflc.rewrite.syntax.format import format_text

    found_out = _verdicts(rules, search) if search is not None else {}
    asking = {instance.rule.name.id for instance in rules.instances if not instance.takes_all}
    found = []
    for file in rules.files:
        formatted = format_text(file.text, file.path) == file.text
        for rule in file.names:
            span = file.rule_named(rule).name.span
            found.append(
                Known(
                    rule,
                    Source(file.path, span.line, span.column),
                    formatted,
                    found_out.get(rule, ()),
                    len(coverage.fired.get((rules.name, rule), ())),
                    len(coverage.refused.get((rules.name, rule), ())),
                    rule not in asking,
                )
            )
    return found


def _verdicts(rules: RuleSet, search: Search) -> dict[str, list[Verdict]]:
    """The verdicts on each rule, without their counterexamples."""
    by_rule: dict[str, list[Verdict]] = {}
    for verdict in verdicts(rules, search):
        by_rule.setdefault(verdict.rule, []).append(replace(verdict, counterexample=None))
    return by_rule
