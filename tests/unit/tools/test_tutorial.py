"""Every command of the tutorial prints what the tutorial says."""

from __future__ import annotations

import re
from pathlib import Path

import document
import source_tree
from document import Step

TUTORIAL = source_tree.ROOT / "docs" / "tutorial.md"


def test_every_command_prints_what_is_said(tmp_path: Path) -> None:
    # Stands for the checkout that the last part speaks of.
    for folder in ("patterns", "passes"):
        (tmp_path / "tflc" / folder).mkdir(parents=True)
    assert document.disagreement(TUTORIAL, tmp_path) is None


def test_every_tool_of_an_author_is_shown() -> None:
    commands = " ".join(step.command for step in document.steps(TUTORIAL.read_text("utf-8")) if isinstance(step, Step))
    for word in ("check", "fmt", "verify", "stats", "doc", "new"):
        assert f"onnx-pat {word}" in commands
    for word in ("--why", "--trace-rules", "--check", "filecheck"):
        assert word in commands


def test_every_link_to_a_file_leads_somewhere() -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", TUTORIAL.read_text(encoding="utf-8")):
        assert (TUTORIAL.parent / target).exists(), target
