"""Names of values and nodes in a written model: those that the module remembers, each once."""

from __future__ import annotations

from collections.abc import Iterable

from xdsl.dialects.builtin import NameLoc, NoneAttr
from xdsl.ir import BlockArgument

from tflc.dialects.locations import node_names, origin_of, value_names
from tflc.dialects.schema import SchemaOp


class Names:
    """Hands out names, no two the same; a name that is taken gets a number behind it.

    ``fixed`` are the model's inputs and outputs. Where a module names a value that is none of them by one of these names, the value gets
    another: the outside sees inputs and outputs only.
    """

    def __init__(self, fixed: Iterable[str]) -> None:
        self._taken = set(fixed)
        self._taken_nodes: set[str] = set()
        self._counts: dict[str, int] = {}

    def results(self, op: SchemaOp) -> list[str]:
        """A name for each result."""
        stem = ""
        names = []
        for index, value in enumerate(value_names(op)):
            if value is not None and value.order is None:
                names.append(self.value(value.name))
                continue
            if value is not None:
                names.append(self.value(f"{value.name}.{''.join(map(str, value.order or ()))}"))
                continue
            stem = stem or self._stem(op)
            names.append(self.value(f"{stem}:{index}" if len(op.results) > 1 else stem))
        return names

    def argument(self, argument: BlockArgument) -> str:
        """A name for an argument of a subgraph."""
        location = argument.location
        if isinstance(location, NameLoc) and not isinstance(location.location, NoneAttr) and location.desc.data:
            return self.value(location.desc.data)
        return self.value(f"argument{argument.index}")

    def value(self, name: str) -> str:
        return self._free(name, self._taken)

    def node(self, op: SchemaOp) -> str:
        """A name for a node; empty where the module remembers none."""
        names = node_names(origin_of(op))
        return self.node_named(names[-1]) if names and names[-1] else ""

    def node_named(self, name: str) -> str:
        return self._free(name, self._taken_nodes)

    def _stem(self, op: SchemaOp) -> str:
        names = node_names(origin_of(op))
        return f"{names[-1]}.out" if names and names[-1] else op.schema.op_type.partition(".v")[0]

    def _free(self, name: str, taken: set[str]) -> str:
        chosen = name
        while chosen in taken:
            self._counts[name] = self._counts.get(name, 0) + 1
            chosen = f"{name}_{self._counts[name]}"
        taken.add(chosen)
        return chosen
