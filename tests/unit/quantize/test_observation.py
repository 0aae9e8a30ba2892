"""What is kept of a model's tensors while samples run: the numbers, and no more memory for many samples than for few."""

from __future__ import annotations

import sys
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from tfl_models import Body, module
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import SSAValue

from tflc.calibration.observation import observe
from tflc.dialects.types import f32, tensor
from tflc.runtime import process
from tflc.signature import main_function

pytestmark = pytest.mark.runtime

SHAPE = (1, 64, 64, 16)
"""256 kB a tensor."""


def chain() -> ModuleOp:
    """Four tensors: x, x + 1, its absolute value, its negation."""

    def body(b: Body, x: SSAValue) -> list[SSAValue]:
        return [b.op("neg", b.op("abs", b.op("add", x, b.const(np.float32(1)))))]

    return module([tensor(SHAPE, f32)], body)


def samples(count: int) -> Iterator[dict[str, np.ndarray]]:
    random = np.random.default_rng(0)
    for _ in range(count):
        yield {"in0": random.standard_normal(SHAPE).astype(np.float32)}


@pytest.mark.parametrize("method", ["min-max", "mse"])
def test_extremes_means_and_counts_are_those_of_all_samples(method: str) -> None:
    built = chain()
    add, absolute, _ = (
        op.results[0] for op in main_function(built).body.block.ops if op.name in ("tfl.add", "tfl.abs", "tfl.neg")
    )
    seen = observe(built, samples(5), method=method, means_of={absolute})
    expected = np.concatenate([sample["in0"] for sample in samples(5)]) + np.float32(1)
    found = seen.statistics[add]
    assert (found.low, found.high) == (expected.min(), expected.max())
    assert (found.histogram is None) == (method == "min-max")
    if found.histogram is not None:
        assert found.histogram.counts.sum() == expected.size
    assert list(seen.means) == [absolute]
    np.testing.assert_allclose(seen.means[absolute], np.abs(expected).mean((0, 1, 2), dtype=np.float64), rtol=1e-6)
    assert seen.samples == 5


@pytest.mark.parametrize("method", ["min-max", "mse"])
def test_memory_is_as_much_for_512_samples_as_for_8(method: str) -> None:
    """504 more samples have 630 MB of tensors. 1 MB is less than those of one sample."""
    built = chain()
    observe(built, samples(8), method=method)
    few, many = (peaks(built, count, method) for count in (8, 512))
    assert many[0] - few[0] < 2**20, "in this process"
    assert many[1] - few[1] < 2**20, "in the runtime's process"


def peaks(built: ModuleOp, count: int, method: str) -> tuple[int, int]:
    """The peak of what Python and numpy allocate here, and the highest resident memory that the runtime's process has had (0 where nothing tells)."""
    tracemalloc.start()
    observe(built, samples(count), method=method)
    here = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    worker = process.shared("")._process
    assert worker is not None
    if not sys.platform.startswith("linux"):
        return here, 0
    status = Path(f"/proc/{worker.pid}/status").read_text().splitlines()
    (line,) = (line for line in status if line.startswith("VmHWM:"))
    return here, int(line.split()[1]) * 1024
