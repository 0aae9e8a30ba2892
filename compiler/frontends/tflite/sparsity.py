"""A tensor that a file holds in compressed sparse rows, as the matrix that it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xdsl.dialects.builtin import TensorType

from tflc.dialects.tfl.sparsity import DENSE, SPARSE, VECTORS, Rows, expanded
from tflc.dialects.weight import WeightAttr
from tflc.frontends.tflite.constants import constant
from tflc.frontends.tflite.flatbuffer import Damaged, Table

if TYPE_CHECKING:
    import numpy as np

    from tflc.frontends.tflite.model import Model

_BY_NUMBER = {number: (format, table) for format, (number, table) in VECTORS.items()}


def sparse_constant(model: Model, sparsity: Table, start: int, length: int, type: TensorType, name: str) -> WeightAttr:
    """The matrix of a tensor whose elements that are not zero are the ``length`` bytes from ``start``.

    Blocks, other orders of axes and other ranks are noted as refused (E0241). Raises Damaged where places and elements do not fit.
    """
    import numpy as np

    axes = sparsity.tables("dim_metadata", "DimensionMetadata")
    formats = [axis.scalar("format") for axis in axes]
    shape = type.get_shape()
    if formats != [DENSE, SPARSE] or sparsity.numbers("traversal_order", "i") != (0, 1) or len(shape) != 2:
        model.refuse("E0241", f"tensor '{name}' is sparse in another way than by rows, which is not read")
        return WeightAttr.of(np.zeros(shape, np.float32), type.element_type)
    segments, indices = (_places(axes[1], field) for field in ("array_segments", "array_indices"))
    values = constant(model.file, start, length, TensorType(type.element_type, [indices.size]), name)
    try:
        matrix = expanded(Rows(segments, indices, values.array), (shape[0], shape[1]))
    except ValueError as error:
        raise Damaged(f"tensor '{name}': {error}") from None
    return WeightAttr.of(matrix, type.element_type)


def _places(axis: Table, field: str) -> np.ndarray:
    import numpy as np

    found = _BY_NUMBER.get(axis.scalar(f"{field}_type"))
    table = None if found is None else axis.table(field, found[1])
    if found is None or table is None:
        raise Damaged("a sparse tensor does not say where its elements are")
    return np.array(table.numbers("values", found[0]), found[0])
