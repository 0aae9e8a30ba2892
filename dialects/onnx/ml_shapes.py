"""Shapes of results of ai.onnx.ml that onnx itself (1.23) does not infer. Source: the operators' docs."""

from __future__ import annotations

from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import Dim, shape_of

_AS_ITS_OPERAND = frozenset({"onnx.ml.Imputer", "onnx.ml.Normalizer", "onnx.ml.Scaler"})
_BY_TARGETS = "onnx.ml.LinearRegressor"
_ONE_TARGET = "onnx.ml.SVMRegressor"


def result_shape(op: SchemaOp) -> tuple[Dim, ...] | None:
    """The shape of the only result; None where it is not known, and of any other operator."""
    if op.name not in _AS_ITS_OPERAND and op.name not in (_BY_TARGETS, _ONE_TARGET):
        return None
    shape = shape_of(op.operands[0].type)
    if shape is None or len(shape) != 2:
        return None
    if op.name in _AS_ITS_OPERAND:
        return shape
    return (shape[0], op.get("targets")) if op.name == _BY_TARGETS else (shape[0], 1)
