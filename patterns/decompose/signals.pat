# Signals (rounded).
use onnx
from tflc.patterns.hooks.axes import folded_around, to_last
from tflc.patterns.hooks.measures import backward_or_before, before_last, computed_axes, computed_operands
from tflc.patterns.hooks.measures import multiplied, shorter_transforms
from tflc.patterns.hooks.parameters import is_computed, is_number
from tflc.patterns.hooks.permutation import inverse
from tflc.patterns.hooks.signals import chirp, fourier_matrix, fourier_points, is_long, mirrored, radix
from tflc.patterns.hooks.signals import response_to_chirp, transformed_axes, twiddles
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
        if rank(x) > 3 else either
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
    let count = dims(x)[a]
    when is_number(count)
    let before = [1 if i == a else 0 for i in arange(2 * rank(x))]
 => onnx.CumProd(
        onnx.Slice(onnx.Pad(x, before, cast(1, element(x)), mode="constant"), [0], [count], [a]), a, exclusive=0,
        reverse=0)
rule cumulative_product_of_one:
    onnx.CumProd(x, const axis, exclusive=0, reverse=0)
    when dims(x)[int(axis)] == 1
 => x
rule cumulative_product_of_pairs
     falls multiplied "of two neighbours one stays":
    onnx.CumProd(x, const axis, exclusive=0, reverse=0)
    let count = dims(x)[int(axis)]
    when is_number(count)
    when count > 1
    let around = folded_around(dims(x), int(axis) % rank(x))
    when around[2] > 0
    let outer = around[0]
    let half = (count + 1) // 2
    let inner = around[2]
 => with even: onnx.Pad(
        onnx.Reshape(x, [outer, count, inner]), [0, 0, 0, 0, 2 * half - count, 0], cast(1, element(x)), mode="constant")
    with pairs: onnx.Reshape(even, [outer, half, 2 * inner])
    with first: onnx.Slice(pairs, [0], [inner], [2])
    with second: onnx.CumProd(onnx.Mul(first, onnx.Slice(pairs, [inner], [2 * inner], [2])), 1, exclusive=0, reverse=0)
    with before: onnx.Slice(
        onnx.Pad(second, [0, 1, 0, 0, 0, 0], cast(1, element(x)), mode="constant"), [0], [half], [1])
    with products: onnx.Reshape(onnx.Concat(onnx.Mul(first, before), second, axis=2), [outer, 2 * half, inner])
    onnx.Reshape(onnx.Slice(products, [0], [count], [1]), onnx.Shape(x))

# Along an axis the real parts of what is transformed, and then the imaginary ones, by a matrix: where the points are few.
rule fourier_transform_is_product:
    onnx.DFT(x: f32[..., c], const length?, const axis else [-2], inverse=i, onesided=o)
    let along = int(axis) % rank(x)
    let count = dims(x)[along]
    when is_number(count)
    let points = fourier_points(count, length, i, o)
    when not is_long(points)
    let order = [each for each in to_last(rank(x) - 1, along)]
    let kept = [0 for _ in order[1:]]
    let matrix = fourier_matrix(count, c, points, i, o)
 => with parts: onnx.Reshape(onnx.Transpose(x, perm=order[0:-1] + [rank(x) - 1, along]), kept + [c * count])
    onnx.Transpose(
        onnx.Reshape(onnx.MatMul(parts, matrix), kept + [-1, 1 if i == 1 and o == 1 else 2]),
        perm=inverse(order + [rank(x) - 1]))
# A long transform is made of shorter ones: first it is that of all frequencies, of as many elements as points, along the axis before the components.
rule fourier_transform_to_half before fourier_transform_is_product
     falls shorter_transforms "all frequencies are told":
    onnx.DFT(x, const length?, const axis else [-2], inverse=0, onesided=1)
    let along = int(axis) % rank(x)
    when is_number(dims(x)[along])
    let points = fourier_points(dims(x)[along], length, 0, 1)
    when is_long(points)
 => onnx.Slice(onnx.DFT(x, length, along, inverse=0, onesided=0), [0], [points // 2 + 1], [along])
# The frequencies k and n - k of a real signal are conjugates.
rule fourier_transform_from_half before fourier_transform_is_product
     falls shorter_transforms "all frequencies are told":
    onnx.DFT(x: f32[..., 2], const length?, const axis else [-2], inverse=1, onesided=1)
    let along = int(axis) % rank(x)
    when is_number(dims(x)[along])
    let points = fourier_points(dims(x)[along], length, 1, 1)
    when is_long(points)
    let whole = mirrored(dims(x)[along], points, rank(x) - along)
 => with frequencies: onnx.Mul(onnx.Gather(x, whole.places, axis=along), whole.factors)
    onnx.Slice(onnx.DFT(frequencies, none, along, inverse=1, onesided=0), [0], [1], [rank(x) - 1])
rule fourier_transform_of_padded before fourier_transform_is_product
     falls shorter_transforms "there are as many elements as points":
    onnx.DFT(x, const length, const axis else [-2], inverse=i, onesided=0)
    let points = int(length)
    when is_long(points)
    let along = int(axis) % rank(x)
    when is_number(dims(x)[along])
    let missing = max(points - dims(x)[along], 0)
 => with enough: onnx.Pad(x, [missing if k == rank(x) + along else 0 for k in arange(2 * rank(x))], none, none)
    onnx.DFT(onnx.Slice(enough, [0], [points], [along]), none, along, inverse=i, onesided=0)
rule fourier_transform_along_other_axis before fourier_transform_of_factors
     falls shorter_transforms "the axis is the one before the components":
    onnx.DFT(x, none, const axis, inverse=i, onesided=0)
    let along = int(axis) % rank(x)
    when along != rank(x) - 2
    when is_number(dims(x)[along])
    when is_long(dims(x)[along])
    let order = [each for each in to_last(rank(x) - 1, along)] + [rank(x) - 1]
 => onnx.Transpose(onnx.DFT(onnx.Transpose(x, perm=order), none, none, inverse=i, onesided=0), perm=inverse(order))
# j = a j1 + j2, k = k1 + b k2: sum over j of x[j] w^(jk) = sum over j2 of w^(j2 k1) (sum over j1 of x[a j1 + j2] w^(a j1 k1)) w^(b j2 k2)
rule fourier_transform_of_factors before fourier_transform_by_chirps
     falls shorter_transforms "a transform of fewer points for each factor":
    onnx.DFT(x: f32[..., n, c], none, const axis else [-2], inverse=i, onesided=0)
    when int(axis) % rank(x) == rank(x) - 2
    when is_long(n)
    let b = radix(n)
    when b > 1
    let kept = [0 for _ in arange(rank(x) - 2)]
    let turns = twiddles(b, n // b, i)
 => with first: onnx.DFT(onnx.Reshape(x, kept + [b, n // b, c]), none, rank(x) - 2, inverse=i, onesided=0)
    with turned: onnx.Add(
        onnx.Mul(first, turns.along), onnx.Mul(onnx.Gather(first, cast([1, 0], i64), axis=-1), turns.across))
    with second: onnx.DFT(turned, none, rank(x) - 1, inverse=i, onesided=0)
    onnx.Reshape(
        onnx.Transpose(second, perm=[each for each in arange(rank(x) - 2)] + [rank(x) - 1, rank(x) - 2, rank(x)]),
        kept + [n, 2])
# jk = (j^2 + k^2 - (k - j)^2) / 2: a convolution with a chirp, which is a product of longer transforms whose points have factors.
rule fourier_transform_by_chirps before fourier_transform_is_product
     falls shorter_transforms "transforms whose points have factors":
    onnx.DFT(x: f32[..., n, c], none, const axis else [-2], inverse=i, onesided=0)
    when int(axis) % rank(x) == rank(x) - 2
    when is_long(n)
    when radix(n) == 1
    let before = chirp(n, i)
    let response = response_to_chirp(n, i)
    let swapped = cast([1, 0], i64)
    let axes = 2 * rank(x)
 => with parts: onnx.Pad(x, [2 - c if k == axes - 1 else 0 for k in arange(axes)], none, none)
    with chirped: onnx.Add(onnx.Mul(parts, before.along), onnx.Mul(onnx.Gather(parts, swapped, axis=-1), before.across))
    with long: onnx.DFT(
        onnx.Pad(chirped, [response.points - n if k == axes - 2 else 0 for k in arange(axes)], none, none), none, none,
        inverse=0, onesided=0)
    with met: onnx.Add(onnx.Mul(long, response.along), onnx.Mul(onnx.Gather(long, swapped, axis=-1), response.across))
    with convolved: onnx.Slice(onnx.DFT(met, none, none, inverse=1, onesided=0), [0], [n], [rank(x) - 2])
    onnx.Add(onnx.Mul(convolved, before.along), onnx.Mul(onnx.Gather(convolved, swapped, axis=-1), before.across))
# Of as many points as a run tells, the matrix of sines and cosines is computed: (a + bi) (cos - i sin) = a cos + b sin + (b cos - a sin) i. The
# angle is counted in quarters of steps and folded into the first quarter of a turn, so that what is 0 is 0.
rule fourier_transform_of_open_points before fourier_transform_to_half, fourier_transform_from_half,
         fourier_transform_of_padded, fourier_transform_along_other_axis:
    onnx.DFT(x: f32[..., c], length?, const axis else [-2], inverse=i, onesided=o)
    when i == 0 or o == 0
    let along = int(axis) % rank(x)
    when not is_number(dims(x)[along]) or length != none and is_computed(length)
    let order = [each for each in to_last(rank(x) - 1, along)]
    let real = [2 - c if k == 2 * rank(x) - 1 else 0 for k in arange(2 * rank(x))]
    let parts_last = order[0:-1] + [rank(x) - 1, along]
 => with within: onnx.Slice(x, [0], onnx.Reshape(length, [1]), [along]) if length != none else x
    with count: onnx.Cast(onnx.Squeeze(onnx.Shape(within, start=along, end=along + 1), [0]), to=data_type(i32))
    with points: onnx.Cast(onnx.Reshape(length, []), to=data_type(i32)) if length != none else count
    with bins: onnx.Add(onnx.Div(points, cast(2, i32)), cast(1, i32)) if o == 1 else points
    with steps: onnx.Mod(
        onnx.Mul(
            onnx.Unsqueeze(onnx.Range(cast(0, i32), count, cast(1, i32)), [1]),
            onnx.Range(cast(0, i32), bins, cast(1, i32))),
        points, fmod=0)
    with quarters: onnx.Mul(steps, cast(4, i32))
    with both: onnx.Concat(onnx.Unsqueeze(quarters, [0]), onnx.Unsqueeze(onnx.Add(quarters, points), [0]), axis=0)
    with half: onnx.Mul(points, cast(2, i32))
    with ahead: onnx.Mod(both, half, fmod=0)
    with nearest: onnx.Cast(onnx.Min(ahead, onnx.Sub(half, ahead)), to=data_type(f32))
    with sines: onnx.Sin(onnx.Mul(onnx.Div(nearest, onnx.Cast(half, to=data_type(f32))), 3.1415927))
    with turns: onnx.Where(
        onnx.Less(onnx.Mod(both, onnx.Mul(points, cast(4, i32)), fmod=0), half), sines, onnx.Neg(sines))
    with rows: onnx.Transpose(onnx.Pad(within, real, none, none), perm=parts_last)
    with across: onnx.Gather(onnx.MatMul(rows, onnx.Gather(turns, cast(0, i64), axis=0)), cast([1, 0], i64), axis=-2)
    with sums: onnx.Add(
        onnx.MatMul(rows, onnx.Gather(turns, cast(1, i64), axis=0)),
        onnx.Mul(across, cast([[-1], [1]] if i == 1 else [[1], [-1]], f32)))
    onnx.Transpose(onnx.Div(sums, onnx.Cast(points, to=data_type(f32))) if i == 1 else sums, perm=inverse(parts_last))
rule fourier_transform_along_computed before fourier_transform_of_open_points
     falls computed_axes "each axis is known":
    r: onnx.DFT(x, const length?, axis, inverse=i, onesided=o)
    when is_computed(axis)
    let axes = transformed_axes(shape(x), length, i, o, dims(r))
    when len(axes) < 4
 => with along: onnx.Mod(onnx.Cast(axis, to=6), cast(rank(x), i32), fmod=0)
    with first: onnx.DFT(x, length, axes[0], like r)
    with second: onnx.Where(onnx.Equal(along, cast(axes[1], i32)), onnx.DFT(x, length, axes[1], like r), first)
        if len(axes) > 1 else first
    onnx.Where(onnx.Equal(along, cast(axes[2], i32)), onnx.DFT(x, length, axes[2], like r), second)
        if len(axes) > 2 else second
# Each frame from its place on, element by element weighted. A frame has as many elements as its window; a real signal may come without its last
# axis.
rule short_time_fourier_transform_of_windows
     falls absent_operands "the length of a frame is told":
    r: onnx.STFT(x, step, window: [count], none) => onnx.STFT(x, step, window, count, like r)
rule short_time_fourier_transform_of_frames:
    onnx.STFT(x: f32[...], step, window?, length, onesided=o)
 => with signal: x if rank(x) == 3 else onnx.Unsqueeze(x, [2])
    with apart: onnx.Cast(onnx.Reshape(step, [1]), to=data_type(i32))
    with count: onnx.Cast(onnx.Reshape(length, []), to=data_type(i32))
    with last: onnx.Div(onnx.Sub(onnx.Cast(onnx.Shape(x, start=1, end=2), to=data_type(i32)), count), apart)
    with frames: onnx.Range(cast(0, i32), onnx.Squeeze(onnx.Add(last, cast(1, i32)), [0]), cast(1, i32))
    with places: onnx.Add(onnx.Mul(apart, onnx.Unsqueeze(frames, [1])), onnx.Range(cast(0, i32), count, cast(1, i32)))
    with held: onnx.Gather(signal, places, axis=1)
    with weighted: onnx.Mul(held, onnx.Unsqueeze(window, [1])) if window != none else held
    onnx.DFT(weighted, none, 2, inverse=0, onesided=o)
