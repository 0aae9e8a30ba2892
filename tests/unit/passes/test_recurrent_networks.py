"""Recurrent networks, converted: the TFLite runtime computes what the onnx op does.

Tolerance: 1e-5, for states within [-1, 1] (or of that order, where Relu lets them grow) that go through five steps of f32 arithmetic.
"""

from __future__ import annotations

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

import tflc
from tflc.evaluate import evaluate
from tflc.frontends import open_model
from tflc.runtime import Session, run

GATES = {"RNN": 1, "GRU": 3, "LSTM": 4}
BATCH, WIDTH, UNITS = 2, 3, 4


def network(
    op,
    steps,
    *,
    bias=True,
    lengths=None,
    states=(),
    peepholes=False,
    constant=True,
    results=("y", "yh", "yc"),
    **attributes,
):
    """A model of one network and its inputs. ``states`` names those that are given: h, c."""
    draw = np.random.default_rng(5)

    def noise(*shape):
        return draw.normal(size=shape).astype(np.float32)

    directions = 2 if attributes.get("direction") == "bidirectional" else 1
    batch_first = attributes.get("layout") == 1
    state = (BATCH, directions, UNITS) if batch_first else (directions, BATCH, UNITS)
    operands = {
        "x": noise(BATCH, steps, WIDTH) if batch_first else noise(steps, BATCH, WIDTH),
        "w": noise(directions, GATES[op] * UNITS, WIDTH),
        "r": noise(directions, GATES[op] * UNITS, UNITS),
        "b": noise(directions, 2 * GATES[op] * UNITS) if bias else None,
        "n": None if lengths is None else np.array(lengths, np.int32),
        "h": noise(*state) if "h" in states else None,
    }
    if op == "LSTM":
        operands["c"] = noise(*state) if "c" in states else None
        operands["p"] = noise(directions, 3 * UNITS) if peepholes else None
    results = results[: 3 if op == "LSTM" else 2]
    names = [name if value is not None else "" for name, value in operands.items()]
    node = helper.make_node(op, names, results, "net", hidden_size=UNITS, **attributes)
    held = ("w", "r", "b", "p") if constant else ()
    fed = {name: value for name, value in operands.items() if value is not None and name not in held}
    graph = helper.make_graph(
        [node],
        "g",
        [
            helper.make_tensor_value_info(name, helper.np_dtype_to_tensor_dtype(value.dtype), value.shape)
            for name, value in fed.items()
        ],
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in results],
        [numpy_helper.from_array(operands[name], name) for name in held if operands.get(name) is not None],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 14)], ir_version=8)
    return model.SerializeToString(), fed


def converted(model: bytes, inputs, **options):
    """The conversion, after its results were compared."""
    expected = evaluate(open_model(model), inputs)
    result = tflc.convert(model, **options)
    found = run(result.to_bytes(), inputs)
    assert found.keys() == expected.keys()
    for name, value in expected.items():
        np.testing.assert_allclose(found[name], value, rtol=1e-5, atol=1e-5, err_msg=name)
    return result


OPS = ("RNN", "GRU", "LSTM")


@pytest.mark.parametrize("op", OPS)
@pytest.mark.parametrize("direction", ["forward", "reverse", "bidirectional"])
@pytest.mark.parametrize("lengths", [None, (3, 5)], ids=["all", "some"])
def test_directions(op, direction, lengths):
    converted(*network(op, 5, direction=direction, lengths=lengths, states=("h", "c")))


@pytest.mark.parametrize("op", OPS)
@pytest.mark.parametrize("direction", ["forward", "reverse", "bidirectional"])
def test_one_step_needs_no_loop(op, direction):
    result = converted(*network(op, 1, direction=direction))
    assert "while" not in result.report.ops


@pytest.mark.parametrize("op", OPS)
def test_a_batch_may_come_first(op):
    converted(*network(op, 4, layout=1, states=("h", "c")))


@pytest.mark.parametrize("op", OPS)
def test_weights_may_be_inputs(op):
    converted(*network(op, 4, constant=False, bias=False))


@pytest.mark.parametrize("op", OPS)
def test_states_start_at_zero_each(op):
    for states in ((), ("h",), ("c",)):
        converted(*network(op, 3, states=states))


@pytest.mark.parametrize("op", OPS)
def test_what_enters_activations_is_clipped(op):
    converted(*network(op, 4, clip=0.4, peepholes=True, direction="reverse"))


def test_peepholes():
    converted(*network("LSTM", 4, peepholes=True, states=("c",), direction="bidirectional"))


def test_coupled_gates():
    converted(*network("LSTM", 4, input_forget=1))


def test_reset_after_the_product():
    converted(*network("GRU", 4, linear_before_reset=1))
    converted(*network("GRU", 4, linear_before_reset=1, bias=False))


@pytest.mark.parametrize(
    ("op", "activations", "direction"),
    [
        ("RNN", ["Relu", "Sigmoid"], "bidirectional"),
        ("GRU", ["Sigmoid", "Relu", "Tanh", "Tanh"], "bidirectional"),
        ("LSTM", ["Tanh", "Sigmoid", "Relu"], "forward"),
    ],
)
def test_activations(op, activations, direction):
    converted(*network(op, 3, activations=activations, direction=direction))


@pytest.mark.parametrize("op", OPS)
def test_steps_one_after_the_other(op):
    result = converted(*network(op, 4, direction="bidirectional"), rnn="unroll")
    assert "while" not in result.report.ops


def test_lengths_that_are_all_steps_cost_nothing():
    model = onnx.ModelProto.FromString(network("GRU", 4, lengths=(4, 4))[0])
    model.graph.initializer.append(numpy_helper.from_array(np.array([4, 4], np.int32), "n"))
    model.graph.input.remove(next(value for value in model.graph.input if value.name == "n"))
    result = converted(model.SerializeToString(), {"x": np.ones((4, BATCH, WIDTH), np.float32)})
    assert not {"select_v2", "reverse_sequence"} & result.report.ops.keys()


def test_inputs_are_multiplied_once_for_all_steps():
    """In the loop only the product with the state is left: one in the body, one before the loop."""
    result = converted(*network("LSTM", 5))
    products = [op for op in result.module.walk() if op.name in ("tfl.fully_connected", "tfl.batch_matmul")]
    assert len(products) == 2
    assert sum(op.parent_op().sym_name.data == "main" for op in products) == 1  # type: ignore[union-attr]


def fused(op, steps=5, **attributes):
    """A network whose final cells, if it has any, nobody reads, converted with fused kernels and run three times by one session."""
    model, inputs = network(op, steps, results=("y", "yh"), **attributes)
    result = tflc.convert(model, rnn="fused")
    with Session(result.to_bytes()) as session:
        for factor in (1, -3, 2):
            given = {name: (factor * value).astype(value.dtype) for name, value in inputs.items()}
            expected = evaluate(open_model(model), given)
            for name, value in session.run(given).items():
                np.testing.assert_allclose(value, expected[name], rtol=1e-5, atol=1e-5, err_msg=name)
    return result


@pytest.mark.parametrize("direction", ["forward", "reverse", "bidirectional"])
@pytest.mark.parametrize(("op", "kernel"), [("LSTM", "lstm"), ("RNN", "rnn")])
def test_fused_kernels_start_at_zero_in_every_run(op, kernel, direction):
    ops = fused(op, direction=direction).report.ops
    assert ops[f"unidirectional_sequence_{kernel}"] == (2 if direction == "bidirectional" else 1)
    assert "while" not in ops


def test_fused_kernels_have_peepholes_and_need_no_bias():
    assert "while" not in fused("LSTM", peepholes=True).report.ops
    assert "while" not in fused("LSTM", bias=False).report.ops
    assert "while" not in fused("RNN", bias=False, layout=1).report.ops


@pytest.mark.parametrize(
    ("op", "options"),
    [
        ("GRU", {}),
        ("LSTM", {"states": ("c",)}),
        ("LSTM", {"constant": False}),
        ("LSTM", {"clip": 0.5}),
        ("LSTM", {"input_forget": 1}),
        ("LSTM", {"lengths": (3, 5)}),
        ("LSTM", {"activations": ["Sigmoid", "Relu", "Relu"]}),
        ("RNN", {"activations": ["Relu"]}),
        ("RNN", {"states": ("h",)}),
    ],
)
def test_what_no_kernel_fuses_is_a_loop_and_the_report_says_why(op, options):
    report = converted(*network(op, 40, results=("y", "yh"), **options), rnn="fused").report
    assert "while" in report.ops
    (warning,) = report.warnings
    assert warning.startswith(f"warning[E0421]: {op} 'net' is not fused: ")


def test_cells_that_are_read_at_the_end_are_not_fused():
    result = converted(*network("LSTM", 40), rnn="fused")
    assert "while" in result.report.ops
