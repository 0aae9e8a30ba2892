"""onnx ops, and their channels-last twins, evaluated: in onnxruntime, or in the reference implementation of the onnx package."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from io import BytesIO
from typing import TYPE_CHECKING, Any

from xdsl.dialects.builtin import NoneType
from xdsl.ir import Operation, SSAValue

from tflc.backends.onnx.model import model_of_ops
from tflc.backends.onnx.stream import PROTOBUF_LIMIT, inline_size, write_external, write_inline
from tflc.diagnostics import Refusal
from tflc.dialects.types import element_of, static_shape, to_numpy
from tflc.evaluate.reference_operators import reference_operators

if TYPE_CHECKING:
    from tflc.backends.onnx.model import Large


def run(
    ops: Sequence[Operation], inputs: Mapping[SSAValue, Any], outputs: Sequence[SSAValue], prefer_reference: bool
) -> list[Any]:
    """The values of ``outputs``. Raises Refusal E0821 where neither implementation can run the ops."""
    named_inputs = [(f"i{index}", value) for index, value in enumerate(inputs)]
    named_outputs = [(f"o{index}", value) for index, value in enumerate(outputs)]
    feeds = {name: inputs[value] for name, value in named_inputs}
    names = [name for name, _ in named_outputs]
    refused = ""
    plain = all(_is_plain(value) for value in (*inputs, *outputs))
    if not prefer_reference and plain and (runtime := _onnxruntime()) is not None:
        model, large = model_of_ops(ops, named_inputs, named_outputs)
        try:
            return _in_onnxruntime(runtime, model, large, feeds, names)
        except _runtime_errors() as error:
            # It lacks some operators, element types and opsets; the reference has them all.
            refused = str(error)
    model, large = model_of_ops(ops, named_inputs, named_outputs, for_reference=True)
    try:
        return [_typed(value, array) for value, array in zip(outputs, _in_reference(model, large, feeds, names))]
    except Exception as error:
        # The reference implementation is numpy code without error types of its own.
        reason = " ".join((refused or str(error)).split())[:400] or type(error).__name__
        raise Refusal.of("E0821", f"the module cannot be evaluated: {reason}") from error


def _is_plain(value: SSAValue) -> bool:
    """Whether numpy itself has the element type: onnxruntime takes and gives no others in Python."""
    element = element_of(value.type)
    return element is None or isinstance(element, NoneType) or to_numpy(element).isbuiltin == 1


@cache
def _onnxruntime() -> Any:
    try:
        import onnxruntime
    except ImportError:
        return None
    return onnxruntime


def _runtime_errors() -> tuple[type[Exception], ...]:
    state = import_module("onnxruntime.capi.onnxruntime_pybind11_state")
    names = (
        "Fail",
        "InvalidArgument",
        "InvalidGraph",
        "InvalidProtobuf",
        "NotImplemented",
        "RuntimeException",
        "EPFail",
    )
    return tuple(getattr(state, name) for name in names)


def _in_onnxruntime(
    runtime: Any, model: Any, large: Large, feeds: Mapping[str, Any], names: Sequence[str]
) -> list[Any]:
    """One thread and no graph optimization: the same numbers in every run, and those of the operators as they stand."""
    options = runtime.SessionOptions()
    options.graph_optimization_level = runtime.GraphOptimizationLevel.ORT_DISABLE_ALL
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 4
    if inline_size(model, large) <= PROTOBUF_LIMIT:
        stream = BytesIO()
        write_inline(model, large, stream)
        session = runtime.InferenceSession(stream.getvalue(), options, providers=["CPUExecutionProvider"])
        return session.run(list(names), dict(feeds))
    import tempfile
    from pathlib import Path

    with tempfile.TemporaryDirectory(prefix="tflc-") as folder:
        path = Path(folder) / "model.onnx"
        with path.open("wb") as stream, path.with_suffix(".data").open("wb") as data:
            write_external(model, large, stream, data, "model.data")
        session = runtime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        return session.run(list(names), dict(feeds))


def _in_reference(model: Any, large: Large, feeds: Mapping[str, Any], names: Sequence[str]) -> list[Any]:
    """Large weights are inputs of the reference model: it takes arrays as they are."""
    import numpy as np
    from onnx.reference import ReferenceEvaluator

    given = dict(feeds)
    for proto, weight in large:
        model.graph.input.add(name=proto.name).type.tensor_type.elem_type = proto.data_type
        given[proto.name] = weight.array
    with np.errstate(all="ignore"):
        found = ReferenceEvaluator(model, new_ops=[*reference_operators()]).run(list(names), given)
    assert isinstance(found, list)
    return found


def _typed(value: SSAValue, found: Any) -> Any:
    """A result in the type of its value: the reference gives Python numbers and wider elements here and there."""
    import numpy as np

    element = element_of(value.type)
    if element is None or isinstance(element, NoneType) or isinstance(found, list | dict) or found is None:
        return found
    array = np.asarray(found)
    dtype = to_numpy(element)
    if array.dtype != dtype and dtype.kind != "O":
        array = array.astype(dtype)
    shape = static_shape(value.type)
    return array.reshape(shape) if shape is not None and array.size == math.prod(shape) else array
