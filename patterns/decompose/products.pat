# Products of matrices, convolutions among them.
use onnx
from tflc.patterns.hooks.contraction import contraction, diagonal, first_two, preparation, projection
from tflc.patterns.hooks.measures import implied_zeros, unprepared_products
from tflc.patterns.hooks.parameters import is_computed
from tflc.patterns.hooks.stored_weights import written_out
from tflc.patterns.hooks.triangle import identity_matrix
from tflc.patterns.hooks.dilation import spreading

# Integers are multiplied one by one, which no sum rounds: where the products are few.
rule matmul_of_integers:
    onnx.MatMul(x, y)
    when element(x) in ["i32", "i64"]
    when rank(x) > 1 and rank(y) > 1
    when size(x) * shape(y)[-1] <= 16777216 and size(y) * shape(x)[-2] <= 16777216
 => onnx.ReduceSum(
        onnx.Mul(onnx.Unsqueeze(x, [rank(x)]), onnx.Unsqueeze(y, [rank(y) - 2])), [max(rank(x), rank(y)) - 1],
        keepdims=0)
rule matmul_of_integers_and_column:
    onnx.MatMul(x, y: [_])
    when element(x) in ["i32", "i64"]
 => onnx.ReduceSum(onnx.Mul(x, y), [rank(x) - 1], keepdims=0)
rule matmul_of_row_and_integers:
    onnx.MatMul(x: [_], y: [_, _, ...])
    when element(x) in ["i32", "i64"]
 => onnx.ReduceSum(onnx.Mul(onnx.Unsqueeze(x, [1]), y), [rank(y) - 2], keepdims=0)

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
# Those of a transposed convolution that are dequantized: the stored integers, zero points between them.
rule conv_transpose_of_quantized_weights before conv_of_computed_groups, conv_of_computed_dilation
     falls implied_zeros "those between groups and between elements are written":
    conv: onnx.ConvTranspose(
        x, shared onnx.DequantizeLinear(const w, const s, const z?, axis=a, block_size=0), b?, group=g, dilations=d)
    when a < 2 or size(s) == 1
    when g > 1 or any([e > 1 for e in d])
    let whole = written_out(w, s, z, a, g, d)
 => onnx.ConvTranspose(
        x, onnx.DequantizeLinear(whole.weights, whole.scales, whole.zeros, axis=a), b, group=1,
        dilations=[1 for _ in d], kernel_shape=shape(whole.weights)[2:], like conv)

# Einsum: two tensors at a time; of one the elements on a diagonal, the sums and the order; what concerns one of two is done before.
rule einsum_of_many
     falls operands "two of them become one":
    onnx.Einsum(a, b, c, rest..., equation=e)
    let steps = first_two(e)
 => onnx.Einsum(onnx.Einsum(a, b, equation=steps[0]), c, rest..., equation=steps[1])
rule einsum_of_diagonal before einsum_of_one
     falls rank "axes of one letter become one":
    onnx.Einsum(a, equation=e)
    let part = diagonal(e, dims(a))
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
    let plan = preparation(e, dims(a), dims(b))
 => onnx.Einsum(onnx.Einsum(a, equation=plan.left), onnx.Einsum(b, equation=plan.right), equation=plan.equation)
# A contraction of two tensors is one batched product of matrices between two reshapes.
rule einsum_is_matmul:
    onnx.Einsum(a: float[...], b, equation=equation)
    let plan = contraction(equation, dims(a), dims(b))
 => onnx.Transpose(
        onnx.Reshape(
            onnx.MatMul(
                onnx.Reshape(onnx.Transpose(a, perm=plan.left), plan.left_matrix),
                onnx.Reshape(onnx.Transpose(b, perm=plan.right), plan.right_matrix)),
            plan.shape),
        perm=plan.order)
