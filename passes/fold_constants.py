"""fold-constants: what does not depend on the inputs is computed once, now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import ClassVar

from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.func import FuncOp
from xdsl.ir import Block, SSAValue
from xdsl.rewriter import InsertPoint, Rewriter

from tflc.diagnostics import Refusal
from tflc.dialects import make_constant
from tflc.dialects.schema import SchemaOp, ops_in, stays_compact
from tflc.dialects.types import storage_bytes
from tflc.pipeline.base import PassContext, RulePass
from tflc.transforms.dead_code import erase_dead
from tflc.type_inference import refuse_contradicted


@dataclass(frozen=True)
class FoldConstants(RulePass):
    """Constant subgraphs become constants: views of the weights where numpy has one (by rule), else by the reference implementation, all at once.

    Results above ``max_bytes`` are left to run time unless they are no larger than what they are made of. Holds after: no op but such large,
    impure or compact ones has only constant operands, and nothing is dead.

        %t = onnx.Transpose(%w) <{perm = [1, 0]}> : tensor<3x2xf32>    =>    %t = onnx.Constant #onnx.weight<"w", tensor<3x2xf32>>
    """

    name = "fold-constants"
    requires: ClassVar[tuple[str, ...]] = ("normalize-opset", "infer-shapes")

    max_bytes: int = 16 * 1024 * 1024

    def apply(self, ctx: PassContext, op: ModuleOp) -> None:  # type: ignore[override]
        known = set(_constants(op))
        super().apply(ctx, op)
        for function in op.ops:
            if isinstance(function, FuncOp):
                self._fold(function.body.block)
        erase_dead(op)
        refuse_contradicted(_users(constant for constant in _constants(op) if constant not in known))

    def _fold(self, block: Block) -> None:
        constant: set[SSAValue] = set()
        chosen: list[SchemaOp] = []
        for op in ops_in(block):
            if not isinstance(op, SchemaOp):
                continue
            for region in op.regions:
                self._fold(region.block)
            if "ConstantLike" in op.schema.traits:
                constant.update(op.results)
            elif self._is_foldable(op, constant):
                chosen.append(op)
                constant.update(op.results)
        if chosen:
            _replace_all(chosen)

    def _is_foldable(self, op: SchemaOp, constant: set[SSAValue]) -> bool:
        if (
            op.regions
            or not op.results
            or op.schema.traits & {"Contributed", "Impure", "Terminator"}
            or stays_compact(op)
        ):
            return False
        if not all(operand in constant for operand in op.operands):
            return False
        made = [storage_bytes(result.type) for result in op.results]
        if None in made:
            return False
        total = sum(size for size in made if size is not None)
        taken = sum(storage_bytes(operand.type) or 0 for operand in op.operands)
        return total <= max(self.max_bytes, taken)


def _constants(module: ModuleOp) -> Iterator[SchemaOp]:
    """Those of functions; what a region holds may never run."""
    for function in module.ops:
        for op in function.body.block.ops if isinstance(function, FuncOp) else ():
            if isinstance(op, SchemaOp) and "ConstantLike" in op.schema.traits:
                yield op


def _users(ops: Iterable[SchemaOp]) -> Iterator[SchemaOp]:
    """The ops beside these that take their results, each once."""
    uses = (use.operation for op in ops for use in op.results[0].uses)
    for user in dict.fromkeys(uses):
        if isinstance(user, SchemaOp) and isinstance(user.parent_op(), FuncOp):
            yield user


def _replace_all(chosen: list[SchemaOp]) -> None:
    """All at once, or, where the reference fails on one of them, each on its own and that one left to run time."""
    if _replace(chosen):
        return
    for op in chosen:
        if all(isinstance(o.owner, SchemaOp) and "ConstantLike" in o.owner.schema.traits for o in op.operands):
            _replace([op])


def _replace(ops: list[SchemaOp]) -> bool:
    """Whether the reference has computed them: then constants stand in their place."""
    from tflc.evaluate import fold

    inside = set(ops)
    wanted = [result for op in ops for result in op.results if any(use.operation not in inside for use in result.uses)]
    try:
        arrays = fold(ops, wanted)
    except Refusal:
        return False
    for value, array in zip(wanted, arrays):
        owner = value.owner
        assert isinstance(owner, SchemaOp)
        constant = make_constant(owner.schema.dialect, array, owner.location)
        Rewriter.insert_op(constant, InsertPoint.before(owner))
        value.replace_all_uses_with(constant.results[0])
    for op in reversed(ops):
        Rewriter.erase_op(op)
    return True
