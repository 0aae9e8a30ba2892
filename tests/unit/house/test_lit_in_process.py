"""The runner of the FileCheck tests: what passes, what fails, and what a failure shows."""

from __future__ import annotations

import sys
import types
from pathlib import Path

import lit_in_process
import pytest
from lit_in_process import RunFailed


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Runs a test file with a tool that copies its input, prints a warning, and exits with --exit N."""

    def main(arguments: list[str]) -> int:
        if "--raise" in arguments:
            raise ZeroDivisionError("a bug")
        text = sys.stdin.read() if arguments[0] == "-" else Path(arguments[0]).read_text()
        sys.stdout.buffer.write(b"first\n")
        print("".join(line for line in text.splitlines(keepends=True) if "//" not in line), end="")
        print("a warning", file=sys.stderr)
        if "--exit" in arguments:
            sys.exit(int(arguments[arguments.index("--exit") + 1]))
        return 0

    tool = types.ModuleType("copying_tool")
    tool.main = main  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "copying_tool", tool)
    monkeypatch.setitem(lit_in_process.TOOLS, "onnx-opt", "copying_tool")

    def run(text: str) -> None:
        path = tmp_path / "case.mlir"
        path.write_text(text)
        values = {"s": str(path), "t": str(tmp_path / "case.tmp"), "S": str(tmp_path)}
        lit_in_process.run_file(path, values, tmp_path)

    return run


@pytest.mark.parametrize(
    "text",
    [
        "// RUN: onnx-opt %s | filecheck %s\nalpha\n// CHECK: first\n// CHECK-NEXT: alpha\n",
        "// RUN: not onnx-opt %s --exit 1 | filecheck %s\nalpha\n// CHECK: alpha\n",
        "// RUN: onnx-opt %s 2>&1 | filecheck %s --check-prefix=BOTH\n// BOTH: a warning\n",
        "// RUN: onnx-opt %s > %t && cat %t | filecheck %s\nalpha\n// CHECK: alpha\n",
        "// RUN: onnx-opt - < %s | filecheck %s\nalpha\n// CHECK: alpha\n",
        "// RUN: onnx-opt %s 2> %t | filecheck %s\n// RUN: cat %t | filecheck %s --check-prefix=ERR\n"
        "alpha\n// CHECK: alpha\n// ERR: a warning\n",
        "// RUN: onnx-opt %s \\\n// RUN:   | filecheck %s\nalpha\n// CHECK: alpha\n",
        "// RUN: for word in a b; do test -n $word; done\n",
        "// RUN: not test -e %t\n",
    ],
)
def test_passes(run, text: str) -> None:
    run(text)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (
            "// RUN: onnx-opt %s | filecheck %s\nalpha\n// CHECK: beta\n",
            ["filecheck", "beta", "--- its input\nfirst\nalpha"],
        ),
        ("// RUN: onnx-opt %s --exit 3 | filecheck %s\nalpha\n// CHECK: alpha\n", ["exited with 3", "a warning"]),
        ("// RUN: not onnx-opt %s\n", ["exited with 1", "not onnx-opt"]),
        ("// RUN: not onnx-opt %s --raise\n", ["exited with 70", "ZeroDivisionError: a bug"]),
        ("// RUN: not onnx-opt %s --exit 70\n", ["exited with 70"]),
        ("// RUN: onnx-opt %s | filecheck %s\nalpha\n// CHECK-NOT: alpha\n", ["filecheck"]),
        ("// RUN: false *\n", ["exited with 1"]),
        ("alpha\n", ["has no RUN line"]),
    ],
)
def test_fails(run, text: str, shown: list[str]) -> None:
    with pytest.raises(RunFailed) as failure:
        run(text)
    for part in shown:
        assert part in str(failure.value)


def test_streams_are_given_back(run) -> None:
    before = sys.stdin, sys.stdout, sys.stderr
    with pytest.raises(RunFailed):
        run("// RUN: onnx-opt %s --raise\n")
    assert (sys.stdin, sys.stdout, sys.stderr) == before


def test_longest_substitution_first() -> None:
    assert lit_in_process.substitute("%t %test %s", {"t": "T", "test": "long", "s": "S"}) == "T long S"
