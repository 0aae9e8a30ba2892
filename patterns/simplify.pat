# Fewer ops that compute the same. A rule is exact unless its algebra says otherwise: "rounded" means real algebra on float constants, which
# moves the last bits; "zero's sign" that a zero may come out with the other sign. NaN and infinities go through as they did.
use onnx
from tflc.patterns.hooks.channels import per_channel, scale_inputs, scale_outputs, shift_inputs
from tflc.patterns.hooks.conversion import has_exact_inverse, keeps_values, product_is_finite, sum_keeps_digits
from tflc.patterns.hooks.permutation import compose, is_identity
from tflc.patterns.hooks.reshaping import broadcast_shape, same_dims
from tflc.patterns.hooks.slicing import part_of_split

# Ops that do nothing.

rule identity_is_its_operand:
    onnx.Identity(x) => x

# Dropout drops nothing at inference.
rule dropout_at_inference:
    onnx.Dropout(x, _?) => x
rule dropout_told_not_to_train:
    onnx.Dropout(x, _?, 0) => x

# x + 0 = x - 0 = x (zero's sign, for the sum)
rule sum_with_zero before sum_of_sum, expanded_operand, sum_into_convolution, sum_into_gemm:
    add: onnx.Add(x, 0)
    when same_dims(dims(add), dims(x))
 => x
rule difference_from_zero before expanded_ordered_operand:
    sub: onnx.Sub(x, 0)
    when same_dims(dims(sub), dims(x))
 => x

# x * 1 = x / 1 = x ** 1 = x
rule product_with_one before mish:
    mul: onnx.Mul(x, 1)
    when same_dims(dims(mul), dims(x))
 => x
rule quotient_by_one before expanded_ordered_operand, quotient_into_convolution:
    div: onnx.Div(x, 1)
    when same_dims(dims(div), dims(x))
 => x
rule first_power before expanded_ordered_operand:
    power: onnx.Pow(x, 1)
    when same_dims(dims(power), dims(x))
 => x

# x and true = x or false = x
rule and_true before expanded_operand:
    both: onnx.And(x, 1)
    when same_dims(dims(both), dims(x))
 => x
rule or_false before expanded_operand:
    either: onnx.Or(x, 0)
    when same_dims(dims(either), dims(x))
 => x

# One operand alone is its own sum, mean, extremum, concatenation.
set gathering = onnx.Concat onnx.Max onnx.Mean onnx.Min onnx.Sum
rule one_of_one for Op in gathering:
    Op(x) => x

# What has no elements adds none.
rule concatenation_with_nothing:
    onnx.Concat(x, empty, axis=a)
 or onnx.Concat(empty, x, axis=a)
    when dims(empty)[a] == 0
 => x
test x: f32[2, 3], empty: f32[2, 0], a = 1

# A reduction along no axes.
set reduction = onnx.ReduceMax onnx.ReduceMean onnx.ReduceMin onnx.ReduceProd onnx.ReduceSum
rule reduction_of_nothing for Op in reduction:
    Op(x, none, noop_with_empty_axes=1)
 or Op(x, _: [0], noop_with_empty_axes=1)
 => x

# What moves no element to another shape moves none at all.
set in_place = onnx.Expand onnx.Flatten onnx.Reshape onnx.Squeeze onnx.Tile onnx.Unsqueeze
rule same_shape_is_same for Op in in_place before reshape_of_reshape:
    y: Op(x, _...)
    when same_dims(dims(y), dims(x))
 => x
rule permuted_by_nothing before transpose_of_transpose:
    onnx.Transpose(x, perm=p)
    when is_identity(p)
 => x
rule padded_by_nothing:
    onnx.Pad(x, const pads, _?, _?)
    when not any(pads)
 => x
rule slice_of_everything:
    y: onnx.Slice(x, _, _, _?, const steps else ones(1))
    when same_dims(dims(y), dims(x))
    when all([s == 1 for s in steps])
 => x
rule split_into_one:
    y: onnx.Split(x, _?)
    when same_dims(dims(y), dims(x))
 => x
rule cast_to_itself before cast_of_cast:
    y: onnx.Cast(x)
    when element(y) == element(x)
 => x
rule window_of_one for Op in pools:
    y: Op(x, auto_pad=NOTSET)
    when all([k == 1 for k in y.kernel_shape]) and all([s == 1 for s in y.strides]) and all([p == 0 for p in y.pads])
 => x
set pools = onnx.MaxPool onnx.AveragePool

# A resize to the same size reads every element at its own place, unless a region is cropped or a scale tells places of its own.
rule resize_to_the_same_size:
    y: onnx.Resize(x, _?, const scales else ones(1), _...)
    when all([scale == 1 for scale in scales])
    when y.coordinate_transformation_mode != "tf_crop_and_resize"
    when same_dims(dims(y), dims(x))
 => x

# Chains.

# f(f(x)) = x
set involutions = onnx.BitwiseNot onnx.Neg onnx.Not
rule twice_is_nothing for Op in involutions:
    Op(shared Op(x)) => x

# f(f(x)) = f(x)
set projections = onnx.Abs onnx.Ceil onnx.Floor onnx.Relu onnx.Round onnx.Sign
rule twice_is_once for Op in projections:
    Op(shared Op(x)) => Op(x)

rule transpose_of_transpose:
    onnx.Transpose(shared onnx.Transpose(x, perm=p), perm=q) => onnx.Transpose(x, perm=compose(p, q))

# A shape of a shape is a shape, if at most one of its dims is unknown.
set reshaping = onnx.Flatten onnx.Reshape onnx.Squeeze onnx.Unsqueeze
rule reshape_of_reshape for Outer in reshaping, Inner in reshaping:
    y: Outer(Inner(x, _...), _...)
    let target = open_shape(y)
 => onnx.Reshape(x, target, allowzero=1 if 0 in target else 0)

# Where the first cast keeps every value, the second decides alone.
rule cast_of_cast:
    onnx.Cast(inner: shared onnx.Cast(x), to=t)
    when keeps_values(element(x), element(inner))
 => onnx.Cast(x, to=t)

# (x + a) + b = x + (a + b) (rounded)
rule sum_of_sum:
    onnx.Add(onnx.Add(x, const a), const b)
    when prod(broadcast_shape(shape(a), shape(b))) <= max(size(a), size(b))
    when sum_keeps_digits(a, b)
 => onnx.Add(x, a + b)
# (x * a) * b = x * (a * b) (rounded)
rule product_of_product:
    onnx.Mul(onnx.Mul(x, const a), const b)
    when prod(broadcast_shape(shape(a), shape(b))) <= max(size(a), size(b))
    when product_is_finite(a, b)
 => onnx.Mul(x, a * b)

# x - c = x + -c
rule difference_is_sum:
    onnx.Sub(x: float[...], const c) => onnx.Add(x, -c)
# x / c = x * (1 / c), exact where 1 / c is
rule quotient_is_product:
    onnx.Div(x, const c)
    when has_exact_inverse(c)
 => onnx.Mul(x, 1 / c)

# What broadcasts its operands needs none broadcast before. (PRelu broadcasts its slope alone.)
set ordered = onnx.Div onnx.Greater onnx.GreaterOrEqual onnx.Less onnx.LessOrEqual onnx.Mod onnx.Pow onnx.Sub
set commuting = onnx.Add onnx.And onnx.Equal onnx.Mul onnx.Or onnx.Xor
set broadcasting_right = ordered onnx.PRelu
rule expanded_operand for Op in commuting:
    y: Op(shared onnx.Expand(a, _), b)
    when shape(y) == broadcast_shape(shape(a), shape(b))
 => Op(a, b, like y)
rule expanded_ordered_operand for Op in ordered before expanded_right_operand, difference_is_sum, quotient_is_product:
    y: Op(shared onnx.Expand(a, _), b)
    when shape(y) == broadcast_shape(shape(a), shape(b))
 => Op(a, b, like y)
rule expanded_right_operand for Op in broadcasting_right:
    y: Op(a, shared onnx.Expand(b, _))
    when shape(y) == broadcast_shape(shape(a), shape(b))
 => Op(a, b, like y)

# Bounds.

# max(x, 0) = relu(x)
rule maximum_with_zero:
    y: onnx.Max(x: float[...], 0)
    when same_dims(dims(y), dims(x))
 => onnx.Relu(x)
rule clip_at_zero
     falls operands "the bound goes":
    onnx.Clip(x: float[...], 0, none) => onnx.Relu(x)
rule clip_without_bounds:
    onnx.Clip(x, none, none) => x
# Bounds that are those of the type.
rule clip_within_type before clip_of_relu, clip_of_clip, clip_of_quantized:
    onnx.Clip(x: i8[...], -128, 127)
 or onnx.Clip(x: ui8[...], 0, 255)
 or onnx.Clip(x: i16[...], -32768, 32767)
 or onnx.Clip(x: ui16[...], 0, 65535)
 => x
# clip(quantize(x), lo, hi) = quantize(clip(x, s (lo - z), s (hi - z))), as rounding keeps the order: bounds of fewer bits than are stored
rule clip_of_quantized
     falls distance_to_inputs "bounds move to the real values":
    onnx.Clip(q: onnx.QuantizeLinear(x: f32[...], const s, const z?), const lo, const hi)
    when size(s) == 1 and scalar(lo) <= scalar(hi)
    let zero = 0 if z == none else int(z)
    let low = (int(lo) - zero) * scalar(s)
    let high = (int(hi) - zero) * scalar(s)
 => onnx.QuantizeLinear(onnx.Clip(x, low, high), s, z, like q)

# min(max(x, lo), hi) = clip(x, lo, hi)
rule minimum_of_maximum:
    y: onnx.Min(onnx.Max(x, const lo), const hi)
    when size(lo) == 1 and size(hi) == 1 and same_dims(dims(y), dims(x))
 => onnx.Clip(x, reshape(lo, []), reshape(hi, []))
# max(min(x, hi), lo) = clip(x, lo, hi) where lo <= hi
rule maximum_of_minimum before maximum_with_zero:
    y: onnx.Max(onnx.Min(x, const hi), const lo)
    when size(lo) == 1 and size(hi) == 1 and same_dims(dims(y), dims(x))
    when scalar(lo) <= scalar(hi)
 => onnx.Clip(x, reshape(lo, []), reshape(hi, []))

# relu(clip(x, lo, hi)) = clip(x, max(lo, 0), max(hi, 0))
rule relu_of_clip:
    onnx.Relu(onnx.Clip(x, const lo, const hi)) => onnx.Clip(x, max(lo, 0), max(hi, 0))
rule relu_of_clip_from_above:
    onnx.Relu(onnx.Clip(x, none, const hi)) => onnx.Clip(x, as_type_of(0, hi), max(hi, 0))
rule relu_of_clip_from_below:
    onnx.Relu(onnx.Clip(x, const lo, none)) => onnx.Clip(x, max(lo, 0))
# clip(relu(x), lo, hi) = clip(x, max(lo, 0), hi)
rule clip_of_relu:
    onnx.Clip(onnx.Relu(x), const lo, const hi) => onnx.Clip(x, max(lo, 0), hi)
rule clip_of_relu_from_above:
    onnx.Clip(onnx.Relu(x), none, const hi) => onnx.Clip(x, as_type_of(0, hi), hi)
# clip(clip(x, a, b), c, d) = clip(x, clip(a, c, d), clip(b, c, d)) where a <= b and c <= d
rule clip_of_clip:
    onnx.Clip(onnx.Clip(x, const a, const b), const c, const d)
    when scalar(a) <= scalar(b) and scalar(c) <= scalar(d)
 => onnx.Clip(x, min(max(a, c), d), min(max(b, c), d))

# Sequences whose parts are known.

rule entry_of_sequence:
    onnx.SequenceAt(shared onnx.SequenceConstruct(xs...), const i)
    when -len(xs) <= int(i) and int(i) < len(xs)
    let entry = int(i)
 => xs[entry]
rule length_of_sequence:
    onnx.SequenceLength(shared onnx.SequenceConstruct(xs...)) => cast(len(xs), i64)
rule concat_of_sequence:
    onnx.ConcatFromSequence(shared onnx.SequenceConstruct(xs...), axis=a, new_axis=0) => onnx.Concat(xs..., axis=a)
rule stack_of_sequence:
    onnx.ConcatFromSequence(shared onnx.SequenceConstruct(xs...), axis=a, new_axis=1)
    let axis = a % (rank(xs[0]) + 1)
 => onnx.Concat(onnx.Unsqueeze(xs, [axis])..., axis=axis)
rule sequence_of_first:
    onnx.SequenceInsert(shared onnx.SequenceEmpty(), x) => onnx.SequenceConstruct(x)
rule sequence_with_entry_at_end:
    onnx.SequenceInsert(shared onnx.SequenceConstruct(xs...), x, none) => onnx.SequenceConstruct(xs..., x)
rule sequence_with_entry:
    onnx.SequenceInsert(shared onnx.SequenceConstruct(xs...), x, const i)
    when -len(xs) <= int(i) and int(i) <= len(xs)
    let place = int(i) if int(i) >= 0 else int(i) + len(xs)
    let before = xs[:place]
    let behind = xs[place:]
 => onnx.SequenceConstruct(before..., x, behind...)
rule sequence_without_entry:
    onnx.SequenceErase(shared onnx.SequenceConstruct(xs...), const i else [-1])
    when len(xs) > 1 and -len(xs) <= int(i) and int(i) < len(xs)
    let place = int(i) % len(xs)
    let before = xs[:place]
    let behind = xs[place + 1:]
 => onnx.SequenceConstruct(before..., behind...)
rule entry_of_parts:
    onnx.SequenceAt(shared onnx.SplitToSequence(x, const sizes?, axis=a, keepdims=k), const i)
    let part = part_of_split(sizes, shape(x)[a], int(i))
    when sizes != none or k == 1
 => onnx.Slice(x, part.start, part.end, [a])
rule entry_of_rows before entry_of_parts:
    onnx.SequenceAt(shared onnx.SplitToSequence(x, none, axis=a, keepdims=0), const i)
    let part = part_of_split(none, shape(x)[a], int(i))
 => onnx.Squeeze(onnx.Slice(x, part.start, part.end, [a]), [a])
rule count_of_parts:
    onnx.SequenceLength(shared onnx.SplitToSequence(x, const sizes?, axis=a))
    let part = part_of_split(sizes, shape(x)[a], 0)
 => cast(part.count, i64)

# Optionals that hold a value.

rule value_of_optional before value_that_is_there:
    onnx.OptionalGetElement(shared onnx.Optional(x)) => x
rule value_that_is_there:
    onnx.OptionalGetElement(x)
    when rank(x) >= 0
 => x

# Arithmetic that weights can hold: conv(x; w, b) is linear in w and b (rounded).

table convolution(outputs, channels) given w, s, conv:
  | onnx.Conv          : outputs = w * along(s, 0, rank(w)), channels = shape(w)[0]
  | onnx.ConvTranspose : outputs = scale_outputs(w, s, conv.group), channels = shape(w)[1] * conv.group
end

# gamma (conv(x; w, b) - mean) / sqrt(var + eps) + beta = conv(x; s w, s (b - mean) + beta)
rule batchnorm_into_convolution for Main in convolution:
    onnx.BatchNormalization(
        conv: Main(x, const w, const b else zeros(1)), const gamma, const beta, const mean, const var, epsilon=eps,
        training_mode=0)
    when element(gamma) == element(w) and element(mean) == element(w)
    let s = gamma / sqrt(var + eps)
 => Main(x, Main.outputs, (b - mean) * s + beta, like conv)

# c conv(x; w, b) = conv(x; c w, c b)
rule product_into_convolution for Main in convolution:
    onnx.Mul(conv: Main(x, const w, const b else zeros(1)), const c)
    let s = per_channel(c, Main.channels, rank(conv))
 => Main(x, Main.outputs, b * s, like conv)
rule quotient_into_convolution for Main in convolution before quotient_is_product:
    onnx.Div(conv: Main(x, const w, const b else zeros(1)), const c)
    let s = 1 / per_channel(c, Main.channels, rank(conv))
 => Main(x, Main.outputs, b * s, like conv)
rule negation_into_convolution for Main in convolution:
    onnx.Neg(conv: Main(x, const w, const b else zeros(1))) => Main(x, -w, -broadcast(b, [Main.channels]), like conv)

# conv(x; w, b) + c = conv(x; w, b + c)
rule sum_into_convolution for Main in convolution:
    onnx.Add(conv: Main(x, const w, const b else zeros(1)), const c)
    let shift = per_channel(c, Main.channels, rank(conv))
    when sum_keeps_digits(b, shift)
 => Main(x, w, b + shift, like conv)
rule difference_from_convolution for Main in convolution:
    onnx.Sub(const c, conv: Main(x, const w, const b else zeros(1)))
    let shift = per_channel(c, Main.channels, rank(conv))
    when sum_keeps_digits(shift, -b)
 => Main(x, -w, shift - b, like conv)

# conv(c x; w, b) = conv(x; c w, b), padding included: what is padded is 0.
rule product_out_of_convolution:
    conv: onnx.Conv(onnx.Mul(x, const c), const w, b?)
    when rank(x) == rank(w)
    let s = per_channel(c, shape(w)[1] * conv.group, rank(w))
 => onnx.Conv(x, scale_inputs(w, s, conv.group), b, like conv)
rule product_out_of_transposed_convolution:
    conv: onnx.ConvTranspose(onnx.Mul(x, const c), const w, b?)
    when rank(x) == rank(w)
    let s = per_channel(c, shape(w)[0], rank(w))
 => onnx.ConvTranspose(x, w * along(s, 0, rank(w)), b, like conv)
rule quotient_out_of_convolution:
    conv: onnx.Conv(onnx.Div(x, const c), const w, b?)
    when rank(x) == rank(w)
    let s = 1 / per_channel(c, shape(w)[1] * conv.group, rank(w))
 => onnx.Conv(x, scale_inputs(w, s, conv.group), b, like conv)

# conv(x + c; w, b) = conv(x; w, b + conv(c; w)) where nothing is padded
rule sum_out_of_convolution:
    conv: onnx.Conv(onnx.Add(x, const c), const w, const b else zeros(1))
    when rank(x) == rank(w)
    when conv.auto_pad == "NOTSET" and all([p == 0 for p in conv.pads])
    let shift = per_channel(c, shape(w)[1] * conv.group, rank(w))
 => onnx.Conv(x, w, b + shift_inputs(w, shift, conv.group), like conv)
rule batchnorm_out_of_convolution:
    conv: onnx.Conv(
        onnx.BatchNormalization(x, const gamma, const beta, const mean, const var, epsilon=eps, training_mode=0),
        const w, const b else zeros(1))
    when conv.auto_pad == "NOTSET" and all([p == 0 for p in conv.pads])
    when element(gamma) == element(w) and element(mean) == element(w)
    let s = gamma / sqrt(var + eps)
 => onnx.Conv(x, scale_inputs(w, s, conv.group), b + shift_inputs(w, beta - mean * s, conv.group), like conv)

# The same for matrices: a gemm is linear in its weights and in what it adds (rounded).

rule batchnorm_into_gemm:
    onnx.BatchNormalization(
        gemm: onnx.Gemm(a, const w, const c else zeros(1)), const gamma, const beta, const mean, const var, epsilon=eps,
        training_mode=0)
    when element(gamma) == element(w) and element(mean) == element(w)
    let s = gamma / sqrt(var + eps)
 => onnx.Gemm(a, w * along(s, 0 if gemm.transB == 1 else 1, 2), (c * gemm.beta - mean) * s + beta, beta=1.0, like gemm)
rule batchnorm_into_matmul:
    onnx.BatchNormalization(
        onnx.MatMul(a: [_, _], const w: [_, _]), const gamma, const beta, const mean, const var, epsilon=eps,
        training_mode=0)
    when element(gamma) == element(w) and element(mean) == element(w)
    let s = gamma / sqrt(var + eps)
 => onnx.Gemm(a, w * along(s, 1, 2), beta - mean * s)
rule product_into_gemm:
    onnx.Mul(gemm: onnx.Gemm(a: float[...], const w, const c else zeros(1)), const factor)
    let s = per_channel(factor, shape(gemm)[1], 2)
 => onnx.Gemm(a, w * along(s, 0 if gemm.transB == 1 else 1, 2), c * gemm.beta * s, beta=1.0, like gemm)
rule sum_into_gemm:
    onnx.Add(gemm: onnx.Gemm(a: float[...], const w, const c else zeros(1)), const more)
    let shift = per_channel(more, shape(gemm)[1], 2)
    when sum_keeps_digits(c * gemm.beta, shift)
 => onnx.Gemm(a, w, c * gemm.beta + shift, beta=1.0, like gemm)
rule product_into_matmul:
    onnx.Mul(y: onnx.MatMul(a, const w: [..., _, n]), const factor)
    let s = per_channel(factor, n, rank(y), rank(y) - 1)
 => onnx.MatMul(a, w * s)

# Idioms, as the one op that they spell.

# gelu(x) = x (1 + erf(x / sqrt 2)) / 2 (rounded)
pattern Erf2(x) =
    onnx.Erf(onnx.Div(x, 1.4142135))
 or onnx.Erf(onnx.Mul(x, 0.70710677))
rule gelu_by_erf before product_of_product, expanded_operand, quotient_is_product:
    y: onnx.Mul(onnx.Mul(x, onnx.Add(Erf2(x), 1.0)), 0.5)
 or y: onnx.Mul(onnx.Mul(x, 0.5), onnx.Add(Erf2(x), 1.0))
 or y: onnx.Mul(x, onnx.Mul(onnx.Add(Erf2(x), 1.0), 0.5))
 or y: onnx.Div(onnx.Mul(x, onnx.Add(Erf2(x), 1.0)), 2.0)
    when same_dims(dims(y), dims(x))
 => onnx.Gelu(x, approximate="none")

# gelu(x) = x (1 + tanh(sqrt(2 / pi) (x + 0.044715 x^3))) / 2, its approximate form (rounded)
pattern Cube(x) =
    onnx.Pow(x, 3.0)
 or onnx.Mul(x, onnx.Mul(x, x))
pattern Tanh2(x) =
    onnx.Tanh(onnx.Mul(onnx.Add(x, onnx.Mul(Cube(x), 0.044715)), 0.7978845608))
rule gelu_by_tanh before gelu_by_erf:
    y: onnx.Mul(onnx.Mul(x, onnx.Add(Tanh2(x), 1.0)), 0.5)
 or y: onnx.Mul(onnx.Mul(x, 0.5), onnx.Add(Tanh2(x), 1.0))
 or y: onnx.Mul(x, onnx.Mul(onnx.Add(Tanh2(x), 1.0), 0.5))
    when same_dims(dims(y), dims(x))
 => onnx.Gelu(x, approximate="tanh")

# mish(x) = x tanh(log(1 + e^x)) (rounded)
rule mish before hardswish:
    onnx.Mul(x, onnx.Tanh(onnx.Softplus(x))) => onnx.Mish(x)

# hardswish(x) = x min(max(x + 3, 0), 6) / 6 (rounded)
pattern HardSigmoid6(x) =
    onnx.Div(onnx.Clip(onnx.Add(x, 3.0), 0.0, 6.0), 6.0)
 or onnx.Mul(onnx.Clip(onnx.Add(x, 3.0), 0.0, 6.0), 0.16666667)
 or onnx.HardSigmoid(x, alpha=0.16666667, beta=0.5)
rule hardswish before product_into_convolution, product_into_gemm, product_into_matmul, gelu_by_tanh:
    y: onnx.Mul(x: float[...], HardSigmoid6(x))
 or y: onnx.Div(onnx.Mul(x: float[...], onnx.Clip(onnx.Add(x, 3.0), 0.0, 6.0)), 6.0)
 or y: onnx.Mul(onnx.Mul(x, onnx.Clip(onnx.Add(x, 3.0), 0.0, 6.0)), 0.16666667)
    when same_dims(dims(y), dims(x))
 => onnx.HardSwish(x)
