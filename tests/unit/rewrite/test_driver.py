"""The driver: fixed points, names and provenance, dead ops, regions, counts, budgets, rules that undo each other."""

from __future__ import annotations

import pytest
from toy_dialect import Graph, op_names, returned, rules
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation

from tflc.diagnostics import Refusal
from tflc.dialects.locations import firings, node_names, origin_of, value_names
from tflc.rewrite import Budget, Stats, Trace, apply


def named_op(module: ModuleOp, name: str) -> Operation:
    (op,) = (op for op in module.walk() if op.name == f"toy.{name}")
    return op


def names(op: Operation) -> list[str | None]:
    return [None if name is None else name.name for name in value_names(op)]


def test_runs_to_a_fixed_point_and_twice_is_once() -> None:
    ruleset = rules("rule r: toy.neg(toy.neg(x)) => x")
    g = Graph(x="2xf32")
    value = g["x"]
    for _ in range(9):
        value = g.op("neg", value)
    module = g.returns(value)
    assert apply(module, ruleset)
    assert returned(module) == [("neg", "%0")]
    assert not apply(module, ruleset)


def test_a_match_that_appears_behind_is_found() -> None:
    """The inner op gets its only user when another rule takes the second one away."""
    text = "rule drop: toy.sub(x, x) => 0.0\nrule fuse: toy.neg(toy.relu(x)) => toy.relu6(x)"
    g = Graph(x="2xf32")
    relu = g.op("relu", g["x"])
    neg = g.op("neg", relu)
    module = g.returns(neg, g.op("sub", relu, relu))
    apply(module, rules(text))
    assert returned(module)[0] == ("relu6", "%0")


def test_names_move_to_the_replacement() -> None:
    g = Graph(x="2xf32")
    module = g.returns(g.op("relu", g.op("neg", g["x"], node="inner"), node="outer"))
    apply(module, rules("rule r: toy.relu(toy.neg(x)) => toy.other(toy.relu6(x))"))
    assert names(named_op(module, "other")) == ["outer_out"]
    assert names(named_op(module, "relu6")) == [None]


def test_every_new_op_knows_its_nodes_and_its_rules() -> None:
    g = Graph(x="2xf32")
    module = g.returns(g.op("relu", g.op("neg", g["x"], node="inner"), node="outer"))
    apply(
        module,
        rules(
            "rule first: toy.relu(toy.neg(x)) => toy.sub(toy.relu6(x), x)\nrule second: toy.relu6(x) => toy.other(x)"
        ),
    )
    for name, fired in (("sub", ["first"]), ("other", ["first", "second"])):
        origin = origin_of(named_op(module, name))
        assert node_names(origin) == ("outer", "inner")
        assert [(f.rule, f.file) for f in firings(origin)] == [(rule, "test.pat") for rule in fired]


def test_names_of_several_results() -> None:
    g = Graph(x="2xf32")
    module = g.returns(*g.ops("pair", g["x"], node="p"))
    apply(module, rules("rule r: toy.pair(x) => toy.neg(x), toy.relu(x)"))
    assert names(named_op(module, "neg")) == ["p_out"]
    assert names(named_op(module, "relu")) == ["p_out1"]


def test_an_existing_value_without_a_name_takes_that_of_the_root() -> None:
    g = Graph(x="2xf32")
    module = g.returns(g.op("neg", g.op("relu", g.op("neg", g["x"])), node="last"))
    apply(module, rules("rule a: toy.relu(x) => toy.add(toy.other(x), 0.0)\nrule b: toy.neg(toy.add(x, 0.0)) => x"))
    assert names(named_op(module, "other")) == ["last_out"]


def test_a_replacement_that_knows_more_or_less_of_its_shape() -> None:
    from toy_dialect import tensor

    ruleset = rules("rule r: toy.neg(shared toy.neg(x)) => x")
    for inner, outer in (("2x3xf32", "?x3xf32"), ("?x3xf32", "2x3xf32")):
        for producer in (True, False):
            g = Graph(x=inner)
            x = g.op("relu", g["x"], types=[tensor(inner)]) if producer else g["x"]
            module = g.returns(g.op("neg", g.op("neg", x), types=[tensor(outer)]))
            assert apply(module, ruleset)
            module.verify()
            if producer:
                assert str(named_op(module, "relu").results[0].type) == "tensor<2x3xf32>"


def test_dead_pure_ops_go_and_impure_ones_stay() -> None:
    rule = "rule r: toy.sub(_, y) => toy.other(y)"
    for name, left in (("relu", ["other"]), ("noise", ["noise", "other"])):
        g = Graph(x="2xf32", y="2xf32")
        module = g.returns(g.op("sub", g.op(name, g["x"]), g["y"]))
        apply(module, rules(rule))
        assert op_names(module) == left


def test_ops_in_regions_are_rewritten() -> None:
    from xdsl.ir import Block, Region

    from tflc import dialects

    g = Graph(x="2xf32")
    block = Block(arg_types=[g["x"].type])
    inner = dialects.build("toy.neg", [block.args[0]])
    outer = dialects.build("toy.neg", [inner.results[0]])
    block.add_ops([inner, outer, dialects.build("toy.yield", [outer.results[0]])])
    loop = dialects.build("toy.loop", [g["x"]], {}, [g["x"].type], regions=[Region([block])])
    g.block.add_op(loop)
    module = g.returns(loop.results[0])
    assert apply(module, rules("rule r: toy.neg(toy.neg(x)) => x"))
    assert op_names(module) == ["loop", "yield"]
    module.verify()


def test_trace_tells_rule_place_and_ops() -> None:
    g = Graph(x="2xf32")
    module = g.returns(g.op("relu", g.op("add", g["x"], g.const(1.0), node="a"), node="r"))
    lines: list[str] = []
    trace = Trace(line=lambda fired: lines.append(str(fired)))
    apply(
        module,
        rules("set s = toy.relu\nrule fuse for Act in s: Act(toy.add(x, y)) => toy.add(x, y, act=RELU)"),
        trace=trace,
    )
    assert lines == ["test.pat:3: fuse[toy.relu] at 'r': toy.relu, toy.add -> toy.add"]
    assert trace.firings[0].as_dict()["rule"] == "fuse[toy.relu]"


def test_stats_count_and_name_the_rules_that_never_fired() -> None:
    g = Graph(x="2xf32")
    module = g.returns(g.op("neg", g.op("neg", g["x"])), g.op("sub", g["x"], g.const([1.0, 2.0])))
    stats = Stats()
    text = (
        "rule a: toy.neg(toy.neg(x)) => x\nrule b: toy.sub(x, const c) when size(c) == 1 => x\nrule c: toy.relu(x) => x"
    )
    apply(module, rules(text), stats=stats)
    assert (stats.rules["a"].matched, stats.rules["b"].matched) == (1, 0)
    assert stats.rules["b"].reached > 0
    assert stats.rules["b"].tried >= stats.rules["b"].reached
    assert stats.never == ("b", "c")
    assert stats.lines()[-1] == "never fired: b, c"


def test_budget_stops_all_rewriting() -> None:
    ruleset = rules("rule r: toy.neg(x) => toy.relu(x)")
    g = Graph(x="2xf32")
    value = g["x"]
    for _ in range(5):
        value = g.op("neg", value)
    module = g.returns(value)
    budget = Budget(2)
    apply(module, ruleset, budget=budget)
    assert op_names(module) == ["relu", "relu", "neg", "neg", "neg"]
    assert not apply(module, ruleset, budget=budget)


def test_rules_that_undo_each_other_are_named() -> None:
    g = Graph(x="2xf32")
    module = g.returns(g.op("neg", g["x"], node="here"))
    with pytest.raises(Refusal) as refusal:
        apply(
            module,
            rules(
                "rule there: toy.neg(x) => toy.relu(x)\nrule back: toy.relu(x) => toy.neg(x)\nrule no: toy.sub(x, x) => x"
            ),
        )
    assert "rules 'back' and 'there' undo each other without end at 'here'" in str(refusal.value)
    assert refusal.value.findings[0].code == "P0161"


def test_a_rule_that_feeds_itself_is_named() -> None:
    g = Graph(x="2xf32")
    with pytest.raises(Refusal, match="rule 'grows' applies to its own result without end"):
        apply(g.returns(g.op("neg", g["x"])), rules("rule grows: toy.neg(x) => toy.neg(toy.neg(x))"))


def test_a_rule_that_changes_nothing_is_named() -> None:
    g = Graph(x="2xf32")
    with pytest.raises(Refusal, match="rule 'same' builds at 'n1' what was there already"):
        apply(g.returns(g.op("neg", g["x"])), rules("rule same: toy.neg(x) => toy.neg(x)"))


def test_a_long_chain_is_no_circle() -> None:
    g = Graph(x="2x3xf32")
    value = g.op("perm", g["x"], perm=(1, 0))
    for _ in range(600):
        value = g.op("neg", value)
    module = g.returns(value)
    apply(module, rules("rule sink: toy.neg(toy.perm(x, perm=p)) => toy.perm(toy.neg(x), perm=p)"))
    assert op_names(module)[-1] == "perm"


def test_order_of_rules_in_the_file_does_not_matter() -> None:
    texts = [
        "rule a: toy.neg(toy.neg(x)) => x",
        "rule b: toy.neg(toy.relu(x)) => toy.other(x)",
        "rule c: toy.clip(x, 0.0, 6.0) => toy.relu6(x)",
        "rule d: toy.clip(x, _, _) => toy.relu(x)",
    ]
    found = []
    for order in (texts, texts[::-1]):
        g = Graph(x="2xf32")
        value = g.op("neg", g.op("relu", g.op("clip", g.op("neg", g.op("neg", g["x"])), g.const(0.0), g.const(6.0))))
        module = g.returns(value)
        apply(module, rules("\n".join(order)))
        found.append(returned(module))
    assert found[0] == found[1] == [("other", ("relu6", "%0"))]
