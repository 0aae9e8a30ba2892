# Windows over data alone.
use onnx, nhwc, tfl
from tflc.patterns.hooks.measures import off_images
from tflc.patterns.hooks.parameters import i32, is_number, neutral_of_max
from tflc.patterns.hooks.pool_window import average_scale, counted_frame, counts_data_alone, dilated_pool_frame
from tflc.patterns.hooks.window import padded, placement, spatial, windows_of

rule max_pool:
    pool: nhwc.MaxPool(x: [_, _, _, _], kernel_shape=k, strides=s, dilations=[1, 1], pads=p, ceil_mode=e)
    let windows = placement(windows_of(spatial(dims(x)), spatial(dims(pool)), k, s, [1, 1], p, e))
 => tfl.max_pool_2d(
        tfl.padv2(x, i32(windows.around), neutral_of_max(element(x))) if windows.around != none else x,
        padding=windows.padding, filter_height=k[0], filter_width=k[1], stride_h=s[0], stride_w=s[1])
# Elements a dilation apart become neighbors in a phase of their own; every start gets its window, the strides choose among them.
rule max_pool_of_phases:
    pool: nhwc.MaxPool(x: [_, _, _, c], kernel_shape=k, strides=s, dilations=d, pads=p)
    when d != [1, 1]
    let frame = dilated_pool_frame(windows_of(spatial(shape(x)), spatial(shape(pool)), k, s, d, p))
    let n = shape(pool)[0]
    let ends = [(shape(pool)[1] - 1) * s[0] + 1, (shape(pool)[2] - 1) * s[1] + 1]
 => tfl.strided_slice(
        tfl.batch_to_space_nd(
            tfl.max_pool_2d(
                tfl.space_to_batch_nd(
                    tfl.padv2(x, i32(frame), neutral_of_max(element(x))), i32(d), i32([[0, 0], [0, 0]])),
                padding=VALID, filter_height=k[0], filter_width=k[1], stride_h=1, stride_w=1),
            i32(d), i32([[0, 0], [0, 0]])),
        i32([0, 0, 0, 0]), i32([n, ends[0], ends[1], c]), i32([1, s[0], s[1], 1]))

# AVERAGE_POOL_2D counts the elements of the data alone.
rule average_pool before average_pool_of_padded:
    pool: nhwc.AveragePool(
        x: [_, _, _, _], kernel_shape=k, strides=s, dilations=[1, 1], pads=p, count_include_pad=i, ceil_mode=e)
    let asked = windows_of(spatial(dims(x)), spatial(dims(pool)), k, s, [1, 1], p, e)
    let windows = placement(asked)
    when windows.around == none and counts_data_alone(asked, i)
 => tfl.average_pool_2d(x, padding=windows.padding, filter_height=k[0], filter_width=k[1], stride_h=s[0], stride_w=s[1])
# Of whole windows over data and zeros, scaled where fewer elements count.
rule average_pool_of_padded before average_pool_of_open_padded:
    pool: nhwc.AveragePool(
        x: f32[_, _, _, _], kernel_shape=k, strides=s, dilations=[1, 1], pads=p, count_include_pad=i, ceil_mode=e)
    let asked = windows_of(spatial(dims(x)), spatial(dims(pool)), k, s, [1, 1], p, e)
    let windows = padded(asked)
    let scale = average_scale(asked, i)
 => tfl.mul(
        tfl.average_pool_2d(
            tfl.pad(x, i32(windows.around)) if windows.around != none else x, padding=windows.padding,
            filter_height=k[0], filter_width=k[1], stride_h=s[0], stride_w=s[1]),
        scale)
# How many count where only a run tells the sizes: as with the data, so with ones.
rule average_pool_of_open_padded:
    pool: nhwc.AveragePool(
        x: f32[_, _, _, _], kernel_shape=k, strides=s, dilations=[1, 1], pads=p, count_include_pad=i, ceil_mode=e)
    when not all([is_number(size) for size in spatial(dims(x))])
    let windows = padded(windows_of(spatial(dims(x)), spatial(dims(pool)), k, s, [1, 1], p, e))
    when windows.around != none
    let counting = counted_frame(windows.around, p, i)
 => with sizes: onnx.Concat([1], onnx.Shape(x, start=1, end=3), [1], axis=0)
    with counts: onnx.Pad(onnx.Expand(cast(1.0, f32), sizes), counting.ones, cast(1.0, f32), mode="constant")
        if i == 1 else onnx.Expand(cast(1.0, f32), sizes)
    tfl.div(
        tfl.average_pool_2d(
            tfl.pad(x, i32(windows.around)), padding=windows.padding, filter_height=k[0], filter_width=k[1],
            stride_h=s[0], stride_w=s[1]),
        tfl.average_pool_2d(
            tfl.pad(counts, i32(counting.zeros)), padding=windows.padding, filter_height=k[0], filter_width=k[1],
            stride_h=s[0], stride_w=s[1]))
# Dilated windows: a depthwise convolution with equal weights.
rule average_pool_of_dilated:
    pool: nhwc.AveragePool(
        x: f32[_, _, _, c], kernel_shape=k, strides=s, dilations=d, pads=p, count_include_pad=i, ceil_mode=e)
    when d != [1, 1]
    let asked = windows_of(spatial(dims(x)), spatial(dims(pool)), k, s, d, p, e)
    let windows = padded(asked)
    let scale = average_scale(asked, i)
 => tfl.mul(
        tfl.depthwise_conv_2d(
            tfl.pad(x, i32(windows.around)) if windows.around != none else x,
            full([1, k[0], k[1], c], 1 / (k[0] * k[1])), zeros(c), padding=windows.padding, depth_multiplier=1,
            stride_h=s[0], stride_w=s[1], dilation_h_factor=d[0], dilation_w_factor=d[1]),
        scale)

# The extreme of a box is that of its columns' extremes; windows along one axis come after those along the other two. So with averages: how many
# elements a box counts is the product of how many its sides do.
set pools = nhwc.MaxPool nhwc.AveragePool
rule pool_of_volumes for Pool in pools
     falls off_images "images are what the kernel takes":
    pool: Pool(x: [_, d, h, w, c], kernel_shape=k, strides=s, dilations=t, pads=p)
    when all([is_number(size) for size in dims(pool)[1:]])
    let plane = dims(pool)[2] * dims(pool)[3]
 => tfl.reshape(
        Pool(
            tfl.reshape(
                Pool(
                    tfl.reshape(x, i32([-1, h, w, c])), kernel_shape=k[1:3], strides=s[1:3], dilations=t[1:3],
                    pads=[p[1], p[2], p[4], p[5]], like pool),
                i32([-1, d, plane, c])),
            kernel_shape=[k[0], 1], strides=[s[0], 1], dilations=[t[0], 1], pads=[p[0], 0, p[3], 0], like pool),
        i32(open_shape(pool)))
rule pool_of_open_volumes for Pool in pools
     falls off_images "images are what the kernel takes":
    pool: Pool(x: [_, _, _, _, _], kernel_shape=k, strides=s, dilations=t, pads=p)
 => with planes: Pool(
        onnx.Reshape(x, onnx.Concat([-1], onnx.Shape(x, start=2), axis=0), allowzero=1), kernel_shape=k[1:3],
        strides=s[1:3], dilations=t[1:3], pads=[p[1], p[2], p[4], p[5]], like pool)
    with columns: Pool(
        onnx.Reshape(
            planes, onnx.Concat(onnx.Shape(x, start=0, end=2), [-1], onnx.Shape(x, start=4), axis=0), allowzero=1),
        kernel_shape=[k[0], 1], strides=[s[0], 1], dilations=[t[0], 1], pads=[p[0], 0, p[3], 0], like pool)
    onnx.Reshape(
        columns, onnx.Concat(onnx.Shape(columns, start=0, end=2), onnx.Shape(planes, start=1), axis=0), allowzero=1)

rule local_response_normalization:
    lrn: nhwc.LRN(x: f32[_, _, _, _], size=n)
    when n % 2 == 1
 => tfl.local_response_normalization(x, radius=n // 2, bias=lrn.bias, alpha=lrn.alpha / n, beta=lrn.beta)
