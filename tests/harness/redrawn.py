"""Inputs drawn anew for a case of a test suite, and what the reference makes of them: what fits its own inputs alone does not pass.

The inputs stay near those of the case, so that they lie where the operator is defined: floats change places and shrink by up to a fifth (those
that are all whole stay whole), integers change places, rows of indices as rows. Where parameters drawn so are refused by the reference or ask
for another shape, only the first input is drawn.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np

Agree = Callable[[Any, Any], bool]


def draw(
    name: str, model: Any, inputs: Sequence[Any], outputs: Sequence[Any], first_only: bool, agree: Agree
) -> tuple[list[Any], list[Any]] | None:
    """Other inputs and the outputs of the reference; None where no reference gives ``outputs`` for ``inputs``, or nothing is left to draw.

    ``agree`` compares an expected output with one found. The draw depends on ``name`` alone.
    """
    for reference in _references(model):
        own = _outputs(reference, model, inputs)
        if own is None or not all(map(agree, outputs, own)):
            continue
        for first in (True,) if first_only else (False, True):
            random = np.random.default_rng(zlib.crc32(name.encode()))
            other = [
                _drawn(array, random, data=not i) if not (first and i) else array for i, array in enumerate(inputs)
            ]
            if all(a is b for a, b in zip(inputs, other)):
                return None
            found = _outputs(reference, model, other)
            if found is not None and all(map(_alike, outputs, found)):
                return other, found
    return None


def _drawn(array: Any, random: np.random.Generator, data: bool) -> Any:
    """An array like another; itself where it is none, or has nothing to change. ``data``: it is no parameter, whose rows must stay together."""
    if not isinstance(array, np.ndarray) or array.size < 2 or array.dtype.kind in "OSU":
        return array
    if array.dtype.kind != "f" and not data:
        return random.permutation(array) if len(array) > 1 else array
    moved = random.permutation(array.reshape(-1)).reshape(array.shape)
    if array.dtype.kind == "f" and not np.array_equal(array, np.round(array)):
        with np.errstate(all="ignore"):
            moved = (moved * random.uniform(0.8, 1, array.shape)).astype(array.dtype)
    return moved


def _alike(a: Any, b: Any) -> bool:
    """Whether an output is of the kind that the case expects: also finite where all of that is."""
    if np.shape(a) != np.shape(b) or getattr(a, "dtype", None) != getattr(b, "dtype", None):
        return False
    return np.asarray(a).dtype.kind != "f" or bool(np.isfinite(b).all() or not np.isfinite(a).all())


def _references(model: Any) -> Iterator[Callable[[dict[str, Any]], list[Any]]]:
    """The reference implementation, then onnxruntime where it is installed and takes the model."""
    from onnx.reference import ReferenceEvaluator

    try:
        evaluator = ReferenceEvaluator(model)
        yield lambda feeds: evaluator.run(None, feeds)
    except Exception:
        pass  # an operator that it lacks, told in many ways
    try:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.log_severity_level = 4
        session = onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    except Exception:
        return  # not installed, or it refuses the model
    yield lambda feeds: session.run(None, feeds)


def _outputs(reference: Any, model: Any, inputs: Sequence[Any]) -> list[Any] | None:
    """What a reference gives; None where it refuses."""
    feeds = {value.name: array for value, array in zip(model.graph.input, inputs)}
    try:
        with np.errstate(all="ignore"):
            return list(reference(feeds))
    except Exception:
        return None  # whatever it says, these inputs are none that it takes
