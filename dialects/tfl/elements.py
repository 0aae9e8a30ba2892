"""Element types and the numbers that a .tflite file gives them."""

from __future__ import annotations

from functools import cache

from xdsl.ir import Attribute

from tflc.dialects.tfl.fileformat import file_format
from tflc.dialects.types import element_by_name, element_name

_NAMES = {
    "f32": "FLOAT32", "f16": "FLOAT16", "bf16": "BFLOAT16", "f64": "FLOAT64", "i1": "BOOL", "i4": "INT4", "i8": "INT8",
    "i16": "INT16", "i32": "INT32", "i64": "INT64", "ui8": "UINT8", "ui16": "UINT16", "ui32": "UINT32", "ui64": "UINT64",
    "c64": "COMPLEX64", "c128": "COMPLEX128", "string": "STRING",
}  # fmt: skip


def tensor_type(element: Attribute) -> int:
    """The ``TensorType`` of an element, of its storage where it is quantized; ValueError where the file format has none."""
    name = getattr(element, "storage_name", None) or element_name(element)
    number = _numbers().get(name)
    if number is None:
        raise ValueError(f"a .tflite file holds no elements of type {name}")
    return number


@cache
def _numbers() -> dict[str, int]:
    known = file_format().enums["TensorType"]
    return {name: known[theirs] for name, theirs in _NAMES.items() if theirs in known}


def type_name(number: int) -> str:
    """What the file format calls a ``TensorType``; the number where that is newer than the format known here."""
    return next((theirs for theirs, known in file_format().enums["TensorType"].items() if known == number), str(number))


@cache
def element_numbered(number: int) -> Attribute | None:
    """The element of a ``TensorType``, that of its storage where a tensor is quantized; None for a number that has none here."""
    name = next((name for name, known in _numbers().items() if known == number), None)
    return None if name is None else element_by_name(name)
