# Signals (rounded).
use onnx
from tflc.patterns.hooks.axes import folded_around, to_last
from tflc.patterns.hooks.measures import backward_or_before, before_last, computed_axes, computed_operands
from tflc.patterns.hooks.parameters import is_computed, is_number
from tflc.patterns.hooks.permutation import inverse
from tflc.patterns.hooks.signals import fourier_matrix, fourier_points, transformed_axes
from tflc.patterns.hooks.tensors import data_type

# The product of all up to each: of two neighbours the second has the product of the pairs up to theirs, the first that of the pairs before, and
# its own.
rule cumulative_product_along_only_axis before cumulative_product_from_behind, cumulative_product_of_those_before,
         cumulative_product_of_one, cumulative_product_of_pairs
     falls computed_operands "the axis is known":
    r: onnx.CumProd(x: [_], axis)
    when is_computed(axis)
 => onnx.CumProd(x, 0, like r)
rule cumulative_product_along_computed before cumulative_product_from_behind, cumulative_product_of_those_before,
         cumulative_product_of_one, cumulative_product_of_pairs
     falls computed_axes "each axis is known":
    r: onnx.CumProd(x, axis)
    when is_computed(axis)
    when rank(x) > 1 and rank(x) < 5
 => with along: onnx.Mod(onnx.Cast(onnx.Reshape(axis, []), to=6), cast(rank(x), i32), fmod=0)
    with before_last: onnx.CumProd(x, rank(x) - 2, like r)
    with either: onnx.Where(
        onnx.Equal(along, cast(rank(x) - 1, i32)), onnx.CumProd(x, rank(x) - 1, like r), before_last)
    with second: onnx.Where(onnx.Equal(along, cast(1, i32)), onnx.CumProd(x, 1, like r), either)
        if rank(x) > 3 else onnx.Identity(either)
    onnx.Where(onnx.Equal(along, cast(0, i32)), onnx.CumProd(x, 0, like r), second) if rank(x) > 2 else second
rule cumulative_product_from_behind
     falls backward_or_before "the last comes first":
    onnx.CumProd(x, const axis, exclusive=e, reverse=1)
    let a = [int(axis)]
 => onnx.Slice(
        onnx.CumProd(onnx.Slice(x, [-1], [-9223372036854775807], a, [-1]), int(axis), exclusive=e, reverse=0), [-1],
        [-9223372036854775807], a, [-1])
rule cumulative_product_of_those_before
     falls backward_or_before "the product of nothing is the first":
    onnx.CumProd(x, const axis, exclusive=1, reverse=0)
    let a = int(axis) % rank(x)
    let before = [1 if i == a else 0 for i in arange(2 * rank(x))]
 => onnx.CumProd(
        onnx.Slice(onnx.Pad(x, before, cast(1, element(x)), mode="constant"), [0], [shape(x)[a]], [a]), a, exclusive=0,
        reverse=0)
rule cumulative_product_of_one:
    onnx.CumProd(x, const axis, exclusive=0, reverse=0)
    when shape(x)[int(axis)] == 1
 => x
rule cumulative_product_of_pairs
     falls bytes "of two neighbours one stays":
    onnx.CumProd(x, const axis, exclusive=0, reverse=0)
    when shape(x)[int(axis)] > 1
    let around = folded_around(shape(x), int(axis) % rank(x))
    let outer = around[0]
    let half = (around[1] + 1) // 2
    let inner = around[2]
 => with even: onnx.Pad(
        onnx.Reshape(x, [outer, -1, inner]), [0, 0, 0, 0, 2 * half - around[1], 0], cast(1, element(x)),
        mode="constant")
    with pairs: onnx.Reshape(even, [outer, half, 2 * inner])
    with first: onnx.Slice(pairs, [0], [inner], [2])
    with second: onnx.CumProd(onnx.Mul(first, onnx.Slice(pairs, [inner], [2 * inner], [2])), 1, exclusive=0, reverse=0)
    with before: onnx.Slice(
        onnx.Pad(second, [0, 1, 0, 0, 0, 0], cast(1, element(x)), mode="constant"), [0], [half], [1])
    with products: onnx.Reshape(onnx.Concat(onnx.Mul(first, before), second, axis=2), [outer, 2 * half, inner])
    onnx.Reshape(onnx.Slice(products, [0], [around[1]], [1]), shape(x))

# Along an axis the real parts of what is transformed, and then the imaginary ones, by a matrix.
rule fourier_transform_is_product:
    onnx.DFT(x: f32[..., c], const length?, const axis else [-2], inverse=i, onesided=o)
    let along = int(axis) % rank(x)
    let count = dims(x)[along]
    when is_number(count)
    let order = [each for each in to_last(rank(x) - 1, along)]
    let kept = [0 for _ in order[1:]]
    let matrix = fourier_matrix(count, c, fourier_points(count, length, i, o), i, o)
 => with parts: onnx.Reshape(onnx.Transpose(x, perm=order[0:-1] + [rank(x) - 1, along]), kept + [c * count])
    onnx.Transpose(
        onnx.Reshape(onnx.MatMul(parts, matrix), kept + [-1, 1 if i == 1 and o == 1 else 2]),
        perm=inverse(order + [rank(x) - 1]))
rule fourier_transform_along_computed before fourier_transform_is_product
     falls computed_axes "each axis is known":
    r: onnx.DFT(x, const length?, axis, inverse=i, onesided=o)
    when is_computed(axis)
    let axes = transformed_axes(shape(x), length, i, o, dims(r))
    when len(axes) < 4
 => with along: onnx.Mod(onnx.Cast(axis, to=6), cast(rank(x), i32), fmod=0)
    with first: onnx.DFT(x, length, axes[0], like r)
    with second: onnx.Where(onnx.Equal(along, cast(axes[1], i32)), onnx.DFT(x, length, axes[1], like r), first)
        if len(axes) > 1 else onnx.Identity(first)
    onnx.Where(onnx.Equal(along, cast(axes[2], i32)), onnx.DFT(x, length, axes[2], like r), second)
        if len(axes) > 2 else second
# Each frame from its place on, element by element weighted. A frame has as many elements as its window; a real signal may come without its last
# axis.
rule short_time_fourier_transform_of_windows
     falls absent_operands "the length of a frame is told":
    r: onnx.STFT(x, step, window: [count], none) => onnx.STFT(x, step, window, count, like r)
rule short_time_fourier_transform_of_frames:
    onnx.STFT(x: f32[...], step, window?, const length, onesided=o)
    let count = int(length)
 => with signal: onnx.Identity(x) if rank(x) == 3 else onnx.Unsqueeze(x, [2])
    with apart: onnx.Cast(onnx.Reshape(step, [1]), to=data_type(i32))
    with last: onnx.Div(onnx.Sub(onnx.Cast(onnx.Shape(x, start=1, end=2), to=data_type(i32)), cast(count, i32)), apart)
    with frames: onnx.Range(cast(0, i32), onnx.Squeeze(onnx.Add(last, cast(1, i32)), [0]), cast(1, i32))
    with places: onnx.Add(onnx.Mul(apart, onnx.Unsqueeze(frames, [1])), cast(arange(count), i32))
    with held: onnx.Gather(signal, places, axis=1)
    with weighted: onnx.Mul(held, onnx.Reshape(window, [count, 1])) if window != none else onnx.Identity(held)
    onnx.DFT(weighted, none, 2, inverse=0, onesided=o)
