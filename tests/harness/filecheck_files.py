"""The FileCheck files of the project: which there are, which can run here, and one of them run in process."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import lit_in_process
import models_folder
import source_tree

FOLDER = source_tree.ROOT / "tests" / "filecheck"
SUFFIXES = {".mlir", ".pat", ".txt"}


def is_test(path: Path) -> bool:
    return path.suffix in SUFFIXES and not {"Inputs", "Output"} & set(path.parts)


def all_tests() -> list[Path]:
    """Those that can run here."""
    return [path for path in sorted(FOLDER.rglob("*")) if is_test(path) and can_run(path)]


def can_run(path: Path) -> bool:
    """Whether what a test requires is here."""
    needed = lit_in_process.required_features(path.read_text(encoding="utf-8"))
    return "models" not in needed or models_folder.folder() is not None


def run(path: Path, scratch: Path, options: Sequence[str] = ()) -> None:
    """Runs a test with a folder for what it writes, ``options`` handed to every ``onnx-opt``. Raises ``lit_in_process.RunFailed``."""
    values = {
        "s": str(path),
        "S": str(path.parent),
        "t": str(scratch / (path.name + ".tmp")),
        "T": str(scratch),
        "models": str(models_folder.folder()),
        "examples": str(source_tree.ROOT / "examples"),
    }
    lit_in_process.run_file(path, values, scratch, {"onnx-opt": options} if options else {})


def passes(path: Path) -> bool:
    """Whether a test passes."""
    with TemporaryDirectory(prefix="filecheck-") as name:
        try:
            run(path, Path(name))
        except lit_in_process.RunFailed:
            return False
    return True
