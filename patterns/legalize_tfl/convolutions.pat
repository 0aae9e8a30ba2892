# Windows. TFLite's data is NHWC, its weights OHWI, those of a depthwise convolution 1HWO; the bias is always there. The weights' input channels
# tell the groups. Where neither SAME nor VALID puts the windows where the pads do, data is padded before.
use nhwc, tfl
from tflc.patterns.hooks.parameters import block_diagonal, constant, i32
from tflc.patterns.hooks.dilation import dilated
from tflc.patterns.hooks.transposed_window import open_transposed_frame, phases, transposed_padding, uncropped
from tflc.patterns.hooks.window import placement, spatial, windows_of

# Weights that are computed are transposed at run time.
rule transpose_of_constant:
    tfl.transpose(const w, const p) => transpose(w, list(p))

rule conv:
    conv: nhwc.Conv(x: f32[_, _, _, _], w: [m, _, kh, kw], b?, strides=s, dilations=d, pads=p?)
    let windows = placement(windows_of(spatial(dims(x)), spatial(dims(conv)), [kh, kw], s, d, p, 0, conv.auto_pad))
    let known = constant(w)
 => tfl.conv_2d(
        tfl.pad(x, i32(windows.around)) if windows.around != none else x,
        transpose(known, [0, 2, 3, 1]) if known != none else tfl.transpose(w, i32([0, 2, 3, 1])),
        b if b != none else zeros(m), padding=windows.padding, stride_h=s[0], stride_w=s[1], dilation_h_factor=d[0],
        dilation_w_factor=d[1])
rule depthwise_conv:
    conv: nhwc.Conv(x: f32[_, _, _, c], w: [m, _, kh, kw], b?, group=c, strides=s, dilations=d, pads=p?)
    when c > 1
    let windows = placement(windows_of(spatial(dims(x)), spatial(dims(conv)), [kh, kw], s, d, p, 0, conv.auto_pad))
    let known = constant(w)
 => tfl.depthwise_conv_2d(
        tfl.pad(x, i32(windows.around)) if windows.around != none else x,
        transpose(known, [1, 2, 3, 0]) if known != none else tfl.transpose(w, i32([1, 2, 3, 0])),
        b if b != none else zeros(m), padding=windows.padding, stride_h=s[0], stride_w=s[1], dilation_h_factor=d[0],
        dilation_w_factor=d[1], depth_multiplier=m // c)
# CONV_3D's data is NDHWC, its weights DHWIO; it has no groups: weights of several are zero where data and result are of different ones.
rule conv_of_volumes before conv_of_volumes_and_computed_weights:
    conv: nhwc.Conv(
        x: f32[_, _, _, _, _], const w: [m, _, kd, kh, kw], const b else zeros(m), group=g, strides=s, dilations=d,
        pads=p)
    let windows = placement(windows_of(spatial(dims(x)), spatial(dims(conv)), [kd, kh, kw], s, d, p))
 => tfl.conv_3d(
        tfl.pad(x, i32(windows.around)) if windows.around != none else x,
        transpose(block_diagonal(w, g), [2, 3, 4, 1, 0]), b, padding=windows.padding, stride_d=s[0], stride_h=s[1],
        stride_w=s[2], dilation_d_factor=d[0], dilation_h_factor=d[1], dilation_w_factor=d[2])

# Of computed weights that are dilated the kernel reads what it has not written.
rule conv_of_volumes_and_computed_weights:
    conv: nhwc.Conv(x: f32[_, _, _, _, _], w: [m, _, kd, kh, kw], b?, group=1, strides=s, dilations=[1, 1, 1], pads=p)
    let windows = placement(windows_of(spatial(dims(x)), spatial(dims(conv)), [kd, kh, kw], s, [1, 1, 1], p))
 => tfl.conv_3d(
        tfl.pad(x, i32(windows.around)) if windows.around != none else x, tfl.transpose(w, i32([2, 3, 4, 1, 0])),
        b if b != none else zeros(m), padding=windows.padding, stride_d=s[0], stride_h=s[1], stride_w=s[2])

# A transposed convolution is told the shape of its result. Where SAME and VALID crop otherwise than the pads, the whole result is made, then cropped.
rule conv_transpose before cropped_conv_transpose:
    conv: nhwc.ConvTranspose(x: f32[_, _, _, _], const w, const b?, group=g, strides=s, dilations=d, pads=p)
    let weight = dilated(block_diagonal(w, g), d)
    let padding = transposed_padding(spatial(shape(x)), spatial(shape(conv)), shape(weight)[2:], s, p)
 => tfl.transpose_conv(
        i32(shape(conv)), transpose(weight, [1, 2, 3, 0]), x, b, padding=padding, stride_h=s[0], stride_w=s[1])
rule cropped_conv_transpose before conv_transpose_by_phases, cropped_conv_transpose_by_phases:
    conv: nhwc.ConvTranspose(x: f32[n, _, _, _], const w, const b?, group=g, strides=s, dilations=d, pads=p)
    let weight = dilated(block_diagonal(w, g), d)
    let whole = uncropped(spatial(shape(x)), spatial(shape(conv)), shape(weight)[2:], s, p)
 => tfl.slice(
        tfl.transpose_conv(
            i32([n, whole[0], whole[1], shape(conv)[3]]), transpose(weight, [1, 2, 3, 0]), x, b, padding=VALID,
            stride_h=s[0], stride_w=s[1]),
        i32([0, p[0], p[1], 0]), i32(shape(conv)))

# Weights that are computed: groups and dilations are taken apart before (decompose).
rule conv_transpose_of_computed_weights before cropped_conv_transpose_of_computed_weights:
    conv: nhwc.ConvTranspose(x: f32[_, _, _, _], w: [_, _, kh, kw], b?, group=1, strides=s, dilations=[1, 1], pads=p)
    let padding = transposed_padding(spatial(shape(x)), spatial(shape(conv)), [kh, kw], s, p)
 => tfl.transpose_conv(
        i32(shape(conv)), tfl.transpose(w, i32([1, 2, 3, 0])), x, b, padding=padding, stride_h=s[0], stride_w=s[1])
rule cropped_conv_transpose_of_computed_weights:
    conv: nhwc.ConvTranspose(x: f32[n, _, _, _], w: [_, m, kh, kw], b?, group=1, strides=s, dilations=[1, 1], pads=p)
    let whole = uncropped(spatial(shape(x)), spatial(shape(conv)), [kh, kw], s, p)
 => tfl.slice(
        tfl.transpose_conv(
            i32([n, whole[0], whole[1], m]), tfl.transpose(w, i32([1, 2, 3, 0])), x, b, padding=VALID, stride_h=s[0],
            stride_w=s[1]),
        i32([0, p[0], p[1], 0]), i32(shape(conv)))
# CONV_3D_TRANSPOSE takes its weights as DHWOI. With SAME, tflite-runtime 2.14 takes the pads of one axis for another's.
rule conv_transpose_of_volumes before cropped_conv_transpose_of_volumes:
    conv: nhwc.ConvTranspose(x: f32[_, _, _, _, _], const w, b?, group=g, strides=s, dilations=d, pads=p)
    let weight = dilated(block_diagonal(w, g), d)
    when transposed_padding(spatial(shape(x)), spatial(shape(conv)), shape(weight)[2:], s, p) == VALID
 => tfl.conv_3d_transpose(
        i32(shape(conv)), transpose(weight, [2, 3, 4, 1, 0]), x, b, padding=VALID, stride_d=s[0], stride_h=s[1],
        stride_w=s[2])
rule cropped_conv_transpose_of_volumes before conv_transpose_of_volumes_of_any_size:
    conv: nhwc.ConvTranspose(x: f32[n, _, _, _, _], const w, b?, group=g, strides=s, dilations=d, pads=p)
    let weight = dilated(block_diagonal(w, g), d)
    let whole = uncropped(spatial(shape(x)), spatial(shape(conv)), shape(weight)[2:], s, p)
 => tfl.slice(
        tfl.conv_3d_transpose(
            i32([n, whole[0], whole[1], whole[2], shape(conv)[4]]), transpose(weight, [2, 3, 4, 1, 0]), x, b,
            padding=VALID, stride_d=s[0], stride_h=s[1], stride_w=s[2]),
        i32([0, p[0], p[1], p[2], 0]), i32(shape(conv)))

rule conv_transpose_of_volumes_and_computed_weights before cropped_conv_transpose_of_volumes_and_computed_weights:
    conv: nhwc.ConvTranspose(
        x: f32[_, _, _, _, _], w: [_, _, kd, kh, kw], b?, group=1, strides=s, dilations=[1, 1, 1], pads=p)
    when transposed_padding(spatial(shape(x)), spatial(shape(conv)), [kd, kh, kw], s, p) == VALID
 => tfl.conv_3d_transpose(
        i32(shape(conv)), tfl.transpose(w, i32([2, 3, 4, 1, 0])), x, b, padding=VALID, stride_d=s[0], stride_h=s[1],
        stride_w=s[2])
rule cropped_conv_transpose_of_volumes_and_computed_weights:
    conv: nhwc.ConvTranspose(
        x: f32[n, _, _, _, _], w: [_, m, kd, kh, kw], b?, group=1, strides=s, dilations=[1, 1, 1], pads=p)
    let whole = uncropped(spatial(shape(x)), spatial(shape(conv)), [kd, kh, kw], s, p)
 => tfl.slice(
        tfl.conv_3d_transpose(
            i32([n, whole[0], whole[1], whole[2], m]), tfl.transpose(w, i32([2, 3, 4, 1, 0])), x, b, padding=VALID,
            stride_d=s[0], stride_h=s[1], stride_w=s[2]),
        i32([0, p[0], p[1], p[2], 0]), i32(shape(conv)))

# For data of any shape, which the kernel is not told: a convolution for each place between two elements of the data, side by side.
rule conv_transpose_by_phases before conv_transpose_of_any_size:
    conv: nhwc.ConvTranspose(
        x: f32[_, _, _, _], const w: [c, _, _, _], const b?, group=g, strides=s, dilations=d, pads=p, output_padding=o,
        auto_pad=NOTSET, output_shape=k?)
    when not is_static(x)
    let phase = phases(dilated(block_diagonal(w, g), d), spatial(dims(x)), spatial(dims(conv)), s, p, o, k)
    when not any(phase.begins) and not any(phase.ends)
    let bias = b if b != none else zeros(dims(conv)[3])
 => tfl.depth_to_space(
        tfl.conv_2d(
            tfl.pad(x, i32(phase.around)), phase.weights, concat([bias for _ in arange(s[0] * s[1])], 0), padding=VALID,
            stride_h=1, stride_w=1),
        block_size=s[0])
rule cropped_conv_transpose_by_phases before conv_transpose_of_any_size:
    conv: nhwc.ConvTranspose(
        x: f32[_, _, _, _], const w: [_, _, _, _], const b?, group=g, strides=s, dilations=d, pads=p, output_padding=o,
        auto_pad=NOTSET, output_shape=k?)
    let phase = phases(dilated(block_diagonal(w, g), d), spatial(dims(x)), spatial(dims(conv)), s, p, o, k)
    let bias = b if b != none else zeros(dims(conv)[3])
 => tfl.strided_slice(
        tfl.depth_to_space(
            tfl.conv_2d(
                tfl.pad(x, i32(phase.around)), phase.weights, concat([bias for _ in arange(s[0] * s[1])], 0),
                padding=VALID, stride_h=1, stride_w=1),
            block_size=s[0]),
        i32(phase.begins), i32(phase.ends), i32([1, 1, 1, 1]),
        end_mask=sum([2 ** i * int(phase.ends[i] == 0) for i in arange(4)]))

# Where the strides of the axes differ: the whole result, whose shape is computed, then cropped.
rule conv_transpose_of_any_size before conv_transpose_of_computed_weights:
    nhwc.ConvTranspose(
        x: f32[_, _, _, _], const w: [_, _, _, _], const b?, group=g, strides=s, dilations=d, pads=p, output_padding=o,
        auto_pad=NOTSET, output_shape=none)
    let weight = dilated(block_diagonal(w, g), d)
    let frame = open_transposed_frame(shape(weight), s, p, o)
 => tfl.strided_slice(
        tfl.transpose_conv(
            tfl.add(tfl.mul(tfl.shape(x), i32(frame.factors)), i32(frame.terms)), transpose(weight, [1, 2, 3, 0]), x, b,
            padding=VALID, stride_h=s[0], stride_w=s[1]),
        i32(frame.begins), i32(frame.ends), i32([1, 1, 1, 1]),
        end_mask=sum([2 ** i * int(frame.ends[i] == 0) for i in arange(4)]))
rule conv_transpose_of_volumes_of_any_size before conv_transpose_of_volumes_and_computed_weights:
    nhwc.ConvTranspose(
        x: f32[_, _, _, _, _], const w: [_, _, _, _, _], b?, group=g, strides=s, dilations=d, pads=p, output_padding=o,
        auto_pad=NOTSET, output_shape=none)
    let weight = dilated(block_diagonal(w, g), d)
    let frame = open_transposed_frame(shape(weight), s, p, o)
 => tfl.strided_slice(
        tfl.conv_3d_transpose(
            tfl.add(tfl.mul(tfl.shape(x), i32(frame.factors)), i32(frame.terms)), transpose(weight, [2, 3, 4, 1, 0]), x,
            b, padding=VALID, stride_d=s[0], stride_h=s[1], stride_w=s[2]),
        i32(frame.begins), i32(frame.ends), i32([1, 1, 1, 1, 1]),
        end_mask=sum([2 ** i * int(frame.ends[i] == 0) for i in arange(5)]))
