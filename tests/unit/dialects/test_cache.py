"""Derived tables between runs: taken where the key is the same, made anew where not, the oldest removed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tflc.dialects.cache import KEPT, cached


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TFLC_CACHE_DIR", str(tmp_path))
    return tmp_path


def test_made_once_for_a_key() -> None:
    assert cached("table", "one", lambda: {"a": (1, 2)}) == {"a": (1, 2)}
    assert cached("table", "one", lambda: pytest.fail("made again")) == {"a": (1, 2)}
    assert cached("table", "two", lambda: 3) == 3


def test_what_cannot_be_read_is_made_anew(folder: Path) -> None:
    cached("table", "one", lambda: 1)
    [file] = folder.iterdir()
    file.write_bytes(b"")
    assert cached("table", "one", lambda: 2) == 2


def test_a_folder_that_cannot_be_written_costs_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TFLC_CACHE_DIR", os.devnull)
    assert cached("table", "one", lambda: 1) == 1


def test_the_oldest_are_removed(folder: Path) -> None:
    cached("other", "kept", lambda: 0)
    for number in range(KEPT + 3):
        cached("table", f"{number:04}", lambda: 0)
        for file in folder.glob(f"table-{number:04}-*"):
            os.utime(file, ns=(number, number))
    names = sorted(file.name.split("-")[1] for file in folder.iterdir())
    assert names == [*(f"{number:04}" for number in range(3, KEPT + 3)), "kept"]
