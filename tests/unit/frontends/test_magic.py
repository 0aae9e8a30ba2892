"""Files by their first bytes."""

from __future__ import annotations

import gzip
import io
import json
import pickle
import zipfile

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper
from safetensors.numpy import save

from tflc.diagnostics import Refusal
from tflc.frontends import open_model
from tflc.frontends.magic import Kind, identify


def zipped(*names: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in names:
            archive.writestr(name, b"x" * 40)
    return stream.getvalue()


def npy() -> bytes:
    stream = io.BytesIO()
    np.save(stream, np.zeros(3))
    return stream.getvalue()


def onnx_bytes(**properties: str) -> bytes:
    info = helper.make_tensor_value_info
    graph = helper.make_graph(
        [helper.make_node("Relu", ["x"], ["y"])],
        "g",
        [info("x", TensorProto.FLOAT, [1])],
        [info("y", TensorProto.FLOAT, [1])],
    )
    model = helper.make_model(graph)
    model.ir_version = 8
    for name, value in properties.items():
        setattr(model, name, value)
    return model.SerializeToString()


FOREIGN = [
    ("pytorch", zipped("archive/data.pkl", "archive/version"), "PyTorch", "E0106"),
    ("torchscript", zipped("model/version", "model/data.pkl"), "PyTorch", "E0106"),
    ("npz", zipped("arr_0.npy"), "NumPy archive", "E0103"),
    ("keras", zipped("metadata.json", "config.json"), "Keras", "E0103"),
    ("zip", zipped("readme.txt"), "zip", "E0107"),
    ("pickle", pickle.dumps({"weights": [1.0]}), "pickle", "E0106"),
    ("lfs", b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n", "Git LFS", "E0105"),
    ("html", b"\n <!DOCTYPE html><html><head></head></html>", "HTML", "E0105"),
    ("xml", b'<?xml version="1.0"?><net name="x"></net>', "XML", "E0103"),
    ("empty", b"", "empty", "E0102"),
    ("zeros", bytes(4096), "zeros", "E0102"),
    ("blanks", b" \n \n", "blanks", "E0102"),
    ("safetensors", save({"w": np.zeros(3, np.float32)}), "safetensors", "E0103"),
    ("gzip", gzip.compress(b"model"), "gzip", "E0107"),
    ("json", json.dumps({"a": [1, 2]}).encode(), "JSON", "E0103"),
    ("json list", b"[1, 2, 3]", "JSON", "E0103"),
    ("npy", npy(), "NumPy array", "E0103"),
    ("hdf5", b"\x89HDF\r\n\x1a\n" + bytes(64), "HDF5", "E0103"),
    ("gguf", b"GGUF\x03\x00\x00\x00", "GGUF", "E0103"),
    ("ort", b"\x20\x00\x00\x00ORTM" + bytes(8), "ONNX Runtime", "E0103"),
    ("png", b"\x89PNG\r\n\x1a\n" + bytes(8), "PNG", "E0103"),
    ("text", b"404: Not Found", "text", "E0103"),
    (
        "onnx text",
        b'<ir_version: 7, opset_import: ["" : 10]>\nagraph (float[N] x) => (float[N] y) {}',
        "ONNX model as text",
        "E0103",
    ),
    ("protobuf text", b"ir_version: 8\ngraph {\n}", "protobuf text", "E0103"),
    ("bytecode", b"ML\xefR\x01", "MLIR bytecode", "E0103"),
    ("noise", bytes(range(200, 250)), "no file format known", "E0103"),
]


@pytest.mark.parametrize(("head", "noun", "code"), [row[1:] for row in FOREIGN], ids=[row[0] for row in FOREIGN])
def test_a_wrong_file_is_named_as_what_it_is(head: bytes, noun: str, code: str) -> None:
    with pytest.raises(Refusal) as caught:
        open_model(head)
    (finding,) = caught.value.findings
    assert noun in finding.message
    assert finding.code == code
    assert caught.value.exit_code == 3


def test_a_tflite_file_is_named_with_what_to_do() -> None:
    with pytest.raises(Refusal, match=r"E0104.*TensorFlow Lite model(.|\n)*to-onnx"):
        open_model(b"\x1c\x00\x00\x00TFL3" + bytes(64), refused=Kind.TFLITE)


def test_an_onnx_model_is_named_with_what_to_do() -> None:
    with pytest.raises(Refusal, match=r"E0113.*ONNX model(.|\n)*tflc convert"):
        open_model(b"\x08\x0a\x12\x04tflc", refused=Kind.ONNX)


@pytest.mark.parametrize(
    "text",
    [
        "module {}",
        "builtin.module {\n}",
        '"builtin.module"() ({\n}) : () -> ()',
        "// a comment\n\n  module @m {}",
        "#loc = loc(unknown)\nmodule {}",
        "func.func @f() { func.return }",
        "// nothing but a comment",
        "%0 = onnx.Constant dense<1.0> : tensor<f32>",
        "{-# dialect_resources: {} #-}",
    ],
)
def test_mlir_text(text: str) -> None:
    assert identify(text.encode()).kind is Kind.MLIR
    assert identify(b"\xef\xbb\xbf" + text.encode()).kind is Kind.MLIR


@pytest.mark.parametrize("properties", [{}, {"producer_name": "é" * 100}, {"doc_string": "<html> module {}"}])
def test_onnx(properties: dict[str, str]) -> None:
    assert identify(onnx_bytes(**properties)).kind is Kind.ONNX


def test_a_model_whose_graph_comes_first_is_one() -> None:
    model = onnx.ModelProto.FromString(onnx_bytes())
    assert identify(b"\x3a" + bytes([model.graph.ByteSize()]) + model.graph.SerializeToString()).kind is Kind.ONNX
