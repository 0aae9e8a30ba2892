"""ONNX's test suites: each case and form passes, or is refused with the code that the expectation file lists, and nothing else happens.

What passes also computes, on inputs drawn anew, what the reference does. A seeded sample runs each time, all of it with the long tests. The
whole table: ``python tests/harness/conformance.py --suite node``; after a change that lowers more: ``--expect tests/conformance/refused.tsv``.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from conformance import FOLDED, FORMS, PASS, REFUSED, expectations, judge
from onnx_suites import SUITES, cases

HERE = Path(__file__).parent
FILES = {suite: HERE / ("refused.tsv" if suite == "node" else f"refused-{suite}.tsv") for suite in SUITES}
EXPECTED = {suite: expectations(str(path)) for suite, path in FILES.items()}
CASES = [(suite, case.name, form) for suite in SUITES for case in cases(suite) for form in FORMS]
SIZES = {"node": 200, "simple": 10, "pytorch-converted": 20, "pytorch-operator": 10, "light": 0}
"""How many of each suite run each time: together some seconds."""
SAMPLE = {
    each
    for suite, size in SIZES.items()
    for each in random.Random(0).sample([each for each in CASES if each[0] == suite], size)
}


@pytest.mark.parametrize(
    ("suite", "name", "form"),
    [pytest.param(*each, marks=() if each in SAMPLE else pytest.mark.long, id="-".join(each)) for each in CASES],
)
def test_case(suite, name, form):
    case = next(case for case in cases(suite) if case.name == name)
    outcome = judge(case, form)
    expected = EXPECTED[suite].get((name, form))
    if expected is None:
        assert outcome.status in (PASS, FOLDED), f"{outcome.code} {outcome.reason}"
    else:
        assert (outcome.status, outcome.code) == (REFUSED, expected), (
            f"{outcome.status}: {outcome.code} {outcome.reason}"
        )


@pytest.mark.parametrize("suite", SUITES)
def test_every_expectation_names_a_case(suite):
    assert {(suite, *each) for each in EXPECTED[suite]} <= set(CASES)
