"""Files that are no ONNX model at all."""

from __future__ import annotations

import gzip
import io
import pickle
import random
import zipfile
from collections.abc import Iterator
from pathlib import Path

from bad_inputs.case import DIGITS, Case, of_bytes


def foreign() -> Iterator[Case]:
    """What people really pass by mistake, each named as what it is."""
    yield of_bytes("empty", b"", "empty")
    yield of_bytes("zeros", bytes(4096))
    yield of_bytes("newline", b"\n")
    yield of_bytes("one_byte", b"\x08")
    yield of_bytes("random_bytes", random.Random(1).randbytes(4096))
    yield of_bytes("pytorch_zip", _zip({"archive/data.pkl": b"\x80\x02}q\x00.", "archive/version": b"3\n"}), "PyTorch")
    yield of_bytes("plain_zip", _zip({"readme.txt": b"hello"}), "zip")
    yield of_bytes("model_in_zip", _zip({"model.onnx": DIGITS.read_bytes()}), "zip")
    yield of_bytes("pickle", pickle.dumps({"weight": [1.0, 2.0]}), "pickle")
    yield of_bytes(
        "html", b"<!DOCTYPE html>\n<html><head><title>404</title></head><body>Not found</body></html>\n", "HTML"
    )
    yield of_bytes("html_after_blanks", b"\n\n  <html lang='en'><body>Sign in</body></html>", "HTML")
    yield of_bytes("json", b'{"error": "Repository not found"}', "JSON")
    yield of_bytes(
        "lfs_pointer",
        b"version https://git-lfs.github.com/spec/v1\noid sha256:" + b"4d7a" * 16 + b"\nsize 12345\n",
        "Git LFS",
    )
    yield of_bytes("tflite", b"\x1c\x00\x00\x00TFL3" + bytes(120), "Lite")
    yield of_bytes("hdf5", b"\x89HDF\r\n\x1a\n" + bytes(200), "HDF5")
    yield of_bytes("gguf", b"GGUF\x03\x00\x00\x00" + bytes(200), "GGUF")
    yield of_bytes("npy", b"\x93NUMPY\x01\x00v\x00{'descr': '<f4'}", "NumPy")
    yield of_bytes("safetensors", b"\x10\x00\x00\x00\x00\x00\x00\x00" + b'{"a":{"dtype":1}', "safetensors")
    yield of_bytes("gzip", gzip.compress(DIGITS.read_bytes(), mtime=0), "gzip")
    yield of_bytes("png", b"\x89PNG\r\n\x1a\n" + bytes(100), "PNG")
    yield of_bytes("elf", b"\x7fELF\x02\x01\x01" + bytes(100), "ELF")
    yield of_bytes("python_source", b"import torch\nmodel = torch.nn.Linear(1, 2)\n", "text")
    yield of_bytes("protobuf_text", b'ir_version: 8\ngraph {\n  name: "g"\n}\n', "text")
    yield of_bytes("mlir_with_an_error", b"builtin.module {\n  func.func @main( {\n}\n")
    yield of_bytes("mlir_with_an_unknown_op", b'builtin.module {\n  %0 = "onnx.Convv"() : () -> tensor<1xf32>\n}\n')
    yield of_bytes("utf16_text", "model".encode("utf-16"))
    yield Case("does_not_exist", lambda folder: folder / "model.onnx", ("model.onnx",))
    yield Case("folder", _folder)
    yield Case("dangling_link", _dangling_link)
    yield Case("not_readable_as_a_file", lambda folder: folder / "file" / "model.onnx")


def _zip(files: dict[str, bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return data.getvalue()


def _folder(folder: Path) -> Path:
    path = folder / "model.onnx"
    path.mkdir()
    return path


def _dangling_link(folder: Path) -> Path:
    path = folder / "model.onnx"
    path.symlink_to(folder / "gone.onnx")
    return path
