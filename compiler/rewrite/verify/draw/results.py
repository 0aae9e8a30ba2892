"""The result types of a drawn op that do not follow from its operands alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from tflc.dialects.samples.site import QUANTIZED

if TYPE_CHECKING:
    from xdsl.ir import Attribute, SSAValue

    from tflc.dialects.schema import OpSchema
    from tflc.rewrite.verify.draw.draft import Draft


def told_types(
    draft: Draft,
    schema: OpSchema,
    operands: Sequence[SSAValue | None],
    attributes: dict[str, Any],
    count: int,
    element: str | None,
) -> list[Attribute] | None:
    """Types for so many results, or of an element type that a sample asks for; None where inference tells them."""
    first = operands[0] if operands else None
    if first is None:
        return None
    if element is not None:
        return _of_element(draft, element, first)
    return _of_all(schema, operands, attributes, count, first) if count > 1 else None


def _of_all(
    schema: OpSchema, operands: Sequence[SSAValue | None], attributes: dict[str, Any], count: int, first: SSAValue
) -> list[Attribute] | None:
    """The types of so many results, optional ones among them; None where the op never has so many."""
    from tflc.dialects import build, infer

    least = sum(spec.arity == "single" for spec in schema.results)
    for number in dict.fromkeys((count, least)):
        op = build(schema.name, operands, attributes, [first.type] * number)
        try:
            return infer(op)
        except Exception:
            # onnx says in an error of its own which numbers of results there may be.
            op.drop_all_references()
    return None


def _of_element(draft: Draft, element: str, operand: SSAValue) -> list[Attribute]:
    """The operand's type with another element: the one of a name, or a quantized one with integers such as the operand's."""
    from xdsl.dialects.builtin import IntegerType

    from tflc.dialects.types import element_by_name, element_name, element_of, static_shape, with_element

    type, given = operand.type, element_of(operand.type)
    if element != QUANTIZED:
        plain = element_by_name(element)
        assert plain is not None
        return [with_element(type, plain)]
    storage = element_name(given) if isinstance(given, IntegerType) else None
    return [with_element(type, draft.quantizations.element(static_shape(type) or (), storage=storage))]
