"""Attributes that are tensors or types of elements, as numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

    from tflc.dialects.weight import WeightAttr


def scalar_of(value: WeightAttr | None) -> np.ndarray:
    """The one element of a tensor attribute as an array of rank 0; 0 in f32, ONNX's default, where there is none."""
    import numpy as np

    return np.zeros((), np.float32) if value is None else value.array.reshape(())


def data_type(element: str) -> int:
    """The number that ONNX gives an element type (``TensorProto.DataType``): 1 for ``f32``."""
    from tflc.dialects.types import element_by_name, to_onnx

    found = element_by_name(element)
    assert found is not None, element
    return to_onnx(found)
