"""Collects the lit-style files below this folder as pytest items, each run in process by lit_in_process."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import lit_in_process
import models_folder
import pytest

SUFFIXES = {".mlir", ".pat", ".txt"}
ROOT = Path(__file__).parents[2]


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    if file_path.suffix not in SUFFIXES or "Inputs" in file_path.parts or "Output" in file_path.parts:
        return None
    return LitFile.from_parent(parent, path=file_path)


class LitFile(pytest.File):
    def collect(self) -> Iterator[pytest.Item]:
        yield LitItem.from_parent(self, name=self.path.stem)


class LitItem(pytest.Item):
    """One test file: all its RUN lines."""

    def runtest(self) -> None:
        text = self.path.read_text(encoding="utf-8")
        if "models" in lit_in_process.required_features(text) and models_folder.folder() is None:
            pytest.skip(models_folder.why_absent())
        # pytest removes the folders of old runs itself.
        factory: pytest.TempPathFactory = self.config._tmp_path_factory  # type: ignore[attr-defined]
        folder = factory.mktemp("lit", numbered=True)
        values = {
            "s": str(self.path),
            "S": str(self.path.parent),
            "t": str(folder / (self.path.name + ".tmp")),
            "T": str(folder),
            "models": str(models_folder.folder()),
            "examples": str(ROOT / "examples"),
        }
        lit_in_process.run_file(self.path, values, folder)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: object = None) -> str:
        if isinstance(excinfo.value, lit_in_process.RunFailed):
            return str(excinfo.value)
        return str(super().repr_failure(excinfo))

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, 0, str(self.path.relative_to(ROOT))
