"""The xDSL context of all our dialects: ops are looked up in the registry, so that none is made before a module needs it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import Builtin
from xdsl.dialects.func import Func
from xdsl.ir import Attribute, Operation, TypeAttribute

from tflc.dialects import op_class, types
from tflc.dialects.weight import WeightAttr

_ATTRIBUTES: tuple[type[Attribute], ...] = (WeightAttr, types.DimsAttr)
_TYPES: tuple[type[TypeAttribute], ...] = (
    types.StringType,
    types.SmallFloatType,
    types.SequenceType,
    types.OptionalType,
    types.MapType,
)


@dataclass
class LazyContext(Context):
    """builtin, func, and every registered dialect of ours."""

    def __post_init__(self) -> None:
        self.load_dialect(Builtin)
        self.load_dialect(Func)
        for attribute in (*_ATTRIBUTES, *_TYPES):
            self.load_attr_or_type(attribute)

    def get_optional_op(self, name: str, *, dialect_stack: Sequence[str] = ()) -> type[Operation] | None:
        return op_class(name) or super().get_optional_op(name, dialect_stack=dialect_stack)

    def get_optional_type(self, name: str) -> type[TypeAttribute] | None:
        if name == "quant.uniform" and name not in self._loaded_types:
            from tflc.dialects.quant import UniformType

            self.load_attr_or_type(UniformType)
        return super().get_optional_type(name)
