"""docs/rules.md is what `onnx-pat doc` writes (`make docs`)."""

from __future__ import annotations

from pathlib import Path

import pytest
import source_tree
from lit_in_process import call_tool

from tflc.rewrite.syntax.parse import parse

PAGE = source_tree.ROOT / "docs" / "rules.md"
FILES = sorted((source_tree.ROOT / "patterns").rglob("*.pat"))


def test_every_rule_stands_on_the_page_as_it_is_written() -> None:
    """Tables, sets and sub-patterns too; examples and counts, for which all tests must run, are compared in the long run."""
    written = PAGE.read_text(encoding="utf-8")
    for path in FILES:
        file = parse(path.read_text(encoding="utf-8"), str(path))
        for item in file.items:
            text = "\n".join(file.lines[item.span.line - 1 : item.span.end_line]).rstrip()
            if text.startswith(("rule ", "table ", "set ", "pattern ")):
                assert f"```\n{text}\n```" in written, f"{path.name}: make docs"


@pytest.mark.long
def test_the_page_is_current(tmp_path: Path) -> None:
    outcome = call_tool("onnx-pat", ["doc", "-o", str(tmp_path / "rules.md")])
    assert outcome.code == 0
    assert (tmp_path / "rules.md").read_text(encoding="utf-8") == PAGE.read_text(encoding="utf-8"), "make docs"
