"""The quantized values of a converted model, each computed from the reference's own values of those before it, in steps of its scale.

What one op loses is seen apart from what it was given: a value is computed from the nearest values before it that the model names.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation, SSAValue

from tflc.dialects import constant_of
from tflc.dialects.locations import value_names
from tflc.dialects.quant import UniformType
from tflc.dialects.types import element_of, to_numpy
from tflc.evaluate.pieces import run_pieces
from tflc.signature import argument_names, main_function


@dataclass(frozen=True)
class Steps:
    """How far a value is from the reference's, in steps of its scale: at most, and the share of its elements that are off at all."""

    value: str
    op: str
    most: int
    off: float


def reference(path: Path, inputs: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    """All values of a model, inputs included, by onnxruntime without optimizations: a QDQ model's float ops are computed on floats."""
    model = onnx.load(path)
    given = {value.name for value in model.graph.output}
    named = [name for node in model.graph.node for name in node.output if name and name not in given]
    model.graph.output.extend(onnx.ValueInfoProto(name=name) for name in named)
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    options.log_severity_level = 4
    session = onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    names = [value.name for value in session.get_outputs()]
    return {**inputs, **dict(zip(names, session.run(names, dict(inputs))))}


def steps(module: ModuleOp, values: Mapping[str, np.ndarray]) -> Iterator[Steps]:
    """Of each quantized value that the reference has, how far it is off when it is computed from the reference's values."""
    function = main_function(module)
    block = function.body.block
    known: dict[SSAValue, np.ndarray] = {
        argument: stored(values[name], None, argument) for name, argument in zip(argument_names(function), block.args)
    }
    ops = [op for op in block.ops if op is not block.last_op]
    for op in ops:
        for result, name in zip(op.results, value_names(op)):
            if name is not None and name.name in values and constant_of(result) is None:
                known[result] = stored(values[name.name], name.order, result)
    for result, expected in known.items():
        if isinstance(result.owner, Operation) and isinstance(element_of(result.type), UniformType):
            found = _computed(result, known)
            assert found.shape == expected.shape, (value_names(result.owner), str(result.owner)[:300])
            off = np.abs(found.astype(int) - expected.astype(int))
            (name,) = (name for name, each in zip(value_names(result.owner), result.owner.results) if each is result)
            assert name is not None
            yield Steps(name.name, result.owner.name, int(off.max(initial=0)), float((off > 0).mean()))


def stored(array: np.ndarray, order: Any, value: SSAValue) -> np.ndarray:
    """A value of the model as a tensor holds it: its axes in the tensor's order, quantized, integers with the tensor's sign."""
    array = array if order is None else array.transpose(order)
    element: Any = element_of(value.type)
    if not isinstance(element, UniformType) or array.dtype == to_numpy(element):
        return array
    if array.dtype.kind == "f":
        whole = np.rint(array / np.float32(element.scales[0])) + element.zero_points[0]
        return np.clip(whole, element.data.low, element.data.high).astype(to_numpy(element))
    return (array.astype(int) + element.data.low - np.iinfo(array.dtype).min).astype(to_numpy(element))


def _computed(value: SSAValue, known: Mapping[SSAValue, np.ndarray]) -> np.ndarray:
    """A value from the nearest known ones before it."""
    needed: dict[Operation, None] = {}
    given: dict[SSAValue, np.ndarray] = {}
    waiting = [value.owner]
    while waiting:
        op = waiting.pop()
        assert isinstance(op, Operation)
        needed[op] = None
        for operand in op.operands:
            if operand in known:
                given[operand] = known[operand]
            elif isinstance(operand.owner, Operation):
                waiting.append(operand.owner)
    block: Any = value.owner.parent  # type: ignore[union-attr]
    (found,) = run_pieces([op for op in block.ops if op in needed], given, [value], prefer_reference=False)
    return found
