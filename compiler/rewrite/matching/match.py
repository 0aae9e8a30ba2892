"""Matching: the rules of one root op as a tree, and what a match knows.

Matching has no effect on the graph. Names and lets are read when they are first needed, so that a match that fails never touches a weight.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from tflc.diagnostics import Refusal
from tflc.dialects import constant_of
from tflc.rewrite.expressions.environment import Closure, Env
from tflc.rewrite.expressions.nomatch import Failed
from tflc.rewrite.instance import Clause, Instance, RuleRow
from tflc.rewrite.left.normalize import kind_of
from tflc.rewrite.left.row import AnyRef, BranchRef, EachRef, Ref, Tried
from tflc.rewrite.matching.dead_ends import BLAME
from tflc.rewrite.matching.dependence import registers_named
from tflc.rewrite.matching.fault import at_node, fault, told
from tflc.rewrite.matching.grow import grow
from tflc.rewrite.matching.questions import Frame, Registers, matched_ops, reader
from tflc.rewrite.matching.tree import Node
from tflc.rewrite.right.literals import default_element

if TYPE_CHECKING:
    from tflc.dialects.schema import SchemaOp
    from tflc.rewrite.matching.order import Later


@dataclass(frozen=True, slots=True)
class Match:
    """A rule instance that matches at a root: everything the right side needs."""

    instance: Instance
    row: RuleRow
    env: Env
    ops: Callable[[Frame], list[Any]]

    @property
    def root(self) -> SchemaOp:
        return self.env.frame[0]

    def matched(self) -> list[SchemaOp]:
        """The ops of the match, the root first."""
        return self.ops(self.env.frame)


Observe = Callable[[str], AbstractContextManager[None]]
"""Entered around what a rule, by name, is asked beyond its tests."""


class Matcher:
    """All rules of one root op."""

    def __init__(
        self, rows: Sequence[Tried], compiled: Callable[[int], tuple[Instance, RuleRow]], observe: Observe | None = None
    ):
        """``compiled`` gives the rule of ``Tried.row``: it is asked for when the tests of the row hold for the first time."""
        self.compiled = compiled
        self.registers = Registers()
        self.tree: Node = grow(
            [(each.tests, self._leaf(each.row, observe), partial(compiled, each.row)) for each in rows],
            lambda a, b: a in rows[b].earlier,
            self.registers,
        )

    @staticmethod
    def of(rows: Sequence[tuple[Instance, RuleRow]], later: Later, observe: Observe | None = None) -> Matcher:
        """The matcher of compiled rules, of which some go before others."""
        from tflc.rewrite.matching.order import tried

        return Matcher(tried(rows, later), rows.__getitem__, observe)

    def _leaf(self, row: int, observe: Observe | None) -> Callable[[Frame], Match | None]:
        end: Callable[[Frame], Match | None] | None = None

        def accept(frame: Frame) -> Match | None:
            nonlocal end
            if end is None:
                end = leaf(*self.compiled(row), self.registers, observe)
            return end(frame)

        return accept

    def match(self, op: SchemaOp) -> Match | None:
        """The first rule, in order, that matches at an op."""
        return self.tree.run({0: op})


def leaf(
    instance: Instance, row: RuleRow, registers: Registers, observe: Observe | None = None
) -> Callable[[Frame], Match | None]:
    """Ends a list of tests: the clauses of the rule, top to bottom."""
    readers = {**readers_of(row, registers), **instance.lets}
    clauses = instance.clauses
    ops = matched_ops(row.inner, registers)

    def refuse(env: Env) -> None:
        """Where alternatives led here: which of what they found the clauses looked at."""
        if BLAME in env.frame:
            for name in {name.rstrip("!@") for name in env} & row.names.keys():
                env.frame[BLAME] |= registers_named(row.names[name], registers)

    def accept(frame: Frame) -> Match | None:
        env = Env(frame, readers)
        clause = None
        try:
            for clause in clauses:
                held = clause.run(env)
                if clause.test is not None and not held:
                    return refuse(env)
        except Failed:
            return refuse(env)
        except Exception as error:
            raise broken(instance, clause, frame[0], error) from error
        return Match(instance, row, env, ops)

    def observed(frame: Frame) -> Match | None:
        assert observe is not None
        with observe(instance.rule.name.id):
            return accept(frame)

    return accept if observe is None else observed


def broken(instance: Instance, clause: Clause | None, root: SchemaOp, error: Exception) -> Refusal:
    """A clause that raised instead of answering: a fault of the rule (or of a hook), told with the place in the model."""
    if isinstance(error, Refusal):
        return error
    message = f"a clause of '{instance.label}' failed{at_node(root)} ({root.name}): {told(error)}"
    hint = "guards stand before what they protect; a hook answers NoMatch"
    return fault("P0163", instance, message, hint, span=None if clause is None else clause.span)


def readers_of(row: RuleRow, registers: Registers) -> dict[str, Closure]:
    """How each name of a row is read: ``name``, and for constants ``name!`` (the weight) and ``name@`` (the value)."""
    found: dict[str, Closure] = {}
    for name, ref in row.names.items():
        read = reader(ref, registers)
        if kind_of(ref) == "const":
            found[f"{name}@"] = _of_frame(read)
            found[f"{name}!"] = _weight(f"{name}@")
            found[name] = _array(name, _parent_reader(ref, registers), row.defaults.get(name, (None,))[0])
        else:
            found[name] = _of_frame(read)
    return found


def _of_frame(read: Callable[[Frame], Any]) -> Closure:
    return lambda env: read(env.frame)


def _weight(value: str) -> Closure:
    def run(env: Env) -> Any:
        found = env[value]
        return [constant_of(entry) for entry in found] if isinstance(found, list) else constant_of(found)

    return run


def _array(name: str, parent: Callable[[Frame], tuple[Any, int]] | None, default: Closure | None) -> Closure:
    """The elements of a constant; where it is absent its default, in the type that the operand would have; else None."""
    weight = f"{name}!"

    def run(env: Env) -> Any:
        found = env[weight]
        if isinstance(found, list):
            return [None if entry is None else entry.array for entry in found]
        if found is not None:
            return found.array
        if default is None or parent is None:
            return None
        import numpy as np

        value = np.asarray(default(env))
        dtype = default_element(*parent(env.frame))
        return value if dtype is None or value.dtype == dtype or value.dtype.kind != "f" else value.astype(dtype)

    return run


def _parent_reader(ref: AnyRef, registers: Registers) -> Callable[[Frame], tuple[Any, int]] | None:
    """Reads the op and operand position that a constant stands at."""
    match ref:
        case Ref(path=path) if path:
            op, index = registers.number("op", path[:-1]), path[-1]
            position = index if index >= 0 else -1 - index
            return lambda frame: (frame[op], position)
        case BranchRef(options=options):
            return next(
                (
                    r
                    for option in options
                    if option is not None and (r := _parent_reader(option, registers)) is not None
                ),
                None,
            )
        case EachRef() | _:
            return None
