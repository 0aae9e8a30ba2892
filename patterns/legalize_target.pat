# Ops that the target's kernels would refuse, get wrong or die of, as ops that they take.
#
# Every rule is exact, but for the order in which floats are added, and is tried only at ops that break a limit of the target
# (compiler/targets/*.toml). What none repairs is refused.
use tfl
from tflc.patterns.hooks.axes import folded_around, in_rows, last_long_first
from tflc.patterns.hooks.collapsing import collapsed_operands, collapsed_pads, collapsed_permutation,
    collapsed_reduction, collapsed_rows, keeps_its_axes, one_batch_axis
from tflc.patterns.hooks.activations import has_no_activation
from tflc.patterns.hooks.elements import in_elements, in_words
from tflc.patterns.hooks.measures import foreign_elements, further_axes, narrow_integers, requantizations,
    stretched_operands, summands
from tflc.patterns.hooks.parameters import i32
from tflc.patterns.hooks.quantized_constants import in_bytes, real_constant, reshaped_constant
from tflc.patterns.hooks.quantized_types import as_pixels, has_one_scale
from tflc.patterns.hooks.reshaping import same_dims, several_are_open

# Operands of unequal shape: with fewer axes, else broadcast before.

set broadcasting = tfl.add tfl.bitwise_xor tfl.div tfl.equal tfl.floor_mod tfl.greater tfl.greater_equal tfl.less
    tfl.less_equal tfl.logical_and tfl.logical_or tfl.maximum tfl.minimum tfl.mul tfl.not_equal tfl.pow tfl.prelu
    tfl.right_shift tfl.sub
rule fewer_axes for Op in broadcasting before broadcast_before
     falls rank "fewer axes":
    r: Op(x, y)
    when dims(x) != dims(y)
    when not several_are_open(dims(r)) or dims(r) in [dims(x), dims(y)]
    let shapes = collapsed_operands(dims(x), dims(y))
    let full = none if several_are_open(dims(r)) else open_shape(r)
 => tfl.reshape(
        Op(tfl.reshape(x, i32(shapes[0])), tfl.reshape(y, i32(shapes[1])), like r),
        i32(full) if full != none else tfl.shape(x) if dims(x) == dims(r) else tfl.shape(y))
rule broadcast_before for Op in broadcasting
     falls stretched_operands "equal shapes":
    r: Op(x, y)
    when shape(x) != shape(y)
 => Op(
        tfl.broadcast_to(x, i32(shape(r))) if shape(x) != shape(r) else x,
        tfl.broadcast_to(y, i32(shape(r))) if shape(y) != shape(r) else y, like r)
rule choice_of_fewer_axes before broadcast_before_choice
     falls rank "fewer axes":
    r: tfl.select_v2(c, x, y)
    when not (dims(c) == dims(x) and dims(x) == dims(y))
    let shapes = collapsed_operands(dims(c), dims(x), dims(y))
    let full = open_shape(r)
 => tfl.reshape(
        tfl.select_v2(tfl.reshape(c, i32(shapes[0])), tfl.reshape(x, i32(shapes[1])), tfl.reshape(y, i32(shapes[2]))),
        i32(full))
rule broadcast_before_choice
     falls stretched_operands "equal shapes":
    r: tfl.select_v2(c, x, y)
    when not (shape(c) == shape(x) and shape(x) == shape(y))
 => tfl.select_v2(
        tfl.broadcast_to(c, i32(shape(r))) if shape(c) != shape(r) else c,
        tfl.broadcast_to(x, i32(shape(r))) if shape(x) != shape(r) else x,
        tfl.broadcast_to(y, i32(shape(r))) if shape(y) != shape(r) else y)

# Sums over several axes.

# Kernels keep a sum in one float, which rounds at each element; sums of sums are shorter. The last axis first: that reads the data in order.
# Above five axes neighbors are made one instead: there it may be the rank that the kernel does not take.
set adding = tfl.mean tfl.sum
rule sum_of_sums for Op in adding before reduction_of_fewer_axes
     falls further_axes "an axis at a time":
    Op(x: float[...], const axes, keep_dims=k)
    when rank(x) <= 5 or keeps_its_axes(dims(x), list(axes))
    let steps = last_long_first(dims(x), list(axes))
 => Op(Op(x, i32(steps[0]), keep_dims=k), i32(steps[1]), keep_dims=k)
# One long axis is as good as two short ones.
rule sum_of_rows for Op in adding before sum_of_sums
     falls summands "shorter sums":
    Op(x: f32[...], const axes, keep_dims=k)
    let rows = in_rows(dims(x), list(axes))
    let shape = open_shape(rows[0])
 => Op(Op(tfl.reshape(x, i32(shape)), i32([rows[1]]), keep_dims=false), axes, keep_dims=k)
test x: f32[2, 12, 1], axes = [1, 2]

# Ranks above the ceiling.

# What looks at one element at a time does not care how many axes there are.
set elementwise = tfl.abs tfl.ceil tfl.cos tfl.elu tfl.exp tfl.floor tfl.gelu tfl.hard_swish tfl.leaky_relu tfl.log
    tfl.logical_not tfl.logistic tfl.neg tfl.relu tfl.relu6 tfl.relu_0_to_1 tfl.relu_n1_to_1 tfl.round tfl.rsqrt
    tfl.sign tfl.sin tfl.sqrt tfl.square tfl.tanh
rule elementwise_in_one_axis for Op in elementwise
     falls rank "one axis":
    main: Op(x)
    when rank(x) > 1
    let full = none if several_are_open(dims(x)) else open_shape(x)
 => tfl.reshape(
        Op(tfl.reshape(x, i32([max(prod(full), -1) if full != none else -1])), like main),
        i32(full) if full != none else tfl.shape(x))
rule binary_in_one_axis for Op in broadcasting before fewer_axes
     falls rank "one axis":
    main: Op(x, y)
    when same_dims(dims(x), dims(y)) and rank(x) > 1
    let full = open_shape(main)
    let one = [max(prod(full), -1)]
 => tfl.reshape(Op(tfl.reshape(x, i32(one)), tfl.reshape(y, i32(one)), like main), i32(full))
rule transpose_of_fewer_axes
     falls rank "fewer axes":
    r: tfl.transpose(x, const p)
    let fewer = collapsed_permutation(shape(x), list(p))
 => tfl.reshape(tfl.transpose(tfl.reshape(x, i32(fewer[0])), i32(fewer[1])), i32(shape(r)))
rule slice_of_fewer_axes
     falls rank "fewer axes":
    r: tfl.slice(x, const begins, const sizes)
    let fewer = collapsed_rows(shape(x), list(begins), list(sizes))
 => tfl.reshape(tfl.slice(tfl.reshape(x, i32(fewer[0])), i32(fewer[1]), i32(fewer[2])), i32(shape(r)))
rule pad_of_fewer_axes
     falls rank "fewer axes":
    r: tfl.pad(x, const rows)
    when rank(x) > 2
    let fewer = collapsed_pads(shape(x), rows)
 => tfl.reshape(tfl.pad(tfl.reshape(x, i32(fewer[0])), i32(fewer[1])), i32(shape(r)))
rule pad_with_value_of_fewer_axes
     falls rank "fewer axes":
    r: tfl.padv2(x, const rows, value)
    let fewer = collapsed_pads(shape(x), rows)
 => tfl.reshape(tfl.padv2(tfl.reshape(x, i32(fewer[0])), i32(fewer[1]), value), i32(shape(r)))
set reducing = tfl.mean tfl.reduce_max tfl.reduce_min tfl.sum
rule reduction_of_fewer_axes for Op in reducing
     falls rank "fewer axes":
    r: Op(x, const axes, keep_dims=_)
    let fewer = collapsed_reduction(shape(x), list(axes))
 => tfl.reshape(Op(tfl.reshape(x, i32(fewer[0])), i32(fewer[1]), keep_dims=false, like r), i32(shape(r)))
rule matmul_of_one_batch_axis
     falls rank "fewer axes":
    r: tfl.batch_matmul(x, y)
    when rank(x) > 3 and shape(x)[0:-2] == shape(y)[0:-2]
 => tfl.reshape(
        tfl.batch_matmul(
            tfl.reshape(x, i32(one_batch_axis(shape(x)))), tfl.reshape(y, i32(one_batch_axis(shape(y)))), like r),
        i32(shape(r)))
# Where dense layers take weights of one scale only, a convolution of one element takes those with a scale for each channel.
rule fully_connected_is_convolution before fully_connected_rows
     falls tfl.fully_connected "a convolution takes its place"
     unverified "the default target has no kernel for what it replaces":
    r: tfl.fully_connected(
        x: quantized[..., _], const w: quantized[m, k], const b?, fused_activation_function=f, weights_format=DEFAULT)
    when not has_one_scale(w.type)
    let filters = reshaped_constant(w, w.type, [m, 1, 1, k])
 => tfl.reshape(
        tfl.conv_2d(tfl.reshape(x, i32([-1, 1, 1, k])), filters, b, padding=VALID, stride_h=1, stride_w=1, fused_activation_function=f): as_pixels(
            r.type),
        i32(open_shape(r)))
rule fully_connected_rows
     falls rank "two axes":
    r: tfl.fully_connected(x, w, b?)
    when rank(x) > 2
 => tfl.reshape(
        tfl.fully_connected(
            tfl.reshape(x, i32([size(x) // shape(x)[-1], shape(x)[-1]])), w, b, keep_num_dims=false, like r),
        i32(shape(r)))
set along_last = tfl.log_softmax tfl.softmax
rule rows_along_last for Op in along_last
     falls rank "two axes":
    main: Op(x)
    when rank(x) > 2
 => tfl.reshape(Op(tfl.reshape(x, i32([size(x) // shape(x)[-1], shape(x)[-1]])), like main), i32(shape(main)))
rule concatenation_of_fewer_axes
     falls rank "three axes":
    r: tfl.concatenation(x, y, axis=a)
    when rank(x) > 3
 => tfl.reshape(
        tfl.concatenation(
            tfl.reshape(x, i32(folded_around(shape(x), a))), tfl.reshape(y, i32(folded_around(shape(y), a))), axis=1),
        i32(shape(r)))
rule gather_of_fewer_axes
     falls rank "three axes":
    r: tfl.gather(x, indices, axis=a, batch_dims=0)
    when rank(x) > 3
 => tfl.reshape(tfl.gather(tfl.reshape(x, i32(folded_around(shape(x), a))), indices, axis=1), i32(shape(r)))

# Element types.

# Integers of 8 and 16 bits without a scale: in 32 bits the same, modulo what the narrow type holds.
set narrow_arithmetic = tfl.add tfl.div tfl.floor_mod tfl.maximum tfl.minimum tfl.mul tfl.sub
rule arithmetic_in_32_bits for Op in narrow_arithmetic before binary_in_one_axis
     falls foreign_elements "elements that the kernel takes":
    r: Op(x, y)
    when element(x) in ["i8", "ui8", "i16", "ui16"] and has_no_activation(r)
    let wide_x = in_elements(x.type, "i32")
    let wide_y = in_elements(y.type, "i32")
 => tfl.cast(Op(tfl.cast(x): wide_x, tfl.cast(y): wide_y, like r)): r.type
rule negation_in_32_bits before elementwise_in_one_axis
     falls foreign_elements "elements that the kernel takes":
    r: tfl.neg(x)
    when element(x) in ["i8", "ui8", "i16", "ui16"]
    let wide = in_elements(x.type, "i32")
 => tfl.cast(tfl.neg(tfl.cast(x): wide)): r.type
set comparing = tfl.equal tfl.greater tfl.greater_equal tfl.less tfl.less_equal tfl.not_equal
rule comparison_in_32_bits for Op in comparing before binary_in_one_axis
     falls foreign_elements "elements that the kernel takes":
    Op(x, y)
    when element(x) in ["i8", "ui8", "i16", "ui16"]
    let wide_x = in_elements(x.type, "i32")
    let wide_y = in_elements(y.type, "i32")
 => Op(tfl.cast(x): wide_x, tfl.cast(y): wide_y)

# Of 32 bits without a sign: in 64 bits the same, modulo what 32 bits hold.
set long_arithmetic = tfl.add tfl.floor_mod tfl.maximum tfl.minimum tfl.sub
rule arithmetic_in_64_bits for Op in long_arithmetic before arithmetic_in_32_bits
     falls foreign_elements "elements that the kernel takes":
    r: Op(x: ui32[...], y)
    when has_no_activation(r)
    let wide_x = in_elements(x.type, "i64")
    let wide_y = in_elements(y.type, "i64")
 => tfl.cast(Op(tfl.cast(x): wide_x, tfl.cast(y): wide_y, like r)): r.type
rule comparison_in_64_bits for Op in comparing before comparison_in_32_bits
     falls foreign_elements "elements that the kernel takes":
    Op(x: ui32[...], y)
    let wide_x = in_elements(x.type, "i64")
    let wide_y = in_elements(y.type, "i64")
 => Op(tfl.cast(x): wide_x, tfl.cast(y): wide_y)

# Of 64 bits without a sign: with one the same, modulo 2^64. What has an order is moved by 2^63.
set cyclic = tfl.add tfl.bitwise_xor tfl.mul tfl.sub
rule arithmetic_with_sign for Op in cyclic before binary_in_one_axis
     falls foreign_elements "elements that the kernel takes":
    r: Op(x: ui64[...], y: ui64[...])
    when has_no_activation(r)
    let signed_x = in_elements(x.type, "i64")
    let signed_y = in_elements(y.type, "i64")
    let signed = in_elements(r.type, "i64")
 => tfl.bitcast(Op(tfl.bitcast(x): signed_x, tfl.bitcast(y): signed_y, like r): signed): r.type
rule comparison_with_sign for Op in comparing before binary_in_one_axis
     falls foreign_elements "elements that the kernel takes":
    Op(x: ui64[...], y: ui64[...])
    let signed_x = in_elements(x.type, "i64")
    let signed_y = in_elements(y.type, "i64")
 => Op(tfl.add(tfl.bitcast(x): signed_x, lowest(i64)), tfl.add(tfl.bitcast(y): signed_y, lowest(i64)))
set extreme = tfl.maximum tfl.minimum
rule extreme_with_sign for Op in extreme before binary_in_one_axis
     falls foreign_elements "elements that the kernel takes":
    r: Op(x: ui64[...], y: ui64[...])
    let signed_x = in_elements(x.type, "i64")
    let signed_y = in_elements(y.type, "i64")
    let signed = in_elements(r.type, "i64")
 => tfl.bitcast(
        tfl.sub(
            Op(tfl.add(tfl.bitcast(x): signed_x, lowest(i64)), tfl.add(tfl.bitcast(y): signed_y, lowest(i64))): signed,
            lowest(i64))): r.type
rule largest_with_sign
     falls foreign_elements "elements that the kernel takes":
    r: tfl.topk_v2(x: ui64[...], k)
    let signed_x = in_elements(x.type, "i64")
    let signed = in_elements(r.type, "i64")
 => tfl.bitcast(
        tfl.sub(found: tfl.topk_v2(tfl.add(tfl.bitcast(x): signed_x, lowest(i64)), k), lowest(i64)): signed): r.type,
    found.indices
# Moved as what they are with a sign.
set moving = tfl.gather tfl.slice tfl.strided_slice tfl.transpose
rule moved_with_sign for Op in moving before transpose_of_fewer_axes, slice_of_fewer_axes, gather_of_fewer_axes
     falls foreign_elements "elements that the kernel takes":
    r: Op(x: ui64[...], parameters...)
    let signed_x = in_elements(x.type, "i64")
    let signed = in_elements(r.type, "i64")
 => tfl.bitcast(Op(tfl.bitcast(x): signed_x, parameters..., like r): signed): r.type
rule choice_with_sign before choice_of_fewer_axes
     falls foreign_elements "elements that the kernel takes":
    r: tfl.select_v2(c, x: ui64[...], y: ui64[...])
    let signed_x = in_elements(x.type, "i64")
    let signed_y = in_elements(y.type, "i64")
    let signed = in_elements(r.type, "i64")
 => tfl.bitcast(tfl.select_v2(c, tfl.bitcast(x): signed_x, tfl.bitcast(y): signed_y): signed): r.type
# Bits of 64 in words of 32.
rule exclusive_or_of_words before binary_in_one_axis
     falls foreign_elements "elements that the kernel takes":
    r: tfl.bitwise_xor(x: i64[...], y)
    let words_x = in_words(x.type)
    let words_y = in_words(y.type)
    let words = in_words(r.type)
 => tfl.bitcast(tfl.bitwise_xor(tfl.bitcast(x): words_x, tfl.bitcast(y): words_y): words): r.type

# |x| = max(x, -x), sign x = min(max(x, -1), 1) among integers
rule magnitude_of_long before elementwise_in_one_axis
     falls tfl.abs "elements that the kernel takes":
    tfl.abs(x: i64[...]) => tfl.maximum(x, tfl.neg(x))
rule sign_of_long before elementwise_in_one_axis
     falls tfl.sign "elements that the kernel takes":
    tfl.sign(x: i64[...]) => tfl.minimum(tfl.maximum(x, cast(-1, i64)), cast(1, i64))

# Truth values as integers of 8 bits.
rule pad_of_truth before pad_of_fewer_axes
     falls foreign_elements "elements that the kernel takes":
    r: tfl.pad(x: i1[...], rows)
    let narrow = in_elements(x.type, "i8")
 => tfl.cast(tfl.pad(tfl.cast(x): narrow, rows)): r.type
rule gather_tuples_of_truth
     falls foreign_elements "elements that the kernel takes":
    r: tfl.gather_nd(x: i1[...], indices)
    let narrow = in_elements(x.type, "i8")
 => tfl.cast(tfl.gather_nd(tfl.cast(x): narrow, indices)): r.type
rule greatest_truth before reduction_of_fewer_axes
     falls tfl.reduce_max "elements that the kernel takes":
    r: tfl.reduce_max(x: i1[...], axes) => tfl.reduce_any(x, axes, like r)
rule least_truth before reduction_of_fewer_axes
     falls tfl.reduce_min "elements that the kernel takes":
    r: tfl.reduce_min(x: i1[...], axes) => tfl.reduce_all(x, axes, like r)

# Quantization.

# Integers of few bits are the same integers in bytes.
rule dequantize_of_few_bits
     falls narrow_integers "bytes take their place"
     unverified "the default target has no kernel for what it replaces":
    tfl.dequantize(const w)
    let bytes = in_bytes(w, w.type)
 => tfl.dequantize(bytes)
rule dequantize_of_constant:
    tfl.dequantize(const w) => real_constant(w, w.type)
rule quantize_anew
     falls requantizations "integers that the kernel takes":
    q: tfl.quantize(x: quantized[...]) => tfl.quantize(tfl.dequantize(x)): q.type

# Half floats, moved as the single floats that they are.
rule transpose_of_halves before transpose_of_fewer_axes
     falls foreign_elements "elements that the kernel takes":
    r: tfl.transpose(x: f16[...], p)
    let wide = in_elements(x.type, "f32")
    let moved = in_elements(r.type, "f32")
 => tfl.cast(tfl.transpose(tfl.cast(x): wide, p): moved): r.type
