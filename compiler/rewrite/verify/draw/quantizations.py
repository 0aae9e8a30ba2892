"""Quantized element types, drawn: what fits together often enough for rules that ask how two of them relate."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from xdsl.ir import Attribute

    from tflc.dialects.quant import UniformType

STORAGES = ("i8", "i8", "i8", "ui8", "ui8", "i16")
"""What the data of a graph is stored as."""

OTHER_SIGN = {"i8": "ui8", "ui8": "i8"}

SCALES = (0.25, 0.1, 0.05, 0.02, 1 / 128, 0.005, 1 / 256)
"""Steps with which 8 bits reach some tens on both sides, and such with which they stay within 1."""


class Quantizations:
    """Those of one drawn graph. Its data is stored as ``storage``."""

    def __init__(self, random: Random):
        self.random = random
        self.storage = random.choice(STORAGES)
        self.drawn: list[UniformType] = []
        self.named: dict[str, UniformType] = {}

    def element(self, shape: Sequence[int], *, weights: bool = False, storage: str | None = None) -> UniformType:
        """An element type: for ``weights`` also along an axis; else one that was drawn before, now and then, or that in the other sign."""
        roll = self.random.random()
        if weights:
            found = self._of_weights(shape)
        elif storage is None and self.drawn and roll < 0.35:
            found = self.random.choice(self.drawn)
        elif storage is None and self.drawn and roll < 0.6:
            found = _other_sign(self.random.choice(self.drawn))
        else:
            found = self._new(storage or self.storage)
            self.drawn.append(found)
        self.keep(found)
        return found

    def keep(self, element: Attribute) -> None:
        """Lets ``named`` find an element type by its printed form."""
        if hasattr(element, "storage_type"):
            found: Any = element
            self.named[str(found)] = found

    def _new(self, storage: str) -> UniformType:
        from tflc.dialects.quant import UniformType

        scale = self.random.choice(SCALES)
        if storage == "i16":
            return UniformType.of(storage, scale / 256)
        low = -128 if storage == "i8" else 0
        zero = self.random.choice((low, low + 128, self.random.randrange(low, low + 256)))
        return UniformType.of(storage, scale, zero if storage in OTHER_SIGN else 0)

    def _of_weights(self, shape: Sequence[int]) -> UniformType:
        from tflc.dialects.quant import UniformType

        storage, zero = self.random.choice((("i8", 0), ("i8", 0), ("i8", 0), ("i8", 3), ("ui8", 128), ("ui8", 100)))
        if len(shape) > 1 and self.random.random() < 0.5:
            axis = self.random.randrange(len(shape))
            return UniformType.of(storage, [self.random.choice(SCALES) for _ in range(shape[axis])], zero, axis)
        return UniformType.of(storage, self.random.choice(SCALES), zero)


def _other_sign(element: UniformType) -> UniformType:
    """The same values in integers of the other sign, where these have 8 bits."""
    from tflc.dialects.quant import UniformType

    storage = OTHER_SIGN.get(element.storage_name)
    if storage is None:
        return element
    zeros = [zero + (128 if storage == "ui8" else -128) for zero in element.zero_points]
    return UniformType.of(storage, element.scales, zeros, element.axis)
