"""The bytes of a buffer as a constant, mapped at first use."""

from __future__ import annotations

import math
import struct
from itertools import pairwise
from typing import TYPE_CHECKING

from xdsl.dialects.builtin import TensorType

from tflc.dialects.types import element_name, to_numpy
from tflc.dialects.weight import WeightAttr
from tflc.frontends.files import Mapped
from tflc.frontends.tflite.flatbuffer import Damaged

if TYPE_CHECKING:
    import numpy as np


def constant(
    file: Mapped, start: int, length: int, type: TensorType, key: str, places: np.ndarray | None = None
) -> WeightAttr:
    """The constant whose bytes are ``length`` from ``start``; Damaged where they are not as many as its type takes.

    Of a sparse one the bytes are of the elements at ``places`` in row-major order, and the others are zero.
    """
    count = math.prod(dim.data for dim in type.shape.data) if places is None else len(places)
    element = getattr(type.element_type, "storage_type", type.element_type)
    match element_name(element):
        case "string":
            return WeightAttr(type, _strings(file.view(start, length), type, key), key)
        case "i4":
            expected, elements = (count + 1) // 2, _nibbles
        case _:
            expected, elements = count * to_numpy(element).itemsize, _as_they_lie
    if length != expected:
        raise Damaged(f"tensor '{key}' takes {expected} bytes, and its buffer has {length}")
    if places is not None and elements is _as_they_lie:
        return WeightAttr(type, lambda: _spread(file.view(start, length), type, places), key)
    return WeightAttr(type, lambda: elements(file.view(start, length), type), key)


def _as_they_lie(data: np.ndarray, type: TensorType) -> np.ndarray:
    return data.view(to_numpy(type.element_type)).reshape([dim.data for dim in type.shape.data])


def _spread(data: np.ndarray, type: TensorType, places: np.ndarray) -> np.ndarray:
    import numpy as np

    dtype = to_numpy(type.element_type)
    dense = np.zeros([dim.data for dim in type.shape.data], dtype)
    dense.reshape(-1)[places] = data.view(dtype)
    return dense


def _nibbles(data: np.ndarray, type: TensorType) -> np.ndarray:
    """4-bit elements, the first of a byte in its low half."""
    import numpy as np

    shape = [dim.data for dim in type.shape.data]
    unpacked = np.stack([data & 0xF, data >> 4], axis=-1).reshape(-1)[: math.prod(shape)]
    return unpacked.view(to_numpy(type.element_type)).reshape(shape)


def _strings(data: np.ndarray, type: TensorType, key: str) -> np.ndarray:
    """TFLite's string tensors: i32 count, count + 1 i32 offsets from the start, the bytes."""
    import numpy as np

    shape, raw = [dim.data for dim in type.shape.data], data.tobytes()
    count = math.prod(shape)
    flat = np.empty(count, object)
    if len(raw) >= 4 * (count + 2) and struct.unpack_from("<i", raw)[0] == count:
        offsets = struct.unpack_from(f"<{count + 1}i", raw, 4)
        flat[:] = [raw[a:b].decode("utf-8", "surrogateescape") for a, b in pairwise(offsets)]
        return flat.reshape(shape)
    raise Damaged(f"the strings of tensor '{key}' are cut")
