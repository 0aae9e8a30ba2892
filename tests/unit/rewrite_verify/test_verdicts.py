"""What verification says: verdicts, test lines, replays, mutants; the same in every run."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tflc.rewrite import RuleSet, load
from tflc.rewrite.verify import EXCUSED, REFUTED, UNVERIFIED, VERIFIED, Effort, Verdict, verify
from tflc.rewrite.verify.mutation import KILLED, RIGHT, fates
from tflc.rewrite.verify.replay import read, replay, text

HEAD = "use onnx\nfrom tflc.patterns.hooks.permutation import compose\n"
GUARDED = "rule r:\n    onnx.Neg(onnx.Neg(x))\n    when dims(x) == [4, 9]\n => x\n"


def rules(source: str) -> RuleSet:
    return load(HEAD + source)


def verdict(source: str, effort: Effort | None = None) -> Verdict:
    (found,) = verify(rules(source), effort or Effort())
    return found


def test_no_instance_is_a_finding_and_not_a_pass() -> None:
    found = verdict(GUARDED)
    assert (found.status, found.instances, found.draws) == (UNVERIFIED, 0, 200)
    assert found.reason.startswith("the rule does not match what is drawn")


def test_a_test_line_gives_the_shapes() -> None:
    found = verdict(GUARDED + "test x: f32[4, 9]\n")
    assert (found.status, found.instances) == (VERIFIED, 4)


def test_a_test_line_gives_attributes() -> None:
    source = "rule r:\n    onnx.Relu(onnx.LeakyRelu(x, alpha=a))\n    when a == 0.125\n => onnx.Relu(x)\n"
    assert verdict(source).status == UNVERIFIED
    assert verdict(source + "test a = 0.125\n").status == VERIFIED


def test_moving_data_is_exact_and_algebra_is_not() -> None:
    moving = verdict(
        "rule r:\n    onnx.Transpose(shared onnx.Transpose(x, perm=p), perm=q) => onnx.Transpose(x, perm=compose(p, q))\n"
    )
    assert moving.exact
    algebra = verdict(
        "rule r:\n    onnx.Mul(onnx.Mul(x: f32[...], 3.0), 5.0) => onnx.Mul(x, 15.0)\ntest x: f32[2, 3]\n"
    )
    assert not algebra.exact


def test_the_last_bits_may_move_but_not_more() -> None:
    source = (
        "rule r:\n    y: onnx.Mul(onnx.Mul(x: f32[...], 3.0), 5.0)\n    when dims(y) == dims(x)\n => onnx.Mul(x, {})\n"
    )
    assert verdict(source.format("15.0")).status == VERIFIED
    assert verdict(source.format("15.001")).status == REFUTED


def test_a_right_side_that_fails_is_refuted() -> None:
    found = verdict("rule r:\n    onnx.Neg(onnx.Neg(x)) => onnx.Transpose(x, perm=[1, 0])\n")
    assert found.status == REFUTED
    assert found.counterexample is not None
    assert found.counterexample.kind in ("right side", "type", "invalid")


def test_a_rule_that_never_rests_is_refuted() -> None:
    found = verdict("rule r:\n    onnx.Neg(x) => onnx.Neg(onnx.Abs(x))\n")
    assert found.status == REFUTED


@pytest.fixture(scope="module")
def wrong() -> tuple[RuleSet, Verdict]:
    found = rules("rule r:\n    onnx.Neg(onnx.Sub(a, b)) => onnx.Sub(a, b)\n")
    (refuted,) = verify(found, Effort())
    return found, refuted


def test_a_counterexample_replays(wrong: tuple[RuleSet, Verdict]) -> None:
    found, refuted = wrong
    again = replay(read(text(refuted, "x.pat")), found)
    assert again is not None
    assert again.difference == refuted.counterexample.difference  # type: ignore[union-attr]
    right = rules("rule r:\n    onnx.Neg(onnx.Sub(a, b)) => onnx.Sub(b, a)\n")
    assert replay(read(text(refuted, "x.pat")), right) is None


def test_a_counterexample_shows_both_sides(wrong: tuple[RuleSet, Verdict]) -> None:
    shown = text(wrong[1], "x.pat")
    for part in (
        "// rule: x.pat r",
        "// input a: float",
        "// before y:",
        "// after y:",
        "onnx.Neg(",
        "// After the rule:",
    ):
        assert part in shown, shown


def test_every_run_is_the_same(wrong: tuple[RuleSet, Verdict]) -> None:
    found, refuted = wrong
    (again,) = verify(found, Effort())
    assert text(again, "x.pat") == text(refuted, "x.pat")
    (other,) = verify(found, Effort(seed=1))
    assert replace(other, counterexample=None).status == REFUTED


def test_a_needed_condition_is_missed_and_another_is_not() -> None:
    source = "rule r:\n    y: onnx.Add(x, 0)\n    when dims(y) == dims(x)\n    when rank(x) < 9\n => x\n"
    found = {fate.mutant.what: fate.status for fate in fates(rules(source), "r", Effort(draws=150, instances=3))}
    assert found["without 'when' of line 5"] == KILLED
    assert found["any constant for 0"] == KILLED
    assert found["without 'when' of line 6"] != KILLED
    assert RIGHT == "survives"


def test_what_tells_the_search_where_to_look_is_missed() -> None:
    source = "rule r:\n    onnx.Neg(onnx.Neg(x: [4, 9]))\n    when dims(x) == [4, 9]\n => x\n"
    found = {fate.mutant.what: fate for fate in fates(rules(source), "r", Effort(draws=150, instances=3))}
    assert found["x without a type"].status == KILLED
    assert found["x without a type"].why.startswith("the rule does not match what is drawn")


def test_a_reason_excuses_what_cannot_be_evaluated() -> None:
    source = 'rule r\n     unverified "no rank is 77":\n    onnx.Neg(onnx.Neg(x))\n    when rank(x) == 77\n => x\n'
    found = verdict(source)
    assert (found.status, found.excuse) == (EXCUSED, "no rank is 77")


def test_a_reason_excuses_no_graph_that_is_not_valid() -> None:
    source = 'rule r\n     unverified "a shape is a shape":\n    onnx.Add(x, 0.0) => x\n'
    assert verdict(source).status == REFUTED


QUANTIZED = "use tfl\nrule r{}:\n    q: tfl.quantize({}(shared tfl.dequantize(x)))\n    when q.type == x.type\n => {}(x): q.type\n"


def test_quantized_types_are_drawn() -> None:
    (found,) = verify(load(QUANTIZED.format("", "tfl.relu", "tfl.relu")), Effort())
    assert found.status == VERIFIED
    (found,) = verify(load(QUANTIZED.format("", "tfl.relu", "tfl.relu6")), Effort())
    assert found.status == REFUTED
