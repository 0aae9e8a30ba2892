"""Types of results that the model leaves untyped, as far as they follow from the node itself: unranked, shape inference tells the rest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from xdsl.dialects.builtin import NoneType
from xdsl.ir import Attribute, Region, SSAValue

from tflc.dialects.schema import VARIADIC, OperandSpec, OpSchema, to_python
from tflc.dialects.types import SequenceType, element_by_name, element_name, element_of, from_onnx, tensor
from tflc.frontends.onnx.operators import CUSTOM

_NOTHING = NoneType()
UNTYPED = tensor(None, _NOTHING)
"""The type of a value of which nothing is known: an output of an undeclared operator, without ``value_info``."""

_NO_SPEC = OperandSpec("", VARIADIC)

_ELEMENT_ATTRIBUTES = ("to", "dtype")
"""Attributes that hold the ``TensorProto.DataType`` of a result whose type variable is its own."""


def result_type(
    schema: OpSchema,
    index: int,
    from_last: int,
    slots: Sequence[SSAValue | None],
    properties: Mapping[str, Attribute],
    regions: Sequence[Region],
) -> Attribute | None:
    """The type of a result: of the elements that its region, an operand of the same type variable or an attribute gives.

    None where shape inference has to tell. ``index`` counts from the first result, ``from_last`` from the last, which is -1.
    """
    if schema.name == CUSTOM:
        return UNTYPED
    spec = spec_at(schema.results, index)
    if regions:
        return _yielded(regions[0], from_last, spec)
    if spec is _NO_SPEC:
        return UNTYPED
    for position, slot in enumerate(slots):
        if slot is not None and spec_at(schema.operands, position).type_var == spec.type_var:
            element = element_of(slot.type)
            if element is None:
                return None
            return UNTYPED if element == _NOTHING else tensor(None, element)
    element = only_element(spec)
    for name in _ELEMENT_ATTRIBUTES:
        if element is None and (number := properties.get(name)) is not None:
            element = from_onnx(to_python(number))
    if element is not None:
        return tensor(None, element)
    return UNTYPED if any(slot is not None and element_of(slot.type) == _NOTHING for slot in slots) else None


def _yielded(region: Region, from_last: int, spec: OperandSpec) -> Attribute:
    """The results of If, Loop and Scan are the last values that their (first) region yields, as many as there are; those of SequenceMap are
    sequences of them."""
    last = region.block.last_op
    if last is None:
        return UNTYPED
    yielded = last.operands[from_last].type
    element = element_of(yielded)
    type = yielded if element is None else tensor(None, element)
    return SequenceType(type) if _is_sequence(spec) else type


def element_conflict(known: Attribute, declared: Attribute) -> str:
    """How the elements that a node gives differ from those that the model states; empty where they do not, or are not known."""
    element, stated = element_of(known), element_of(declared)
    if known is UNTYPED or element is None or element == stated:
        return ""
    what = "no tensor" if stated is None else f"{element_name(stated)} elements"
    return f"has {element_name(element)} elements, and the model states {what}"


def spec_at(specs: Sequence[OperandSpec], index: int) -> OperandSpec:
    """The formal operand or result of a position; the last one stands for all that follow."""
    return specs[min(index, len(specs) - 1)] if specs else _NO_SPEC


def only_element(spec: OperandSpec) -> Attribute | None:
    """The element type of an operand or result that takes no other; None where several will do."""
    return element_by_name(next(iter(spec.elements))) if len(spec.elements) == 1 else None


def _is_sequence(spec: OperandSpec) -> bool:
    """Whether a result is always a sequence: its elements are then named by ONNX's own types."""
    return bool(spec.elements) and all(element.startswith("seq(") for element in spec.elements)
