"""What a model is like after a step of compression."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from xdsl.dialects.builtin import ModuleOp

from tflc.backends.tflite import to_bytes
from tflc.comparison.fidelity import decibels, real, stated, stored
from tflc.compression.weights import held_weights
from tflc.patterns.hooks.quantized_constants import real_values
from tflc.runtime import Session

if TYPE_CHECKING:
    from tflc.compression.weights import WeightOperand


@dataclass(frozen=True)
class Measures:
    """``size`` and ``deflated`` are bytes of the .tflite file, as it is and compressed by zlib. ``sparsity`` is the share of weights that are zero,
    ``values`` the number of different elements, as they are stored, of the tensor that has the most. ``sqnr`` is, for each output, the power of the
    uncompressed model's signal over that of the error, in dB, on random inputs; None where there is no error.
    """

    step: str
    size: int
    deflated: int
    sparsity: float
    values: int
    sqnr: dict[str, float | None]

    def __str__(self) -> str:
        shown = ", ".join(
            f"{name} {'exact' if ratio is None else f'{ratio:.1f} dB'}" for name, ratio in self.sqnr.items()
        )
        return (
            f"{self.step}: {self.size:,} bytes, {self.deflated:,} deflated; weights {self.sparsity:.0%} zero,"
            f" at most {self.values:,} values a tensor; {shown}"
        )


class Baseline:
    """The model before compression, and its outputs on random inputs."""

    def __init__(self, module: ModuleOp, weights: Mapping[str, WeightOperand]) -> None:
        """``weights`` tells which operands hold weights."""
        import numpy as np

        from tflc.random_inputs import random_array

        self._weights = weights
        random = np.random.default_rng(0)
        with Session(to_bytes(module)) as session:
            self._inputs = {
                name: random_array(random, info.shape, np.dtype(info.dtype)) for name, info in session.inputs.items()
            }
            self._outputs = session.run(self._inputs)

    def measured(self, step: str, module: ModuleOp) -> Measures:
        """What the model is like after a step."""
        import numpy as np

        data = to_bytes(module)
        weights = held_weights(module, self._weights)
        count = sum(weight.size for weight in weights)
        zeros = sum(np.count_nonzero(real_values(weight.array, weight.type) == 0) for weight in weights)
        with Session(data) as session:
            run = session.run({name: stored(session.inputs[name], array) for name, array in self._inputs.items()})
            outputs = {name: real(session.outputs[name], array) for name, array in run.items()}
        return Measures(
            step,
            len(data),
            len(zlib.compress(data)),
            zeros / count if count else 0.0,
            max((np.unique(weight.array).size for weight in weights), default=0),
            {name: stated(decibels(self._outputs[name], outputs[name])) for name in self._outputs},
        )
