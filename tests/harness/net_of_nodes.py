"""A net that tests write node by node: operators are called with the names of values, and give that of their result."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper


class Net:
    """Collects the nodes of a net of one input ``x``; weights are normal noise, scaled to keep the size of what they are applied to."""

    def __init__(self, shape: tuple[int, ...], opset: int = 17) -> None:
        self.shape, self.opset = shape, opset
        self.random = np.random.default_rng(3)
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []

    def constant(self, array: Any) -> str:
        name = f"constant_{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.asarray(array), name))
        return name

    def weights(self, *shape: int) -> str:
        noise = self.random.standard_normal(shape) / np.sqrt(np.prod(shape[1:]))
        return self.constant(noise.astype(np.float32))

    def __call__(self, op_type: str, *operands: str, **attributes: Any) -> str:
        name = f"{op_type}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(op_type, operands, [name], name=f"node_{name}", **attributes))
        return name

    def save(self, path: Path, *outputs: str) -> None:
        given = helper.make_tensor_value_info("x", TensorProto.FLOAT, self.shape)
        ends = [helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in outputs]
        graph = helper.make_graph(self.nodes, "net", [given], ends, self.constants)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", self.opset)], ir_version=8)
        onnx.save(onnx.shape_inference.infer_shapes(model), path)
