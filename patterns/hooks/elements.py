"""Types that differ from a value's in elements or shape."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from xdsl.ir import Attribute

if TYPE_CHECKING:
    from tflc.dialects.types import Dim


def in_elements(type: Attribute, element: str) -> Attribute:
    """The same shape with other elements, by their short name."""
    from tflc.dialects.types import element_by_name, with_element

    found = element_by_name(element)
    assert found is not None, element
    return with_element(type, found)


def in_shape(type: Attribute, shape: Sequence[Dim]) -> Attribute:
    """The same elements in another shape."""
    from tflc.dialects.types import with_shape

    return with_shape(type, shape)


def in_words(type: Attribute) -> Attribute:
    """Integers of 64 bits as two of 32, the lower first, along one more axis at the end."""
    from tflc.dialects.types import shape_of

    shape = shape_of(type)
    assert shape is not None
    return in_elements(in_shape(type, [*shape, 2]), "i32")
