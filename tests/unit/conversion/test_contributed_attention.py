"""Attention, embeddings, packed weights and matrices as ONNX Runtime has them: the .tflite gives what onnxruntime does.

Tolerance: 1e-5 of the largest value, as sums are taken in another order; integers, and results that are copied, are equal.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from onnx import helper, numpy_helper

import tflc
from tflc.runtime import run

runtime = pytest.importorskip("onnxruntime")
RNG = np.random.default_rng(0)


def normal(*shape: int) -> np.ndarray:
    return RNG.normal(size=shape).astype(np.float32)


def assert_agrees(
    op_type: str,
    feeds: dict[str, np.ndarray],
    constants: dict[str, np.ndarray],
    operands: str,
    results: str = "y",
    *,
    open_dims: bool = False,
    domain: str = "com.microsoft",
    opset: int = 17,
    **attributes: Any,
) -> None:
    """``operands`` and ``results`` by name, ``_`` for one that is absent. ``open_dims``: batch and length of the inputs are symbolic."""
    names = results.split()
    node = helper.make_node(op_type, [name.strip("_") for name in operands.split()], names, domain=domain, **attributes)
    initializers = [numpy_helper.from_array(array, name) for name, array in constants.items()]

    def model(outputs: list[Any]) -> bytes:
        inputs = [
            helper.make_tensor_value_info(
                name,
                helper.np_dtype_to_tensor_dtype(array.dtype),
                [f"d{axis}" if open_dims and axis < 2 else size for axis, size in enumerate(array.shape)],
            )
            for name, array in feeds.items()
        ]
        graph = helper.make_graph([node], "contributed", inputs, outputs, initializers)
        opsets = [helper.make_opsetid("", opset), helper.make_opsetid("com.microsoft", 1)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=8).SerializeToString()

    session = runtime.InferenceSession(
        model([helper.make_empty_tensor_value_info(name) for name in names]), providers=["CPUExecutionProvider"]
    )
    expected = dict(zip(names, session.run(names, feeds)))
    stated = [
        helper.make_tensor_value_info(
            name, helper.np_dtype_to_tensor_dtype(array.dtype), [None] * array.ndim if open_dims else array.shape
        )
        for name, array in expected.items()
    ]
    found = run(tflc.convert(model(stated)).to_bytes(), feeds)
    for name, array in expected.items():
        assert (found[name].shape, found[name].dtype) == (array.shape, array.dtype)
        tolerance = 1e-5 * max(1, np.abs(array).max()) if array.dtype.kind == "f" else 0
        np.testing.assert_allclose(found[name], array, rtol=0, atol=tolerance)


X = normal(2, 5, 8)
PROJECTION = {"w": normal(8, 24) / 3, "b": normal(24)}
MASK = np.array([[1, 1, 1, 0, 0], [1, 1, 1, 1, 0]], np.int32)
SQUARE = (RNG.random((2, 5, 5)) > 0.4).astype(np.int32)
LENGTHS = np.array([3, 4], np.int32)


@pytest.mark.parametrize("one_way", [0, 1])
@pytest.mark.parametrize("mask", [MASK, SQUARE, LENGTHS], ids=["words", "pairs", "lengths"])
def test_attention_with_a_mask(mask, one_way):
    feeds = {"x": X, "m": mask}
    assert_agrees("Attention", feeds, PROJECTION, "x w b m", num_heads=2, unidirectional=one_way)


def test_attention_where_nothing_is_left_but_what_is_masked():
    lowest = float(np.finfo(np.float32).min)
    feeds = {"x": X, "m": np.zeros((2, 5), np.int32)}
    assert_agrees("Attention", feeds, PROJECTION, "x w b m", num_heads=2, unidirectional=1, mask_filter_value=lowest)


@pytest.mark.parametrize("one_way", [0, 1])
def test_attention_alone(one_way):
    assert_agrees("Attention", {"x": X}, PROJECTION, "x w b", num_heads=4, unidirectional=one_way)


def test_attention_with_scores_of_its_own():
    feeds = {"x": X, "s": normal(2, 2, 5, 5)}
    assert_agrees("Attention", feeds, PROJECTION, "x w b _ _ s", num_heads=2, scale=0.3, qkv_hidden_sizes=[8, 8, 8])


def test_attention_after_a_past():
    feeds = {"x": X, "m": np.ones((2, 8), np.int32), "p": normal(2, 2, 2, 3, 4)}
    assert_agrees("Attention", feeds, PROJECTION, "x w b m p", "y q", num_heads=2, unidirectional=1)


@pytest.mark.parametrize("mask", [MASK, LENGTHS], ids=["words", "lengths"])
def test_attention_over_open_lengths(mask):
    feeds = {"x": X, "m": mask}
    assert_agrees("Attention", feeds, PROJECTION, "x w b m", open_dims=True, num_heads=2, unidirectional=1)


def test_attention_of_quantized():
    def stored(*shape):
        return RNG.integers(0, 256, shape).astype(np.uint8)

    parameters = {"xs": np.float32(0.02), "ws": np.float32(0.01), "xz": np.uint8(128), "wz": np.uint8(120)}
    constants = {"w": stored(8, 24), "b": normal(24), **{name: np.array(each) for name, each in parameters.items()}}
    assert_agrees("QAttention", {"x": stored(2, 5, 8), "m": MASK}, constants, "x w b xs ws m xz wz", num_heads=2)


@pytest.mark.parametrize("shapes", [((2, 6, 8), (2, 6, 12)), ((2, 2, 6, 4), (2, 2, 6, 4))], ids=["words", "heads"])
def test_heads_over_other_words(shapes):
    keys, values = shapes
    feeds = {"x": X, "k": normal(*keys), "v": normal(*values)}
    assert_agrees("MultiHeadAttention", feeds, {}, "x k v", num_heads=2)


def test_heads_with_bias_and_mask():
    feeds = {"x": X, "k": normal(2, 5, 8), "v": normal(2, 5, 8), "m": MASK}
    assert_agrees("MultiHeadAttention", feeds, {"b": normal(24)}, "x k v b m", num_heads=2, scale=0.3)


def test_heads_after_a_past():
    past = {"pk": normal(2, 2, 3, 4), "pv": normal(2, 2, 3, 4)}
    feeds = {"x": X, "k": normal(2, 5, 8), "v": normal(2, 5, 8), **past}
    assert_agrees("MultiHeadAttention", feeds, {}, "x k v _ _ _ pk pv", "y keys values", num_heads=2, unidirectional=1)


def test_heads_packed_are_heads_apart():
    """No runtime for the CPU takes them packed: they agree with those that are not."""
    packed, values = normal(2, 5, 2, 3, 4), ("q", "k", "v")
    apart = {name: packed[:, :, :, i].reshape(2, 5, 8) for i, name in enumerate(values)}
    pairs = {"q": apart["q"], "kv": np.ascontiguousarray(packed[:, :, :, 1:])}
    want = converted(heads_alone(apart), apart)
    for feeds in ({"qkv": packed}, pairs):
        np.testing.assert_allclose(converted(heads_alone(feeds), feeds), want, rtol=0, atol=1e-6)


def heads_alone(feeds: dict[str, np.ndarray]) -> bytes:
    node = helper.make_node("MultiHeadAttention", list(feeds), ["y"], domain="com.microsoft", num_heads=2)
    inputs = [helper.make_tensor_value_info(name, 1, array.shape) for name, array in feeds.items()]
    graph = helper.make_graph([node], "heads", inputs, [helper.make_tensor_value_info("y", 1, (2, 5, 8))])
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)]
    return helper.make_model(graph, opset_imports=opsets, ir_version=8).SerializeToString()


def converted(model: bytes, feeds: dict[str, np.ndarray]) -> np.ndarray:
    return run(tflc.convert(model).to_bytes(), feeds)["y"]


TOTAL = {"total": np.array(6, np.int32)}
TURNS = {"cos": np.cos(normal(9, 8)), "sin": np.sin(normal(9, 8))}


def groups(words: int, lengths: list[int], past: int = 0) -> dict[str, np.ndarray]:
    """Four heads to two keys of 16; ``lengths`` of the sentences, the last words counted, whose first ``past`` lie in a cache at most."""
    feeds = {"q": normal(len(lengths), words, 64), "k": normal(len(lengths), words, 32)}
    feeds["v"] = normal(len(lengths), words, 32)
    if past:
        feeds |= {"pk": normal(len(lengths), 2, past, 16), "pv": normal(len(lengths), 2, past, 16)}
    return feeds | {"last": np.array(lengths, np.int32) - 1}


GROUPS = {"num_heads": 4, "kv_num_heads": 2}


@pytest.mark.parametrize("past", [5, 9], ids=["grown", "in-a-buffer"])
@pytest.mark.parametrize(
    "settings",
    [{}, {"scale": 0.3}, {"softcap": 1.5}, {"local_window_size": 2}, {"smooth_softmax": 1}, {"causal": 0}],
    ids=lambda settings: "".join(settings),
)
def test_groups_of_heads_after_a_past(settings, past):
    """One sentence is shorter than the other: what it has before its last word is not read to the end."""
    feeds = groups(1, [6, 4], past)
    assert_agrees("GroupQueryAttention", feeds, TOTAL, "q k v pk pv last total", "y keys values", **GROUPS, **settings)


def test_groups_of_heads_after_a_past_over_open_lengths():
    feeds = groups(2, [6], 4) | TOTAL
    operands = "q k v pk pv last total"
    assert_agrees("GroupQueryAttention", feeds, {}, operands, "y keys values", open_dims=True, **GROUPS)


@pytest.mark.parametrize(
    "settings", [{}, {"local_window_size": 2}, {"causal": 0}], ids=lambda settings: "".join(settings)
)
def test_groups_of_heads_in_a_prompt(settings):
    feeds = groups(6, [6, 3])
    assert_agrees("GroupQueryAttention", feeds, TOTAL, "q k v _ _ last total", "y keys values", **GROUPS, **settings)


@pytest.mark.parametrize("interleaved", [0, 1])
def test_groups_of_heads_turned(interleaved):
    turned = {"do_rotary": 1, "rotary_interleaved": interleaved, **GROUPS}
    operands = "q k v pk pv last total cos sin"
    assert_agrees("GroupQueryAttention", groups(1, [6, 4], 5), TOTAL | TURNS, operands, "y keys values", **turned)
    operands = "q k v _ _ last total cos sin"
    assert_agrees("GroupQueryAttention", groups(6, [6, 4]), TOTAL | TURNS, operands, "y keys values", **turned)


def test_groups_of_heads_packed_with_scores_and_sinks():
    apart = groups(2, [6], 4)
    packed = np.concatenate([apart.pop(name) for name in "qkv"], axis=2)
    feeds = {"qkv": packed, **apart, "s": normal(1, 4, 2, 6)}
    operands = "qkv _ _ pk pv last total _ _ _ s sinks"
    constants = {**TOTAL, "sinks": normal(4)}
    assert_agrees("GroupQueryAttention", feeds, constants, operands, "y keys values", **GROUPS)


WORDS = np.array([[1, 2, 3, 9, 0], [4, 4, 4, 1, 2]], np.int32)
TABLES = {"words": normal(10, 8), "places": normal(7, 8), "g": normal(8), "b": normal(8)}


@pytest.mark.parametrize("open_dims", [False, True])
def test_embeddings_with_kinds_and_mask(open_dims):
    feeds = {"i": WORDS, "s": (WORDS > 2).astype(np.int32), "m": MASK}
    constants = {**TABLES, "kinds": normal(2, 8)}
    operands = "i s words places kinds g b m"
    assert_agrees("EmbedLayerNormalization", feeds, constants, operands, "y count", open_dims=open_dims)


def test_embeddings_alone_and_what_is_normalized():
    assert_agrees("EmbedLayerNormalization", {"i": WORDS}, TABLES, "i _ words places _ g b", "y count sum")


def test_embeddings_of_given_places():
    feeds = {"i": WORDS, "p": np.array([[0, 1, 2, 3, 4], [6, 5, 4, 3, 2]], np.int32)}
    assert_agrees("EmbedLayerNormalization", feeds, TABLES, "i _ words places _ g b _ p", "y count")


def test_quantized_embeddings():
    tables = {name: RNG.integers(0, 256, array.shape).astype(np.uint8) for name, array in TABLES.items()}
    scales = {f"{name}_s": np.array(0.02, np.float32) for name in TABLES}
    zeros = {f"{name}_z": np.array(128, np.uint8) for name in TABLES}
    operands = "i _ words places _ g b _ words_s places_s _ g_s b_s words_z places_z _ g_z b_z"
    assert_agrees("QEmbedLayerNormalization", {"i": WORDS}, {**tables, **scales, **zeros}, operands, "y count")


ANGLES = {"c": normal(9, 2), "s": normal(9, 2)}


@pytest.mark.parametrize("interleaved", [0, 1])
@pytest.mark.parametrize("places", [[[0, 1, 2, 3, 4], [2, 3, 4, 5, 6]], [2]], ids=["each", "first"])
def test_rotation_of_words(places, interleaved):
    feeds = {"x": X, "p": np.array(places)}
    assert_agrees("RotaryEmbedding", feeds, ANGLES, "x p c s", num_heads=2, interleaved=interleaved)


def test_rotation_of_heads():
    feeds = {"x": normal(2, 2, 5, 4), "p": np.array([3])}
    assert_agrees("RotaryEmbedding", feeds, ANGLES, "x p c s")


@pytest.mark.parametrize("zeros", ["none", "packed", "real"])
@pytest.mark.parametrize("bits", [2, 4, 8])
def test_packed_weights(bits, zeros):
    if bits == 8 and zeros == "real":
        pytest.skip("onnxruntime does not compute it")
    rows, columns, size, blocks = 40, 6, 16, 3
    constants = {
        "w": RNG.integers(0, 256, (columns, blocks, size * bits // 8)).astype(np.uint8),
        "s": RNG.random((columns, blocks)).astype(np.float32),
    }
    if zeros == "packed":
        constants["z"] = RNG.integers(0, 256, (columns, -(-blocks * bits // 8))).astype(np.uint8)
    elif zeros == "real":
        constants["z"] = (RNG.random((columns, blocks)) * 15).astype(np.float32)
    operands = " ".join(["x", *constants])
    settings = {"K": rows, "N": columns, "bits": bits, "block_size": size}
    assert_agrees("MatMulNBits", {"x": normal(2, 3, rows)}, constants, operands, **settings)


def test_packed_weights_with_a_bias():
    constants = {"w": RNG.integers(0, 256, (6, 2, 8)).astype(np.uint8), "s": normal(6, 2) ** 2, "b": normal(6)}
    feeds, settings = {"x": normal(3, 32)}, {"K": 32, "N": 6, "bits": 4, "block_size": 16}
    assert_agrees("MatMulNBits", feeds, constants, "x w s _ _ b", **settings)


@pytest.mark.parametrize("op_type", ["LayerNormalization", "SimplifiedLayerNormalization"])
def test_normalizations_before_their_opset(op_type):
    assert_agrees(op_type, {"x": X}, {"g": normal(8)}, "x g", domain="", opset=14, axis=-1, epsilon=1e-6)


@pytest.mark.parametrize("zeros", [False, True])
@pytest.mark.parametrize("bits", [2, 4, 8])
@pytest.mark.parametrize("columns", [32, 40], ids=["whole", "part-of-a-block"])
def test_rows_of_a_packed_table(bits, zeros, columns):
    """Places from both ends, and such as are not in the table, which give zeros."""
    blocks = -(-columns // 16)
    constants = {
        "t": RNG.integers(0, 256, (7, columns * bits // 8)).astype(np.uint8),
        "s": RNG.random((7, blocks)).astype(np.float32),
    }
    if zeros:
        constants["z"] = RNG.integers(0, 256, (7, -(-blocks * bits // 8))).astype(np.uint8)
    feeds = {"i": np.array([[0, 6, -1], [-7, 7, -8]])}
    operands = "t i s z" if zeros else "t i s"
    for open_dims in (False, True):
        settings = {"bits": bits, "block_size": 16, "open_dims": open_dims}
        assert_agrees("GatherBlockQuantized", feeds, constants, operands, opset=21, **settings)


@pytest.mark.parametrize("shape", [(1, 1), (2, 2, 2), (3, 3), (2, 3, 4, 4), (8, 8)])
def test_inverses(shape):
    """The first column is least where it is first looked for, so that rows are exchanged."""
    matrices = normal(*shape) + 4 * np.eye(shape[-1], dtype=np.float32)[::-1]
    assert_agrees("Inverse", {"x": np.ascontiguousarray(matrices)}, {}, "x")


def test_a_transposed_convolution_with_pads_as_an_operand():
    constants = {"w": normal(2, 3, 3, 3), "p": np.array([0, 1, 1, 0]), "b": normal(3)}
    settings: dict[str, Any] = {"strides": [2, 1], "output_padding": [1, 0]}
    assert_agrees("ConvTransposeWithDynamicPads", {"x": normal(1, 2, 5, 6)}, constants, "x w p b", **settings)


@pytest.mark.parametrize("dtype", [np.int32, np.int64])
@pytest.mark.parametrize(
    ("left", "right"),
    [((3, 4), (4, 5)), ((2, 3, 4), (4, 5)), ((3, 4), (2, 4, 5)), ((3, 4), (4,)), ((4,), (2, 4, 5)), ((4,), (4,))],
)
def test_integers_are_multiplied_by_matrices_exactly(left, right, dtype):
    """Beyond what a float holds, and beyond the words, where they wrap around."""
    bound = 1 << (np.dtype(dtype).itemsize * 4 + 2)
    feeds = {
        "x": RNG.integers(-bound, bound, left).astype(dtype),
        "y": RNG.integers(-bound, bound, right).astype(dtype),
    }
    assert_agrees("MatMul", feeds, {}, "x y", "z", domain="")
