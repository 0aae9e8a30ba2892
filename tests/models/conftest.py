"""Fixtures of the tests on real models."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import models_folder
import pytest


@pytest.fixture(scope="session")
def models() -> Path:
    """The folder of real models; a test that asks for it is skipped, with the reason, where it is absent."""
    place = models_folder.folder()
    if place is None:
        pytest.skip(models_folder.why_absent())
    return place


@pytest.fixture(scope="session")
def model(models: Path) -> Callable[[str], models_folder.Model]:
    """`model(name)`: path, example shapes and manifest entry of a real model."""
    return models_folder.model
