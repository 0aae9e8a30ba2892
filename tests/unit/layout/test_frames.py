"""Frames on small abstract graphs: which orders are in question, where they pass, and what is decided."""

from __future__ import annotations

import random

from tflc.layout.axes import plain, renamed, trailing
from tflc.layout.factors import reshape_ports
from tflc.layout.frames import Graph, Value, decide, frames, labels_of, transposes

IMAGE = (1, 8, 5, 7)
LAST = (0, 2, 3, 1)


def source(
    graph: Graph, order: tuple[int, ...] | None = None, shape: tuple[int, ...] = IMAGE, weight: int = 10
) -> Value:
    value = graph.value(shape, weight)
    graph.fixed([], [(value, order)])
    return value


def unary(graph: Graph, x: Value, weight: int | None = None, **options: object) -> Value:
    y = graph.value(x.sizes, x.weight if weight is None else weight)
    port = trailing(len(x.sizes), len(x.sizes))
    graph.carrying(x.sizes, [(x, port)], [(y, port)], **options)  # type: ignore[arg-type]
    return y


def sink(graph: Graph, x: Value, order: tuple[int, ...] | None = None) -> None:
    graph.fixed([(x, order)], [])


def test_the_smaller_tensor_is_transposed() -> None:
    graph = Graph()
    x = source(graph, weight=9)
    y = unary(graph, x, 3)
    z = unary(graph, y, 5)
    sink(graph, z, LAST)
    (decision,) = decide(graph)
    assert (decision.orders, decision.exact) == (2, True)
    assert [value for value, _, _ in transposes(graph)] == [y]


def test_equal_bytes_are_moved_once_and_early() -> None:
    graph = Graph()
    x = source(graph)
    y = unary(graph, x)
    sink(graph, unary(graph, y), LAST)
    sink(graph, unary(graph, y), LAST)
    decide(graph)
    assert [value for value, _, _ in transposes(graph)] == [x]


def test_not_behind_an_op_that_its_user_could_join() -> None:
    graph = Graph()
    x = graph.value(IMAGE, 10)
    graph.fixed([], [(x, LAST)], close=True)
    y = unary(graph, x)
    sink(graph, y)
    decide(graph)
    assert [value for value, _, _ in transposes(graph)] == [y]


def test_a_tensor_pays_once_for_all_its_users() -> None:
    graph = Graph()
    x = source(graph)
    for _ in range(5):
        sink(graph, x, LAST)
    assert [(value, len(places)) for value, _, places in transposes(graph)] == [(x, 5)]


def test_a_user_transpose_is_another_written_order() -> None:
    """The user's (0, 2, 3, 1) is channels-last: a sink that has its result as written needs what the source makes."""
    graph = Graph()
    x = source(graph, LAST)
    y = unary(graph, x)
    z = graph.value((1, 5, 7, 8), 10)
    port = trailing(4, 4)
    graph.carrying((1, 5, 7, 8), [(y, renamed(port, LAST))], [(z, port)])
    sink(graph, z)
    (decision,) = decide(graph)
    assert decision.orders == 1
    assert transposes(graph) == []


def test_one_frame_spans_reshapes() -> None:
    graph = Graph()
    x = source(graph, LAST)
    found = reshape_ports(IMAGE, (4, 2, 35))
    assert found is not None
    y = graph.value((4, 2, 35), 10)
    graph.carrying(found[0], [(x, found[1])], [(y, found[2])])
    z = unary(graph, y)
    sink(graph, z, (2, 0, 1))
    assert [len(frame) for frame in frames(graph)] == [2]
    decide(graph)
    assert transposes(graph) == []


def test_axes_of_size_one_join_nothing() -> None:
    graph = Graph()
    x = source(graph, None, (1, 8, 1, 1))
    sink(graph, unary(graph, x), LAST)
    decide(graph)
    assert transposes(graph) == []


def test_an_axis_that_must_stand_last() -> None:
    graph = Graph()
    x = source(graph, shape=(2, 3, 5))
    y = unary(graph, x, last=1)
    sink(graph, y)
    decide(graph)
    assert [order for _, order, _ in transposes(graph)] == [(0, 2, 1), (0, 1, 2)]


def test_contradicting_paths_are_cut_where_the_user_transposes() -> None:
    """y = x + transpose(x): the use through the transpose is set aside, whichever comes first."""
    for first in (True, False):
        graph = Graph()
        x = source(graph, LAST, (2, 3, 5, 5))
        port = trailing(4, 4)
        swapped = renamed(port, (0, 1, 3, 2))
        y = graph.value((2, 3, 5, 5), 10)
        graph.carrying((2, 3, 5, 5), [(x, swapped), (x, port)] if first else [(x, port), (x, swapped)], [(y, port)])
        sink(graph, y, LAST)
        (decision,) = decide(graph)
        assert [place.renamed for place in decision.cuts] == [True]
        assert [(value, len(places)) for value, _, places in transposes(graph)] == [(x, 1)]


def test_three_orders_in_a_small_frame_are_still_exact() -> None:
    graph = Graph()
    x = source(graph, None, (2, 3, 5), 4)
    y = unary(graph, x, 9)
    sink(graph, y, (1, 2, 0))
    sink(graph, y, (2, 0, 1))
    (decision,) = decide(graph)
    assert (decision.orders, decision.exact) == (3, True)
    assert sum(value.weight for value, _, _ in transposes(graph)) == 13


def test_many_orders_in_a_large_frame_are_not_called_proven() -> None:
    rng = random.Random(3)
    graph = Graph()
    values = [source(graph, None, (2, 3, 5))]
    for _ in range(12):
        values.append(unary(graph, rng.choice(values), rng.randint(1, 9)))
        sink(graph, values[-1], rng.choice([(1, 2, 0), (2, 0, 1), (0, 2, 1)]))
    (decision,) = decide(graph)
    assert decision.orders >= 3
    assert not decision.exact


def test_a_merged_dim_may_stand_in_any_order_where_it_is_loose() -> None:
    graph = Graph()
    x = source(graph, LAST, (2, 8, 5, 7))
    found = reshape_ports((2, 8, 5, 7), (2, 280))
    assert found is not None
    y = graph.value((2, 280), 10)
    graph.carrying(found[0], [(x, found[1])], [(y, found[2])], loose=(1, 2, 3))
    sink(graph, y)
    decide(graph)
    assert transposes(graph) == []


def test_a_reduction_passes_an_order_back() -> None:
    """From its result only two of three axes are known; the third stands as the other orders have it."""
    graph = Graph()
    x = source(graph, None, (2, 3, 5), 1)
    y = graph.value((2, 3), 4)
    graph.carrying((2, 3, 5), [(x, trailing(3, 3))], [(y, plain((0, 1)))])
    sink(graph, y, (1, 0))
    assert len(labels_of([op for op in graph.ops if not op.fixed])[0]) == 2
    decide(graph)
    assert [value for value, _, _ in transposes(graph)] == [x]
