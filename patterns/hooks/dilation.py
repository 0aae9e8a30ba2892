"""Dilated windows as plain ones: weights with zeros between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tflc.patterns.hooks.window import reach

if TYPE_CHECKING:
    import numpy as np


def dilated(weights: np.ndarray, dilations: Sequence[int]) -> np.ndarray:
    """Weights with their last axes spread by ``dilations``, zeros between: a dilated window as a plain one."""
    import numpy as np

    if all(dilation == 1 for dilation in dilations):
        return weights
    lead = weights.ndim - len(dilations)
    lengths = [reach(k, dilation) for k, dilation in zip(weights.shape[lead:], dilations)]
    spread = np.zeros((*weights.shape[:lead], *lengths), weights.dtype)
    spread[(slice(None),) * lead + tuple(slice(None, None, dilation) for dilation in dilations)] = weights
    return spread


@dataclass(frozen=True, slots=True)
class Spreading:
    """Computed weights get zeros between them: reshape ``apart``, pad, reshape ``together``, then slice ``axes`` from ``starts`` to ``reaches``."""

    apart: tuple[int, ...]
    pads: tuple[int, ...]
    together: tuple[int, ...]
    axes: tuple[int, ...]
    starts: tuple[int, ...]
    reaches: tuple[int, ...]


def spreading(shape: Sequence[int], dilations: Sequence[int]) -> Spreading:
    """How weights (C, M, *kernel) become those that ``dilated`` gives, where they are not constant.

    Each kernel axis gets an axis of size 1 behind it, which grows to the dilation by padding and merges with the kernel's: (C M, k, 1, ...).
    """
    kernel = tuple(shape[2:])
    apart = [shape[0] * shape[1]]
    ends = [0]
    for k, dilation in zip(kernel, dilations):
        apart += [k, 1]
        ends += [0, dilation - 1]
    axes = tuple(range(2, len(shape)))
    return Spreading(
        tuple(apart),
        (*(0 for _ in apart), *ends),
        (*shape[:2], *(k * dilation for k, dilation in zip(kernel, dilations))),
        axes,
        (0,) * len(kernel),
        tuple(reach(k, dilation) for k, dilation in zip(kernel, dilations)),
    )
