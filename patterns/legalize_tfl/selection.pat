# What is chosen by values.
use onnx, tfl
from tflc.patterns.hooks.boxes import boxes_apart
from tflc.patterns.hooks.elements import in_elements
from tflc.patterns.hooks.parameters import i32, is_number
from tflc.patterns.hooks.tensors import data_type

# The places of what is not zero, a column each.
rule places_of_true:
    onnx.NonZero(x: i1[_, ...]) => tfl.transpose(tfl.where(x), i32([1, 0]))
rule places_of_nonzero:
    onnx.NonZero(x: [_, ...]) => tfl.transpose(tfl.where(tfl.not_equal(x, cast(0, element(x)))), i32([1, 0]))

# UNIQUE gives different elements in the order in which they first stand, and for each element the number of the one it equals.
rule different_elements_as_they_come:
    onnx.Unique(x, axis=none, sorted=0)
    let n = prod(shape(x))
 => with found: tfl.unique(tfl.reshape(x, i32([n])))
    with count: tfl.reshape(tfl.shape(found), i32([]))
    found,
    onnx.Cast(tfl.unsorted_segment_min(i32(arange(n)), found.idx, count), to=data_type(i64)),
    onnx.Cast(found.idx, to=data_type(i64)),
    onnx.Cast(tfl.unsorted_segment_sum(i32(ones(n)), found.idx, count), to=data_type(i64))
# TOPK_V2 sorts downwards.
rule different_elements_in_order:
    onnx.Unique(x, axis=none, sorted=1)
    let n = prod(shape(x))
 => with found: tfl.unique(tfl.reshape(x, i32([n])))
    with count: tfl.reshape(tfl.shape(found), i32([]))
    with falling: tfl.topk_v2(found, count)
    with order: tfl.reverse_v2(falling.indices, i32([0]))
    with number: tfl.gather(tfl.reverse_v2(tfl.topk_v2(order, count).indices, i32([0])), found.idx, axis=0)
    tfl.reverse_v2(falling, i32([0])),
    onnx.Cast(tfl.gather(tfl.unsorted_segment_min(i32(arange(n)), found.idx, count), order, axis=0), to=data_type(i64)),
    onnx.Cast(number, to=data_type(i64)),
    onnx.Cast(tfl.gather(tfl.unsorted_segment_sum(i32(ones(n)), found.idx, count), order, axis=0), to=data_type(i64))

# The kernel drops a box that overlaps by the threshold, ONNX one that overlaps by more: by the next number. Of equal scores ONNX takes the first
# box, the kernel any: so their places in order are the scores. And the kernel gives a box again that does not overlap with itself, having no
# area: such boxes stand apart, and all do where no overlap is too much.
rule boxes_of_one_class:
    onnx.NonMaxSuppression(boxes: [1, _, 4], scores: [_, 1, _], most, overlap?, least?, center_point_box=0)
    when size(most) == 1
    let n = dims(boxes)[1]
    let known = is_number(n)
 => with all: tfl.gather(tfl.shape(boxes), i32(1), axis=0)
    with falling: tfl.topk_v2(tfl.reshape(scores, i32([-1])), i32(n) if known else all)
    with box: tfl.gather(tfl.reshape(boxes, i32([-1, 4])), falling.indices, axis=0)
    with area: tfl.reduce_prod(
        tfl.sub(tfl.slice(box, i32([0, 2]), i32([-1, 2])), tfl.slice(box, i32([0, 0]), i32([-1, 2]))), i32([1]),
        keep_dims=true)
    with limit: tfl.reshape(overlap if overlap != none else cast([0.0], f32), i32([]))
    with reach: tfl.add(tfl.reduce_max(tfl.abs(box), i32([0, 1]), keep_dims=false), 1.0)
    with number: onnx.Cast(tfl.range(i32(0), all, i32(1)), to=data_type(f32))
    with below: tfl.add(tfl.mul(tfl.expand_dims(number, i32(1)), boxes_apart(2)[1] - boxes_apart(2)[0]), boxes_apart(1))
    with apart: tfl.add(tfl.mul(boxes_apart(n) if known else below, reach), cast([0, 0, 0, 1], f32))
    with order: tfl.sub(onnx.Cast(all, to=data_type(f32)), number)
    with whole: onnx.Cast(all, to=data_type(i64))
    with kept: tfl.non_max_suppression_v4(
        tfl.select_v2(tfl.logical_or(tfl.equal(area, 0.0), tfl.greater_equal(limit, 1.0)), apart, box),
        tfl.select_v2(
            tfl.greater(falling, tfl.reshape(least if least != none else cast([-inf], f32), i32([]))),
            cast(arange(n, 0, -1), f32) if known else order, 0.0),
        tfl.cast(tfl.minimum(tfl.reshape(most, i32([])), cast(n, i64) if known else whole)): i32[],
        tfl.minimum(tfl.bitcast(tfl.add(tfl.bitcast(limit): i32[], i32(1))): f32[], 1.0), cast(0.0, f32))
    with found: tfl.slice(kept, i32([0]), tfl.reshape(kept.valid_outputs, i32([1])))
    tfl.cast(tfl.pad(tfl.reshape(tfl.gather(falling.indices, found, axis=0), i32([-1, 1])), i32([[0, 0], [2, 0]])))

rule one_hot before one_hot_of_computed:
    onnx.OneHot(indices, const depth, const values, axis=a)
    when element(indices) in ["i32", "i64"]
 => tfl.one_hot(
        tfl.select_v2(
            tfl.less(indices, cast(0, element(indices))), tfl.add(indices, cast(int(depth), element(indices))),
            indices),
        i32(int(depth)), reshape(values[1], []), reshape(values[0], []), axis=a)

rule one_hot_of_computed:
    onnx.OneHot(indices, depth, values: [2], axis=a)
    let wide = in_elements(indices.type, "i64")
 => tfl.one_hot(
        tfl.select_v2(
            tfl.less(tfl.cast(indices): wide, cast(0, i64)),
            tfl.add(tfl.cast(indices): wide, tfl.cast(tfl.reshape(depth, i32([]))): i64[]), tfl.cast(indices): wide),
        tfl.cast(tfl.reshape(depth, i32([]))): i32[], tfl.reshape(tfl.slice(values, i32([1]), i32([1])), i32([])),
        tfl.reshape(tfl.slice(values, i32([0]), i32([1])), i32([])), axis=a)
