"""Tensors of a model as weights: views into the mapped file, decoded only where ONNX stores something else than the array.

The storage rules are those of onnx.proto, message ``TensorProto``: which typed field holds which element type, elements narrower
than a byte packed from the low bits up, and everything little-endian.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from xdsl.dialects.builtin import TensorType

from tflc.diagnostics import Finding
from tflc.dialects.types import to_numpy
from tflc.dialects.weight import WeightAttr
from tflc.frontends.files import Mapped
from tflc.frontends.onnx.external import ExternalFiles, entries_of, extent
from tflc.frontends.onnx.types import Types
from tflc.frontends.onnx.wire import Payload, Stripped

if TYPE_CHECKING:
    import numpy as np

STRING, FLOAT, DOUBLE, COMPLEX64, COMPLEX128 = 8, 1, 11, 14, 15
INT64, UINT32, UINT64 = 7, 12, 13
EXTERNAL = 1
"""``TensorProto.DataLocation.EXTERNAL``."""

_NARROW_BITS = {21: 4, 22: 4, 23: 4, 25: 2, 26: 2}
"""Bits of an element that is narrower than a byte, by ``TensorProto.DataType``."""

_BITS = {1: 32, 2: 8, 3: 8, 4: 16, 5: 16, 6: 32, 7: 64, 9: 8, 10: 16, 11: 64, 12: 32, 13: 64, 14: 64, 15: 128, 16: 16} | {
    17: 8, 18: 8, 19: 8, 20: 8, 24: 8
} | _NARROW_BITS  # fmt: skip


class Weights:
    """Makes weights of the tensors of one model, one per place in a file, and collects what is wrong with them."""

    def __init__(self, model: Mapped, stripped: Stripped, types: Types, findings: list[Finding]) -> None:
        self._model = model
        self._stripped = stripped
        self._types = types
        self._findings = findings
        self._interned: dict[tuple[Any, ...], WeightAttr] = {}
        self.external = ExternalFiles(model)

    def weight(self, proto: Any, label: str) -> WeightAttr | None:
        """The weight that a ``TensorProto`` holds; None after a finding. ``label`` names the tensor in messages and gives the key."""
        dims, data_type = tuple(proto.dims), proto.data_type
        type = self._types.ranked(data_type, dims)
        if type is None:
            return self._refuse("E0130", label, f"element type {data_type} does not exist")
        if any(dim < 0 for dim in dims):
            return self._refuse("E0130", label, f"shape {list(dims)} has a negative dim")
        if proto.HasField("segment"):
            return self._refuse("E0130", label, "it is stored in segments, which nothing reads")
        assert isinstance(type, TensorType)
        count = math.prod(dims)
        if proto.data_location == EXTERNAL:
            return self._external(proto, type, data_type, count, label)
        if (view := self._stripped.view(proto.raw_data)) is not None:
            return self._in_file(self._model, view.payload, view.offset, view.length, type, data_type, count, label)
        return self._inline(proto, type, data_type, count, label)

    def _external(self, proto: Any, type: TensorType, data_type: int, count: int, label: str) -> WeightAttr | None:
        entries = entries_of(proto.external_data)
        if "location" not in entries:
            return self._refuse("E0121", label, "its data is external, and no file is named")
        file = self.external.open(entries["location"])
        if isinstance(file, Finding):
            if file not in self._findings:
                self._findings.append(file)
            return None
        if data_type == STRING:
            return self._refuse("E0130", label, "strings cannot be stored outside the model")
        place = extent(entries, _bytes_of(data_type, count), len(file.data))
        if isinstance(place, str):
            return self._refuse("E0123", label, place)
        return self._in_file(file, Payload.RAW_DATA, *place, type, data_type, count, label)

    def _in_file(
        self,
        file: Mapped,
        payload: Payload,
        offset: int,
        length: int,
        type: TensorType,
        data_type: int,
        count: int,
        label: str,
    ) -> WeightAttr | None:
        """A weight that is mapped when first looked at."""
        if payload is Payload.RAW_DATA and data_type == STRING:
            return self._refuse("E0130", label, "strings cannot be stored as raw data")
        allowed = {Payload.FLOAT_DATA: (FLOAT, COMPLEX64), Payload.DOUBLE_DATA: (DOUBLE, COMPLEX128)}.get(payload)
        if allowed is not None and data_type not in allowed:
            return self._refuse("E0130", label, f"{_name(type)} elements cannot be stored in {payload.name.lower()}")
        if length != _bytes_of(data_type, count):
            return self._refuse("E0131", label, _wrong_length(type, length, _bytes_of(data_type, count)))
        key = (id(file), offset, length, data_type, tuple(dim.data for dim in type.shape.data))
        if (weight := self._interned.get(key)) is None:
            weight = WeightAttr(type, _mapped(file, offset, length, type, data_type), label)
            self._interned[key] = weight
        return weight

    def _inline(self, proto: Any, type: TensorType, data_type: int, count: int, label: str) -> WeightAttr | None:
        """A weight decoded from the message; such payloads are small, or varint-coded."""
        import numpy as np

        fields = [
            name
            for name in (
                "raw_data",
                "float_data",
                "int32_data",
                "string_data",
                "int64_data",
                "double_data",
                "uint64_data",
            )
            if len(getattr(proto, name))
        ]
        if len(fields) > 1:
            return self._refuse("E0130", label, f"its data is given twice, in {' and '.join(fields)}")
        if not fields:
            if count:
                return self._refuse("E0131", label, _wrong_length(type, 0, _bytes_of(data_type, count)))
            return WeightAttr(type, np.empty([dim.data for dim in type.shape.data], to_numpy(type.element_type)), label)
        field = fields[0]
        if field != _field_of(data_type) and (field != "raw_data" or data_type == STRING):
            return self._refuse("E0130", label, f"{_name(type)} elements cannot be stored in {field}")
        values = getattr(proto, field)
        if field == "raw_data":
            if len(values) != _bytes_of(data_type, count):
                return self._refuse("E0131", label, _wrong_length(type, len(values), _bytes_of(data_type, count)))
            return WeightAttr(type, _from_bytes(np.frombuffer(values, np.uint8), type, data_type), label)
        expected = _entries_of(data_type, count)
        if len(values) != expected:
            return self._refuse(
                "E0131", label, f"its type and shape take {expected} entries of {field}, and it has {len(values)}"
            )
        try:
            array = _from_values(values, type, data_type)
        except OverflowError:
            return self._refuse("E0130", label, f"{field} holds numbers that are no {_name(type)}")
        return WeightAttr(type, array, label)

    def _refuse(self, code: str, label: str, message: str) -> None:
        self._findings.append(Finding(code, f"tensor '{label}': {message}", self._model.name))


def _name(type: TensorType) -> str:
    from tflc.dialects.types import element_name

    return element_name(type.element_type)


def _wrong_length(type: TensorType, length: int, expected: int) -> str:
    shape = "x".join(str(dim.data) for dim in type.shape.data)
    return f"{shape or 'one'} {_name(type)} take {expected} bytes, and it has {length}"


def _bytes_of(data_type: int, count: int) -> int:
    return (count * _BITS.get(data_type, 0) + 7) // 8


def _entries_of(data_type: int, count: int) -> int:
    """How many entries of its typed field ``count`` elements take."""
    if data_type in (COMPLEX64, COMPLEX128):
        return 2 * count
    return _bytes_of(data_type, count) if data_type in _NARROW_BITS else count


def _field_of(data_type: int) -> str:
    match data_type:
        case 1 | 14:
            return "float_data"
        case 8:
            return "string_data"
        case 7:
            return "int64_data"
        case 11 | 15:
            return "double_data"
        case 12 | 13:
            return "uint64_data"
        case _:
            return "int32_data"


def _mapped(file: Mapped, offset: int, length: int, type: TensorType, data_type: int) -> Callable[[], np.ndarray]:
    return lambda: _from_bytes(file.view(offset, length), type, data_type)


def _from_bytes(data: np.ndarray, type: TensorType, data_type: int) -> np.ndarray:
    """The array in ``data`` (uint8), a view of it unless elements are narrower than a byte, which are unpacked."""
    import numpy as np

    shape, dtype = [dim.data for dim in type.shape.data], to_numpy(type.element_type)
    bits = _NARROW_BITS.get(data_type)
    if bits is None:
        return data.view(dtype).reshape(shape)
    each = 8 // bits
    unpacked = np.empty((len(data), each), np.uint8)
    for i in range(each):
        unpacked[:, i] = data >> (bits * i) & (1 << bits) - 1
    # ml_dtypes, too, leaves the upper bits of a narrow element zero, signed ones included.
    return unpacked.reshape(-1)[: math.prod(shape)].view(dtype).reshape(shape)


def _from_values(values: Any, type: TensorType, data_type: int) -> np.ndarray:
    """The array whose elements, or the bits of whose elements, a typed field lists."""
    import numpy as np

    shape, dtype = [dim.data for dim in type.shape.data], to_numpy(type.element_type)
    if data_type == STRING:
        flat = np.empty(len(values), object)
        flat[:] = [value.decode("utf-8", "surrogateescape") for value in values]
        return flat.reshape(shape)
    if data_type in (COMPLEX64, COMPLEX128):
        return np.array(values, np.float32 if data_type == COMPLEX64 else np.float64).view(dtype).reshape(shape)
    if data_type in _NARROW_BITS:
        return _from_bytes(_checked(values, np.dtype(np.uint8)), type, data_type)
    if dtype.kind == "f" and dtype.itemsize >= 4:
        return np.array(values, dtype).reshape(shape)
    if dtype.kind in "biu":
        return _checked(values, dtype).reshape(shape)
    # Halves and smaller floats are stored as the bits they have.
    return _checked(values, np.dtype(f"u{dtype.itemsize}")).view(dtype).reshape(shape)


def _checked(values: Any, dtype: np.dtype[Any]) -> np.ndarray:
    """Integers as ``dtype``; OverflowError where one does not fit."""
    import numpy as np

    wide = np.array(values, np.uint64 if dtype.kind == "u" and dtype.itemsize == 8 else np.int64)
    narrow = wide.astype(dtype)
    if not (narrow.astype(wide.dtype) == wide).all():
        raise OverflowError
    return narrow
