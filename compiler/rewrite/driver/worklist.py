"""The driver: a worklist over the ops of a module, rules found by root op, until none matches.

Each op is looked at in the order of the graph; a firing puts back what it may have made matchable: the new ops, their users, and the ops
whose operands lost a user. When the list is empty after a change, everything is looked at once more, so that what it leaves is a fixed point.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from xdsl.ir import OpResult, SSAValue, Use

from tflc.diagnostics import Finding, Refusal, Severity
from tflc.dialects.locations import place_of
from tflc.dialects.schema import SchemaOp, ops_within
from tflc.rewrite.driver.excerpt import excerpt
from tflc.rewrite.driver.firing import produce, rename
from tflc.rewrite.driver.trace import Budget, Fired, Stats, Trace, names_of
from tflc.rewrite.matching.fault import at_node, fault, place
from tflc.rewrite.matching.match import Match, Matcher

if TYPE_CHECKING:
    from xdsl.ir import Block, Operation

    from tflc.rewrite.ruleset import RuleSet


@dataclass(slots=True)
class _Ancestry:
    """How an op came about: the rule that made it, and the longest line of firings behind that."""

    match: Match
    parent: _Ancestry | None
    depth: int


def apply(
    module: Operation,
    ruleset: RuleSet,
    *,
    trace: Trace | None = None,
    stats: Stats | None = None,
    budget: Budget | None = None,
    among: Callable[[Operation], bool] | None = None,
    checked: bool = False,
) -> bool:
    """Rewrites a module until no rule matches; whether anything changed. ``among`` tells at which ops a rule may fire at all.

    Records, counts and budget may each serve many applications in turn. ``checked``: what a rule says falls is measured at each firing.
    Raises ``Refusal``: P0161 where rules undo each other without end, P0160 where a right side fails, P0162 where what should fall does not.
    """
    run = _Run(ruleset, trace, stats, budget or Budget(), among, checked)
    changed = False
    import numpy as np

    # Constants overflow to infinities as IEEE says, without a word on stderr; rules that mind ask isfinite.
    with np.errstate(all="ignore"):
        while not run.budget.spent and run.sweep(module):
            changed = True
    return changed


class _Run:
    def __init__(
        self,
        ruleset: RuleSet,
        trace: Trace | None,
        stats: Stats | None,
        budget: Budget,
        among: Callable[[Operation], bool] | None,
        checked: bool,
    ):
        self.trace, self.stats, self.budget, self.among, self.checked = trace, stats, budget, among, checked
        self.fired = 0
        self.ancestry: dict[Operation, _Ancestry] = {}
        self.limit = 0
        self.worklist: list[Operation] = []
        self.matchers: dict[str, Matcher] = {}
        self.tried: dict[str, tuple[str, ...]] = {}
        if stats is not None:
            stats.start(ruleset)
        self.ruleset = ruleset
        self.roots = frozenset(ruleset.roots)

    def _grow(self, root: str) -> Matcher:
        """The matcher of a root op that has turned up; under statistics one of its own, which counts."""
        if self.stats is None:
            found = self.ruleset.matcher(root)
        else:
            rows = self.ruleset.rows(root)
            found = Matcher.of(rows, self.ruleset.later, self.stats.asking)
            self.tried[root] = tuple(dict.fromkeys(instance.rule.name.id for instance, _ in rows))
        assert found is not None
        self.matchers[root] = found
        return found

    def sweep(self, module: Operation) -> bool:
        """One pass over all ops, and over what it puts back; whether a rule fired."""
        before = self.fired
        matchers, stats = self.matchers, self.stats
        found = ops_within(module)
        self.limit = self.limit or 2 * len(found) + 256
        self.worklist = worklist = [op for op in reversed(found) if op.name in self.roots]
        while worklist:
            op = worklist.pop()
            if op.parent is None:
                continue
            if self.among is not None and not self.among(op):
                continue
            matcher = matchers.get(op.name) or self._grow(op.name)
            if stats is not None:
                stats.tried(self.tried[op.name])
            match = matcher.tree.run({0: op})
            if match is not None:
                self.fire(match)
                if self.budget.spent:
                    return True
        return self.fired > before

    def fire(self, match: Match) -> None:
        if self.stats is None:
            self._fire(match)
        else:
            with self.stats.firing(match.instance.rule.name.id):
                self._fire(match)
        self.budget.spend()

    def _fire(self, match: Match) -> None:
        self.fired += 1
        root = match.root
        matched = match.matched()
        ancestry = self._grown(match, matched)
        product, values = produce(match)
        if self.checked:
            from tflc.rewrite.checks.measures import check_firing

            check_firing(match, self.ruleset.home(match.instance.rule.name.id).scope, product.ops, values)
        if self.trace is not None:
            self._record(match, matched, product.ops, values)
        block = cast("Block", root.parent)
        for op in product.ops:
            block.insert_op_before(op, root)
            self.ancestry[op] = ancestry
        self._replace(root, values)
        touched = self._erase(root)
        for op in matched[1:]:
            if op.parent is not None and all(result.first_use is None for result in op.results):
                touched += self._erase(op)
        self._revisit(product.ops, values, touched)

    def _record(self, match: Match, matched: list[Any], made: list[Any], values: list[SSAValue]) -> None:
        assert self.trace is not None
        firing = match.instance.firing
        number = len(self.trace.firings) + 1
        before, after = names_of(matched), names_of(made) if made else ()
        shown = excerpt(matched, made, values) if self.trace.excerpts else None
        self.trace.record(
            Fired(
                number,
                self.ruleset.name,
                firing.rule,
                match.instance.file.path,
                firing.line,
                place_of(match.root),
                before,
                after,
                shown,
            )
        )

    # Changing the graph.

    def _replace(self, root: Operation, values: list[SSAValue]) -> None:
        rename(root, values)
        for result, value in zip(root.results, values):
            if value.type != result.type:
                _settle_types(result, value)
            while (use := result.first_use) is not None:
                _redirect(use, value)
            if value.name_hint is None:
                value.name_hint = result.name_hint

    def _erase(self, op: Operation) -> list[SSAValue]:
        """Erases an op without users, and every pure op that this leaves without one; the values that lost a user and still live."""
        touched: list[SSAValue] = []
        stack = [op]
        while stack:
            dead = stack.pop()
            if dead.parent is None or any(result.first_use is not None for result in dead.results):
                continue
            operands = _operands_of(dead)
            self.ancestry.pop(dead, None)
            block = dead.parent
            block.detach_op(dead)
            dead.drop_all_references()  # nothing uses its results, so that this is all of what erase() does
            for value in operands:
                if value.first_use is not None or not isinstance(value, OpResult):
                    touched.append(value)
                elif _erasable(value.op):
                    stack.append(value.op)
        return [value for value in touched if not isinstance(value, OpResult) or value.op.parent is not None]

    def _revisit(self, new: Iterable[Operation], values: list[SSAValue], touched: list[SSAValue]) -> None:
        again: dict[Operation, None] = {}
        for value in (*touched, *values):
            if isinstance(value, OpResult):
                again[value.op] = None
            use = value.first_use
            count = 0
            while use is not None and count < 64:
                again[use._operation] = None
                use = use._next_use
                count += 1
        for op in new:
            again[op] = None
        self.worklist.extend(op for op in again if op.name in self.roots)

    # Rules that undo each other.

    def _grown(self, match: Match, matched: list[Any]) -> _Ancestry:
        parent: _Ancestry | None = None
        for op in matched:
            found = self.ancestry.get(op)
            if found is not None and (parent is None or found.depth > parent.depth):
                parent = found
        depth = 1 if parent is None else parent.depth + 1
        grown = _Ancestry(match, parent, depth)
        if depth > self.limit:
            raise self._circle(grown)
        return grown

    def _circle(self, last: _Ancestry) -> Refusal:
        """Names the rules of the last firings behind an op, each with its place."""
        rules: dict[str, Match] = {}
        step: _Ancestry | None = last
        for _ in range(64):
            if step is None:
                break
            rules.setdefault(step.match.instance.rule.name.id, step.match)
            step = step.parent
        names = " and ".join(f"'{name}'" for name in sorted(rules))
        what = f"rules {names} undo each other" if len(rules) > 1 else f"rule {names} applies to its own result"
        message = f"{what} without end{at_node(last.match.root)}: {last.depth} firings followed from one another"
        others = [rules[name].instance for name in sorted(rules) if name != last.match.instance.rule.name.id]
        notes = tuple(
            Finding("", f"'{one.rule.name.id}' is here", place(one), severity=Severity.NOTE) for one in others
        )
        return fault("P0161", last.match.instance, message, "let a 'when' tell what is done already", notes=notes)


def _redirect(use: Use, value: SSAValue) -> None:
    """Lets a use read another value: what assigning to ``operands`` does, without its copies."""
    user, index = use._operation, use._index
    operands = list(user._operands)
    operands[index].remove_use(use)
    value.add_use(use)
    operands[index] = value
    user._operands = type(user._operands)(operands)


def _settle_types(result: SSAValue, value: SSAValue) -> None:
    """What replaces a value may know more of its shape, or less: an op's result learns it, a function that returns it says it."""
    from xdsl.dialects.builtin import FunctionType
    from xdsl.dialects.func import FuncOp, ReturnOp

    if not _same_tensor(result.type, value.type):
        return  # another type altogether is what the rule wrote
    if isinstance(value, OpResult) and _known_dims(result.type) > _known_dims(value.type):
        value._type = result.type
        return
    for use in result.uses:
        function = use.operation.parent_op()
        if isinstance(use.operation, ReturnOp) and isinstance(function, FuncOp):
            outputs = list(function.function_type.outputs.data)
            outputs[use.index] = value.type
            function.properties["function_type"] = FunctionType.from_lists(function.function_type.inputs.data, outputs)


def _same_tensor(a: Any, b: Any) -> bool:
    """Whether two types may be of one tensor: the same elements, and no dim of two lengths."""
    from tflc.dialects.types import element_of, shape_of

    one, other = shape_of(a), shape_of(b)
    if element_of(a) != element_of(b) or element_of(a) is None:
        return False
    if one is None or other is None:
        return True
    lengths = [(x, y) for x, y in zip(one, other) if isinstance(x, int) and isinstance(y, int)]
    return len(one) == len(other) and all(x == y for x, y in lengths)


def _known_dims(type: Any) -> int:
    """How many dims of a type have a length, and one more where the rank is known."""
    from tflc.dialects.types import shape_of

    shape = shape_of(type)
    return 0 if shape is None else 1 + sum(isinstance(dim, int) for dim in shape)


def _operands_of(op: Operation) -> list[SSAValue]:
    """What an op reads, the ops in its regions included."""
    found = list(op._operands)
    for region in op.regions:
        for inner in region.walk():
            found += inner._operands
    return found


def _erasable(op: Operation) -> bool:
    return isinstance(op, SchemaOp) and not op.schema.traits & {"Impure", "Terminator"}
