# Ops that no kernel computes, as ops that kernels compute. All within onnx.
#
# "Rounded": the same real function, each step rounded to the type. Else exact.
use onnx
from tflc.dialects.nhwc import channels_first, channels_last
from tflc.dialects.onnx.microsoft import transposed
from tflc.patterns.hooks.attention import mask_axes, vectors_attended
from tflc.patterns.hooks.axes import folded_around, from_last, to_first, to_last
from tflc.patterns.hooks.contraction import contraction, diagonal, first_two, preparation, projection
from tflc.patterns.hooks.integers import products_are_exact, unit_scale, windows_are_exact
from tflc.patterns.hooks.labels import number_labels
from tflc.patterns.hooks.measures import backward_or_before, batch_axes, before_last, computed_axes, computed_operands,
    foreign_integers, implied_transforms, implied_zeros, mixed_powers, summed_terms, suppressions, tuples,
    unprepared_products
from tflc.patterns.hooks.ngrams import ngrams
from tflc.patterns.hooks.packed_weights import unpacked_weights
from tflc.patterns.hooks.parameters import follows_from_inputs, is_computed, is_number
from tflc.patterns.hooks.padding_steps import axes_padded, pad_step
from tflc.patterns.hooks.quantized_types import is_only_dequantized, is_unstored
from tflc.patterns.hooks.resampling import cropped
from tflc.patterns.hooks.resampling_steps import axes_resized, resize_step, is_computed_resize, kept_ratios,
    resizes_volumes, steps_read
from tflc.patterns.hooks.reshaping import same_dims, trailing_ones
from tflc.patterns.hooks.permutation import inverse
from tflc.patterns.hooks.shifts import bits, is_word_shift, powers_of_two, word_of
from tflc.patterns.hooks.results import is_used
from tflc.patterns.hooks.sampling import base_grid, bin_fractions, first_rows, grid, taps, window_points
from tflc.patterns.hooks.signals import fourier_matrix, fourier_points, transformed_axes
from tflc.patterns.hooks.slicing import batch_coordinates, places_beside, row_strides
from tflc.patterns.hooks.support_vectors import support_vectors
from tflc.patterns.hooks.tensors import data_type, scalar_of
from tflc.patterns.hooks.triangle import identity_matrix
from tflc.patterns.hooks.window import column_places, missing_ends, spreading, unpooled, whole_windows, window_elements

# Activations (rounded).

# x / (1 + |x|)
rule softsign_by_definition:
    onnx.Softsign(x) => onnx.Div(x, onnx.Add(onnx.Abs(x), 1.0))
# log(1 + e^x) = max(x, 0) + log(1 + e^-|x|), where nothing overflows
rule softplus_without_overflow:
    onnx.Softplus(x) => onnx.Add(onnx.Relu(x), onnx.Log(onnx.Add(onnx.Exp(onnx.Neg(onnx.Abs(x))), 1.0)))
# gamma (max(x, 0) + alpha elu(min(x, 0)))
rule selu_by_elu:
    onnx.Selu(x, alpha=a, gamma=g)
 => onnx.Mul(onnx.Add(onnx.Relu(x), onnx.Mul(onnx.Elu(onnx.Min(x, 0.0), alpha=1.0), a)), g)
# max(x, 0) + min(0, a (e^(x / a) - 1)) = max(x, 0) + a elu(min(x, 0) / a) for a > 0
rule celu_by_elu:
    onnx.Celu(x, alpha=a)
    when a > 0
 => onnx.Add(onnx.Relu(x), onnx.Mul(onnx.Elu(onnx.Div(onnx.Min(x, 0.0), a), alpha=1.0), a))
rule celu_of_one_is_elu before celu_by_elu:
    onnx.Celu(x, alpha=1.0) => onnx.Elu(x, alpha=1.0)
# x where x > a, else 0
rule thresholded_relu_is_a_choice:
    onnx.ThresholdedRelu(x, alpha=a) => onnx.Where(onnx.Greater(x, a), x, cast(0.0, element(x)))
# x + bias below -lambd, x - bias above lambd, 0 between
rule shrink_is_a_choice:
    onnx.Shrink(x, lambd=l, bias=b)
 => onnx.Where(onnx.Less(x, -l), onnx.Add(x, b), onnx.Where(onnx.Greater(x, l), onnx.Sub(x, b), cast(0.0, element(x))))
# x tanh(log(1 + e^x)) = x w / (w + 2) with w = e^x (e^x + 2). Beyond e^20, w / (w + 2) is 1.
rule mish_by_exponential:
    onnx.Mish(x: float[...])
 => with power: onnx.Exp(onnx.Min(x, cast(20, element(x))))
    with w: onnx.Mul(power, onnx.Add(power, 2.0))
    onnx.Mul(x, onnx.Div(w, onnx.Add(w, 2.0)))

# x sigmoid(a x)
rule swish_by_definition:
    onnx.Swish(x, alpha=a) => onnx.Mul(x, onnx.Sigmoid(onnx.Mul(x, a)))

# Functions (rounded).

rule tangent_is_a_quotient:
    onnx.Tan(x) => onnx.Div(onnx.Sin(x), onnx.Cos(x))
# sinh a = (1 - e^-a) (1 + e^a) / 2 for a = |x|, and -elu(-a) = 1 - e^-a without cancellation
rule hyperbolic_sine_by_elu:
    onnx.Sinh(x)
 => onnx.Mul(
        onnx.Sign(x),
        onnx.Mul(onnx.Mul(onnx.Elu(onnx.Neg(onnx.Abs(x)), alpha=1.0), -0.5), onnx.Add(onnx.Exp(onnx.Abs(x)), 1.0)))
rule hyperbolic_cosine_by_exp:
    onnx.Cosh(x) => onnx.Mul(onnx.Add(onnx.Exp(x), onnx.Exp(onnx.Neg(x))), 0.5)
# asin x = atan(x / sqrt((1 - x) (1 + x)))
rule arcsine_by_arctangent:
    onnx.Asin(x) => onnx.Atan(onnx.Div(x, onnx.Sqrt(onnx.Mul(onnx.Sub(1.0, x), onnx.Add(x, 1.0)))))
# acos x = 2 atan(sqrt((1 - x) / (1 + x)))
rule arccosine_by_arctangent:
    onnx.Acos(x) => onnx.Mul(onnx.Atan(onnx.Sqrt(onnx.Div(onnx.Sub(1.0, x), onnx.Add(x, 1.0)))), 2.0)
# asinh x = sign x log(|x| + sqrt(x^2 + 1)) = sign x log(1 + |x| + x^2 / (1 + sqrt(x^2 + 1)))
rule area_sine_by_logarithm:
    onnx.Asinh(x) => onnx.Mul(onnx.Sign(x), onnx.Log(onnx.Add(onnx.Abs(x), onnx.Sqrt(onnx.Add(onnx.Mul(x, x), 1.0)))))
# acosh x = log(x + sqrt((x - 1) (x + 1)))
rule area_cosine_by_logarithm:
    onnx.Acosh(x) => onnx.Log(onnx.Add(x, onnx.Sqrt(onnx.Mul(onnx.Sub(x, 1.0), onnx.Add(x, 1.0)))))
# atanh x = log((1 + x) / (1 - x)) / 2
rule area_tangent_by_logarithm:
    onnx.Atanh(x) => onnx.Mul(onnx.Log(onnx.Div(onnx.Add(x, 1.0), onnx.Sub(1.0, x))), 0.5)

# Predicates.

rule is_infinite:
    onnx.IsInf(x, detect_negative=1, detect_positive=1) => onnx.Equal(onnx.Abs(x), inf)
rule is_positive_infinity:
    onnx.IsInf(x, detect_negative=0, detect_positive=1) => onnx.Equal(x, inf)
rule is_negative_infinity:
    onnx.IsInf(x, detect_negative=1, detect_positive=0) => onnx.Equal(x, -inf)
# Asked for neither infinity, it finds none.
rule is_no_infinity:
    onnx.IsInf(x, detect_negative=0, detect_positive=0) => onnx.Less(onnx.Abs(x), 0.0)

# Operators of any number of operands, as chains of two.

rule sum_of_two:
    onnx.Sum(a, b) => onnx.Add(a, b)
set folding = onnx.Max onnx.Min
rule extreme_of_many for Op in folding
     falls operands "two of them become one":
    Op(a, b, c, rest...) => Op(Op(a, b), c, rest...)
rule sum_of_many
     falls operands "two of them become one":
    onnx.Sum(a, b, c, rest...) => onnx.Sum(onnx.Add(a, b), c, rest...)
rule mean_of_many:
    onnx.Mean(xs...) => onnx.Div(onnx.Sum(xs...), len(xs))

# Reductions (rounded).

rule l1_norm_is_sum_of_magnitudes:
    norm: onnx.ReduceL1(x, axes?) => onnx.ReduceSum(onnx.Abs(x), axes, like norm)
rule l2_norm_is_root_of_squares:
    norm: onnx.ReduceL2(x: float[...], axes?) => onnx.Sqrt(onnx.ReduceSum(onnx.Mul(x, x), axes, like norm))
rule sum_of_squares:
    sum: onnx.ReduceSumSquare(x, axes?) => onnx.ReduceSum(onnx.Mul(x, x), axes, like sum)
rule log_of_sum:
    sum: onnx.ReduceLogSum(x, axes?) => onnx.Log(onnx.ReduceSum(x, axes, like sum))
# log sum e^x = m + log sum e^(x - m) for any m: the greatest x, kept finite
rule log_of_sum_of_exponentials:
    sum: onnx.ReduceLogSumExp(x, axes?, keepdims=k)
 => onnx.Add(
        onnx.Log(
            onnx.ReduceSum(
                onnx.Exp(onnx.Sub(x, onnx.Clip(onnx.ReduceMax(x, axes, keepdims=1, like sum), -3.4e38, 3.4e38))), axes,
                keepdims=k, like sum)),
        onnx.Clip(onnx.ReduceMax(x, axes, keepdims=k, like sum), -3.4e38, 3.4e38))
rule size_is_product_of_shape:
    onnx.Size(x) => onnx.ReduceProd(onnx.Shape(x), keepdims=0)
# The one at the first maximum.
rule hardmax_is_one_hot:
    onnx.Hardmax(x, axis=a)
    let length = dims(x)[a]
 => onnx.OneHot(
        onnx.ArgMax(x, axis=a, keepdims=0, select_last_index=0),
        [length] if is_number(length) else onnx.Shape(x, start=a, end=a + 1), cast([0, 1], element(x)), axis=a)

# Normalizations (rounded). With d = x - mean(x), the variance is mean(d d).

# rms(x; s) = s x / sqrt(mean(x x) + eps)
rule rms_normalization_by_definition:
    onnx.RMSNormalization(x, scale, axis=a, epsilon=eps)
    let axes = arange(a, rank(x))
 => onnx.Mul(onnx.Div(x, onnx.Sqrt(onnx.Add(onnx.ReduceMean(onnx.Mul(x, x), axes, keepdims=1), eps))), scale)

# layernorm(x; s, b) = rms(d; s) + b; beside it the mean, and 1 / sqrt(mean(d d) + eps), for who reads them
rule layer_normalization_by_rms:
    onnx.LayerNormalization(x, scale, bias, axis=a, epsilon=eps)
    when element(x) in ["f32", "f64"]
    let axes = arange(a, rank(x))
 => onnx.Add(
        onnx.RMSNormalization(d: onnx.Sub(x, m: onnx.ReduceMean(x, axes, keepdims=1)), scale, axis=a, epsilon=eps),
        bias),
    onnx.Cast(m, to=1),
    onnx.Cast(onnx.Reciprocal(onnx.Sqrt(onnx.Add(onnx.ReduceMean(onnx.Mul(d, d), axes, keepdims=1), eps))), to=1)
rule layer_normalization_without_bias:
    onnx.LayerNormalization(x, scale, none, axis=a, epsilon=eps)
    when element(x) in ["f32", "f64"]
    let axes = arange(a, rank(x))
 => onnx.RMSNormalization(d: onnx.Sub(x, m: onnx.ReduceMean(x, axes, keepdims=1)), scale, axis=a, epsilon=eps),
    onnx.Cast(m, to=1),
    onnx.Cast(onnx.Reciprocal(onnx.Sqrt(onnx.Add(onnx.ReduceMean(onnx.Mul(d, d), axes, keepdims=1), eps))), to=1)

# over each channel of each sample
rule instance_normalization_by_rms:
    onnx.InstanceNormalization(x, scale, bias, epsilon=eps)
    let axes = arange(2, rank(x))
    let channel = trailing_ones(rank(x) - 1)
 => onnx.Add(
        onnx.Mul(
            onnx.RMSNormalization(
                onnx.Sub(x, onnx.ReduceMean(x, axes, keepdims=1)), cast(1.0, element(x)), axis=2, epsilon=eps),
            onnx.Reshape(scale, channel)),
        onnx.Reshape(bias, channel))

# over each group of channels of each sample
rule group_normalization_by_rms:
    onnx.GroupNormalization(x, scale, bias, num_groups=g, epsilon=eps)
    let target = open_shape(x)
    let channel = trailing_ones(rank(x) - 1)
 => onnx.Add(
        onnx.Mul(
            onnx.Reshape(
                onnx.RMSNormalization(
                    onnx.Sub(groups: onnx.Reshape(x, [0, g, -1]), onnx.ReduceMean(groups, [2], keepdims=1)),
                    cast(1.0, element(x)), axis=2, epsilon=eps),
                target),
            onnx.Reshape(scale, channel)),
        onnx.Reshape(bias, channel))

# d / (sqrt(mean(d d)) + 1e-9), the constant as the operator's function body has it
rule mean_variance_normalization_by_definition:
    onnx.MeanVarianceNormalization(x, axes=axes)
 => onnx.Div(
        d: onnx.Sub(x, onnx.ReduceMean(x, axes, keepdims=1)),
        onnx.Add(onnx.Sqrt(onnx.ReduceMean(onnx.Mul(d, d), axes, keepdims=1)), 1e-9))

# x / norm(x), 0 where the norm is 0
rule l1_normalization:
    onnx.LpNormalization(x, axis=a, p=1)
 => onnx.Where(
        onnx.Equal(norm: onnx.ReduceSum(onnx.Abs(x), [a], keepdims=1), 0.0), cast(0.0, element(x)), onnx.Div(x, norm))
rule l2_normalization:
    onnx.LpNormalization(x, axis=a, p=2)
 => onnx.Where(
        onnx.Equal(norm: onnx.Sqrt(onnx.ReduceSum(onnx.Mul(x, x), [a], keepdims=1)), 0.0), cast(0.0, element(x)),
        onnx.Div(x, norm))

# gamma (x - mean) / sqrt(var + eps) + beta = s x + (beta - s mean)
rule batch_normalization_of_constants before batch_normalization_by_definition:
    onnx.BatchNormalization(x, const gamma, const beta, const mean, const var, epsilon=eps, training_mode=0)
    let s = gamma / sqrt(var + eps)
 => onnx.Add(onnx.Mul(x, along(s, 0, rank(x) - 1)), along(beta - mean * s, 0, rank(x) - 1))
rule batch_normalization_by_definition:
    onnx.BatchNormalization(x, gamma, beta, mean, var, epsilon=eps, training_mode=0)
    when element(gamma) == element(x) and element(mean) == element(x)
    let channel = trailing_ones(rank(x) - 1)
 => onnx.Add(
        onnx.Mul(
            onnx.Div(onnx.Sub(x, onnx.Reshape(mean, channel)), onnx.Sqrt(onnx.Add(onnx.Reshape(var, channel), eps))),
            onnx.Reshape(gamma, channel)),
        onnx.Reshape(beta, channel))

# The statistics of the batch, and what is remembered of all: momentum times the old ones, and the rest of 1 times the new.
rule batch_normalization_of_batch:
    onnx.BatchNormalization(
        x: f32[...], gamma: f32[_], beta, mean: f32[_], var, epsilon=eps, momentum=m, training_mode=1)
    let channel = trailing_ones(rank(x) - 1)
    let others = [0] + [i for i in arange(2, rank(x))]
 => with center: onnx.ReduceMean(x, others, keepdims=1)
    with deviation: onnx.Sub(x, center)
    with spread: onnx.ReduceMean(onnx.Mul(deviation, deviation), others, keepdims=1)
    with normal: onnx.Div(deviation, onnx.Sqrt(onnx.Add(spread, eps)))
    onnx.Add(onnx.Mul(normal, onnx.Reshape(gamma, channel)), onnx.Reshape(beta, channel)),
    onnx.Add(onnx.Mul(mean, m), onnx.Mul(onnx.Reshape(center, [-1]), 1 - m)),
    onnx.Add(onnx.Mul(var, m), onnx.Mul(onnx.Reshape(spread, [-1]), 1 - m))

# Dropout that drops nothing: it is not training, or drops none.
rule dropout_of_nothing:
    onnx.Dropout(x, _?)
 or onnx.Dropout(x, _?, 0)
 or onnx.Dropout(x, 0.0, _)
 => onnx.Identity(x), onnx.Expand(cast(true, i1), shape(x))

# x / (bias + alpha m)^beta, m the mean of x x over a window of channels, what lies outside counted as 0. An image and an odd size
# have a kernel of their own.
rule local_response_by_average:
    onnx.LRN(x: [_, c, ...], alpha=a, beta=b, bias=k, size=n)
    when rank(x) != 4 or n % 2 == 0
    let target = open_shape(x)
 => onnx.Div(
        x,
        onnx.Pow(
            onnx.Add(
                onnx.Mul(
                    onnx.Reshape(
                        onnx.AveragePool(
                            onnx.Reshape(onnx.Mul(x, x), [0, 1, c, -1]), kernel_shape=[n, 1], strides=[1, 1],
                            dilations=[1, 1], pads=[(n - 1) // 2, 0, n // 2, 0], count_include_pad=1, ceil_mode=0,
                            auto_pad=NOTSET),
                        target),
                    a),
                k),
            b))
# (onnx's reference implementation normalizes as many channels as there are samples.)
test x: f32[4, 4, 2, 3], a = 0.5, b = 0.75, k = 1.5, n = 4

# Pools (rounded): sums as averages.

# (sum |x|^p)^(1 / p) = (n mean(|x|^p))^(1 / p), n the size of the window: all windows are whole, what ceil_mode adds being padded too. (Runtimes
# do not agree on how an average counts pads that a dilation steps over.)
rule l2_pool_by_average:
    pool: onnx.LpPool(x, p=2, kernel_shape=k, strides=s, dilations=d, pads=p)
    let around = whole_windows(shape(x)[2:], shape(pool)[2:], k, s, d, p)
    when all([e == 1 for e in d]) or all([e == 0 for e in around])
 => onnx.Sqrt(
        onnx.Mul(
            onnx.AveragePool(onnx.Mul(x, x), count_include_pad=1, pads=around, ceil_mode=0, like pool), float(prod(k))))
rule lp_pool_by_average:
    pool: onnx.LpPool(x, p=n, kernel_shape=k, strides=s, dilations=d, pads=p)
    let around = whole_windows(shape(x)[2:], shape(pool)[2:], k, s, d, p)
    when all([e == 1 for e in d]) or all([e == 0 for e in around])
 => onnx.Pow(
        onnx.Mul(
            onnx.AveragePool(onnx.Pow(onnx.Abs(x), float(n)), count_include_pad=1, pads=around, ceil_mode=0, like pool),
            float(prod(k))),
        1 / n)
rule global_l2_pool_is_reduction:
    onnx.GlobalLpPool(x, p=2)
    let axes = arange(2, rank(x))
 => onnx.Sqrt(onnx.ReduceSum(onnx.Mul(x, x), axes, keepdims=1))
rule global_lp_pool_is_reduction:
    onnx.GlobalLpPool(x, p=n)
    let axes = arange(2, rank(x))
 => onnx.Pow(onnx.ReduceSum(onnx.Pow(onnx.Abs(x), float(n)), axes, keepdims=1), 1 / n)

# Places of extremes: the elements of each window side by side, and behind them what is never the greatest.
rule max_pool_with_places:
    pool: onnx.MaxPool(x: float[n, c, ...], kernel_shape=k, strides=s, dilations=d, pads=p, storage_order=order)
    when is_used(pool, 1)
    let elements = window_elements(shape(x)[2:], shape(pool)[2:], k, s, d, p)
    let numbers = window_elements(shape(x)[2:], shape(pool)[2:], k, s, d, p, order == 1)
    let sample = [[i * prod(shape(x)[2:])] for i in arange(n * c)]
    let window = [i * prod(k) for i in arange(shape(elements)[0])]
 => with rows: onnx.Pad(onnx.Reshape(x, [n * c, -1]), [0, 0, 0, 1], cast(-inf, element(x)), mode="constant")
    with held: onnx.Gather(rows, elements, axis=1)
    with place: onnx.Add(onnx.ArgMax(held, axis=2, keepdims=0, select_last_index=0), window)
    with number: onnx.Gather(reshape(numbers, [-1]), place, axis=0)
    onnx.Reshape(onnx.ReduceMax(held, [2], keepdims=0), shape(pool)),
    onnx.Reshape(onnx.Add(number, cast(sample, i64)), shape(pool))
# Each element at its place among zeros.
rule max_unpool_is_scatter:
    r: onnx.MaxUnpool(x: [_, _, ...], places, _?, kernel_shape=k, strides=s, pads=p)
    let sizes = unpooled(shape(x), k, s, p)
    let ends = missing_ends(sizes, shape(r))
 => with zeros: onnx.Expand(cast(0, element(x)), [prod(sizes)])
    onnx.Pad(
        onnx.Reshape(
            onnx.ScatterND(zeros, onnx.Reshape(places, [-1, 1]), onnx.Reshape(x, [-1]), reduction="add"), sizes),
        ends, cast(0, element(x)), mode="constant")
# Each element of each column is added at its place; those outside fall on one more place, which is cut off.
rule columns_are_scattered:
    r: onnx.Col2Im(x: [n, _, count], const image, const block, strides=s?, dilations=d?, pads=p?)
    let places = column_places(image, block, s, d, p)
    let c = shape(r)[1]
    let size = int(prod(image))
 => with zeros: onnx.Expand(cast(0, element(x)), [size + 1, n * c])
    with columns: onnx.Transpose(onnx.Reshape(x, [n * c, int(prod(block)) * count]), perm=[1, 0])
    with sums: onnx.Slice(onnx.ScatterND(zeros, places, columns, reduction="add"), [0], [size], [0])
    onnx.Reshape(onnx.Transpose(sums, perm=[1, 0]), shape(r))

# Where a run tells the shape of a window, it tells the coordinates of its elements, and those of the windows.
rule columns_of_computed_windows before columns_are_scattered:
    r: onnx.Col2Im(x: [n, _, count], _, block, strides=s?, dilations=d?, pads=p?)
    when is_computed(block)
    let image = dims(r)[2:]
    when all([is_number(size) for size in image])
    let step = cast(s if s != none else [1 for _ in image], i32)
    let dilation = cast(d if d != none else [1 for _ in image], i32)
    let pads = cast(p if p != none else [0 for _ in image + image], i32)
    let before = pads[0:len(image)]
    let free = cast(image, i32) + before + pads[len(image):] - 1
    let size = int(prod(image))
    let c = dims(r)[1]
 => with kernel: onnx.Cast(block, to=6)
    with count_of_elements: onnx.ReduceProd(kernel, [0], keepdims=1)
    with columns: onnx.Reshape(x, [n, c, -1])
        if is_number(c) else onnx.Reshape(
        x, onnx.Concat(cast([n, -1], i64), onnx.Mul(onnx.Cast(count_of_elements, to=7), count), axis=0))
    with element: onnx.Identity(cast([[i] for i in arange(dims(x)[1] // c)], i32))
        if is_number(c) and is_number(dims(x)[1]) else onnx.Unsqueeze(
        onnx.Range(cast(0, i32), onnx.Reshape(count_of_elements, []), cast(1, i32)), [1])
    with within: onnx.Mod(onnx.Div(element, onnx.CumProd(kernel, 0, exclusive=1, reverse=1)), kernel, fmod=0)
    with windows: onnx.Add(
        onnx.Div(onnx.Sub(free, onnx.Mul(onnx.Sub(kernel, cast(1, i32)), dilation)), step), cast(1, i32))
    with window: onnx.Mod(
        onnx.Div(cast([[i] for i in arange(count)], i32), onnx.CumProd(windows, 0, exclusive=1, reverse=1)), windows,
        fmod=0)
    with place: onnx.Add(
        onnx.Unsqueeze(onnx.Sub(onnx.Mul(within, dilation), before), [1]), onnx.Unsqueeze(onnx.Mul(window, step), [0]))
    with inside: onnx.Max(onnx.Min(place, cast(image, i32) - 1), cast(0, i32))
    with row: onnx.ReduceSum(onnx.Mul(inside, cast(list(row_strides(image)), i32)), [2], keepdims=0)
    with is_inside: onnx.Cast(onnx.ReduceMin(onnx.Cast(onnx.Equal(place, inside), to=6), [2], keepdims=0), to=9)
    with rows: onnx.Reshape(onnx.Cast(onnx.Where(is_inside, row, cast(size, i32)), to=7), [-1, 1])
    with zeros: onnx.Expand(cast(0, element(x)), [size + 1, n, c])
        if is_number(c) else onnx.Expand(
        cast(0, element(x)), onnx.Concat(cast([size + 1], i64), onnx.Slice(onnx.Shape(columns), [0], [2], [0]), axis=0))
    with sums: onnx.Slice(
        onnx.ScatterND(zeros, rows, onnx.Transpose(columns, perm=[2, 0, 1]), reduction="add"), [0], [size], [0])
    onnx.Reshape(onnx.Transpose(sums, perm=[1, 2, 0]), [n, -1] + image)

# The error function by the kernel of gelu(y) = y (1 + erf(y / sqrt 2)) / 2: erf(x) = 2 gelu(y) / y - 1 at y = sqrt 2 x. That cancels near 0: up to
# |x| = 1/2, erf(x) = x p(x x) with the polynomial p of least relative error (1e-09). Beyond 4, erf is 1 in 32 bits. Within 3e-7 of erf(x),
# relatively.
rule erf_by_gelu:
    onnx.Erf(x: f32[...])
 => onnx.Where(
        onnx.Less(onnx.Abs(x), 0.5),
        onnx.Mul(
            x,
            onnx.Add(
                onnx.Mul(
                    xx: onnx.Mul(x, x),
                    onnx.Add(
                        onnx.Mul(
                            xx, onnx.Add(onnx.Mul(xx, onnx.Add(onnx.Mul(xx, 0.0047177984), -0.0267571)), 0.11282822)),
                        -0.37612608)),
                1.1283791)),
        onnx.Sub(
            onnx.Div(
                onnx.Gelu(onnx.Mul(bounded: onnx.Clip(x, -4.0, 4.0), 1.4142135), approximate="none"),
                onnx.Mul(bounded, 0.70710677)),
            1.0))

# Products.

# A' B by the transpose of A
rule gemm_of_transposed:
    gemm: onnx.Gemm(a, b, c?, transA=1) => onnx.Gemm(onnx.Transpose(a, perm=[1, 0]), b, c, transA=0, like gemm)

# Weights that are computed (legalize-tfl takes constant ones as they are): from so many axes of the data on no kernel has groups or dilations.

table without_groups(rank):
  | onnx.Conv          : rank = 5
  | onnx.ConvTranspose : rank = 3
end
# Those of g groups are those of one, zero where data and result are of different groups.
rule conv_of_computed_groups for Op in without_groups
     falls implied_zeros "those between groups are written":
    conv: Op(x, w: [c, m, ...], b?, group=g)
    when g > 1 and is_computed(w) and rank(x) >= Op.rank
    let whole = [c, m * g] + shape(w)[2:]
    let same_group = reshape(identity_matrix([g, g], 0), [g, 1, g, 1])
 => Op(
        x, onnx.Reshape(onnx.Mul(onnx.Reshape(w, [g, c // g, 1, -1]), cast(same_group, element(w))), whole), b, group=1,
        like conv)
# Dilated weights have zeros between them.
rule conv_of_computed_dilation for Op in without_groups
     falls implied_zeros "those between elements are written":
    conv: Op(x, w, b?, group=1, dilations=d)
    when any([e > 1 for e in d]) and is_computed(w) and rank(x) >= Op.rank
    let spread = spreading(shape(w), d)
 => Op(
        x,
        onnx.Slice(
            onnx.Reshape(onnx.Pad(onnx.Reshape(w, spread.apart), spread.pads, mode="constant"), spread.together),
            spread.starts, spread.reaches, spread.axes),
        b, dilations=[1 for _ in d], kernel_shape=spread.reaches, like conv)

# Einsum: two tensors at a time; of one the elements on a diagonal, the sums and the order; what concerns one of two is done before.
rule einsum_of_many
     falls operands "two of them become one":
    onnx.Einsum(a, b, c, rest..., equation=e)
    let steps = first_two(e)
 => onnx.Einsum(onnx.Einsum(a, b, equation=steps[0]), c, rest..., equation=steps[1])
rule einsum_of_diagonal before einsum_of_one
     falls rank "axes of one letter become one":
    onnx.Einsum(a, equation=e)
    let part = diagonal(e, shape(a))
 => onnx.Einsum(
        onnx.Slice(
            onnx.Reshape(onnx.Transpose(a, perm=part.order), part.merged), [0], [9223372036854775807], [-1],
            [part.step]),
        equation=part.equation)
rule einsum_of_one:
    onnx.Einsum(a: float[...], equation=e)
    let plan = projection(e, rank(a))
 => onnx.Transpose(onnx.ReduceSum(a, plan.axes, keepdims=0, noop_with_empty_axes=1), perm=plan.order)
rule einsum_of_prepared before einsum_is_matmul
     falls unprepared_products "what concerns one tensor alone is done":
    onnx.Einsum(a, b, equation=e)
    let plan = preparation(e, shape(a), shape(b))
 => onnx.Einsum(onnx.Einsum(a, equation=plan.left), onnx.Einsum(b, equation=plan.right), equation=plan.equation)
# A contraction of two tensors is one batched product of matrices between two reshapes.
rule einsum_is_matmul:
    onnx.Einsum(a: float[...], b, equation=equation)
    let plan = contraction(equation, shape(a), shape(b))
 => onnx.Transpose(
        onnx.Reshape(
            onnx.MatMul(
                onnx.Reshape(onnx.Transpose(a, perm=plan.left), plan.left_matrix),
                onnx.Reshape(onnx.Transpose(b, perm=plan.right), plan.right_matrix)),
            plan.shape),
        perm=plan.order)

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

# Tensors made of types and shapes.

# The element type of another value is known.
rule cast_like_is_cast:
    cast: onnx.CastLike(x, y) => onnx.Cast(x, to=data_type(element(y)), like cast)
# One element in every place of a shape that is computed.
rule constant_of_shape_is_expanded:
    onnx.ConstantOfShape(shape, value=v?) => onnx.Expand(scalar_of(v), shape)

# Matrices.

# x where its place is in the triangle, else 0. The diagonal from k on holds the places with column - row = k.
table side(upper):
  | onnx.GreaterOrEqual : upper = 1
  | onnx.LessOrEqual    : upper = 0
end
rule triangle_of_diagonal for Op in side:
    onnx.Trilu(x, k?, upper=Op.upper)
    let above = rank(x) - 2
 => with rows: onnx.Range(0, onnx.Squeeze(onnx.Shape(x, start=above, end=above + 1), [0]), 1)
    with columns: onnx.Range(0, onnx.Squeeze(onnx.Shape(x, start=above + 1), [0]), 1)
    onnx.Where(Op(onnx.Sub(columns, onnx.Unsqueeze(rows, [1])), k if k != none else 0), x, cast(0, element(x)))
# det A = +-p det (R - c r / p) for the greatest |p| of the first column, which the other rows R lose; c and r are the rest of its column and row.
rule determinant_of_one:
    onnx.Det(x: [..., 1, 1]) => onnx.Reshape(x, shape(x)[0:-2])
rule determinant_of_two:
    onnx.Det(x: [..., 2, 2])
    let batch = shape(x)[0:-2]
 => with entries: onnx.Reshape(x, [-1, 4])
    onnx.Reshape(
        onnx.Sub(
            onnx.Mul(onnx.Slice(entries, [0], [1], [1]), onnx.Slice(entries, [3], [4], [1])),
            onnx.Mul(onnx.Slice(entries, [1], [2], [1]), onnx.Slice(entries, [2], [3], [1]))),
        batch)
rule determinant_by_elimination
     falls bytes "a row and a column go":
    onnx.Det(x: f32[..., n, n])
    when n > 2
 => with a: onnx.Reshape(x, [-1, n, n])
    with place: onnx.ArgMax(onnx.Abs(onnx.Slice(a, [0], [1], [2])), axis=1, keepdims=1, select_last_index=0)
    with row: onnx.GatherElements(a, onnx.Expand(place, [1, 1, n]), axis=1)
    with others: onnx.Slice(
        onnx.Where(onnx.Equal(expand(arange(n), 1), place), onnx.Slice(a, [0], [1], [1]), a), [1], [n], [1])
    with pivot: onnx.Slice(row, [0], [1], [2])
    with divisor: onnx.Where(onnx.Equal(pivot, 0.0), cast(1.0, f32), pivot)
    with left: onnx.Sub(
        onnx.Slice(others, [1], [n], [2]),
        onnx.MatMul(onnx.Slice(others, [0], [1], [2]), onnx.Div(onnx.Slice(row, [1], [n], [2]), divisor)))
    with signed: onnx.Where(onnx.Equal(place, 0), pivot, onnx.Neg(pivot))
    onnx.Reshape(onnx.Mul(onnx.Reshape(signed, [-1]), onnx.Det(left)), shape(x)[0:-2])
rule identity_matrix_by_diagonals:
    y: onnx.EyeLike(x, k=k)
 => with rows: onnx.Range(0, onnx.Squeeze(onnx.Shape(x, start=0, end=1), [0]), 1)
    with columns: onnx.Range(0, onnx.Squeeze(onnx.Shape(x, start=1), [0]), 1)
    onnx.Cast(onnx.Equal(onnx.Sub(columns, onnx.Unsqueeze(rows, [1])), k), to=data_type(element(y)))

# Signals (rounded).

# The product of all up to each: of two neighbours the second has the product of the pairs up to theirs, the first that of the pairs before, and
# its own.
rule cumulative_product_along_only_axis before cumulative_product_from_behind, cumulative_product_of_those_before, cumulative_product_of_one, cumulative_product_of_pairs
     falls computed_operands "the axis is known":
    r: onnx.CumProd(x: [_], axis)
    when is_computed(axis)
 => onnx.CumProd(x, 0, like r)
rule cumulative_product_along_computed before cumulative_product_from_behind, cumulative_product_of_those_before, cumulative_product_of_one, cumulative_product_of_pairs
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
    r: onnx.DFT(x: f32[..., c], const length?, const axis else [-2], inverse=i, onesided=o)
    let around = folded_around(shape(x)[0:-1], int(axis) % rank(x))
    let outer = around[0]
    let count = around[1]
    let inner = around[2]
    let matrix = fourier_matrix(count, c, fourier_points(count, length, i, o), i, o)
 => with parts: onnx.Transpose(onnx.Reshape(x, [outer, count, inner, c]), perm=[0, 2, 3, 1])
    with products: onnx.MatMul(onnx.Reshape(parts, [outer * inner, c * count]), matrix)
    onnx.Reshape(onnx.Transpose(onnx.Reshape(products, [outer, inner, -1, shape(r)[-1]]), perm=[0, 2, 1, 3]), shape(r))
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
    onnx.Where(onnx.Equal(along, cast(axes[2], i32)), onnx.DFT(x, length, axes[2], like r), second) if len(axes) > 2 else second
# Each frame from its place on, element by element weighted. A frame has as many elements as its window; a real signal may come without its last
# axis.
rule short_time_fourier_transform_of_windows
     falls absent_operands "the length of a frame is told":
    r: onnx.STFT(x, step, window: [count], none) => onnx.STFT(x, step, window, count, like r)
rule short_time_fourier_transform_of_frames:
    r: onnx.STFT(x: f32[...], step, window?, const length, onesided=o)
    let count = int(length)
    let frames = [[i] for i in arange(shape(r)[1])]
    let parts = shape(x) if rank(x) == 3 else shape(x) + [1]
 => with places: onnx.Add(onnx.Mul(onnx.Cast(onnx.Reshape(step, [1]), to=7), frames), arange(count))
    with held: onnx.Gather(onnx.Reshape(x, parts), places, axis=1)
    with weighted: onnx.Mul(held, onnx.Reshape(window, [count, 1])) if window != none else onnx.Identity(held)
    onnx.DFT(weighted, none, 2, inverse=0, onesided=o)

# N-grams: each one of the pool is compared with each window of a row.

rule ngrams_are_compared:
    r: onnx.TfIdfVectorizer(
        x, pool_int64s=numbers?, ngram_counts=starts, ngram_indexes=indexes, min_gram_length=least,
        max_gram_length=greatest, max_skip_count=skips, mode=mode, weights=weights?)
    let sought = ngrams(shape(x)[-1], numbers, starts, indexes, least, greatest, skips)
    let weight = [1.0] if mode == "TF" or weights == none else weights[0:len(sought.order)]
 => with windows: onnx.Unsqueeze(onnx.Gather(onnx.Cast(x, to=7), sought.places, axis=rank(x) - 1), [-2])
    with same: onnx.Cast(onnx.Or(onnx.Equal(windows, sought.pool), sought.free), to=1)
    with found: onnx.ReduceSum(onnx.Mul(onnx.ReduceMin(same, [-1], keepdims=0), sought.counted), [-2], keepdims=0)
    with beside: onnx.Pad(found, [0 for _ in shape(r)] + [0 for _ in shape(r)[1:]] + [1], mode="constant")
    with counts: onnx.Gather(beside, sought.order, axis=rank(x) - 1)
    onnx.Mul(onnx.Min(counts, 1.0) if mode == "IDF" else onnx.Identity(counts), cast(weight, f32))

# What takes half and double floats as they are, but for ops that name a type themselves; all else is computed in single (compiler/transforms/single_floats.py).

set takes_any_float = onnx.CastLike onnx.Shape onnx.Size

# The greatest of nothing is -inf, the least inf.
table of_nothing(sign):
  | onnx.ReduceLogSumExp onnx.ReduceMax : sign = -1
  | onnx.ReduceMin                      : sign = 1
end
rule reduction_of_nothing for Op in of_nothing:
    y: Op(x: float[...], _?)
    when is_static(x) and is_static(y)
    when size(x) == 0 and size(y) > 0
 => full(shape(y), cast(Op.sign * inf, element(x)))
test x: f32[2, 0, 3]

# Bits.

# Of words of 32 or 64 bits, with x' = x >> 1: a & b = a' + b' - (a' ^ b') + (a - 2 a') (b - 2 b'), where nothing overflows.
rule bitwise_and_is_arithmetic:
    onnx.BitwiseAnd(x: int[...], y)
    let word = data_type(word_of(element(x)))
    let whole = element(x) in ["ui32", "ui64"]
 => with a: onnx.BitCast(x, to=word) if whole else onnx.Cast(x, to=word)
    with b: onnx.BitCast(y, to=word) if whole else onnx.Cast(y, to=word)
    with upper_a: onnx.BitShift(a, cast(1, word_of(element(x))), direction="RIGHT")
    with upper_b: onnx.BitShift(b, cast(1, word_of(element(x))), direction="RIGHT")
    with upper: onnx.Sub(onnx.Add(upper_a, upper_b), onnx.BitwiseXor(upper_a, upper_b))
    with last: onnx.Mul(onnx.Sub(a, onnx.Add(upper_a, upper_a)), onnx.Sub(b, onnx.Add(upper_b, upper_b)))
    with both: onnx.Add(upper, last)
    with result: onnx.BitCast(both, to=data_type(element(x))) if whole else onnx.Cast(both, to=data_type(element(x)))
    result
# a | b = (a ^ b) + (a & b), of which no bit is in both
rule bitwise_or_is_sum:
    onnx.BitwiseOr(x: int[...], y) => onnx.Add(onnx.BitwiseXor(x, y), onnx.BitwiseAnd(x, y))
# not x = -1 - x, of which unsigned integers keep their bits: the greatest of them less x
rule bitwise_not_is_difference:
    onnx.BitwiseNot(x)
 => onnx.Sub(highest(element(x)) if element(x) in ["ui8", "ui16", "ui32", "ui64"] else cast(-1, element(x)), x)

# x << n = x 2^n, of which the lower bits stay, and nothing of any other n than 0 to the width - 1
rule shift_left_is_product:
    onnx.BitShift(x, n, direction="LEFT")
    when element(x) in ["i8", "ui8", "i16", "ui16", "i32", "ui32", "i64"]
    let width = bits(element(x))
 => with count: onnx.Cast(n, to=7)
    with place: onnx.Where(onnx.Equal(count, onnx.Clip(count, 0, width - 1)), count, width)
    onnx.Cast(
        onnx.Mul(onnx.Cast(x, to=7), onnx.Gather(concat([powers_of_two(width), cast([0], i64)], 0), place, axis=0)),
        to=data_type(element(x)))
rule shift_left_of_unsigned_long
     falls foreign_integers "signed ones are multiplied":
    onnx.BitShift(x: ui64[...], n, direction="LEFT")
 => onnx.BitCast(onnx.BitShift(onnx.BitCast(x, to=7), onnx.BitCast(n, to=7), direction="LEFT"), to=13)
# x >> n in a wider type. Signed integers of 32 bits have a kernel.
rule shift_right_of_narrow
     falls foreign_integers "those of 32 bits have a kernel":
    onnx.BitShift(x, n, direction="RIGHT")
    when element(x) in ["i8", "ui8", "i16", "ui16"]
 => onnx.Cast(onnx.BitShift(onnx.Cast(x, to=6), onnx.Cast(n, to=6), direction="RIGHT"), to=data_type(element(x)))
rule shift_right_of_unsigned
     falls foreign_integers "signed ones are shifted":
    onnx.BitShift(x: ui32[...], n, direction="RIGHT")
 => onnx.Cast(onnx.BitShift(onnx.Cast(x, to=7), onnx.Cast(n, to=7), direction="RIGHT"), to=12)
# Where the sign bit is set, what is shifted in counts 2^(64 - n) too much.
rule shift_right_of_unsigned_long
     falls foreign_integers "signed ones are shifted":
    onnx.BitShift(x: ui64[...], n, direction="RIGHT")
 => with signed: onnx.BitCast(x, to=7)
    with count: onnx.BitCast(n, to=7)
    with place: onnx.Where(onnx.Equal(count, onnx.Clip(count, 0, 63)), count, 64)
    with excess: onnx.Gather(flip(powers_of_two(65), 0), place, axis=0)
    onnx.BitCast(
        onnx.Add(
            onnx.BitShift(signed, count, direction="RIGHT"),
            onnx.Mul(onnx.Cast(onnx.Less(signed, cast(0, i64)), to=7), excess)),
        to=13)
# The two words of x apart: (upper >> max(n - 32, 0)) 2^max(32 - n, 0), and for n < 32 the lower, of which a sign counts 2^(32 - n) too little.
rule shift_right_of_long
     falls foreign_integers "words are shifted":
    onnx.BitShift(x: i64[...], n, direction="RIGHT")
    when not is_word_shift(n)
 => with count: onnx.Where(onnx.Equal(n, onnx.Clip(n, cast(0, i64), cast(63, i64))), n, cast(63, i64))
    with factor: onnx.Gather(powers_of_two(33), onnx.Max(onnx.Sub(32, count), cast(0, i64)), axis=0)
    with upper: onnx.BitShift(
        onnx.Cast(onnx.BitShift(x, cast(32, i64), direction="RIGHT"), to=6),
        onnx.Cast(onnx.Max(onnx.Sub(count, 32), cast(0, i64)), to=6), direction="RIGHT")
    with word: onnx.Cast(x, to=6)
    with lower: onnx.Add(
        onnx.Cast(onnx.BitShift(word, onnx.Cast(onnx.Min(count, cast(31, i64)), to=6), direction="RIGHT"), to=7),
        onnx.Mul(onnx.Cast(onnx.Less(word, 0), to=7), factor))
    onnx.Add(
        onnx.Mul(onnx.Cast(upper, to=7), factor), onnx.Mul(lower, onnx.Cast(onnx.Less(count, cast(32, i64)), to=7)))

# Quotients and remainders of long integers.

# x / y = (x - (x mod y)) / y, with the remainder that has the sign of x. A quotient of single floats tells 22 bits of what is left of it, three
# of them all; the first stays below 2^63.
rule quotient_of_long
     falls foreign_integers "floats are divided":
    onnx.Div(x: i64[...], y)
 => with divisor: onnx.Where(onnx.Equal(y, cast(0, i64)), cast(1, i64), y)
    with real: onnx.Cast(divisor, to=1)
    with whole: onnx.Sub(x, onnx.Mod(x, divisor, fmod=1))
    with first: onnx.Cast(
        onnx.Clip(onnx.Round(onnx.Div(onnx.Cast(whole, to=1), real)), -9223371487098961920.0, 9223371487098961920.0),
        to=7)
    with left: onnx.Sub(whole, onnx.Mul(first, divisor))
    with second: onnx.Cast(onnx.Round(onnx.Div(onnx.Cast(left, to=1), real)), to=7)
    with last: onnx.Div(onnx.Cast(onnx.Sub(left, onnx.Mul(second, divisor)), to=1), real)
    onnx.Add(onnx.Add(first, second), onnx.Cast(onnx.Round(last), to=7))
rule quotient_of_unsigned
     falls foreign_integers "signed ones are divided":
    onnx.Div(x: ui32[...], y) => onnx.Cast(onnx.Div(onnx.Cast(x, to=7), onnx.Cast(y, to=7)), to=12)
# q = 2 floor((x >> 1) / y) is x / y or one less; of y from 2^63 on, x / y is 0 or 1.
rule quotient_of_unsigned_long
     falls foreign_integers "signed ones are divided":
    onnx.Div(x: ui64[...], y)
 => with divisor: onnx.BitCast(y, to=7)
    with half: onnx.Div(onnx.BitCast(onnx.BitShift(x, cast(1, ui64), direction="RIGHT"), to=7), divisor)
    with even: onnx.BitCast(onnx.Add(half, half), to=13)
    with odd: onnx.GreaterOrEqual(onnx.Sub(x, onnx.Mul(even, y)), y)
    with small: onnx.Add(onnx.BitCast(even, to=7), onnx.Cast(odd, to=7))
    onnx.BitCast(onnx.Where(onnx.Less(divisor, cast(0, i64)), onnx.Cast(onnx.GreaterOrEqual(x, y), to=7), small), to=13)
rule remainder_of_unsigned_long
     falls foreign_integers "quotients are taken":
    onnx.Mod(x: ui64[...], y) => onnx.Sub(x, onnx.Mul(onnx.Div(x, y), y))

# Powers of a base and an exponent that are of two types, or long, have the type of the base.

# An integer as exponent becomes a float (rounded). One beyond 2^24 becomes an even one: what was odd puts the sign of the base back.
rule power_by_integer
     falls mixed_powers "both are floats":
    onnx.Pow(x: f32[...], y: int[...])
    when is_computed(y)
    let to = data_type(element(y))
 => with real: onnx.Cast(y, to=1)
    with power: onnx.Pow(x, real)
    with is_odd: onnx.Equal(onnx.Mod(y, cast(2, element(y)), fmod=0), cast(1, element(y)))
    with was_odd: onnx.And(is_odd, onnx.Not(onnx.Equal(onnx.Cast(real, to=to), y)))
    onnx.Where(onnx.And(was_odd, onnx.Less(x, 0.0)), onnx.Neg(power), power)
# What is beyond 2^62 does what 2^62 or the next number does.
rule power_by_unsigned_long before power_by_integer, power_of_integer_by_another, power_of_long
     falls mixed_powers "the exponent has a sign":
    onnx.Pow(x, y: ui64[...])
 => with bits: onnx.BitCast(y, to=7)
    onnx.Pow(x, onnx.Where(onnx.Less(bits, 0), onnx.Add(onnx.Mod(bits, 2, fmod=0), 4611686018427387904), bits))
# Of an integer by a whole number a product; by another the real power (rounded), cut off. Floats from 2^24 on are even.
rule power_of_integer_by_float
     falls mixed_powers "both are of one type":
    onnx.Pow(x: int[...], y: f32[...])
    let to = data_type(element(x))
 => with is_whole: onnx.And(onnx.Equal(y, onnx.Floor(y)), onnx.GreaterOrEqual(y, 0.0))
    with product: onnx.Pow(x, onnx.Cast(onnx.Where(is_whole, onnx.Min(y, 16777216.0), cast(0.0, f32)), to=to))
    onnx.Where(is_whole, product, onnx.Cast(onnx.Pow(onnx.Cast(x, to=1), y), to=to))
rule power_of_integer_by_another
     falls mixed_powers "both are of one type":
    onnx.Pow(x: int[...], y: int[...])
    when element(x) != element(y)
 => onnx.Cast(onnx.Pow(onnx.Cast(x, to=7), onnx.Cast(y, to=7)), to=data_type(element(x)))
# x^n is the product of the x^(2^k) with the bits k of n. But of 0, 1 and -1, powers from the 64th on are beyond long integers and those below
# the 0th are cut off; of these three it only counts whether n is odd.
rule power_of_long before power_of_integer_by_float, power_of_integer_by_another:
    r: onnx.Pow(x: i64[...], y)
    when element(y) == i64
    let bit = cast([[1], [2], [4], [8], [16], [32], [64]], i32)
 => with base: onnx.Reshape(onnx.Expand(x, shape(r)), [1, -1])
    with given: onnx.Reshape(onnx.Expand(y, shape(r)), [1, -1])
    with odd: onnx.Mod(given, 2, fmod=0)
    with n: onnx.Where(onnx.Less(given, 0), odd, onnx.Where(onnx.Greater(given, 127), onnx.Add(odd, 126), given))
    with is_set: onnx.Cast(onnx.Mod(onnx.Div(onnx.Cast(n, to=6), bit), cast(2, i32), fmod=0), to=9)
    with power: onnx.Concat(
        base, second: onnx.Mul(base, base), fourth: onnx.Mul(second, second), eighth: onnx.Mul(fourth, fourth),
        sixteenth: onnx.Mul(eighth, eighth), last: onnx.Mul(sixteenth, sixteenth), onnx.Mul(last, last), axis=0)
    with product: onnx.ReduceProd(onnx.Where(is_set, power, cast(1, i64)), [0], keepdims=1)
    with vanishes: onnx.And(onnx.Less(given, 0), onnx.Not(onnx.Equal(second, 1)))
    onnx.Reshape(onnx.Where(vanishes, cast(0, i64), product), shape(r))

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
 => with data: onnx.Identity(x)
        if same_dims(dims(x)[0:a], dims(indices)[0:a]) else onnx.Slice(
        x, cast(zeros(a), i64), onnx.Shape(indices, start=0, end=a), arange(a))
    with length: onnx.Gather(onnx.Shape(x), a, axis=0)
    onnx.Gather(
        onnx.Reshape(data, [-1]),
        onnx.Add(
            onnx.Mod(onnx.Cast(indices, to=7), length, fmod=0),
            onnx.Reshape(
                onnx.Range(0, onnx.Size(data), length), onnx.Concat(onnx.Shape(indices, start=0, end=a), [1], axis=0))),
        axis=0)

# Elements and tuples that are scattered to, as rows: one number tells the place of each.

rule open_elements_along_other_axis
     falls before_last "the axis comes last":
    onnx.ScatterElements(x, indices, updates, axis=a, reduction=r)
    when element(x) != "i1" or r == "none"
    when a < rank(x) - 1
    let p = to_last(rank(x), a)
 => onnx.Transpose(
        onnx.ScatterElements(
            onnx.Transpose(x, perm=p), onnx.Transpose(indices, perm=p), onnx.Transpose(updates, perm=p),
            axis=rank(x) - 1, reduction=r),
        perm=inverse(p))
rule open_elements_are_rows before open_elements_along_other_axis:
    onnx.ScatterElements(x, indices, updates, axis=a, reduction=r)
    when element(x) != "i1" or r == "none"
    when a == rank(x) - 1 and same_dims(dims(x)[0:a], dims(indices)[0:a])
 => with length: onnx.Gather(onnx.Shape(x), a, axis=0)
    onnx.Reshape(
        onnx.ScatterND(
            onnx.Reshape(x, [-1]),
            onnx.Reshape(
                onnx.Add(
                    onnx.Mod(onnx.Cast(indices, to=7), length, fmod=0),
                    onnx.Reshape(
                        onnx.Range(0, onnx.Size(x), length),
                        onnx.Concat(onnx.Shape(indices, start=0, end=a), [1], axis=0))),
                [-1, 1]),
            onnx.Reshape(updates, [-1]), reduction=r),
        onnx.Shape(x))
rule scattered_elements_are_rows before open_elements_are_rows, open_elements_along_other_axis:
    onnx.ScatterElements(x, indices, updates, axis=a, reduction=r)
    when element(x) != "i1" or r == "none"
    when is_static(x) and is_static(indices)
    let stride = prod(shape(x)[a + 1:])
    let beside = places_beside(shape(indices), shape(x), a)
 => onnx.Reshape(
        onnx.ScatterND(
            onnx.Reshape(x, [-1]),
            onnx.Reshape(
                onnx.Add(onnx.Mul(onnx.Mod(onnx.Cast(indices, to=7), shape(x)[a], fmod=0), stride), beside), [-1, 1]),
            onnx.Reshape(updates, [-1]), reduction=r),
        shape(x))
# A cache is written from the place of each sample on; behind the end of a circular one it goes on at the beginning.
rule cache_update_is_scatter:
    onnx.TensorScatter(past: [n, ...], update, start?, axis=a)
    let axis = a % rank(past)
    let rows_first = [0, axis] + [i for i in arange(1, axis)] + [i for i in arange(axis + 1, rank(past))]
    let moved = [shape(past)[i] for i in rows_first]
    let count = shape(update)[axis]
    let sample = [[i * shape(past)[axis]] for i in arange(n)]
 => with place: onnx.Mod(
        onnx.Add(onnx.Reshape(start, [-1, 1]) if start != none else cast([0], i64), arange(count)), shape(past)[axis],
        fmod=0)
    with written: onnx.ScatterND(
        onnx.Reshape(onnx.Transpose(past, perm=rows_first), [n * shape(past)[axis], -1]),
        onnx.Reshape(onnx.Add(place, sample), [-1, 1]),
        onnx.Reshape(onnx.Transpose(update, perm=rows_first), [n * count, -1]), reduction="none")
    onnx.Transpose(onnx.Reshape(written, moved), perm=inverse(rows_first))
# (Constant tuples that only add, or do not combine, have a kernel.)
rule scattered_tuples_are_rows
     falls tuples "a place has one number":
    onnx.ScatterND(x, indices: [..., d], updates, reduction=r)
    when d > 1 or rank(indices) != 2
    when is_computed(indices) or r not in ["add", "none"]
    let rest = shape(x)[d:]
    let strides = row_strides(shape(x)[0:d])
 => onnx.Reshape(
        onnx.ScatterND(
            onnx.Reshape(x, [-1] + rest),
            onnx.Reshape(
                onnx.ReduceSum(
                    onnx.Mul(
                        onnx.Mod(indices, cast(shape(x)[0:d], element(indices)), fmod=0),
                        cast(strides, element(indices))),
                    [rank(indices) - 1], keepdims=0),
                [-1, 1]),
            onnx.Reshape(updates, [-1] + rest), reduction=r),
        shape(x))
# Tuples of batches say in which batch they are.
rule gathered_tuples_of_batches
     falls batch_axes "no axis of the indices is one of batches":
    onnx.GatherND(x, indices, batch_dims=b)
    when b != 0
    when is_computed(indices)
    let batch = batch_coordinates(shape(indices), b)
 => onnx.GatherND(x, onnx.Concat(batch, indices, axis=rank(indices) - 1), batch_dims=0)

# Between elements (rounded). The elements around a point are gathered as rows of channels, and weighted: along each axis by a function of
# their distance, 1 - t or the cubic of Keys with a = -3/4. What lies outside counts as 0, as the nearest element, or as its mirror image.

rule sampled_grid_is_gathered:
    r: onnx.GridSample(x: f32[_, c, ...], g: f32[...], mode=m, padding_mode=p, align_corners=a)
    let n = dims(x)[0]
    let sizes = list(dims(x)[2:])
    when all([is_number(size) for size in sizes])
    let at = grid(sizes, a)
    let steps = taps(m, rank(x) - 2)
    let strides = list(reversed(row_strides(sizes)))
    let points = prod(sizes)
    let channels_last = to_last(rank(x), 1)
 => with scaled: onnx.Sub(
        onnx.Mul(onnx.Add(onnx.Reshape(g, [n if is_number(n) else 0, -1, 1, rank(x) - 2]), 1.0), at.scale), at.shift)
    with rounded: onnx.Round(scaled) if m == "nearest" else onnx.Identity(scaled)
    with point: onnx.Where(
        onnx.Equal(rounded, onnx.Max(onnx.Min(rounded, at.high), at.low)), rounded,
        onnx.Max(onnx.Min(rounded, at.greatest), 0.0))
        if p == "border" and m == "cubic" else onnx.Identity(rounded)
    with tap: onnx.Add(onnx.Floor(point), steps)
    with inside: onnx.Max(onnx.Min(tap, at.greatest), 0.0)
    with t: onnx.Abs(onnx.Sub(point, tap))
    with along: onnx.Sub(1.0, t)
        if m == "linear" else onnx.Where(
        onnx.Less(t, 1.0), onnx.Add(onnx.Mul(onnx.Mul(t, t), onnx.Sub(onnx.Mul(t, 1.25), 2.25)), 1.0),
        onnx.Add(onnx.Mul(t, onnx.Sub(onnx.Mul(t, onnx.Add(onnx.Mul(t, -0.75), 3.75)), 6.0)), 3.0))
    with weight: onnx.ReduceProd(
        onnx.Where(onnx.Equal(tap, inside), along, cast(0.0, f32)) if p == "zeros" else along, [3], keepdims=1)
    with place: onnx.Min(turned: onnx.Mod(onnx.Cast(tap, to=6), at.period, fmod=0), onnx.Sub(at.last, turned))
        if p == "reflection" else onnx.Cast(inside, to=6)
    with row: onnx.Add(
        onnx.ReduceSum(onnx.Mul(place, strides), [3], keepdims=0),
        first_rows([n, c] + sizes) if is_number(n) else onnx.Reshape(onnx.Cast(onnx.Range(0, onnx.Mul(onnx.Gather(onnx.Shape(x), 0, axis=0), points), points), to=6), [-1, 1, 1]))
    with found: onnx.Gather(onnx.Reshape(onnx.Transpose(x, perm=channels_last), [-1, c]), row, axis=0)
    onnx.Reshape(
        onnx.Transpose(onnx.ReduceSum(onnx.Mul(found, weight), [2], keepdims=0), perm=[0, 2, 1]),
        list(dims(r)) if is_static(r) else onnx.Concat([0, c], onnx.Shape(g, start=1, end=-1), axis=0))

# A crop of an image is a product with matrices of weights, and what lies outside a value.
rule cropped_images_are_products before resize_axis_by_axis, resize_along_an_axis:
    r: onnx.Resize(
        x: f32[_, _, _, _], const region, _?, _?, coordinate_transformation_mode="tf_crop_and_resize",
        extrapolation_value=v, mode=mode, antialias=0, exclude_outside=0)
    when mode != "nearest"
    let crop = cropped(r, region)
 => onnx.Add(onnx.MatMul(crop.rows, onnx.MatMul(x, crop.columns)), v * crop.outside)

# Many axes, or scales, sizes or regions that are computed (rounded). One scale for all axes is the least or the greatest that they ask for; they are
# resized one after the other. Where a run tells the scale, it tells the place of each element in the data by the operator's formula.
rule resize_keeping_the_aspect_ratio before cropped_images_are_products, resize_of_volumes, resize_axis_by_axis, resize_along_an_axis
     falls kept_ratios "the scale is told":
    r: onnx.Resize(x, region?, none, sizes, keep_aspect_ratio_policy=p, axes=a?)
    when p != "stretch" and is_static(r)
    when is_computed(sizes) or resizes_volumes(r)
    let axes = a if a != none else arange(rank(x))
 => with ratios: onnx.Div(onnx.Cast(sizes, to=1), cast([shape(x)[i] for i in axes], f32))
    with ratio: onnx.ReduceMin(ratios, [0], keepdims=1)
        if p == "not_larger" else onnx.ReduceMax(ratios, [0], keepdims=1)
    onnx.Resize(x, region, onnx.Expand(ratio, [len(axes)]), none, keep_aspect_ratio_policy="stretch", like r)
test x: f32[2, 3, 4], sizes = [4, 6, 8], p = "not_larger"
test x: f32[2, 3, 4], sizes = [6, 6, 9], p = "not_smaller"
rule resize_of_volumes before resize_along_an_axis
     falls axes_resized "an axis less is left":
    r: onnx.Resize(x, _?, const scales?, const sizes?, mode=mode, coordinate_transformation_mode=m)
    when mode == "nearest" or element(x) == f32
    when m != "tf_crop_and_resize"
    let step = resize_step(r)
 => onnx.Resize(
        onnx.Resize(
            x, none, scales[step.place] if scales != none else none, sizes[step.place] if sizes != none else none,
            axes=[step.axis], like r): step.type,
        none, scales[step.places] if scales != none else none, sizes[step.places] if sizes != none else none,
        axes=step.axes, like r)
rule resize_axis_by_axis before resize_along_an_axis
     falls axes_resized "an axis less is left":
    r: onnx.Resize(x, region?, scales?, sizes?, mode=mode)
    when mode == "nearest" or element(x) == f32
    let step = resize_step(r)
 => onnx.Resize(
        onnx.Resize(
            x, onnx.Gather(region, cast(step.ends, i64), axis=0) if region != none else none,
            onnx.Gather(scales, cast(step.place, i64), axis=0) if scales != none else none,
            onnx.Gather(sizes, cast(step.place, i64), axis=0) if sizes != none else none, axes=[step.axis],
            like r): step.type,
        onnx.Gather(region, cast(step.rest, i64), axis=0) if region != none else none,
        onnx.Gather(scales, cast(step.places, i64), axis=0) if scales != none else none,
        onnx.Gather(sizes, cast(step.places, i64), axis=0) if sizes != none else none, axes=step.axes, like r)
rule resize_along_an_axis:
    r: onnx.Resize(
        x, region?, scales?, sizes?, mode=mode, coordinate_transformation_mode=m, nearest_mode=q, cubic_coeff_a=c,
        exclude_outside=e, extrapolation_value=v, antialias=t, axes=axes?)
    when mode == "nearest" or element(x) == f32
    when len(arange(rank(x)) if axes == none else axes) == 1
    when is_computed_resize(r)
    let a = 0 if axes == none else axes[0]
    let size = dims(x)[a]
    let result = dims(r)[a]
    let steps = steps_read(mode, t, size)
    let beside = trailing_ones(rank(x) - a)
 => with length: onnx.Identity(cast(size, f32))
        if is_number(size) else onnx.Cast(onnx.Gather(onnx.Shape(x), a, axis=0), to=1)
    with last: onnx.Sub(length, 1.0)
    with scale: onnx.Identity(scales) if scales != none else onnx.Div(onnx.Cast(sizes, to=1), length)
    with stretched: onnx.Mul(scales, length) if scales != none else onnx.Cast(sizes, to=1)
    with count: onnx.Identity(cast(result, f32)) if is_number(result) else onnx.Reshape(onnx.Floor(stretched), [])
    with i: onnx.Identity(cast(arange(result), f32)) if is_number(result) else onnx.Range(0.0, count, 1.0)
    with center: onnx.Div(onnx.Add(i, 0.5), scale)
    with half: onnx.Sub(center, 0.5)
    with place: onnx.Div(i, scale)
        if m == "asymmetric" else onnx.Identity(center)
        if m == "tf_half_pixel_for_nn" else onnx.Add(
        half, onnx.Mul(onnx.Mul(length, 0.5), onnx.Sub(1.0, onnx.Div(count, stretched))))
        if m == "half_pixel_symmetric" else onnx.Where(onnx.Equal(stretched, 1.0), cast(-0.5, f32), half)
        if m == "pytorch_half_pixel" else onnx.Where(
        onnx.Equal(stretched, 1.0), cast(0.0, f32), onnx.Div(onnx.Mul(i, last), onnx.Sub(stretched, 1.0)))
        if m == "align_corners" else onnx.Where(
        onnx.Greater(count, 1.0),
        onnx.Add(
            onnx.Mul(start: onnx.Slice(region, [0], [1], [0]), last),
            onnx.Div(
                onnx.Mul(i, onnx.Mul(onnx.Sub(end: onnx.Slice(region, [1], [2], [0]), start), last)),
                onnx.Sub(count, 1.0))),
        onnx.Mul(onnx.Mul(onnx.Add(start, end), 0.5), last))
        if m == "tf_crop_and_resize" else onnx.Identity(half)
    with rounded: onnx.Floor(place)
        if q == "floor" else onnx.Ceil(place)
        if q == "ceil" else onnx.Floor(onnx.Add(place, 0.5))
        if q == "round_prefer_ceil" else onnx.Ceil(onnx.Sub(place, 0.5))
    with point: onnx.Unsqueeze(place, [1])
    with tap: onnx.Identity(rounded)
        if mode == "nearest" else onnx.Identity(steps)
        if t == 1 else onnx.Add(onnx.Floor(point), steps)
    with inside: onnx.Max(onnx.Min(tap, last), 0.0)
    with apart: onnx.Abs(onnx.Sub(point, tap))
    with d: onnx.Mul(apart, onnx.Min(scale, 1.0)) if t == 1 else onnx.Identity(apart)
    with along: onnx.Max(onnx.Sub(1.0, d), 0.0)
        if mode == "linear" else onnx.Where(
        onnx.Less(d, 1.0), onnx.Add(onnx.Mul(onnx.Mul(d, d), onnx.Sub(onnx.Mul(d, c + 2), c + 3)), 1.0),
        onnx.Where(
            onnx.Less(d, 2.0),
            onnx.Sub(onnx.Mul(d, onnx.Add(onnx.Mul(d, onnx.Sub(onnx.Mul(d, c), 5 * c)), 8 * c)), 4 * c),
            cast(0.0, f32)))
    with counted: onnx.Where(onnx.Equal(tap, inside), along, cast(0.0, f32)) if e == 1 else onnx.Identity(along)
    with share: onnx.Div(counted, onnx.ReduceSum(counted, [1], keepdims=1))
        if e == 1 or t == 1 else onnx.Identity(counted)
    with at: onnx.Cast(inside, to=6)
    with read: onnx.Gather(x, at, axis=a)
    with sampled: onnx.Identity(read)
        if mode == "nearest" else onnx.Transpose(
        onnx.MatMul(onnx.Transpose(read, perm=to_last(rank(x), a)), onnx.Transpose(share, perm=[1, 0])),
        perm=from_last(rank(x), a))
        if t == 1 else onnx.ReduceSum(
        onnx.Mul(read, onnx.Reshape(share, [-1, len(steps)] + list(beside[1:]))), [a + 1], keepdims=0)
        if is_static(x) and is_static(r) else onnx.Transpose(
        onnx.Reshape(
            onnx.ReduceSum(
                onnx.Mul(
                    onnx.Gather(
                        onnx.Reshape(turned: onnx.Transpose(x, perm=to_first(rank(x), a)), [0, -1]), at, axis=0),
                    onnx.Unsqueeze(share, [2])),
                [1], keepdims=0),
            onnx.Concat(cast([-1], i64), onnx.Slice(onnx.Shape(turned), [1], [rank(x)], [0]), axis=0)),
        perm=inverse(to_first(rank(x), a)))
    with seen: onnx.Equal(place, onnx.Max(onnx.Min(place, last), 0.0))
    onnx.Where(onnx.Reshape(seen, beside), sampled, cast(v, element(x))) if m == "tf_crop_and_resize" else sampled

# Pads that repeat elements along many axes, or that a run tells: one axis after the other, the place of each element in the data by the way it is
# repeated.
rule pad_of_volumes before pad_along_an_axis
     falls axes_padded "an axis less is left":
    r: onnx.Pad(x, const pads, _?, const _?, mode=m)
    when m != "constant"
    let step = pad_step(r)
 => onnx.Pad(
        onnx.Pad(x, pads[step.ends], none, cast([step.axis], i64), like r): step.type, pads[step.rest], none,
        cast(step.axes, i64), like r)
rule pad_axis_by_axis before pad_along_an_axis
     falls axes_padded "an axis less is left":
    r: onnx.Pad(x, pads, _?, const _?, mode=m)
    when m != "constant"
    let step = pad_step(r)
 => onnx.Pad(
        onnx.Pad(x, onnx.Gather(pads, cast(step.ends, i64), axis=0), none, cast([step.axis], i64), like r): step.type,
        onnx.Gather(pads, cast(step.rest, i64), axis=0), none, cast(step.axes, i64), like r)
rule pad_along_an_axis:
    r: onnx.Pad(x, pads, _?, const axes?, mode=m)
    when m != "constant"
    when is_computed(pads) and size(pads) == 2
    let a = 0 if axes == none else int(axes)
    let count = dims(x)[a]
    when is_number(count)
    let period = max(2 * count - 2, 1) if m == "reflect" else count
 => with begin: onnx.Cast(onnx.Slice(pads, [0], [1], [0]), to=6)
    with i: onnx.Identity(cast(arange(dims(r)[a]), i32))
        if is_number(dims(r)[a]) else onnx.Range(
        cast(0, i32), onnx.Add(onnx.ReduceSum(onnx.Cast(pads, to=6), [0], keepdims=0), cast(count, i32)), cast(1, i32))
    with place: onnx.Sub(i, begin)
    with turned: onnx.Mod(place, cast(period, i32), fmod=0)
    onnx.Gather(
        x,
        onnx.Max(onnx.Min(place, cast(count - 1, i32)), cast(0, i32)) if m == "edge" else turned if m == "wrap" else onnx.Min(turned, onnx.Sub(cast(period, i32), turned)),
        axis=a)

# The grid of the identity, multiplied by the matrix.
rule affine_grid_is_product:
    r: onnx.AffineGrid(theta: f32[...], _: [_], align_corners=a)
    let places = base_grid(shape(r)[1:-1], a)
 => onnx.Reshape(onnx.MatMul(places, onnx.Transpose(theta, perm=[0, 2, 1])), shape(r))

# Of each bin the mean, or the greatest, of what is read at the points inside it. What is read at a point more than an element outside is 0.
rule aligned_regions_are_gathered:
    r: onnx.RoiAlign(
        x: f32[_, c, h, w], regions, batch, mode=m, output_height=oh, output_width=ow, sampling_ratio=n,
        spatial_scale=s, coordinate_transformation_mode=at)
    when n > 0
    let sizes = cast([w, h], f32)
    let steps = taps("linear", 2)
 => with start: onnx.Sub(
        onnx.Mul(onnx.Reshape(onnx.Slice(regions, [0], [2], [1]), [-1, 1, 2]), s), 0.5 if at == "half_pixel" else 0.0)
    with end: onnx.Sub(
        onnx.Mul(onnx.Reshape(onnx.Slice(regions, [2], [4], [1]), [-1, 1, 2]), s), 0.5 if at == "half_pixel" else 0.0)
    with extent: onnx.Sub(end, start) if at == "half_pixel" else onnx.Max(onnx.Sub(end, start), 1.0)
    with point: onnx.Unsqueeze(onnx.Add(start, onnx.Mul(extent, bin_fractions(oh, ow, n))), [2])
    with held: onnx.Max(onnx.Min(point, sizes - 1), 0.0)
    with tap: onnx.Add(onnx.Floor(held), steps)
    with weight: onnx.ReduceProd(
        onnx.Where(
            onnx.Equal(point, onnx.Max(onnx.Min(point, sizes), -1.0)), onnx.Sub(1.0, onnx.Abs(onnx.Sub(held, tap))),
            cast(0.0, f32)),
        [3], keepdims=1)
    with place: onnx.ReduceSum(onnx.Mul(onnx.Cast(onnx.Min(tap, sizes - 1), to=6), [1, w]), [3], keepdims=0)
    with row: onnx.Add(place, onnx.Mul(onnx.Reshape(onnx.Cast(batch, to=6), [-1, 1, 1]), h * w))
    with found: onnx.Gather(onnx.Reshape(onnx.Transpose(x, perm=[0, 2, 3, 1]), [-1, c]), row, axis=0)
    with read: onnx.Reshape(onnx.Mul(found, weight), [-1, oh * ow, n * n * 4, c])
    with bin: onnx.Mul(onnx.ReduceSum(read, [2], keepdims=0), 1 / (n * n))
        if m == "avg" else onnx.ReduceMax(read, [2], keepdims=0)
    onnx.Reshape(onnx.Transpose(bin, perm=[0, 2, 1]), shape(r))

# A convolution whose elements are read between those of the data, and 0 outside; a product of matrices sums them.
rule deformed_convolution_is_gathered:
    r: onnx.DeformConv(
        x: f32[n, c, ...], w: [m, _, ...], offset, bias?, mask?, group=g, offset_group=o, strides=s, dilations=d,
        pads=p)
    let axes = rank(x) - 2
    let greatest = cast(shape(x)[2:], f32) - 1
    let taken = prod(shape(w)[2:])
    when dims(offset)[1] == o * axes * taken
    let places = prod(shape(r)[2:])
    let window = window_points(shape(r)[2:], shape(w)[2:], s, d, p)
    let steps = taps("linear", axes)
    let strides = list(row_strides(shape(x)[2:]))
    let first = first_rows([n * o, c // o] + shape(x)[2:])
    let channels_last = to_last(rank(x), 1)
 => with moved: onnx.Transpose(onnx.Reshape(offset, [n * o, taken, axes, places]), perm=[0, 1, 3, 2])
    with point: onnx.Reshape(onnx.Add(moved, window), [n * o, -1, 1, axes])
    with tap: onnx.Add(onnx.Floor(point), steps)
    with inside: onnx.Max(onnx.Min(tap, greatest), 0.0)
    with weight: onnx.ReduceProd(
        onnx.Where(onnx.Equal(tap, inside), onnx.Sub(1.0, onnx.Abs(onnx.Sub(point, tap))), cast(0.0, f32)), [3],
        keepdims=1)
    with row: onnx.Add(onnx.ReduceSum(onnx.Mul(onnx.Cast(inside, to=6), strides), [3], keepdims=0), first)
    with rows: onnx.Reshape(
        onnx.Transpose(onnx.Reshape(x, [n * o, c // o] + shape(x)[2:]), perm=channels_last), [-1, c // o])
    with read: onnx.ReduceSum(onnx.Mul(onnx.Gather(rows, row, axis=0), weight), [2], keepdims=0)
    with masked: onnx.Mul(read, onnx.Reshape(mask, [n * o, -1, 1])) if mask != none else onnx.Identity(read)
    with column: onnx.Reshape(
        onnx.Transpose(onnx.Reshape(masked, [n * o, taken, places, c // o]), perm=[0, 3, 1, 2]),
        [n, g, c // g * taken, places])
    with sum: onnx.Reshape(onnx.MatMul(onnx.Reshape(w, [g, m // g, -1]), column), shape(r))
    onnx.Add(sum, onnx.Reshape(bias, trailing_ones(rank(x) - 1)) if bias != none else cast(0.0, f32))

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

# Boxes, of each image and class on their own; a box by its center and size is one by its corners.

rule boxes_by_their_corners:
    onnx.NonMaxSuppression(boxes, rest..., center_point_box=1)
 => with center: onnx.Slice(boxes, [0], [2], [2])
    with half: onnx.Mul(onnx.Slice(boxes, [2], [4], [2]), 0.5)
    onnx.NonMaxSuppression(
        onnx.Concat(onnx.Sub(center, half), onnx.Add(center, half), axis=2), rest..., center_point_box=0)
rule boxes_of_images_in_halves
     falls suppressions "each has half of the images":
    onnx.NonMaxSuppression(boxes: [n, _, _], scores, rest..., center_point_box=0)
    when n > 1
    let half = n // 2
 => onnx.Concat(
        onnx.NonMaxSuppression(onnx.Slice(boxes, [0], [half], [0]), onnx.Slice(scores, [0], [half], [0]), rest...),
        onnx.Add(
            onnx.NonMaxSuppression(onnx.Slice(boxes, [half], [n], [0]), onnx.Slice(scores, [half], [n], [0]), rest...),
            [half, 0, 0]),
        axis=0)
rule boxes_of_classes_in_halves
     falls suppressions "each has half of the classes":
    onnx.NonMaxSuppression(boxes: [1, _, _], scores: [1, c, _], rest..., center_point_box=0)
    when c > 1
    let half = c // 2
 => onnx.Concat(
        onnx.NonMaxSuppression(boxes, onnx.Slice(scores, [0], [half], [1]), rest...),
        onnx.Add(onnx.NonMaxSuppression(boxes, onnx.Slice(scores, [half], [c], [1]), rest...), [0, half, 0]), axis=0)

# Classical machine learning, as far as it is arithmetic (rounded). Numbers of any type come in, floats go out.

rule binarizer_is_comparison:
    onnx.ml.Binarizer(x, threshold=t) => onnx.Cast(onnx.Greater(x, cast(t, element(x))), to=data_type(element(x)))
rule features_are_gathered:
    onnx.ml.ArrayFeatureExtractor(x: [_, _, ...], indices)
 => onnx.Gather(x, onnx.Reshape(indices, [-1]), axis=rank(x) - 1)
test x: f32[3, 4], indices: i64[2]
rule features_of_one_row_are_gathered:
    onnx.ml.ArrayFeatureExtractor(x: [_], indices) => onnx.Gather(x, onnx.Reshape(indices, [1, -1]), axis=0)
# (x - offset) scale
rule scaler_is_arithmetic:
    onnx.ml.Scaler(x, offset=o, scale=s)
 => onnx.Mul(onnx.Sub(onnx.Cast(x, to=data_type(f32)), cast(o, f32)), cast(s, f32))
test x: i64[2, 3], o = [0.5, 1.0, -2.0], s = [2.0, 0.5, 1.0]
rule vector_of_features:
    onnx.ml.FeatureVectorizer(xs..., inputdimensions=d?)
    when d == none or len(d) == len(xs)
 => onnx.Concat(onnx.Flatten(onnx.Cast(xs, to=data_type(f32)), axis=-1)..., axis=1)
test xs: f32[2, 3], inputdimensions = [3]
rule imputer_replaces_number:
    onnx.ml.Imputer(x: float[...], imputed_value_floats=v, replaced_value_float=r)
    when r <= inf
 => onnx.Where(onnx.Equal(x, cast(r, element(x))), cast(v, element(x)), x)
test x: f32[2, 3], v = [0.5, 1.0, -2.0], r = 1.0
rule imputer_replaces_nan:
    onnx.ml.Imputer(x: float[...], imputed_value_floats=v, replaced_value_float=r)
    when not r <= inf
 => onnx.Where(onnx.IsNaN(x), cast(v, element(x)), x)
test x: f32[2, 3], v = [0.5], r = nan
rule imputer_replaces_integer:
    onnx.ml.Imputer(x: int[...], imputed_value_int64s=v, replaced_value_int64=r)
 => onnx.Where(onnx.Equal(x, cast(r, element(x))), cast(v, element(x)), x)
test x: i64[2, 3], v = [5, 6, 7], r = 1

# x / m, or x where m is 0: the greatest x, the sum of |x|, or the norm of the row
table row_measure(word):
  | onnx.ReduceMax : word = "MAX"
  | onnx.ReduceL1  : word = "L1"
  | onnx.ReduceL2  : word = "L2"
end
rule normalizer_is_quotient for Measure in row_measure:
    onnx.ml.Normalizer(x: f32[...], norm=Measure.word)
    when rank(x) <= 2
 => onnx.Div(x, onnx.Where(onnx.Equal(m: Measure(x, [rank(x) - 1], keepdims=1), 0.0), cast(1.0, f32), m))

# Where a key equals the number its value, else the default.
rule label_of_number:
    encoder: onnx.ml.LabelEncoder(x)
    let labels = number_labels(encoder)
 => with hits: onnx.Equal(onnx.Unsqueeze(x, [rank(x)]), cast(labels.keys, element(x)))
    with place: onnx.ArgMax(onnx.Cast(hits, to=data_type(i32)), axis=rank(x), keepdims=0, select_last_index=0)
    onnx.Where(
        onnx.Greater(onnx.ReduceMax(onnx.Cast(hits, to=data_type(i32)), [rank(x)], keepdims=0), 0),
        onnx.Gather(labels.values, place, axis=0), labels.default)
test x: i64[2, 3], keys_int64s = [0, 1, 5], values_floats = [0.5, 1.0, -2.0], default_float = 7.0

# x W' + b, a row of W for each target
rule linear_regressor_is_gemm:
    onnx.ml.LinearRegressor(x: [_, _], coefficients=w, intercepts=b?, targets=t, post_transform="NONE")
    let weights = reshape(cast(w, f32), [t, -1])
 => onnx.Gemm(onnx.Cast(x, to=data_type(f32)), weights, cast(b, f32) if b != none else zeros(t), transB=1)
test x: f32[2, 3], w = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0], b = [1.0, 2.0], t = 2

# Inside or outside.
rule one_class_is_sign
     falls implied_transforms "the scores are not transformed":
    machine: onnx.ml.SVMRegressor(x, one_class=one, post_transform="NONE")
    when one != 0
 => onnx.Where(onnx.Greater(onnx.ml.SVMRegressor(x, one_class=0, like machine), 0.0), 1.0, -1.0)
test x: f32[2, 3], n_supports = 2, coefficients = [1.0, -0.5], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0], rho = [0.25], one = 1
# k(x, s) w + rho, for support vectors s and a kernel k: x s, tanh(g x s + c), (g x s + c)^d, exp(-g |x - s|^2)
table kernels(word):
  | onnx.Identity : word = "LINEAR"
  | onnx.Tanh     : word = "SIGMOID"
end
rule support_vectors_by_products for Kernel in kernels:
    machine: onnx.ml.SVMRegressor(x: [_, _], kernel_type=Kernel.word, one_class=0, post_transform="NONE")
    let svm = support_vectors(machine)
 => onnx.Add(
        onnx.MatMul(
            Kernel(
                onnx.Add(
                    onnx.Mul(onnx.MatMul(onnx.Cast(x, to=data_type(f32)), transpose(svm.vectors, [1, 0])), svm.gamma),
                    svm.constant)),
            svm.weights),
        svm.rho)
test x: f32[2, 3], n_supports = 2, coefficients = [1.0, -0.5], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0], rho = [0.25], kernel_params = [0.5, 0.25, 0.0]
rule support_vectors_by_powers:
    machine: onnx.ml.SVMRegressor(x: [_, _], kernel_type="POLY", one_class=0, post_transform="NONE")
    let svm = support_vectors(machine)
 => onnx.Add(
        onnx.MatMul(
            onnx.Pow(
                onnx.Add(
                    onnx.Mul(onnx.MatMul(onnx.Cast(x, to=data_type(f32)), transpose(svm.vectors, [1, 0])), svm.gamma),
                    svm.constant),
                svm.degree),
            svm.weights),
        svm.rho)
test x: f32[2, 3], n_supports = 2, coefficients = [1.0, -0.5], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0], rho = [0.25], kernel_params = [0.5, 0.25, 3.0]
rule support_vectors_by_distances:
    machine: onnx.ml.SVMRegressor(x: [_, _], kernel_type="RBF", one_class=0, post_transform="NONE")
    let svm = support_vectors(machine)
 => onnx.Add(
        onnx.MatMul(
            onnx.Exp(
                onnx.Mul(
                    onnx.ReduceSumSquare(
                        onnx.Sub(onnx.Unsqueeze(onnx.Cast(x, to=data_type(f32)), [1]), svm.vectors), [2], keepdims=0),
                    -svm.gamma)),
            svm.weights),
        svm.rho)
test x: f32[2, 3], n_supports = 2, coefficients = [1.0, -0.5], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0], rho = [0.25], kernel_params = [0.5, 0.0, 0.0]

# 1 where a number is a category, of whole numbers
rule categories_by_comparison:
    onnx.ml.OneHotEncoder(x, cats_int64s=cats)
    when len(cats) > 0
 => onnx.Cast(
        onnx.Equal(onnx.Unsqueeze(onnx.Cast(x, to=data_type(i64)), [rank(x)]), cast(cats, i64)), to=data_type(f32))
test x: i64[2, 3], cats = [0, 1, 5]

# What ONNX Runtime's optimizer fuses, in parts (rounded).

rule bias_gelu_by_definition:
    onnx.ms.BiasGelu(x, bias) => onnx.Gelu(onnx.Add(x, bias), approximate="none")
rule fast_gelu_is_approximate:
    onnx.ms.FastGelu(x, none) => onnx.Gelu(x, approximate="tanh")
rule fast_gelu_of_sum:
    onnx.ms.FastGelu(x, bias) => onnx.Gelu(onnx.Add(x, bias), approximate="tanh")
rule quick_gelu_is_swish:
    onnx.ms.QuickGelu(x, alpha=a) => onnx.Swish(x, alpha=a)

# f(conv(x) + z)
table activation(word):
  | onnx.Relu    : word = "Relu"
  | onnx.Sigmoid : word = "Sigmoid"
  | onnx.Tanh    : word = "Tanh"
end
rule convolution_then_activation for Act in activation:
    conv: onnx.ms.FusedConv(xs..., activation=Act.word, activation_params=none)
 => Act(onnx.ms.FusedConv(xs..., activation=none, like conv))
rule convolution_then_leaky_relu:
    conv: onnx.ms.FusedConv(xs..., activation="LeakyRelu", activation_params=params)
 => onnx.LeakyRelu(onnx.ms.FusedConv(xs..., activation=none, activation_params=none, like conv), alpha=params[0])
rule convolution_then_hard_sigmoid:
    conv: onnx.ms.FusedConv(xs..., activation="HardSigmoid", activation_params=params)
 => onnx.HardSigmoid(
        onnx.ms.FusedConv(xs..., activation=none, activation_params=none, like conv), alpha=params[0], beta=params[1])
rule convolution_then_clip:
    conv: onnx.ms.FusedConv(xs..., activation="Clip", activation_params=params)
 => onnx.Clip(onnx.ms.FusedConv(xs..., activation=none, activation_params=none, like conv), params[0], params[1])
rule fused_convolution:
    conv: onnx.ms.FusedConv(x, w, b?, none, activation=none) => onnx.Conv(x, w, b, like conv)
rule fused_convolution_and_sum:
    conv: onnx.ms.FusedConv(x, w, b?, z, activation=none) => onnx.Add(onnx.Conv(x, w, b, like conv), z)

# f(alpha A' B' + beta C)
rule product_then_activation for Act in activation:
    gemm: onnx.ms.FusedGemm(xs..., activation=Act.word) => Act(onnx.Gemm(xs..., like gemm))
rule product_then_leaky_relu:
    gemm: onnx.ms.FusedGemm(xs..., activation="LeakyRelu", activation_alpha=a)
 => onnx.LeakyRelu(onnx.Gemm(xs..., like gemm), alpha=a)

# alpha A' B', the axes of both in an order of their own
rule matmul_of_transposed:
    matmul: onnx.ms.FusedMatMul(a, b, alpha=s)
 => onnx.Mul(
        onnx.MatMul(
            onnx.Transpose(a, perm=transposed(rank(a), matmul.transA, matmul.transBatchA)),
            onnx.Transpose(b, perm=transposed(rank(b), matmul.transB, matmul.transBatchB))),
        s)

# layernorm(x + skip + bias); beside it mean and 1 / sqrt(mean(d d) + eps), d the difference from the mean, and what is normalized
rule skip_layer_normalization:
    onnx.ms.SkipLayerNormalization(x, skip, scale, beta?, bias?, epsilon=eps)
    let last = rank(x) - 1
 => with sum: onnx.Add(x, onnx.Add(skip, bias) if bias != none else skip)
    with wide: onnx.Cast(sum, to=data_type(f32))
    with mean: onnx.ReduceMean(wide, [last], keepdims=1)
    with d: onnx.Sub(wide, mean)
    onnx.LayerNormalization(sum, scale, beta, axis=last, epsilon=eps),
    mean,
    onnx.Reciprocal(onnx.Sqrt(onnx.Add(onnx.ReduceMean(onnx.Mul(d, d), [last], keepdims=1), eps))),
    sum
# rms(x + skip + bias)
rule skip_rms_normalization
     unverified "onnxruntime leaves mean and deviation unwritten":
    onnx.ms.SkipSimplifiedLayerNormalization(x, skip, scale, bias?, epsilon=eps)
    let last = rank(x) - 1
 => onnx.RMSNormalization(
        sum: onnx.Add(x, onnx.Add(skip, bias) if bias != none else skip), scale, axis=last, epsilon=eps),
    onnx.ReduceMean(sum, [last], keepdims=1),
    onnx.Reciprocal(onnx.Sqrt(onnx.Add(onnx.ReduceMean(onnx.Mul(sum, sum), [last], keepdims=1), eps))),
    sum

# words + places + kinds, normalized; how many words of each sentence count; what is normalized
rule embeddings_normalized:
    onnx.ms.EmbedLayerNormalization(
        ids: [_, _], kinds?, words, places, segments?, scale, beta, mask?, positions?, epsilon=eps)
 => with named: onnx.Add(
        onnx.Gather(words, ids, axis=0),
        onnx.Gather(places, positions, axis=0) if positions != none else onnx.Slice(places, [0], onnx.Shape(ids, start=1, end=2), [0]))
    with sum: onnx.Add(named, onnx.Gather(segments, kinds, axis=0)) if segments != none else onnx.Identity(named)
    onnx.LayerNormalization(sum, scale, beta, axis=2, epsilon=eps),
    onnx.ReduceSum(onnx.Cast(onnx.Equal(mask, 1), to=data_type(i32)), [1], keepdims=0) if mask != none else onnx.Expand(cast(0, i32), onnx.Shape(ids, start=0, end=1)),
    sum
rule quantized_embeddings:
    embedding: onnx.ms.QEmbedLayerNormalization(
        ids, kinds?, words, places, segments?, scale, beta, mask?, words_s, places_s, segments_s?, scale_s, beta_s,
        words_z, places_z, segments_z?, scale_z, beta_z)
 => onnx.ms.EmbedLayerNormalization(
        ids, kinds, onnx.DequantizeLinear(words, words_s, words_z), onnx.DequantizeLinear(places, places_s, places_z),
        onnx.DequantizeLinear(segments, segments_s, segments_z) if segments != none else none,
        onnx.DequantizeLinear(scale, scale_s, scale_z), onnx.DequantizeLinear(beta, beta_s, beta_z), mask, none,
        like embedding)

# Self attention: queries, keys and values are the columns of x w + b.
rule attention_of_projections:
    attention: onnx.ms.Attention(
        x: [_, _, _], w: [_, columns], b, mask?, past?, scores?, none, num_heads=n, qkv_hidden_sizes=sizes?,
        do_rotary=0)
    let hidden = columns // 3
    when sizes == none or sizes == [hidden, hidden, hidden]
 => with all: onnx.Add(onnx.MatMul(x, w), b)
    with key: onnx.Slice(all, [hidden], [2 * hidden], [2])
    with value: onnx.Slice(all, [2 * hidden], [columns], [2])
    with pk: onnx.Transpose(onnx.Reshape(key, [0, 0, n, -1]), perm=[0, 2, 1, 3])
    with pv: onnx.Transpose(onnx.Reshape(value, [0, 0, n, -1]), perm=[0, 2, 1, 3])
    with new: onnx.Concat(onnx.Unsqueeze(pk, [0]), onnx.Unsqueeze(pv, [0]), axis=0)
    onnx.ms.MultiHeadAttention(
        onnx.Slice(all, [0], [hidden], [2]), key, value, none, mask, scores,
        onnx.Gather(past, 0, axis=0) if past != none else none, onnx.Gather(past, 1, axis=0) if past != none else none,
        like attention),
    onnx.Concat(past, new, axis=3) if past != none else new
rule attention_of_quantized:
    attention: onnx.ms.QAttention(x, w, b, xs, ws, mask?, xz?, wz?, past?)
 => onnx.ms.Attention(
        onnx.DequantizeLinear(x, xs, xz), onnx.DequantizeLinear(w, ws, wz, axis=1), b, mask, past, none, like attention)
# The bias holds the parts for queries, keys and values.
rule attention_of_sums
     falls vectors_attended "the bias is added":
    attention: onnx.ms.MultiHeadAttention(q: [_, _, m], k: [_, _, _], v: [_, _, _], b: [n], rest...)
 => onnx.ms.MultiHeadAttention(
        onnx.Add(q, onnx.Slice(b, [0], [m], [0])), onnx.Add(k, onnx.Slice(b, [m], [2 * m], [0])),
        onnx.Add(v, onnx.Slice(b, [2 * m], [n], [0])), none, rest..., like attention)
# Of each sentence, its first words are attended to: so many as its length.
rule attention_within_lengths before attention_by_products
     falls vectors_attended "a mask stands for the lengths":
    attention: onnx.ms.MultiHeadAttention(q, k: [_, _, _], v, none, length: [_], scores?, pk?, pv?, none, none)
    when same_dims(dims(length), dims(q)[0:1])
 => with new: onnx.Shape(k, start=1, end=2)
    with total: onnx.Add(new, onnx.Shape(pk, start=2, end=3)) if pk != none else onnx.Identity(new)
    with places: onnx.Cast(onnx.Range(0, onnx.Squeeze(total, [0]), 1), to=data_type(i32))
    onnx.ms.MultiHeadAttention(
        q, k, v, none, onnx.Cast(onnx.Less(places, onnx.Unsqueeze(length, [1])), to=data_type(i32)), scores, pk, pv,
        none, none, like attention)
# softmax(scale q k' + masks) v for each head. A mask lowers the scores where it is 0; one direction leaves nothing behind a word's own place.
rule attention_by_products:
    onnx.ms.MultiHeadAttention(
        q: f32[_, _, m], k, v, none, mask?, extra?, pk?, pv?, none, none, num_heads=n, scale=a?, unidirectional=u,
        mask_filter_value=f)
    let scale = cast(a if a != none else 1 / sqrt(m / n), f32)
    let broadcast_axes = mask_axes(mask)
 => with queries: onnx.Transpose(onnx.Reshape(onnx.Mul(q, scale), [0, 0, n, -1]), perm=[0, 2, 1, 3])
    with key: onnx.Transpose(onnx.Reshape(k, [0, 0, n, -1]), perm=[0, 2, 1, 3]) if rank(k) == 3 else onnx.Identity(k)
    with value: onnx.Transpose(onnx.Reshape(v, [0, 0, n, -1]), perm=[0, 2, 1, 3]) if rank(v) == 3 else onnx.Identity(v)
    with keys: onnx.Concat(pk, key, axis=2) if pk != none else onnx.Identity(key)
    with values: onnx.Concat(pv, value, axis=2) if pv != none else onnx.Identity(value)
    with scores: onnx.MatMul(queries, onnx.Transpose(keys, perm=[0, 1, 3, 2]))
    with seen: onnx.Where(onnx.Greater(onnx.Unsqueeze(mask, broadcast_axes), 0), cast(0, f32), cast(f, f32))
        if mask != none else onnx.Identity(cast(0, f32))
    with before: onnx.Min(
        seen,
        onnx.Trilu(
            onnx.Expand(lowest(f32), onnx.Shape(scores, start=2)),
            onnx.Add(onnx.Shape(pk, start=2, end=3), 1) if pk != none else 1, upper=1))
        if u == 1 else onnx.Identity(seen)
    with biased: onnx.Add(scores, extra) if extra != none else onnx.Identity(scores)
    with products: onnx.MatMul(onnx.Softmax(onnx.Add(biased, before), axis=3), values)
    onnx.Reshape(onnx.Transpose(products, perm=[0, 2, 1, 3]), [0, 0, -1]), keys, values

# A times weights of a few bits, which a scale and a zero point for each block make real
rule product_with_packed_weights:
    matmul: onnx.ms.MatMulNBits(a, const b, const s, const z?, none, bias?)
    let weights = unpacked_weights(matmul, b, s, z)
 => with product: onnx.MatMul(a, weights)
    onnx.Add(product, bias) if bias != none else product

# x turned by the angles of its positions; of those that follow on one another the first may be given
rule rotary_by_positions:
    rotary: onnx.ms.RotaryEmbedding(x, ids: [_, _], cos, sin, scale=1.0, is_packed_batching=0)
 => onnx.RotaryEmbedding(x, cos, sin, ids, like rotary)
rule rotary_from_position
     falls vectors_attended "each position is told":
    rotary: onnx.ms.RotaryEmbedding(x, first: [1], cos, sin)
    let along = rank(x) - 2
 => with steps: onnx.Range(0, onnx.Squeeze(onnx.Shape(x, start=along, end=along + 1), [0]), 1)
    onnx.ms.RotaryEmbedding(
        x, onnx.Expand(onnx.Add(steps, first), onnx.Concat(onnx.Shape(x, start=0, end=1), onnx.Shape(steps), axis=0)),
        cos, sin, like rotary)

# Quantized operators: x = (q - zero point) scale before, the same operator on real numbers, q = round(y / scale) + zero point after. (onnxruntime
# multiplies the scales before it adds the products up: now and then its results are one step off.)

rule qlinear_conv:
    conv: onnx.QLinearConv(x, xs, xz, w, ws, wz, ys, yz, b?)
 => onnx.QuantizeLinear(
        onnx.Conv(
            onnx.DequantizeLinear(x, xs, xz), onnx.DequantizeLinear(w, ws, wz, axis=0),
            onnx.DequantizeLinear(b, onnx.Mul(xs, ws), axis=0) if b != none else none, like conv),
        ys, yz)
# Scales of the rows of A and of the columns of B.
rule qlinear_matmul:
    onnx.QLinearMatMul(a, as, az, b, bs, bz, ys, yz)
    when rank(as) < 2 and rank(bs) < 2 and rank(ys) < 2
 => onnx.QuantizeLinear(
        onnx.MatMul(
            onnx.DequantizeLinear(a, as, az, axis=max(rank(a) - 2, 0)),
            onnx.DequantizeLinear(b, bs, bz, axis=rank(b) - 1)),
        ys, yz, axis=0)

table pool_of_real(to):
  | onnx.ms.QLinearAveragePool       : to = onnx.AveragePool
  | onnx.ms.QLinearGlobalAveragePool : to = onnx.GlobalAveragePool
end
rule qlinear_pool for Op in pool_of_real:
    op: Op(x, xs, xz?, ys, yz?, channels_last=0)
 => onnx.QuantizeLinear(Op.to(onnx.DequantizeLinear(x, xs, xz), like op), ys, yz, output_dtype=data_type(element(x)))
table of_real(to):
  | onnx.ms.QLinearLeakyRelu : to = onnx.LeakyRelu
  | onnx.ms.QLinearSigmoid   : to = onnx.Sigmoid
end
rule qlinear_of_one for Op in of_real:
    op: Op(x, xs, xz?, ys, yz?)
 => onnx.QuantizeLinear(Op.to(onnx.DequantizeLinear(x, xs, xz), like op), ys, yz, output_dtype=data_type(element(x)))
table of_two_real(to):
  | onnx.ms.QLinearAdd : to = onnx.Add
  | onnx.ms.QLinearMul : to = onnx.Mul
end
rule qlinear_of_two for Op in of_two_real:
    Op(x, xs, xz?, y, ys, yz?, zs, zz?)
 => onnx.QuantizeLinear(
        Op.to(onnx.DequantizeLinear(x, xs, xz), onnx.DequantizeLinear(y, ys, yz)), zs, zz,
        output_dtype=data_type(element(x)))
rule qlinear_mean
     unverified "onnxruntime has no kernel for it":
    mean: onnx.ms.QLinearReduceMean(x, xs, xz?, ys, yz?, axes=axes)
 => onnx.QuantizeLinear(
        onnx.ReduceMean(onnx.DequantizeLinear(x, xs, xz), axes, like mean), ys, yz, output_dtype=data_type(element(x)))
rule qlinear_choice:
    onnx.ms.QLinearWhere(test, x, xs, xz, y, ys, yz, zs, zz)
 => onnx.QuantizeLinear(onnx.Where(test, onnx.DequantizeLinear(x, xs, xz), onnx.DequantizeLinear(y, ys, yz)), zs, zz)
# Each input with its scale and zero point.
rule qlinear_concat:
    onnx.ms.QLinearConcat(ys, yz, inputs..., axis=a)
    let xs = inputs[::3]
    let scales = inputs[1::3]
    let zeros = inputs[2::3]
 => onnx.QuantizeLinear(onnx.Concat(onnx.DequantizeLinear(xs, scales, zeros)..., axis=a), ys, yz)

# over the flattened matrix, as opsets before 13 had it
rule qlinear_softmax:
    softmax: onnx.ms.QLinearSoftmax(x, xs, xz?, ys, yz, axis=a)
    when softmax.opset >= 13 or a == -1 or a == rank(x) - 1
 => onnx.QuantizeLinear(onnx.Softmax(onnx.DequantizeLinear(x, xs, xz), axis=a), ys, yz)
rule qlinear_softmax_of_matrix before qlinear_softmax:
    softmax: onnx.ms.QLinearSoftmax(x, xs, xz?, ys, yz, axis=a)
    when softmax.opset < 13 and a != -1 and a != rank(x) - 1
    let target = open_shape(x)
 => onnx.QuantizeLinear(
        onnx.Reshape(onnx.Softmax(onnx.Flatten(onnx.DequantizeLinear(x, xs, xz), axis=a), axis=1), target), ys, yz)

# alpha A' B' + C, where C was quantized with alpha times the scales of A and B
rule qlinear_gemm:
    gemm: onnx.ms.QGemm(a, as, az, b, bs, bz, c?, ys, yz)
 => onnx.QuantizeLinear(
        onnx.Gemm(
            onnx.DequantizeLinear(a, as, az), onnx.DequantizeLinear(b, bs, bz, axis=1 - gemm.transB),
            onnx.DequantizeLinear(c, onnx.Mul(onnx.Mul(as, bs), gemm.alpha), axis=-1) if c != none else none, beta=1.0,
            like gemm),
        ys, yz)
rule qlinear_gemm_of_floats:
    gemm: onnx.ms.QGemm(a, as, az, b, bs, bz, c?, none, none)
 => onnx.Gemm(
        onnx.DequantizeLinear(a, as, az), onnx.DequantizeLinear(b, bs, bz, axis=1 - gemm.transB),
        onnx.DequantizeLinear(c, onnx.Mul(onnx.Mul(as, bs), gemm.alpha), axis=-1) if c != none else none, beta=1.0,
        like gemm)

# What slides over data whose channels stand last.
set with_channels_last = onnx.ms.QLinearAveragePool onnx.ms.QLinearConv onnx.ms.QLinearGlobalAveragePool
rule channels_come_first for Op in with_channels_last:
    op: Op(x, rest..., channels_last=1)
    let first = channels_first(rank(x))
    let last = channels_last(rank(x))
 => onnx.Transpose(Op(onnx.Transpose(x, perm=first), rest..., channels_last=0, like op), perm=last)
rule qlinear_conv_is_that_of_onnx:
    conv: onnx.ms.QLinearConv(xs..., channels_last=0) => onnx.QLinearConv(xs..., like conv)
rule pool_of_channels_last:
    pool: onnx.ms.NhwcMaxPool(x)
    let first = channels_first(rank(x))
    let last = channels_last(rank(x))
 => onnx.Transpose(onnx.MaxPool(onnx.Transpose(x, perm=first), like pool), perm=last)

# Sums of products of integers are exact in floats up to 2^24. Zero points of the rows of A and of the columns of B, of each filter.

rule integer_product_is_exact
     reports
         "no kernel gives the 32-bit sums of products of 8-bit integers less their zero points; floats hold these exactly"
         "quantize the result, and it folds" tfl.fully_connected tfl.batch_matmul:
    matmul: onnx.MatMulInteger(a, b, az?, bz?)
    when products_are_exact(matmul)
    let units = unit_scale(az)
    let others = unit_scale(bz)
 => onnx.Cast(
        onnx.MatMul(
            onnx.DequantizeLinear(a, units, az, axis=max(rank(a) - 2, 0)),
            onnx.DequantizeLinear(b, others, bz, axis=rank(b) - 1)),
        to=data_type(i32))
rule integer_convolution_is_exact
     reports "no kernel gives the 32-bit sums of a convolution of 8-bit integers; floats hold these exactly"
         "quantize the result, and it folds" tfl.conv_2d:
    conv: onnx.ConvInteger(x, w, xz?, wz?)
    when windows_are_exact(conv)
    let units = unit_scale(xz)
    let others = unit_scale(wz)
 => onnx.Cast(
        onnx.Conv(onnx.DequantizeLinear(x, units, xz), onnx.DequantizeLinear(w, others, wz, axis=0), like conv),
        to=data_type(i32))

# Longer ones are sums of two.
rule long_product_is_sum
     falls summed_terms "each sum has half of the terms":
    matmul: onnx.MatMulInteger(a, b, az?, bz?)
    when not products_are_exact(matmul)
    let k = shape(b)[-2]
    let half = k // 2
 => onnx.Add(
        onnx.MatMulInteger(
            onnx.Slice(a, [0], [half], [rank(a) - 1]), onnx.Slice(b, [0], [half], [rank(b) - 2]), az, bz),
        onnx.MatMulInteger(
            onnx.Slice(a, [half], [k], [rank(a) - 1]), onnx.Slice(b, [half], [k], [rank(b) - 2]), az, bz))
rule long_product_with_constant_is_sum
     falls summed_terms "each sum has half of the terms":
    matmul: onnx.MatMulInteger(a, const b, az?, bz?)
    when not products_are_exact(matmul)
    let k = shape(b)[-2]
    let half = k // 2
 => onnx.Add(
        onnx.MatMulInteger(onnx.Slice(a, [0], [half], [rank(a) - 1]), take(b, arange(half), rank(b) - 2), az, bz),
        onnx.MatMulInteger(onnx.Slice(a, [half], [k], [rank(a) - 1]), take(b, arange(half, k), rank(b) - 2), az, bz))
rule deep_convolution_is_sum
     falls summed_terms "each sum has half of the terms":
    conv: onnx.ConvInteger(x, w, xz?, wz?, group=1)
    when not windows_are_exact(conv)
    let c = shape(w)[1]
    when c > 1
    let half = c // 2
 => onnx.Add(
        onnx.ConvInteger(onnx.Slice(x, [0], [half], [1]), onnx.Slice(w, [0], [half], [1]), xz, wz, like conv),
        onnx.ConvInteger(onnx.Slice(x, [half], [c], [1]), onnx.Slice(w, [half], [c], [1]), xz, wz, like conv))

# scale (A B), the scale of A times that of B, plus a bias
rule product_of_integers_is_scaled:
    onnx.ms.MatMulIntegerToFloat(a, b, as: f32[...], bs, az?, bz?, none)
    when size(as) == 1 and rank(bs) < 2
 => onnx.Mul(onnx.Cast(onnx.MatMulInteger(a, b, az, bz), to=data_type(f32)), onnx.Mul(as, bs))
rule product_of_integers_and_bias:
    onnx.ms.MatMulIntegerToFloat(a, b, as: f32[...], bs, az?, bz?, bias)
    when size(as) == 1 and rank(bs) < 2
 => onnx.Add(onnx.Mul(onnx.Cast(onnx.MatMulInteger(a, b, az, bz), to=data_type(f32)), onnx.Mul(as, bs)), bias)
rule product_of_quantized_floats:
    onnx.ms.DynamicQuantizeMatMul(a, b, bs, bz?, bias?)
 => onnx.ms.MatMulIntegerToFloat(q: onnx.DynamicQuantizeLinear(a), b, q.y_scale, bs, q.y_zero_point, bz, bias)

# Scales and zero points that are computed, scales along an axis of computed values, and integers that no kernel stores, as arithmetic: (q - z) s, and saturated round(x / s) + z.

rule dequantized_by_arithmetic
     reports
         "no kernel dequantizes with a scale that is computed, with several for computed values, or 16-bit integers that are not symmetric"
         "quantize with constants, 16 bits symmetrically" tfl.dequantize:
    onnx.DequantizeLinear(q, s: f32[...], z?, axis=a, block_size=0)
    when follows_from_inputs(s) or follows_from_inputs(z) or is_unstored(q.type, s, z, a)
        or is_computed(q) and rank(s) == 1 and shape(s) != [1]
    when rank(s) < 2
    let along = trailing_ones(rank(q) - a % max(rank(q), 1)) if rank(s) == 1 else []
 => onnx.Mul(
        onnx.Sub(onnx.Cast(q, to=data_type(f32)), onnx.Reshape(onnx.Cast(z, to=data_type(f32)), along)) if z != none else onnx.Cast(q, to=data_type(f32)),
        onnx.Reshape(s, along))
rule quantized_by_arithmetic
     reports
         "no kernel quantizes with a scale that is computed or with several for computed values, or to 16-bit integers that are not symmetric"
         "quantize with constants, 16 bits symmetrically" tfl.quantize:
    y: onnx.QuantizeLinear(x: f32[...], s: f32[...], z?, axis=a, block_size=0, precision=0)
    when follows_from_inputs(s) or follows_from_inputs(z) or is_unstored(y.type, s, z, a) and not is_only_dequantized(y)
        or element(y) == "ui8" and rank(s) == 1 and shape(s) != [1]
    when rank(s) < 2
    when element(y) in ["i8", "ui8", "i16", "ui16"]
    let along = trailing_ones(rank(x) - a % max(rank(x), 1)) if rank(s) == 1 else []
 => onnx.Cast(
        onnx.Clip(
            onnx.Add(onnx.Round(onnx.Div(x, onnx.Reshape(s, along))), onnx.Reshape(onnx.Cast(z, to=data_type(f32)), along)) if z != none else onnx.Round(onnx.Div(x, onnx.Reshape(s, along))),
            cast(lowest(element(y)), f32), cast(highest(element(y)), f32)),
        to=data_type(element(y)))
# Scales and zero points of blocks: each is that of as many elements along the axis.
rule dequantized_by_blocks:
    onnx.DequantizeLinear(q, s: f32[...], z?, axis=a, block_size=b)
    when b > 0
    when rank(s) == rank(q)
    let axis = a % rank(q)
    let block = [i // b for i in arange(shape(q)[axis])]
 => with zero: onnx.Gather(onnx.Cast(z, to=data_type(f32)), block, axis=axis)
        if z != none else onnx.Identity(cast(0.0, f32))
    onnx.Mul(onnx.Sub(onnx.Cast(q, to=data_type(f32)), zero), onnx.Gather(s, block, axis=axis))
rule quantized_by_blocks:
    y: onnx.QuantizeLinear(x: f32[...], s: f32[...], z?, axis=a, block_size=b, precision=0)
    when b > 0
    when element(y) in ["i8", "ui8", "i16", "ui16"]
    when rank(s) == rank(x)
    let axis = a % rank(x)
    let block = [i // b for i in arange(shape(x)[axis])]
 => with zero: onnx.Gather(onnx.Cast(z, to=data_type(f32)), block, axis=axis)
        if z != none else onnx.Identity(cast(0.0, f32))
    onnx.Cast(
        onnx.Clip(
            onnx.Add(onnx.Round(onnx.Div(x, onnx.Gather(s, block, axis=axis))), zero), cast(lowest(element(y)), f32),
            cast(highest(element(y)), f32)),
        to=data_type(element(y)))
# (clamp(round(x / s) + z, ..) - z) s: nothing needs to be stored.
rule rounded_by_arithmetic before dequantized_by_arithmetic
     reports "no kernel stores the integers between, whose scales are several or which are of 16 bits and not symmetric"
         "quantize with constants, 16 bits symmetrically" tfl.quantize:
    onnx.DequantizeLinear(
        q: shared onnx.QuantizeLinear(x: f32[...], s: f32[...], z, axis=a, block_size=0), s, z, axis=a, block_size=0)
    when is_unstored(q.type, s, z, a)
    when element(q) in ["i8", "ui8", "i16", "ui16"]
    when rank(s) < 2
    let along = trailing_ones(rank(x) - a % max(rank(x), 1)) if rank(s) == 1 else []
 => with scale: onnx.Reshape(s, along)
    with zero: onnx.Reshape(onnx.Cast(z, to=data_type(f32)), along)
    onnx.Mul(
        onnx.Sub(
            onnx.Clip(
                onnx.Add(onnx.Round(onnx.Div(x, scale)), zero), cast(lowest(element(q)), f32),
                cast(highest(element(q)), f32)),
            zero),
        scale)
test x: f32[2, 3], s: f32[], z: i16[]
