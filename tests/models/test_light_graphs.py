"""The nine ``light_*`` graphs of the onnx wheel: whole classifiers whose weights are made at run time and all alike.

Constant weights cannot show a layout error, so they are replaced by seeded noise, scaled after He so that activations keep their size, and
variances are positive. Tolerance: 1e-4 of the output's range; the softmax at the end is left out, because over a thousand classes of noise
it is flat and hides everything before it.
"""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import numpy_helper

import tflc

FOLDER = Path(os.path.dirname(onnx.__file__)) / "backend" / "test" / "data" / "light"
QUICK = ("squeezenet",)
NAMES = (
    "bvlc_alexnet",
    "densenet121",
    "inception_v1",
    "inception_v2",
    "resnet50",
    "shufflenet",
    "squeezenet",
    "vgg19",
    "zfnet512",
)


def noisy(name: str, seed: int = 0) -> onnx.ModelProto:
    """The graph with weights of noise instead of its constants, and without its last softmax."""
    model = onnx.load(FOLDER / f"light_{name}.onnx")
    graph, random = model.graph, np.random.default_rng(seed)
    shapes = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    variances = {node.input[4] for node in graph.node if node.op_type == "BatchNormalization"}
    kept, made = [], set()
    for node in graph.node:
        if node.op_type != "ConstantOfShape":
            kept.append(node)
            continue
        shape = tuple(int(size) for size in shapes[node.input[0]])
        made.add(node.input[0])
        fan_in = int(np.prod(shape[1:])) if len(shape) > 1 else 0
        noise = random.standard_normal(shape) * (np.sqrt(2 / fan_in) if fan_in else 0.1)
        if node.output[0] in variances:
            noise = np.abs(noise) + 0.5
        elif len(shape) == 1 and not fan_in:
            noise = noise + (1.0 if "scale" in node.output[0] or "_s_" in node.output[0] else 0.0)
        graph.initializer.append(numpy_helper.from_array(noise.astype(np.float32), node.output[0]))
    if kept[-1].op_type == "Softmax":
        graph.output[0].name = kept.pop().input[0]
    del graph.node[:]
    graph.node.extend(kept)
    still = {name for node in kept for name in node.input}
    for tensor in [tensor for tensor in graph.initializer if tensor.name not in still]:
        graph.initializer.remove(tensor)
    for value in [value for value in graph.input if value.name not in still or value.name in shapes]:
        graph.input.remove(value)
    del graph.value_info[:]
    del graph.output[0].type.tensor_type.shape.dim[:]
    graph.output[0].type.tensor_type.ClearField("shape")
    return model


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=() if name in QUICK else pytest.mark.long) for name in NAMES]
)
def test_converts_and_agrees(name, tmp_path):
    model = noisy(name)
    onnx.save(model, tmp_path / "net.onnx")
    result = tflc.convert(tmp_path / "net.onnx")
    result.save(tmp_path / "net.tflite")
    comparison = tflc.compare(
        tmp_path / "net.onnx", tmp_path / "net.tflite", runs=1 if name in ("vgg19", "densenet121") else 3
    )
    assert comparison.agrees, comparison.lines()
    assert comparison.outputs[0].range > 1e-3
    own = sum(node.op_type == "Transpose" for node in model.graph.node)
    assert result.report.ops.get("transpose", 0) <= own + 1
