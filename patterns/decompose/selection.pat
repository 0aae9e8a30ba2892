# What is chosen by values or by order.
use onnx
from tflc.patterns.hooks.axes import from_last, to_first, to_last
from tflc.patterns.hooks.measures import before_last

# The greatest along the last axis.

# The least of x: the greatest of -x; among integers of -1 - x, where none overflows.
rule least_are_greatest_of_negated:
    onnx.TopK(x: float[...], k, axis=a, largest=0, sorted=s)
 => onnx.Neg(greatest: onnx.TopK(onnx.Neg(x), k, axis=a, largest=1, sorted=s)), greatest.Indices
rule least_are_greatest_of_complements:
    onnx.TopK(x: int[...], k, axis=a, largest=0, sorted=s)
    when element(x) in ["i8", "i16", "i32", "i64", "ui8"]
 => onnx.BitwiseNot(greatest: onnx.TopK(onnx.BitwiseNot(x), k, axis=a, largest=1, sorted=s)), greatest.Indices
rule greatest_along_other
     falls before_last "the last axis is what the kernel takes":
    onnx.TopK(x, k, axis=a, largest=1, sorted=s)
    when a != rank(x) - 1
    let there = to_last(rank(x), a)
    let back = from_last(rank(x), a)
 => onnx.Transpose(
        greatest: onnx.TopK(onnx.Transpose(x, perm=there), k, axis=rank(x) - 1, largest=1, sorted=s), perm=back),
    onnx.Transpose(greatest.Indices, perm=back)

# What is chosen by values: the places of what is chosen, then a gather.

rule compress_is_gathered:
    onnx.Compress(x, condition, axis=a) => onnx.Gather(x, onnx.Squeeze(onnx.NonZero(condition), [0]), axis=a)
rule compress_of_all_is_gathered:
    onnx.Compress(x, condition, axis=none)
 => onnx.Gather(onnx.Reshape(x, [-1]), onnx.Squeeze(onnx.NonZero(condition), [0]), axis=0)

# Slices of equal elements are one. Each is compared with each (so few that this fits): the first of its equals stands for it. Sorted, the number of
# a slice is how many of these come before it in order; of two unequal ones the first element in which they differ tells.

rule unique_slices_in_order:
    onnx.Unique(x, axis=a, sorted=1)
    when not element(x) in ["i1", "string"]
    let n = shape(x)[a]
    let w = prod(shape(x)) // max(n, 1)
    when n * n * w <= 4194304
    let to_front = to_first(rank(x), a)
 => with rows: onnx.Reshape(onnx.Transpose(x, perm=to_front), [n, 1, w])
    with others: onnx.Reshape(rows, [1, n, w])
    with unlike: onnx.Cast(onnx.Not(onnx.Equal(rows, others)), to=6)
    with unequal: onnx.ReduceMax(unlike, [2], keepdims=0)
    with telling: onnx.Equal(onnx.ArgMax(unlike, axis=2, keepdims=1, select_last_index=0), arange(w))
    with follows: onnx.ReduceMax(
        onnx.Mul(onnx.Mul(onnx.Cast(onnx.Greater(rows, others), to=6), unlike), onnx.Cast(telling, to=6)), [2],
        keepdims=0)
    with is_first: onnx.Equal(onnx.ArgMin(unequal, axis=1, keepdims=0, select_last_index=0), arange(n))
    with number: onnx.ReduceSum(onnx.Mul(follows, onnx.Cast(is_first, to=6)), [1], keepdims=0)
    with firsts: onnx.Squeeze(onnx.NonZero(is_first), [0])
    with order: onnx.TopK(
        onnx.Gather(onnx.Sub(0, number), firsts, axis=0), onnx.Shape(firsts), axis=0, largest=1, sorted=1)
    with places: onnx.Gather(firsts, order.Indices, axis=0)
    onnx.Gather(x, places, axis=a),
    places,
    onnx.Cast(number, to=7),
    onnx.Cast(onnx.Gather(onnx.ReduceSum(onnx.Sub(1, unequal), [1], keepdims=0), places, axis=0), to=7)
rule unique_slices_as_they_come:
    onnx.Unique(x, axis=a, sorted=0)
    when not element(x) in ["i1", "string"]
    let n = shape(x)[a]
    let w = prod(shape(x)) // max(n, 1)
    when n * n * w <= 4194304
    let to_front = to_first(rank(x), a)
 => with rows: onnx.Reshape(onnx.Transpose(x, perm=to_front), [n, 1, w])
    with unequal: onnx.ReduceMax(
        onnx.Cast(onnx.Not(onnx.Equal(rows, onnx.Reshape(rows, [1, n, w]))), to=6), [2], keepdims=0)
    with first: onnx.ArgMin(unequal, axis=1, keepdims=0, select_last_index=0)
    with is_first: onnx.Equal(first, arange(n))
    with number: onnx.Sub(onnx.CumSum(onnx.Cast(is_first, to=6), 0, exclusive=0, reverse=0), 1)
    with places: onnx.Squeeze(onnx.NonZero(is_first), [0])
    onnx.Gather(x, places, axis=a),
    places,
    onnx.Cast(onnx.Gather(number, first, axis=0), to=7),
    onnx.Cast(onnx.Gather(onnx.ReduceSum(onnx.Sub(1, unequal), [1], keepdims=0), places, axis=0), to=7)
