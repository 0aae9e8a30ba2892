"""Weights as ``TensorProto``: header and bytes apart, so that large ones can be streamed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tflc.dialects.onnx.package import messages
from tflc.dialects.types import element_name, to_onnx
from tflc.dialects.weight import WeightAttr

if TYPE_CHECKING:
    import numpy as np

_NARROW_BITS = {"i4": 4, "ui4": 4, "f4e2m1": 4, "i2": 2, "ui2": 2}


def header(weight: WeightAttr, name: str) -> Any:
    """The message without its data, unless the elements are strings, which are always inside."""
    proto = messages().TensorProto(data_type=to_onnx(weight.type.element_type), dims=weight.shape)
    if name:
        proto.name = name
    if element_name(weight.type.element_type) == "string":
        proto.string_data.extend(str(text).encode("utf-8", "surrogateescape") for text in weight.array.ravel())
    return proto


def raw_length(weight: WeightAttr) -> int:
    """The bytes of its raw data, known without touching them; 0 for strings."""
    name = element_name(weight.type.element_type)
    if name == "string":
        return 0
    if (bits := _NARROW_BITS.get(name)) is not None:
        return (weight.size * bits + 7) // 8
    from tflc.dialects.types import to_numpy

    return weight.size * to_numpy(weight.type.element_type).itemsize


def raw(weight: WeightAttr) -> np.ndarray:
    """The raw data, uint8: little-endian, elements narrower than a byte packed from the low bits up. A view where possible."""
    import numpy as np

    flat = np.ascontiguousarray(weight.array).reshape(-1).view(np.uint8)
    bits = _NARROW_BITS.get(element_name(weight.type.element_type))
    if bits is None:
        return flat
    each = 8 // bits
    padded = np.zeros(-(-flat.size // each) * each, np.uint8)
    padded[: flat.size] = flat & (1 << bits) - 1
    shifts = np.arange(each, dtype=np.uint8) * bits
    return np.bitwise_or.reduce(padded.reshape(-1, each) << shifts, axis=1).astype(np.uint8)
