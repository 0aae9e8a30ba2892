"""Result types of the ops that slide a window, and of those that trade space for depth or batch. Data is NHWC (NDHWC).

Source: ``ComputeOutSize`` in the kernels' padding.h: SAME gives ceil(in / stride), VALID the windows that fit.
"""

from __future__ import annotations

from xdsl.ir import Attribute

from tflc.dialects.tfl.site import Site, product, unknown
from tflc.dialects.types import Dim, Shape, show


def _out(size: Dim, kernel: Dim, stride: int, dilation: int, padding: str) -> Dim:
    """The length of one spatial axis after the window."""
    if padding == "SAME":
        return -(-size // stride) if isinstance(size, int) else size if stride == 1 else None
    if not isinstance(size, int) or not isinstance(kernel, int):
        return size if kernel == 1 and stride == 1 else None
    reach = (kernel - 1) * dilation + 1
    if reach > size:
        raise ValueError(f"a window of {reach} does not fit into {size}")
    return (size - reach) // stride + 1


def _spatial(site: Site, given: Shape | None, kernel: Shape | None, names: str) -> tuple[Dim, ...]:
    """The spatial axes after the window; ``names`` are the letters of the attributes, outermost first."""
    sizes = (None,) * len(names) if given is None else given[1:-1]
    kernels = (None,) * len(names) if kernel is None else kernel
    padding = site.attr("padding")
    return tuple(
        _out(size, k, site.attr(f"stride_{name}"), site.attr(f"dilation_{name}_factor") or 1, padding)
        for name, size, k in zip(names, sizes, kernels)
    )


def _ranked(shape: Shape | None, rank: int) -> Shape | None:
    if shape is not None and len(shape) != rank:
        raise ValueError(f"{show(shape)} has rank {len(shape)}, {rank} is needed")
    return shape


def _conv(site: Site) -> list[Attribute]:
    given, filter = _ranked(site.shape(0), 4), _ranked(site.shape(1), 4)
    channels, group = given[3] if given else None, filter[3] if filter else None
    if isinstance(channels, int) and isinstance(group, int) and channels % group:
        raise ValueError(f"{channels} channels do not divide into groups of the filter's {group}")
    spatial = _spatial(site, given, filter and filter[1:3], "hw")
    return site.like(0, (given[0] if given else None, *spatial, filter[0] if filter else None))


def _depthwise_conv(site: Site) -> list[Attribute]:
    given, filter = _ranked(site.shape(0), 4), _ranked(site.shape(1), 4)
    spatial = _spatial(site, given, filter and filter[1:3], "hw")
    return site.like(0, (given[0] if given else None, *spatial, filter[3] if filter else None))


def _conv_3d(site: Site) -> list[Attribute]:
    """The filter is DHWIO."""
    given, filter = _ranked(site.shape(0), 5), _ranked(site.shape(1), 5)
    spatial = _spatial(site, given, filter and filter[0:3], "dhw")
    return site.like(0, (given[0] if given else None, *spatial, filter[4] if filter else None))


def _transpose_conv(site: Site) -> list[Attribute]:
    """Operand 0 is the shape of the result, operand 2 the data."""
    shape = site.ints(0)
    return site.like(2, unknown(site.length(0)) if shape is None else shape)


def _pool(site: Site) -> list[Attribute]:
    given = _ranked(site.shape(0), 4)
    spatial = _spatial(site, given, (site.attr("filter_height"), site.attr("filter_width")), "hw")
    return site.like(0, (given[0] if given else None, *spatial, given[3] if given else None))


def _resize(site: Site) -> list[Attribute]:
    given, size = _ranked(site.shape(0), 4), site.ints(1)
    height, width = size if size is not None else (None, None)
    return site.like(0, (given[0] if given else None, height, width, given[3] if given else None))


def _times(dim: Dim, factor: int) -> Dim:
    return dim * factor if isinstance(dim, int) else dim if factor == 1 else None


def _over(dim: Dim, factor: int) -> Dim:
    if isinstance(dim, int) and dim % factor:
        raise ValueError(f"{dim} does not divide by {factor}")
    return dim // factor if isinstance(dim, int) else dim if factor == 1 else None


def _depth_to_space(site: Site) -> list[Attribute]:
    given, block = _ranked(site.shape(0), 4), site.attr("block_size")
    if given is None:
        return site.like(0, unknown(4))
    n, h, w, c = given
    return site.like(0, (n, _times(h, block), _times(w, block), _over(c, block * block)))


def _space_to_depth(site: Site) -> list[Attribute]:
    given, block = _ranked(site.shape(0), 4), site.attr("block_size")
    if given is None:
        return site.like(0, unknown(4))
    n, h, w, c = given
    return site.like(0, (n, _over(h, block), _over(w, block), _times(c, block * block)))


def _space_to_batch(site: Site) -> list[Attribute]:
    given, block, pads = site.shape(0), site.ints(1), site.ints(2)
    if given is None or block is None or pads is None:
        return site.like(0, unknown(None if given is None else len(given)))
    count = len(block)
    padded = [
        dim + pads[2 * i] + pads[2 * i + 1] if isinstance(dim, int) else None
        for i, dim in enumerate(given[1 : 1 + count])
    ]
    spatial = [_over(dim, factor) for dim, factor in zip(padded, block)]
    return site.like(0, (_times(given[0], product(block) or 1), *spatial, *given[1 + count :]))


def _batch_to_space(site: Site) -> list[Attribute]:
    given, block, crops = site.shape(0), site.ints(1), site.ints(2)
    if given is None or block is None or crops is None:
        return site.like(0, unknown(None if given is None else len(given)))
    count = len(block)
    grown = [_times(dim, factor) for dim, factor in zip(given[1 : 1 + count], block)]
    spatial = [dim - crops[2 * i] - crops[2 * i + 1] if isinstance(dim, int) else None for i, dim in enumerate(grown)]
    return site.like(0, (_over(given[0], product(block) or 1), *spatial, *given[1 + count :]))


RULES = {
    "conv": _conv,
    "depthwise_conv": _depthwise_conv,
    "conv_3d": _conv_3d,
    "transpose_conv": _transpose_conv,
    "pool": _pool,
    "resize": _resize,
    "depth_to_space": _depth_to_space,
    "space_to_depth": _space_to_depth,
    "space_to_batch": _space_to_batch,
    "batch_to_space": _batch_to_space,
}
