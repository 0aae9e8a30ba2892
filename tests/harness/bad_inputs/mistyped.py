"""Nodes whose attributes, shapes or element types the standard does not allow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onnx import AttributeProto, GraphProto, ModelProto, TensorProto, helper

from bad_inputs.case import Case, digits, of_model

F, I = TensorProto.FLOAT, TensorProto.INT64


def mistyped() -> Iterator[Case]:
    yield from _attributes()
    yield from _declared_types()
    yield from _shapes()


def _attributes() -> Iterator[Case]:
    """Attributes of the demo's network changed.

    Its nodes: 0 Conv, 3 depthwise Conv, 9 MaxPool, 13 Flatten, 14 Gemm, 15 Softmax.
    """
    for name, place, attribute, value in [
        ("unknown_attribute", 0, "stride", [1, 1]),
        ("strides_of_zero", 0, "strides", [0, 0]),
        ("strides_of_three", 0, "strides", [1, 1, 1]),
        ("strides_negative", 0, "strides", [-1, 1]),
        ("strides_as_text", 0, "strides", "two"),
        ("strides_as_one_number", 0, "strides", 2),
        ("pads_of_three", 0, "pads", [1, 1, 1]),
        ("pads_negative", 0, "pads", [-9, 0, 0, 0]),
        ("dilations_of_zero", 0, "dilations", [0, 1]),
        ("kernel_of_another_size", 0, "kernel_shape", [5, 5]),
        ("kernel_of_rank_three", 0, "kernel_shape", [3, 3, 3]),
        ("auto_pad_of_no_kind", 0, "auto_pad", "BANANA"),
        ("group_of_zero", 0, "group", 0),
        ("group_negative", 0, "group", -4),
        ("group_that_does_not_divide", 3, "group", 5),
        ("group_as_a_fraction", 3, "group", 4.0),
        ("pool_of_zero", 9, "kernel_shape", [0, 0]),
        ("pool_larger_than_its_input", 9, "kernel_shape", [50, 50]),
        ("pool_without_a_kernel", 9, "kernel_shape", None),
        ("pool_with_an_unknown_attribute", 9, "ceil", 1),
        ("epsilon_as_text", 1, "epsilon", "small"),
        ("flatten_axis_9", 13, "axis", 9),
        ("flatten_axis_minus_9", 13, "axis", -9),
        ("gemm_transposes_to_another_shape", 14, "transB", 0),
        ("softmax_axis_7", 15, "axis", 7),
        ("softmax_axis_as_a_list", 15, "axis", [1]),
    ]:
        model = digits()
        node = model.graph.node[place]
        kept = [a for a in node.attribute if a.name != attribute]
        del node.attribute[:]
        node.attribute.extend(kept)
        if value is not None:
            node.attribute.append(helper.make_attribute(attribute, value))
        yield of_model(name, model)
    model = digits()
    model.graph.node[0].attribute.append(model.graph.node[0].attribute[0])
    yield of_model("attribute_twice", model)
    model = digits()
    model.graph.node[14].attribute.append(AttributeProto(name="alpha"))
    yield of_model("attribute_without_a_type", model)


def _declared_types() -> Iterator[Case]:
    """What the model says of a value against what its nodes give."""
    for name, change in {
        "declared_output_shape_wrong": lambda g: _set_dim(g.output[0], 1, 11),
        "declared_output_rank_wrong": lambda g: g.output[0].type.tensor_type.shape.dim.add(dim_value=1),
        "declared_output_element_wrong": lambda g: setattr(g.output[0].type.tensor_type, "elem_type", I),
        "declared_inner_shape_wrong": lambda g: g.value_info.append(
            helper.make_tensor_value_info("stem/relu/out", F, [1, 16, 9, 9])
        ),
        "declared_inner_element_wrong": lambda g: g.value_info.append(
            helper.make_tensor_value_info("stem/relu/out", I, [1, 16, 8, 8])
        ),
        "input_channels_wrong": lambda g: _set_dim(g.input[0], 1, 3),
        "input_too_large_for_the_classifier": lambda g: _set_dim(g.input[0], 2, 12),
        "input_rank_wrong": lambda g: g.input[0].type.tensor_type.shape.dim.add(dim_value=8),
        "input_of_integers": lambda g: setattr(g.input[0].type.tensor_type, "elem_type", I),
        "input_of_text": lambda g: setattr(g.input[0].type.tensor_type, "elem_type", TensorProto.STRING),
        "input_a_sequence": lambda g: g.input[0].CopyFrom(
            helper.make_tensor_sequence_value_info("image", F, [1, 1, 8, 8])
        ),
    }.items():
        model = digits()
        change(model.graph)
        yield of_model(name, model)


def _set_dim(value, place: int, size: int) -> None:
    value.type.tensor_type.shape.dim[place].dim_value = size


def _shapes() -> Iterator[Case]:
    """One node whose operands do not fit it. Inputs are x and z; c and d are constants."""
    for name, op, inputs, constants, attributes in [
        ("add_of_3_and_4", "Add", ([3], [4]), (), {}),
        ("add_of_float_and_integer", "Add", ([3], (I, [3])), (), {}),
        ("add_of_text", "Add", ((TensorProto.STRING, [3]), (TensorProto.STRING, [3])), (), {}),
        ("matmul_of_3x4_and_5x6", "MatMul", ([3, 4], [5, 6]), (), {}),
        ("matmul_of_a_scalar", "MatMul", ([], [5, 6]), (), {}),
        ("gemm_of_rank_3", "Gemm", ([2, 3, 4], [4, 5]), (), {}),
        ("concat_of_other_ranks", "Concat", ([3, 4], [3]), (), {"axis": 0}),
        ("concat_of_other_sizes", "Concat", ([3, 4], [3, 5]), (), {"axis": 0}),
        ("concat_axis_5", "Concat", ([3, 4], [3, 4]), (), {"axis": 5}),
        ("concat_without_axis", "Concat", ([3, 4], [3, 4]), (), {}),
        ("transpose_of_another_rank", "Transpose", ([3, 4],), (), {"perm": [0, 2, 1]}),
        ("transpose_twice_the_same", "Transpose", ([3, 4],), (), {"perm": [0, 0]}),
        ("transpose_out_of_range", "Transpose", ([3, 4],), (), {"perm": [0, 7]}),
        ("reshape_to_another_size", "Reshape", ([3, 4],), ([5, 5],), {}),
        ("reshape_with_two_wildcards", "Reshape", ([3, 4],), ([-1, -1],), {}),
        ("reshape_to_a_negative", "Reshape", ([3, 4],), ([-2, 6],), {}),
        ("reshape_that_does_not_divide", "Reshape", ([3, 4],), ([5, -1],), {}),
        ("squeeze_of_a_3", "Squeeze", ([3, 4],), ([0],), {}),
        ("squeeze_axis_8", "Squeeze", ([3, 4],), ([8],), {}),
        ("unsqueeze_twice_the_same", "Unsqueeze", ([3, 4],), ([1, 1],), {}),
        ("unsqueeze_axis_8", "Unsqueeze", ([3, 4],), ([8],), {}),
        ("slice_step_0", "Slice", ([9, 9],), ([0], [9], [0], [0]), {}),
        ("slice_axis_4", "Slice", ([9, 9],), ([0], [9], [4], [1]), {}),
        ("slice_of_other_lengths", "Slice", ([9, 9],), ([0, 0], [9]), {}),
        ("gather_axis_3", "Gather", ([3, 4],), ([0],), {"axis": 3}),
        ("gather_out_of_range", "Gather", ([3, 4],), ([17],), {"axis": 0}),
        ("split_that_does_not_add_up", "Split", ([9, 4],), ([3, 3],), {"axis": 0}),
        ("pad_of_another_rank", "Pad", ([3, 4],), ([1, 1, 1],), {}),
        ("pad_of_no_mode", "Pad", ([3, 4],), ([1, 1, 1, 1],), {"mode": "sideways"}),
        ("expand_to_another_size", "Expand", ([3, 4],), ([3, 5],), {}),
        ("tile_of_another_rank", "Tile", ([3, 4],), ([2],), {}),
        ("reduce_axis_6", "ReduceMean", ([3, 4],), (), {"axes": [6]}),
        ("cast_to_nothing", "Cast", ([3, 4],), (), {"to": 0}),
        ("cast_to_99", "Cast", ([3, 4],), (), {"to": 99}),
        ("cast_without_a_type", "Cast", ([3, 4],), (), {}),
        ("conv_of_rank_2", "Conv", ([3, 4], [8, 3]), (), {}),
        ("conv_of_other_channels", "Conv", ([1, 3, 8, 8], [4, 5, 3, 3]), (), {}),
        ("conv_larger_than_its_input", "Conv", ([1, 3, 4, 4], [4, 3, 9, 9]), (), {}),
        ("conv_of_integers", "Conv", ((I, [1, 3, 8, 8]), (I, [4, 3, 3, 3])), (), {}),
        ("where_of_floats", "Where", ([3], [3], [3]), (), {}),
        ("topk_of_more_than_there_is", "TopK", ([3, 4],), ([9],), {"axis": 1}),
        ("one_hot_of_no_depth", "OneHot", ((I, [3]),), ([-4], [0, 1]), {}),
        ("resize_without_a_size", "Resize", ([1, 1, 4, 4],), (), {}),
        ("depth_to_space_that_does_not_divide", "DepthToSpace", ([1, 3, 4, 4],), (), {"blocksize": 2}),
        ("lstm_of_other_sizes", "LSTM", ([5, 1, 3], [1, 8, 3], [1, 8, 7]), (), {"hidden_size": 2}),
        ("dequantize_of_floats", "DequantizeLinear", ([3], []), (), {}),
    ]:
        yield of_model(name, _one_node(op, inputs, constants, attributes))
    yield of_model("constant_without_a_value", _one_node("Constant", (), (), {}))
    yield of_model("constant_of_two_values", _one_node("Constant", (), (), {"value_float": 1.0, "value_int": 2}))


def _one_node(
    op: str,
    inputs: Sequence[Sequence[int] | tuple[int, Sequence[int]]],
    constants: Sequence[Sequence[int]],
    attributes: dict,
) -> ModelProto:
    """A model of one node; an input is a shape of floats or (element, shape), a constant a list of int64."""
    types = [spec if isinstance(spec, tuple) else (F, spec) for spec in inputs]
    names = [f"x{i}" for i in range(len(types))]
    weights = [helper.make_tensor(f"c{i}", I, [len(values)], values) for i, values in enumerate(constants)]
    results = 2 if op in ("Split", "TopK") else 1
    node = helper.make_node(
        op, [*names, *(w.name for w in weights)], [f"y{i}" for i in range(results)], "node", **attributes
    )
    graph: GraphProto = helper.make_graph(
        [node],
        "g",
        [helper.make_tensor_value_info(name, *spec) for name, spec in zip(names, types, strict=True)],
        [helper.make_empty_tensor_value_info(f"y{i}") for i in range(results)],
        weights,
    )
    for output in graph.output:
        output.type.tensor_type.elem_type = I if op == "Cast" else F
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
