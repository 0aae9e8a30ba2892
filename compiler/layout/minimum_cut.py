"""Minimum cuts of directed graphs, by growing a tree from either end until they meet (Boykov and Kolmogorov 2004).

Each meeting is a path along which flow goes, as much as its narrowest edge takes. What that cuts off from its end looks for another way there
before it is let go, so that the trees are kept from path to path: quick on long, thin graphs, where most paths are short.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

_FREE, _SOURCE, _SINK = 0, 1, 2
"""The tree that a node is in."""


def sink_side(nodes: int, source: int, sink: int, edges: Iterable[tuple[int, int, int]]) -> list[bool]:
    """For each node, whether it is on the sink's side of the least cut; of several such cuts, of the one with the fewest nodes there.

    Nodes are numbered from 0; an edge is its tail, its head and its capacity, a whole number.
    """
    return _Trees(nodes, source, sink, edges).cut()


class _Trees:
    """``edge ^ 1`` is the edge in the opposite direction; ``capacity`` is what an edge still takes.

    ``parent[node]`` is the edge to it from its parent, None at the ends.
    """

    def __init__(self, nodes: int, source: int, sink: int, edges: Iterable[tuple[int, int, int]]):
        self.edges: list[list[int]] = [[] for _ in range(nodes)]
        self.head: list[int] = []
        self.capacity: list[int] = []
        for tail, head, capacity in edges:
            self.edges[tail].append(len(self.head))
            self.edges[head].append(len(self.head) + 1)
            self.head += head, tail
            self.capacity += capacity, 0
        self.tree = [_FREE] * nodes
        self.tree[source], self.tree[sink] = _SOURCE, _SINK
        self.parent: list[int | None] = [None] * nodes
        self.ends = source, sink
        self.active = deque(self.ends)
        # Nodes that were found to hang on their end since the last path have the number of that path.
        self.rooted = [0] * nodes
        self.paths = 0

    def cut(self) -> list[bool]:
        while (meeting := self._grow()) is not None:
            self.paths += 1
            for end in self.ends:
                self.rooted[end] = self.paths
            self._adopt(self._augment(meeting))
        return [tree == _SINK for tree in self.tree]

    def _open(self, edge: int, tree: int) -> int:
        """What still goes along the edge from a parent in a tree: away from the source, but towards the sink."""
        return self.capacity[edge if tree == _SOURCE else edge ^ 1]

    def _grow(self) -> int | None:
        """The edge, from the source's side, at which the trees meet; None when they cannot grow further."""
        tree, head, active = self.tree, self.head, self.active
        while active:
            node = active[0]
            mine = tree[node]
            if mine != _FREE:
                for edge in self.edges[node]:
                    if not self._open(edge, mine):
                        continue
                    other = head[edge]
                    if tree[other] == _FREE:
                        tree[other], self.parent[other] = mine, edge
                        active.append(other)
                    elif tree[other] != mine:
                        return edge if mine == _SOURCE else edge ^ 1
            active.popleft()
        return None

    def _augment(self, meeting: int) -> list[int]:
        """Sends flow through the meeting; the nodes whose edge from their parent takes no more."""
        path = [meeting]
        for node, flip in ((self.head[meeting ^ 1], 0), (self.head[meeting], 1)):
            while (edge := self.parent[node]) is not None:
                path.append(edge ^ flip)
                node = self.head[edge ^ 1]
        flow = min(self.capacity[edge] for edge in path)
        orphans = []
        for edge in path:
            self.capacity[edge] -= flow
            self.capacity[edge ^ 1] += flow
            if not self.capacity[edge] and edge != meeting:
                node = self.head[edge]
                orphan = node if self.tree[node] == _SOURCE else self.head[edge ^ 1]
                self.parent[orphan] = None
                orphans.append(orphan)
        return orphans

    def _adopt(self, orphans: list[int]) -> None:
        """Hangs each orphan below another node of its tree, or lets it go and its children with it."""
        while orphans:
            node = orphans.pop()
            mine = self.tree[node]
            near = [edge for edge in self.edges[node] if self.tree[self.head[edge]] == mine]
            for edge in near:
                if self._open(edge ^ 1, mine) and self._is_rooted(self.head[edge]):
                    self.parent[node] = edge ^ 1
                    break
            else:
                for edge in near:
                    other = self.head[edge]
                    if self._open(edge ^ 1, mine):
                        self.active.append(other)
                    if self.parent[other] == edge:
                        self.parent[other] = None
                        orphans.append(other)
                self.tree[node] = _FREE

    def _is_rooted(self, node: int) -> bool:
        """Whether a node's ancestors go back to the end of its tree."""
        line = []
        while self.rooted[node] != self.paths:
            line.append(node)
            if (edge := self.parent[node]) is None:
                return False
            node = self.head[edge ^ 1]
        for each in line:
            self.rooted[each] = self.paths
        return True
