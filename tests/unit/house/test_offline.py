"""No socket to a network is ever opened, by no process that a conversion or a comparison starts."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import source_tree

DIGITS = source_tree.ROOT / "examples" / "digits" / "digits.onnx"
# Python imports sitecustomize in every process; this one ends a process that makes an internet socket.
WATCH = """
import os, sys

def watch(event, arguments):  # AF_INET is 2, AF_INET6 is 10 on Linux
    if event == "socket.__new__" and arguments[1] in (2, 10):
        os.write(2, b"an internet socket was made\\n")
        os._exit(99)

sys.addaudithook(watch)
"""


@pytest.fixture
def watched(tmp_path: Path) -> dict[str, str]:
    """An environment whose Python processes are watched, with an empty cache."""
    (tmp_path / "watch").mkdir()
    (tmp_path / "watch" / "sitecustomize.py").write_text(WATCH)
    return {**os.environ, "PYTHONPATH": str(tmp_path / "watch"), "XDG_CACHE_HOME": str(tmp_path / "cache")}


def test_the_watch_works(watched: dict[str, str]) -> None:
    script = "import socket; socket.socket()"
    done = subprocess.run([sys.executable, "-c", script], env=watched, capture_output=True, check=False)
    assert done.returncode == 99


@pytest.mark.runtime
def test_convert_and_compare_open_none(watched: dict[str, str], tmp_path: Path) -> None:
    tflc = str(Path(sys.executable).parent / "tflc")
    output = str(tmp_path / "digits.tflite")
    for arguments in (["convert", str(DIGITS), "-o", output], ["compare", str(DIGITS), output]):
        done = subprocess.run([tflc, *arguments], env=watched, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        assert "internet socket" not in done.stderr
