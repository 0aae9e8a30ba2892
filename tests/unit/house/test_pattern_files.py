"""The project's pattern files: nothing is said about them, and what they call public is read."""

from __future__ import annotations

from pathlib import Path

import pytest
import source_tree

from tflc.rewrite import examine
from tflc.rewrite.syntax import ast
from tflc.rewrite.syntax.parse import parse

FILES = sorted((source_tree.ROOT / "patterns").rglob("*.pat"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_not_even_a_warning(path: Path) -> None:
    _, findings = examine(path)
    assert findings == ()


def test_somebody_reads_what_is_public() -> None:
    python = [
        path.read_text() for folder in ("compiler", "passes") for path in (source_tree.ROOT / folder).rglob("*.py")
    ]
    unread = []
    for path in FILES:
        for item in parse(path.read_text(), str(path)).items:
            if isinstance(item, ast.SetItem | ast.Table) and item.public:
                name = item.name.id
                others = (other for other in FILES if other != path)
                if not any(f'"{name}"' in text for text in python) and not any(name in o.read_text() for o in others):
                    unread.append((path.name, name))
    assert unread == []
