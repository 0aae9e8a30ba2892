"""Verdicts that earlier runs found count as long as what they depend on stays; several processes find the same."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tflc.rewrite import load
from tflc.rewrite.verify import REFUTED, VERIFIED, Effort, Verdict
from tflc.tools import verdicts as module
from tflc.tools.verdicts import Search, verdicts

RULES = """use onnx
from tflc.patterns.hooks.permutation import compose

set unary = onnx.Neg

rule twice:
    onnx.Neg(onnx.Neg(x)) => x
rule unary_twice for Op in unary:
    onnx.Abs(Op(x)) => onnx.Abs(x)
rule transposes:
    onnx.Transpose(onnx.Transpose(x, perm=p), perm=q) => onnx.Transpose(x, perm=compose(p, q))
"""


@pytest.fixture
def found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The instances that are verified anew."""
    asked: list[str] = []
    original = module.verify

    def recording(rules: Any, effort: Any, labels: tuple[str, ...]) -> Iterator[Verdict]:
        asked.extend(labels)
        return original(rules, effort, labels)

    monkeypatch.setattr(module, "verify", recording)
    monkeypatch.setenv("TFLC_CACHE_DIR", str(tmp_path / "cache"))
    return asked


def _run(file: Path, text: str, **options: Any) -> list[Verdict]:
    file.write_text(text)
    return list(verdicts(load(file), Search(Effort(instances=1, **options))))


def test_only_what_changed_is_verified_again(tmp_path: Path, found: list[str]) -> None:
    file = tmp_path / "mine.pat"
    first = _run(file, RULES)
    assert found == ["twice", "unary_twice[onnx.Neg]", "transposes"]
    found.clear()
    assert _run(file, RULES) == first
    assert found == []
    moved = _run(file, RULES.replace("rule twice", "# -(-x) = x\nrule twice"))
    assert (found, moved[0].where.line) == ([], first[0].where.line + 1)
    _run(file, RULES.replace("=> x\n", "=> onnx.Identity(x)\n"))
    assert found == ["twice"]
    found.clear()
    _run(file, RULES.replace("set unary = onnx.Neg", "set unary = onnx.Neg onnx.Abs"))
    assert len(found) == 4
    found.clear()
    _run(file, RULES, seed=1)
    assert len(found) == 3


def test_what_is_wrong_is_never_kept(tmp_path: Path, found: list[str]) -> None:
    text = "use onnx\nrule swapped:\n    onnx.Neg(onnx.Sub(a, b)) => onnx.Sub(a, b)\n"
    for _ in range(2):
        (verdict,) = _run(tmp_path / "wrong.pat", text)
        assert verdict.status == REFUTED
        assert verdict.counterexample is not None
    assert found == ["swapped", "swapped"]


def test_a_fresh_search_asks_for_all(tmp_path: Path, found: list[str]) -> None:
    file = tmp_path / "mine.pat"
    _run(file, RULES)
    list(verdicts(load(file), Search(Effort(instances=1), fresh=True)))
    assert len(found) == 6


def test_processes_find_what_one_finds(tmp_path: Path, found: list[str]) -> None:
    file = tmp_path / "many.pat"
    ops = ("Abs", "Ceil", "Erf", "Exp", "Floor", "Neg", "Relu", "Sin", "Tanh")
    file.write_text(
        "use onnx\n" + "".join(f"rule {op.lower()}:\n    onnx.Identity(onnx.{op}(x)) => onnx.{op}(x)\n" for op in ops)
    )
    rules, effort = load(file), Effort(instances=1)
    several = list(verdicts(rules, Search(effort, processes=2)))
    assert found == []
    assert {verdict.status for verdict in several} == {VERIFIED}
    assert several == list(verdicts(rules, Search(effort, fresh=True)))
