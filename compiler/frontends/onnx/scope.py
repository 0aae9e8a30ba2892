"""The values that a graph's nodes can name, and what stands in for those that turned out broken."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from xdsl.dialects.builtin import NoneType
from xdsl.ir import Attribute, Block, SSAValue

from tflc.dialects.schema import SchemaOp

BROKEN: SSAValue = Block(arg_types=[NoneType()]).args[0]
"""Stands for a value whose node was refused: what uses it is left out without a finding of its own."""


@dataclass
class Scope:
    """One graph, or the body of one function call, while its nodes are imported into ``block``.

    ``pending`` are its initializers without a use so far: each becomes a constant before the first op that uses it. ``declared`` are
    the types that the model states, ``places`` what defined each name: a phrase, or a node and its position. In a function's body, names
    of nodes and values get ``prefix``, the values in ``renamed`` (its outputs) the caller's names, and attributes may refer to those of
    the call, ``parameters``.
    """

    block: Block
    opsets: Mapping[str, int]
    parent: Scope | None = None
    pending: dict[str, Callable[[], SSAValue]] = field(default_factory=dict)
    declared: dict[str, Any] = field(default_factory=dict)
    prefix: str = ""
    renamed: Mapping[str, str] = field(default_factory=dict)
    parameters: Mapping[str, Any] | None = None
    calls: tuple[tuple[str, str, str], ...] = ()
    values: dict[str, SSAValue] = field(default_factory=dict)
    places: dict[str, str | tuple[Any, int]] = field(default_factory=dict)

    def find(self, name: str) -> SSAValue | None:
        """The value of a name here or around here."""
        scope: Scope | None = self
        while scope is not None:
            if (value := scope.values.get(name)) is not None:
                return value
            if (make := scope.pending.pop(name, None)) is not None:
                value = scope.values[name] = make()
                return value
            scope = scope.parent
        return None

    def names(self) -> Iterator[str]:
        """All names that could be meant."""
        scope: Scope | None = self
        while scope is not None:
            yield from scope.values
            yield from scope.pending
            scope = scope.parent

    def shown(self, name: str) -> str:
        """The name that a value of this scope carries in the module."""
        if not self.prefix:
            return name
        return self.renamed.get(name) or self.prefix + name

    def inner(self, block: Block) -> Scope:
        """The scope of a subgraph of one of its nodes."""
        return Scope(block, self.opsets, self, prefix=self.prefix, parameters=self.parameters, calls=self.calls)

    def add(self, op: SchemaOp) -> None:
        self.block.add_op(op)

    def type_of(self, name: str, make: Callable[[Any], Attribute | None]) -> Attribute | None:
        """The type that the model states for a value, if it states one."""
        proto = self.declared.get(name)
        return None if proto is None else make(proto)
