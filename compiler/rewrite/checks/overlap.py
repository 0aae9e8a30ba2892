"""Rules that match the same ops: which of two goes first, and rules that never get a turn.

Each check is on the lists of tests that the matcher runs. Two rules of one root must be disjoint (by a literal, an attribute, a type, ``none`` or a
comparison), or one more specific, or one must say ``before``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from itertools import combinations

from tflc.diagnostics import Severity
from tflc.rewrite.checks.circles import circles, shortest
from tflc.rewrite.instance import Instance
from tflc.rewrite.matching.contradiction import contradict
from tflc.rewrite.matching.order import Later, Order, named_later
from tflc.rewrite.names.resolve import Scope
from tflc.rewrite.ruleset import RuleSet
from tflc.rewrite.syntax import ast
from tflc.rewrite.syntax.findings import Findings


def check(ruleset: RuleSet, findings: Findings) -> None:
    """Findings P0140 (overlap), P0141 (shadow), P0142 (circle), P0143 (needless ``before``)."""
    rules = {instance.rule.name.id: instance for instance in ruleset.instances}
    orders = [Order(ruleset.rows(root), ruleset.later) for root in ruleset.roots]
    circular = _circles(ruleset, rules, findings)
    _shadows(ruleset, rules, orders, findings)
    ordered = _overlaps(rules, orders, findings)
    _needless_words(ruleset, rules, circular, ordered, findings)


# Rules that never get a turn.


def _shadows(ruleset: RuleSet, rules: Mapping[str, Instance], orders: Iterable[Order], findings: Findings) -> None:
    fires: set[str] = set()
    shadowed: dict[str, str] = {}
    for order in orders:
        for b, (_, row) in enumerate(order.rows):
            above = _always_first(order, b)
            if above is None:
                fires.add(row.label)
            else:
                shadowed.setdefault(row.label, order.rows[above][0].rule.name.id)
    for (one, other), labels in _by_rules(shadowed, fires).items():
        shadow, first = rules[one], rules[other]
        note = findings.note(first.rule.name.span, f"'{other}' always matches first", first.file)
        whole = len(labels) == sum(instance.rule is shadow.rule for instance in ruleset.instances)
        message = (
            f"'{one}' can never fire{'' if whole else _for(labels)}: "
            f"'{other}' (line {first.rule.name.span.line}) always matches first"
        )
        findings.add("P0141", shadow.rule.name.span, message, notes=(note,), file=shadow.file)


def _always_first(order: Order, b: int) -> int | None:
    """A row that is tried before b and matches wherever b does."""
    for a in order.ahead[b]:
        others = order.rows[a][0].rule is not order.rows[b][0].rule
        if others and order.demands_all_of(b, a) and order.facts[a].private <= order.facts[b].private:
            return a
    return None


def _by_rules(shadowed: dict[str, str], fires: set[str]) -> dict[tuple[str, str], list[str]]:
    """The labels of instances that never fire, by their rule and the one that goes first."""
    found: dict[tuple[str, str], list[str]] = {}
    for label, other in shadowed.items():
        if label not in fires:
            found.setdefault((label.split("[", 1)[0], other), []).append(label)
    return found


def _for(labels: list[str]) -> str:
    """What instances are of, the first three in words."""
    ops = [label.split("[", 1)[1][:-1] for label in labels]
    return f" for {', '.join(ops[:3])}" + (f" and {len(ops) - 3} more" if len(ops) > 3 else "")


# Rules of which it is not said which goes first.


def _overlaps(rules: Mapping[str, Instance], orders: Iterable[Order], findings: Findings) -> set[tuple[str, str]]:
    """The pairs of rules of which a ``before`` is needed that stands: the one that goes first, and the other."""
    ordered: set[tuple[str, str]] = set()
    told: set[frozenset[str]] = set()
    for order in orders:
        for a, b in combinations(range(len(order.rows)), 2):
            pair = [order.rows[each][0].rule.name.id for each in (a, b)]
            if pair[0] == pair[1] or frozenset(pair) in told:
                continue
            if all(contradict(order.facts[a], mirror) for mirror in order.mirrors[b]):
                continue
            if order.says_before(a, b) or order.says_before(b, a):
                first, second = (a, b) if order.says_before(a, b) else (b, a)
                if not order.more_specific(first, second):
                    ordered.add((pair[0], pair[1]) if first == a else (pair[1], pair[0]))
            elif not order.more_specific(a, b) and not order.more_specific(b, a):
                told.add(frozenset(pair))
                _overlap(rules[pair[0]], rules[pair[1]], order.rows[a][1].root, findings)
    return ordered


def _overlap(a: Instance, b: Instance, root: str, findings: Findings) -> None:
    upper, lower = sorted((a, b), key=lambda each: (each.file.path, each.rule.name.span))
    one, other = upper.rule.name, lower.rule.name
    note = findings.note(one.span, f"'{one.id}' is here", upper.file)
    findings.add(
        "P0140",
        other.span,
        f"'{other.id}' and '{one.id}' can match the same {root}, and neither is more specific",
        f"say which goes first: 'rule {other.id} before {one.id}', or the other way round",
        notes=(note,),
        file=lower.file,
    )


# Words that say what is so without them, or cannot be.


def _needless_words(
    ruleset: RuleSet,
    rules: Mapping[str, Instance],
    circular: Set[str],
    ordered: Set[tuple[str, str]],
    findings: Findings,
) -> None:
    for one, instance in rules.items():
        scope = ruleset.home(one).scope
        for name in instance.rule.before:
            known = name.id in rules or scope.is_of_rules(name.id)
            if not known or name.id in (one, *circular):
                continue
            if (why := _needless(instance.rule, name, scope, ruleset.later, ordered)) is not None:
                message = f"'before {name.id}' says nothing: {why}"
                findings.add("P0143", name.span, message, "leave it out", severity=Severity.WARNING, file=instance.file)


def _needless(rule: ast.Rule, name: ast.Name, scope: Scope, later: Later, ordered: Set[tuple[str, str]]) -> str | None:
    """Why a ``before`` orders no two rules that were not ordered without it; None where it does."""
    one = rule.name.id
    wanted = set(named_later(rule, name, scope))
    for other in rule.before:
        if other is not name:
            others = named_later(rule, other, scope)
            if wanted <= set(others).union(*(later.get(each, ()) for each in others)):
                return f"it follows from 'before {other.id}'"
    first = {one, *(rule for rule, names in later.items() if one in names)}
    second = wanted.union(*(later.get(each, ()) for each in wanted))
    if not any(winner in first and loser in second for winner, loser in ordered):
        return f"the two never match the same op, or '{one}' is more specific anyway"
    return None


def _circles(ruleset: RuleSet, rules: Mapping[str, Instance], findings: Findings) -> set[str]:
    """``before`` that leads back to where it started: the rules on the way."""
    after = {
        one: {
            other
            for name in each.rule.before
            for other in named_later(each.rule, name, ruleset.home(one).scope)
            if other in rules
        }
        for one, each in rules.items()
    }
    circular: set[str] = set()
    for group in circles(after):
        first = rules[min(group)]
        words = " before ".join(f"'{rule}'" for rule in shortest(after, first.rule.name.id, group))
        findings.add("P0142", first.rule.name.span, f"the order goes in a circle: {words}", file=first.file)
        circular |= group
    return circular
