# What ONNX Runtime's optimizer fuses, in parts (rounded).
use onnx
from tflc.dialects.onnx.microsoft import transposed
from tflc.patterns.hooks.attention import mask_axes, vectors_attended
from tflc.patterns.hooks.packed_weights import packed_table, unpacked_weights
from tflc.patterns.hooks.reshaping import same_dims
from tflc.patterns.hooks.tensors import data_type

rule bias_gelu_by_definition:
    onnx.ms.BiasGelu(x, bias) => onnx.Gelu(onnx.Add(x, bias), approximate="none")
rule fast_gelu_is_approximate:
    onnx.ms.FastGelu(x, none) => onnx.Gelu(x, approximate="tanh")
rule fast_gelu_of_sum:
    onnx.ms.FastGelu(x, bias) => onnx.Gelu(onnx.Add(x, bias), approximate="tanh")
rule quick_gelu_is_swish:
    onnx.ms.QuickGelu(x, alpha=a) => onnx.Swish(x, alpha=a)

# f(conv(x) + z)
table activation(word):
  | onnx.Relu    : word = "Relu"
  | onnx.Sigmoid : word = "Sigmoid"
  | onnx.Tanh    : word = "Tanh"
end
rule convolution_then_activation for Act in activation:
    conv: onnx.ms.FusedConv(xs..., activation=Act.word)
 => Act(onnx.ms.FusedConv(xs..., activation=none, activation_params=none, like conv))
rule convolution_then_leaky_relu:
    conv: onnx.ms.FusedConv(xs..., activation="LeakyRelu", activation_params=params)
 => onnx.LeakyRelu(onnx.ms.FusedConv(xs..., activation=none, activation_params=none, like conv), alpha=params[0])
rule convolution_then_hard_sigmoid:
    conv: onnx.ms.FusedConv(xs..., activation="HardSigmoid", activation_params=params)
 => onnx.HardSigmoid(
        onnx.ms.FusedConv(xs..., activation=none, activation_params=none, like conv), alpha=params[0], beta=params[1])
rule convolution_then_clip:
    conv: onnx.ms.FusedConv(xs..., activation="Clip", activation_params=params)
 => onnx.Clip(onnx.ms.FusedConv(xs..., activation=none, activation_params=none, like conv), params[0], params[1])
rule fused_convolution:
    conv: onnx.ms.FusedConv(x, w, b?, none, activation=none) => onnx.Conv(x, w, b, like conv)
rule fused_convolution_and_sum:
    conv: onnx.ms.FusedConv(x, w, b?, z, activation=none) => onnx.Add(onnx.Conv(x, w, b, like conv), z)

# f(alpha A' B' + beta C)
rule product_then_activation for Act in activation:
    gemm: onnx.ms.FusedGemm(xs..., activation=Act.word) => Act(onnx.Gemm(xs..., like gemm))
rule product_then_leaky_relu:
    gemm: onnx.ms.FusedGemm(xs..., activation="LeakyRelu", activation_alpha=a)
 => onnx.LeakyRelu(onnx.Gemm(xs..., like gemm), alpha=a)

# alpha A' B', the axes of both in an order of their own
rule matmul_of_transposed:
    matmul: onnx.ms.FusedMatMul(a, b, alpha=s)
 => onnx.Mul(
        onnx.MatMul(
            onnx.Transpose(a, perm=transposed(rank(a), matmul.transA, matmul.transBatchA)),
            onnx.Transpose(b, perm=transposed(rank(b), matmul.transB, matmul.transBatchB))),
        s)

# layernorm(x + skip + bias); beside it mean and 1 / sqrt(mean(d d) + eps), d the difference from the mean, and what is normalized
rule skip_layer_normalization:
    onnx.ms.SkipLayerNormalization(x, skip, scale, beta?, bias?, epsilon=eps)
    let last = rank(x) - 1
 => with sum: onnx.Add(x, onnx.Add(skip, bias) if bias != none else skip)
    with wide: onnx.Cast(sum, to=data_type(f32))
    with mean: onnx.ReduceMean(wide, [last], keepdims=1)
    with d: onnx.Sub(wide, mean)
    onnx.LayerNormalization(sum, scale, beta, axis=last, epsilon=eps),
    mean,
    onnx.Reciprocal(onnx.Sqrt(onnx.Add(onnx.ReduceMean(onnx.Mul(d, d), [last], keepdims=1), eps))),
    sum
# rms(x + skip + bias)
rule skip_rms_normalization
     unverified "onnxruntime leaves mean and deviation unwritten":
    onnx.ms.SkipSimplifiedLayerNormalization(x, skip, scale, bias?, epsilon=eps)
    let last = rank(x) - 1
 => onnx.RMSNormalization(
        sum: onnx.Add(x, onnx.Add(skip, bias) if bias != none else skip), scale, axis=last, epsilon=eps),
    onnx.ReduceMean(sum, [last], keepdims=1),
    onnx.Reciprocal(onnx.Sqrt(onnx.Add(onnx.ReduceMean(onnx.Mul(sum, sum), [last], keepdims=1), eps))),
    sum

# words + places + kinds, normalized; how many words of each sentence count; what is normalized
rule embeddings_normalized:
    onnx.ms.EmbedLayerNormalization(
        ids: [_, _], kinds?, words, places, segments?, scale, beta, mask?, positions?, epsilon=eps)
 => with named: onnx.Add(
        onnx.Gather(words, ids, axis=0),
        onnx.Gather(places, positions, axis=0)
            if positions != none else onnx.Slice(places, [0], onnx.Shape(ids, start=1, end=2), [0]))
    with sum: onnx.Add(named, onnx.Gather(segments, kinds, axis=0)) if segments != none else named
    onnx.LayerNormalization(sum, scale, beta, axis=2, epsilon=eps),
    onnx.ReduceSum(onnx.Cast(onnx.Equal(mask, 1), to=data_type(i32)), [1], keepdims=0)
        if mask != none else onnx.Expand(cast(0, i32), onnx.Shape(ids, start=0, end=1)),
    sum
rule quantized_embeddings:
    embedding: onnx.ms.QEmbedLayerNormalization(
        ids, kinds?, words, places, segments?, scale, beta, mask?, words_s, places_s, segments_s?, scale_s, beta_s,
        words_z, places_z, segments_z?, scale_z, beta_z)
 => onnx.ms.EmbedLayerNormalization(
        ids, kinds, onnx.DequantizeLinear(words, words_s, words_z), onnx.DequantizeLinear(places, places_s, places_z),
        onnx.DequantizeLinear(segments, segments_s, segments_z) if segments != none else none,
        onnx.DequantizeLinear(scale, scale_s, scale_z), onnx.DequantizeLinear(beta, beta_s, beta_z), mask, none,
        like embedding)

# Self attention: queries, keys and values are the columns of x w + b.
rule attention_of_projections:
    attention: onnx.ms.Attention(
        x: [_, _, _], w: [_, columns], b, mask?, past?, scores?, none, num_heads=n, qkv_hidden_sizes=sizes?,
        do_rotary=0)
    let hidden = columns // 3
    when sizes == none or sizes == [hidden, hidden, hidden]
 => with all: onnx.Add(onnx.MatMul(x, w), b)
    with key: onnx.Slice(all, [hidden], [2 * hidden], [2])
    with value: onnx.Slice(all, [2 * hidden], [columns], [2])
    with pk: onnx.Transpose(onnx.Reshape(key, [0, 0, n, -1]), perm=[0, 2, 1, 3])
    with pv: onnx.Transpose(onnx.Reshape(value, [0, 0, n, -1]), perm=[0, 2, 1, 3])
    with new: onnx.Concat(onnx.Unsqueeze(pk, [0]), onnx.Unsqueeze(pv, [0]), axis=0)
    onnx.ms.MultiHeadAttention(
        onnx.Slice(all, [0], [hidden], [2]), key, value, none, mask, scores,
        onnx.Gather(past, 0, axis=0) if past != none else none, onnx.Gather(past, 1, axis=0) if past != none else none,
        like attention),
    onnx.Concat(past, new, axis=3) if past != none else new
rule attention_of_quantized:
    attention: onnx.ms.QAttention(x, w, b, xs, ws, mask?, xz?, wz?, past?)
 => onnx.ms.Attention(
        onnx.DequantizeLinear(x, xs, xz), onnx.DequantizeLinear(w, ws, wz, axis=1), b, mask, past, none, like attention)
# Queries, keys and values of each head side by side, or keys and values.
rule attention_of_packed
     falls absent_operands "keys and values are told apart"
     unverified "onnxruntime has no kernel for the CPU that takes packed ones":
    attention: onnx.ms.MultiHeadAttention(all: [_, _, _, 3, _], none, none, rest...)
 => onnx.ms.MultiHeadAttention(
        onnx.Reshape(onnx.Gather(all, 0, axis=3), [0, 0, -1]), onnx.Reshape(onnx.Gather(all, 1, axis=3), [0, 0, -1]),
        onnx.Reshape(onnx.Gather(all, 2, axis=3), [0, 0, -1]), rest..., like attention)
rule attention_of_packed_pairs
     falls absent_operands "keys and values are told apart"
     unverified "onnxruntime has no kernel for the CPU that takes packed ones":
    attention: onnx.ms.MultiHeadAttention(q, pairs: [_, _, _, 2, _], none, rest...)
 => onnx.ms.MultiHeadAttention(
        q, onnx.Reshape(onnx.Gather(pairs, 0, axis=3), [0, 0, -1]),
        onnx.Reshape(onnx.Gather(pairs, 1, axis=3), [0, 0, -1]), rest..., like attention)
# The bias holds the parts for queries, keys and values.
rule attention_of_sums
     falls vectors_attended "the bias is added":
    attention: onnx.ms.MultiHeadAttention(q: [_, _, m], k: [_, _, _], v: [_, _, _], b: [n], rest...)
 => onnx.ms.MultiHeadAttention(
        onnx.Add(q, onnx.Slice(b, [0], [m], [0])), onnx.Add(k, onnx.Slice(b, [m], [2 * m], [0])),
        onnx.Add(v, onnx.Slice(b, [2 * m], [n], [0])), none, rest..., like attention)
# Of each sentence, its first words are attended to: so many as its length.
rule attention_within_lengths before attention_by_products
     falls vectors_attended "a mask stands for the lengths":
    attention: onnx.ms.MultiHeadAttention(q, k: [_, _, _], v, none, length, scores?, pk?, pv?, none, none)
    when same_dims(dims(length), dims(q)[0:1])
 => with new: onnx.Shape(k, start=1, end=2)
    with total: onnx.Add(new, onnx.Shape(pk, start=2, end=3)) if pk != none else new
    with places: onnx.Cast(onnx.Range(0, onnx.Squeeze(total, [0]), 1), to=data_type(i32))
    onnx.ms.MultiHeadAttention(
        q, k, v, none, onnx.Cast(onnx.Less(places, onnx.Unsqueeze(length, [1])), to=data_type(i32)), scores, pk, pv,
        none, none, like attention)
# softmax(scale q k' + masks) v for each head. A mask lowers the scores where it is 0; one direction leaves nothing behind a word's own place.
rule attention_by_products:
    onnx.ms.MultiHeadAttention(
        q: f32[_, _, m], k, v, none, mask?, extra?, pk?, pv?, none, none, num_heads=n, scale=a?, unidirectional=u,
        mask_filter_value=f)
    when f <= 0
    let scale = cast(a if a != none else 1 / sqrt(m / n), f32)
    let broadcast_axes = mask_axes(mask)
 => with queries: onnx.Transpose(onnx.Reshape(onnx.Mul(q, scale), [0, 0, n, -1]), perm=[0, 2, 1, 3])
    with key: onnx.Transpose(onnx.Reshape(k, [0, 0, n, -1]), perm=[0, 2, 1, 3]) if rank(k) == 3 else k
    with value: onnx.Transpose(onnx.Reshape(v, [0, 0, n, -1]), perm=[0, 2, 1, 3]) if rank(v) == 3 else v
    with keys: onnx.Concat(pk, key, axis=2) if pk != none else key
    with values: onnx.Concat(pv, value, axis=2) if pv != none else value
    with scores: onnx.MatMul(queries, onnx.Transpose(keys, perm=[0, 1, 3, 2]))
    with seen: onnx.Where(onnx.Greater(onnx.Unsqueeze(mask, broadcast_axes), 0), cast(0, f32), cast(f, f32))
        if mask != none else cast(0, f32)
    with before: onnx.Min(
        seen,
        onnx.Trilu(
            onnx.Expand(lowest(f32), onnx.Shape(scores, start=2)),
            onnx.Add(onnx.Shape(pk, start=2, end=3), 1) if pk != none else 1, upper=1))
        if u == 1 else seen
    with biased: onnx.Add(scores, extra) if extra != none else scores
    with products: onnx.MatMul(onnx.Softmax(onnx.Add(biased, before), axis=3), values)
    onnx.Reshape(onnx.Transpose(products, perm=[0, 2, 1, 3]), [0, 0, -1]), keys, values

# A times weights of a few bits, which a scale and a zero point for each block make real
rule product_with_packed_weights:
    matmul: onnx.ms.MatMulNBits(a, const b, const s, const z?, none, bias?)
    let weights = unpacked_weights(matmul, b, s, z)
 => with product: onnx.MatMul(a, weights)
    onnx.Add(product, bias) if bias != none else product

# Rows of a table of few bits, which a scale and a zero point for each block make real; behind the last row stands one of zeros, for places that
# are not in the table.
rule rows_of_packed_table:
    gather: onnx.ms.GatherBlockQuantized(const data, places, const s: [n, _], const z?, gather_axis=g, quantize_axis=q)
    when g in [0, -2] and q in [1, -1]
    let table = packed_table(gather, data, s, z)
 => with at: onnx.Where(onnx.Less(places, 0), onnx.Add(places, n), places)
    with known: onnx.And(onnx.GreaterOrEqual(at, 0), onnx.Less(at, n))
    with row: onnx.Where(known, at, n)
    with real: onnx.Mul(
        onnx.Cast(onnx.Gather(table.numbers, row, axis=0), to=data_type(element(s))),
        onnx.Gather(table.scales, row, axis=0))
    with rows: onnx.Reshape(real, onnx.Concat(onnx.Shape(places), cast([-1], i64), axis=0))
    onnx.Slice(rows, [0], [table.columns], [rank(places)])

# x turned by the angles of its positions; of those that follow on one another the first may be given
rule rotary_by_positions:
    rotary: onnx.ms.RotaryEmbedding(x, ids: [_, _], cos, sin, scale=1.0, is_packed_batching=0)
 => onnx.RotaryEmbedding(x, cos, sin, ids, like rotary)
rule rotary_from_position
     falls vectors_attended "each position is told":
    rotary: onnx.ms.RotaryEmbedding(x, first: [_], cos, sin)
    let along = rank(x) - 2
 => with steps: onnx.Range(0, onnx.Squeeze(onnx.Shape(x, start=along, end=along + 1), [0]), 1)
    onnx.ms.RotaryEmbedding(
        x, onnx.Expand(onnx.Add(steps, first), onnx.Concat(onnx.Shape(x, start=0, end=1), onnx.Shape(steps), axis=0)),
        cos, sin, like rotary)
