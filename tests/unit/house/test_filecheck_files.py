"""Every FileCheck test runs, says what it needs, and runs under lit as well."""

from __future__ import annotations

import itertools
import subprocess
import sys
from pathlib import Path

import lit_in_process
import pytest
import source_tree

FOLDER = source_tree.ROOT / "tests" / "filecheck"
FILES = sorted(
    path
    for suffix in ("*.mlir", "*.pat", "*.txt")
    for path in FOLDER.rglob(suffix)
    if not {"Inputs", "Output"} & set(path.parts)
)


def test_there_are_some() -> None:
    assert FILES


def test_a_file_that_reads_real_models_says_so() -> None:
    for path in FILES:
        text = path.read_text(encoding="utf-8")
        if any("%models" in line for line in lit_in_process.run_lines(text)):
            assert "models" in lit_in_process.required_features(text), f"{path} needs `// REQUIRES: models`"


def test_every_check_prefix_in_use_is_checked() -> None:
    """A file whose RUN line names a prefix that no line has would check nothing."""
    for path in FILES:
        text = path.read_text(encoding="utf-8")
        for line in lit_in_process.run_lines(text):
            words = line.replace("=", " ").split()
            for option, prefixes in itertools.pairwise(words):
                if option in ("--check-prefix", "--check-prefixes", "-check-prefix", "-check-prefixes"):
                    for prefix in prefixes.split(","):
                        assert f"{prefix}:" in text or f"{prefix}-" in text, f"{path}: no line has {prefix}"


def under_lit(paths: list[Path], output: Path) -> None:
    lit = [str(Path(sys.executable).parent / "lit"), "-v", "-j2", "--order=lexical", f"--xunit-xml-output={output}"]
    done = subprocess.run([*lit, *map(str, paths)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_sample_passes_under_lit(tmp_path: Path) -> None:
    under_lit(FILES[:: max(1, len(FILES) // 6)], tmp_path / "lit.xml")


@pytest.mark.long
def test_all_pass_under_lit(tmp_path: Path) -> None:
    under_lit([FOLDER], tmp_path / "lit.xml")
