"""legalize-tfl of what moves, repeats, picks and pads elements: the TFLite runtime gives the same elements, exactly."""

from __future__ import annotations

import numpy as np
import pytest
from single_op import In, assert_keeps_meaning, module_of, run_pass, typed

from tflc.diagnostics import Refusal

LAST = 2**63 - 1
F32 = np.float32


def ints(*numbers):
    return np.array(numbers, np.int64)


def noise(*shape):
    return np.random.default_rng(1).normal(size=shape).astype(np.float32)


def legalized(name, operands, attrs=None, results=None, **settings):
    return assert_keeps_meaning(["legalize-tfl"], f"onnx.{name}", operands, attrs, results, rtol=0, **settings)


@pytest.mark.parametrize(
    ("name", "operands", "attrs"),
    [
        ("Reshape", [In((2, 3, 4)), ints(4, 6)], {}),
        ("Squeeze", [In((2, 1, 4)), ints(1)], {}),
        ("Unsqueeze", [In((2, 4)), ints(1)], {}),
        ("Flatten", [In((2, 3, 4))], {"axis": 2}),
    ],
)
def test_reshape(name, operands, attrs):
    assert legalized(name, operands, attrs) == ["reshape"]


def test_transpose():
    assert legalized("Transpose", [In((2, 3, 4, 5))], {"perm": [0, 3, 1, 2]}) == ["transpose"]


def test_repetition():
    assert legalized("Expand", [In((3, 1)), ints(2, 3, 4)]) == ["broadcast_to"]
    assert legalized("Tile", [In((3, 2)), ints(2, 3)]) == ["tile"]


def test_concatenation():
    assert legalized("Concat", [In((3, 2)), noise(3, 4), In((3, 2))], {"axis": 1}) == ["concatenation"]


@pytest.mark.parametrize(
    ("parameters", "op"),
    [
        ((ints(1), ints(LAST), ints(1)), "slice"),
        ((ints(1, 0), ints(-1, 3), ints(1, 2)), "slice"),
        ((ints(-2), ints(LAST), ints(0)), "slice"),
        ((ints(1), ints(3)), "slice"),
        ((ints(1), ints(5), ints(2), ints(2)), "strided_slice"),
        ((ints(-1), ints(-LAST), ints(2), ints(-1)), "strided_slice"),
        ((ints(-1, 4), ints(0, 1), ints(1, 2), ints(-2, -1)), "strided_slice"),
        ((ints(3, 0), ints(-LAST, 9), ints(0, 1), ints(-1, 3)), "strided_slice"),
        ((ints(5), ints(1), ints(2), ints(1)), "slice"),
    ],
)
def test_slice(parameters, op):
    assert legalized("Slice", [In((4, 5, 6)), *parameters]) == [op]


@pytest.mark.parametrize(
    ("element", "sizes", "op"), [("f32", (2, 4), "split_v"), ("f32", (3, 3), "split"), ("i64", (3, 3), "split_v")]
)
def test_split(element, sizes, op):
    # SPLIT lacks i64.
    results = [typed(element, 4, size) for size in sizes]
    assert legalized("Split", [In((4, 6), element), ints(*sizes)], {"axis": 1}, results) == [op]


@pytest.mark.parametrize(
    ("indices", "op"),
    [
        (ints(0, 2), "gather"),
        (ints(1, 2, 3), "slice"),
        (np.int64(-1), "gather"),
        (ints(-1, 0), "gather"),
        (np.array([[1, 0], [2, 3]]), "gather"),
    ],
)
def test_gather_of_constant(indices, op):
    assert legalized("Gather", [In((3, 4, 5)), indices], {"axis": 1}) == [op]


@pytest.mark.parametrize("element", ["i32", "i64"])
def test_gather_counts_from_the_end(element):
    # The kernel refuses negative indices.
    assert legalized("Gather", [In((3, 4, 5)), In((2, 3), element, -4, 3)], {"axis": 1}) == ["floor_mod", "gather"]


def test_gather_tuples():
    assert legalized("GatherND", [In((3, 4, 5)), ints(-1, 2, 0, 1).reshape(2, 2)]) == ["gather_nd"]
    assert legalized("GatherND", [In((3, 4, 5)), In((2, 3, 2), "i64", -3, 2)]) == ["floor_mod", "gather_nd"]
    batches = [In((3, 4, 5)), In((3, 2), "i64", 0, 3)]
    with pytest.raises(Refusal, match="E0416"):
        run_pass("legalize-tfl", module_of("onnx.GatherND", batches, {"batch_dims": 1}))


@pytest.mark.parametrize(
    ("indices", "batch_dims"),
    [
        (ints(-1, 2, 0).reshape(3, 1), 1),
        (ints(*range(-4, 2)).reshape(3, 2, 1), 1),
        (ints(*range(12)).reshape(3, 4, 1) % 5, 2),
    ],
)
def test_gather_tuples_of_batches(indices, batch_dims):
    assert legalized("GatherND", [In((3, 4, 5)), indices], {"batch_dims": batch_dims}) == ["gather_nd"]


PLACES = ints(0, -1, 2, 1, 1, 0, 0, 2).reshape(2, 4)


def test_gather_elements():
    assert legalized("GatherElements", [In((3, 4)), PLACES], {"axis": 0}) == ["gather_nd"]
    passes, computed = ["decompose", "legalize-tfl"], [In((3, 4)), In((2, 4), "i64", -3, 2)]
    assert "gather" in assert_keeps_meaning(passes, "onnx.GatherElements", computed, {"axis": 0}, rtol=0)


@pytest.mark.parametrize(("reduction", "op"), [("none", "select_v2"), ("add", "add")])
def test_scatter_to_constant_tuples(reduction, op):
    attrs = {"reduction": reduction}
    assert legalized("ScatterND", [In((4, 5)), ints(1, -1).reshape(2, 1), noise(2, 5)], attrs) == ["scatter_nd", op]


REDUCTIONS = ["none", "add", "mul", "max", "min"]


@pytest.mark.parametrize("reduction", REDUCTIONS)
def test_scatter_to_rows(reduction):
    # Of 7 updates for 4 rows some meet, some rows get none.
    operands = [In((4, 5)), In((7, 1), "i64", -4, 2), noise(7, 5)]
    assert_keeps_meaning(["decompose", "legalize-tfl"], "onnx.ScatterND", operands, {"reduction": reduction}, rtol=1e-5)


@pytest.mark.parametrize("reduction", REDUCTIONS)
def test_scatter_to_computed_tuples_and_elements(reduction):
    passes, attrs = ["decompose", "legalize-tfl"], {"reduction": reduction}
    tuples = [In((2, 3, 5)), In((4, 2), "i64", -2, 1), noise(4, 5)]
    assert_keeps_meaning(passes, "onnx.ScatterND", tuples, attrs, rtol=1e-5)
    for places in (PLACES, In((2, 4), "i64", -3, 2)):
        elements = [In((3, 4)), places, noise(2, 4)]
        assert_keeps_meaning(passes, "onnx.ScatterElements", elements, {"axis": 0, **attrs}, rtol=1e-5)


def test_scatter_without_a_kernel_is_refused():
    operands = [In((4, 5), "i64", 0, 9), ints(1, 1).reshape(2, 1), np.ones((2, 5), np.int64)]
    with pytest.raises(Refusal, match="only f32 and i32 combine"):
        run_pass("legalize-tfl", module_of("onnx.ScatterND", operands, {"reduction": "max"}))


def test_scatter_of_one_computed_row():
    ops = legalized("ScatterND", [In((4, 5)), In((1, 1), "i64", -4, 3), In((1, 5))])
    assert ops[-1] == "dynamic_update_slice"


def test_reverse_sequence():
    attrs = {"time_axis": 0, "batch_axis": 1}
    assert legalized("ReverseSequence", [In((5, 3, 2)), ints(1, 4, 5)], attrs) == ["reverse_sequence"]


@pytest.mark.parametrize("axis", [0, -1, 1])
def test_one_hot(axis):
    # Indices outside [-5, 4] give no 1 at all; those below 0 count from the end.
    legalized("OneHot", [In((3, 4), "i64", -7, 6), ints(5), np.array([-0.5, 2], F32)], {"axis": axis})


@pytest.mark.parametrize(
    ("pads", "value", "ops"),
    [
        ([1, 2, 0, 3], None, ["pad"]),
        ([1, 2, 0, 3], 0.0, ["pad"]),
        ([1, 2, 0, 3], 1.5, ["padv2"]),
        ([1, -1, 0, 2], 1.5, ["slice", "padv2"]),
        ([1, -1, -2, 2], None, ["slice", "padv2"]),
    ],
)
def test_pad(pads, value, ops):
    pytest.importorskip("onnxruntime")  # the reference refuses negative pads
    assert (
        legalized("Pad", [In((5, 6)), ints(*pads), *([] if value is None else [F32(value)])], {"mode": "constant"})
        == ops
    )


def test_pad_along_named_axes():
    assert legalized("Pad", [In((5, 6)), ints(1, 2), F32(0), ints(-1)], {"mode": "constant"}) == ["pad"]


@pytest.mark.parametrize(
    ("mode", "pads", "ops"),
    [
        ("reflect", [0, 0, 2, 3, 0, 0, 2, 1], ["mirror_pad"]),
        ("edge", [0, 0, 1, 1, 0, 0, 1, 0], ["mirror_pad"]),
        ("edge", [0, 0, 2, 3, 0, 0, 2, 1], ["gather", "gather"]),
        ("edge", [0, 0, 0, 3, 0, 0, 0, 1], ["gather"]),
        ("wrap", [0, 0, 2, 3, 0, 0, 2, 1], ["gather", "gather"]),
        ("reflect", [0, 0, 7, 0, 0, 0, 0, 0], ["gather"]),
    ],
)
def test_pad_by_repetition(mode, pads, ops):
    settings = {"prefer_reference": True}
    assert legalized("Pad", [In((2, 3, 5, 6)), ints(*pads)], {"mode": mode}, **settings) == ops


def test_pad_of_three_repeated_axes_is_refused():
    with pytest.raises(Refusal, match="E0417"):
        run_pass("legalize-tfl", module_of("onnx.Pad", [In((5, 6, 7)), ints(2, 2, 2, 0, 0, 0)], {"mode": "wrap"}))
