"""The floors: what no converter can go below, measured in the same run as the converter."""

from __future__ import annotations

import sys
from pathlib import Path

import measure

# Maps the file and writes its pages to another, a megabyte at a time, as the backend does with weights.
COPY = """
import mmap, os, sys
source = open(sys.argv[1], "rb")
mapped = memoryview(mmap.mmap(source.fileno(), 0, access=mmap.ACCESS_READ))
with open(sys.argv[2], "wb") as target:
    for start in range(0, len(mapped), 1 << 20):
        target.write(mapped[start : start + (1 << 20)])
    target.flush()
    os.fsync(target.fileno())
"""


def copy(source: Path, folder: Path, times: int) -> measure.Cost:
    """memmap -> file: every byte of the model's weights read from a mapped file and written to another."""
    target = folder / "floor.bin"
    cost = measure.median_run([sys.executable, "-c", COPY, str(source), str(target)], times)
    target.unlink()
    return cost


def interpreter() -> measure.Cost:
    """A Python that does nothing."""
    return measure.python("pass", 11)


def numpy_import() -> measure.Cost:
    return measure.python("import numpy", 11)
