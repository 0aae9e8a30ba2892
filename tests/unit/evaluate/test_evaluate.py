"""What modules compute, whatever dialects they mix."""

from __future__ import annotations

import numpy as np
import pytest
from xdsl.dialects.builtin import ModuleOp

from tflc.diagnostics import Refusal
from tflc.dialects.assembly import parse_module
from tflc.dialects.schema import walk_schema_ops
from tflc.evaluate import evaluate, fold
from tflc.evaluate.pieces import split

X = np.arange(6, dtype=np.float32).reshape(2, 3) - 2


def module(body: str, result: str = "tensor<2x3xf32>") -> ModuleOp:
    return parse_module(
        f'func.func @main(%x: tensor<2x3xf32> {{onnx.name = "x"}}) -> ({result} {{onnx.name = "y"}}) {{\n{body}\n}}'
    )


MIXED = """
%c = onnx.Constant dense<2.0> : tensor<f32>
%0 = onnx.Mul(%x, %c) : tensor<2x3xf32>
%1 = tfl.abs(%0) : tensor<2x3xf32>
%2 = onnx.Neg(%0) : tensor<2x3xf32>
%3 = tfl.exp(%2) : tensor<2x3xf32>
%4 = onnx.Add(%1, %3) : tensor<2x3xf32>
func.return %4 : tensor<2x3xf32>"""


@pytest.mark.parametrize("prefer_reference", [False, True])
def test_onnx_ops(prefer_reference: bool) -> None:
    found = evaluate(
        module("%0 = onnx.Relu(%x) : tensor<2x3xf32>\nfunc.return %0 : tensor<2x3xf32>"),
        {"x": X},
        prefer_reference=prefer_reference,
    )
    assert np.array_equal(found["y"], np.maximum(X, 0))


def test_without_onnxruntime(monkeypatch: pytest.MonkeyPatch) -> None:
    from tflc.evaluate import onnx_ops

    monkeypatch.setattr(onnx_ops, "_onnxruntime", lambda: None)
    found = evaluate(module("%0 = onnx.Neg(%x) : tensor<2x3xf32>\nfunc.return %0 : tensor<2x3xf32>"), {"x": X})
    assert np.array_equal(found["y"], -X)


def test_what_onnxruntime_lacks_the_reference_runs() -> None:
    """A bfloat16 sine; onnxruntime has none, and gives no bfloat16 to Python."""
    body = """%0 = onnx.Cast(%x) <{to = 16}> : tensor<2x3xbf16>
%1 = onnx.Sin(%0) : tensor<2x3xbf16>
%2 = onnx.Cast(%1) <{to = 1}> : tensor<2x3xf32>
func.return %2 : tensor<2x3xf32>"""
    assert np.allclose(evaluate(module(body), {"x": X})["y"], np.sin(X), atol=0.01)


def test_an_unused_output_is_no_absent_operand_in_the_reference() -> None:
    """The first output of the recurrence is left out, and so is the least of the clip."""
    body = """%axis = onnx.Constant dense<0> : tensor<1xi64>
%weights = onnx.Constant dense<-0.5> : tensor<1x2x3xf32>
%most = onnx.Constant dense<0.5> : tensor<f32>
%again = onnx.Constant dense<0.25> : tensor<1x2x2xf32>
%steps = onnx.Unsqueeze(%x, %axis) : tensor<1x2x3xf32>
%all, %last = onnx.RNN(%steps, %weights, %again) <{hidden_size = 2}> : (tensor<1x1x2x2xf32>, tensor<1x2x2xf32>)
%clipped = onnx.Clip(%x, _, %most) : tensor<2x3xf32>
%sum = onnx.ReduceSum(%last) <{keepdims = 0}> : tensor<f32>
%y = onnx.Add(%clipped, %sum) : tensor<2x3xf32>
func.return %y : tensor<2x3xf32>"""
    expected = np.minimum(X, 0.5) + 2 * np.tanh(-0.5 * X.sum(1)).sum()
    for prefer_reference in (False, True):
        found = evaluate(module(body), {"x": X}, prefer_reference=prefer_reference)
        np.testing.assert_allclose(found["y"], expected, rtol=1e-6)


def test_mixed_dialects_run_in_pieces() -> None:
    found = evaluate(module(MIXED), {"x": X})["y"]
    assert np.allclose(found, np.abs(2 * X) + np.exp(-2 * X), rtol=1e-6)


def test_pieces_are_few_and_in_order() -> None:
    pieces = split([op for op in walk_schema_ops(module(MIXED))])
    assert [(piece.family, [op.name for op in piece.ops]) for piece in pieces] == [
        ("onnx", ["onnx.Mul", "onnx.Neg"]),
        ("tfl", ["tfl.abs", "tfl.exp"]),
        ("onnx", ["onnx.Add"]),
    ]


def test_a_twin() -> None:
    body = "%0 = nhwc.GlobalAveragePool(%x) : tensor<2x1x1x3xf32>\nfunc.return %0 : tensor<2x1x1x3xf32>"
    text = (
        'func.func @main(%x: tensor<2x4x5x3xf32> {onnx.name = "x"}) -> (tensor<2x1x1x3xf32> {onnx.name = "y"}) {\n'
        f"{body}\n}}"
    )
    x = np.random.default_rng(0).standard_normal((2, 4, 5, 3)).astype(np.float32)
    assert np.allclose(evaluate(parse_module(text), {"x": x})["y"], x.mean((1, 2), keepdims=True), atol=1e-6)


def test_subgraphs_that_use_outer_values() -> None:
    body = """%t = onnx.Constant dense<true> : tensor<i1>
%0 = onnx.Neg(%x) : tensor<2x3xf32>
%1 = onnx.If(%t) ({
  %2 = onnx.Exp(%0) : tensor<2x3xf32>
  onnx.Yield(%2)
}, {
  onnx.Yield(%x)
}) : tensor<2x3xf32>
func.return %1 : tensor<2x3xf32>"""
    # The regions stand as the schema lists them: else_branch, then_branch.
    assert np.array_equal(evaluate(module(body), {"x": X})["y"], X)


@pytest.mark.parametrize(
    "body",
    [
        "func.return %x : tensor<2x3xf32>",
        "%c = onnx.Constant dense<3.0> : tensor<2x3xf32>\nfunc.return %c : tensor<2x3xf32>",
    ],
)
def test_outputs_that_nothing_computes(body: str) -> None:
    expected = X if "%x" in body else np.full((2, 3), 3)
    assert np.array_equal(evaluate(module(body), {"x": X})["y"], expected)


@pytest.mark.parametrize(
    ("inputs", "message"),
    [
        ({"xx": X}, r"there is no input 'xx'(.|\n)*input 'x' is missing"),
        ({"x": X.astype(np.float64)}, "has float32 elements, float64 given"),
        ({"x": X[:1]}, r"has shape \[2, 3\], \[1, 3\] given"),
    ],
)
def test_inputs_that_do_not_fit(inputs: dict, message: str) -> None:
    with pytest.raises(Refusal, match=message):
        evaluate(module("func.return %x : tensor<2x3xf32>"), inputs)


def test_ops_that_nothing_runs() -> None:
    body = (
        '%0 = onnx.Custom(%x) <{domain = "own", op_type = "Thing"}> : tensor<2x3xf32>\nfunc.return %0 : tensor<2x3xf32>'
    )
    with pytest.raises(Refusal, match=r"E0821.*Thing"):
        evaluate(module(body), {"x": X})


def constant_ops(body: str) -> list:
    return list(walk_schema_ops(module(body)))


def test_fold_many_ops_at_once() -> None:
    ops = constant_ops(
        """%a = onnx.Constant dense<[[1.0, 2.0, 3.0]]> : tensor<1x3xf32>
%b = onnx.Constant dense<[1, 0]> : tensor<2xi64>
%0 = onnx.Neg(%a) : tensor<1x3xf32>
%1 = onnx.Shape(%0) : tensor<2xi64>
%2 = onnx.Add(%1, %b) : tensor<2xi64>
%3 = onnx.Relu(%x) : tensor<2x3xf32>
%4 = onnx.Expand(%0, %2) : tensor<2x3xf32>
%5 = onnx.Add(%3, %4) : tensor<2x3xf32>
func.return %5 : tensor<2x3xf32>"""
    )
    foldable = [op for op in ops if op.name not in ("onnx.Relu",)][:-1]
    (found,) = fold(foldable)
    assert found.tolist() == [[-1, -2, -3], [-1, -2, -3]]
    assert found.dtype == np.float32
    # The constants need not be listed, and any result can be asked for.
    computed = [op for op in foldable if op.operands]
    shape, total = fold(computed, [computed[1].results[0], computed[2].results[0]])
    assert shape.tolist() == [1, 3]
    assert total.tolist() == [2, 3]
    assert total.dtype == np.int64


def test_fold_takes_large_constants_as_they_are() -> None:
    import tracemalloc

    from tflc.dialects import build, make_constant

    large = make_constant("onnx", np.ones((1000, 4000), np.float32))
    op = build("onnx.ReduceSum", [large.results[0]], {"keepdims": 0})
    tracemalloc.start()
    (total,) = fold([op], list(op.results))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert total == 4e6
    assert peak < 8e6


@pytest.mark.parametrize("axis", [0, 1, -1])
def test_elements_are_gathered_from_many_along_an_axis(axis: int) -> None:
    """More than the 32 that numpy's choose takes, fewer rows than the data has, and indices from both ends."""
    length = (40, 50, 50)[axis]
    values = np.arange(2000, dtype=np.float32).reshape(40, 50)
    indices = np.random.default_rng(0).integers(-length, length, (7, 50))
    gather = parse_module(
        f"""func.func @main(%x: tensor<40x50xf32> {{onnx.name = "x"}}, %i: tensor<7x50xi64> {{onnx.name = "i"}})
    -> (tensor<7x50xf32> {{onnx.name = "y"}}) {{
  %y = onnx.GatherElements(%x, %i) <{{axis = {axis}}}> : tensor<7x50xf32>
  func.return %y : tensor<7x50xf32>
}}"""
    )
    (found,) = evaluate(gather, {"x": values, "i": indices}, prefer_reference=True).values()
    taken = values[:7] if axis else values
    assert np.array_equal(found, np.take_along_axis(taken, indices, axis))


def test_a_normalizer_divides_by_the_greatest_element() -> None:
    """Not by the greatest magnitude, and where the greatest is 0 by nothing: the standard's words, and what onnxruntime does."""
    normalizer = parse_module(
        """func.func @main(%x: tensor<3x2xf32> {onnx.name = "x"}) -> (tensor<3x2xf32> {onnx.name = "y"}) {
  %y = onnx.ml.Normalizer(%x) <{norm = "MAX"}> : tensor<3x2xf32>
  func.return %y : tensor<3x2xf32>
}"""
    )
    rows = np.array([[-4, 2], [-4, -2], [-4, 0]], np.float32)
    for prefer_reference in (False, True):
        (found,) = evaluate(normalizer, {"x": rows}, prefer_reference=prefer_reference).values()
        assert found.tolist() == [[-2, 1], [2, 1], [-4, 0]]


def test_what_the_reference_gives_another_shape_is_not_folded() -> None:
    """It reduces the last two axes of three, channels among them."""
    ops = constant_ops(
        """%a = onnx.Constant dense<1.0> : tensor<3x6x3xf32>
%0 = onnx.GlobalMaxPool(%a) : tensor<3x6x1xf32>
func.return %x : tensor<2x3xf32>"""
    )
    with pytest.raises(Refusal, match=r"E0821.*GlobalMaxPool of constants: it gives \[3, 6, 1\]"):
        fold(ops, list(ops[1].results))


def test_fold_of_tfl_ops() -> None:
    ops = constant_ops(
        """%a = tfl.pseudo_const dense<[1.0, -2.0]> : tensor<2xf32>
%0 = tfl.abs(%a) : tensor<2xf32>
func.return %x : tensor<2x3xf32>"""
    )
    (found,) = fold(ops, list(ops[1].results))
    assert found.tolist() == [1, 2]


def test_results_have_the_declared_type() -> None:
    """The reference gives what numpy gives: a scalar without shape, or wider elements."""
    ops = constant_ops(
        """%a = onnx.Constant dense<[3, 4]> : tensor<2xi64>
%i = onnx.Constant dense<1> : tensor<i64>
%0 = onnx.Gather(%a, %i) : tensor<i64>
func.return %x : tensor<2x3xf32>"""
    )
    (found,) = fold(ops, list(ops[-1].results))
    assert isinstance(found, np.ndarray)
    assert (found.shape, found.dtype, int(found)) == ((), np.int64, 4)
