"""Synthetic models of any size, written without holding them in memory twice."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper

OPSET = 17
IR_VERSION = 8
MB = 1_000_000


def dense(path: Path, megabytes: int, *, external: bool) -> int:
    """A chain of Gemm (transB=1, weights kept as they are) and Relu of about `megabytes`; returns the bytes of weights.

    Each weight is [4096, 1024] or the reverse, 16.8 MB; small models take narrower ones.
    """
    wide = 4096 if megabytes >= 50 else 512
    narrow = wide // 4
    layers = max(2, round(megabytes * MB / (wide * narrow * 4)))
    nodes, shapes = [], []
    value, width = "x", narrow
    for layer in range(layers):
        width = wide if layer % 2 == 0 else narrow
        shapes.append((f"w{layer}", (width, wide if width == narrow else narrow)))
        nodes.append(helper.make_node("Gemm", [value, f"w{layer}"], [f"g{layer}"], f"dense{layer}", transB=1))
        nodes.append(helper.make_node("Relu", [f"g{layer}"], [f"r{layer}"], f"relu{layer}"))
        value = f"r{layer}"
    return _write(path, nodes, shapes, [1, narrow], (value, [1, width]), external=external)


def convolutional(path: Path, megabytes: int, *, external: bool) -> int:
    """A chain of 3x3 convolutions (whose weights change layout) and Relu; returns the bytes of weights."""
    channels = 512 if megabytes >= 50 else 128
    layers = max(1, round(megabytes * MB / (channels * channels * 9 * 4)))
    nodes, shapes = [], []
    value = "x"
    for layer in range(layers):
        shapes.append((f"w{layer}", (channels, channels, 3, 3)))
        nodes.append(helper.make_node("Conv", [value, f"w{layer}"], [f"c{layer}"], f"conv{layer}", pads=[1] * 4))
        nodes.append(helper.make_node("Relu", [f"c{layer}"], [f"r{layer}"], f"relu{layer}"))
        value = f"r{layer}"
    return _write(path, nodes, shapes, [1, channels, 4, 4], (value, [1, channels, 4, 4]), external=external)


def deep(path: Path, count: int) -> int:
    """About `count` nodes of ten kinds in inverted residual blocks, 8 channels; returns the number of nodes."""
    nodes, shapes = [], []
    value = "x"

    def add(op: str, *operands: str, **attributes: object) -> str:
        name = f"n{len(nodes)}"
        nodes.append(helper.make_node(op, operands, [name], f"{op}_{len(nodes)}", **attributes))
        return name

    def weight(*shape: int) -> str:
        shapes.append((f"w{len(shapes)}", shape))
        return shapes[-1][0]

    while len(nodes) < count:
        start = value
        value = add("Conv", value, weight(16, 8, 1, 1))
        value = add("BatchNormalization", value, weight(16), weight(16), weight(16), weight(16))
        value = add("Relu", value)
        value = add("Conv", value, weight(16, 1, 3, 3), group=16, pads=[1] * 4)
        value = add("Mul", value, add("Sigmoid", value))
        value = add("Conv", value, weight(8, 16, 1, 1))
        value = add("Add", value, start)
        value = add("Transpose", value, perm=[0, 1, 3, 2])
        value = add("Tanh", value)
    _write(path, nodes, shapes, [1, 8, 8, 8], (value, [1, 8, 8, 8]), external=False)
    return len(nodes)


def _write(
    path: Path,
    nodes: list[onnx.NodeProto],
    shapes: list[tuple[str, tuple[int, ...]]],
    input_shape: list[int],
    output: tuple[str, list[int]],
    *,
    external: bool,
) -> int:
    """The model with seeded weights, small enough that values stay finite; external ones lie in PATH.data."""
    draw = np.random.default_rng(0)
    block = draw.uniform(0.5, 1.5, 1 << 20).astype(np.float32)
    weights, written = [], 0
    with open(f"{path}.data", "wb") as file:
        for number, (name, shape) in enumerate(shapes):
            size = int(np.prod(shape))
            scale = np.float32((1 + number * 1e-3) / max(1, np.prod(shape[1:])))
            data = (np.resize(block, size) * scale).tobytes()
            tensor = TensorProto(name=name, data_type=TensorProto.FLOAT, dims=shape)
            if external:
                tensor.data_location = TensorProto.EXTERNAL
                place = {"location": f"{path.name}.data", "offset": str(written), "length": str(len(data))}
                for key, value in place.items():
                    tensor.external_data.add(key=key, value=value)
                file.write(data)
            else:
                tensor.raw_data = data
            weights.append(tensor)
            written += len(data)
    info = helper.make_tensor_value_info
    graph = helper.make_graph(
        nodes,
        "synthetic",
        [info("x", TensorProto.FLOAT, input_shape)],
        [info(output[0], TensorProto.FLOAT, output[1])],
        weights,
    )
    opset = helper.make_opsetid("", OPSET)
    path.write_bytes(helper.make_model(graph, opset_imports=[opset], ir_version=IR_VERSION).SerializeToString())
    if not external:
        Path(f"{path}.data").unlink()
    return written
