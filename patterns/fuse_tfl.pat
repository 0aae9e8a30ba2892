# What one kernel can do in one go: activations go into their producers, padding into windows, scales and shifts into weights and biases.
#
# Rules about weights are algebra on real numbers: the last bits move. All others are exact.
use tfl
include "fuse_tfl/shifts.pat"
from tflc.patterns.hooks.axes import broadcasts_along_last, moves_only_units
from tflc.patterns.hooks.conversion import sum_keeps_digits
from tflc.patterns.hooks.parameters import i32
from tflc.patterns.hooks.permutation import compose, is_identity
from tflc.patterns.hooks.reshaping import same_dims
from tflc.patterns.hooks.window import is_spatial_pad, placement, spatial, windows_of

# Activations. CONV_2D ignores TANH and SIGN_BIT; no other is an op of its own.

table activation(code):
  | tfl.relu         : code = RELU
  | tfl.relu6        : code = RELU6
  | tfl.relu_n1_to_1 : code = RELU_N1_TO_1
end
set may_give_images = tfl.add tfl.average_pool_2d tfl.conv_2d tfl.depthwise_conv_2d tfl.div tfl.fully_connected
    tfl.max_pool_2d tfl.mul tfl.sub
set fusable = may_give_images tfl.conv_3d tfl.transpose_conv
rule fuse_activation for Act in activation, Main in fusable:
    Act(main: Main(xs..., fused_activation_function=NONE)) => Main(xs..., fused_activation_function=Act.code, like main)

# min(relu(x), 6) = relu6(x)
rule relu_below_six:
    tfl.minimum(tfl.relu(x), 6.0) => tfl.relu6(x)

# Scales. `input` is the axis of the weights along which the data's last axis lies.

public table dense(input):
  | tfl.conv_2d         : input = 3
  | tfl.conv_3d         : input = 3
  | tfl.fully_connected : input = 1
end

# (W x + b) s = (s W) x + s b
rule scale_result for Main in weighted:
    tfl.mul(
        main: Main(x, const w, const b else zeros(shape(w)[Main.channel]), fused_activation_function=NONE), const s,
        fused_activation_function=f)
    when rank(s) <= rank(main) and broadcasts_along_last(shape(s), shape(w)[Main.channel])
    let scale = broadcast(reshape(s, [-1]), [shape(w)[Main.channel]])
 => Main(x, w * along(scale, Main.channel, rank(w)), b * scale, fused_activation_function=f, like main)
# max(W x + b, 0) s = max((s W) x + s b, 0) where no s is negative
rule scale_result_through_relu for Main in weighted:
    tfl.mul(
        main: Main(x, const w, const b else zeros(shape(w)[Main.channel]), fused_activation_function=RELU), const s,
        fused_activation_function=NONE)
    when rank(s) <= rank(main) and broadcasts_along_last(shape(s), shape(w)[Main.channel])
    when min(s) >= 0
    let scale = broadcast(reshape(s, [-1]), [shape(w)[Main.channel]])
 => Main(x, w * along(scale, Main.channel, rank(w)), b * scale, like main)
# (W x + b) / s = (W / s) x + b / s
rule divide_result for Main in weighted:
    tfl.div(
        main: Main(x, const w, const b else zeros(shape(w)[Main.channel]), fused_activation_function=NONE), const s,
        fused_activation_function=f)
    when rank(s) <= rank(main) and broadcasts_along_last(shape(s), shape(w)[Main.channel])
    let scale = broadcast(reshape(s, [-1]), [shape(w)[Main.channel]])
 => Main(x, w / along(scale, Main.channel, rank(w)), b / scale, fused_activation_function=f, like main)
# (W x + b) - t = W x + (b - t)
rule lower_result for Main in weighted:
    tfl.sub(
        main: Main(x, const w, const b else zeros(shape(w)[Main.channel]), fused_activation_function=NONE), const t,
        fused_activation_function=f)
    when rank(t) <= rank(main) and broadcasts_along_last(shape(t), shape(w)[Main.channel])
    when sum_keeps_digits(b, -reshape(t, [-1]))
 => Main(x, w, b - broadcast(reshape(t, [-1]), [shape(w)[Main.channel]]), fused_activation_function=f, like main)
# t - (W x + b) = (-W) x + (t - b)
rule subtract_result for Main in weighted:
    tfl.sub(
        const t, main: Main(x, const w, const b else zeros(shape(w)[Main.channel]), fused_activation_function=NONE),
        fused_activation_function=f)
    when rank(t) <= rank(main) and broadcasts_along_last(shape(t), shape(w)[Main.channel])
    when sum_keeps_digits(reshape(t, [-1]), -b)
 => Main(x, -w, broadcast(reshape(t, [-1]), [shape(w)[Main.channel]]) - b, fused_activation_function=f, like main)
# A transposed convolution adds nothing where no product falls: its bias is everywhere, and so are scales of it.
rule scale_transposed:
    tfl.mul(
        main: tfl.transpose_conv(size, const w: [m, _, _, _], x, const b?, fused_activation_function=NONE), const s,
        fused_activation_function=f)
    when rank(s) <= 4 and broadcasts_along_last(shape(s), m)
    let bias = b if b != none else zeros(m)
    let scale = broadcast(reshape(s, [-1]), [m])
 => tfl.transpose_conv(size, w * along(scale, 0, 4), x, bias * scale, fused_activation_function=f, like main)

# W (s x) + b = (W s) x + b, also where a window reads zeros beyond the data
rule scale_input for Main in dense:
    main: Main(tfl.mul(x, const s, fused_activation_function=NONE), const w, b?)
    when rank(s) <= rank(x) and dims(x)[-1] == shape(w)[Main.input]
        and broadcasts_along_last(shape(s), shape(w)[Main.input])
 => Main(x, w * along(broadcast(reshape(s, [-1]), [shape(w)[Main.input]]), Main.input, rank(w)), b, like main)
rule scale_depthwise_input:
    main: tfl.depthwise_conv_2d(
        tfl.mul(x: [_, _, _, c], const s, fused_activation_function=NONE), const w: [_, _, _, m], b)
    when rank(s) <= 4 and broadcasts_along_last(shape(s), c)
    let scale = reshape(broadcast(reshape(broadcast(reshape(s, [-1]), [c]), [c, 1]), [c, m // c]), [m])
 => tfl.depthwise_conv_2d(x, w * along(scale, 3, 4), b, like main)
# W (x + t) + b = W x + (W t + b), where no window reads beyond the data
rule shift_conv_input:
    main: tfl.conv_2d(
        tfl.add(x: [_, _, _, c], const t, fused_activation_function=NONE), const w: [_, _, _, c], const b,
        padding=VALID)
    when rank(t) <= 4 and broadcasts_along_last(shape(t), c)
 => tfl.conv_2d(x, w, b + sum(w * along(broadcast(reshape(t, [-1]), [c]), 3, 4), [1, 2, 3]), like main)
rule shift_fully_connected_input:
    main: tfl.fully_connected(
        tfl.add(x, const t, fused_activation_function=NONE), const w: [n, k], const b else zeros(n))
    when rank(t) <= rank(x) and broadcasts_along_last(shape(t), k)
 => tfl.fully_connected(x, w, b + matmul(w, broadcast(reshape(t, [-1]), [k])), like main)

# Channels that a convolution's result is gathered from are its weights'.
rule gather_channels:
    tfl.gather(main: tfl.conv_2d(x, const w, const b), const places: [_], axis=3, batch_dims=0)
 => tfl.conv_2d(x, take(w, places, 0), take(b, places, 0), like main)

# (a x + b) c + d = (a c) x + (b c + d)
rule affine_of_affine:
    tfl.mul(
        tfl.add(tfl.mul(x, const a, fused_activation_function=NONE), const b, fused_activation_function=NONE), const c,
        fused_activation_function=NONE)
    when size(a * c) <= max(size(a), size(c)) and size(b * c) <= max(size(b), size(c))
 => tfl.add(tfl.mul(x, a * c), b * c)
rule sum_of_sum:
    tfl.add(tfl.add(x, const a, fused_activation_function=NONE), const b, fused_activation_function=f)
    when size(a + b) <= max(size(a), size(b))
    when sum_keeps_digits(a, b)
 => tfl.add(x, a + b, fused_activation_function=f)
rule product_of_product:
    tfl.mul(tfl.mul(x, const a, fused_activation_function=NONE), const b, fused_activation_function=f)
    when size(a * b) <= max(size(a), size(b))
 => tfl.mul(x, a * b, fused_activation_function=f)

# max(x, 0) + s max(-x, 0) = x where it is positive, else -s x
rule prelu_by_parts:
    tfl.add(
        tfl.relu(x), tfl.mul(tfl.relu(tfl.neg(x)), const s, fused_activation_function=NONE),
        fused_activation_function=NONE)
    when size(s) > 1
 => tfl.prelu(x, -s)
# With a slope of one element PRELU reads beyond it.
rule leaky_relu_by_parts:
    r: tfl.add(
        tfl.relu(x), tfl.mul(tfl.relu(tfl.neg(x)), const s, fused_activation_function=NONE),
        fused_activation_function=NONE)
    when size(s) == 1 and same_dims(dims(r), dims(x))
 => tfl.leaky_relu(x, alpha=-scalar(s))

# x * 1 = x / 1 = x
set scaling = tfl.div tfl.mul
rule scale_of_one for Op in scaling before affine_of_affine, product_of_product, scale_result,
         scale_result_through_relu, scale_transposed, divide_result:
    r: Op(x, 1.0, fused_activation_function=NONE)
    when same_dims(dims(r), dims(x))
 => x
# What SCATTER_ND sums begins at 0, and so is never -0.
rule scattered_on_zeros:
    r: tfl.add(main: tfl.scatter_nd(_, _, _), 0, fused_activation_function=NONE)
    when same_dims(dims(r), dims(main))
 => main

# Padding.

set windowed = tfl.conv_2d tfl.depthwise_conv_2d
rule pad_into_window for Main in windowed:
    main: Main(
        tfl.pad(x, const rows), const w, b, padding=VALID, stride_h=sh, stride_w=sw, dilation_h_factor=dh,
        dilation_w_factor=dw)
    when is_spatial_pad(rows)
    let windows = placement(
        windows_of(
            spatial(dims(x)), spatial(dims(main)), shape(w)[1:3], [sh, sw], [dh, dw],
            [rows[1][0], rows[2][0], rows[1][1], rows[2][1]]))
    when windows.around == none
 => Main(x, w, b, padding=windows.padding, like main)
rule pad_of_nothing before pad_of_pad:
    tfl.pad(x, 0) => x
# The greatest of what is nowhere negative: zeros beyond it win as little as the least numbers do, where every window has some of it.
rule zeros_around_rectified for Main in may_give_images:
    pool: tfl.max_pool_2d(
        tfl.padv2(main: shared Main(_..., fused_activation_function=f), const rows, const least), padding=VALID)
    when f in [RELU, RELU6]
    when is_spatial_pad(rows) and max(least) <= 0 and max(rows) < min(pool.filter_height, pool.filter_width)
 => tfl.max_pool_2d(tfl.pad(main, rows), like pool)
rule pad_of_pad:
    tfl.pad(tfl.pad(x, const inner), const outer) => tfl.pad(x, i32(inner + outer))

# Shapes and orders.

rule reshape_of_reshape:
    tfl.reshape(shared tfl.reshape(x, _), size) => tfl.reshape(x, size)
# Every s-th element is a slice with that step.
rule gather_of_interleaved:
    tfl.gather(r: shared tfl.reshape(x: [_, ...], _), const i: [], axis=a)
    when a == rank(r) - 1 and rank(r) == rank(x) + 1
    when shape(r)[0:-2] == shape(x)[0:-1]
 => tfl.strided_slice(x, i32([0] * (rank(x) - 1) + [int(i)]), i32(shape(x)), i32([1] * (rank(x) - 1) + [shape(r)[a]]))
rule reshape_to_itself before reshape_of_reshape:
    r: tfl.reshape(x, _)
    when same_dims(dims(r), dims(x))
 => x
rule transpose_of_transpose:
    tfl.transpose(shared tfl.transpose(x, const p), const q) => tfl.transpose(x, i32(compose(list(p), list(q))))
rule transpose_to_itself before transpose_of_transpose:
    tfl.transpose(x, const p)
    when is_identity(list(p))
 => x
# Moving axes of length 1 leaves every element where it is.
rule transpose_of_units before transpose_of_transpose:
    r: tfl.transpose(x, const p)
    when not is_identity(list(p)) and moves_only_units(list(p), dims(x))
 => tfl.reshape(x, i32(open_shape(r)))

rule reciprocal_of_root:
    tfl.div(1.0, tfl.sqrt(x), fused_activation_function=NONE) => tfl.rsqrt(x)
