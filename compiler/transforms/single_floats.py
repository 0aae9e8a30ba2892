"""Half and double floats at the edges, single floats within: kernels store floats of 16 and 64 bits, and compute in 32.

An operator on half floats gives the real result rounded to half. Computed in single it is nearer to the real result, and is rounded where it
is stored: at outputs, and where a cast asks for it. On double floats it is further from it: 24 bits of 53 are left, and what is beyond 3.4e38
is infinite.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Attribute, SSAValue

from tflc.dialects import build, constant_of, make_constant
from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import element_of, f32, f64, to_onnx, with_element
from tflc.transforms.widening import compute_wide

_TYPED_BY_ATTRIBUTE = ("to", "dtype")
"""Attributes that name the element type of a result: what has one is not computed in the type of its operands."""


def compute_in_single(module: ModuleOp, kept: Collection[str], element: Attribute) -> int:
    """Compute every onnx op on elements of a type, half or double, in single, but those named in ``kept``; how many there were."""
    return compute_wide(module, _Single(kept, element))


def computes_on_doubles(op: SchemaOp) -> bool:
    """Whether an op, or the one whose channels-last twin it is, could be computed in single instead of double."""
    types = (*op.operand_types, *op.result_types)
    return (
        op.schema.dialect in ("onnx", "nhwc")
        and _is_typed_by_operands(op)
        and any(element_of(type) == f64 for type in types)
    )


@dataclass(frozen=True)
class _Single:
    """Computed in single: every onnx op on elements of a type, but those of ``kept``."""

    kept: Collection[str]
    element: Attribute
    lasting: bool = False

    def computes(self, op: SchemaOp) -> bool:
        return op.schema.dialect == "onnx" and op.name not in self.kept and _is_typed_by_operands(op)

    def is_narrow(self, type: Attribute) -> bool:
        return element_of(type) == self.element

    def wide_type(self, type: Attribute) -> Attribute:
        return with_element(type, f32)

    def wide(self, value: SSAValue) -> SchemaOp:
        weight = constant_of(value)
        return _cast(value, f32) if weight is None else make_constant("onnx", weight.array.astype("float32"))

    def narrow(self, value: SSAValue, type: Attribute) -> SchemaOp:
        return _cast(value, self.element)


def _is_typed_by_operands(op: SchemaOp) -> bool:
    """Whether an op only computes, in the type of what it is given."""
    return (
        not op.regions
        and not op.schema.traits & {"ConstantLike", "Impure", "Terminator"}
        and not any(name in op.schema.attributes for name in _TYPED_BY_ATTRIBUTE)
    )


def _cast(value: SSAValue, element: Attribute) -> SchemaOp:
    attributes = {"to": to_onnx(element), "saturate": 1, "round_mode": "up"}
    return build("onnx.Cast", [value], attributes, [with_element(value.type, element)])
