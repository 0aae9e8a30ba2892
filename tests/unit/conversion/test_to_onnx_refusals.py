"""What has no ONNX form is told once: that its results have the types which the file states is no second finding."""

from __future__ import annotations

import onnx.parser
import pytest

import tflc


def test_an_operator_that_nobody_knows():
    text = (
        '<ir_version: 9, opset_import: ["" : 19, "mine" : 1]> g (float[2, 3] x) => (float[2, 3] y) { y = mine.Odd(x) }'
    )
    file = tflc.convert(onnx.parser.parse_model(text), allow_custom=["Odd"]).to_bytes()
    with pytest.raises(tflc.Refusal) as refused:
        tflc.to_onnx(file)
    assert [(finding.code, finding.message) for finding in refused.value.findings] == [
        ("E0406", "custom Odd 'y': nothing is known of this operator")
    ]
