"""A graph that was drawn: its module and what may be fed to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp
    from xdsl.ir import Block, SSAValue

    from tflc.dialects.schema import SchemaOp


@dataclass(frozen=True, slots=True)
class Feed:
    """An input of a drawn graph: what it may hold. ``values`` where it must hold just those."""

    name: str
    shape: tuple[int, ...]
    element: str
    domain: str = ""
    values: Any = None


@dataclass(frozen=True, slots=True)
class Drawn:
    """A module whose last op is the root that the rule should match, and its inputs in order."""

    module: ModuleOp
    feeds: tuple[Feed, ...]


def constants_of(module: ModuleOp) -> list[SchemaOp]:
    """The constants of a module, in order."""
    from tflc.dialects.schema import walk_schema_ops

    return [op for op in walk_schema_ops(module) if "ConstantLike" in op.schema.traits]


def named_module(block: Block, inputs: Sequence[str], outputs: Sequence[SSAValue]) -> ModuleOp:
    """``main`` with named inputs and results ``y``, ``y1``, ..., or ``result``, ... where an input has such a name."""
    from xdsl.dialects.builtin import ArrayAttr, DictionaryAttr, ModuleOp, StringAttr
    from xdsl.dialects.func import FuncOp, ReturnOp
    from xdsl.ir import Region

    block.add_op(ReturnOp(*outputs))
    word = "result" if any(name.startswith("y") for name in inputs) else "y"
    names = [f"{word}{i or ''}" for i in range(len(outputs))]
    types = [argument.type for argument in block.args], [output.type for output in outputs]

    def ports(words: Sequence[str]) -> ArrayAttr[DictionaryAttr]:
        return ArrayAttr([DictionaryAttr({"onnx.name": StringAttr(word)}) for word in words])

    function = FuncOp("main", types, Region(block), arg_attrs=ports(inputs), res_attrs=ports(names))
    for argument, name in zip(block.args, inputs):
        argument.name_hint = name
    return ModuleOp([function])
