"""Attributes of a node that no schema declares."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tflc.rewrite import NoMatch

if TYPE_CHECKING:
    from xdsl.dialects.builtin import DictionaryAttr


def setting(attributes: DictionaryAttr, name: str) -> Any | NoMatch:
    """The value of a node's attribute by name."""
    from tflc.dialects.schema import to_python

    found = attributes.data.get(name)
    return NoMatch(f"it has no attribute '{name}'") if found is None else to_python(found)


def setting_or(attributes: DictionaryAttr, name: str, default: float | str) -> Any:
    """The value of a node's attribute by name, or its default."""
    from tflc.dialects.schema import to_python

    found = attributes.data.get(name)
    return default if found is None else to_python(found)


def cropped_ends(border: tuple[int, ...]) -> tuple[int, int]:
    """Where a crop of (left, top, right, bottom) ends along height and width, counted from the end; far behind it where nothing is cut off."""
    _, _, right, bottom = border
    return -bottom or 1 << 31, -right or 1 << 31
