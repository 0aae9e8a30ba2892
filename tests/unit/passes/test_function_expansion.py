"""The functions of the standard stand in for ops, also for those that other functions bring, but not without end."""

from __future__ import annotations

import pytest
from rule_mutation import PATTERNS, in_place_of

from tflc.diagnostics import Refusal
from tflc.dialects.assembly import parse_module
from tflc.pipeline.base import PassContext
from tflc.pipeline.manager import PassManager
from tflc.pipeline.names import parse_passes
from tflc.rewrite import load

MISH = """
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "y"}) {
  %y = onnx.Mish(%x) : tensor<2x3xf32>
  func.return %y : tensor<2x3xf32>
}
"""


def test_an_op_that_comes_back_is_refused():
    """simplify finds Mish in what its function says of it; without a rule of decompose for it, neither would end."""
    rules = load(PATTERNS / "decompose.pat")
    with in_place_of(rules, rules.without("mish_by_exponential")), pytest.raises(Refusal) as refused:
        PassManager(parse_passes("decompose")).run(PassContext(), parse_module(MISH))
    assert "P0161" in str(refused.value)
    assert "onnx.Mish" in str(refused.value)
