"""Histograms lose no count, whatever comes in whatever order, and methods read the ranges they are meant to."""

from __future__ import annotations

import numpy as np
import pytest

from tflc.calibration.histogram import BINS, Histogram
from tflc.calibration.statistics import METHODS, Statistics

RANDOM = np.random.default_rng(0)
SAMPLES = [(RANDOM.standard_normal(5_000) * 10.0**power).astype(np.float32) for power in (-3, 0, 2, -1, 4)]


def seen(*samples: np.ndarray) -> Statistics:
    found = Statistics()
    for sample in samples:
        found.add(sample)
    return found


def histogram_of(*samples: np.ndarray) -> Histogram:
    found = seen(*samples).histogram
    assert found is not None
    return found


def test_every_value_lies_in_its_bin() -> None:
    histogram = histogram_of(*SAMPLES)
    edges = (np.arange(BINS + 1) + histogram.first) * histogram.width
    expected, _ = np.histogram(np.concatenate(SAMPLES).astype(np.float64), edges)
    np.testing.assert_array_equal(histogram.counts, expected)
    assert histogram.counts.sum() == 25_000


def test_the_order_of_samples_does_not_matter() -> None:
    one, other = histogram_of(*SAMPLES), histogram_of(*reversed(SAMPLES))
    # What came first decides how wide the narrowest bins may be: the wider of the two widths is a multiple of the other.
    width = max(one.width, other.width)
    np.testing.assert_array_equal(counts_at(one, width), counts_at(other, width))


def counts_at(histogram: Histogram, width: float) -> np.ndarray:
    """Counts in bins of a width, from far below all values."""
    places = np.floor(histogram.centers / width).astype(int) + BINS
    return np.bincount(places, histogram.weights, minlength=2 * BINS)


def test_memory_is_flat() -> None:
    histogram = histogram_of(*SAMPLES, *SAMPLES, np.float32([1e30, -1e30]))
    assert histogram.counts.nbytes == 8 * BINS
    assert histogram.counts.sum() == 50_002


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("values", [[0, 0, 0], [2.5, 2.5], [0, -1e-20]], ids=str)
def test_ranges_without_extent_are_ranges(method: str, values: list[float]) -> None:
    low, high = METHODS[method](seen(np.float32(values)), 256)
    assert np.isfinite([low, high]).all()
    assert low <= high


def test_min_max_and_average() -> None:
    found = seen(np.float32([-1, 2]), np.float32([-3, 12]))
    assert METHODS["min-max"](found, 256) == (-3, 12)
    assert METHODS["moving-average"](found, 256) == pytest.approx((-1.2, 3.0))


def test_percentile_leaves_out_as_much_as_it_says() -> None:
    values = RANDOM.standard_normal(1_000_000).astype(np.float32)
    found = seen(values)
    assert found.histogram is not None
    low, high = METHODS["percentile"](found, 256)
    assert low == pytest.approx(np.percentile(values, 0.005), abs=found.histogram.width)
    assert high == pytest.approx(np.percentile(values, 99.995), abs=found.histogram.width)


def clipped_error(values: np.ndarray, low: float, high: float) -> float:
    scale = (high - low) / 255
    held = np.round(np.clip(values, low, high) / scale) * scale
    return float(((values - held) ** 2).mean())


@pytest.mark.parametrize("method", ["mse", "percentile", "entropy"])
def test_outliers_are_clipped_where_that_costs_less(method: str) -> None:
    values = RANDOM.standard_normal(1_000_000).astype(np.float32)
    values[0] = 40.0
    found = seen(values)
    low, high = METHODS[method](found, 256)
    assert high < 20
    if method == "mse":
        assert clipped_error(values, low, high) < clipped_error(values, found.low, found.high)


def test_mse_is_the_least_among_all_methods() -> None:
    values = (RANDOM.standard_normal(200_000) ** 3).astype(np.float32)
    errors = {name: clipped_error(values, *method(seen(values), 256)) for name, method in METHODS.items()}
    # The search looks at the middles of bins and at 64 thresholds a side.
    assert errors["mse"] <= min(errors.values()) * 1.02


def test_what_is_not_finite_is_noted_and_left_out() -> None:
    found = seen(np.float32([1, np.inf, 2]), np.float32([np.nan]))
    assert (found.low, found.high, found.finite) == (1, 2, False)
