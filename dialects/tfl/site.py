"""What the rules for result types ask of an op: shapes, elements, constant parameters and attributes, by operand position."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from xdsl.ir import Attribute

from tflc.dialects import constant_of
from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import Dim, Shape, element_of, shape_of, show, tensor


class Site:
    """One op under inference. Shapes are tuples of int, symbolic name or None; None for a whole shape means unranked."""

    __slots__ = ("op", "slots")

    def __init__(self, op: SchemaOp) -> None:
        self.op = op
        self.slots = op.slots

    def attr(self, name: str) -> Any:
        return self.op.get(name)

    def type(self, index: int) -> Attribute:
        operand = self.slots[index]
        assert operand is not None
        return operand.type

    def shape(self, index: int) -> Shape | None:
        return shape_of(self.type(index))

    def element(self, index: int) -> Attribute:
        """The element type of an operand; ValueError where it is no tensor."""
        element = element_of(self.type(index))
        if element is None:
            raise ValueError(f"operand {index} is {self.type(index)}, a tensor is needed")
        return element

    def ints(self, index: int) -> tuple[int, ...] | None:
        """The numbers of a constant parameter, flattened; None where it is computed or absent."""
        if index >= len(self.slots):
            return None
        weight = constant_of(self.slots[index])
        return None if weight is None else tuple(int(number) for number in weight.array.reshape(-1).tolist())

    def length(self, index: int) -> int | None:
        """The number of elements of a 1-D parameter: how many axes a computed shape has."""
        shape = self.shape(index)
        return shape[0] if shape is not None and len(shape) == 1 and isinstance(shape[0], int) else None

    def like(self, index: int, shape: Sequence[Dim] | None) -> list[Attribute]:
        """One result with the elements of an operand."""
        return [tensor(shape, self.element(index))]


def unknown(rank: int | None) -> Shape | None:
    """A shape of which at most the rank is known."""
    return None if rank is None else (None,) * rank


def product(dims: Sequence[Dim]) -> int | None:
    """The number of elements; None where a dim is unknown (unless another is 0)."""
    if 0 in dims:
        return 0
    sizes = [dim for dim in dims if isinstance(dim, int)]
    return math.prod(sizes) if len(sizes) == len(dims) else None


def normal_axis(axis: int, rank: int) -> int:
    """The axis counted from the front; ValueError outside the rank."""
    if not -rank <= axis < rank:
        raise ValueError(f"axis {axis} lies outside rank {rank}")
    return axis % rank


def broadcast(shapes: Sequence[Shape | None]) -> Shape | None:
    """The shape that numpy-style broadcasting gives; unranked if any is."""
    known = [shape for shape in shapes if shape is not None]
    if len(known) != len(shapes):
        return None
    rank = max(map(len, known), default=0)
    padded = [(1,) * (rank - len(shape)) + shape for shape in known]
    return tuple(_broadcast_dim(dims, shapes) for dims in zip(*padded))


def _broadcast_dim(dims: Sequence[Dim], shapes: Sequence[Shape | None]) -> Dim:
    sizes = {dim for dim in dims if isinstance(dim, int) and dim != 1}
    if len(sizes) > 1:
        raise ValueError(f"shapes {' and '.join(map(show, shapes))} do not broadcast")
    if sizes:
        return sizes.pop()
    open_dims = set(dims) - {1}
    if not open_dims:
        return 1
    return open_dims.pop() if len(open_dims) == 1 else None
