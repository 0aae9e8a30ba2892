"""ONNX's test suites: each case and form passes, or is refused with the code that the expectation file lists, and nothing else happens.

What passes also computes, on inputs drawn anew, what the reference does. A seeded sample runs each time, all of it with the long tests. The
whole table: ``python tests/harness/conformance.py --suite node``; after a change that lowers more: ``--expect tests/conformance/refused.tsv``.
The newer runtime, where it is the one installed, has an expectation file of its own for the node suite: ``--target litert --expect
tests/conformance/refused-litert.tsv``.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest
import source_tree
from conformance import FOLDED, FORMS, PASS, REFUSED, expectations, judge
from onnx_suites import SUITES, cases

from tflc.defaults import DEFAULT_TARGET
from tflc.runtime import Runtime
from tflc.targets import load

HERE = Path(__file__).parent
NODE_FILES = {DEFAULT_TARGET: HERE / "refused.tsv", "litert": HERE / "refused-litert.tsv"}
TARGET = DEFAULT_TARGET if Runtime().about()[0] == "tflite-runtime" else "litert"
FILES = {suite: NODE_FILES[TARGET] if suite == "node" else HERE / f"refused-{suite}.tsv" for suite in SUITES}
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
    outcome = judge(case, form, TARGET)
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


@pytest.mark.parametrize("target", NODE_FILES)
def test_readme_states_how_many_pass(target):
    refused = [form for _, form in expectations(str(NODE_FILES[target]))]
    passing = [f"{len(cases('node')) - refused.count(form):,}" for form in FORMS]
    row = f"| {load(target).title} | {' | '.join(passing)} | "
    assert row in (source_tree.ROOT / "README.md").read_text(encoding="utf-8")
