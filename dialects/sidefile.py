"""The bytes of weights beside a module's text: a file in the safetensors layout, written in one pass and read by mapping.

Layout: a little-endian u64 with the length of a JSON header, the header (name -> dtype, shape, data_offsets relative to its end), the bytes.
Source: the safetensors format description. Elements that it has no name for (4-bit, small floats) are stored as U8, one byte an element.
"""

from __future__ import annotations

import json
import math
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from xdsl.dialects.builtin import ModuleOp, StringAttr, TensorType

from tflc.diagnostics import ExitCode, Refusal, listed
from tflc.dialects.types import element_name, to_numpy
from tflc.dialects.weight import WeightAttr

if TYPE_CHECKING:
    import numpy as np

SIDE_FILE = "tflc.weights"
"""The module attribute that names the side file."""

_DTYPES = {
    "f64": "F64", "f32": "F32", "f16": "F16", "bf16": "BF16", "i64": "I64", "i32": "I32", "i16": "I16", "i8": "I8",
    "ui64": "U64", "ui32": "U32", "ui16": "U16", "ui8": "U8", "i1": "BOOL", "c64": "C64",
}  # fmt: skip


class WeightKeys:
    """The keys that a text uses for its weights: the weight's own where it is free, else numbered. Each weight once."""

    def __init__(self) -> None:
        self._keys: dict[WeightAttr, str] = {}
        self._taken: dict[str, WeightAttr] = {}

    def key_of(self, weight: WeightAttr) -> str:
        if (key := self._keys.get(weight)) is not None:
            return key
        stem = weight.key or "weight"
        key, number = stem, 1
        while key in self._taken:
            key, number = f"{stem}.{number}", number + 1
        self._keys[weight] = key
        self._taken[key] = weight
        return key

    def pieces(self) -> Iterator[bytes | memoryview]:
        """The side file of all weights that got a key, in the order of the text, to be written one piece after the other."""
        import numpy as np

        header: dict[str, Any] = {}
        offset = 0
        for key, weight in self._taken.items():
            nbytes = weight.size * to_numpy(weight.type.element_type).itemsize
            name = _DTYPES.get(element_name(weight.type.element_type))
            header[key] = {
                "dtype": name or _storage(weight),
                "shape": weight.shape,
                "data_offsets": [offset, offset + nbytes],
            }
            offset += nbytes
        text = json.dumps(header, separators=(",", ":"), ensure_ascii=False).encode("utf-8", "surrogateescape")
        text += b" " * (-len(text) % 8)
        yield len(text).to_bytes(8, "little") + text
        for weight in self._taken.values():
            yield np.ascontiguousarray(weight.array).view(np.uint8).reshape(-1).data

    def __len__(self) -> int:
        return len(self._taken)


def _storage(weight: WeightAttr) -> str:
    dtype = to_numpy(weight.type.element_type)
    return {1: "U8", 2: "U16", 4: "U32", 8: "U64"}[dtype.itemsize]


class WeightSource:
    """Where a parser gets the weights that the text names by key."""

    def __init__(self, text_name: str, side_file: str | None = None) -> None:
        self._folder = Path(text_name).parent
        self._side_file = side_file
        self._wanted: dict[str, tuple[WeightAttr, TensorType]] = {}
        self._data: np.ndarray | None = None
        self._header: dict[str, Any] = {}

    def weight(self, key: str, type: TensorType) -> WeightAttr:
        """The weight of a key, the same object each time; its bytes are mapped at first use."""
        if key in self._wanted:
            return self._wanted[key][0]
        weight = WeightAttr(type, lambda: self._load(key, type), key)
        self._wanted[key] = (weight, type)
        return weight

    def resolve(self, module: ModuleOp) -> Path | None:
        """Open the side file that the module names, else the one that was given, and check that it holds every weight in its type.

        Returns the file that was opened; raises Refusal E0702 where it is missing or does not fit.
        """
        if not self._wanted:
            return None
        named = module.attributes.get(SIDE_FILE)
        own = self._folder / named.data if isinstance(named, StringAttr) else None
        if own is not None and (self._side_file is None or own.exists()):
            path = own
        elif self._side_file is not None:
            path = Path(self._side_file)
        else:
            raise self._refused(
                f"the text names {len(self._wanted)} weights by key ({listed(list(self._wanted), 3)}), but no side file holds them",
                "print with --weights FILE to keep them, or give that file with --weights",
            )
        self._open(path)
        for key, (_, type) in self._wanted.items():
            entry = self._header.get(key)
            if entry is None:
                raise self._refused(f"{path} holds no weight '{key}'")
            try:
                shape, (begin, end) = tuple(entry["shape"]), map(int, entry["data_offsets"])
            except (KeyError, TypeError, ValueError):
                raise self._refused(f"{path} does not tell shape and place of '{key}'") from None
            if shape != type.get_shape():
                raise self._refused(f"{path} holds '{key}' in shape {list(shape)}, the text says {type}")
            assert self._data is not None
            expected = math.prod(type.get_shape()) * to_numpy(type.element_type).itemsize
            if end - begin != expected or not 0 <= begin <= end <= self._data.size:
                raise self._refused(f"{path} holds {end - begin} bytes for '{key}', {expected} are needed")
        return path

    def _open(self, path: Path) -> None:
        import numpy as np

        try:
            size = os.path.getsize(path)
            with path.open("rb") as stream:
                length = int.from_bytes(stream.read(8), "little")
                if length > size - 8:
                    raise ValueError("the header is longer than the file")
                self._header = json.loads(stream.read(length))
            if not isinstance(self._header, dict):
                raise ValueError("the header is no object")
            data = np.memmap(path, np.uint8, "r") if size else np.empty(0, np.uint8)
            self._data = data.view(np.ndarray)[8 + length :]
        except (OSError, ValueError, RecursionError) as error:
            raise self._refused(f"cannot read the weights in {path}: {error}") from None

    def _load(self, key: str, type: TensorType) -> np.ndarray:
        assert self._data is not None, "a weight was used before its side file was opened"
        begin, end = self._header[key]["data_offsets"]
        return self._data[begin:end].view(to_numpy(type.element_type)).reshape(type.get_shape())

    def _refused(self, message: str, hint: str = "") -> Refusal:
        return Refusal.of("E0702", message, hint=hint, exit_code=ExitCode.BAD_INPUT)
