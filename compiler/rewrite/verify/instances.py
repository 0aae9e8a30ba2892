"""Graphs that a rule's left side should match, drawn at random: ops from the inside out, operands that the pattern leaves open by sample.

What is drawn may be invalid, or fail a ``when``; whoever asks draws again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import prod
from random import Random
from typing import TYPE_CHECKING, Any

from tflc.dialects.samples.site import QUANTIZED, Site, Slot
from tflc.rewrite.pattern import AnyValue, Dims, Literal, Missing, OneOf, OpPattern, ResultOf, ValuePattern
from tflc.rewrite.verify.drawn import Drawn, Feed, named_module
from tflc.rewrite.verify.hints import Hints
from tflc.rewrite.verify.quantizations import Quantizations
from tflc.rewrite.verify.values import STORED

if TYPE_CHECKING:
    import numpy as np
    from xdsl.ir import Attribute, Block, SSAValue

    from tflc.dialects.schema import AttrSpec, OperandSpec, OpSchema, SchemaOp
    from tflc.dialects.weight import WeightAttr

CLASSES = {"float": ("f32", "f32", "f32", "f64", "f16"), "int": ("i32", "i64", "i8", "ui8"), QUANTIZED: (QUANTIZED,)}
"""Element words of patterns, and the element types drawn for them."""

USUAL = ("f32", "i32", "i64", "f64", "f16", "i8", "ui8", "i1")
"""Element types that are drawn where the schema leaves a choice, the most telling first."""


INDICES = frozenset({"i32", "i64"})
"""Element types of shapes, axes and places, which say nothing about the data."""


class Unfit(Exception):
    """What was drawn is no valid graph; the message says why."""


class Drawing:
    """One draw. Names that are bound are one thing in all their places."""

    def __init__(self, random: Random, *, canonical: bool = True, small: bool = False, hints: Hints | None = None):
        import numpy as np
        from xdsl.ir import Block

        self.random = random
        self.numbers = np.random.default_rng(random.getrandbits(32))
        self.canonical, self.small = canonical, small
        self.hints = hints or Hints()
        self.block: Block = Block()
        self.feeds: list[Feed] = []
        self.values: dict[str, SSAValue] = {}
        self.attributes: dict[str, Any] = {}
        self.dims: dict[str, int] = {}
        self.usual = random.choice((*["f32"] * 12, *USUAL))
        self.wanted_rank: int | None = None
        self.repeated: dict[str, tuple[int, ...]] | None = None
        self.quantizations = Quantizations(random)
        self.stored = False
        self.open = False

    def module(self, pattern: OpPattern, results: int | None) -> Drawn:
        """The graph of a root pattern; ``results`` of the root's are outputs, all by default. Raises Unfit."""
        from tflc.dialects import samples
        from tflc.dialects.types import static_shape

        if pattern.op.startswith("tfl.") and self.random.random() < 0.6:
            self.usual = "f32"
        ops = [op.op for op in _op_patterns(pattern)]
        self.open = len(ops) == 1 and self.random.random() < 0.2
        self.stored = any(map(samples.stores, ops)) and self.random.random() < 0.9
        allowed = _allowed(pattern)
        if allowed is not None and self.usual not in allowed:
            self.usual = self._of(allowed)
        root = self.op(pattern, results or 0)
        outputs = [result for result in root.results[:results] if _is_tensor(result)]
        if not outputs:
            raise Unfit("the root has no result that is a tensor")
        if any(0 in (static_shape(output.type) or ()) for output in outputs):
            raise Unfit("the result has no elements")
        return Drawn(named_module(self.block, [feed.name for feed in self.feeds], outputs), tuple(self.feeds))

    # Ops.

    def op(self, pattern: OpPattern, results: int = 0) -> SchemaOp:
        """The op of a pattern, drawn with what it reads; optional results are made up to so many."""
        from tflc.dialects import build, samples, schema_of

        schema = schema_of(pattern.op)
        assert schema is not None
        if "ConstantLike" in schema.traits:
            return self._constant_op(pattern, schema)
        patterns = self._operands(pattern, schema)
        wanted, self.wanted_rank = self.wanted_rank, None
        shapes: dict[str, tuple[int, ...]] = {}
        built: list[SSAValue | None] = []
        for index, (value, rest) in enumerate(patterns):
            ranks = samples.ranks(schema.name, index)
            self.wanted_rank = self.random.choice(ranks) if ranks else wanted if index == 0 else None
            built.append(self._built(value, shapes if rest else None, _spec(schema, index)))
            self.wanted_rank = None
        slots = [
            _known(value)
            if value is not None
            else self._slot(shape, _spec(schema, index), index >= schema.min_operands)
            for index, (value, (shape, _)) in enumerate(zip(built, patterns))
        ]
        site = Site(schema, self.random, slots, self._fixed(pattern, schema), self.canonical, self.small, wanted)
        site.words = self.hints.words
        unset = {name for name, value in site.attributes.items() if value is None}
        try:
            samples.draw(site)
        except (IndexError, ValueError, ZeroDivisionError, TypeError) as error:
            raise Unfit(f"no sample of {schema.name} fits: {error}") from None
        operands = self._leaves(schema, site, patterns, built)
        attributes = self._attributes(pattern, schema, site, unset)
        if "Commutative" in schema.traits and len(operands) > 1 and self.random.random() < 0.5:
            operands[:2] = operands[1::-1]
        try:
            types = None
            if results > 1 and operands[0] is not None:
                types = self._of_all_results(schema, operands, attributes, results)
            if site.result is not None and operands[0] is not None:
                types = self._told_result(site.result, operands[0])
            op = build(schema.name, operands, attributes, types)
            op.verify_()
        except Exception as error:
            raise Unfit(f"{schema.name} is not valid: {error}") from None
        self.block.add_op(op)
        for test in pattern.attributes:
            if test.bind is not None:
                self.attributes.setdefault(test.bind, op.get(test.name))
        if pattern.binder is not None:
            self.values[pattern.binder] = op.results[0] if op.results else None  # type: ignore[assignment]
        return op

    def _of_all_results(
        self, schema: OpSchema, operands: Sequence[SSAValue | None], attributes: dict[str, Any], count: int
    ) -> list[Attribute] | None:
        """The types of so many results, optional ones among them; None where the op never has so many."""
        from tflc.dialects import build, infer

        least = sum(spec.arity == "single" for spec in schema.results)
        assert operands[0] is not None
        for number in dict.fromkeys((count, least)):
            op = build(schema.name, operands, attributes, [operands[0].type] * number)
            try:
                return infer(op)
            except Exception:
                # onnx says in an error of its own which numbers of results there may be.
                op.drop_all_references()
        return None

    def _told_result(self, element: str, operand: SSAValue) -> list[Attribute]:
        """The type of a result that does not follow from its operand: of an element, or quantized, with integers such as the operand's."""
        from xdsl.dialects.builtin import IntegerType

        from tflc.dialects.types import element_by_name, element_name, element_of, static_shape, with_element

        type, given = operand.type, element_of(operand.type)
        if element != QUANTIZED:
            plain = element_by_name(element)
            assert plain is not None
            return [with_element(type, plain)]
        storage = element_name(given) if isinstance(given, IntegerType) else None
        return [with_element(type, self.quantizations.element(static_shape(type) or (), storage=storage))]

    def _constant_op(self, pattern: OpPattern, schema: OpSchema) -> SchemaOp:
        import numpy as np

        from tflc.dialects import build
        from tflc.dialects.weight import WeightAttr
        from tflc.rewrite.verify.values import constant

        shape = Site(schema, self.random, []).lengths(self.random.randrange(4))
        weight = WeightAttr.of(constant(self.numbers, shape, np.dtype("float32"), ""))
        op = build(schema.name, [], {"value": weight}, [weight.type])
        self.block.add_op(op)
        for test in pattern.attributes:
            if test.bind is not None:
                self.attributes.setdefault(test.bind, op.get(test.name))
        return op

    def _operands(self, pattern: OpPattern, schema: OpSchema) -> list[tuple[ValuePattern, bool]]:
        """The operand patterns, that of the rest repeated; True where a pattern is of the rest, whose value names are its own."""
        found = [(value, False) for value in pattern.operands]
        if pattern.rest is None:
            return found
        most = schema.max_operands
        least = max(schema.min_operands - len(found), 1 if schema.variadic else 0)
        if most is None:
            count = (
                self.random.choice((least, least, least + 1, least + 2)) if found else self.random.choice((1, 2, 2, 3))
            )
        else:
            count = self.random.randint(least, max(most - len(found), least))
        return found + [(pattern.rest, True)] * count

    def _built(
        self, value: ValuePattern, shapes: dict[str, tuple[int, ...]] | None, spec: OperandSpec | None
    ) -> SSAValue | None:
        """The value of an operand that is an op, or a name that is bound already; None for a leaf.

        ``shapes`` stands for an operand of the rest: those of the same names in earlier operands of it.
        """
        match value:
            case OneOf(options=options):
                return self._built(self.random.choice(options), shapes, spec)
            case ResultOf(op=op, index=index):
                outer = self.values, self.usual, self.repeated
                if shapes is not None:
                    self.values, self.repeated = dict(self.values), shapes
                if spec is not None and spec.elements and self.usual not in spec.elements:
                    self.usual = self._of(spec.elements)
                made = self.op(op)
                names = self.values
                self.values, self.usual, self.repeated = outer
                if shapes is None:
                    self.values = names
                if index >= len(made.results):
                    raise Unfit(f"{op.op} has no result {index} here")
                return made.results[index]
            case AnyValue(name=str(name)) if shapes is None:
                return self.values.get(name)
        return None

    def _of(self, allowed: frozenset[str]) -> str:
        return self.random.choice([element for element in USUAL if element in allowed] or sorted(allowed))

    def _fixed(self, pattern: OpPattern, schema: OpSchema) -> dict[str, Any]:
        """Attributes that the pattern, an earlier place of the same name, or a test line settles; None for one that must be unset."""
        fixed: dict[str, Any] = {name: value for name, value in self.hints.values.items() if name in schema.attributes}
        for test in pattern.attributes:
            if test.is_literal:
                fixed[test.name] = test.literal
            elif test.bind is None:
                continue
            elif test.bind in self.hints.values:
                fixed[test.name] = self.hints.values[test.bind]
            elif (value := self.attributes.get(test.bind, self.dims.get(test.bind))) is not None:
                fixed[test.name] = value
            elif test.optional and self.random.random() < 0.5:
                fixed[test.name] = None
        return fixed

    def _attributes(self, pattern: OpPattern, schema: OpSchema, site: Site, unset: set[str]) -> dict[str, Any]:
        """All attributes: as settled; else by the domain that the dialect declares; else left at their default."""
        given = {name: value for name, value in site.attributes.items() if value is not None and name not in unset}
        bound = {test.name for test in pattern.attributes if not test.is_literal and not test.optional}
        for spec in schema.attributes.values():
            if spec.name in site.attributes or spec.kind in ("graph", "tensor", "type", "any"):
                continue
            needed = spec.required or (spec.name in bound and spec.default is None)
            if (needed or self.random.random() < 0.4) and (value := self._of_domain(spec)) is not None:
                given[spec.name] = value
        return given

    def _of_domain(self, spec: AttrSpec) -> Any:
        if spec.domain:
            return self.random.choice(spec.domain)
        match spec.kind, spec.default:
            case "bool", _:
                return self.random.random() < 0.5
            case "float", default:
                return (
                    self.random.choice((default, 0.5, 1.0, 2.0))
                    if default is not None
                    else self.random.choice((0.5, 1.0, 2.0))
                )
        return None

    # Operands that the pattern leaves open.

    def _slot(self, value: ValuePattern, spec: OperandSpec | None, may_be_absent: bool) -> Slot:
        match value:
            case OneOf():
                raise Unfit("alternatives of operands that are no ops")
            case Missing():
                return Slot(absent=True)
            case Literal(value=literal):
                return Slot(dims=(len(literal),) if isinstance(literal, tuple) else None)
            case AnyValue(name=name, type=type, optional=optional, default=default):
                free = optional or default is not None or name is None
                hint = self.hints.types.get(name or "")
                if may_be_absent and free and hint is None and self.random.random() < 0.5:
                    return Slot(absent=True)
                if self.repeated is not None and (shape := self.repeated.get(name or "")) is not None:
                    return Slot(dims=tuple(1 if self.random.random() < 0.15 else size for size in shape))
                return self._typed(type, hint)
        return Slot()

    def _typed(self, type: Dims | None, hint: tuple[str | None, tuple[int | None, ...]] | None) -> Slot:
        if hint is not None:
            return Slot(element=hint[0], dims=hint[1])
        if type is None:
            return Slot()
        element = type.element
        if element in CLASSES:
            choices = CLASSES[element]
            element = self.usual if self.usual in choices else self.random.choice(choices) if choices else None
        dims: list[int | None] = [self._dim(dim) for dim in type.before]
        if type.rest and not dims and not type.after:
            return Slot(element=element)
        if type.rest:
            dims += [None] * self.random.choice((0, 1, 2, 2))
        dims += [self._dim(dim) for dim in type.after]
        return Slot(element=element, dims=tuple(dims))

    def _dim(self, dim: int | str | None) -> int | None:
        if not isinstance(dim, str):
            return dim
        value = self.dims.get(dim, self.attributes.get(dim))
        return value if isinstance(value, int) else None

    def _leaves(
        self, schema: OpSchema, site: Site, patterns: Sequence[tuple[ValuePattern, bool]], built: list[SSAValue | None]
    ) -> list[SSAValue | None]:
        """All operands in order: leaves become inputs or constants of the types that sample and schema give."""
        elements = self._elements(schema, site, built)
        found: list[SSAValue | None] = []
        for index, (value, (pattern, of_rest)) in enumerate(zip(built, patterns)):
            slot = site.slots[index]
            if (
                value is None
                and not slot.absent
                and not of_rest
                and isinstance(pattern, AnyValue)
                and pattern.name in self.values
            ):
                value = self.values[pattern.name]
            if value is None and not slot.absent:
                value = self._leaf(schema, pattern, slot, elements[index])
                if isinstance(pattern, AnyValue):
                    self._bind(pattern, value, slot, of_rest)
            found.append(value)
        while found and found[-1] is None:
            found.pop()
        return found

    def _bind(self, pattern: AnyValue, value: SSAValue, slot: Slot, of_rest: bool) -> None:
        if pattern.name is not None and not of_rest:
            self.values[pattern.name] = value
            if self.repeated is not None and slot.shape is not None:
                self.repeated.setdefault(pattern.name, slot.shape)
        if pattern.type is not None and slot.shape is not None:
            before, after = pattern.type.before, pattern.type.after
            for dim, size in (*zip(before, slot.shape), *zip(reversed(after), reversed(slot.shape))):
                if isinstance(dim, str):
                    self.dims.setdefault(dim, size)

    def _elements(self, schema: OpSchema, site: Site, built: Sequence[SSAValue | None]) -> list[str]:
        """The element type of each operand: one for each type variable of the schema; one for all where it has none."""
        from tflc.dialects.types import element_name, element_of

        for slot in site.slots:
            if slot.element == QUANTIZED and slot.known is None:
                slot.element = str(self.quantizations.element(slot.shape or ()))
        chosen: dict[str, str] = {}
        specs = [_spec(schema, index) for index in range(len(site.slots))]
        for slot, value, spec in zip(site.slots, built, specs):
            variable = spec.type_var if spec is not None else ""
            if value is not None:
                element = element_of(value.type)
                if element is not None:
                    self.quantizations.keep(element)
                if element is not None and not (spec is not None and not variable and slot.values is not None):
                    chosen.setdefault(variable, element_name(element))
            elif slot.element is not None and (variable or slot.values is None):
                chosen.setdefault(variable, slot.element)
        found = []
        for slot, spec in zip(site.slots, specs):
            variable = spec.type_var if spec is not None else ""
            allowed = spec.elements if spec is not None else frozenset()
            element = slot.element or chosen.get(variable)
            if element is None or (allowed and element not in allowed and slot.element is None):
                element = self._usual(allowed)
            if slot.element is None and slot.values is None:
                chosen.setdefault(variable, element)
            found.append(element)
        return found

    def _usual(self, allowed: frozenset[str]) -> str:
        if not allowed or (self.usual in allowed and self.random.random() < 0.9):
            return self.usual
        usual = [element for element in USUAL if element in allowed]
        return usual[0] if usual and self.random.random() < 0.6 else self.random.choice(usual or sorted(allowed))

    def _leaf(self, schema: OpSchema, pattern: ValuePattern, slot: Slot, element: str) -> SSAValue:
        import numpy as np

        from tflc.dialects.samples import real_of_stored
        from tflc.dialects.types import element_by_name, to_numpy

        type = self.quantizations.named.get(element) or element_by_name(element)
        assert type is not None
        dtype = to_numpy(type)
        if slot.shape is None:
            slot.shape = tuple(2 if size is None else size for size in slot.dims or ())
        if isinstance(pattern, Literal):
            number = pattern.value
            data = np.array(number) if isinstance(number, tuple) else np.full(slot.shape, number)
            return self._constant(schema, data.astype(dtype))
        const = isinstance(pattern, AnyValue) and pattern.const
        if slot.values is not None:
            values = np.asarray(slot.values)
            if values.size != prod(slot.shape):
                raise Unfit("a sample's values do not have the length that the rule asks for")
            values = values.reshape(slot.shape)
            if const or self.random.random() < 0.85:
                return self._constant(schema, values.astype(dtype))
            return self._input(pattern, Feed("", slot.shape, element, values=values.astype(dtype)), type)
        if self.stored and not const and element == "f32" and (real := real_of_stored(schema.dialect)) is not None:
            return self._real_of_stored(real, schema, slot)
        if hasattr(type, "storage_type"):
            return self._stored(schema, pattern, slot.shape, type, const=const or self.random.random() < 0.06)
        # A number of its own is a parameter, more often than not a constant.
        if const or self.random.random() < (0.06 if slot.shape else 0.4):
            from tflc.rewrite.verify.values import constant

            return self._constant(schema, constant(self.numbers, slot.shape, dtype, slot.domain))
        return self._input(pattern, Feed("", slot.shape, element, slot.domain), type)

    def _real_of_stored(self, real: str, schema: OpSchema, slot: Slot) -> SSAValue:
        """Reals as a quantized graph has them: of stored data, or of stored weights; a vector also as it is."""
        from tflc.dialects import build

        assert slot.shape is not None
        const = self.random.random() < (0.6 if self.feeds else 0.3)
        if const and len(slot.shape) < 2 and self.random.random() < 0.5:
            import numpy as np

            from tflc.rewrite.verify.values import constant

            return self._constant(schema, constant(self.numbers, slot.shape, np.dtype("float32"), slot.domain))
        element = self.quantizations.element(slot.shape, weights=const)
        op = build(real, [self._stored(schema, AnyValue(None), slot.shape, element, const=const)])
        self.block.add_op(op)
        return op.results[0]

    def _stored(
        self, schema: OpSchema, pattern: ValuePattern, shape: tuple[int, ...], element: Any, *, const: bool
    ) -> SSAValue:
        """Stored integers of a quantized type: a constant, or an input."""
        from tflc.dialects.types import to_numpy
        from tflc.dialects.weight import WeightAttr
        from tflc.rewrite.verify.values import array

        if const:
            return self._constant(schema, WeightAttr.of(array(self.numbers, shape, to_numpy(element), STORED), element))
        return self._input(pattern, Feed("", shape, element.storage_name, STORED), element)

    def _input(self, pattern: ValuePattern, feed: Feed, element: Attribute) -> SSAValue:
        """An input; some of its axes may be of any length as far as its type says, where no other op is drawn upon it."""
        from dataclasses import replace

        from tflc.dialects.types import tensor

        shape = [None if self.open and self.random.random() < 0.5 else size for size in feed.shape]

        word = pattern.name if isinstance(pattern, AnyValue) and pattern.name else "v"
        word = word.rsplit(".", 1)[-1]
        taken = {other.name for other in self.feeds}
        name = next(n for n in (word, *(f"{word}{i}" for i in range(1, 99))) if n not in taken)
        self.feeds.append(replace(feed, name=name))
        return self.block.insert_arg(tensor(shape, element), len(self.block.args))

    def _constant(self, schema: OpSchema, data: np.ndarray | WeightAttr) -> SSAValue:
        from tflc.dialects import make_constant

        op = make_constant(schema.dialect, data)
        self.block.add_op(op)
        return op.results[0]


def _op_patterns(pattern: OpPattern) -> Iterator[OpPattern]:
    """The patterns of all ops that a pattern may match, its own first."""
    queue: list[ValuePattern] = [ResultOf(pattern)]
    while queue:
        match queue.pop():
            case OneOf(options=options):
                queue += options
            case ResultOf(op=op):
                yield op
                queue += [*op.operands, *([] if op.rest is None else [op.rest])]


def _allowed(pattern: OpPattern) -> frozenset[str] | None:
    """The element types that the data of every op of a pattern may have; None where no schema says, or none suits all."""
    from tflc.dialects import schema_of

    found: frozenset[str] | None = None
    for op in _op_patterns(pattern):
        schema = schema_of(op.op)
        assert schema is not None
        elements = schema.operands[-1 if op.rest is not None else 0].elements if schema.operands else frozenset()
        if elements - INDICES:
            found = elements if found is None else found & elements
    return found or None


def _spec(schema: OpSchema, index: int) -> OperandSpec | None:
    if not schema.operands:
        return None
    return schema.operands[min(index, len(schema.operands) - 1)]


def _known(value: SSAValue) -> Slot:
    from tflc.dialects.types import OptionalType, SequenceType, element_of, static_shape

    if isinstance(value.type, SequenceType | OptionalType):
        return Slot(known=())
    shape = static_shape(value.type)
    if shape is None:
        raise Unfit("an inner op has a shape that is not static")
    return Slot(known=shape, element=QUANTIZED if hasattr(element_of(value.type), "storage_type") else None)


def _is_tensor(value: SSAValue) -> bool:
    from xdsl.dialects.builtin import NoneType

    from tflc.dialects.types import SequenceType, element_of

    if isinstance(value.type, SequenceType):
        return True
    element = element_of(value.type)
    return element is not None and not isinstance(element, NoneType)
