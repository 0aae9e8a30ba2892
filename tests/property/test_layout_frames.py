"""Frames against brute force over every order of every op: that only demanded orders are in question loses nothing."""

from __future__ import annotations

import itertools
import random

from tflc.layout.axes import Order, plain, trailing
from tflc.layout.factors import reshape_ports
from tflc.layout.frames import Graph, Op, decide, order_at, transposes

SHAPES = [(2, 3, 5), (3, 3, 3), (2, 1, 7)]


def random_graph(seed: int) -> Graph:
    """One to four carrying ops of rank 3 between fixed ops that want the order as written or the channel last; values are used more than once."""
    rng = random.Random(seed)
    shape = list(rng.choice(SHAPES))
    graph = Graph()
    fixed_orders = [None, (0, 2, 1)] if rng.random() < 0.8 else [None, (0, 2, 1), (2, 0, 1)]
    made = []
    for _ in range(rng.randint(1, 2)):
        value = graph.value(shape, rng.randint(1, 9))
        graph.fixed([], [(value, rng.choice(fixed_orders))])
        made.append(value)
    for _ in range(rng.randint(1, 4)):
        x = rng.choice(made)
        kind = rng.randrange(4)
        rank = len(x.sizes)
        if kind == 0 and rank == 3:
            smaller = graph.value(x.sizes[:2], rng.randint(1, 4))
            graph.carrying(x.sizes, [(x, trailing(3, 3))], [(smaller, plain((0, 1)))])
            made.append(smaller)
        elif kind == 1 and rank == 3:
            sizes = (x.sizes[0], x.sizes[1] * x.sizes[2])  # type: ignore[operator]
            ports = reshape_ports(x.sizes, sizes)  # type: ignore[arg-type]
            assert ports is not None
            merged = graph.value(sizes, x.weight)
            graph.carrying(ports[0], [(x, ports[1])], [(merged, ports[2])])
            made.append(merged)
        else:
            others = [v for v in made if v.sizes == x.sizes]
            y = rng.choice(others)
            result = graph.value(x.sizes, rng.randint(1, 9))
            port = trailing(rank, rank)
            graph.carrying(x.sizes, [(x, port)] if y is x else [(x, port), (y, port)], [(result, port)])
            made.append(result)
    for value in made:
        if not value.uses or rng.random() < 0.3:
            orders = fixed_orders if len(value.sizes) == 3 else [None, (1, 0)]
            graph.fixed([(value, rng.choice(orders))], [])
    return graph


def moved(graph: Graph) -> int:
    return sum(value.weight for value, _, _ in transposes(graph))


def possible(op: Op) -> list[Order]:
    """Every order that an op can work in."""
    assert op.axes is not None
    found = []
    for order in itertools.permutations(op.axes):
        op.order = order
        try:
            for place in op.places:
                order_at(place)
        except AssertionError:
            continue
        found.append(order)
    return found


def brute_force(graph: Graph) -> int:
    ops = [op for op in graph.ops if not op.fixed]
    best = None
    for choice in itertools.product(*map(possible, ops)):
        for op, order in zip(ops, choice):
            op.order = order
        cost = moved(graph)
        best = cost if best is None or cost < best else best
    assert best is not None
    return best


def test_least_bytes() -> None:
    """On 300 random graphs; where the choice is said to be proven, it is the least over all orders that exist."""
    compared = 0
    for seed in range(300):
        graph = random_graph(seed)
        decisions = decide(graph)
        found = moved(graph)
        best = brute_force(graph)
        assert found >= best, seed
        if all(decision.exact and not decision.cuts for decision in decisions):
            compared += 1
            assert found == best, seed
    assert compared >= 200
