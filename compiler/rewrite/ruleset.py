"""Rules, loaded: those of a pattern file and of the files that it includes, checked, indexed by root op, the tables readable."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tflc.rewrite.instance import Instance, RuleRow, compile_instance
from tflc.rewrite.left.row import Tried
from tflc.rewrite.names.resolve import Scope, assignments
from tflc.rewrite.pattern_file import Entry, PatternFile
from tflc.rewrite.syntax import ast
from tflc.rewrite.syntax.findings import Findings

if TYPE_CHECKING:
    from tflc.rewrite.matching.match import Matcher
    from tflc.rewrite.matching.order import Later
    from tflc.rewrite.tables import Table


class RuleSet:
    """The rules of a pattern file, those of the files that it includes first. ``matcher`` is the decision tree of a root op, grown at first use."""

    def __init__(
        self,
        files: Sequence[PatternFile],
        entries: Sequence[Entry],
        later: Later,
        orders: Mapping[str, Callable[[], Sequence[Tried]]] = {},
    ):
        """``later`` says which rules each goes before, those that are left out here too.
        ``orders`` are known already: for each root op, what gives its rows in the order in which they are tried."""
        self.files = tuple(files)
        """The files that were included, and behind them the one that was loaded."""
        self.entries = tuple(entries)
        self.later = later
        self._orders = orders
        self._matchers: dict[str, Matcher] = {}
        self._by_root: dict[str, list[tuple[Entry, int]]] = {}
        for entry in self.entries:
            for alternative, root in enumerate(entry.roots):
                self._by_root.setdefault(root, []).append((entry, alternative))

    @property
    def file(self) -> PatternFile:
        """The file that was loaded."""
        return self.files[-1]

    @property
    def path(self) -> str:
        return self.file.path

    @property
    def scope(self) -> Scope:
        """What names mean in the file."""
        return self.file.scope

    @property
    def name(self) -> str:
        """The stem of the file: ``layout_nhwc``."""
        return Path(self.path).stem

    @property
    def rules(self) -> tuple[str, ...]:
        """The names of all rules, file by file in their order."""
        return tuple(name for file in self.files for name in file.names)

    @property
    def roots(self) -> tuple[str, ...]:
        """The ops at which some rule may match."""
        return tuple(self._by_root)

    @property
    def instances(self) -> tuple[Instance, ...]:
        """All rule instances, compiled."""
        return tuple(entry.instance for entry in self.entries)

    def rows(self, root: str) -> list[tuple[Instance, RuleRow]]:
        """The rows of a root op, in the order of the files."""
        return [self._row(root, number) for number in range(len(self._by_root.get(root, ())))]

    def _row(self, root: str, number: int) -> tuple[Instance, RuleRow]:
        entry, alternative = self._by_root[root][number]
        return entry.instance, entry.instance.rows[alternative]

    def tried(self, root: str) -> Sequence[Tried]:
        """The rows of a root op in the order in which they are tried."""
        from tflc.rewrite.matching.order import tried

        known = self._orders.get(root)
        return tried(self.rows(root), self.later) if known is None else known()

    def matcher(self, root: str) -> Matcher | None:
        """The rules of a root op; None where there are none."""
        if (found := self._matchers.get(root)) is None and root in self._by_root:
            from tflc.rewrite.matching.match import Matcher

            found = self._matchers[root] = Matcher(self.tried(root), partial(self._row, root))
        return found

    def home(self, rule: str) -> PatternFile:
        """The file in which a rule stands; KeyError where none has it."""
        for file in self.files:
            if rule in file.names:
                return file
        raise KeyError(rule)

    def reports(self, rule: str) -> ast.Reports | None:
        """What a rule says of the ops that it makes."""
        return self.home(rule).rule_named(rule).reports if rule in self.rules else None

    def only(self, *rules: str) -> RuleSet:
        """These rules alone, by name, ``name[instance]`` or set."""
        chosen = self._named(rules)
        return self._part(entry for entry in self.entries if entry.rule in chosen or entry.label in chosen)

    def without(self, *rules: str) -> RuleSet:
        """All but these rules, by name, ``name[instance]`` or set."""
        left = self._named(rules)
        return self._part(entry for entry in self.entries if entry.rule not in left and entry.label not in left)

    def _part(self, entries: Iterable[Entry]) -> RuleSet:
        """Some of the entries; where the order of all is known, theirs is."""
        kept = tuple(entries)
        return RuleSet(
            self.files, kept, self.later, {root: partial(self._tried_among, root, set(kept)) for root in self._orders}
        )

    def _tried_among(self, root: str, kept: Container[Entry]) -> Sequence[Tried]:
        """The rows of some entries in the order in which they are tried among all."""
        rows = (row for row, (entry, _) in enumerate(self._by_root[root]) if entry in kept)
        numbers = {row: number for number, row in enumerate(rows)}
        places = [place for place, each in enumerate(self.tried(root)) if each.row in numbers]
        moved = {place: number for number, place in enumerate(places)}
        return [
            Tried(numbers[each.row], each.tests, frozenset(moved[place] for place in each.earlier if place in moved))
            for each in self.tried(root)
            if each.row in numbers
        ]

    def _named(self, names: Iterable[str]) -> set[str]:
        return {rule for name in names for rule in self.scope.rules_of(name)}

    def alone(self, instance: Instance) -> RuleSet:
        """An instance by itself: one of these, or what has been made of one."""
        (origin,) = (entry for entry in self.entries if entry.label == instance.label)
        roots = tuple(row.root for row in instance.rows)
        return self._with([Entry(origin.file, origin.number, origin.variables, roots, instance)])

    def with_rule(self, rule: ast.Rule) -> RuleSet:
        """A rule in the place of the one of its name; names that this leaves unused do not count against it."""
        file = self.home(rule.name.id)
        number = file.names.index(rule.name.id)
        entries = [entry for entry in self.entries if entry.rule != rule.name.id]
        for variables in assignments(rule, file.scope):
            instance = compile_instance(rule, variables, file.scope, Findings(file.file))
            if instance is not None:
                roots = tuple(root.op for root in instance.roots)
                entries.append(Entry(file, number, variables, roots, instance))
        return self._with(entries)

    def _with(self, entries: Iterable[Entry]) -> RuleSet:
        return RuleSet(self.files, tuple(entries), self.later)

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
