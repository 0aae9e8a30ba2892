"""The dialects, by name, and how to make their ops.

Schemas and op classes are made at first use. A dialect is a module with ``schema(op_type) -> OpSchema | None``, ``op_types() -> Iterable[str]``
and ``infer(op) -> list of result types``; ``register`` adds one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from xdsl.context import Context
    from xdsl.dialects.builtin import LocationAttr
    from xdsl.ir import Attribute, Region, SSAValue

    from tflc.dialects.schema import OpSchema, SchemaOp
    from tflc.dialects.weight import WeightAttr


class SchemaDialect(Protocol):
    """What the registry needs of a dialect."""

    def schema(self, op_type: str) -> OpSchema | None:
        """The schema of ``Conv`` in ``onnx.Conv``; None where the dialect has no such op."""
        ...

    def op_types(self) -> Iterable[str]:
        """The names of all ops, without the dialect's."""
        ...

    def infer(self, op: SchemaOp) -> list[Attribute]:
        """The result types of an op from its operands and attributes; unranked or dynamic where they are not determined.

        Raises ValueError with one sentence where the operands contradict the op, Underivable where they say nothing of its results.
        """
        ...


_MODULES = {
    "onnx": "tflc.dialects.onnx",
    "nhwc": "tflc.dialects.nhwc",
    "tfl": "tflc.dialects.tfl",
    "quant": "tflc.dialects.quant",
}
_CONSTANTS = {
    "onnx": "onnx.Constant",
    "nhwc": "onnx.Constant",
    "tfl": "tfl.pseudo_const",
    "quant": "tfl.pseudo_const",
}
_registered: dict[str, SchemaDialect] = {}
_classes: dict[str, type[SchemaOp]] = {}


def register(name: str, dialect: SchemaDialect, *, constant: str | None = None) -> None:
    """Add a dialect; ``constant`` is the op that holds its constants (its own ``name.Constant`` by default)."""
    _registered[name] = dialect
    _CONSTANTS[name] = constant or f"{name}.Constant"


def dialect(name: str) -> SchemaDialect | None:
    """The dialect of a name, imported at first use."""
    if (found := _registered.get(name)) is not None:
        return found
    if (module := _MODULES.get(name)) is None:
        return None
    loaded: SchemaDialect = import_module(module)  # type: ignore[assignment]
    _registered[name] = loaded
    return loaded


def dialect_names() -> tuple[str, ...]:
    return tuple(dict.fromkeys((*_MODULES, *_registered)))


def op_names(dialect_name: str) -> tuple[str, ...]:
    """The full names of a dialect's ops."""
    found = dialect(dialect_name)
    return () if found is None else tuple(f"{dialect_name}.{op}" for op in found.op_types())


def op_class(name: str) -> type[SchemaOp] | None:
    """The op class of a full name; None where there is no such op."""
    if (cls := _classes.get(name)) is not None:
        return cls
    prefix, _, op_type = name.partition(".")
    found = dialect(prefix)
    schema = None if found is None else found.schema(op_type)
    if schema is None:
        return None
    from tflc.dialects import schema as schemas

    cls = schemas.op_class(schema)
    _classes[name] = cls
    return cls


def schema_of(name: str) -> OpSchema | None:
    """The schema of a full op name; None where there is no such op."""
    cls = op_class(name)
    return None if cls is None else cls.schema


def is_constant_op(name: str) -> bool:
    """Whether an op of a name holds a constant."""
    schema = schema_of(name)
    return schema is not None and "ConstantLike" in schema.traits


def build(
    name: str,
    operands: Sequence[SSAValue | None],
    attrs: Mapping[str, Any] | None = None,
    result_types: Sequence[Attribute] | None = None,
    *,
    location: LocationAttr | None = None,
    regions: Sequence[Region] = (),
) -> SchemaOp:
    """A new op. ``operands`` by position, None for an absent one; ``attrs`` are Python values or attributes; types are inferred unless given.

    Raises KeyError for an unknown op or attribute, ValueError where no result types follow from the operands.
    """
    from tflc.dialects.schema import Values, holes, to_attribute

    cls = op_class(name)
    if cls is None:
        raise KeyError(name)
    present, absent = holes(operands)
    properties = {
        key: to_attribute(value, cls.schema.attributes[key].kind)
        for key, value in (attrs or {}).items()
        if value is not None
    }
    if absent is not None:
        properties["absent"] = absent
    op = cls.create(
        operands=present, result_types=result_types or (), properties=properties, location=location, regions=regions
    )
    if result_types is None:
        from xdsl.ir import OpResult

        op.results = Values([OpResult(type, op, index) for index, type in enumerate(infer(op))])
    return op


def infer(op: SchemaOp) -> list[Attribute]:
    """The result types that follow from an op's operands and attributes."""
    found = dialect(op.schema.dialect)
    assert found is not None
    return found.infer(op)


def make_constant(dialect_name: str, value: Any, location: LocationAttr | None = None) -> SchemaOp:
    """The op that holds a constant in a dialect: ``value`` is a WeightAttr, an array, or what numpy makes of it."""
    from tflc.dialects.weight import WeightAttr

    weight = value if isinstance(value, WeightAttr) else WeightAttr.of(value)
    cls = op_class(_CONSTANTS[dialect_name])
    assert cls is not None
    return cls.create(result_types=[weight.type], properties={"value": weight}, location=location)


def constant_of(value: SSAValue | None) -> WeightAttr | None:
    """The constant that a value holds; None when it is computed, an argument or absent."""
    op: Any = getattr(value, "op", None)
    # Asked of each operand of each op, most of which are computed: those have no such property.
    if op is None or (weight := op.properties.get("value")) is None:
        return None
    schema = getattr(op, "schema", None)
    return weight if schema is not None and "ConstantLike" in schema.traits else None


def known_constant(value: SSAValue) -> WeightAttr:
    """The constant that a value is known to hold."""
    weight = constant_of(value)
    assert weight is not None
    return weight


def context(*, allow_unregistered: bool = False) -> Context:
    """An xDSL context that finds the ops and attributes of all dialects at first use."""
    from tflc.dialects.lazy_context import LazyContext

    return LazyContext(allow_unregistered=allow_unregistered)
