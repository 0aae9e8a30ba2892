"""Regions as functions: an op that holds graphs becomes one that names functions of the module by symbol."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects.builtin import ModuleOp, SymbolRefAttr
from xdsl.dialects.func import FuncOp, ReturnOp
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue

from tflc.dialects import build, constant_of
from tflc.dialects.locations import named, origin_of, value_names
from tflc.dialects.schema import SchemaOp
from tflc.transforms.loop_invariants import defined_in


def captured(regions: Sequence[Region]) -> list[SSAValue]:
    """The values from outside that the ops of regions read, each once, in order."""
    found: dict[SSAValue, None] = {}
    for region in regions:
        for op in region.walk():
            for operand in op.operands:
                if not any(defined_in(operand, each.block) for each in regions):
                    found[operand] = None
    return list(found)


def outline_branches(module: ModuleOp, op: SchemaOp, to: str) -> None:
    """An op that runs one of its regions: each becomes a function of what any of them reads."""
    outside = captured(op.regions)
    passed = [value for value in outside if constant_of(value) is None]
    symbols: dict[str, Attribute] = {}
    for name, region in zip(op.schema.regions, op.regions):
        block = region.block
        region.detach_block(block)
        for value in passed:
            _substitute(block, value, block.insert_arg(value.type, len(block.args)))
        _own_constants(block, outside)
        symbols[name] = _function(module, f"{_stem(op)}_{name}", block, _returned(block))
    _replace(op, to, [*op.operands, *passed], symbols, 0)


def outline_rounds(module: ModuleOp, op: SchemaOp, to: str, copy: str, *, unused: int) -> None:
    """An op that runs its region while the condition holds that it carries: its first operand, then what the region takes after ``unused`` arguments.

    What the region reads from outside is carried unchanged. What one place hands to another goes through the op ``copy``: the runtime writes the
    places in order, over what a later one may have to read.
    """
    (region,) = op.regions
    outside = captured(op.regions)
    passed = [value for value in outside if constant_of(value) is None]
    body = region.block
    region.detach_block(body)
    for argument in body.args[:unused]:
        body.erase_arg(argument)
    kept = []
    for value in passed:
        kept.append(body.insert_arg(value.type, len(body.args)))
        _substitute(body, value, kept[-1])
    _own_constants(body, outside)
    types = [argument.type for argument in body.args]
    test = Block(arg_types=types)
    stem = _stem(op)
    symbols: dict[str, Attribute] = {
        "cond": _function(module, f"{stem}_condition", test, [test.args[0]]),
        "body": _function(module, f"{stem}_body", body, [*_moved(body, _returned(body), copy), *kept]),
    }
    _replace(op, to, [*op.operands, *passed], symbols, 1, types)


def _replace(
    op: SchemaOp,
    to: str,
    operands: Sequence[SSAValue],
    symbols: dict[str, Attribute],
    skipped: int,
    types: Sequence[Attribute] | None = None,
) -> None:
    """Puts the new op, whose first ``skipped`` results nobody knows, in the place of the old."""
    results = [result.type for result in op.results] if types is None else types
    names = [None] * skipped + list(value_names(op))
    names += [None] * (len(results) - len(names))
    location = named(names, origin_of(op)) if names else op.location
    new = build(to, operands, symbols, results, location=location)
    block = op.parent_block()
    assert block is not None
    block.insert_op_before(new, op)
    for old, result in zip(op.results, new.results[skipped:]):
        old.replace_all_uses_with(result)
    op.detach()
    op.erase()


def _substitute(block: Block, value: SSAValue, by: SSAValue) -> None:
    """Within a block, and within the ops it holds, reads one value instead of another."""
    for use in list(value.uses):
        if _is_in(use.operation, block):
            use.operation.operands[use.index] = by


def _own_constants(block: Block, outside: Sequence[SSAValue]) -> None:
    """Gives a block its own copies of the constants it reads: a function sees nothing of another."""
    for value in outside:
        if constant_of(value) is None or not any(_is_in(use.operation, block) for use in value.uses):
            continue
        assert isinstance(value.owner, Operation)
        copy = value.owner.clone()
        first = block.first_op
        assert first is not None
        block.insert_op_before(copy, first)
        _substitute(block, value, copy.results[0])


def _is_in(op: Operation, block: Block) -> bool:
    found = op.parent_block()
    while found is not None and found is not block:
        found = found.parent_block()
    return found is block


def _returned(block: Block) -> list[SSAValue]:
    """What a block yields; the terminator goes."""
    end = block.last_op
    assert end is not None
    values = list(end.operands)
    end.detach()
    end.erase()
    return values


def _moved(block: Block, returned: Sequence[SSAValue], copy: str) -> list[SSAValue]:
    """What a block returns, copies of its arguments where they change places."""
    values = []
    for place, value in enumerate(returned):
        if value.owner is block and value is not block.args[place]:
            op = build(copy, [value], {}, [value.type])
            block.add_op(op)
            value = op.results[0]
        values.append(value)
    return values


def _function(module: ModuleOp, name: str, block: Block, returned: Sequence[SSAValue]) -> SymbolRefAttr:
    block.add_op(ReturnOp(*returned))
    taken = {op.sym_name.data for op in module.ops if isinstance(op, FuncOp)}
    unique, number = name, 1
    while unique in taken:
        unique, number = f"{name}_{number}", number + 1
    types = [argument.type for argument in block.args], [value.type for value in returned]
    module.body.block.add_op(FuncOp(unique, types, Region(block), visibility="private"))
    return SymbolRefAttr(unique)


def _stem(op: SchemaOp) -> str:
    return op.schema.op_type.lower()
