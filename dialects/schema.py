"""What an op is: its schema, and the op class derived from it.

``onnx.*``, ``nhwc.*`` and ``tfl.*`` ops are declared by data (``OpSchema``), derived from the standards themselves. One xDSL op class is
made per schema, at its first use. All share one custom assembly:

    %r = onnx.LSTM(%x, %w, %r, _, _, %h) <{hidden_size = 8}> : tensor<..>

Operands stand where the standard puts them; variadic ones come last. An absent operand before a present one is a hole, printed ``_``
and held in the property ``absent`` as its position; operands absent at the end are just missing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Self

from xdsl.dialects.builtin import (
    ArrayAttr,
    BoolAttr,
    BytesAttr,
    DenseArrayBase,
    Float32Type,
    FloatAttr,
    IntegerAttr,
    IntegerType,
    StringAttr,
    UnknownLoc,
)
from xdsl.ir import Attribute, Block, Operation, OpResult, OpTraits, Region, SSAValue, SSAValues, Use
from xdsl.traits import IsTerminator, OpTrait, Pure
from xdsl.utils.exceptions import VerifyException

from tflc.dialects.types import static_shape
from tflc.dialects.weight import PlainInstances, WeightAttr

if TYPE_CHECKING:
    from xdsl.dialects.builtin import LocationAttr
    from xdsl.parser import Parser
    from xdsl.printer import Printer

_I64, _I1, _F32 = IntegerType(64), IntegerType(1), Float32Type()
_UNKNOWN = UnknownLoc()

SINGLE, OPTIONAL, VARIADIC = "single", "optional", "variadic"


@dataclass(frozen=True, slots=True)
class OperandSpec:
    """One formal operand or result: its name, how many values it takes, and its type variable with the elements that it allows."""

    name: str
    arity: str = SINGLE
    type_var: str = ""
    elements: frozenset[str] = frozenset()
    min_count: int = 1


@dataclass(frozen=True, slots=True)
class AttrSpec:
    """One attribute. ``kind`` is int, float, string, ints, floats, strings, tensor, bool, graph, type or any; a graph is a region.

    ``default`` is a Python value, None where there is none; ``domain`` lists the strings or numbers that are legal, empty for any.
    """

    name: str
    kind: str
    required: bool = False
    default: Any = None
    domain: tuple[Any, ...] = ()


@dataclass(frozen=True)
class OpSchema:
    """An op as its standard declares it. ``traits`` are ours: see ``TRAITS``."""

    name: str
    operands: tuple[OperandSpec, ...]
    results: tuple[OperandSpec, ...]
    attributes: Mapping[str, AttrSpec] = field(default_factory=dict)
    traits: frozenset[str] = frozenset()
    since_version: int = 1
    doc: str = ""

    @cached_property
    def dialect(self) -> str:
        return self.name.split(".", 1)[0]

    @cached_property
    def op_type(self) -> str:
        """The name within the dialect: ``Conv`` of ``onnx.Conv``."""
        return self.name.split(".", 1)[1]

    @cached_property
    def older_version(self) -> str | None:
        """``"6"`` of ``onnx.Clip.v6``, the form that opsets of its time knew; None for a canonical form."""
        return self.name.partition(".v")[2] or None

    @cached_property
    def variadic(self) -> bool:
        return bool(self.operands) and self.operands[-1].arity == VARIADIC

    @cached_property
    def regions(self) -> tuple[str, ...]:
        """The attributes that are graphs, in the order of the op's regions."""
        return tuple(name for name, spec in self.attributes.items() if spec.kind == "graph")

    def operand_index(self, name: str) -> int:
        """The position of a formal operand; KeyError for another name."""
        for index, spec in enumerate(self.operands):
            if spec.name == name:
                return index
        raise KeyError(name)

    @cached_property
    def min_operands(self) -> int:
        """One more than the last position that must be present."""
        required = 0
        for index, spec in enumerate(self.operands):
            if spec.arity == SINGLE:
                required = index + 1
            elif spec.arity == VARIADIC and spec.min_count:
                required = index + spec.min_count
        return required

    @cached_property
    def max_operands(self) -> int | None:
        return None if self.variadic else len(self.operands)


TRAITS = {
    "Commutative": "the first two operands may change places",
    "Elementwise": "one result, of the broadcast shape of all operands; each element depends on the operands' elements there alone",
    "ConstantLike": "no operands; property 'value' holds the result",
    "Terminator": "ends its block",
    "Recurrent": "goes along a sequence, a step at a time",
    "Compact": "of constants it makes a larger one: more than one element is not computed ahead",
    "Contributed": "of a runtime, not of the standard: the reference implementation does not know it, and nothing folds it",
    "Impure": "must not be erased, merged or folded: random numbers, or state",
}


class Values(SSAValues[Any]):
    """Operands or results, read as what they are, a tuple: xDSL's own reading of one of them is the most frequent call of a conversion."""

    __getitem__ = tuple.__getitem__  # type: ignore[assignment]


class SchemaOp(Operation, metaclass=PlainInstances):
    """An op declared by an ``OpSchema``."""

    schema: ClassVar[OpSchema]

    # As xDSL has them, in fewer steps.

    __eq__ = object.__eq__  # type: ignore[assignment]
    __hash__ = object.__hash__

    @classmethod
    def create(
        cls,
        *,
        operands: Sequence[SSAValue] = (),
        result_types: Sequence[Attribute] = (),
        properties: Mapping[str, Attribute] = MappingProxyType({}),
        attributes: Mapping[str, Attribute] = MappingProxyType({}),
        location: LocationAttr | None = None,
        successors: Sequence[Block] = (),
        regions: Sequence[Region] = (),
    ) -> Self:
        op = cls.__new__(cls)
        op._operands = Values(operands)
        op._operand_uses = tuple([Use(op, index) for index in range(len(operands))])
        for operand, use in zip(operands, op._operand_uses):
            operand.add_use(use)
        op.results = Values([OpResult(type, op, index) for index, type in enumerate(result_types)])
        op.properties = dict(properties)
        op.attributes = dict(attributes)
        op.location = _UNKNOWN if location is None else location
        if successors:
            op.successors = successors
        for region in regions:
            op.add_region(region)
        return op

    # Operands.

    @property
    def slots(self) -> tuple[SSAValue | None, ...]:
        """The operands by position, None where one is absent before a present one."""
        absent = self.properties.get("absent")
        if absent is None:
            return tuple(self._operands)
        assert isinstance(absent, DenseArrayBase)
        slots: list[SSAValue | None] = list(self._operands)
        for hole in absent.get_values():
            slots.insert(int(hole), None)
        return tuple(slots)

    def operand(self, which: int | str) -> SSAValue | None:
        """The operand at a position or of a formal name; None when it is absent."""
        index = self.schema.operand_index(which) if isinstance(which, str) else which
        slots = self._operands if "absent" not in self.properties else self.slots
        return slots[index] if index < len(slots) else None

    # Attributes.

    def get(self, name: str) -> Any:
        """The Python value of an attribute: as set, else its default, else None."""
        attribute = self.properties.get(name)
        if attribute is not None:
            return to_python(attribute)
        spec = self.schema.attributes.get(name)
        return None if spec is None else spec.default

    def region(self, name: str) -> Any:
        """The region that holds a graph attribute."""
        return self.regions[self.schema.regions.index(name)]

    # Validity.

    def verify_(self) -> None:
        schema, slots = self.schema, self.slots
        most = schema.max_operands
        if len(slots) < schema.min_operands or (most is not None and len(slots) > most):
            raise VerifyException(f"{self.name} takes {_count(schema)} operands, {len(slots)} given")
        for spec, operand in zip(schema.operands, slots):
            if operand is None and spec.arity == SINGLE:
                raise VerifyException(f"{self.name}: operand '{spec.name}' is missing")
        if len(self.results) > len(schema.results) and not (schema.results and schema.results[-1].arity == VARIADIC):
            raise VerifyException(f"{self.name} has {len(schema.results)} results, {len(self.results)} given")
        for name, attribute in self.properties.items():
            if name == "absent":
                continue
            spec = schema.attributes.get(name)
            if spec is None:
                raise VerifyException(f"{self.name} has no attribute '{name}'")
            if spec.kind != "any" and not isinstance(attribute, ATTRIBUTE_CLASSES[spec.kind]):
                raise VerifyException(f"{self.name}: attribute '{name}' must be of kind {spec.kind}, {attribute} given")
            if spec.domain and to_python(attribute) not in spec.domain:
                raise VerifyException(
                    f"{self.name}: {name} = {attribute} is none of {', '.join(map(str, spec.domain))}"
                )
        for name, spec in schema.attributes.items():
            if spec.required and spec.kind != "graph" and name not in self.properties:
                raise VerifyException(f"{self.name} needs attribute '{name}'")

    # Text: the assembly is one for all, in its own file.

    @classmethod
    def parse(cls, parser: Parser) -> SchemaOp:
        from tflc.dialects.assembly import parse_op

        return parse_op(cls, parser)

    def print(self, printer: Printer) -> None:
        from tflc.dialects.assembly import print_op

        print_op(self, printer)


class Underivable(ValueError):
    """Operands and attributes say nothing of an op's results: they have the types that they were given."""


ATTRIBUTE_CLASSES: dict[str, tuple[type, ...]] = {
    "int": (IntegerAttr,),
    "float": (FloatAttr,),
    "string": (StringAttr,),
    "ints": (DenseArrayBase,),
    "floats": (DenseArrayBase,),
    "strings": (ArrayAttr,),
    "tensor": (WeightAttr,),
    "bool": (IntegerAttr,),
    "graph": (),
    "type": (Attribute,),
    "any": (Attribute,),
}


def _count(schema: OpSchema) -> str:
    least, most = schema.min_operands, schema.max_operands
    if most is None:
        return f"at least {least}"
    return str(least) if least == most else f"{least} to {most}"


def to_python(attribute: Attribute) -> Any:
    """The Python value of an attribute: int, float, str, bool, tuple, or the attribute itself where Python has nothing for it."""
    convert = _TO_PYTHON.get(type(attribute))
    return attribute if convert is None else convert(attribute)


# These classes have no subclasses. They are ABCs, whose check of an instance costs more than all else here.
_TO_PYTHON: dict[type[Attribute], Callable[[Any], Any]] = {
    IntegerAttr: lambda attribute: bool(attribute.value.data) if attribute.type == _I1 else attribute.value.data,
    FloatAttr: lambda attribute: attribute.value.data,
    StringAttr: lambda attribute: attribute.data,
    DenseArrayBase: lambda attribute: tuple(attribute.get_values()),
    ArrayAttr: lambda attribute: tuple(to_python(entry) for entry in attribute.data),
}


_PYTHON = frozenset({int, float, bool, str, bytes, tuple, list})
"""What attributes are mostly made of. Asking the ABC that attributes are, whether these are instances, costs more than to make the attribute."""


def to_attribute(value: Any, kind: str) -> Attribute:
    """The attribute of a kind for a Python value; attributes pass through. Equal small ones are one object: building one is what costs."""
    if type(value) not in _PYTHON and isinstance(value, Attribute):
        return value
    match kind:
        case "int":
            return _int(int(value))
        case "bool":
            return _bool(bool(value))
        case "float":
            return FloatAttr(float(value), _F32)
        case "string":
            return _string(value if isinstance(value, str) else value.decode("utf-8", "surrogateescape"))
        case "ints":
            return _ints(tuple(int(entry) for entry in value))
        case "floats":
            return DenseArrayBase.from_list(_F32, [float(entry) for entry in value])
        case "strings":
            return ArrayAttr([to_attribute(entry, "string") for entry in value])
        case "tensor":
            return WeightAttr.of(value)
    raise TypeError(f"no attribute of kind {kind} for {value!r}")


@lru_cache(maxsize=4096)
def _int(value: int) -> Attribute:
    return IntegerAttr(value, _I64)


@cache
def _bool(value: bool) -> Attribute:
    return BoolAttr.from_bool(value)


@lru_cache(maxsize=4096)
def _string(value: str) -> Attribute:
    return StringAttr(value)


@lru_cache(maxsize=4096)
def _ints(value: tuple[int, ...]) -> Attribute:
    # Packed at once: `from_list` asks of each number whether it is in range, and a forest has a million of them.
    return DenseArrayBase(_I64, BytesAttr(_I64.pack(value)))


def holes(slots: Sequence[SSAValue | None]) -> tuple[tuple[SSAValue, ...], DenseArrayBase | None]:
    """The present operands, and the property ``absent`` if one that is absent stands before a present one."""
    present = tuple([slot for slot in slots if slot is not None])
    while slots and slots[-1] is None:
        slots = slots[:-1]
    if len(present) == len(slots):
        return present, None
    return present, DenseArrayBase.from_list(_I64, [i for i, slot in enumerate(slots) if slot is None])


def op_class(schema: OpSchema) -> type[SchemaOp]:
    """A new op class for a schema; the registry keeps one per name."""
    traits: list[OpTrait] = []
    if "Terminator" in schema.traits:
        traits.append(IsTerminator())
    if not schema.traits & {"Terminator", "Impure"}:
        traits.append(Pure())
    name = "".join(part[:1].upper() + part[1:] for part in schema.op_type.replace(".", "_").split("_"))
    return type(
        f"{name}Op", (SchemaOp,), {"name": schema.name, "schema": schema, "traits": OpTraits(lambda: tuple(traits))}
    )


def ops_within(root: Operation) -> list[Operation]:
    """All ops in the regions of an op, in order, each before those of its own regions. A list: who reads it may change the graph."""
    found: list[Operation] = []

    def visit(op: Operation) -> None:
        for region in op.regions:
            for block in region.blocks:
                inner = block.first_op
                while inner is not None:
                    found.append(inner)
                    if inner.regions:
                        visit(inner)
                    inner = inner._next_op

    visit(root)
    return found


def ops_in(block: Block) -> list[Operation]:
    """The ops of a block alone, in order. A list: who reads it may change the graph, and xDSL's own of ``block.ops`` walks it twice."""
    found: list[Operation] = []
    op = block.first_op
    while op is not None:
        found.append(op)
        op = op._next_op
    return found


def stays_compact(op: SchemaOp) -> bool:
    """Whether an op on constants is not computed ahead, since its operands say the same in fewer bytes."""
    return "Compact" in op.schema.traits and static_shape(op.results[0].type) not in ((), (1,))


def walk_schema_ops(root: Operation) -> Iterator[SchemaOp]:
    """An op and all in its regions that are schema ops, in order."""
    return (op for op in (root, *ops_within(root)) if isinstance(op, SchemaOp))
