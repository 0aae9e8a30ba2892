"""The order of a graph's nodes: kept where it is sound, sorted where it is not, and the cycle named where none exists."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Iterator, Sequence
from heapq import heapify, heappop, heappush
from typing import Any


def free_names(graph: Any) -> Iterator[str]:
    """The names that a subgraph takes from the graphs around it, in order, repeated as used."""
    own = {value.name for value in graph.input} | {tensor.name for tensor in graph.initializer}
    own.update(sparse.values.name for sparse in graph.sparse_initializer)
    own.update(name for node in graph.node for name in node.output)
    for node in graph.node:
        yield from (name for name in used_names(node) if name not in own)
    yield from (value.name for value in graph.output if value.name not in own)


def used_names(node: Any) -> list[str]:
    """The names of the values that a node needs: its inputs, and what its subgraphs take from outside."""
    names = [name for name in node.input if name]
    for attribute in node.attribute:
        for graph in subgraphs(attribute):
            names += free_names(graph)
    return names


def subgraphs(attribute: Any) -> Iterable[Any]:
    if attribute.HasField("g"):
        return (attribute.g, *attribute.graphs)
    return attribute.graphs


def is_ordered(nodes: Sequence[Any], uses: Sequence[Sequence[str]], known: Container[str]) -> bool:
    """Whether no node uses what a later one, or it itself, produces. ``uses`` are the used names of each node, ``known`` those of values
    that are there before any node.
    """
    pending = {name for node in nodes for name in node.output if name and name not in known}
    for node, names in zip(nodes, uses):
        if not pending.isdisjoint(names):
            return False
        pending.difference_update(node.output)
    return True


def sort(nodes: Sequence[Any], uses: Sequence[Sequence[str]], known: Container[str]) -> list[int] | None:
    """The positions of the nodes in an order where each comes after what it uses, the first possible one next; None in a cycle."""
    users, waits = _edges(nodes, _made_by_nodes(uses, known))
    ready = [i for i, count in enumerate(waits) if not count]
    heapify(ready)
    order: list[int] = []
    while ready:
        i = heappop(ready)
        order.append(i)
        for user in users[i]:
            waits[user] -= 1
            if not waits[user]:
                heappush(ready, user)
    return order if len(order) == len(nodes) else None


def cycle(nodes: Sequence[Any], uses: Sequence[Sequence[str]], known: Container[str]) -> list[int]:
    """The positions of the nodes along one cycle, each producing what the next one uses; the nodes have a cycle."""
    users, waits = _edges(nodes, _made_by_nodes(uses, known))
    ready = [i for i, count in enumerate(waits) if not count]
    while ready:
        for user in users[ready.pop()]:
            waits[user] -= 1
            if not waits[user]:
                ready.append(user)
    stuck = {i for i, count in enumerate(waits) if count}
    # Every stuck node uses a stuck one, so walking from user to producer must meet a node again.
    producers = {name: i for i in sorted(stuck, reverse=True) for name in nodes[i].output if name and name not in known}
    seen: dict[int, int] = {}
    path: list[int] = []
    i = min(stuck)
    while i not in seen:
        seen[i] = len(path)
        path.append(i)
        i = next(producers[name] for name in uses[i] if name in producers)
    found = path[seen[i] :][::-1]
    first = found.index(min(found))
    return found[first:] + found[:first]


def _made_by_nodes(uses: Sequence[Sequence[str]], known: Container[str]) -> list[list[str]]:
    return [[name for name in names if name not in known] for names in uses]


def _edges(nodes: Sequence[Any], uses: Sequence[Collection[str]]) -> tuple[list[list[int]], list[int]]:
    """For each node, those that use what it produces, and how many nodes it still waits for."""
    producers = {name: i for i, node in reversed(list(enumerate(nodes))) for name in node.output if name}
    users: list[list[int]] = [[] for _ in nodes]
    waits = [0] * len(nodes)
    for i, names in enumerate(uses):
        for producer in {producers[name] for name in names if name in producers}:
            users[producer].append(i)
            waits[i] += 1
    return users, waits
