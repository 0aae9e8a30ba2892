"""The scan of the wire format: what it leaves out, and what it refuses."""

from __future__ import annotations

import numpy as np
import onnx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from onnx import TensorProto, helper, numpy_helper

from tflc.frontends.onnx.wire import INLINE, MAX_DEPTH, Payload, WireError, scan, varint

FLOAT = TensorProto.FLOAT


def tensor(name: str, count: int, seed: int = 0) -> TensorProto:
    return numpy_helper.from_array(np.random.default_rng(seed).standard_normal(count).astype(np.float32), name)


def model(*tensors: TensorProto, nodes=(), inner: onnx.GraphProto | None = None) -> onnx.ModelProto:
    nodes = list(nodes) or [helper.make_node("Relu", ["x"], ["y"])]
    if inner is not None:
        nodes.append(helper.make_node("If", ["c"], ["z"], then_branch=inner, else_branch=inner))
    info = helper.make_tensor_value_info("x", FLOAT, [3])
    graph = helper.make_graph(nodes, "g", [info], [helper.make_tensor_value_info("y", FLOAT, [3])], list(tensors))
    return helper.make_model(graph)


def filled(data: bytes) -> onnx.ModelProto:
    """The model as the scan leaves it, its payloads put back from where the scan says they are."""
    stripped = scan(data)
    parsed = onnx.ModelProto.FromString(stripped.model)

    def fill(message) -> None:
        if isinstance(message, TensorProto):
            if (view := stripped.view(message.raw_data)) is not None:
                payload = data[view.offset : view.offset + view.length]
                message.ClearField("raw_data")
                match view.payload:
                    case Payload.RAW_DATA:
                        message.raw_data = payload
                    case Payload.FLOAT_DATA:
                        message.float_data.extend(np.frombuffer(payload, "<f4").tolist())
                    case Payload.DOUBLE_DATA:
                        message.double_data.extend(np.frombuffer(payload, "<f8").tolist())
            return
        for field, value in message.ListFields():
            if field.message_type is not None:
                for entry in value if field.is_repeated else [value]:
                    fill(entry)

    fill(parsed)
    return parsed


def test_large_payloads_stay_in_the_file_and_small_ones_inline() -> None:
    small, edge, large = tensor("s", 10), tensor("e", INLINE // 4), tensor("l", INLINE // 4 + 1)
    data = model(small, edge, large).SerializeToString()
    stripped = scan(data)
    assert [view.length for view in stripped.views] == [INLINE + 4]
    view = stripped.views[0]
    assert data[view.offset : view.offset + view.length] == large.raw_data
    assert len(stripped.model) < len(data) - 900


def test_finds_tensors_wherever_they_can_be() -> None:
    inner = helper.make_graph(
        [helper.make_node("Constant", [], ["k"], value=tensor("", 500, 3)), helper.make_node("Add", ["k", "w"], ["o"])],
        "inner",
        [],
        [helper.make_tensor_value_info("o", FLOAT, [500])],
        [tensor("w", 500, 4)],
    )
    sparse = helper.make_sparse_tensor(tensor("sp", 400, 5), numpy_helper.from_array(np.arange(400), "i"), [1000])
    whole = model(tensor("a", 1000, 1), inner=inner)
    whole.graph.sparse_initializer.append(sparse)
    body = helper.make_node("Constant", [], ["b"], value=tensor("", 700, 6))
    whole.functions.append(helper.make_function("d", "f", [], ["b"], [body], [helper.make_opsetid("", 17)]))
    data = whole.SerializeToString()
    stripped = scan(data)
    # One initializer, two in each of the two branches, values and indices of the sparse one, one in the function.
    assert len(stripped.views) == 1 + 4 + 2 + 1
    assert len(stripped.model) < 3000
    assert filled(data) == whole


@given(st.data())
def test_nothing_is_lost(data: st.DataObject) -> None:
    tensors = []
    for index in range(data.draw(st.integers(0, 4))):
        count = data.draw(st.sampled_from([0, 1, 7, 255, 256, 257, 600]))
        values = np.random.default_rng(index).standard_normal(count)
        match data.draw(st.sampled_from(["raw", "float", "double", "int64", "int32"])):
            case "raw":
                tensors.append(numpy_helper.from_array(values.astype(np.float32), f"t{index}"))
            case "float":
                tensors.append(helper.make_tensor(f"t{index}", FLOAT, [count], values.astype(np.float32)))
            case "double":
                tensors.append(helper.make_tensor(f"t{index}", TensorProto.DOUBLE, [count], values))
            case "int64":
                tensors.append(helper.make_tensor(f"t{index}", TensorProto.INT64, [count], (values * 1e9).astype(int)))
            case "int32":
                tensors.append(helper.make_tensor(f"t{index}", TensorProto.INT32, [count], (values * 1e4).astype(int)))
    whole = model(*tensors)
    whole.doc_string = "é" * data.draw(st.sampled_from([0, 3, 2000]))
    assert filled(whole.SerializeToString()) == whole


def field(number: int, data: bytes) -> bytes:
    return varint(number << 3 | 2) + varint(len(data)) + data


def with_initializer(tensor: bytes) -> bytes:
    return varint(8) + varint(8) + field(7, field(5, tensor))


def only_tensor(data: bytes) -> tuple[TensorProto, bytes | None]:
    """The tensor that is left, and its payload in the file."""
    stripped = scan(data)
    proto = onnx.ModelProto.FromString(stripped.model).graph.initializer[0]
    view = stripped.view(proto.raw_data)
    return proto, None if view is None else data[view.offset : view.offset + view.length]


def test_the_last_of_two_payloads_wins() -> None:
    first, last = b"\1" * 2000, b"\2" * 1500
    _, payload = only_tensor(with_initializer(field(9, first) + field(9, last)))
    assert payload == last


def test_a_small_payload_after_a_large_one_wins() -> None:
    proto, payload = only_tensor(with_initializer(field(9, b"\1" * 2000) + field(9, b"\2" * 8)))
    assert payload is None
    assert proto.raw_data == b"\2" * 8


def test_merged_tensors_keep_the_last_payload() -> None:
    """A singular field that occurs twice is merged: ``Constant`` with its tensor given twice."""
    first, last = field(9, b"\1" * 2000) + field(8, b"name"), field(9, b"\2" * 3000)
    attribute = field(1, b"value") + field(5, first) + field(5, last)
    data = field(7, field(1, field(4, b"Constant") + field(5, attribute)))
    stripped = scan(data)
    proto = onnx.ModelProto.FromString(stripped.model).graph.node[0].attribute[0].t
    view = stripped.view(proto.raw_data)
    assert view is not None
    assert data[view.offset : view.offset + view.length] == b"\2" * 3000
    assert proto.name == "name"


def test_two_kinds_of_payload_are_left_to_the_importer() -> None:
    proto, payload = only_tensor(with_initializer(field(9, b"\1" * 2000) + field(4, b"\0" * 2000)))
    assert payload is None
    assert len(proto.raw_data) == 2000
    assert len(proto.float_data) == 500


def test_floats_in_several_pieces_are_decoded() -> None:
    proto, payload = only_tensor(with_initializer(field(4, b"\0" * 2000) + field(4, b"\0" * 2000)))
    assert payload is None
    assert len(proto.float_data) == 1000


def test_a_mark_cannot_be_forged() -> None:
    """Marks start with bytes drawn for the scan, so data that looks like one of another scan is just data."""
    data = with_initializer(field(9, b"\1" * 2000))
    mark = onnx.ModelProto.FromString(scan(data).model).graph.initializer[0].raw_data
    again = scan(with_initializer(field(9, mark)))
    assert again.view(onnx.ModelProto.FromString(again.model).graph.initializer[0].raw_data) is None


@pytest.mark.parametrize(
    ("data", "message", "truncated"),
    [
        (b"\x08", "inside a number", True),
        (b"\x08\x80", "inside a number", True),
        (b"\x08" + b"\xff" * 10 + b"\x01", "longer than 10 bytes", False),
        (b"\x3a\x05abc", "5 bytes stands where 3 are left", True),
        (b"\x00\x01", "number 0", False),
        (b"\x0b\x0c", "wire type 3", False),
        (b"\x0f", "wire type 7", False),
        (b"\x0d\x01\x02", "inside a number", True),
        (field(7, field(5, b"\x4a" + varint(5000) + b"a" * 3000)), "5000 bytes stands where 3000", True),
        (field(7, field(5, b"\x4a" + varint(5000) + b"a" * 3000)) + b"\x08\x08", "5000 bytes stands where", False),
    ],
)
def test_what_is_no_message(data: bytes, message: str, truncated: bool) -> None:
    with pytest.raises(WireError, match=message) as caught:
        scan(data)
    assert caught.value.truncated is truncated


def test_a_length_beyond_the_file_is_refused_before_anything_is_read() -> None:
    with pytest.raises(WireError):
        scan(b"\x3a" + varint(2**62))


def test_nesting_ends() -> None:
    data = b"x" * 2000
    for _ in range(MAX_DEPTH):
        data = field(1, field(5, field(6, data)))
    with pytest.raises(WireError, match="nested"):
        scan(field(7, data))
