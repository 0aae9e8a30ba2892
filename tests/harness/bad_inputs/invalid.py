"""Models whose graph breaks the standard's rules: names, order, arity, versions, subgraphs, stored weights."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import onnx
from onnx import AttributeProto, GraphProto, ModelProto, TensorProto, helper

from bad_inputs.case import Case, digits, of_model

F = TensorProto.FLOAT


def invalid() -> Iterator[Case]:
    yield from _systematic_edits()
    yield from _edits()
    yield from _versions()
    yield from _subgraphs()
    yield from _functions()
    yield from _weights()


def _systematic_edits() -> Iterator[Case]:
    """The same mistake at every node, and at every weight, of the demo's network."""
    for place, node in enumerate(digits().graph.node):
        model = digits()
        model.graph.node[place].op_type += "v"
        yield of_model(f"unknown_op_at_{place}", model, node.op_type)

        model = digits()
        model.graph.node[place].domain = "org.nobody"
        yield of_model(f"unknown_domain_at_{place}", model, "org.nobody")

        model = digits()
        model.graph.node[place].input[0] = "nowhere"
        yield of_model(f"undefined_value_at_{place}", model, "nowhere")

        model = digits()
        model.graph.node[place].output[0] = "image"
        yield of_model(f"doubly_defined_at_{place}", model)

        model = digits()
        model.graph.node[place].input.extend(["image"] * 20)
        yield of_model(f"too_many_operands_at_{place}", model)

        model = digits()
        del model.graph.node[place].input[:]
        yield of_model(f"no_operands_at_{place}", model)
    for place, weight in enumerate(digits().graph.initializer):
        model = digits()
        del model.graph.initializer[place]
        yield of_model(f"weight_{place}_missing", model, weight.name)

        model = digits()
        model.graph.initializer[place].raw_data = weight.raw_data[:-1]
        yield of_model(f"weight_{place}_one_byte_short", model, weight.name)


def _edits() -> Iterator[Case]:
    """One mistake in the demo's network."""
    for name, change in {
        "cycle_of_one": lambda g: _set(g.node[3].input, 0, g.node[3].output[0]),
        "cycle_of_many": lambda g: _set(g.node[0].input, 0, g.node[12].output[0]),
        "output_undefined": lambda g: setattr(g.output[0], "name", "nowhere"),
        "output_twice": lambda g: g.output.append(g.output[0]),
        "input_twice": lambda g: g.input.append(g.input[0]),
        "no_outputs": lambda g: g.ClearField("output"),
        "no_nodes": lambda g: g.ClearField("node"),
        "weight_twice": lambda g: g.initializer.append(g.initializer[0]),
        "node_twice": lambda g: g.node.append(g.node[4]),
        "required_output_without_a_name": lambda g: _set(g.node[2].output, 0, ""),
        "required_operand_without_a_name": lambda g: _set(g.node[0].input, 1, ""),
        "input_without_a_name": lambda g: setattr(g.input[0], "name", ""),
        "input_without_a_type": lambda g: g.input[0].ClearField("type"),
        "input_of_unknown_element": lambda g: setattr(g.input[0].type.tensor_type, "elem_type", 99),
        "input_of_undefined_element": lambda g: setattr(g.input[0].type.tensor_type, "elem_type", 0),
        "input_with_a_negative_dim": lambda g: setattr(g.input[0].type.tensor_type.shape.dim[1], "dim_value", -3),
        "weight_without_a_name": lambda g: setattr(g.initializer[0], "name", ""),
        "no_op_type": lambda g: setattr(g.node[1], "op_type", ""),
        "too_many_results": lambda g: g.node[2].output.append("more"),
        "same_result_twice": lambda g: _set(g.node[9].output, slice(0, 1), [g.node[9].output[0]] * 2),
    }.items():
        model = digits()
        change(model.graph)
        yield of_model(name, model)
    model = digits()
    model.ClearField("graph")
    yield of_model("no_graph", model)
    yield of_model("nothing_but_a_version", ModelProto(ir_version=8))


def _set(list_field, place: int | slice, value) -> None:
    list_field[place] = value


def _versions() -> Iterator[Case]:
    for version in (-1, 0, 1, 6, 999, 2**40):
        model = digits()
        model.opset_import[0].version = version
        yield of_model(f"opset_{version}", model, str(version))
    model = digits()
    model.ClearField("opset_import")
    yield of_model("no_opset", model, "opset")
    model = digits()
    model.opset_import.add(domain="", version=13)
    yield of_model("two_opsets", model, "opset")
    model = digits()
    model.opset_import[0].domain = "com.example"
    yield of_model("opset_of_another_domain_only", model)


def _graph(nodes: list, inputs: dict[str, tuple], outputs: dict[str, tuple], weights=()) -> GraphProto:
    """A graph of named values (element, shape)."""
    info = helper.make_tensor_value_info
    return helper.make_graph(
        nodes, "g", [info(k, *v) for k, v in inputs.items()], [info(k, *v) for k, v in outputs.items()], list(weights)
    )


def _model(graph: GraphProto, opset: int = 17, functions=()) -> ModelProto:
    imports = [
        helper.make_opsetid("", opset),
        *({f.domain: helper.make_opsetid(f.domain, 1) for f in functions}.values()),
    ]
    return helper.make_model(graph, opset_imports=imports, ir_version=8, functions=list(functions))


def _subgraphs() -> Iterator[Case]:
    cond = {"c": (TensorProto.BOOL, [])}
    x = {"x": (F, [3, 4])}
    y = {"y": (F, [3, 4])}

    def branch(operand: str, results: int = 1) -> GraphProto:
        nodes = [helper.make_node("Relu", [operand], [f"r{i}"]) for i in range(results)]
        return _graph(nodes, {}, {f"r{i}": (F, [3, 4]) for i in range(results)})

    def if_model(**branches: GraphProto) -> ModelProto:
        return _model(_graph([helper.make_node("If", ["c"], ["y"], "if", **branches)], cond | x, y))

    yield of_model("if_without_branches", if_model())
    yield of_model("if_without_else", if_model(then_branch=branch("x")))
    yield of_model(
        "if_branch_uses_undefined", if_model(then_branch=branch("x"), else_branch=branch("nowhere")), "nowhere"
    )
    yield of_model("if_branch_of_two_results", if_model(then_branch=branch("x", 2), else_branch=branch("x")))
    yield of_model("if_branch_of_no_result", if_model(then_branch=branch("x", 0), else_branch=branch("x")))
    yield of_model(
        "if_branch_with_inputs",
        if_model(
            then_branch=_graph([helper.make_node("Relu", ["z"], ["r"])], {"z": (F, [3, 4])}, {"r": (F, [3, 4])}),
            else_branch=branch("x"),
        ),
    )

    def loop(body: GraphProto) -> ModelProto:
        node = helper.make_node("Loop", ["n", "c", "x"], ["y"], "loop", body=body)
        return _model(_graph([node], {"n": (TensorProto.INT64, [])} | cond | x, y))

    keep = helper.make_node("Identity", ["c_in"], ["c_out"])
    b = {"i": (TensorProto.INT64, []), "c_in": (TensorProto.BOOL, []), "v": (F, [3, 4])}
    yield of_model("loop_body_without_inputs", loop(_graph([], {}, {})))
    yield of_model("loop_body_lacks_a_result", loop(_graph([keep], b, {"c_out": (TensorProto.BOOL, [])})))
    yield of_model(
        "loop_body_lacks_an_input",
        loop(_graph([keep], dict(list(b.items())[:2]), {"c_out": (TensorProto.BOOL, []), "x": (F, [3, 4])})),
    )
    model = if_model(then_branch=branch("x"), else_branch=branch("x"))
    model.graph.node[0].attribute[0].g.node[0].op_type = "Relv"
    yield of_model("unknown_op_in_a_branch", model, "Relv")


def _functions() -> Iterator[Case]:
    def function(name: str, calls: str) -> onnx.FunctionProto:
        node = helper.make_node(calls, ["a"], ["b"], domain="" if calls == "Relu" else "own")
        opsets = [helper.make_opsetid("", 17), helper.make_opsetid("own", 1)]
        return helper.make_function("own", name, ["a"], ["b"], [node], opsets)

    def calling(name: str, *functions: onnx.FunctionProto, operands: int = 1) -> ModelProto:
        node = helper.make_node(name, ["x"] * operands, ["y"], "call", domain="own")
        return _model(_graph([node], {"x": (F, [3])}, {"y": (F, [3])}), functions=functions)

    yield of_model("function_calls_itself", calling("f", function("f", "f")))
    yield of_model("functions_call_each_other", calling("f", function("f", "g"), function("g", "f")))
    yield of_model("function_calls_unknown", calling("f", function("f", "nothing")))
    yield of_model("function_not_there", calling("h", function("f", "Relu")))
    yield of_model("function_with_too_many_operands", calling("f", function("f", "Relu"), operands=3))
    undefined = function("f", "Relu")
    undefined.node[0].input[0] = "nowhere"
    yield of_model("function_uses_undefined", calling("f", undefined), "nowhere")


def _weights() -> Iterator[Case]:
    """What a stored tensor can say that is not so."""

    def adding(change: Callable[[TensorProto], None]) -> ModelProto:
        weight = helper.make_tensor("w", F, [3, 4], list(range(12)))
        change(weight)
        return _model(
            _graph(
                [helper.make_node("Add", ["x", "w"], ["y"], "add")], {"x": (F, [3, 4])}, {"y": (F, [3, 4])}, [weight]
            )
        )

    def as_raw(weight: TensorProto, data: bytes) -> None:
        weight.ClearField("float_data")
        weight.raw_data = data

    for name, change in {
        "too_few_numbers": lambda w: w.float_data.pop(),
        "too_many_numbers": lambda w: w.float_data.append(1),
        "no_data": lambda w: w.ClearField("float_data"),
        "raw_and_numbers": lambda w: setattr(w, "raw_data", bytes(48)),
        "raw_too_long": lambda w: as_raw(w, bytes(52)),
        "element_0": lambda w: setattr(w, "data_type", 0),
        "element_99": lambda w: setattr(w, "data_type", 99),
        "element_of_another_field": lambda w: setattr(w, "data_type", TensorProto.INT64),
        "negative_dim": lambda w: _set(w.dims, 0, -3),
        "dims_of_two_to_the_40": lambda w: _set(w.dims, 0, 2**40),
        "dims_that_overflow": lambda w: w.dims.extend([2**62, 2**62]),
        "half_as_floats": lambda w: setattr(w, "data_type", TensorProto.FLOAT16),
        "strings_for_numbers": lambda w: (w.ClearField("float_data"), w.string_data.append(b"a")),
        "segment": lambda w: setattr(w.segment, "end", 3),
    }.items():
        yield of_model(f"weight_{name}", adding(change))

    sparse = helper.make_sparse_tensor(
        helper.make_tensor("w", F, [2], [1.0, 2.0]), helper.make_tensor("i", TensorProto.INT64, [2], [5, 99]), [3, 4]
    )
    model = adding(lambda w: None)
    model.graph.ClearField("initializer")
    model.graph.sparse_initializer.append(sparse)
    yield of_model("sparse_index_out_of_range", model)

    model = digits()
    model.graph.node[0].attribute.append(AttributeProto(name="dilations", ref_attr_name="d", type=AttributeProto.INTS))
    yield of_model("attribute_reference_outside_a_function", model)
