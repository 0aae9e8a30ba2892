"""Weights held in sparse rows: the same numbers from the runtime, a smaller file, and what is not read so stays dense and is told."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from onnx import helper, numpy_helper
from onnx.reference import ReferenceEvaluator

import tflc
from tflc.compression.request import Compression
from tflc.dialects import constant_of
from tflc.dialects.schema import walk_schema_ops
from tflc.dialects.tfl.sparsity import compressed, is_sparse
from tflc.frontends import open_model
from tflc.quantization.request import Quantization
from tflc.runtime import run

pytestmark = pytest.mark.runtime

RANDOM = np.random.default_rng(5)


def model(columns: int = 300) -> bytes:
    """A convolution, and a dense layer of ``columns`` to 40 (300 need indices of 16 bits, 200 of 8)."""
    weights = {
        "w": RANDOM.standard_normal((4, 2, 3, 3)).astype(np.float32),
        "d": RANDOM.standard_normal((40, columns)).astype(np.float32),
        "b": RANDOM.standard_normal(40).astype(np.float32),
    }
    nodes = [
        helper.make_node("Conv", ["x", "w"], ["c"], name="conv", pads=[1, 1, 1, 1]),
        helper.make_node("Flatten", ["c"], ["f"]),
        helper.make_node("Gemm", ["f", "d", "b"], ["y"], name="dense", transB=1),
    ]
    x = helper.make_tensor_value_info("x", onnx.TensorProto.FLOAT, [1, 2, 1, columns // 4])
    y = helper.make_tensor_value_info("y", onnx.TensorProto.FLOAT, [1, 40])
    tensors = [numpy_helper.from_array(array, name) for name, array in weights.items()]
    graph = helper.make_graph(nodes, "g", [x], [y], tensors)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9).SerializeToString()


@pytest.mark.parametrize("columns", [200, 300])
@pytest.mark.parametrize("sparsity", [0.75, 0.99])
def test_the_same_numbers_from_a_smaller_file(columns: int, sparsity: float) -> None:
    source = model(columns)
    dense = tflc.convert(source, compress=Compression(sparsity=sparsity)).to_bytes()
    sparse = tflc.convert(source, compress=Compression(sparsity=sparsity, sparse=True)).to_bytes()
    kept = (1 - sparsity) * 40 * columns
    # What is kept takes 4 bytes and its column's 1 or 2; 41 ends of rows, tables and an operator version come on top.
    assert len(dense) - len(sparse) >= 4 * 40 * columns - (4 + (2 if columns > 256 else 1)) * kept - 400
    x = RANDOM.standard_normal((1, 2, 1, columns // 4)).astype(np.float32)
    # Sums in another order: 300 products of magnitude 1 in f32.
    np.testing.assert_allclose(run(sparse, {"x": x})["y"], run(dense, {"x": x})["y"], rtol=1e-5, atol=1e-4)


def test_what_is_read_back_is_the_matrix(tmp_path: Path) -> None:
    result = tflc.convert(model(), compress=Compression(sparsity=0.8, sparse=True))
    result.save(tmp_path / "m.tflite")
    (before,), (after,) = (
        [constant_of(op.operands[1]) for op in walk_schema_ops(module) if op.name == "tfl.fully_connected"]
        for module in (result.module, open_model(str(tmp_path / "m.tflite")))
    )
    assert before is not None
    assert after is not None
    np.testing.assert_array_equal(before.array, after.array)
    x = RANDOM.standard_normal((1, 2, 1, 75)).astype(np.float32)
    back = onnx.load_from_string(tflc.to_onnx(tmp_path / "m.tflite").to_bytes())
    (expected,) = ReferenceEvaluator(back).run(None, {"x": x})
    np.testing.assert_allclose(run(result.to_bytes(), {"x": x})["y"], expected, rtol=1e-5, atol=1e-4)


def sparse_ops(result: tflc.ConversionResult) -> list[str]:
    return [op.name for op in walk_schema_ops(result.module) if any(map(is_sparse, op.operands))]


def test_what_the_target_does_not_read_stays_dense_and_is_told() -> None:
    result = tflc.convert(model(), compress=Compression(sparsity=0.9, sparse=True))
    assert sparse_ops(result) == ["tfl.fully_connected"]
    (told,) = (finding for finding in result.diagnostics if finding.code == "E0911")
    assert "tfl.conv_2d does not read [tflite-2.14, conv_2d:" in told.message


def test_weights_of_integers_stay_dense() -> None:
    """Kernels of float data read sparse integers as if they were dense, without a word."""
    result = tflc.convert(model(), compress=Compression(sparsity=0.9, sparse=True), quantize=Quantization("dynamic"))
    assert sparse_ops(result) == []
    assert any("tfl.fully_connected" in finding.message for finding in result.diagnostics if finding.code == "E0911")


def test_a_target_that_reads_none(tmp_path: Path) -> None:
    (tmp_path / "t.toml").write_text('name = "t"\nbase = "tflite-2.14"\n[ops]\nfully_connected = { types = "f32" }\n')
    result = tflc.convert(model(), target=str(tmp_path / "t.toml"), compress=Compression(sparsity=0.9, sparse=True))
    assert sparse_ops(result) == []


def test_weights_of_few_zeros_are_no_smaller_so() -> None:
    result = tflc.convert(model(), compress=Compression(sparsity=0.1, sparse=True))
    assert sparse_ops(result) == []
    assert not [finding for finding in result.diagnostics if finding.code == "E0911"]


@given(st.integers(1, 6), st.integers(1, 400), st.floats(0, 1), st.integers(0, 2**32))
def test_rows_expand_to_the_matrix(rows: int, columns: int, share: float, seed: int) -> None:
    random = np.random.default_rng(seed)
    matrix = np.where(random.random((rows, columns)) < share, random.standard_normal((rows, columns)), 0).astype(
        np.float32
    )
    found = compressed(matrix)
    expanded = np.zeros_like(matrix)
    expanded[np.repeat(np.arange(rows), np.diff(found.segments.astype(int))), found.indices] = found.values
    np.testing.assert_array_equal(expanded, matrix)
