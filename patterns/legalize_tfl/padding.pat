# Padding.
use onnx, tfl
from tflc.patterns.hooks.parameters import i32, is_computed
from tflc.patterns.hooks.slicing import column, crops, grows, only_grows, pad_sources, padded_axes, pads_by_axis,
    reflects_once, sizes_after_crop

rule pad_with_zeros:
    onnx.Pad(x, const pads, none, const axes?, mode="constant")
 or onnx.Pad(x, const pads, 0, const axes?, mode="constant")
    let rows = pads_by_axis(pads, axes, rank(x))
    when only_grows(rows)
 => tfl.pad(x, i32(rows))
rule pad:
    onnx.Pad(x, const pads, value, const axes?, mode="constant")
    let rows = pads_by_axis(pads, axes, rank(x))
    when only_grows(rows)
 => tfl.padv2(x, i32(rows), value)
# What negative pads crop goes first.
rule pad_that_crops:
    onnx.Pad(x, const pads, value?, const axes?, mode="constant")
    let rows = pads_by_axis(pads, axes, rank(x))
    when not only_grows(rows)
    let left = sizes_after_crop(shape(x), crops(rows))
 => tfl.padv2(
        tfl.slice(x, i32(column(crops(rows), 0)), i32(left)), i32(grows(rows)),
        value if value != none else cast(0, element(x)))
# Pads that are known at run time only: begins, then ends.
rule pad_by_computed before pad_with_zeros, pad, pad_that_crops:
    onnx.Pad(x, pads, value?, none, mode="constant")
    when is_computed(pads)
 => tfl.padv2(
        tfl.slice(
            x,
            tfl.reshape(
                tfl.slice(
                    cropped: tfl.maximum(
                        tfl.neg(
                            rows: tfl.transpose(
                                tfl.reshape(tfl.cast(pads): i32[2 * rank(x)], i32([2, rank(x)])), i32([1, 0]))),
                        i32(0)),
                    i32([0, 0]), i32([rank(x), 1])),
                i32([rank(x)])),
            tfl.sub(i32(shape(x)), tfl.sum(cropped, i32([1]), keep_dims=false))),
        tfl.maximum(rows, i32(0)), value if value != none else cast(0, element(x)))
rule pad_along_computed before pad_with_zeros, pad, pad_that_crops:
    onnx.Pad(x, pads, value?, axes: [n], mode="constant")
    when is_computed(pads) or is_computed(axes)
 => tfl.padv2(
        tfl.slice(
            x,
            tfl.reshape(
                tfl.slice(
                    cropped: tfl.maximum(
                        tfl.neg(
                            rows: tfl.scatter_nd(
                                tfl.reshape(tfl.floor_mod(tfl.cast(axes): i32[n], i32(rank(x))), i32([n, 1])),
                                tfl.transpose(tfl.reshape(tfl.cast(pads): i32[2 * n], i32([2, n])), i32([1, 0])),
                                i32([rank(x), 2]))),
                        i32(0)),
                    i32([0, 0]), i32([rank(x), 1])),
                i32([rank(x)])),
            tfl.sub(i32(shape(x)), tfl.sum(cropped, i32([1]), keep_dims=false))),
        tfl.maximum(rows, i32(0)), value if value != none else cast(0, element(x)))
rule pad_by_reflection before pad_by_repetition_along_one, pad_by_repetition_along_two:
    onnx.Pad(x, const pads, _?, const axes?, mode="reflect")
    let rows = pads_by_axis(pads, axes, rank(x))
    when reflects_once(dims(x), rows)
 => tfl.mirror_pad(x, i32(rows), mode=REFLECT)
# An edge repeated once is a mirror that stands on it.
rule pad_by_one_edge before pad_by_repetition_along_one, pad_by_repetition_along_two:
    onnx.Pad(x, const pads, _?, const axes?, mode="edge")
    let rows = pads_by_axis(pads, axes, rank(x))
    when only_grows(rows) and max(pads) <= 1
 => tfl.mirror_pad(x, i32(rows), mode=SYMMETRIC)
rule pad_by_repetition_along_one:
    onnx.Pad(x, const pads, _?, const axes?, mode=m)
    when m != "constant"
    let rows = pads_by_axis(pads, axes, rank(x))
    let padded = padded_axes(rows)
    when len(padded) == 1
    let sources = pad_sources(dims(x)[padded[0]], rows[padded[0]], m)
 => tfl.gather(x, i32(sources), axis=padded[0])
rule pad_by_repetition_along_two:
    onnx.Pad(x, const pads, _?, const axes?, mode=m)
    when m != "constant"
    let rows = pads_by_axis(pads, axes, rank(x))
    let padded = padded_axes(rows)
    when len(padded) == 2
    let first = pad_sources(dims(x)[padded[0]], rows[padded[0]], m)
    let second = pad_sources(dims(x)[padded[1]], rows[padded[1]], m)
 => tfl.gather(tfl.gather(x, i32(first), axis=padded[0]), i32(second), axis=padded[1])
