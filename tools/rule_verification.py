"""onnx-pat verify: verdicts printed, counterexamples written, mutants listed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tflc.diagnostics import Finding, Severity, Source
from tflc.exit_codes import ExitCode
from tflc.rewrite.verify import EXCUSED, REFUTED, UNVERIFIED, VERIFIED, Effort, Verdict
from tflc.tools.command import counted, print_findings
from tflc.tools.rule_effort import effort_for
from tflc.tools.verdicts import Search, verdicts

if TYPE_CHECKING:
    from tflc.rewrite import RuleSet


def verify_files(
    files: Iterable[RuleSet], search: Search, only: tuple[str, ...], *, quiet: bool, folder: str | None
) -> int:
    """Verify rules and print a line for each; exit code 1 where one is refuted, or unverified without a reason, or has a needless reason."""
    total: Counter[str] = Counter()
    needless: list[Finding] = []
    for rules in files:
        by_rule: dict[str, list[Verdict]] = {}
        for verdict in verdicts(rules, search, only):
            by_rule.setdefault(verdict.rule, []).append(verdict)
            if verdict.status in (UNVERIFIED, REFUTED):
                print_findings([finding(verdict, rules.path)])
            if verdict.counterexample is not None and folder is not None:
                print(_write(verdict, rules.path, Path(folder)))
        for rule, all_of in by_rule.items():
            status = worst(all_of)
            total[status] += 1
            if not quiet:
                where = all_of[0].where
                print(f"{where.file}:{where.line}: {rule}: {status}{_amount(all_of)}{excuses(all_of)}")
            print_findings(found := needlessly_excused(all_of))
            needless += found
    print(", ".join(f"{total[status]} {status}" for status in STATUSES if total[status] or status != EXCUSED))
    return ExitCode.DONE if not total[UNVERIFIED] + total[REFUTED] and not needless else ExitCode.REFUSED


STATUSES = (VERIFIED, EXCUSED, UNVERIFIED, REFUTED)
"""From the best to the worst."""


def worst(verdicts: Sequence[Verdict]) -> str:
    """The verdict on a rule: that on its worst instance."""
    found = {verdict.status for verdict in verdicts}
    return next(status for status in reversed(STATUSES) if status in found)


def excuses(verdicts: Sequence[Verdict]) -> str:
    """Why a rule is unverified, as it says itself."""
    found = dict.fromkeys(verdict.excuse for verdict in verdicts if verdict.status == EXCUSED)
    return "".join(f": {reason}" for reason in found)


def needlessly_excused(verdicts: Sequence[Verdict]) -> list[Finding]:
    """P0174 for each instance of a rule that is verified although it says why it cannot be."""
    by_label: dict[str, list[Verdict]] = {}
    for verdict in verdicts:
        by_label.setdefault(verdict.label, []).append(verdict)
    return [
        Finding("P0174", f"'{label}' is verified, though it says '{found[0].excuse}'", found[0].where)
        for label, found in by_label.items()
        if found[0].excuse and all(verdict.status == VERIFIED for verdict in found)
    ]


def _amount(verdicts: Sequence[Verdict]) -> str:
    graphs = sum(verdict.instances for verdict in verdicts)
    several = f" in {len(verdicts)} forms" if len(verdicts) > 1 else ""
    exact = ", exact" if graphs and all(verdict.exact for verdict in verdicts) else ""
    return f" ({counted(graphs, 'graph')}{several}{exact})"


def finding(verdict: Verdict, path: str) -> Finding:
    """P0170 with the counterexample (``path``: the file to load for a replay), P0171 with the reason why there was no graph."""
    where = verdict.where
    if verdict.status == UNVERIFIED:
        message = f"'{verdict.label}' is unverified: no graph was found that could be evaluated"
        return Finding("P0171", message, where, verdict.reason, Severity.ERROR)
    notes = ()
    if verdict.counterexample is not None:
        from tflc.rewrite.verify.replay import text

        notes = (Finding("", "on this graph\n" + text(verdict, path), replace(where, text=""), severity=Severity.NOTE),)
    return Finding("P0170", f"'{verdict.label}' is wrong: {verdict.reason}", where, "", Severity.ERROR, notes)


def _write(verdict: Verdict, path: str, folder: Path) -> str:
    from tflc.atomic_file import write_file
    from tflc.rewrite.verify.replay import text

    folder.mkdir(parents=True, exist_ok=True)
    name = "".join(letter if letter.isalnum() else "-" for letter in verdict.label).strip("-")
    target = folder / f"{name}-{verdict.alternative}.mlir"
    write_file(str(target), [text(verdict, path).encode()])
    return str(target)


def replay(file: str) -> int:
    """Run a counterexample again; exit code 1 where the rule is still wrong about it."""
    from tflc.rewrite import load
    from tflc.rewrite.verify import replay as replays

    found = replays.read(Path(file).read_text(encoding="utf-8"))
    rules = load(found.path)
    example = replays.replay(found, rules, effort_for(rules, Effort()).repair)
    if example is None:
        print(f"{found.label} is right about {file}, or does not match it")
        return ExitCode.DONE
    refuted = Verdict("", found.label, 0, Source(found.path, 1, 1), REFUTED, 1, 1, counterexample=example)
    print(replays.text(refuted, found.path), end="")
    return ExitCode.REFUSED


def mutate(files: Iterable[RuleSet], effort: Effort, only: tuple[str, ...]) -> int:
    """Print what became of each mutant that verification does not notice; exit code 1 where there are any."""
    from tflc.rewrite.verify.mutation import KILLED, RIGHT, UNSEEN, fates

    total: Counter[str] = Counter()
    for rules in files:
        for rule in rules.rules:
            if only and rule not in only:
                continue
            for fate in fates(
                rules, rule, effort_for(rules, replace(effort, draws=min(effort.draws, 120), instances=3))
            ):
                total[fate.status] += 1
                if fate.status != KILLED:
                    message = f"'{fate.label}' {fate.mutant.what}: {fate.status}"
                    where = rules.home(rule).file.source(fate.mutant.span)
                    print_findings([Finding("P0172", message, where, fate.why, Severity.WARNING)])
    print(", ".join(f"{total[status]} {status}" for status in (KILLED, RIGHT, UNSEEN)))
    return ExitCode.DONE if not total[RIGHT] + total[UNSEEN] else ExitCode.REFUSED
