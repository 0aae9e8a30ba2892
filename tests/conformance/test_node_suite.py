"""ONNX's node tests: each case and form passes, or is refused with the code that the expectation file lists, and nothing else happens.

The whole table: ``python tests/harness/conformance.py``; after a change that lowers more: ``--expect tests/conformance/refused.tsv``.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from conformance import FOLDED, FORMS, PASS, REFUSED, expectations, judge, node_cases

EXPECTED = expectations(str(Path(__file__).with_name("refused.tsv")))
CASES = [(case.name, form) for case in node_cases() for form in FORMS]
SAMPLE = set(random.Random(0).sample(CASES, 200))


@pytest.mark.parametrize(
    ("name", "form"),
    [pytest.param(*each, marks=() if each in SAMPLE else pytest.mark.long, id="-".join(each)) for each in CASES],
)
def test_case(name, form):
    case = next(case for case in node_cases() if case.name == name)
    outcome = judge(case, form)
    expected = EXPECTED.get((name, form))
    if expected is None:
        assert outcome.status in (PASS, FOLDED), f"{outcome.code} {outcome.reason}"
    else:
        assert (outcome.status, outcome.code) == (REFUSED, expected), (
            f"{outcome.status}: {outcome.code} {outcome.reason}"
        )


def test_every_expectation_names_a_case():
    assert set(EXPECTED) <= set(CASES)
