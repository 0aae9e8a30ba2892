"""Samples of onnx ops of signals and of words."""

from __future__ import annotations

from math import prod

# Along axes.
from tflc.dialects.samples.indexing import nested
from tflc.dialects.samples.site import Site


def window(site: Site) -> None:
    """A window function: how long it is."""
    site.give(0, (), site.pick(1, 2, 7, 8), element=site.pick("i32", "i64"))


def fourier(site: Site) -> None:
    """DFT along an axis of few elements or of many, 37 of them no product; as many points, or more, or fewer."""
    components = site.pick(1, 2)
    sizes = [site.pick(3, 4, 5), site.pick(3, 4, 5)]
    along = site.pick(1, 2)
    if site.chance(60):
        sizes[along - 1] = site.pick(36, 37)
    shape = site.give(0, (site.pick(1, 2), *sizes, components))
    site.give(1, (), shape[along] if site.chance(50) else shape[along] + site.pick(-1, 2), element="i64")
    site.give(2, (), along, element="i64")
    site.choose("inverse", 0, 1)
    half = components == (2 if site.get("inverse") else 1)
    site.set("onesided", site.pick(0, 1) if half else 0)


def frames(site: Site) -> None:
    """STFT: frames of 4 elements, 3 of which the next one has too or not."""
    site.give(0, (site.pick(1, 2), 11, 1))
    site.give(1, (), site.pick(1, 2, 4), element="i64")
    site.give(2, (4,))
    site.give(3, (), 4, element="i64")
    site.choose("onesided", 0, 1)


def ngrams(site: Site) -> None:
    """Numbers from 0 to 2 in rows; single ones and pairs are counted."""
    shape = site.give(0, site.pick((6,), (2, 6)), None, element=site.pick("i32", "i64"))
    site.slots[0].values = nested([site.random.randrange(3) for _ in range(prod(shape))], shape)
    site.set("pool_int64s", (1, 0, 0, 2, 1, 1))
    site.set("ngram_counts", (0, 2))
    site.set("ngram_indexes", site.pick((0, 1, 2, 3), (4, 0, 2, 1)))
    site.set("min_gram_length", site.pick(1, 2))
    site.set("max_gram_length", 2)
    site.set("max_skip_count", site.pick(0, 1, 3))
    site.choose("mode", "TF", "IDF", "TFIDF")
    site.set("weights", (0.5, 2.0, 1.0, 3.0, 0.25))
