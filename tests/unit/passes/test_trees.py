"""Trees of decisions, converted: the TFLite runtime computes what onnx's reference does, for samples that lie on thresholds, and for missing ones.

Tolerance: 1e-6 where the weights of a few trees add up in another order; 1e-5 where a transform of scores follows.
"""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper
from onnx.reference import ReferenceEvaluator

import tflc
from tflc.diagnostics import Refusal
from tflc.dialects.schema import SchemaOp
from tflc.runtime import Session, run

MODES = ["BRANCH_LEQ", "BRANCH_LT", "BRANCH_GTE", "BRANCH_GT", "BRANCH_EQ", "BRANCH_NEQ"]
FEATURES = 4


def grown(seed: int, *, trees: int, depth: int, modes: list[str], missing: bool = False) -> dict[str, list]:
    """The attributes of the nodes of some trees, and in ``leaves`` the tree and node of each leaf. Thresholds are halves: samples meet them."""
    draw = np.random.default_rng(seed)
    nodes: dict[str, list] = {f"nodes_{name}": [] for name in COLUMNS}
    leaves = []

    def grow(rows: list, level: int) -> int:
        number = len(rows)
        rows.append((number, 0, "LEAF", 0.0, 0, 0, 0))
        if level > 0 and (level == depth or draw.random() < 0.8):
            yes, no = grow(rows, level - 1), grow(rows, level - 1)
            split = float(np.round(draw.normal() * 2) / 2)
            tracks = int(missing and draw.random() < 0.5)
            rows[number] = (number, int(draw.integers(FEATURES)), str(draw.choice(modes)), split, yes, no, tracks)
        return number

    for tree in range(trees):
        rows: list = []
        grow(rows, depth)
        leaves += [(tree, row[0]) for row in rows if row[2] == "LEAF"]
        for row in rows:
            for name, value in zip(COLUMNS, (tree, *row)):
                nodes[f"nodes_{name}"].append(value)
    return nodes | {"leaves": leaves}


COLUMNS = [
    "treeids",
    "nodeids",
    "featureids",
    "modes",
    "values",
    "truenodeids",
    "falsenodeids",
    "missing_value_tracks_true",
]


def votes(leaves: list[tuple[int, int]], targets: int, prefix: str, each: int) -> dict[str, list]:
    """What leaves say: ``each`` of them speaks of so many targets."""
    draw = np.random.default_rng(7)
    told = [(*leaf, int(target)) for leaf in leaves for target in draw.permutation(targets)[:each]]
    weights = [float(np.float32(draw.normal())) for _ in told]
    columns = dict(zip(("treeids", "nodeids", "ids"), map(list, zip(*told))))
    return {f"{prefix}_{name}": values for name, values in columns.items()} | {f"{prefix}_weights": weights}


def model(
    op: str,
    attributes: dict,
    *,
    opset: int = 3,
    batch: int | str = 7,
    element: int = TensorProto.FLOAT,
    labels: int = TensorProto.INT64,
):
    results = [("l", labels), ("y", TensorProto.FLOAT)] if op.endswith("Classifier") else [("y", element)]
    node = helper.make_node(op, ["x"], [name for name, _ in results], "trees", domain="ai.onnx.ml", **attributes)
    graph = helper.make_graph(
        [node],
        "g",
        [helper.make_tensor_value_info("x", element, [batch, FEATURES])],
        [helper.make_tensor_value_info(name, type, None) for name, type in results],
    )
    opsets = [helper.make_opsetid("", 18), helper.make_opsetid("ai.onnx.ml", opset)]
    return helper.make_model(graph, opset_imports=opsets, ir_version=8)


def regressor(
    seed: int, *, trees=5, depth=4, modes=MODES, missing=False, targets=3, each=2, batch: int | str = 7, **more
):
    nodes = grown(seed, trees=trees, depth=depth, modes=modes, missing=missing)
    told = votes(nodes.pop("leaves"), targets, "target", each)
    return model("TreeEnsembleRegressor", {**nodes, **told, "n_targets": targets, **more}, batch=batch)


def classifier(seed: int, *, classes: int, ids: int, opset=3, labels=TensorProto.INT64, **more):
    """``ids`` classes of all that there are have votes."""
    nodes = grown(seed, trees=4, depth=3, modes=["BRANCH_LEQ"])
    told = votes(nodes.pop("leaves"), ids, "class", ids)
    named = more.pop("named", {"classlabels_int64s": [5, 7, 1][:classes]})
    return model("TreeEnsembleClassifier", {**nodes, **told, **named, **more}, opset=opset, labels=labels)


def samples(batch: int = 7) -> np.ndarray:
    x = np.round(np.random.default_rng(3).normal(size=(batch, FEATURES)) * 2) / 2
    x[0, 1], x[1, 2], x[2, 0] = np.nan, np.inf, -np.inf
    return x.astype(np.float32)


def agrees(built, x: np.ndarray, tolerance: float = 1e-6, **options):
    """The report of the conversion, after its results were compared."""
    names = [output.name for output in built.graph.output]
    result = tflc.convert(built.SerializeToString(), **options)
    found = run(result.to_bytes(), {"x": x})
    for name, expected in zip(names, ReferenceEvaluator(built).run(None, {"x": x})):
        np.testing.assert_allclose(found[name], expected, rtol=tolerance, atol=tolerance, err_msg=name)
    return result.report


@pytest.mark.parametrize("missing", [False, True], ids=["", "missing"])
@pytest.mark.parametrize("modes", [*([mode] for mode in MODES), MODES], ids=[*MODES, "all"])
def test_every_question(modes, missing):
    agrees(regressor(1, modes=modes, missing=missing), samples())


@pytest.mark.parametrize("aggregate", ["SUM", "AVERAGE", "MIN", "MAX"])
def test_every_aggregation(aggregate):
    agrees(regressor(2, aggregate_function=aggregate, base_values=[0.5, 0.25, 1.0]), samples())


def test_deep_trees_are_a_loop_of_so_many_rounds():
    report = agrees(regressor(3, depth=9, trees=3), samples())
    assert report.ops["while"] == 1
    assert "while" not in agrees(regressor(3, depth=2), samples()).ops


def test_a_tree_may_be_a_leaf():
    agrees(regressor(4, depth=0), samples())


def test_nothing_is_of_the_size_of_samples_times_nodes():
    small, large = (
        len(tflc.convert(regressor(5, depth=7, batch=batch).SerializeToString()).to_bytes()) for batch in (1, 1000)
    )
    assert large - small < 10_000  # the place of each sample, 8 bytes


def test_attributes_are_read_once_however_many_nodes_there_are(monkeypatch):
    """Forests have a hundred thousand nodes, each a number in some twenty lists."""
    read = Counter()
    get = SchemaOp.get

    def counted(op, name):
        read[trees] += "Tree" in op.name
        return get(op, name)

    monkeypatch.setattr(SchemaOp, "get", counted)
    for trees in (2, 32):
        tflc.convert(regressor(8, trees=trees, depth=6, modes=["BRANCH_LEQ"]).SerializeToString())
    assert 0 < read[32] == read[2]


def test_any_number_of_samples():
    built = regressor(6, depth=5, batch="n")
    with Session(tflc.convert(built.SerializeToString()).to_bytes()) as session:
        for batch in (1, 4, 9):
            x = samples(9)[:batch]
            expected = ReferenceEvaluator(built).run(None, {"x": x})[0]
            np.testing.assert_allclose(session.run({"x": x})["y"], expected, rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize("transform", ["NONE", "LOGISTIC", "SOFTMAX", "SOFTMAX_ZERO"])
@pytest.mark.parametrize(("classes", "ids"), [(3, 3), (2, 2), (2, 1)])
def test_classes(classes, ids, transform):
    agrees(classifier(7, classes=classes, ids=ids, post_transform=transform), samples(), 1e-5)


def test_classes_as_opset_1_knew_them():
    agrees(classifier(8, classes=3, ids=3, opset=1), samples())


def test_probabilities_are_taken_apart():
    """Votes lie between 0 and 1, or their probits are no numbers."""
    built = classifier(9, classes=3, ids=3, post_transform="PROBIT")
    (weights,) = (each for each in built.graph.node[0].attribute if each.name == "class_weights")
    weights.floats[:] = [abs(np.tanh(weight)) / 4 for weight in weights.floats]
    agrees(built, samples(), 1e-5)


def test_classes_by_words_are_refused_for_their_words():
    built = classifier(7, classes=3, ids=3, named={"classlabels_strings": ["a", "b", "c"]}, labels=TensorProto.STRING)
    with pytest.raises(Refusal) as caught:
        tflc.convert(built.SerializeToString())
    assert [finding.code for finding in caught.value.findings] == ["E0409"]
    del built.graph.output[0]
    agrees(built, samples())


def test_doubles_are_computed_in_single_when_asked():
    built = regressor(10)
    built.graph.input[0].type.tensor_type.elem_type = TensorProto.DOUBLE
    with pytest.raises(Refusal):
        tflc.convert(built.SerializeToString())
    agrees(built, samples().astype(np.float64), allow_float64_as_float32=True)


def members(dtype=np.float32, **more) -> dict:
    """The ensemble of ONNX's example of sets: x <= 11, or x in {1.2, 3.7, 8, 9}, or x in {12, 7}."""

    def tensor(*values, dtype=dtype):
        return numpy_helper.from_array(np.array(values, dtype))

    nothing = np.nan
    return {
        "n_targets": 4,
        "membership_values": tensor(1.2, 3.7, 8, 9, nothing, 12, 7, nothing),
        "leaf_weights": tensor(1, 10, 1000, 100),
        "leaf_targetids": [0, 1, 2, 3],
        "nodes_falseleafs": [1, 0, 1],
        "nodes_falsenodeids": [2, 2, 3],
        "nodes_featureids": [0, 0, 0],
        "nodes_modes": tensor(0, 6, 6, dtype=np.uint8),
        "nodes_splits": tensor(11, 0, 0),
        "nodes_trueleafs": [0, 1, 1],
        "nodes_truenodeids": [1, 0, 1],
        "tree_roots": [0],
        **more,
    }


@pytest.mark.parametrize("aggregate", range(4))
def test_members_of_sets(aggregate):
    x = np.repeat(np.array([1.2, 3.4, -0.12, 1.66, 4.14, 12, 7, np.nan], np.float32)[:, None], FEATURES, 1)
    built = model("TreeEnsemble", members(aggregate_function=aggregate), opset=5, batch=8)
    agrees(built, x)
    built = model("TreeEnsemble", members(nodes_missing_value_tracks_true=[1, 0, 1]), opset=5, batch=8)
    agrees(built, x)


def test_half_floats():
    x = np.repeat(np.array([1.2, 3.4, 8, 12, 7], np.float16)[:, None], FEATURES, 1)
    agrees(model("TreeEnsemble", members(np.float16), opset=5, batch=5, element=TensorProto.FLOAT16), x)


@pytest.mark.parametrize("transform", [1, 2])
def test_a_transform_that_runtimes_read_otherwise_is_refused(transform):
    with pytest.raises(Refusal) as caught:
        tflc.convert(model("TreeEnsemble", members(post_transform=transform), opset=5).SerializeToString())
    assert [finding.code for finding in caught.value.findings] == ["E0417"]


def test_trees_of_several_roots_share_nodes():
    bounds = numpy_helper.from_array(np.array([11, 3, 20], np.float32))
    attributes = members(tree_roots=[1, 2, 0], leaf_targetids=[0] * 4, n_targets=1, nodes_splits=bounds)
    del attributes["membership_values"]
    attributes["nodes_modes"] = numpy_helper.from_array(np.zeros(3, np.uint8))
    x = np.repeat(np.array([1.2, 12, 5, 30], np.float32)[:, None], FEATURES, 1)
    agrees(model("TreeEnsemble", attributes, opset=5, batch=4), x)
