"""A .tflite file read back is the module that it was written from; a damaged one is refused, whatever is damaged."""

from __future__ import annotations

import struct
from collections.abc import Sequence

import flatbuffers
import numpy as np
import pytest
import tflite
from tfl_models import Body, module
from xdsl.ir import SSAValue

from tflc.backends.tflite import serialize, to_bytes
from tflc.diagnostics import Finding, Refusal
from tflc.dialects.assembly import to_text
from tflc.dialects.locations import value_names
from tflc.dialects.quant import UniformType
from tflc.dialects.schema import walk_schema_ops
from tflc.dialects.types import f32, i4, i32, string, tensor, to_numpy
from tflc.frontends import open_model

X = tensor((1, 8, 9, 3), f32)


def convolution(b: Body, x: SSAValue) -> list[SSAValue]:
    w, bias = b.const(np.arange(30, dtype=np.float32).reshape(2, 1, 5, 3)), b.const(np.zeros(2, np.float32))
    y = b.op("conv_2d", x, w, bias, padding="VALID", stride_h=2, stride_w=3, dilation_h_factor=4)
    return list(b.ops("split", b.const(np.int32(3)), y, num_splits=2))


MODULES = {
    "attributes": lambda: module([X], convolution),
    "custom": lambda: module(
        [X], lambda b, x: b.ops("custom", x, custom_code="Mine", custom_option="0x0102", types=[X])
    ),
    "absent": lambda: module([tensor((2, 3), f32)], lambda b, x: [b.op("fully_connected", x, b.const(np.ones((4, 3), np.float32)), None)]),
    "per channel": lambda: module(
        [tensor((2, 2), UniformType.of("i8", 0.5, -3))],
        lambda b, x: [b.op("add", x, b.const(np.zeros((2, 2), np.int8), UniformType.of("i8", [0.5, 0.25], axis=1)))],
    ),
    "nibbles": lambda: module(
        [tensor((3,), f32)], lambda b, x: [x, b.const(np.array([1, -8, 7]).astype(to_numpy(i4)), i4)]
    ),
    "strings": lambda: module([X], lambda b, x: [x, b.const(np.array(["ä", "", "bc"], object), string)]),
    "state": lambda: module(
        [tensor((2, 3), f32)],
        lambda b, x: [
            b.op("svdf", x, b.const(np.ones((4, 3), np.float32)), b.const(np.ones((4, 5), np.float32)), None,
                 b.const(np.broadcast_to(np.float32(0), (2, 20))), rank=1)
        ],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", MODULES)
def test_reads_back(name: str) -> None:
    built = MODULES[name]()
    data = to_bytes(built)
    back = open_model(data)
    back.verify()
    assert to_text(back) == to_text(built)
    assert to_bytes(back) == data


def test_constants_beside_the_flatbuffer_are_found() -> None:
    built = module([X], convolution)
    beyond = b"".join(serialize(built, limit=64))
    assert to_text(open_model(beyond)) == to_text(built)


def test_values_have_the_names_of_tensors() -> None:
    back = open_model(to_bytes(module([X], convolution, names=(("a",), ("b", "c")))))
    last = list(walk_schema_ops(back))[-1]
    assert [value.name for value in value_names(last) if value] == ["b", "c"]


@pytest.mark.parametrize("name", MODULES)
def test_a_damaged_file_is_refused(name: str) -> None:
    """Cut at any place, or with any one byte turned: a module that verifies, or E0112 and its kin; nothing else is raised."""
    data = to_bytes(MODULES[name]())
    random = np.random.default_rng(7)
    damaged = [data[:length] for length in random.integers(8, len(data), 40)]
    for place, mask in zip(random.integers(8, len(data), 300), random.integers(1, 256, 300)):
        turned = bytearray(data)
        turned[place] ^= mask
        damaged.append(bytes(turned))
    findings = [finding for file in damaged for finding in refused(file)]
    assert {finding.code for finding in findings} <= {"E0112", "E0240", "E0241"}
    assert len(findings) > 40


def refused(file: bytes) -> Sequence[Finding]:
    """What reading a file is refused for; nothing where its module verifies."""
    try:
        open_model(file).verify()
    except Refusal as refusal:
        return refusal.findings
    return ()


def test_an_operator_that_the_dialect_does_not_have_is_named() -> None:
    data = to_bytes(module([X], lambda b, x: [b.op("gelu", x)]))
    gelu, stablehlo_add = (struct.pack("<i", number) for number in (150, 163))
    assert data.count(gelu) == 1
    with pytest.raises(Refusal, match=r"E0240.*STABLEHLO_ADD"):
        open_model(data.replace(gelu, stablehlo_add))


def test_an_empty_shape_of_no_stated_rank_is_what_the_operator_gives() -> None:
    """Old converters wrote the shapes that they did not know as they wrote those of single numbers."""
    open_type = tensor(None, f32)

    def body(b: Body, x: SSAValue) -> list[SSAValue]:
        mine = b.op("custom", x, custom_code="Mine", types=[open_type])
        rows = b.op("reshape", mine, b.const(np.array([-1, 5], np.int32)), types=[open_type])
        return [
            b.op("cast", rows, types=[tensor(None, i32)]),
            b.op("max_pool_2d", x, padding="VALID", stride_h=2, stride_w=3, filter_height=2, filter_width=3,
                 types=[open_type]),
            b.op("sum", x, b.const(np.array([0, 1, 2, 3], np.int32)), keep_dims=False, types=[open_type]),
        ]  # fmt: skip

    back = {op.schema.op_type: op.results[0].type for op in walk_schema_ops(open_model(to_bytes(module([X], body))))}
    assert back["custom"] == open_type
    assert back["reshape"] == tensor((None, 5), f32)
    assert back["cast"] == tensor((None, 5), i32)
    assert back["max_pool_2d"] == tensor((1, 4, 3, 3), f32)
    assert back["sum"] == tensor((), f32)


def test_a_tensor_that_is_quantized_in_blocks_is_named() -> None:
    """Its scales lie beside it in a table that is not read: without them its integers would be taken for numbers."""
    with pytest.raises(Refusal, match=r"E0241.*tensor 'blocks' is quantized in blocks"):
        open_model(of_one_tensor("blocks", details_type=2))


@pytest.mark.parametrize(("element", "what_to_do"), [("VARIANT", "with a fixed batch"), ("RESOURCE", "its states")])
def test_elements_that_are_no_numbers_are_named(element: str, what_to_do: str) -> None:
    with pytest.raises(Refusal) as refused:
        open_model(of_one_tensor("list", details_type=0, element=getattr(tflite.TensorType, element)))
    (finding,) = refused.value.findings
    assert finding.code == "E0241"
    assert finding.message == f"tensor 'list' has elements of type {element}, which no dialect has"
    assert what_to_do in finding.hint


def of_one_tensor(name: str, details_type: int, element: int = tflite.TensorType.INT4) -> bytes:
    """A model that hands its input on: (2, 32) elements, integers of 4 bits or others, quantized with details of some type."""
    b = flatbuffers.Builder()
    b.StartObject(0)
    details = b.EndObject()
    tflite.QuantizationParametersStart(b)
    tflite.QuantizationParametersAddDetailsType(b, details_type)
    tflite.QuantizationParametersAddDetails(b, details)
    quantization = tflite.QuantizationParametersEnd(b)
    held, shape = b.CreateString(name), b.CreateNumpyVector(np.array([2, 32], np.int32))
    tflite.TensorStart(b)
    tflite.TensorAddShape(b, shape)
    tflite.TensorAddType(b, element)
    tflite.TensorAddName(b, held)
    tflite.TensorAddQuantization(b, quantization)
    tensors, ports = vector(b, tflite.TensorEnd(b)), b.CreateNumpyVector(np.array([0], np.int32))
    tflite.SubGraphStart(b)
    tflite.SubGraphAddTensors(b, tensors)
    tflite.SubGraphAddInputs(b, ports)
    tflite.SubGraphAddOutputs(b, ports)
    subgraphs = vector(b, tflite.SubGraphEnd(b))
    tflite.BufferStart(b)
    buffers = vector(b, tflite.BufferEnd(b))
    tflite.ModelStart(b)
    tflite.ModelAddVersion(b, 3)
    tflite.ModelAddSubgraphs(b, subgraphs)
    tflite.ModelAddBuffers(b, buffers)
    b.Finish(tflite.ModelEnd(b), b"TFL3")
    return bytes(b.Output())


def vector(b: flatbuffers.Builder, table: int) -> int:
    """A vector of one table."""
    b.StartVector(4, 1, 4)
    b.PrependUOffsetTRelative(table)
    return b.EndVector()
