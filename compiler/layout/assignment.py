"""Which order each op of a frame works in, so that the fewest bytes are transposed.

The problem: nodes choose one of a few labels, and a label fixes the order in which a node makes or takes a tensor. A tensor that is taken in
orders other than the one it is made in pays its weight once per such order. With two labels that is a minimum cut: a tensor pays once in
either direction through two nodes of its own,

    source -> a (weight)    a -> every user (never cut)    every user -> z (never cut)    z -> source (weight)

where a lies on the side of label 1 as soon as a user does, and z on the side of label 0; a lone user is its own a and z. With more labels
the same gadget decides, one label after the other, which nodes change to it (alpha-expansion, Boykov, Veksler and Zabih 2001); that ends in
an assignment that no such move improves, not proven least. Small problems are enumerated, and are exact whatever the number of labels.

Costs are compared as bytes, then number of transposes, then their places (earlier is less). All three are one integer.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass

ENUMERATED = 256
"""Up to so many assignments are tried one by one; a cut would first import networkx."""


@dataclass(frozen=True, slots=True)
class Site:
    """Where a tensor is made or taken: by a node, whose label gives the order, or in one fixed order (``node`` None, ``orders`` of label 0)."""

    node: int | None
    orders: Mapping[int, Hashable]

    def order(self, assignment: Sequence[int]) -> Hashable:
        return self.orders[0 if self.node is None else assignment[self.node]]


@dataclass(frozen=True, slots=True)
class Tensor:
    """A run-time tensor: the bytes that one transpose of it moves, where it is made and where it is taken.

    ``place``: among equals, tensors of lower places are rather transposed.
    """

    weight: int
    source: Site
    uses: tuple[Site, ...]
    place: int = 0

    def transposes(self, assignment: Sequence[int]) -> int:
        """How many orders it is needed in besides the one that it is made in."""
        return len({use.order(assignment) for use in self.uses} - {self.source.order(assignment)})


@dataclass(frozen=True, slots=True)
class Problem:
    """``labels[node]``: the labels that a node may take, never none.

    Under one label all sites of a tensor have one order; a use of which that is not true is no part of the problem.
    """

    labels: tuple[tuple[int, ...], ...]
    tensors: tuple[Tensor, ...]


@dataclass(frozen=True, slots=True)
class Solution:
    """A label for each node; ``exact`` where no assignment moves fewer bytes."""

    assignment: tuple[int, ...]
    exact: bool


def cost(problem: Problem, assignment: Sequence[int]) -> tuple[int, int, int]:
    """Bytes moved, transposes, and the sum of their places."""
    bytes = count = places = 0
    for tensor in problem.tensors:
        times = tensor.transposes(assignment)
        bytes, count, places = bytes + times * tensor.weight, count + times, places + times * tensor.place
    return bytes, count, places


def solve(problem: Problem) -> Solution:
    """The assignment of least cost; with three or more labels in a large problem, one that no expansion improves."""
    if not problem.labels:
        return Solution((), exact=True)
    if (free := _free(problem)) is not None:
        return Solution(free, exact=True)
    if math.prod(map(len, problem.labels)) <= ENUMERATED:
        return Solution(min(itertools.product(*problem.labels), key=lambda a: cost(problem, a)), exact=True)
    weights = _weights(problem)
    everything = sorted({label for labels in problem.labels for label in labels})
    current = tuple(map(min, problem.labels))
    if len(everything) == 2:
        return Solution(_expand(problem, weights, current, everything[1]), exact=True)
    # Once a move to each label has been of no use since the last that was, none is. To the first all have moved that may.
    useless = 1
    for label in itertools.cycle((*everything[1:], everything[0])):
        moved = _expand(problem, weights, current, label)
        if cost(problem, moved) < cost(problem, current):
            current, useless = moved, 0
        useless += 1
        if useless >= len(everything):
            break
    return Solution(current, exact=len(everything) == 1)


def _free(problem: Problem) -> tuple[int, ...] | None:
    """An assignment of one label to all, if that moves nothing."""
    for label in problem.labels[0]:
        if all(label in labels for labels in problem.labels):
            same = (label,) * len(problem.labels)
            if not any(tensor.transposes(same) for tensor in problem.tensors):
                return same
    return None


def _weights(problem: Problem) -> list[int]:
    """One integer per tensor that orders assignments by bytes, then count, then place: each scale exceeds all sums of the one below."""
    places = sum(tensor.place * len(tensor.uses) for tensor in problem.tensors) + 1
    counts = sum(len(tensor.uses) for tensor in problem.tensors) * places + places
    return [tensor.weight * counts + places + tensor.place for tensor in problem.tensors]


def _expand(problem: Problem, weights: Sequence[int], current: Sequence[int], label: int) -> tuple[int, ...]:
    """The best assignment in which each node keeps its label or takes this one: a minimum cut between those that keep and those that take."""
    cut = _Cut()
    for place, (tensor, weight) in enumerate(zip(problem.tensors, weights)):
        _add_tensor(cut, place, tensor, weight, current, label, problem.labels)
    takers = cut.far_side()
    return tuple(label if node in takers else current[node] for node in range(len(current)))


KEEP, TAKE = "keep", "take"


class _Cut:
    """A directed graph between KEEP and TAKE. A missing capacity is infinite for networkx, whose add_edge overwrites parallel edges."""

    def __init__(self) -> None:
        self.finite: dict[tuple[Hashable, Hashable], int] = {}
        self.infinite: dict[tuple[Hashable, Hashable], None] = {}

    def pay(self, tail: Hashable, head: Hashable, weight: int) -> None:
        """So much if the tail keeps and the head takes."""
        if tail != head:
            self.finite[tail, head] = self.finite.get((tail, head), 0) + weight

    def forbid(self, tail: Hashable, head: Hashable) -> None:
        """Never the tail keeping and the head taking."""
        if tail != head:
            self.infinite[tail, head] = None

    def far_side(self) -> set[Hashable]:
        """The graph nodes on TAKE's side of a least cut."""
        import networkx
        from networkx.algorithms.flow import boykov_kolmogorov

        self._cancel()
        graph = networkx.DiGraph()
        graph.add_nodes_from((KEEP, TAKE))
        graph.add_edges_from((tail, head, {"capacity": weight}) for (tail, head), weight in self.finite.items())
        graph.add_edges_from(self.infinite)
        # Of networkx's algorithms the quickest on these graphs, long and thin; the side of the sink is the same for every maximum flow.
        _, (_, far) = networkx.minimum_cut(graph, KEEP, TAKE, flow_func=boykov_kolmogorov)
        return far

    def _cancel(self) -> None:
        """Takes from both edges of a node to KEEP and TAKE what every cut pays for one of them: each is a path of its own to be searched."""
        for tail, head in [edge for edge in self.finite if edge[0] == KEEP and (edge[1], TAKE) in self.finite]:
            both = min(self.finite[tail, head], self.finite[head, TAKE])
            for edge in ((tail, head), (head, TAKE)):
                self.finite[edge] -= both
                if not self.finite[edge]:
                    del self.finite[edge]


def _add_tensor(
    cut: _Cut,
    place: int,
    tensor: Tensor,
    weight: int,
    current: Sequence[int],
    label: int,
    labels: Sequence[Sequence[int]],
) -> None:
    """The edges that make a cut pay for a tensor once per order that it is needed in and not made in."""

    def then(site: Site) -> Hashable:
        """The order of a site if its node takes the label; the present one where it may not."""
        takes = site.node is not None and label in labels[site.node]
        return site.orders[label] if takes else site.order(current)

    now_made, then_made = tensor.source.order(current), then(tensor.source)
    always: dict[Hashable, None] = {}
    if_kept: dict[Hashable, dict[int, None]] = {}
    if_taken: dict[Hashable, dict[int, None]] = {}
    for use in tensor.uses:
        now_taken, then_taken = use.order(current), then(use)
        if use.node is None or now_taken == then_taken:
            always[now_taken] = None
        else:
            if_kept.setdefault(now_taken, {})[use.node] = None
            if_taken.setdefault(then_taken, {})[use.node] = None
    maker = tensor.source.node
    for number, order in enumerate(dict.fromkeys((*always, *if_kept, *if_taken))):
        kept_pays, taken_pays = order != now_made, order != then_made
        if order in always:
            if kept_pays and not taken_pays:
                cut.pay(maker, TAKE, weight)
            elif taken_pays and not kept_pays:
                cut.pay(KEEP, maker, weight)
        elif order in if_taken and kept_pays:
            users = if_taken[order]
            a = next(iter(users)) if len(users) == 1 else ("a", place, number)
            cut.pay(KEEP if taken_pays else maker, a, weight)
            for user in users:
                cut.forbid(a, user)
        elif order in if_kept and taken_pays:
            users = if_kept[order]
            z = next(iter(users)) if len(users) == 1 else ("z", place, number)
            cut.pay(z, TAKE if kept_pays else maker, weight)
            for user in users:
                cut.forbid(user, z)
