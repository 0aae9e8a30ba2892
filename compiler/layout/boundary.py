"""Inputs and outputs that the user wants channels-last: read from options, and written into the function's signature.

Such an argument or result carries the layout and the order of its axes as attributes (``tflc.signature``), by which a comparison undoes it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from xdsl.dialects.builtin import (
    ArrayAttr,
    DenseArrayBase,
    DictionaryAttr,
    IntegerType,
    ModuleOp,
    StringAttr,
)
from xdsl.dialects.func import FuncOp
from xdsl.ir import Attribute, SSAValue

from tflc.diagnostics import ExitCode, Refusal, did_you_mean, listed
from tflc.dialects.nhwc import channels_last
from tflc.dialects.types import shape_of
from tflc.input_shapes import by_name
from tflc.layout.axes import Order, inverse
from tflc.layout.reading import Boundary
from tflc.signature import (
    LAYOUT,
    ORDER,
    PortAttributes,
    argument_attributes,
    argument_names,
    main_function,
    result_attributes,
    result_names,
    returned,
    update_function_type,
)

if TYPE_CHECKING:
    import numpy as np

CHANNELS_LAST, AS_IN_ONNX = ("NHWC", "NWC", "NDHWC"), ("NCHW", "NCW", "NCDHW")


def boundary_of(function: FuncOp, inputs: Iterable[str], outputs: Iterable[str]) -> Boundary:
    """What ``x=NHWC`` for inputs and outputs asks for. Raises Refusal E0603 for a name that is none, E0604 for no layout that fits."""
    block = function.body.block
    arguments = zip(argument_names(function), block.args, argument_attributes(function))
    results = zip(result_names(function), returned(block), result_attributes(function))
    return Boundary(_orders("input", list(arguments), inputs), _orders("output", list(results), outputs))


Port = tuple[str, SSAValue, PortAttributes]


_LAYOUT = "write NAME=NHWC or NAME=NCHW"


def _parted(wish: str) -> tuple[str, str]:
    name, mark, layout = wish.rpartition("=")
    if not mark:
        raise _usage("E0604", f"'{wish}' names no layout, or what it is of", _LAYOUT)
    return name, layout


def _orders(kind: str, ports: list[Port], wishes: Iterable[str]) -> dict[int, Order]:
    orders: dict[int, Order] = {}
    names = [name for name, _, _ in ports]
    for name, layout in by_name(kind, map(_parted, wishes)).items():
        if name not in names:
            hint = f"the {kind}s are {listed(names)}"
            raise _usage("E0603", f"there is no {kind} '{name}'{did_you_mean(name, names)}", hint)
        if layout not in CHANNELS_LAST + AS_IN_ONNX:
            raise _usage("E0604", f"'{layout}' is no layout of {kind} '{name}'", _LAYOUT)
        index = names.index(name)
        _, value, attributes = ports[index]
        shape = shape_of(value.type)
        if layout in AS_IN_ONNX or ORDER in attributes:
            continue
        if shape is None or len(shape) < 3:
            rank = "unknown" if shape is None else str(len(shape))
            raise _usage(
                "E0604",
                f"{kind} '{name}' cannot be {layout}: its rank is {rank}",
                "a channel axis needs rank 3 or more",
            )
        orders[index] = channels_last(len(shape))
    return orders


def sign(function: FuncOp, boundary: Boundary) -> None:
    """Brings the function's type and attributes in line with its arguments and what it returns."""
    update_function_type(function)
    if boundary.inputs:
        function.properties["arg_attrs"] = _marked(argument_attributes(function), boundary.inputs)
    if boundary.outputs:
        function.properties["res_attrs"] = _marked(result_attributes(function), boundary.outputs)


def as_held(module: ModuleOp, inputs: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Inputs in ONNX's order of axes, by name, as the module holds them."""
    orders = orders_of(module, inputs=True)
    return {name: array.transpose(orders.get(name) or range(array.ndim)) for name, array in inputs.items()}


def as_in_onnx(module: ModuleOp, values: Mapping[str, np.ndarray], *, inputs: bool = False) -> dict[str, np.ndarray]:
    """Outputs (or inputs) as the module holds them, by name, in ONNX's order of axes."""
    orders = orders_of(module, inputs=inputs)
    return {
        name: array.transpose(inverse(orders.get(name) or tuple(range(array.ndim)))) for name, array in values.items()
    }


def orders_of(module: ModuleOp, *, inputs: bool) -> dict[str, Order | None]:
    """By the names of inputs or outputs: axis i of what the module holds is axis ``order[i]`` of ONNX's; None where they are the same."""
    function = main_function(module)
    names = argument_names(function) if inputs else result_names(function)
    entries = argument_attributes(function) if inputs else result_attributes(function)
    return {name: _order_of(entry) for name, entry in zip(names, entries)}


def _order_of(attributes: Mapping[str, Attribute]) -> Order | None:
    order = attributes.get(ORDER)
    return tuple(order.get_values()) if isinstance(order, DenseArrayBase) else None


def _marked(entries: Sequence[PortAttributes], orders: Mapping[int, Order]) -> ArrayAttr:
    for index, order in orders.items():
        entries[index][LAYOUT] = StringAttr({3: "NWC", 4: "NHWC", 5: "NDHWC"}.get(len(order), "channels-last"))
        entries[index][ORDER] = DenseArrayBase.from_list(IntegerType(64), order)
    return ArrayAttr([DictionaryAttr(entry) for entry in entries])


def _usage(code: str, message: str, hint: str) -> Refusal:
    return Refusal.of(code, message, hint=hint, exit_code=ExitCode.USAGE)
