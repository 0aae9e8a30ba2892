"""Shapes of results of ai.onnx.ml that onnx itself (1.23) does not infer. Source: the operators' docs."""

from __future__ import annotations

from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import Dim, shape_of

_AS_ITS_OPERAND = frozenset({"onnx.ml.Imputer", "onnx.ml.Normalizer", "onnx.ml.Scaler"})
_BY_TARGETS = "onnx.ml.LinearRegressor"
_ONE_TARGET = "onnx.ml.SVMRegressor"
_BY_PAIRS = "onnx.ml.SVMClassifier"


def result_shape(op: SchemaOp, index: int) -> tuple[Dim, ...] | None:
    """The shape of a result; None where it is not known, and of any other operator."""
    if op.name not in _AS_ITS_OPERAND and op.name not in (_BY_TARGETS, _ONE_TARGET, _BY_PAIRS):
        return None
    shape = shape_of(op.operands[0].type)
    if shape is None or len(shape) != 2:
        return None
    if op.name in _AS_ITS_OPERAND:
        return shape
    if op.name == _BY_PAIRS:
        return (shape[0], _scores(op)) if index == 1 else (shape[0],)
    return (shape[0], op.get("targets")) if op.name == _BY_TARGETS else (shape[0], 1)


def _scores(op: SchemaOp) -> int:
    """One for each pair of classes, two for the only pair; one for each class where there are probabilities, or no vectors. As onnxruntime has it."""
    classes = max(len(op.get(f"classlabels_{kind}") or ()) for kind in ("ints", "strings"))
    by_class = op.get("prob_a") or not sum(op.get("vectors_per_class") or ())
    return classes if by_class else max(2, classes * (classes - 1) // 2)
