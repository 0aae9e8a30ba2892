"""Quantized operators, and those of com.microsoft: samples of the operators that they are made of, with scales and zero points."""

from __future__ import annotations

from collections.abc import Callable

from tflc.dialects.samples.site import Site, broadcasting
from tflc.dialects.samples.windows import convolution, pool

Sample = Callable[[Site], None]


def part(sample: Sample, *positions: int) -> Sample:
    """A sample for the operands at certain positions, drawn as those of an op of its own; attributes are those of both."""

    def draw(site: Site) -> None:
        slots = [site.slots[position] for position in positions if position < len(site.slots)]
        inner = Site(site.schema, site.random, slots, site.attributes, site.canonical, site.small, site.wanted_rank)
        sample(inner)

    return draw


def with_scales(sample: Sample, *scales: int) -> Sample:
    """A sample, and behind each operand of it a scale and a zero point for the whole tensor, the scales at certain positions."""

    def draw(site: Site) -> None:
        sample(site)
        for scale in scales:
            parameters(site, scale)

    return draw


def parameters(site: Site, scale: int, shape: tuple[int, ...] = ()) -> None:
    """A scale and a zero point; the zero points of several channels are 0, as runtimes ask."""
    site.give(scale, shape, domain="positive")
    site.give(scale + 1, shape, [0] * shape[0] if shape else None)


def data(site: Site) -> None:
    site.data(0, least=1)


def along_axis(site: Site) -> None:
    site.axis(len(site.data(0, least=1)))
    site.set("opset", site.pick(11, 13))


def mean(site: Site) -> None:
    rank = len(site.data(0, least=1))
    site.set("axes", site.axes(rank))
    site.choose("keepdims", 0, 1)


def global_pool(site: Site) -> None:
    site.set("channels_last", 0)
    site.data(0, 4)


def average_pool(site: Site) -> None:
    pool(site.set("channels_last", 0) == 1)(site)


def qlinear_convolution(site: Site) -> None:
    part(convolution(site.set("channels_last", 0) == 1), 0, 3, 8)(site)
    parameters(site, 1)
    parameters(site, 6)
    weights = site.shape(3)
    assert weights is not None
    parameters(site, 4, site.pick((), weights[:1]))


def matrices(site: Site) -> None:
    """A B, with transposes where the op has them."""
    rows, inner, columns = site.lengths(3)
    batch = () if "C" in {spec.name for spec in site.schema.operands} else site.pick((), (2,))
    swapped = [site.choose(f"trans{which}", 0, 1) for which in "AB"]
    shapes = [(rows, inner), (inner, columns)]
    for index, (shape, swap) in enumerate(zip(shapes, swapped)):
        site.give(
            index, (*batch, *(shape[::-1] if swap and f"trans{'AB'[index]}" in site.schema.attributes else shape))
        )
    site.give(2, (columns,))


def integer_matrices(site: Site) -> None:
    """Short sums, and ones that are long and large, which floats do not hold."""
    if site.chance(30):
        site.give(0, (2, 300))
        site.give(1, (300, 3), [[120] * 3] * 300)
    matrices(site)
    site.give(2, ())
    site.give(3, ())


def integer_convolution(site: Site) -> None:
    """Few channels, and so many that floats do not hold the sums."""
    if site.chance(30):
        site.set("group", 1)
        site.give(0, (1, 300, 3, 2))
        site.give(1, (2, 300, 1, 1), [[[[120]]] * 300] * 2)
    convolution(False)(site)


def scaled_integers(site: Site) -> None:
    part(matrices, 0, 1)(site)
    site.give(2, (), domain="positive")
    site.give(3, (), domain="positive")
    site.give(4, ())
    site.give(5, ())
    columns = site.shape(1)
    assert columns is not None
    site.give(6, columns[-1:])


def dynamic_product(site: Site) -> None:
    part(matrices, 0, 1)(site)
    parameters(site, 2)
    columns = site.shape(1)
    assert columns is not None
    site.give(4, columns[-1:])


def pool_of_images(site: Site) -> None:
    site.data(0, 4)
    pool(True)(site)


def qlinear_concat(site: Site) -> None:
    rank = site.pick(1, 2, 3)
    shape = site.lengths(rank)
    axis = site.axis(rank)
    parameters(site, 0)
    for index in range(2, len(site.slots), 3):
        site.give(index, (*shape[:axis], site.length(), *shape[axis + 1 :]), element="ui8")
        site.give(index + 1, (), element="f32", domain="positive")
        site.give(index + 2, (), element="ui8")


def rows_of(count: int) -> Sample:
    """Operands of one shape [batch, sequence, hidden], and ``count`` vectors for the last axis."""

    def draw(site: Site) -> None:
        shape = site.data(0, 3)
        site.give(1, shape)
        for index in range(2, 2 + count):
            site.give(index, shape[-1:])

    return draw


PARAMETERS = {"LeakyRelu": (0.25,), "HardSigmoid": (0.25, 0.5), "Clip": (-0.5, 2.0)}


def transposed_convolution_with_pads(site: Site) -> None:
    part(convolution(last=False, transposed=True), 0, 1, 3)(site)
    pads = [site.pick(0, 1) for _ in site.shape(0) or ()][2:]
    site.give(2, (2 * len(pads),), pads * 2, element="i64")


def fused_convolution(site: Site) -> None:
    """With a sum behind it, windows of stride 1 within the data, so that the shape of the result is plain."""
    site.set("activation", site.pick(None, "Relu", *PARAMETERS))
    site.set("activation_params", PARAMETERS.get(site.get("activation")))
    summed = site.has(3)
    if summed:
        spatial = site.rank(0, 3, 4) - 2
        site.set("strides", (1,) * spatial)
        site.set("dilations", (1,) * spatial)
        site.set("pads", (0,) * (2 * spatial))
    part(convolution(False), 0, 1, 2)(site)
    data, weights = site.shape(0), site.shape(1)
    if summed and data is not None and weights is not None:
        sizes = (size - kernel + 1 for size, kernel in zip(data[2:], weights[2:]))
        site.give(3, (data[0], weights[0], *sizes))


def fused_product(site: Site) -> None:
    site.set("activation", site.pick("Relu", "LeakyRelu"))
    site.set("activation_alpha", 0.25)
    matrices(site)


def quantization(site: Site) -> None:
    shape = site.data(0, least=1)
    axis = site.axis(len(shape))
    block = site.choose("block_size", 0, 0, 2)
    blocks = (*shape[:axis], -(-shape[axis] // block), *shape[axis + 1 :]) if block else ()
    scale = blocks or site.pick((), (shape[axis],))
    site.give(1, scale, domain="positive")
    site.give(2, scale, element=site.pick("i8", "ui8"))


SAMPLES: dict[str, Sample] = {
    "ConvInteger": integer_convolution,
    "MatMulInteger": integer_matrices,
    "QLinearConv": qlinear_convolution,
    "QLinearMatMul": with_scales(part(matrices, 0, 3), 1, 4, 6),
    "ms.DynamicQuantizeMatMul": dynamic_product,
    "ms.ConvTransposeWithDynamicPads": transposed_convolution_with_pads,
    "ms.FusedConv": fused_convolution,
    "ms.FusedGemm": fused_product,
    "ms.FusedMatMul": matrices,
    "ms.MatMulIntegerToFloat": scaled_integers,
    "ms.NhwcMaxPool": pool_of_images,
    "ms.QGemm": with_scales(part(matrices, 0, 3, 6), 1, 4, 7),
    "ms.QLinearAdd": with_scales(part(broadcasting, 0, 3), 1, 4, 6),
    "ms.QLinearAveragePool": with_scales(average_pool, 1, 3),
    "ms.QLinearConcat": qlinear_concat,
    "ms.QLinearConv": qlinear_convolution,
    "ms.QLinearGlobalAveragePool": with_scales(global_pool, 1, 3),
    "ms.QLinearLeakyRelu": with_scales(data, 1, 3),
    "ms.QLinearMul": with_scales(part(broadcasting, 0, 3), 1, 4, 6),
    "ms.QLinearReduceMean": with_scales(mean, 1, 3),
    "ms.QLinearSigmoid": with_scales(data, 1, 3),
    "ms.QLinearSoftmax": with_scales(along_axis, 1, 3),
    "ms.QLinearWhere": with_scales(part(broadcasting, 0, 1, 4), 2, 5, 7),
    "ms.SkipLayerNormalization": rows_of(3),
    "ms.SkipSimplifiedLayerNormalization": rows_of(2),
}
