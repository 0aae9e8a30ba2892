"""Half floats at the edges, single floats within: kernels store floats of 16 bits, and compute in 32.

An operator on half floats gives the real result rounded to half. Computed in single it is nearer to the real result, and is rounded where it
is stored: at outputs, and where a cast asks for it.
"""

from __future__ import annotations

from collections.abc import Collection

from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.func import FuncOp
from xdsl.ir import Attribute, Operation, SSAValue
from xdsl.rewriter import InsertPoint, Rewriter

from tflc.dialects import build, constant_of, locations, make_constant
from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import element_of, f16, f32, to_onnx, with_element

_TYPED_BY_ATTRIBUTE = ("to", "dtype")
"""Attributes that name the element type of a result: what has one is not computed in the type of its operands."""


def compute_in_single(module: ModuleOp, kept: Collection[str]) -> bool:
    """Compute every onnx op on half floats in single, but those named in ``kept``; whether there was any.

    Results become casts to half, which what computes on them looks through, so that they stay where they are stored.
    """
    found = False
    for function in module.ops:
        if isinstance(function, FuncOp):
            single: dict[SSAValue, SSAValue] = {}
            for op in [*function.body.block.ops]:
                if _computes_on_halves(op) and op.name not in kept:
                    assert isinstance(op, SchemaOp)
                    _widen(op, single)
                    found = True
    return found


def _computes_on_halves(op: Operation) -> bool:
    return (
        isinstance(op, SchemaOp)
        and op.schema.dialect == "onnx"
        and not op.regions
        and not op.schema.traits & {"ConstantLike", "Impure"}
        and not any(name in op.schema.attributes for name in _TYPED_BY_ATTRIBUTE)
        and any(_is_half(operand.type) for operand in op.operands)
    )


def _widen(op: SchemaOp, single: dict[SSAValue, SSAValue]) -> None:
    for index, operand in enumerate(op.operands):
        if _is_half(operand.type):
            op.operands[index] = _in_single(operand, single)
    origin, names = locations.origin_of(op), locations.value_names(op)
    widened = [result for result in op.results if _is_half(result.type)]
    last: Operation = op
    for result, name in zip(op.results, names):
        if result not in widened:
            continue
        result.name_hint = None
        result._type = with_element(result.type, f32)  # type: ignore[attr-defined]
        cast = _cast(result, f16)
        cast.location = locations.named([name], origin)
        result.replace_uses_with_if(cast.results[0], lambda use, cast=cast: use.operation is not cast)
        Rewriter.insert_op(cast, InsertPoint.after(last))
        last = cast
        single[cast.results[0]] = result
    if widened:
        op.location = locations.named(
            [None if result in widened else name for result, name in zip(op.results, names)], origin
        )


def _in_single(value: SSAValue, single: dict[SSAValue, SSAValue]) -> SSAValue:
    found = single.get(value)
    if found is None:
        weight = constant_of(value)
        made = _cast(value, f32) if weight is None else make_constant("onnx", weight.array.astype("float32"))
        if isinstance(value.owner, Operation):
            made.location = locations.origin_of(value.owner)  # type: ignore[assignment]
            Rewriter.insert_op(made, InsertPoint.after(value.owner))
        else:
            Rewriter.insert_op(made, InsertPoint.at_start(value.owner))
        found = single[value] = made.results[0]
    return found


def _cast(value: SSAValue, element: Attribute) -> SchemaOp:
    attributes = {"to": to_onnx(element), "saturate": 1, "round_mode": "up"}
    return build("onnx.Cast", [value], attributes, [with_element(value.type, element)])


def _is_half(type: Attribute) -> bool:
    return element_of(type) == f16
