"""The shape of a Range whose bounds are held in vectors of one element."""

from __future__ import annotations

import numpy as np
import pytest

from tflc.dialects import build, infer, make_constant
from tflc.dialects.types import i64, tensor


def _range(*bounds: np.ndarray) -> object:
    operands = [make_constant("onnx", bound).results[0] for bound in bounds]
    (type,) = infer(build("onnx.Range", operands, {}, [tensor(None, i64)]))
    return type


def test_bounds_of_one_element_are_scalars() -> None:
    assert _range(np.int64(1), np.array([8]), np.int64(2)) == tensor((4,), i64)


def test_bounds_of_two_elements_are_none() -> None:
    with pytest.raises(ValueError, match="scalar"):
        _range(np.int64(1), np.array([8, 9]), np.int64(2))
