"""Operators that the user lets stand as TFLite custom operators: a runtime has to register a kernel for each under its name."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from xdsl.rewriter import Rewriter

from tflc.diagnostics import ExitCode, Refusal
from tflc.dialects import build
from tflc.dialects.locations import place_of
from tflc.dialects.onnx.protos import op_type_of
from tflc.dialects.schema import SchemaOp, to_python

TFLITE = "tfl.custom"
"""The op that names a custom operator."""


def names_of(requests: Iterable[str]) -> dict[str, str]:
    """The custom operator's name for each ONNX operator of ``OP`` or ``OP=NAME``. Raises Refusal E0604 for another form."""
    names = {}
    for request in requests:
        op_type, _, name = request.partition("=")
        if not op_type or request.endswith("="):
            raise Refusal.of(
                "E0604", f"'{request}' names no operator", hint="write OP or OP=NAME", exit_code=ExitCode.USAGE
            )
        names[op_type] = name or op_type
    return names


def written_as_custom(remaining: Collection[SchemaOp], names: Mapping[str, str]) -> list[SchemaOp]:
    """Replaces each op whose operator has a name by a custom operator of that name; those that are left.

    Its operands, results and their types are the op's. Its attributes are its options, as a FlexBuffers map by name, as custom kernels of
    TFLite read them. Source: flatbuffers' ``flexbuffers``, TensorFlow Lite's guide to custom operators.
    """
    left = []
    for op in remaining:
        name = names.get(operator_name(op)) if op.schema.dialect == "onnx" and not op.regions else None
        if name is None:
            left.append(op)
            continue
        custom = build(
            TFLITE,
            op.slots,
            {"custom_code": name, "custom_option": f"0x{_options(op).hex()}"},
            [*op.result_types],
            location=op.location,
        )
        Rewriter.replace_op(op, custom)
    return left


def operator_name(op: SchemaOp) -> str:
    """The name that the operator has in its domain, and that a request gives."""
    return _text(op.get("op_type")) if "op_type" in op.schema.attributes else op_type_of(op)


def _text(value: Any) -> str:
    return value.decode() if isinstance(value, bytes) else str(value)


def _options(op: SchemaOp) -> bytes:
    """The attributes of an op as a FlexBuffers map. Raises Refusal E0406 where one is neither numbers nor text."""
    from flatbuffers import flexbuffers

    try:
        return bytes(flexbuffers.Dumps({name: _plain(value) for name, value in sorted(_attributes(op).items())}))
    except TypeError as error:
        raise Refusal.of("E0406", f"{op.schema.op_type} '{place_of(op)}' as a custom operator: {error}") from None


def _attributes(op: SchemaOp) -> dict[str, Any]:
    if "node_attributes" in op.schema.attributes:
        given = op.properties.get("node_attributes")
        return {} if given is None else {name: to_python(value) for name, value in given.data.items()}  # type: ignore[attr-defined]
    values = {name: op.get(name) for name in op.schema.attributes}
    return {name: value for name, value in values.items() if value is not None}


def _plain(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return [_plain(each) for each in value]
    if isinstance(value, (bool, int, float, str, bytes)):
        return _text(value) if isinstance(value, bytes) else value
    raise TypeError(f"an attribute of type {type(value).__name__} has no place in its options")
