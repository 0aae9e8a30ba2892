"""Rules that match the same ops: which of two goes first, and rules that never get a turn.

Each check is on the lists of tests that the matcher runs. Two rules of one root must be disjoint (by a literal, an attribute, a type, ``none`` or a
comparison), or one more specific, or one must say ``before``.
"""

from __future__ import annotations

from tflc.diagnostics import Severity
from tflc.rewrite import ast
from tflc.rewrite.facts import contradict
from tflc.rewrite.findings import Findings
from tflc.rewrite.order import Order
from tflc.rewrite.ruleset import RuleSet


def check(ruleset: RuleSet, findings: Findings) -> None:
    """Findings P0140 (overlap), P0141 (shadow), P0142 (circle), P0143 (needless ``before``)."""
    rules = {instance.rule.name.id: instance.rule for instance in ruleset.instances}
    circular = _circles(rules, findings)
    useful: set[tuple[str, str]] = set()
    told: set[tuple[str, str]] = set()
    fires: set[str] = set()
    shadowed: dict[str, str] = {}
    for root in ruleset.roots:
        order = Order(ruleset.rows(root))
        for b in range(len(order.rows)):
            above = _always_first(order, b)
            label = order.rows[b][1].label
            if above is None:
                fires.add(label)
            else:
                shadowed.setdefault(label, order.rows[above][0].rule.name.id)
            for a in range(b):
                _pair(order, a, b, rules, useful, told, findings)
    for label, other in shadowed.items():
        if label not in fires:
            rule, first = rules[label.split("[", 1)[0]], rules[other]
            note = findings.note(first.name.span, f"'{other}' always matches first")
            instance = "" if label == rule.name.id else f" for {label.split('[', 1)[1][:-1]}"
            findings.add(
                "P0141",
                rule.name.span,
                f"'{rule.name.id}' can never fire{instance}: '{other}' (line {first.name.span.line}) always matches first",
                notes=(note,),
            )
    for rule in rules.values():
        for name in rule.before:
            if name.id in rules and name.id not in (rule.name.id, *circular) and (rule.name.id, name.id) not in useful:
                message = f"'before {name.id}' says nothing: the two never match the same op, or '{rule.name.id}' is more specific anyway"
                findings.add("P0143", name.span, message, "leave it out", severity=Severity.WARNING)


def _always_first(order: Order, b: int) -> int | None:
    """A row that is tried before b and matches wherever b does."""
    for a in order.ahead[b]:
        others = order.rows[a][0].rule is not order.rows[b][0].rule
        if others and order.demands_all_of(b, a) and order.facts[a].private <= order.facts[b].private:
            return a
    return None


def _pair(
    order: Order,
    a: int,
    b: int,
    rules: dict[str, ast.Rule],
    useful: set[tuple[str, str]],
    told: set[tuple[str, str]],
    findings: Findings,
) -> None:
    first, second = order.rows[a][0].rule.name.id, order.rows[b][0].rule.name.id
    if first == second or (first, second) in told:
        return
    if all(contradict(order.facts[a], mirror) for mirror in order.mirrors[b]):
        return
    if order.says_before(a, b) or order.says_before(b, a):
        pair = (first, second) if order.says_before(a, b) else (second, first)
        winner, loser = (a, b) if order.says_before(a, b) else (b, a)
        if not order.more_specific(winner, loser):
            useful.add(pair)
        return
    if order.more_specific(a, b) or order.more_specific(b, a):
        return
    told |= {(first, second), (second, first)}
    one, other = sorted((rules[first], rules[second]), key=lambda rule: rule.name.span)
    note = findings.note(one.name.span, f"'{one.name.id}' is here")
    findings.add(
        "P0140",
        other.name.span,
        f"'{other.name.id}' and '{one.name.id}' can match the same {order.rows[a][1].root}, and neither is more specific",
        f"say which goes first: 'rule {other.name.id} before {one.name.id}', or the other way round",
        notes=(note,),
    )


def _circles(rules: dict[str, ast.Rule], findings: Findings) -> set[str]:
    """``before`` that leads back to where it started: the rules on the way."""
    circular: set[str] = set()
    after = {name: [n.id for n in rule.before if n.id in rules] for name, rule in rules.items()}
    done: set[str] = set()

    def visit(name: str, trail: list[str]) -> None:
        if name in trail:
            circle = trail[trail.index(name) :]
            circular.update(circle)
            if name == min(circle):
                words = " before ".join(f"'{rule}'" for rule in (*circle, name))
                findings.add("P0142", rules[name].name.span, f"the order goes in a circle: {words}")
            return
        if name in done:
            return
        for other in after[name]:
            visit(other, [*trail, name])
        done.add(name)

    for name in sorted(rules):
        visit(name, [])
    return circular
