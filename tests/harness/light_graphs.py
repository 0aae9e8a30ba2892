"""The nine ``light_*`` graphs of the onnx wheel: whole classifiers whose weights are made at run time and all alike.

Constant weights cannot show a layout error, so they are replaced by seeded noise, scaled after He so that activations keep their size, and
variances are positive. The softmax at the end is flat over a thousand classes of noise and hides everything before it: what it reads is an
output too.
"""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper

FOLDER = Path(os.path.dirname(onnx.__file__)) / "backend" / "test" / "data" / "light"
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
    """The graph with weights of noise instead of its constants, and what its last softmax reads as a second output."""
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
        graph.output.add(name=kept[-1].input[0]).type.tensor_type.elem_type = onnx.TensorProto.FLOAT
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
