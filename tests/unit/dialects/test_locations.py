"""Names and provenance of ops survive in locations, and read back from text."""

from __future__ import annotations

import pytest

from tflc.dialects import locations
from tflc.dialects.assembly import parse_module, to_text
from tflc.dialects.locations import Firing, ValueName

RULE = Firing("fuse[tfl.relu]", "fuse_tfl.pat", 12, 6)
OTHER = Firing("fold", "simplify.pat", 3, 1)


def op_at(location, results: int = 1):
    types = "tensor<1xf32>" if results == 1 else f"({', '.join(['tensor<1xf32>'] * results)})"
    left = f"%r:{results} = " if results > 1 else "%r = "
    name = {1: "onnx.Relu(%x)", 2: "onnx.Dropout(%x)", 3: "onnx.LSTM(%x, %x, %x) <{hidden_size = 1}>"}[results]
    text = f"func.func @main(%x: tensor<1xf32>) {{ {left}{name} : {types} func.return }}"
    op = next(op for op in parse_module(text).walk() if op.name.startswith("onnx."))
    op.location = location
    return op


def read_back(op):
    text = to_text(op.parent_op().parent_op(), locations=True)
    return next(again for again in parse_module(text).walk() if again.name == op.name)


@pytest.mark.parametrize("name", ["y", "123", "a/b:0", "größe", 'quo"te\\', "line\nbreak", "bad \udcff byte"])
def test_a_value_name_survives_text(name):
    op = read_back(op_at(locations.named([name], locations.node("n"))))
    assert locations.value_names(op) == (ValueName(name),)
    assert locations.node_names(locations.origin_of(op)) == ("n",)


def test_every_result_has_its_name():
    op = read_back(op_at(locations.named(["y", None, "c"], locations.node("rnn")), results=3))
    assert locations.value_names(op) == (ValueName("y"), None, ValueName("c"))
    assert locations.place_of(op) == "rnn"


def test_a_value_in_another_order():
    value = ValueName("y", (0, 2, 3, 1))
    op = read_back(op_at(locations.named([value], locations.node("conv"))))
    assert locations.value_names(op) == (value,)
    assert locations.node_names(locations.origin_of(op)) == ("conv",)


def test_provenance_is_flat_and_each_once():
    first = locations.derived([locations.node("a"), locations.node("b")], OTHER)
    second = locations.derived([first, locations.node("b"), locations.node("c")], RULE)
    again = locations.derived([second], RULE)
    op = read_back(op_at(locations.named(["y"], again)))
    assert locations.node_names(locations.origin_of(op)) == ("a", "b", "c")
    assert locations.firings(locations.origin_of(op)) == (OTHER, RULE)


def test_an_op_without_names():
    op = read_back(op_at(locations.derived([locations.node("a")], RULE)))
    assert locations.value_names(op) == (None,)
    assert locations.place_of(op) == "a"
