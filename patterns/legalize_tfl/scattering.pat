# Elements written to their places.
use onnx, tfl
from tflc.patterns.hooks.elements import in_elements
from tflc.patterns.hooks.parameters import i32, is_computed
from tflc.patterns.hooks.slicing import scattered, tuples_from_front

# SCATTER_ND adds what falls together and starts from 0: a mask says which elements it wrote.
rule scatter_tuples_of_constant before scatter_one_row, scatter_rows:
    onnx.ScatterND(x, const indices, updates, reduction="none")
    let places = tuples_from_front(indices, shape(x))
    let written = scattered(places, shape(x))
 => tfl.select_v2(written, tfl.scatter_nd(places, updates, i32(shape(x))), x)
rule add_at_tuples_of_constant before add_at_open_rows, add_at_rows_of_zeros:
    onnx.ScatterND(x, const indices, updates, reduction="add")
    let places = tuples_from_front(indices, shape(x))
 => tfl.add(x, tfl.scatter_nd(places, updates, i32(shape(x))))
rule add_at_tuples_to_zeros before add_at_tuples_of_constant:
    sum: onnx.ScatterND(0, const indices, updates, reduction="add")
    let places = tuples_from_front(indices, shape(sum))
 => tfl.scatter_nd(places, updates, i32(shape(sum)))
rule add_at_rows:
    onnx.ScatterND(x: [p, ...], indices: [n, 1], updates, reduction="add")
    when is_computed(indices)
 => tfl.add(
        x,
        tfl.scatter_nd(tfl.cast(tfl.floor_mod(indices, cast(p, element(indices)))): i32[n, 1], updates, i32(shape(x))))
# The kernel begins with zeros itself.
rule add_at_rows_of_zeros before add_at_rows:
    sum: onnx.ScatterND(0, indices: [n, 1], updates, reduction="add")
    when is_computed(indices)
    let p = shape(sum)[0]
 => tfl.scatter_nd(tfl.cast(tfl.floor_mod(indices, cast(p, element(indices)))): i32[n, 1], updates, i32(shape(sum)))
# Where lengths are open, so many rows as there are, each as wide as the data is.
rule add_at_open_rows:
    onnx.ScatterND(x, indices: [_, 1], updates, reduction="add")
    when is_computed(indices)
    let places = in_elements(indices.type, "i32")
 => tfl.add(
        x,
        tfl.scatter_nd(
            tfl.floor_mod(tfl.cast(indices): places, tfl.gather(size: tfl.shape(x), i32(0), axis=0)), updates, size))
# What is written last stays: of the numbers of the updates that a row gets, the greatest.
rule scatter_rows before scatter_open_rows:
    onnx.ScatterND(x: [p, ...], indices: [n, 1], updates, reduction="none")
    let width = prod(shape(x)[1:])
 => tfl.reshape(
        tfl.select_v2(
            tfl.less(
                last: tfl.unsorted_segment_max(
                    i32([[i] for i in arange(n)]),
                    tfl.cast(tfl.reshape(tfl.floor_mod(indices, cast(p, element(indices))), i32([n]))): i32[n], i32(p)),
                i32(0)),
            tfl.reshape(x, i32([p, width])),
            tfl.gather(
                tfl.reshape(updates, i32([n, width])), tfl.reshape(tfl.maximum(last, i32(0)), i32([p])), axis=0)),
        i32(shape(x)))
rule scatter_open_rows:
    onnx.ScatterND(x, indices: [_, 1], updates, reduction="none")
 => with rows: tfl.gather(size: tfl.shape(x), i32(0), axis=0)
    with wide: tfl.concatenation(
        i32([-1]),
        tfl.reduce_prod(tfl.strided_slice(size, i32([1]), i32([0]), i32([1]), end_mask=1), i32([0]), keep_dims=true),
        axis=0)
    with at: tfl.floor_mod(tfl.reshape(tfl.cast(indices): in_elements(indices.type, "i32"), i32([-1])), rows)
    with last: tfl.unsorted_segment_max(
        tfl.range(i32(0), tfl.gather(tfl.shape(indices), i32(0), axis=0), i32(1)), at, rows)
    tfl.reshape(
        tfl.select_v2(
            tfl.less(tfl.reshape(last, i32([-1, 1])), i32(0)), tfl.reshape(x, wide),
            tfl.gather(tfl.reshape(updates, wide), tfl.maximum(last, i32(0)), axis=0)),
        size)
rule reverse_sequence:
    onnx.ReverseSequence(x, lengths, time_axis=t, batch_axis=b)
 => tfl.reverse_sequence(x, lengths, seq_dim=t, batch_dim=b)

# One row is written over what is there.
rule scatter_one_row before scatter_open_rows:
    onnx.ScatterND(x: [p, ...], indices: [1, 1], updates, reduction="none")
 => tfl.dynamic_update_slice(
        x, updates,
        tfl.pad(
            tfl.cast(tfl.reshape(tfl.floor_mod(indices, cast(p, element(indices))), i32([1]))): i32[1],
            i32([[0, rank(x) - 1]])))

# A segment is what one row gets; of nothing, the neutral element is given.
table combined(word, join, neutral):
  | tfl.unsorted_segment_max : word = "max", join = tfl.maximum, neutral = lowest(element(x))
  | tfl.unsorted_segment_min : word = "min", join = tfl.minimum, neutral = highest(element(x))
end
rule scatter_extremes for Segment in combined:
    onnx.ScatterND(x: [p, ...], indices: [n, 1], updates, reduction=Segment.word)
    when element(x) in ["f32", "i32"]
    let width = prod(shape(x)[1:])
 => tfl.reshape(
        tfl.select_v2(
            tfl.equal(
                found: Segment(
                    tfl.reshape(updates, i32([n, width])),
                    tfl.cast(tfl.reshape(tfl.floor_mod(indices, cast(p, element(indices))), i32([n]))): i32[n], i32(p)),
                cast(Segment.neutral, element(x))),
            old: tfl.reshape(x, i32([p, width])), Segment.join(old, found)),
        i32(shape(x)))
rule scatter_products:
    onnx.ScatterND(x: [p, ...], indices: [n, 1], updates, reduction="mul")
    when element(x) in ["f32", "i32"]
    let width = prod(shape(x)[1:])
 => tfl.mul(
        x,
        tfl.reshape(
            tfl.unsorted_segment_prod(
                tfl.reshape(updates, i32([n, width])),
                tfl.cast(tfl.reshape(tfl.floor_mod(indices, cast(p, element(indices))), i32([n]))): i32[n], i32(p)),
            i32(shape(x))))

# The same for so many rows as there are.
rule scatter_open_extremes for Segment in combined:
    onnx.ScatterND(x, indices: [_, 1], updates, reduction=Segment.word)
    when element(x) in ["f32", "i32"]
 => with rows: tfl.gather(size: tfl.shape(x), i32(0), axis=0)
    with wide: tfl.concatenation(
        i32([-1]),
        tfl.reduce_prod(tfl.strided_slice(size, i32([1]), i32([0]), i32([1]), end_mask=1), i32([0]), keep_dims=true),
        axis=0)
    with at: tfl.floor_mod(tfl.reshape(tfl.cast(indices): in_elements(indices.type, "i32"), i32([-1])), rows)
    with old: tfl.reshape(x, wide)
    with found: Segment(tfl.reshape(updates, wide), at, rows)
    tfl.reshape(tfl.select_v2(tfl.equal(found, cast(Segment.neutral, element(x))), old, Segment.join(old, found)), size)
rule scatter_open_products:
    onnx.ScatterND(x, indices: [_, 1], updates, reduction="mul")
    when element(x) in ["f32", "i32"]
 => with rows: tfl.gather(size: tfl.shape(x), i32(0), axis=0)
    with wide: tfl.concatenation(
        i32([-1]),
        tfl.reduce_prod(tfl.strided_slice(size, i32([1]), i32([0]), i32([1]), end_mask=1), i32([0]), keep_dims=true),
        axis=0)
    with at: tfl.floor_mod(tfl.reshape(tfl.cast(indices): in_elements(indices.type, "i32"), i32([-1])), rows)
    tfl.mul(x, tfl.reshape(tfl.unsorted_segment_prod(tfl.reshape(updates, wide), at, rows), size))
