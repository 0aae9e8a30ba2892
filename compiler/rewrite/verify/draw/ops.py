"""The ops of a pattern, drawn from the inside out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random
from typing import TYPE_CHECKING, Any

from tflc.dialects.samples.site import Site, Slot
from tflc.rewrite.left.pattern import AnyValue, OneOf, OpPattern, ResultOf, ValuePattern
from tflc.rewrite.names.op_parts import known_schema
from tflc.rewrite.verify.draw import attributes
from tflc.rewrite.verify.draw.draft import Draft, Unfit
from tflc.rewrite.verify.draw.elements import allowed_throughout, one_of, op_patterns, operand_elements, operand_spec
from tflc.rewrite.verify.draw.leaves import leaf
from tflc.rewrite.verify.draw.results import told_types
from tflc.rewrite.verify.draw.slots import filled_slot, open_slot
from tflc.rewrite.verify.drawn import Drawn, named_module
from tflc.rewrite.verify.hints import Hints

if TYPE_CHECKING:
    from xdsl.ir import SSAValue

    from tflc.dialects.schema import OperandSpec, OpSchema, SchemaOp

Operands = Sequence[tuple[ValuePattern, bool]]
"""The pattern of each operand; True where it is one of the rest, whose value names are its own."""


class Drawing:
    """One draw."""

    def __init__(self, random: Random, *, canonical: bool = True, small: bool = False, hints: Hints | None = None):
        self.draft = Draft(random, canonical=canonical, small=small, hints=hints)
        self.random = random
        self.wanted_rank: int | None = None
        """The rank that whoever reads the next op asks of it."""

    def module(self, pattern: OpPattern, results: int | None) -> Drawn:
        """The graph of a root pattern; ``results`` of the root's are outputs, all by default. Raises Unfit."""
        from tflc.dialects import samples
        from tflc.dialects.types import static_shape

        draft = self.draft
        if pattern.op.startswith("tfl.") and self.random.random() < 0.6:
            draft.usual = "f32"
        ops = [op.op for op in op_patterns(pattern)]
        draft.open = len(ops) == 1 and self.random.random() < 0.2
        draft.stored = any(map(samples.stores, ops)) and self.random.random() < 0.9
        allowed = allowed_throughout(pattern)
        if allowed is not None and draft.usual not in allowed:
            draft.usual = one_of(allowed, self.random)
        root = self.op(pattern, results or 0)
        outputs = [result for result in root.results[:results] if _is_tensor(result)]
        if not outputs:
            raise Unfit("the root has no result that is a tensor")
        if any(0 in (static_shape(output.type) or ()) for output in outputs):
            raise Unfit("the result has no elements")
        return Drawn(named_module(draft.block, [feed.name for feed in draft.feeds], outputs), tuple(draft.feeds))

    def op(self, pattern: OpPattern, results: int = 0) -> SchemaOp:
        """The op of a pattern, drawn with what it reads; optional results are made up to so many."""
        from tflc.dialects import build

        schema = known_schema(pattern.op)
        if "ConstantLike" in schema.traits:
            return self._constant_op(pattern, schema)
        patterns = self._operands(pattern, schema)
        wanted, self.wanted_rank = self.wanted_rank, None
        built = self._built_all(schema, patterns, wanted)
        slots = self._slots(schema, patterns, built)
        settled = attributes.settled(self.draft, pattern, schema)
        site = self._site(schema, slots, settled, wanted)
        operands = self._leaves(schema, site, patterns, built)
        given = attributes.drawn(self.draft, pattern, schema, site.attributes, settled)
        if "Commutative" in schema.traits and len(operands) > 1 and self.random.random() < 0.5:
            operands[:2] = operands[1::-1]
        try:
            types = told_types(self.draft, schema, operands, given, results, site.result)
            op = build(schema.name, operands, given, types)
            op.verify_()
        except Exception as error:
            raise Unfit(f"{schema.name} is not valid: {error}") from None
        self.draft.block.add_op(op)
        attributes.bind(self.draft, pattern, op)
        if pattern.binder is not None:
            self.draft.values[pattern.binder] = op.results[0] if op.results else None  # type: ignore[assignment]
        return op

    def _constant_op(self, pattern: OpPattern, schema: OpSchema) -> SchemaOp:
        import numpy as np

        from tflc.dialects import build
        from tflc.dialects.weight import WeightAttr
        from tflc.rewrite.verify.values import constant

        shape = Site(schema, self.random, []).lengths(self.random.randrange(4))
        weight = WeightAttr.of(constant(self.draft.numbers, shape, np.dtype("float32"), ""))
        op = build(schema.name, [], {"value": weight}, [weight.type])
        self.draft.block.add_op(op)
        attributes.bind(self.draft, pattern, op)
        return op

    def _operands(self, pattern: OpPattern, schema: OpSchema) -> Operands:
        """The operand patterns, that of the rest repeated."""
        found = [(value, False) for value in pattern.operands]
        if pattern.rest is None:
            return found
        most = schema.max_operands
        least = max(schema.min_operands - len(found), 1 if schema.variadic else 0)
        if most is not None:
            count = self.random.randint(least, max(most - len(found), least))
        elif found:
            count = self.random.choice((least, least, least + 1, least + 2))
        else:
            count = self.random.choice((1, 2, 2, 3))
        return found + [(pattern.rest, True)] * count

    def _built_all(self, schema: OpSchema, patterns: Operands, wanted: int | None) -> list[SSAValue | None]:
        """The values of the operands that are ops or bound already, None for leaves; ``wanted`` is the rank asked of the data."""
        from tflc.dialects import samples

        shapes: dict[str, tuple[int, ...]] = {}
        built: list[SSAValue | None] = []
        for index, (value, rest) in enumerate(patterns):
            ranks = samples.ranks(schema.name, index)
            self.wanted_rank = self.random.choice(ranks) if ranks else wanted if index == 0 else None
            built.append(self._built(value, shapes if rest else None, operand_spec(schema, index)))
            self.wanted_rank = None
        return built

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
                made = self._inner(op, shapes, spec)
                if index >= len(made.results):
                    raise Unfit(f"{op.op} has no result {index} here")
                return made.results[index]
            case AnyValue(name=str(name)) if shapes is None:
                return self.draft.values.get(name)
        return None

    def _inner(
        self, pattern: OpPattern, shapes: dict[str, tuple[int, ...]] | None, spec: OperandSpec | None
    ) -> SchemaOp:
        """The op that an operand is; what it settles for itself ends with it, of an operand of the rest its values too."""
        draft = self.draft
        values, usual, repeated = draft.values, draft.usual, draft.repeated
        if shapes is not None:
            draft.values, draft.repeated = dict(values), shapes
        if spec is not None and spec.elements and usual not in spec.elements:
            draft.usual = one_of(spec.elements, self.random)
        made = self.op(pattern)
        draft.values, draft.usual, draft.repeated = values, usual, repeated
        return made

    def _slots(self, schema: OpSchema, patterns: Operands, built: Sequence[SSAValue | None]) -> list[Slot]:
        found = []
        for index, (value, (pattern, _)) in enumerate(zip(built, patterns)):
            may_be_absent = index >= schema.min_operands
            found.append(filled_slot(value) if value is not None else open_slot(self.draft, pattern, may_be_absent))
        return found

    def _site(self, schema: OpSchema, slots: list[Slot], settled: Mapping[str, Any], wanted: int | None) -> Site:
        """What the sample of the op makes of its operands and attributes. Raises Unfit where none fits."""
        from tflc.dialects import samples

        draft = self.draft
        site = Site(schema, self.random, slots, dict(settled), draft.canonical, draft.small, wanted)
        site.words = draft.hints.words
        try:
            samples.draw(site)
        except (IndexError, ValueError, ZeroDivisionError, TypeError) as error:
            raise Unfit(f"no sample of {schema.name} fits: {error}") from None
        return site

    def _leaves(
        self, schema: OpSchema, site: Site, patterns: Operands, built: Sequence[SSAValue | None]
    ) -> list[SSAValue | None]:
        """All operands in order: leaves become inputs or constants of the types that sample and schema give."""
        draft = self.draft
        elements = operand_elements(draft, schema, site, built)
        found: list[SSAValue | None] = []
        for value, (pattern, of_rest), slot, element in zip(built, patterns, site.slots, elements):
            if value is None and not slot.absent:
                name = pattern.name if isinstance(pattern, AnyValue) and not of_rest else None
                value = draft.values.get(name) if name is not None else None
                if value is None:
                    value = leaf(draft, schema, pattern, slot, element)
                    if isinstance(pattern, AnyValue):
                        draft.bind(pattern, value, slot, of_rest)
            found.append(value)
        while found and found[-1] is None:
            found.pop()
        return found


def _is_tensor(value: SSAValue) -> bool:
    from xdsl.dialects.builtin import NoneType

    from tflc.dialects.types import SequenceType, element_of

    if isinstance(value.type, SequenceType):
        return True
    element = element_of(value.type)
    return element is not None and not isinstance(element, NoneType)
