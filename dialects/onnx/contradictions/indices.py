"""What operators that address elements, or axes by operands, ask of them: a runtime would read beside a tensor, or give what it happens to."""

from __future__ import annotations

from collections.abc import Sequence
from math import prod

import numpy as np

from tflc.dialects.onnx.contradictions.operands import constant_at, numbers_at, require_one_number, shape_at, with_dim
from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import Dim, Shape, may_be_one, show


def gather(op: SchemaOp) -> None:
    """Operator Gather: indices lie within [-s, s) of the axis."""
    _along_axis(op, shape_at(op, 0))


def gather_elements(op: SchemaOp) -> None:
    """Operator GatherElements: as many axes as its input; indices lie within [-s, s) of one, and are no more than elements along the others."""
    _elements(op)


def scatter_elements(op: SchemaOp) -> None:
    """Operator ScatterElements: as GatherElements, with an update for each index."""
    _elements(op)
    _updates(op, shape_at(op, 1))


def gather_nd(op: SchemaOp) -> None:
    """Operator GatherND: both operands have the batch axes; behind them, element k of a row of indices lies within [-s, s) of axis k."""
    data, indices, batch = shape_at(op, 0), shape_at(op, 1), op.get("batch_dims")
    if data and indices:
        if not 0 <= batch < min(len(data), len(indices)):
            raise ValueError(f"batch_dims is {batch}, and its operands have {len(data)} and {len(indices)} axes")
        if not may_be_one(indices[:batch], data[:batch]):
            raise ValueError(
                f"the batch of its indices is {show(indices[:batch])}, that of its input {show(data[:batch])}"
            )
    _rows(op, batch)


def scatter_nd(op: SchemaOp) -> None:
    """Operator ScatterND: element k of a row of indices lies within [-s, s) of axis k, and there is an update for each row."""
    _rows(op, 0)
    data, indices = shape_at(op, 0), shape_at(op, 1)
    if data is not None and indices and isinstance(indices[-1], int):
        if indices[-1] > len(data):
            raise ValueError(f"a row of its indices has {indices[-1]}, and its input {len(data)} axes")
        _updates(op, (*indices[:-1], *data[indices[-1] :]))


def _elements(op: SchemaOp) -> None:
    data, indices = shape_at(op, 0), shape_at(op, 1)
    axis_attributes(op)
    _along_axis(op, data)
    if data is None or indices is None:
        return
    if len(data) != len(indices):
        raise ValueError(f"its indices have rank {len(indices)}, and its input {len(data)}")
    for axis, (size, count) in enumerate(zip(data, indices)):
        if axis != op.get("axis") % len(data) and isinstance(size, int) and isinstance(count, int) and count > size:
            raise ValueError(f"it has {count} indices along axis {axis}, which has {size} elements")


def _along_axis(op: SchemaOp, data: Shape | None) -> None:
    indices, axis = constant_at(op, 1), op.get("axis")
    if data and indices is not None and -len(data) <= axis < len(data):
        _within(indices, axis, data[axis])


def _rows(op: SchemaOp, batch_dims: int) -> None:
    data, indices = shape_at(op, 0), constant_at(op, 1)
    if data is None or indices is None or indices.ndim < 1:
        return
    for axis, size in enumerate(data[batch_dims : batch_dims + indices.shape[-1]], batch_dims):
        _within(indices[..., axis - batch_dims], axis, size)


def _within(indices: np.ndarray, axis: int, size: Dim) -> None:
    if isinstance(size, int) and indices.size and not -size <= int(indices.min()) <= int(indices.max()) < size:
        raise ValueError(f"an index is out of range: axis {axis} has {size} elements")


def _updates(op: SchemaOp, needed: Shape | None) -> None:
    given = shape_at(op, "updates")
    if given is not None and needed is not None and not may_be_one(given, needed):
        raise ValueError(f"its updates are {show(given)}, and its indices are for {show(needed)}")


def compress(op: SchemaOp) -> None:
    """Operator Compress: a vector of no more conditions than elements, of an axis or of all."""
    _vector(op, "condition")
    x, condition, axis = shape_at(op, 0), shape_at(op, "condition"), op.get("axis")
    if x is None or condition is None or not isinstance(condition[0], int):
        return
    if axis is None:
        place, sizes = "its flat input", x
    else:
        axis_attributes(op)
        place, sizes = f"axis {axis}", (x[axis],)
    numbers = [size for size in sizes if isinstance(size, int)]
    if len(numbers) == len(sizes) and condition[0] > prod(numbers):
        raise ValueError(f"it has {condition[0]} conditions for {place}, which has {prod(numbers)} elements")


def reverse_sequence(op: SchemaOp) -> None:
    """Operator ReverseSequence: a length for each element of the batch, none longer than the time axis."""
    x, counts, lengths = shape_at(op, 0), shape_at(op, 1), numbers_at(op, 1)
    if x is None:
        return
    _axes_of(op, (op.get("batch_axis"), op.get("time_axis")))
    batch, time = x[op.get("batch_axis")], x[op.get("time_axis")]
    if counts is not None and not may_be_one(counts, (batch,)):
        raise ValueError(f"its lengths are {show(counts)}, and its batch {show((batch,))}")
    if lengths and isinstance(time, int) and not 0 <= min(lengths) <= max(lengths) <= time:
        raise ValueError(f"a length is out of range: its time axis has {time} elements")


def tensor_scatter(op: SchemaOp) -> None:
    """Operator TensorScatter: an update is as the cache but along the axis; without wrapping around, it ends within the cache."""
    axis_attributes(op)
    cache, update, starts, axis = shape_at(op, 0), shape_at(op, 1), numbers_at(op, 2), op.get("axis")
    if cache is None or update is None:
        return
    if not may_be_one(update, needed := with_dim(cache, axis, None)):
        raise ValueError(f"its update is {show(update)}, and its cache takes {show(needed)}")
    if not starts or op.get("mode") == "circular":
        return
    size, length = cache[axis], update[axis]
    if isinstance(size, int) and isinstance(length, int) and not 0 <= min(starts) <= max(starts) <= size - length:
        raise ValueError(f"an update of {length} elements ends beyond axis {axis}, which has {size}")


def slice_parameters(op: SchemaOp) -> None:
    """Operator Slice: starts, ends, axes and steps are vectors."""
    for slot in op.schema.operands[1:]:
        _vector(op, slot.name)


def _vector(op: SchemaOp, name: str) -> None:
    shape = shape_at(op, name)
    if shape is not None and len(shape) != 1:
        raise ValueError(f"{name} has rank {len(shape)}, and is a vector")


def split_sizes(op: SchemaOp) -> None:
    """Operator Split: no part has fewer than no elements, and each is a result."""
    parts, sizes = op.get("num_outputs"), numbers_at(op, 1)
    if parts is not None and op.results and parts != len(op.results):
        raise ValueError(f"num_outputs is {parts}, and its results are {len(op.results)}")
    if sizes and min(sizes) < 0:
        raise ValueError(f"its parts are of {show(sizes)} elements")


def top_k(op: SchemaOp) -> None:
    """Operator TopK: there are no fewer than no elements to find."""
    count = numbers_at(op, 1)
    if count and count[0] < 0:
        raise ValueError(f"k is {count[0]}, and at least 0")


def embeddings(op: SchemaOp) -> None:
    """Operators EmbedLayerNormalization and QEmbedLayerNormalization: ids lie within their tables, and there is a place for each word."""
    ids, places = shape_at(op, 0), shape_at(op, 3)
    placed = "position_ids" in {spec.name for spec in op.schema.operands} and op.operand("position_ids") is not None
    if (
        not placed
        and ids
        and places
        and isinstance(ids[-1], int)
        and isinstance(places[0], int)
        and ids[-1] > places[0]
    ):
        raise ValueError(f"its sentences have {ids[-1]} words, and it has places for {places[0]}")
    for which, table in ((0, 2), (1, 4), *([("position_ids", 3)] if placed else [])):
        numbers, rows = numbers_at(op, which), shape_at(op, table)
        if numbers and rows and isinstance(rows[0], int) and not 0 <= min(numbers) <= max(numbers) < rows[0]:
            raise ValueError(f"its ids are {min(numbers)} to {max(numbers)}, and their table has {rows[0]} rows")


def axis_attributes(op: SchemaOp) -> None:
    """Operators whose attribute ``axis`` or ``axes`` names axes of their input."""
    axes = op.get("axes")
    _axes_of(op, (op.get("axis"),) if axes is None else axes)


def axis_operand(op: SchemaOp) -> None:
    """Operators CumProd and CumSum, whose second operand is an axis."""
    require_one_number(op, "axis")
    _axes_of(op, numbers_at(op, "axis") or ())


def _axes_of(op: SchemaOp, axes: Sequence[int]) -> None:
    x = shape_at(op, 0)
    if x is None:
        return
    for axis in axes:
        if not -len(x) <= axis < len(x):
            raise ValueError(f"axis {axis} is out of range: its input has {len(x)} axes")
