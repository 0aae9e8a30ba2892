"""What an ONNX file computes, by the runtime that defines it: onnxruntime where it is installed, else onnx's reference implementation.

The file is given to that runtime as it is, not through our importer, so that a comparison finds what the importer got wrong.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from tflc.diagnostics import ExitCode, Refusal

if TYPE_CHECKING:
    import numpy as np


class Reference:
    """An ONNX model in its reference runtime. ``every_value`` makes the results of all nodes of the main graph outputs."""

    def __init__(self, path: str | os.PathLike[str], *, every_value: bool = False) -> None:
        """Raises Refusal E0810 where the runtime refuses the model."""
        self.path = os.fspath(path)
        self.runtime, self._run, self._declared, self.outputs = _load(self.path, every_value)

    @property
    def inputs(self) -> Mapping[str, np.dtype[Any]]:
        """The inputs that must be given, with their dtypes, in order."""
        return self._declared

    def run(self, inputs: Mapping[str, np.ndarray], hint: str = "") -> dict[str, np.ndarray]:
        """The outputs by name. Raises Refusal E0810, with the hint, where the runtime refuses the inputs."""
        try:
            values = self._run(dict(inputs))
        except Exception as error:
            raise _refused(self.runtime, self.path, error, hint) from None
        return dict(zip(self.outputs, values))


def _refused(runtime: str, path: str, error: Exception, hint: str = "") -> Refusal:
    reason = " ".join(str(error).split())[:300]
    return Refusal.of("E0810", f"{runtime} refuses {path}: {reason}", hint=hint, exit_code=ExitCode.BAD_INPUT)


def _check_is_onnx(path: str) -> None:
    """Raises Refusal where the file cannot be read (E0101), or is something else, which is named."""
    from tflc.frontends import magic
    from tflc.frontends.files import open_mapped

    file = open_mapped(path)
    recognized = magic.identify(file.data[: magic.HEAD], len(file.data))
    if recognized.kind is not magic.Kind.ONNX:
        raise recognized.refusal(path)


def _load(path: str, every_value: bool) -> tuple[str, Any, dict[str, np.dtype[Any]], list[str]]:
    import onnx
    from onnx.helper import tensor_dtype_to_np_dtype

    _check_is_onnx(path)
    try:
        model = onnx.load(path)
    except Exception as error:
        raise _refused("onnx", path, error) from None
    if every_value:
        _expose(model, (name for node in model.graph.node for name in node.output if name))
    held = {tensor.name for tensor in model.graph.initializer}
    declared = {
        value.name: tensor_dtype_to_np_dtype(value.type.tensor_type.elem_type)
        for value in model.graph.input
        if value.name not in held
    }
    outputs = [value.name for value in model.graph.output]
    try:
        import onnxruntime
    except ImportError:
        from importlib.metadata import version

        from onnx.reference import ReferenceEvaluator

        evaluator = ReferenceEvaluator(model)
        return f"onnx reference {version('onnx')}", lambda feeds: evaluator.run(outputs, feeds), declared, outputs
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    name = f"onnxruntime {onnxruntime.__version__}"
    try:
        # By path, so that external data is found; in memory where outputs were added.
        source = model.SerializeToString() if every_value else path
        session = onnxruntime.InferenceSession(source, options, providers=["CPUExecutionProvider"])
    except Exception as error:
        raise _refused(name, path, error) from None
    return name, lambda feeds: session.run(outputs, feeds), declared, outputs


def _expose(model: Any, names: Iterable[str]) -> None:
    import onnx

    known = {value.name for value in model.graph.output}
    for name in names:
        if name not in known:
            known.add(name)
            model.graph.output.append(onnx.ValueInfoProto(name=name))
