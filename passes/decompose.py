"""decompose: ops that the target's kernels lack become ops that they have, idioms become the one op that they spell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from tflc.pipeline import RulePass


@dataclass(frozen=True)
class Decompose(RulePass):
    """All by rule, within the onnx dialect: each rule states the algebra it rests on.

    Holds before: canonical forms with inferred types. Holds after: every op is one that legalization has a row for, or that it will refuse.

        %y = onnx.Softsign(%x)    =>    %a = onnx.Abs(%x)
                                        %b = onnx.Add(%a, %one)
                                        %y = onnx.Div(%x, %b)
    """

    name = "decompose"
    requires: ClassVar[tuple[str, ...]] = ("normalize-opset", "infer-shapes", "fold-constants")
