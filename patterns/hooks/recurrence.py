"""What the attributes of recurrent operators say, with their defaults. Source: ONNX's RNN, GRU and LSTM."""

from __future__ import annotations

from collections.abc import Sequence

from tflc.rewrite import NoMatch


def activations(names: Sequence[str] | None, default: Sequence[str], direction: int = 0) -> tuple[str, ...] | NoMatch:
    """The activations of one direction, capitalized as the operators are; the standard reads their names in any case."""
    count = len(default)
    chosen = tuple(names or ())[direction * count : (direction + 1) * count] or tuple(default)
    if len(chosen) != count:
        return NoMatch(f"{count} activations are needed, {len(chosen)} are given")
    return tuple(_NAMES.get(name.lower(), name) for name in chosen)


_NAMES = {"sigmoid": "Sigmoid", "tanh": "Tanh", "relu": "Relu", "softsign": "Softsign", "softplus": "Softplus"}
