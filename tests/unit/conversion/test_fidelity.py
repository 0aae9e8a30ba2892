"""compare --all on a quantized model: figures per tensor, the layer where the error jumps, and a plot."""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

import tflc
from tflc.comparison.fidelity import Meter, real
from tflc.comparison.models import Comparison
from tflc.runtime import TensorInfo
from tflc.tools.tflc import main

LAYERS = 6
SHAPE = (1, 4, 9, 9)


def tower(spoiled: int | None = None) -> onnx.ModelProto:
    """x -> convolution and ReLU, six times, values a0 to a5; the weights of one layer may be spoiled: its channels change places."""
    random = np.random.default_rng(3)
    nodes, weights, value = [], [], "x"
    for layer in range(LAYERS):
        w = (random.standard_normal((4, 4, 3, 3)) * np.sqrt(2 / 36)).astype(np.float32)
        weights.append(numpy_helper.from_array(w[::-1].copy() if layer == spoiled else w, f"w{layer}"))
        nodes.append(helper.make_node("Conv", [value, f"w{layer}"], [f"c{layer}"], name=f"conv{layer}", pads=[1] * 4))
        nodes.append(helper.make_node("Relu", [f"c{layer}"], [f"a{layer}"], name=f"relu{layer}"))
        value = f"a{layer}"
    info = [helper.make_tensor_value_info(name, TensorProto.FLOAT, SHAPE) for name in ("x", value)]
    graph = helper.make_graph(nodes, "tower", info[:1], info[1:], weights)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)


@pytest.fixture
def files(tmp_path: Path):
    """Writes the tower, and an int8 model of it or of a spoiled one."""

    def write(spoiled: int | None = None) -> tuple[Path, Path]:
        samples = np.random.default_rng(1).standard_normal((16, *SHAPE)).astype(np.float32)
        onnx.save(tower(), tmp_path / "m.onnx")
        tflc.quantize(tower(spoiled).SerializeToString(), calibration=samples).save(tmp_path / "m.tflite")
        return tmp_path / "m.onnx", tmp_path / "m.tflite"

    return write


def compared(paths: tuple[Path, Path]) -> Comparison:
    return tflc.compare(*paths, runs=4, every_value=True)


@pytest.mark.runtime
def test_every_tensor_has_its_figures(files) -> None:
    comparison = compared(files())
    names = [each.name for each in comparison.tensors]
    last = f"a{LAYERS - 1}"
    # The quantized input is transposed first, the output last, and then dequantized.
    assert names == ["x", "x", *(f"a{layer}" for layer in range(LAYERS)), last, last]
    for each in comparison.tensors[:-1]:
        # Some 6 dB for each of 8 bits, less the room for what is rare, less what layers add up.
        assert 25 < each.decibels < 55
        assert each.cosine > 0.998
        assert each.covered is not None
        assert each.covered > 0.7
        assert each.clipped is not None
        assert each.clipped < 0.01
    assert "the error jumps nowhere" in comparison.lines()


@pytest.mark.runtime
@pytest.mark.parametrize("layer", range(LAYERS))
def test_the_spoiled_layer_is_named(layer: int, files) -> None:
    lines = compared(files(layer)).lines()
    (told,) = [line for line in lines if line.startswith("the error first jumps")]
    assert told.startswith(f"the error first jumps in CONV_2D, which makes 'a{layer}'")


@pytest.mark.runtime
def test_values_of_scaled_channels_are_not_held_against_the_model_s(tmp_path: Path) -> None:
    """Between layers that are equalized stands another value than the model's of that name."""
    onnx.save(tower(), tmp_path / "m.onnx")
    samples = np.random.default_rng(1).standard_normal((16, *SHAPE)).astype(np.float32)
    tflc.quantize(tmp_path / "m.onnx", calibration=samples, equalize=True).save(tmp_path / "m.tflite")
    comparison = compared((tmp_path / "m.onnx", tmp_path / "m.tflite"))
    last = f"a{LAYERS - 1}"
    assert [each.name for each in comparison.tensors] == ["x", "x", last, last, last]
    assert "the error jumps nowhere" in comparison.lines()


@pytest.mark.runtime
def test_the_tool_writes_figures_and_a_plot(files, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    model, converted = map(str, files(2))
    report, plot = str(tmp_path / "r.json"), str(tmp_path / "p.html")
    # What differs by more than the tolerance is out of it, quantized or not.
    assert main(["compare", model, converted, "--all", "--report", report, "--plot", plot]) == 1
    assert "'a2'" in capsys.readouterr().out
    figures = json.loads(Path(report).read_text())
    assert figures["first_jump"] == "a2"
    assert len(figures["tensors"]) == LAYERS + 4
    page = Path(plot).read_text()
    assert page.count("<circle") == LAYERS + 4
    assert "http" not in page.replace("http://www.w3.org", "")


@pytest.mark.runtime
def test_a_plot_of_a_float_model_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    onnx.save(tower(), tmp_path / "m.onnx")
    tflc.convert(tmp_path / "m.onnx").save(tmp_path / "m.tflite")
    assert (
        main(["compare", str(tmp_path / "m.onnx"), str(tmp_path / "m.tflite"), "--plot", str(tmp_path / "p.html")]) == 2
    )
    assert "error[E0814]" in capsys.readouterr().err


def test_a_plot_is_a_page_and_nothing_else(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "m.onnx", "m.tflite", "--all", "--plot", "p.png"]) == 2
    assert "write .html" in capsys.readouterr().err


@pytest.mark.runtime
@pytest.mark.parametrize(
    ("mode", "told"),
    [
        ("dynamic", ["6 operators (CONV_2D) take weights of few bits beside floats: the kernels round these to 8 bits in every run"]),
        ("weights", []),
        ("float16", []),
    ],
)  # fmt: skip
def test_weights_in_fewer_bits_are_measured_and_what_their_kernels_round_is_told(
    mode: str, told: list[str], tmp_path: Path
) -> None:
    onnx.save(tower(), tmp_path / "m.onnx")
    tflc.quantize(tmp_path / "m.onnx", mode).save(tmp_path / "m.tflite")
    comparison = compared((tmp_path / "m.onnx", tmp_path / "m.tflite"))
    lines = comparison.lines()
    assert lines[lines.index("outputs:") + 2 :] == told
    assert {f"a{layer}" for layer in range(LAYERS)} <= {each.name for each in comparison.tensors}
    assert comparison.outputs[0].sqnr is not None


@pytest.mark.runtime
def test_samples_are_run_one_after_the_other_and_judged_by_what_they_reach(
    files, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model, converted = map(str, files())
    samples = np.random.default_rng(2).standard_normal((5, *SHAPE)).astype(np.float32)
    np.savez(tmp_path / "s.npz", x=samples)
    (output,) = tflc.compare(model, converted, samples=str(tmp_path / "s.npz")).outputs
    each = [tflc.compare(model, converted, inputs={"x": sample}).outputs[0] for sample in samples]
    assert output.max == max(one.max for one in each)
    assert output.mean == pytest.approx(np.mean([one.mean for one in each]))
    assert 25 < output.sqnr < 45
    assert output.same_greatest is None  # An image is no list.
    command = ["compare", model, converted, "--samples", str(tmp_path / "s.npz")]
    assert [main([*command, "--reach", reach]) for reach in ("20", "60")] == [0, 1]
    assert "5 runs\na5  max" in (told := capsys.readouterr().out)
    assert f"SQNR {output.sqnr:.2f} dB" in told
    np.savez(tmp_path / "other.npz", y=samples)
    assert main([*command[:-1], str(tmp_path / "other.npz")]) == 3
    assert "E0902" in capsys.readouterr().err


def info(index: int, scales: tuple[float, ...] = (), zeros: tuple[int, ...] = (), axis: int = 0) -> TensorInfo:
    return TensorInfo(f"t{index}", index, "|i1" if scales else "<f4", (2,), (2,), scales, zeros, axis)


def test_figures_by_hand() -> None:
    meter = Meter({1: ("ADD", 0, [0]), 2: ("RESHAPE", 1, [1]), 3: ("MUL", 2, [2])})
    meter.add(info(1, (0.5,), (0,)), "a", np.array([3.0, 4.0]), np.array([6, 10], np.int8))
    meter.add(info(3), "b", np.array([3.0, 100.0]), np.array([3.0, 90.0]))
    first, second = meter.all()
    # 25 of signal, 1 of noise; from -64 to 63.5 all is covered.
    assert first.sqnr == pytest.approx(10 * math.log10(25))
    assert first.cosine == pytest.approx((9 + 20) / math.sqrt(25 * 34))
    assert (first.max_error, first.covered, first.clipped, first.drop) == (1, 1, 0, None)
    assert second.sqnr == pytest.approx(10 * math.log10(10009 / 100))
    # The reshape between has no value of its own: what it is made of has.
    assert second.drop == pytest.approx(first.decibels - second.decibels)


def test_what_lies_beyond_the_type_is_clipped() -> None:
    meter = Meter({1: ("ADD", 0, [])})
    meter.add(info(1, (0.5,), (0,)), "a", np.array([-10.0, 117.0]), np.array([-20, 127], np.int8))
    (found,) = meter.all()
    assert found.clipped == 0.5
    assert found.covered == pytest.approx((63.5 + 10) / 127)


def test_what_rounds_to_the_last_step_of_16_bits_is_not_clipped() -> None:
    meter, wide = Meter({1: ("ADD", 0, [])}), TensorInfo("t1", 1, "<i2", (4,), (4,), (0.5,), (0,), 0)
    real_values = np.array([16383.7, 16384.0, 16390.0, -16384.2])
    meter.add(wide, "a", real_values, np.array([32767, 32767, 32767, -32768], np.int16))
    (found,) = meter.all()
    assert found.clipped == 0.5


def test_scales_along_an_axis() -> None:
    stored = np.array([[1, 2], [3, 4]], np.int8)
    np.testing.assert_array_equal(real(info(0, (1.0, 10.0), (0, 1), axis=1), stored), [[1, 10], [3, 30]])
