"""What of the pattern files could go unnoticed: each rule, row and condition is taken away, and a FileCheck test or verification must notice.

A sample of it in every run: of two passes, on the tests of their own folders.
"""

from __future__ import annotations

import random
from pathlib import Path

import filecheck_files
import pytest
from rule_mutation import PATTERNS, conditions, removals, survey, unnoticed

from tflc.rewrite import load

SAMPLED = ("infer_shapes", "fuse_tfl")
REMOVALS, CONDITIONS = 10, 6

FILES = sorted(PATTERNS.glob("*.pat"))


@pytest.mark.parametrize("stem", SAMPLED)
def test_a_sample_is_noticed(stem: str) -> None:
    rules = load(PATTERNS / f"{stem}.pat")
    folder = filecheck_files.FOLDER / "passes" / stem.replace("_", "-")
    found = survey(tuple(path for path in filecheck_files.all_tests() if path.is_relative_to(folder)))
    draw = random.Random(stem)
    chosen = [change for change in removals(rules, found) if change.seen_by]
    less = [change for change in conditions(rules, found) if change.seen_by]
    changes = [*draw.sample(chosen, REMOVALS), *draw.sample(less, CONDITIONS)]
    assert [*unnoticed(changes)] == []


@pytest.mark.long
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_removal_is_noticed(path: Path) -> None:
    changes = removals(load(path), survey(tuple(filecheck_files.all_tests())))
    assert [*unnoticed(changes)] == []


@pytest.mark.long
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_condition_is_noticed(path: Path) -> None:
    changes = conditions(load(path), survey(tuple(filecheck_files.all_tests())))
    assert [*unnoticed(changes)] == []
