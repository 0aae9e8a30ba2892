"""Every code of the pattern language has a file that earns it, and stands on the page with it."""

from __future__ import annotations

import pytest
import source_tree

from tflc.rewrite.error_pages import page
from tflc.rewrite.syntax.findings import CODES

FOLDER = source_tree.ROOT / "tests" / "filecheck" / "patterns"


@pytest.mark.parametrize("code", CODES)
def test_a_file_earns_it(code: str) -> None:
    files = list((FOLDER / "refused").glob(f"{code}-*.pat"))
    assert len(files) == 1, code
    for file in files:
        assert f"[{code}]" in file.read_text(encoding="utf-8")


def test_no_file_is_of_another_code() -> None:
    assert {file.name.split("-")[0] for file in FOLDER.glob("*/*.pat")} <= set(CODES)


def test_the_page_is_current() -> None:
    written = (source_tree.ROOT / "docs" / "pattern-errors.md").read_text(encoding="utf-8")
    assert written == page(FOLDER), (
        "python -m tflc.rewrite.error_pages tests/filecheck/patterns > docs/pattern-errors.md"
    )
