# Elements by their places.
use onnx, tfl
from tflc.patterns.hooks.elements import in_shape
from tflc.patterns.hooks.parameters import i32, is_computed, is_number
from tflc.patterns.hooks.slicing import batched_tuples, column, evenly_spaced, from_front, is_within, open_bounds,
    or_rest, tuples_along, tuples_from_front

rule gather_of_neighbors before gather_of_constant:
    r: onnx.Gather(x, const indices: [_], axis=a)
    let where = evenly_spaced(indices)
    when where[1] == 1 and is_within(where[0] + size(indices) - 1, dims(x)[a])
 => tfl.slice(x, i32([where[0] if i == a else 0 for i in arange(rank(x))]), i32(or_rest(dims(r))))
rule gather_of_constant before gather_along_open_axis, gather:
    onnx.Gather(x, const indices, axis=a)
    let places = from_front(indices, dims(x)[a])
 => tfl.gather(x, places, axis=a)
# STRIDED_SLICE counts from the end of an axis of any length.
rule gather_from_the_end before gather_of_constant:
    onnx.Gather(x, const index: [], axis=a)
    when not is_number(dims(x)[a]) and index < 0
    let bounds = open_bounds(rank(x), [int(index)], [int(index) + 1 if index < -1 else 2147483647], [a], none)
 => tfl.strided_slice(
        x, i32(column(bounds.rows, 0)), i32(column(bounds.rows, 1)), i32(column(bounds.rows, 2)),
        begin_mask=bounds.from_start, end_mask=bounds.to_end, shrink_axis_mask=2 ** a)
# i mod n counts from the front what counts from the end; the kernel refuses negative indices.
rule gather:
    onnx.Gather(x, indices, axis=a)
    when is_computed(indices) and is_number(dims(x)[a])
 => tfl.gather(x, tfl.floor_mod(indices, cast(dims(x)[a], element(indices))), axis=a)
rule gather_along_open_axis:
    onnx.Gather(x, indices, axis=a)
    when not is_number(dims(x)[a])
    let lengths = in_shape(indices.type, [rank(x)])
 => tfl.gather(x, tfl.floor_mod(indices, tfl.gather(tfl.shape(x): lengths, i32(a), axis=0)), axis=a)
rule gather_tuples_of_constant before gather_tuples:
    onnx.GatherND(x, const indices, batch_dims=0)
    let places = tuples_from_front(indices, shape(x))
 => tfl.gather_nd(x, places)
rule gather_tuples_of_batches:
    onnx.GatherND(x, const indices, batch_dims=b)
    when b != 0
    let places = batched_tuples(indices, shape(x), b)
 => tfl.gather_nd(x, places)
rule gather_tuples:
    onnx.GatherND(x, indices: [..., d], batch_dims=0)
    when is_computed(indices)
 => tfl.gather_nd(x, tfl.floor_mod(indices, cast(shape(x)[0:d], element(indices))))
rule gather_tuples_along_open_axes before gather_tuples_of_constant:
    onnx.GatherND(x, indices: [..., d], batch_dims=0)
    when not all([is_number(length) for length in dims(x)[0:d]])
    let lengths = in_shape(indices.type, [rank(x)])
 => tfl.gather_nd(x, tfl.floor_mod(indices, tfl.slice(tfl.shape(x): lengths, i32([0]), i32([d]))))

rule gather_elements_of_constant:
    onnx.GatherElements(x, const indices, axis=a)
    let places = tuples_along(indices, shape(x), a)
 => tfl.gather_nd(x, places)
