"""Functions of lists."""

from __future__ import annotations

from typing import Any

from tflc.rewrite.expressions.functions.registry import function
from tflc.rewrite.expressions.operators import equal, is_array


@function(1, 1, name="list")
def to_list(value: Any) -> tuple[Any, ...]:
    """A constant's elements, or a list's entries, as a list."""
    return tuple(value.reshape(-1).tolist()) if is_array(value) else tuple(value)


@function(1, 1, name="len", of_lists=True)
def length(value: Any) -> int:
    """The number of entries of a list."""
    return len(value)


@function(1, 1, name="sorted")
def in_order(value: Any) -> tuple[Any, ...]:
    """A list in ascending order."""
    return tuple(sorted(to_list(value)))


@function(1, 1, name="reversed")
def backwards(value: Any) -> tuple[Any, ...]:
    """A list back to front."""
    return tuple(reversed(to_list(value)))


@function(2, 2)
def index_of(items: Any, item: Any) -> int:
    """The first position of an entry, -1 where there is none."""
    return next((i for i, entry in enumerate(to_list(items)) if equal(entry, item)), -1)
