"""Random graphs with a symbolic batch and a symbolic length convert as they are, and agree with the reference at every size.

Tolerance: 1e-4 of the output's range, float32 sums of up to a few hundred terms in another order.
"""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from open_graphs import BATCHES, BINARY, REDUCTIONS, UNARY, OpenGraph

import tflc
from tflc.diagnostics import Refusal

pytestmark = pytest.mark.runtime

SAMPLE = 40
ALL = 600


def check(seed: int) -> tuple[set[str], Refusal | None]:
    """Convert one graph and run it at each size; its operators, and why it was refused if it was."""
    import onnxruntime

    from tflc.runtime import Session

    graph = OpenGraph(seed)
    model = graph.grow().SerializeToString()
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    session = onnxruntime.InferenceSession(model, options)
    names = [output.name for output in session.get_outputs()]
    try:
        converted = tflc.convert(model).to_bytes()
    except Refusal as refusal:
        return graph.kinds, refusal
    with Session(converted) as runtime:
        for number in range(len(BATCHES)):
            inputs = graph.inputs(number)
            expected = dict(zip(names, session.run(names, inputs)))
            found = runtime.run(inputs)
            for name in names:
                scale = max(float(np.abs(expected[name]).max()), 1e-3)
                np.testing.assert_allclose(
                    found[name],
                    expected[name],
                    rtol=0,
                    atol=1e-4 * scale,
                    err_msg=f"seed {seed}, size {number}, {name}",
                )
    return graph.kinds, None


@pytest.mark.parametrize("first", range(0, SAMPLE, 10))
def test_a_sample_agrees_at_every_size(first):
    for seed in range(first, first + 10):
        _, refusal = check(seed)
        assert refusal is None, seed


@pytest.mark.long
@pytest.mark.parametrize("first", range(SAMPLE, ALL, 40))
def test_all_agree_at_every_size_and_none_is_refused(first):
    refused = {seed: str(refusal) for seed in range(first, first + 40) if (refusal := check(seed)[1]) is not None}
    assert not refused


def test_every_operator_is_drawn_often():
    used: Counter[str] = Counter()
    for seed in range(ALL):
        graph = OpenGraph(seed)
        graph.grow()
        used.update(graph.kinds)
    assert {*UNARY, *BINARY, *REDUCTIONS, "Conv", "Expand", "ConstantOfShape", "Resize", "Reshape"} <= {*used}
    assert min(used.values()) >= 20
