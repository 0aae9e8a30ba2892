"""Small constants and the attributes of ops by value, so that what follows from them can be remembered and looked up.

A weight is equal by identity, and whoever remembers one keeps the file behind it; what stands here is equal by its bytes, and holds no more.
"""

from __future__ import annotations

from typing import NamedTuple

from xdsl.ir import Attribute

from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import element_of, to_numpy
from tflc.dialects.weight import WeightAttr

MOST_ELEMENTS = 1024
"""Constants of shape arithmetic are no larger than this: shapes, axes, pads, scales."""


class SmallConstant(NamedTuple):
    """The type and the bytes of a constant."""

    type: Attribute
    data: bytes

    def weight(self) -> WeightAttr:
        """The constant as a weight of its own."""
        import numpy as np

        element = element_of(self.type)
        assert element is not None
        array = np.frombuffer(self.data, to_numpy(element))
        return WeightAttr.of(array.reshape(self.type.get_shape()), element)  # type: ignore[attr-defined]


def small(weight: WeightAttr) -> SmallConstant | None:
    """A constant by value; None where it is large, or does not hold numbers."""
    if weight.size > MOST_ELEMENTS or weight.array.dtype.hasobject:
        return None
    return SmallConstant(weight.type, weight.array.tobytes())


Settings = tuple[tuple[str, Attribute | SmallConstant], ...]


def settings_of(op: SchemaOp) -> Settings | None:
    """The attributes of an op by value; None where one of them holds a constant that is not small."""
    found: list[tuple[str, Attribute | SmallConstant]] = []
    for name, attribute in op.properties.items():
        value = small(attribute) if isinstance(attribute, WeightAttr) else attribute
        if value is None:
            return None
        found.append((name, value))
    return tuple(found)
