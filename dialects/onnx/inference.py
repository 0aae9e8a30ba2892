"""Result types of one onnx op, by the inference function that onnx itself has for the operator (about 12 us)."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any

from onnx import TypeProto, checker, defs, helper, shape_inference
from xdsl.ir import Attribute

from tflc.dialects import constant_of
from tflc.dialects.onnx import contradictions, control_flow, microsoft, microsoft_types, ml_shapes
from tflc.dialects.onnx.history import ML_OPSET, NEWEST, OPSET, PREVIEW_DOMAIN
from tflc.dialects.onnx.protos import domain_of, node_proto, op_type_of, tensor_proto, type_of, type_proto
from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import element_by_name, element_of, is_known, shape_of, tensor
from tflc.dialects.weight import WeightAttr

KNOWN_VALUE_ELEMENTS = 1024
"""Operands of at most one axis and up to this size are shown to inference by value: shapes, axes, pads, scales."""

_RANGE = "onnx.Range"
"""Its bounds are scalars; bounds of shape [1], as the standard's own definition of AffineGrid gives it, are read as such by every runtime."""


def infer_results(op: SchemaOp) -> list[Attribute]:
    """The types of all results the op has, or of its required ones when it has none yet.

    Raises ValueError where the operands contradict the operator.
    """
    if "ConstantLike" in op.schema.traits:
        return [op.properties["value"].type]  # type: ignore[attr-defined]
    if control_flow.is_control_flow(op):
        return control_flow.result_types(op)
    if domain_of(op) == microsoft.DOMAIN:
        return microsoft_types.infer_results(op)
    if not has_inference(op):
        return list(op.result_types)
    if (type := _elementwise(op)) is not None:
        return [type]
    contradictions.check(op)
    arities = [spec.arity for spec in op.schema.results]
    # Where all are optional (those of a recurrent network), all are made.
    count = len(op.results) or arities.count("single") or arities.count("optional") or 1
    inputs, types, values, known = [], {}, {}, True
    for index, operand in enumerate(op.slots):
        name = "" if operand is None else f"i{index}"
        inputs.append(name)
        if operand is None:
            continue
        if not is_known(operand.type):
            known = False
            continue
        scalar = op.name == _RANGE and shape_of(operand.type) == (1,)
        types[name] = type_proto(tensor((), element_of(operand.type)) if scalar else operand.type)  # type: ignore[arg-type]
        weight = constant_of(operand)
        if weight is not None and scalar:
            weight = WeightAttr.of(weight.array.reshape(()))
        if weight is not None and len(weight.shape) <= 1 and weight.size <= KNOWN_VALUE_ELEMENTS:
            values[name] = _value(weight)
    outputs = [f"o{index}" for index in range(count)]
    node = node_proto(op, inputs, outputs)
    schema = _onnx_schema(op_type_of(op), op.schema.since_version, domain_of(op))
    try:
        # Nothing is inferred from what nobody typed, of a form that was withdrawn (GroupNormalization 18), of a region without its graph (Scan 8).
        found = (
            {}
            if not known or schema.deprecated or op.regions
            else shape_inference.infer_node_outputs(
                schema, node, types, values, opset_imports=_imports(op.schema.since_version)
            )
        )
    except (shape_inference.InferenceError, checker.ValidationError) as error:
        raise ValueError(_reason(error)) from None
    return [_result(found.get(name), op, index) for index, name in enumerate(outputs)]


def has_inference(op: SchemaOp) -> bool:
    """Whether onnx itself declares the op; of one that is ours or nobody's, only what was stated is known."""
    return defs.has(op_type_of(op), op.schema.since_version, domain_of(op))


def _elementwise(op: SchemaOp) -> Attribute | None:
    """The type of an elementwise op whose operands all have one shape, without asking: most ops of most models."""
    if "Elementwise" not in op.schema.traits:
        return None
    types = op.operand_types
    result = op.schema.results[0]
    same = [type for type, spec in zip(types, op.schema.operands) if spec.type_var == result.type_var]
    if not same or shape_of(same[0]) is None or any(shape_of(type) != shape_of(same[0]) for type in types):
        return None
    return same[0]


def _result(proto: Any, op: SchemaOp, index: int) -> Attribute:
    shape = ml_shapes.result_shape(op)
    if shape is None and proto is not None and (type := _type_of(proto.SerializeToString())) is not None:
        return type
    if shape is None and index < len(op.results):
        return op.results[index].type
    spec = op.schema.results[min(index, len(op.schema.results) - 1)]
    for operand_spec, operand in zip(op.schema.operands, op.slots):
        if (
            operand is not None
            and operand_spec.type_var == spec.type_var
            and (element := element_of(operand.type)) is not None
        ):
            return tensor(shape, element)
    if len(spec.elements) == 1 and (element := element_by_name(next(iter(spec.elements)))) is not None:
        return tensor(shape, element)
    raise ValueError(f"the type of result '{spec.name}' does not follow from the operands")


@lru_cache(maxsize=4096)
def _type_of(serialized: bytes) -> Attribute | None:
    """``type_of`` a serialized TypeProto: a model has few types, and building one costs more than this look-up."""
    return type_of(TypeProto.FromString(serialized))


@cache
def _onnx_schema(op_type: str, version: int, domain: str) -> Any:
    return defs.get_schema(op_type, version, domain)


@cache
def _imports(since: int) -> list[Any]:
    imported = {"": OPSET, "ai.onnx.ml": ML_OPSET, PREVIEW_DOMAIN: NEWEST[PREVIEW_DOMAIN]}
    return [helper.make_opsetid(domain, version) for domain, version in imported.items()]


def _value(weight: WeightAttr) -> Any:
    return tensor_proto(weight)


def _reason(error: Exception) -> str:
    """The sentence within an inference error, without the library's prefixes."""
    text = str(error).strip().splitlines()[0]
    for prefix in ("[ShapeInferenceError] ", "[TypeInferenceError] "):
        text = text.replace(prefix, "")
    return text
