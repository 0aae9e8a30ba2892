"""Weights beside the model: what may be named, and what is refused."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

from tflc.diagnostics import Refusal
from tflc.dialects import constant_of
from tflc.frontends import open_model
from tflc.frontends.onnx import load

VALUES = np.arange(300, dtype=np.float32)


def write(folder: Path, **entries: str) -> Path:
    """A model whose output is a weight of 300 floats stored as the entries say."""
    tensor = TensorProto(name="w", dims=[300], data_type=TensorProto.FLOAT, data_location=TensorProto.EXTERNAL)
    for key, value in entries.items():
        tensor.external_data.add(key=key, value=value)
    output = helper.make_tensor_value_info("w", TensorProto.FLOAT, [300])
    path = folder / "model.onnx"
    onnx.save(helper.make_model(helper.make_graph([], "g", [], [output], [tensor])), path)
    return path


def array(path: Path) -> np.ndarray:
    weight = constant_of(load(path).body.block.first_op.body.block.last_op.operands[0])  # type: ignore[union-attr]
    assert weight is not None
    return weight.array


@pytest.mark.parametrize(
    ("location", "entries", "before"),
    [
        ("w.bin", {}, 0),
        ("w.bin", {"length": "1200"}, 0),
        ("w.bin", {"offset": "4", "length": "1200"}, 4),
        ("w.bin", {"offset": "5"}, 5),
        ("sub/w.bin", {"offset": "0"}, 0),
        ("./sub/../w.bin", {}, 0),
        ("wéights.bin", {}, 0),
    ],
)
def test_read_from_beside_the_model(tmp_path: Path, location: str, entries: dict[str, str], before: int) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / location).write_bytes(bytes(before) + VALUES.tobytes() + b"more")
    assert np.array_equal(array(write(tmp_path, location=location, **entries)), VALUES)


def test_a_link_within_the_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real.bin").write_bytes(VALUES.tobytes())
    (tmp_path / "w.bin").symlink_to("real.bin")
    assert np.array_equal(array(write(tmp_path, location="w.bin")), VALUES)


def test_a_folder_reached_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "w.bin").write_bytes(VALUES.tobytes())
    path = write(tmp_path / "real", location="w.bin")
    (tmp_path / "link").symlink_to("real")
    assert np.array_equal(array(tmp_path / "link" / path.name), VALUES)


def refused(path: Path, code: str, *words: str) -> None:
    with pytest.raises(Refusal) as caught:
        load(path)
    assert [finding.code for finding in caught.value.findings] == [code]
    for word in words:
        assert word in str(caught.value)
    assert caught.value.exit_code == 3


@pytest.mark.parametrize(
    "location", ["../secret.bin", "sub/../../secret.bin", "/etc/hostname", "link.bin", "linked/secret.bin"]
)
def test_what_is_outside_the_folder_is_not_opened(tmp_path: Path, location: str) -> None:
    (tmp_path / "secret.bin").write_bytes(VALUES.tobytes())
    folder = tmp_path / "model"
    (folder / "sub").mkdir(parents=True)
    (folder / "link.bin").symlink_to("../secret.bin")
    (folder / "linked").symlink_to("..")
    refused(write(folder, location=location), "E0121", location, "outside the model's folder")


@pytest.mark.parametrize(
    ("entries", "code", "words"),
    [
        ({"location": "w.bin"}, "E0122", ("w.bin", "missing")),
        ({"location": "sub"}, "E0122", ("not a regular file",)),
        ({"location": "pipe"}, "E0122", ("not a regular file",)),
        ({"location": ""}, "E0121", ("names no file",)),
        ({}, "E0121", ("no file is named",)),
        ({"location": "short.bin"}, "E0123", ("has 1199 bytes", "0 to 1200")),
        ({"location": "empty.bin"}, "E0123", ("has 0 bytes",)),
        ({"location": "long.bin", "length": "1196"}, "E0123", ("1200 bytes", "1196")),
        ({"location": "long.bin", "offset": "2000"}, "E0123", ("2000 to 3200",)),
        ({"location": "long.bin", "offset": "-4"}, "E0123", ("-4",)),
        ({"location": "long.bin", "offset": "four"}, "E0123", ("four",)),
    ],
)
def test_what_cannot_be_read(tmp_path: Path, entries: dict[str, str], code: str, words: tuple[str, ...]) -> None:
    (tmp_path / "sub").mkdir()
    os.mkfifo(tmp_path / "pipe")
    for name, size in (("short", 1199), ("empty", 0), ("long", 2400)):
        (tmp_path / f"{name}.bin").write_bytes(bytes(size))
    refused(write(tmp_path, **entries), code, *words)


def test_one_finding_for_a_file_that_many_weights_miss(tmp_path: Path) -> None:
    path = write(tmp_path, location="w.bin")
    model = onnx.load(path, load_external_data=False)
    for index in range(5):
        tensor = model.graph.initializer.add()
        tensor.CopyFrom(model.graph.initializer[0])
        tensor.name = f"w{index}"
        model.graph.output.add().CopyFrom(model.graph.output[0])
        model.graph.output[-1].name = tensor.name
    path.write_bytes(model.SerializeToString())
    refused(path, "E0122")


def test_a_model_without_a_place_has_nothing_beside_it(tmp_path: Path) -> None:
    data = write(tmp_path, location="w.bin").read_bytes()
    with pytest.raises(Refusal, match="E0120"):
        load(data)


def test_tells_which_files_were_opened(tmp_path: Path) -> None:
    (tmp_path / "w.bin").write_bytes(VALUES.tobytes())
    path = write(tmp_path, location="w.bin")
    opened: list[str] = []
    open_model(path, opened=opened)
    assert [os.path.realpath(name) for name in opened] == [str(path), str(tmp_path / "w.bin")]
