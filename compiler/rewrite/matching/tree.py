"""The decision tree of one root op: the lists of tests of all its rules merged, what several ask is asked once.

A node tries its branches in order. A *switch* asks one question and goes on where the answer leads; a *swap* goes on in both orders of two
operands; a *fork* tries several ways for one operand, all of which go on at the same place; a leaf is a rule whose tests have all passed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from tflc.rewrite.left.row import Question, Test
from tflc.rewrite.matching.questions import Ask, Frame, Registers, is_literal, operand_reader, question

Accept = Callable[[Frame], Any]
"""What a leaf does: the match, or None where a ``when`` does not hold."""


class Node:
    """Branches in order."""

    __slots__ = ("branches",)

    def __init__(self) -> None:
        self.branches: list[Switch | Swap | Fork | Each | Leaf] = []

    def run(self, frame: Frame) -> Any:
        for branch in self.branches:
            if (found := branch.run(frame)) is not None:
                return found
        return None


class Leaf:
    __slots__ = ("accept", "key", "members")

    def __init__(self, accept: Accept, key: object = None, number: int = 0):
        self.accept = accept
        self.key = key
        self.members = [number]

    def run(self, frame: Frame) -> Any:
        return self.accept(frame)


class Switch:
    __slots__ = ("answers", "ask", "asked", "members")

    def __init__(self, asked: Question, registers: Registers):
        self.asked = asked
        self.ask: Ask = question(asked, registers)
        self.answers: dict[Any, Node] = {}
        self.members: list[int] = []

    def run(self, frame: Frame) -> Any:
        node = self.answers.get(self.ask(frame))
        if node is None:
            return None
        for branch in node.branches:
            if (found := branch.run(frame)) is not None:
                return found
        return None


class LiteralSwitch(Switch):
    """A switch whose answers are numbers that a constant may equal once they are rounded to its type.

    What a value equals is looked up once and remembered, so that many literals at one place cost what one costs.
    """

    __slots__ = ("known", "lists")

    def __init__(self, asked: Question, registers: Registers):
        super().__init__(asked, registers)
        self.known: dict[Any, list[Node]] = {}
        self.lists: list[tuple[Any, Node]] | None = None

    def run(self, frame: Frame) -> Any:
        weight = self.ask(frame)
        if weight is None:
            return None
        for node in self._following(weight):
            if (found := node.run(frame)) is not None:
                return found
        return None

    def _following(self, weight: Any) -> list[Node]:
        if self.lists is None:
            self.lists = [(literal, node) for literal, node in self.answers.items() if isinstance(literal, tuple)]
        found = [node for literal, node in self.lists if is_literal(weight, literal)]
        splat = weight.splat
        if splat is None:
            return found
        # Only the number is remembered: a weight would stay alive.
        key = (splat.dtype, splat.item())
        nodes = self.known.get(key)
        if nodes is None:
            numbers = [entry for entry in self.answers.items() if not isinstance(entry[0], tuple)]
            nodes = self.known[key] = [node for literal, node in numbers if is_literal(weight, literal)]
        return nodes + found if found else nodes


class Swap:
    """Both orders of the first two operands; one, where they are the same value."""

    __slots__ = ("asked", "first", "members", "node", "second", "swap")

    def __init__(self, asked: Question, registers: Registers, node: Node):
        self.asked = asked
        self.swap = registers.number("swap", asked.path)
        self.first = operand_reader((*asked.path, 0), registers)
        self.second = operand_reader((*asked.path, 1), registers)
        self.node = node
        self.members: list[int] = []

    def run(self, frame: Frame) -> Any:
        swap, run = self.swap, self.node.run
        frame[swap] = 0
        if (found := run(frame)) is not None:
            return found
        if self.first(frame) is self.second(frame):
            return None
        frame[swap] = 1
        return run(frame)


class Fork:
    """Several ways, each a chain of tests that ends at one shared node."""

    __slots__ = ("asked", "branch", "members", "node", "test", "ways")

    def __init__(self, test: Test, registers: Registers, node: Node, ways: Sequence[Node]):
        self.asked = test.question
        self.test = test
        self.branch = registers.number("branch", test.question.path)
        self.node = node
        self.members: list[int] = []
        self.ways = ways

    def run(self, frame: Frame) -> Any:
        for number, way in enumerate(self.ways):
            frame[self.branch] = number
            if (found := way.run(frame)) is not None:
                return found
        return None


class Each:
    """Every operand from a position on passes the same ``tests``, and there is one at least."""

    __slots__ = ("asked", "each", "members", "node", "op", "start", "test", "tests", "value")

    def __init__(self, test: Test, registers: Registers, node: Node, tests: Node):
        path, start = test.question.path, test.question.detail
        assert isinstance(start, int)
        self.asked, self.test, self.start = test.question, test, start
        self.op = registers.number("op", path)
        self.each = registers.number("each", path, start)
        self.value = registers.nested(path, start).number("value", ())
        self.tests = tests
        self.node = node
        self.members: list[int] = []

    def run(self, frame: Frame) -> Any:
        values = frame[self.op].slots[self.start :]
        if not values:
            return None
        frames = []
        for value in values:
            sub = {self.value: value}
            if self.tests.run(sub) is None:
                return None
            frames.append(sub)
        frame[self.each] = frames
        return self.node.run(frame)


def walk(node: Node) -> Iterable[Any]:
    """All branches under a node, each once."""
    seen: set[int] = set()
    stack = [node]
    while stack:
        current = stack.pop()
        if id(current) in seen:
            continue
        seen.add(id(current))
        for branch in current.branches:
            yield branch
            if isinstance(branch, Switch):
                stack += branch.answers.values()
            elif not isinstance(branch, Leaf):
                stack.append(branch.node)
                stack += getattr(branch, "ways", ())
