"""The VS Code extension: its files fit together, and its grammar knows every keyword of the language."""

from __future__ import annotations

import json
import re
from pathlib import Path

ROOT = Path(__file__).parents[3]
FOLDER = ROOT / "editors" / "vscode"


def test_files_that_the_manifest_names() -> None:
    manifest = json.loads((FOLDER / "package.json").read_text(encoding="utf-8"))
    contributed = manifest["contributes"]
    for name in (manifest["main"], contributed["languages"][0]["configuration"], contributed["grammars"][0]["path"]):
        assert (FOLDER / name).is_file(), name


def test_the_grammar_knows_every_keyword() -> None:
    grammar = json.loads((FOLDER / "syntaxes" / "onnx-pat.tmLanguage.json").read_text(encoding="utf-8"))
    known = " ".join(entry["match"] for entry in grammar["patterns"])
    lark = (ROOT / "compiler" / "rewrite" / "syntax" / "grammar.lark").read_text(encoding="utf-8")
    keywords = re.findall(r"^_?[A-Z]+\.3: /([a-z]+)\(\?", lark, re.MULTILINE)
    assert len(keywords) > 20
    for word in keywords:
        assert re.search(rf"\b{word}\b", known), word


def test_the_grammar_compiles() -> None:
    grammar = json.loads((FOLDER / "syntaxes" / "onnx-pat.tmLanguage.json").read_text(encoding="utf-8"))
    for entry in grammar["patterns"]:
        re.compile(entry["match"])
