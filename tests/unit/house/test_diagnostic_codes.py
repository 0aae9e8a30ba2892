"""Every code that a finding can have is in docs/diagnostics.md, once, and no other is."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[3]
LISTED = re.findall(r"^\| (E0\d{3}) \|", (ROOT / "docs" / "diagnostics.md").read_text(encoding="utf-8"), re.MULTILINE)


def used() -> set[str]:
    sources = [
        path
        for folder in ("compiler", "dialects", "passes", "patterns", "tools")
        for path in (ROOT / folder).rglob("*")
        if path.suffix in (".py", ".pat")
    ]
    found = (re.findall(r"\b(E0\d{3})\b", path.read_text(encoding="utf-8")) for path in sources)
    return {code for codes in found for code in codes}


def test_every_code_is_listed_and_every_listed_code_is_used():
    # The example in the docstring of tflc.diagnostics is a code like any other.
    assert set(LISTED) == used()


def test_no_code_has_two_meanings():
    assert [code for code, count in Counter(LISTED).items() if count > 1] == []
