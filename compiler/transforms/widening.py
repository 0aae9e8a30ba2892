"""Ops on a type that no kernel takes computed in another, with a conversion before and one behind. The first is called narrow here."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.func import FuncOp
from xdsl.ir import Attribute, Operation, SSAValue
from xdsl.rewriter import InsertPoint, Rewriter

from tflc.dialects import locations
from tflc.dialects.schema import SchemaOp


class Conversion(Protocol):
    """Between a narrow type and the wide one."""

    @property
    def lasting(self) -> bool:
        """Whether a narrow result is read as it was rounded; otherwise what computes on it reads the wide value."""
        ...

    def computes(self, op: SchemaOp) -> bool:
        """Whether an op with a narrow operand is one to widen."""
        ...

    def is_narrow(self, type: Attribute) -> bool: ...

    def wide(self, value: SSAValue) -> SchemaOp:
        """The op that gives a narrow value in the wide type."""
        ...

    def wide_type(self, type: Attribute) -> Attribute: ...

    def narrow(self, value: SSAValue, type: Attribute) -> SchemaOp:
        """The op that gives a wide value in a narrow type."""
        ...


def compute_wide(module: ModuleOp, conversion: Conversion) -> int:
    """Compute every op that the conversion names in its wide type; how many there were."""
    found = 0
    for function in module.ops:
        if isinstance(function, FuncOp):
            widening = _Widening(conversion)
            for op in [*function.walk()]:
                if isinstance(op, SchemaOp) and widening.concerns(op):
                    widening.widen(op)
                    found += 1
    return found


@dataclass
class _Widening:
    """A walk that makes ops wide: what has been widened so far."""

    conversion: Conversion
    known: dict[SSAValue, SSAValue] = field(default_factory=dict)
    """The wide form of each narrow value that has one."""

    def concerns(self, op: SchemaOp) -> bool:
        return any(self.conversion.is_narrow(value.type) for value in op.operands) and self.conversion.computes(op)

    def widen(self, op: SchemaOp) -> None:
        for index, operand in enumerate(op.operands):
            if self.conversion.is_narrow(operand.type):
                op.operands[index] = self._wide(operand)
        origin, names = locations.origin_of(op), locations.value_names(op)
        widened = [result for result in op.results if self.conversion.is_narrow(result.type)]
        last: Operation = op
        for result, name in zip(op.results, names):
            if result not in widened:
                continue
            stored = result.type
            result.name_hint = None
            result._type = self.conversion.wide_type(stored)  # type: ignore[attr-defined]
            narrow = self.conversion.narrow(result, stored)
            narrow.location = locations.named([name], origin)
            result.replace_uses_with_if(narrow.results[0], lambda use, narrow=narrow: use.operation is not narrow)
            Rewriter.insert_op(narrow, InsertPoint.after(last))
            last = narrow
            if not self.conversion.lasting:
                self.known[narrow.results[0]] = result
        if widened:
            op.location = locations.named(
                [None if result in widened else name for result, name in zip(op.results, names)], origin
            )

    def _wide(self, value: SSAValue) -> SSAValue:
        found = self.known.get(value)
        if found is None:
            made = self.conversion.wide(value)
            if isinstance(value.owner, Operation):
                made.location = locations.origin_of(value.owner)  # type: ignore[assignment]
                Rewriter.insert_op(made, InsertPoint.after(value.owner))
            else:
                Rewriter.insert_op(made, InsertPoint.at_start(value.owner))
            found = self.known[value] = made.results[0]
        return found
