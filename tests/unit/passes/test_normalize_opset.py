"""Each older form of an operator computes what its canonical form does: one test per form, by the runtime, bit for bit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import onnx
import onnx.numpy_helper
import onnx.shape_inference
import pytest
from onnx import TensorProto, helper

from tflc.diagnostics import Refusal
from tflc.dialects import op_names
from tflc.dialects.onnx import OPSET
from tflc.dialects.schema import walk_schema_ops
from tflc.evaluate import evaluate
from tflc.frontends import open_model
from tflc.pipeline.base import PassContext
from tflc.pipeline.manager import PassManager
from tflc.pipeline.names import pass_class

OLDER = [name for name in op_names("onnx") if ".v" in name]

# Older forms that stay as they are, and are refused.
WITHOUT_RULE = {
    "onnx.Scan.v8": "it scans each entry of a batch for its own length, which takes a loop around the newer one",
}


# Forms that ended with opset 6, of which onnxruntime computes none: the suites of PyTorch's exports hold them (tests/conformance).
OF_OPSET_6 = {
    *(f"onnx.{name}.v1" for name in ("And", "Equal", "Greater", "LSTM", "Less", "Or", "Pow", "RNN", "Upsample", "Xor")),
    "onnx.GRU.v3",
    *(f"onnx.{name}.v6" for name in ("Add", "BatchNormalization", "Div", "Dropout", "Gemm", "Mul", "PRelu", "Sub")),
}


@dataclass(frozen=True)
class Form:
    """One use of an older form. Inputs: a shape of f32, or an array that is a constant.

    ``rounded``: the runtime computes the older form with other intermediate results. ``result`` is the shape of the output where onnx's own
    inference knows the form no longer.
    """

    inputs: tuple[Any, ...]
    attributes: dict[str, Any] = field(default_factory=dict)
    outputs: int = 1
    rounded: bool = False
    result: tuple[int, ...] | None = None


def i64(*numbers: int) -> np.ndarray:
    return np.array(numbers, np.int64)


def f32(*numbers: float) -> np.ndarray:
    return np.array(numbers, np.float32)


def channels(*, seed: int = 3) -> tuple[np.ndarray, ...]:
    """Scale, bias, mean and (positive) variance of three channels."""
    random = np.random.default_rng(seed)
    return (*random.standard_normal((3, 3)).astype(np.float32), random.uniform(0.5, 2, 3).astype(np.float32))


def elements() -> tuple[np.ndarray, ...]:
    return tuple(np.broadcast_to(c[:, None], (3, 4)).copy() for c in channels())


X = (2, 3, 4)
IMAGE = (2, 3, 4, 5)

# A tree of one branch.
TREE = {
    "nodes_treeids": [0, 0, 0],
    "nodes_nodeids": [0, 1, 2],
    "nodes_featureids": [2, 0, 0],
    "nodes_modes": ["BRANCH_LEQ", "LEAF", "LEAF"],
    "nodes_values": [0.25, 0.0, 0.0],
    "nodes_truenodeids": [1, 0, 0],
    "nodes_falsenodeids": [2, 0, 0],
}


def of_leaves(prefix: str, *weights: float) -> dict[str, Any]:
    """What the two leaves of the tree say of as many targets, or classes, as there are weights."""
    ids = list(range(len(weights)))
    leaves = [1 + index % 2 for index in ids]
    told = {"treeids": [0] * len(ids), "nodeids": leaves, "ids": ids, "weights": list(weights)}
    return {f"{prefix}_{name}": values for name, values in told.items()}


REDUCTIONS = [Form((X,), {"axes": [1], "keepdims": 0}), Form((X,), {"axes": [-1, 0]}), Form((X,), {"keepdims": 0})]
COERCED = [Form((X,)), Form((X,), {"axis": 0}), Form((X,), {"axis": -1}), Form((X,), {"axis": 2})]
GRID = np.random.default_rng(5).uniform(-1.2, 1.2, (2, 3, 4, 2)).astype(np.float32)
FORMS: dict[str, list[Form]] = {
    **{name: REDUCTIONS for name in OLDER if name.startswith("onnx.Reduce")},
    **{f"onnx.{name}.v11": COERCED for name in ("Hardmax", "LogSoftmax", "Softmax")},
    "onnx.BatchNormalization.v9": [Form((X, *channels()), {"epsilon": 0.01})],
    "onnx.BatchNormalization.v7": [
        Form((X, *channels())),
        Form((X, *elements()), {"spatial": 0, "epsilon": 0.02}, rounded=True),
    ],
    "onnx.Clip.v6": [
        Form((X,), {"min": -0.5, "max": 0.25}),
        Form((X,), {"min": -0.5}),
        Form((X,), {"max": 0.25}),
        Form((X,)),
    ],
    "onnx.DFT.v17": [Form(((2, 6, 1),)), Form(((2, 6, 4, 1), np.int64(3)), {"axis": 2, "onesided": 1})],
    "onnx.Dropout.v10": [Form((X,)), Form((X,), {"ratio": 0.25})],
    "onnx.GridSample.v16": [
        Form((IMAGE, GRID)),
        Form((IMAGE, GRID), {"mode": "bicubic", "padding_mode": "border"}),
        Form((IMAGE, GRID), {"mode": "nearest", "align_corners": 1}),
    ],
    "onnx.GroupNormalization.v18": [
        Form(((2, 6, 4), f32(0.5, 2), f32(1, -1)), {"num_groups": 2}, rounded=True, result=(2, 6, 4))
    ],
    "onnx.Pad.v2": [
        Form((X,), {"pads": [0, 1, 2, 1, 0, 3], "value": 1.5}),
        Form((X,), {"pads": [0, 1, 2, 1, 0, 1], "mode": "reflect"}),
    ],
    "onnx.Resize.v10": [
        Form((IMAGE, f32(1, 1, 2, 1.5)), {"mode": "nearest"}),
        Form((IMAGE, f32(1, 1, 0.6, 0.5)), {"mode": "nearest"}),
        Form((IMAGE, f32(1, 1, 0.6, 1.5)), {"mode": "nearest"}),
        Form((IMAGE, f32(1, 1, 1, 1)), {"mode": "nearest"}),
        Form((IMAGE, f32(1, 1, 2, 1.5)), {"mode": "linear"}),
    ],
    "onnx.RoiAlign.v10": [
        Form(
            (IMAGE, np.array([[0, 0, 3, 2], [1, 0, 4, 3]], np.float32), i64(0, 1)),
            {"output_height": 2, "output_width": 3},
        ),
        Form(
            (IMAGE, np.array([[0, 0, 3, 2]], np.float32), i64(1)),
            {"mode": "max", "sampling_ratio": 2, "spatial_scale": 0.5},
        ),
    ],
    "onnx.Scatter.v9": [Form((X, np.array([[[0], [1]]], np.int64), np.array([[[5], [7]]], np.float32)), {"axis": 1})],
    "onnx.Slice.v1": [
        Form((X,), {"starts": [1, 0], "ends": [3, -1], "axes": [1, 2]}),
        Form((X,), {"starts": [0, 1], "ends": [1, 9]}),
    ],
    "onnx.Split.v13": [Form((X, i64(1, 3)), {"axis": 2}, outputs=2), Form((X,), {"axis": 2}, outputs=2)],
    "onnx.Split.v11": [Form((X,), {"axis": -1, "split": [3, 1]}, outputs=2), Form((X,), {"axis": 1}, outputs=3)],
    "onnx.Squeeze.v11": [Form(((1, 3, 1, 4),), {"axes": [0]}), Form(((1, 3, 1, 4),))],
    "onnx.TopK.v1": [Form((X,), {"k": 2}, outputs=2), Form((X,), {"k": 1, "axis": 1}, outputs=2)],
    "onnx.Unsqueeze.v11": [Form((X,), {"axes": [0, 2]})],
    "onnx.Upsample.v9": [Form((IMAGE, f32(1, 1, 2, 3))), Form((IMAGE, f32(1, 1, 2, 1.5)), {"mode": "linear"})],
    "onnx.Upsample.v7": [
        Form((IMAGE,), {"scales": [1.0, 1.0, 2.0, 3.0]}),
        Form((IMAGE,), {"scales": [1.0, 1.0, 2.0, 2.0], "mode": "linear"}),
    ],
    "onnx.ml.LabelEncoder.v1": [
        Form((np.array(["b", "x", "a"], object),), {"classes_strings": ["a", "b"], "default_int64": -7}),
        Form((i64(1, 9, 0),), {"classes_strings": ["a", "b"], "default_string": "none"}),
    ],
    "onnx.ml.TreeEnsembleClassifier.v3": [
        Form(((9, 3),), TREE | of_leaves("class", 1.5, 0.5, -2.0) | {"classlabels_int64s": [7, 5, 9]}, outputs=2)
    ],
    "onnx.ml.TreeEnsembleRegressor.v3": [
        Form(((9, 3),), TREE | of_leaves("target", 1.5, 0.5, -2.0) | {"n_targets": 3})
    ],
}


def test_every_older_form_has_a_test() -> None:
    assert {*FORMS, *WITHOUT_RULE, *OF_OPSET_6} == set(OLDER)


def model_of(name: str, form: Form) -> tuple[bytes, dict[str, np.ndarray]]:
    """A model of one node at the opset of the form, and random inputs for it."""
    op_type, _, version = name.removeprefix("onnx.").partition(".v")
    domain = "ai.onnx.ml" if op_type.startswith("ml.") else ""
    random = np.random.default_rng(0)
    given, inputs, initializers, names = {}, [], [], []
    for index, value in enumerate(form.inputs):
        names.append(f"i{index}")
        if isinstance(value, tuple):
            given[names[-1]] = random.standard_normal(value).astype(np.float32)
            inputs.append(helper.make_tensor_value_info(names[-1], TensorProto.FLOAT, value))
        elif value.dtype == object or domain:
            given[names[-1]] = value
            kind = TensorProto.STRING if value.dtype == object else TensorProto.INT64
            inputs.append(helper.make_tensor_value_info(names[-1], kind, value.shape))
        else:
            initializers.append(onnx.numpy_helper.from_array(np.asarray(value), names[-1]))
    outputs = [f"o{index}" for index in range(form.outputs)]
    node = helper.make_node(op_type.removeprefix("ml."), names, outputs, "node", domain=domain, **form.attributes)
    results = [helper.make_empty_tensor_value_info(output) for output in outputs]
    if form.result is not None:
        results = [helper.make_tensor_value_info(output, TensorProto.FLOAT, form.result) for output in outputs]
    graph = helper.make_graph([node], "g", inputs, results, initializers)
    opsets = [helper.make_opsetid("", 11 if domain else max(int(version), 7))]
    if domain:
        opsets.append(helper.make_opsetid(domain, int(version)))
    model = helper.make_model(graph, opset_imports=opsets, ir_version=8)
    if form.result is None:
        model = onnx.shape_inference.infer_shapes(model)
    return model.SerializeToString(), given


def expected_of(model: bytes, inputs: dict[str, np.ndarray]) -> list[np.ndarray]:
    """What onnxruntime makes of the model as it is."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    return session.run(None, inputs)


CASES = [pytest.param(name, form, id=f"{name}-{i}") for name, forms in FORMS.items() for i, form in enumerate(forms)]


@pytest.mark.parametrize(("name", "form"), CASES)
def test_canonical_form_computes_the_same(name: str, form: Form) -> None:
    model, inputs = model_of(name, form)
    module = open_model(model)
    assert any(op.name == name for op in walk_schema_ops(module))
    pass_class("normalize-opset")().apply(PassContext(), module)
    assert not any(".v" in op.schema.op_type for op in walk_schema_ops(module))
    assert module.attributes["onnx.opset"].value.data == OPSET  # type: ignore[attr-defined]
    found = evaluate(module, inputs)
    for expected, output in zip(expected_of(model, inputs), found):
        if form.rounded:
            np.testing.assert_allclose(found[output], expected, rtol=2e-6, atol=2e-6)
        else:
            np.testing.assert_array_equal(found[output], expected)


def scan_of_batches() -> bytes:
    """A Scan of opset 8: a batch of two sequences of their own lengths, of which the body passes every element through."""
    element = helper.make_tensor_value_info("e", TensorProto.FLOAT, [3])
    passed = helper.make_tensor_value_info("p", TensorProto.FLOAT, [3])
    body = helper.make_graph([helper.make_node("Identity", ["e"], ["p"])], "body", [element], [passed])
    node = helper.make_node("Scan", ["n", "x"], ["y"], "node", body=body, num_scan_inputs=1)
    x, y = helper.make_tensor_value_info("x", TensorProto.FLOAT, (2, 4, 3)), helper.make_empty_tensor_value_info("y")
    lengths = helper.make_tensor_value_info("n", TensorProto.INT64, (2,))
    graph = helper.make_graph([node], "g", [lengths, x], [y])
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 8)], ir_version=8).SerializeToString()


REFUSED = {
    "onnx.Scan.v8": scan_of_batches,
}


@pytest.mark.parametrize("name", WITHOUT_RULE)
def test_without_rule_is_refused(name: str) -> None:
    module = open_model(REFUSED[name]())
    assert any(op.name == name for op in walk_schema_ops(module))
    with pytest.raises(Refusal) as refused:
        PassManager([pass_class("normalize-opset")()]).run(PassContext(), module)
    assert [finding.code for finding in refused.value.findings] == ["E0401"]
    assert "used in a way that opset 8 had, and no newer one has" in str(refused.value)


def test_writes_out_defaults() -> None:
    module = open_model(
        b'builtin.module { func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "y"}) {'
        b"%y = onnx.LeakyRelu(%x) : tensor<2x3xf32>\n func.return %y : tensor<2x3xf32> } }"
    )
    pass_class("normalize-opset")().apply(PassContext(), module)
    (leaky,) = [op for op in walk_schema_ops(module) if op.name == "onnx.LeakyRelu"]
    assert leaky.properties["alpha"].value.data == pytest.approx(0.01)  # type: ignore[attr-defined]
