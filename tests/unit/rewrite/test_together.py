"""Rules looked at as a whole: overlap, shadows, order, loops; and that what is called disjoint is."""

from __future__ import annotations

from itertools import combinations

import pytest
import toy_dialect
from toy_rules import APART, OVERLAP

from tflc.diagnostics import Source
from tflc.rewrite import examine, load
from tflc.rewrite.matching.contradiction import contradict
from tflc.rewrite.matching.facts import facts_of, mirrors
from tflc.rewrite.matching.order import Order
from tflc.rewrite.ruleset import RuleSet

assert toy_dialect


def findings(text: str) -> list[str]:
    _, found = examine(f"use toy\n{text}\n", path="t.pat", together=True)
    shown = []
    for finding in found:
        assert isinstance(finding.where, Source)
        shown.append(f"{finding.where.line} {finding.code} {finding.message}")
    return shown


@pytest.mark.parametrize("pair", OVERLAP, ids=range(len(OVERLAP)))
def test_overlap_is_an_error_unless_before_says_which_goes_first(pair: tuple[str, str]) -> None:
    a, b = pair
    assert [f for f in findings(f"rule a: {a}\nrule b: {b}") if "P0140" in f]
    assert findings(f"rule a before b: {a}\nrule b: {b}") == []


@pytest.mark.parametrize("pair", APART, ids=range(len(APART)))
def test_rules_apart_do_not_overlap(pair: tuple[str, str]) -> None:
    a, b = pair
    assert findings(f"rule a: {a}\nrule b: {b}") == []
    assert [f.split()[1] for f in findings(f"rule a before b: {a}\nrule b: {b}")] == ["P0143"]


def test_the_message_names_both_places() -> None:
    _, (finding,) = examine(
        "use toy\nrule a: toy.sub(toy.neg(x), _) => x\nrule b: toy.sub(_, toy.neg(x)) => x\n",
        path="t.pat",
        together=True,
    )
    assert str(finding) == (
        "t.pat:3:6: error[P0140]: 'b' and 'a' can match the same toy.sub, and neither is more specific\n"
        "  rule b: toy.sub(_, toy.neg(x)) => x\n"
        "       ^\n"
        "  hint: say which goes first: 'rule b before a', or the other way round\n"
        "  t.pat:2:6: note: 'a' is here\n"
        "    rule a: toy.sub(toy.neg(x), _) => x\n"
        "         ^"
    )


@pytest.mark.parametrize(
    ("specific", "general"),
    [
        ("toy.clip(x, 0.0, 6.0) => x", "toy.clip(x, const c, _) => toy.sub(x, c)"),
        ("toy.add(x, 1.0, act=NONE) => x", "toy.add(x, 1.0) => x"),
        ("toy.add(toy.neg(x), 1.0) => x", "toy.add(1.0, _) => 0.0"),
        ("toy.neg(x: f32[_, 3]) => x", "toy.neg(x: float[...]) => x"),
        ("toy.neg(x) when rank(x) == 2 => x", "toy.neg(y) => y"),
        ("toy.neg(x) when rank(x) == 2 and element(x) == f32 => x", "toy.neg(y) when rank(y) == 2 => y"),
        ("toy.neg(toy.relu(x)) => x", "toy.neg(shared toy.relu(x)) => x"),
    ],
)
def test_more_specific_needs_no_before(specific: str, general: str) -> None:
    assert findings(f"rule a: {specific}\nrule b: {general}") == []
    assert findings(f"rule b: {specific}\nrule a: {general}") == []


def test_shadowed_rules() -> None:
    text = "rule a before b: toy.neg(x) => x\nrule b: toy.neg(toy.neg(x)) => x"
    assert "3 P0141 'b' can never fire: 'a' (line 2) always matches first" in findings(text)
    text = "set s = toy.neg toy.relu\nrule a before b: toy.neg(x) => x\nrule b for Op in s: Op(Op(x)) => x"
    assert "4 P0141 'b' can never fire for toy.neg: 'a' (line 3) always matches first" in findings(text)
    text = "set s = toy.neg toy.relu\nrule a for Op in s before b: Op(x) => x\nrule b for Op in s: Op(Op(x)) => x"
    assert findings(text) == ["4 P0141 'b' can never fire: 'a' (line 3) always matches first"]


def test_before_leads_on() -> None:
    lefts = {"a": "toy.add(toy.neg(x), _)", "b": "toy.add(x, toy.relu(_))", "c": "toy.add(x, toy.relu6(_))"}
    heads = {"a": "a before b", "b": "b before c", "c": "c"}
    text = "\n".join(f"rule {heads[name]}: {lefts[name]} => x" for name in "cab")
    assert findings(text) == []
    rules = load(f"use toy\n{text}\n")
    for among in (rules, rules.without("b")):
        order = Order(among.rows("toy.add"), among.later)
        names = [order.rows[place][0].rule.name.id for place in order.sorted()]
        assert names == [name for name in "abc" if name in names]
    redundant = text.replace("a before b", "a before b, c")
    assert findings(redundant) == ["3 P0143 'before c' says nothing: it follows from 'before b'"]


def test_a_set_of_rules() -> None:
    text = (
        "use toy\nset late = b later\nset later = c\n"
        "rule a before late: toy.add(toy.neg(x), _) => x\n"
        "rule b before late: toy.add(x, toy.relu(_)) => x\n"
        "rule c: toy.add(x, toy.relu6(_)) => x\n"
    )
    _, found = examine(text, path="t.pat", together=True)
    assert found == ()
    rules = load(text)
    assert rules.later == {"a": frozenset("bc"), "b": frozenset("c")}
    assert [entry.rule for entry in rules.only("late").entries] == ["b", "c"]
    assert [entry.rule for entry in rules.without("later").entries] == ["a", "b"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("set s = toy.neg r", "2 P0107 's' holds rules, and 'toy.neg' is none"),
        ("set r = r", "2 P0108 'r' is the name of a rule as well"),
        ("set s = r\nrule q for Op in s: toy.add(x, _) => x", "3 P0107 's' is a set of rules, not of operations"),
        (
            "set last = r\nrule q before lats: toy.add(x, _) => x",
            "3 P0107 there is no rule 'lats'; did you mean 'last'?",
        ),
    ],
)
def test_rules_and_operations_are_told_apart(text: str, message: str) -> None:
    assert message in findings(f"{text}\nrule r: toy.neg(x) => x")


def test_before_in_a_circle() -> None:
    text = "rule a before b: toy.neg(x) => x\nrule b before c: toy.relu(x) => x\nrule c before a: toy.relu6(x) => x"
    assert "2 P0142 the order goes in a circle: 'a' before 'b' before 'c' before 'a'" in findings(text)


# Loops.


LOOPS = [
    ("rule a: toy.neg(x) => toy.relu(x)\nrule b: toy.relu(x) => toy.neg(x)", [2, 3]),
    ("rule a: toy.neg(toy.relu(x)) => toy.relu(toy.neg(x))", [2]),
    ("rule a: toy.perm(x, perm=p) when p[0] == 1 => toy.perm(x, perm=[0, 1])", [2]),
    ("rule a: toy.sub(x, y) => toy.sub(y, x)", [2]),
]

ENDS = [
    "rule a: toy.neg(toy.neg(x)) => x",
    "rule a: toy.perm(shared toy.perm(x, perm=_), perm=q) => toy.perm(x, perm=q)",
    "rule a: toy.neg(shared toy.neg(x)) => toy.neg(x)",
    "rule a: toy.neg(x) => toy.relu(toy.relu(x))",
    "rule a: toy.add(x, y, act=NONE) => toy.add(x, y, act=RELU)",
    "rule a: c: toy.conv(x, w, group=1) => toy.conv(x, w, group=2, like c)",
    "rule a: s: toy.scaled(x, bias=none) => toy.scaled(x, bias=rank(x), like s)",
    'rule a falls distance_to_outputs "the relu moves": toy.neg(toy.relu(x)) => toy.relu(toy.neg(x))',
]


@pytest.mark.parametrize(("text", "lines"), LOOPS)
def test_loops(text: str, lines: list[int]) -> None:
    assert [int(f.split()[0]) for f in findings(text) if "P0150" in f] == lines


def test_the_circle_is_spelled_out() -> None:
    text = "rule a: toy.neg(x) => toy.relu(x)\nrule b: toy.relu(x) => toy.relu6(x)\nrule c: toy.relu6(x) => toy.neg(x)"
    assert (
        findings(text)[0]
        == "2 P0150 these rules may feed each other for ever: a -> b -> c -> a; 'a' leaves no fewer ops"
    )


@pytest.mark.parametrize("text", ENDS, ids=range(len(ENDS)))
def test_what_ends(text: str) -> None:
    assert findings(text) == []


def test_unknown_measure() -> None:
    text = 'rule a falls distance_to_output "why": toy.neg(toy.relu(x)) => toy.relu(toy.neg(x))'
    assert "2 P0151 there is no measure 'distance_to_output'; did you mean 'distance_to_outputs'?" in findings(text)


def test_what_a_rule_reports_names_ops_that_exist() -> None:
    text = 'rule a reports "why" "hint" toy.relu tfl.rleu: toy.neg(toy.neg(x)) => x'
    assert "2 P0103 there is no operation 'tfl.rleu'; did you mean 'tfl.relu'?" in findings(text)


# The checker against the matcher.


def test_rules_that_the_checker_calls_apart_never_match_the_same_graph() -> None:
    """Graphs that match one rule of a pair are offered to the other: of all rules above, on a common set of graphs."""
    from toy_dialect import Graph

    lefts = dict.fromkeys(rule for pair in (*OVERLAP, *APART) for rule in pair)
    text = "use toy\n" + "\n".join(f"rule r{i}: {rule}" for i, rule in enumerate(lefts))
    ruleset, _ = examine(text, path="t.pat")
    assert isinstance(ruleset, RuleSet)
    rows = [row for root in ruleset.roots for row in ruleset.rows(root)]
    apart = {
        (a[1].rule, b[1].rule)
        for a, b in combinations(rows, 2)
        if a[1].root == b[1].root and all(contradict(facts_of(*a), mirror) for mirror in mirrors(*b))
    }
    assert len(apart) > 30
    for graph in _graphs(Graph):
        matching = [name for name in ruleset.rules if _matches(ruleset, name, graph)]
        assert not {(a, b) for a in matching for b in matching} & apart


def _matches(ruleset: RuleSet, name: str, root: object) -> bool:
    only = ruleset.only(name)
    matcher = only.matcher(root.owner.name)  # type: ignore[attr-defined]
    return matcher is not None and matcher.match(root.owner) is not None  # type: ignore[attr-defined]


def _graphs(graph: type) -> list[object]:
    found = []
    for type in ("2x3xf32", "3x4xf16", "3xf32", "4x4x4xi8"):
        g = graph(x=type, y=type)
        x, y = g["x"], g["y"]
        inner = [x, g.op("neg", x), g.op("relu", x), g.const(1.0), g.const(2.0), g.const(0.0), *g.ops("pair", x)]
        for a in inner:
            found.append(g.op("neg", a))
            for name in ("sub", "add"):
                found += [g.op(name, a, b) for b in (*inner, y)]
            found += [
                g.op("clip", a, *bounds) for bounds in ((inner[5], g.const(6.0)), (inner[3],), (None, inner[3]), ())
            ]
        found += [g.op("conv", x, y, group=group, padding=p) for group in (1, 2, 3) for p in ("SAME", "VALID")]
        found += [g.op("scaled", x), g.op("scaled", x, bias=1.0)]
        if type.count("x") == 2:
            found += [g.op("perm", x, perm=perm) for perm in ((0, 1), (1, 0))]
    return found
