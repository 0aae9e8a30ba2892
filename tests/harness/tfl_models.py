"""Small modules of tfl ops for tests: operands are numpy arrays (inputs), ``Const`` (constants) or None (absent)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.func import FuncOp, ReturnOp
from xdsl.ir import Attribute, Block, Region, SSAValue

from tflc.dialects import build, make_constant
from tflc.dialects.types import from_numpy, tensor
from tflc.dialects.weight import WeightAttr
from tflc.signature import named_ports


@dataclass(frozen=True)
class Const:
    """A constant operand; ``element`` where it is not what numpy says (a quantized type)."""

    value: Any
    element: Attribute | None = None


@dataclass(frozen=True)
class Typed:
    """An input whose elements are not what numpy says: a quantized type over the stored integers."""

    value: np.ndarray
    element: Attribute


class Body:
    """Builds the ops of a function."""

    def __init__(self, block: Block) -> None:
        self.block = block

    def const(self, value: Any, element: Attribute | None = None) -> SSAValue:
        weight = value if isinstance(value, WeightAttr) else WeightAttr.of(value, element)
        return self._added(make_constant("tfl", weight))[0]

    def op(
        self, name: str, *operands: SSAValue | None, types: Sequence[Attribute] | None = None, **attrs: Any
    ) -> SSAValue:
        return self.ops(name, *operands, types=types, **attrs)[0]

    def ops(
        self, name: str, *operands: SSAValue | None, types: Sequence[Attribute] | None = None, **attrs: Any
    ) -> Sequence[SSAValue]:
        return self._added(build(f"tfl.{name}", operands, attrs, types))

    def _added(self, op: Any) -> Sequence[SSAValue]:
        self.block.add_op(op)
        return op.results


def function(name: str, inputs: Sequence[Attribute], build_body: Callable[..., Sequence[SSAValue]],
             names: tuple[Sequence[str], Sequence[str]] | None = None) -> FuncOp:  # fmt: skip
    block = Block(arg_types=inputs)
    results = build_body(Body(block), *block.args)
    block.add_op(ReturnOp(*results))
    in_names = names[0] if names else [f"in{i}" for i in range(len(inputs))]
    out_names = names[1] if names else [f"out{i}" for i in range(len(results))]
    return FuncOp(
        name,
        (list(inputs), [result.type for result in results]),
        Region(block),
        arg_attrs=named_ports(in_names),
        res_attrs=named_ports(out_names),
    )


def module(
    inputs: Sequence[Attribute],
    build_body: Callable[..., Sequence[SSAValue]],
    names: tuple[Sequence[str], Sequence[str]] | None = None,
    others: Sequence[FuncOp] = (),
) -> ModuleOp:
    """A module whose @main has inputs of these types, named in0, in1, .. and out0, .. unless named."""
    built = ModuleOp([function("main", inputs, build_body, names), *others])
    built.verify()
    return built


def type_of(array: np.ndarray) -> Attribute:
    return tensor(array.shape, from_numpy(array.dtype))


def single(
    name: str, operands: Sequence[Any], attrs: dict[str, Any], types: Sequence[Attribute] | None = None
) -> tuple[ModuleOp, dict[str, np.ndarray]]:
    """A module of one op, and the inputs to run it with."""
    given = [operand for operand in operands if isinstance(operand, np.ndarray | Typed)]
    input_types = [
        tensor(entry.value.shape, entry.element) if isinstance(entry, Typed) else type_of(entry) for entry in given
    ]

    def body(b: Body, *arguments: SSAValue) -> Sequence[SSAValue]:
        remaining = iter(arguments)
        values = [
            None
            if operand is None
            else b.const(operand.value, operand.element)
            if isinstance(operand, Const)
            else next(remaining)
            for operand in operands
        ]
        return b.ops(name, *values, types=types, **attrs)

    arrays = {f"in{i}": entry.value if isinstance(entry, Typed) else entry for i, entry in enumerate(given)}
    return module(input_types, body), arrays
