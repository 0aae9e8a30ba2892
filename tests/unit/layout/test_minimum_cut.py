"""Minimum cuts against all cuts: of the least ones, that with the fewest nodes beside the sink."""

from __future__ import annotations

import itertools
import random

import pytest

from tflc.layout.minimum_cut import sink_side

Edges = list[tuple[int, int, int]]


def crossing(edges: Edges, beside_sink: frozenset[int]) -> int:
    return sum(capacity for tail, head, capacity in edges if tail not in beside_sink and head in beside_sink)


def least(nodes: int, source: int, sink: int, edges: Edges) -> frozenset[int]:
    others = [node for node in range(nodes) if node not in (source, sink)]
    choices = (
        frozenset({sink, *some}) for count in range(len(others) + 1) for some in itertools.combinations(others, count)
    )
    return min(choices, key=lambda choice: (crossing(edges, choice), len(choice)))


@pytest.mark.parametrize("seed", range(300))
def test_random_graphs(seed: int) -> None:
    draw = random.Random(seed)
    nodes = draw.randint(2, 9)
    source, sink = draw.sample(range(nodes), 2)
    edges = [
        (*draw.sample(range(nodes), 2), draw.choice((0, 1, 1, 2, 3, 10**30))) for _ in range(draw.randint(0, 4 * nodes))
    ]
    found = frozenset(node for node, beside in enumerate(sink_side(nodes, source, sink, edges)) if beside)
    assert found == least(nodes, source, sink, edges)


def test_long_chain() -> None:
    """The narrowest edge of a chain; of two, the one nearer to the sink."""
    edges = [(node, node + 1, 2 if node in (300, 700) else 3) for node in range(1000)]
    assert sink_side(1001, 0, 1000, edges) == [node > 700 for node in range(1001)]
