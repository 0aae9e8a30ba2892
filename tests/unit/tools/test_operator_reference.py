"""docs/operators.md says what the version tables and the pattern files say."""

from __future__ import annotations

from source_tree import ROOT

from tflc.dialects.onnx import history
from tflc.tools.operator_reference import operator_page

PAGE = (ROOT / "docs" / "operators.md").read_text(encoding="utf-8")


def test_the_page_is_up_to_date():
    assert operator_page() == PAGE, "write it anew: onnx-pat operators"


def test_every_operator_has_a_row():
    rows = {line.split("|")[1].strip() for line in PAGE.splitlines() if line.startswith("| ")}
    assert {op_type for domain in history.NEWEST for op_type in history.operators(domain)} <= rows
