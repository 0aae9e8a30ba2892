"""Types and values of a function's ops in one walk, in order: each op sees the final types and known values of its operands."""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.func import FuncOp
from xdsl.ir import Attribute, Block, Operation, OpResult, Region, SSAValue
from xdsl.rewriter import InsertPoint, Rewriter

from tflc.diagnostics import Finding, Refusal
from tflc.dialects import constant_of, make_constant
from tflc.dialects.onnx import control_flow, shape_values
from tflc.dialects.schema import SchemaOp, Underivable, ops_in, stays_compact
from tflc.dialects.small_constants import MOST_ELEMENTS, settings_of, small
from tflc.dialects.types import (
    Shape,
    element_of,
    i32,
    i64,
    is_known,
    may_be_one,
    shape_of,
    static_shape,
    tensor,
    to_numpy,
)
from tflc.signature import update_function_type
from tflc.transforms.inlining import inlined
from tflc.type_findings import contradiction, one_way, overstated, taken_at_their_word

if TYPE_CHECKING:
    import numpy as np


Concluded = dict[SchemaOp, tuple[Attribute, ...]]
"""Ops whose results have static types that follow from the static types of their operands, which stand here."""


def infer_types(
    module: ModuleOp, *, keep_stated: bool = True, judge_stated: bool = True, concluded: Concluded | None = None
) -> list[Finding]:
    """Give every value the most specific type that follows from the inputs, and fold the shape arithmetic on the way.

    ``keep_stated``: types that the model states fill in what inference does not know; not so once an input was given another shape.
    ``judge_stated``: one that contradicts its op is refused; else it stays, and nothing is said of any, for a later look to judge.
    ``concluded``: what an earlier inference found, which is not asked again; what this one finds is added.
    A branch that contradicts the shapes gives way to the other, with a warning; there is one too on what is only stated.
    Raises Refusal E0301 with every op whose operands contradict it.
    """
    done = _infer(module, _Inference(keep_stated, judge_stated, concluded={} if concluded is None else concluded))
    warnings = [finding for each in done for finding in each.warnings]
    if not judge_stated:
        return warnings
    stated = [value for each in done for value in each.stated if value.owner.get_toplevel_object() is module]
    return [*warnings, *taken_at_their_word(stated)]


def refine_types(module: ModuleOp) -> bool:
    """``infer_types`` again, after a rewrite: ops that replace others may say more about the shapes that were not known. Whether any did.

    A static type says all: it was inferred before, or stated by the rule that made its op.
    """
    return any(each.changed for each in _infer(module, _Inference(refining=True)))


def refuse_contradicted(ops: Iterable[SchemaOp]) -> None:
    """Raises Refusal E0301 with each of these ops that contradicts its operands, of which more is known than when its types were inferred."""
    from tflc.dialects import infer

    findings = []
    for op in ops:
        try:
            infer(op)
        except ValueError as error:
            findings.append(contradiction(op, str(error)))
    if findings:
        raise Refusal(tuple(findings))


def _infer(module: ModuleOp, settings: _Inference) -> list[_Inference]:
    """What came of each function."""
    done: list[_Inference] = []
    for function in module.ops:
        if isinstance(function, FuncOp):
            inference = settings.anew()
            inference.block(function.body.block)
            if inference.findings:
                raise Refusal(tuple(inference.findings))
            update_function_type(function)
            done.append(inference)
    return done


@dataclass
class _Inference:
    """One walk over a function: what it is to do, and what it has found so far."""

    keep_stated: bool = True
    judge_stated: bool = True
    refining: bool = False
    depth: int = 0
    dims: dict[SSAValue, Shape] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    warnings: list[Finding] = field(default_factory=list)
    stated: dict[OpResult, None] = field(default_factory=dict)
    """The results whose types say more than their operands do."""
    impossible: bool = False
    in_branch: bool = False
    """Whether this is a branch, of which is asked whether it contradicts the shapes."""
    changed: bool = False
    folded: dict[Hashable, np.ndarray | None] = field(default_factory=dict)
    """What ops gave, by all that it depends on: models compute the same shapes again and again."""
    concluded: Concluded = field(default_factory=dict)

    def anew(self, depth: int = 0, dims: Mapping[SSAValue, Shape] = {}) -> _Inference:
        """An inference that is to do the same, and has found nothing yet."""
        again = _Inference(self.keep_stated, self.judge_stated, self.refining, depth, dict(dims))
        again.folded, again.concluded = self.folded, self.concluded
        return again

    def block(self, block: Block) -> None:
        for op in ops_in(block):
            self._one(op)

    def _one(self, op: Operation) -> None:
        if isinstance(op, SchemaOp) and "ConstantLike" not in op.schema.traits:
            self._op(op)

    def _regions(self, op: SchemaOp, types: list[list[Attribute]]) -> None:
        for region, arguments in zip(op.regions, types):
            for argument, type in zip(region.block.args, arguments):
                argument._type = type  # type: ignore[attr-defined]
            self.depth += 1
            self.block(region.block)
            self.depth -= 1

    def _possible(self, op: SchemaOp) -> list[Region]:
        """The branches of an op that do not contradict the shapes, all of them inferred. One that does can only end in an error."""
        outer, possible = self.impossible, []
        around, self.in_branch = self.in_branch, True
        for region in op.regions:
            self.impossible = False
            self.depth += 1
            self.block(region.block)
            self.depth -= 1
            if not self.impossible:
                possible.append(region)
        self.in_branch = around
        self.impossible = outer or not possible
        return possible

    def _take(self, op: SchemaOp, region: Region) -> None:
        """Puts a branch in the place of its op."""
        self.changed = True
        first = inlined(region.block, op)
        while first is not op:
            following = first.next_op
            assert following is not None
            self._one(first)
            first = following
        Rewriter.erase_op(op)

    def _settled(self, op: SchemaOp) -> list[list[Attribute]]:
        """The types of the arguments of an op's regions. What a loop carries may change its shape from round to round, and what is folded
        must hold in all of them: the rounds are tried on copies until no type changes."""
        types = control_flow.argument_types(op)
        if self.refining and _is_of_every_round(op, types):
            return types
        while control_flow.widened(op) is not None:
            copy = op.clone()
            self.anew(self.depth + 1, self.dims)._regions(copy, types)
            wider = control_flow.widened(copy)
            assert wider is not None
            copy.erase()
            if wider == types[0]:
                break
            types = [wider]
        return types

    def _op(self, op: SchemaOp) -> None:
        if (chosen := control_flow.taken(op)) is not None:
            # What the other branches hold may contradict the shapes, so they go before anyone looks at them.
            self._take(op, chosen)
            return
        if control_flow.chooses(op):
            possible = self._possible(op)
            if len(possible) == 1 < len(op.regions):
                self.warnings.append(one_way(op, possible[0]))
                self._take(op, possible[0])
                return
        elif op.regions:
            outer = self.impossible
            self._regions(op, self._settled(op))
            self.impossible = outer  # a loop may make no round
        if not op.results or not all(is_known(operand.type) for operand in op.operands):
            return
        if not self._is_settled(op) and not self._type(op):
            return
        self._value(op)

    def _is_settled(self, op: SchemaOp) -> bool:
        """Whether an op's types are as specific as can be. In a branch it is asked again whether they contradict the shapes."""
        if (types := self.concluded.get(op)) is not None and types == tuple([value.type for value in op._operands]):
            return True
        return self.refining and not self.in_branch and _is_static(op.results)

    def _type(self, op: SchemaOp) -> bool:
        """Give the results their types; False where the operands contradict the op."""
        try:
            types = self._types(op)
        except Underivable:
            return True
        except ValueError as error:
            # Within a region, what contradicts the shapes may be a branch that these shapes never take.
            self.impossible = True
            if not self.depth:
                self.findings.append(contradiction(op, str(error)))
            return False
        follows = True
        for result, type in zip(op.results, types):
            if self.keep_stated and not self.depth and _differ(result.type, type):
                if not self.judge_stated:
                    follows = False
                    continue
                self.findings.append(overstated(op, result.type, type))
            found = _merged(type, self._stated(result)) if self.keep_stated else type
            if found != type:
                self.stated[result] = None
                follows = False
            self.changed |= found != result.type
            result._type = found  # type: ignore[attr-defined]
        if follows and not self.depth and _is_static(op.results) and _is_static(op._operands):
            self.concluded[op] = tuple([operand.type for operand in op._operands])
        return True

    def _types(self, op: SchemaOp) -> list[Attribute]:
        from tflc.dialects import infer

        types = infer(op)
        shape = shape_values.result_shape(op, self._known)
        if shape is not None and static_shape(types[0]) is None:
            element = element_of(types[0])
            assert element is not None
            types = [_merged(tensor(shape, element), types[0]), *types[1:]]
        return types

    def _stated(self, result: SSAValue) -> Attribute:
        """What the model states of a result, but no symbolic dim: exporters call results of other lengths alike."""
        element, shape = element_of(result.type), shape_of(result.type)
        if element is None or shape is None or all(dim is None or isinstance(dim, int) for dim in shape):
            return result.type
        return tensor([dim if isinstance(dim, int) else None for dim in shape], element)

    def _known(self, value: SSAValue) -> Shape | None:
        return self.dims.get(value) or shape_values.constant_dims(value)

    def _value(self, op: SchemaOp) -> None:
        """Fold what follows from types, and remember what follows in part."""
        if len(op.results) != 1 or element_of(op.results[0].type) is None or "Impure" in op.schema.traits:
            return
        result = op.results[0]
        if element_of(result.type) in (i64, i32):
            dims = shape_values.value_of(op, self._known)
            if dims is not None and all(isinstance(dim, int) for dim in dims) and static_shape(result.type) is not None:
                self._replace(op, dims)
                return
            if dims is not None:
                self.dims[result] = dims
                return
        if (
            op.operands
            and not op.regions
            # The reference computes most ops as the newest opset knows them, whatever version they are of.
            and op.schema.older_version is None
            and "Contributed" not in op.schema.traits
            and not stays_compact(op)
            and all(_is_small_constant(operand) for operand in op.operands)
            and _is_small(result.type)
        ):
            value = self._folded(op)
            if value is not None:
                self._replace(op, value)

    def _folded(self, op: SchemaOp) -> np.ndarray | None:
        """The value of an op of small constants; None where the reference fails to compute it."""
        weights = [constant_of(operand) for operand in op.operands]
        settings, values = settings_of(op), tuple([None if weight is None else small(weight) for weight in weights])
        if settings is None or None in values:
            return _computed(op)
        asked = (op.name, settings, values, op.results[0].type)
        if asked not in self.folded:
            self.folded[asked] = _computed(op)
        return self.folded[asked]

    def _replace(self, op: SchemaOp, value: object) -> None:
        """Puts a constant in the place of an op."""
        import numpy as np

        self.changed = True
        result = op.results[0]
        element = element_of(result.type)
        assert element is not None
        array = np.asarray(value, to_numpy(element)).reshape(static_shape(result.type) or ())
        constant = make_constant(op.schema.dialect, array, op.location)
        Rewriter.insert_op(constant, InsertPoint.before(op))
        result.replace_all_uses_with(constant.results[0])
        Rewriter.erase_op(op)


def _computed(op: SchemaOp) -> np.ndarray | None:
    from tflc.evaluate import fold

    try:
        return fold([op], op.results)[0]
    except Refusal:
        return None


def _is_of_every_round(op: SchemaOp, types: list[list[Attribute]]) -> bool:
    """Whether a loop's body has these types for its arguments, and by its own types yields them again: so an earlier inference left it."""
    return [argument.type for argument in op.regions[0].block.args] == types[0] == control_flow.widened(op)


def _is_static(values: Iterable[SSAValue]) -> bool:
    return all([static_shape(value.type) is not None for value in values])


def _is_small_constant(value: SSAValue) -> bool:
    weight = constant_of(value)
    return weight is not None and weight.size <= MOST_ELEMENTS


def _is_small(type: Attribute) -> bool:
    shape = static_shape(type)
    return shape is not None and math.prod(shape) <= MOST_ELEMENTS


def _merged(inferred: Attribute, stated: Attribute) -> Attribute:
    """The inferred type, with what it leaves unknown filled in from a stated type of the same rank."""
    if inferred is stated:
        return inferred
    known, more = shape_of(inferred), shape_of(stated)
    element = element_of(inferred)
    if element is None or element != element_of(stated) or more is None:
        return inferred
    if known is None:
        return stated
    if len(known) != len(more) or None not in known:
        return inferred
    return tensor([b if a is None else a for a, b in zip(known, more)], element)


def _differ(stated: Attribute, inferred: Attribute) -> bool:
    """Whether no tensor is of both types: another rank, or another size somewhere."""
    if stated is inferred:
        return False
    said, known = shape_of(stated), shape_of(inferred)
    return said is not None and known is not None and not may_be_one(said, known)
