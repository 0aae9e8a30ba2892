"""Products of integers in floats: which sums are exact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tflc.rewrite import NoMatch

if TYPE_CHECKING:
    import numpy as np
    from xdsl.ir import SSAValue

    from tflc.dialects.schema import SchemaOp

EXACT = 1 << 24
"""Up to here every integer is a float of 32 bits, and so is every partial sum of products whose magnitudes add up to no more."""

_SPAN = 255
"""How far a byte and its zero point, a byte of the same kind, can be apart."""


def unit_scale(zero: SSAValue | None) -> np.ndarray | NoMatch:
    """Scales of 1 for zero points, or for none: a dequantized integer is then its distance from the zero point."""
    import numpy as np

    from tflc.dialects.types import static_shape

    shape = () if zero is None else static_shape(zero.type)
    if shape is None:
        return NoMatch("the shape of a zero point is not known")
    if len(shape) > 1:
        return NoMatch("its zero points are those of several matrices")
    return np.ones(shape, np.float32)


def products_are_exact(matmul: SchemaOp) -> bool | NoMatch:
    """Whether floats add up A B exactly: bytes of [.., M, K] and [.., K, N], less their zero points, in any order."""
    from tflc.dialects.types import shape_of

    a, b = matmul.operands[:2]
    terms = (shape_of(a.type) or (None,))[-1]
    greatest = _greatest_sum(b, matmul.operand("b_zero_point"), (-2,), -1)
    if greatest is None:
        if not isinstance(terms, int):
            return NoMatch("the number of terms is not known")
        greatest = terms * _SPAN
    return greatest * _SPAN <= EXACT


def windows_are_exact(convolution: SchemaOp) -> bool | NoMatch:
    """Whether floats add up a convolution of bytes exactly; its weights are [M, C / group, kernel...]."""
    from math import prod

    from tflc.dialects.types import static_shape

    weights = convolution.operands[1]
    shape = static_shape(weights.type)
    if shape is None:
        return NoMatch("the shape of the weights is not known")
    greatest = _greatest_sum(weights, convolution.operand("w_zero_point"), tuple(range(1, len(shape))), 0)
    if greatest is None:
        greatest = prod(shape[1:]) * _SPAN
    return greatest * _SPAN <= EXACT


def _greatest_sum(value: SSAValue, zero: SSAValue | None, axes: tuple[int, ...], channel: int) -> int | None:
    """The greatest sum over axes of the distances of a constant from its zero points (one, or one a channel); None where it is computed."""
    import numpy as np

    from tflc.dialects import constant_of

    weight, zeros = constant_of(value), constant_of(zero)
    if weight is None or (zero is not None and zeros is None):
        return None
    array = weight.array.astype(np.int64)
    if zeros is not None:
        shape = [1] * array.ndim
        if array.ndim:
            shape[channel] = -1
        array = array - zeros.array.astype(np.int64).reshape(shape if zeros.size > 1 else ())
    if array.ndim < 2:
        return int(np.abs(array).sum())
    return int(np.abs(array).sum(axis=axes).max(initial=0))
