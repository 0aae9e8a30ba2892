"""How the tree of a root op grows from the lists of tests of its rules."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from tflc.rewrite.left.row import Test
from tflc.rewrite.matching.dead_ends import (
    RememberedFork,
    RememberedSwap,
    TrackedEach,
    TrackedLiteralSwitch,
    TrackedSwitch,
)
from tflc.rewrite.matching.questions import Registers
from tflc.rewrite.matching.tree import Accept, Each, Fork, Leaf, LiteralSwitch, Node, Swap, Switch


def grow(
    rows: Sequence[tuple[Sequence[Test], Accept, object]], precedes: Callable[[int, int], bool], registers: Registers
) -> Node:
    """The tree of lists of tests, given in an order in which none comes before one that must precede it.

    A list joins an earlier branch that asks its next question, unless a rule that must be tried before it stands after that branch.
    """
    root = Node()
    for number, (tests, accept, key) in enumerate(rows):
        node, depth = root, 0
        for test in tests:
            branch = _joinable(node, test, number, precedes)
            if branch is None:
                branch = _branch(test, registers, depth, Node())
                node.branches.append(branch)
            branch.members.append(number)
            node = branch.answers.setdefault(test.answer, Node()) if isinstance(branch, Switch) else branch.node
            depth += _alternatives(test)
        node.branches.append(Leaf(accept, key, number))
    return root


def _joinable(node: Node, test: Test, number: int, precedes: Callable[[int, int], bool]) -> Any:
    for branch in reversed(node.branches):
        if isinstance(branch, Leaf):
            if precedes(branch.members[0], number):
                return None
            continue
        if branch.asked == test.question and getattr(branch, "test", test) == test:
            return branch
        if any(precedes(member, number) for member in branch.members):
            return None
    return None


def _alternatives(test: Test) -> int:
    """How many alternatives, one in another, a test tries before the list goes on."""
    match test.question.kind:
        case "swap":
            return 1
        case "branch":
            return 1 + max(sum(map(_alternatives, way)) for way in test.options)
    return 0


def _chain(tests: Sequence[Test], last: Node, registers: Registers, depth: int) -> Node:
    """A node from which tests lead, one after the other, to ``last``."""
    first = node = Node()
    for place, test in enumerate(tests):
        following = last if place == len(tests) - 1 else Node()
        branch = _branch(test, registers, depth, following)
        node.branches.append(branch)
        if isinstance(branch, Switch):
            branch.answers[test.answer] = following
        node = following
        depth += _alternatives(test)
    return first if tests else last


def _branch(test: Test, registers: Registers, depth: int, following: Node) -> Switch | Swap | Fork | Each:
    """The branch of a test that lies below so many alternatives; one that tries several ways goes on at ``following``.

    Below the first, alternatives remember where they failed, so all that comes behind these says why it fails.
    """
    match test.question.kind:
        case "swap":
            return (RememberedSwap if depth else Swap)(test.question, registers, following)
        case "branch":
            ways = [_chain(tests, following, registers, depth + 1) for tests in test.options]
            return (RememberedFork if depth else Fork)(test, registers, following, ways)
        case "each":
            start = test.question.detail
            assert isinstance(start, int)
            done = Node()
            done.branches.append(Leaf(lambda frame: frame))
            nested = registers.nested(test.question.path, start)
            tests = _chain(test.options[0], done, nested, 0)
            return (TrackedEach if depth > 1 else Each)(test, registers, following, tests)
        case "literal":
            return (TrackedLiteralSwitch if depth > 1 else LiteralSwitch)(test.question, registers)
    return (TrackedSwitch if depth > 1 else Switch)(test.question, registers)
