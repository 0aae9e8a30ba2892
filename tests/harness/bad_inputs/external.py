"""Weights in other files: missing, short, misplaced, or outside the model's folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from onnx import TensorProto, helper

from bad_inputs.case import Case

VALUES = np.arange(12, dtype=np.float32).reshape(3, 4)


def external() -> Iterator[Case]:
    """A model that adds a constant [3, 4], 48 bytes, whose data is said to be elsewhere."""
    data = VALUES.tobytes()
    yield _case("missing_file", {"location": "weights.bin"}, {}, ("weights.bin",))
    yield _case("short_file", {"location": "weights.bin"}, {"weights.bin": data[:-1]}, ("weights.bin",))
    yield _case("empty_file", {"location": "weights.bin"}, {"weights.bin": b""})
    yield _case("offset_past_the_end", {"location": "weights.bin", "offset": "4096"}, {"weights.bin": data})
    yield _case("offset_cuts_the_data", {"location": "weights.bin", "offset": "4"}, {"weights.bin": data})
    yield _case("negative_offset", {"location": "weights.bin", "offset": "-4"}, {"weights.bin": data})
    yield _case("offset_no_number", {"location": "weights.bin", "offset": "here"}, {"weights.bin": data})
    yield _case("length_too_small", {"location": "weights.bin", "length": "40"}, {"weights.bin": data})
    yield _case("length_too_large", {"location": "weights.bin", "length": "56"}, {"weights.bin": data + bytes(8)})
    yield _case("negative_length", {"location": "weights.bin", "length": "-48"}, {"weights.bin": data})
    yield _case("length_no_number", {"location": "weights.bin", "length": "all"}, {"weights.bin": data})
    yield _case("no_location", {"offset": "0"}, {})
    yield _case("empty_location", {"location": ""}, {})
    yield _case("location_is_a_folder", {"location": "."}, {})
    yield _case("location_with_nul", {"location": "weights\0.bin"}, {})
    yield _case("location_too_long", {"location": "w" * 5000}, {})
    yield _case("parent_folder", {"location": "../outside.bin"}, {"../outside.bin": data}, ("outside.bin",))
    yield _case("parent_folder_below", {"location": "sub/../../outside.bin"}, {"../outside.bin": data})
    yield _case("absolute_path", {"location": "/etc/passwd"}, {}, ("/etc/passwd",))
    yield _case("device", {"location": "/dev/zero"}, {})
    yield _case("link_to_outside", {"location": "weights.bin"}, {"../outside.bin": data}, (), _link_file)
    yield _case("folder_linked_to_outside", {"location": "sub/outside.bin"}, {"../outside.bin": data}, (), _link_folder)
    yield _case("link_loop", {"location": "weights.bin"}, {}, (), _link_loop)


def _case(
    name: str,
    entries: dict[str, str],
    files: dict[str, bytes],
    says: tuple[str, ...] = (),
    then: Callable[[Path], None] | None = None,
) -> Case:
    def make(folder: Path) -> Path:
        inside = folder / "model"
        inside.mkdir()
        for place, content in files.items():
            (inside / place).write_bytes(content)
        if then is not None:
            then(inside)
        path = inside / "model.onnx"
        path.write_bytes(_model(entries))
        return path

    return Case(f"external_{name}", make, says)


def _model(entries: dict[str, str]) -> bytes:
    weight = TensorProto(name="w", data_type=TensorProto.FLOAT, dims=VALUES.shape)
    weight.data_location = TensorProto.EXTERNAL
    for key, value in entries.items():
        weight.external_data.add(key=key, value=value)
    graph = helper.make_graph(
        [helper.make_node("Add", ["x", "w"], ["y"], "add")],
        "external",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, VALUES.shape)],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, VALUES.shape)],
        [weight],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8).SerializeToString()


def _link_file(inside: Path) -> None:
    (inside / "weights.bin").symlink_to("../outside.bin")


def _link_folder(inside: Path) -> None:
    (inside / "sub").symlink_to("..")


def _link_loop(inside: Path) -> None:
    (inside / "weights.bin").symlink_to("weights.bin")
