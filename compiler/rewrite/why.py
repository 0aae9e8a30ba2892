"""Why a rule did not match: the furthest that its tests got at an op, and the one that failed.

The tests that are run here are those of the matcher: its closures, in its tree, of one row alone. Nothing of this runs, or costs, when nobody asks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from xdsl.ir import OpResult, SSAValue

from tflc.diagnostics import Finding, Severity, did_you_mean
from tflc.dialects.locations import node_names, origin_of, place_of, value_names
from tflc.rewrite.expressions.environment import Env
from tflc.rewrite.expressions.nomatch import Failed
from tflc.rewrite.instance import Instance, RuleRow
from tflc.rewrite.left.row import EachRef, Path, Test, all_tests
from tflc.rewrite.matching.dead_ends import Remembered
from tflc.rewrite.matching.grow import grow
from tflc.rewrite.matching.match import leaf, readers_of
from tflc.rewrite.matching.questions import Frame, Registers, agree, is_literal, operand_reader, reader
from tflc.rewrite.matching.tree import Each, Fork, Leaf, LiteralSwitch, Node, Swap, Switch
from tflc.rewrite.syntax import ast

if TYPE_CHECKING:
    from xdsl.ir import Operation

    from tflc.rewrite.ruleset import RuleSet


@dataclass
class _Furthest:
    """The failure that came after most passed tests."""

    depth: int = -1
    span: ast.Span = ast.NOWHERE
    sentence: str = ""

    def record(self, depth: int, span: ast.Span, sentence: str) -> None:
        if depth > self.depth:
            self.depth, self.span, self.sentence = depth, span, sentence


def explain(module: Operation, ruleset: RuleSet, rule: str, node: str | None = None) -> list[Finding]:
    """A note for each op at which a rule (``name`` or ``name[instance]``) could have matched, or for those that ``node`` names: by a node of the
    model, by a value that they give (of the model, or ``%name`` as text has it), or by what they are (``onnx.Relu``).

    Raises KeyError with a sentence for a rule or a name that is not there.
    """
    only = ruleset.only(rule)
    if not only.roots:
        raise KeyError(f"there is no rule '{rule}'{did_you_mean(rule, ruleset.rules)}")
    named = [op for op in module.walk() if node is None or node in _names_of(op)]
    if not named and node is not None:
        names = {name for op in module.walk() for name in _names_of(op)}
        raise KeyError(f"there is no node, value or operation '{node}'{did_you_mean(node, names)}")
    return [_at(op, ruleset, only) for op in named if op.name in only.roots]


def _names_of(op: Operation) -> set[str]:
    """What a user may call an op: its nodes, its results, its name."""
    values = [name.name for name in value_names(op) if name is not None]
    results = [f"%{result.name_hint}" for result in op.results if result.name_hint]
    return {op.name, *node_names(origin_of(op)), *values, *results} - {""}


def reason(op: Any, ruleset: RuleSet, rule: str) -> str:
    """Why a rule does not match at one op, in a sentence: what that of its rows says that got furthest. Empty where it does."""
    furthest = _Furthest()
    for instance, row in ruleset.only(rule).rows(op.name):
        attempt = _Furthest()
        if _Probe(instance, row, attempt).run(op):
            return ""
        if attempt.depth > furthest.depth:
            furthest = attempt
    return furthest.sentence


def _at(op: Any, ruleset: RuleSet, only: RuleSet) -> Finding:
    """What a rule says to one op: of all its rows the one that got furthest."""
    matcher = ruleset.matcher(op.name)
    winner = None if matcher is None else matcher.match(op)
    own = {id(instance) for instance, _ in only.rows(op.name)}
    best: tuple[Instance, _Furthest] | None = None
    for instance, row in only.rows(op.name):
        attempt = _Furthest()
        if _Probe(instance, row, attempt).run(op):
            if winner is not None and id(winner.instance) not in own and winner.instance.label != instance.label:
                return _note(
                    instance, op, row.span, f"it matches, but '{winner.instance.label}' goes first", winner.instance
                )
            return _note(instance, op, row.span, "it matches")
        if best is None or attempt.depth > best[1].depth:
            best = instance, attempt
    assert best is not None
    closest, furthest = best
    return _note(closest, op, furthest.span, furthest.sentence)


def _note(instance: Instance, op: Any, span: ast.Span, sentence: str, other: Instance | None = None) -> Finding:
    """A sentence about an instance at an op, and the place of another one that it names."""
    place = place_of(op)
    at = f" at '{place}'" if place else ""
    notes = ()
    if other is not None:
        there = other.file.source(other.rule.name.span)
        notes = (Finding("", f"'{other.label}' is here", there, severity=Severity.NOTE),)
    message = f"'{instance.label}'{at} ({op.name}): {sentence}"
    return Finding("", message, instance.file.source(span), severity=Severity.NOTE, notes=notes)


class _Probe:
    """Runs the tree of one row and keeps the furthest failure."""

    def __init__(self, instance: Instance, row: RuleRow, furthest: _Furthest):
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
                self.furthest.record(depth, self._span(test, frame), self._sentence(test, answer, frame, registers))
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
            self.furthest.record(depth, branch.test.span, f"{_named(op)} has no operand here; at least one is wanted")
            return False
        nested = registers.nested(branch.asked.path, branch.start)
        frames = []
        for number, value in enumerate(values):
            sub: Frame = {branch.value: value}
            before = self.furthest.depth
            if branch.tests.run(sub) is None:
                self._node(branch.tests, sub, depth, nested)
                if self.furthest.depth > before:
                    self.furthest.sentence = f"operand {branch.start + number + 1}: {self.furthest.sentence}"
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
            if not clause.forced and not holds:
                self.furthest.record(depth + number, clause.span, f"this does not hold{self._with(clause.span, env)}")
                return False
        return True

    def _with(self, span: ast.Span, env: Env) -> str:
        """The values of the small things that a ``when`` names."""
        whens = [c for c in self.instance.rule.clauses if isinstance(c, ast.When) and c.span == span]
        shown: list[str] = []
        for name in _names_in(whens[0].test) if whens else ():
            head, _, rest = name.partition(".")
            if head not in env.readers:
                continue
            value = env[head]
            if rest and hasattr(value, "get"):
                value = value.get(rest)
            if (text := _small(value)) is not None:
                shown.append(f"{name} = {text}")
        return f"; {', '.join(dict.fromkeys(shown))}" if shown else ""

    def _span(self, test: Test, frame: Frame) -> ast.Span:
        if test.question.kind == "users":
            for path, span in self.ops.items():
                op = frame.get(self.registers.number("op", path))
                if op is not None and any(op is one for one, _ in self._outside(test, frame)):
                    return span
        return test.span

    def _outside(self, users: Test, frame: Frame) -> list[tuple[Any, Any]]:
        from tflc.rewrite.matching.questions import gatherer, outside_users

        inner: Any = users.question.detail
        return outside_users(frame, gatherer(inner, self.registers))

    def _sentence(self, test: Test, answer: Any, frame: Frame, registers: Registers) -> str:
        """What was found, and what was wanted."""
        kind, path, detail = test.question
        wanted = test.answer
        match kind:
            case "op":
                return f"{_what_computes(self._value(path, frame, registers))} here; {wanted} is wanted"
            case "result":
                return f"this is result {answer} of its op; result {wanted} is wanted"
            case "present":
                return "there is an operand here; none is wanted" if wanted is False else "there is no operand here"
            case "count":
                op = frame[registers.number("op", path)]
                return f"{_named(op)} has {len(op.slots)} operands; {detail} are wanted, the others absent"
            case "const":
                return f"{_what_computes(self._value(path, frame, registers))} here; a constant is wanted"
            case "literal":
                return f"the constant is {_constant(self._value(path, frame, registers))}; {_plain(wanted)} is wanted"
            case "attr":
                return f"{detail} is {_plain(answer)}; {_plain(wanted)} is wanted"
            case "set":
                return f"{detail} is not set"
            case "element" | "class":
                value = self._value(path, frame, registers)
                return f"the elements are {_element(value)}; {wanted if kind == 'element' else detail} is wanted"
            case "rank" | "ranked" | "least":
                value = self._value(path, frame, registers)
                rank = {"rank": f"rank {wanted}", "ranked": "a known rank", "least": f"rank {detail} or more"}[kind]
                return f"the type is {value.type if value is not None else 'none'}; {rank} is wanted"
            case "dim":
                return f"axis {detail} has length {'unknown' if answer is None else answer}; {wanted} is wanted"
            case "known" | "static":
                return f"the length of axis {detail} is not known"
            case "same" | "agree":
                return self._disagreement(detail, frame, registers)
            case "users":
                inner, user = self._outside(test, frame)[0]
                return f"{_named(inner)} has a user outside the match, {_named(user)}; write 'shared' if it may"
            case "unused":
                return "a result that the right side does not replace is used"
        return f"found {answer!r}, wanted {wanted!r}"

    def _value(self, path: Path, frame: Frame, registers: Registers) -> SSAValue | None:
        return operand_reader(path, registers)(frame)

    def _disagreement(self, detail: Any, frame: Frame, registers: Registers) -> str:
        refs = detail if isinstance(detail, tuple) else (detail,)
        name = next((n for n, ref in self.row.names.items() if ref in refs), "the name")
        if isinstance(detail, EachRef):
            each = registers.number("each", detail.path, detail.start)
            inner = reader(detail.inner, registers.nested(detail.path, detail.start))
            values = [inner(sub) for sub in frame[each]]
            other = next(value for value in values if not agree(values[0], value))
            return f"'{name}' is {_shown(values[0])} for the first operand and {_shown(other)} for another"
        first, second = (reader(ref, registers)(frame) for ref in refs)
        return f"'{name}' is {_shown(first)} in one place and {_shown(second)} here"


def _names_in(node: Any) -> Iterator[str]:
    """The names that an expression takes from the rule; those that its own loops give stand for many values."""
    match node:
        case ast.Name(id=word) | ast.Dotted(id=word):
            yield word
        case ast.Comprehension(loops=loops):
            own = {loop.name.id for loop in loops}
            inside = (name for child in ast.children(node) for name in _names_in(child))
            yield from (name for name in inside if name.partition(".")[0] not in own)
        case _:
            for child in ast.children(node):
                yield from _names_in(child)


def _named(op: Any) -> str:
    place = place_of(op)
    if op.name == "func.return":
        return "an output of the graph"
    return f"{op.name} '{place}'" if place else op.name


def _what_computes(value: SSAValue | None) -> str:
    if value is None:
        return "there is no operand"
    return f"{_named(value.op)} stands" if isinstance(value, OpResult) else "an argument of the graph stands"


def _constant(value: SSAValue | None) -> str:
    from tflc.dialects import constant_of

    weight = constant_of(value)
    if weight is None:
        return "none"
    splat = weight.splat
    return _plain(splat.item()) if splat is not None else f"a {weight.type} of several values"


def _element(value: SSAValue | None) -> str:
    from tflc.dialects.types import element_name, element_of

    element = None if value is None else element_of(value.type)
    return "unknown" if element is None else element_name(element)


def _plain(value: Any) -> str:
    if isinstance(value, tuple):
        return f"[{', '.join(map(_plain, value))}]"
    return "none" if value is None else f"{value:g}" if isinstance(value, float) else str(value)


def _shown(value: Any) -> str:
    if isinstance(value, SSAValue):
        if isinstance(value, OpResult):
            return _named(value.op)
        return f"argument '{value.name_hint}'" if value.name_hint else f"argument {value.index} of the graph"  # type: ignore[attr-defined]
    return _named(value) if hasattr(value, "results") else _plain(value)


def _small(value: Any) -> str | None:
    """A value as a sentence can hold it; None for operands, ops and large constants."""
    if hasattr(value, "dtype") and hasattr(value, "size"):
        return _plain(tuple(value.reshape(-1).tolist()) if value.ndim else value.item()) if value.size <= 8 else None
    if isinstance(value, int | float | str | tuple) or value is None:
        return _plain(value)
    return None
