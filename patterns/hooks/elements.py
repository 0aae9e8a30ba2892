"""Types of a value computed in another element type."""

from __future__ import annotations

from xdsl.ir import Attribute


def in_elements(type: Attribute, element: str) -> Attribute:
    """The same shape with other elements, by their short name."""
    from tflc.dialects.types import element_by_name, with_element

    found = element_by_name(element)
    assert found is not None, element
    return with_element(type, found)
