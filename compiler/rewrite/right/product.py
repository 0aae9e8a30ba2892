"""What one firing makes, before it stands in the graph."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tflc.rewrite.expressions.environment import Env

if TYPE_CHECKING:
    from xdsl.dialects.builtin import LocationAttr
    from xdsl.ir import SSAValue

    from tflc.dialects.schema import SchemaOp


@dataclass
class Product:
    """What one firing makes: the new ops in order, not yet in the graph, and the constants among them by the array they hold."""

    location: LocationAttr
    ops: list[SchemaOp] = field(default_factory=list)
    constants: dict[tuple[str, int], tuple[Any, SSAValue]] = field(default_factory=dict)

    def constant(self, dialect: str, array: Any) -> SSAValue:
        """The value of a constant, made once for one array."""
        from tflc.dialects import make_constant

        key = (dialect, id(array))
        if (found := self.constants.get(key)) is not None:
            return found[1]
        op = make_constant(dialect, array, self.location)
        self.ops.append(op)
        self.constants[key] = array, op.results[0]
        return op.results[0]


Make = Callable[[Env, Product], Any]
"""Gives a value, None for an absent operand, or a list of those."""
