"""The decision tree: the same answers as its rows one by one, shared beginnings asked once, a flat cost."""

from __future__ import annotations

import random
from typing import Any

from toy_dialect import Graph, rules
from toy_rules import APART, OVERLAP

from tflc.rewrite.matching.match import Matcher
from tflc.rewrite.matching.order import Order
from tflc.rewrite.matching.tree import Switch, walk


def _random_graph(seed: int) -> list[Any]:
    """Ops of a random graph: operands drawn from what is there, constants among them."""
    draw = random.Random(seed)
    g = Graph(x="2x3xf32", y="2x3xf32")
    values = [g["x"], g["y"], g.const(1.0), g.const(2.0), g.const(0.0), g.const(6.0)]
    ops = []
    for _ in range(60):
        a, b, c = (draw.choice(values) for _ in range(3))
        match draw.choice(["neg", "relu", "add", "sub", "clip", "conv", "perm", "scaled", "pair"]):
            case "add" | "sub" as name:
                value = g.op(name, a, b)
            case "clip":
                value = g.op("clip", a, *draw.choice([(), (b,), (b, c), (None, c)]))
            case "conv":
                value = g.op("conv", a, b, group=draw.choice([1, 2, 3]), padding=draw.choice(["SAME", "VALID"]))
            case "perm":
                value = g.op("perm", a, perm=draw.choice([(0, 1), (1, 0)]), types=[a.type])
            case "scaled":
                value = g.op("scaled", a, **draw.choice([{}, {"bias": 1.0}]))
            case "pair":
                value = draw.choice(g.ops("pair", a))
            case name:
                value = g.op(name, a)
        values.append(value)
        ops.append(value.owner)
    return ops


def test_the_tree_answers_as_its_rows_one_by_one() -> None:
    lefts = dict.fromkeys(rule for pair in (*OVERLAP, *APART) for rule in pair)
    ruleset = rules("\n".join(f"rule r{i}: {rule}" for i, rule in enumerate(lefts)))
    alone = {}
    for root in ruleset.roots:
        rows = ruleset.rows(root)
        alone[root] = [Matcher.of([rows[place]], {}) for place in Order(rows, ruleset.later).sorted()]
    matched: set[str] = set()
    for seed in range(40):
        for op in _random_graph(seed):
            if op.name not in alone:
                continue
            matcher = ruleset.matcher(op.name)
            assert matcher is not None
            found = matcher.match(op)
            wanted = [match.row.rule for one in alone[op.name] if (match := one.match(op)) is not None]
            assert (found is None) == (not wanted)
            if found is not None:
                # Rows that no order relates may stand either way in the tree; none that must come before is passed over.
                assert found.row.rule in wanted
                rows = ruleset.rows(op.name)
                order = Order(rows, ruleset.later)
                place = next(i for i, (_, row) in enumerate(rows) if row.rule == found.row.rule)
                assert not {rows[a][1].rule for a in order.ahead[place]} & set(wanted)
                matched.add(found.row.rule)
    assert len(matched) > 15


def _asked(count: int) -> int:
    """Questions that are asked at an op which none of ``count`` rules with a common beginning matches."""
    text = "\n".join(f"rule r{i}: toy.neg(toy.sub(toy.conv(x, _, group={i + 2}), {i}.0)) => x" for i in range(count))
    matcher = rules(text).matcher("toy.neg")
    assert matcher is not None
    asked = 0

    def counting(ask: Any) -> Any:
        def counted(frame: Any) -> Any:
            nonlocal asked
            asked += 1
            return ask(frame)

        return counted

    for branch in walk(matcher.tree):
        if isinstance(branch, Switch):
            branch.ask = counting(branch.ask)
    g = Graph(x="2xf32", y="2xf32")
    value = g.op("neg", g.op("sub", g.op("conv", g["x"], g["y"], group=1, padding="SAME"), g.const(0.5)))
    assert matcher.match(value.owner) is None  # type: ignore[arg-type]
    return asked


def test_rules_with_a_common_beginning_cost_what_one_costs() -> None:
    assert _asked(1) == _asked(10) == _asked(300)
