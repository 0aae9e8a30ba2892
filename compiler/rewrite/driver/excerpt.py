"""The part of a graph that one firing changes, as text: the ops that matched, with their constants, and the ops that were made.

// %x: tensor<2x3xf32>
%a = onnx.Neg(%x) : tensor<2x3xf32>
%y = onnx.Neg(%a) : tensor<2x3xf32>
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import StringIO
from typing import TYPE_CHECKING

from xdsl.ir import OpResult, SSAValue

from tflc.dialects import is_constant_op

if TYPE_CHECKING:
    from xdsl.ir import Operation

    from tflc.dialects.assembly import IRPrinter


@dataclass(frozen=True, slots=True)
class Excerpt:
    """``inputs`` are what comes from outside, with types; ``before`` the ops that stood there, each with whether it goes; ``after`` those that come.

    ``replaced`` tells which values take the place of a result without an op of their own: ``%y is %x``.
    """

    inputs: tuple[str, ...]
    before: tuple[tuple[str, bool], ...]
    after: tuple[str, ...]
    replaced: tuple[str, ...]

    def diff(self) -> list[str]:
        """Lines that go behind ``-``, that come behind ``+``, that stay behind a blank."""
        told = [f"{'-' if goes else ' '} {line}" for text, goes in self.before for line in text.split("\n")]
        told += [f"+ {line}" for text in self.after for line in text.split("\n")]
        return told + [f"+ // {line}" for line in self.replaced]

    def sides(self) -> tuple[list[str], list[str]]:
        """The lines of the graph before and after, the inputs above the first."""
        inputs = [f"// {', '.join(self.inputs)}"] if self.inputs else []
        before = [*inputs, *(text for text, _ in self.before)]
        return before, [*self.after, *(f"// {line}" for line in self.replaced)]


def excerpt(matched: Sequence[Operation], made: Sequence[Operation], values: Sequence[SSAValue]) -> Excerpt:
    """Of a firing whose new ops are made and not yet in the graph; the root is the first of ``matched``, ``values`` replace its results."""
    from tflc.dialects.assembly import IRPrinter

    stream = StringIO()
    printer = IRPrinter(stream=stream)
    ops = _in_order(matched)
    inputs = [value for op in ops for value in op.operands if not (isinstance(value, OpResult) and value.op in ops)]
    shown = tuple(_printed(printer, stream, value) for value in dict.fromkeys(inputs))
    going = _going(matched, values)
    before = tuple((_text(printer, stream, op), op in going) for op in ops)
    for result, value in zip(matched[0].results, values):
        if isinstance(value, OpResult) and value.op in made:
            printer._ssa_values[value] = printer._ssa_values[result]
    after = tuple(_text(printer, stream, op) for op in made)
    same = [(result, value) for result, value in zip(matched[0].results, values) if value not in _results(made)]
    replaced = tuple(f"{_name(printer, stream, a)} is {_name(printer, stream, b)}" for a, b in same if a.first_use)
    return Excerpt(shown, before, after, replaced)


def _in_order(matched: Sequence[Operation]) -> list[Operation]:
    """The matched ops and the constants that they read, each behind what it reads."""
    found: dict[Operation, None] = {}

    def visit(op: Operation) -> None:
        for operand in op.operands:
            if isinstance(operand, OpResult) and (operand.op in matched or is_constant_op(operand.op.name)):
                visit(operand.op)
        found.setdefault(op)

    visit(matched[0])
    return list(found)


def _going(matched: Sequence[Operation], values: Sequence[SSAValue]) -> set[Operation]:
    """The matched ops that nothing uses once the root has been replaced."""
    going = {matched[0]}
    kept = {value.op for value in values if isinstance(value, OpResult)}
    while more := [
        op
        for op in matched
        if op not in going
        and op not in kept
        and all(use.operation in going for result in op.results for use in result.uses)
    ]:
        going.update(more)
    return going


def _results(ops: Sequence[Operation]) -> set[SSAValue]:
    return {result for op in ops for result in op.results}


def _printed(printer: IRPrinter, stream: StringIO, value: SSAValue) -> str:
    return f"{_name(printer, stream, value)}: {value.type}"


def _name(printer: IRPrinter, stream: StringIO, value: SSAValue) -> str:
    start = stream.tell()
    printer.print_ssa_value(value)
    return stream.getvalue()[start:]


def _text(printer: IRPrinter, stream: StringIO, op: Operation) -> str:
    start = stream.tell()
    printer.print_op(op)
    return stream.getvalue()[start:]
