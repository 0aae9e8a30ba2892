"""What a run of the driver tells: a record a firing, and counts a rule."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from textwrap import wrap
from time import perf_counter
from typing import TYPE_CHECKING, Any

from tflc.dialects import is_constant_op

if TYPE_CHECKING:
    from xdsl.ir import Operation

    from tflc.rewrite.driver.excerpt import Excerpt
    from tflc.rewrite.ruleset import RuleSet


@dataclass(frozen=True, slots=True)
class Fired:
    """One firing: of what set of rules, ``rule[instance]``, the model's node, the ops that matched and those that were made, as names."""

    number: int
    rules: str
    rule: str
    file: str
    line: int
    place: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    excerpt: Excerpt | None = None
    """What of the graph changed, where the trace asks for it."""

    def __str__(self) -> str:
        place = f" at '{self.place}'" if self.place else ""
        made = ", ".join(self.after) or "an operand"
        return f"{self.file}:{self.line}: {self.rule}{place}: {', '.join(self.before)} -> {made}"

    def as_dict(self) -> dict[str, Any]:
        """For JSON."""
        told = {name: getattr(self, name) for name in self.__dataclass_fields__ if name != "excerpt"}
        return told if self.excerpt is None else {**told, "diff": self.excerpt.diff()}


@dataclass
class Trace:
    """Keeps a record of every firing, and hands each to ``line`` as it happens. ``excerpts``: with what it changes of the graph."""

    line: Callable[[Fired], None] | None = None
    excerpts: bool = False
    firings: list[Fired] = field(default_factory=list)

    def record(self, fired: Fired) -> None:
        self.firings.append(fired)
        if self.line is not None:
            self.line(fired)


def names_of(ops: Sequence[Operation]) -> tuple[str, ...]:
    """The names of ops, constants left out unless there is nothing else."""
    names = tuple(op.name for op in ops)
    kept = tuple(name for name in names if not is_constant_op(name))
    return kept or names


@dataclass
class RuleCount:
    """``tried``: ops of a root's name that were looked at; ``reached``: its tests held, the clauses were asked; ``matched``: it fired."""

    tried: int = 0
    reached: int = 0
    matched: int = 0
    seconds: float = 0.0


@dataclass
class Stats:
    """Counts a rule, over all runs it is given to. Seconds are those of the clauses and the right side."""

    rules: dict[str, RuleCount] = field(default_factory=dict)

    def start(self, ruleset: RuleSet) -> None:
        for rule in ruleset.rules:
            self.rules.setdefault(rule, RuleCount())

    def tried(self, rules: Sequence[str]) -> None:
        for rule in rules:
            self.rules[rule].tried += 1

    @contextmanager
    def asking(self, rule: str) -> Iterator[None]:
        count = self.rules[rule]
        count.reached += 1
        start = perf_counter()
        try:
            yield
        finally:
            count.seconds += perf_counter() - start

    @contextmanager
    def firing(self, rule: str) -> Iterator[None]:
        start = perf_counter()
        try:
            yield
        finally:
            count = self.rules[rule]
            count.matched += 1
            count.seconds += perf_counter() - start

    @property
    def never(self) -> tuple[str, ...]:
        """The rules that never fired."""
        return tuple(rule for rule, count in self.rules.items() if not count.matched)

    def lines(self) -> list[str]:
        """A table of the rules that were tried: rule, tried, reached, matched, ms; most time first. Then all that never fired."""
        tried = {rule: count for rule, count in self.rules.items() if count.tried}
        width = max([len(rule) for rule in tried] + [4])
        rows = sorted(tried.items(), key=lambda entry: (-entry[1].seconds, entry[0]))
        head = f"{'rule':<{width}}  {'tried':>7}  {'reached':>7}  {'matched':>7}  {'ms':>8}"
        body = [
            f"{rule:<{width}}  {c.tried:>7}  {c.reached:>7}  {c.matched:>7}  {c.seconds * 1e3:>8.2f}"
            for rule, c in rows
        ]
        tail = wrap(f"never fired: {', '.join(self.never)}", 120, subsequent_indent="  ") if self.never else []
        return [head, *body, *tail]


@dataclass
class Budget:
    """How many firings are allowed; None is no limit but that of rules which undo each other."""

    remaining: int | None = None

    @property
    def spent(self) -> bool:
        return self.remaining is not None and self.remaining <= 0

    def spend(self) -> None:
        if self.remaining is not None:
            self.remaining -= 1
