"""ONNX's own operator tests through the onnx dialect: imported, written again, and run in the reference implementation.

What comes out must be what the case expects: neither the importer nor the backend may change what a node means.
"""

from __future__ import annotations

import functools
import warnings
from typing import Any

import numpy as np
import pytest
from onnx import TensorProto, numpy_helper

from tflc.diagnostics import Refusal
from tflc.evaluate import evaluate
from tflc.frontends.onnx import load

SHARDS = 8

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
# Part of a case's name: the code of the refusal that it must get.
REFUSED = {
    "test_not_": "E0205",  # opset 1
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


def problem(case: Any) -> str | None:
    """What is wrong with a case; None where it comes out right."""
    refusal = next((code for part, code in REFUSED.items() if part in case.name), None)
    try:
        module = load(case.model.SerializeToString())
        for inputs, outputs in case.data_sets:
            named = {port.name: array(value) for port, value in zip(case.model.graph.input, inputs)}
            found = evaluate(module, named, prefer_reference=True)
            for port, expected in zip(case.model.graph.output, outputs):
                if not agree(array(expected), found[port.name], case):
                    return f"{case.name}: output '{port.name}' differs"
    except Refusal as error:
        return None if {finding.code for finding in error.findings} == {refusal} else f"{case.name}: {error}"
    return None if refusal is None else f"{case.name}: not refused"


@pytest.mark.parametrize("shard", range(SHARDS))
@pytest.mark.filterwarnings("ignore")
def test_means_what_it_meant(shard: int) -> None:
    chosen = cases()[shard::SHARDS]
    assert len(chosen) > 150
    assert [found for case in chosen if (found := problem(case)) is not None] == []


def test_every_exception_is_needed() -> None:
    from onnx.backend.test.case.node import collect_testcases

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        names = [case.name for case in collect_testcases(None)]
    for part in (*LEFT_OUT, *REFUSED):
        assert any(part in name for name in names), part
