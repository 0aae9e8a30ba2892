"""One row of a rule, tried at one op: how far it gets, and what stops it there.

The tests that are run are those of the matcher: its closures, in its tree, of one row alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tflc.rewrite.expressions.environment import Env
from tflc.rewrite.expressions.nomatch import Failed
from tflc.rewrite.left.row import Test, all_tests
from tflc.rewrite.matching.dead_ends import Remembered
from tflc.rewrite.matching.grow import grow
from tflc.rewrite.matching.match import leaf, readers_of
from tflc.rewrite.matching.questions import Frame, Registers, is_literal
from tflc.rewrite.matching.tree import Each, Fork, Leaf, LiteralSwitch, Node, Swap, Switch
from tflc.rewrite.syntax import ast
from tflc.rewrite.why.conditions import unmet
from tflc.rewrite.why.found import Match, named

if TYPE_CHECKING:
    from tflc.rewrite.instance import Instance, RuleRow


@dataclass
class Furthest:
    """The failure that came after most passed tests: what was found, and what was wanted (empty where the one says the other)."""

    depth: int = -1
    span: ast.Span = ast.NOWHERE
    found: str = ""
    wanted: str = ""

    def record(self, depth: int, span: ast.Span, found: str, wanted: str = "") -> None:
        if depth > self.depth:
            self.depth, self.span, self.found, self.wanted = depth, span, found, wanted


def probe(instance: Instance, row: RuleRow, op: Any) -> Furthest | None:
    """Where a row fails at an op; None where it matches."""
    furthest = Furthest()
    return None if _Probe(instance, row, furthest).run(op) else furthest


class _Probe:
    """Runs the tree of one row and keeps the furthest failure."""

    def __init__(self, instance: Instance, row: RuleRow, furthest: Furthest):
        self.instance, self.row, self.furthest = instance, row, furthest
        self.registers = Registers()
        accept = leaf(instance, row, self.registers)
        self.tree = grow([(row.tests, accept, None)], lambda a, b: False, self.registers)
        self.tests = {(test.question, test.answer): test for test in all_tests(row.tests)}
        self.ops = {test.question.path: test.span for test in all_tests(row.tests) if test.question.kind == "op"}

    def run(self, op: Any) -> bool:
        return self._node(self.tree, {0: op}, 0, self.registers)

    def _node(self, node: Node, frame: Frame, depth: int, registers: Registers) -> bool:
        return any(self._branch(branch, frame, depth, registers) for branch in node.branches)

    def _branch(self, branch: Any, frame: Frame, depth: int, registers: Registers) -> bool:
        match branch:
            case Switch():
                answer = branch.ask(frame)
                ((wanted, following),) = branch.answers.items()
                if is_literal(answer, wanted) if isinstance(branch, LiteralSwitch) else answer == wanted:
                    return self._node(following, frame, depth + 1, registers)
                test = self.tests[branch.asked, wanted]
                match = Match(self.row, frame, registers)
                self.furthest.record(depth, self._span(test, match), *match.reason(test, answer))
                return False
            case Swap() | Fork():
                return self._ways(branch, frame, depth, registers)
            case Each():
                return self._each(branch, frame, depth, registers)
            case Leaf():
                return self._clauses(frame, depth)
        raise AssertionError(branch)

    def _ways(self, branch: Swap | Fork, frame: Frame, depth: int, registers: Registers) -> bool:
        """Both orders, or each way; what failed before is not followed once more."""
        remembered = isinstance(branch, Remembered)
        if remembered and branch.known(frame):
            return False
        register, ways = (branch.swap, [branch.node] * 2) if isinstance(branch, Swap) else (branch.branch, branch.ways)
        for number, way in enumerate(ways):
            frame[register] = number
            if self._node(way, frame, depth, registers):
                return True
        if remembered:
            branch.run(frame)
        return False

    def _each(self, branch: Each, frame: Frame, depth: int, registers: Registers) -> bool:
        op = frame[branch.op]
        values = op.slots[branch.start :]
        if not values:
            self.furthest.record(depth, branch.test.span, f"{named(op)} has no operand here", "at least one")
            return False
        nested = registers.nested(branch.asked.path, branch.start)
        frames = []
        for number, value in enumerate(values):
            sub: Frame = {branch.value: value}
            before = self.furthest.depth
            if branch.tests.run(sub) is None:
                self._node(branch.tests, sub, depth, nested)
                if self.furthest.depth > before:
                    self.furthest.found = f"operand {branch.start + number + 1}: {self.furthest.found}"
                return False
            frames.append(sub)
        frame[branch.each] = frames
        return self._node(branch.node, frame, depth + 1, registers)

    def _clauses(self, frame: Frame, depth: int) -> bool:
        env = Env(frame, {**readers_of(self.row, self.registers), **self.instance.lets})
        for number, clause in enumerate(self.instance.clauses):
            try:
                holds = clause.run(env)
            except Failed as failed:
                reason = failed.reason or "a hook refused"
                self.furthest.record(depth + number, clause.span, reason)
                return False
            if clause.test is not None and not holds:
                self.furthest.record(depth + number, clause.span, unmet(self.instance, clause.test, env))
                return False
        return True

    def _span(self, test: Test, match: Match) -> ast.Span:
        """Where a test stands; that no op has other users is asked of all at once, and fails at one."""
        if test.question.kind == "users":
            for path, span in self.ops.items():
                op = match.op(path)
                if op is not None and any(op is one for one, _ in match.outside(test)):
                    return span
        return test.span
