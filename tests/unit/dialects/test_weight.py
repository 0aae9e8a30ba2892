"""Weights: identity, contents, splats, and their text."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as nps

from tflc.diagnostics import Refusal
from tflc.dialects import make_constant
from tflc.dialects.assembly import parse_module, to_text
from tflc.dialects.sidefile import WeightKeys
from tflc.dialects.weight import WeightAttr

DTYPES = (
    "float32",
    "float16",
    "float64",
    "int8",
    "uint8",
    "int16",
    "uint16",
    "int32",
    "uint32",
    "int64",
    "uint64",
    "bool",
)


def module_of(*weights: WeightAttr):
    from xdsl.dialects.builtin import ModuleOp

    return ModuleOp([make_constant("onnx", weight) for weight in weights])


def weights_in(module) -> list[WeightAttr]:
    return [op.properties["value"] for op in module.ops]


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(DTYPES).flatmap(lambda name: nps.arrays(name, nps.array_shapes(min_dims=0, min_side=0, max_side=4)))
)
def test_text_of_a_small_weight_reads_back_to_the_bit(array):
    weight = WeightAttr.of(array)
    (again,) = weights_in(parse_module(to_text(module_of(weight)))) if weight.size <= 32 else (weight,)
    assert again.type == weight.type
    assert again.array.tobytes() == np.ascontiguousarray(array).tobytes()


@pytest.mark.parametrize("name", ["bfloat16", "float8_e4m3fn", "int4", "uint4"])
def test_elements_beyond_numpy_read_back(name):
    import ml_dtypes

    array = np.array([0, 1, -2 if not name.startswith("u") else 2], getattr(ml_dtypes, name))
    (again,) = weights_in(parse_module(to_text(module_of(WeightAttr.of(array)))))
    assert again.array.tobytes() == array.tobytes()


def test_strings_read_back():
    weight = WeightAttr.of(np.array(["a", "é\n", '"\\']))
    (again,) = weights_in(parse_module(to_text(module_of(weight))))
    assert again.array.tolist() == ["a", "é\n", '"\\']


def test_a_large_weight_prints_by_key_and_reads_back_from_its_side_file(tmp_path):
    arrays = [np.arange(100, dtype=np.float32), np.arange(64, dtype=np.int64).reshape(8, 8).T]
    module = module_of(*(WeightAttr.of(array, key="same") for array in arrays))
    keys = WeightKeys()
    text = to_text(module, weight_keys=keys)
    assert '#onnx.weight<"same", ' in text
    assert '#onnx.weight<"same.1", ' in text
    side = tmp_path / "w.safetensors"
    side.write_bytes(b"".join(keys.pieces()))
    for weight, array in zip(weights_in(parse_module(text, side_file=str(side))), arrays):
        np.testing.assert_array_equal(weight.array, array)
    safetensors = pytest.importorskip("safetensors.numpy")
    np.testing.assert_array_equal(safetensors.load_file(side)["same.1"], arrays[1])


@pytest.mark.parametrize(
    ("cut", "message"), [(4, "header"), (-1, "bytes for 'w'")], ids=["in the header", "in the last weight"]
)
def test_a_short_side_file_is_refused(tmp_path, cut, message):
    keys = WeightKeys()
    text = to_text(module_of(WeightAttr.of(np.arange(100, dtype=np.float32), key="w")), weight_keys=keys)
    side = tmp_path / "w.safetensors"
    side.write_bytes(b"".join(keys.pieces()))
    side.write_bytes(side.read_bytes()[:cut])
    with pytest.raises(Refusal, match="E0702"):
        parse_module(text, side_file=str(side))


def test_elided_text_without_a_side_file_is_one_coded_error():
    text = to_text(module_of(WeightAttr.of(np.arange(100.0)), WeightAttr.of(np.arange(50.0))), weight_keys=WeightKeys())
    with pytest.raises(Refusal) as refusal:
        parse_module(text)
    assert [finding.code for finding in refusal.value.findings] == ["E0702"]


def test_equal_by_identity_same_by_contents():
    a, b = WeightAttr.of(np.arange(10000)), WeightAttr.of(np.arange(10000))
    assert a != b
    assert a.same_as(b)
    assert not a.same_as(WeightAttr.of(np.arange(10000).astype(np.int32)))
    almost = np.arange(10000)
    almost[4999] = 7
    assert not a.same_as(WeightAttr.of(almost))


def test_a_lazy_weight_loads_at_first_use_and_once():
    loads = []
    plain = WeightAttr.of(np.zeros(3, np.float32))
    lazy = WeightAttr(plain.type, lambda: loads.append(1) or np.ones(3, np.float32))
    assert lazy.shape == (3,)
    assert not loads
    assert lazy.array.sum() + lazy.array.sum() == 6
    assert loads == [1]


def test_the_elements_are_read_only():
    with pytest.raises(ValueError, match="read-only"):
        WeightAttr.of(np.zeros(3)).array[0] = 1


@pytest.mark.parametrize(
    ("array", "splat"),
    [
        (np.float32(2.5), 2.5),
        (np.full((2, 3), 7), 7),
        (np.broadcast_to(np.float32(0.5), (64, 64)), 0.5),
        (np.array([1, 2]), None),
        (np.empty((0, 3)), None),
    ],
)
def test_splat(array, splat):
    assert WeightAttr.of(array).splat == splat
