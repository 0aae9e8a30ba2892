"""Real float networks convert with no option but their dims, and every output agrees with onnxruntime over three sets of random inputs.

Tolerance: 1e-4 of an output's range, float32 networks a few dozen layers deep, and 1e-6 where an output is next to nothing. Inputs are normal
noise; ``PIXELS`` names networks that such noise drives so far into a sigmoid's end that onnxruntime's own optimization levels differ by more
than that: they are fed what they were made for, pixels from 0 to the number given.
"""

from __future__ import annotations

import numpy as np
import onnx
import pytest
from float_nets import NETS, shapes_of
from models_folder import manifest

import tflc
from tflc.reference import Reference

QUICK = {
    "ort_mnist8",
    "super_resolution_op10",
    "ultraface_slim320_nopost",
    "sscma_fomo_mbv2",
    "crepe_tiny",
    "st_yamnet256",
}
PIXELS = {"mp_selfie_segmentation_landscape": 1.0, "yunet_n_dynamic": 255.0, "v_yunet_n_op23": 255.0}


def each_net(*, quick=QUICK):
    return [pytest.param(name, most, marks=() if name in quick else pytest.mark.long, id=name) for name, most in NETS]


def drawn(name: str, path, shapes, seed: int) -> dict[str, np.ndarray]:
    random = np.random.default_rng(seed)

    def draw(shape):
        return random.random(shape) * PIXELS[name] if name in PIXELS else random.standard_normal(shape)

    return {input: draw(shapes[input]).astype(dtype) for input, dtype in Reference(path).inputs.items()}


@pytest.mark.parametrize(("name", "most"), each_net())
def test_agrees_with_the_reference(name, most, model, tmp_path):
    net = model(name)
    result = tflc.convert(net.path, input_shapes=shapes_of(net))
    result.save(tmp_path / "net.tflite")
    for seed in range(3):
        inputs = drawn(name, net.path, net.example_shapes, seed)
        comparison = tflc.compare(net.path, tmp_path / "net.tflite", inputs=inputs, rtol=1e-4, atol=1e-6)
        assert comparison.agrees, comparison.lines()


@pytest.mark.parametrize(("name", "most"), each_net())
def test_moves_hardly_any_data(name, most, model):
    net = model(name)
    result = tflc.convert(net.path, input_shapes=shapes_of(net))
    assert result.report.ops.get("transpose", 0) <= most
    assert len(result.report.transposes) == result.report.ops.get("transpose", 0)
    for left in result.report.transposes:
        assert left.value
        assert left.producer
        assert left.consumer
        assert left.bytes > 0


@pytest.mark.parametrize(("name", "most"), each_net(quick={"sscma_fomo_mbv2", "st_yamnet256"}))
def test_moves_no_more_than_the_model_with_channels_last_edges(name, most, model):
    net = model(name)
    report = tflc.convert(net.path, input_shapes=shapes_of(net)).report
    # Images of one, three or four channels; networks that came from TensorFlow have theirs channels-last already.
    images = [value.name for value in report.inputs if len(value.shape) == 4 and value.shape[1] in (1, 3, 4)]
    outputs = [value.name for value in report.outputs if images and len(value.shape) == 4]
    result = tflc.convert(
        net.path,
        input_shapes=shapes_of(net),
        input_layouts=[f"{name}=NHWC" for name in images],
        output_layouts=[f"{name}=NHWC" for name in outputs],
    )
    own = manifest()[name]["ops"].get("Transpose", 0)
    assert result.report.ops.get("transpose", 0) <= own


def test_nothing_is_left_that_a_weight_or_a_window_could_hold(model):
    """No activation on its own behind a convolution, no batch normalization, no scale and shift; pads only where strides and even sizes put
    ONNX's rows before and SAME's behind."""
    net = model("sscma_fomo_mbv2")
    ops = tflc.convert(net.path, input_shapes=shapes_of(net)).report.ops
    assert not {"relu", "relu6", "mul", "sub"} & set(ops)
    strided = [node for node in onnx.load(net.path).graph.node if _strides(node) == [2, 2]]
    assert ops["pad"] == len(strided)


def _strides(node) -> list[int]:
    return next((list(attribute.ints) for attribute in node.attribute if attribute.name == "strides"), [])
