"""Shapes of results of ai.onnx.ml that onnx itself (1.23) does not infer. Source: the operators' docs."""

from __future__ import annotations

from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import Dim, shape_of

_AS_ITS_OPERAND = frozenset({"onnx.ml.Imputer", "onnx.ml.Normalizer", "onnx.ml.Scaler"})


def result_shape(op: SchemaOp) -> tuple[Dim, ...] | None:
    """The shape of the only result; None where it is not known, and of any other operator."""
    shape = shape_of(op.operands[0].type) if op.operands else None
    if shape is None or len(shape) != 2:
        return None
    if op.name in _AS_ITS_OPERAND:
        return shape
    if op.name == "onnx.ml.LinearRegressor":
        return shape[0], op.get("targets")
    return (shape[0], 1) if op.name == "onnx.ml.SVMRegressor" else None
