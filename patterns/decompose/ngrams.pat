# N-grams: each one of the pool is compared with each window of a row.
use onnx
from tflc.patterns.hooks.ngrams import ngrams

rule ngrams_are_compared:
    r: onnx.TfIdfVectorizer(
        x, pool_int64s=numbers?, ngram_counts=starts, ngram_indexes=indexes, min_gram_length=least,
        max_gram_length=greatest, max_skip_count=skips, mode=mode, weights=weights?)
    let sought = ngrams(shape(x)[-1], numbers, starts, indexes, least, greatest, skips)
    let weight = [1.0] if mode == "TF" or weights == none else weights[0:len(sought.order)]
 => with windows: onnx.Unsqueeze(onnx.Gather(onnx.Cast(x, to=7), sought.places, axis=rank(x) - 1), [-2])
    with same: onnx.Cast(onnx.Or(onnx.Equal(windows, sought.pool), sought.free), to=1)
    with found: onnx.ReduceSum(onnx.Mul(onnx.ReduceMin(same, [-1], keepdims=0), sought.counted), [-2], keepdims=0)
    with beside: onnx.Pad(found, [0 for _ in shape(r)] + [0 for _ in shape(r)[1:]] + [1], mode="constant")
    with counts: onnx.Gather(beside, sought.order, axis=rank(x) - 1)
    onnx.Mul(onnx.Min(counts, 1.0) if mode == "IDF" else counts, cast(weight, f32))
