"""Every command of the README prints what the README says."""

from __future__ import annotations

import re
from pathlib import Path

import document
import pytest
import source_tree
from document import File, Step

README = source_tree.ROOT / "README.md"


@pytest.mark.runtime
def test_every_command_prints_what_is_said(tmp_path: Path) -> None:
    (tmp_path / "examples").symlink_to(source_tree.ROOT / "examples")
    assert sum(isinstance(step, Step) for step in document.steps(README.read_text(encoding="utf-8"))) >= 6
    assert document.disagreement(README, tmp_path) is None


def test_every_link_to_a_file_leads_somewhere() -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", README.read_text(encoding="utf-8")):
        assert (source_tree.ROOT / target).exists(), target


@pytest.mark.parametrize(
    ("said", "printed", "same"),
    [
        ("a\nb", "a\nb", True),
        ("a\nb", "a\nc", False),
        ("a", "a\nb", False),
        ("took ... s", "took 1.25 s", True),
        ("took ... s", "took 1.25\n s", False),
        ("a\n...\nd", "a\nb\nc\nd", True),
        ("a\n...\nd", "a\nd", True),
        ("a\n...", "b", False),
        ("", "", True),
        ("", "warning", False),
    ],
)
def test_agrees(said: str, printed: str, same: bool) -> None:
    assert document.agrees(said, printed) is same


def test_steps() -> None:
    text = (
        "```mlir a.mlir\nx\n```\ntext\n```console\n$ cat a.mlir\nx\n$ tflc \\\n    convert\n```\n```sh\nnot run\n```\n"
    )
    assert document.steps(text) == [File("a.mlir", "x\n"), Step("cat a.mlir", "x", 6), Step("tflc convert", "", 8)]
