# Elements by their places.
use onnx
from tflc.patterns.hooks.axes import to_last
from tflc.patterns.hooks.measures import before_last, tuples
from tflc.patterns.hooks.parameters import is_computed
from tflc.patterns.hooks.reshaping import same_dims
from tflc.patterns.hooks.permutation import inverse
from tflc.patterns.hooks.slicing import places_beside

# Elements along an axis, as elements of what lies flat: where a row starts, and a place along it. Data may reach beyond the indices elsewhere.

rule elements_of_vector before elements_along_other_axis:
    onnx.GatherElements(x: [_], indices) => onnx.Gather(x, indices, axis=0)
rule elements_along_other_axis
     falls before_last "the axis comes last":
    onnx.GatherElements(x, indices, axis=a)
    when is_computed(indices) and a < rank(x) - 1
    let p = to_last(rank(x), a)
 => onnx.Transpose(
        onnx.GatherElements(onnx.Transpose(x, perm=p), onnx.Transpose(indices, perm=p), axis=rank(x) - 1),
        perm=inverse(p))
rule elements_along_last_axis before elements_along_other_axis:
    onnx.GatherElements(x: [_, _, ...], indices, axis=a)
    when is_computed(indices) and a == rank(x) - 1
 => with data: x if same_dims(dims(x)[0:a], dims(indices)[0:a]) else onnx.Slice(
        x, cast(zeros(a), i64), onnx.Shape(indices, start=0, end=a), arange(a))
    with length: onnx.Gather(onnx.Shape(x), a, axis=0)
    onnx.Gather(
        onnx.Reshape(data, [-1]),
        onnx.Add(
            onnx.Mod(onnx.Cast(indices, to=7), length, fmod=0),
            onnx.Reshape(
                onnx.Range(0, onnx.Size(data), length), onnx.Concat(onnx.Shape(indices, start=0, end=a), [1], axis=0))),
        axis=0)

# Elements and tuples that are scattered to, as rows: one number tells the place of each. Data may reach beyond the indices here too.

rule open_elements_are_rows:
    onnx.ScatterElements(x, indices, updates, axis=a, reduction=r)
    when element(x) != "i1" or r == "none"
 => with place: onnx.Reshape(onnx.Range(0, onnx.Size(x), 1), onnx.Shape(x))
    with met: onnx.Concat(onnx.Shape(indices, start=0, end=a), [1], onnx.Shape(indices, start=a + 1), axis=0)
    with stride: onnx.ReduceProd(onnx.Shape(x, start=a + 1), [0], keepdims=0)
    with along: onnx.Mod(onnx.Cast(indices, to=7), onnx.Gather(onnx.Shape(x), a, axis=0), fmod=0)
    onnx.Reshape(
        onnx.ScatterND(
            onnx.Reshape(x, [-1]),
            onnx.Reshape(
                onnx.Add(
                    onnx.Mul(along, stride),
                    onnx.Slice(place, cast(zeros(rank(x)), i64), met, cast(arange(rank(x)), i64))),
                [-1, 1]),
            onnx.Reshape(updates, [-1]), reduction=r),
        onnx.Shape(x))
rule scattered_elements_are_rows:
    onnx.ScatterElements(x, indices, updates, axis=a, reduction=r)
    when element(x) != "i1" or r == "none"
    when is_static(x) and is_static(indices)
    let stride = prod(shape(x)[a + 1:])
    let beside = places_beside(shape(indices), shape(x), a)
 => onnx.Reshape(
        onnx.ScatterND(
            onnx.Reshape(x, [-1]),
            onnx.Reshape(
                onnx.Add(
                    onnx.Add(onnx.Mul(onnx.Mod(onnx.Cast(indices, to=7), shape(x)[a], fmod=0), stride), beside[0]),
                    beside[1]),
                [-1, 1]),
            onnx.Reshape(updates, [-1]), reduction=r),
        shape(x))
# A cache is written from the place of each sample on; behind the end of a circular one it goes on at the beginning.
rule cache_update_is_scatter:
    onnx.TensorScatter(past, update, start?, axis=a)
    let axis = a % rank(past)
    let rows_first = [0, axis] + [i for i in arange(1, axis)] + [i for i in arange(axis + 1, rank(past))]
 => with length: onnx.Gather(onnx.Shape(past), axis, axis=0)
    with steps: onnx.Range(0, onnx.Gather(onnx.Shape(update), axis, axis=0), 1)
    with place: onnx.Mod(
        onnx.Add(onnx.Reshape(start, [-1, 1]) if start != none else cast([[0]], i64), steps), length, fmod=0)
    with sample: onnx.Range(0, onnx.Mul(onnx.Gather(onnx.Shape(past), 0, axis=0), length), length)
    with moved: onnx.Transpose(past, perm=rows_first)
    with rest: onnx.Concat([-1], onnx.Shape(moved, start=2), axis=0)
    with written: onnx.ScatterND(
        onnx.Reshape(moved, rest), onnx.Reshape(onnx.Add(place, onnx.Unsqueeze(sample, [1])), [-1, 1]),
        onnx.Reshape(onnx.Transpose(update, perm=rows_first), rest), reduction="none")
    onnx.Transpose(onnx.Reshape(written, onnx.Shape(moved)), perm=inverse(rows_first))
# (Constant tuples that only add, or do not combine, have a kernel where the shape is known.)
rule scattered_tuples_are_rows
     falls tuples "a place has one number":
    onnx.ScatterND(x, indices: [..., d], updates, reduction=r)
    when d > 1 or rank(indices) != 2
    when is_computed(indices) or r not in ["add", "none"] or not is_static(x)
 => with lengths: onnx.Cast(onnx.Shape(x, start=0, end=d), to=7)
    with rest: onnx.Concat([-1], onnx.Shape(x, start=d), axis=0)
    with place: onnx.ReduceSum(
        onnx.Mul(onnx.Mod(onnx.Cast(indices, to=7), lengths, fmod=0), onnx.CumProd(lengths, 0, exclusive=1, reverse=1)),
        [rank(indices) - 1], keepdims=0)
    onnx.Reshape(
        onnx.ScatterND(onnx.Reshape(x, rest), onnx.Reshape(place, [-1, 1]), onnx.Reshape(updates, rest), reduction=r),
        onnx.Shape(x))
# Tuples of batches as rows: one number tells where a batch begins, and the place in it.
rule gathered_tuples_of_batches:
    onnx.GatherND(x, indices: [..., d], batch_dims=b)
    when b != 0
    when is_computed(indices)
    let beside = ones(rank(indices) - 1 - b)
 => with lengths: onnx.Shape(x, start=b, end=b + d)
    with place: onnx.ReduceSum(
        onnx.Mul(onnx.Mod(indices, lengths, fmod=0), onnx.CumProd(lengths, 0, exclusive=1, reverse=1)),
        [rank(indices) - 1], keepdims=0)
    with size: onnx.ReduceProd(lengths, [0], keepdims=0)
    with batches: onnx.Mul(onnx.ReduceProd(onnx.Shape(x, start=0, end=b), [0], keepdims=0), size)
    with first: onnx.Reshape(
        onnx.Range(0, batches, size), onnx.Concat(onnx.Shape(indices, start=0, end=b), cast(beside, i64), axis=0))
    onnx.Gather(onnx.Reshape(x, onnx.Concat([-1], onnx.Shape(x, start=b + d), axis=0)), onnx.Add(place, first), axis=0)
