"""Operands that are no ops of the pattern: inputs and constants of the types that sample and schema give."""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING, Any

from tflc.dialects.samples.site import Slot
from tflc.rewrite.left.pattern import AnyValue, Literal, ValuePattern
from tflc.rewrite.verify.draw.draft import Draft, Unfit
from tflc.rewrite.verify.drawn import Feed
from tflc.rewrite.verify.values import STORED

if TYPE_CHECKING:
    import numpy as np
    from xdsl.ir import Attribute, SSAValue

    from tflc.dialects.schema import OpSchema


def leaf(draft: Draft, schema: OpSchema, pattern: ValuePattern, slot: Slot, element: str) -> SSAValue:
    """The value of an open operand of an op, by its slot and the name of its element type."""
    import numpy as np

    from tflc.dialects.samples import real_of_stored
    from tflc.dialects.types import element_by_name, to_numpy

    type = draft.quantizations.named.get(element) or element_by_name(element)
    assert type is not None
    dtype = to_numpy(type)
    if slot.shape is None:
        slot.shape = tuple(2 if size is None else size for size in slot.dims or ())
    if isinstance(pattern, Literal):
        number = pattern.value
        data = np.array(number) if isinstance(number, tuple) else np.full(slot.shape, number)
        return draft.constant(schema, data.astype(dtype))
    const = isinstance(pattern, AnyValue) and pattern.const
    if slot.values is not None:
        return _sampled(draft, schema, pattern, slot, element, type, const=const)
    if draft.stored and not const and element == "f32" and (real := real_of_stored(schema.dialect)) is not None:
        return _real_of_stored(draft, real, schema, slot)
    if hasattr(type, "storage_type"):
        const = const or draft.random.random() < 0.06
        return _stored(draft, schema, pattern, slot.shape, type, const=const)
    # A number of its own is a parameter, more often than not a constant.
    if const or draft.random.random() < (0.06 if slot.shape else 0.4):
        return _constant(draft, schema, slot, dtype)
    return draft.input(pattern, Feed("", slot.shape, element, slot.domain), type)


def _sampled(
    draft: Draft, schema: OpSchema, pattern: ValuePattern, slot: Slot, element: str, type: Attribute, *, const: bool
) -> SSAValue:
    """The values that a sample gives: a constant, now and then an input that holds them."""
    import numpy as np

    from tflc.dialects.types import to_numpy

    assert slot.shape is not None
    values = np.asarray(slot.values)
    if values.size != prod(slot.shape):
        raise Unfit("a sample's values do not have the length that the rule asks for")
    values = values.reshape(slot.shape).astype(to_numpy(type))
    if const or draft.random.random() < 0.85:
        return draft.constant(schema, values)
    return draft.input(pattern, Feed("", slot.shape, element, values=values), type)


def _constant(draft: Draft, schema: OpSchema, slot: Slot, dtype: np.dtype[Any]) -> SSAValue:
    from tflc.rewrite.verify.values import constant

    assert slot.shape is not None
    return draft.constant(schema, constant(draft.numbers, slot.shape, dtype, slot.domain))


def _real_of_stored(draft: Draft, real: str, schema: OpSchema, slot: Slot) -> SSAValue:
    """Reals as a quantized graph has them: of stored data, or of stored weights; a vector also as it is."""
    import numpy as np

    from tflc.dialects import build

    assert slot.shape is not None
    const = draft.random.random() < (0.6 if draft.feeds else 0.3)
    if const and len(slot.shape) < 2 and draft.random.random() < 0.5:
        return _constant(draft, schema, slot, np.dtype("float32"))
    element = draft.quantizations.element(slot.shape, weights=const)
    return draft.add(build(real, [_stored(draft, schema, AnyValue(None), slot.shape, element, const=const)]))


def _stored(
    draft: Draft, schema: OpSchema, pattern: ValuePattern, shape: tuple[int, ...], element: Any, *, const: bool
) -> SSAValue:
    """Stored integers of a quantized type: a constant, or an input."""
    from tflc.dialects.types import to_numpy
    from tflc.dialects.weight import WeightAttr
    from tflc.rewrite.verify.values import array

    if const:
        data = array(draft.numbers, shape, to_numpy(element), STORED)
        return draft.constant(schema, WeightAttr.of(data, element))
    return draft.input(pattern, Feed("", shape, element.storage_name, STORED), element)
