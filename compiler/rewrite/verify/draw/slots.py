"""Operand positions as a sample sees them: what a pattern asks of an operand that it leaves open, what an op drawn for it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tflc.dialects.samples.site import QUANTIZED, Slot
from tflc.rewrite.left.pattern import AnyValue, Dims, Literal, Missing, OneOf, ValuePattern
from tflc.rewrite.verify.draw.draft import Draft, Unfit
from tflc.rewrite.verify.draw.elements import CLASSES

if TYPE_CHECKING:
    from xdsl.ir import SSAValue


def open_slot(draft: Draft, value: ValuePattern, may_be_absent: bool) -> Slot:
    """The slot of an operand for which no op is drawn."""
    match value:
        case OneOf():
            raise Unfit("alternatives of operands that are no ops")
        case Missing():
            return Slot(absent=True)
        case Literal(value=literal):
            return Slot(dims=(len(literal),) if isinstance(literal, tuple) else None)
        case AnyValue(name=name, type=type, optional=optional, default=default):
            free = optional or default is not None or name is None
            hint = draft.hints.types.get(name or "")
            if may_be_absent and free and hint is None and draft.random.random() < 0.5:
                return Slot(absent=True)
            if draft.repeated is not None and (shape := draft.repeated.get(name or "")) is not None:
                return Slot(dims=tuple(1 if draft.random.random() < 0.15 else size for size in shape))
            if hint is not None:
                return Slot(element=hint[0], dims=hint[1])
            return Slot() if type is None else _typed(draft, type)
    return Slot()


def filled_slot(value: SSAValue) -> Slot:
    """The slot of an operand that exists. Raises Unfit where its shape is not static."""
    from tflc.dialects.types import OptionalType, SequenceType, element_of, static_shape

    if isinstance(value.type, SequenceType | OptionalType):
        return Slot(known=())
    shape = static_shape(value.type)
    if shape is None:
        raise Unfit("an inner op has a shape that is not static")
    return Slot(known=shape, element=QUANTIZED if hasattr(element_of(value.type), "storage_type") else None)


def _typed(draft: Draft, type: Dims) -> Slot:
    element = type.element
    if element in CLASSES:
        choices = CLASSES[element]
        element = draft.usual if draft.usual in choices else draft.random.choice(choices) if choices else None
    dims = [_dim(draft, dim) for dim in type.before]
    if type.rest and not dims and not type.after:
        return Slot(element=element)
    if type.rest:
        dims += [None] * draft.random.choice((0, 1, 2, 2))
    dims += [_dim(draft, dim) for dim in type.after]
    return Slot(element=element, dims=tuple(dims))


def _dim(draft: Draft, dim: int | str | None) -> int | None:
    if not isinstance(dim, str):
        return dim
    value = draft.dims.get(dim, draft.attributes.get(dim))
    return value if isinstance(value, int) else None
