"""Running .tflite models in the TFLite runtime, in a worker process whose death is a finding.

tflc.runtime.run("model.tflite", {"x": array})            -> {"y": array}
with tflc.runtime.Session(model_bytes, keep=True) as s:   # keeps every tensor
    s.run({"x": array}); s.tensors({"x": array})
"""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tflc.diagnostics import Finding, Refusal, did_you_mean, listed
from tflc.runtime.process import Died, Failed, Worker, shared

if TYPE_CHECKING:
    import numpy as np
    from xdsl.dialects.builtin import ModuleOp

Model = str | bytes | bytearray | memoryview | os.PathLike[str]

TIMEOUT = 120.0
"""Seconds that one load or run may take."""

BATCH, BATCH_BYTES = 16, 1 << 20
"""At most so many samples are handed to a reducer at once, and no more when they have so many bytes."""

_numbers = itertools.count()


@dataclass(frozen=True, slots=True)
class Runtime:
    """Which runtime: ``package`` is ``tflite-runtime``, ``ai-edge-litert`` or ``""`` for whichever is installed (in that order),
    ``python`` the interpreter that has it (``""``: this one).
    """

    package: str = ""
    python: str = ""

    def about(self) -> tuple[str, str]:
        """The package and version that is used: ``("tflite-runtime", "2.14.0")``. Raises Refusal E0524 where there is none."""
        try:
            return shared(self.python).ask("about", self.package, timeout=TIMEOUT)
        except (Died, Failed) as error:
            raise _refusal(error, "", "") from None


@dataclass(frozen=True, slots=True)
class TensorInfo:
    """A tensor of the file: ``signature`` is its shape with -1 for a dynamic dim; ``scales`` is empty where it is not quantized."""

    name: str
    index: int
    dtype: str
    shape: tuple[int, ...]
    signature: tuple[int, ...]
    scales: tuple[float, ...]
    zero_points: tuple[int, ...]
    axis: int


class Session:
    """A loaded model. Inputs and outputs go by the names of the main subgraph's signature, else by tensor names."""

    def __init__(
        self,
        model: Model,
        *,
        threads: int = 1,
        keep: bool = False,
        delegates: bool = True,
        timeout: float = TIMEOUT,
        runtime: Runtime | None = None,
        name: str = "",
    ) -> None:
        """``keep`` keeps every tensor for ``tensors``; ``delegates=False`` runs the plain kernels.

        Raises Refusal where the runtime refuses the model or dies of it (E0521, E0522) or is not installed (E0524).
        """
        self._source: str | bytes = os.fspath(model) if isinstance(model, str | os.PathLike) else bytes(model)
        own_outputs = None
        if keep:
            from tflc.runtime.exposure import all_tensors_as_outputs

            self._source, own_outputs = all_tensors_as_outputs(self._source)
        self.name = name or (self._source if isinstance(self._source, str) else "the model")
        self._runtime = runtime or Runtime()
        self._arguments = (self._runtime.package, threads, keep, delegates)
        self._timeout = timeout
        self._number = next(_numbers)
        self._generation = -1
        about = self._load()
        self.inputs = _named(about["inputs"], about["input_names"])
        self.outputs = _named(about["outputs"][:own_outputs], about["output_names"])

    @property
    def _worker(self) -> Worker:
        return shared(self._runtime.python)

    def _load(self) -> dict[str, Any]:
        answer = self._ask("load", self._number, self._source, *self._arguments)
        self._generation = self._worker.generation
        return answer

    def run(self, inputs: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
        """The outputs by name. Inputs of another shape than the file's resize the model.

        Raises Refusal: E0525 where the inputs do not fit, E0521 where the runtime refuses, E0522 where it dies.
        """
        from tflc.runtime.worker import unpack

        results = self._run(inputs, [info.index for info in self.outputs.values()])
        return {name: unpack(packed) for name, (_, packed) in zip(self.outputs, results)}

    def tensors(self, inputs: Mapping[str, np.ndarray]) -> list[tuple[TensorInfo, np.ndarray]]:
        """Every tensor that can be read after a run, constants included, by index. Needs ``keep=True``."""
        from tflc.runtime.worker import unpack

        return [(_info(detail), unpack(packed)) for detail, packed in self._run(inputs, None)]

    def reduced(
        self, samples: Iterable[Mapping[str, np.ndarray]], indices: Sequence[int], reducer: str, *arguments: Any
    ) -> Any:
        """What a reducer makes of the tensors of some indices, all inputs run one after the other; None without inputs.

        ``reducer`` names a class, ``"module:class"``, which the process of the runtime imports and makes from ``arguments``; its ``add`` is given an
        array for each index after each run, views that it may not keep. Nothing but the reducer itself, at the end, leaves that process.
        Raises Refusal E0522 where another model kills the process in between.
        """
        started = -1
        for several in _batches(samples):
            given = [self._given(inputs) for inputs in several]
            if started < 0:
                self._ask("reduce", self._number, reducer, arguments, list(indices))
                started = self._generation
            if started != self._generation:
                raise Refusal.of("E0522", f"the process of the TFLite runtime died while {self.name} ran on samples")
            self._ask("add", self._number, given)
        return self._ask("reduced", self._number) if started >= 0 else None

    def _run(self, inputs: Mapping[str, np.ndarray], wanted: list[int] | None) -> list[tuple[dict[str, Any], Any]]:
        return self._ask("run", self._number, self._given(inputs), wanted)

    def _given(self, inputs: Mapping[str, np.ndarray]) -> list[tuple[int, Any]]:
        """Inputs as the worker takes them, which has the model loaded."""
        from tflc.runtime.worker import pack

        given = [(self.inputs[name].index, pack(array)) for name, array in self._checked(inputs).items()]
        if self._generation != self._worker.generation:
            self._load()
        return given

    def _checked(self, inputs: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
        import numpy as np

        findings = [
            Finding("E0525", f"{self.name} has no input '{name}'{did_you_mean(name, self.inputs)}")
            for name in inputs
            if name not in self.inputs
        ]
        if missing := [name for name in self.inputs if name not in inputs]:
            findings.append(Finding("E0525", f"{self.name} needs input {listed(missing)}"))
        arrays = {name: np.asarray(inputs[name]) for name in self.inputs if name in inputs}
        for name, array in arrays.items():
            info = self.inputs[name]
            if array.dtype.str != info.dtype and not (info.dtype == "O" and array.dtype.kind in "OSU"):
                findings.append(
                    Finding("E0525", f"input '{name}' has elements {np.dtype(info.dtype)}, {array.dtype} given")
                )
            if len(array.shape) != len(info.shape) and info.shape:
                findings.append(Finding("E0525", f"input '{name}' has shape {info.signature}, {array.shape} given"))
        if findings:
            raise Refusal(tuple(findings))
        return arrays

    def _ask(self, command: str, *arguments: Any) -> Any:
        try:
            return self._worker.ask(command, *arguments, timeout=self._timeout)
        except Failed as error:
            raise _refusal(error, self.name, "") from None
        except Died as error:
            operator = ""
            if error.stage in ("allocate", "invoke") and error.cause != "timeout":
                from tflc.runtime.culprit import find_culprit

                inputs = arguments[1] if command == "run" else arguments[1][0] if command == "add" else []
                operator = find_culprit(self._source, inputs, self._arguments, self._runtime.python, self._timeout)
            raise _refusal(error, self.name, operator) from None

    def close(self) -> None:
        """Forget the model."""
        if self._generation == self._worker.generation:
            self._ask("drop", self._number)
        self._generation = -1

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _batches(samples: Iterable[Mapping[str, np.ndarray]]) -> Iterator[list[Mapping[str, np.ndarray]]]:
    """Samples in lists of bounded size: each request waits for the other process to be given a processor."""
    batch: list[Mapping[str, np.ndarray]] = []
    for sample in samples:
        batch.append(sample)
        if len(batch) * sum(array.nbytes for array in sample.values()) >= BATCH_BYTES or len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def run(
    model: Model,
    inputs: Mapping[str, np.ndarray],
    *,
    threads: int = 1,
    delegates: bool = True,
    timeout: float = TIMEOUT,
    runtime: Runtime | None = None,
    name: str = "",
) -> dict[str, np.ndarray]:
    """What a model computes: outputs by name. See ``Session``."""
    with Session(model, threads=threads, delegates=delegates, timeout=timeout, runtime=runtime, name=name) as session:
        return session.run(inputs)


def evaluate_tfl(
    module: ModuleOp,
    inputs: Mapping[str, np.ndarray],
    *,
    delegates: bool = True,
    timeout: float = TIMEOUT,
    runtime: Runtime | None = None,
) -> dict[str, np.ndarray]:
    """What a module of tfl ops computes, by ``onnx.name``: written as a .tflite model in memory and run. Quantized values as stored."""
    from tflc.backends.tflite import to_bytes

    return run(to_bytes(module), inputs, delegates=delegates, timeout=timeout, runtime=runtime)


def _info(detail: dict[str, Any], name: str | None = None) -> TensorInfo:
    return TensorInfo(
        name if name is not None else detail["name"],
        detail["index"],
        detail["dtype"],
        detail["shape"],
        detail["signature"],
        tuple(detail["scales"]),
        tuple(detail["zero_points"]),
        detail["axis"],
    )


def _named(details: list[dict[str, Any]], names: Mapping[str, int]) -> dict[str, TensorInfo]:
    """The tensors by name, in the file's order; a tensor that is two outputs has two names."""
    by_index = {detail["index"]: detail for detail in details}
    order = [detail["index"] for detail in details]
    if set(names.values()) == set(order):
        ordered = sorted(names, key=lambda name: order.index(names[name]))
        return {name: _info(by_index[names[name]], name) for name in ordered}
    return {detail["name"]: _info(detail) for detail in details}


def _refusal(error: Died | Failed, name: str, operator: str) -> Refusal:
    """The finding for what the worker met."""
    place = f" in {operator}" if operator else ""
    match error:
        case Failed(kind="ModuleNotFoundError"):
            return Refusal.of(
                "E0524",
                f"no TFLite runtime: {error}",
                hint="pip install tflite-runtime (Python 3.11 on Linux) or ai-edge-litert",
            )
        case Failed():
            return Refusal.of(
                "E0521", f"the TFLite runtime refuses {name} ({error.stage}): {' '.join(str(error).split())}"
            )
        case Died(cause="timeout"):
            return Refusal.of("E0523", f"the TFLite runtime did not finish {name} ({error.stage}): {error.words}")
    said = f": {error.words}" if error.words else ""
    return Refusal.of("E0522", f"the TFLite runtime was killed by {error.cause}{place} ({error.stage} of {name}){said}")
