"""A rule set from the cache is the rule set of the text."""

from __future__ import annotations

from pathlib import Path

import pytest
from toy_dialect import Graph, returned

from tflc.rewrite import apply, loading
from tflc.rewrite.compact import decode, encode, key
from tflc.rewrite.syntax import ast
from tflc.rewrite.syntax.parse import parse

WORKED = Path(__file__).with_name("worked.pat")

RULES = """use toy
from toy_hooks import half
table activation(code):
  | toy.relu : code = RELU
end
set fusable = toy.add toy.mul
pattern Half(x) = toy.div(x, 2.0)
rule fuse for Act in activation, Main in fusable:
    Act(main: Main(xs..., act=NONE)) => Main(xs..., act=Act.code, like main)
rule double: toy.sub(Half(x), x) => toy.scaled(x, scale=half(-1))
"""


def test_every_node_survives() -> None:
    file = parse(WORKED.read_text(), "worked.pat")
    for item in file.items:
        found = decode(encode(item))
        assert found == item
        assert _spans(found) == _spans(item)


def _spans(node: object) -> list[ast.Span]:
    return [ast.span_of(node), *(span for child in ast.children(node) for span in _spans(child))]


def test_warm_start_neither_parses_nor_checks_and_fires_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TFLC_CACHE_DIR", str(tmp_path))
    file = tmp_path / "my.pat"
    file.write_text(RULES)
    found = []
    for warm in (False, True):
        loading._known.cache_clear()
        if warm:
            monkeypatch.setattr(loading, "_examine", lambda *a: pytest.fail("examined again"))
        rules = loading.load(file)
        g = Graph(x="2xf32")
        module = g.returns(
            g.op("relu", g.op("mul", g["x"], g["x"])), g.op("sub", g.op("div", g["x"], g.const(2.0)), g["x"])
        )
        apply(module, rules)
        found.append(returned(module))
        assert [instance.label for instance in rules.instances] == [
            "fuse[toy.relu, toy.add]",
            "fuse[toy.relu, toy.mul]",
            "double",
        ]
        assert rules.table("activation")["toy.relu"].get("code") == "RELU"
        assert rules.set("fusable") == ("toy.add", "toy.mul")
    assert found[0] == found[1] == [("mul", "%0", "%0", {"act": "RELU"}), ("scaled", "%0", {"scale": -1.0})]


def test_rows_come_back_in_their_order_with_their_tests(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TFLC_CACHE_DIR", str(tmp_path))
    file = tmp_path / "worked.pat"
    file.write_text(WORKED.read_text())
    loading._known.cache_clear()
    fresh = loading.load(file)
    loading._known.cache_clear()
    warm = loading.load(file)
    for root in fresh.roots:
        # As text, too: a 1 that comes back as true is equal, and spans are not compared.
        assert repr(list(warm.tried(root))) == repr(list(fresh.tried(root)))


def test_a_part_tries_its_rows_as_the_whole_does_and_compiles_none_for_that(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TFLC_CACHE_DIR", str(tmp_path))
    file = tmp_path / "my.pat"
    file.write_text(
        "use toy\nrule any: toy.neg(x) => toy.relu(x)\n"
        "rule of_relu: toy.neg(toy.relu(x)) => toy.relu(x)\n"
        "rule of_neg: toy.neg(toy.neg(x)) => x\n"
        "rule of_relu_of_neg: toy.neg(toy.relu(toy.neg(x))) => toy.relu(x)\n"
    )
    loading._known.cache_clear()
    loading.load(file)
    loading._known.cache_clear()
    whole = loading.load(file)
    part = whole.without("of_neg")
    monkeypatch.setattr(type(whole), "rows", lambda *_: pytest.fail("compiled"))
    names = ["any", "of_relu", "of_relu_of_neg"]
    tried = part.tried("toy.neg")
    assert [names[each.row] for each in tried] == ["of_relu_of_neg", "of_relu", "any"]
    assert [sorted(each.earlier) for each in tried] == [[], [0], [0, 1]]
    assert [each.tests for each in tried] == [
        each.tests for each in whole.tried("toy.neg") if whole.entries[each.row].rule in names
    ]
    assert part.only("of_relu").tried("toy.neg")[0].tests == tried[1].tests


def test_a_rule_is_compiled_when_its_tests_hold_for_the_first_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TFLC_CACHE_DIR", str(tmp_path))
    file = tmp_path / "my.pat"
    file.write_text("use toy\nrule one: toy.neg(toy.relu(x)) => toy.relu(x)\nrule two: toy.neg(toy.neg(x)) => x\n")
    loading._known.cache_clear()
    loading.load(file)
    loading._known.cache_clear()
    warm = loading.load(file)
    compiled: list[int] = []
    wanted = warm._row
    monkeypatch.setattr(warm, "_row", lambda root, number: compiled.append(number) or wanted(root, number))
    g = Graph(x="2xf32")
    module = g.returns(g.op("neg", g.op("neg", g["x"])))
    apply(module, warm)
    assert returned(module) == ["%0"]
    assert compiled == [1]


def test_another_text_has_another_key() -> None:
    assert key([("a.pat", "a")]) != key([("a.pat", "b")])
    assert key([("a.pat", "a")]) == key([("a.pat", "a")])


def test_a_changed_hook_of_the_users_own_is_examined_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TFLC_CACHE_DIR", str(tmp_path))
    monkeypatch.syspath_prepend(str(tmp_path))
    hook = tmp_path / "my_own_hooks.py"
    hook.write_text("def f(x: int) -> int:\n    return x\n")
    file = tmp_path / "my.pat"
    file.write_text("use toy\nfrom my_own_hooks import f\nrule r: toy.neg(x) => toy.scaled(x, scale=f(2))\n")
    loading._known.cache_clear()
    loading.load(file)
    hook.write_text("def f(x):\n    return x\n")
    loading._known.cache_clear()
    examined = []
    monkeypatch.setattr(loading, "_examined", lambda *a: examined.append(a))
    loading.load(file)
    assert examined


def test_a_changed_file_that_is_included_is_examined_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TFLC_CACHE_DIR", str(tmp_path))
    part = tmp_path / "parts" / "signs.pat"
    part.parent.mkdir()
    part.write_text("use toy\nset signs = toy.neg\nrule twice: toy.neg(toy.neg(x)) => x\n")
    file = tmp_path / "my.pat"
    file.write_text('include "parts/signs.pat"\nuse toy\nrule r for Op in signs: toy.relu(Op(Op(x))) => toy.relu(x)\n')
    for warm in (False, True):
        loading._known.cache_clear()
        if warm:
            monkeypatch.setattr(loading, "_examine", lambda *a: pytest.fail("examined again"))
        rules = loading.load(file)
        assert [instance.label for instance in rules.instances] == ["twice", "r[toy.neg]"]
        assert rules.home("twice").path == str(part)
    monkeypatch.undo()
    monkeypatch.setenv("TFLC_CACHE_DIR", str(tmp_path))
    part.write_text("use toy\nset signs = toy.neg toy.relu\n")
    assert loading.load(file).rules == ("r",)
