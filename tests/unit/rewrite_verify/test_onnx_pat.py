"""onnx-pat: what each command prints and its exit code."""

from __future__ import annotations

from pathlib import Path

import pytest
from lit_in_process import Outcome, call_tool

RIGHT = "use onnx\n\n# -(-x) = x\nrule twice:\n    onnx.Neg(onnx.Neg(x)) => x\n"
WRONG = "use onnx\n\nrule swapped:\n    onnx.Neg(onnx.Sub(a, b)) => onnx.Sub(a, b)\n"


def run(*words: str, stdin: bytes = b"") -> Outcome:
    return call_tool("onnx-pat", list(words), stdin)


@pytest.fixture
def right(tmp_path: Path) -> Path:
    path = tmp_path / "right.pat"
    path.write_text(RIGHT, encoding="utf-8")
    return path


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    path = tmp_path / "wrong.pat"
    path.write_text(WRONG, encoding="utf-8")
    return path


def test_check(right: Path, tmp_path: Path) -> None:
    assert run("check", str(right)).code == 0
    broken = tmp_path / "broken.pat"
    broken.write_text("use onnx\nrule r:\n    onnx.Nge(x) => x\n", encoding="utf-8")
    outcome = run("check", str(broken))
    assert outcome.code == 1
    assert b"broken.pat:3:5: error[P0103]: there is no operation 'onnx.Nge'" in outcome.stderr


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    outcome = run("check", str(tmp_path / "none.pat"))
    assert (outcome.code, b"none.pat: error[E0101]: there is no such file" in outcome.stderr) == (3, True)


def test_format(tmp_path: Path) -> None:
    path = tmp_path / "loose.pat"
    path.write_text("use onnx\nrule r:\n   onnx.Neg( onnx.Neg(x) )=>x # why\n", encoding="utf-8")
    assert run("fmt", "--check", str(path)).code == 1
    assert run("fmt", str(path)).code == 0
    assert "# why" in path.read_text(encoding="utf-8")
    assert run("fmt", "--check", str(path)).code == 0
    assert run("fmt", "-", stdin=path.read_bytes()).stdout == path.read_bytes()


def test_verify(right: Path) -> None:
    outcome = run("verify", str(right))
    assert outcome.code == 0, outcome.stderr
    assert outcome.stdout.endswith(b"1 verified, 0 unverified, 0 refuted\n")


def test_a_refuted_rule_and_its_replay(wrong: Path, tmp_path: Path) -> None:
    folder = tmp_path / "examples"
    outcome = run("verify", str(wrong), "--counterexamples", str(folder))
    assert outcome.code == 1
    assert b"error[P0170]: 'swapped' is wrong" in outcome.stderr
    (example,) = folder.iterdir()
    assert run("verify", "--replay", str(example)).code == 1
    wrong.write_text(WRONG.replace("=> onnx.Sub(a, b)", "=> onnx.Sub(b, a)"), encoding="utf-8")
    assert run("verify", "--replay", str(example)).code == 0


def test_replay_of_something_else(right: Path) -> None:
    outcome = run("verify", "--replay", str(right))
    assert (outcome.code, b"E0606" in outcome.stderr) == (1, True)


def test_doc(right: Path) -> None:
    outcome = run("doc", str(right), "-o", "-")
    assert outcome.code == 0
    page = outcome.stdout.decode()
    assert "### twice\n\n-(-x) = x\n\n```\nrule twice:" in page
    assert "// becomes\n// %" in page
    assert page.endswith("Fired by 0 tests, refused by 0.\n")


def test_stats_tells_what_no_test_fires(right: Path, tmp_path: Path) -> None:
    tests = tmp_path / "tests"
    tests.mkdir()
    outcome = run("stats", str(right), "--tests", str(tests))
    assert outcome.code == 1
    assert b"warning[P0173]: no test fires and refuses 'twice'" in outcome.stderr


def test_new(tmp_path: Path) -> None:
    for folder in ("patterns", "passes"):
        (tmp_path / folder).mkdir()
    outcome = run("new", "fold-signs", "--root", str(tmp_path))
    assert outcome.code == 0
    assert (tmp_path / "tests/filecheck/passes/fold-signs/reject-two-users.mlir").is_file()
    assert run("check", str(tmp_path / "patterns/fold_signs.pat")).code == 0
    assert run("verify", str(tmp_path / "patterns/fold_signs.pat")).code == 0
    compile((tmp_path / "passes/fold_signs.py").read_text(encoding="utf-8"), "fold_signs.py", "exec")
    assert run("new", "fold-signs", "--root", str(tmp_path)).code == 2
    assert run("new", "Fold_Signs", "--root", str(tmp_path)).code == 2


def test_usage() -> None:
    assert run("chekc").code == 2
    assert run("verify", "--quite").code == 2
