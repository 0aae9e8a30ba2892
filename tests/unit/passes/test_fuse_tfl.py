"""fuse-tfl: every producer takes every activation, and every op with weights takes scales and shifts; the runtime computes the same.

Tolerance: 1e-5 of the largest value; a scale that goes into weights is rounded there, once for each of at most 60 products.
"""

from __future__ import annotations

import numpy as np
import pytest
from single_op import In, inputs_of, module_of, op_types, run_pass

from tflc.dialects import build, make_constant
from tflc.evaluate import evaluate

ACTIVATIONS = {"relu": "RELU", "relu6": "RELU6", "relu_n1_to_1": "RELU_N1_TO_1"}
WINDOW = {"padding": "VALID", "stride_h": 1, "stride_w": 2}
POOL = {**WINDOW, "filter_height": 2, "filter_width": 3}


def noise(*shape):
    return np.random.default_rng(1).normal(size=shape).astype(np.float32)


IMAGE = In((1, 7, 9, 2), low=-5, high=5)
PAIR = [In((2, 3), low=-9, high=9), In((3,), low=0.5, high=3)]
WEIGHTED = {
    "conv_2d": ([IMAGE, noise(4, 3, 5, 2), noise(4)], WINDOW),
    "conv_3d": (
        [In((1, 5, 6, 7, 3)), noise(2, 1, 2, 3, 4), noise(4)],
        {"padding": "VALID", "stride_d": 1, "stride_h": 1, "stride_w": 2},
    ),
    "depthwise_conv_2d": ([IMAGE, noise(1, 3, 5, 4), noise(4)], {**WINDOW, "depth_multiplier": 2}),
    "fully_connected": ([In((5, 3)), noise(4, 3)], {}),
}
PRODUCERS = {
    **WEIGHTED,
    "add": (PAIR, {}),
    "average_pool_2d": ([IMAGE], POOL),
    "div": (PAIR, {}),
    "max_pool_2d": ([IMAGE], POOL),
    "mul": (PAIR, {}),
    "sub": (PAIR, {}),
}


def followed_by(module, *steps):
    """The module with elementwise ops behind: (name, constant or None, whether the constant comes first, attributes)."""
    block = next(iter(module.ops)).body.block
    terminator = block.last_op
    for name, constant, first, attrs in steps:
        operands = [terminator.operands[0]]
        if constant is not None:
            op = make_constant("tfl", constant)
            block.insert_op_before(op, terminator)
            operands.insert(0 if first else 1, op.results[0])
        op = build(f"tfl.{name}", operands, attrs)
        block.insert_op_before(op, terminator)
        terminator.operands[0] = op.results[0]
    return module


def assert_fuses(name, operands, attrs, *steps):
    """The one op that is left of an op and those behind it, which computes the same."""
    module = followed_by(module_of(f"tfl.{name}", operands, attrs), *steps)
    inputs = inputs_of(operands)
    wanted = evaluate(module, inputs)["y0"]
    run_pass("fuse-tfl", module)
    assert op_types(module) == [name]
    found = evaluate(module, inputs)["y0"]
    np.testing.assert_allclose(found, wanted, rtol=0, atol=1e-5 * max(1.0, float(np.abs(wanted).max())))
    return next(op for op in module.walk() if op.name == f"tfl.{name}")


@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("producer", PRODUCERS)
def test_activation_goes_into_producer(producer, activation):
    operands, attrs = PRODUCERS[producer]
    fused = assert_fuses(producer, operands, attrs, (activation, None, False, {}))
    assert fused.get("fused_activation_function") == ACTIVATIONS[activation]


@pytest.mark.parametrize(
    ("step", "first"),
    [("mul", False), ("mul", True), ("div", False), ("add", False), ("add", True), ("sub", False), ("sub", True)],
)
@pytest.mark.parametrize("constant", [np.array([1, -2, 3, 4], np.float32), np.float32(2)], ids=["channels", "scalar"])
@pytest.mark.parametrize("name", WEIGHTED)
def test_constant_goes_into_weights(name, step, first, constant):
    operands, attrs = WEIGHTED[name]
    fused = assert_fuses(name, operands, attrs, (step, constant, first, {"fused_activation_function": "RELU"}))
    assert fused.get("fused_activation_function") == "RELU"


@pytest.mark.parametrize("name", WEIGHTED)
def test_scale_goes_through_relu(name):
    operands, attrs = WEIGHTED[name]
    scale = np.array([1, 0, 3, 4], np.float32)
    assert_fuses(name, operands, {**attrs, "fused_activation_function": "RELU"}, ("mul", scale, False, {}))


def test_affine_chain_goes_into_weights():
    operands, attrs = WEIGHTED["conv_2d"]
    steps = [
        ("mul", noise(4), False, {}),
        ("add", noise(4), False, {}),
        ("mul", noise(4), True, {}),
        ("relu6", None, False, {}),
    ]
    assert_fuses("conv_2d", operands, attrs, *steps)


@pytest.mark.parametrize("name", ["conv_2d", "conv_3d", "fully_connected"])
def test_scale_of_data_goes_into_weights(name):
    (x, *weights), attrs = WEIGHTED[name]
    scale = np.linspace(0.5, 2, x.shape[-1], dtype=np.float32)
    module = module_of("tfl.mul", [x, scale])
    block = next(iter(module.ops)).body.block
    terminator = block.last_op
    constants = [make_constant("tfl", weight) for weight in weights]
    op = build(f"tfl.{name}", [terminator.operands[0], *(constant.results[0] for constant in constants)], attrs)
    for new in (*constants, op):
        block.insert_op_before(new, terminator)
    terminator.operands[0] = op.results[0]
    inputs = inputs_of([x])
    wanted = evaluate(module, inputs)["y0"]
    assert op_types(run_pass("fuse-tfl", module)) == [name]
    np.testing.assert_allclose(evaluate(module, inputs)["y0"], wanted, rtol=0, atol=1e-5 * float(np.abs(wanted).max()))
