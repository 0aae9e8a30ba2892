"""The worker: it runs models, it dies for them, and the next model runs again."""

from __future__ import annotations

import os
import re
import signal
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from tfl_models import Body, module
from xdsl.ir import SSAValue

from tflc.backends.tflite import to_bytes, write
from tflc.calibration.observation import COLLECTOR
from tflc.diagnostics import Refusal
from tflc.dialects.quant import UniformType
from tflc.dialects.types import f16, f32, tensor
from tflc.runtime import BATCH, Runtime, Session, evaluate_tfl, run
from tflc.runtime.process import shared

pytestmark = pytest.mark.runtime

X = tensor((2, 3), f32)
ONES = np.ones((2, 3), np.float32)


def two_steps(b: Body, x: SSAValue) -> list[SSAValue]:
    return [b.op("neg", b.op("square", b.op("add", x, b.const(np.float32(1)))))]


def code(refused: pytest.ExceptionInfo[Refusal]) -> str:
    return refused.value.findings[0].code


def test_runs_bytes_and_paths(tmp_path: Path) -> None:
    built = module([X], two_steps)
    write(built, tmp_path / "größe.tflite")
    for model in (to_bytes(built), str(tmp_path / "größe.tflite"), tmp_path / "größe.tflite"):
        assert run(model, {"in0": ONES})["out0"].tolist() == [[-4] * 3] * 2


def test_inputs_of_another_shape_resize_the_model() -> None:
    with Session(to_bytes(module([X], two_steps))) as session:
        assert session.run({"in0": np.ones((5, 3), np.float32)})["out0"].shape == (5, 3)
        assert session.run({"in0": ONES})["out0"].shape == (2, 3)


def test_results_without_elements_have_their_shape() -> None:
    built = module(
        [X], lambda b, x: [b.op("slice", x, b.const(np.array([2, 0], np.int32)), b.const(np.array([0, 3], np.int32)))]
    )
    found = run(to_bytes(built), {"in0": ONES})["out0"]
    assert (found.shape, found.dtype) == ((0, 3), np.float32)


def test_all_tensors() -> None:
    with Session(to_bytes(module([X], two_steps)), keep=True) as session:
        found = {info.name: array for info, array in session.tensors({"in0": ONES})}
    assert list(found) == ["in0", "pseudo_const", "add", "square", "out0"]
    assert found["square"].tolist() == [[4] * 3] * 2


def test_quantization_of_tensors_is_told() -> None:
    element = UniformType.of("i8", [0.5, 0.25], [1, 2], axis=1)
    built = module([tensor((3, 2), element)], lambda b, x: [b.op("reshape", x, b.const(np.array([3, 2], np.int32)))])
    with Session(to_bytes(built)) as session:
        info = session.inputs["in0"]
    assert (info.scales, info.zero_points, info.axis, info.dtype) == ((0.5, 0.25), (1, 2), 1, "|i1")


def test_death_names_signal_and_op_and_the_next_model_runs() -> None:
    def body(b: Body, x: SSAValue) -> list[SSAValue]:
        x = b.op("neg", b.op("add", x, x))
        # Both runtimes die of a depthwise convolution without a bias.
        weights = b.const(np.ones((1, 1, 1, 3), np.float32))
        x = b.op("depthwise_conv_2d", x, weights, padding="SAME", stride_h=1, stride_w=1, depth_multiplier=1)
        return [b.op("abs", x), b.op("exp", x)]

    with Session(to_bytes(module([X], two_steps))) as survivor:
        with pytest.raises(Refusal) as refused:
            evaluate_tfl(
                module([tensor((1, 4, 5, 3), f32)], body), {"in0": np.ones((1, 4, 5, 3), np.float32)}, delegates=False
            )
        message = str(refused.value)
        assert re.match(
            r"error\[E0522\]: the TFLite runtime was killed by SIG(SEGV|ABRT) in op 2 \(DEPTHWISE_CONV_2D\)", message
        ), message
        # A session that was open before the death loads its model again.
        assert survivor.run({"in0": ONES})["out0"].shape == (2, 3)


def test_a_reducer_sees_tensors_in_the_process_of_the_runtime() -> None:
    with Session(to_bytes(module([X], two_steps)), keep=True) as session:
        samples = [{"in0": scale * ONES} for scale in (1, 2, 3)]
        outputs = [session.outputs["out0"].index]
        found = session.reduced(iter(samples), outputs, COLLECTOR, 1, False, [0])
        assert session.reduced(iter(()), outputs, COLLECTOR, 1, False, [0]) is None
    assert (found.samples, found.statistics[0].low, found.statistics[0].high) == (3, -16, -4)
    np.testing.assert_allclose(found.means[0], [-29 / 3] * 3)


def test_a_reducer_that_died_with_its_process_is_told() -> None:
    def samples() -> Iterator[dict[str, np.ndarray]]:
        yield from [{"in0": ONES}] * BATCH
        shared("").stop(kill=True)
        yield {"in0": ONES}

    with Session(to_bytes(module([X], two_steps))) as session, pytest.raises(Refusal) as refused:
        session.reduced(samples(), [session.outputs["out0"].index], COLLECTOR, 1, False, [])
    assert code(refused) == "E0522"


def test_what_the_runtime_refuses_is_a_finding_with_its_words() -> None:
    built = module([tensor((2,), f16)], lambda b, x: [b.op("floor_div", x, x)])
    with pytest.raises(Refusal) as refused:
        evaluate_tfl(built, {"in0": np.ones(2, np.float16)})
    assert code(refused) == "E0521"
    assert "FLOOR_DIV" in str(refused.value)


def test_no_model() -> None:
    with pytest.raises(Refusal) as refused:
        run(b"no model" * 100, {})
    assert code(refused) == "E0521"
    # The one runtime believes the identifier and dies of the rest, the other looks at it.
    with pytest.raises(Refusal) as refused:
        run(b"TFL3" * 100, {})
    assert code(refused) in ("E0521", "E0522")


def test_inputs_that_do_not_fit_are_all_told() -> None:
    with (
        Session(to_bytes(module([X, X], lambda b, x, y: [b.op("add", x, y)]))) as session,
        pytest.raises(Refusal) as refused,
    ):
        session.run({"in3": ONES, "in0": ONES.astype(np.float64)})
    messages = [finding.message for finding in refused.value.findings]
    assert messages[0].startswith("the model has no input 'in3'; did you mean 'in")
    assert messages[1:] == ["the model needs input 'in1'", "input 'in0' has elements float32, float64 given"]


def test_time_out() -> None:
    def body(b: Body, x: SSAValue) -> list[SSAValue]:
        for _ in range(400):
            x = b.op("batch_matmul", x, x)
        return [x]

    assert evaluate_tfl(module([X], two_steps), {"in0": ONES})["out0"].shape == (
        2,
        3,
    )  # starts the worker, which takes its time
    with Session(to_bytes(module([tensor((1, 900, 900), f32)], body)), delegates=False, timeout=3) as session:
        with pytest.raises(Refusal) as refused:
            session.run({"in0": np.zeros((1, 900, 900), np.float32)})
        assert code(refused) == "E0523"
    assert evaluate_tfl(module([X], two_steps), {"in0": ONES})["out0"].shape == (2, 3)


def test_a_runtime_that_is_not_installed() -> None:
    with pytest.raises(Refusal) as refused:
        Runtime("no-such-runtime").about()
    assert code(refused) == "E0524"


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Ctrl-C interrupts these tests also where a shell made their process deaf to it, as it does behind an ``&``."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_an_interrupt_in_the_middle_of_a_request_is_told_at_once() -> None:
    """What has been sent of it is no request: the process would wait for its rest, and the session that is closed for the process."""
    large = np.ones((2000, 300), np.float32)
    with pytest.raises(KeyboardInterrupt), Session(to_bytes(module([X], two_steps)), timeout=20) as session:
        process = shared("")._process
        assert process is not None
        process.send_signal(signal.SIGSTOP)
        threading.Timer(0.5, os.kill, (os.getpid(), signal.SIGINT)).start()
        session.run({"in0": large})
    assert process.returncode == -signal.SIGKILL
    assert run(to_bytes(module([X], two_steps)), {"in0": ONES})["out0"].tolist() == [[-4] * 3] * 2
