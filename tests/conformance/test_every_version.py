"""Each version of an operator that the history of the schemas knows, from the oldest opset that is read on.

Versions with a form of their own have their tests in tests/unit/passes/test_normalize_opset.py. The others are the canonical form at an older
opset: one of ONNX's operator tests that is valid there is imported at that opset and must give what it gives at the newest one.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import TensorProto, defs, helper
from onnx_cases import agree, array, cases

from tflc.dialects.onnx import OPSET, history
from tflc.evaluate import evaluate
from tflc.frontends.onnx import load

DOMAINS = {"": (history.OLDEST_OPSET, OPSET), "ai.onnx.ml": (1, history.NEWEST["ai.onnx.ml"])}


def versions() -> list[tuple[str, str, int, int]]:
    """Domain, operator, version and an opset at which that is in force; those without a form of their own."""
    found = []
    for schema in defs.get_all_schemas_with_history():
        if schema.domain not in DOMAINS or schema.deprecated:
            continue
        oldest, newest = DOMAINS[schema.domain]
        opset = max(schema.since_version, oldest)
        if opset <= newest and defs.get_schema(schema.name, opset, schema.domain).since_version == schema.since_version:
            found.append((schema.domain, schema.name, schema.since_version, opset))
    return sorted(found)


@functools.cache
def by_operator() -> dict[tuple[str, str], list[Any]]:
    """ONNX's tests of one node, by domain and operator."""
    found: dict[tuple[str, str], list[Any]] = {}
    for case in cases():
        if len(case.model.graph.node) == 1:
            (node,) = case.model.graph.node
            found.setdefault((node.domain, node.op_type), []).append(case)
    return found


def at_opset(model: onnx.ModelProto, domain: str, opset: int) -> onnx.ModelProto | None:
    """A model that says it is of an older opset; None where its node is not valid there."""
    older = onnx.ModelProto.FromString(model.SerializeToString())
    for imported in older.opset_import:
        if imported.domain == domain:
            imported.version = opset
    older.ir_version = min(older.ir_version, 8)
    try:
        onnx.checker.check_model(older, full_check=True)
    except (onnx.checker.ValidationError, onnx.shape_inference.InferenceError):
        return None
    return older


def has_own_form(domain: str, op_type: str, opset: int) -> bool:
    row = history.form_at(op_type, opset, domain)
    assert row is not None, f"{op_type} is not known at opset {opset}"
    return ".v" in history.name_of(row)


def values(*shape: int) -> np.ndarray:
    return np.random.default_rng(0).uniform(-2, 2, shape).astype(np.float32)


# Where no test of ONNX fits: the attributes and inputs of a node, which onnxruntime computes.
WRITTEN: dict[tuple[str, str], tuple[dict[str, Any], list[np.ndarray]]] = {
    ("", "DepthToSpace"): ({"blocksize": 2}, [values(2, 8, 3, 4)]),
    ("", "GlobalLpPool"): ({"p": 3}, [values(2, 3, 4, 5)]),
    ("", "MaxRoiPool"): (
        {"pooled_shape": [2, 2], "spatial_scale": 0.5},
        [values(1, 2, 6, 8), np.array([[0, 0, 0, 9, 7], [0, 2, 3, 12, 10]], np.float32)],
    ),
    ("", "MeanVarianceNormalization"): ({"axes": [0, 2, 3]}, [values(2, 3, 4, 5)]),
    ("", "Resize"): (
        {"mode": "linear"},
        [values(1, 2, 3, 4), np.zeros(0, np.float32), np.array([1, 1, 2, 2], np.float32)],
    ),
    ("ai.onnx.ml", "CategoryMapper"): (
        {"cats_int64s": [1, 2, 5], "cats_strings": ["a", "b", "c"], "default_int64": -7},
        [np.array(["b", "x", "c"], object)],
    ),
    ("ai.onnx.ml", "FeatureVectorizer"): ({"inputdimensions": [2, 3]}, [values(4, 2), values(4, 3)]),
    ("ai.onnx.ml", "Imputer"): (
        {"imputed_value_floats": [1.0, 2.0], "replaced_value_float": 0.5},
        [np.array([[0.5, 3], [1, 0.5]], np.float32)],
    ),
    ("ai.onnx.ml", "LinearClassifier"): (
        {
            "coefficients": [0.5, -1.0, 2.0, 1.0, 0.25, -0.5],
            "intercepts": [0.1, 0.2],
            "classlabels_ints": [3, 5],
            "post_transform": "SOFTMAX",
        },
        [values(4, 3)],
    ),
    ("ai.onnx.ml", "LinearRegressor"): ({"coefficients": [0.5, -1.0, 2.0], "intercepts": [0.1]}, [values(4, 3)]),
    ("ai.onnx.ml", "Normalizer"): ({"norm": "L2"}, [values(4, 3)]),
    ("ai.onnx.ml", "OneHotEncoder"): ({"cats_int64s": [1, 2, 5], "zeros": 1}, [np.array([5, 7, 1])]),
    ("ai.onnx.ml", "SVMRegressor"): (
        {
            "coefficients": [0.5, -1.0],
            "kernel_params": [0.5, 0.0, 3.0],
            "kernel_type": "RBF",
            "n_supports": 2,
            "rho": [0.25],
            "support_vectors": [0.5, 1.0, -1.0, 0.25, 0.0, 1.5],
        },
        [values(4, 3)],
    ),
    ("ai.onnx.ml", "Scaler"): ({"offset": [0.5, 1, -1], "scale": [2.0, 3, 4]}, [values(4, 3)]),
}

# Without a test here: why.
LEFT_OUT = {
    **dict.fromkeys(
        ["Bernoulli", "Multinomial", "RandomNormal", "RandomNormalLike", "RandomUniform", "RandomUniformLike"],
        "random numbers",
    ),
    **dict.fromkeys(
        [
            "ConcatFromSequence",
            "Optional",
            "SequenceAt",
            "SequenceConstruct",
            "SequenceEmpty",
            "SequenceErase",
            "SequenceLength",
        ],
        "sequences and optionals that a graph makes and takes apart: tests/filecheck/passes/simplify",
    ),
    **dict.fromkeys(["CastMap", "DictVectorizer", "ZipMap"], "maps are no tensors"),
    "ImageDecoder": "the reference needs Pillow for it",
    "Loop": "a body of opset 1 is one of the newest: tests/unit/passes/test_control_flow.py has loops",
    "SVMClassifier": "it has one version",
}


def of_node(domain: str, op_type: str, opset: int) -> tuple[onnx.ModelProto, dict[str, np.ndarray]]:
    """A model of one written node at an opset, and its inputs."""
    attributes, inputs = WRITTEN[domain, op_type]
    feeds = {f"x{index}": value for index, value in enumerate(inputs)}
    ports = [
        helper.make_tensor_value_info(
            name,
            TensorProto.STRING if value.dtype == object else helper.np_dtype_to_tensor_dtype(value.dtype),
            value.shape,
        )
        for name, value in feeds.items()
    ]
    outputs = ["y", "z"][: 2 if op_type == "LinearClassifier" else 1]
    node = helper.make_node(op_type, [*feeds], outputs, domain=domain, **attributes)
    results = [helper.make_empty_tensor_value_info(output) for output in outputs]
    opsets = [helper.make_opsetid("", opset if domain == "" else 11)]
    if domain:
        opsets.append(helper.make_opsetid(domain, opset))
    graph = helper.make_graph([node], "g", ports, results)
    return helper.make_model(graph, opset_imports=opsets, ir_version=8), feeds


CANONICAL = [each for each in versions() if not has_own_form(each[0], each[1], each[3])]


@pytest.mark.parametrize(
    ("domain", "op_type", "opset"),
    [
        pytest.param(d, name, opset, id=f"{name}-{version}")
        for d, name, version, opset in CANONICAL
        if name not in LEFT_OUT
    ],
)
@pytest.mark.filterwarnings("ignore")
def test_version_is_the_canonical_form(domain: str, op_type: str, opset: int) -> None:
    case, model = next(valid_cases(domain, op_type, opset), (None, None))
    if case is None or model is None:
        assert (domain, op_type) in WRITTEN, f"no test of ONNX is valid at opset {opset}: write a node of it"
        agrees_with_onnxruntime(domain, op_type, opset)
        return
    module = load(model.SerializeToString())
    inputs, outputs = case.data_sets[0]
    named = {port.name: array(value) for port, value in zip(model.graph.input, inputs)}
    found = evaluate(module, named, prefer_reference=True)
    for port, expected in zip(model.graph.output, outputs):
        assert agree(array(expected), found[port.name], case), f"output '{port.name}' of {case.name} differs"


def valid_cases(domain: str, op_type: str, opset: int) -> Iterator[tuple[Any, onnx.ModelProto]]:
    for case in by_operator().get((domain, op_type), []):
        if (model := at_opset(case.model, domain, opset)) is not None:
            yield case, model


def agrees_with_onnxruntime(domain: str, op_type: str, opset: int) -> None:
    """A written node at an opset computes what onnxruntime, which does not know all of the newest versions, computes at the oldest."""
    oldest = min(each[3] for each in CANONICAL if each[:2] == (domain, op_type))
    older, feeds = of_node(domain, op_type, oldest)
    session = onnxruntime.InferenceSession(older.SerializeToString(), providers=["CPUExecutionProvider"])
    found = evaluate(load(of_node(domain, op_type, opset)[0].SerializeToString()), feeds)
    for expected, output in zip(session.run(None, feeds), found):
        if expected.dtype.kind == "f":
            np.testing.assert_allclose(found[output], expected, rtol=2e-6, atol=2e-6)
        else:
            np.testing.assert_array_equal(found[output], expected)


def test_what_is_written_or_left_out_is_needed() -> None:
    names = {(domain, name) for domain, name, *_ in CANONICAL}
    assert {*WRITTEN} <= names
    assert {*LEFT_OUT} <= {name for _, name in names}


def test_no_newer_version_of_the_classical_operators() -> None:
    """When a new onnx brings a newer version of an operator of ai.onnx.ml, this says which."""
    newer = [
        f"{schema.name}-{schema.since_version}"
        for schema in defs.get_all_schemas_with_history()
        if schema.domain == "ai.onnx.ml" and schema.since_version > history.ML_OPSET
    ]
    assert newer == []
