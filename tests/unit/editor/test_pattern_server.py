"""The language server, driven over its protocol: one process, messages framed as the specification says."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tflc.rewrite.desk import Desk, Place

pytest.importorskip("pygls")

URI = "file:///work/example.pat"
TEXT = """use onnx
from tflc.patterns.hooks.permutation import compose

set pointwise = onnx.Neg   onnx.Abs
rule merge:
    onnx.Transpose(shared onnx.Transpose(x, perm=p), perm=q) => onnx.Transpose(x, perm=compose(p, q))
rule twice for Op in pointwise:
    Op(Op(y)) => y
rule other before twice:
    onnx.Relu(onnx.Rleu(z)) => z
"""


class Client:
    """A client of one server process."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tflc.tools.onnx_pat", "server"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.count = 0
        self.diagnostics: dict[str, list[dict[str, Any]]] = {}

    def send(self, method: str, params: Any, number: int | None = None) -> None:
        message = {"jsonrpc": "2.0", "method": method, "params": params}
        if number is not None:
            message["id"] = number
        data = json.dumps(message).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(data) + data)
        self.process.stdin.flush()

    def receive(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        length = 0
        while (line := self.process.stdout.readline().strip()) != b"":
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        return json.loads(self.process.stdout.read(length))

    def ask(self, method: str, params: Any) -> Any:
        self.count += 1
        self.send(method, params, self.count)
        while True:
            message = self.receive()
            if message.get("id") == self.count and "method" not in message:
                assert "error" not in message, message
                return message["result"]
            self.note(message)

    def note(self, message: dict[str, Any]) -> None:
        if message.get("method") == "textDocument/publishDiagnostics":
            self.diagnostics[message["params"]["uri"]] = message["params"]["diagnostics"]

    def at(self, line: int, column: int) -> dict[str, Any]:
        return {"textDocument": {"uri": URI}, "position": {"line": line, "character": column}}


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    made = Client()
    made.ask("initialize", {"processId": None, "rootUri": None, "capabilities": {}})
    made.send("initialized", {})
    document = {"uri": URI, "languageId": "onnx-pat", "version": 1, "text": TEXT}
    made.send("textDocument/didOpen", {"textDocument": document})
    yield made
    made.ask("shutdown", None)
    made.send("exit", None)
    assert made.process.wait(20) == 0


def column(line: int, word: str) -> int:
    return TEXT.split("\n")[line].index(word) + 1


def test_diagnostics(client: Client) -> None:
    client.ask("textDocument/hover", client.at(0, 0))
    (found,) = client.diagnostics[URI]
    assert found["code"] == "P0103"
    assert found["message"].startswith("there is no operation 'onnx.Rleu'; did you mean")
    assert found["range"]["start"] == {"line": 9, "character": column(9, "onnx.Rleu") - 1}


def test_hover_over_an_op(client: Client) -> None:
    text = client.ask("textDocument/hover", client.at(5, column(5, "Transpose")))["contents"]["value"]
    assert text.startswith("```\nonnx.Transpose(data) -> transposed\n```\n- `perm`: ints")


def test_hover_over_a_hook(client: Client) -> None:
    text = client.ask("textDocument/hover", client.at(5, column(5, "compose")))["contents"]["value"]
    assert text.startswith("```python\ncompose(")


def test_hover_over_a_bound_name_shows_what_binds_it(client: Client) -> None:
    said = client.ask("textDocument/hover", client.at(7, column(7, "=> y") + 3))
    assert said["contents"]["value"] == "```\nOp(Op(y)) => y\n```"


def test_hover_over_a_function_of_the_language() -> None:
    assert "of 1 argument\n\nThe number of axes." in Desk("rule a: Op(x) when rank(y) == 1 => x", "a.pat").hover(0, 20)


def test_completion_of_ops(client: Client) -> None:
    found = client.ask("textDocument/completion", client.at(5, column(5, "onnx.Transpose") + 8))
    assert "onnx.Transpose" in [item["label"] for item in found["items"]]


def test_completion_in_an_op(client: Client) -> None:
    found = client.ask("textDocument/completion", client.at(5, column(5, "perm=p") - 1))
    labels = [item["label"] for item in found["items"]]
    assert labels[0] == "perm="
    assert {"x", "p", "q", "compose", "pointwise"} <= set(labels)


def test_completion_of_the_names_of_a_rule_that_is_being_written() -> None:
    lines = [
        "use onnx",
        "rule a: onnx.Conv(image, const weights, group=g, str",
        "    when rank(ima  # of all images",
        "rule b: onnx.Relu(imago) => imago",
        "",
    ]
    desk = Desk("\n".join(lines), "a.pat")
    assert desk.completions(1, len(lines[1])) == ["strides="]
    assert desk.completions(2, len("    when rank(ima")) == ["image"]
    assert {"image", "weights", "g"} <= set(desk.completions(2, 4))
    assert desk.completions(2, 4).count("group") == 0
    assert "rule" in desk.completions(4, 0)


def test_definition(client: Client) -> None:
    rule = client.ask("textDocument/definition", client.at(8, column(8, "twice")))
    assert (rule["uri"], rule["range"]["start"]) == (URI, {"line": 6, "character": 5})
    table = client.ask("textDocument/definition", client.at(6, column(6, "pointwise")))
    assert table["range"]["start"] == {"line": 3, "character": 4}
    op = client.ask("textDocument/definition", client.at(5, column(5, "onnx.Transpose")))
    assert op["uri"].endswith("/op_transpose.py")
    hook = client.ask("textDocument/definition", client.at(5, column(5, "compose")))
    assert hook["uri"].endswith("/permutation.py")


@pytest.mark.parametrize(
    ("op", "file", "declared"),
    [
        ("onnx.Transpose", "onnx/reference/ops/op_transpose.py", "class Transpose"),
        ("onnx.Clip.v6", "onnx/reference/ops/op_clip.py", "class Clip_6"),
        ("onnx.ms.FusedConv", "dialects/onnx/microsoft.py", "FusedConv |"),
        ("tfl.conv_2d", "dialects/tfl/ops.py", "conv_2d |"),
        ("nhwc.Conv", "dialects/nhwc.py", '"Conv"'),
    ],
)
def test_definition_of_an_op(op: str, file: str, declared: str) -> None:
    """Asked of what the server asks; over the protocol in the test above."""
    place = Desk(f"use onnx, nhwc, tfl\nrule r: {op}(x) => x\n", "t.pat").definition(1, 12)
    assert place is not None
    assert place.path.endswith(file)
    assert declared in Path(place.path).read_text(encoding="utf-8").split("\n")[place.line]


def test_definition_in_a_part(tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    part = tmp_path / "parts" / "sets.pat"
    part.write_text("use onnx\n\nset pointwise = onnx.Neg onnx.Abs\n")
    rule = "rule twice for Op in pointwise: Op(Op(y)) => y"
    desk = Desk(f'use onnx\ninclude "parts/sets.pat"\n{rule}\n', str(tmp_path / "a.pat"))
    word = rule.index("pointwise")
    assert desk.definition(1, 12) == Place(str(part), 0, 0, 0)
    assert desk.definition(2, word) == Place(str(part), 2, 4, 13)
    assert desk.hover(2, word) == "```\nset pointwise = onnx.Neg onnx.Abs\n```"
    bound = rule.index("y)")
    assert desk.definition(2, len(rule) - 1) == Place("", 2, bound, bound + 1)


def test_files_that_include_each_other(tmp_path: Path) -> None:
    other = tmp_path / "b.pat"
    other.write_text('include "a.pat"\nset pointwise = onnx.Neg onnx.Abs\n')
    desk = Desk('include "b.pat"\nrule r for Op in pointwise: Op(x) => unknown(x)\n', str(tmp_path / "a.pat"))
    assert desk.definition(1, 18) == Place(str(other), 1, 4, 13)
    assert desk.hover(1, 38) == ""


def test_rename_of_a_bound_name(client: Client) -> None:
    edit = client.ask("textDocument/rename", {**client.at(5, column(5, "p)")), "newName": "first"})
    places = sorted(change["range"]["start"]["character"] for change in edit["changes"][URI])
    line = TEXT.split("\n")[5]
    assert places == [line.index("p)"), line.index("(p, q)") + 1]


def test_rename_of_a_rule(client: Client) -> None:
    edit = client.ask("textDocument/rename", {**client.at(6, column(6, "twice")), "newName": "again"})
    assert sorted(change["range"]["start"]["line"] for change in edit["changes"][URI]) == [6, 8]


def test_formatting(client: Client) -> None:
    from tflc.rewrite.syntax.format import format_text

    options = {"tabSize": 4, "insertSpaces": True}
    edits = client.ask("textDocument/formatting", {"textDocument": {"uri": URI}, "options": options})
    assert edits[0]["newText"] == format_text(TEXT)


def test_a_broken_file_keeps_the_server_alive(client: Client) -> None:
    change = {"textDocument": {"uri": URI, "version": 2}, "contentChanges": [{"text": "use onnx\nrule (\n"}]}
    client.send("textDocument/didChange", change)
    options = {"tabSize": 4, "insertSpaces": True}
    assert client.ask("textDocument/formatting", {"textDocument": {"uri": URI}, "options": options}) == []
    assert client.diagnostics[URI][0]["code"] == "P0101"
    change["contentChanges"] = [{"text": TEXT}]
    client.send("textDocument/didChange", change)
