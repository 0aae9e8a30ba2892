"""A pattern file, loaded: checked, its rules indexed by root op, its tables readable."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from tflc.diagnostics import Finding, Refusal, Severity
from tflc.rewrite.findings import Findings
from tflc.rewrite.instance import Instance, RuleRow, compile_instance
from tflc.rewrite.parse import parse_tolerantly
from tflc.rewrite.resolve import Scope, assignments, is_variable, resolve

if TYPE_CHECKING:
    from tflc.rewrite import ast
    from tflc.rewrite.match import Matcher
    from tflc.rewrite.tables import Table


@dataclass
class RuleSet:
    """The rules and tables of one pattern file. ``matcher`` gives the decision tree of a root op, grown at first use."""

    path: str
    file: ast.File
    scope: Scope
    instances: tuple[Instance, ...]
    warnings: tuple[Finding, ...] = ()
    _by_root: dict[str, list[tuple[Instance, RuleRow]]] = field(default_factory=dict)
    _matchers: dict[str, Matcher] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for instance in self.instances:
            for row in instance.rows:
                self._by_root.setdefault(row.root, []).append((instance, row))

    @property
    def name(self) -> str:
        """The stem of the file: ``layout_nhwc``."""
        return Path(self.path).stem

    @property
    def rules(self) -> tuple[str, ...]:
        """The names of the rules, in the order of the file."""
        return tuple(rule.name.id for rule in self.scope.rules)

    @property
    def roots(self) -> tuple[str, ...]:
        """The ops at which some rule may match."""
        return tuple(self._by_root)

    def rows(self, root: str) -> list[tuple[Instance, RuleRow]]:
        """The rows of a root op, in the order of the file."""
        return self._by_root.get(root, [])

    def matcher(self, root: str) -> Matcher | None:
        """The rules of a root op; None where there are none."""
        if (found := self._matchers.get(root)) is None and (rows := self._by_root.get(root)) is not None:
            from tflc.rewrite.match import Matcher

            found = self._matchers[root] = Matcher(rows)
        return found

    def only(self, *rules: str) -> RuleSet:
        """The same file with these rules alone (by name or ``name[instance]``)."""
        kept = tuple(i for i in self.instances if i.rule.name.id in rules or i.label in rules)
        return RuleSet(self.path, self.file, self.scope, kept, self.warnings)

    def table(self, name: str) -> Table:
        """A table by name; KeyError where the file has none."""
        from tflc.rewrite.tables import table

        return table(self.scope.tables[name], self.scope)

    @property
    def tables(self) -> Mapping[str, Table]:
        return {name: self.table(name) for name in self.scope.tables}

    def set(self, name: str) -> tuple[str, ...]:
        """The ops of a set or of a table's rows; KeyError where the file has neither."""
        found = self.scope.ops_of(name)
        if found is None:
            raise KeyError(name)
        return found


def load(source: str | Path, *, path: str | None = None) -> RuleSet:
    """The rule set of a pattern file, or of the text of one (anything with a line break; ``path`` is then its name in messages).

    Raises ``Refusal`` with every finding.
    """
    ruleset, findings = examine(source, path=path)
    errors = tuple(finding for finding in findings if finding.severity is Severity.ERROR)
    if errors:
        raise Refusal(tuple(findings))
    assert ruleset is not None
    return ruleset


def examine(source: str | Path, *, path: str | None = None) -> tuple[RuleSet | None, tuple[Finding, ...]]:
    """The rule set and all findings about it; no rule set where there are errors."""
    text, name = _read(source, path)
    file, broken = parse_tolerantly(text, name)
    findings = Findings(file)
    scope = resolve(file, findings)
    instances: list[Instance] = []
    for rule in scope.rules:
        _check_header(rule, scope, findings)
        for variables in assignments(rule, scope, findings):
            instance = compile_instance(rule, variables, scope, findings)
            if instance is not None:
                instances.append(instance)
    _check_tables(scope, findings)
    found = (*broken, *findings.all())
    if broken or findings.errors:
        return None, found
    return RuleSet(name, file, scope, tuple(instances), found), found


def _read(source: str | Path, path: str | None) -> tuple[str, str]:
    if isinstance(source, str) and "\n" in source:
        return source, path or "<text>"
    place = Path(source)
    return place.read_text(encoding="utf-8"), path or str(source)


def _check_header(rule: ast.Rule, scope: Scope, findings: Findings) -> None:
    from tflc.diagnostics import did_you_mean

    names = {other.name.id for other in scope.rules}
    for name in rule.before:
        if name.id not in names:
            findings.add("P0107", name.span, f"there is no rule '{name.id}'{did_you_mean(name.id, names)}")
        elif name.id == rule.name.id:
            findings.add("P0142", name.span, f"'{name.id}' cannot stand before itself")
    seen: set[str] = set()
    for instance in rule.instances:
        word = instance.variable.id
        if is_variable(word) or (word == word.upper() and len(word) > 1):
            findings.add("P0122", instance.variable.span, f"an operation variable is Capitalised; '{word}' is not")
        if word in seen:
            findings.add("P0108", instance.variable.span, f"'{word}' is defined twice")
        seen.add(word)


def _check_tables(scope: Scope, findings: Findings) -> None:
    from tflc.rewrite.tables import check

    for facts in scope.tables.values():
        check(facts, scope, findings)
