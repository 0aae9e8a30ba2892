"""What a target would refuse of a module: the same few questions for every op, answered by the target's rows."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import SSAValue

from tflc.diagnostics import Finding
from tflc.dialects import constant_of
from tflc.dialects.schema import OperandSpec, SchemaOp, walk_schema_ops
from tflc.dialects.tfl.reductions import as_matrix, reduced_dims
from tflc.dialects.tfl.sparsity import is_sparse
from tflc.dialects.tfl.versions import version_of
from tflc.dialects.types import Shape, element_name, element_of, shape_of, show
from tflc.nodes import may_follow, node_of
from tflc.targets.target import Limits, Signature, Target

_INDEX = frozenset({"i32"})
"""What an index-like parameter may be where a row says nothing."""


@dataclass(frozen=True, slots=True)
class Violation:
    """One limit that an op breaks. ``kind`` is absent, version, element, types, parameter, rank, broadcast_rank, attribute, operand,
    sparse, summands, ties or fixed: what rules that repair ops ask for.
    """

    kind: str
    code: str
    detail: str
    hint: str = ""

    def finding(self, ops: Sequence[SchemaOp], target: Target) -> Finding:
        """What is told of the ops that break it, counted, with the place of the first."""
        nodes = tuple(node_of(op, op.name) for op in ops)
        named = f"{nodes[0].op} '{nodes[0].name}'" if nodes[0].name else nodes[0].op
        count = f", and {len(nodes) - 1} more" if len(nodes) > 1 else ""
        return Finding(self.code, f"{named}: {self.detail} ({target.name}){count}", hint=self.hint, nodes=nodes)


def check(op: SchemaOp, target: Target, custom: Collection[str] = ()) -> tuple[Violation, ...]:
    """Everything about an op that a target would refuse, get wrong, or die of. ``custom``: operators that the user adds to it."""
    if "ConstantLike" in op.schema.traits:
        return tuple(_elements(op, target))
    if op.name == "tfl.custom":
        code = op.get("custom_code")
        if code in target.custom or code in custom:
            return ()
        return (Violation("absent", "E0503", f"the runtime has no custom operator '{code}'"),)
    limits = target.limits(op.schema.op_type)
    if limits is None:
        return (Violation("absent", "E0503", "the runtime has no such operator"),)
    return tuple(_violations(op, target, limits))


def check_module(
    module: ModuleOp, target: Target, custom: Collection[str] = (), *, beside_others: bool = False
) -> list[Finding]:
    """The findings of a whole module: equal ones of one op name as one, counted, with the first place.

    ``beside_others``: ops were refused already, and nothing is said of what may only follow from them.
    """
    found: dict[tuple[str, Violation], list[SchemaOp]] = {}
    for op in walk_schema_ops(module):
        if op.schema.dialect == "tfl" and not (beside_others and may_follow(op)):
            violations = check(op, target, custom)
            unstored = any(each.kind == "element" for each in violations)
            for violation in violations:
                # What the runtime does not hold at all no kernel takes either.
                if not (unstored and violation.kind == "types"):
                    found.setdefault((op.name, violation), []).append(op)
    return [violation.finding(ops, target) for (_, violation), ops in found.items()]


def _violations(op: SchemaOp, target: Target, limits: Limits) -> Iterator[Violation]:
    if limits.versions is not None:
        version = version_of(op)
        if version > limits.versions[1]:
            yield Violation("version", "E0504", f"needs version {version}, {limits.versions[1]} is the highest here")
    for name in limits.required:
        if op.operand(name) is None:
            yield Violation("operand", "E0509", f"'{name}' must be given")
    operands = list(_operands(op))
    data = [value for spec, value in operands if not _is_parameter(spec, limits)]
    yield from _elements(op, target)
    if limits.signatures and not any(_fits(signature, data, op) for signature in limits.signatures):
        given = " ".join(_token(value) for value in data)
        results = " ".join(_token(value) for value in op.results)
        hint = "--allow-float64-as-float32 computes it in 32 bits" if "f64" in given else f"it takes {limits.types}"
        yield Violation("types", "E0505", f"does not take {given} -> {results}", hint)
    for spec, value in operands:
        if not _is_parameter(spec, limits):
            continue
        allowed = limits.parameters.get(spec.name, _INDEX)
        if (token := _token(value)) not in allowed:
            yield Violation(
                "parameter", "E0505", f"'{spec.name}' may not be {token}", f"it may be {', '.join(sorted(allowed))}"
            )
    for value in op.operands:
        if is_sparse(value) and (token := _token(value)) not in limits.sparse:
            yield Violation("sparse", "E0505", f"reads no sparse constant of {token}")
    shaped = [value for spec, value in operands if not spec.elements]
    yield from _ranks(op, limits, shaped)
    for name, values in {**target.attributes, **limits.attributes}.items():
        if name in op.schema.attributes and op.get(name) not in values:
            listed = ", ".join(map(str, values))
            yield Violation("attribute", "E0508", f"{name} = {op.get(name)} is not supported", f"it may be {listed}")
    if limits.summands:
        yield from _summands(op, limits)
    yield from _quantization(op, limits, data)


def _operands(op: SchemaOp) -> Iterator[tuple[OperandSpec, SSAValue]]:
    """The present operands with what they are."""
    specs = op.schema.operands
    for i, value in enumerate(op.slots):
        if value is not None:
            yield specs[min(i, len(specs) - 1)], value


def _is_parameter(spec: OperandSpec, limits: Limits) -> bool:
    return bool(spec.elements) or spec.name in limits.parameters


def _elements(op: SchemaOp, target: Target) -> Iterator[Violation]:
    """Results only: every operand is a result or an input elsewhere. Of 4 bits a run is fed nothing, and gives nothing."""
    for result in op.results:
        token = _token(result)
        stored = token[1:] if token[:1] in "qc" and token[1:2] in "iu" else token
        if target.elements and stored not in target.elements:
            hint = "export the model with elements of another type, or cast them to one before they come in"
            yield Violation("element", "E0505", f"the runtime has no tensors of {stored}", hint)
    for value in op.operands:
        if _token(value).endswith("i4") and constant_of(value) is None:
            hint = "4-bit weights may be stored; what a run is given or computes needs 8 bits at least"
            stored = _token(value).lstrip("qc")
            yield Violation("element", "E0505", f"the runtime has tensors of {stored} as constants alone", hint)


def _fits(signature: Signature, data: list[SSAValue], op: SchemaOp) -> bool:
    return _match(signature.operands, data) and _match(signature.results, list(op.results))


def _match(sets: tuple[frozenset[str], ...], values: list[SSAValue]) -> bool:
    """Whether each value's token is in its set; the last set is for all values that follow, no set at all for any value."""
    if not sets:
        return True
    same = len(sets) == 1 and len(sets[0]) == 1
    if same:
        return all(_token(value) in sets[0] for value in values)
    return all(_token(value) in sets[min(i, len(sets) - 1)] for i, value in enumerate(values))


def _token(value: SSAValue) -> str:
    """``f32``; ``qi8`` and ``ci8`` for quantized elements with one scale and with one for each channel."""
    element = element_of(value.type)
    if element is None:
        return str(value.type)
    storage = getattr(element, "storage_name", None)
    if storage is None:
        return element_name(element)
    return f"{'c' if getattr(element, 'per_axis', False) else 'q'}{storage}"


def _ranks(op: SchemaOp, limits: Limits, values: list[SSAValue]) -> Iterator[Violation]:
    shapes = [shape_of(value.type) for value in values]
    results = [shape_of(result.type) for result in op.results]
    ranks = [len(shape) for shape in (*shapes, *results) if shape is not None]
    if limits.rank is not None and max(ranks, default=0) > limits.rank:
        yield Violation("rank", "E0506", f"rank {max(ranks)} is more than {limits.rank}")
    if limits.min_rank and any(len(shape) < limits.min_rank for shape in shapes if shape is not None):
        yield Violation("rank", "E0506", f"rank {min(ranks)} is less than {limits.min_rank}")
    if limits.broadcast_rank is not None and len(shapes) > 1 and _differ(shapes):
        rank = max(ranks, default=0)
        if rank > limits.broadcast_rank or None in shapes:
            shown = " and ".join(map(show, shapes))
            most = limits.broadcast_rank
            detail = f"operands {shown} differ in shape at rank {rank}"
            yield Violation(
                "broadcast_rank", "E0507", detail, f"up to rank {most} they may" if most else "they may not"
            )


def _summands(op: SchemaOp, limits: Limits) -> Iterator[Violation]:
    """Of what can be taken apart only: several axes, or one whose elements make a matrix."""
    most = limits.summands.get(_token(op.operands[0]))
    dims = reduced_dims(op)
    together = math.prod(dim for dim in dims if isinstance(dim, int))
    if most is not None and together > most and (len(dims) > 1 or as_matrix(together)):
        axes = "one axis" if len(dims) == 1 else f"{len(dims)} axes"
        yield Violation("summands", "E0512", f"adds {together} elements over {axes}, {most} are the most it adds well")


def _differ(shapes: list[Shape | None]) -> bool:
    """Whether any two may differ: an unknown dim may be anything, a symbolic one equals itself."""
    first = shapes[0]
    return any(shape is None or None in shape or shape != first for shape in shapes)


def _quantization(op: SchemaOp, limits: Limits, data: list[SSAValue]) -> Iterator[Violation]:
    results = list(op.results)
    if limits.ties:
        tied = [element_of(value.type) for value in (*data, *results) if _token(value) in limits.ties]
        if any(element != tied[0] for element in tied[1:]):
            yield Violation("ties", "E0511", "operands and results must have one scale and zero point")
    for result in results:
        element = element_of(result.type)
        wanted = limits.fixed.get(_token(result))
        if wanted is not None and (element.scales[0], element.zero_points[0]) != wanted:  # type: ignore[union-attr]
            yield Violation("fixed", "E0511", f"the result must have scale {wanted[0]:g} and zero point {wanted[1]}")
