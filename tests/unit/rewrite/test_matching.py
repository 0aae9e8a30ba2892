"""Every way to match, with a graph that it matches and one that it must not."""

from __future__ import annotations

import numpy as np
import pytest
from toy_dialect import Graph, returned, rules, tensor
from xdsl.ir import SSAValue

from tflc.rewrite import apply


def rewritten(text: str, graph: Graph, *values: SSAValue) -> list[object]:
    module = graph.returns(*values)
    apply(module, rules(text))
    module.verify()
    return returned(module)


def fires(text: str, graph: Graph, *values: SSAValue) -> bool:
    return apply(graph.returns(*values), rules(text))


# Values.


def test_value_is_bound_and_passed_on() -> None:
    g = Graph(x="2x3xf32")
    assert rewritten("rule r: toy.neg(toy.neg(x)) => x", g, g.op("neg", g.op("neg", g["x"]))) == ["%0"]
    g = Graph(x="2x3xf32")
    assert not fires("rule r: toy.neg(toy.neg(x)) => x", g, g.op("neg", g.op("relu", g["x"])))


def test_name_used_twice_must_be_the_same_value() -> None:
    rule = "rule r: toy.sub(x, x) => toy.other(x)"
    g = Graph(x="2xf32", y="2xf32")
    assert fires(rule, g, g.op("sub", g["x"], g["x"]))
    g = Graph(x="2xf32", y="2xf32")
    assert not fires(rule, g, g.op("sub", g["x"], g["y"]))


def test_equal_constants_are_the_same() -> None:
    rule = "rule r: toy.sub(const c, const c) => toy.other(c)"
    g = Graph()
    assert fires(rule, g, g.op("sub", g.const([1.0, 2.0]), g.const([1.0, 2.0])))
    g = Graph()
    assert not fires(rule, g, g.op("sub", g.const([1.0, 2.0]), g.const([1.0, 3.0])))


def test_const_needs_a_constant() -> None:
    rule = "rule r: toy.add(x, const c) => toy.mul(x, c + 1)"
    g = Graph(x="2xf32")
    assert rewritten(rule, g, g.op("add", g["x"], g.const([1.0, 2.0]))) == [("mul", "%0", [2.0, 3.0])]
    g = Graph(x="2xf32", y="2xf32")
    assert not fires(rule, g, g.op("add", g["x"], g["y"]))


def test_optional_operand_is_passed_on_as_it_came() -> None:
    rule = "rule r: toy.clip(toy.neg(x), lo?, hi?) => toy.neg(toy.clip(x, lo, hi))"
    g = Graph(x="2xf32", y="2xf32")
    assert rewritten(rule, g, g.op("clip", g.op("neg", g["x"]), None, g["y"])) == [("neg", ("clip", "%0", None, "%1"))]
    g = Graph(x="2xf32", y="2xf32")
    assert rewritten(rule, g, g.op("clip", g.op("neg", g["x"]), g["y"])) == [("neg", ("clip", "%0", "%1"))]


def test_operand_that_is_not_mentioned_is_absent() -> None:
    rule = "rule r: toy.clip(x, lo) => toy.other(x)"
    with pytest.raises(Exception, match="never used"):
        rules(rule)
    rule = "rule r: toy.clip(x, _) => toy.other(x)"
    g = Graph(x="2xf32")
    assert fires(rule, g, g.op("clip", g["x"], g["x"]))
    g = Graph(x="2xf32")
    assert not fires(rule, g, g.op("clip", g["x"], g["x"], g["x"]))
    g = Graph(x="2xf32")
    assert not fires(rule, g, g.op("clip", g["x"]))
    g = Graph(x="2xf32")
    assert not fires(rule, g, g.op("clip", g["x"], None, g["x"]))


def test_rest_is_whatever_it_is() -> None:
    for extra in ((), ("x",), (None, "x"), ("x", "x")):
        g = Graph(x="2xf32")
        assert fires("rule r: toy.clip(x, _...) => toy.other(x)", g, g.op("clip", g["x"], *(e and g[e] for e in extra)))


def test_none_demands_absence() -> None:
    rule = "rule r: toy.clip(x, none, hi) => toy.sub(x, hi)"
    g = Graph(x="2xf32", y="2xf32")
    assert rewritten(rule, g, g.op("clip", g["x"], None, g["y"])) == [("sub", "%0", "%1")]
    g = Graph(x="2xf32", y="2xf32")
    assert not fires(rule, g, g.op("clip", g["x"], g["y"], g["y"]))


def test_default_of_an_absent_constant() -> None:
    rule = "rule r: c: toy.conv(x, const w: [m, ...], const b else zeros(m), act=RELU) => toy.conv(x, w, b + 1, act=NONE, like c)"
    g = Graph(x="2xf32")
    assert rewritten(rule, g, g.op("conv", g["x"], g.const([[1.0], [2.0]]), act="RELU", padding="SAME")) == [
        ("conv", "%0", [[1.0], [2.0]], [1.0, 1.0], {"act": "NONE", "padding": "SAME"})
    ]
    g = Graph(x="2xf32")
    assert rewritten(rule, g, g.op("conv", g["x"], g.const([[1.0]]), g.const([5.0]), act="RELU", padding="SAME"))[0][
        3
    ] == [6.0]  # type: ignore[index]
    g = Graph(x="2xf32")
    assert not fires(rule, g, g.op("conv", g["x"], g.const([[1.0]]), g["x"], act="RELU", padding="SAME"))


def test_default_has_the_type_of_its_slot() -> None:
    rule = "rule r: toy.conv(x, const w, const b else zeros(1), act=RELU) => toy.sub(x, w + b)"
    g = Graph(x="2xf16")
    module = g.returns(g.op("conv", g["x"], g.const(np.ones(2, np.float16)), act="RELU", padding="SAME"))
    apply(module, rules(rule))
    constant = next(op for op in module.walk() if op.name == "toy.Constant")
    assert constant.results[0].type == tensor("2xf16")


# Literals.


@pytest.mark.parametrize(
    ("value", "literal", "matches"),
    [
        (3.0, "3.0", True),
        ([3.0, 3.0], "3", True),
        ([[3.0]], "3", True),
        ([3.0, 4.0], "3.0", False),
        (np.float32(0.16666667), "0.1666666667", True),
        (np.float64(0.16666667), "0.1666666666", False),
        (np.float16(0.1), "0.1", True),
        (np.int64(3), "3.0", True),
        (np.int64(3), "3.5", False),
        (-1.0, "-1", True),
        (np.inf, "1e999", True),
    ],
)
def test_literal_matches_after_rounding_to_the_type(value: object, literal: str, matches: bool) -> None:
    g = Graph(x="2xf32")
    assert fires(f"rule r: toy.sub(x, {literal}) => toy.other(x)", g, g.op("sub", g["x"], g.const(value))) is matches


def test_literal_of_a_broadcast_view_and_no_look_at_a_large_weight() -> None:
    from tflc import dialects
    from tflc.dialects.weight import WeightAttr

    g = Graph(x="2xf32")
    big = np.broadcast_to(np.float32(3), (100, 100))
    assert fires("rule r: toy.sub(x, 3.0) => toy.other(x)", g, g.op("sub", g["x"], g.const(big)))

    def untouchable() -> np.ndarray:
        raise AssertionError("the bytes were read")

    g = Graph(x="2xf32")
    constant = dialects.make_constant("toy", WeightAttr(tensor("1000xf32"), untouchable))  # type: ignore[arg-type]
    g.block.add_op(constant)
    assert not fires("rule r: toy.sub(x, 3.0) => toy.other(x)", g, g.op("sub", g["x"], constant.results[0]))


def test_list_literal() -> None:
    rule = "rule r: toy.shape_to(x, [2, 3]) => toy.other(x)"
    for value, matches in (([2, 3], True), ([2, 4], False), ([2], False)):
        g = Graph(x="2x3xf32")
        assert fires(rule, g, g.op("shape_to", g["x"], g.const(np.array(value, np.int32)))) is matches


# Attributes.


def test_attributes_not_mentioned_match_anything() -> None:
    for act in ("RELU", "NONE"):
        g = Graph(x="2xf32")
        assert fires("rule r: toy.add(x, 0.0) => x", g, g.op("add", g["x"], g.const(0.0), act=act))


def test_attribute_literals_and_defaults() -> None:
    rule = "rule r: toy.add(x, 0.0, act=NONE) => x"
    g = Graph(x="2xf32")
    assert fires(rule, g, g.op("add", g["x"], g.const(0.0)))
    g = Graph(x="2xf32")
    assert not fires(rule, g, g.op("add", g["x"], g.const(0.0), act="RELU"))


def test_list_attribute() -> None:
    for perm, matches in (((1, 0), True), ((0, 1), False)):
        g = Graph(x="2x3xf32")
        assert fires("rule r: toy.perm(x, perm=[1, 0]) => toy.other(x)", g, g.op("perm", g["x"], perm=perm)) is matches


def test_float_attribute_is_rounded() -> None:
    g = Graph(x="2xf32")
    assert fires("rule r: toy.scaled(x, scale=0.1) => x", g, g.op("scaled", g["x"], scale=0.1))


def test_unset_attribute() -> None:
    for attrs, unset in (({}, True), ({"bias": 2.0}, False)):
        g = Graph(x="2xf32")
        assert fires("rule r: toy.scaled(x, bias=none) => x", g, g.op("scaled", g["x"], **attrs)) is unset
        g = Graph(x="2xf32")
        assert fires("rule r: toy.scaled(x, bias=b) => toy.sub(x, b)", g, g.op("scaled", g["x"], **attrs)) is not unset
    g = Graph(x="2xf32")
    assert rewritten(
        "rule r: toy.neg(toy.scaled(x, bias=b?)) => toy.scaled(x, bias=b)", g, g.op("neg", g.op("scaled", g["x"]))
    ) == [("scaled", "%0")]


def test_attribute_is_tested_where_the_name_is_bound_elsewhere() -> None:
    rule = "rule r: toy.conv(x: [_, c], _, group=c, act=RELU) => toy.other(x)"
    for group, matches in ((3, True), (1, False)):
        g = Graph(x="2x3xf32")
        assert fires(rule, g, g.op("conv", g["x"], g["x"], group=group, act="RELU", padding="SAME")) is matches
    rule = "rule r: toy.perm(toy.perm(x, perm=p), perm=p) => toy.perm(x, perm=p)"
    for second, matches in (((1, 0), True), ((0, 1), False)):
        g = Graph(x="2x2xf32")
        assert fires(rule, g, g.op("perm", g.op("perm", g["x"], perm=(1, 0)), perm=second)) is matches


# Types.


@pytest.mark.parametrize(
    ("pattern", "type", "matches"),
    [
        ("f32[_, 3]", "2x3xf32", True),
        ("f32[_, 3]", "2x4xf32", False),
        ("f32[_, 3]", "2x3xf16", False),
        ("f32[_, 3]", "3xf32", False),
        ("[_, _]", "?xnxf32", True),
        ("[_, _]", "*xf32", False),
        ("[3, ...]", "3x4x5xf32", True),
        ("[3, ...]", "4x3xf32", False),
        ("[..., 3]", "4x3xf32", True),
        ("[2, ..., 3]", "2x3xf32", True),
        ("[2, ..., 3]", "3xf32", False),
        ("[...]", "*xf32", False),
        ("[...]", "f32", True),
        ("[]", "f32", True),
        ("[]", "1xf32", False),
        ("float[...]", "2xbf16", True),
        ("float[...]", "2xi32", False),
        ("int[...]", "2xui8", True),
        ("int[...]", "2xi1", False),
        ("[n, n]", "3x3xf32", True),
        ("[n, n]", "3x4xf32", False),
        ("[n, n]", "axaxf32", True),
        ("[n, n]", "axbxf32", False),
        ("[n, n]", "?x?xf32", False),
    ],
)
def test_types(pattern: str, type: str, matches: bool) -> None:
    g = Graph(x=type)
    assert fires(f"rule r: toy.neg(x: {pattern}) => toy.other(x)", g, g.op("neg", g["x"])) is matches


def test_dim_that_is_computed_with_must_be_static() -> None:
    rule = "rule r: toy.neg(x: [n, ...]) => toy.scaled(x, scale=n * 2)"
    for type, matches in (("3xf32", True), ("axf32", False), ("?xf32", False)):
        g = Graph(x=type)
        assert fires(rule, g, g.op("neg", g["x"])) is matches


def test_type_of_an_operation() -> None:
    rule = "rule r: toy.neg(toy.perm(x, perm=_): [3, ...]) => x"
    for perm, matches in (((1, 0), True), ((0, 1), False)):
        g = Graph(x="2x3xf32")
        assert fires(rule, g, g.op("neg", g.op("perm", g["x"], perm=perm))) is matches


def test_rank_on_the_right_is_asked_on_the_left() -> None:
    rule = "rule r: toy.neg(x) => toy.scaled(x, scale=rank(x))"
    g = Graph(x="2x3xf32")
    assert rewritten(rule, g, g.op("neg", g["x"])) == [("scaled", "%0", {"scale": 2.0})]
    g = Graph(x="*xf32")
    assert not fires(rule, g, g.op("neg", g["x"]))


# Users.


def test_inner_ops_have_no_user_outside() -> None:
    rule = "rule r: toy.neg(toy.neg(x)) => x"
    g = Graph(x="2xf32")
    inner = g.op("neg", g["x"])
    assert not fires(rule, g, g.op("neg", inner), g.op("other", inner))


def test_outputs_of_the_graph_are_users() -> None:
    rule = "rule r: toy.neg(toy.neg(x)) => x"
    g = Graph(x="2xf32")
    inner = g.op("neg", g["x"])
    assert not fires(rule, g, g.op("neg", inner), inner)


def test_shared_inner_ops_may() -> None:
    rule = "rule r: toy.neg(shared toy.neg(x)) => x"
    g = Graph(x="2xf32")
    inner = g.op("neg", g["x"])
    assert rewritten(rule, g, g.op("neg", inner), g.op("other", inner)) == ["%0", ("other", ("neg", "%0"))]


def test_users_inside_the_match_are_no_users_outside() -> None:
    rule = "rule r: toy.sub(toy.relu(y), toy.neg(y)) => toy.other(y)"
    for outside in (False, True):
        g = Graph(x="2xf32")
        y = g.op("relu6", g["x"])
        relu = g.op("relu", y)
        values = [g.op("sub", relu, g.op("neg", y)), *([relu] if outside else [])]
        assert fires(rule, g, *values) is not outside
    rule = "rule r: toy.sub(toy.relu(toy.neg(x)), toy.relu6(toy.neg(x))) => toy.other(x)"
    g = Graph(x="2xf32")
    neg = g.op("neg", g["x"])
    assert fires(rule, g, g.op("sub", g.op("relu", neg), g.op("relu6", neg)))


def test_constants_are_always_shared() -> None:
    g = Graph(x="2xf32")
    c = g.const(1.0)
    assert fires(
        "rule r: toy.sub(x, toy.Constant(value=v)) => toy.add(x, toy.Constant(value=v))",
        g,
        g.op("sub", g["x"], c),
        g.op("other", c),
    )


# Commuting operands.


def test_both_orders_of_a_commutative_op() -> None:
    rule = "rule r: toy.add(toy.neg(x), y) => toy.sub(y, x)"
    for swapped in (False, True):
        g = Graph(x="2xf32", y="2xf32")
        operands = [g.op("neg", g["x"]), g["y"]]
        assert rewritten(rule, g, g.op("add", *(reversed(operands) if swapped else operands))) == [("sub", "%1", "%0")]


def test_other_ops_are_not_commuted() -> None:
    g = Graph(x="2xf32", y="2xf32")
    assert not fires("rule r: toy.sub(toy.neg(x), y) => toy.add(x, y)", g, g.op("sub", g["y"], g.op("neg", g["x"])))


def test_second_order_is_tried_when_a_guard_refuses_the_first() -> None:
    rule = "rule r: toy.add(x, const c) when c[0] > 1 => toy.scaled(x, scale=c[0])"
    g = Graph()
    assert rewritten(rule, g, g.op("add", g.const([2.0]), g.const([1.0]))) == [("scaled", [1.0], {"scale": 2.0})]


def test_nested_commutative_ops() -> None:
    rule = "rule r: toy.mul(x, toy.add(x, 1.0)) => toy.other(x)"
    for outer in (0, 1):
        for inner in (0, 1):
            g = Graph(x="2xf32")
            first = [g["x"], g.const(1.0)]
            add = g.op("add", *(first[::-1] if inner else first))
            second = [g["x"], add]
            assert fires(rule, g, g.op("mul", *(second[::-1] if outer else second)))


# Variadics and lists.


def test_every_operand_of_a_variadic() -> None:
    rule = "rule r: toy.cat(toy.perm(xs, perm=p)..., axis=a) => toy.perm(toy.cat(xs..., axis=p[a]), perm=p)"
    g = Graph(x="2x3xf32", y="2x3xf32")
    value = g.op("cat", g.op("perm", g["x"], perm=(1, 0)), g.op("perm", g["y"], perm=(1, 0)), axis=0)
    assert rewritten(rule, g, value) == [("perm", ("cat", "%0", "%1", {"axis": 1}), {"perm": (1, 0)})]
    g = Graph(x="2x2xf32", y="2x2xf32")
    value = g.op("cat", g.op("perm", g["x"], perm=(1, 0)), g.op("perm", g["y"], perm=(0, 1)), axis=0)
    assert not fires(rule, g, value)
    g = Graph(x="2x2xf32", y="2x2xf32")
    assert not fires(rule, g, g.op("cat", g.op("perm", g["x"], perm=(1, 0)), g["y"], axis=0))


def test_variadic_inner_ops_have_no_user_outside() -> None:
    rule = "rule r: toy.cat(toy.neg(xs)..., axis=a) => toy.neg(toy.cat(xs..., axis=a))"
    g = Graph(x="2xf32", y="2xf32")
    first = g.op("neg", g["x"])
    assert not fires(rule, g, g.op("cat", first, g.op("neg", g["y"]), axis=0), first)
    g = Graph(x="2xf32", y="2xf32")
    first = g.op("neg", g["x"])
    rule = "rule r: toy.cat(shared toy.neg(xs)..., axis=a) => toy.neg(toy.cat(xs..., axis=a))"
    assert fires(rule, g, g.op("cat", first, g.op("neg", g["y"]), axis=0), first)


def test_list_after_single_operands() -> None:
    rule = "rule r: toy.cat(x, rest..., axis=0) when len(rest) == 2 => toy.cat(rest..., x, axis=1)"
    g = Graph(x="2xf32", y="3xf32")
    assert rewritten(rule, g, g.op("cat", g["x"], g["y"], g["x"], axis=0)) == [("cat", "%1", "%0", "%0", {"axis": 1})]
    g = Graph(x="2xf32")
    assert not fires(rule, g, g.op("cat", g["x"], g["x"], axis=0))


def test_list_keeps_absent_operands() -> None:
    rule = "rule r: toy.neg(toy.clip(xs...)) => toy.clip(xs...)"
    g = Graph(x="2xf32", y="2xf32")
    assert rewritten(rule, g, g.op("neg", g.op("clip", g["x"], None, g["y"]))) == [("clip", "%0", None, "%1")]


def test_constants_of_a_list() -> None:
    rule = "rule r: toy.cat(const cs..., axis=a) => toy.cat(concat(cs, a), axis=a)"
    with pytest.raises(Exception, match="applies to its own result"):
        g = Graph()
        fires(rule, g, g.op("cat", g.const([1.0]), axis=0))
    rule = "rule r: toy.cat(const cs..., axis=a) => concat(cs, a)"
    g = Graph()
    assert rewritten(rule, g, g.op("cat", g.const([1.0]), g.const([2.0]), axis=0)) == [[1.0, 2.0]]
    g = Graph(x="1xf32")
    assert not fires(rule, g, g.op("cat", g.const([1.0]), g["x"], axis=0))


def test_one_operand_of_a_list_has_a_name() -> None:
    rule = "rule r: toy.cat(xs..., axis=0) let first = xs[:1] let last = xs[-1] when rank(last) == 1 => toy.cat(last, first..., axis=1)"
    g = Graph(x="2x2xf32", y="3xf32")
    assert rewritten(rule, g, g.op("cat", g["x"], g["y"], axis=0)) == [("cat", "%1", "%0", {"axis": 1})]
    g = Graph(x="2x2xf32")
    assert not fires(rule, g, g.op("cat", g["x"], g["x"], axis=0))


def test_some_operands_of_a_list() -> None:
    rule = "rule r: toy.cat(xs..., axis=0) let kept = [x for x in xs if shape(x)[0] != 3] => toy.cat(kept..., axis=1)"
    g = Graph(x="2xf32", y="3xf32")
    assert rewritten(rule, g, g.op("cat", g["x"], g["y"], g["x"], axis=0)) == [("cat", "%0", "%0", {"axis": 1})]
    g = Graph(x="2xf32", y="?xf32")
    assert not fires(rule, g, g.op("cat", g["x"], g["y"], axis=0))


def test_facts_of_each_operand_of_a_list() -> None:
    rule = "rule r: toy.cat(xs..., axis=0) when [rank(x) for x in xs] == [1, 2] => toy.cat(xs..., axis=1)"
    g = Graph(x="2xf32", y="3x2xf32")
    assert fires(rule, g, g.op("cat", g["x"], g["y"], axis=0))
    g = Graph(x="2xf32", y="3x2xf32")
    assert not fires(rule, g, g.op("cat", g["y"], g["x"], axis=0))


def test_no_operand_at_all_is_no_match_for_every() -> None:
    g = Graph()
    assert not fires(
        "rule r: toy.cat(toy.neg(xs)..., axis=a) => toy.cat(xs..., axis=a)",
        g,
        g.op("cat", axis=0, types=[tensor("2xf32")]),
    )


# Results.


def test_selected_result() -> None:
    rule = "rule r: toy.neg(toy.pair(x).second) => toy.other(x)"
    for index, matches in ((1, True), (0, False)):
        g = Graph(x="2xf32")
        assert fires(rule, g, g.op("neg", g.ops("pair", g["x"])[index])) is matches


def test_several_results() -> None:
    rule = "rule r: toy.pair(toy.neg(x)) => toy.neg(x), toy.relu(x)"
    g = Graph(x="2xf32")
    assert rewritten(rule, g, *g.ops("pair", g.op("neg", g["x"]))) == [("neg", "%0"), ("relu", "%0")]


def test_result_without_replacement_must_be_unused() -> None:
    rule = "rule r: toy.pair(x) => toy.neg(x)"
    g = Graph(x="2xf32")
    first, _ = g.ops("pair", g["x"])
    assert fires(rule, g, first)
    g = Graph(x="2xf32")
    assert not fires(rule, g, *g.ops("pair", g["x"]))


def test_variadic_results() -> None:
    rule = "rule r: s: toy.split(toy.neg(x)) => toy.split(x, like s)"
    g = Graph(x="2xf32")
    outs = g.ops("split", g.op("neg", g["x"]), types=[tensor("1xf32"), tensor("1xf32")])
    assert rewritten(rule, g, *outs) == [("split", "%0"), ("split", "%0", ".1")]


# Alternatives.


def test_alternatives_of_a_rule() -> None:
    rule = "rule r: toy.neg(toy.relu(x)) or toy.sub(0.0, toy.relu(x)) => toy.other(x)"
    g = Graph(x="2xf32")
    assert fires(rule, g, g.op("neg", g.op("relu", g["x"])))
    g = Graph(x="2xf32")
    assert fires(rule, g, g.op("sub", g.const(0.0), g.op("relu", g["x"])))
    g = Graph(x="2xf32")
    assert not fires(rule, g, g.op("sub", g.op("relu", g["x"]), g.const(0.0)))


PATTERN = """
pattern Half(x) = toy.div(x, 2.0) or toy.mul(x, 0.5)
rule r: toy.mul(x, Half(x)) => toy.other(x)
"""


def test_sub_pattern() -> None:
    g = Graph(x="2xf32")
    assert fires(PATTERN, g, g.op("mul", g["x"], g.op("div", g["x"], g.const(2.0))))
    g = Graph(x="2xf32")
    assert fires(PATTERN, g, g.op("mul", g.op("mul", g.const(0.5), g["x"]), g["x"]))
    g = Graph(x="2xf32", y="2xf32")
    assert not fires(PATTERN, g, g.op("mul", g["x"], g.op("div", g["y"], g.const(2.0))))


def test_sub_pattern_names_are_its_own() -> None:
    text = """
pattern Twice(x) = toy.add(toy.neg(y), toy.neg(y)) or toy.relu(x)
rule r: toy.sub(Twice(a), Twice(b)) => toy.sub(a, b)
"""
    with pytest.raises(Exception, match="only some ways"):
        rules(text)
    text = """
pattern Negated(x, p) = toy.perm(toy.neg(x), perm=p)
rule r: toy.sub(Negated(a, p), Negated(b, p)) => toy.perm(toy.sub(a, b), perm=p)
"""
    for perm, matches in (((1, 0), True), ((0, 1), False)):
        g = Graph(a="2x2xf32", b="2x2xf32")
        first = g.op("perm", g.op("neg", g["a"]), perm=(1, 0))
        second = g.op("perm", g.op("neg", g["b"]), perm=perm)
        assert fires(text, g, g.op("sub", first, second)) is matches


def test_inline_alternatives_and_what_they_bind() -> None:
    rule = "rule r: toy.neg(v: (toy.relu(x) or toy.relu6(x))) => toy.sub(v, x)"
    for name in ("relu", "relu6"):
        g = Graph(x="2xf32")
        assert rewritten(rule, g, g.op("neg", g.op(name, g["x"]))) == [("sub", (name, "%0"), "%0")]


def test_many_alternatives_add_up() -> None:
    from tflc.rewrite.matching.tree import walk

    options = " or ".join(f"toy.clip(x, {i}.0)" for i in range(8))
    text = f"pattern P(x) = {options}\nrule r: toy.cat(P(a), P(b), P(c), P(d), P(e), P(f), axis=0) => toy.cat(a, b, c, d, e, f, axis=0)"
    ruleset = rules(text)
    matcher = ruleset.matcher("toy.cat")
    assert matcher is not None
    assert sum(1 for _ in walk(matcher.tree)) < 400
    g = Graph(x="2xf32")
    assert fires(text, g, g.op("cat", *(g.op("clip", g["x"], g.const(float(7 - i))) for i in range(6)), axis=0))


# Clauses.


def test_guards_protect_the_lets_below_them() -> None:
    rule = "rule r: toy.sub(x, const c) when size(c) == 1 let k = 1 / scalar(c) when k > 0 => toy.scaled(x, scale=k)"
    g = Graph(x="2xf32")
    assert rewritten(rule, g, g.op("sub", g["x"], g.const([4.0]))) == [("scaled", "%0", {"scale": 0.25})]
    g = Graph(x="2xf32")
    assert not fires(rule, g, g.op("sub", g["x"], g.const([4.0, 2.0])))
    g = Graph(x="2xf32")
    assert not fires(rule, g, g.op("sub", g["x"], g.const([-4.0])))


def test_lets_are_computed_at_first_use() -> None:
    rule = "rule r: toy.sub(x, const c) let never = c[7] when size(c) == 1 => toy.scaled(x, scale=never)"
    g = Graph(x="2xf32")
    assert not fires(rule, g, g.op("sub", g["x"], g.const([4.0, 2.0])))


def test_failed_match_never_touches_a_weight() -> None:
    from tflc import dialects
    from tflc.dialects.weight import WeightAttr

    def untouchable() -> np.ndarray:
        raise AssertionError("the bytes were read")

    rule = (
        "rule r: toy.sub(x, const c: [n]) let s = c * 2 when n == 3 and rank(c) == 1 and size(c) == 4 => toy.sub(x, s)"
    )
    g = Graph(x="2xf32")
    constant = dialects.make_constant("toy", WeightAttr(tensor("1000xf32"), untouchable))  # type: ignore[arg-type]
    g.block.add_op(constant)
    assert not fires(rule, g, g.op("sub", g["x"], constant.results[0]))


# Instances.


TABLES = """
table activation(code):
  | toy.relu  : code = RELU
  | toy.relu6 : code = RELU6
end
set fusable = toy.add toy.mul
"""


def test_instances_and_columns() -> None:
    rule = (
        TABLES
        + "rule r for Act in activation, Main in fusable: Act(m: Main(xs..., act=NONE)) => Main(xs..., act=Act.code, like m)"
    )
    assert [i.label for i in rules(rule).instances] == [
        "r[toy.relu, toy.add]",
        "r[toy.relu, toy.mul]",
        "r[toy.relu6, toy.add]",
        "r[toy.relu6, toy.mul]",
    ]
    for act, code in (("relu", "RELU"), ("relu6", "RELU6")):
        g = Graph(x="2xf32")
        assert rewritten(rule, g, g.op(act, g.op("mul", g["x"], g["x"]))) == [("mul", "%0", "%0", {"act": code})]
    g = Graph(x="2xf32")
    assert not fires(rule, g, g.op("relu", g.op("sub", g["x"], g["x"])))


def test_column_on_the_left() -> None:
    rule = TABLES + "rule r for Act in activation: Act(toy.add(x, y, act=Act.code)) => toy.add(x, y, act=Act.code)"
    for code, matches in (("RELU6", True), ("RELU", False)):
        g = Graph(x="2xf32")
        assert fires(rule, g, g.op("relu6", g.op("add", g["x"], g["x"], act=code))) is matches


def test_set_of_a_trait() -> None:
    ruleset = rules("set all = toy.Elementwise\nrule r for Op in all: toy.other(Op(xs...)) => Op(xs...)")
    assert ruleset.set("all") == tuple(f"toy.{n}" for n in ("neg", "relu", "relu6", "add", "mul", "sub", "div"))


def test_column_that_names_an_operation() -> None:
    rule = """
table renamed(to):
  | toy.relu : to = toy.relu6
  | toy.neg  : to = toy.other
end
rule r for Op in renamed: o: Op(xs...) => Op.to(xs..., like o)"""
    g = Graph(x="2xf32")
    assert rewritten(rule, g, g.op("neg", g.op("relu", g["x"]))) == [("other", ("relu6", "%0"))]


def test_column_with_names_of_the_rule() -> None:
    rule = "table t(k) given w:\n | toy.relu : k = w[0] * 2\nend\nrule r for Op in t: Op(toy.sub(x, const w)) => toy.scaled(x, scale=Op.k)"
    g = Graph(x="2xf32")
    assert rewritten(rule, g, g.op("relu", g.op("sub", g["x"], g.const([3.0])))) == [("scaled", "%0", {"scale": 6.0})]


# More specific first.


def test_more_specific_rule_goes_first() -> None:
    text = "rule any: toy.clip(x, _, _) => toy.other(x)\nrule exact: toy.clip(x, 0.0, 6.0) => toy.relu6(x)"
    for swapped in (False, True):
        lines = text.split("\n")
        text = "\n".join(lines[::-1]) if swapped else text
        g = Graph(x="2xf32")
        assert rewritten(text, g, g.op("clip", g["x"], g.const(0.0), g.const(6.0))) == [("relu6", "%0")]
        g = Graph(x="2xf32")
        assert rewritten(text, g, g.op("clip", g["x"], g.const(0.0), g.const(5.0))) == [("other", "%0")]


def test_before_decides_where_neither_is_more_specific() -> None:
    for first, second, wanted in (("a", "b", "relu"), ("b", "a", "relu6")):
        text = (
            f"rule a {'before b' if first == 'a' else ''}: toy.sub(toy.neg(x), _) => toy.relu(x)\n"
            f"rule b {'before a' if second == 'a' else ''}: toy.sub(_, toy.neg(x)) => toy.relu6(x)"
        )
        g = Graph(x="2xf32", y="2xf32")
        assert rewritten(text, g, g.op("sub", g.op("neg", g["x"]), g.op("neg", g["y"])))[0][0] == wanted  # type: ignore[index]
