"""What operators of ai.onnx.ml ask of their attributes: so many parameters for each feature, which lie along the last axis."""

from __future__ import annotations

from tflc.dialects.onnx.contradictions.operands import shape_at
from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import may_be_one, show


def of_each(op: SchemaOp) -> None:
    """Operators Imputer and Scaler: one parameter, or one for each feature."""
    for name in ("imputed_value_floats", "imputed_value_int64s", "offset", "scale"):
        if name in op.schema.attributes:
            _counted(op, name, 1, or_one=True)


def linear(op: SchemaOp) -> None:
    """Operator LinearRegressor: a coefficient for each target and feature, an intercept for each target."""
    targets, intercepts = op.get("targets"), op.get("intercepts")
    _counted(op, "coefficients", targets)
    if intercepts and len(intercepts) != targets:
        raise ValueError(f"it has {len(intercepts)} intercepts, and {targets} targets")


def joined(op: SchemaOp) -> None:
    """Operator FeatureVectorizer: a row of features or several, so many as ``inputdimensions`` says of each operand."""
    for index, count in enumerate(op.get("inputdimensions") or (None,) * len(op.slots)):
        shape = shape_at(op, index) if index < len(op.slots) else None
        if shape is not None and not (may_be_one(shape, (count,)) or may_be_one(shape, (None, count))):
            rows = f"{show((count,))} or {show((None, count))}"
            raise ValueError(f"input {index + 1} is {show(shape)}, and {rows} is asked for")


def _counted(op: SchemaOp, name: str, times: int, *, or_one: bool = False) -> None:
    """Raises ValueError where an attribute has not so many entries for each feature."""
    given, shape = op.get(name), shape_at(op, 0)
    if not given or not shape or not isinstance(shape[-1], int) or (or_one and len(given) == 1):
        return
    if len(given) != times * shape[-1]:
        raise ValueError(
            f"{name} has {len(given)} entries, and {times * shape[-1]} are asked for by {shape[-1]} features"
        )
