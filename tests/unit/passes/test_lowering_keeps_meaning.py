"""Every FileCheck file of a lowering pass is a semantic test too: what the pass makes of it computes the same.

Tolerance: 2e-5 of the largest value, for scales and shifts that go into weights are rounded elsewhere.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tflc.dialects.types import element_of, shape_of, to_numpy
from tflc.evaluate import evaluate
from tflc.frontends import open_model
from tflc.pipeline.base import PassContext
from tflc.pipeline.manager import PassManager
from tflc.pipeline.names import parse_passes
from tflc.signature import argument_names, main_function

FOLDER = Path(__file__).parents[2] / "filecheck" / "passes"
NOT_RUN = {
    "division-integers-by-zero": "no standard says what it gives",
    "dense-of-open-rows": "what is drawn does not hold whole rows of the product",
    "gather-tuples-computed": "the places that are drawn need not lie within the data",
    "places-of-computed": "the bounds that are drawn need not lie within the data",
    "one-hot-of-floats": "the places that are drawn are no whole numbers, which onnxruntime finds nowhere",
    "open-shapes": "the lengths that are drawn are not those that the data has",
    "transposed-convolution-of-open-batches": "the batch that is drawn is not that of the result",
    "parts-of-moved": "XNNPACK refuses complex numbers",
    "reshape-as-told": "the lengths that are drawn are not those that the data has",
    "quantized-long-bias": "no kernel dequantizes integers of 64 bits at run time",
}


def _is_refused(path):
    text = path.read_text(encoding="utf-8")
    return "RUN: not" in text or "--verify-diagnostics" in text


FILES = [
    path
    for name in ("legalize-tfl", "fuse-tfl", "legalize-onnx", "layout-nchw")
    for path in sorted((FOLDER / name).glob("*.mlir"))
    if not _is_refused(path) and path.stem not in NOT_RUN
]


def drawn(module, size, seed=0):
    """Values for all inputs, ``size`` for symbolic dims: small whole numbers among integers, so that indices may lie within their axes."""
    rng = np.random.default_rng(seed)
    function = main_function(module)
    values, singles = {}, []
    for name, argument in zip(argument_names(function), function.body.block.args):
        dtype = to_numpy(element_of(argument.type))
        shape = [dim if isinstance(dim, int) else size for dim in shape_of(argument.type)]
        if dtype.kind == "f":
            values[name] = rng.uniform(0.1, 2, shape).astype(dtype)
        else:
            values[name] = rng.integers(1, 3, shape).astype(dtype)
            if values[name].size == 1:
                # A range begins before it ends: of single numbers, which may be its bounds, later arguments hold the greater.
                values[name].fill(1 + len(singles))
                singles.append(name)
    return values


def has_symbolic_dims(path):
    return any(not isinstance(dim, int) for argument in arguments(path) for dim in shape_of(argument.type))


def has_ranks(path):
    """Whether values can be drawn for all inputs."""
    return all(shape_of(argument.type) is not None for argument in arguments(path))


def arguments(path):
    return main_function(open_model(str(path))).body.block.args


LEAST = {"gather-from-the-end": 3, "gather-tuples-along-open-axes": 3, "pool-open-volume": 2, "scatter-open-rows": 3}
"""The shortest symbolic dims of files whose indices lie outside of shorter ones, or whose windows do."""
CASES = [
    (path, size)
    for path in filter(has_ranks, FILES)
    for size in ((4, 1, 7) if has_symbolic_dims(path) else (0,))
    if not 0 < size < LEAST.get(path.stem, 1)
]


@pytest.mark.parametrize(
    ("path", "size"), CASES, ids=lambda it: f"{it.parent.name}/{it.stem}" if isinstance(it, Path) else str(it)
)
def test_same_values_before_and_after(path, size):
    run = path.read_text(encoding="utf-8").split("RUN: onnx-opt %s ", 1)[1].split("|", 1)[0].strip()
    passes = run.removeprefix("--pass ").removeprefix("-p ").strip("'")
    module = open_model(str(path))
    inputs = drawn(module, size)
    wanted = evaluate(module, inputs)
    PassManager(parse_passes(passes)).run(PassContext(), module)
    for name, found in evaluate(module, inputs).items():
        want = wanted[name]
        assert (found.shape, found.dtype) == (want.shape, want.dtype)
        finite = want[np.isfinite(want)] if want.dtype.kind == "f" else want
        atol = 2e-5 * max(1.0, float(np.abs(finite).max(initial=0))) if want.dtype.kind == "f" else 0
        np.testing.assert_allclose(found, want, rtol=0, atol=atol)
