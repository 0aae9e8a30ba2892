"""Samples of tfl ops that move elements: blocks, slices, splits, places. Data is NHWC."""

from __future__ import annotations

import math
from collections.abc import Callable

from tflc.dialects.samples.site import Site


def blocks(site: Site) -> None:
    """DEPTH_TO_SPACE and SPACE_TO_DEPTH."""
    size = site.set("block_size", site.pick(2, 2, 3))
    batch, height, width, channels = site.pick(1, 2), site.pick(1, 2, 3), site.pick(1, 2), site.pick(1, 2, 3)
    if site.schema.op_type == "depth_to_space":
        site.give(0, (batch, height, width, channels * size * size))
    else:
        site.give(0, (batch, height * size, width * size, channels))


def space_to_batch(site: Site) -> None:
    block = [site.pick(1, 2, 3), site.pick(1, 2)]
    rows, sizes = [], []
    for each in block:
        before, after = site.pick(0, 1, 2), site.pick(0, 1)
        rows.append([before, after])
        sizes.append(each * site.pick(2, 3) + (-(before + after)) % each)
    _blocked(site, (site.pick(1, 2), *sizes, site.pick(1, 2, 3)), block, rows)


def batch_to_space(site: Site) -> None:
    block = [site.pick(1, 2, 3), site.pick(1, 2)]
    shape = (site.pick(1, 2) * block[0] * block[1], site.pick(2, 3), site.pick(2, 3), site.pick(1, 2, 3))
    _blocked(site, shape, block, [[site.pick(0, 1), 0], [0, site.pick(0, 1)]])


def _blocked(site: Site, shape: tuple[int, ...], block: list[int], rows: list[list[int]]) -> None:
    site.give(0, shape)
    site.give(1, (2,), block, element="i32")
    site.give(2, (2, 2), rows, element="i32")


def resize(site: Site) -> None:
    site.give(0, (site.pick(1, 2), site.pick(2, 3, 4), site.pick(2, 3, 5), site.pick(1, 2, 3)))
    site.give(1, (2,), [site.pick(3, 4, 7), site.pick(2, 6, 5)], element="i32")
    site.choose("half_pixel_centers", False, not site.choose("align_corners", False, True))


def strided_slice(site: Site) -> None:
    shape = site.data(0, least=1)
    begins, ends, strides = [], [], []
    for size in shape:
        first, step = site.random.randrange(size), site.pick(1, 1, 2, -1)
        begins.append(first - size if site.chance(30) else first)
        ends.append(size if step > 0 else -size - 1)
        strides.append(step)
    shrunk = site.set("shrink_axis_mask", sum(1 << axis for axis in range(len(shape)) if site.chance(25)))
    for axis in range(len(shape)):
        if shrunk >> axis & 1:
            strides[axis], ends[axis] = 1, begins[axis] + 1
    for mask in ("begin_mask", "end_mask"):
        site.set(mask, sum(1 << axis for axis in range(len(shape)) if site.chance(30)))
    for mask in ("ellipsis_mask", "new_axis_mask"):
        site.set(mask, 0)
    site.set("offset", False)
    for index, values in enumerate((begins, ends, strides), 1):
        site.give(index, (len(shape),), values, element="i32")


def split(site: Site) -> None:
    """The axis, then data that falls into two parts."""
    shape = list(site.shape(1) or site.lengths(site.pick(1, 2, 3, 4)))
    axis = site.random.randrange(len(shape))
    shape[axis] *= site.set("num_splits", 2)
    site.give(1, shape)
    site.give(0, (), axis, element="i32")


def split_v(site: Site) -> None:
    shape = list(site.shape(0) or site.lengths(site.pick(1, 2, 3, 4)))
    axis = site.random.randrange(len(shape))
    parts = [shape[axis], site.length()]
    shape[axis] = sum(parts)
    site.give(0, shape)
    site.give(1, (2,), parts, element="i32")
    site.give(2, (), axis, element="i32")
    site.set("num_splits", 2)


def unpack(site: Site) -> None:
    shape = list(site.shape(0) or site.lengths(site.pick(2, 3, 4)))
    axis = site.axis(len(shape))
    shape[axis] = site.set("num", 2)
    site.give(0, shape)


def pack(site: Site) -> None:
    shape = next((s for i in range(len(site.slots)) if (s := site.shape(i)) is not None), None)
    shape = shape or site.lengths(site.pick(1, 2, 3))
    site.axis(len(shape), beyond=True)
    site.set("values_count", len(site.slots))
    for index in range(len(site.slots)):
        site.give(index, shape)


def mirror_pad(site: Site) -> None:
    shape = tuple(max(2, size) for size in site.data(0, 1, 2, 3, 4))
    site.slots[0].shape = site.slots[0].shape and shape
    mode = site.choose("mode", "REFLECT", "SYMMETRIC")
    most = [min(1, size - (mode == "REFLECT")) for size in site.data(0)]
    site.give(1, (len(most), 2), [[site.pick(0, each), site.pick(0, each)] for each in most], element="i32")


def reverse(site: Site) -> None:
    """The kernel takes axes that lie side by side."""
    rank = len(site.data(0, least=1))
    site.give(1, (1,), [site.random.randrange(rank)], element="i32")


def reverse_sequence(site: Site) -> None:
    shape = site.data(0, 2, 3, 4)
    time, batch = site.permutation(len(shape))[:2]
    site.set("seq_dim", time)
    site.set("batch_dim", batch)
    lengths = [site.random.randrange(shape[time]) + 1 for _ in range(shape[batch])]
    site.give(1, (shape[batch],), lengths, element="i32")


def embedding_lookup(site: Site) -> None:
    rows = site.data(1, 2, 3)
    count = site.length()
    site.give(0, (count,), [site.random.randrange(rows[0]) for _ in range(count)], element="i32")


def one_hot(site: Site) -> None:
    shape, depth = site.lengths(site.pick(1, 2)), site.pick(2, 3, 4)
    site.axis(len(shape), beyond=True)
    values = [site.random.randrange(-1, depth) for _ in range(math.prod(shape))]
    import numpy as np

    site.give(0, shape, np.array(values).reshape(shape).tolist(), element="i32")
    site.give(1, (), depth, element="i32")
    site.give(2, ())
    site.give(3, ())


def broadcast_to(site: Site) -> None:
    shape = site.data(0, 1, 2, 3)
    target = [site.pick(2, 3), *(site.pick(2, 3) if size == 1 else size for size in shape)]
    site.give(1, (len(target),), target, element="i32")


def broadcast_args(site: Site) -> None:
    longer = [site.pick(1, 2, 3) for _ in range(site.pick(1, 2, 3))]
    shorter = [size if site.chance(50) else 1 for size in longer[site.random.randrange(len(longer)) :]]
    for index, shape in enumerate(site.pick((longer, shorter), (shorter, longer))):
        site.give(index, (len(shape),), shape, element="i32")


def fill(site: Site) -> None:
    lengths = site.lengths(site.pick(1, 2, 3))
    site.give(0, (len(lengths),), list(lengths), element="i32")
    site.give(1, ())


def largest(site: Site) -> None:
    shape = site.data(0, least=1)
    site.give(1, (), site.random.randrange(shape[-1]) + 1, element="i32")


def squeeze(site: Site) -> None:
    rest = list(site.lengths(site.pick(1, 2)))
    place = site.random.randrange(len(rest) + 1)
    site.give(0, (*rest[:place], 1, *rest[place:]))
    site.choose("squeeze_dims", (), (place,))


def new_axis(site: Site) -> None:
    rank = len(site.data(0))
    site.give(1, site.pick((), (1,)), site.random.randrange(-rank - 1, rank + 1), element="i32")


def repeated(site: Site) -> None:
    shape = site.data(0, least=1)
    site.give(1, (len(shape),), [site.pick(1, 1, 2, 3) for _ in shape], element="i32")


def place(site: Site) -> None:
    rank = len(site.data(0, least=1))
    site.give(1, site.pick((), (1,)), site.random.randrange(rank), element="i32")


SAMPLES: dict[str, Callable[[Site], None]] = {
    **dict.fromkeys(("depth_to_space", "space_to_depth"), blocks),
    **dict.fromkeys(("resize_bilinear", "resize_nearest_neighbor"), resize),
    **dict.fromkeys(("arg_max", "arg_min"), place),
    "batch_to_space_nd": batch_to_space,
    "broadcast_args": broadcast_args,
    "broadcast_to": broadcast_to,
    "embedding_lookup": embedding_lookup,
    "expand_dims": new_axis,
    "fill": fill,
    "mirror_pad": mirror_pad,
    "one_hot": one_hot,
    "pack": pack,
    "reverse_sequence": reverse_sequence,
    "reverse_v2": reverse,
    "space_to_batch_nd": space_to_batch,
    "split": split,
    "split_v": split_v,
    "squeeze": squeeze,
    "strided_slice": strided_slice,
    "tile": repeated,
    "topk_v2": largest,
    "unpack": unpack,
}
