"""onnx-pat stats: what is known of each rule, and of all together: checked, formatted, verified, fired by a test, refused by one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from tflc.diagnostics import Finding, Severity, Source
from tflc.exit_codes import ExitCode
from tflc.rewrite import load
from tflc.rewrite.verify import VERIFIED, Effort
from tflc.tools.command import counted, print_findings
from tflc.tools.rule_coverage import Coverage, measure

if TYPE_CHECKING:
    from tflc.rewrite import RuleSet


@dataclass(frozen=True)
class Known:
    """What is known of one rule. ``status`` is the verdict of verification, empty where that was not asked for."""

    rule: str
    where: Source
    formatted: bool
    status: str
    fired: int
    refused: int

    def line(self) -> str:
        verdict = f"{self.status}, " if self.status else ""
        return f"  {self.rule}: {verdict}fired by {self.fired}, refused by {self.refused}"

    def findings(self) -> list[Finding]:
        """P0173 where no test fires the rule, or none refuses it."""
        missing = " and ".join(word for word, count in (("fires", self.fired), ("refuses", self.refused)) if not count)
        message = f"no test {missing} '{self.rule}'"
        return [Finding("P0173", message, self.where, severity=Severity.WARNING)] if missing else []


def report(files: Sequence[Path], folder: Path, effort: Effort | None) -> int:
    """Prints a line a rule, what is missing, and the figures; exit code 1 where a rule is without a test of either kind or not verified.

    ``folder`` holds the tests; rules are verified where an ``effort`` is given. Raises Refusal for a file that is wrong.
    """
    coverage = measure(folder)
    known: list[Known] = []
    for path in files:
        rules = load(str(path))
        found = _known(rules, path, coverage, effort)
        print(f"{rules.name}: {counted(len(found), 'rule')}")
        for each in found:
            print(each.line())
            print_findings(each.findings())
        known += found
    figures = [f"{len(known)} checked", f"{sum(each.formatted for each in known)} formatted"]
    if effort is not None:
        figures.append(f"{sum(each.status == VERIFIED for each in known)} verified")
    figures.append(f"{sum(each.fired > 0 for each in known)} fired by some test")
    figures.append(f"{sum(each.refused > 0 for each in known)} refused by some test")
    print(f"{counted(len(known), 'rule')} in {counted(len(files), 'file')}: {', '.join(figures)}")
    wrong = any(each.findings() or each.status not in ("", VERIFIED) or not each.formatted for each in known)
    return ExitCode.REFUSED if wrong else ExitCode.DONE


def _known(rules: RuleSet, path: Path, coverage: Coverage, effort: Effort | None) -> list[Known]:
    from tflc.rewrite.format import format_text

    text = path.read_text(encoding="utf-8")
    formatted = format_text(text, str(path)) == text
    statuses = _statuses(rules, effort) if effort is not None else {}
    spans = {instance.rule.name.id: instance.rule.name.span for instance in rules.instances}
    return [
        Known(
            rule,
            Source(str(path), spans[rule].line, spans[rule].column),
            formatted,
            statuses.get(rule, ""),
            len(coverage.fired.get((rules.name, rule), ())),
            len(coverage.refused.get((rules.name, rule), ())),
        )
        for rule in rules.rules
    ]


def _statuses(rules: RuleSet, effort: Effort) -> dict[str, str]:
    """The verdict on each rule."""
    from tflc.rewrite.verify import Verdict, verify
    from tflc.tools.rule_verification import effort_for, worst

    by_rule: dict[str, list[Verdict]] = {}
    for verdict in verify(rules, effort_for(rules, effort)):
        by_rule.setdefault(verdict.rule, []).append(replace(verdict, counterexample=None))
    return {rule: worst(verdicts) for rule, verdicts in by_rule.items()}
