"""compare finds what differs, undoes layouts, and names the first value that diverges."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

import tflc
from tflc.comparison.errors import Errors
from tflc.diagnostics import Refusal
from tflc.quantization.request import Quantization


def two_convolutions(spoil: float = 0.0) -> onnx.ModelProto:
    """x -> conv 'a' -> relu 'b' -> conv 'c' -> add 'y'; ``spoil`` is added to the second convolution's weights."""
    random = np.random.default_rng(0)
    w1 = random.standard_normal((5, 3, 3, 3)).astype(np.float32)
    w2 = random.standard_normal((4, 5, 1, 1)).astype(np.float32) + np.float32(spoil)
    nodes = [
        helper.make_node("Conv", ["x", "w1"], ["a"], name="first", pads=[1, 1, 1, 1]),
        helper.make_node("Sin", ["a"], ["b"], name="bend"),
        helper.make_node("Conv", ["b", "w2"], ["c"], name="second"),
        helper.make_node("Sin", ["c"], ["y"], name="last"),
    ]
    graph = helper.make_graph(
        nodes,
        "g",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 3, 6, 7])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, [1, 4, 6, 7])],
        [numpy_helper.from_array(w1, "w1"), numpy_helper.from_array(w2, "w2")],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)


@pytest.fixture
def paths(tmp_path):
    def write(model, converted_from=None, **options):
        onnx.save(model, tmp_path / "m.onnx")
        result = tflc.convert((converted_from or model).SerializeToString(), **options)
        result.save(tmp_path / "m.tflite")
        return tmp_path / "m.onnx", tmp_path / "m.tflite"

    return write


def test_a_right_conversion_agrees(paths):
    comparison = tflc.compare(*paths(two_convolutions()), runs=2)
    assert comparison.agrees
    assert comparison.runs == 2
    (output,) = comparison.outputs
    assert output.name == "y"
    assert output.range > 0.5


def test_models_in_memory_are_compared_as_files_are(paths):
    model, (path, converted) = two_convolutions(), paths(two_convolutions())
    result = tflc.convert(model)
    in_files = tflc.compare(path, converted).outputs
    for compared in (tflc.compare(model, result), tflc.compare(path.read_bytes(), converted.read_bytes())):
        assert compared.outputs == in_files
    assert tflc.compare(model, result, every_value=True).first_difference is None
    with pytest.raises(Refusal, match=r"<bytes>: error.* this is a TensorFlow Lite model"):
        tflc.compare(converted.read_bytes(), result)


@pytest.mark.parametrize(("element", "most"), [(TensorProto.INT8, 127), (TensorProto.INT4, 7)])
def test_the_reference_multiplies_floats_by_weights_of_few_bits(element: int, most: int, paths):
    """Of itself onnxruntime rounds the floats too: then a conversion that keeps them would differ by its rounding."""
    integers = np.random.default_rng(0).integers(-most, most + 1, 256 * 128)
    held = [
        helper.make_tensor("w", element, [256, 128], integers),
        numpy_helper.from_array(np.float32(0.02).reshape(()), "s"),
    ]
    nodes = [helper.make_node("DequantizeLinear", ["w", "s"], ["d"]), helper.make_node("MatMul", ["x", "d"], ["y"])]
    ports = [helper.make_tensor_value_info(name, TensorProto.FLOAT, [4, n]) for name, n in (("x", 256), ("y", 128))]
    graph = helper.make_graph(nodes, "g", ports[:1], ports[1:], held)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 21)], ir_version=10)
    made = paths(model)
    assert tflc.compare(*made).agrees
    # A byte for each weight, and little else.
    assert made[1].stat().st_size < 1.1 * integers.size


def test_threads_share_the_runtime(paths):
    models = paths(two_convolutions())
    with ThreadPoolExecutor(4) as threads:
        compared = list(threads.map(lambda _: tflc.compare(*models).outputs, range(8)))
    assert all(each == compared[0] for each in compared)


def test_a_layout_that_the_user_chose_is_undone(paths):
    model, converted = paths(two_convolutions(), input_layouts=["x=NHWC"], output_layouts=["y=NHWC"])
    from tflc.runtime import Session

    with Session(str(converted)) as session:
        assert session.inputs["x"].shape == (1, 6, 7, 3)
        assert session.outputs["y"].shape == (1, 6, 7, 4)
    assert tflc.compare(model, converted).agrees


def test_the_first_value_that_diverges_is_named(paths):
    comparison = tflc.compare(*paths(two_convolutions(), two_convolutions(spoil=0.1)), every_value=True)
    assert not comparison.agrees
    assert comparison.first_difference == "c"
    assert [value.name for value in comparison.values if value.agrees] == ["a", "b"]


def test_inputs_may_be_given(paths, tmp_path):
    np.savez(tmp_path / "in.npz", x=np.zeros((1, 3, 6, 7), np.float32))
    comparison = tflc.compare(*paths(two_convolutions()), inputs=str(tmp_path / "in.npz"))
    assert comparison.agrees
    np.savez(tmp_path / "other.npz", z=np.zeros(1, np.float32))
    with pytest.raises(Refusal, match="E0812"):
        tflc.compare(tmp_path / "m.onnx", tmp_path / "m.tflite", inputs=str(tmp_path / "other.npz"))


def test_random_inputs_may_be_of_another_size(paths):
    dynamic = two_convolutions()
    for port in (*dynamic.graph.input, *dynamic.graph.output):
        port.type.tensor_type.shape.dim[0].dim_param = "batch"
    files = paths(dynamic)
    other = tflc.compare(*files, input_shapes=["x=4,3,6,7"])
    assert other.agrees
    assert (other.assumed, len(other.lines())) == ({}, 2)
    guessed = tflc.compare(*files)
    assert guessed.assumed == {"x": (1, 3, 6, 7)}
    assert guessed.lines()[-1] == "dynamic dims are compared at 1, as in --input-shape x=1,3,6,7"
    with pytest.raises(Refusal, match="no input 'X'"):
        tflc.compare(*files, input_shapes=["X=4,3,6,7"])
    with pytest.raises(Refusal, match=r"E0810(.|\n)*--input-shape"):
        tflc.compare(*files, input_shapes=["x=4,2,6,7"])


def test_models_in_the_wrong_order_are_named(paths):
    model, converted = paths(two_convolutions())
    with pytest.raises(Refusal, match="E0104"):
        tflc.compare(converted, model)


def test_models_that_do_not_belong_together_are_refused(paths, tmp_path):
    _, converted = paths(two_convolutions())
    other = two_convolutions()
    other.graph.output[0].name = other.graph.node[-1].output[0] = "z"
    onnx.save(other, tmp_path / "other.onnx")
    with pytest.raises(Refusal, match="E0811"):
        tflc.compare(tmp_path / "other.onnx", converted)


def test_the_report_holds_every_figure(paths, tmp_path):
    comparison = tflc.compare(*paths(two_convolutions()), every_value=True)
    comparison.write(str(tmp_path / "r.json"))
    report = json.loads((tmp_path / "r.json").read_text())
    assert [value["name"] for value in report["values"]] == ["a", "b", "c"]
    assert report["outputs"][0]["agrees"] is True


@pytest.mark.parametrize(("off", "agrees", "within"), [(0.5, True, 1.0), (1.0, False, 0.75)])
def test_a_quantized_output_may_be_one_step_off(off, agrees, within):
    expected = np.array([0, 0.5, 1.0, 1.5], np.float32)
    errors = Errors(rtol=1e-4, atol=1e-6)
    errors.add("y", expected, expected + np.array([0, off, 0, 0], np.float32), step=0.5)
    found = errors.of("y")
    assert (found.agrees, found.within, found.step) == (agrees, within, 0.5)
    assert f"({within:.2%} within a step of 0.5)" in found.line(1)


@pytest.mark.parametrize(("ulps", "agrees"), [(1, True), (2, False)])
def test_half_floats_agree_within_their_own_precision(ulps, agrees):
    expected = np.array([1.0, -1.5], np.float16)
    errors = Errors(rtol=1e-4, atol=0)
    errors.add("y", expected, expected + np.array([ulps * 2**-10, 0], np.float16))
    assert errors.of("y").agrees == agrees


def test_figures_of_several_runs_are_those_of_all_their_elements():
    random = np.random.default_rng(5)
    expected, error = random.standard_normal((3, 1, 7)), 0.1 * random.standard_normal((3, 1, 7))
    expected[:, 0, 2] += 9
    error[1, 0, 4] += 20
    errors = Errors(rtol=0, atol=0.1, quantized=True)
    for a, e in zip(expected, error):
        errors.add("y", a.astype(np.float32), (a + e).astype(np.float32))
    found = errors.of("y")
    figures = [
        error.max(),
        error.min(),
        error.mean(),
        error.std(),
        np.abs(expected).max(),
        (np.abs(error) <= 0.1).mean(),
    ]
    measured = [found.max, found.min, found.mean, found.std, found.range, found.within]
    np.testing.assert_allclose(measured, figures, rtol=1e-4)
    assert found.sqnr == pytest.approx(10 * np.log10((expected**2).sum() / (error**2).sum()), abs=1e-3)
    assert found.same_greatest == pytest.approx(2 / 3)


@pytest.mark.parametrize(("reach", "agrees"), [(10.0, True), (30.0, False)])
def test_what_is_to_be_reached_decides_of_floats(reach, agrees):
    expected = np.array([3, 4], np.float32)
    errors = Errors(rtol=1e-4, atol=1e-6, reach=reach)
    errors.add("y", expected, expected + np.array([0, 1], np.float32))
    assert errors.of("y").agrees == agrees
    errors.add("y", expected, np.array([3, np.nan], np.float32))
    assert not errors.of("y").agrees


def scaled(array: np.ndarray, quantized: bool) -> bytes:
    """x -> QuantizeLinear, Sigmoid between its pairs, DequantizeLinear -> y; or a product with weights, whose steps are not y's."""
    node = helper.make_node
    pair = [node("QuantizeLinear", ["x", "s", "z"], ["q"]), node("DequantizeLinear", ["q", "s", "z"], ["f"])]
    ends = [
        node("Sigmoid", ["f"], ["g"]),
        node("QuantizeLinear", ["g", "t", "z"], ["p"]),
        node("DequantizeLinear", ["p", "t", "z"], ["y"]),
    ]
    nodes = [*pair, *ends] if quantized else [node("MatMul", ["x", "w"], ["y"])]
    held = {"s": np.float32(0.05), "t": np.float32(1 / 128), "z": np.int8(0), "w": array}
    used = {name for each in nodes for name in each.input}
    graph = helper.make_graph(
        nodes,
        "g",
        *([helper.make_tensor_value_info(name, TensorProto.FLOAT, [2, 8])] for name in "xy"),
        [numpy_helper.from_array(np.asarray(value), name) for name, value in held.items() if name in used],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9).SerializeToString()


@pytest.mark.runtime
def test_the_step_is_that_of_the_output_and_not_of_weights(tmp_path):
    weights = np.random.default_rng(0).standard_normal((8, 8)).astype(np.float32)
    for name, quantized, options in (
        ("q", True, {}),
        ("w", False, {"quantize": Quantization("weights", per_channel=False)}),
    ):
        (tmp_path / f"{name}.onnx").write_bytes(scaled(weights, quantized))
        tflc.convert(tmp_path / f"{name}.onnx", **options).save(tmp_path / f"{name}.tflite")
    (whole,) = tflc.compare(tmp_path / "q.onnx", tmp_path / "q.tflite").outputs
    (hybrid,) = tflc.compare(tmp_path / "w.onnx", tmp_path / "w.tflite").outputs
    assert whole.agrees
    assert whole.step == pytest.approx(1 / 128)
    assert hybrid.step == 0.0
