"""Int8 models from our calibration against the float models, next to int8 models of the same nets by others; what calibration costs."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path

import latency
import measure
import models_folder
import numpy as np
import op_kinds
import photographs
from photographs import Preparation

import tflc
from tflc.backends.tflite import to_bytes
from tflc.comparison.fidelity import decibels, real, stored
from tflc.runtime import Session, TensorInfo

HERE = Path(__file__).parent
ACCURACY = ["model", "options", "float kB", "int8 kB", "output", "SQNR dB", "others' dB", "others' kB"]
SPEED = ["quantized model", "ms", "float model", "ms", "ratio"]
KINDS = ["quantized model", "op", "count", "ms", "ms in floats"]
COST = ["model", "samples", "ms a sample", "ms inference", "ratio", "anon MB"]


@dataclass(frozen=True)
class Net:
    """A float net of the models folder; ``others`` is the int8 model of it there, ``options`` are what serves it best."""

    name: str
    preparation: Preparation
    options: dict[str, object]
    others: str | None = None


NETS = (
    Net("sscma_fomo_mbv2", Preparation(96, 96, 0, 255), {}, "sscma_fomo_mbv2_int8"),
    Net("sscma_yolov5tiny_face", Preparation(192, 192, 0, 255), {"correct_biases": True}, "sscma_yolov5tiny_face_int8"),
    Net("ultraface_slim320_nopost", Preparation(240, 320, 127, 128), {"equalize": True, "correct_biases": True}),
    Net("st_mbv2_035_chfirst", Preparation(128, 128, 127.5, 127.5), {"correct_biases": True}),
    Net(
        "fastestdet",
        Preparation(352, 352, 0, 255, "BGR"),
        {"split_joins": True, "correct_biases": True, "method": "percentile"},
    ),
)


def accuracy() -> list[list[str]]:
    """A row for each output of each net: signal over noise of the int8 model's output on tiles that calibration has not seen."""
    rows = []
    for net in NETS:
        model = models_folder.model(net.name)
        shapes = [f"{name}={','.join(map(str, shape))}" for name, shape in model.example_shapes.items()]
        calibration, judging = photographs.samples(net.preparation)
        before = tflc.convert(model.path, input_shapes=shapes).to_bytes()
        made = tflc.quantize(model.path, calibration=calibration, input_shapes=shapes, **net.options)
        after = made.to_bytes()
        expected, found = outputs(before, judging), outputs(after, judging)
        others = None if net.others is None else models_folder.model(net.others, format="tflite").path.read_bytes()
        (theirs,) = [None] if others is None else outputs(others, judging).values()
        options = ", ".join(key if value is True else f"{key}={value}" for key, value in net.options.items())
        for name, value in expected.items():
            rows.append([
                net.name, options, f"{len(before) / 1e3:.0f}", f"{len(after) / 1e3:.0f}",
                name, f"{decibels(value, found[name]):.2f}",
                "" if theirs is None else f"{decibels(value, as_shaped(theirs, value.shape)):.2f}",
                "" if others is None else f"{len(others) / 1e3:.0f}",
            ])  # fmt: skip
    return rows


QUANTIZED = (
    ("shufflenet_v2_int8_qop", None),
    ("q_fomo_mbv2_qdq_s8s8_pc", "sscma_fomo_mbv2"),
    ("q_yolov5tiny_face_qdq_u8s8_pc", "sscma_yolov5tiny_face"),
    ("q_slim320_qoperator_u8u8", "ultraface_slim320_nopost"),
    ("q_vittrack_qdq_u8s8", "vittrack_opencv"),
)
"""Quantized nets of the models folder, and the float nets that they were; the one that is not there is made of the quantized one."""
SLOWER = ("q_slim320_qoperator_u8u8", "q_vittrack_qdq_u8s8")
"""Those that take longer than their float nets."""


def speed(folder: Path) -> list[list[str]]:
    """CPU time of an inference of each quantized net and of its float net, run in turns on one thread."""
    rows = []
    for name, float_name in QUANTIZED:
        quantized = _converted(name, folder)
        if float_name is None:
            plain = folder / f"{name}_in_floats.tflite"
            plain.write_bytes(to_bytes(op_kinds.in_floats(quantized)))
        else:
            plain = _converted(float_name, folder)
        ours, theirs = latency.in_turns([latency.tflite_runner(str(path)) for path in (quantized, plain)])
        rows.append([name, f"{ours:.2f}", float_name or "itself in floats", f"{theirs:.2f}", f"{ours / theirs:.2f}"])
    return rows


def kinds(folder: Path) -> list[list[str]]:
    """Of nets that take longer than their float nets, by kind of op: time on integers, and of the same ops on floats."""
    return [row for name in SLOWER for row in op_kinds.rows(_converted(name, folder), folder)]


def _converted(name: str, folder: Path) -> Path:
    """A model of the folder as a .tflite file."""
    model, path = models_folder.model(name), folder / f"{name}.tflite"
    shapes = [f"{key}={','.join(map(str, shape))}" for key, shape in model.example_shapes.items()]
    tflc.convert(model.path, input_shapes=shapes).save(path)
    return path


def cost(folder: Path) -> list[list[str]]:
    """What calibration takes, by number of samples: time of one against an inference alone, and anonymous memory of the whole command."""
    net = NETS[0]
    model = models_folder.model(net.name)
    tiles, _ = photographs.samples(net.preparation)
    plain = folder / "float.tflite"
    tflc.convert(model.path).save(plain)
    inference = float(measure.output([sys.executable, str(HERE / "latency.py"), str(plain)]))
    rows = []
    for count in (8, 512):
        samples, report = folder / "samples.npz", folder / "report.json"
        np.savez(samples, input=np.resize(tiles, (count, *tiles.shape[1:])))
        command = [
            str(Path(sys.executable).parent / "tflc"),
            "quantize",
            str(model.path),
            "--calibration",
            str(samples),
        ]
        spent = measure.run([*command, "-o", str(folder / "int8.tflite"), "--report", str(report)])
        assert spent.code == 0, spent.stderr
        each = json.loads(report.read_text())["calibration"]["seconds_per_sample"] * 1000
        rows.append([
            net.name, str(count), f"{each:.2f}", f"{inference:.2f}", f"{each / inference:.2f}",
            f"{spent.anonymous / 1e6:.0f}",
        ])  # fmt: skip
    return rows


def outputs(model: bytes, samples: np.ndarray) -> dict[str, np.ndarray]:
    """The real values of a model's outputs on samples [n, 1, c, h, w], stacked; inputs are quantized and laid out as the model has them."""
    with Session(model) as session:
        (name,) = session.inputs
        runs = [session.run({name: as_stored(session.inputs[name], sample)}) for sample in samples]
        return {key: np.stack([real(info, run[key]) for run in runs]) for key, info in session.outputs.items()}


def as_stored(info: TensorInfo, sample: np.ndarray) -> np.ndarray:
    return stored(info, sample if sample.shape == info.shape else sample.transpose(0, 2, 3, 1))


def as_shaped(array: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """An output [n, 1, h, w, c] where the float model has [n, 1, c, h, w]."""
    return array if array.shape == shape else array.transpose(0, 1, 4, 2, 3)
