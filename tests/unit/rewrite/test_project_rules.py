"""The project's own rules: apart where the checker says so, and the same in any order."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from unittest.mock import patch

import filecheck_files
import pytest
import source_tree

from tflc.rewrite import RuleSet, load, loading
from tflc.rewrite.instance import Instance
from tflc.rewrite.matching.contradiction import contradict
from tflc.rewrite.matching.match import Matcher
from tflc.rewrite.matching.order import Order
from tflc.rewrite.verify.draw import Unfit
from tflc.rewrite.verify.run import Effort, Search
from tflc.rewrite.verify.sides import Broken, matches, root_of
from tflc.tools.rule_effort import effort_for

FILES = sorted((source_tree.ROOT / "patterns").glob("*.pat"))


# Apart.

DRAWS = 12


@pytest.mark.parametrize("path", [pytest.param(path, marks=pytest.mark.long, id=path.stem) for path in FILES])
def test_rules_that_the_checker_calls_apart_never_match_the_same_graph(path: Path) -> None:
    rules = load(path)
    assert [wrong for root in rules.roots for wrong in _both(rules, root, 1.0)] == []


def test_rules_that_the_checker_calls_apart_never_match_the_same_graph_in_a_sample() -> None:
    draw = random.Random(0)
    for path in FILES:
        rules = load(path)
        for root in draw.sample(rules.roots, min(len(rules.roots), 6)):
            assert list(_both(rules, root, 0.3)) == []


def _both(rules: RuleSet, root: str, share: float) -> Iterator[str]:
    """Pairs of rules of a root op that are called apart although a graph that is drawn for one matches the other too."""
    rows = rules.rows(root)
    order = Order(rows, rules.later)
    matchers = [Matcher.of([row], {}) for row in rows]
    draw = random.Random(root)
    for a, (instance, row) in enumerate(rows):
        apart = [
            b
            for b, (other, _) in enumerate(rows)
            if other.rule is not instance.rule and all(contradict(order.facts[a], m) for m in order.mirrors[b])
        ]
        if apart and draw.random() < share:
            for graph in _graphs(rules, instance, row.alternative):
                yield from (f"{row.label}, {rows[b][1].label}" for b in apart if matchers[b].match(root_of(graph)))


def _graphs(rules: RuleSet, instance: Instance, alternative: int) -> Iterator[object]:
    search = Search(rules, instance, alternative, effort_for(rules, Effort()))
    for number in range(DRAWS):
        try:
            graph = search.draw(number).module
            if matches(graph, search.only):
                yield graph
        except (Unfit, Broken):
            continue


# Any order.


@cache
def shuffled(path: Path) -> RuleSet:
    """A pattern file with its rules, and those of the files that it includes, in another order."""
    rules = load(path)
    entries = list(rules.entries)
    random.Random(7).shuffle(entries)
    return RuleSet(rules.files, entries, rules.later)


@contextmanager
def in_another_order() -> Iterator[None]:
    """Whoever loads a pattern file of the project gets its rules in another order."""
    for path in FILES:
        shuffled(path)
    from_file = loading._from_file
    ours = {path.resolve(): path for path in FILES}

    def reading(text: str, name: str) -> RuleSet:
        path = ours.get(Path(name).resolve())
        return from_file(text, name) if path is None else shuffled(path)

    with patch.object(loading, "_from_file", reading):
        yield


CASES = [path for path in filecheck_files.all_tests() if path.is_relative_to(filecheck_files.FOLDER / "passes")]
QUICK = set(random.Random(1).sample(CASES, 80))


@pytest.mark.parametrize(
    "path",
    [
        pytest.param(path, marks=() if path in QUICK else pytest.mark.long, id=f"{path.parent.name}-{path.stem}")
        for path in CASES
    ],
)
def test_the_order_of_rules_does_not_matter(path: Path, tmp_path: Path) -> None:
    with in_another_order():
        filecheck_files.run(path, tmp_path)
