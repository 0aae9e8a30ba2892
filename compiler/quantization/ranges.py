"""Ranges of values, held in the module between calibration and quantization.

An op carries ``quant.ranges``, an array with [least, greatest] for each result (empty where that is not known); an argument of ``@main``
carries ``quant.range``.
"""

from __future__ import annotations

from collections.abc import Callable

from xdsl.dialects.builtin import ArrayAttr, DenseArrayBase, DictionaryAttr, Float64Type, ModuleOp
from xdsl.dialects.func import FuncOp
from xdsl.ir import Attribute, SSAValue

from tflc.calibration.statistics import Bounds
from tflc.dialects.schema import SchemaOp
from tflc.signature import argument_attributes, main_function

OF_RESULTS, OF_ARGUMENT = "quant.ranges", "quant.range"


def write_ranges(module: ModuleOp, bounds: Callable[[SSAValue], Bounds | None]) -> None:
    """Write the bounds of every value of ``@main`` to the module."""
    function = main_function(module)
    for op in function.body.block.ops:
        if isinstance(op, SchemaOp) and any(bounds(result) is not None for result in op.results):
            op.attributes[OF_RESULTS] = ArrayAttr([_attribute(bounds(result)) for result in op.results])
    for place, argument in enumerate(function.body.block.args):
        if (found := bounds(argument)) is not None:
            _set(function, place, _attribute(found))


def take_ranges(module: ModuleOp) -> dict[SSAValue, Bounds]:
    """The bounds that values of ``@main`` carry, which then carry none."""
    function = main_function(module)
    found: dict[SSAValue, Bounds] = {}
    for op in function.body.block.ops:
        entries = op.attributes.pop(OF_RESULTS, None)
        for result, entry in zip(op.results, entries.data if isinstance(entries, ArrayAttr) else ()):
            _note(found, result, entry)
    for place, argument in enumerate(function.body.block.args):
        _note(found, argument, _set(function, place, None))
    return found


def _note(found: dict[SSAValue, Bounds], value: SSAValue, entry: Attribute | None) -> None:
    if isinstance(entry, DenseArrayBase) and len(numbers := entry.get_values()) == 2:
        found[value] = (float(numbers[0]), float(numbers[1]))


def _attribute(bounds: Bounds | None) -> DenseArrayBase:
    return DenseArrayBase.from_list(Float64Type(), list(bounds or ()))


def _set(function: FuncOp, place: int, range: Attribute | None) -> Attribute | None:
    """Set or take away the range of an argument; what it was."""
    ports = argument_attributes(function)
    before = ports[place].pop(OF_ARGUMENT, None)
    if range is not None:
        ports[place][OF_ARGUMENT] = range
    function.properties["arg_attrs"] = ArrayAttr(map(DictionaryAttr, ports))
    return before
