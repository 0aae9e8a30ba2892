"""Tensor types as the dialects use them: element types, shapes with named dims, and their numpy and ONNX spellings.

A shape is a tuple with one entry per axis: an ``int``, a ``str`` (a symbolic dim by its ONNX name) or ``None`` (unknown).
Names of symbolic dims live in the encoding of the tensor type: ``tensor<?x3xf32, #onnx.dims<["batch", 3]>>``.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    BFloat16Type,
    ComplexType,
    Float16Type,
    Float32Type,
    Float64Type,
    IntegerType,
    NoneType,
    Signedness,
    TensorType,
    UnrankedTensorType,
)
from xdsl.ir import Attribute, Data, ParametrizedAttribute, TypeAttribute
from xdsl.irdl import irdl_attr_definition, param_def
from xdsl.parser import AttrParser
from xdsl.printer import Printer

if TYPE_CHECKING:
    import numpy as np

Dim = int | str | None
"""One axis: a length, a symbolic name, or unknown."""

Shape = tuple[Dim, ...]


@irdl_attr_definition
class DimsAttr(Data[tuple[Dim, ...]]):
    """The names of symbolic dims, one entry per axis: ``#onnx.dims<["batch", 3, _]>``."""

    name = "onnx.dims"

    @classmethod
    def parse_parameter(cls, parser: AttrParser) -> tuple[Dim, ...]:
        def entry() -> Dim:
            if (text := parser.parse_optional_str_literal()) is not None:
                return text
            if parser.parse_optional_keyword("_") is not None:
                return None
            return parser.parse_integer()

        with parser.in_angle_brackets():
            return tuple(parser.parse_comma_separated_list(parser.Delimiter.SQUARE, entry))

    def print_parameter(self, printer: Printer) -> None:
        with printer.in_angle_brackets(), printer.in_square_brackets():
            for i, dim in enumerate(self.data):
                if i:
                    printer.print_string(", ")
                if isinstance(dim, str):
                    printer.print_string_literal(dim)
                else:
                    printer.print_string("_" if dim is None else str(dim))


@irdl_attr_definition
class StringType(ParametrizedAttribute, TypeAttribute):
    """An element of a string tensor: ``!onnx.string``."""

    name = "onnx.string"


@irdl_attr_definition
class SmallFloatType(ParametrizedAttribute, TypeAttribute):
    """A float narrower than 16 bits, by the name that ml_dtypes gives it: ``!onnx.float<"float8_e4m3fn">``."""

    name = "onnx.float"
    format: Attribute = param_def()


@irdl_attr_definition
class SequenceType(ParametrizedAttribute, TypeAttribute):
    """An ONNX sequence: ``!onnx.seq<tensor<*xf32>>``."""

    name = "onnx.seq"
    element: Attribute = param_def()


@irdl_attr_definition
class OptionalType(ParametrizedAttribute, TypeAttribute):
    """An ONNX optional: ``!onnx.opt<tensor<2xf32>>``."""

    name = "onnx.opt"
    element: Attribute = param_def()


@irdl_attr_definition
class MapType(ParametrizedAttribute, TypeAttribute):
    """An ONNX map: ``!onnx.map<i64, tensor<*xf32>>``."""

    name = "onnx.map"
    key: Attribute = param_def()
    element: Attribute = param_def()


f32 = Float32Type()
f16 = Float16Type()
f64 = Float64Type()
bf16 = BFloat16Type()
i1 = IntegerType(1)
i8 = IntegerType(8)
i16 = IntegerType(16)
i32 = IntegerType(32)
i64 = IntegerType(64)
ui8 = IntegerType(8, Signedness.UNSIGNED)
ui16 = IntegerType(16, Signedness.UNSIGNED)
ui32 = IntegerType(32, Signedness.UNSIGNED)
ui64 = IntegerType(64, Signedness.UNSIGNED)
i4 = IntegerType(4)
ui4 = IntegerType(4, Signedness.UNSIGNED)
i2 = IntegerType(2)
ui2 = IntegerType(2, Signedness.UNSIGNED)
string = StringType()


def _small_float(format: str) -> SmallFloatType:
    from xdsl.dialects.builtin import StringAttr

    return SmallFloatType(StringAttr(format))


@cache
def _elements() -> tuple[tuple[str, Attribute, str, int], ...]:
    """Rows (short name, element type, numpy dtype name, ONNX TensorProto.DataType); onnx.proto is the source of the numbers."""
    return (
        ("f32", f32, "float32", 1),
        ("ui8", ui8, "uint8", 2),
        ("i8", i8, "int8", 3),
        ("ui16", ui16, "uint16", 4),
        ("i16", i16, "int16", 5),
        ("i32", i32, "int32", 6),
        ("i64", i64, "int64", 7),
        ("string", string, "object", 8),
        ("i1", i1, "bool", 9),
        ("f16", f16, "float16", 10),
        ("f64", f64, "float64", 11),
        ("ui32", ui32, "uint32", 12),
        ("ui64", ui64, "uint64", 13),
        ("c64", ComplexType(f32), "complex64", 14),
        ("c128", ComplexType(f64), "complex128", 15),
        ("bf16", bf16, "bfloat16", 16),
        ("f8e4m3fn", _small_float("float8_e4m3fn"), "float8_e4m3fn", 17),
        ("f8e4m3fnuz", _small_float("float8_e4m3fnuz"), "float8_e4m3fnuz", 18),
        ("f8e5m2", _small_float("float8_e5m2"), "float8_e5m2", 19),
        ("f8e5m2fnuz", _small_float("float8_e5m2fnuz"), "float8_e5m2fnuz", 20),
        ("ui4", ui4, "uint4", 21),
        ("i4", i4, "int4", 22),
        ("f4e2m1", _small_float("float4_e2m1fn"), "float4_e2m1fn", 23),
        ("f8e8m0", _small_float("float8_e8m0fnu"), "float8_e8m0fnu", 24),
        ("ui2", ui2, "uint2", 25),
        ("i2", i2, "int2", 26),
    )


@cache
def _by_name() -> dict[str, Attribute]:
    return {name: element for name, element, _, _ in _elements()}


@cache
def _by_element() -> dict[Attribute, tuple[str, str, int]]:
    return {element: (name, dtype, onnx) for name, element, dtype, onnx in _elements()}


@cache
def _by_onnx() -> dict[int, Attribute]:
    return {onnx: element for _, element, _, onnx in _elements()}


def element_by_name(name: str) -> Attribute | None:
    """``"f32"`` -> ``f32``; None for a name that is no element type."""
    return _by_name().get(name)


def element_name(element: Attribute) -> str:
    """``f32`` -> ``"f32"``; quantized and foreign elements give their printed form."""
    row = _by_element().get(element)
    return row[0] if row is not None else str(element)


def from_onnx(data_type: int) -> Attribute | None:
    """The element type of an ONNX ``TensorProto.DataType``; None for UNDEFINED and unknown numbers."""
    return _by_onnx().get(data_type)


def to_onnx(element: Attribute) -> int:
    """The ONNX ``TensorProto.DataType`` of an element type; KeyError where ONNX has none."""
    return _by_element()[element][2]


def to_numpy(element: Attribute) -> np.dtype[Any]:
    """The numpy dtype that stores one element; the storage type of a quantized element; KeyError where there is none."""
    import numpy as np

    storage = getattr(element, "storage_type", None)
    name = _by_element()[element if storage is None else storage][1]
    try:
        return np.dtype(name)
    except TypeError:
        import ml_dtypes

        return np.dtype(getattr(ml_dtypes, name))


@cache
def _by_dtype() -> dict[str, Attribute]:
    return {dtype: element for _, element, dtype, _ in _elements()}


@cache
def from_numpy(dtype: np.dtype[Any]) -> Attribute:
    """The element type that a numpy dtype stores; KeyError where there is none."""
    return string if dtype.kind in "OUS" else _by_dtype()[dtype.name]


def tensor(shape: Sequence[Dim] | None, element: Attribute) -> TensorType | UnrankedTensorType:
    """The tensor type of a shape; None gives ``tensor<*xf32>``; names of dims go into the encoding."""
    if shape is not None:
        # Numpy's integers would be equal keys of other types.
        shape = tuple([dim if dim is None or isinstance(dim, str) else int(dim) for dim in shape])
    return _tensor(shape, element)


@lru_cache(maxsize=4096)
def _tensor(shape: Shape | None, element: Attribute) -> TensorType | UnrankedTensorType:
    """Equal types are one object: building one is what costs."""
    if shape is None:
        return UnrankedTensorType(element)
    sizes = [dim if isinstance(dim, int) else DYNAMIC_INDEX for dim in shape]
    if any(isinstance(dim, str) for dim in shape):
        return TensorType(element, sizes, DimsAttr(shape))
    return TensorType(element, sizes)


# The classes of tensor types have no subclasses. They are ABCs: to ask whether something else is an instance costs more than all else here.


def shape_of(type: Attribute) -> Shape | None:
    """The shape of a tensor type; None when it is unranked or no tensor."""
    if type.__class__ is not TensorType:
        return None
    encoding: Attribute = type.encoding  # type: ignore[attr-defined]
    if encoding.__class__ is DimsAttr:
        return encoding.data  # type: ignore[attr-defined]
    return tuple([None if dim.data == DYNAMIC_INDEX else dim.data for dim in type.shape.data])  # type: ignore[attr-defined]


def show(shape: Sequence[Dim] | None) -> str:
    """A shape as messages have it: ``[1, ?, batch]``, or ``*`` where its rank is unknown."""
    return "*" if shape is None else "[" + ", ".join("?" if dim is None else str(dim) for dim in shape) + "]"


def may_be_one(a: Shape, b: Shape) -> bool:
    """Whether a tensor can be of both shapes: of one rank, and no axis of two lengths."""
    return len(a) == len(b) and not any(isinstance(m, int) and isinstance(n, int) and m != n for m, n in zip(a, b))


def static_shape(type: Attribute) -> tuple[int, ...] | None:
    """The shape of a tensor type whose every dim is a number, else None."""
    if not isinstance(type, TensorType):
        return None
    sizes = tuple([dim.data for dim in type.shape.data])
    return None if DYNAMIC_INDEX in sizes else sizes


def element_of(type: Attribute) -> Attribute | None:
    """The element type of a tensor type; None when it is no tensor."""
    return type.element_type if type.__class__ in _TENSORS else None  # type: ignore[attr-defined]


_TENSORS = (TensorType, UnrankedTensorType)


def is_known(type: Attribute) -> bool:
    """Whether a value's type says what it holds: an importer gives ``tensor<*xnone>`` to a value that the model does not type."""
    return element_of(type).__class__ is not NoneType


def is_of_models(type: Attribute) -> bool:
    """Whether values of models can have a type: tensors of elements that ONNX or quantization knows, and what ONNX makes of them."""
    match type:
        case TensorType() | UnrankedTensorType():
            element = type.element_type
            return isinstance(element, NoneType) or hasattr(element, "storage_type") or element in _by_element()
        case SequenceType() | OptionalType() | MapType():
            return is_of_models(type.element)
    return False


def held_by(type: Attribute) -> str:
    """What a type holds beside real numbers, in the plural: strings, sequences, optionals, maps or complex numbers; else nothing."""
    kinds = {StringType: "strings", ComplexType: "complex numbers"}
    containers = {SequenceType: "sequences", OptionalType: "optionals", MapType: "maps"}
    return containers.get(type.__class__) or kinds.get(element_of(type).__class__, "")


def with_shape(type: Attribute, shape: Sequence[Dim] | None) -> TensorType | UnrankedTensorType:
    """The same elements in another shape."""
    element = element_of(type)
    assert element is not None, f"{type} is no tensor"
    return tensor(shape, element)


def with_element(type: Attribute, element: Attribute) -> Attribute:
    """The same shape with other elements."""
    if isinstance(type, TensorType):
        return TensorType(element, type.shape, type.encoding)
    return UnrankedTensorType(element)


def storage_bytes(type: Attribute) -> int | None:
    """The bytes that a static tensor occupies; None when a dim is unknown."""
    sizes, element = static_shape(type), element_of(type)
    if sizes is None or element is None:
        return None
    return math.prod(sizes) * to_numpy(element).itemsize
