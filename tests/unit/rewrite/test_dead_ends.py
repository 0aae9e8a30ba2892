"""Nested alternatives add up: counted in questions, not timed; and what is not tried again would not have matched."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from toy_dialect import Graph, rules

from tflc.rewrite import RuleSet
from tflc.rewrite.left.row import Question
from tflc.rewrite.matching import grow, tree
from tflc.rewrite.matching.match import Matcher
from tflc.rewrite.matching.questions import Registers, question
from tflc.rewrite.matching.tree import Each, Fork, LiteralSwitch, Swap, Switch
from tflc.rewrite.why.explain import reason

Make = Callable[[Graph], Any]


def _asked(rule: str, make: Make, root: str = "toy.add") -> tuple[int, bool]:
    """How many questions one match at the root asks, and whether it is one."""
    with _counted() as count:
        matcher = _matcher(rules(rule), root)
        match = matcher.match(make(Graph(x="2xf32", y="2xf32", z="2xf32")).owner)
    return len(count), match is not None


def _matcher(ruleset: RuleSet, root: str = "toy.add") -> Matcher:
    return Matcher.of(ruleset.rows(root), ruleset.later)


@contextmanager
def _counted() -> Iterator[list[Question]]:
    """Lists what the trees that are made meanwhile ask."""
    asked: list[Question] = []

    def counting(what: Question, registers: Registers) -> Any:
        ask = question(what, registers)

        def counted(frame: Any) -> Any:
            asked.append(what)
            return ask(frame)

        return counted

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tree, "question", counting)
        yield asked


def _chain(depth: int, inner: str = "", innermost: str = "toy.neg(x)") -> str:
    for _ in range(depth):
        innermost = f"toy.add({inner}{innermost}, _)"
    return innermost


def _line(depth: int, innermost: str) -> Make:
    """Each sum of an argument and the one before."""

    def make(g: Graph) -> Any:
        value = g.op(innermost, g["x"])
        for _ in range(depth):
            value = g.op("add", g["y"], value)
        return value

    return make


def _butterfly(depth: int, innermost: str) -> Make:
    """Each level two sums, both of the two sums before: as many ways from the root to the innermost as there are orders."""

    def make(g: Graph) -> Any:
        one = other = g.op(innermost, g["x"])
        for _ in range(depth - 1):
            one, other = g.op("add", one, other), g.op("add", other, one)
        return g.op("add", one, other)

    return make


def _doubled(depth: int, innermost: str) -> Make:
    """Each sum of the one before, twice."""

    def make(g: Graph) -> Any:
        value = g.op(innermost, g["x"])
        for _ in range(depth):
            value = g.op("add", value, value)
        return value

    return make


def _full(depth: int, innermost: str) -> Make:
    """A tree of sums without anything in common."""

    def make(g: Graph, depth: int = depth) -> Any:
        return g.op(innermost, g["x"]) if depth == 0 else g.op("add", make(g, depth - 1), make(g, depth - 1))

    return make


@pytest.mark.parametrize("graph", [_line, _butterfly, _doubled])
@pytest.mark.parametrize("inner", ["", "shared "])
@pytest.mark.parametrize("innermost", ["neg", "relu"])
@pytest.mark.parametrize("when", ["", "when rank(x) == 3", "when rank(x) == 1"])
def test_twelve_nested_commutative_ops_match_in_linear_time(
    graph: Callable[[int, str], Make], inner: str, innermost: str, when: str
) -> None:
    """The questions grow by no more with the levels from 6 to 12 than they did, per level, from 3 to 6, whether the rule matches or not."""
    counts = []
    for depth in (3, 6, 12):
        count, matches = _asked(f"rule r: {_chain(depth, inner)} {when} => x", graph(depth, innermost))
        assert not (matches and (innermost != "neg" or "3" in when))
        counts.append(count)
    assert counts[2] - counts[1] <= 2 * (counts[1] - counts[0])
    assert counts[2] <= 8 * 12


def test_why_not_takes_linear_time_too() -> None:
    counts = []
    for depth in (3, 6, 12):
        ruleset = rules(f"rule r: {_chain(depth, 'shared ')} when rank(x) == 3 => x")
        root = _butterfly(depth, "neg")(Graph(x="2xf32")).owner
        with _counted() as count:
            assert reason(root, ruleset, "r") == "this does not hold; rank(x) = 1"
        counts.append(len(count))
    assert counts[2] - counts[1] <= 2 * (counts[1] - counts[0])


def test_alternatives_one_after_the_other_add_up() -> None:
    """Two ways for each of so many operands, which both match; a clause fails on what the last, or the first, has bound."""

    def asked(count: int, wanted: int) -> int:
        ways = ", ".join(f"(toy.add(a{i}, 1.0) or toy.add(a{i}, _))" for i in range(count))
        names = ", ".join(f"a{i}" for i in range(count))
        rule = f"rule r: toy.cat({ways}, axis=0) when rank(a{wanted % count}) == 3 => toy.cat({names}, axis=0)"

        def make(g: Graph) -> Any:
            return g.op("cat", *(g.op("add", g["x"], g.const(1.0)) for _ in range(count)), axis=0)

        found, matches = _asked(rule, make, "toy.cat")
        assert not matches
        return found

    for wanted in (0, -1):
        counts = [asked(count, wanted) for count in (3, 6, 12)]
        assert counts[2] - counts[1] <= 3 * (counts[1] - counts[0])


def test_a_tree_of_commutative_ops_costs_pattern_times_graph() -> None:
    """15 and 31 sums in 2^15 and 2^31 orders; only the last leaf has not what is wanted."""

    def rule(depth: int) -> str:
        names = iter(range(2**depth))

        def tree(depth: int) -> str:
            return f"toy.neg(x{next(names)})" if depth == 0 else f"toy.add({tree(depth - 1)}, {tree(depth - 1)})"

        operands = ", ".join(f"x{number}" for number in range(2**depth))
        return f"rule r: {tree(depth)} when rank(x{2**depth - 1}) == 3 => toy.cat({operands}, axis=0)"

    for depth in (3, 4, 5):
        count, matches = _asked(rule(depth), _full(depth, "neg"))
        assert not matches
        assert count <= 4 * (2 * 2**depth) ** 2


PLAIN = {
    "RememberedSwap": Swap,
    "RememberedFork": Fork,
    "TrackedEach": Each,
    "TrackedSwitch": Switch,
    "TrackedLiteralSwitch": LiteralSwitch,
}


def _random_pattern(draw: random.Random, depth: int) -> str:
    """Sums in sums, most of whose ops may have other users; names stand in several places."""
    if depth == 0:
        return draw.choice([*"abc", "_", "_", "_", "_"])
    shared = draw.choice(["", "shared ", "shared ", "shared "])
    match draw.choice(["add", "add", "add", "neg", "or", "leaf", "leaf"]):
        case "leaf":
            return _random_pattern(draw, 0)
        case "neg":
            return f"{shared}toy.neg({_random_pattern(draw, depth - 1)})"
        case "or":
            first, second, third = (_random_pattern(draw, depth - 1) for _ in range(3))
            return f"(toy.add({first}, {second}) or toy.neg({third}))"
    return f"{shared}toy.add({_random_pattern(draw, depth - 1)}, {_random_pattern(draw, depth - 1)})"


def _random_values(draw: random.Random, g: Graph) -> list[Any]:
    values = [g["x"], g["y"]]
    for _ in range(14):
        operands = [draw.choice(values[-3:]) for _ in range(2)]
        values.append(g.op("neg", operands[0]) if draw.random() < 0.2 else g.op("add", *operands))
    return values


def test_what_is_not_tried_again_would_not_have_matched(monkeypatch: pytest.MonkeyPatch) -> None:
    """Random rules on graphs whose values have many users, against trees that remember nothing: the same is bound, or nothing matches."""
    draw = random.Random(5)
    matched = refused = 0
    for _ in range(40):
        left = f"toy.add({_random_pattern(draw, 2)}, shared toy.add({_random_pattern(draw, 2)}, shared toy.add(a, shared toy.add(b, c))))"
        clause = draw.choice(["", "when a != b", "let d = rank(a) when d == rank(c)", "when rank(b) == 2"])
        ruleset = rules(f"rule r: {left} {clause} => toy.cat(a, b, c, axis=0)")
        remembering = _matcher(ruleset)
        with monkeypatch.context() as patch:
            for name, kind in PLAIN.items():
                patch.setattr(grow, name, kind)
            plain = _matcher(ruleset)
        for _ in range(20):
            values = _random_values(draw, Graph(x="2xf32", y="2xf32"))
            for value in values[2:]:
                if value.owner.name != "toy.add":
                    continue
                found, wanted = remembering.match(value.owner), plain.match(value.owner)
                assert (found is None) == (wanted is None), left
                if found is None or wanted is None:
                    refused += 1
                    continue
                matched += 1
                assert all(found.env[name] is wanted.env[name] for name in "abc"), left
    assert matched > 100 < refused, (matched, refused)
