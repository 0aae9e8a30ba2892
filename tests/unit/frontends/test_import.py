"""From graphs of nodes to modules: order, names, constants, subgraphs, functions, forms."""

from __future__ import annotations

import numpy as np
import pytest
from onnx import GraphProto, ModelProto, TensorProto, ValueInfoProto, helper, numpy_helper
from xdsl.dialects.builtin import ModuleOp

from tflc.dialects import constant_of
from tflc.dialects.assembly import parse_module, to_text
from tflc.dialects.locations import node_names, origin_of, value_names
from tflc.dialects.schema import SchemaOp, walk_schema_ops
from tflc.frontends.onnx import load

F = TensorProto.FLOAT


def info(name: str, shape: list | None = None, element: int = F) -> ValueInfoProto:
    return helper.make_tensor_value_info(name, element, [2, 3] if shape is None else shape)


def model(nodes, inputs=("x",), outputs=("y",), weights=(), opset: int = 17, **extra) -> ModelProto:
    ports = [[port if isinstance(port, ValueInfoProto) else info(port) for port in side] for side in (inputs, outputs)]
    graph = helper.make_graph(nodes, "graph", *ports, list(weights), **extra)
    imports = [helper.make_opsetid("", opset), helper.make_opsetid("own", 1)]
    return helper.make_model(graph, opset_imports=imports, ir_version=8)


def imported(model: ModelProto) -> ModuleOp:
    module = load(model.SerializeToString())
    module.verify()
    text = to_text(module, locations=True)
    assert to_text(parse_module(text), locations=True) == text
    return module


def ops(module: ModuleOp) -> list[SchemaOp]:
    return list(walk_schema_ops(module))


def names(module: ModuleOp) -> list[str]:
    return [op.name for op in ops(module)]


node = helper.make_node


def test_names_and_provenance() -> None:
    module = imported(model([node("Relu", ["x"], ["a:0"], "n/é 1"), node("Neg", ["a:0"], ["y"])]))
    first, last = ops(module)
    assert [name and name.name for name in value_names(first)] == ["a:0"]
    assert node_names(origin_of(first)) == ("n/é 1",)
    assert node_names(origin_of(last)) == ()


def test_domains_of_one_form_need_no_import() -> None:
    gelu, unknown = (
        node("QuickGelu", ["x"], ["a"], domain="com.microsoft"),
        node("Own", ["a"], ["y"], domain="elsewhere"),
    )
    assert names(imported(model([gelu, unknown]))) == ["onnx.ms.QuickGelu", "onnx.Custom"]


def test_inputs_and_outputs_keep_name_order_and_type() -> None:
    inputs = [info("z é", ["batch", 3]), info("2", [2, 3], TensorProto.INT64), info("unused", None)]
    inputs[2].type.tensor_type.ClearField("shape")
    module = imported(model([node("Relu", ["z é"], ["1"])], inputs, [info("1", ["batch", 3]), info("2", None, 7)]))
    text = to_text(module)
    assert '(%0: tensor<?x3xf32, #onnx.dims<["batch", 3]>> {onnx.name = "z é"}' in text.replace(
        '"onnx.name"', "onnx.name"
    )
    assert text.index('"z é"') < text.index('"2"') < text.index('"unused"') < text.index('"1"')
    assert "tensor<*xf32>" in text


def test_unsorted_nodes_are_sorted_and_otherwise_left_alone() -> None:
    nodes = [
        node("Neg", ["c"], ["y"]),
        node("Abs", ["x"], ["a"]),
        node("Exp", ["a"], ["b"]),
        node("Sin", ["x"], ["d"]),
        node("Add", ["b", "d"], ["c"]),
    ]
    assert names(imported(model(nodes))) == ["onnx.Abs", "onnx.Exp", "onnx.Sin", "onnx.Add", "onnx.Neg"]


def test_a_node_whose_subgraph_uses_a_later_value_is_moved_behind_it() -> None:
    branch = helper.make_graph([node("Neg", ["late"], ["o"])], "b", [], [info("o")])
    nodes = [node("If", ["c"], ["y"], then_branch=branch, else_branch=branch), node("Abs", ["x"], ["late"])]
    module = imported(model(nodes, [info("x"), info("c", [], TensorProto.BOOL)]))
    assert names(module)[0] == "onnx.Abs"


def test_initializers_become_constants_before_their_first_use() -> None:
    weights = [numpy_helper.from_array(np.full((2, 3), i, np.float32), f"w{i}") for i in range(3)]
    module = imported(model([node("Add", ["x", "w1"], ["a"]), node("Mul", ["a", "w0"], ["y"])], weights=weights))
    assert names(module) == ["onnx.Constant", "onnx.Add", "onnx.Constant", "onnx.Mul"]
    assert [value_names(op)[0].name for op in ops(module) if op.name == "onnx.Constant"] == ["w1", "w0"]  # type: ignore[union-attr]


@pytest.mark.parametrize("ir_version", [3, 8])
def test_initializers_that_are_inputs_are_no_inputs(ir_version: int) -> None:
    weight = numpy_helper.from_array(np.zeros((2, 3), np.float32), "w")
    proto = model([node("Add", ["x", "w"], ["y"])], ["w", "x"], weights=[weight])
    proto.ir_version = ir_version
    assert to_text(imported(proto)).count("onnx.name") == 2


def test_constants_in_every_spelling() -> None:
    spellings = {
        "value": numpy_helper.from_array(np.array([1.5], np.float32)),
        "value_float": 1.5,
        "value_floats": [1.5, 2.5],
        "value_int": 3,
        "value_ints": [3, 4],
        "value_string": "a",
        "value_strings": ["a", "é"],
    }
    nodes = [node("Constant", [], [name], **{name: value}) for name, value in spellings.items()]
    module = imported(model(nodes, [], [info(name, None, 1) for name in spellings]))
    weights = [op.get("value") for op in ops(module)]
    assert [weight.array.tolist() for weight in weights] == [[1.5], 1.5, [1.5, 2.5], 3, [3, 4], "a", ["a", "é"]]
    assert [str(weight.type.element_type) for weight in weights[1:5]] == ["f32", "f32", "i64", "i64"]


def test_holes_and_absent_outputs() -> None:
    shapes = {"w": (1, 4, 3), "r": (1, 4, 1), "h": (1, 2, 1)}
    weights = [numpy_helper.from_array(np.zeros(shape, np.float32), name) for name, shape in shapes.items()]
    nodes = [node("LSTM", ["x", "w", "r", "", "", "h", ""], ["", "y", ""], hidden_size=1)]
    module = imported(model(nodes, [info("x", [5, 2, 3])], [info("y", [1, 2, 1])], weights))
    lstm = ops(module)[-1]
    assert [slot is not None for slot in lstm.slots] == [True, True, True, False, False, True]
    assert lstm.operand("initial_h") is not None
    assert len(lstm.results) == 2
    assert [name and name.name for name in value_names(lstm)] == [None, "y"]
    assert str(lstm.results[1].type) == "tensor<1x2x1xf32>"


def test_types_come_from_value_info_else_from_the_operands() -> None:
    nodes = [
        node("Relu", ["x"], ["a"]),
        node("Shape", ["a"], ["s"]),
        node("Cast", ["a"], ["i"], to=TensorProto.INT8),
        node("Neg", ["a"], ["y"]),
    ]
    module = imported(model(nodes, value_info=[info("a", ["n", 3])]))
    assert [str(op.results[0].type) for op in ops(module)[1:3]] == ["tensor<*xi64>", "tensor<*xi8>"]
    assert "batch" not in to_text(module)
    assert '#onnx.dims<["n", 3]>' in str(ops(module)[0].results[0].type)


@pytest.mark.parametrize(
    ("op", "opset", "name"),
    [
        ("Softmax", 11, "onnx.Softmax.v11"),
        ("Softmax", 13, "onnx.Softmax"),
        ("Relu", 7, "onnx.Relu"),
        ("Upsample", 9, "onnx.Upsample.v9"),
    ],
)
def test_older_forms(op: str, opset: int, name: str) -> None:
    weights = [numpy_helper.from_array(np.ones(2, np.float32), "s")] if op == "Upsample" else []
    inputs = ["x", "s"] if weights else ["x"]
    assert names(imported(model([node(op, inputs, ["y"])], weights=weights, opset=opset)))[-1] == name


def branch(name: str, nodes, output: str, inputs=(), weights=()) -> GraphProto:
    return helper.make_graph(nodes, name, list(inputs), [info(output)], list(weights))


def test_subgraphs_see_the_values_around_them() -> None:
    weight = numpy_helper.from_array(np.ones((2, 3), np.float32), "w")
    own = numpy_helper.from_array(np.ones((2, 3), np.float32), "own")
    then = branch("t", [node("Add", ["a", "w"], ["o"]), node("Mul", ["o", "own"], ["p"])], "p", weights=[own])
    other = branch("e", [], "a")
    nodes = [
        node("Neg", ["x"], ["a"]),
        node("If", ["c"], ["z"], "if", then_branch=then, else_branch=other),
        node("Add", ["z", "w"], ["y"]),
    ]
    module = imported(model(nodes, [info("x"), info("c", [], TensorProto.BOOL)], weights=[weight]))
    # The shared weight stands before the op whose subgraph uses it first, the subgraph's own inside.
    expected = ["Neg", "Constant", "If", "Yield", "Add", "Constant", "Mul", "Yield", "Add"]
    assert names(module) == [f"onnx.{name}" for name in expected]
    assert [region.block.last_op.name for region in ops(module)[2].regions] == ["onnx.Yield", "onnx.Yield"]  # type: ignore[union-attr]


def test_loop_bodies_have_arguments() -> None:
    body = helper.make_graph(
        [node("Identity", ["go"], ["go_on"]), node("Add", ["v", "x"], ["w"]), node("Neg", ["w"], ["scan"])],
        "body",
        [info("i", [], TensorProto.INT64), info("go", [], TensorProto.BOOL), ValueInfoProto(name="v")],
        [info("go_on", [], TensorProto.BOOL), info("w"), info("scan")],
    )
    nodes = [node("Loop", ["n", "", "x"], ["y", "all"], body=body)]
    module = imported(model(nodes, [info("n", [], TensorProto.INT64), info("x")], ["y", info("all", [None, 2, 3])]))
    loop = ops(module)[0]
    assert [str(argument.type) for argument in loop.regions[0].block.args] == [
        "tensor<i64>",
        "tensor<i1>",
        "tensor<*xf32>",
    ]
    assert [slot is not None for slot in loop.slots] == [True, False, True]


def function(name: str, inputs, outputs, nodes, attributes=(), defaults=()):
    imports = [helper.make_opsetid("", 17), helper.make_opsetid("own", 1)]
    return helper.make_function(
        "own", name, list(inputs), list(outputs), nodes, imports, list(attributes), list(defaults)
    )


def reference(op: str, inputs, outputs, **attributes: tuple[str, int]):
    """A node whose attributes refer to parameters: name=(parameter, type)."""
    made = node(op, inputs, outputs, f"{op}_node")
    for name, (parameter, kind) in attributes.items():
        made.attribute.add(name=name, ref_attr_name=parameter, type=kind)
    return made


def test_functions_are_inlined() -> None:
    leaky = function(
        "leaky",
        ["a", "b"],
        ["r"],
        [reference("LeakyRelu", ["a"], ["t"], alpha=("slope", 1)), reference("Clip", ["t", "b"], ["r"])],
        attributes=["slope"],
    )
    outer = function("outer", ["p"], ["q"], [node("leaky", ["p"], ["q"], "call", domain="own", slope=0.25)])
    proto = model([node("outer", ["x"], ["m"], "top", domain="own"), node("leaky", ["m", ""], ["y"], domain="own")])
    proto.functions.extend([leaky, outer])
    module = imported(proto)
    assert names(module) == ["onnx.LeakyRelu", "onnx.Clip"] * 2
    first, clip, second, _ = ops(module)
    assert first.get("alpha") == 0.25
    assert second.get("alpha") == pytest.approx(0.01)  # no argument: the operator's own default
    assert [slot is not None for slot in clip.slots] == [True]
    assert value_names(first)[0].name == "top/call/t"  # type: ignore[union-attr]
    assert value_names(clip)[0].name == "m"  # type: ignore[union-attr]
    assert node_names(origin_of(first)) == ("top/call/LeakyRelu_node",)


def test_a_function_s_default_and_its_constants() -> None:
    scaled = function(
        "scaled",
        ["a"],
        ["r"],
        [reference("Constant", [], ["s"], value_float=("by", 1)), node("Mul", ["a", "s"], ["r"])],
        defaults=[helper.make_attribute("by", 3.0)],
    )
    proto = model([node("scaled", ["x"], ["y"], domain="own")])
    proto.functions.append(scaled)
    constant, _ = ops(imported(proto))
    weight = constant_of(constant.results[0])
    assert weight is not None
    assert weight.array == 3.0


def test_a_function_s_body_has_its_own_opset() -> None:
    body = function("old", ["a"], ["r"], [node("Softmax", ["a"], ["r"])])
    body.opset_import[0].version = 11
    proto = model([node("old", ["x"], ["m"], domain="own"), node("Softmax", ["m"], ["y"])])
    proto.functions.append(body)
    assert names(imported(proto)) == ["onnx.Softmax.v11", "onnx.Softmax"]


def test_undeclared_operators_keep_all_their_attributes() -> None:
    attributes = {
        "i": 1,
        "f": 0.5,
        "s": "é",
        "ints": [1, 2],
        "floats": [0.5],
        "strings": ["a"],
        "none": numpy_helper.from_array(np.zeros(2)),
    }
    module = imported(model([node("Thing", ["x", "", "x"], ["y"], domain="own", **attributes)]))
    (op,) = ops(module)
    assert op.name == "onnx.Custom"
    assert (op.get("domain"), op.get("op_type")) == ("own", "Thing")
    assert list(op.get("node_attributes").data) == sorted(attributes)
    assert [slot is not None for slot in op.slots] == [True, False, True]


def test_experimental_operators_of_old() -> None:
    proto = model([node("Crop", ["x"], ["y"], border=[0, 0, 0, 0])], opset=7)
    assert names(imported(proto)) == ["onnx.Custom"]


def test_what_the_model_says_of_itself() -> None:
    proto = model([node("Relu", ["x"], ["y"])])
    proto.producer_name, proto.producer_version, proto.doc_string, proto.model_version = "pytorch", "2.5", "é\n", 3
    proto.metadata_props.add(key="a key", value="{1}")
    attributes = imported(proto).attributes
    assert {name: str(value) for name, value in attributes.items()} == {
        "onnx.ir_version": "8 : i64",
        "onnx.opset": "17 : i64",
        "onnx.model_version": "3 : i64",
        "onnx.producer": '"pytorch"',
        "onnx.producer_version": '"2.5"',
        "onnx.doc": str(attributes["onnx.doc"]),
        "onnx.graph": '"graph"',
        "onnx.opsets": '[["own", 1 : i64]]',
        "onnx.metadata": '[["a key", "{1}"]]',
    }
