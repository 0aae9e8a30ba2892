"""Hooks of a user's own: a Python file beside the pattern file is enough."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import toy_dialect
from toy_dialect import Graph, returned

from tflc.diagnostics import Refusal
from tflc.rewrite import apply, load, loading

assert toy_dialect


@pytest.fixture(autouse=True)
def own_paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TFLC_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(sys, "path", [*sys.path])


def rules_with(folder: Path, module: str, hooks: str) -> Path:
    (folder / f"{module}.py").write_text(hooks)
    file = folder / "my.pat"
    file.write_text(f"use toy\nfrom {module} import f\nrule r: toy.neg(x) => toy.scaled(x, scale=f(2.0))\n")
    return file


def test_a_module_beside_the_rules_is_found_cold_and_warm(tmp_path: Path) -> None:
    file = rules_with(tmp_path, "hooks_beside", "def f(x: float) -> float:\n    return 3 * x\n")
    for _ in range(2):
        loading._known.cache_clear()
        g = Graph(x="2xf32")
        module = g.returns(g.op("neg", g["x"]))
        apply(module, load(file))
        assert returned(module) == [("scaled", "%0", {"scale": 6.0})]


@pytest.mark.parametrize(
    ("module", "hooks", "message"),
    [
        ("hooks_broken", "def f(x", "module 'hooks_broken' cannot be imported: SyntaxError: '(' was never closed"),
        ("hooks_raise", "1 / 0", "module 'hooks_raise' cannot be imported: ZeroDivisionError: division by zero"),
        ("json", "", "Python has another module 'json' than the file beside the rules; name that one otherwise"),
    ],
)
def test_a_module_that_cannot_be_had(module: str, hooks: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refusal:
        load(rules_with(tmp_path, module, hooks))
    (finding,) = refusal.value.findings
    assert finding.code == "P0109"
    assert finding.message.startswith(message)


@pytest.mark.parametrize(
    ("head", "body", "what"),
    [
        ("SEEN = []", "SEEN.append(x)", "changes the outer 'SEEN' (append)"),
        ("KNOWN = {}", "KNOWN[x] = 1", "changes the outer 'KNOWN'"),
        ("KNOWN = {}", "KNOWN[x] += 1", "changes the outer 'KNOWN'"),
        ("import time", "x += time.time()", "uses 'time'"),
        ("from time import time", "x += time()", "uses 'time'"),
        ("from random import random", "x += random()", "uses 'random'"),
        ("import numpy as np", "x += np.random.rand()", "uses 'np.random'"),
        ("import os", "x += len(os.environ)", "uses 'os'"),
        ("", "import random", "imports 'random'"),
        ("", "print(x)", "calls 'print'"),
        ("", "global y", "assigns to the outer 'y'"),
    ],
)
def test_a_hook_that_does_more_than_compute(head: str, body: str, what: str, tmp_path: Path) -> None:
    hooks = f"{head}\ndef f(x: float) -> float:\n    {body}\n    return x\n"
    with pytest.raises(Refusal) as refusal:
        load(rules_with(tmp_path, tmp_path.name, hooks))
    assert [finding.message for finding in refusal.value.findings] == [f"hook 'f' is not pure: it {what}"]


def test_a_hook_that_computes_with_what_is_its_own(tmp_path: Path) -> None:
    hooks = (
        "import numpy as np\nTABLE = {2.0: 1.0}\ndef f(x: float) -> float:\n    seen = []\n    seen.append(TABLE[x])\n"
    )
    load(rules_with(tmp_path, "hooks_pure", f"{hooks}    return float(np.append(seen, np.add(x, 1))[0])\n"))
