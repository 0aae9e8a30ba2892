"""Modules of one tfl op, drawn as samples say how its operands fit together, with elements and ranks of one's own choice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random
from types import MappingProxyType
from typing import Any

import numpy as np
from single_op import In, module_of, typed
from xdsl.dialects.builtin import ModuleOp
from xdsl.utils.exceptions import VerifyException

from tflc.dialects import samples, schema_of
from tflc.dialects.samples.site import Site, Slot
from tflc.dialects.schema import OperandSpec, OpSchema
from tflc.dialects.types import element_by_name, to_numpy
from tflc.targets.target import Limits

DRAWS = 20


def drawn(
    op_type: str,
    limits: Limits,
    element: str,
    *,
    shapes: Sequence[tuple[int, ...]] = (),
    parameters: Mapping[str, str] = MappingProxyType({}),
) -> ModuleOp | None:
    """A module of the op whose data are of an element, and of these shapes where they are given; ``parameters`` are elements of other operands.
    None where there is none: no sample, or the dialect itself takes no such operands."""
    schema = schema_of(f"tfl.{op_type}")
    assert schema is not None
    for seed in range(DRAWS):
        slots = _slots(schema, limits, element, shapes, parameters)
        # No rule fuses an activation into an op of integers.
        fused = {"fused_activation_function": "NONE"} if "fused_activation_function" in schema.attributes else {}
        site = Site(schema, Random(seed), slots, attributes=fused)
        try:
            samples.draw(site)
            operands = [_operand(slot) for slot in slots]
            module = module_of(schema.name, operands, site.attributes, _results(schema, site, operands))
            module.verify()
        except (ValueError, TypeError, KeyError, IndexError, AssertionError, VerifyException):
            continue
        return module
    return None


def _slots(
    schema: OpSchema,
    limits: Limits,
    element: str,
    shapes: Sequence[tuple[int, ...]],
    parameters: Mapping[str, str],
) -> list[Slot]:
    specs = [*schema.operands, *([schema.operands[-1]] if schema.variadic else [])]
    slots = [Slot(element=parameters.get(spec.name) or _element(spec, limits, element)) for spec in specs]
    data = [slot for spec, slot in zip(specs, slots) if not is_parameter(spec, limits)]
    for slot, shape in zip(data, shapes):
        slot.shape = shape
    return slots


def _element(spec: OperandSpec, limits: Limits, element: str) -> str:
    if spec.name in limits.parameters:
        return sorted(limits.parameters[spec.name])[0]
    return "i32" if "i32" in spec.elements else sorted(spec.elements)[0] if spec.elements else element


def is_parameter(spec: OperandSpec, limits: Limits) -> bool:
    """Whether an operand says what is done with the data."""
    return bool(spec.elements) or spec.name in limits.parameters


def _operand(slot: Slot) -> Any:
    if slot.absent:
        return None
    assert slot.element is not None
    if slot.values is None:
        assert slot.shape is not None
        return In(slot.shape, slot.element, low=1)
    element = element_by_name(slot.element)
    assert element is not None
    return np.asarray(slot.values).astype(to_numpy(element))


def _results(schema: OpSchema, site: Site, operands: Sequence[Any]) -> Any:
    """The types of results that do not follow from the operands."""
    if site.result is None:
        return None
    return [typed(site.result, *operands[0].shape)] * len(schema.results)
