"""The function that is the model: how to find and build it, and what the attributes of its arguments and results say.

Each argument and result carries ``onnx.name``, the model's name of that input or output. One that the user wants channels-last also carries
``tflc.layout`` (``"NHWC"``) and ``tflc.order``: its axis i is axis ``order[i]`` of the ONNX value.
"""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects.builtin import ArrayAttr, DictionaryAttr, FunctionType, ModuleOp, StringAttr
from xdsl.dialects.func import FuncOp
from xdsl.ir import Attribute, Block, BlockArgument, Operation, OpResult, Region, SSAValue

from tflc.diagnostics import ExitCode, Refusal
from tflc.dialects.locations import value_names

MAIN = "main"
NAME, LAYOUT, ORDER = "onnx.name", "tflc.layout", "tflc.order"

PortAttributes = dict[str, Attribute]
"""The attributes of one argument or result, by name."""


def main_function(module: ModuleOp) -> FuncOp:
    """The function that is the model. Raises Refusal E0704 where the module has none."""
    functions = [op for op in module.ops if isinstance(op, FuncOp)]
    for function in functions:
        if function.sym_name.data == MAIN or len(functions) == 1:
            return function
    raise Refusal.of("E0704", f"the module has no function @{MAIN}", exit_code=ExitCode.BAD_INPUT)


def build_main(block: Block, inputs: Sequence[str], outputs: Sequence[str]) -> FuncOp:
    """The function @main of a block that ends in func.return, with the model's names of its arguments and results."""
    types = FunctionType.from_lists([argument.type for argument in block.args], [v.type for v in returned(block)])
    return FuncOp(MAIN, types, Region(block), arg_attrs=named_ports(inputs), res_attrs=named_ports(outputs))


def named_ports(names: Sequence[str]) -> ArrayAttr[DictionaryAttr]:
    """The attributes of arguments or results that have these names and nothing else."""
    return ArrayAttr([DictionaryAttr({NAME: StringAttr(name)}) for name in names])


def returned(block: Block) -> Sequence[SSAValue]:
    """The values that a function's block returns."""
    assert block.last_op is not None
    return block.last_op.operands


def argument_attributes(function: FuncOp) -> list[PortAttributes]:
    """The attributes of each argument, in order; copies, which may be changed."""
    return _attributes(function.arg_attrs, len(function.function_type.inputs))


def result_attributes(function: FuncOp) -> list[PortAttributes]:
    """The attributes of each result, in order; copies, which may be changed."""
    return _attributes(function.res_attrs, len(function.function_type.outputs))


def _attributes(attributes: ArrayAttr | None, count: int) -> list[PortAttributes]:
    if attributes is None:
        return [{} for _ in range(count)]
    return [dict(entry.data) for entry in attributes if isinstance(entry, DictionaryAttr)]


def argument_names(function: FuncOp) -> list[str]:
    """The model's names of a function's arguments, in order; the position where there is none."""
    return _names(argument_attributes(function))


def result_names(function: FuncOp) -> list[str]:
    """The model's names of a function's results, in order; the position where there is none."""
    return _names(result_attributes(function))


def _names(ports: Sequence[PortAttributes]) -> list[str]:
    found = [port.get(NAME) for port in ports]
    return [name.data if isinstance(name, StringAttr) else str(index) for index, name in enumerate(found)]


def name_of(value: SSAValue) -> str | None:
    """The model's name of a value; None for one that has none."""
    owner = value.owner
    if isinstance(owner, Operation):
        assert isinstance(value, OpResult)
        name = value_names(owner)[value.index]
        return None if name is None else name.name
    function = owner.parent_op()
    if isinstance(function, FuncOp) and isinstance(value, BlockArgument):
        name = argument_attributes(function)[value.index].get(NAME)
        return name.data if isinstance(name, StringAttr) else None
    return None


def update_function_type(function: FuncOp) -> None:
    """Brings the function's type in line with its arguments and with what it returns."""
    block = function.body.block
    function.properties["function_type"] = FunctionType.from_lists(
        [argument.type for argument in block.args], [value.type for value in returned(block)]
    )
