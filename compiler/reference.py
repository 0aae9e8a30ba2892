"""What an ONNX file computes, by the runtime that defines it: onnxruntime where it is installed, else onnx's reference implementation.

The file is given to that runtime as it is, not through our importer, so that a comparison finds what the importer got wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from tflc.diagnostics import ExitCode, Refusal

if TYPE_CHECKING:
    import numpy as np

    from tflc.frontends.files import Mapped, Source


class Reference:
    """An ONNX model in its reference runtime. ``every_value`` makes the results of all nodes of the main graph outputs."""

    def __init__(self, model: Source, *, every_value: bool = False) -> None:
        """Raises Refusal E0810 where the runtime refuses the model."""
        file = _opened(model)
        self.path = file.name
        self.runtime, self._run, self._declared, self.outputs = _load(file, every_value)

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


def _opened(model: Source) -> Mapped:
    """The model's bytes. Raises Refusal where they cannot be read (E0101), or are something else, which is named."""
    from tflc.frontends import magic
    from tflc.frontends.files import open_source

    file = open_source(model)
    recognized = magic.identify(file.data[: magic.HEAD], len(file.data))
    if recognized.kind is not magic.Kind.ONNX:
        raise recognized.refusal(file.name)
    return file


def _load(file: Mapped, every_value: bool) -> tuple[str, Any, dict[str, np.dtype[Any]], list[str]]:
    import onnx
    from onnx.helper import tensor_dtype_to_np_dtype

    try:
        model = onnx.load_model_from_string(bytes(file.data)) if file.path is None else onnx.load(file.path)
    except Exception as error:
        raise _refused("onnx", file.name, error) from None
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
    # Of itself it rounds floats that the model does not round, to multiply them by weights of few bits.
    options.add_session_config_entry("session.disable_quant_qdq", "1")
    name = f"onnxruntime {onnxruntime.__version__}"
    try:
        # By path, so that external data is found; in memory where outputs were added.
        source = model.SerializeToString() if every_value or file.path is None else file.path
        session = onnxruntime.InferenceSession(source, options, providers=["CPUExecutionProvider"])
    except Exception as error:
        raise _refused(name, file.name, error) from None
    return name, lambda feeds: session.run(outputs, feeds), declared, outputs


def _expose(model: Any, names: Iterable[str]) -> None:
    import onnx

    known = {value.name for value in model.graph.output}
    for name in names:
        if name not in known:
            known.add(name)
            model.graph.output.append(onnx.ValueInfoProto(name=name))
