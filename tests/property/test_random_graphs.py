"""Random graphs with all dims equal convert and agree with the reference.

Tolerance: 1e-4 of the output's range, float32 sums of up to a few hundred terms in another order.
"""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from random_graphs import RandomGraph

import tflc
from tflc.diagnostics import Refusal

ALL = 1000
SAMPLE = 60
KINDS = (
    "conv",
    "pool",
    "elementwise",
    "reshape",
    "flatten",
    "squeeze",
    "transpose",
    "concat",
    "slice",
    "matmul",
    "softmax",
)


def check(seed: int) -> tuple[Counter[str], bool, Refusal | None]:
    """Convert and run one graph; its kinds of ops, whether branches met, and why it was refused if it was."""
    import onnxruntime

    from tflc.runtime import run

    graph = RandomGraph(seed)
    model = graph.grow().SerializeToString()
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    session = onnxruntime.InferenceSession(model, options)
    names = [output.name for output in session.get_outputs()]
    x = np.random.default_rng(seed).standard_normal(session.get_inputs()[0].shape).astype(np.float32)
    expected = dict(zip(names, session.run(names, {"x": x})))
    try:
        converted = tflc.convert(model).to_bytes()
    except Refusal as refusal:
        return graph.kinds, graph.meets, refusal
    found = run(converted, {"x": x})
    for name in names:
        scale = max(float(np.abs(expected[name]).max()), 1e-3)
        np.testing.assert_allclose(
            found[name], expected[name], rtol=0, atol=1e-4 * scale, err_msg=f"seed {seed}, {name}"
        )
    return graph.kinds, graph.meets, None


@pytest.mark.parametrize("first", range(0, SAMPLE, 10))
def test_a_sample_agrees(first):
    for seed in range(first, first + 10):
        _, _, refusal = check(seed)
        assert refusal is None or "E0000" not in str(refusal)


@pytest.mark.long
def test_all_agree_and_hardly_any_is_refused():
    used: Counter[str] = Counter()
    meets, refused = 0, []
    for seed in range(ALL):
        kinds, met, refusal = check(seed)
        used.update(kinds.keys())
        meets += met
        if refusal is not None:
            refused.append((seed, str(refusal)))
    assert {kind: used[kind] for kind in KINDS if used[kind] < 300} == {}
    assert meets >= ALL // 2
    assert len(refused) <= ALL // 100, refused[:3]
