"""Rules with one mistake each are refuted, by a counterexample that a reader can follow; the rules without it are verified."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from tflc.rewrite import load
from tflc.rewrite.verify import REFUTED, VERIFIED, Effort, Verdict, verify
from tflc.rewrite.verify.shrink import size

HEAD = """use onnx, nhwc, tfl
from tflc.patterns.hooks.permutation import compose
from tflc.patterns.hooks.reshaping   import same_dims
from tflc.patterns.hooks.channels    import per_channel
from tflc.patterns.hooks.parameters  import i32
"""


@dataclass(frozen=True)
class Mistake:
    """A rule with a mistake and without it. ``kind`` is how it is refuted; ``most`` is how much there may be to read (``shrink.size``)."""

    name: str
    wrong: str
    right: str
    kind: str = "values"
    most: int = 40


MISTAKES = [
    Mistake(
        "swapped_operands_of_sub",
        "onnx.Neg(onnx.Sub(a, b)) => onnx.Sub(a, b)",
        "onnx.Neg(onnx.Sub(a, b)) => onnx.Sub(b, a)",
        most=30,
    ),
    Mistake(
        "swapped_operands_of_a_convolution_shift",
        "onnx.Sub(const c, conv: onnx.Conv(x, const w, const b))\n"
        "    let s = per_channel(c, shape(w)[0], rank(conv))\n => onnx.Conv(x, -w, b - s, like conv)",
        "onnx.Sub(const c, conv: onnx.Conv(x, const w, const b))\n"
        "    let s = per_channel(c, shape(w)[0], rank(conv))\n => onnx.Conv(x, -w, s - b, like conv)",
    ),
    Mistake(
        "wrong_permutation",
        "onnx.Transpose(shared onnx.Transpose(x, perm=p), perm=q) => onnx.Transpose(x, perm=compose(q, p))",
        "onnx.Transpose(shared onnx.Transpose(x, perm=p), perm=q) => onnx.Transpose(x, perm=compose(p, q))",
        kind="type",
    ),
    Mistake(
        "wrong_permutation_of_weights",
        "conv: nhwc.Conv(x: f32[_, _, _, _], const w: [m, _, kh, kw], const b: [m], group=1, strides=[1, 1], dilations=[1, 1],"
        " pads=[0, 0, 0, 0])\n"
        " => tfl.conv_2d(x, transpose(w, [0, 3, 2, 1]), b, padding=VALID, stride_h=1, stride_w=1): conv.type",
        "conv: nhwc.Conv(x: f32[_, _, _, _], const w: [m, _, kh, kw], const b: [m], group=1, strides=[1, 1], dilations=[1, 1],"
        " pads=[0, 0, 0, 0])\n"
        " => tfl.conv_2d(x, transpose(w, [0, 2, 3, 1]), b, padding=VALID, stride_h=1, stride_w=1): conv.type",
        kind="values|type|right side",
    ),
    Mistake(
        "missing_guard",
        "onnx.Max(onnx.Min(x, const hi), const lo)\n    when size(lo) == 1 and size(hi) == 1\n"
        " => onnx.Clip(x, reshape(lo, []), reshape(hi, []))",
        "y: onnx.Max(onnx.Min(x, const hi), const lo)\n"
        "    when size(lo) == 1 and size(hi) == 1 and same_dims(dims(y), dims(x))\n"
        "    when scalar(lo) <= scalar(hi)\n => onnx.Clip(x, reshape(lo, []), reshape(hi, []))",
        kind="values|type",
    ),
    Mistake(
        "wrong_axis",
        "onnx.Concat(onnx.Transpose(xs, perm=p)..., axis=a) => onnx.Transpose(onnx.Concat(xs..., axis=a), perm=p)",
        "onnx.Concat(onnx.Transpose(xs, perm=p)..., axis=a) => onnx.Transpose(onnx.Concat(xs..., axis=p[a]), perm=p)",
        kind="values|type",
    ),
    Mistake(
        "wrong_axis_of_a_softmax",
        "onnx.Softmax(onnx.Transpose(x, perm=p), axis=a) => onnx.Transpose(onnx.Softmax(x, axis=a), perm=p)",
        "onnx.Softmax(onnx.Transpose(x, perm=p), axis=a) => onnx.Transpose(onnx.Softmax(x, axis=p[a]), perm=p)",
    ),
    Mistake(
        "dropped_attribute",
        "onnx.Neg(onnx.LeakyRelu(onnx.Neg(x))) => onnx.Sub(0.0, onnx.LeakyRelu(onnx.Neg(x)))",
        "onnx.Neg(main: onnx.LeakyRelu(onnx.Neg(x))) => onnx.Sub(0.0, onnx.LeakyRelu(onnx.Neg(x), like main))",
    ),
    Mistake(
        "dropped_attribute_of_a_convolution",
        "onnx.Neg(conv: onnx.Conv(x, const w, none)) => onnx.Conv(x, -w, strides=conv.strides, pads=conv.pads, group=conv.group)",
        "onnx.Neg(conv: onnx.Conv(x, const w, none)) => onnx.Conv(x, -w, like conv)",
        kind="values|type",
    ),
    Mistake(
        "unsound_broadcasting",
        "onnx.Add(x, 0) => x",
        "add: onnx.Add(x, 0)\n    when same_dims(dims(add), dims(x))\n => x",
        kind="type",
        most=30,
    ),
    Mistake(
        "wrong_padding",
        "conv: nhwc.Conv(x: f32[_, _, _, _], const w: [m, _, kh, kw], const b: [m], group=1, strides=s, dilations=[1, 1])\n"
        "    when shape(conv)[1:3] == shape(x)[1:3] and s == [1, 1]\n"
        " => tfl.conv_2d(x, transpose(w, [0, 2, 3, 1]), b, padding=SAME, stride_h=1, stride_w=1)",
        "nhwc.Conv(x: f32[_, _, _, _], const w: [m, _, kh, kw], const b: [m], group=1, strides=[1, 1], dilations=[1, 1], pads=p)\n"
        "    when p == [(kh - 1) // 2, (kw - 1) // 2, kh // 2, kw // 2]\n"
        " => tfl.conv_2d(x, transpose(w, [0, 2, 3, 1]), b, padding=SAME, stride_h=1, stride_w=1)",
        most=70,
    ),
]


def verdict_on(rule: str, instances: int = 8) -> Verdict:
    (verdict,) = verify(load(f"{HEAD}rule r:\n    {rule}\n"), Effort(draws=400, instances=instances))
    return verdict


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.name)
def test_refuted(mistake: Mistake) -> None:
    verdict = verdict_on(mistake.wrong, 40)
    assert verdict.status == REFUTED, verdict
    example = verdict.counterexample
    assert example is not None
    assert example.kind in mistake.kind.split("|")
    assert size(example) <= mistake.most, example.before
    assert verdict.reason


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.name)
def test_without_the_mistake(mistake: Mistake) -> None:
    verdict = verdict_on(mistake.right)
    assert verdict.status == VERIFIED, verdict.reason
