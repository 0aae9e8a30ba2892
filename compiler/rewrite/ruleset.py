"""A pattern file, loaded: checked, its rules indexed by root op, its tables readable."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from tflc.diagnostics import Finding, Refusal, Severity
from tflc.rewrite import ast, claims
from tflc.rewrite.findings import Findings
from tflc.rewrite.instance import Instance, RuleRow, compile_instance, label_of
from tflc.rewrite.reading import read
from tflc.rewrite.resolve import Scope, assignments, is_variable, resolve

if TYPE_CHECKING:
    from tflc.rewrite.match import Matcher
    from tflc.rewrite.tables import Table


@dataclass(frozen=True, slots=True)
class Entry:
    """A rule instance that is compiled when one of its root ops turns up."""

    rule: int
    variables: Mapping[str, tuple[str, str]]
    roots: tuple[str, ...]


class RuleSet:
    """The rules and tables of one pattern file. ``matcher`` gives the decision tree of a root op, grown at first use."""

    def __init__(
        self,
        path: str,
        scope: Scope,
        rules: Sequence[str],
        rule: Callable[[int], ast.Rule],
        entries: Sequence[Entry],
        compiled: Mapping[int, Instance] | None = None,
        text: str = "",
    ):
        self.path = path
        self.text = text
        self.scope = scope
        self.rules = tuple(rules)
        """The names of the rules, in the order of the file."""
        self._rule = lru_cache(maxsize=None)(rule)
        self._entries = tuple(entries)
        self._compiled: dict[int, Instance] = dict(compiled or {})
        self._matchers: dict[str, Matcher] = {}
        self._by_root: dict[str, list[int]] = {}
        for number, entry in enumerate(self._entries):
            for root in dict.fromkeys(entry.roots):
                self._by_root.setdefault(root, []).append(number)

    @property
    def name(self) -> str:
        """The stem of the file: ``layout_nhwc``."""
        return Path(self.path).stem

    @property
    def roots(self) -> tuple[str, ...]:
        """The ops at which some rule may match."""
        return tuple(self._by_root)

    @property
    def instances(self) -> tuple[Instance, ...]:
        """All rule instances, compiled."""
        return tuple(map(self._instance, range(len(self._entries))))

    def _instance(self, number: int) -> Instance:
        if (found := self._compiled.get(number)) is None:
            entry = self._entries[number]
            findings = Findings(ast.File(self.path, ()))
            found = compile_instance(self._rule(entry.rule), entry.variables, self.scope, findings)
            assert found is not None, self.path
            self._compiled[number] = found
        return found

    def rows(self, root: str) -> list[tuple[Instance, RuleRow]]:
        """The rows of a root op, in the order of the file."""
        instances = map(self._instance, self._by_root.get(root, ()))
        return [(instance, row) for instance in instances for row in instance.rows if row.root == root]

    def matcher(self, root: str) -> Matcher | None:
        """The rules of a root op; None where there are none."""
        if (found := self._matchers.get(root)) is None and root in self._by_root:
            from tflc.rewrite.match import Matcher

            found = self._matchers[root] = Matcher(self.rows(root))
        return found

    def reports(self, rule: str) -> ast.Reports | None:
        """What a rule of the file says of the ops that it makes."""
        return self._rule(self.rules.index(rule)).reports if rule in self.rules else None

    def only(self, *rules: str) -> RuleSet:
        """The same file with these rules alone (by name or ``name[instance]``)."""
        return self._with(lambda entry: self.rules[entry.rule] in rules or self._label(entry) in rules)

    def without(self, *rules: str) -> RuleSet:
        """The same file without these rules (by name or ``name[instance]``)."""
        return self._with(lambda entry: self.rules[entry.rule] not in rules and self._label(entry) not in rules)

    def without_row(self, name: str, op: str) -> RuleSet:
        """The same file without one row of a table or member of a set, for whoever reads it from Python; rules keep their instances."""
        scope = replace(self.scope, tables=dict(self.scope.tables), sets=dict(self.scope.sets))
        if name in scope.sets:
            scope.sets[name] = tuple(member for member in scope.sets[name] if member != op)
        else:
            facts = scope.tables[name]
            scope.tables[name] = replace(facts, rows={row: cells for row, cells in facts.rows.items() if row != op})
        return RuleSet(self.path, scope, self.rules, self._rule, self._entries, self._compiled, self.text)

    def with_rule(self, rule: ast.Rule) -> RuleSet:
        """The same file with a rule in the place of the one of its name; names that this leaves unused do not count against it."""
        number = self.rules.index(rule.name.id)
        others = self.without(rule.name.id)
        entries, compiled = list(others._entries), dict(others._compiled)
        for variables in assignments(rule, self.scope):
            instance = compile_instance(rule, variables, self.scope, Findings(ast.File(self.path, ())))
            if instance is not None:
                compiled[len(entries)] = instance
                entries.append(Entry(number, variables, tuple(root.op for root in instance.roots)))
        return RuleSet(self.path, self.scope, self.rules, self._rule, entries, compiled, self.text)

    def _label(self, entry: Entry) -> str:
        return label_of(self.rules[entry.rule], entry.variables)

    def _with(self, wanted: Callable[[Entry], bool]) -> RuleSet:
        kept = [number for number, entry in enumerate(self._entries) if wanted(entry)]
        compiled = {place: self._compiled[number] for place, number in enumerate(kept) if number in self._compiled}
        return RuleSet(
            self.path, self.scope, self.rules, self._rule, [self._entries[n] for n in kept], compiled, self.text
        )

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


def load(source: str | Path, *, path: str | None = None, together: bool = False) -> RuleSet:
    """The rule set of a pattern file, or of the text of one (anything with a line break; ``path`` is then its name in messages).

    The rules of a file are checked one by one and together (overlap, shadows, loops); those of a text one by one, unless ``together``.
    A file that was loaded before is neither parsed nor checked again. Raises ``Refusal`` with every finding.
    """
    text, name = _read(source, path)
    if isinstance(source, str) and "\n" in source:
        return _examined(text, name, together)
    return _from_file(text, name)


@lru_cache(maxsize=64)
def _from_file(text: str, name: str) -> RuleSet:
    from tflc.dialects.cache import cached
    from tflc.rewrite.compact import is_current, key, pack, unpack

    fresh: list[RuleSet] = []

    def make() -> object:
        ruleset = _examined(text, name, True)
        fresh.append(ruleset)
        entries = [(entry.rule, dict(entry.variables), entry.roots) for entry in ruleset._entries]
        return pack(ruleset.scope, entries, name)

    data = cached(f"rules-{Path(name).stem}", key(text), make)
    if fresh:
        return fresh[0]
    if not is_current(data, name):
        return _examined(text, name, True)
    scope, rule = unpack(data, name)
    return RuleSet(name, scope, data["names"], rule, [Entry(*entry) for entry in data["entries"]], text=text)


def _examined(text: str, name: str, together: bool) -> RuleSet:
    ruleset, findings = _all_about(text, name, together)
    if any(finding.severity is Severity.ERROR for finding in findings):
        raise Refusal(findings)
    assert ruleset is not None
    return ruleset


def examine(
    source: str | Path, *, path: str | None = None, together: bool = False
) -> tuple[RuleSet | None, tuple[Finding, ...]]:
    """The rule set and all findings about it; no rule set where a rule is wrong by itself.

    ``together`` also looks at the rules as a whole (overlap, shadows, ``before`` and loops), those left out that are wrong by themselves.
    """
    return _all_about(*_read(source, path), together)


def _all_about(text: str, name: str, together: bool) -> tuple[RuleSet | None, tuple[Finding, ...]]:
    ruleset, whole, findings = _examine(text, name)
    if together:
        findings = (*findings, *_together(ruleset, text, name))
    return ruleset if whole else None, findings


def _together(ruleset: RuleSet, text: str, name: str) -> tuple[Finding, ...]:
    """What is wrong with the rules as a whole."""
    from tflc.rewrite import overlap, termination
    from tflc.rewrite.parse import parse_tolerantly

    findings = Findings(parse_tolerantly(text, name)[0])
    overlap.check(ruleset, findings)
    termination.check(ruleset, findings)
    return findings.all()


def _examine(text: str, name: str) -> tuple[RuleSet, bool, tuple[Finding, ...]]:
    """The rules that are right by themselves, whether all are, and what is wrong with the others."""
    from tflc.rewrite.parse import parse_tolerantly

    file, broken = parse_tolerantly(text, name)
    findings = Findings(file)
    scope = resolve(file, findings)
    entries: list[Entry] = []
    compiled: dict[int, Instance] = {}
    for number, rule in enumerate(scope.rules):
        _check_header(rule, scope, findings)
        for variables in assignments(rule, scope, findings):
            instance = compile_instance(rule, variables, scope, findings)
            if instance is not None:
                compiled[len(entries)] = instance
                entries.append(Entry(number, variables, tuple(root.op for root in instance.roots)))
    _check_tables(scope, findings)
    rules = scope.rules
    ruleset = RuleSet(name, scope, [rule.name.id for rule in rules], rules.__getitem__, entries, compiled, text)
    wrong = {rule.name.id for rule in rules if findings.errors_within(rule.span)}
    whole = not (broken or findings.errors)
    return ruleset if whole else ruleset.without(*wrong), whole, (*broken, *findings.all())


def _read(source: str | Path, path: str | None) -> tuple[str, str]:
    if isinstance(source, str) and "\n" in source:
        return source, path or "<text>"
    return read(source), path or str(source)


def _check_header(rule: ast.Rule, scope: Scope, findings: Findings) -> None:
    from tflc.diagnostics import did_you_mean

    names = {other.name.id for other in scope.rules}
    for name in rule.before:
        if name.id not in names:
            findings.add("P0107", name.span, f"there is no rule '{name.id}'{did_you_mean(name.id, names)}")
        elif name.id == rule.name.id:
            findings.add("P0142", name.span, f"'{name.id}' cannot stand before itself")
    claims.check(rule, scope, findings)
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
