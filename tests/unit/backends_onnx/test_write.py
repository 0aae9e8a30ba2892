"""Modules written as ONNX: names, opsets, constants, subgraphs, twins, files."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import ModelProto, TensorProto, helper, numpy_helper
from onnx.reference import ReferenceEvaluator

from tflc.backends.onnx import to_bytes, to_proto, write
from tflc.diagnostics import Refusal
from tflc.dialects.assembly import parse_module
from tflc.frontends.onnx import load

F = TensorProto.FLOAT
node = helper.make_node


def info(name: str, shape=(2, 3), element: int = F):
    return helper.make_tensor_value_info(name, element, list(shape))


def model(nodes, inputs=("x",), outputs=("y",), weights=(), opset: int = 17, functions=()) -> ModelProto:
    ports = [[info(port) if isinstance(port, str) else port for port in side] for side in (inputs, outputs)]
    graph = helper.make_graph(nodes, "graph é", *ports, list(weights))
    imports = [helper.make_opsetid("", opset), helper.make_opsetid("own", 3)]
    return helper.make_model(graph, opset_imports=imports, ir_version=8, functions=list(functions))


def again(proto: ModelProto) -> ModelProto:
    """The model imported and written, checked by onnx."""
    written = to_proto(load(proto.SerializeToString()))
    onnx.checker.check_model(written, full_check=True)
    return written


def text(body: str, inputs: str, outputs: str):
    return parse_module(f"func.func @main({inputs}) -> ({outputs}) {{\n{body}\n}}")


X = '%x: tensor<2x3xf32> {onnx.name = "x"}'
Y = 'tensor<2x3xf32> {onnx.name = "y"}'


def test_names_nodes_and_ports() -> None:
    ports = [info("in é", ("n", 3)), info("2", (4,), TensorProto.INT64)]
    proto = model(
        [node("Relu", ["in é"], ["a:0"], "n/1"), node("Neg", ["a:0"], ["1"], "")], ports, [info("1", ("n", 3))]
    )
    written = again(proto)
    assert written.graph.input == proto.graph.input
    assert written.graph.output == proto.graph.output
    assert [(n.name, *n.input, *n.output) for n in written.graph.node] == [("n/1", "in é", "a:0"), ("", "a:0", "1")]
    assert written.graph.name == "graph é"


def test_what_the_model_says_of_itself() -> None:
    proto = model([node("Relu", ["x"], ["y"])])
    proto.producer_name, proto.producer_version, proto.doc_string, proto.model_version = "p", "1", "d", 7
    proto.metadata_props.add(key="k", value="v")
    written = again(proto)
    for field in ("producer_name", "producer_version", "doc_string", "model_version", "metadata_props"):
        assert getattr(written, field) == getattr(proto, field)


def opset(proto: ModelProto) -> int:
    return next(entry.version for entry in proto.opset_import if entry.domain == "")


@pytest.mark.parametrize(
    ("nodes", "inputs", "was", "written"),
    [
        ([node("Relu", ["x"], ["y"])], ["x"], 7, 13),
        ([node("Relu", ["x"], ["y"])], ["x"], 25, 13),
        ([node("Softmax", ["x"], ["y"])], ["x"], 11, 12),
        ([node("Softmax", ["x"], ["y"])], ["x"], 13, 13),
        ([node("Gelu", ["x"], ["y"])], ["x"], 22, 20),
        ([node("Cast", ["x"], ["y"], to=F)], ["x"], 19, 13),
        ([node("Cast", ["x"], ["y"], to=F, saturate=0)], ["x"], 19, 19),
        ([node("Cast", ["x"], ["y"], to=F, saturate=1)], ["x"], 19, 13),
        ([node("Neg", ["x"], ["y"])], [info("x", element=TensorProto.BFLOAT16)], 22, 13),
        ([node("Cos", ["x"], ["y"])], [info("x", element=TensorProto.BFLOAT16)], 22, 22),
        ([node("Shape", ["x"], ["y"])], ["x"], 21, 13),
        ([node("Shape", ["x"], ["y"], start=1)], ["x"], 21, 15),
    ],
)
def test_the_oldest_opset_that_has_all_forms(nodes: list, inputs: list, was: int, written: int) -> None:
    output = helper.make_empty_tensor_value_info("y")
    data = model(nodes, inputs, [output], opset=was).SerializeToString()
    assert opset(to_proto(load(data))) == written


def test_ir_versions_are_what_runtimes_read() -> None:
    assert again(model([node("Relu", ["x"], ["y"])])).ir_version == 7
    assert to_proto(load(model([node("Swish", ["x"], ["y"])], opset=24).SerializeToString())).ir_version == 12


def test_forms_that_no_opset_has_together() -> None:
    body = helper.make_function(
        "own", "old", ["a"], ["r"], [node("Softmax", ["a"], ["r"], "soft")], [helper.make_opsetid("", 11)]
    )
    proto = model(
        [node("old", ["x"], ["m"], domain="own"), node("Mish", ["m"], ["y"], "mish")], opset=18, functions=[body]
    )
    with pytest.raises(
        Refusal, match=r"E0230.*Softmax\.v11 '.*soft' ended with opset 12, onnx\.Mish 'mish' needs opset 18"
    ):
        to_proto(load(proto.SerializeToString()))


def test_optional_operands_and_results() -> None:
    weights = [
        numpy_helper.from_array(np.zeros(shape, np.float32), name)
        for name, shape in (("w", (1, 4, 3)), ("r", (1, 4, 1)), ("h", (1, 2, 1)))
    ]
    nodes = [node("LSTM", ["x", "w", "r", "", "", "h"], ["all", "y", "last"], hidden_size=1)]
    written = again(model(nodes, [info("x", (5, 2, 3))], [info("y", (1, 2, 1))], weights))
    assert list(written.graph.node[0].input) == ["x", "w", "r", "", "", "h"]
    assert list(written.graph.node[0].output) == ["", "y"]


def test_outputs_of_a_split_all_count() -> None:
    nodes = [node("Split", ["x"], ["y", "unused"], axis=1, num_outputs=2)]
    written = again(model(nodes, [info("x", (2, 6))], opset=18))
    assert len(written.graph.node[0].output) == 2
    assert all(written.graph.node[0].output)


def test_an_input_or_constant_that_is_an_output_is_copied() -> None:
    weight = numpy_helper.from_array(np.ones((2, 3), np.float32), "w")
    proto = model([node("Neg", ["x"], ["n"])], outputs=["x2", "w", "n", "n2"], weights=[weight])
    proto.graph.node.append(node("Identity", ["x"], ["x2"]))
    proto.graph.node.append(node("Identity", ["n"], ["n2"]))
    module = load(proto.SerializeToString())
    # The copies of the original fold away, as a pass would do it.
    block = module.body.block.first_op.body.block  # type: ignore[union-attr]
    for op in list(block.ops):
        if op.name == "onnx.Identity":
            op.results[0].replace_all_uses_with(op.operands[0])
            op.detach()
            op.erase()
    written = to_proto(module)
    onnx.checker.check_model(written, full_check=True)
    x = np.arange(6, dtype=np.float32).reshape(2, 3)
    found = ReferenceEvaluator(written).run(None, {"x": x})
    for array, expected in zip(found, (x, np.ones((2, 3)), -x, -x)):
        assert np.array_equal(array, expected)
    assert [value.name for value in written.graph.output] == ["x2", "w", "n", "n2"]


def test_names_that_are_taken_get_a_number() -> None:
    module = text(
        '%0 = onnx.Relu(%x) : tensor<2x3xf32> loc("y"("n"))\n%1 = onnx.Neg(%0) : tensor<2x3xf32> loc("a"("n"))\n'
        '%2 = onnx.Abs(%1) : tensor<2x3xf32> loc("a"("n"))\nfunc.return %2 : tensor<2x3xf32>',
        X,
        Y,
    )
    written = to_proto(module)
    assert [name for n in written.graph.node for name in n.output] == ["y_1", "a", "y"]
    assert [n.name for n in written.graph.node] == ["n", "n_1", "n_2"]


def test_ports_without_names_get_some() -> None:
    unnamed = '%x: tensor<2x3xf32> {onnx.name = ""}, %y: tensor<2x3xf32> {onnx.name = "same"}, %z: tensor<2x3xf32> {onnx.name = "same"}'
    module = text(
        "%s = onnx.Add(%x, %y) : tensor<2x3xf32>\n%t = onnx.Add(%s, %z) : tensor<2x3xf32>\nfunc.return %t : tensor<2x3xf32>",
        unnamed,
        'tensor<2x3xf32> {onnx.name = ""}',
    )
    written = to_proto(module)
    onnx.checker.check_model(written, full_check=True)
    assert [port.name for port in written.graph.input] == ["input0", "same", "same_1"]
    assert [port.name for port in written.graph.output] == ["output0"]


def test_shared_weights_are_written_once() -> None:
    weight = numpy_helper.from_array(np.ones((2, 3), np.float32), "w")
    written = again(model([node("Add", ["x", "w"], ["a"]), node("Mul", ["a", "w"], ["y"])], weights=[weight]))
    assert written.graph.initializer[0] == weight
    assert len(written.graph.initializer) == 1


@pytest.mark.parametrize(
    "element",
    ["FLOAT", "BOOL", "INT4", "UINT4", "INT2", "FLOAT4E2M1", "BFLOAT16", "FLOAT8E4M3FN", "STRING", "COMPLEX64"],
)
@pytest.mark.parametrize("count", [0, 3, 3000])
def test_weights_of_every_width(element: str, count: int) -> None:
    data_type = TensorProto.DataType.Value(element)
    values = [b"a\xff"] * count if element == "STRING" else np.arange(count) % 2
    tensor = helper.make_tensor("y", data_type, [count], values)
    proto = model([], [], [info("y", (count,), data_type)], [tensor], opset=25)
    (written,) = onnx.load_from_string(to_bytes(load(proto.SerializeToString()))).graph.initializer
    assert written.data_type == data_type
    assert written.string_data == tensor.string_data
    if element != "STRING":
        assert numpy_helper.to_array(written).tolist() == numpy_helper.to_array(tensor).tolist()


def test_stripped_leaves_large_weights_out() -> None:
    weights = [numpy_helper.from_array(np.ones(size, np.float32), f"w{size}") for size in (3, 600)]
    proto = model(
        [node("Add", ["x", "w3"], ["y"]), node("Neg", ["w600"], ["z"])],
        outputs=["y", info("z", (600,))],
        weights=weights,
    )
    written = to_proto(load(proto.SerializeToString()), weights="stripped")
    assert [len(tensor.raw_data) for tensor in written.graph.initializer] == [12, 0]
    onnx.shape_inference.infer_shapes(written, strict_mode=True)


def test_subgraphs() -> None:
    then = helper.make_graph([node("Mul", ["a", "w"], ["o"])], "t", [], [info("o")])
    # An outer value, and twice the same one: outputs of a subgraph are made in it.
    other = helper.make_graph([], "e", [], [info("a")])
    weight = numpy_helper.from_array(np.full((2, 3), 2, np.float32), "w")
    nodes = [node("Neg", ["x"], ["a"]), node("If", ["c"], ["y"], then_branch=then, else_branch=other)]
    proto = model(nodes, ["x", info("c", (), TensorProto.BOOL)], weights=[weight])
    written = to_proto(load(proto.SerializeToString()))
    onnx.checker.check_model(written, full_check=True)
    x = np.arange(6, dtype=np.float32).reshape(2, 3)
    for flag, factor in ((True, -2), (False, -1)):
        (found,) = ReferenceEvaluator(written).run(None, {"x": x, "c": np.array(flag)})
        assert np.array_equal(found, x * factor)


def test_undeclared_operators() -> None:
    attributes = {
        "i": 1,
        "f": 0.5,
        "s": "é",
        "ints": [1, 2],
        "floats": [0.5],
        "strings": ["a"],
        "t": numpy_helper.from_array(np.zeros(2)),
    }
    proto = model([node("Thing", ["x", "", "x"], ["y"], "n", domain="own", **attributes)])
    written = to_proto(load(proto.SerializeToString()))
    assert written.graph.node[0] == proto.graph.node[0]
    assert {entry.domain: entry.version for entry in written.opset_import}["own"] == 3


def test_a_twin_is_its_definition() -> None:
    module = text(
        "%w = onnx.Constant dense<1.0> : tensor<5x3x1x1xf32>\n"
        "%0 = nhwc.Conv(%x, %w) : tensor<2x4x6x5xf32>\nfunc.return %0 : tensor<2x4x6x5xf32>",
        '%x: tensor<2x4x6x3xf32> {onnx.name = "x"}',
        'tensor<2x4x6x5xf32> {onnx.name = "y"}',
    )
    written = to_proto(module)
    onnx.checker.check_model(written, full_check=True)
    assert [n.op_type for n in written.graph.node] == ["Transpose", "Conv", "Transpose"]
    x = np.random.default_rng(0).standard_normal((2, 4, 6, 3)).astype(np.float32)
    (found,) = ReferenceEvaluator(written).run(None, {"x": x})
    assert np.allclose(found, x.sum(-1, keepdims=True).repeat(5, -1), atol=1e-5)


def test_ops_of_other_dialects_are_refused() -> None:
    module = text("%0 = tfl.abs(%x) : tensor<2x3xf32>\nfunc.return %0 : tensor<2x3xf32>", X, Y)
    with pytest.raises(Refusal, match=r"E0231.*tfl\.abs"):
        to_proto(module)


def big(tmp_path: Path):
    weights = [
        numpy_helper.from_array(np.random.default_rng(i).standard_normal((3, 400)).astype(np.float32), f"w{i}")
        for i in range(3)
    ]
    nodes = [node("MatMul", ["x", "w0"], ["a"]), node("Add", ["a", "b"], ["y"]), node("MatMul", ["x", "w1"], ["z"])]
    weights.append(numpy_helper.from_array(np.ones(400, np.float32), "b"))
    path = tmp_path / "in.onnx"
    onnx.save(model(nodes, outputs=[info("y", (2, 400)), info("z", (2, 400))], weights=weights), path)
    return path, load(path)


def test_files_with_weights_inside_and_beside(tmp_path: Path) -> None:
    path, module = big(tmp_path)
    write(module, tmp_path / "inside.onnx")
    write(module, tmp_path / "beside.onnx", inline_limit=1000)
    assert (tmp_path / "beside.onnx").stat().st_size < 1500
    assert sorted(os.listdir(tmp_path)) == ["beside.onnx", "beside.onnx.data", "in.onnx", "inside.onnx"]
    x = np.ones((2, 3), np.float32)
    expected = ReferenceEvaluator(onnx.load(path)).run(None, {"x": x})
    for name in ("inside", "beside"):
        file = tmp_path / f"{name}.onnx"
        onnx.checker.check_model(str(file), full_check=True)
        for found, wanted in zip(ReferenceEvaluator(onnx.load(file)).run(None, {"x": x}), expected):
            assert np.array_equal(found, wanted)
        assert to_bytes(load(file)) == to_bytes(module)


def test_the_same_module_gives_the_same_bytes(tmp_path: Path) -> None:
    path, module = big(tmp_path)
    assert to_bytes(module) == to_bytes(load(path))
    assert onnx.load_from_string(to_bytes(module)) == to_proto(module)


def test_an_input_is_not_written_to(tmp_path: Path) -> None:
    path, module = big(tmp_path)
    before = path.read_bytes()
    with pytest.raises(Refusal, match="E0605"):
        write(module, path, inputs=[path])
    assert path.read_bytes() == before
    assert os.listdir(tmp_path) == ["in.onnx"]


def test_a_refusal_leaves_no_file(tmp_path: Path) -> None:
    module = text("%0 = tfl.abs(%x) : tensor<2x3xf32>\nfunc.return %0 : tensor<2x3xf32>", X, Y)
    (tmp_path / "y.onnx").write_bytes(b"earlier")
    with pytest.raises(Refusal):
        write(module, tmp_path / "y.onnx")
    assert os.listdir(tmp_path) == ["y.onnx"]
    assert (tmp_path / "y.onnx").read_bytes() == b"earlier"
