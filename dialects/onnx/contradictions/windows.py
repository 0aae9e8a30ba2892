"""What operators with windows, and those that move blocks between space and channels, ask of their operands."""

from __future__ import annotations

from math import prod

from tflc.dialects.onnx.contradictions.operands import numbers_at, shape_at
from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import Dim, Shape, may_be_one, show


def convolution(op: SchemaOp) -> None:
    """Operators Conv and ConvInteger: weights are [M, C / group, ...], group divides M, and a bias is [M]."""
    group, x, w = _groups(op), shape_at(op, 0), shape_at(op, 1)
    if not x or not w or len(x) < 2 or len(w) < 2:
        return
    if isinstance(w[0], int) and w[0] % group:
        raise ValueError(f"{w[0]} filters are no multiple of {group} groups")
    if isinstance(x[1], int) and isinstance(w[1], int) and x[1] != w[1] * group:
        raise ValueError(f"its input has {x[1]} channels, and its weights take {w[1]} in each of {group} groups")
    _kernel(op, w)
    if op.schema.op_type == "Conv":
        _bias(op, w[0])
    _window(op, x[2:], op.get("kernel_shape") or w[2:])


def transposed_convolution(op: SchemaOp) -> None:
    """Operator ConvTranspose: weights are [C, M / group, ...], group divides C, and a bias is [M]."""
    group, x, w = _groups(op), shape_at(op, 0), shape_at(op, 1)
    if not x or not w or len(x) < 2 or len(w) < 2:
        return
    if isinstance(w[0], int) and w[0] % group:
        raise ValueError(f"{w[0]} channels are no multiple of {group} groups")
    if isinstance(x[1], int) and isinstance(w[0], int) and x[1] != w[0]:
        raise ValueError(f"its input has {x[1]} channels, and its weights take {w[0]}")
    _kernel(op, w)
    _bias(op, w[1] * group if isinstance(w[1], int) else None)


def _groups(op: SchemaOp) -> int:
    """The number of groups. Raises ValueError where there are none."""
    group = op.get("group")
    if group < 1:
        raise ValueError(f"group is {group}, and there is at least one")
    return group


def _kernel(op: SchemaOp, weights: Shape) -> None:
    """Raises ValueError where ``kernel_shape`` is not that of the weights."""
    kernel = op.get("kernel_shape")
    if kernel and not may_be_one(tuple(kernel), weights[2:]):
        raise ValueError(f"kernel_shape is {show(kernel)}, and that of its weights {show(weights[2:])}")


def _bias(op: SchemaOp, channels: Dim) -> None:
    bias = shape_at(op, 2)
    if bias is not None and not may_be_one(bias, (channels,)):
        raise ValueError(f"B is {show(bias)}, and the channels that it gives {show((channels,))}")


def pool(op: SchemaOp) -> None:
    """Operators AveragePool, LpPool and MaxPool: along each axis the window fits the padded input."""
    x = shape_at(op, 0)
    if x:
        _window(op, x[2:], op.get("kernel_shape") or ())


def _window(op: SchemaOp, sizes: Shape, kernel: Shape) -> None:
    """Raises ValueError where an axis with its pads has no window; onnx's inference leaves such a length open.

    With ceil_mode one window may reach beyond it, by less than a stride; there the inference counts one window too many.
    """
    if op.get("auto_pad") in ("SAME_UPPER", "SAME_LOWER"):
        return
    rank = len(sizes)
    pads, dilations = op.get("pads") or (0,) * 2 * rank, op.get("dilations") or (1,) * rank
    strides = op.get("strides") or (1,) * rank
    if not len(kernel) == len(dilations) == len(strides) == rank or len(pads) != 2 * rank:
        return
    for i, (size, length, dilation, stride) in enumerate(zip(sizes, kernel, dilations, strides)):
        if not isinstance(size, int) or not isinstance(length, int) or not size:
            continue
        covered, padded = (length - 1) * dilation + 1, size + pads[i] + pads[rank + i]
        if covered > padded + (stride - 1 if op.get("ceil_mode") else 0):
            raise ValueError(f"its window covers {covered} elements of an axis that has {padded} with its pads")


def local_response(op: SchemaOp) -> None:
    """Operator LRN: its window has channels."""
    if (size := op.get("size")) < 1:
        raise ValueError(f"its window is of {size} channels, and of at least one")


def columns(op: SchemaOp) -> None:
    """Operator Col2Im: its input is [N, C * elements of a block, blocks]."""
    x, block = shape_at(op, 0), numbers_at(op, 2)
    if block and min(block) < 1:
        raise ValueError(f"a block is {show(block)}, and has at least one element")
    if block and x and len(x) == 3 and isinstance(x[1], int) and x[1] % prod(block):
        raise ValueError(f"{x[1]} rows are no multiple of the {prod(block)} elements of a block")


def depth_to_space(op: SchemaOp) -> None:
    """Operator DepthToSpace: blocksize squared divides the channels; onnx's inference refuses one that is not positive."""
    block, x = op.get("blocksize"), shape_at(op, 0)
    if block and x and len(x) == 4 and isinstance(x[1], int) and x[1] % (block * block):
        raise ValueError(f"{x[1]} channels are no multiple of blocksize {block} squared")


def space_to_depth(op: SchemaOp) -> None:
    """Operator SpaceToDepth: blocksize divides height and width; onnx's inference refuses one that is not positive."""
    block, x = op.get("blocksize"), shape_at(op, 0)
    if not block or not x or len(x) != 4:
        return
    for size in x[2:]:
        if isinstance(size, int) and size % block:
            raise ValueError(f"an axis of {size} elements is no multiple of blocksize {block}")
