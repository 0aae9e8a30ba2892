"""The ops that have to be finer are found: with them the outputs are as near as asked, and not without any one of them."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import numpy as np
import onnx
import pytest
import source_tree
from onnx import TensorProto, helper, numpy_helper

import tflc
from tflc.comparison.fidelity import decibels
from tflc.quantization.recipe_search import minimal
from tflc.quantization.recipes import Recipe
from tflc.runtime import Session
from tflc.tools.tflc import main

SHAPE = (1, 4, 9, 9)


@pytest.mark.parametrize("needed", [{}, {"b"}, {"a", "e"}, {"a", "b", "c", "d", "e", "f", "g"}])
def test_what_is_needed_is_found(needed: set[str]) -> None:
    assert set(minimal("abcdefg", lambda chosen: set(needed) <= set(chosen))) == set(needed)


def test_nothing_can_be_left_out_of_what_is_found() -> None:
    """Whatever holds, also where more candidates hold less."""
    sets = [frozenset(letter for letter, taken in zip("abcd", bits) if taken) for bits in product((0, 1), repeat=4)]
    random = np.random.default_rng(0)
    for _ in range(200):
        holding = {each for each in sets if random.random() < 0.4} | {frozenset("abcd")}
        found = minimal("abcd", lambda chosen, holding=holding: frozenset(chosen) in holding)
        assert frozenset(found) in holding
        assert not any(frozenset(found) - {letter} in holding for letter in found)


def uneven() -> bytes:
    """Two convolutions in a row, behind them one whose channels are of sizes so unlike that one scale spoils most, and two more."""
    random = np.random.default_rng(5)
    nodes, weights, value = [], [], "x"
    for layer in range(5):
        w = random.standard_normal((4, 4, 3, 3)).astype(np.float32) / 6
        if layer == 2:
            w *= np.array([1, 1e-3, 1e-3, 1e-3], np.float32).reshape(4, 1, 1, 1)
        if layer == 3:
            w *= np.array([0, 1e3, 1e3, 1e3], np.float32).reshape(1, 4, 1, 1)
        weights.append(numpy_helper.from_array(w, f"w{layer}"))
        name = f"c{layer}" if layer < 4 else "y"
        nodes.append(helper.make_node("Conv", [value, f"w{layer}"], [name], name=f"conv{layer}", pads=[1] * 4))
        value = name
    info = [helper.make_tensor_value_info(name, TensorProto.FLOAT, SHAPE) for name in ("x", "y")]
    graph = helper.make_graph(nodes, "uneven", info[:1], info[1:], weights)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9).SerializeToString()


@pytest.fixture(scope="module")
def samples() -> np.ndarray:
    return np.random.default_rng(1).standard_normal((8, *SHAPE)).astype(np.float32)


def reached(model: bytes, samples: np.ndarray, **options: object) -> float:
    """The SQNR of the only output."""
    found = []
    for data in (tflc.convert(model), tflc.quantize(model, calibration=samples, **options)):
        with Session(data.to_bytes()) as session:
            found.append(np.stack([session.run({"x": sample})["y"] for sample in samples]))
    return decibels(*found)


@pytest.mark.runtime
@pytest.mark.parametrize("finer", ["float", "int16x8"])
def test_the_suggestion_reaches_and_none_of_it_is_idle(finer: str, samples: np.ndarray) -> None:
    model = uneven()
    suggestion = tflc.quantize(model, calibration=samples, reach=25.0, finer=finer).report.suggestion
    assert suggestion is not None
    assert suggestion.before < 15
    # The layer that makes the uneven value or the one that reads it: an op computes on integers if both sides are.
    assert set(suggestion.nodes) <= {"conv2", "conv3"}
    assert suggestion.nodes
    assert reached(model, samples, recipe=Recipe.keeping(suggestion.nodes, finer)) >= 25
    for node in suggestion.nodes:
        rest = [other for other in suggestion.nodes if other != node]
        assert reached(model, samples, recipe=Recipe.keeping(rest, finer)) < 25


@pytest.mark.runtime
def test_the_tool_writes_the_recipe(tmp_path: Path, samples: np.ndarray) -> None:
    onnx.save(onnx.load_model_from_string(uneven()), tmp_path / "m.onnx")
    np.save(tmp_path / "s.npy", samples)
    arguments = ["quantize", str(tmp_path / "m.onnx"), "--calibration", str(tmp_path / "s.npy")]
    suggested = [
        *arguments,
        "-o",
        str(tmp_path / "a.tflite"),
        "--suggest-recipe",
        str(tmp_path / "r.toml"),
        "--reach",
        "25",
    ]
    assert main(suggested) == 0
    recipe = Recipe.read(tmp_path / "r.toml")
    assert all(entry.scheme == "float" for entry in recipe.entries)
    assert main([*arguments, "-o", str(tmp_path / "b.tflite"), "--recipe", str(tmp_path / "r.toml")]) == 0
    assert (tmp_path / "a.tflite").read_bytes() == (tmp_path / "b.tflite").read_bytes()


@pytest.mark.runtime
def test_what_is_near_enough_needs_no_recipe() -> None:
    digits = source_tree.ROOT / "examples" / "digits"
    calibration = digits / "digits_calibration.npz"
    suggestion = tflc.quantize(digits / "lenet.onnx", calibration=calibration, reach=20.0).report.suggestion
    assert suggestion is not None
    assert (suggestion.nodes, suggestion.tried) == ((), 1)
