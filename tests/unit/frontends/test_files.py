"""Opening what a user names."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from tflc.diagnostics import Refusal
from tflc.frontends import open_model
from tflc.frontends.files import open_mapped


def test_a_missing_file_with_a_near_name(tmp_path: Path) -> None:
    (tmp_path / "model.onnx").touch()
    with pytest.raises(Refusal, match=r"E0101.*no such file(.|\n)*did you mean '.*model\.onnx'"):
        open_mapped(str(tmp_path / "modl.onnx"))


def test_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"E0101(.|\n)*folder does not exist"):
        open_mapped(str(tmp_path / "nowhere" / "model.onnx"))


def test_a_folder_names_the_models_in_it(tmp_path: Path) -> None:
    (tmp_path / "model.onnx").touch()
    with pytest.raises(Refusal, match=r"E0101.*a folder(.|\n)*'model\.onnx'"):
        open_mapped(str(tmp_path))


def test_an_impossible_name() -> None:
    with pytest.raises(Refusal, match="E0101"):
        open_mapped("a\0b")


def test_a_pipe_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    writer = threading.Thread(target=path.write_bytes, args=(b"abc" * 100000,))
    writer.start()
    file = open_mapped(str(path))
    writer.join()
    assert file.data == b"abc" * 100000
    assert file.folder is None


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    import io
    import sys
    from types import SimpleNamespace

    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(b"module {}")))
    assert len(open_model("-").ops) == 0


def test_views_do_not_copy(tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_bytes(bytes(range(100)))
    file = open_mapped(str(path))
    view = file.view(10, 5)
    assert view.tolist() == [10, 11, 12, 13, 14]
    assert view.base is not None
    assert type(view).__name__ == "ndarray"
    assert not view.flags.writeable


def test_text_that_is_not_utf8(tmp_path: Path) -> None:
    path = tmp_path / "m.mlir"
    path.write_bytes(b"module {}\n//" + b"x" * 5000 + b"\xff")
    with pytest.raises(Refusal, match=r"E0103.*byte 5012"):
        open_model(path)


def test_text_with_a_byte_order_mark() -> None:
    assert len(open_model(b"\xef\xbb\xbfmodule {}").ops) == 0
