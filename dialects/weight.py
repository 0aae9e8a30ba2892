"""The weight attribute: a constant tensor whose bytes are mapped, never copied, printed or hashed without need.

Equality and hash are by identity, so that attribute tables never touch the bytes. Where contents matter, ``same_as`` compares
type, then sampled elements, then all. A weight prints inline (``dense<[1, 2]> : tensor<2xi64>``) while it is small, else as
``#onnx.weight<"key", tensor<64x3x3x3xf32>>``; its bytes are then in the side file that the module names (``tflc.dialects.sidefile``).
"""

from __future__ import annotations

import math
from abc import ABCMeta
from collections.abc import Callable, Hashable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from xdsl.dialects.builtin import TensorType
from xdsl.ir import Attribute, BuiltinAttribute, Data
from xdsl.utils.exceptions import VerifyException

from tflc.dialects.literals import BitPattern, element_literal
from tflc.dialects.types import from_numpy, tensor, to_numpy

if TYPE_CHECKING:
    import numpy as np
    from xdsl.parser import AttrParser
    from xdsl.printer import Printer

INLINE_ELEMENTS = 32
"""Up to so many elements a weight prints inline; splats do whatever their size."""

_SAMPLES = 8
"""About so many elements tell most weights apart."""


class PlainInstances(ABCMeta):
    """Classes that nobody registers virtual subclasses of: the plain check of an instance will do, that of ABCs takes five times as long."""

    __instancecheck__ = type.__instancecheck__


class WeightAttr(BuiltinAttribute, Data[None], metaclass=PlainInstances):
    """A constant tensor: its type and the means to its elements.

    ``array`` is read-only, of the type's shape, in row-major order of the axes (its strides may be anything), with the dtype
    that ``to_numpy`` gives for the element type: the storage integers where the element is quantized.
    """

    name = "onnx.weight"

    type: TensorType
    key: str | None
    _array: np.ndarray | None
    _load: Callable[[], np.ndarray] | None

    def __init__(self, type: TensorType, array: np.ndarray | Callable[[], np.ndarray], key: str | None = None):
        load, held = (array, None) if callable(array) else (None, _read_only(array))
        vars(self).update(type=type, key=key, _load=load, _array=held)

    @staticmethod
    def of(array: Any, element: Attribute | None = None, key: str | None = None) -> WeightAttr:
        """A weight that holds an array (not copied; do not write to it afterwards), or what numpy makes of a value."""
        import numpy as np

        array = np.asarray(array)
        if array.dtype.kind in "US":
            array = array.astype(object)
        weight_type = tensor(array.shape, from_numpy(array.dtype) if element is None else element)
        assert isinstance(weight_type, TensorType)
        return WeightAttr(weight_type, array, key)

    @property
    def array(self) -> np.ndarray:
        """The elements, mapped at first use."""
        if (array := self._array) is None:
            assert self._load is not None
            array = _read_only(self._load())
            vars(self).update(_array=array, _load=None)
        return array

    @cached_property
    def shape(self) -> tuple[int, ...]:
        return tuple(dim.data for dim in self.type.shape.data)

    @cached_property
    def size(self) -> int:
        """The number of elements."""
        return math.prod(self.shape)

    @cached_property
    def sample(self) -> Hashable:
        """Some elements, the same for equal weights and different for most others."""
        samples = self.array.flat[:: max(1, self.size // _SAMPLES)]
        return samples.tobytes() if samples.dtype != object else tuple(samples.tolist())

    @property
    def splat(self) -> Any | None:
        """The one element that fills the tensor, as a numpy scalar; None where it is not known cheaply that there is one.

        Known for a single element, for a broadcast view, and for tensors small enough to print inline.
        """
        if self._array is None and self.size > INLINE_ELEMENTS:
            return None  # bytes of a file, not yet mapped: never a broadcast view
        array = self.array
        if array.size == 0:
            return None
        first = array.flat[0] if array.size <= INLINE_ELEMENTS else array[(0,) * array.ndim]
        if array.size == 1 or not any(stride for stride, size in zip(array.strides, array.shape) if size > 1):
            return first
        if array.size <= INLINE_ELEMENTS and (array == first).all():
            return first
        return None

    def same_as(self, other: WeightAttr) -> bool:
        """Whether both hold the same bytes in the same type: sampled first, compared in full only if the samples agree."""
        import numpy as np

        if self is other:
            return True
        if self.type != other.type:
            return False
        a, b = self.array, other.array
        if a is b or (a.__array_interface__["data"] == b.__array_interface__["data"] and a.strides == b.strides):
            return True
        if a.dtype == object:
            return a.tolist() == b.tolist()
        if a.size > 4096:
            where = np.linspace(0, a.size - 1, 64, dtype=np.int64)
            index = np.unravel_index(where, a.shape)
            if a[index].tobytes() != b[index].tobytes():
                return False
        return np.ascontiguousarray(a).tobytes() == np.ascontiguousarray(b).tobytes()

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)

    def __repr__(self) -> str:
        return f"WeightAttr({self.type}, key={self.key!r})"

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a weight does not change")

    # Text.

    @classmethod
    def parse_parameter(cls, parser: AttrParser) -> None:
        parser.raise_error(
            "a weight by key needs tflc's own parser (tflc.dialects.assembly), which knows the side file"
        )

    def print_parameter(self, printer: Printer) -> None:
        self.print_builtin(printer)

    def print_builtin(self, printer: Printer) -> None:
        """Inline where that is short, else by key."""
        if (literal := inline_literal(self)) is not None:
            printer.print_string(f"dense<{literal}> : ")
            printer.print_attribute(self.type)
            return
        keys = getattr(printer, "weight_keys", None)
        printer.print_string("#onnx.weight<")
        printer.print_string_literal(self.key or "" if keys is None else keys.key_of(self))
        printer.print_string(", ")
        printer.print_attribute(self.type)
        printer.print_string(">")


def _read_only(array: np.ndarray) -> np.ndarray:
    view = array.view()
    view.flags.writeable = False
    return view


def inline_literal(weight: WeightAttr) -> str | None:
    """The elements as MLIR writes them between ``dense<`` and ``>``; None for a weight that is too large to print.

    A splat prints as its one element, floats with the fewest digits that read back the same, infinities and NaNs as their bits.
    """
    if weight.size == 0:
        return ""
    if (splat := weight.splat) is not None:
        return element_literal(splat)
    if weight.size > INLINE_ELEMENTS and weight.array.dtype != object:
        return None
    return _nested(weight.array)


def _nested(array: np.ndarray) -> str:
    if not getattr(array, "ndim", 0):
        return element_literal(array if isinstance(array, str | bytes) else array[()])
    return "[" + ", ".join(map(_nested, array)) + "]"


def from_literal(elements: list[Any], shape: tuple[int, ...], type: TensorType) -> WeightAttr:
    """A weight from parsed elements in row-major order (``int`` bit patterns allowed for floats); one element is a splat."""
    import numpy as np

    dtype = to_numpy(type.element_type)
    sizes = tuple(dim.data for dim in type.shape.data)
    if len(elements) not in (1, math.prod(sizes)) or (len(elements) > 1 and shape != sizes):
        raise VerifyException(f"{len(elements)} elements of shape {shape} for {type}")
    values = np.array([_value(element, dtype) for element in elements], dtype=dtype)
    return WeightAttr(type, np.broadcast_to(values[0], sizes) if len(elements) == 1 else values.reshape(sizes))


def _value(element: Any, dtype: np.dtype[Any]) -> Any:
    import numpy as np

    if isinstance(element, BitPattern):
        return np.frombuffer(int(element).to_bytes(dtype.itemsize, "little"), dtype=dtype)[0]
    return element
