"""What the shapes of a model's values depend on: nothing, symbolic dims, or the elements of its inputs."""

from __future__ import annotations

from contextlib import suppress

from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import SSAValue

from tflc.diagnostics import Refusal
from tflc.dialects.locations import place_of, value_names
from tflc.dialects.schema import SchemaOp, walk_schema_ops
from tflc.dialects.types import shape_of
from tflc.input_shapes import apply_shapes, open_dims
from tflc.signature import main_function
from tflc.type_inference import infer_types

STATIC, SYMBOLIC, BY_INPUT_VALUE = "static", "symbolic", "by input value"

_LENGTH = 64
"""Of every symbolic dim, while it is asked which shapes follow from them: what strides and blocks divide."""


def classed_by_shape(module: ModuleOp) -> dict[str, list[str]]:
    """The names of the values of a module with inferred types, by class; a value without a name goes by its op's."""
    found: dict[str, list[str]] = {}
    undecided = _Undecided(module)
    for op in walk_schema_ops(module):
        for index, result in enumerate(op.results if "ConstantLike" not in op.schema.traits else ()):
            found.setdefault(undecided.class_of(result), []).append(_name(op, index))
    return found


class _Undecided:
    """Tells of a shape that is not known whether it follows once the symbolic dims have lengths, by giving them some in a copy of the module."""

    def __init__(self, module: ModuleOp) -> None:
        self._module = module
        self._copies: dict[SSAValue, SSAValue] | None = None

    def class_of(self, value: SSAValue) -> str:
        shape = shape_of(value.type)
        if shape is not None and None not in shape:
            return SYMBOLIC if any(isinstance(dim, str) for dim in shape) else STATIC
        if self._copies is None:
            self._copies = self._fixed()
        copy = self._copies[value]
        shape = shape_of(copy.type)
        # What was folded away on the copy is known there.
        folded = copy.owner.parent is None
        return SYMBOLIC if folded or (shape is not None and None not in shape) else BY_INPUT_VALUE

    def _fixed(self) -> dict[SSAValue, SSAValue]:
        copies: dict[SSAValue, SSAValue] = {}
        copy = self._module.clone(copies)
        # Where the lengths contradict constants, the shapes before are known all the same.
        with suppress(Refusal):
            apply_shapes(main_function(copy), [f"{dim}={_LENGTH}" for dim in open_dims(copy)], ())
            infer_types(copy, keep_stated=False)
        return copies


def _name(op: SchemaOp, index: int) -> str:
    names = value_names(op)
    name = names[index] if index < len(names) else None
    return place_of(op) if name is None else name.name
