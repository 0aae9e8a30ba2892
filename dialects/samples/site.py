"""One op that is being drawn: which operands are there already, what is wanted of the others, what a sample says about them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from tflc.dialects.schema import OpSchema

PRIMES = (2, 3, 5, 7)
"""Lengths of axes: different ones, so that a wrong permutation cannot pass."""

QUANTIZED = "quantized"
"""An element type: any quantized one."""


@dataclass
class Slot:
    """One operand position. ``known`` is the shape of an operand that exists; else ``dims`` and ``element`` are what a rule asks of it.

    The sample answers in ``shape``, ``values`` (nested lists; the operand is a constant then, or an input that holds them), ``element`` and
    ``domain`` (``positive``, ``nonzero``, ``unit``: within -1 and 1).
    """

    known: tuple[int, ...] | None = None
    dims: tuple[int | None, ...] | None = None
    element: str | None = None
    absent: bool = False
    open: bool = True
    shape: tuple[int, ...] | None = None
    values: Any = None
    domain: str = ""


@dataclass
class Site:
    """What a sample sees and fills. ``canonical``: attributes as normal form has them (axes from the front, pads written out)."""

    schema: OpSchema
    random: Random
    slots: list[Slot]
    attributes: dict[str, Any] = field(default_factory=dict)
    canonical: bool = True
    small: bool = False
    wanted_rank: int | None = None
    """The rank that whoever uses the result asks of it, and so of the data."""
    result: str | None = None
    """The element type of the result where it does not follow from the operands."""
    words: tuple[str, ...] = ()
    """What the rule may ask attributes for, in the order of its ops."""

    # Operands.

    def shape(self, index: int) -> tuple[int, ...] | None:
        """The shape of an operand, as far as it is settled."""
        if index >= len(self.slots):
            return None
        slot = self.slots[index]
        return slot.known if slot.known is not None else slot.shape

    def rank(self, index: int, *choices: int) -> int:
        """The rank that an operand has or must have; one of ``choices`` where it is free."""
        if (shape := self.shape(index)) is not None:
            return len(shape)
        dims = self.slots[index].dims if index < len(self.slots) else None
        if dims is not None:
            return len(dims)
        return self.wanted_rank if self.wanted_rank is not None and index == 0 else self.pick(*choices)

    def has(self, index: int) -> bool:
        return index < len(self.slots) and not self.slots[index].absent

    def give(
        self, index: int, shape: Sequence[int], values: Any = None, *, element: str | None = None, domain: str = ""
    ) -> tuple[int, ...]:
        """Settles an operand that is open; the shape that it has now."""
        if not self.has(index):
            return tuple(shape)
        slot = self.slots[index]
        if slot.known is not None:
            return slot.known
        if slot.shape is None:
            wanted = slot.dims if slot.dims is not None and len(slot.dims) == len(shape) else (None,) * len(shape)
            slot.shape = tuple(size if want is None else want for size, want in zip(shape, wanted))
            slot.values = values
            slot.domain = domain
            slot.element = slot.element or element
        return slot.shape

    def leave_out(self, index: int) -> None:
        """Settles an optional operand that is open as absent."""
        if self.has(index) and self.shape(index) is None:
            self.slots[index].absent = True

    def data(self, index: int = 0, *ranks: int, least: int = 0) -> tuple[int, ...]:
        """An operand of any shape, settled: of one of ``ranks``, by default 1 to 4, and of rank ``least`` at least."""
        if (shape := self.shape(index)) is not None:
            return shape
        rank = self.rank(index, *(ranks or tuple(r for r in (1, 2, 2, 3, 3, 4, 4, 5) if r >= least)))
        return self.give(index, self.lengths(rank))

    def parameter(self, index: int, name: str, values: Sequence[int], element: str = "i64") -> None:
        """A list of integers that is an operand in new forms of the op, an attribute in old ones; a scalar where a rule asks for one."""
        if name in self.schema.attributes:
            self.set(name, tuple(values))
        elif len(values) == 1 and self.has(index) and self.slots[index].dims == ():
            self.give(index, (), values[0], element=element)
        else:
            self.give(index, (len(values),), list(values), element=element)

    # Choices.

    def pick(self, *choices: Any) -> Any:
        return self.random.choice(choices)

    def wording(self, count: int, *choices: str) -> tuple[str, ...]:
        """So many words; as often as not those that the rule may ask for."""
        wanted = tuple(word for word in self.words if word in choices)
        if len(wanted) == count and self.chance(50):
            return wanted
        return tuple(self.pick(*choices) for _ in range(count))

    def chance(self, percent: int) -> bool:
        return self.random.randrange(100) < percent

    def length(self) -> int:
        """The length of an axis: a small prime, now and then 1."""
        return self.pick(1, 1, 2, 2, 3) if self.small else self.pick(1, *PRIMES, *PRIMES)

    def lengths(self, rank: int) -> tuple[int, ...]:
        """Lengths of axes, all different in most cases."""
        if not self.small and rank <= len(PRIMES) and self.chance(70):
            return tuple(self.random.sample(PRIMES, rank))
        return tuple(self.length() for _ in range(rank))

    def axis(self, rank: int, name: str = "axis", *, beyond: bool = False) -> int:
        """An axis as an attribute, counted from the front in normal form; the axis as 0 to rank - 1 (or rank, if ``beyond``)."""
        count = rank + beyond
        if (fixed := self.attributes.get(name)) is None:
            axis = self.random.randrange(count) if count else 0
            if not self.canonical and count and self.chance(60):
                axis -= count
            fixed = self.set(name, axis)
        return fixed % count if count and -count <= fixed < count else 0

    def axes(self, rank: int, *, beyond: int = 0) -> tuple[int, ...]:
        """Different axes of a tensor, in any order; counted from the end here and there where that is not normalized."""
        count = rank + beyond
        chosen = self.random.sample(range(count), self.pick(*range(1, count + 1))) if count else []
        if self.chance(70):
            chosen.sort()
        if not self.canonical and count and self.chance(60):
            chosen = [axis - count if self.chance(60) else axis for axis in chosen]
        return tuple(chosen)

    def permutation(self, rank: int) -> tuple[int, ...]:
        axes = list(range(rank))
        if not self.chance(10):
            self.random.shuffle(axes)
        return tuple(axes)

    # Attributes.

    def get(self, name: str) -> Any:
        """An attribute as settled, else its default."""
        if name in self.attributes:
            return self.attributes[name]
        spec = self.schema.attributes.get(name)
        return None if spec is None else spec.default

    def is_unset(self, name: str) -> bool:
        """Whether an attribute is settled as absent."""
        return name in self.attributes and self.attributes[name] is None

    def set(self, name: str, value: Any) -> Any:
        """Settles an attribute that the op has and that is open; the value that it has now."""
        if name not in self.schema.attributes:
            return value
        return self.attributes.setdefault(name, value)

    def choose(self, name: str, *choices: Any) -> Any:
        """Settles an attribute by chance."""
        return self.set(name, self.pick(*choices))


def broadcasting(site: Site) -> None:
    """Operands that broadcast with one another."""
    settled = [shape for i in range(len(site.slots)) if (shape := site.shape(i)) is not None]
    base = broadcast_of(settled)
    wanted = [len(slot.dims) for slot in site.slots if slot.dims is not None]
    if base is None:
        ranks = (0, 1, 2, 2, 3, 3, 4, 4, 5) if site.wanted_rank is None else (site.wanted_rank,)
        base = site.lengths(max(wanted) if wanted else site.pick(*ranks))
    alone = sum(not slot.absent for slot in site.slots) < 2
    for index, slot in enumerate(site.slots):
        if not slot.absent and site.shape(index) is None:
            shape = base if alone else relative(site, base, bool(settled))
            if slot.dims is not None and len(slot.dims) != len(shape):
                shape = (*site.lengths(len(slot.dims)), *base)[-len(slot.dims) :] if slot.dims else ()
            site.give(index, shape)


def relative(site: Site, base: tuple[int, ...], may_grow: bool) -> tuple[int, ...]:
    """A shape that broadcasts with another."""
    roll = site.random.randrange(100)
    if roll < 45:
        return base
    if roll < 58:
        return tuple(1 if site.chance(50) else size for size in base)
    if roll < 66:
        return base[site.random.randrange(len(base) + 1) :]
    if roll < 76:
        return base[-1:]
    if roll < 85:
        return site.pick((), (1,))
    if roll < 92:
        channel = site.random.randrange(len(base)) if base else 0
        return tuple(size if axis == channel else 1 for axis, size in enumerate(base))
    if not may_grow:
        return base
    grown = tuple(site.length() if size == 1 else size for size in base)
    return grown if site.chance(50) else (site.length(), *grown)


def broadcast_of(shapes: Sequence[tuple[int, ...]]) -> tuple[int, ...] | None:
    """The shape that shapes broadcast to; None for none, or where they do not."""
    if not shapes:
        return None
    rank = max(map(len, shapes))
    padded = [(1,) * (rank - len(shape)) + shape for shape in shapes]
    found = []
    for sizes in zip(*padded):
        different = {size for size in sizes if size != 1}
        if len(different) > 1:
            return None
        found.append(different.pop() if different else 1)
    return tuple(found)
