"""What compression may and may not change: channels that do nothing cost nothing, and steps do not undo each other."""

from __future__ import annotations

import numpy as np
import onnx
import pytest
from onnx import helper, numpy_helper

import tflc
from tflc.compression.channels import Network
from tflc.compression.request import Compression
from tflc.compression.weights import change, clustered, float_weights, held_weights, without_smallest
from tflc.diagnostics import Refusal
from tflc.dialects import constant_of, make_constant
from tflc.dialects.weight import WeightAttr
from tflc.pipeline.base import rules_of
from tflc.quantization.request import Quantization
from tflc.quantization.schemes import CALIBRATED
from tflc.quantization.weights import layers, weight_operands
from tflc.runtime import Session
from tflc.signature import main_function

pytestmark = pytest.mark.runtime


def network() -> bytes:
    """A small residual network with a concatenation, ending in a dense layer on flattened pixels."""
    random = np.random.default_rng(1)
    shapes = {"w0": (16, 3, 3, 3), "w1": (16, 1, 3, 3), "w2": (16, 16, 1, 1), "w3": (10, 16 * 2 * 16)}
    weights = [
        numpy_helper.from_array(random.standard_normal(shape).astype(np.float32), name)
        for name, shape in shapes.items()
    ]
    weights += [numpy_helper.from_array(random.standard_normal(16).astype(np.float32), name) for name in ("b0", "b1")]
    nodes = [
        helper.make_node("Conv", ["image", "w0", "b0"], ["stem"], pads=[1, 1, 1, 1]),
        helper.make_node("Conv", ["stem", "w1", "b1"], ["each"], pads=[1, 1, 1, 1], group=16),
        helper.make_node("Relu", ["each"], ["positive"]),
        helper.make_node("Conv", ["positive", "w2"], ["mixed"]),
        helper.make_node("Add", ["mixed", "stem"], ["sum"]),
        helper.make_node("Concat", ["sum", "positive"], ["both"], axis=1),
        helper.make_node("MaxPool", ["both"], ["pooled"], kernel_shape=[2, 2], strides=[2, 2]),
        helper.make_node("Flatten", ["pooled"], ["flat"]),
        helper.make_node("Gemm", ["flat", "w3"], ["dense"], transB=1),
        helper.make_node("Softmax", ["dense"], ["probabilities"]),
    ]
    image = helper.make_tensor_value_info("image", onnx.TensorProto.FLOAT, [1, 3, 8, 8])
    output = helper.make_tensor_value_info("probabilities", onnx.TensorProto.FLOAT, [1, 10])
    graph = helper.make_graph(nodes, "residual", [image], [output], weights)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)]).SerializeToString()


MODEL = network()


def ran(data: bytes) -> list[np.ndarray]:
    with Session(data) as session:
        random = np.random.default_rng(3)
        inputs = {name: random.random(info.shape).astype(np.float32) for name, info in session.inputs.items()}
        return list(session.run(inputs).values())


def test_channels_whose_filters_are_zero_can_go_unnoticed() -> None:
    """Filters, biases and depthwise filters of the channels that would go are set to zero first: then taking them out changes no output."""
    module = tflc.convert(MODEL).module
    rules = rules_of("compress-weights")
    channels = Network(rules, layers())
    channels.read(main_function(module))
    gone = channels.least(0.5)
    assert len(gone) > 5
    for cut in channels.cuts:
        weight = constant_of(cut.op.operands[cut.operand])
        zeroed = weight.array.copy()
        np.moveaxis(zeroed, cut.axis, 0)[[channels.root(channel) in gone for channel in cut.channels]] = 0
        constant = make_constant("tfl", WeightAttr.of(zeroed))
        cut.op.parent.insert_op_before(constant, cut.op)
        cut.op.operands[cut.operand] = constant.results[0]
    from tflc.backends.tflite import to_bytes

    before = to_bytes(module)
    channels.take_out(gone)
    module.verify()
    after = to_bytes(module)
    assert len(after) < 0.9 * len(before)
    for a, b in zip(ran(before), ran(after), strict=True):
        np.testing.assert_allclose(a, b, atol=1e-6)


def weights(result: tflc.ConversionResult) -> list[np.ndarray]:
    found = []
    for op in float_weights(result.module, weight_operands()):
        value = op.properties["value"]
        assert isinstance(value, WeightAttr)
        found.append(value.array)
    return found


def test_steps_do_not_undo_each_other() -> None:
    whole, small = tflc.convert(MODEL), tflc.convert(MODEL, compress=Compression(0.5, 0.5, 16))
    arrays = weights(small)
    assert sum(array.size for array in arrays) < 0.9 * sum(array.size for array in weights(whole))
    for array in arrays:
        assert np.count_nonzero(array == 0) >= round(0.5 * array.size)
        assert np.unique(array).size <= 16


@pytest.mark.parametrize("target", ["tflite-2.14", "litert"])
@pytest.mark.parametrize(
    ("mode", "options"),
    [
        ("weights", {}),
        ("dynamic", {}),
        ("float16", {}),
        ("int8", {}),
        ("int8", {"equalize": True, "correct_biases": True}),
        ("int16x8", {}),
    ],
)
def test_quantization_keeps_zeros_and_shared_values(mode: str, options: dict, target: str) -> None:
    """As the report tells it, and in the file."""
    samples = np.random.default_rng(0).standard_normal((4, 1, 3, 8, 8)).astype(np.float32)
    quantize = Quantization(mode, calibration=samples if mode in CALIBRATED else None, **options)
    small = tflc.convert(MODEL, compress=Compression(0, 0.5, 16), quantize=quantize, target=target)
    last = small.report.compression[-1]
    assert last.step == f"quantized, {mode}"
    assert (last.values, last.sparsity) <= (16, 0.5 + 0.01)
    stored = [weight.array for weight in held_weights(small.module, weight_operands()) if weight.size >= 128]
    assert len(stored) >= 3
    for array in stored:
        assert array.dtype == (np.float16 if mode == "float16" else np.int8)
        assert np.unique(array).size <= 16
        assert np.count_nonzero(array == 0) >= round(0.5 * array.size)


def test_the_report_tells_what_each_step_gave() -> None:
    steps = tflc.convert(MODEL, compress=Compression(0.25, 0.5, 16)).report.compression
    assert [each.step for each in steps] == [
        "uncompressed",
        "25% of filters taken out",
        "50% of weights zero",
        "16 values for each weight tensor",
    ]
    first, filters, sparse, shared = steps
    assert first.sqnr == {"probabilities": None}
    assert filters.size < first.size
    assert sparse.sparsity >= 0.5 > filters.sparsity
    assert sparse.deflated < filters.deflated
    assert shared.values <= 16 < sparse.values
    assert shared.deflated < sparse.deflated
    assert "16 values" in "\n".join(tflc.convert(MODEL, compress=Compression(values=16)).report.lines())


@pytest.mark.parametrize("wrong", [{"filters": 1.0}, {"sparsity": -0.1}, {"values": 1}])
def test_what_cannot_be_is_refused(wrong: dict) -> None:
    with pytest.raises(Refusal, match="E0905"):
        Compression(**wrong)


def test_equal_magnitudes_go_in_order_and_no_more_than_asked() -> None:
    ones = np.ones((2, 5), np.float32)
    assert without_smallest(ones, 0.3).reshape(-1).tolist() == [0, 0, 0, 1, 1, 1, 1, 1, 1, 1]


@pytest.mark.parametrize("values", [2, 5, 16])
def test_shared_values_are_means_of_what_they_stand_for(values: int) -> None:
    array = np.random.default_rng(values).standard_normal((30, 40)).astype(np.float32)
    shared = clustered(array, values)
    assert np.unique(shared).size <= values
    for value in np.unique(shared):
        assert abs(array[shared == value].mean() - value) < 1e-5
    # No worse than evenly spaced values.
    even = np.linspace(array.min(), array.max(), values)
    nearest = even[np.abs(array[..., None] - even).argmin(axis=-1)]
    assert ((array - shared) ** 2).sum() <= ((array - nearest) ** 2).sum()


def test_a_tensor_with_few_values_stays() -> None:
    array = np.array([0.0, 1.0, 2.0], np.float32)
    assert clustered(array, 3) is array


def test_constants_of_two_users_change_once() -> None:
    module = tflc.convert(MODEL).module
    calls = []

    def counted(array: np.ndarray) -> np.ndarray:
        calls.append(array.shape)
        return array

    change(float_weights(module, weight_operands()), counted)
    assert len(calls) == len(weights(tflc.convert(MODEL)))
