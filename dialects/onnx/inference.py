"""Result types of one onnx op, by the inference function that onnx itself has for the operator (about 12 us)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from xdsl.ir import Attribute, SSAValue

from tflc.dialects import constant_of
from tflc.dialects.onnx import contradictions, control_flow, microsoft, microsoft_types, ml_shapes
from tflc.dialects.onnx.history import ML_OPSET, NEWEST, OPSET, PREVIEW_DOMAIN
from tflc.dialects.onnx.package import bindings, messages
from tflc.dialects.onnx.protos import node_proto, operator_of, tensor_proto, type_of, type_proto
from tflc.dialects.schema import OperandSpec, SchemaOp
from tflc.dialects.small_constants import Settings, SmallConstant, settings_of, small
from tflc.dialects.types import element_by_name, element_of, is_known, shape_of, tensor
from tflc.dialects.weight import WeightAttr

_RANGE = "onnx.Range"
"""Its bounds are scalars; bounds of shape [1], as the standard's own definition of AffineGrid gives it, are read as such by every runtime."""

_Operand = tuple[Attribute, SmallConstant | None]
"""The type of an operand, and its value where inference is shown it: numbers of at most one axis that types may depend on."""


def infer_results(op: SchemaOp) -> list[Attribute]:
    """The types of all results the op has, or of its required ones when it has none yet.

    Raises ValueError where the operands contradict the operator.
    """
    return _way(type(op))(op)


@cache
def _way(cls: type[SchemaOp]) -> Callable[[SchemaOp], list[Attribute]]:
    """How the result types of an operator are found."""
    schema = cls.schema
    if "ConstantLike" in schema.traits:
        return lambda op: [op.properties["value"].type]  # type: ignore[attr-defined]
    if control_flow.is_control_flow(schema):
        return control_flow.result_types
    if operator_of(schema)[0] == microsoft.DOMAIN:
        return microsoft_types.infer_results
    if (declared := _onnx_schema(cls)) is None:  # of what is ours or nobody's, only what was stated is known
        return lambda op: list(op.result_types)
    # Nothing is inferred of a form that was withdrawn (GroupNormalization 18).
    by_onnx = _stated_or_unknown if declared.deprecated else _by_onnx
    return _elementwise_or(by_onnx) if "Elementwise" in schema.traits else by_onnx


def _by_onnx(op: SchemaOp) -> list[Attribute]:
    """By the operator's own function; not from what nobody typed, nor of a region without its graph (Scan 8)."""
    if op.regions or not all([is_known(operand.type) for operand in op._operands]):
        return _stated_or_unknown(op)
    contradictions.check(op)
    return [_result(type, op, index) for index, type in enumerate(_asked(op, _count(op)))]


def _stated_or_unknown(op: SchemaOp) -> list[Attribute]:
    contradictions.check(op)
    return [_result(None, op, index) for index in range(_count(op))]


def _count(op: SchemaOp) -> int:
    """How many results an op has, or is to have: where all are optional (those of a recurrent network), all are made."""
    arities = [spec.arity for spec in op.schema.results]
    return len(op.results) or arities.count("single") or arities.count("optional") or 1


def _asked(op: SchemaOp, count: int) -> Sequence[Attribute | None]:
    """What onnx infers of each result; None where it does not say. Raises ValueError where the operands contradict the operator."""
    specs = op.schema.operands
    operands = tuple(
        [
            None if slot is None else _operand(op, slot, specs[min(index, len(specs) - 1)])
            for index, slot in enumerate(op.slots)
        ]
    )
    settings = settings_of(op)
    if settings is None:
        return _inferred(type(op), op.properties, operands, count)
    return _looked_up(type(op), settings, operands, count)


def _operand(op: SchemaOp, value: SSAValue, spec: OperandSpec) -> _Operand:
    type, weight = value.type, constant_of(value)
    if op.name == _RANGE and shape_of(type) == (1,):
        element = element_of(type)
        assert element is not None
        type = tensor((), element)
        weight = None if weight is None else WeightAttr.of(weight.array.reshape(()), element)
    return type, None if weight is None or _is_data(op, weight, spec) else small(weight)


def _is_data(op: SchemaOp, weight: WeightAttr, spec: OperandSpec) -> bool:
    """Whether no result's type depends on a constant: a matrix, a term of arithmetic, or floats of any width, as biases are but no scales."""
    if len(weight.shape) > 1 or "Elementwise" in op.schema.traits:
        return True
    return weight.size > 1 and len(spec.elements) > 1 and weight.array.dtype.kind == "f"


@lru_cache(maxsize=4096)
def _looked_up(
    cls: type[SchemaOp], settings: Settings, operands: tuple[_Operand | None, ...], count: int
) -> tuple[Attribute | None, ...]:
    """``_inferred``, from all that it depends on: most ops of a model are there many times, and each pass asks again."""
    properties = {name: value.weight() if isinstance(value, SmallConstant) else value for name, value in settings}
    return _inferred(cls, properties, operands, count)


def _inferred(
    cls: type[SchemaOp], properties: Mapping[str, Attribute], operands: tuple[_Operand | None, ...], count: int
) -> tuple[Attribute | None, ...]:
    """The types of results, by the inference function of the operator."""
    names = ["" if operand is None else f"i{index}" for index, operand in enumerate(operands)]
    given = [(name, *operand) for name, operand in zip(names, operands) if operand is not None]
    node = node_proto(cls.schema, properties, names, [f"o{index}" for index in range(count)])
    types = {name: type_proto(type).SerializeToString() for name, type, _ in given}
    values = {name: tensor_proto(value.weight()).SerializeToString() for name, _, value in given if value is not None}
    onnx = bindings()
    try:
        # What onnx.shape_inference.infer_node_outputs calls.
        found = _onnx_schema(cls)._infer_node_outputs(node.SerializeToString(), types, values, {}, _IMPORTS)
    except (onnx.shape_inference.InferenceError, onnx.checker.ValidationError) as error:
        raise ValueError(_reason(error)) from None
    read = messages().TypeProto.FromString
    return tuple([type_of(read(found[name])) if name in found else None for name in node.output])


def _elementwise_or(otherwise: Callable[[SchemaOp], list[Attribute]]) -> Callable[[SchemaOp], list[Attribute]]:
    """An elementwise op whose operands all have one shape has it too, without asking: most ops of most models."""

    def infer(op: SchemaOp) -> list[Attribute]:
        types = [operand.type for operand in op._operands]
        result = op.schema.results[0]
        same = [type for type, spec in zip(types, op.schema.operands) if spec.type_var == result.type_var]
        shape = shape_of(same[0]) if same else None
        if shape is None or any([type is not same[0] and shape_of(type) != shape for type in types]):
            return otherwise(op)
        return [same[0]]

    return infer


def _result(inferred: Attribute | None, op: SchemaOp, index: int) -> Attribute:
    shape = ml_shapes.result_shape(op, index)
    if shape is None and inferred is not None:
        return inferred
    if shape is None and index < len(op.results):
        return op.results[index].type
    if inferred is not None and (element := element_of(inferred)) is not None:
        return tensor(shape, element)
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


@cache
def _onnx_schema(cls: type[SchemaOp]) -> Any:
    """onnx's own declaration of an op; None where it has none."""
    since = cls.schema.since_version
    domain, op_type = operator_of(cls.schema)
    defs = bindings().defs
    return defs.get_schema(op_type, since, domain) if defs.has_schema(op_type, since, domain) else None


_IMPORTS = {"": OPSET, "ai.onnx.ml": ML_OPSET, PREVIEW_DOMAIN: NEWEST[PREVIEW_DOMAIN]}


def _reason(error: Exception) -> str:
    """The sentence within an inference error, without the library's prefixes."""
    text = str(error).strip().splitlines()[0]
    for prefix in ("[ShapeInferenceError] ", "[TypeInferenceError] "):
        text = text.replace(prefix, "")
    return text
