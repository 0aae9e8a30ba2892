"""Values of the ops that the reference implementation computes by one call of numpy, by that call.

What models compute of their constants is mostly this, and to import the reference takes as long as many a conversion.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import element_of, static_shape, to_numpy

Operands = Sequence[np.ndarray | None]


def value_of(op: SchemaOp, operands: Operands) -> np.ndarray | None:
    """The value of an op's only result, of the operands by position; None where the reference is to say it."""
    rule = _RULES.get(op.name)
    if rule is None or (type := static_shape(op.results[0].type)) is None:
        return None
    try:
        with np.errstate(all="ignore"):
            found = rule(op, operands)
    except (TypeError, ValueError, IndexError):  # of operands that contradict the op
        return None
    return found if found is not None and found.shape == type and found.dtype == _dtype(op) else None


def _dtype(op: SchemaOp) -> np.dtype[Any]:
    element = element_of(op.results[0].type)
    assert element is not None
    return to_numpy(element)


def _is_number(array: np.ndarray | None) -> bool:
    """Whether numpy itself has the type of the elements, and computes with it."""
    return array is not None and array.dtype.isbuiltin == 1 and array.dtype.kind in "biuf"


def _moved(op: SchemaOp, operands: Operands) -> np.ndarray | None:
    return None if operands[0] is None else operands[0].reshape(static_shape(op.results[0].type) or ())


def _transposed(op: SchemaOp, operands: Operands) -> np.ndarray | None:
    return None if operands[0] is None else operands[0].transpose(op.get("perm"))


def _sliced(op: SchemaOp, operands: Operands) -> np.ndarray | None:
    data, starts, ends, axes, steps = (*operands, None, None)[:5]
    if data is None or starts is None or ends is None:
        return None
    taken = [slice(None)] * data.ndim
    for i, axis in enumerate(range(starts.size) if axes is None else axes):
        taken[axis] = slice(starts[i], ends[i], None if steps is None else steps[i])
    return data[tuple(taken)]


def _gathered(op: SchemaOp, operands: Operands) -> np.ndarray | None:
    data, indices = operands
    return None if data is None or indices is None else np.asarray(np.take(data, indices, axis=op.get("axis")))


def _concatenated(op: SchemaOp, operands: Operands) -> np.ndarray | None:
    return np.concatenate([array for array in operands if array is not None], op.get("axis"))


def _expanded(op: SchemaOp, operands: Operands) -> np.ndarray | None:
    data, shape = operands
    if data is None or shape is None or not _is_number(data):
        return None
    return np.array(np.broadcast_to(data, np.broadcast_shapes(data.shape, tuple(shape))))


def _filled(op: SchemaOp, operands: Operands) -> np.ndarray | None:
    value = op.get("value")
    return np.full(static_shape(op.results[0].type) or (), np.float32(0) if value is None else value.array.flat[0])


def _counted(op: SchemaOp, operands: Operands) -> np.ndarray | None:
    start, limit, step = operands
    if start is None or limit is None or step is None or start.dtype.itemsize < 4 or not _is_number(start):
        return None
    return np.arange(start.item(), limit.item(), step.item()).astype(start.dtype)


def _cast(op: SchemaOp, operands: Operands) -> np.ndarray | None:
    dtype = _dtype(op)
    known = operands[0] is not None and _is_number(operands[0]) and dtype.isbuiltin == 1 and dtype.kind in "biuf"
    return operands[0].astype(dtype) if known else None  # type: ignore[union-attr]


def _divided(op: SchemaOp, operands: Operands) -> np.ndarray | None:
    """Integers are rounded towards zero; where no sign stands, that is down."""
    over, under = operands
    if not _is_number(over) or not _is_number(under) or over is None or under is None or over.dtype.kind == "b":
        return None
    if over.dtype.kind == "f":
        return np.asarray(np.divide(over, under))
    return np.asarray(np.floor_divide(over, under)) if (over >= 0).all() and (under > 0).all() else None


def _product(op: SchemaOp, operands: Operands) -> np.ndarray | None:
    data, axes = (*operands, None)[:2]
    if data is None or not _is_number(data) or ((axes is None or not axes.size) and op.get("noop_with_empty_axes")):
        return None
    along = None if axes is None or not axes.size else tuple(axes)
    return np.asarray(np.prod(data, axis=along, keepdims=bool(op.get("keepdims")), dtype=data.dtype))


def _repeated(op: SchemaOp, operands: Operands) -> np.ndarray | None:
    data, times = operands
    return None if data is None or times is None else np.tile(data, tuple(times))


def _elementwise(function: Callable[..., Any], kinds: str = "iuf") -> Callable[[SchemaOp, Operands], np.ndarray | None]:
    def run(op: SchemaOp, operands: Operands) -> np.ndarray | None:
        arrays = [array for array in operands if array is not None]
        if not all(array.dtype.isbuiltin == 1 and array.dtype.kind in kinds for array in arrays):
            return None
        return np.asarray(function(*arrays))

    return run


_RULES: dict[str, Callable[[SchemaOp, Operands], np.ndarray | None]] = {
    "onnx.Add": _elementwise(np.add),
    "onnx.Cast": _cast,
    "onnx.Concat": _concatenated,
    "onnx.ConstantOfShape": _filled,
    "onnx.Div": _divided,
    "onnx.Equal": _elementwise(np.equal, "biuf"),
    "onnx.Expand": _expanded,
    "onnx.Gather": _gathered,
    "onnx.Identity": _moved,
    "onnx.Less": _elementwise(np.less),
    "onnx.Log": _elementwise(np.log, "f"),
    "onnx.Mul": _elementwise(np.multiply),
    "onnx.Not": _elementwise(np.logical_not, "b"),
    "onnx.Range": _counted,
    "onnx.ReduceProd": _product,
    "onnx.Reshape": _moved,
    "onnx.Slice": _sliced,
    "onnx.Sqrt": _elementwise(np.sqrt, "f"),
    "onnx.Squeeze": _moved,
    "onnx.Sub": _elementwise(np.subtract),
    "onnx.Tile": _repeated,
    "onnx.Transpose": _transposed,
    "onnx.Unsqueeze": _moved,
    "onnx.Where": _elementwise(np.where, "biuf"),
}
