"""The names of tensors: those of the model's values where they are free, and unique within a subgraph."""

from __future__ import annotations

from collections.abc import Sequence

from tflc.dialects.locations import ValueName, node_names, origin_of
from tflc.dialects.schema import SchemaOp


class Names:
    """Hands out the tensor names of one subgraph."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._last: dict[str, int] = {}

    def claim(self, name: str) -> str:
        """The name, or the name with the first free number behind it."""
        if name in self._taken:
            stem, number = name, self._last.get(name, 0) + 1
            while (name := f"{stem}_{number}") in self._taken:
                number += 1
            self._last[stem] = number
        self._taken.add(name)
        return name

    def of_results(self, op: SchemaOp, held: Sequence[ValueName | None]) -> list[str]:
        """A wish for each result: the value that it holds (``held``), else the node it came from, else the op.

        The key of a weight is no name: a side file makes one up for a weight that has none.
        """
        if None not in held:
            return [value.name for value in held if value is not None]
        nodes = [name for name in node_names(origin_of(op)) if name]
        stem = nodes[-1] if nodes else op.schema.op_type
        return [stem if value is None else value.name for value in held]
