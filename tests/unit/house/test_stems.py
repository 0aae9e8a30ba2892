"""One stem everywhere: a pass, its pattern file and its FileCheck tests are found by one name."""

from __future__ import annotations

import re

import pytest
import source_tree

from tflc.rewrite.syntax import ast
from tflc.rewrite.syntax.parse import parse

PASSES = sorted(path.stem for path in (source_tree.ROOT / "passes").glob("*.py") if path.stem != "__init__")
PATTERNS = sorted(path.stem for path in (source_tree.ROOT / "patterns").glob("*.pat"))
TESTS = source_tree.ROOT / "tests" / "filecheck" / "passes"


def test_passes_and_pattern_files_have_the_same_stems() -> None:
    assert PASSES == PATTERNS


def test_a_folder_of_pattern_files_is_included_by_the_file_of_its_stem() -> None:
    folder = source_tree.ROOT / "patterns"
    parts = {path.relative_to(folder).as_posix() for path in folder.glob("*/*.pat")}
    assert parts == {
        item.path
        for stem in PATTERNS
        for item in parse((folder / f"{stem}.pat").read_text(encoding="utf-8"), stem).items
        if isinstance(item, ast.Include) and item.path.startswith(f"{stem}/")
    }


def test_passes_and_test_folders_have_the_same_stems() -> None:
    folders = sorted(path.name for path in TESTS.iterdir() if path.is_dir()) if TESTS.is_dir() else []
    assert [stem.replace("_", "-") for stem in PASSES] == folders


@pytest.mark.parametrize("stem", PASSES)
def test_known_by_its_stem(stem: str) -> None:
    from tflc.pipeline.names import pass_class, pass_names

    name = stem.replace("_", "-")
    assert name in pass_names()
    assert pass_class(name).name == name


def test_nothing_else_is_known() -> None:
    from tflc.pipeline.names import pass_names

    assert sorted(name.replace("-", "_") for name in pass_names()) == PASSES


@pytest.mark.parametrize("stem", PASSES)
def test_says_what_it_does(stem: str) -> None:
    from tflc.pipeline.names import pass_class

    assert len((pass_class(stem.replace("_", "-")).__doc__ or "").split()) >= 10


@pytest.mark.parametrize("stem", PASSES)
def test_tests_run_their_own_pass(stem: str) -> None:
    """Some file of the folder runs the pass of its name, and one tests what must not be: left over, or done, or taken."""
    name = stem.replace("_", "-")
    texts = [path.read_text(encoding="utf-8") for path in (TESTS / name).glob("*.mlir")]
    assert any(re.search(rf"RUN:.*{name}\b", text) for text in texts)
    assert any("-NOT:" in text or "expected-error" in text or "RUN: not" in text for text in texts)


def test_no_file_is_named_after_nothing() -> None:
    vague = {"utils", "util", "helpers", "helper", "common", "misc"}
    assert [path for path in source_tree.sources() if vague & {*path.parts, path.stem}] == []
