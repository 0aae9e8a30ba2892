"""Whether rules can feed each other for ever: what a rule builds, another may match.

A circle of rules ends if each of them leaves fewer ops than it takes, or says what else falls with ``falls MEASURE "why"``. An op that is built
with an attribute which the next rule wants otherwise does not feed that rule.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from tflc.dialects import is_constant_op
from tflc.rewrite.checks.circles import circles, shortest
from tflc.rewrite.instance import Instance, RuleRow
from tflc.rewrite.left.row import Inner, Path
from tflc.rewrite.names.attribute_values import canonical
from tflc.rewrite.names.op_parts import known_schema
from tflc.rewrite.right.ops import COMPUTED, Built
from tflc.rewrite.ruleset import RuleSet
from tflc.rewrite.syntax import ast
from tflc.rewrite.syntax.findings import Findings


def check(ruleset: RuleSet, findings: Findings) -> None:
    """Findings P0150: a circle in which nothing falls."""
    instances = ruleset.instances
    rules = {instance.rule.name.id: instance for instance in instances}
    feeds = feeding(instances)
    growing = {instance.rule.name.id for instance in instances if not shrinks(instance)}
    for circle in circles(feeds):
        for name in sorted(circle, key=lambda name: (rules[name].file.path, rules[name].rule.name.span)):
            instance = rules[name]
            if name in growing and instance.rule.falls is None:
                way = shortest(feeds, name, circle)
                _report(instance, way, findings)


def _report(instance: Instance, way: list[str], findings: Findings) -> None:
    rule = instance.rule
    if len(way) == 2:
        what = f"'{rule.name.id}' may match what it builds, and leaves no fewer ops"
    else:
        what = f"these rules may feed each other for ever: {' -> '.join(way)}; '{rule.name.id}' leaves no fewer ops"
    findings.add(
        "P0150",
        rule.name.span,
        what,
        f"let a 'when' or an attribute tell what is done, or say what falls: 'rule {rule.name.id} falls MEASURE \"why\"'",
        file=instance.file,
    )


def shrinks(instance: Instance) -> bool:
    """Whether every firing leaves fewer ops than it matched, constants aside.

    Or as many, while the expression that the root computes has fewer: an inner op that others share stays for them, and no operand is written
    twice. The two measures agree, the first counting before the second.
    """
    built = [one for one in instance.built if not is_constant_op(one.op)]
    if any(one.many for one in built):
        return False
    fewer = len(built) - 1
    if all(fewer < _gone(row.inner) for row in instance.rows):
        return True
    again = _written_twice(instance.rule)
    return not again and all(fewer <= _gone(row.inner) and fewer < _matched_beside(row.inner) for row in instance.rows)


def _gone(inner: Iterable[Inner]) -> int:
    """The ops beside the root that a firing takes away: those without users outside; of a branch, none for certain."""
    count = 0
    for one in inner:
        if not one.guard:
            count += _gone(one.each[1]) if one.each is not None else not one.shared
    return count


def _matched_beside(inner: Iterable[Inner]) -> int:
    """The ops that a match has beside the root, shared ones too."""
    count = 0
    for one in inner:
        if not one.guard:
            count += _matched_beside(one.each[1]) if one.each is not None else 1
    return count


def _written_twice(rule: ast.Rule) -> bool:
    """Whether the right side uses a name as an operand more than once."""
    seen: set[str] = set()
    stack: list[Any] = [*rule.made, *(result.value for result in rule.results)]
    while stack:
        node = stack.pop()
        if isinstance(node, ast.Operand) and isinstance(node.value, ast.Name):
            if node.value.id in seen:
                return True
            seen.add(node.value.id)
        stack += ast.children(node)
    return False


def feeding(instances: Iterable[Instance]) -> dict[str, set[str]]:
    """For each rule, those that may match an op which it builds."""
    wanted: dict[str, list[tuple[str, RuleRow, Path]]] = {}
    for instance in instances:
        for row in instance.rows:
            for op, path in _matched(row):
                wanted.setdefault(op, []).append((instance.rule.name.id, row, path))
    feeds: dict[str, set[str]] = {instance.rule.name.id: set() for instance in instances}
    for instance in instances:
        for built in instance.built:
            for other, row, path in wanted.get(built.op, ()):
                if not _unwanted(built, row, path):
                    feeds[instance.rule.name.id].add(other)
    return feeds


def _matched(row: RuleRow) -> Iterable[tuple[str, Path]]:
    yield row.root, ()

    def ops(tests: Iterable[Any], prefix: Path) -> Iterable[tuple[str, Path]]:
        for test in tests:
            if test.question.kind == "op":
                yield str(test.answer), (*prefix, *test.question.path)
            for way in test.options:
                yield from ops(way, (-99,))

    yield from ops(row.tests, ())


def _unwanted(built: Built, row: RuleRow, path: Path) -> bool:
    """Whether an attribute that the new op has is not what the row asks of the op at a path."""
    schema = known_schema(built.op)
    for test in row.tests:
        kind, place, name = test.question
        if kind != "attr" or place != path or not isinstance(name, str):
            continue
        if name in built.attributes:
            value = built.attributes[name]
            if value is COMPUTED:
                if test.answer is None:
                    return True
            elif canonical(schema.attributes[name], value) != test.answer:
                return True
        elif not built.liked and schema.attributes[name].default != test.answer:
            return True
    return False
