"""What calibration keeps of a tensor, and the ranges that methods read from it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tflc.calibration.histogram import Histogram

if TYPE_CHECKING:
    import numpy as np

Bounds = tuple[float, float]
"""The lowest and highest real value that a quantized tensor tells apart."""

MOMENTUM = 0.9
"""How much of a moving average stays when a sample comes."""

INFINITE = 1e38
"""Numbers of this size stand for infinity: the padding of a maximum, the mask of a softmax."""

PERCENTILE = 99.99
"""The share of values that the percentile method keeps, in percent."""


@dataclass(slots=True)
class Statistics:
    """What was seen of one tensor: its extremes over all samples, their moving average, and a histogram where the method reads one."""

    low: float = float("inf")
    high: float = float("-inf")
    average: Bounds | None = None
    histogram: Histogram | None = field(default_factory=Histogram)
    finite: bool = True

    def add(self, values: np.ndarray) -> None:
        """Take in the tensor of one sample. What is not finite is left out, and noted in ``finite``."""
        import numpy as np

        low, high = float(values.min()), float(values.max())
        if not (low > -INFINITE and high < INFINITE):
            self.finite = False
            values = values[np.abs(values) < INFINITE]
            if not values.size:
                return
            low, high = float(values.min()), float(values.max())
        self.low, self.high = min(self.low, low), max(self.high, high)
        before = self.average or (low, high)
        self.average = (
            MOMENTUM * before[0] + (1 - MOMENTUM) * low,
            MOMENTUM * before[1] + (1 - MOMENTUM) * high,
        )
        if self.histogram is not None:
            self.histogram.add(values)


class Collector:
    """What is kept of ``count`` tensors over all samples; with ``histograms`` where the method reads them.

    ``statistics`` has an entry for each, ``means`` by place the mean of each channel, along the last axis, of those that were asked for.
    """

    def __init__(self, count: int, histograms: bool, means: Sequence[int]) -> None:
        self.statistics = [Statistics() if histograms else Statistics(histogram=None) for _ in range(count)]
        self.means: dict[int, np.ndarray] = {}
        self.samples = 0
        self._means_of = tuple(means)

    def add(self, arrays: Sequence[np.ndarray]) -> None:
        """Take in the tensors of one sample."""
        import numpy as np

        self.samples += 1
        for statistics, array in zip(self.statistics, arrays):
            statistics.add(array)
        for place in self._means_of:
            array = arrays[place]
            mean = array.reshape(-1, array.shape[-1]).mean(0, dtype=np.float64)
            before = self.means.get(place, np.zeros_like(mean))
            self.means[place] = before + (mean - before) / self.samples


def min_max(found: Statistics, levels: int) -> Bounds:
    """All that was seen."""
    return found.low, found.high


def moving_average(found: Statistics, levels: int) -> Bounds:
    """The average of the samples' extremes, later ones weighing more."""
    assert found.average is not None
    return found.average


def percentile(found: Statistics, levels: int) -> Bounds:
    """All but the outermost values, as many below as above, to the width of a bin."""
    import numpy as np

    assert found.histogram is not None
    centers, counts = found.histogram.centers, found.histogram.weights
    below = np.cumsum(counts) / counts.sum()
    tail = (1 - PERCENTILE / 100) / 2
    half = found.histogram.width / 2
    low = centers[np.searchsorted(below, tail, side="right")] - half
    high = centers[min(np.searchsorted(below, 1 - tail), len(centers) - 1)] + half
    return max(float(low), found.low), min(float(high), found.high)


def mean_squared_error(found: Statistics, levels: int) -> Bounds:
    """The range whose rounding and clipping cost the least squared error, each end searched in turn."""
    assert found.histogram is not None
    low, high = min(found.low, 0.0), max(found.high, 0.0)
    if low == high:
        return low, high
    best = (_error(found.histogram, low, high, levels), low, high)
    for _ in range(2):
        for end in ("high", "low"):
            _, kept_low, kept_high = best
            for share in _SHARES:
                a, b = (kept_low, high * share) if end == "high" else (low * share, kept_high)
                if a < b and (a, b) != (kept_low, kept_high):
                    best = min(best, (_error(found.histogram, a, b, levels), a, b))
    return best[1], best[2]


_SHARES = tuple(1 - step / 64 for step in range(1, 60))


def _error(histogram: Histogram, low: float, high: float, levels: int) -> float:
    """The squared error of all counted values, taken at the middles of their bins."""
    import numpy as np

    centers, counts = histogram.centers, histogram.weights
    scale = (high - low) / (levels - 1)
    zero = np.round(-low / scale)
    held = (np.clip(np.round(centers / scale) + zero, 0, levels - 1) - zero) * scale
    return float(((centers - held) ** 2 * counts).sum())


def entropy(found: Statistics, levels: int) -> Bounds:
    """The clipping that loses the least information: the Kullback-Leibler divergence between magnitudes and their quantized form.

    Magnitudes are cut at a threshold, and what lies beyond counts at the threshold (Migacz, 8-bit inference with TensorRT, 2017).
    Levels beyond the bins of the histogram leave nothing to choose: then it is all that was seen.
    """
    import numpy as np

    assert found.histogram is not None
    magnitudes = _magnitudes(found.histogram)
    steps = levels // 2 if found.low < 0 < found.high else levels
    if len(magnitudes) <= steps:
        return found.low, found.high
    # Zeros are exact in every candidate: they would drown the rest.
    magnitudes[0] = magnitudes[1]
    candidates = [*range(steps, len(magnitudes), max(1, steps // 16)), len(magnitudes)]
    best = min(candidates, key=lambda count: _divergence(magnitudes, count, steps))
    threshold = np.inf if best == len(magnitudes) else best * found.histogram.width
    return max(found.low, -float(threshold)), min(found.high, float(threshold))


def _magnitudes(histogram: Histogram) -> np.ndarray:
    """Counts by magnitude: bin ``i`` holds ``[i, i + 1)`` widths away from zero, on either side."""
    import numpy as np

    used = np.flatnonzero(histogram.counts)
    places = used + histogram.first
    places = np.where(places < 0, -places - 1, places)
    return np.bincount(places, weights=histogram.counts[used]) if used.size else np.zeros(1)


def _divergence(magnitudes: np.ndarray, count: int, steps: int) -> float:
    """KL(P || Q): P is the first ``count`` bins with the rest in the last, Q the same in ``steps`` steps, spread over the bins in use."""
    import numpy as np

    inside = magnitudes[:count]
    p = inside.copy()
    p[-1] += magnitudes[count:].sum()
    step_of = np.arange(count) * steps // count
    sums = np.bincount(step_of, weights=inside, minlength=steps)
    used = np.bincount(step_of, weights=p > 0, minlength=steps)
    q = np.where(p > 0, (sums / np.maximum(used, 1))[step_of], 0.0)
    p, q = p / p.sum(), q / max(q.sum(), 1e-300)
    where = p > 0
    return float((p[where] * np.log(p[where] / np.maximum(q[where], 1e-12))).sum())


METHODS: dict[str, Callable[[Statistics, int], Bounds]] = {
    "min-max": min_max,
    "moving-average": moving_average,
    "percentile": percentile,
    "entropy": entropy,
    "mse": mean_squared_error,
}
"""How a range of so many levels is read from statistics, by the name that users write."""

READ_HISTOGRAMS = frozenset({"percentile", "entropy", "mse"})
