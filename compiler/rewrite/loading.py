"""Pattern files, loaded: each with the files that it includes, checked one by one and together; what was checked before is taken from the cache."""

from __future__ import annotations

import os.path
import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from pathlib import Path

from tflc.diagnostics import Finding, Refusal, Severity, did_you_mean
from tflc.rewrite import claims
from tflc.rewrite.checks import measures, unused
from tflc.rewrite.instance import compile_instance
from tflc.rewrite.names.resolve import Scope, assignments, is_variable, resolve
from tflc.rewrite.pattern_file import Entry, PatternFile
from tflc.rewrite.ruleset import RuleSet
from tflc.rewrite.syntax import ast
from tflc.rewrite.syntax.findings import Findings
from tflc.rewrite.syntax.reading import read

_INCLUDE = re.compile(r'include\s+"([^"\n]+)"')
"""It begins with its letters: they are found a hundred times as fast as an edge of a word."""


def load(source: str | Path, *, path: str | None = None, together: bool = False) -> RuleSet:
    """The rule set of a pattern file, or of the text of one (anything with a line break; ``path`` is then its name in messages).

    The rules of a file are checked one by one and together (overlap, shadows, loops); those of a text one by one, unless ``together``.
    What a file includes is found from its own folder. A file that was loaded before is neither parsed nor checked again, unless it or one
    that it includes has changed. Raises ``Refusal`` with every finding.
    """
    text, name = _read(source, path)
    if isinstance(source, str) and "\n" in source:
        return _examined(text, name, together)
    return _from_file(text, name)


def examine(
    source: str | Path, *, path: str | None = None, together: bool = False
) -> tuple[RuleSet | None, tuple[Finding, ...]]:
    """The rule set and all findings about it; no rule set where a rule is wrong by itself.

    ``together`` also looks at the rules as a whole (overlap, shadows, ``before`` and loops), those left out that are wrong by themselves.
    """
    return _examine(*_read(source, path), together)


def _examine(text: str, name: str, together: bool) -> tuple[RuleSet | None, tuple[Finding, ...]]:
    examination = Examination()
    examination.file(text, name)
    ruleset, findings = examination.ruleset(), tuple(examination.findings)
    whole = not any(finding.severity is Severity.ERROR for finding in findings)
    if together:
        findings = (*findings, *check_together(ruleset))
    return ruleset if whole else None, findings


def check_together(ruleset: RuleSet) -> tuple[Finding, ...]:
    """What is wrong with the rules as a whole."""
    from tflc.rewrite.checks import overlap, termination

    findings = Findings(ruleset.file.file)
    overlap.check(ruleset, findings)
    termination.check(ruleset, findings)
    return findings.all()


def _from_file(text: str, name: str) -> RuleSet:
    texts = _with_included(text, name)
    return _known(name, tuple(texts.items()))


@lru_cache(maxsize=64)
def _known(name: str, texts: tuple[tuple[str, str], ...]) -> RuleSet:
    """A file by its name, given its text and those of the files that it may include, each by its path."""
    from tflc.dialects.cache import cached
    from tflc.rewrite.compact import is_current, key, pack, unpack

    fresh: list[RuleSet] = []
    by_path = dict(texts)

    def make() -> object:
        fresh.append(_examined(by_path[name], name, True))
        return pack(fresh[0])

    data = cached(f"rules-{Path(name).stem}", key(texts), make)
    if fresh:
        return fresh[0]
    if not is_current(data):
        return _examined(by_path[name], name, True)
    return unpack(data, by_path)


def _with_included(text: str, name: str) -> dict[str, str]:
    """The texts that the meaning of a file may depend on, by path: what stands behind ``include`` anywhere in one."""
    found = {name: text}
    waiting = [(name, text)]
    while waiting:
        place, inside = waiting.pop()
        for written in _INCLUDE.findall(inside):
            path = beside(place, written)
            if path not in found and os.path.isfile(path):
                found[path] = read(path)
                waiting.append((path, found[path]))
    return found


def beside(path: str, included: str) -> str:
    """The path of a file that another names from its own folder."""
    return os.path.normpath(os.path.join(os.path.dirname(path), included))


def _examined(text: str, name: str, together: bool) -> RuleSet:
    ruleset, findings = _examine(text, name, together)
    if ruleset is None or any(finding.severity is Severity.ERROR for finding in findings):
        raise Refusal(findings)
    return ruleset


def _read(source: str | Path, path: str | None) -> tuple[str, str]:
    if isinstance(source, str) and "\n" in source:
        return source, path or "<text>"
    return read(source), path or str(source)


class Examination:
    """Of a file and all that it includes, each once, the included ones first."""

    def __init__(self) -> None:
        self.files: dict[str, PatternFile] = {}
        self.entries: list[Entry] = []
        self.findings: list[Finding] = []
        self._open: list[str] = []

    def ruleset(self) -> RuleSet:
        """The rules that are right by themselves."""
        from tflc.rewrite.matching.order import later_rules

        rules = [(rule, file.scope) for file in self.files.values() for rule in file.scope.rules]
        return RuleSet(tuple(self.files.values()), self.entries, later_rules(rules))

    def file(self, text: str, name: str) -> PatternFile:
        """A file, as far as it can be understood; what is wrong with it becomes findings."""
        from tflc.rewrite.syntax.parse import parse_tolerantly

        file, broken = parse_tolerantly(text, name)
        findings = Findings(file)
        scope = self.scope(file, findings)
        rules = scope.rules
        names = tuple(rule.name.id for rule in rules)
        made = PatternFile(name, text, scope, names, rules.__getitem__, findings.unread)
        homes = {rule: each for each in self.files.values() for rule in each.names}
        for rule in rules:
            _check_header(rule, {*homes, *names}, scope, findings)
            if (home := homes.get(rule.name.id)) is not None:
                note = findings.note(home.rule_named(rule.name.id).name.span, "first defined here", home.file)
                findings.add("P0108", rule.name.span, f"'{rule.name.id}' is defined twice", notes=(note,))
        entries = list(_entries(made, findings))
        wrong = {rule.name.id for rule in rules if findings.errors_within(rule.span)}
        self.entries += (entry for entry in entries if entry.rule not in wrong)
        _check_tables(file, scope, findings)
        if not broken:
            unused.check(file, findings)
        self.findings += [*broken, *findings.all()]
        self.files[name] = made
        return made

    def scope(self, file: ast.File, findings: Findings) -> Scope:
        """What the names of a file mean, those of the files that it includes among them."""
        self._open.append(file.path)
        included = list(self._included(file, findings))
        self._open.pop()
        findings.unread = findings.unread.union(*(each.unread for _, each in included))
        return resolve(file, findings, [(item, each.scope) for item, each in included])

    def _included(self, file: ast.File, findings: Findings) -> Iterator[tuple[ast.Include, PatternFile]]:
        for item in file.items:
            if isinstance(item, ast.Include):
                path = beside(file.path, item.path)
                if path in self._open:
                    circle = " includes ".join(f"'{each}'" for each in (*self._open[self._open.index(path) :], path))
                    findings.add("P0112", item.span, f"the files include each other: {circle}")
                elif path in self.files:
                    yield item, self.files[path]
                elif os.path.isfile(path):
                    yield item, self.file(read(path), path)
                else:
                    findings.add("P0112", item.span, f"there is no file '{path}'{_near(path)}")


def _near(path: str) -> str:
    folder = Path(path).parent
    return did_you_mean(Path(path).name, [each.name for each in folder.glob("*.pat")]) if folder.is_dir() else ""


def _entries(file: PatternFile, findings: Findings) -> Iterator[Entry]:
    for number, rule in enumerate(file.scope.rules):
        instances = []
        for variables in assignments(rule, file.scope, findings):
            instance = compile_instance(rule, variables, file.scope, findings)
            if instance is not None:
                instances.append(instance)
                yield Entry(file, number, variables, tuple(root.op for root in instance.roots), instance)
        claims.check_tests(rule, instances, findings)


def _check_header(rule: ast.Rule, names: Collection[str], scope: Scope, findings: Findings) -> None:
    for name in rule.before:
        if name.id not in names and not scope.is_of_rules(name.id):
            near = did_you_mean(name.id, [*names, *filter(scope.is_of_rules, scope.sets)])
            findings.add("P0107", name.span, f"there is no rule '{name.id}'{near}")
        elif name.id == rule.name.id:
            findings.add("P0142", name.span, f"'{name.id}' cannot stand before itself")
    if rule.falls is not None:
        measures.check_name(rule.falls.measure, scope, findings)
    claims.check(rule, scope, findings)
    seen: set[str] = set()
    for instance in rule.instances:
        word = instance.variable.id
        if is_variable(word) or (word == word.upper() and len(word) > 1):
            findings.add("P0122", instance.variable.span, f"an operation variable is Capitalised; '{word}' is not")
        if word in seen:
            findings.add("P0108", instance.variable.span, f"'{word}' is defined twice")
        seen.add(word)


def _check_tables(file: ast.File, scope: Scope, findings: Findings) -> None:
    from tflc.rewrite.tables import check

    for item in file.items:
        if isinstance(item, ast.Table):
            check(scope.tables[item.name.id], scope, findings)
