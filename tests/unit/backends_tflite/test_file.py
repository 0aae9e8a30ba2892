"""The bytes of a .tflite file: what readers find in it, how constants lie, and that nothing depends on chance."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tflite
from tfl_models import Body, function, module
from xdsl.dialects.builtin import ArrayAttr, DenseArrayBase, DictionaryAttr, IntegerType, StringAttr, SymbolRefAttr
from xdsl.dialects.func import FuncOp
from xdsl.ir import SSAValue

from tflc.backends.tflite import serialize, to_bytes, write
from tflc.diagnostics import Refusal
from tflc.dialects.locations import ValueName, named, node
from tflc.dialects.quant import UniformType
from tflc.dialects.types import f32, i1, i4, i8, i32, i64, string, tensor
from tflc.dialects.weight import WeightAttr
from tflc.runtime import Session, evaluate_tfl

pytestmark = pytest.mark.runtime

X = tensor((2, 3), f32)


def read(data: bytes) -> Any:
    model = tflite.Model.GetRootAs(data, 0)
    assert tflite.Model.ModelBufferHasIdentifier(data, 0)
    return model


def tensors(model: Any, graph: int = 0) -> list[Any]:
    subgraph = model.Subgraphs(graph)
    return [subgraph.Tensors(i) for i in range(subgraph.TensorsLength())]


def names(model: Any) -> list[str]:
    return [tensor.Name().decode() for tensor in tensors(model)]


def metadata(data: bytes) -> dict[str, bytes]:
    model = read(data)
    entries = [model.Metadata(i) for i in range(model.MetadataLength())]
    return {entry.Name().decode(): model.Buffers(entry.Buffer()).DataAsNumpy().tobytes() for entry in entries}


def dense(b: Body, x: SSAValue) -> list[SSAValue]:
    weights = b.const(np.arange(12, dtype=np.float32).reshape(4, 3))
    return [b.op("relu", b.op("fully_connected", x, weights, b.const(np.ones(4, np.float32))))]


def test_one_op_reads_back() -> None:
    model = read(to_bytes(module([X], dense)))
    assert (model.Version(), model.Description()) == (3, b"tflc")
    graph = model.Subgraphs(0)
    assert graph.Name() == b"main"
    code = model.OperatorCodes(graph.Operators(0).OpcodeIndex())
    assert (code.BuiltinCode(), code.DeprecatedBuiltinCode(), code.Version()) == (9, 9, 1)
    assert graph.Operators(0).BuiltinOptionsType() == tflite.BuiltinOptions.FullyConnectedOptions
    assert graph.Operators(0).InputsAsNumpy().tolist() == [0, 1, 2]
    weights = tensors(model)[1]
    assert weights.ShapeAsNumpy().tolist() == [4, 3]
    assert model.Buffers(weights.Buffer()).DataAsNumpy().view(np.float32).tolist() == list(range(12))
    assert model.Buffers(0).DataLength() == 0


def test_codes_beyond_a_byte_have_the_placeholder_in_the_old_field() -> None:
    model = read(to_bytes(module([X], lambda b, x: [b.op("gelu", x)])))
    code = model.OperatorCodes(0)
    assert (code.BuiltinCode(), code.DeprecatedBuiltinCode()) == (tflite.BuiltinOperator.GELU, 127)


def test_every_object_lies_aligned_and_inside() -> None:
    data = to_bytes(module([X], dense))
    model = read(data)
    assert len(data) % 4 == 0
    for number in range(1, model.BuffersLength()):
        buffer = model.Buffers(number)
        start = buffer._tab.Vector(buffer._tab.Offset(4))
        assert start % 16 == 0
        assert start + buffer.DataLength() <= len(data)
    for entry in tensors(model):
        assert entry._tab.Pos % 4 == 0
        assert entry._tab.Vector(entry._tab.Offset(4)) % 4 == 0
    quantized = read(to_bytes(module([tensor((2,), UniformType.of("i8", 0.5, 1))], lambda b, x: [b.op("relu", x)])))
    zero_points = tensors(quantized)[0].Quantization()
    assert zero_points._tab.Vector(zero_points._tab.Offset(10)) % 8 == 0


def test_attributes_keep_their_defaults_and_what_is_set() -> None:
    def body(b: Body, x: SSAValue) -> list[SSAValue]:
        w, bias = b.const(np.zeros((1, 1, 1, 3), np.float32)), b.const(np.zeros(1, np.float32))
        y = b.op("conv_2d", x, w, bias, padding="VALID", stride_h=2, stride_w=3, dilation_h_factor=4)
        return [b.op("squeeze", y, squeeze_dims=[0, 3])]

    model = read(to_bytes(module([tensor((1, 8, 9, 3), f32)], body)))
    table = model.Subgraphs(0).Operators(0).BuiltinOptions()
    options = tflite.Conv2DOptions()
    options.Init(table.Bytes, table.Pos)
    assert (options.Padding(), options.StrideH(), options.StrideW()) == (tflite.Padding.VALID, 2, 3)
    assert (options.DilationHFactor(), options.DilationWFactor(), options.FusedActivationFunction()) == (4, 1, 0)
    table = model.Subgraphs(0).Operators(1).BuiltinOptions()
    squeeze = tflite.SqueezeOptions()
    squeeze.Init(table.Bytes, table.Pos)
    assert squeeze.SqueezeDimsAsNumpy().tolist() == [0, 3]


# Names.


def test_input_and_output_names_are_kept_to_the_last_byte() -> None:
    name = "größe/名前:0"
    built = module([X], lambda b, x: [b.op("abs", x)], names=((name,), ("output é",)))
    data = to_bytes(built)
    assert names(read(data)) == [name, "output é"]
    assert name.encode() in data
    with Session(data) as session:
        assert (list(session.inputs), list(session.outputs)) == ([name], ["output é"])
    signature = read(data).SignatureDefs(0)
    assert signature.SignatureKey() == b"serving_default"
    assert signature.Inputs(0).Name().decode() == name


def test_inner_names_come_from_locations_and_are_unique() -> None:
    def body(b: Body, x: SSAValue) -> list[SSAValue]:
        a = b.op("abs", x)
        a.owner.location = named(["hidden"], node("n1"))
        c = b.op("neg", a)
        c.owner.location = named([ValueName("y", (1, 0))], node("n2"))
        d = b.op("neg", c)
        d.owner.location = node("n3")
        e = b.op("neg", d)
        e.owner.location = named(["hidden"], node("n4"))
        y = b.op("neg", e)
        y.owner.location = named(["y"], node("n5"))
        return [y]

    data = to_bytes(module([X], body, names=(("x",), ("y",))))
    assert names(read(data)) == ["x", "hidden", "y_1", "n3", "hidden_1", "y"]
    values = json.loads(metadata(data)["tflc.values"])
    assert values["tensors"] == [{"tensor": 2, "value": "y", "order": [1, 0]}, {"tensor": 4, "value": "hidden"}]
    assert values["inputs"] == [{"name": "x", "shape": [2, 3]}]


def test_layouts_that_the_user_chose_are_told() -> None:
    built = module([tensor(("batch", 5, 3), f32)], lambda b, x: [b.op("abs", x)], names=(("x",), ("y",)))
    main = built.body.block.first_op
    assert isinstance(main, FuncOp)
    chosen = {"tflc.layout": StringAttr("NWC"), "tflc.order": DenseArrayBase.from_list(IntegerType(64), [0, 2, 1])}
    main.properties["arg_attrs"] = ArrayAttr([DictionaryAttr({"onnx.name": StringAttr("x"), **chosen})])
    values = json.loads(metadata(to_bytes(built))["tflc.values"])
    assert values["inputs"] == [{"name": "x", "shape": ["batch", 5, 3], "layout": "NWC", "order": [0, 2, 1]}]
    assert values["outputs"] == [{"name": "y", "shape": ["batch", 5, 3]}]


def test_a_value_that_is_input_and_output_keeps_both_names_in_the_signature() -> None:
    data = to_bytes(module([X], lambda b, x: [x, b.op("abs", x), x], names=(("x",), ("same", "y", "again"))))
    assert names(read(data)) == ["x", "y"]
    x = np.ones((2, 3), np.float32)
    with Session(data) as session:
        results = session.run({"x": -x})
    assert set(results) == {"same", "y", "again"}
    np.testing.assert_array_equal(results["again"], -x)


# Shapes and types.


def test_dynamic_dims_have_a_signature_of_minus_one() -> None:
    model = read(to_bytes(module([tensor(("batch", 3), f32)], lambda b, x: [b.op("abs", x)])))
    for entry in tensors(model):
        assert entry.ShapeAsNumpy().tolist() == [1, 3]
        assert entry.ShapeSignatureAsNumpy().tolist() == [-1, 3]
    static = tensors(read(to_bytes(module([X], lambda b, x: [b.op("abs", x)]))))[0]
    assert static.ShapeSignatureLength() == 0
    assert static.HasRank()


def test_dynamic_batch_runs_at_any_size() -> None:
    built = module([tensor((None, 3), f32)], dense)
    for batch in (1, 4):
        assert evaluate_tfl(built, {"in0": np.ones((batch, 3), np.float32)})["out0"].shape == (batch, 4)


def test_quantization_of_types() -> None:
    element = UniformType.of("i8", [0.5, 0.25], [1, 2], axis=1)
    model = read(
        to_bytes(
            module([tensor((3, 2), element)], lambda b, x: [b.op("reshape", x, b.const(np.array([3, 2], np.int32)))])
        )
    )
    quantization = tensors(model)[0].Quantization()
    assert tensors(model)[0].Type() == tflite.TensorType.INT8
    assert quantization.ScaleAsNumpy().tolist() == [0.5, 0.25]
    assert quantization.ZeroPointAsNumpy().tolist() == [1, 2]
    assert quantization.QuantizedDimension() == 1


def test_an_unknown_rank_is_told_and_runs() -> None:
    unranked = tensor(None, f32)

    def body(b: Body, x: SSAValue, shape: SSAValue) -> list[SSAValue]:
        return [b.op("neg", b.op("reshape", x, shape, types=[unranked]), types=[unranked])]

    built = module([X, tensor((3,), i32)], body)
    ranked = [entry.HasRank() for entry in tensors(read(to_bytes(built)))]
    assert ranked == [True, True, False, False]
    result = evaluate_tfl(built, {"in0": np.ones((2, 3), np.float32), "in1": np.array([1, 6, 1], np.int32)})["out0"]
    assert result.shape == (1, 6, 1)


def test_element_types_without_a_number_are_refused() -> None:
    from tflc.dialects.types import element_by_name

    small = element_by_name("f8e5m2")
    assert small is not None
    with pytest.raises(Refusal, match=r"E0443.*holds no elements of type f8e5m2"):
        to_bytes(module([tensor((2,), small)], lambda b, x: [b.op("abs", x)]))


# Constants.


def constants(b: Body, *weights: WeightAttr) -> list[SSAValue]:
    return [b.op("abs", b.const(weight)) for weight in weights]


def buffer_numbers(data: bytes) -> list[int]:
    return [entry.Buffer() for entry in tensors(read(data)) if entry.Buffer()]


def test_equal_constants_share_a_buffer_and_others_do_not() -> None:
    big = np.random.default_rng(0).random((300, 100)).astype(np.float32)
    late = big.copy()
    late[-1, -2] += 1  # not among the samples, most likely; at the end in any case
    weights = [
        big,
        big.copy(),
        late,
        big.T,
        np.ascontiguousarray(big.T),
        np.float32([1, 2]),
        np.float32([1, 2]),
        np.float32([1, 3]),
    ]
    data = to_bytes(module([], lambda b: constants(b, *map(WeightAttr.of, weights))))
    assert buffer_numbers(data) == [1, 1, 2, 3, 3, 4, 4, 5]


def test_equal_bytes_of_other_types_share_too() -> None:
    weights = [WeightAttr.of(np.zeros(4, np.float32)), WeightAttr.of(np.zeros((2, 2), np.int32))]
    data = to_bytes(module([], lambda b: constants(b, *weights)))
    assert buffer_numbers(data) == [1, 1]


def test_transposed_and_broadcast_views_are_stored_in_row_major_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tflc.backends.tflite.buffers.PIECE", 64)
    views = [
        np.arange(240, dtype=np.float32).reshape(2, 3, 40).transpose(2, 0, 1),
        np.arange(240, dtype=np.float32).reshape(1, 40, 6).transpose(0, 2, 1),
        np.broadcast_to(np.float32([1, 2, 3]), (50, 3)),
        np.arange(100, dtype=np.int64)[::-2],
    ]
    built = module([], lambda b: [b.const(WeightAttr.of(view)) for view in views])
    model = read(to_bytes(built))
    for entry, view in zip(tensors(model), views):
        stored = model.Buffers(entry.Buffer()).DataAsNumpy().view(view.dtype)
        np.testing.assert_array_equal(stored, view.reshape(-1))


def test_contiguous_constants_are_not_copied() -> None:
    array = np.random.default_rng(0).random(1 << 16).astype(np.float32)
    pieces = list(serialize(module([], lambda b: [b.const(array)])))
    shared = [np.shares_memory(np.frombuffer(piece, np.uint8), array) for piece in pieces if len(piece) == array.nbytes]
    assert shared == [True]


def test_four_bit_constants_are_packed_two_to_a_byte(monkeypatch: pytest.MonkeyPatch) -> None:
    import ml_dtypes

    monkeypatch.setattr("tflc.backends.tflite.buffers.PIECE", 3)
    values = np.array([[-8, 7, 1], [2, -1, 0], [3, 4, 5]], ml_dtypes.int4)
    model = read(to_bytes(module([], lambda b: [b.const(WeightAttr.of(values, i4))])))
    packed = model.Buffers(1).DataAsNumpy().tolist()
    assert packed == [0x78, 0x21, 0x0F, 0x43, 0x05]
    assert tensors(model)[0].Type() == tflite.TensorType.INT4


def test_string_constants() -> None:
    texts = np.array(["ab", "", "größe"], object)
    with Session(to_bytes(module([], lambda b: [b.const(WeightAttr.of(texts, string))]))) as session:
        assert session.run({})["out0"].tolist() == [b"ab", b"", "größe".encode()]


def test_constants_nobody_uses_are_left_out() -> None:
    def body(b: Body, x: SSAValue) -> list[SSAValue]:
        b.const(np.ones(1000, np.float32))
        return [b.op("abs", x)]

    assert len(tensors(read(to_bytes(module([X], body))))) == 2


def test_empty_constants_take_no_buffer() -> None:
    data = to_bytes(module([], lambda b: [b.const(np.empty((0, 3), np.float32))]))
    assert buffer_numbers(data) == []


def test_states_are_variable_tensors_of_their_own() -> None:
    def body(b: Body, x: SSAValue) -> list[SSAValue]:
        zeros = b.const(np.zeros((1, 2), np.float32))
        weights, bias = b.const(np.ones((2, 3), np.float32)), b.const(np.zeros(2, np.float32))
        recurrent = b.const(np.eye(2, dtype=np.float32))
        y = b.op("rnn", x, weights, recurrent, bias, zeros, fused_activation_function="RELU")
        z = b.op("rnn", x, weights, recurrent, bias, zeros, fused_activation_function="RELU")
        return [b.op("add", y, z)]

    data = to_bytes(module([tensor((1, 3), f32)], body))
    variable = [entry for entry in tensors(read(data)) if entry.IsVariable()]
    assert len(variable) == 2
    assert all(entry.Buffer() == 0 for entry in variable)
    x = np.ones((1, 3), np.float32)
    with Session(data) as session:
        assert session.run({"in0": x})["out0"].tolist() == [[6, 6]]


# Control flow.


def test_functions_become_subgraphs() -> None:
    count, limit = tensor((), i32), 5

    def condition(b: Body, i: SSAValue, x: SSAValue) -> list[SSAValue]:
        return [b.op("less", i, b.const(np.int32(limit)))]

    def step(b: Body, i: SSAValue, x: SSAValue) -> list[SSAValue]:
        return [b.op("add", i, b.const(np.int32(1))), b.op("add", x, x)]

    def body(b: Body, i: SSAValue, x: SSAValue) -> list[SSAValue]:
        return list(b.ops("while", i, x, types=[count, X], cond=SymbolRefAttr("c"), body=SymbolRefAttr("s")))

    others = [function("s", [count, X], step), function("c", [count, X], condition)]
    built = module([count, X], body, others=others)
    assert read(to_bytes(built)).SubgraphsLength() == 3
    results = evaluate_tfl(built, {"in0": np.array(2, np.int32), "in1": np.ones((2, 3), np.float32)})
    assert results["out0"] == 5
    assert results["out1"].tolist() == [[8] * 3] * 2

    def choice(b: Body, c: SSAValue, x: SSAValue) -> list[SSAValue]:
        return [b.op("if", c, x, types=[X], then_branch=SymbolRefAttr("t"), else_branch=SymbolRefAttr("e"))]

    branches = [function("t", [X], lambda b, x: [b.op("neg", x)]), function("e", [X], lambda b, x: [b.op("abs", x)])]
    built = module([tensor((), i1), X], choice, others=branches)
    x = np.full((2, 3), -2, np.float32)
    assert evaluate_tfl(built, {"in0": np.array(True), "in1": x})["out0"][0, 0] == 2
    assert evaluate_tfl(built, {"in0": np.array(False), "in1": -x})["out0"][0, 0] == 2


# Custom operators.


def test_custom_operators_keep_code_and_options() -> None:
    def body(b: Body, x: SSAValue) -> list[SSAValue]:
        return [b.op("custom", x, types=[X], custom_code="MyOp", custom_option="0x0102ff")]

    model = read(to_bytes(module([X], body)))
    assert model.OperatorCodes(0).CustomCode() == b"MyOp"
    assert model.OperatorCodes(0).BuiltinCode() == tflite.BuiltinOperator.CUSTOM
    assert model.Subgraphs(0).Operators(0).CustomOptionsAsNumpy().tolist() == [1, 2, 255]


# The file.


def test_the_oldest_runtime_is_told() -> None:
    assert metadata(to_bytes(module([X], dense)))["min_runtime_version"] == b"1.5.0".ljust(16, b"\0")
    newer = module([X], lambda b, x: [b.op("gelu", b.op("abs", x))])
    assert metadata(to_bytes(newer))["min_runtime_version"].rstrip(b"\0") == b"2.9.0"


def test_same_module_same_bytes_in_any_process(tmp_path: Path) -> None:
    data = to_bytes(module([X], dense))
    assert to_bytes(module([X], dense)) == data
    script = f"""
import sys; sys.path[:0] = {[str(Path(__file__).parents[2] / "harness"), str(Path(__file__).parent)]!r}
import test_file
from tfl_models import module
from tflc.backends.tflite import write
write(module([test_file.X], test_file.dense), sys.argv[1])
"""
    for seed in ("1", "2"):
        target = tmp_path / f"{seed}.tflite"
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        subprocess.run([sys.executable, "-P", "-c", script, str(target)], check=True, env=environment)
        assert target.read_bytes() == data


def test_files_beyond_a_flatbuffer_store_constants_behind_it() -> None:
    built = module([X], dense)
    serialized = serialize(built, limit=100)
    data = b"".join(serialized)
    assert len(data) == serialized.size
    assert [finding.code for finding in serialized.findings] == ["E0510"]
    model = read(data)
    buffer = model.Buffers(1)
    assert buffer.DataLength() == 0
    assert buffer.Offset() % 16 == 0
    stored = np.frombuffer(data[buffer.Offset() : buffer.Offset() + buffer.Size()], np.float32)
    assert stored.tolist() == list(range(12))
    x = np.ones((2, 3), np.float32)
    with Session(data) as behind, Session(to_bytes(built)) as plain:
        np.testing.assert_array_equal(behind.run({"in0": x})["out0"], plain.run({"in0": x})["out0"])


def test_writing_is_atomic_and_never_onto_an_input(tmp_path: Path) -> None:
    target = tmp_path / "m.tflite"
    target.write_bytes(b"earlier")
    bad = module([X], lambda b, x: [b.op("abs", x)])
    with pytest.raises(Refusal, match="E0605"):
        write(bad, target, inputs=[target])
    link = tmp_path / "link.tflite"
    link.symlink_to(target)
    with pytest.raises(Refusal, match="E0605"):
        write(bad, link, inputs=[target])
    assert target.read_bytes() == b"earlier"
    write(bad, target)
    assert target.read_bytes() == to_bytes(bad)
    assert sorted(os.listdir(tmp_path)) == ["link.tflite", "m.tflite"]
    with pytest.raises(Refusal, match="E0606"):
        write(bad, tmp_path / "absent" / "m.tflite")


def test_ops_of_other_dialects_are_listed_and_counted() -> None:
    from tflc.dialects import build

    def body(b: Body, x: SSAValue) -> list[SSAValue]:
        for name in ("onnx.Relu", "onnx.Relu", "onnx.Abs"):
            op = build(name, [x])
            op.location = named(["v"], node("node " + name))
            b.block.add_op(op)
            x = op.results[0]
        return [x]

    with pytest.raises(Refusal) as refused:
        to_bytes(module([X], body))
    messages = [str(finding) for finding in refused.value.findings]
    assert messages[0].startswith(
        "error[E0442]: onnx.Relu is no TFLite operator (2 left, the first from 'node onnx.Relu')"
    )
    assert len(messages) == 2


@pytest.mark.parametrize(("storage", "dtype"), [(i8, np.int8), (i64, np.int64), (i1, np.bool_)])
def test_plain_elements(storage: Any, dtype: Any) -> None:
    array = np.array([1, 0, 1], dtype)
    model = read(to_bytes(module([], lambda b: [b.const(array)])))
    assert model.Buffers(1).DataAsNumpy().tobytes() == array.tobytes()
