"""Real models through the onnx dialect and back: onnxruntime gives the same bits for the written model as for the original."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import models_folder
import numpy as np
import pytest

from tflc.backends.onnx import to_bytes, write
from tflc.frontends.onnx import load

ort = pytest.importorskip("onnxruntime")

# One of each kind: functions, loops, branches, signal ops, old opsets with experimental ops, maps as outputs, quantized both ways.
SAMPLE = (
    "fastestdet",
    "o2t_attention23",
    "o2t_if_p3",
    "o2t_loop3",
    "o2t_stft17",
    "ort_fns_candy",
    "ort_lr_mnist_scikit",
    "q_slim320_qoperator_u8u8",
    "q_fomo_mbv2_qdq_s8s8_pc",
    "silero_vad",
    "squeezenet_fp16",
    "yunet_n_dynamic",
)


def every_model() -> list:
    """Every ONNX model, those outside the sample marked long; one skipped item where the folder is absent."""
    names = models_folder.names()
    if not names:
        return [pytest.param("", marks=pytest.mark.skip(reason=models_folder.why_absent()))]
    return [pytest.param(name, marks=() if name in SAMPLE else pytest.mark.long) for name in names]


def session(model: str | bytes):
    options = ort.SessionOptions()
    options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_DISABLE_ALL
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 4
    return ort.InferenceSession(model, options, providers=["CPUExecutionProvider"])


DTYPES = {
    "float": np.float32,
    "float16": np.float16,
    "double": np.float64,
    "int64": np.int64,
    "int32": np.int32,
    "bool": np.bool_,
    "uint8": np.uint8,
    "int8": np.int8,
}


def inputs_for(model: models_folder.Model, original) -> dict[str, np.ndarray]:
    """Seeded inputs of the manifest's example shapes, and its example values where only some are legal."""
    random = np.random.default_rng(0)
    values = model.entry.get("example_values") or {}
    feeds = {}
    for port in original.get_inputs():
        default = tuple(dim if isinstance(dim, int) else 1 for dim in port.shape)
        shape = model.example_shapes.get(port.name, default)
        dtype = np.dtype(DTYPES[port.type.removeprefix("tensor(").removesuffix(")")])
        if port.name in values:
            feeds[port.name] = np.full(shape, values[port.name], dtype)
        elif dtype.kind == "f":
            feeds[port.name] = random.standard_normal(shape).astype(dtype)
        else:
            feeds[port.name] = random.integers(0, 2, shape).astype(dtype)
    return feeds


def same(a: object, b: object) -> bool:
    if isinstance(a, np.ndarray) and isinstance(b, np.ndarray):
        if a.dtype.kind == "O":
            return a.tolist() == b.tolist()
        return a.dtype == b.dtype and a.shape == b.shape and a.tobytes() == b.tobytes()
    return a == b


@pytest.mark.parametrize("name", every_model())
def test_the_same_bits(name: str, model: Callable[[str], models_folder.Model]) -> None:
    chosen = model(name)
    original = session(str(chosen.path))
    written = session(to_bytes(load(chosen.path)))
    for side in ("get_inputs", "get_outputs"):
        before, after = getattr(original, side)(), getattr(written, side)()
        assert [(port.name, port.type, port.shape) for port in after] == [
            (port.name, port.type, port.shape) for port in before
        ]
    feeds = inputs_for(chosen, original)
    expected, found = original.run(None, feeds), written.run(None, feeds)
    different = [port.name for port, a, b in zip(original.get_outputs(), expected, found) if not same(a, b)]
    assert different == []


@pytest.mark.parametrize("name", [parameter for parameter in every_model() if parameter.values[0] in ("", *SAMPLE[:3])])
def test_what_is_written_is_read_as_the_same(
    name: str, model: Callable[[str], models_folder.Model], tmp_path: Path
) -> None:
    """Writing settles after the first time: names, order and constants come back as they went."""
    first, second = tmp_path / "1.onnx", tmp_path / "2.onnx"
    write(load(model(name).path), first)
    write(load(first), second)
    assert first.read_bytes() == second.read_bytes()
