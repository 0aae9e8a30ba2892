"""--why: at instructive near misses, what was found and what was wanted, at the place in the rule's own source."""

from __future__ import annotations

import pytest
from toy_dialect import Graph, rules
from xdsl.dialects.builtin import ModuleOp

from tflc.rewrite import explain


def graph_two_users() -> ModuleOp:
    g = Graph(x="2xf32")
    inner = g.op("relu", g["x"], node="inner")
    return g.returns(g.op("neg", inner, node="root"), g.op("other", inner, node="outside"))


def graph_output() -> ModuleOp:
    g = Graph(x="2xf32")
    inner = g.op("relu", g["x"], node="inner")
    return g.returns(g.op("neg", inner, node="root"), inner)


def graph(name: str, *operands: object, type: str = "2x3xf32", **attrs: object) -> ModuleOp:
    g = Graph(x=type, y=type)
    values = []
    for operand in operands:
        if isinstance(operand, str):
            values.append(g[operand] if operand in ("x", "y") else g.op(operand, g["x"], node="inner"))
        else:
            values.append(None if operand is None else g.const(operand))
    return g.returns(g.op(name, *values, node="root", **attrs))


def variadic(second: tuple[int, ...]) -> ModuleOp:
    g = Graph(x="2x2xf32", y="2x2xf32")
    first = g.op("perm", g["x"], perm=(1, 0))
    return g.returns(g.op("cat", first, g.op("perm", g["y"], perm=second) if second else g["y"], axis=0, node="root"))


@pytest.mark.parametrize(
    ("rule", "module", "sentence", "caret"),
    [
        pytest.param(
            "toy.neg(toy.relu(x)) => x",
            graph_two_users(),
            "toy.relu 'inner' has a user outside the match, toy.other 'outside'; write 'shared' if it may",
            "toy.relu(x)",
            id="two users",
        ),
        pytest.param(
            "toy.neg(toy.relu(x)) => x",
            graph_output(),
            "toy.relu 'inner' has a user outside the match, an output of the graph",
            "toy.relu(x)",
            id="an output as user",
        ),
        pytest.param(
            "toy.neg(x: [_, _, _]) => x",
            graph("neg", "x"),
            "the type is tensor<2x3xf32>; rank 3 is wanted",
            "[_, _, _]",
            id="wrong rank",
        ),
        pytest.param(
            "toy.sub(x, const c) => toy.mul(x, c)",
            graph("sub", "x", "relu"),
            "toy.relu 'inner' stands here; a constant is wanted",
            "c",
            id="non-constant weight: an op",
        ),
        pytest.param(
            "toy.sub(x, const c) => toy.mul(x, c)",
            graph("sub", "x", "y"),
            "argument 1 of the graph stands here; a constant is wanted",
            "c",
            id="non-constant weight: an argument",
        ),
        pytest.param(
            "toy.clip(x, 0.0, 6.0) => x",
            graph("clip", "x", 0.0, 5.0),
            "the constant is 5; 6 is wanted",
            "6.0",
            id="wrong literal",
        ),
        pytest.param(
            "toy.clip(x, _, _) => x",
            graph("clip", "x", "y"),
            "there is no operand 'hi' here",
            "_",
            id="missing optional",
        ),
        pytest.param(
            "toy.clip(x, _) => x",
            graph("clip", "x", "y", "y"),
            "toy.clip 'root' has 3 operands; 2 are wanted, the others absent",
            "toy.clip(x, _)",
            id="too many operands",
        ),
        pytest.param(
            "toy.sub(x, x) => x",
            graph("sub", "x", "y"),
            "'x' is argument 0 of the graph in one place and argument 1 of the graph here",
            "x",
            id="unequal repeated name",
        ),
        pytest.param(
            "toy.add(x, _, act=RELU) => x",
            graph("add", "x", "y"),
            "act is NONE; RELU is wanted",
            "RELU",
            id="wrong attribute",
        ),
        pytest.param(
            "toy.scaled(x, bias=b) => toy.sub(x, b)", graph("scaled", "x"), "bias is not set", "b", id="unset attribute"
        ),
        pytest.param(
            "toy.add(toy.relu(x), 2.0) => x",
            graph("add", 3.0, "relu"),
            "the constant is 3; 2 is wanted",
            "2.0",
            id="wrong commuted side",
        ),
        pytest.param(
            "toy.cat(toy.perm(xs, perm=p)..., axis=a) => toy.cat(xs..., axis=p[a])",
            variadic((0, 1)),
            "'p' is [1, 0] for operand 1 and [0, 1] for operand 2",
            "toy.perm(xs, perm=p)...",
            id="variadic disagreement",
        ),
        pytest.param(
            "toy.cat(toy.perm(xs, perm=p)..., axis=a) => toy.cat(xs..., axis=p[a])",
            variadic(()),
            "operand 2: argument 1 of the graph stands here; toy.perm is wanted",
            "toy.perm(xs, perm=p)",
            id="variadic without the op",
        ),
        pytest.param(
            "toy.sub(x, const c) when sum(c) == 4 and rank(x) == 1 => toy.mul(x, c)",
            graph("sub", "x", [1.0, 2.0, 3.0]),
            "this does not hold; c = [1, 2, 3]",
            "sum(c) == 4",
            id="first part of a condition",
        ),
        pytest.param(
            "toy.sub(x, const c) when sum(c) == 6 and rank(x) == 1 and element(x) == f32 => toy.mul(x, c)",
            graph("sub", "x", [1.0, 2.0, 3.0]),
            "this does not hold; rank(x) = 2",
            "rank(x) == 1",
            id="second part of a condition",
        ),
        pytest.param(
            "p: toy.perm(x, perm=q) when not (rank(x) == 1 or p.perm == q) => x",
            graph("perm", "x", perm=(1, 0)),
            "this does not hold; p.perm = [1, 0], q = [1, 0]",
            "not (rank(x) == 1 or p.perm == q)",
            id="negated condition",
        ),
        pytest.param(
            "toy.neg(x) when shape(x)[0] == 2 => x",
            graph("neg", "x", type="nx3xf32"),
            "x: its shape is not static",
            "when shape(x)[0] == 2",
            id="open shape",
        ),
        pytest.param(
            "toy.neg(x) let sizes = dims(x) when all([size == 2 for size in sizes]) let size = prod(sizes) => toy.scaled(x, scale=size)",
            graph("neg", "x"),
            "this does not hold; sizes = [2, 3]",
            "when all([size == 2 for size in sizes])",
            id="condition with a loop",
        ),
        pytest.param(
            "toy.neg(x: i8[...]) => x",
            graph("neg", "x"),
            "the elements are f32; i8 is wanted",
            "i8[...]",
            id="wrong element",
        ),
        pytest.param(
            "toy.neg(x: [2, 4]) => x",
            graph("neg", "x"),
            "axis 1 has length 3; 4 is wanted",
            "[2, 4]",
            id="wrong length",
        ),
        pytest.param("toy.neg(x) => x", graph("neg", "x"), "it matches", "toy.neg(x)", id="a match"),
    ],
)
def test_near_miss(rule: str, module: ModuleOp, sentence: str, caret: str) -> None:
    (finding,) = explain(module, rules(f"rule r: {rule}"), "r", "root")
    lines = finding.lines()
    assert sentence in lines[0]
    start = lines[2].index("^")
    assert lines[1][start : start + lines[2].count("^")] == caret


def test_a_hook_gives_its_reason() -> None:
    text = "from toy_hooks import half_if_even\nrule r: toy.perm(x, perm=p) let h = half_if_even(p[0]) => toy.scaled(x, scale=h)"
    (finding,) = explain(graph("perm", "x", perm=(1, 0)), rules(text), "r")
    assert str(finding) == (
        "test.pat:3:29: note: 'r' at 'root' (toy.perm): 1 is odd\n"
        "  rule r: toy.perm(x, perm=p) let h = half_if_even(p[0]) => toy.scaled(x, scale=h)\n"
        "                              ^^^^^^^^^^^^^^^^^^^^^^^^^^"
    )


def test_a_better_rule_goes_first() -> None:
    text = "rule general: toy.clip(x, _, _) => x\nrule special: toy.clip(x, 0.0, 6.0) => x"
    (finding,) = explain(graph("clip", "x", 0.0, 6.0), rules(text), "general")
    assert "it matches, but 'special' goes first" in str(finding)
    assert "test.pat:3:6: note: 'special' is here" in str(finding)


def test_instances_and_other_nodes() -> None:
    text = "set s = toy.neg toy.relu\nrule r for Op in s: Op(x: [_]) => x"
    module = graph_two_users()
    assert [str(f.message).split(":")[0] for f in explain(module, rules(text), "r")] == [
        "'r[toy.relu]' at 'inner' (toy.relu)",
        "'r[toy.neg]' at 'root' (toy.neg)",
    ]
    assert len(explain(module, rules(text), "r[toy.neg]")) == 1
    assert len(explain(module, rules(text), "r", "toy.relu")) == 1
    with pytest.raises(KeyError, match="there is no rule 'q'"):
        explain(module, rules(text), "q")
    with pytest.raises(KeyError, match="there is no node, value or operation 'rot'; did you mean 'root'"):
        explain(module, rules(text), "r", "rot")


def test_values_name_their_op() -> None:
    """By the value of the model, and as text has it."""
    g = Graph(x="2xf32")
    first = g.op("neg", g["x"], node="first")
    first.name_hint = "hidden"
    module = g.returns(g.op("neg", first, node="last"))
    ruleset = rules("rule r: toy.neg(x: [_]) => x")
    for name in ("first", "%hidden"):
        (finding,) = explain(module, ruleset, "r", name)
        assert "at 'first'" in str(finding)
    with pytest.raises(KeyError, match="there is no node, value or operation '%hiden'; did you mean '%hidden'"):
        explain(module, ruleset, "r", "%hiden")


def test_what_instances_wanted_stands_together() -> None:
    text = "set s = toy.relu toy.other\nrule r for Op in s: toy.neg(Op(x)) => x"
    (finding,) = explain(graph("neg", "x"), rules(text), "r", "root")
    assert str(finding).startswith(
        "test.pat:3:29: note: 'r' at 'root' (toy.neg): argument 0 of the graph stands here; toy.relu or toy.other is wanted\n"
    )
