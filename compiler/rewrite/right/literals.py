"""Numbers that a right side writes where an op takes a tensor or an attribute: which element type they get."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from xdsl.ir import SSAValue

from tflc.dialects.types import element_by_name, element_name, element_of, is_known, to_numpy
from tflc.dialects.weight import WeightAttr

if TYPE_CHECKING:
    from xdsl.ir import Attribute

    from tflc.dialects.schema import OperandSpec, OpSchema

_NATURAL = {"f": ("f32", "f16", "bf16", "f64"), "i": ("i64", "i32", "i16", "i8", "ui8"), "b": ("i1",)}
"""The element types that a number or list may become, the most usual first."""


def slot_spec(schema: OpSchema, index: int) -> OperandSpec | None:
    """The formal operand at a position; a variadic one stands for all that follow."""
    if not schema.operands:
        return None
    return schema.operands[min(index, len(schema.operands) - 1)]


def _allowed(element: Attribute, spec: OperandSpec) -> bool:
    return not spec.elements or element_name(element) in spec.elements


def typed(value: Any, schema: OpSchema, index: int, operands: Sequence[Any]) -> Any:
    """An array for operand ``index`` of a new op.

    An array keeps its type, a weight its own. A number, or a list of numbers, gets the element type of another operand whose type must be the
    same; else the first that the op's schema allows here, of f32, f16, bf16, f64 or of i64, i32, i16, i8, ui8.
    """
    import numpy as np

    if isinstance(value, WeightAttr):
        return value
    if hasattr(value, "dtype"):
        return np.asarray(value)
    array = np.asarray(value)
    if not array.size:
        array = array.astype(np.int64)  # an empty list holds no floats
    spec = slot_spec(schema, index)
    if spec is not None and spec.type_var:
        for other, operand in enumerate(operands):
            if other != index and isinstance(operand, SSAValue) and (s := slot_spec(schema, other)) is not None:
                element = element_of(operand.type)
                # A value of an unknown op may have no element type.
                if s.type_var == spec.type_var and element is not None and _allowed(element, spec):
                    return array.astype(to_numpy(element))
    kind = "f" if array.dtype.kind == "f" else "b" if array.dtype.kind == "b" else "i"
    allowed = spec.elements if spec is not None else frozenset()
    chosen = next((name for name in _NATURAL[kind] if not allowed or name in allowed), None)
    if chosen is None and kind != "f":
        chosen = next((name for name in _NATURAL["f"] if name in allowed), None)
    if chosen is None:
        raise TypeError(
            f"{schema.name} takes no {'float' if kind == 'f' else 'int'} as operand {index + 1} (it takes {', '.join(sorted(allowed))})"
        )
    element = element_by_name(chosen)
    assert element is not None
    return array.astype(to_numpy(element))


def default_element(op: Any, index: int) -> Any:
    """The numpy dtype for an absent operand's default: that of an operand whose type must be the same, None where there is none."""
    schema = op.schema
    spec = slot_spec(schema, index)
    for other, operand in enumerate(op.slots):
        if operand is None or other == index:
            continue
        s = slot_spec(schema, other)
        if spec is None or not spec.type_var or (s is not None and s.type_var == spec.type_var):
            element = element_of(operand.type)
            if element is not None and is_known(operand.type):  # that of an operator that nobody knows has no type
                return to_numpy(element)
    return None


def plain(value: Any) -> Any:
    """A computed value as attributes take it: arrays of one element as numbers, others as tuples; anything else as it is."""
    if hasattr(value, "dtype") and hasattr(value, "tolist"):
        found = value.tolist()
        return (
            tuple(value.reshape(-1).tolist())
            if isinstance(found, list) and value.ndim == 1
            else value
            if isinstance(found, list)
            else found
        )
    return value
