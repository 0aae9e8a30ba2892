"""Modules of several dialects, cut into the fewest pieces that one evaluator each can run."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from xdsl.ir import Operation, SSAValue

from tflc.diagnostics import Refusal
from tflc.dialects import constant_of
from tflc.dialects.schema import SchemaOp

if TYPE_CHECKING:
    import numpy as np

Evaluator = Callable[[Sequence[Operation], Mapping[SSAValue, Any], Sequence[SSAValue], bool], list[Any]]
"""``run(ops, inputs, outputs, prefer_reference)``: the values of ``outputs``; every operand from outside is in ``inputs``."""

_FAMILIES = {"onnx": "onnx", "nhwc": "onnx", "tfl": "tfl", "quant": "quant"}
"""Dialect -> the kind of piece that it is in."""

_REFERENCE = "reference"
"""The kind of piece for onnx ops that onnxruntime computes otherwise."""

_EVALUATORS = {
    "onnx": "tflc.evaluate.onnx_ops",
    _REFERENCE: "tflc.evaluate.onnx_ops",
    "tfl": "tflc.evaluate.tfl_ops",
    "quant": "tflc.evaluate.quant_ops",
}
"""Kind of piece -> the module whose ``run`` evaluates it."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Ops of one kind that can run together."""

    family: str
    ops: list[Operation]


def run_pieces(
    ops: Sequence[Operation],
    inputs: Mapping[SSAValue, np.ndarray],
    outputs: Sequence[SSAValue],
    *,
    prefer_reference: bool,
) -> list[np.ndarray]:
    """The values of ``outputs``, from values of ``inputs`` and constants. Raises Refusal."""
    pieces = split(ops, apart=not prefer_reference)
    known: dict[SSAValue, Any] = dict(inputs)
    for index, piece in enumerate(pieces):
        made: set[SSAValue] = {result for op in piece.ops for result in op.results}
        later = {value for after in pieces[index + 1 :] for op in after.ops for value in used_values(op)}
        wanted = [value for value in dict.fromkeys((*outputs, *later)) if value in made]
        if not wanted:
            continue
        constants, given = _leaves(piece, made, known)
        evaluator: Evaluator = import_module(_EVALUATORS[piece.family]).run
        found = evaluator([*constants, *piece.ops], given, wanted, prefer_reference or piece.family == _REFERENCE)
        known.update(zip(wanted, found))
    return [known[value] if value in known else _constant(value) for value in outputs]


def split(ops: Sequence[Operation], *, apart: bool = False) -> list[Piece]:
    """The ops without constants, in pieces that can run in order. ``apart``: what onnxruntime computes otherwise stands apart.

    An op joins the first piece of its family that comes after all it needs: the piece of an operand where that is of its family, else a
    later one.
    """
    levels: dict[SSAValue, int] = {}
    found: dict[int, Piece] = {}
    computed = [(op, _kind(op, apart)) for op in ops if not _is_constant(op)]
    families = list(dict.fromkeys(family for _, family in computed))
    for op, family in computed:
        # Level i holds ops of family i modulo the number of families.
        place = families.index(family)
        level = max((levels.get(value, 0) for value in used_values(op)), default=0)
        level += (place - level) % len(families)
        levels.update(dict.fromkeys(op.results, level))
        found.setdefault(level, Piece(family, [])).ops.append(op)
    return [found[level] for level in sorted(found)]


def used_values(op: Operation) -> Iterator[SSAValue]:
    """What an op takes from outside itself: operands, and what its regions use of the ops around it."""
    yield from op.operands
    if not op.regions:
        return
    own: set[SSAValue] = {value for inner in op.walk() for value in inner.results}
    own.update(argument for inner in op.walk() for region in inner.regions for argument in region.block.args)
    for inner in op.walk():
        if inner is not op:
            yield from (value for value in inner.operands if value not in own)


def _leaves(
    piece: Piece, made: set[SSAValue], known: Mapping[SSAValue, Any]
) -> tuple[list[Operation], dict[SSAValue, Any]]:
    """The constants of its family that a piece uses, and the values of all else that it uses from outside."""
    constants: dict[Operation, None] = {}
    given: dict[SSAValue, Any] = {}
    for op in piece.ops:
        for value in used_values(op):
            if value in made:
                continue
            owner = value.owner
            if value in known:
                given[value] = known[value]
            elif (
                isinstance(owner, Operation)
                and _is_constant(owner)
                and _EVALUATORS[_family(owner)] == _EVALUATORS[piece.family]
            ):
                constants[owner] = None
            else:
                given[value] = _constant(value)
    return list(constants), given


def _constant(value: SSAValue) -> np.ndarray:
    weight = constant_of(value)
    assert weight is not None, "a value of a piece is computed, given or constant"
    return weight.array


def _is_constant(op: Operation) -> bool:
    return bool(op.results) and constant_of(op.results[0]) is not None


def _kind(op: Operation, apart: bool) -> str:
    if apart and isinstance(op, SchemaOp) and _family(op) == "onnx":
        from tflc.dialects.onnx.runtime_differences import differs_in_onnxruntime

        return _REFERENCE if differs_in_onnxruntime(op) else "onnx"
    return _family(op)


def _family(op: Operation) -> str:
    dialect = op.name.partition(".")[0]
    if (family := _FAMILIES.get(dialect)) is None:
        raise Refusal.of("E0821", f"{op.name} cannot be evaluated: nothing runs ops of dialect '{dialect}'")
    return family
