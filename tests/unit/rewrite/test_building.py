"""The right side: what it builds, with which attributes, types and constants."""

from __future__ import annotations

import numpy as np
import pytest
import source_tree
from toy_dialect import Graph, returned, rules, tensor
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import SSAValue

from tflc.diagnostics import Refusal
from tflc.rewrite import apply, load


def run(text: str, graph: Graph, *values: SSAValue) -> ModuleOp:
    module = graph.returns(*values)
    assert apply(module, rules(text))
    return module


def rewritten(text: str, graph: Graph, *values: SSAValue) -> list[object]:
    return returned(run(text, graph, *values))


def constants(module: ModuleOp) -> list[str]:
    return [str(op.results[0].type) for op in module.walk() if op.name == "toy.Constant"]


def test_attributes_come_from_like_and_from_what_is_written() -> None:
    g = Graph(x="2xf32")
    conv = g.op("conv", g["x"], g["x"], act="RELU", group=2, padding="SAME")
    rule = "rule r: toy.neg(c: toy.conv(x, w)) => toy.conv(x, w, group=c.group * 2, like c)"
    assert rewritten(rule, g, g.op("neg", conv)) == [
        ("conv", "%0", "%0", {"act": "RELU", "group": 4, "padding": "SAME"})
    ]


def test_like_of_another_op_takes_the_attributes_of_the_same_name() -> None:
    g = Graph(x="2xf32")
    conv = g.op("conv", g["x"], g["x"], act="RELU", group=2, padding="SAME")
    assert rewritten("rule r: c: toy.conv(x, w) => toy.add(x, w, like c)", g, conv) == [
        ("add", "%0", "%0", {"act": "RELU"})
    ]


def test_like_takes_a_mapping_without_its_nones() -> None:
    rule = "from toy_hooks import attributes_of\nrule r: a: toy.add(x, x) let v = attributes_of(a) => toy.scaled(x, like v)"
    g = Graph(x="2xf32")
    assert rewritten(rule, g, g.op("add", g["x"], g["x"])) == [("scaled", "%0", {"scale": 2.0})]
    g = Graph(x="2xf32")
    assert rewritten(rule, g, g.op("add", g["x"], g["x"], act="RELU")) == [
        ("scaled", "%0", {"scale": 2.0, "bias": 1.0})
    ]


def test_later_like_wins_and_written_attributes_win_over_all() -> None:
    rule = (
        "rule r: toy.sub(a: toy.scaled(x), b: toy.scaled(x)) => "
        "toy.sub(toy.scaled(x, like a, like b), toy.scaled(x, bias=9.0, like b))"
    )
    g = Graph(x="2xf32")
    value = g.op("sub", g.op("scaled", g["x"], scale=1.0, bias=5.0), g.op("scaled", g["x"], scale=2.0))
    with pytest.raises(Refusal, match="P0161"):
        rewritten(rule, g, value)
    rule = rule.replace("=> toy.sub", "=> toy.add")
    g = Graph(x="2xf32")
    value = g.op("sub", g.op("scaled", g["x"], scale=3.0, bias=5.0), g.op("scaled", g["x"], scale=2.0))
    assert rewritten(rule, g, value) == [
        ("add", ("scaled", "%0", {"scale": 2.0, "bias": 5.0}), ("scaled", "%0", {"scale": 2.0, "bias": 9.0}))
    ]


def test_constants_of_the_graph_are_reused_where_nothing_changes() -> None:
    for expression in (
        "c",
        "1.0 * c",
        "transpose(c, [0])",
        "reshape(c, [2])",
        "broadcast(c, shape(c))",
        "c if rank(x) == 1 else c * 2",
    ):
        g = Graph(x="2xf32")
        c = g.const([1.0, 2.0])
        module = run(
            f"rule r: toy.sub(x, const c) => toy.mul(x, {expression})", g, g.op("sub", g["x"], c), g.op("other", c)
        )
        assert constants(module) == ["tensor<2xf32>"], expression


def test_a_constant_is_made_once() -> None:
    g = Graph(x="2xf32")
    rule = "rule r: toy.sub(x, const c) let d = c * 2 => toy.add(toy.mul(x, d), d)"
    assert constants(run(rule, g, g.op("sub", g["x"], g.const([1.0, 2.0])))) == ["tensor<2xf32>"]


@pytest.mark.parametrize(
    ("type", "literal", "made"),
    [
        ("2xf32", "3", "tensor<f32>"),
        ("2xf16", "0.5", "tensor<f16>"),
        ("2xi8", "3", "tensor<i8>"),
        ("2xf32", "[1, 2]", "tensor<2xf32>"),
    ],
)
def test_numbers_take_the_type_of_their_sibling(type: str, literal: str, made: str) -> None:
    g = Graph(x=type)
    assert constants(run(f"rule r: toy.neg(x) => toy.mul(x, {literal})", g, g.op("neg", g["x"]))) == [made]


def test_numbers_take_a_type_that_the_schema_allows() -> None:
    g = Graph(x="2xf32")
    assert constants(run("rule r: toy.neg(x) => toy.shape_to(x, [1, 2])", g, g.op("neg", g["x"]))) == ["tensor<2xi32>"]


def test_arrays_keep_their_type() -> None:
    g = Graph(x="2xf32")
    rule = "rule r: toy.sub(_, const c) => toy.other(toy.cat(cast(c, f16), cast(c, i32), axis=0))"
    assert constants(run(rule, g, g.op("sub", g["x"], g.const([1.0, 2.0])))) == ["tensor<2xf16>", "tensor<2xi32>"]


def test_f32_stays_f32() -> None:
    rule = "rule r: toy.sub(x, const c) => toy.add(x, sqrt(c * 0.1 + 1e-5) / 3 - 2 ** 1.0)"
    for value in (np.float32(2), np.array([2], np.float32)):
        g = Graph(x="2xf32")
        assert "f32" in constants(run(rule, g, g.op("sub", g["x"], g.const(value))))[0]


def test_results_take_the_types_of_the_root() -> None:
    g = Graph(x="2x3xf32")
    value = g.op("neg", g["x"], types=[tensor("?x3xf32")])
    module = run("rule r: toy.neg(x) => toy.other(x)", g, value)
    assert [str(op.results[0].type) for op in module.walk() if op.name == "toy.other"] == ["tensor<?x3xf32>"]


def test_types_that_are_given() -> None:
    g = Graph(x="2x3xf32")
    rule = "rule r: n: toy.neg(x: [a, b]) => toy.relu(toy.other(x): f16[b, a * 2]): n.type"
    module = run(rule, g, g.op("neg", g["x"]))
    types = {op.name: str(op.results[0].type) for op in module.walk() if op.name.startswith("toy.")}
    assert types == {"toy.other": "tensor<3x4xf16>", "toy.relu": "tensor<2x3xf32>"}
    g = Graph(x="2x3xf32")
    module = run("rule r: toy.neg(x) => toy.other(x): i8[7]", g, g.op("neg", g["x"]))
    assert [str(op.results[0].type) for op in module.walk() if op.name == "toy.other"] == ["tensor<7xi8>"]


def test_inner_types_are_inferred() -> None:
    g = Graph(x="2x3xf32")
    module = run("rule r: toy.neg(x) => toy.perm(toy.perm(x, perm=[1, 0]), perm=[1, 0])", g, g.op("neg", g["x"]))
    assert [str(op.results[0].type) for op in module.walk() if op.name == "toy.perm"] == [
        "tensor<3x2xf32>",
        "tensor<2x3xf32>",
    ]


@pytest.mark.parametrize(
    "rule",
    [
        "rule r: toy.neg(x) let n = 0.5 if not is_static(x) else 1.0 * size(x) => toy.scaled(x, scale=n)",
        "rule r: toy.neg(x) => toy.scaled(x, scale=0.5 if not is_static(x) else 1.0 * size(x))",
    ],
)
def test_only_the_way_that_is_taken_must_have_a_value(rule: str) -> None:
    for shape, scale in (("?x2xf32", 0.5), ("3x2xf32", 6.0)):
        g = Graph(x=shape)
        assert rewritten(rule, g, g.op("neg", g["x"])) == [("scaled", "%0", {"scale": scale})]


def test_operands_may_be_chosen() -> None:
    rule = "rule r: toy.neg(x) => toy.other(toy.relu(x) if rank(x) > 1 else x)"
    g = Graph(x="2x3xf32")
    assert rewritten(rule, g, g.op("neg", g["x"])) == [("other", ("relu", "%0"))]
    g = Graph(x="2xf32")
    assert rewritten(rule, g, g.op("neg", g["x"])) == [("other", "%0")]


def test_one_op_for_each_entry_of_a_list() -> None:
    rule = "rule r: toy.neg(toy.cat(xs..., axis=a)) => toy.cat(toy.neg(xs)..., axis=a)"
    g = Graph(x="2xf32", y="2xf32")
    assert rewritten(rule, g, g.op("neg", g.op("cat", g["x"], g["y"], axis=0))) == [
        ("cat", ("neg", "%0"), ("neg", "%1"), {"axis": 0})
    ]


def test_entries_of_two_lists_go_together() -> None:
    rule = "rule r: toy.cat(toy.sub(xs, const cs)..., axis=a) => toy.cat(toy.add(xs, cs * 2)..., axis=a)"
    g = Graph(x="1xf32", y="1xf32")
    value = g.op("cat", g.op("sub", g["x"], g.const([1.0])), g.op("sub", g["y"], g.const([2.0])), axis=0)
    assert rewritten(rule, g, value) == [("cat", ("add", "%0", [2.0]), ("add", "%1", [4.0]), {"axis": 0})]


def test_results_of_new_and_matched_ops() -> None:
    rule = "rule r: toy.neg(p: shared toy.pair(x).first) => toy.sub(toy.pair(toy.relu(x)).second, p.second)"
    g = Graph(x="2xf32")
    assert rewritten(rule, g, g.op("neg", g.ops("pair", g["x"])[0])) == [
        ("sub", ("pair", ("relu", "%0"), ".1"), ("pair", "%0", ".1"))
    ]


@pytest.mark.filterwarnings("error")
def test_constants_overflow_without_a_word() -> None:
    g = Graph(x="2xf32")
    rule = "rule r: toy.sub(x, const c) when not all(isfinite(c * 1e30)) => toy.other(x)"
    assert rewritten(rule, g, g.op("sub", g["x"], g.const([1e30, 1.0]))) == [("other", "%0")]


def test_a_new_op_is_named_and_used_again() -> None:
    g = Graph(x="2xf32")
    module = run("rule r: toy.neg(x) => toy.sub(p: toy.pair(x), toy.relu(p.second))", g, g.op("neg", g["x"]))
    assert returned(module) == [("sub", ("pair", "%0"), ("relu", ("pair", "%0", ".1")))]
    assert sum(op.name == "toy.pair" for op in module.walk()) == 1


def test_ops_are_named_before_the_results() -> None:
    g = Graph(x="2xf32")
    rule = "rule r: toy.neg(x) => with p: toy.pair(x) with q: toy.relu(p.second) toy.sub(q, p)"
    module = run(rule, g, g.op("neg", g["x"]))
    assert returned(module) == [("sub", ("relu", ("pair", "%0", ".1")), ("pair", "%0"))]
    assert sum(op.name == "toy.pair" for op in module.walk()) == 1


@pytest.mark.parametrize(("rank", "made"), [(1, "relu"), (2, "relu6")])
def test_a_named_op_may_be_one_or_another(rank: int, made: str) -> None:
    g = Graph(x="x".join(["2"] * rank) + "xf32")
    rule = "rule r: toy.neg(x) => with p: toy.relu(x) if rank(x) == 1 else toy.relu6(x) toy.sub(p, p)"
    assert rewritten(rule, g, g.op("neg", g["x"])) == [("sub", (made, "%0"), (made, "%0"))]


@pytest.mark.parametrize(
    ("rank", "choice", "made"),
    [
        (1, "x if rank(x) == 1 else toy.relu(x)", "%0"),
        (2, "toy.relu(x) if rank(x) == 1 else x", "%0"),
        (2, "toy.relu(x) if rank(x) == 1 else p.second", ("pair", "%0", ".1")),
        (1, "c if rank(x) == 1 else toy.relu(x)", [7.0, 8.0]),
        (2, "toy.relu(x) if rank(x) == 1 else ones(2)", [1.0, 1.0]),
        (2, "toy.relu(x) if rank(x) == 1 else none", None),
    ],
)
def test_a_named_value_may_be_one_that_is_there(rank: int, choice: str, made: object) -> None:
    """On either side of a choice; what follows on a line of its own may begin with a parenthesis."""
    g = Graph(x="x".join(["2"] * rank) + "xf32")
    rule = f"rule r: toy.mul(x, const c) => with p: toy.pair(x) with q: {choice}\n(toy.clip(p, q, q) if rank(c) == 1 else c)"
    slots = () if made is None else (made, made)
    assert rewritten(rule, g, g.op("mul", g["x"], g.const([7.0, 8.0]))) == [("clip", ("pair", "%0"), *slots)]


@pytest.mark.parametrize("value", ["x", "zeros(2)", "none"])
def test_a_name_for_what_needs_none_is_refused(value: str) -> None:
    with pytest.raises(Refusal, match="a name is bound to a new operation, or to one of several values"):
        rules(f"rule r: toy.neg(x) => with p: {value}\ntoy.sub(p, x)")


def test_replacement_by_a_constant() -> None:
    g = Graph(x="2x3xf32")
    assert rewritten("rule r: toy.sub(x: [n, m], x) => zeros(n, m)", g, g.op("sub", g["x"], g["x"])) == [
        [[0.0] * 3] * 2
    ]


def test_a_right_side_that_fails_is_told_with_rule_and_node_and_leaves_the_graph() -> None:
    g = Graph(x="2xf32")
    module = g.returns(g.op("neg", g["x"], node="my_node"))
    with pytest.raises(Refusal) as refusal:
        apply(
            module,
            rules("from toy_hooks import fails\nrule broken: toy.neg(x) => toy.scaled(toy.relu(x), scale=fails(3))"),
        )
    assert str(refusal.value).splitlines()[0] == (
        "test.pat:3:28: error[P0160]: the right side of 'broken' failed at 'my_node' (toy.neg): 3 is no good"
    )
    assert returned(module) == [("neg", "%0")]
    module.verify()


def test_a_clause_that_fails_is_told_with_its_place() -> None:
    g = Graph(x="2xf32")
    module = g.returns(g.op("sub", g["x"], g.const([1.0, 2.0]), node="my_node"))
    with pytest.raises(Refusal) as refusal:
        apply(module, rules("rule broken: toy.sub(x, const c)\n    when scalar(c) == 1\n => x"))
    assert str(refusal.value).startswith(
        "test.pat:3:5: error[P0163]: a clause of 'broken' failed at 'my_node' (toy.sub): can only convert"
    )


def test_what_rules_of_the_project_do_wrong_is_a_bug_and_what_a_users_do_is_not() -> None:
    text = "use toy\nrule broken: toy.sub(x, const c) when scalar(c) == 1 => x\n"
    for path, code in ((source_tree.ROOT / "patterns" / "simplify.pat", 70), ("my.pat", 1)):
        g = Graph(x="2xf32")
        with pytest.raises(Refusal) as refusal:
            apply(g.returns(g.op("sub", g["x"], g.const([1.0, 2.0]))), load(text, path=str(path)))
        assert refusal.value.exit_code == code
        assert ("bug in tflc" in refusal.value.findings[0].hint) is (code == 70)


def test_hooks_that_refuse_end_the_match() -> None:
    rule = "from toy_hooks import half_if_even\nrule r: toy.perm(x, perm=p) let h = half_if_even(p[0]) => toy.scaled(x, scale=h)"
    g = Graph(x="2x3x4xf32")
    assert rewritten(rule, g, g.op("perm", g["x"], perm=(2, 0, 1))) == [("scaled", "%0", {"scale": 1.0})]
    g = Graph(x="2x3x4xf32")
    assert not apply(g.returns(g.op("perm", g["x"], perm=(1, 0, 2))), rules(rule))


def test_what_the_right_side_makes_has_a_name_where_it_is_used_again() -> None:
    g = Graph(x="2xf32")
    rule = "rule r: toy.conv(x, w) => toy.add(n: toy.neg(x), toy.add(n, w))"
    module = run(rule, g, g.op("conv", g["x"], g["x"], act="RELU", group=2, padding="SAME"))
    assert [op.name for op in module.walk() if op.name.startswith("toy.")] == ["toy.neg", "toy.add", "toy.add"]


def test_a_name_that_the_left_side_binds_is_not_bound_again() -> None:
    with pytest.raises(Refusal, match="'x' is bound already"):
        rules("rule r: toy.conv(x, w) => toy.add(x: toy.neg(x), w)")
