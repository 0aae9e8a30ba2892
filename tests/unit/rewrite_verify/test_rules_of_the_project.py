"""The project's own rules: each is verified, or says why nothing evaluates it, and then nothing does.

A seeded sample of the instances in every run; all of them in the long one.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest
import source_tree

from tflc.rewrite import load
from tflc.rewrite.verify import EXCUSED, VERIFIED, Effort, Verdict, verify
from tflc.tools.rule_effort import effort_for
from tflc.tools.rule_verification import needlessly_excused

FILES = sorted((source_tree.ROOT / "patterns").glob("*.pat"))
SAMPLED = 2
"""Instances of each file."""


def wrong(verdicts: list[Verdict]) -> list[str]:
    without = [f"{each.label}: {each.reason}" for each in verdicts if each.status not in (VERIFIED, EXCUSED)]
    return without + [finding.message for finding in needlessly_excused(verdicts)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_sample_has_verdicts(path: Path) -> None:
    rules = load(path)
    labels = sorted({instance.label for instance in rules.instances})
    chosen = random.Random(path.stem).sample(labels, min(SAMPLED, len(labels)))
    assert wrong(list(verify(rules, effort_for(rules, Effort()), tuple(chosen))) if chosen else []) == []


@pytest.mark.long
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_rule_has_a_verdict(path: Path) -> None:
    rules = load(path)
    assert wrong(list(verify(rules, effort_for(rules, Effort())))) == []
