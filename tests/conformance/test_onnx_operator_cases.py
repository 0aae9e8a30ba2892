"""ONNX's own operator tests through the onnx dialect: imported, written again, and run in the reference implementation.

What comes out must be what the case expects: neither the importer nor the backend may change what a node means.
"""

from __future__ import annotations

import warnings
from typing import Any

import pytest
from onnx_cases import LEFT_OUT, agree, array, cases

from tflc.diagnostics import Refusal
from tflc.evaluate import evaluate
from tflc.frontends.onnx import load

SHARDS = 8

# Part of a case's name: the code of the refusal that it must get.
REFUSED = {
    "test_not_": "E0205",  # opset 1
}


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
