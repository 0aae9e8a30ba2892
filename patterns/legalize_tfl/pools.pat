# Windows over data alone.
use nhwc, tfl
from tflc.patterns.hooks.measures import off_images
from tflc.patterns.hooks.parameters import i32, neutral_of_max
from tflc.patterns.hooks.pool_window import average_scale, counts_data_alone, dilated_pool_frame
from tflc.patterns.hooks.window import padded, placement, spatial

rule max_pool:
    pool: nhwc.MaxPool(x: [_, _, _, _], kernel_shape=k, strides=s, dilations=[1, 1], pads=p, ceil_mode=e)
    let windows = placement(spatial(dims(x)), spatial(dims(pool)), k, s, [1, 1], p, e)
 => tfl.max_pool_2d(
        tfl.padv2(x, i32(windows.around), neutral_of_max(element(x))) if windows.around != none else x,
        padding=windows.padding, filter_height=k[0], filter_width=k[1], stride_h=s[0], stride_w=s[1])
# Elements a dilation apart become neighbors in a phase of their own; every start gets its window, the strides choose among them.
rule max_pool_of_phases:
    pool: nhwc.MaxPool(x: [_, _, _, c], kernel_shape=k, strides=s, dilations=d, pads=p)
    when d != [1, 1]
    let frame = dilated_pool_frame(spatial(shape(x)), spatial(shape(pool)), k, s, d, p)
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
    let windows = placement(spatial(dims(x)), spatial(dims(pool)), k, s, [1, 1], p, e)
    when windows.around == none
    when counts_data_alone(spatial(dims(x)), spatial(dims(pool)), k, s, p, i)
 => tfl.average_pool_2d(x, padding=windows.padding, filter_height=k[0], filter_width=k[1], stride_h=s[0], stride_w=s[1])
# Of whole windows over data and zeros, scaled where fewer elements count.
rule average_pool_of_padded:
    pool: nhwc.AveragePool(
        x: f32[_, _, _, _], kernel_shape=k, strides=s, dilations=[1, 1], pads=p, count_include_pad=i, ceil_mode=e)
    let windows = padded(spatial(dims(x)), spatial(dims(pool)), k, s, [1, 1], p, e)
    let scale = average_scale(spatial(dims(x)), spatial(dims(pool)), k, s, [1, 1], p, i, e)
 => tfl.mul(
        tfl.average_pool_2d(
            tfl.pad(x, i32(windows.around)) if windows.around != none else x, padding=windows.padding,
            filter_height=k[0], filter_width=k[1], stride_h=s[0], stride_w=s[1]),
        scale)
# Dilated windows: a depthwise convolution with equal weights.
rule average_pool_of_dilated:
    pool: nhwc.AveragePool(
        x: f32[_, _, _, c], kernel_shape=k, strides=s, dilations=d, pads=p, count_include_pad=i, ceil_mode=e)
    when d != [1, 1]
    let windows = padded(spatial(dims(x)), spatial(dims(pool)), k, s, d, p, e)
    let scale = average_scale(spatial(dims(x)), spatial(dims(pool)), k, s, d, p, i, e)
 => tfl.mul(
        tfl.depthwise_conv_2d(
            tfl.pad(x, i32(windows.around)) if windows.around != none else x,
            full([1, k[0], k[1], c], 1 / (k[0] * k[1])), zeros(c), padding=windows.padding, depth_multiplier=1,
            stride_h=s[0], stride_w=s[1], dilation_h_factor=d[0], dilation_w_factor=d[1]),
        scale)

# The extreme of a box is that of its columns' extremes; windows along one axis come after those along the other two.
rule max_pool_of_volumes
     falls off_images "images are what the kernel takes":
    pool: nhwc.MaxPool(x: [n, d, h, w, c], kernel_shape=k, strides=s, dilations=t, pads=p, ceil_mode=e)
    let plane = shape(pool)[2] * shape(pool)[3]
 => tfl.reshape(
        nhwc.MaxPool(
            tfl.reshape(
                nhwc.MaxPool(
                    tfl.reshape(x, i32([n * d, h, w, c])), kernel_shape=k[1:3], strides=s[1:3], dilations=t[1:3],
                    pads=[p[1], p[2], p[4], p[5]], ceil_mode=e),
                i32([n, d, plane, c])),
            kernel_shape=[k[0], 1], strides=[s[0], 1], dilations=[t[0], 1], pads=[p[0], 0, p[3], 0], ceil_mode=e),
        i32(open_shape(pool)))
# So with averages: how many elements a box counts is the product of how many its sides do.
rule average_pool_of_volumes
     falls off_images "images are what the kernel takes":
    pool: nhwc.AveragePool(
        x: [n, d, h, w, c], kernel_shape=k, strides=s, dilations=t, pads=p, ceil_mode=e, count_include_pad=i)
    let plane = shape(pool)[2] * shape(pool)[3]
 => tfl.reshape(
        nhwc.AveragePool(
            tfl.reshape(
                nhwc.AveragePool(
                    tfl.reshape(x, i32([n * d, h, w, c])), kernel_shape=k[1:3], strides=s[1:3], dilations=t[1:3],
                    pads=[p[1], p[2], p[4], p[5]], ceil_mode=e, count_include_pad=i),
                i32([n, d, plane, c])),
            kernel_shape=[k[0], 1], strides=[s[0], 1], dilations=[t[0], 1], pads=[p[0], 0, p[3], 0], ceil_mode=e,
            count_include_pad=i),
        i32(open_shape(pool)))

rule local_response_normalization:
    lrn: nhwc.LRN(x: f32[_, _, _, _], size=n)
    when n % 2 == 1
 => tfl.local_response_normalization(x, radius=n // 2, bias=lrn.bias, alpha=lrn.alpha / n, beta=lrn.beta)
