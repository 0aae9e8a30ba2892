# Attention of several heads to the keys and values of one, and to those of the words before (rounded).
use onnx
from tflc.patterns.hooks.attention import turns
from tflc.patterns.hooks.tensors import data_type

# Queries, keys and values side by side.
rule grouped_attention_of_packed
     falls absent_operands "keys and values are told apart":
    attention: onnx.ms.GroupQueryAttention(all: [_, _, c], none, none, rest..., num_heads=n, kv_num_heads=h)
    let size = c // (n + 2 * h)
 => onnx.ms.GroupQueryAttention(
        onnx.Slice(all, [0], [n * size], [2], [1]), onnx.Slice(all, [n * size], [(n + h) * size], [2], [1]),
        onnx.Slice(all, [(n + h) * size], [c], [2], [1]), rest..., like attention)

# A prompt begins its sentence; words that follow on others end it: their places are up to the last of each sentence.
rule grouped_attention_of_turned
     falls turns "queries and keys are turned before":
    attention: onnx.ms.GroupQueryAttention(
        q: [_, _, m], k: [_, _, _], v, pk?, pv?, last, total, cos: [_, r], sin, none, rest..., num_heads=n,
        kv_num_heads=h, do_rotary=1, rotary_interleaved=i)
    let part = 0 if 2 * r == m // n else 2 * r
 => with count: onnx.Shape(q, start=1, end=2)
    with whole: onnx.Equal(onnx.Cast(onnx.Reshape(total, [1]), to=data_type(i64)), count)
    with first: onnx.Where(whole, 0, onnx.Sub(onnx.Add(onnx.Cast(last, to=data_type(i64)), 1), count))
    with places: onnx.Add(onnx.Unsqueeze(first, [1]), onnx.Range(0, onnx.Squeeze(count, [0]), 1))
    onnx.ms.GroupQueryAttention(
        onnx.RotaryEmbedding(q, cos, sin, places, interleaved=i, num_heads=n, rotary_embedding_dim=part),
        onnx.RotaryEmbedding(k, cos, sin, places, interleaved=i, num_heads=h, rotary_embedding_dim=part), v, pk, pv,
        last, total, none, none, none, rest..., do_rotary=0, like attention)

# softmax(scale q k') v for each head. New keys and values stand in the place of their words; behind the last word there is nothing. A word is seen
# from its own place on, and with a window from so many places only. A sink takes its share of the softmax, and gives nothing.
rule grouped_attention_by_products:
    onnx.ms.GroupQueryAttention(
        q: f32[_, _, m], k: [_, _, _], v, pk?, pv?, last, total, none, none, none, extra?, sink?, none, none, none,
        none, num_heads=n, kv_num_heads=h, scale=a?, softcap=c, local_window_size=w, causal=u, smooth_softmax=s,
        qk_output=0, sliding_window_cache=0)
    let size = m // n
    let scale = cast(a if a != none and a != 0 else 1 / sqrt(size), f32)
 => with count: onnx.Shape(q, start=1, end=2)
    with so_far: onnx.Cast(onnx.Reshape(total, [1]), to=data_type(i64))
    with latest: onnx.Unsqueeze(onnx.Cast(last, to=data_type(i64)), [1])
    with first: onnx.Where(onnx.Equal(so_far, count), 0, onnx.Sub(onnx.Add(latest, 1), count))
    with places: onnx.Add(first, onnx.Range(0, onnx.Squeeze(count, [0]), 1))
    with room: onnx.Shape(pk, start=2, end=3) if pk != none else cast([0], i64)
    with all: onnx.Max(so_far, room)
    with at: onnx.Range(0, onnx.Squeeze(all, [0]), 1)
    with new: onnx.Reshape(onnx.Concat(k, v, axis=2), [0, 0, 2 * h, size])
    with known: onnx.Concat(onnx.Transpose(onnx.Concat(pk, pv, axis=1), perm=[0, 2, 1, 3]), new, axis=1)
        if pk != none else new
    with from: onnx.Where(
        onnx.Less(at, first), at,
        onnx.Min(onnx.Add(onnx.Sub(at, first), room), onnx.Sub(onnx.Add(room, count), cast(1, i64))))
    with held: onnx.Where(
        onnx.Unsqueeze(onnx.Less(at, onnx.Add(first, count)), [2, 3]),
        onnx.GatherND(known, onnx.Unsqueeze(from, [2]), batch_dims=1), 0.0)
    with pairs: onnx.Transpose(held, perm=[0, 2, 1, 3])
    with keys: onnx.Slice(pairs, [0], [h], [1])
    with values: onnx.Slice(pairs, [h], [2 * h], [1])
    with queries: onnx.Transpose(onnx.Reshape(onnx.Mul(q, scale), [0, 0, n, size]), perm=[0, 2, 1, 3])
    with products: onnx.MatMul(onnx.Reshape(queries, [0, h, -1, size]), onnx.Transpose(keys, perm=[0, 1, 3, 2]))
    with scores: onnx.Reshape(products, [0, n, -1, 0])
    with bounded: onnx.Mul(onnx.Tanh(onnx.Mul(scores, cast(1 / c, f32))), cast(c, f32)) if c != 0 else scores
    with biased: onnx.Add(
        bounded, onnx.Pad(extra, onnx.Concat(cast(zeros(7), i64), onnx.Sub(all, so_far), axis=0), mode="constant"))
        if extra != none else bounded
    with until: onnx.Unsqueeze(onnx.Min(places, latest) if u == 1 else latest, [1, 3])
    with heard: onnx.LessOrEqual(at, until)
    with seen: onnx.And(heard, onnx.Greater(at, onnx.Unsqueeze(onnx.Sub(places, cast(w, i64)), [1, 3])))
        if w > 0 else heard
    with left: onnx.Where(seen, biased, lowest(f32))
    with beside: onnx.Expand(
        onnx.Reshape(sink, [1, n, 1, 1]) if sink != none else zeros(1),
        onnx.Concat(onnx.Shape(left, start=0, end=3), cast([1], i64), axis=0))
    with shares: onnx.Slice(onnx.Softmax(onnx.Concat(left, beside, axis=3), axis=3), [0], all, [3])
        if sink != none or s == 1 else onnx.Softmax(left, axis=3)
    with weights: onnx.Where(seen, shares, 0.0) if w > 0 else shares
    with sums: onnx.MatMul(onnx.Reshape(weights, [0, h, -1, 0]), values)
    onnx.Reshape(onnx.Transpose(onnx.Reshape(sums, [0, n, -1, size]), perm=[0, 2, 1, 3]), [0, 0, n * size]),
    keys,
    values
