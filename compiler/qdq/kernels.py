"""Which ops a target computes on integers: asked of its rows by a stand-in, an op of the same kind on quantized types."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from xdsl.ir import Attribute, Block, SSAValue

from tflc.dialects import build
from tflc.dialects.quant import UniformType
from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import element_of, static_shape, with_element
from tflc.patterns.hooks.quantized_ops import BIAS as BIAS_OF_DATA
from tflc.rewrite import RuleSet
from tflc.targets import Target, check
from tflc.targets.check import Violation

DATA, INDEX, BIAS = "data", "index", "bias"
"""Roles of operands, as the table ``quantizable`` names them; the fourth, weights, is an object with the axis of their scales."""


def roles_of(op: SchemaOp, row: Any) -> list[Any]:
    """The role of each operand slot of an op by its row of the table ``quantizable``: the last one is that of all that follow."""
    roles = row.evaluate("operands")
    return [roles[min(place, len(roles) - 1)] for place in range(len(op.slots))]


def refusals(
    op: SchemaOp, roles: Sequence[Any], storage: str, target: Target, *, per_channel: bool = False
) -> list[Violation]:
    """What the target would refuse of an op on data stored as ``storage``, scales aside; ``per_channel``: its weights have one for each channel."""
    slots = [
        None if value is None else _stored(value, role, storage, per_channel) for role, value in zip(roles, op.slots)
    ]
    stand_ins = iter(Block(arg_types=[type for type in slots if type is not None]).args)
    operands = [None if type is None else next(stand_ins) for type in slots]
    result = with_element(op.results[0].type, UniformType.of(storage, 1.0))
    attrs = {name: value for name, value in op.properties.items() if name != "absent"}
    stored = build(op.name, operands, attrs, [result])
    found = [each for each in check(stored, target) if each.kind not in ("ties", "fixed")]
    stored.drop_all_references()
    return found


def _stored(value: SSAValue, role: Any, storage: str, per_channel: bool) -> Attribute:
    """A type of the kind that an operand will have."""
    if role == INDEX:
        return value.type
    if role == DATA:
        return with_element(value.type, UniformType.of(storage, 1.0))
    element, axis = (BIAS_OF_DATA[storage], 0) if role == BIAS else ("i8", role.axis)
    if not per_channel:
        return with_element(value.type, UniformType.of(element, 1.0))
    shape = static_shape(value.type)
    assert shape is not None
    return with_element(value.type, UniformType.of(element, [1.0] * shape[axis], axis=axis))


@dataclass(frozen=True)
class Lacking:
    """Which ops of fold-qdq's table ``quantizable`` (of ``rules``) a target has no kernel for. ``quantize`` names the op behind them."""

    rules: RuleSet
    target: Target
    quantize: str
    _known: dict[tuple[str, str], bool] = field(default_factory=dict)

    def takes_what_is_behind(self, quantize: Any) -> bool:
        """Whether an op may be folded at: true but for one that quantizes what no kernel gives in the integers it asks for."""
        op = quantize.operands[0].owner if quantize.name == self.quantize else None
        if not isinstance(op, SchemaOp):
            return True
        element = element_of(quantize.results[0].type)
        return not (isinstance(element, UniformType) and self.lacks(op, element.storage_name))

    def lacks(self, op: SchemaOp, storage: str) -> bool:
        """Whether no kernel takes data stored as ``storage``: a matter of element types; what is too long or broad is mended behind."""
        row = self.rules.table("quantizable").get(op.name)
        if row is None or storage not in BIAS_OF_DATA:
            return False
        if (op.name, storage) not in self._known:
            found = refusals(op, roles_of(op, row), storage, self.target)
            self._known[op.name, storage] = any(each.kind in ("absent", "types") for each in found)
        return self._known[op.name, storage]
