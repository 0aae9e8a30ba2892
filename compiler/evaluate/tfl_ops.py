"""tfl ops evaluated: written as a .tflite model in memory and run in the TFLite runtime's process."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from xdsl.dialects.builtin import ModuleOp, SymbolRefAttr
from xdsl.dialects.func import FuncOp, ReturnOp
from xdsl.ir import Block, Operation, SSAValue

from tflc.signature import build_main


def run(
    ops: Sequence[Operation], inputs: Mapping[SSAValue, Any], outputs: Sequence[SSAValue], prefer_reference: bool
) -> list[Any]:
    """The values of ``outputs``. There is one implementation of tfl ops, so ``prefer_reference`` says nothing here. Raises Refusal."""
    from tflc.runtime import evaluate_tfl

    found = evaluate_tfl(
        module_of(ops, list(inputs), outputs), {f"i{i}": array for i, array in enumerate(inputs.values())}
    )
    return [found[f"o{index}"] for index in range(len(outputs))]


def module_of(ops: Sequence[Operation], inputs: Sequence[SSAValue], outputs: Sequence[SSAValue]) -> ModuleOp:
    """A module of copies of ops, with inputs ``i0``, ``i1``, ... and outputs ``o0``, ``o1``, ..."""
    block = Block(arg_types=[value.type for value in inputs])
    values: dict[SSAValue, SSAValue] = dict(zip(inputs, block.args))
    for op in ops:
        block.add_op(op.clone(values))
    block.add_op(ReturnOp(*(values[value] for value in outputs)))
    main = build_main(block, [f"i{i}" for i in range(len(inputs))], [f"o{i}" for i in range(len(outputs))])
    return ModuleOp([main, *(each.clone() for each in _named_by(ops))])


def _named_by(ops: Sequence[Operation]) -> list[FuncOp]:
    """The functions that ops name by symbol, and those that these name."""
    root = ops[0].parent_op() if ops else None
    while root is not None and not isinstance(root, ModuleOp):
        root = root.parent_op()
    if root is None:
        return []
    known = {each.sym_name.data: each for each in root.ops if isinstance(each, FuncOp)}
    found: dict[str, FuncOp] = {}
    waiting = list(ops)
    while waiting:
        for attribute in waiting.pop().properties.values():
            name = attribute.root_reference.data if isinstance(attribute, SymbolRefAttr) else None
            if name in known and name not in found:
                found[name] = known[name]
                waiting += list(known[name].walk())
    return list(found.values())
