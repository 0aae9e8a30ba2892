"""Weights of a few bits, as ONNX Runtime packs them. Source: MatMulNBits in its docs/ContribOperators.md."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tflc.rewrite.expressions.nomatch import NoMatch

if TYPE_CHECKING:
    import numpy as np

    from tflc.dialects.schema import SchemaOp


def unpacked_weights(
    matmul: SchemaOp, packed: np.ndarray, scales: np.ndarray, zeros: np.ndarray | None
) -> np.ndarray | NoMatch:
    """The weights [K, N] in f32. ``packed``: [N, blocks, bytes], low bits first; a scale and a zero point for each block of a column, the zero
    points packed likewise, or floats, or half of the range.
    """
    import numpy as np

    rows, columns, bits, size = (int(matmul.get(name)) for name in ("K", "N", "bits", "block_size"))
    blocks = -(-rows // size)
    if packed.size * 8 != columns * blocks * size * bits or scales.size != columns * blocks:
        return NoMatch("its weights are packed in a way that is not known")
    numbers = _unpacked(packed, bits).reshape(columns, blocks, size)
    if zeros is None:
        zero: np.ndarray | np.float32 = np.float32(1 << (bits - 1))
    elif zeros.dtype == np.uint8:
        zero = _unpacked(zeros.reshape(columns, -1), bits)[:, :blocks, None]
    else:
        zero = zeros.reshape(columns, blocks, 1).astype(np.float32)
    real = (numbers - zero) * scales.reshape(columns, blocks, 1).astype(np.float32)
    return np.ascontiguousarray(real.reshape(columns, -1)[:, :rows].T)


def _unpacked(packed: np.ndarray, bits: int) -> np.ndarray:
    """The unsigned numbers of so many bits along the last axis, as f32."""
    import numpy as np

    shifts = np.arange(0, 8, bits, dtype=np.uint8)
    numbers = (packed[..., None] >> shifts) & np.uint8((1 << bits) - 1)
    return numbers.reshape(*packed.shape[:-1], -1).astype(np.float32)
