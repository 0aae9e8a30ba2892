# Parts of what lies side by side.
use onnx, tfl
from tflc.patterns.hooks.parameters import all_equal, i32, is_computed, part_sizes
from tflc.patterns.hooks.slicing import column, mask_of, moves_by_one, open_bounds, or_beyond, slice_bounds,
    slice_lengths, stops_before_start

rule slice before slice_of_open_shape:
    onnx.Slice(x, const starts, const ends, const axes?, const steps?)
    let bounds = slice_bounds(shape(x), starts, ends, axes, steps)
    when moves_by_one(bounds)
 => tfl.slice(x, i32(column(bounds, 0)), i32(slice_lengths(bounds)))
# A range of a vector, known at run time.
rule slice_of_vector before slice, strided_slice:
    onnx.Slice(x: [_], starts: [1], ends: [1], _?, none)
 or onnx.Slice(x: [_], starts: [1], ends: [1], _?, 1)
    when is_computed(starts) or is_computed(ends)
 => tfl.strided_slice(
        x,
        tfl.cast(
            tfl.maximum(
                tfl.minimum(starts, cast(2147483647, element(starts))), cast(-2147483647, element(starts)))): i32[1],
        tfl.cast(
            tfl.maximum(tfl.minimum(ends, cast(2147483647, element(ends))), cast(-2147483647, element(ends)))): i32[1],
        i32([1]))
# STRIDED_SLICE counts from the end, and stops there, as ONNX does.
rule slice_of_open_shape before slice_by_computed:
    onnx.Slice(x, const starts, const ends, const axes?, const steps?)
    let bounds = open_bounds(rank(x), starts, ends, axes, steps)
 => tfl.strided_slice(
        x, i32(column(bounds.rows, 0)), i32(column(bounds.rows, 1)), i32(column(bounds.rows, 2)),
        begin_mask=bounds.from_start, end_mask=bounds.to_end)
rule strided_slice before slice_of_open_shape:
    onnx.Slice(x, const starts, const ends, const axes?, const steps?)
    let bounds = slice_bounds(shape(x), starts, ends, axes, steps)
    when not moves_by_one(bounds)
 => tfl.strided_slice(
        x, i32(column(bounds, 0)), i32(column(bounds, 1)), i32(column(bounds, 2)), end_mask=stops_before_start(bounds))

# Bounds that are known at run time only, written each at its axis; the other axes stay whole. Negative bounds count from the end, and those beyond
# the data are at its ends, for both. (What no 32 bits hold is beyond any data.)
rule slice_by_computed before slice_along_computed:
    onnx.Slice(x, starts: [n], ends: [n], const axes else arange(n), steps?)
    let at = i32(expand(axes, 1))
    let named = mask_of(axes, rank(x))
 => tfl.strided_slice(
        x,
        tfl.scatter_nd(
            at,
            tfl.cast(
                tfl.maximum(
                    tfl.minimum(starts, cast(2147483647, element(starts))),
                    cast(-2147483647, element(starts)))): i32[n],
            i32([rank(x)])),
        tfl.select_v2(
            named,
            tfl.scatter_nd(
                at,
                tfl.cast(
                    tfl.maximum(
                        tfl.minimum(ends, cast(2147483647, element(ends))), cast(-2147483647, element(ends)))): i32[n],
                i32([rank(x)])),
            i32(or_beyond(dims(x)))),
        tfl.select_v2(named, tfl.scatter_nd(at, tfl.cast(steps): i32[n], i32([rank(x)])), i32(ones(rank(x))))
            if steps != none else i32(ones(rank(x))))
rule slice_along_computed:
    onnx.Slice(x, starts: [n], ends: [n], axes: [n], steps?)
 => tfl.strided_slice(
        x,
        tfl.scatter_nd(
            at: tfl.reshape(tfl.floor_mod(tfl.cast(axes): i32[n], i32(rank(x))), i32([n, 1])),
            tfl.cast(
                tfl.maximum(
                    tfl.minimum(starts, cast(2147483647, element(starts))),
                    cast(-2147483647, element(starts)))): i32[n],
            i32([rank(x)])),
        tfl.select_v2(
            named: tfl.not_equal(tfl.scatter_nd(at, i32(ones(n)), i32([rank(x)])), i32(0)),
            tfl.scatter_nd(
                at,
                tfl.cast(
                    tfl.maximum(
                        tfl.minimum(ends, cast(2147483647, element(ends))), cast(-2147483647, element(ends)))): i32[n],
                i32([rank(x)])),
            i32(or_beyond(dims(x)))),
        tfl.select_v2(named, tfl.scatter_nd(at, tfl.cast(steps): i32[n], i32([rank(x)])), i32(ones(rank(x))))
            if steps != none else i32(ones(rank(x))))

rule equal_parts:
    s: onnx.Split(x: f32[...], _?, axis=a)
    let sizes = part_sizes(s, a)
    when all_equal(sizes)
 => tfl.split(i32(a), x, num_splits=len(sizes))
rule parts:
    s: onnx.Split(x, _?, axis=a)
    let sizes = part_sizes(s, a)
 => tfl.split_v(x, i32(sizes), i32(a), num_splits=len(sizes))
