"""Counts of the values of a tensor, kept in flat memory while samples stream by."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

BINS = 2048
"""Eight for each step of an 8-bit quantization, so that what rounding costs can be read from the counts."""


@dataclass(slots=True)
class Histogram:
    """Bin ``i`` counts the values in ``[(first + i) * width, (first + i + 1) * width)``.

    Bins lie at multiples of a width that is a power of two, zero within them. Values beyond them double it, whereby bins merge in pairs: no
    count is ever split or estimated, and the order of samples changes nothing but the width.
    """

    width: float = 0.0
    first: int = 0
    counts: np.ndarray = field(default_factory=lambda: _zeros())

    def add(self, values: np.ndarray) -> None:
        """Count finite f32 or f64 values of any shape."""
        import numpy as np

        values = values.reshape(-1)
        # Zero is in every range that is read from here.
        low, high = min(float(values.min()), 0.0), max(float(values.max()), 0.0)
        if not self.counts.any():
            # Bins that one sample fills by half leave room for others.
            span = max(high - low, 2.0**-100)
            self.width = 2.0 ** math.ceil(math.log2(span / (BINS // 2)))
            self.first = math.floor(low / self.width)
        self._cover(low, high)
        # f64: an f32 quotient may round up into the next bin.
        bins = np.floor(values.astype(np.float64) * (1.0 / self.width)).astype(np.int64) - self.first
        self.counts += np.bincount(bins, minlength=BINS)

    def _cover(self, low: float, high: float) -> None:
        """Move and widen the bins until they hold a range."""
        import numpy as np

        used = np.flatnonzero(self.counts)
        places = used + self.first
        if used.size:
            low, high = min(low, float(places[0]) * self.width), max(high, float(places[-1]) * self.width)
        first, last = math.floor(low / self.width), math.floor(high / self.width)
        if self.first <= first and last < self.first + BINS:
            return
        doubled = 0
        while last - first >= BINS:
            doubled, self.width = doubled + 1, self.width * 2
            first, last = first >> 1, last >> 1
        counts = _zeros()
        np.add.at(counts, (places >> doubled) - first, self.counts[used])
        self.first, self.counts = first, counts

    @property
    def centers(self) -> np.ndarray:
        """The middle of each bin that has counts, f64."""
        import numpy as np

        return (np.flatnonzero(self.counts) + self.first + 0.5) * self.width

    @property
    def weights(self) -> np.ndarray:
        """The counts of the bins of ``centers``."""
        return self.counts[self.counts > 0]


def _zeros() -> np.ndarray:
    import numpy as np

    return np.zeros(BINS, np.int64)
