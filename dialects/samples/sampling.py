"""Samples of onnx ops that read between the elements of images."""

from __future__ import annotations

from tflc.dialects.samples.site import Site

# Along axes.


def old_resize(site: Site) -> None:
    shape = site.data(0, 4, 3)
    grow = site.schema.op_type.startswith("Upsample")
    factors = (1.0, 2.0, 3.0) if grow else (1.0, 2.0, 3.0, 0.5)
    scales = [1.0] * (len(shape) - 2) + [site.pick(*factors), site.pick(*factors)]
    scales = scales[: len(shape)]
    if "scales" in site.schema.attributes:
        site.set("scales", tuple(scales))
    else:
        site.give(1, (len(shape),), scales, element="f32")
    site.choose("mode", "nearest", "linear")


def grid(site: Site) -> None:
    site.give(0, (2, site.pick(1, 3), 4, 5))
    site.give(1, (2, site.pick(2, 3), site.pick(1, 4), 2), domain="unit")
    old = site.schema.op_type == "GridSample.v16"
    site.choose("mode", "nearest", *(("bilinear", "bicubic") if old else ("linear", "cubic")))
    site.choose("padding_mode", "zeros", "border", "reflection")
    site.choose("align_corners", 0, 1)


def regions(site: Site) -> None:
    """RoiAlign: boxes as x1, y1, x2, y2 and the image of each."""
    site.give(0, (2, 3, 6, 7))
    count = site.pick(1, 2, 3)
    site.give(1, (count, 4), [[0.5, 0.25, 3.0, 4.5]] * count)
    site.give(2, (count,), [site.pick(0, 1) for _ in range(count)], element="i64")
    site.choose("output_height", 1, 2)
    site.choose("output_width", 1, 3)
    site.choose("sampling_ratio", 1, 2)
    site.choose("mode", "avg", "max")
    site.choose("coordinate_transformation_mode", "half_pixel", "output_half_pixel")


def affine_grid(site: Site) -> None:
    spatial = site.pick((4, 5), (2, 3, 4))
    shape = site.give(0, (2, len(spatial), len(spatial) + 1))
    spatial = spatial if len(spatial) == shape[1] else (2, 3, 4)[: shape[1]]
    site.give(1, (len(spatial) + 2,), [shape[0], 3, *spatial], element="i64")
    site.choose("align_corners", 0, 1)


def deformed(site: Site) -> None:
    """DeformConv: windows of 2 by 3 over images, an offset of (y, x) and a factor for each element of each."""
    groups, offsets, per_group = site.pick(1, 2), site.pick(1, 2), site.pick(1, 3)
    site.set("group", groups)
    site.set("offset_group", offsets)
    site.set("kernel_shape", (2, 3))
    strides = site.set("strides", site.pick((1, 1), (2, 1)))
    dilations = site.set("dilations", site.pick((1, 1), (1, 2)))
    pads = site.pick((0, 0, 0, 0), (1, 0, 2, 1))
    if any(pads) or site.canonical or site.chance(50):
        site.set("pads", pads)
    shape = site.give(0, (2, 4, 5, 6))
    site.give(1, (groups * per_group, shape[1] // groups, 2, 3))
    reach = [(kernel - 1) * dilation + 1 for kernel, dilation in zip((2, 3), dilations)]
    results = [(size + pads[i] + pads[i + 2] - reach[i]) // strides[i] + 1 for i, size in enumerate(shape[2:])]
    site.give(2, (shape[0], offsets * 2 * 6, *results))
    site.give(3, (groups * per_group,))
    site.give(4, (shape[0], offsets * 6, *results))
