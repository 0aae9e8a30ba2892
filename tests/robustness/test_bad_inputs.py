"""Every bad input ends in a diagnostic with a code and a documented exit code, and leaves nothing behind."""

from __future__ import annotations

import contextlib
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from bad_inputs import Case, all_cases
from lit_in_process import Outcome, call_tool

CASES = all_cases()
SECONDS = 10
DOCUMENTED = {1, 2, 3}  # refused, usage, bad input; 70 is an internal error
CODED = re.compile(r"error\[[EP]\d{4}\]: \S")
EARLIER = b"an earlier output"


def test_there_are_at_least_two_hundred_that_must_be_refused() -> None:
    assert sum(not case.may_be_valid for case in CASES) >= 200


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_refused(case: Case, tmp_path: Path) -> None:
    path = case.make(folder_for(tmp_path))
    output = tmp_path / "out" / "model.tflite"
    output.parent.mkdir()
    # An earlier output must survive; that none appears is seen where there was none.
    existed = CASES.index(case) % 2 == 0
    if existed:
        output.write_bytes(EARLIER)
    before = contents(tmp_path)
    with limited(SECONDS):
        outcome = call_tool("tflc", ["convert", str(path), "-o", str(output)])
    if case.may_be_valid and outcome.code == 0:
        assert output.read_bytes()[4:8] == b"TFL3"
        return
    check(case, outcome)
    assert contents(tmp_path) == before


@pytest.mark.parametrize("case", CASES[::24], ids=lambda case: case.name)
def test_refused_as_a_process(case: Case, tmp_path: Path) -> None:
    path = case.make(folder_for(tmp_path))
    output = tmp_path / "model.tflite"
    tool = [str(Path(sys.executable).parent / "tflc"), "convert", str(path), "-o", str(output)]
    start = time.monotonic()
    done = subprocess.run(tool, capture_output=True, check=False, timeout=6 * SECONDS, cwd=tmp_path)
    assert time.monotonic() - start < SECONDS
    if case.may_be_valid and done.returncode == 0:
        return
    check(case, Outcome(done.returncode, done.stdout, done.stderr))
    assert not output.exists()


def folder_for(tmp_path: Path) -> Path:
    """A folder with one around it, for the cases that try to leave it."""
    folder = tmp_path / "around" / "folder"
    folder.mkdir(parents=True)
    return folder


def check(case: Case, outcome: Outcome) -> None:
    shown = outcome.stderr.decode("utf-8", "replace")
    assert "Traceback" not in shown, shown
    assert "E0000" not in shown, shown
    assert outcome.code in DOCUMENTED, f"exit code {outcome.code}\n{shown}"
    assert CODED.search(shown), f"no coded diagnostic: {shown!r}"
    assert len(shown) < 20_000, "a diagnostic, not a dump"
    for word in case.says:
        assert word in shown, shown
    assert outcome.stdout == b""


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its content; folders and links by name."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() and not path.is_symlink() else b""
        for path in sorted(folder.rglob("*"))
    }


@contextlib.contextmanager
def limited(seconds: int) -> Iterator[None]:
    """Raises TimeoutError in the code below it when that takes longer."""

    def stop(number: int, frame: object) -> None:
        raise TimeoutError(f"still running after {seconds} s")

    earlier = signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, earlier)
