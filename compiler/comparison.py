"""Compares an ONNX model with the .tflite file made from it: both run in their own runtimes, values matched by name, layouts undone."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from tflc import fidelity
from tflc.diagnostics import ExitCode, Refusal, listed
from tflc.fidelity import Fidelity, Meter
from tflc.reference import Reference

if TYPE_CHECKING:
    import numpy as np


OTHER_INPUTS = "random inputs may not suit it, nor dynamic dims of 1: --input-shape NAME=1,3,224,224 or --inputs X.npz gives others"
"""What to try where the reference refuses what was drawn."""


@dataclass(frozen=True)
class ErrorOfValue:
    """The error ``converted - reference`` of one value over all runs; ``range`` is the reference's largest magnitude."""

    name: str
    max: float
    min: float
    mean: float
    std: float
    range: float
    agrees: bool
    note: str = ""

    def line(self, width: int) -> str:
        if self.note:
            return f"{self.name:{width}}  {self.note}"
        verdict = "ok" if self.agrees else "DIFFERS"
        return (
            f"{self.name:{width}}  max {self.max:+.3e}  min {self.min:+.3e}  mean {self.mean:+.3e}  std {self.std:.3e}"
            f"  range {self.range:.3e}  {verdict}"
        )


@dataclass(frozen=True)
class Comparison:
    """The errors of all outputs, and of all inner values that both models hold, in the model's order, where that was asked for."""

    reference: str
    runtime: str
    runs: int
    outputs: Sequence[ErrorOfValue]
    values: Sequence[ErrorOfValue] = field(default_factory=tuple)
    tensors: Sequence[Fidelity] = field(default_factory=tuple)
    """Of a quantized model, where every value was asked for: its tensors with a float value, by depth."""

    @property
    def agrees(self) -> bool:
        return all(output.agrees for output in self.outputs)

    @property
    def first_difference(self) -> str | None:
        """The first value in the model's order that is out of tolerance."""
        return next((value.name for value in self.values if not value.agrees), None)

    def lines(self) -> list[str]:
        lines = [f"{self.reference} against {self.runtime}, {self.runs} run{'s' if self.runs > 1 else ''}"]
        # Of a quantized model every value differs: what counts is by how much.
        values = () if self.tensors else self.values
        width = max((len(each.name) for each in (*values, *self.outputs)), default=0)
        if self.tensors:
            lines += [*fidelity.lines(self.tensors), "outputs:"]
        elif values:
            lines.append(f"{len(self.values)} inner values that both models hold:")
            lines += [value.line(width) for value in self.values]
            first = self.first_difference
            lines.append("none diverges" if first is None else f"the first that diverges is '{first}'")
            lines.append("outputs:")
        return lines + [output.line(width) for output in self.outputs]

    def write(self, path: str) -> None:
        """All figures as JSON."""
        from tflc.atomic_file import write_file

        jump = fidelity.first_jump(self.tensors)
        figures = asdict(self) | {"first_jump": None if jump is None else jump.name}
        write_file(path, [json.dumps(figures, indent=2, ensure_ascii=False).encode("utf-8", "surrogateescape")])

    def plot(self, path: str, title: str) -> None:
        """The error along the depth of a quantized model, as an HTML page. Raises Refusal E0814 where nothing was measured."""
        from tflc.atomic_file import write_file
        from tflc.depth_plot import page

        if not self.tensors:
            message = "there is nothing to plot: no tensor of a quantized model was compared"
            raise Refusal.of(
                "E0814", message, hint="--plot is for quantized models, with --all", exit_code=ExitCode.USAGE
            )
        write_file(path, [page(self.tensors, title).encode("utf-8", "surrogateescape")])


def compare(
    model: str | os.PathLike[str],
    converted: str | os.PathLike[str],
    *,
    inputs: str | Mapping[str, np.ndarray] | None = None,
    input_shapes: Iterable[str] = (),
    runs: int = 1,
    seed: int = 0,
    rtol: float = 1e-4,
    atol: float = 1e-6,
    every_value: bool = False,
) -> Comparison:
    """Run both models on the same inputs and measure the difference of every output.

    ``inputs`` are arrays by name, or an .npz file of them, in the ONNX model's shapes; without them ``runs`` sets of seeded random ones
    are drawn, of ``input_shapes`` (``"x=4,3,224,224"``), else of the shapes that the converted model states, a dynamic dim being 1. A float
    value agrees where no element is off by more than ``atol + rtol * range``, the range being the largest finite magnitude of the
    reference's value; others agree where they are equal. ``every_value`` compares inner values too.

    Raises Refusal where a model cannot be read or run, or where their inputs and outputs do not match (E0811).
    """
    from tflc.runtime import Runtime, Session

    reference = Reference(model, every_value=every_value)
    held = _Held(os.fspath(converted))
    with Session(converted, keep=every_value) as session:
        outputs = [name for name in session.outputs if name in reference.outputs]
        if len(outputs) != len(session.outputs):
            missing = [name for name in session.outputs if name not in reference.outputs]
            raise Refusal.of("E0811", f"{model} has no output {listed(missing)}", exit_code=ExitCode.BAD_INPUT)
        if inputs is not None:
            sets, hint = [_given(inputs, reference)], ""
        else:
            from tflc.input_shapes import shapes_by_input

            shapes = shapes_by_input(input_shapes, list(reference.inputs))
            sets, hint = _drawn(session, reference, held, shapes, runs, seed), OTHER_INPUTS
        errors, meter = _Errors(rtol, atol), Meter(held.producers)
        for feeds in sets:
            expected = reference.run(feeds, hint)
            native = {
                name: _as_stored(session.inputs[name], held.to_file("inputs", name, array))
                for name, array in feeds.items()
            }
            for name, array in session.run(native).items():
                found = held.to_model("outputs", name, array)
                if expected[name].dtype.kind == "f":
                    found = fidelity.real(session.outputs[name], found)
                errors.add(name, expected[name], found)
            if every_value:
                _add_inner(errors, meter, {**feeds, **expected}, session, native, held, set(outputs))
        package, version = Runtime().about()
    order = {name: index for index, name in enumerate(reference.outputs)}
    inner = sorted((name for name in errors.names if name not in outputs), key=lambda name: order[name])
    return Comparison(
        reference.runtime,
        f"{package} {version}",
        len(sets),
        tuple(errors.of(name) for name in outputs),
        tuple(errors.of(name) for name in inner),
        tuple(meter.all()) if held.quantized else (),
    )


def _given(inputs: str | Mapping[str, np.ndarray], reference: Reference) -> dict[str, np.ndarray]:
    if isinstance(inputs, str):
        import numpy as np

        try:
            with np.load(inputs) as archive:
                inputs = {name: archive[name] for name in archive.files}
        except (OSError, ValueError) as error:
            raise Refusal.of("E0812", f"cannot read {inputs}: {error}", exit_code=ExitCode.BAD_INPUT) from None
    if missing := [name for name in reference.inputs if name not in inputs]:
        raise Refusal.of("E0812", f"no input {listed(missing)} is given", exit_code=ExitCode.USAGE)
    return {name: inputs[name] for name in reference.inputs}


def _drawn(
    session: Any, reference: Reference, held: _Held, shapes: Mapping[str, tuple[int, ...]], runs: int, seed: int
) -> list[dict[str, np.ndarray]]:
    import numpy as np

    from tflc.random_inputs import random_array

    if missing := [name for name in session.inputs if name not in reference.inputs]:
        message = f"{reference.path} has no input {listed(missing)}"
        raise Refusal.of("E0811", message, exit_code=ExitCode.BAD_INPUT)
    random = np.random.default_rng(seed)
    sets = []
    for _ in range(max(1, runs)):
        feeds = {}
        for name, dtype in reference.inputs.items():
            if name not in session.inputs:
                # The converted model does not depend on it, and nothing says how large it is.
                raise Refusal.of("E0811", f"the converted model has no input '{name}'", exit_code=ExitCode.BAD_INPUT)
            stated = held.model_shape("inputs", name, session.inputs[name].shape)
            feeds[name] = random_array(random, shapes.get(name, stated), dtype)
        sets.append(feeds)
    return sets


def _as_stored(info: Any, array: np.ndarray) -> np.ndarray:
    """An input as a file takes it: quantized where the file's input is and the model's is not."""
    import numpy as np

    dtype = np.dtype(info.dtype) if info.dtype != "O" else array.dtype
    if not info.scales or array.dtype.kind != "f" or dtype.kind == "f":
        return array
    limits = np.iinfo(dtype)
    return np.clip(np.rint(array / info.scales[0]) + info.zero_points[0], limits.min, limits.max).astype(dtype)


def _add_inner(
    errors: _Errors,
    meter: Meter,
    expected: Mapping[str, np.ndarray],
    session: Any,
    native: Mapping[str, np.ndarray],
    held: _Held,
    outputs: set[str],
) -> None:
    for info, array in session.tensors(native):
        name, order = held.tensor(info.index, info.name)
        if name not in expected:
            continue
        value, found = expected[name], _undone(array, order)
        if value.dtype.kind == "f":
            if value.shape == found.shape and info.index in held.producers:
                meter.add(info, name, value, found)
            found = fidelity.real(info, found)
        if name not in outputs and name not in session.inputs:
            errors.add(name, value, found)


class _Held:
    """How a file's tensors hold the model's values, as its metadata says."""

    def __init__(self, path: str) -> None:
        model = _opened(path)
        described = _metadata(model)
        self.producers = _producers(model)
        """The operators of the main graph by the tensors they make: name, place, and the tensors that they read."""
        self.quantized = any(_is_quantized(model, number) for number in self.producers)
        self._edges = {
            side: {entry["name"]: entry for entry in described.get(side, ())} for side in ("inputs", "outputs")
        }
        self._tensors = {entry["tensor"]: entry for entry in described.get("tensors", ())}

    def _order(self, side: str, name: str) -> list[int] | None:
        return self._edges[side].get(name, {}).get("order")

    def model_shape(self, side: str, name: str, shape: tuple[int, ...]) -> tuple[int, ...]:
        """The shape in the ONNX model of an input or output of the file."""
        order = self._order(side, name)
        return tuple(shape) if order is None else tuple(shape[order.index(axis)] for axis in range(len(order)))

    def to_file(self, side: str, name: str, array: np.ndarray) -> np.ndarray:
        order = self._order(side, name)
        return array if order is None else array.transpose(order)

    def to_model(self, side: str, name: str, array: np.ndarray) -> np.ndarray:
        return _undone(array, self._order(side, name))

    def tensor(self, index: int, name: str) -> tuple[str, list[int] | None]:
        """The value that a tensor holds, and the order of its axes."""
        entry = self._tensors.get(index, {})
        return entry.get("value", name), entry.get("order")


def _undone(array: np.ndarray, order: Sequence[int] | None) -> np.ndarray:
    """The value in the model's order of axes: axis i of the array is axis order[i] of the model."""
    import numpy as np

    return array if order is None else array.transpose(np.argsort(order))


def _opened(path: str) -> Any:
    """The tables of a file. Raises Refusal: E0101 where it cannot be read, E0813 where it is no .tflite file."""
    import tflite

    try:
        with open(path, "rb") as stream:
            data = stream.read()
    except OSError as error:
        raise Refusal.of("E0101", f"cannot read {path}: {error.strerror}", exit_code=ExitCode.BAD_INPUT) from None
    if data[4:8] != b"TFL3":
        raise Refusal.of("E0813", f"{path} is no .tflite file", exit_code=ExitCode.BAD_INPUT)
    return tflite.Model.GetRootAs(data, 0)


def _metadata(model: Any) -> dict[str, Any]:
    for index in range(model.MetadataLength()):
        entry = model.Metadata(index)
        if entry is not None and entry.Name() == b"tflc.values":
            buffer = model.Buffers(entry.Buffer())
            return {} if buffer is None else json.loads(bytes(buffer.DataAsNumpy()))
    return {}


def _producers(model: Any) -> dict[int, tuple[str, int, list[int]]]:
    from tflc.dialects.tfl.fileformat import file_format

    names = {number: name for name, number in file_format().enums["BuiltinOperator"].items()}
    graph, found = model.Subgraphs(0), {}
    for place in range(graph.OperatorsLength()):
        op = graph.Operators(place)
        code = model.OperatorCodes(op.OpcodeIndex())
        number = max(code.BuiltinCode(), code.DeprecatedBuiltinCode())
        read = [op.Inputs(i) for i in range(op.InputsLength()) if op.Inputs(i) >= 0]
        for i in range(op.OutputsLength()):
            found[op.Outputs(i)] = (names.get(number, str(number)), place, read)
    return found


def _is_quantized(model: Any, number: int) -> bool:
    quantization = model.Subgraphs(0).Tensors(number).Quantization()
    return quantization is not None and quantization.ScaleLength() > 0


class _Errors:
    """Collects differences by value, over all runs."""

    def __init__(self, rtol: float, atol: float) -> None:
        self._rtol, self._atol = rtol, atol
        self._found: dict[str, list[tuple[np.ndarray, float, float]]] = {}
        self._notes: dict[str, str] = {}

    @property
    def names(self) -> list[str]:
        return list(self._found)

    def add(self, name: str, expected: np.ndarray, converted: np.ndarray) -> None:
        import numpy as np

        if expected.shape != converted.shape:
            self._notes[name] = f"shape {list(converted.shape)} instead of {list(expected.shape)}"
            self._found.setdefault(name, [])
            return
        a, b = expected.astype(np.float64), converted.astype(np.float64)
        same = (a == b) | (np.isnan(a) & np.isnan(b))
        # Where exactly one side is not finite, the difference stays infinite or NaN and is out of any tolerance.
        with np.errstate(invalid="ignore"):
            difference = np.where(same, 0.0, b - a)
        finite = np.abs(a[np.isfinite(a)])
        scale = float(finite.max()) if finite.size else 0.0
        exact = expected.dtype.kind not in "fc"
        allowed = 0.0 if exact else self._atol + self._rtol * scale
        self._found.setdefault(name, []).append((difference.reshape(-1), allowed, scale))

    def of(self, name: str) -> ErrorOfValue:
        import numpy as np

        found = self._found[name]
        if note := self._notes.get(name):
            return ErrorOfValue(name, *[float("nan")] * 5, agrees=False, note=note)
        joined = np.concatenate([difference for difference, _, _ in found])
        agrees = all(bool((np.abs(difference) <= allowed).all()) for difference, allowed, _ in found)
        if not joined.size:
            return ErrorOfValue(name, 0.0, 0.0, 0.0, 0.0, 0.0, agrees=True)
        scale = max(scale for _, _, scale in found)
        figures = (joined.max(), joined.min(), joined.mean(), joined.std())
        return ErrorOfValue(name, *map(float, figures), range=scale, agrees=agrees)
