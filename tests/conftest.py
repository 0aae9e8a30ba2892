"""What holds for every test: the folders whose tests run models, repeatable draws, and a cache of its own."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

# Two test processes share the machine: a numeric library that starts a thread per core only slows both.
for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(variable, "1")

ROOT = Path(__file__).parents[1]
RUNTIME_FOLDERS = ("models", "conformance", "property")


def pytest_configure(config: pytest.Config) -> None:
    # The user's own cache is neither read nor written.
    os.environ["XDG_CACHE_HOME"] = str(ROOT / "build" / "test-cache")
    try:
        from hypothesis import settings
    except ModuleNotFoundError:
        return
    settings.register_profile("repeatable", derandomize=True, deadline=None, database=None)
    settings.load_profile("repeatable")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        parts = item.path.relative_to(ROOT).parts
        if parts[:1] == ("tests",) and parts[1] in RUNTIME_FOLDERS:
            item.add_marker(pytest.mark.runtime)
