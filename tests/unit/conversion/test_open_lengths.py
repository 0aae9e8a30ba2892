"""Operators over batches and sizes that only a run tells: the .tflite gives what onnx's reference does, for each of several.

Tolerance: 1e-5 of the largest value; sums are taken in another order.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest
from onnx import helper, numpy_helper
from onnx.reference import ReferenceEvaluator

import tflc
from tflc.runtime import run

RNG = np.random.default_rng(0)


def normal(*shape: int) -> np.ndarray:
    return RNG.normal(size=shape).astype(np.float32)


Dims = list[int | str]


def assert_agrees(
    op_type: str,
    shapes: dict[str, Dims],
    constants: dict[str, np.ndarray],
    sizes: list[dict[str, int]],
    places: dict[str, int] | None = None,
    results: Sequence[str] = ("y",),
    opset: int = 22,
    **attributes: Any,
) -> None:
    """``shapes``: the inputs, with names for the lengths that ``sizes`` tell of each run. Constants follow on inputs.

    Inputs that ``places`` names are whole numbers below what it says, the others normal ones. Of several ``results`` the last is compared.
    """
    below = places or {}
    inputs = [helper.make_tensor_value_info(name, 7 if name in below else 1, dims) for name, dims in shapes.items()]
    graph = helper.make_graph(
        [helper.make_node(op_type, [*shapes, *constants], results, **attributes)],
        "open",
        inputs,
        [helper.make_empty_tensor_value_info(results[-1])],
        [numpy_helper.from_array(array, name) for name, array in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=10)
    reference, data = ReferenceEvaluator(model), tflc.convert(model.SerializeToString()).to_bytes()
    for lengths in sizes:
        drawn = {name: [lengths.get(str(dim), dim) for dim in dims] for name, dims in shapes.items()}
        feeds = {
            name: RNG.integers(0, below[name], dims) if name in below else normal(*dims) for name, dims in drawn.items()
        }
        (expected,) = reference.run(None, feeds)
        found = run(data, feeds)[results[-1]]
        assert found.shape == expected.shape
        np.testing.assert_allclose(found, expected, rtol=0, atol=1e-5 * max(1, np.abs(expected).max()))


BATCHES = [{"n": 1, "t": 4}, {"n": 3, "t": 6}, {"n": 2, "t": 1}]


@pytest.mark.parametrize(
    ("equation", "shapes"),
    [
        ("nqhd,nkhd->nhqk", {"a": ["n", "t", 2, 3], "b": ["n", 5, 2, 3]}),
        ("nhqk,nkhd->nqhd", {"a": ["n", 2, 5, "t"], "b": ["n", "t", 2, 3]}),
        ("ntd,dhe->nthe", {"a": ["n", "t", 4], "b": [4, 2, 3]}),
        ("ij,kj->ik", {"a": ["n", 4], "b": ["t", 4]}),
        ("bii->bi", {"a": ["n", 3, 3]}),
        ("bihi->bh", {"a": ["n", 3, "t", 3]}),
        ("iib->b", {"a": [3, 3, "n"]}),
        ("bi,bi->b", {"a": ["n", "t"], "b": ["n", "t"]}),
        ("...ij,...jk->...ik", {"a": ["n", 2, "t", 4], "b": ["n", 2, 4, 3]}),
    ],
)
def test_einsum(equation, shapes):
    assert_agrees("Einsum", shapes, {}, BATCHES, equation=equation)


@pytest.mark.parametrize("reverse", [0, 1])
@pytest.mark.parametrize("exclusive", [0, 1])
@pytest.mark.parametrize("dims", [["n", 5, 3], ["n", "t", 6], ["n", "t", 1]])
def test_cumulative_products_of_any_batch(dims, exclusive, reverse):
    constants = {"axis": np.array(dims.index("t") + 1 if "t" in dims else 1)}
    settings = {"exclusive": exclusive, "reverse": reverse}
    assert_agrees("CumProd", {"x": dims}, constants, BATCHES, opset=26, **settings)


def test_elements_put_back_where_they_were_greatest():
    """Of any batch: what a pool gives and where it was, from which they are put back."""
    nodes = [
        helper.make_node("MaxPool", ["x"], ["most", "where"], kernel_shape=[2, 2], strides=[2, 2]),
        helper.make_node("MaxUnpool", ["most", "where"], ["y"], kernel_shape=[2, 2], strides=[2, 2]),
    ]
    inputs = [helper.make_tensor_value_info("x", 1, ["n", 3, 4, 6])]
    graph = helper.make_graph(nodes, "unpool", inputs, [helper.make_empty_tensor_value_info("y")])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 22)], ir_version=10)
    reference, data = ReferenceEvaluator(model), tflc.convert(model.SerializeToString()).to_bytes()
    for batch in (1, 4, 2):
        feeds = {"x": normal(batch, 3, 4, 6)}
        (expected,) = reference.run(None, feeds)
        assert np.array_equal(run(data, feeds)["y"], expected)


@pytest.mark.parametrize(("op_type", "gates"), [("LSTM", 4), ("GRU", 3), ("RNN", 1)])
def test_networks_of_any_batch(op_type, gates):
    weights = {"w": normal(1, 4 * gates, 3), "r": normal(1, 4 * gates, 4)}
    assert_agrees(op_type, {"x": [6, "n", 3]}, weights, BATCHES, hidden_size=4)


@pytest.mark.parametrize("stride", [1, 2])
@pytest.mark.parametrize("group", [1, 2])
def test_same_convolution_of_any_size(group, stride):
    weights = {"w": normal(4, 2 // group, 3, 3)}
    attributes = {"auto_pad": "SAME_UPPER", "strides": [stride, stride], "group": group}
    assert_agrees("Conv", {"x": [1, 2, "h", "w"]}, weights, [{"h": 5, "w": 8}, {"h": 6, "w": 7}], **attributes)


@pytest.mark.parametrize("inverse", [0, 1])
@pytest.mark.parametrize("axis", [1, 2])
def test_transforms_among_open_axes(axis, inverse):
    dims: Dims = ["n", 8, "t", 2] if axis == 1 else ["n", "t", 8, 2]
    assert_agrees("DFT", {"x": dims}, {"length": np.array(8), "axis": np.array(axis)}, BATCHES, inverse=inverse)


@pytest.mark.parametrize("inverse", [0, 1])
def test_transforms_of_as_many_points_as_elements(inverse):
    assert_agrees("DFT", {"x": ["n", 3, "t", 2]}, {}, BATCHES, inverse=inverse)
    assert_agrees("DFT", {"x": ["n", 3, "t", 1]}, {}, BATCHES, onesided=1 - inverse)


def test_transforms_of_so_many_elements():
    constants = {"length": np.array(5), "axis": np.array(1)}
    assert_agrees("DFT", {"x": ["n", "t", 3, 2]}, constants, BATCHES)


def test_frames_of_any_signal():
    constants = {"step": np.array(4), "window": normal(16), "length": np.array(16)}
    assert_agrees("STFT", {"x": ["n", "t", 1]}, constants, [{"n": 2, "t": 40}, {"n": 1, "t": 57}, {"n": 3, "t": 20}])


IMAGES = [{"n": 1, "h": 7, "w": 9}, {"n": 3, "h": 10, "w": 6}, {"n": 2, "h": 8, "w": 8}]
IMAGE: Dims = ["n", 4, "h", "w"]


def test_groups_of_any_image():
    assert_agrees("GroupNormalization", {"x": IMAGE}, {"scale": normal(4), "bias": normal(4)}, IMAGES, num_groups=2)


@pytest.mark.parametrize("align_corners", [0, 1])
@pytest.mark.parametrize("padding_mode", ["zeros", "border", "reflection"])
@pytest.mark.parametrize("mode", ["nearest", "linear", "cubic"])
def test_grids_over_any_image(mode, padding_mode, align_corners):
    settings = {"mode": mode, "padding_mode": padding_mode, "align_corners": align_corners}
    assert_agrees("GridSample", {"x": IMAGE, "grid": ["n", "w", 3, 2]}, {}, IMAGES, **settings)


@pytest.mark.parametrize("mode", ["avg", "max"])
@pytest.mark.parametrize("transformation", ["half_pixel", "output_half_pixel"])
def test_regions_of_any_number(mode, transformation):
    settings = {"output_height": 3, "output_width": 2, "sampling_ratio": 1, "spatial_scale": 4.0}
    shapes: dict[str, Dims] = {"x": [2, 4, "h", "w"], "regions": ["n", 4], "image": ["n"]}
    assert_agrees(
        "RoiAlign",
        shapes,
        {},
        IMAGES,
        {"image": 2},
        mode=mode,
        coordinate_transformation_mode=transformation,
        **settings,
    )


@pytest.mark.parametrize("count_include_pad", [0, 1])
@pytest.mark.parametrize(
    "window",
    [
        {"kernel_shape": [3, 3], "pads": [1, 1, 1, 1], "strides": [2, 2]},
        {"kernel_shape": [3, 2], "pads": [0, 1, 0, 0], "strides": [2, 1]},
    ],
)
def test_averages_of_any_image(window, count_include_pad):
    assert_agrees("AveragePool", {"x": IMAGE}, {}, IMAGES, count_include_pad=count_include_pad, **window)


@pytest.mark.parametrize(("height", "width"), [(7, 9), (10, 6), (8, 8)])
def test_averages_of_windows_cut_off_at_the_end(height, width):
    """The expected means are computed here: of such windows onnx's reference reads other elements than onnxruntime."""
    window = {"kernel_shape": [3, 4], "strides": [2, 3], "ceil_mode": 1}
    x, y = helper.make_tensor_value_info("x", 1, IMAGE), helper.make_tensor_value_info("y", 1, None)
    graph = helper.make_graph([helper.make_node("AveragePool", ["x"], ["y"], **window)], "cut", [x], [y])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 22)], ir_version=10)
    image = normal(2, 4, height, width)
    starts = [(i, j) for i in range(0, height - 1, 2) for j in range(0, width - 1, 3)]
    means = [image[:, :, i : i + 3, j : j + 4].mean((2, 3)) for i, j in starts]
    found = run(tflc.convert(model.SerializeToString()).to_bytes(), {"x": image})["y"]
    assert found.shape[2:] == (-(-(height - 3) // 2) + 1, -(-(width - 4) // 3) + 1)
    np.testing.assert_allclose(found, np.stack(means, 2).reshape(found.shape), rtol=0, atol=1e-5)


VOLUMES = [{"n": 1, "d": 4, "h": 5}, {"n": 2, "d": 5, "h": 4}, {"n": 3, "d": 6, "h": 7}]


@pytest.mark.parametrize("dims", [["n", 2, 4, 5, 6], ["n", 2, "d", "h", 6]])
@pytest.mark.parametrize("op_type", ["MaxPool", "AveragePool"])
def test_volumes_of_any_size(op_type, dims):
    assert_agrees(op_type, {"x": dims}, {}, VOLUMES, kernel_shape=[2, 3, 2], strides=[1, 2, 2], pads=[0, 1, 0, 0, 0, 0])


@pytest.mark.parametrize("p", [2, 3])
def test_norms_of_any_windows(p):
    assert_agrees("LpPool", {"x": IMAGE}, {}, IMAGES, kernel_shape=[3, 2], strides=[2, 1], pads=[1, 0, 1, 1], p=p)


@pytest.mark.parametrize(
    ("indices", "batch_dims"), [(["w", 2], 0), (["n", "w", 1], 1), (["n", 4, "w", 2], 2), (["n", "w", 2], 1)]
)
def test_tuples_gathered_from_any_image(indices, batch_dims):
    shapes: dict[str, Dims] = {"x": IMAGE, "indices": indices}
    sizes = [{**size, "n": 2} for size in IMAGES]
    assert_agrees("GatherND", shapes, {}, sizes, {"indices": 2}, batch_dims=batch_dims)


@pytest.mark.parametrize("reduction", ["none", "add", "max", "mul"])
@pytest.mark.parametrize("tuples", [1, 2])
def test_tuples_scattered_to_any_image(tuples, reduction):
    updates: Dims = [1, 4, "w"] if tuples == 1 else [1, "w"]
    shapes: dict[str, Dims] = {"x": ["h", 4, "w"], "indices": [1, tuples], "updates": updates}
    assert_agrees("ScatterND", shapes, {}, IMAGES, {"indices": 4}, reduction=reduction)


def test_determinants_of_any_number():
    assert_agrees("Det", {"x": ["n", "h", 3, 3]}, {}, IMAGES)


@pytest.mark.parametrize("op_type", ["ArgMax", "ArgMin"])
def test_last_places_along_any_axis(op_type):
    """Of few different numbers, so that there are equal ones."""
    x: dict[str, Dims] = {"x": ["n", "w"]}
    assert_agrees(op_type, x, {}, IMAGES, {"x": 3}, axis=1, keepdims=0, select_last_index=1)


@pytest.mark.parametrize("order", [0, 1])
def test_places_in_images_of_any_number(order):
    settings = {"kernel_shape": [2, 3], "strides": [2, 2], "pads": [0, 1, 0, 1], "storage_order": order}
    assert_agrees("MaxPool", {"x": ["n", 4, 6, 7]}, {}, IMAGES, results=("", "y"), **settings)
