"""Compares an ONNX model with the .tflite file made from it: both run in their own runtimes, values matched by name, layouts undone."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from tflc.calibration.images import ImageFormat
from tflc.calibration.samples import Input, Source, open_samples, random_samples
from tflc.comparison import fidelity
from tflc.comparison.errors import ErrorOfValue, Errors
from tflc.comparison.fidelity import Fidelity, Meter
from tflc.comparison.held import Held, undone
from tflc.diagnostics import ExitCode, Refusal, listed
from tflc.reference import Reference

if TYPE_CHECKING:
    import numpy as np

    from tflc.frontends.files import Source as Model
    from tflc.options import Named

OTHER_INPUTS = "random inputs may not suit it, nor dynamic dims of 1: --input-shape NAME=1,3,224,224 or --inputs X.npz gives others"
"""What to try where the reference refuses what was drawn."""


class InMemory(Protocol):
    """A model that was not written, such as the result of a conversion."""

    def to_bytes(self) -> bytes: ...


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
    hybrid: Sequence[str] = field(default_factory=tuple)
    """The operators that take floats beside quantized weights."""
    assumed: Mapping[str, Sequence[int]] = field(default_factory=dict)
    """The shapes of random inputs by name, of which nothing but this comparison says how long their dynamic dims are."""

    @property
    def agrees(self) -> bool:
        return all(output.agrees for output in self.outputs)

    @property
    def first_difference(self) -> str | None:
        """The first value in the model's order that is out of tolerance."""
        return next((value.name for value in self.values if not value.agrees), None)

    def __str__(self) -> str:
        return "\n".join(self.lines())

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
        lines += [output.line(width) for output in self.outputs]
        return [*lines, *_told_of(self.hybrid), *_told_of_dims(self.assumed)]

    def write(self, path: str) -> None:
        """All figures as JSON."""
        from tflc.atomic_file import write_file

        jump = fidelity.first_jump(self.tensors)
        figures = asdict(self) | {"first_jump": None if jump is None else jump.name}
        write_file(path, [json.dumps(figures, indent=2, ensure_ascii=False).encode("utf-8", "surrogateescape")])

    def plot(self, path: str, title: str) -> None:
        """The error along the depth of a quantized model, as an HTML page. Raises Refusal E0814 where nothing was measured."""
        from tflc.atomic_file import write_file
        from tflc.comparison.depth_plot import page

        if not self.tensors:
            message = "there is nothing to plot: no tensor of a quantized model was compared"
            raise Refusal.of(
                "E0814", message, hint="--plot is for quantized models, with --all", exit_code=ExitCode.USAGE
            )
        write_file(path, [page(self.tensors, title).encode("utf-8", "surrogateescape")])


def compare(
    model: Model,
    converted: str | os.PathLike[str] | bytes | InMemory,
    *,
    inputs: str | os.PathLike[str] | Mapping[str, np.ndarray] | None = None,
    samples: Source | None = None,
    images: ImageFormat | None = None,
    input_shapes: Named = (),
    runs: int = 1,
    seed: int = 0,
    rtol: float = 1e-4,
    atol: float = 1e-6,
    reach: float | None = None,
    every_value: bool = False,
) -> Comparison:
    """Run both models on the same inputs and measure the difference of every output.

    ``model`` is what ``tflc.convert`` takes, ``converted`` what it gives: a file, its bytes, or the result itself. ``inputs`` are arrays
    by name, or an .npz file of them, in the ONNX model's shapes. ``samples`` are many of them, from where calibration takes its own:
    arrays or a file with samples along the first axis, a folder, images in a format, an iterator. Without either ``runs`` sets of seeded random
    ones are drawn. Samples and random inputs are of ``input_shapes`` (``{"x": (4, 3, 224, 224)}`` or ``"x=4,3,224,224"``), else of the shapes that
    the converted model states, a dynamic dim being 1, which the result tells. A float value agrees where no element is off by more than
    ``atol + rtol * range``, the range being the largest finite magnitude of the reference's value, and ``rtol`` at least the precision of its
    type (2**-10 of half floats); a quantized output where none is off by more than that and one quantization step; others where they are equal.
    With ``reach`` a float value agrees where signal over noise is so many dB, over all runs. ``every_value`` compares inner values too.

    Raises Refusal where a model cannot be read or run, where their inputs and outputs do not match (E0811), or samples do not fit (E0901, E0902).
    """
    from tflc.frontends.files import open_source
    from tflc.input_shapes import shapes_by_input
    from tflc.options import named
    from tflc.runtime import Runtime, Session

    reference = Reference(model, every_value=every_value)
    file = open_source(converted if isinstance(converted, str | os.PathLike | bytes) else converted.to_bytes())
    held = Held(file)
    with Session(file.path or bytes(file.data), keep=every_value) as session:
        outputs = list(session.outputs)
        if missing := [name for name in outputs if name not in reference.outputs]:
            raise Refusal.of("E0811", f"{reference.path} has no output {listed(missing)}", exit_code=ExitCode.BAD_INPUT)
        chosen = shapes_by_input(named(input_shapes), list(reference.inputs))
        random = inputs is None and samples is None
        assumed: dict[str, tuple[int, ...]] = {}
        if inputs is not None:
            sets: Iterable[dict[str, np.ndarray]] = [_given(inputs, reference)]
        elif samples is not None:
            sets = open_samples(samples, _inputs(session, reference, held, chosen), images=images)
        else:
            drawn = _inputs(session, reference, held, chosen)
            sets, assumed = random_samples(drawn, max(1, runs), seed), _assumed(session, drawn, chosen)
        errors, meter = Errors(rtol, atol, quantized=held.quantized, reach=reach), Meter(held.producers)
        count = 0
        for feeds in sets:
            count += 1
            expected = reference.run(feeds, OTHER_INPUTS if random else "")
            native = {
                name: fidelity.stored(session.inputs[name], held.to_file("inputs", name, array))
                for name, array in feeds.items()
            }
            for name, array in session.run(native).items():
                found = held.to_model("outputs", name, array)
                if expected[name].dtype.kind == "f":
                    found = fidelity.real(session.outputs[name], found)
                step = held.step(session.outputs[name].index, expected[name].dtype)
                errors.add(name, expected[name], found, step)
            if every_value:
                _add_inner(errors, meter, {**feeds, **expected}, session, native, held, set(outputs))
        package, version = Runtime().about()
    if not count:
        raise Refusal.of("E0903", "there is no sample to compare by", exit_code=ExitCode.BAD_INPUT)
    order = {name: index for index, name in enumerate(reference.outputs)}
    inner = sorted((name for name in errors.names if name not in outputs), key=lambda name: order[name])
    return Comparison(
        reference.runtime,
        f"{package} {version}",
        count,
        tuple(errors.of(name) for name in outputs),
        tuple(errors.of(name) for name in inner),
        tuple(meter.all()) if held.quantized else (),
        held.hybrid,
        assumed,
    )


def _told_of(hybrid: Sequence[str]) -> list[str]:
    if not hybrid:
        return []
    kinds, many = ", ".join(dict.fromkeys(hybrid)), len(hybrid) > 1
    they = f"{len(hybrid)} operators ({kinds}) take" if many else f"{kinds} takes"
    return [
        f"{they} weights of few bits beside floats: the kernel{'s round' if many else ' rounds'} these to 8 bits in every run"
    ]


def _told_of_dims(assumed: Mapping[str, Sequence[int]]) -> list[str]:
    if not assumed:
        return []
    shapes = " ".join(f"{name}={','.join(map(str, shape))}" for name, shape in assumed.items())
    return [f"dynamic dims are compared at 1, as in --input-shape {shapes}"]


def _given(inputs: str | os.PathLike[str] | Mapping[str, np.ndarray], reference: Reference) -> dict[str, np.ndarray]:
    if isinstance(inputs, str | os.PathLike):
        import numpy as np

        path = os.fspath(inputs)
        try:
            with np.load(path) as archive:
                inputs = {name: archive[name] for name in archive.files}
        except (OSError, ValueError) as error:
            raise Refusal.of("E0812", f"cannot read {path}: {error}", exit_code=ExitCode.BAD_INPUT) from None
    if missing := [name for name in reference.inputs if name not in inputs]:
        raise Refusal.of("E0812", f"no input {listed(missing)} is given", exit_code=ExitCode.USAGE)
    return {name: inputs[name] for name in reference.inputs}


def _inputs(session: Any, reference: Reference, held: Held, shapes: Mapping[str, tuple[int, ...]]) -> list[Input]:
    """The inputs of both models, in the shapes that the user gives them, else in those that the converted one states."""
    if missing := [name for name in session.inputs if name not in reference.inputs]:
        message = f"{reference.path} has no input {listed(missing)}"
        raise Refusal.of("E0811", message, exit_code=ExitCode.BAD_INPUT)
    found = []
    for name, dtype in reference.inputs.items():
        if name not in session.inputs:
            # The converted model does not depend on it, and nothing says how large it is.
            raise Refusal.of("E0811", f"the converted model has no input '{name}'", exit_code=ExitCode.BAD_INPUT)
        stated = held.model_shape("inputs", name, session.inputs[name].shape)
        found.append(Input(name, shapes.get(name, stated), dtype))
    return found


def _assumed(session: Any, drawn: Sequence[Input], chosen: Mapping[str, tuple[int, ...]]) -> dict[str, tuple[int, ...]]:
    """The shapes of inputs that are drawn although nobody chose them, and the converted model leaves dims open."""
    return {
        each.name: each.shape for each in drawn if each.name not in chosen and -1 in session.inputs[each.name].signature
    }


def _add_inner(
    errors: Errors,
    meter: Meter,
    expected: Mapping[str, np.ndarray],
    session: Any,
    native: Mapping[str, np.ndarray],
    held: Held,
    outputs: set[str],
) -> None:
    for info, array in session.tensors(native):
        tensor = held.tensor(info.index, info.name)
        name = tensor.name
        if name not in expected:
            continue
        value, found = expected[name], undone(array, tensor.order)
        if value.dtype.kind == "f":
            if value.shape == found.shape and info.index in held.producers:
                meter.add(info, name, value, found)
            found = fidelity.real(info, found)
        if name not in outputs and name not in session.inputs:
            errors.add(name, value, found)
