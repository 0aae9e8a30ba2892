"""Which rows are tried first: the more specific of two, else the one whose rule says ``before``, be it of a rule that says so of the other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from tflc.rewrite.instance import Instance, RuleRow
from tflc.rewrite.left.row import Tried
from tflc.rewrite.matching.facts import Facts, Key, facts_of, mirrors
from tflc.rewrite.names.resolve import Scope
from tflc.rewrite.syntax import ast

Later = Mapping[str, frozenset[str]]
"""For each rule by name, the rules that it goes before."""


def named_later(rule: ast.Rule, name: ast.Name, scope: Scope) -> list[str]:
    """The rules that a name behind ``before`` stands for. A rule that is in the set itself goes before the others."""
    return [other for other in scope.rules_of(name.id) if other != rule.name.id or not scope.is_of_rules(name.id)]


def later_rules(rules: Iterable[tuple[ast.Rule, Scope]]) -> Later:
    """``a before b`` and ``b before c`` put a before c. A rule that leads back to itself goes before itself."""
    said = {
        rule.name.id: [other for name in rule.before for other in named_later(rule, name, scope)]
        for rule, scope in rules
    }

    def reached(rule: str) -> frozenset[str]:
        found: set[str] = set()
        waiting = list(said[rule])
        while waiting:
            if (name := waiting.pop()) not in found:
                found.add(name)
                waiting += said.get(name, ())
        return frozenset(found)

    return {rule: reached(rule) for rule, names in said.items() if names}


def tried(rows: Sequence[tuple[Instance, RuleRow]], later: Later) -> list[Tried]:
    """The rows of one root in the order in which they are tried."""
    order = Order(rows, later)
    numbers = order.sorted()
    place = {number: place for place, number in enumerate(numbers)}
    return [
        Tried(number, rows[number][1].tests, frozenset(place[other] for other in order.ahead[number]))
        for number in numbers
    ]


class Order:
    """The order among the rows of one root."""

    def __init__(self, rows: Sequence[tuple[Instance, RuleRow]], later: Later):
        self.rows = rows
        self.later = later
        self.facts: list[Facts] = [facts_of(instance, row) for instance, row in rows]

    @cached_property
    def mirrors(self) -> list[list[Facts]]:
        """Each row with its commuting operands in all orders."""
        return [mirrors(instance, row) for instance, row in self.rows]

    @cached_property
    def ahead(self) -> list[set[int]]:
        """For each row, those that are tried before it."""
        return self._ahead()

    def demands_all_of(self, a: int, b: int) -> bool:
        """Whether row a matches only where row b does, users aside."""
        return any(self.facts[a].demand_all_of(mirror) for mirror in self.mirrors[b])

    def more_specific(self, a: int, b: int) -> bool:
        """Whether row a demands all that b does and more; of two that demand the same, the one that forbids more users outside."""
        if not self.demands_all_of(a, b):
            return False
        return not self.demands_all_of(b, a) or self.facts[a].private > self.facts[b].private

    def says_before(self, a: int, b: int) -> bool:
        return self.rows[b][0].rule.name.id in self.later.get(self.rows[a][0].rule.name.id, ())

    def precedes(self, a: int, b: int) -> bool:
        """Whether row a must be tried before row b."""
        return a in self.ahead[b]

    def _ahead(self) -> list[set[int]]:
        """Candidates come from an index, so that many rules on one root stay cheap."""
        holding: dict[Key, set[int]] = {}
        for row, facts in enumerate(self.facts):
            for key in facts.implied:
                holding.setdefault(key, set()).add(row)
        everything = set(range(len(self.rows)))
        by_rule: dict[str, list[int]] = {}
        by_instance: dict[int, list[int]] = {}
        for row, (instance, _) in enumerate(self.rows):
            by_rule.setdefault(instance.rule.name.id, []).append(row)
            by_instance.setdefault(id(instance), []).append(row)
        ahead: list[set[int]] = []
        for b, (instance, _) in enumerate(self.rows):
            candidates: set[int] = set()
            for mirror in self.mirrors[b]:
                postings = sorted((holding.get(key, set()) for key in mirror.asked), key=len)
                candidates |= set.intersection(*postings) if postings else everything
            others = (a for a in candidates if self.rows[a][0].rule is not instance.rule)
            found = {a for a in others if self.more_specific(a, b) and not self.says_before(b, a)}
            found |= {a for a in by_instance[id(instance)] if a < b}
            ahead.append(found)
        for a, (instance, _) in enumerate(self.rows):
            for name in self.later.get(instance.rule.name.id, ()):
                for b in by_rule.get(name, ()):
                    if self.rows[b][0].rule is not instance.rule:
                        ahead[b].add(a)
        return ahead

    def sorted(self) -> list[int]:
        """All rows, each after those that precede it; among equals the more demanding first, then by name."""
        rank = sorted(
            range(len(self.rows)),
            key=lambda i: (
                -len(self.facts[i].asked) - len(self.facts[i].clauses),
                self.rows[i][1].label,
                self.rows[i][1].alternative,
            ),
        )
        position = {row: place for place, row in enumerate(rank)}
        done: dict[int, None] = {}
        active: set[int] = set()

        def visit(row: int) -> None:
            if row in done or row in active:
                return
            active.add(row)
            for other in sorted(self.ahead[row], key=position.__getitem__):
                visit(other)
            active.discard(row)
            done[row] = None

        for row in rank:
            visit(row)
        return list(done)
