# What is computed between tfl.dequantize and tfl.quantize is computed on the quantized values; where nothing can be, the two stay.
#
# A quantized op rounds once, the float ops and the quantization behind them round too: results are within one step of each other.
use tfl, quant
include "fuse_tfl/shifts.pat"
from tflc.patterns.hooks.axes import broadcasts_along_last
from tflc.patterns.hooks.channel_factors import per_channel_factor
from tflc.patterns.hooks.measures import float_results, unsigned
from tflc.patterns.hooks.parameters import i32
from tflc.patterns.hooks.quantized_constants import quantized_constant, real_constant, reshaped_constant,
    stored_constant, transposed_constant
from tflc.patterns.hooks.quantized_ops import coarse, cut, fixed, narrow, quantized_form, reciprocal, scaled_weights,
    unsigned_form, weights
from tflc.patterns.hooks.quantized_types import changes_nothing_stored, has_one_scale, is_shift, is_unsigned, signed,
    stored_element, with_quantization, zero_points_of
from tflc.patterns.hooks.results import is_output

# The TFLite 8-bit quantization specification, and that of 16-bit data with 8-bit weights.
#
# `operands`: data is of 8 or of 16 bits, that of 16 with zero point 0; weights(a) are constant, of 8 bits, with zero points 0, one scale or one
# for each index of axis a; the bias is of 32 bits, of 64 for data of 16, its scale that of the data times that of the weights; an index is none.
# `result`: free of any scale, the same as the data's (which then must agree), or fixed for 8 bits and for 16. The kernel of an exponential
# keeps its table in 32 bits, that of squares brings operands of two scales to a coarser one, one that is cut holds less than the operator gives,
# that of a narrow one is right in 8 bits alone, and that of a coarse one is up to 20 steps off on 16-bit data of some scales: it takes them for
# powers of two, and goes by a polynomial in place of its table.

public table quantizable(operands, result):
  | tfl.conv_2d tfl.depthwise_conv_2d tfl.fully_connected        : operands = [data, weights(weighted.channel), bias],
      result = free
  | tfl.transpose_conv                                           : operands = [index, weights(0), data, bias],
      result = free
  | tfl.add tfl.sub tfl.mul tfl.div tfl.prelu tfl.batch_matmul   : operands = [data, data], result = free
  | tfl.squared_difference                                       : operands = [data, data], result = squares
  | tfl.abs tfl.elu tfl.gelu tfl.hard_swish tfl.leaky_relu tfl.relu tfl.relu6 tfl.relu_0_to_1 tfl.relu_n1_to_1 tfl.rsqrt :
      operands = [data], result = free
  | tfl.mean tfl.sum                                             : operands = [data, index], result = free
  | tfl.average_pool_2d                                          : operands = [data], result = same
  | tfl.resize_bilinear                                          : operands = [data, index], result = narrow(same)
  | tfl.exp                                                      : operands = [data], result = narrow(exponential)
  | tfl.softmax                                                  : operands = [data],
      result = fixed([1 / 256, -128], [1 / 32768, 0])
  | tfl.logistic                                                 : operands = [data],
      result = coarse([1 / 4096], fixed([1 / 256, -128], [1 / 32768, 0]))
  | tfl.tanh                                                     : operands = [data],
      result = coarse([1 / 4096, 1 / 2048], fixed([1 / 128, 0], [1 / 32768, 0]))
  | tfl.log_softmax                                              : operands = [data], result = cut([1 / 16, 127], none)
  | tfl.l2_normalization                                         : operands = [data], result = fixed([1 / 128, 0], none)
end

# f on dequantized data, quantized = f on quantized data
rule quantized_op for Op in quantizable before unsigned, product_is_depthwise
     falls float_results "one op on floats less"
     within 3 tfl.tanh "its kernel of 16 bits goes by a table, between whose entries it draws lines"
     within 8 tfl.softmax "its kernel of 16 bits goes by tables too, and is least right near 1"
     unverified tfl.div "the default target has no such kernel":
    q: tfl.quantize(main: Op(_...))
    let form = quantized_form(main, q.type, Op.operands, Op.result)
 => tfl.quantize(Op(form.operands..., like main): form.type): q.type

# x / c = x (1 / c), rounded: kernels of products are more, and faster.

rule quotient_is_product:
    tfl.div(x: shared tfl.dequantize(_), divisor, fused_activation_function=f)
    let factor = reciprocal(divisor)
 => tfl.mul(x, factor, fused_activation_function=f)
# -x = x (-1), for which there is no kernel of integers
rule negation_is_product:
    tfl.neg(x: shared tfl.dequantize(_)) => tfl.mul(x, -1.0)

# x y = x w^T. On integers, kernels of products read rows of weights that are computed as they do constant ones, whatever their zero point. For
# BATCH_MATMUL the fast ones of LiteRT take a second operand of zero point 0 alone; its others take some nine times as long as this.

rule product_with_computed_weights
     falls tfl.batch_matmul "weights take the place of a second operand":
    r: tfl.batch_matmul(x: quantized[...], y: quantized[...], adj_x=false, adj_y=transposed)
    when stored_element(y.type) == "i8" and zero_points_of(y.type) != 0
    when rank(y) <= rank(x) and prod(shape(y)[0:-2]) == 1
 => with w: tfl.reshape(y, i32(shape(y)[-2:]))
    tfl.fully_connected(x, w if transposed else tfl.transpose(w, i32([1, 0])), none, keep_num_dims=true): r.type

# A factor for each channel of what a layer of quantized weights gives is one of their scales: what a BatchNormalization multiplies by.

rule scale_of_quantized_weights for Main in weighted
     falls tfl.mul "the factors become scales":
    tfl.mul(
        main: Main(
            x: shared tfl.dequantize(_), w, const b else zeros(shape(w)[Main.channel]), fused_activation_function=NONE),
        const s, fused_activation_function=f)
    when rank(s) <= rank(main) and broadcasts_along_last(shape(s), shape(w)[Main.channel])
    let scale = broadcast(reshape(s, [-1]), [shape(w)[Main.channel]])
    let scaled = scaled_weights(w, scale, Main.channel)
 => Main(x, tfl.dequantize(scaled), b * scale, fused_activation_function=f, like main)
rule scale_of_quantized_transposed_weights
     falls tfl.mul "the factors become scales":
    tfl.mul(
        main: tfl.transpose_conv(
            size, w: [m, _, _, _], x: shared tfl.dequantize(_), const b?, fused_activation_function=NONE),
        const s, fused_activation_function=f)
    when rank(s) <= 4 and broadcasts_along_last(shape(s), m)
    let bias = b if b != none else zeros(m)
    let scale = broadcast(reshape(s, [-1]), [m])
    let scaled = scaled_weights(w, scale, 0)
 => tfl.transpose_conv(size, tfl.dequantize(scaled), x, bias * scale, fused_activation_function=f, like main)
# A bias of stored integers that more is done to.
set adjusting = tfl.add tfl.mul
rule real_bias for Op in adjusting, Main in weighted
     falls tfl.dequantize "a real constant takes its place":
    Op(main: Main(x, w, shared tfl.dequantize(const b)), const c, fused_activation_function=f)
    let bias = real_constant(b, b.type)
 => Op(Main(x, w, bias, like main), c, fused_activation_function=f)
# A summand of stored integers.
rule real_summand for Main in weighted
     falls tfl.dequantize "a real constant takes its place":
    tfl.add(main: Main(_...), shared tfl.dequantize(const t), fused_activation_function=f)
    let shift = real_constant(t, t.type)
 => tfl.add(main, shift, fused_activation_function=f)

# Weights with another zero point than that of 8-bit signed ones: only the kernels of unsigned integers take them, with one scale.
# They run at what no other rule folds.

public set unsigned = unsigned_op unsigned_transpose_conv
public set with_unsigned_weights = tfl.conv_2d tfl.depthwise_conv_2d tfl.fully_connected
rule unsigned_op for Op in with_unsigned_weights
     falls float_results "one op on floats less":
    q: tfl.quantize(main: Op(_...))
    let form = unsigned_form(main, q.type)
 => tfl.quantize(Op(tfl.quantize(form.data): form.given, form.weights, form.bias, like main): form.type): q.type

rule unsigned_transpose_conv
     falls float_results "one op on floats less":
    q: tfl.quantize(main: tfl.transpose_conv(size, _...))
    let form = unsigned_form(main, q.type)
 => tfl.quantize(
        tfl.transpose_conv(
            size, form.weights, tfl.quantize(form.data): form.given, form.bias, like main): form.type): q.type

# A factor and a summand for each channel: a convolution of one element, in which each weight is the greatest integer.

rule affine_is_depthwise before quantized_op
     falls float_results "one op on floats less":
    q: tfl.quantize(
        tfl.add(
            tfl.mul(shared tfl.dequantize(x: [_, _, _, c]), const s, fused_activation_function=NONE), const t,
            fused_activation_function=f))
    let factor = per_channel_factor(s, t, c, x.type, q.type)
 => tfl.depthwise_conv_2d(
        x, factor.weights, factor.bias, padding=VALID, stride_h=1, stride_w=1, depth_multiplier=1,
        fused_activation_function=f): q.type
rule product_is_depthwise
     falls float_results "one op on floats less":
    q: tfl.quantize(tfl.mul(shared tfl.dequantize(x: [_, _, _, c]), const s, fused_activation_function=f))
    let factor = per_channel_factor(s, zeros(1), c, x.type, q.type)
 => tfl.depthwise_conv_2d(
        x, factor.weights, factor.bias, padding=VALID, stride_h=1, stride_w=1, depth_multiplier=1,
        fused_activation_function=f): q.type

# Elements that only move, or of which some are chosen: dequantizing goes behind, quantizing before.

set rearranging = tfl.broadcast_to tfl.depth_to_space tfl.expand_dims tfl.gather tfl.gather_nd tfl.mirror_pad
    tfl.reshape tfl.resize_nearest_neighbor tfl.reverse_sequence tfl.reverse_v2 tfl.slice tfl.space_to_depth tfl.squeeze
    tfl.strided_slice tfl.tile tfl.transpose
public set moving = rearranging tfl.batch_to_space_nd tfl.max_pool_2d tfl.pad tfl.reduce_max tfl.reduce_min
    tfl.space_to_batch_nd
public set joining = tfl.concatenation tfl.maximum tfl.minimum tfl.pack

rule dequantize_later for Op in moving
     falls distance_to_outputs "dequantizing moves towards the outputs":
    main: Op(shared tfl.dequantize(x), parameters...)
    when has_one_scale(x.type)
 => tfl.dequantize(Op(x, parameters..., like main): with_quantization(main.type, x.type))
rule quantize_earlier for Op in moving
     falls distance_to_inputs "quantizing moves towards the inputs":
    q: tfl.quantize(main: Op(x: float[...], parameters...))
    when has_one_scale(q.type)
 => Op(tfl.quantize(x): with_quantization(x.type, q.type), parameters..., like main): q.type
rule quantize_before_padding
     falls distance_to_inputs "quantizing moves towards the inputs":
    q: tfl.quantize(tfl.padv2(x: float[...], rows, const value))
    when has_one_scale(q.type)
 => tfl.padv2(
        tfl.quantize(x): with_quantization(x.type, q.type), rows, quantized_constant(value, value.type, q.type)): q.type
rule quantize_before_joining for Op in joining
     falls distance_to_inputs "quantizing moves towards the inputs":
    q: tfl.quantize(main: Op(xs...))
    when element(main) == f32 and has_one_scale(q.type)
 => Op(tfl.quantize(xs): with_quantization(xs.type, q.type)..., like main): q.type

# Ops with several results are taken apart by the pass: `data` is the place of the operand whose elements they move. What is known of the
# quantized value comes from one of
public set revealing = tfl.dequantize quant.scast
public table parting(data):
  | tfl.split                          : data = 1
  | tfl.split_v tfl.topk_v2 tfl.unpack : data = 0
end
# So are those whose result is no element of the data, but says where one is.
set places = tfl.arg_max tfl.arg_min
rule place_of_dequantized for Op in places:
    main: Op(shared tfl.dequantize(x), parameters...)
    when has_one_scale(x.type)
 => Op(x, parameters..., like main): main.type

# Bounds that no stored integer passes.

table bounded(low, high):
  | tfl.relu         : low = 0, high = inf
  | tfl.relu6        : low = 0, high = 6
  | tfl.relu_0_to_1  : low = 0, high = 1
  | tfl.relu_n1_to_1 : low = -1, high = 1
end
rule quantize_of_bounded for Op in bounded before quantized_op:
    q: tfl.quantize(Op(x))
    when changes_nothing_stored(Op.low, Op.high, q.type)
 => tfl.quantize(x): q.type
rule quantize_of_maximum before quantize_before_joining:
    q: tfl.quantize(tfl.maximum(x: float[...], const bound))
    when shape(x) == shape(q) and changes_nothing_stored(max(bound), inf, q.type)
 => tfl.quantize(x): q.type
rule quantize_of_minimum before quantize_before_joining:
    q: tfl.quantize(tfl.minimum(x: float[...], const bound))
    when shape(x) == shape(q) and changes_nothing_stored(-inf, min(bound), q.type)
 => tfl.quantize(x): q.type

# Constants.

rule quantize_of_constant:
    q: tfl.quantize(const w) => quantized_constant(w, w.type, q.type)
rule transpose_of_constant:
    tfl.transpose(const w: quantized[...], const p) => transposed_constant(w, w.type, list(p))
rule reshape_of_constant:
    r: tfl.reshape(const w: quantized[...], _)
    let stored = reshaped_constant(w, w.type, shape(r))
 => stored
rule transpose_of_dequantized_constant before dequantize_later:
    tfl.transpose(shared tfl.dequantize(const w: quantized[...]), const p)
 => tfl.dequantize(transposed_constant(w, w.type, list(p)))
rule reshape_of_dequantized_constant before dequantize_later:
    r: tfl.reshape(shared tfl.dequantize(const w: quantized[...]), _)
    let stored = reshaped_constant(w, w.type, shape(r))
 => tfl.dequantize(stored)

# XNNPACK unpacks constants for the ops that read them, and leaves an output of the model as it finds it.
rule dequantized_constant_is_an_output before dequantize_shifted:
    f: tfl.dequantize(const w: quantized[...])
    when is_output(f)
 => real_constant(w, w.type)

# Unsigned integers are shifted to signed ones, exactly, before any other rule runs: what is shifted is named before it moves.
public set signed = quantize_shifted dequantize_shifted

rule quantize_shifted before affine_is_depthwise, quantize_of_bounded, quantize_of_maximum, quantize_of_minimum,
         quantize_before_padding, quantize_earlier, quantize_of_constant, quantize_of_dequantize
     falls unsigned "signed integers are computed with":
    q: tfl.quantize(x: float[...])
    when is_unsigned(q.type)
 => tfl.quantize(tfl.quantize(x): signed(q.type)): q.type
rule dequantize_shifted
     falls unsigned "signed integers are computed with":
    tfl.dequantize(x)
    when is_unsigned(x.type)
 => tfl.dequantize(tfl.quantize(x): signed(x.type))
# A shift is no rounding: with one before or behind, integers are quantized once. Those that have met have no names,
public set met_shifts = quantize_of_shift quantize_to_itself
# others may, so they stand until no more meet.
public set named_shift = shift_of_quantize
rule quantize_of_shift before shift_of_quantize:
    q: tfl.quantize(p: shared tfl.quantize(x))
    when is_shift(x.type, p.type)
 => tfl.quantize(x): q.type
rule shift_of_quantize before quantize_shifted:
    q: tfl.quantize(p: shared tfl.quantize(x))
    when is_shift(p.type, q.type)
 => tfl.quantize(x): q.type

# Requantizing.

rule quantize_of_dequantize:
    q: tfl.quantize(shared tfl.dequantize(x)) => tfl.quantize(x): q.type
rule quantize_to_itself before quantize_of_shift:
    q: tfl.quantize(x)
    when x.type == q.type
 => x

# Ops whose kernels compute on unsigned integers what they do on signed ones. Which sign each of them works in is decided for all at once.
public set of_either_sign = rearranging tfl.add tfl.arg_max tfl.arg_min tfl.dequantize tfl.reduce_max tfl.reduce_min
    tfl.average_pool_2d tfl.batch_to_space_nd tfl.concatenation tfl.conv_2d tfl.depthwise_conv_2d tfl.fully_connected
    tfl.hard_swish tfl.leaky_relu tfl.logistic tfl.max_pool_2d tfl.maximum tfl.mean tfl.minimum tfl.mul tfl.pack tfl.pad
    tfl.padv2 tfl.quantize tfl.relu tfl.relu6 tfl.resize_bilinear tfl.softmax tfl.space_to_batch_nd tfl.split
    tfl.split_v tfl.sub tfl.unpack

# What is stored is what is there. Inputs and outputs of the model are quantized by these, should they be asked to change sides:
public set quantizers = tfl.quantize tfl.dequantize

set keeping = rearranging tfl.batch_to_space_nd tfl.reduce_max tfl.reduce_min
rule stored_later for Op in keeping
     falls distance_to_outputs "the cast moves towards the outputs":
    main: Op(shared quant.scast(x), parameters...)
    when has_one_scale(x.type)
 => quant.scast(Op(x, parameters..., like main): with_quantization(main.type, x.type)): main.type
rule pool_of_stored
     falls distance_to_outputs "the cast moves towards the outputs":
    main: tfl.max_pool_2d(shared quant.scast(x), fused_activation_function=NONE)
    when has_one_scale(x.type)
 => quant.scast(tfl.max_pool_2d(x, like main): with_quantization(main.type, x.type)): main.type
rule pad_of_stored
     falls distance_to_outputs "the cast moves towards the outputs":
    main: tfl.padv2(shared quant.scast(x), rows, const value)
    when has_one_scale(x.type)
 => quant.scast(tfl.padv2(x, rows, stored_constant(value, x.type)): with_quantization(main.type, x.type)): main.type
rule place_of_stored for Op in places:
    main: Op(shared quant.scast(x), parameters...)
    when has_one_scale(x.type)
 => Op(x, parameters..., like main): main.type
rule joined_earlier before cast_is_copy
     falls distance_to_inputs "the cast moves towards the inputs":
    c: quant.scast(main: tfl.concatenation(xs...))
    when has_one_scale(c.type)
 => tfl.concatenation(quant.scast(xs): with_quantization(xs.type, c.type)..., like main): c.type

rule cast_of_cast before cast_is_copy:
    c: quant.scast(shared quant.scast(x))
    when x.type == c.type
 => x
rule cast_of_constant before cast_is_copy:
    c: quant.scast(const w) => stored_constant(w, c.type)

# A cast that is left when all other rules have run is a copy of the same bytes.
public set last = cast_is_copy cast_is_copy_of_open_shape
rule cast_is_copy
     falls quant.scast "a reshape takes its place":
    c: quant.scast(x)
    when is_static(c)
 => tfl.reshape(x, i32(shape(c))): c.type
rule cast_is_copy_of_open_shape
     falls quant.scast "a reshape takes its place":
    c: quant.scast(x) => tfl.reshape(x, tfl.shape(x)): c.type
