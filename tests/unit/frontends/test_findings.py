"""What is wrong with a model, in the user's words; several mistakes in one run."""

from __future__ import annotations

import pytest
from onnx import ModelProto, TensorProto, helper

from tflc.diagnostics import Finding, Refusal
from tflc.frontends.onnx import load

F = TensorProto.FLOAT
node = helper.make_node


def info(name: str, shape=(2, 3), element: int = F):
    return helper.make_tensor_value_info(name, element, list(shape))


def model(*nodes, inputs=("x",), outputs=("y",), opset: int = 17, functions=()) -> ModelProto:
    graph = helper.make_graph(list(nodes), "g", [info(name) for name in inputs], [info(name) for name in outputs])
    imports = [helper.make_opsetid("", opset), helper.make_opsetid("own", 1)]
    return helper.make_model(graph, opset_imports=imports, ir_version=8, functions=list(functions))


def findings(proto: ModelProto) -> list[Finding]:
    with pytest.raises(Refusal) as caught:
        load(proto.SerializeToString())
    assert caught.value.exit_code == 3
    return list(caught.value.findings)


def only(proto: ModelProto) -> Finding:
    (finding,) = findings(proto)
    return finding


@pytest.mark.parametrize(
    ("nodes", "code", "message"),
    [
        (
            [node("Relu", ["xx"], ["y"], "n")],
            "E0201",
            "Relu 'n': input 'xx' is defined by nothing",
        ),
        (
            [node("Relu", ["x"], ["hidden"]), node("Relu", ["hiden"], ["y"])],
            "E0201",
            "Relu (node 1 that makes 'y'): input 'hiden' is defined by nothing; did you mean 'hidden'?",
        ),
        ([node("Relu", ["x"], ["z"])], "E0201", "output 'y' of the model is defined by nothing"),
        (
            [node("Relu", ["x"], ["y"], "a"), node("Neg", ["x"], ["y"], "b")],
            "E0202",
            "Neg 'b': output 'y' is defined already, by Relu 'a'",
        ),
        (
            [node("Relu", ["x"], ["x"], "n"), node("Neg", ["x"], ["y"])],
            "E0202",
            "Relu 'n': output 'x' is defined already, by an input of the model",
        ),
        (
            [node("Relu", ["a"], ["a"], "n"), node("Neg", ["a"], ["y"])],
            "E0206",
            "a node waits for itself: Relu 'n' makes 'a'",
        ),
        (
            [node("Rleu", ["x"], ["y"])],
            "E0203",
            "Rleu (node 0 that makes 'y'): ai.onnx has no operator 'Rleu'; did you mean 'Relu'?",
        ),
        (
            [node("Gelu", ["x"], ["y"])],
            "E0203",
            "operator 'Gelu' came with opset 20 of ai.onnx, and the model imports 17",
        ),
        (
            [node("Upsample", ["x", "x"], ["y"])],
            "E0203",
            "operator 'Upsample' ended with opset 10 of ai.onnx, and the model imports 17",
        ),
        (
            [node("BinarizerX", ["x"], ["y"], domain="ai.onnx.ml")],
            "E0204",
            "its domain 'ai.onnx.ml' is not imported by the model",
        ),
        ([node("QuickGelu", ["x"], ["y"])], "E0203", "ai.onnx has no operator 'QuickGelu'"),
        ([node("Relu", ["x", "x"], ["y"])], "E0210", "it takes 1 inputs, and has 2"),
        ([node("Add", ["x"], ["y"])], "E0210", "it takes 2 inputs, and has 1"),
        ([node("Add", ["", "x"], ["y"])], "E0210", "input 'A' is missing"),
        ([node("Relu", ["x"], ["y", "z"])], "E0210", "it has 1 outputs, and 2 are named"),
        ([node("LeakyRelu", ["x"], ["y"], alhpa=0.1)], "E0211", "it has no attribute 'alhpa'; did you mean 'alpha'?"),
        (
            [node("LeakyRelu", ["x"], ["y"], alpha=1)],
            "E0212",
            "attribute 'alpha' must be of kind float, and is of kind int",
        ),
        ([node("Cast", ["x"], ["y"])], "E0213", "attribute 'to' is missing"),
    ],
)
def test_one_mistake(nodes: list, code: str, message: str) -> None:
    finding = only(model(*nodes))
    assert finding.code == code
    assert message in finding.message
    assert finding.where == "<bytes>"


def test_a_cycle_names_its_nodes_in_order() -> None:
    finding = only(
        model(
            node("Add", ["x", "c"], ["a"], "first"),
            node("Neg", ["a"], ["b"], "second"),
            node("Abs", ["b"], ["c"], "third"),
            node("Exp", ["c"], ["y"], "behind"),
            node("Sin", ["x"], ["before"], "before"),
        )
    )
    assert finding.code == "E0206"
    assert finding.message.startswith(
        "3 nodes wait for each other: Add 'first' makes 'a', Neg 'second' makes 'b', Abs 'third' makes 'c'"
    )


def test_several_mistakes_are_told_at_once_and_what_follows_from_them_is_not() -> None:
    found = findings(
        model(
            node("Rleu", ["x"], ["a"]),
            node("Neg", ["a"], ["b"]),
            node("Add", ["x"], ["c"]),
            node("Mul", ["b", "c"], ["y"]),
            node("Abs", ["nowhere"], ["d"]),
        )
    )
    assert [finding.code for finding in found] == ["E0203", "E0210", "E0201"]


def test_mistakes_in_subgraphs() -> None:
    branch = helper.make_graph([node("Rleu", ["x"], ["o"])], "b", [], [info("o")])
    fine = helper.make_graph([node("Relu", ["x"], ["o"])], "b", [], [info("o")])
    proto = model(node("If", ["c"], ["y"], then_branch=branch, else_branch=fine))
    proto.graph.input.append(info("c", (), TensorProto.BOOL))
    assert only(proto).code == "E0203"


def test_shapes_that_contradict_each_other() -> None:
    """Where types must be inferred the contradiction shows at once; else infer-shapes finds it."""
    proto = model(node("ConstantOfShape", ["s"], ["a"]), node("Relu", ["x"], ["y"]))
    proto.graph.input.append(info("s", (2, 2), TensorProto.INT64))
    assert only(proto).code == "E0220"


def test_functions_that_call_themselves() -> None:
    imports = [helper.make_opsetid("own", 1)]
    functions = [
        helper.make_function("own", name, ["a"], ["b"], [node(calls, ["a"], ["b"], domain="own")], imports)
        for name, calls in (("f", "g"), ("g", "f"))
    ]
    finding = only(model(node("f", ["x"], ["y"], "call", domain="own"), functions=functions))
    assert finding.code == "E0207"
    assert "'f' calls 'g' calls 'f'" in finding.message


@pytest.mark.parametrize(("opset", "word"), [(5, "older"), (29, "newer")])
def test_opsets(opset: int, word: str) -> None:
    finding = only(model(node("Relu", ["x"], ["y"]), opset=opset))
    assert finding.code == "E0205"
    assert f"opset {opset} of ai.onnx is {word}" in finding.message
    assert finding.hint


def test_names_that_are_no_text() -> None:
    data = model(node("Relu", ["x"], ["y"], "nnnn")).SerializeToString().replace(b"nnnn", b"n\xff\xffn")
    with pytest.raises(Refusal, match="E0111"):
        load(data)


def test_every_truncation_is_refused() -> None:
    proto = model(node("Relu", ["x"], ["a"], "n"), node("Cast", ["a"], ["y"], to=1))
    del proto.opset_import[1:]
    data = proto.SerializeToString()
    for length in range(len(data)):
        with pytest.raises(Refusal) as caught:
            load(data[:length])
        assert caught.value.exit_code == 3


@pytest.mark.parametrize("place", ["value_info", "output"])
def test_stated_elements_that_an_operator_does_not_give(place: str) -> None:
    proto = model(node("Relu", ["x"], ["a"], "n"), node("Neg", ["a"], ["y"], "n"))
    if place == "output":
        proto.graph.output[0].type.tensor_type.elem_type = TensorProto.INT32
    else:
        proto.graph.value_info.append(info("a", element=TensorProto.INT32))
    found = findings(proto)
    assert [finding.code for finding in found] == ["E0221"]
    assert "has f32 elements, and the model states i32 elements" in found[0].message
