"""The names of tensors: those of the model's values where they are free, and unique within a subgraph."""

from __future__ import annotations

from tflc.dialects.locations import node_names, origin_of, value_names
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

    def of_results(self, op: SchemaOp) -> list[str]:
        """A wish for each result: the value that it holds, else the node or constant it came from, else the op."""
        names = [value.name if value is not None else "" for value in value_names(op)]
        if all(names):
            return names
        nodes = [name for name in node_names(origin_of(op)) if name]
        weight = op.properties.get("value")
        stem = nodes[-1] if nodes else getattr(weight, "key", None) or op.schema.op_type
        return [name or stem for name in names]
