"""Samples of attention, of embeddings and of packed weights, as ONNX Runtime's optimizer writes them.

Attention has no past in them: onnxruntime leaves it out where what is present is no result. That of groups has.
"""

from __future__ import annotations

from tflc.dialects.samples.quantized import Sample, parameters
from tflc.dialects.samples.site import Site

BATCH, WORDS, HIDDEN, HEADS = 2, 3, 4, 2


def _masks(site: Site, index: int) -> None:
    """A mask of words or of pairs of words; as many words as a sentence has."""
    rank = site.rank(index, 1, 2, 3)
    ones = [[site.pick(0, 1) for _ in range(WORDS)] for _ in range(WORDS)]
    values = {1: [WORDS, 1], 2: ones[:BATCH], 3: [ones] * BATCH}.get(rank)
    site.give(index, (BATCH, WORDS, WORDS)[:rank], values, element="i32")


def _settings(site: Site) -> None:
    site.set("num_heads", HEADS)
    site.choose("unidirectional", 0, 1)
    site.choose("scale", None, 0.25)
    for name in ("do_rotary", "past_present_share_buffer"):
        site.set(name, 0)


def projections(data: int, weights: int, bias: int, mask: int, past: int) -> Sample:
    """Attention whose operands stand at certain positions."""

    def draw(site: Site) -> None:
        _settings(site)
        site.set("qkv_hidden_sizes", None)
        site.give(data, (BATCH, WORDS, 5))
        site.give(weights, (5, 3 * HIDDEN))
        site.give(bias, (3 * HIDDEN,))
        site.leave_out(past)
        _masks(site, mask)
        site.give(5, (1, HEADS, WORDS, WORDS))

    return draw


def quantized_projections(site: Site) -> None:
    parameters(site, 3)
    parameters(site, 4)
    for zero in (6, 7):
        site.give(zero, ())
    projections(0, 1, 2, 5, 8)(site)


def heads(site: Site) -> None:
    _settings(site)
    for index, packed in ((0, 3), (1, 2), (2, 0)):
        words = (BATCH, WORDS, HEADS, packed, HIDDEN // HEADS) if site.rank(index, 3) == 5 else (BATCH, WORDS, HIDDEN)
        site.give(index, words)
    site.give(3, (3 * HIDDEN,))
    for past in (6, 7):
        site.leave_out(past)
    _masks(site, 4)
    site.give(5, (1, HEADS, WORDS, WORDS))


def groups(site: Site) -> None:
    """A prompt, or one word behind others, of two sentences; four heads to two keys of 16.

    Scores that nobody asks for onnxruntime leaves unwritten, and those of words behind the end of a shorter sentence.
    """
    words, past = site.pick((3, 0), (1, 5))
    site.set("num_heads", 4)
    site.set("kv_num_heads", 2)
    for name, value in (("do_rotary", 0), ("sliding_window_cache", 0), ("causal", 1), ("scale", None)):
        site.set(name, value)
    shorter = 0 if site.set("qk_output", site.pick(1, 2)) else 1
    for name, choices in {"softcap": (0.0, 1.0), "local_window_size": (-1, 2), "smooth_softmax": (-1, 1)}.items():
        site.choose(name, *choices)
    site.choose("rotary_interleaved", 0, 1)
    site.give(0, (BATCH, words, 64 if site.has(1) else 128))
    for index in (1, 2):
        site.give(index, (BATCH, words, 32))
    for index in (3, 4):
        if past:
            site.give(index, (BATCH, 2, past, 16))
        else:
            site.leave_out(index)
    site.give(5, (BATCH,), [words + past - 1, words + past - 1 - shorter], element="i32")
    site.give(6, (), words + past, element="i32")
    for index in (7, 8):
        site.give(index, (6, 8))
    site.give(10, (1, 4, words, words + past))
    site.give(11, (4,))


def embeddings(site: Site) -> None:
    """Of up to five words, at up to five places, of two kinds; of what is stored, the scales and zero points behind them."""
    ids = [[1, 0, 4], [2, 3, 1]]
    places = "position_ids" in {spec.name for spec in site.schema.operands}
    for index, values in ((0, ids), (1, [[0, 1, 1], [1, 0, 0]]), (7, [[1, 1, 0], [1, 0, 0]]), (8, ids)):
        if index < 8 or places:
            site.give(index, (BATCH, WORDS), values, element="i32")
    for index, count in ((2, 5), (3, 5), (4, 2)):
        site.give(index, (count, HIDDEN))
    for index in (5, 6):
        site.give(index, (HIDDEN,))
    for index in range(8, len(site.slots) if not places else 0):
        site.give(index, (), domain="positive" if index < 13 else "")


def rotation(site: Site) -> None:
    """Of words or of heads; positions of which each has its angles."""
    site.set("num_heads", HEADS)
    for name, value in (("is_packed_batching", 0), ("rotary_embedding_dim", 0), ("scale", 1.0)):
        site.set(name, value)
    site.choose("interleaved", 0, 1)
    rank = site.rank(0, 3, 4)
    site.give(0, (BATCH, HEADS, WORDS, HIDDEN) if rank == 4 else (BATCH, WORDS, HEADS * HIDDEN))
    if site.rank(1, 1, 2) == 1:
        site.give(1, (1,), [2])
    else:
        site.give(1, (BATCH, WORDS), [[0, 1, 2], [2, 0, 4]])
    for index in (2, 3):
        site.give(index, (5, HIDDEN // 2))


def packed_product(site: Site) -> None:
    """Of weights of 4 bits in two blocks of 16 rows."""
    for name, value in (("K", 32), ("N", 3), ("bits", 4), ("block_size", 16)):
        site.set(name, value)
    site.give(0, (2, 32))
    site.give(1, (3, 2, 8))
    site.give(2, (3, 2))
    site.give(3, (3, 1), element="ui8")
    site.give(5, (3,))


SAMPLES: dict[str, Sample] = {
    "ms.Attention": projections(0, 1, 2, 3, 4),
    "ms.EmbedLayerNormalization": embeddings,
    "ms.GroupQueryAttention": groups,
    "ms.MatMulNBits": packed_product,
    "ms.MultiHeadAttention": heads,
    "ms.QAttention": quantized_projections,
    "ms.QEmbedLayerNormalization": embeddings,
    "ms.RotaryEmbedding": rotation,
}
