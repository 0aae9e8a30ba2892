"""Samples run through the TFLite runtime, statistics kept of every float tensor on the way."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import SSAValue

from tflc.backends.tflite import serialize
from tflc.calibration.samples import Input
from tflc.calibration.statistics import METHODS, READ_HISTOGRAMS, Bounds, Collector, Statistics
from tflc.diagnostics import ExitCode, Refusal
from tflc.dialects import constant_of
from tflc.dialects.types import element_of, f32, shape_of, static_shape, to_numpy
from tflc.input_shapes import quoted
from tflc.layout.axes import inverse
from tflc.layout.boundary import as_held, orders_of
from tflc.runtime import Session
from tflc.runtime.exposure import all_tensors_as_outputs
from tflc.signature import argument_names, main_function

if TYPE_CHECKING:
    import numpy as np

COLLECTOR = f"{Collector.__module__}:{Collector.__name__}"
"""Statistics are kept where tensors are, in the process of the runtime: these are megabytes a sample, those some numbers a tensor."""


@dataclass
class Observation:
    """What was seen of the float values of ``@main``: arguments and results of ops, constants aside. ``means`` are those of the channels, along
    the last axis, of the values that were asked for; ``seconds`` is the time of all samples.
    """

    statistics: dict[SSAValue, Statistics] = field(default_factory=dict)
    means: dict[SSAValue, np.ndarray] = field(default_factory=dict)
    samples: int = 0
    seconds: float = 0.0

    @property
    def not_finite(self) -> list[SSAValue]:
        """The values that were NaN or infinite in a sample, in the order of the file."""
        return [value for value, found in self.statistics.items() if not found.finite]

    def range_of(self, value: SSAValue, method: str, levels: int) -> Bounds | None:
        """The range of a value for so many levels, by a method of ``METHODS``; None where not all that was seen is finite."""
        found = self.statistics.get(value)
        if found is None or found.average is None or not found.finite:
            return None
        return METHODS[method](found, levels)


def inputs_of(module: ModuleOp) -> list[Input]:
    """The inputs of a module as a user's samples give them: in ONNX's order of axes, whatever the module holds."""
    function = main_function(module)
    orders = orders_of(module, inputs=True)
    inputs = []
    for argument, name in zip(function.body.block.args, argument_names(function)):
        shape, element = static_shape(argument.type), element_of(argument.type)
        if shape is None or element is None:
            raise _open_shape(name, [dim for dim in shape_of(argument.type) or () if isinstance(dim, str)])
        order = orders.get(name)
        if order is not None:
            shape = tuple(shape[axis] for axis in inverse(order))
        inputs.append(Input(name, shape, to_numpy(element)))
    return inputs


def _open_shape(name: str, dims: Sequence[str]) -> Refusal:
    """An input without a fixed shape; ``dims`` are the names of its open dims."""
    options = " ".join(f"--dim {quoted(dim)}=1" for dim in dims) or f"--input-shape {quoted(name)}=1,3,224,224"
    message = f"input '{name}' has no fixed shape, and samples run in one"
    return Refusal.of("E0902", message, hint=f"fix it, as in {options}", exit_code=ExitCode.USAGE)


def observe(
    module: ModuleOp,
    samples: Iterable[dict[str, np.ndarray]],
    *,
    method: str = "min-max",
    means_of: Collection[SSAValue] = (),
) -> Observation:
    """Run a module of tfl ops on samples in the TFLite runtime, one after the other, every float tensor of ``@main`` kept.

    ``means_of`` are the values of which the means of channels are kept too.

    Raises Refusal E0903 where there is no sample, and what the runtime refuses (E0521 to E0525).
    """
    written = serialize(module)
    values = _watched(module, written.metadata.tensors)
    numbers = [written.metadata.tensors[value] for value in values]
    means = [place for place, value in enumerate(values) if value in means_of]
    # Every tensor an output: no kernel writes its result over its operand, and delegates, which are fast, hand all of them out.
    exposed, _ = all_tensors_as_outputs(b"".join(written))
    with Session(exposed, name="the float model") as session:
        clock = _Clock()
        held = clock.beside(as_held(module, sample) for sample in samples)
        found: Collector | None = session.reduced(
            held, numbers, COLLECTOR, len(values), method in READ_HISTOGRAMS, means
        )
    if found is None:
        raise Refusal.of("E0903", "there is no calibration sample", exit_code=ExitCode.BAD_INPUT)
    return Observation(
        dict(zip(values, found.statistics)),
        {values[place]: mean for place, mean in found.means.items()},
        found.samples,
        clock.seconds,
    )


@dataclass
class _Clock:
    """Takes the time from its making to the end of samples and beyond, less that in which samples are made."""

    _started: float = field(default_factory=time.perf_counter)

    def beside(self, samples: Iterable[dict[str, np.ndarray]]) -> Iterator[dict[str, np.ndarray]]:
        """The samples; making them does not count."""
        source = iter(samples)
        while True:
            began = time.perf_counter()
            sample = next(source, None)
            self._started += time.perf_counter() - began
            if sample is None:
                return
            yield sample

    @property
    def seconds(self) -> float:
        """What has passed until now."""
        return time.perf_counter() - self._started


def _watched(module: ModuleOp, tensors: Collection[SSAValue]) -> list[SSAValue]:
    return [
        value
        for value in tensors
        if element_of(value.type) == f32 and constant_of(value) is None and 0 not in (static_shape(value.type) or ())
    ]
