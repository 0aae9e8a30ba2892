"""The constant data of a model: equal tensors share a buffer, and bytes are streamed from where they lie.

A contiguous weight is written as a view of its mapped file; a transposed, broadcast or packed one is materialized a bounded piece at a time.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import TYPE_CHECKING

from tflc.dialects.types import element_name
from tflc.dialects.weight import WeightAttr

if TYPE_CHECKING:
    import numpy as np

PIECE = 8 << 20
"""At most about so many bytes are materialized at once."""

_WHOLE = 4096
"""Tensors of up to so many bytes are compared by their bytes, larger ones first by samples."""


class Buffers:
    """Numbers the buffers of a model: 0 is the empty one, then one for each distinct content, in order of first use."""

    def __init__(self) -> None:
        self.contents: list[Content] = []
        self._by_weight: dict[WeightAttr, int] = {}
        self._by_bytes: dict[object, list[int]] = {}

    def index_of(self, weight: WeightAttr) -> int:
        """The number of the buffer that holds a weight's bytes; 0 where there are none."""
        if (index := self._by_weight.get(weight)) is None:
            index = self._by_weight[weight] = self._find(Content(weight))
        return index

    def _find(self, content: Content) -> int:
        if content.nbytes == 0:
            return 0
        candidates = self._by_bytes.setdefault(content.sample(), [])
        for index in candidates:
            if content.nbytes <= _WHOLE or content.equals(self.contents[index - 1]):
                return index
        self.contents.append(content)
        candidates.append(len(self.contents))
        return len(self.contents)


class Content:
    """The bytes of one constant as TFLite stores them: row-major, little-endian, 4-bit elements two to a byte, strings with offsets."""

    __slots__ = ("_array", "_packed", "_text", "nbytes")

    def __init__(self, weight: WeightAttr) -> None:
        element = getattr(weight.type.element_type, "storage_type", weight.type.element_type)
        name = element_name(element)
        self._array = weight.array
        self._packed = name in ("i4", "ui4")
        self._text = _strings(weight) if name == "string" else None
        if self._text is not None:
            self.nbytes = len(self._text)
        else:
            self.nbytes = (self._array.size + 1) // 2 if self._packed else self._array.nbytes

    def pieces(self) -> Iterator[memoryview | bytes]:
        """The bytes in order; each piece is a view, or a bounded copy that may be dropped before the next."""
        if self._text is not None:
            yield self._text
        elif self._packed:
            yield from _packed_pieces(self._array)
        else:
            for piece in _contiguous_pieces(self._array):
                yield _raw(piece)

    def sample(self) -> object:
        """A key that equal contents share: all bytes of small ones, else length and some bytes."""
        import numpy as np

        if self.nbytes <= _WHOLE:
            return b"".join(bytes(piece) for piece in self.pieces())
        if self._text is not None:
            return self._text
        where = np.linspace(0, self._array.size - 1, 64, dtype=np.int64)
        taken = self._array[np.unravel_index(where, self._array.shape)]
        return (self._packed, self.nbytes, taken.tobytes())

    def equals(self, other: Content) -> bool:
        """Whether both hold the same bytes, compared piece by piece."""
        mine, others = self.pieces(), other.pieces()
        a, b = memoryview(b""), memoryview(b"")
        while True:
            if not a:
                a = memoryview(next(mine, b""))
            if not b:
                b = memoryview(next(others, b""))
            if not a or not b:
                return not a and not b
            count = min(len(a), len(b))
            if a[:count] != b[:count]:
                return False
            a, b = a[count:], b[count:]


def _raw(array: np.ndarray) -> memoryview:
    """The bytes of a contiguous array. Views as uint8, because memoryview knows no bfloat16 and the like."""
    import numpy as np

    return array.reshape(-1).view(np.uint8).data


def _contiguous_pieces(array: np.ndarray) -> Iterator[np.ndarray]:
    """The elements in row-major order, as views where they lie so and as bounded copies elsewhere."""
    import numpy as np

    if array.flags.c_contiguous:
        yield array
    elif array.nbytes <= PIECE or array.ndim == 0:
        yield np.ascontiguousarray(array)
    elif array.nbytes // array.shape[0] > PIECE:
        for row in array:
            yield from _contiguous_pieces(row)
    else:
        count = max(1, PIECE * array.shape[0] // array.nbytes)
        for start in range(0, array.shape[0], count):
            yield np.ascontiguousarray(array[start : start + count])


def _packed_pieces(array: np.ndarray) -> Iterator[bytes]:
    """Two 4-bit elements to a byte, the first in the low half; an odd last one stands alone."""
    import numpy as np

    carried = np.empty(0, np.uint8)
    for piece in _contiguous_pieces(array):
        for start in range(0, piece.size, PIECE):
            nibbles = piece.reshape(-1)[start : start + PIECE].view(np.uint8) & 0xF
            nibbles = np.concatenate([carried, nibbles]) if carried.size else nibbles
            even = nibbles.size & ~1
            carried = nibbles[even:]
            yield (nibbles[0:even:2] | (nibbles[1:even:2] << 4)).tobytes()
    if carried.size:
        yield carried.tobytes()


def _strings(weight: WeightAttr) -> bytes:
    """The layout of TFLite's string tensors: i32 count, count + 1 i32 offsets from the start, the bytes."""
    texts = [
        text if isinstance(text, bytes) else str(text).encode("utf-8", "surrogateescape")
        for text in weight.array.reshape(-1).tolist()
    ]
    offsets = [4 * (len(texts) + 2)]
    for text in texts:
        offsets.append(offsets[-1] + len(text))
    return struct.pack(f"<{len(texts) + 2}i", len(texts), *offsets) + b"".join(texts)
