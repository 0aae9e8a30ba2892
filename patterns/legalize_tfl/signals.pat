# Signals are images of height 1.
use onnx, nhwc, tfl
from tflc.patterns.hooks.measures import off_images
from tflc.patterns.hooks.parameters import i32

rule conv_of_signal
     falls off_images "an image is what the kernel takes":
    nhwc.Conv(x: [_, _, _], const w: [m, i, k], b?, strides=s, dilations=d, pads=p, group=g)
 => onnx.Squeeze(
        nhwc.Conv(
            onnx.Unsqueeze(x, [1]), reshape(w, [m, i, 1, k]), b, group=g, kernel_shape=[1, k], strides=[1, s[0]],
            dilations=[1, d[0]], pads=[0, p[0], 0, p[1]]),
        [1])
rule conv_transpose_of_signal
     falls off_images "an image is what the kernel takes":
    nhwc.ConvTranspose(x: [_, _, _], const w: [i, m, k], b?, strides=s, dilations=d, pads=p, group=g, output_padding=o)
 => onnx.Squeeze(
        nhwc.ConvTranspose(
            onnx.Unsqueeze(x, [1]), reshape(w, [i, m, 1, k]), b, group=g, kernel_shape=[1, k], strides=[1, s[0]],
            dilations=[1, d[0]], pads=[0, p[0], 0, p[1]], output_padding=[0, o[0]]),
        [1])
rule conv_of_signal_and_computed_weights
     falls off_images "an image is what the kernel takes":
    nhwc.Conv(x: [_, _, _], w: [m, i, k], b?, strides=s, dilations=d, pads=p, group=g)
 => onnx.Squeeze(
        nhwc.Conv(
            onnx.Unsqueeze(x, [1]), tfl.reshape(w, i32([m, i, 1, k])), b, group=g, kernel_shape=[1, k],
            strides=[1, s[0]], dilations=[1, d[0]], pads=[0, p[0], 0, p[1]]),
        [1])
rule conv_transpose_of_signal_and_computed_weights
     falls off_images "an image is what the kernel takes":
    nhwc.ConvTranspose(x: [_, _, _], w: [i, m, k], b?, strides=s, dilations=d, pads=p, group=g, output_padding=o)
 => onnx.Squeeze(
        nhwc.ConvTranspose(
            onnx.Unsqueeze(x, [1]), tfl.reshape(w, i32([i, m, 1, k])), b, group=g, kernel_shape=[1, k],
            strides=[1, s[0]], dilations=[1, d[0]], pads=[0, p[0], 0, p[1]], output_padding=[0, o[0]]),
        [1])
set pools = nhwc.MaxPool nhwc.AveragePool
rule pool_of_signal for Pool in pools
     falls off_images "an image is what the kernel takes":
    pool: Pool(x: [_, _, _], kernel_shape=k, strides=s, dilations=d, pads=p)
 => onnx.Squeeze(
        Pool(
            onnx.Unsqueeze(x, [1]), kernel_shape=[1, k[0]], strides=[1, s[0]], dilations=[1, d[0]],
            pads=[0, p[0], 0, p[1]], like pool),
        [1])
