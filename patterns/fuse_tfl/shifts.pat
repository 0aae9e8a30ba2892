# What is added to the result of a layer is added to its bias, whatever its weights are: real numbers, quantized ones, computed ones.
use tfl
from tflc.patterns.hooks.axes import broadcasts_along_last
from tflc.patterns.hooks.conversion import sum_keeps_digits

# `channel` is the axis of the weights along which the result's last axis lies.
public table weighted(channel):
  | tfl.conv_2d tfl.fully_connected : channel = 0
  | tfl.depthwise_conv_2d           : channel = 3
  | tfl.conv_3d                     : channel = 4
end

# (W x + b) + t = W x + (b + t)
rule shift_result for Main in weighted:
    tfl.add(
        main: Main(x, w, const b else zeros(shape(w)[Main.channel]), fused_activation_function=NONE),
        const t: float[...], fused_activation_function=f)
    when rank(t) <= rank(main) and broadcasts_along_last(shape(t), shape(w)[Main.channel])
    when sum_keeps_digits(b, reshape(t, [-1]))
 => Main(x, w, b + broadcast(reshape(t, [-1]), [shape(w)[Main.channel]]), fused_activation_function=f, like main)
# A transposed convolution adds nothing where no product falls: its bias is everywhere, and so are shifts of it.
rule shift_transposed:
    tfl.add(
        main: tfl.transpose_conv(size, w: [m, _, _, _], x, const b?, fused_activation_function=NONE),
        const t: float[...], fused_activation_function=f)
    when rank(t) <= 4 and broadcasts_along_last(shape(t), m)
    let bias = b if b != none else zeros(m)
    when sum_keeps_digits(bias, reshape(t, [-1]))
 => tfl.transpose_conv(size, w, x, bias + broadcast(reshape(t, [-1]), [m]), fused_activation_function=f, like main)
