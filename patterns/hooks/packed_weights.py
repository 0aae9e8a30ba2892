"""Weights of a few bits, as ONNX Runtime packs them. Source: MatMulNBits and GatherBlockQuantized in its docs/ContribOperators.md."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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


def packed_table(
    gather: SchemaOp, data: np.ndarray, scales: np.ndarray, zeros: np.ndarray | None
) -> dict[str, Any] | NoMatch:
    """The ``numbers`` less their zero points, i8, or i16 where they are of 8 bits, [rows + 1, blocks, size of a block], the ``scales``
    [rows + 1, blocks, 1], and how many ``columns`` there are: the last row is one of zeros, and the last block is filled up with them.
    Source: GatherBlockQuantized.
    """
    import numpy as np

    bits, size, rows, blocks = int(gather.get("bits")), int(gather.get("block_size")), len(scales), scales.shape[1]
    stored = data.dtype == np.uint8
    if stored and bits not in (2, 4, 8):
        return NoMatch(f"its bytes hold numbers of {bits} bits")
    numbers = _unpacked(data, bits) if stored else data.astype(np.float32)
    columns = numbers.shape[1]
    if size < 1 or len(data) != rows or blocks != -(-columns // size):
        return NoMatch("its scales are not those of its blocks")
    zero = np.full((rows, blocks), 1 << (bits - 1) if stored else 0, np.float32)
    if zeros is not None:
        zero = (_unpacked(zeros, bits) if stored else zeros.astype(np.float32))[:, :blocks]
    centered = numbers - np.repeat(zero, size, axis=1)[:, :columns]
    whole = np.pad(centered, ((0, 1), (0, blocks * size - columns))).astype(
        np.int16 if stored and bits == 8 else np.int8
    )
    return {
        "numbers": whole.reshape(rows + 1, blocks, size),
        "scales": np.pad(scales, ((0, 1), (0, 0)))[..., None],
        "columns": columns,
    }


def _unpacked(packed: np.ndarray, bits: int) -> np.ndarray:
    """The unsigned numbers of so many bits along the last axis, as f32."""
    import numpy as np

    shifts = np.arange(0, 8, bits, dtype=np.uint8)
    numbers = (packed[..., None] >> shifts) & np.uint8((1 << bits) - 1)
    return numbers.reshape(*packed.shape[:-1], -1).astype(np.float32)
