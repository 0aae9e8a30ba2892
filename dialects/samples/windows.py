"""Windows: convolutions and pools of onnx and of its channels-last twins."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import prod

from tflc.dialects.samples.indexing import nested
from tflc.dialects.samples.site import Site


def divisors(number: int) -> list[int]:
    return [d for d in range(1, number + 1) if number % d == 0]


def data(
    site: Site, *, last: bool, channels: int | None = None, ranks: Sequence[int] = (3, 4, 4, 4, 5)
) -> tuple[int, int, tuple[int, ...]]:
    """(batch, channels, spatial sizes) of operand 0, large enough for windows; ``last`` where the channels stand last."""
    rank = site.rank(0, *ranks)
    sizes = tuple(site.pick(2, 3) if site.small else site.pick(3, 4, 5, 6, 7) for _ in range(rank - 2))
    count = channels or (site.pick(1, 1, 2) if site.small else site.pick(1, 2, 3, 4, 6))
    batch = 1 if site.small else site.pick(1, 2, 3)
    shape = site.give(0, (batch, *sizes, count) if last else (batch, count, *sizes))
    return (shape[0], shape[-1], shape[1:-1]) if last else (shape[0], shape[1], shape[2:])


def placing(site: Site, kernel: Sequence[int]) -> None:
    """Strides, dilations and pads of windows; in normal form all written out."""
    rank = len(kernel)
    auto = "NOTSET" if site.canonical else site.pick("NOTSET", "NOTSET", "SAME_UPPER", "SAME_LOWER", "VALID")
    auto = site.set("auto_pad", auto)
    written = site.canonical or site.chance(60)
    if written:
        ones, some = (1,) * rank, tuple(site.pick(1, 2, 3) for _ in kernel)
        site.set("strides", site.pick(ones, (2,) * rank, some))
        site.set("dilations", site.pick(ones, ones, (2,) * rank, tuple(site.pick(1, 2) for _ in kernel)))
    if auto == "NOTSET" and (site.canonical or site.chance(60)):
        zeros = (0,) * (2 * rank)
        some = tuple(site.random.randrange(size) for size in (*kernel, *kernel))
        site.set("pads", site.pick(zeros, zeros, tuple(size // 2 for size in (*kernel, *kernel)), some))


def kernel_of(site: Site, rank: int) -> tuple[int, ...]:
    size = site.pick(1, 2, 3, 3)
    return site.pick((size,) * rank, tuple(site.pick(1, 2, 3) for _ in range(rank)))


def convolution(last: bool, *, transposed: bool = False) -> Callable[[Site], None]:
    """Conv: weights (M, C / group, kernel...); ConvTranspose: (C, M / group, kernel...)."""

    def sample(site: Site) -> None:
        weights = site.shape(1)
        if transposed and site.slots[0].known is None and site.slots[0].element is None:
            # Other types have no kernel but the reference's, which is wrong about the bias of groups.
            site.slots[0].element = "f32"
        group = site.attributes.get("group")
        channels = None
        if weights is not None:
            group = site.set("group", group or site.pick(1, 1, *divisors(weights[0])))
            channels = weights[0] if transposed else weights[1] * group
        _, count, sizes = data(site, last=last, channels=channels)
        group = site.set("group", group or site.pick(1, 1, count, *divisors(count)))
        per_group = 1 if site.small else site.pick(1, 1, 2, 3)
        kernel = weights[2:] if weights is not None else kernel_of(site, len(sizes))
        shape = (count, per_group, *kernel) if transposed else (group * per_group, max(count // group, 1), *kernel)
        shape = site.give(1, shape)
        out = shape[1] * group if transposed else shape[0]
        if site.schema.op_type.endswith("Integer"):
            site.give(2, ())
            site.give(3, ())
        else:
            site.give(2, (out,))
        if site.canonical or site.chance(50):
            site.set("kernel_shape", shape[2:])
        placing(site, shape[2:])
        if transposed:
            strides = site.get("strides") or (1,) * len(sizes)
            if site.canonical or site.chance(50):
                site.set(
                    "output_padding", site.pick((0,) * len(sizes), tuple(site.random.randrange(s) for s in strides))
                )
            if not site.canonical and site.chance(40):
                site.set("output_shape", tuple(size * stride for size, stride in zip(sizes, strides)))

    return sample


def pool(last: bool) -> Callable[[Site], None]:
    def sample(site: Site) -> None:
        _, _, sizes = data(site, last=last)
        kernel = site.set("kernel_shape", (1,) * len(sizes) if site.chance(10) else kernel_of(site, len(sizes)))
        if all(size == 1 for size in kernel) and site.chance(50):
            site.set("strides", (1,) * len(kernel))
        placing(site, kernel)
        site.choose("ceil_mode", 0, 0, 1)
        site.choose("count_include_pad", 0, 1)
        site.choose("p", 1, 2, 3)
        site.set("storage_order", 0)

    return sample


def channels(last: bool, per_channel: int) -> Callable[[Site], None]:
    """Normalizations: operands 1 to ``per_channel`` have an element for each channel; the last of four is a variance."""

    def sample(site: Site) -> None:
        channels = next((s[0] for i in range(1, per_channel + 1) if (s := site.shape(i)) is not None), None)
        rank = site.rank(0, 3, 4, 4) if per_channel == 2 else site.rank(0, 2, 3, 4, 4, 5)
        sizes = tuple(site.pick(2, 3, 5) for _ in range(rank - 2))
        count = channels or site.pick(2, 3, 4, 6)
        batch = site.pick(1, 2, 3)
        shape = site.give(0, (batch, *sizes, count) if last else (batch, count, *sizes))
        count = shape[-1] if last else shape[1]
        groups = site.set("num_groups", site.pick(*divisors(count)))
        if site.schema.op_type == "GroupNormalization.v18":
            count = groups
        if site.schema.op_type == "BatchNormalization.v7" and site.choose("spatial", 0, 1) == 0:
            for index in range(1, per_channel + 1):
                site.give(index, shape[1:], domain="positive" if index == 4 else "")
        for index in range(1, per_channel + 1):
            site.give(index, (count,), domain="positive" if index == 4 else "")
        site.choose("epsilon", 1e-5, 1e-3, 0.1)
        site.choose("training_mode", *[0] * 9, 1)

    return sample


def over_channels(last: bool) -> Callable[[Site], None]:
    """LRN."""

    def sample(site: Site) -> None:
        data(site, last=last, channels=site.pick(3, 4, 5, 6), ranks=(4,))
        site.choose("size", 1, 2, 3, 4, 5)
        site.choose("alpha", 1e-4, 0.5)
        site.choose("beta", 0.75, 0.5)
        site.choose("bias", 1.0, 2.0)

    return sample


def whole(last: bool) -> Callable[[Site], None]:
    """Global pools."""

    def sample(site: Site) -> None:
        data(site, last=last)
        site.choose("p", 1, 2, 3)

    return sample


def blocks(last: bool, *, deep: bool) -> Callable[[Site], None]:
    """DepthToSpace (``deep``) and SpaceToDepth."""

    def sample(site: Site) -> None:
        size = site.choose("blocksize", 1, 2, 3)
        height, width = (site.pick(1, 2, 3), site.pick(1, 2, 3))
        channels = site.pick(1, 2, 3)
        if deep:
            channels *= size * size
        else:
            height, width = height * size, width * size
        site.give(0, (2, height, width, channels) if last else (2, channels, height, width))
        site.choose("mode", "DCR", "CRD")

    return sample


def resize(last: bool) -> Callable[[Site], None]:
    """Resize by scales or by sizes; along spatial axes alone in most cases."""

    def sample(site: Site) -> None:
        rank = site.rank(0, 4, 4, 3, 5) if last else site.rank(0, 4, 4, 3, 2)
        shape = site.shape(0) or site.give(0, tuple(site.pick(1, 2, 3, 4, 5) for _ in range(rank)))
        order = (0, rank - 1, *range(1, rank - 1)) if last and rank > 2 else tuple(range(rank))
        plain = [shape[axis] for axis in order]
        factors = [1.0] * rank
        for axis in site.pick([rank - 1], [rank - 2, rank - 1], [rank - 2, rank - 1], [], list(range(rank))):
            factors[axis] = site.pick(1.0, 2.0, 2.0, 3.0, 0.5, 1.5)
        axes = site.set("axes", site.pick(None, None, None, None, tuple(range(rank)), (rank - 1,)))
        chosen = list(axes) if axes else list(range(rank))
        by_scales = site.chance(50)
        if site.has(1):
            site.give(1, (2 * len(chosen),), [0.0] * len(chosen) + [1.0] * len(chosen), element="f32")
        if site.has(2) and (by_scales or not site.has(3)):
            site.give(2, (len(chosen),), [factors[axis] for axis in chosen], element="f32")
            if site.has(3):
                site.slots[3].absent = True
        else:
            sizes = [max(int(plain[axis] * factors[axis]), 1) for axis in chosen]
            site.give(3, (len(chosen),), sizes, element="i64")
            if site.has(2):
                site.slots[2].absent = True
        site.choose("mode", "nearest", "linear", "cubic")
        site.choose(
            "coordinate_transformation_mode",
            "half_pixel",
            "asymmetric",
            "align_corners",
            "pytorch_half_pixel",
            "half_pixel_symmetric",
        )
        site.choose("nearest_mode", "round_prefer_floor", "round_prefer_ceil", "floor", "ceil")
        site.choose("keep_aspect_ratio_policy", *["stretch"] * 6, "not_larger")
        site.choose("antialias", 0, 0, 0, 1)
        site.choose("exclude_outside", 0, 0, 1)
        site.choose("cubic_coeff_a", -0.75, -0.5)

    return sample


def unpooling(site: Site) -> None:
    """MaxUnpool of windows that do not overlap: each element has a window of its own to lie in."""
    kernel = site.set("kernel_shape", site.pick((2, 2), (2, 1)))
    strides = site.set("strides", site.pick(kernel, (3, 2)))
    if site.canonical or site.chance(50):
        site.set("pads", (0, 0, 0, 0))
    n, c, h, w = site.give(0, (2, 3, 3, 4))
    height, width = (h - 1) * strides[0] + kernel[0], (w - 1) * strides[1] + kernel[1]
    places = [
        ((i * c + j) * height + y * strides[0] + site.random.randrange(kernel[0])) * width
        + x * strides[1]
        + site.random.randrange(kernel[1])
        for i in range(n)
        for j in range(c)
        for y in range(h)
        for x in range(w)
    ]
    site.give(1, (n, c, h, w), nested(places, (n, c, h, w)), element="i64")
    site.give(2, (4,), [n, c, height + 1, width], element="i64")


def columns(site: Site) -> None:
    """Col2Im of windows of 2 by 3."""
    strides = site.set("strides", site.pick((1, 1), (2, 1)))
    dilations = site.set("dilations", site.pick((1, 1), (1, 2)))
    pads = site.set("pads", site.pick((0, 0, 0, 0), (1, 0, 0, 2)))
    site.give(1, (2,), [5, 6], element="i64")
    site.give(2, (2,), [2, 3], element="i64")
    count = prod(
        (size + pads[i] + pads[i + 2] - (kernel - 1) * dilations[i] - 1) // strides[i] + 1
        for i, (size, kernel) in enumerate(((5, 2), (6, 3)))
    )
    site.give(0, (2, 3 * 6, count))
