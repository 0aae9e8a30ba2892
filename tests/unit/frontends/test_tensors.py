"""Stored tensors: every element type in every field that may hold it, as the onnx package reads it."""

from __future__ import annotations

import ml_dtypes
import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from tflc.diagnostics import Refusal
from tflc.dialects import constant_of
from tflc.dialects.weight import WeightAttr
from tflc.frontends.onnx import load


def loaded(tensor: TensorProto) -> WeightAttr:
    """The weight of a model whose output is one initializer."""
    output = helper.make_tensor_value_info("t", tensor.data_type or 1, list(tensor.dims))
    tensor.name = "t"
    graph = helper.make_graph([], "g", [], [output], [tensor])
    module = load(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 25)]).SerializeToString())
    weight = constant_of(module.body.block.first_op.body.block.last_op.operands[0])  # type: ignore[union-attr]
    assert weight is not None
    return weight


ELEMENTS = [
    name
    for name in list(TensorProto.DataType.keys())
    if name not in ("UNDEFINED", "STRING") and TensorProto.DataType.Value(name) <= 26
]


def numbers(data_type: int, count: int) -> np.ndarray:
    """Any numbers the type can hold, in the dtype that onnx gives it."""
    dtype = helper.tensor_dtype_to_np_dtype(data_type)
    random = np.random.default_rng(data_type)
    if data_type == TensorProto.BOOL:
        return random.integers(0, 2, count).astype(bool)
    if dtype.kind == "c":
        return (random.standard_normal(count) + 1j * random.standard_normal(count)).astype(dtype)
    if dtype.name.startswith(("int", "uint")):
        info = ml_dtypes.iinfo(dtype)
        return random.integers(max(int(info.min), -(2**62)), min(int(info.max), 2**62), count, endpoint=True).astype(
            dtype
        )
    return np.abs(random.standard_normal(count)).astype(dtype)


@pytest.mark.parametrize("count", [0, 1, 5, 3000])
@pytest.mark.parametrize("raw", [True, False])
@pytest.mark.parametrize("element", ELEMENTS)
def test_as_onnx_reads_it(element: str, raw: bool, count: int) -> None:
    data_type = TensorProto.DataType.Value(element)
    values = numbers(data_type, count)
    tensor = numpy_helper.from_array(values) if raw else helper.make_tensor("t", data_type, values.shape, values)
    expected = numpy_helper.to_array(tensor)
    found = loaded(tensor).array
    assert found.dtype == expected.dtype
    assert found.shape == expected.shape
    assert found.tobytes() == expected.tobytes()


def test_strings() -> None:
    weight = loaded(helper.make_tensor("t", TensorProto.STRING, [2, 1], ["é".encode(), b"\xff"]))
    assert weight.array.tolist() == [["é"], ["\udcff"]]


def test_large_weights_are_views_into_the_bytes_given() -> None:
    values = np.arange(1000, dtype=np.float32)
    output = helper.make_tensor_value_info("t", TensorProto.FLOAT, [1000])
    graph = helper.make_graph([], "g", [], [output], [numpy_helper.from_array(values, "t")])
    data = helper.make_model(graph).SerializeToString()
    weight = constant_of(load(data).body.block.first_op.body.block.last_op.operands[0])  # type: ignore[union-attr]
    assert weight is not None
    start = np.frombuffer(data, np.uint8).__array_interface__["data"][0]
    place = weight.array.__array_interface__["data"][0]
    assert start < place < start + len(data)
    assert not weight.array.flags.writeable
    assert np.array_equal(weight.array, values)


def broken(**fields: object) -> TensorProto:
    tensor = TensorProto(dims=[3], data_type=TensorProto.FLOAT)
    for name, value in fields.items():
        if isinstance(value, list):
            tensor.ClearField(name)
            getattr(tensor, name).extend(value)
        else:
            setattr(tensor, name, value)
    return tensor


@pytest.mark.parametrize(
    ("tensor", "code", "message"),
    [
        (broken(), "E0131", "3 f32 take 12 bytes, and it has 0"),
        (broken(raw_data=b"123"), "E0131", "3 f32 take 12 bytes, and it has 3"),
        (broken(raw_data=bytes(4000)), "E0131", "3 f32 take 12 bytes, and it has 4000"),
        (broken(float_data=[1.0]), "E0131", "take 3 entries of float_data, and it has 1"),
        (broken(float_data=[1.0] * 3, raw_data=bytes(12)), "E0130", "given twice, in raw_data and float_data"),
        (broken(int32_data=[1] * 3), "E0130", "f32 elements cannot be stored in int32_data"),
        (broken(int32_data=[300] * 3, data_type=TensorProto.UINT8), "E0130", "holds numbers that are no ui8"),
        (broken(int32_data=[70000] * 3, data_type=TensorProto.FLOAT16), "E0130", "holds numbers that are no f16"),
        (
            broken(raw_data=bytes(12), data_type=TensorProto.STRING),
            "E0130",
            "string elements cannot be stored in raw_data",
        ),
        (broken(raw_data=bytes(4000), data_type=TensorProto.STRING), "E0130", "strings cannot be stored as raw data"),
        (broken(data_type=99), "E0130", "element type 99 does not exist"),
        (broken(dims=[-3]), "E0130", "negative dim"),
        (broken(dims=[1 << 62, 1 << 62], raw_data=bytes(12)), "E0131", "and it has 12"),
        (
            broken(data_type=TensorProto.INT32, float_data=[0.5] * 300, dims=[300]),
            "E0130",
            "cannot be stored in float_data",
        ),
    ],
)
def test_what_is_stored_wrongly(tensor: TensorProto, code: str, message: str) -> None:
    with pytest.raises(Refusal) as caught:
        loaded(tensor)
    (finding,) = caught.value.findings
    assert finding.code == code
    assert message in finding.message
    assert finding.message.startswith("tensor 't': ")


def sparse_model(indices: np.ndarray, dims: list[int]) -> bytes:
    values = numpy_helper.from_array(np.array([1.5, 2.5], np.float32), "t")
    graph = helper.make_graph([], "g", [], [helper.make_tensor_value_info("t", TensorProto.FLOAT, dims)])
    graph.sparse_initializer.append(helper.make_sparse_tensor(values, numpy_helper.from_array(indices), dims))
    return helper.make_model(graph).SerializeToString()


@pytest.mark.parametrize("indices", [np.array([1, 5]), np.array([[0, 1], [1, 2]])])
def test_sparse_tensors_become_dense(indices: np.ndarray) -> None:
    module = load(sparse_model(indices, [2, 3]))
    weight = constant_of(module.body.block.first_op.body.block.last_op.operands[0])  # type: ignore[union-attr]
    assert weight is not None
    assert weight.array.tolist() == [[0, 1.5, 0], [0, 0, 2.5]]


@pytest.mark.parametrize(
    ("indices", "dims", "message"),
    [
        (np.array([1, 6]), [2, 3], "outside shape [2, 3]"),
        (np.array([[0, 1], [2, 0]]), [2, 3], "outside shape [2, 3]"),
        (np.array([1]), [2, 3], "do not go with"),
        (np.array([1, 2]), [1 << 20, 1 << 20], "are the limit"),
    ],
)
def test_sparse_tensors_that_are_refused(indices: np.ndarray, dims: list[int], message: str) -> None:
    with pytest.raises(Refusal) as caught:
        load(sparse_model(indices, dims))
    assert caught.value.findings[0].code == "E0132"
    assert message in caught.value.findings[0].message


def test_one_weight_per_place_in_a_file(tmp_path) -> None:
    (tmp_path / "w").write_bytes(np.arange(600, dtype=np.float32).tobytes())
    tensors = []
    for name in ("a", "b", "c"):
        tensor = TensorProto(name=name, dims=[300], data_type=TensorProto.FLOAT, data_location=TensorProto.EXTERNAL)
        entries = {"location": "w", "offset": "1200" if name == "c" else "0", "length": "1200"}
        for key, value in entries.items():
            tensor.external_data.add(key=key, value=value)
        tensors.append(tensor)
    outputs = [helper.make_tensor_value_info(name, TensorProto.FLOAT, [300]) for name in ("a", "b", "c")]
    onnx.save(helper.make_model(helper.make_graph([], "g", [], outputs, tensors)), tmp_path / "m.onnx")
    module = load(tmp_path / "m.onnx")
    a, b, c = (constant_of(value) for value in module.body.block.first_op.body.block.last_op.operands)  # type: ignore[union-attr]
    assert a is b
    assert a is not c
    assert c is not None
    assert c.array[0] == 300
