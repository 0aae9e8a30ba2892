"""A graph while it is drawn: its block so far, its inputs, and what all of its parts have in common."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING, Any

from tflc.dialects.samples.site import Slot
from tflc.rewrite.left.pattern import AnyValue, ValuePattern
from tflc.rewrite.verify.draw.elements import USUAL
from tflc.rewrite.verify.draw.quantizations import Quantizations
from tflc.rewrite.verify.drawn import Feed
from tflc.rewrite.verify.hints import Hints

if TYPE_CHECKING:
    import numpy as np
    from xdsl.ir import Attribute, Block, Operation, SSAValue

    from tflc.dialects.schema import OpSchema
    from tflc.dialects.weight import WeightAttr


class Unfit(Exception):
    """What was drawn is no valid graph; the message says why."""


class Draft:
    """What one draw has made and settled. Names that are bound are one thing in all their places."""

    def __init__(self, random: Random, *, canonical: bool = True, small: bool = False, hints: Hints | None = None):
        import numpy as np
        from xdsl.ir import Block

        self.random = random
        self.numbers = np.random.default_rng(random.getrandbits(32))
        self.canonical, self.small = canonical, small
        self.hints = hints or Hints()
        self.block: Block = Block()
        self.feeds: list[Feed] = []
        self.values: dict[str, SSAValue] = {}
        self.attributes: dict[str, Any] = {}
        self.dims: dict[str, int] = {}
        self.usual = random.choice((*["f32"] * 12, *USUAL))
        """The element type of data where nothing asks for another."""
        self.repeated: dict[str, tuple[int, ...]] | None = None
        """Shapes by name in the operands of the rest, while one of them is drawn."""
        self.quantizations = Quantizations(random)
        self.stored = False
        """Whether reals come of stored integers, as in a quantized graph."""
        self.open = False
        """Whether the types of inputs may leave lengths open."""

    def add(self, op: Operation) -> SSAValue:
        """Puts an op at the end; its first result."""
        self.block.add_op(op)
        return op.results[0]

    def constant(self, schema: OpSchema, data: np.ndarray | WeightAttr) -> SSAValue:
        """A constant of the dialect of an op that reads it."""
        from tflc.dialects import make_constant

        return self.add(make_constant(schema.dialect, data))

    def input(self, pattern: ValuePattern, feed: Feed, element: Attribute) -> SSAValue:
        """An input under a name of its own; some of its axes may be of any length as far as its type says, where ``open``."""
        from tflc.dialects.types import tensor

        shape = [None if self.open and self.random.random() < 0.5 else size for size in feed.shape]
        word = pattern.name if isinstance(pattern, AnyValue) and pattern.name else "v"
        word = word.rsplit(".", 1)[-1]
        taken = {other.name for other in self.feeds}
        name = next(n for n in (word, *(f"{word}{i}" for i in range(1, 99))) if n not in taken)
        self.feeds.append(replace(feed, name=name))
        return self.block.insert_arg(tensor(shape, element), len(self.block.args))

    def bind(self, pattern: AnyValue, value: SSAValue, slot: Slot, of_rest: bool) -> None:
        """Settles what the names of an operand are; ``of_rest`` where its value name stands for a list."""
        if pattern.name is not None and not of_rest:
            self.values[pattern.name] = value
            if self.repeated is not None and slot.shape is not None:
                self.repeated.setdefault(pattern.name, slot.shape)
        if pattern.type is not None and slot.shape is not None:
            before, after = pattern.type.before, pattern.type.after
            for dim, size in (*zip(before, slot.shape), *zip(reversed(after), reversed(slot.shape))):
                if isinstance(dim, str):
                    self.dims.setdefault(dim, size)
