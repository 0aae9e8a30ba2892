"""The real ONNX networks: what they are fed, and how far from the reference a conversion is. As a script, a table of all of them.

    python tests/harness/onnx_nets.py [NAME ...]

Floats are normal noise, integers zeros and ones; ``PIXELS`` names networks that such noise drives to where onnxruntime's own optimization levels
differ by more than a tolerance: they are fed what they were made for, pixels. A recurrent network runs several steps, each on the states
that its own last step gave, so that errors may add up. A network in half floats is compared with its computation in single, by the same weights:
onnxruntime rounds between its ops.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import models_folder
import numpy as np
from models_folder import Model

PIXELS = {
    "mp_selfie_segmentation_landscape": 1.0,
    "ort_fns_candy": 255.0,
}
"""The largest value of a pixel."""

STEPS = 5
"""Of a recurrent network."""

SIZES = 3
"""How many other sizes a network with symbolic dims is resized to."""

HALF_UNIT = 2.0**-11
"""A half float is off by so much of itself where it is rounded once."""

FLOOR = 1e-6
"""An output next to nothing is as exact as this, in absolute terms."""


def shape_options(net: Model) -> list[str]:
    """The example shapes of a network, as --input-shape takes them."""
    return [f"{name}={','.join(map(str, shape))}" for name, shape in net.example_shapes.items()]


def resized(length: int, number: int) -> int:
    """Another length for a dim: a larger batch, multiples of what strides divide by for images and signals, a few more for a sequence."""
    if length == 1:
        return 1 + number
    return length + (0, 64, -64, 32)[number] if length >= 256 else length + number * 3


def shapes_of_size(net: Model, number: int) -> dict[str, tuple[int, ...]]:
    """Shapes of all inputs; 0 are the example's. Dims of one name are of one length."""
    sizes: dict[object, int] = {}
    shapes = {}
    for port in net.entry["inputs"]:
        shape = []
        for axis, (dim, length) in enumerate(zip(port["shape"], net.example_shapes[port["name"]])):
            name = (port["name"], axis) if dim == "?" else dim
            shape.append(length if isinstance(dim, int) else sizes.setdefault(name, resized(length, number)))
        shapes[port["name"]] = tuple(shape)
    return shapes


def drawn(
    net: Model, dtypes: dict[str, np.dtype[Any]], seed: int, number: int = 0, *, pixels: bool = True
) -> dict[str, np.ndarray]:
    """Inputs of the sizes of that number; all floats are noise without ``pixels``."""
    random, shapes = np.random.default_rng(seed), shapes_of_size(net, number)

    def draw(name: str, dtype: np.dtype[Any]) -> np.ndarray:
        if name in (values := net.entry.get("example_values") or {}):
            return np.full(shapes[name], values[name], dtype)
        if dtype.kind != "f":
            return random.integers(0, 2, shapes[name]).astype(dtype)
        if pixels and net.name in PIXELS:
            return (random.random(shapes[name]) * PIXELS[net.name]).astype(dtype)
        return random.standard_normal(shapes[name]).astype(dtype)

    return {name: draw(name, np.dtype(dtype)) for name, dtype in dtypes.items()}


def states_of(net: Model) -> dict[str, str]:
    """Which outputs of a recurrent network are which inputs of its next step: by their shapes, in order, the first input being data."""
    if "rnn" not in net.entry["kinds"]:
        return {}
    outputs = zip(net.entry["outputs"], net.entry["example_output_shapes"])
    left = [(port["name"], tuple(shape)) for port, shape in outputs if port["dtype"] == "FLOAT"]
    states = {}
    for port in net.entry["inputs"][1:]:
        found = next((each for each in left if each[1] == net.example_shapes[port["name"]]), None)
        if found is not None and port["dtype"] == "FLOAT":
            left.remove(found)
            states[found[0]] = port["name"]
    return states


def difference(expected: np.ndarray, found: np.ndarray) -> float:
    """The largest error as a share of the expected values' range, less what rounding to half floats explains; infinite where shapes differ."""
    if expected.shape != found.shape:
        return float("inf")
    if expected.dtype.kind != "f":
        return 0.0 if np.array_equal(expected, found) else float("inf")
    a, b = expected.astype(np.float64), found.astype(np.float64)
    error = np.abs(a - b)
    if found.dtype == np.float16:
        error = np.maximum(error - HALF_UNIT * np.abs(a), 0)
    span = max(float(np.abs(a).max(initial=0)), FLOOR * 1e4)
    worst = float(error.max(initial=0))
    return worst / span if np.isfinite(worst) else float("inf")


def largest_difference(net: Model, converted: str | Path, number: int = 0) -> float:
    """Of the steps of a recurrent network, of three runs of another, or of one at another size."""
    from tflc.reference import Reference
    from tflc.runtime import Session

    worst, states = 0.0, states_of(net)
    with tempfile.TemporaryDirectory() as folder, Session(converted) as session:
        reference = Reference(_in_single(net.path, Path(folder)))
        before: dict[str, np.ndarray] = {}
        after: dict[str, np.ndarray] = {}
        given = {name: session.inputs[name].dtype for name in reference.inputs if name in session.inputs}
        for seed in range(STEPS if states else 1 if number else 3):
            feeds = drawn(net, {**reference.inputs, **given}, seed, number)
            single = {name: feeds[name].astype(dtype) for name, dtype in reference.inputs.items()}
            expected = reference.run({**single, **{states[name]: array for name, array in before.items()}})
            own = {name: array for name, array in feeds.items() if name in session.inputs}
            found = session.run({**own, **{states[name]: array for name, array in after.items()}})
            worst = max(worst, *(difference(expected[name], array) for name, array in found.items()))
            before, after = ({name: values[name] for name in states} for values in (expected, found))
    return worst


def apart_from_itself(net: Model) -> float:
    """The largest difference between onnxruntime with and without its optimizations, of three runs on noise."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    optimized, plain = onnxruntime.InferenceSession(net.path), onnxruntime.InferenceSession(net.path, options)
    dtypes = {port.name: np.dtype(np.float32) for port in plain.get_inputs()}
    worst = 0.0
    for seed in range(3):
        feeds = drawn(net, dtypes, seed, pixels=False)
        worst = max(worst, *map(difference, plain.run(None, feeds), optimized.run(None, feeds)))
    return worst


def _in_single(path: Path, folder: Path) -> Path:
    """The model with its half floats, and what is cast to them, in single precision; the same file where it has none."""
    import onnx
    from onnx import TensorProto, numpy_helper

    model = onnx.load(path)
    half, single = TensorProto.FLOAT16, TensorProto.FLOAT
    tensors = [*model.graph.initializer, *(each.t for node in model.graph.node for each in node.attribute)]
    if not any(tensor.data_type == half for tensor in tensors):
        return path
    for tensor in tensors:
        if tensor.data_type == half:
            tensor.CopyFrom(numpy_helper.from_array(numpy_helper.to_array(tensor).astype(np.float32), tensor.name))
    for node in model.graph.node:
        for attribute in node.attribute:
            if node.op_type == "Cast" and attribute.i == half:
                attribute.i = single
    for port in (*model.graph.input, *model.graph.output):
        if port.type.tensor_type.elem_type == half:
            port.type.tensor_type.elem_type = single
    del model.graph.value_info[:]
    onnx.save(model, folder / "single.onnx")
    return folder / "single.onnx"


@dataclass(frozen=True)
class Measured:
    """What a conversion is like: ``error`` is the largest of all outputs as a share of their range, ``shapes`` how many SHAPE ops it has."""

    nodes: int
    ops: int
    transposes: int
    shapes: int
    error: float
    sizes: int


def measured(net: Model, *, dynamic: bool, folder: Path) -> Measured:
    """Convert a network, its dims fixed or left dynamic, and run it. Raises Refusal where it is refused."""
    import tflc

    result = tflc.convert(net.path, input_shapes=() if dynamic else shape_options(net))
    result.save(folder / "net.tflite")
    numbers = range(1, SIZES + 1) if dynamic else range(1)
    errors = [largest_difference(net, folder / "net.tflite", number) for number in numbers]
    report = result.report
    counts = (report.ops.get(name, 0) for name in ("transpose", "shape"))
    return Measured(report.nodes, sum(report.ops.values()), *counts, max(errors), len(numbers) if dynamic else 0)


def rows(names: Iterable[str]) -> Iterator[str]:
    """A line for each network and for each of its forms, fixed and dynamic."""
    from tflc.diagnostics import Refusal

    yield f"{'network':34} {'dims':8} {'nodes':>6} {'ops':>6} {'transposes':>10} {'shapes':>6} {'error':>9} {'sizes':>5}"
    for net in map(models_folder.model, names):
        for dynamic in (False, True) if net.entry["dynamic"] else (False,):
            start = f"{net.name:34} {'dynamic' if dynamic else 'fixed':8}"
            try:
                with tempfile.TemporaryDirectory() as folder:
                    m = measured(net, dynamic=dynamic, folder=Path(folder))
            except Refusal as refusal:
                yield f"{start} refused: {refusal.findings[0]}"
                continue
            yield f"{start} {m.nodes:6} {m.ops:6} {m.transposes:10} {m.shapes:6} {m.error:9.1e} {m.sizes or '':>5}"


if __name__ == "__main__":
    if not models_folder.names():
        sys.exit(models_folder.why_absent())
    for line in rows(sys.argv[1:] or models_folder.names()):
        print(line, flush=True)
