"""The nhwc dialect: types and values of twins follow from the onnx ops that define them."""

from __future__ import annotations

import numpy as np
import pytest
from xdsl.ir import Block

from tflc.dialects import build, make_constant, op_class, op_names, schema_of
from tflc.dialects.nhwc import channels_last, permuted
from tflc.dialects.types import f32, shape_of, tensor

WINDOW = {"kernel_shape": [3, 2], "strides": [1, 1], "pads": [0, 0, 0, 0]}


@pytest.mark.parametrize("name", op_names("nhwc"))
def test_the_schema_is_the_onnx_ops(name: str) -> None:
    twin, onnx = schema_of(name), schema_of(name.replace("nhwc.", "onnx."))
    assert twin is not None
    assert onnx is not None
    assert (twin.operands, twin.results, twin.attributes) == (onnx.operands, onnx.results, onnx.attributes)
    assert "Elementwise" not in twin.traits


def test_no_twin_of_what_has_no_channel() -> None:
    assert op_class("nhwc.Relu") is None


def test_types_are_inferred_channels_last() -> None:
    x = Block(arg_types=[tensor((2, 5, 7, 8), f32)]).args[0]
    op = build("nhwc.MaxPool", [x], WINDOW)
    assert shape_of(op.results[0].type) == (2, 3, 6, 8)
    assert op.operands[0] is x
    assert [use.operation for use in x.uses] == [op]


def test_weights_are_as_in_onnx() -> None:
    x = Block(arg_types=[tensor((2, 5, 7, 8), f32)]).args[0]
    weight = make_constant("onnx", np.zeros((3, 8, 1, 1), np.float32)).results[0]
    attributes = {"kernel_shape": [1, 1], "strides": [1, 1], "pads": [0, 0, 0, 0], "dilations": [1, 1], "group": 1}
    assert shape_of(build("nhwc.Conv", [x, weight], attributes).results[0].type) == (2, 5, 7, 3)
    assert len(list(weight.uses)) == 1


def test_contradicting_operands_are_one_sentence() -> None:
    x = Block(arg_types=[tensor((2, 5), f32)]).args[0]
    with pytest.raises(ValueError, match=r"\S"):
        build("nhwc.MaxPool", [x], WINDOW)


def test_unranked_stays_unranked() -> None:
    x = Block(arg_types=[tensor(None, f32)]).args[0]
    assert shape_of(build("nhwc.MaxPool", [x], WINDOW, [tensor(None, f32)]).results[0].type) is None


def test_symbolic_dims_move_with_their_axes() -> None:
    assert shape_of(permuted(tensor(("n", 3, "h", "w"), f32), channels_last(4))) == ("n", "h", "w", 3)
