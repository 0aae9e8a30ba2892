"""Constants that are no plain tensor: values in attributes, and sparse tensors."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from xdsl.dialects.builtin import TensorType

from tflc.dialects.types import tensor, to_numpy
from tflc.dialects.weight import WeightAttr

if TYPE_CHECKING:
    import numpy as np

DENSE_LIMIT = 64 << 20
"""Sparse tensors become dense up to this many bytes."""


def values_of(attribute: str, proto: Any) -> np.ndarray | None:
    """The array that an attribute ``value_float``, ``value_ints``, ... stands for; None for another attribute.

    The types are those of the operator's text: float32 and int64 elements, one value a scalar, several one axis.
    """
    import numpy as np

    match attribute:
        case "value_float":
            return np.array(proto.f, np.float32)
        case "value_floats":
            return np.array(proto.floats, np.float32)
        case "value_int":
            return np.array(proto.i, np.int64)
        case "value_ints":
            return np.array(proto.ints, np.int64)
        case "value_string":
            return np.array(proto.s.decode("utf-8", "surrogateescape"), object)
        case "value_strings":
            return np.array([value.decode("utf-8", "surrogateescape") for value in proto.strings], object)
    return None


def dense(values: WeightAttr, indices: WeightAttr, dims: tuple[int, ...], key: str) -> WeightAttr | str:
    """The weight of a sparse tensor, or what is wrong with it.

    ``values`` [nnz]; ``indices`` [nnz] into the flattened tensor, or [nnz, rank]; both sorted, each place once (onnx.proto).
    """
    import numpy as np

    if len(values.shape) != 1 or indices.shape not in (values.shape, (*values.shape, len(dims))):
        return f"values of shape {list(values.shape)} do not go with indices of shape {list(indices.shape)}"
    if any(dim <= 0 for dim in dims):
        return f"shape {list(dims)} has a dim below 1"
    dtype = to_numpy(values.type.element_type)
    if dtype.kind == "O" or indices.array.dtype != np.int64:
        return "its values are strings, or its indices are not int64"
    if math.prod(dims) * dtype.itemsize > DENSE_LIMIT:
        return f"made dense it takes {math.prod(dims) * dtype.itemsize} bytes, and {DENSE_LIMIT} are the limit"
    places = indices.array
    if places.ndim == 2:
        if ((places < 0) | (places >= np.array(dims))).any():
            return f"an index lies outside shape {list(dims)}"
        places = np.ravel_multi_index(tuple(places.T), dims)
    if ((places < 0) | (places >= math.prod(dims))).any():
        return f"an index lies outside shape {list(dims)}"
    array = np.zeros(math.prod(dims), dtype)
    array[places] = values.array
    type = tensor(dims, values.type.element_type)
    assert isinstance(type, TensorType)
    return WeightAttr(type, array.reshape(dims), key)
