"""Pattern files of a user's own: where their rules run, alone and in a conversion, and what is said of a file that cannot be read."""

from __future__ import annotations

from pathlib import Path

import pytest
import source_tree

import tflc
from tflc.tools import onnx_opt, onnx_pat
from tflc.tools import tflc as tool

DIGITS = source_tree.ROOT / "examples" / "digits" / "digits.onnx"
RULES = {
    "canonical": ("onnx", "onnx.Softmax(x, axis=1) => onnx.Exp(onnx.LogSoftmax(x, axis=1))"),
    "older": ("onnx", "onnx.BatchNormalization.v9(x, _, _, _, _) => x"),
    "twin": ("nhwc", "nhwc.MaxPool(nhwc.MaxPool(x)) => x"),
    "lowered": ("tfl", "tfl.softmax(x, beta=1.0) => tfl.exp(tfl.log_softmax(x))"),
}


def rules(folder: Path, name: str) -> Path:
    file = folder / f"{name}.pat"
    dialect, rule = RULES[name]
    file.write_text(f"use {dialect}\n\nrule r: {rule}\n")
    return file


@pytest.mark.parametrize(
    ("name", "before"),
    [("canonical", "fold-constants"), ("twin", "layout-nhwc"), ("lowered", "legalize-tfl"), ("older", "")],
)
def test_rules_run_in_a_conversion_as_soon_as_what_they_match_is_there(
    name: str, before: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    argv = [str(DIGITS), "--patterns", str(rules(tmp_path, name)), "--convert", "--dump-pass-pipeline"]
    assert onnx_opt.main([*argv, "-o", str(tmp_path / "x.mlir")]) == 0
    order = ["", *capsys.readouterr().err.splitlines()[0].split(",")]
    assert order[order.index(name) - 1] == before


@pytest.mark.parametrize("name", ["canonical", "lowered"])
def test_a_conversion_applies_them(name: str, tmp_path: Path) -> None:
    operators = tflc.convert(DIGITS, patterns=[str(rules(tmp_path, name))]).report.ops
    assert "softmax" not in operators
    assert operators["log_softmax"] == operators["exp"] == 1


@pytest.mark.parametrize(
    ("argv", "found"),
    [
        (["--patterns", "canonical.pat"], True),
        (["--patterns", "canonical.pat", "-p", "simplify,canonical"], True),
        (["--patterns", "canonical.pat", "--pass", "canonical"], True),
        (["--pass", "simplify"], False),
    ],
)
def test_a_pass_of_their_name(
    argv: list[str], found: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    rules(tmp_path, "canonical")
    assert onnx_opt.main([str(DIGITS), *argv]) == 0
    assert ("onnx.LogSoftmax" in capsys.readouterr().out) is found


@pytest.mark.parametrize(
    ("content", "message"), [(None, "there is no such file"), (b"# caf\xe9", "this is no UTF-8 text: byte 6 is 0xe9")]
)
@pytest.mark.parametrize(
    ("main", "argv"),
    [
        (onnx_pat.main, ["check", "my.pat"]),
        (onnx_pat.main, ["fmt", "my.pat"]),
        (onnx_pat.main, ["verify", "my.pat"]),
        (onnx_opt.main, [str(DIGITS), "--patterns", "my.pat"]),
        (tool.main, ["convert", str(DIGITS), "--patterns", "my.pat"]),
    ],
)
def test_a_file_that_cannot_be_read(
    main, argv: list[str], content: bytes | None, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys
) -> None:
    monkeypatch.chdir(tmp_path)
    if content is not None:
        (tmp_path / "my.pat").write_bytes(content)
    assert main(argv) == 3
    assert f"my.pat: error[E0101]: {message}" in capsys.readouterr().err
