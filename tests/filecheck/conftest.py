"""Collects the lit-style files below this folder as pytest items, each run in process by lit_in_process."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import filecheck_files
import lit_in_process
import models_folder
import pytest
import source_tree


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    return LitFile.from_parent(parent, path=file_path) if filecheck_files.is_test(file_path) else None


class LitFile(pytest.File):
    def collect(self) -> Iterator[pytest.Item]:
        yield LitItem.from_parent(self, name=self.path.stem)


class LitItem(pytest.Item):
    """One test file: all its RUN lines."""

    def runtest(self) -> None:
        if not filecheck_files.can_run(self.path):
            pytest.skip(models_folder.why_absent())
        # pytest removes the folders of old runs itself.
        factory: pytest.TempPathFactory = self.config._tmp_path_factory  # type: ignore[attr-defined]
        filecheck_files.run(self.path, factory.mktemp("lit", numbered=True))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: object = None) -> str:
        if isinstance(excinfo.value, lit_in_process.RunFailed):
            return str(excinfo.value)
        return str(super().repr_failure(excinfo))

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, 0, str(self.path.relative_to(source_tree.ROOT))
