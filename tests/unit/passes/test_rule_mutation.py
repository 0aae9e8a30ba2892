"""What of the pattern files could go unnoticed: each rule, row and condition is taken away, and a FileCheck test or verification must notice.

A sample of it in every run: of three passes, one of them tables alone, of the tests of their own folders. All of it in the long run.
"""

from __future__ import annotations

import random
from pathlib import Path

import filecheck_files
import pytest
from rule_mutation import PATTERNS, conditions, removals, survey, unnoticed

from tflc.rewrite import load

SAMPLED = ("infer_shapes", "fuse_tfl", "compress_weights")
REMOVALS, CONDITIONS = 10, 6

FILES = sorted(PATTERNS.glob("*.pat"))

KNOWN = {
    "decompose.pat: qlinear_pool: any channels_last": "channels_come_first asks for 1, and goes first",
    "decompose.pat: qlinear_conv_is_that_of_onnx: any channels_last": "the same",
    "decompose.pat: resize_by_scales_behind_channels: any keep_aspect_ratio_policy": "with scales the operator takes no other",
    "decompose.pat: unique_slices_in_order: any sorted": "unique_slices_as_they_come asks for 0, and goes first",
    "legalize_onnx.pat: floor_of_integer_quotient: x without a type": "floor_of_quotient asks for floats, and goes first",
    "legalize_onnx.pat: floor_of_integer_quotient: any element of x for int": "the same",
    "legalize_tfl.pat: slice_of_vector: starts without a type": "there are as many starts as ends, of which one is asked for",
    "legalize_tfl.pat: slice_of_vector: any length of starts for 1": "the same",
    "legalize_tfl.pat: slice_of_vector: ends without a type": "there are as many ends as starts, of which one is asked for",
    "legalize_tfl.pat: slice_of_vector: any length of ends for 1": "the same",
    "legalize_tfl.pat: different_elements_in_order: any sorted": "different_elements_as_they_come asks for 0, and goes first",
    "lower_regions.pat: row_of_gemm: x without a type": "several rows of a matrix would do as well as one matrix of several",
    "normalize_opset.pat: slice_of_leading_axes: any axes": "slice_bounds_are_operands asks for them, and goes first",
    "normalize_opset.pat: group_normalization_per_group: scale without a type": "the operator has one scale for each group",
    "normalize_opset.pat: group_normalization_per_group: bias without a type": "the operator has one bias for each group",
    "normalize_opset.pat: broadcast_from_last: any axis": "broadcast_from_one_on asks for one, and goes first",
    "normalize_opset.pat: labels_of_numbers: x without a type": "the operator takes strings besides, of which labels_of_strings goes first",
    "normalize_opset.pat: labels_of_numbers: any element of x for i64": "the same",
    "normalize_opset.pat: classifier_is_regressor: any classlabels_strings": "no model has labels of both kinds",
    "normalize_opset.pat: classifier_by_words_is_regressor: any classlabels_int64s": "the same",
    "normalize_opset.pat: linear_classifier_is_regressor: any classlabels_strings": "the same",
}
"""Conditions that nobody notices, and why they stand: each rule says for itself what it holds for."""


@pytest.mark.parametrize("stem", SAMPLED)
def test_a_sample_is_noticed(stem: str) -> None:
    rules = load(PATTERNS / f"{stem}.pat")
    folder = filecheck_files.FOLDER / "passes" / stem.replace("_", "-")
    found = survey(tuple(path for path in filecheck_files.all_tests() if path.is_relative_to(folder)))
    draw = random.Random(stem)
    chosen = [change for change in removals(rules, found) if change.seen_by]
    less = [change for change in conditions(rules, found) if change.seen_by]
    changes = [*draw.sample(chosen, REMOVALS), *draw.sample(less, min(CONDITIONS, len(less)))]
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
    found = {line.partition(" (line ")[0]: line for line in unnoticed(changes)}
    assert [line for what, line in found.items() if what not in KNOWN] == []
    assert {what for what in KNOWN if what.startswith(f"{path.name}:")} <= found.keys(), (
        "known ones that are noticed by now"
    )
