"""What the attributes of recurrent operators say, with their defaults, and the weights of networks that reset themselves.

Sources: ONNX's RNN and LSTM; the kernels of UNIDIRECTIONAL_SEQUENCE_LSTM and UNIDIRECTIONAL_SEQUENCE_RNN, whose states outlive a run.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from tflc.rewrite import NoMatch


def activations(names: Sequence[str] | None, default: Sequence[str], direction: int = 0) -> tuple[str, ...] | NoMatch:
    """The activations of one direction, capitalized as the operators are; the standard reads their names in any case."""
    count = len(default)
    chosen = tuple(names or ())[direction * count : (direction + 1) * count] or tuple(default)
    if len(chosen) != count:
        return NoMatch(f"{count} activations are needed, {len(chosen)} are given")
    return tuple(_NAMES.get(name.lower(), name) for name in chosen)


_NAMES = {"sigmoid": "Sigmoid", "tanh": "Tanh", "relu": "Relu", "softsign": "Softsign", "softplus": "Softplus"}


CLOSED = 200.0
"""Sigmoid(-x) of such an x is 0 in f32, and Tanh(-x) is -1."""

MOST_CELLS = 2.0**24
"""No cell gets larger: it grows by less than 1 a step, which is lost beside as much in f32."""


def cells_with_reset(w: Any, r: Any, b: Any, p: Any) -> dict[str, np.ndarray]:
    """The parameters of a fused LSTM with one more column of input, 1 at a step of ones that takes all states to 0 and 0 at others.

    ``w`` is [1, 4 units, inputs], ``r`` [1, 4 units, units], ``b`` [1, 8 units], their gates in ONNX's order: input, output, forget, cell.
    ``p`` is None or [1, 3 units], for input, output, forget. Weights come back as [units, columns], all else as [units].
    """
    units = r.shape[-1]
    parameters = {}
    for number, gate in enumerate(("input", "output", "forget", "cell")):
        rows = slice(number * units, (number + 1) * units)
        weights, recurrent = w[0, rows], r[0, rows]
        bias = b[0, rows] + b[0, 4 * units :][rows]
        peephole = np.zeros_like(bias) if p is None or gate == "cell" else p[0, rows]
        opposed = _opposed(weights, recurrent, bias) + MOST_CELLS * np.abs(peephole)
        column = np.zeros_like(bias) if gate == "cell" else -opposed
        parameters[f"{gate}_weights"] = np.column_stack([weights, column]).astype(np.float32)
        parameters[f"{gate}_recurrent"], parameters[f"{gate}_bias"] = recurrent, bias
        parameters[f"{gate}_peephole"] = peephole
    return parameters


def units_with_reset(w: Any, r: Any, b: Any) -> dict[str, np.ndarray]:
    """The parameters of a fused RNN with two more columns of input: 1 at a step of ones that takes all states to -1, and 1 at the step after it.

    ``w`` is [1, units, inputs], ``r`` [1, units, units], ``b`` [1, 2 units]; what comes back lacks the first axis.
    """
    weights, recurrent = w[0], r[0]
    bias = np.sum(np.split(b[0], 2), axis=0)
    columns = [weights, -_opposed(weights, recurrent, bias), recurrent.sum(axis=1)]
    return {"weights": np.column_stack(columns).astype(np.float32), "recurrent": recurrent, "bias": bias}


def _opposed(weights: np.ndarray, recurrent: np.ndarray, bias: np.ndarray) -> np.ndarray:
    """What outweighs a step of ones from states between -1 and 1, and closes the gate, for each unit."""
    return CLOSED + np.abs(weights).sum(axis=1) + np.abs(recurrent).sum(axis=1) + np.abs(bias)
