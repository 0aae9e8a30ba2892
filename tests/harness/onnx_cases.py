"""ONNX's own operator tests that its reference implementation computes, and whether two of their outputs agree."""

from __future__ import annotations

import functools
import warnings
from typing import Any

import numpy as np
from onnx import TensorProto, numpy_helper

# Part of a case's name: why it is left out.
LEFT_OUT = {
    "test_bernoulli": "random numbers",
    "test_training_dropout": "random numbers",
    "test_image_decoder": "the reference needs Pillow for it",
    "test_scatter_with": "Scatter ended with opset 11, and the reference has none",
    "test_scan_sum": "the reference has no Scan of opset 8",
    "test_if_opt": "the case lists the element of its output's sequence, not the sequence",
    **dict.fromkeys(
        [f"test_flexattention_{name}" for name in ("score_mod", "prob_mod", "causal_mask", "soft_cap", "relative")],
        "the reference runs the operator's subgraph without the values around it",
    ),
    "_expanded": "the bodies of functions, built of the operators that have cases of their own",
}


@functools.cache
def cases() -> list[Any]:
    from onnx.backend.test.case.node import collect_testcases

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = sorted(collect_testcases(None), key=lambda case: case.name)
    return [case for case in found if not any(part in case.name for part in LEFT_OUT)]


def array(value: Any) -> Any:
    return numpy_helper.to_array(value) if isinstance(value, TensorProto) else value


def agree(expected: Any, found: Any, case: Any) -> bool:
    if isinstance(expected, list):
        return (
            isinstance(found, list)
            and len(expected) == len(found)
            and all(agree(a, b, case) for a, b in zip(expected, found))
        )
    expected, found = np.asarray(expected), np.asarray(found)
    if expected.dtype.kind in "OUS":
        return [str(text) for text in expected.ravel()] == [str(text) for text in found.ravel()]
    if expected.shape != found.shape or expected.dtype != found.dtype:
        return False
    if expected.dtype.kind in "biu":
        return np.array_equal(expected, found)
    # The cases' own tolerance, meant for implementations that sum in another order.
    a, b = expected.astype(np.complex128), found.astype(np.complex128)
    return np.allclose(a, b, rtol=case.rtol or 1e-3, atol=case.atol or 1e-7, equal_nan=True)
