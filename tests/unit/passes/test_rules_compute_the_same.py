"""Every FileCheck file of a pass within onnx is a semantic test as well: its module computes the same before and after.

That older forms compute what their canonical form does is the subject of test_normalize_opset.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import source_tree
from xdsl.dialects.builtin import ModuleOp

from tflc.dialects.types import element_of, static_shape, to_numpy
from tflc.evaluate import evaluate
from tflc.frontends import open_model
from tflc.pipeline.base import PassContext
from tflc.pipeline.manager import PassManager
from tflc.pipeline.names import pass_class
from tflc.pipeline.verification import verify
from tflc.signature import argument_names, main_function

FOLDER = source_tree.ROOT / "tests" / "filecheck" / "passes"
PASSES = ("infer-shapes", "simplify", "lower-regions", "decompose")

# Files whose rules are exact: infinities and NaN go through as before. A zero may change its sign.
EXACT = {
    "involutions", "projections", "identity", "neutral-elements", "single-operand", "same-shape", "transposes",
    "reshapes-of-flatten", "reshapes-of-reshape", "reshapes-of-squeeze", "reshapes-of-unsqueeze", "expanded-operands",
    "expanded-right-operands", "bounds", "clips-and-relus", "common-subexpressions",
}  # fmt: skip

NOT_RUN = {
    "affine-grid": "the size that is drawn is not that of the result",
    "attention-with-regions": "no runtime takes a region of an attention that reads what is around",
    "columns-of-computed-windows": "the sizes that are drawn are not those of the result",
    "contributed-heads-packed": "onnxruntime has no kernel for these forms",
    "cumulative-product-along-only-axis": "the axis that is drawn is not there",
    "diffusion": "onnxruntime has no kernels of these for the CPU",
    "features": "the places that are drawn need not lie within the data",
    "fourier-transform-by-chirps": "onnxruntime's transform of a prime length is thirty times as far from the exact one",
    "gather-tuples-of-batches": "the places that are drawn need not lie within the data",
    "ignore-stated": "what the model states is wrong on purpose",
    "impossible-branch": "no implementation takes a branch that its shapes contradict",
    "max-unpool": "the places that are drawn are taken twice",
    "non-max-suppression": "the extents of boxes that are drawn need not be above 0",
    "pads-by-repetition": "the pads that are drawn are not those of the result",
    "qlinear-mean": "onnxruntime declares it, and has no kernel",
    "reject-attention": "onnxruntime has no kernel for these forms",
    "reject-computed-resize": "the scales that are drawn need not be greater than 0",
    "reject-contributed-attention": "onnxruntime has no kernel for these forms",
    "reject-diffusion": "onnxruntime has no kernels of these for the CPU",
    "reject-dropout": "what is dropped is random",
    "reject-erased-entry": "the entry that is drawn need not be there",
    "reject-entry-beyond": "there is no such entry",
    "reject-fourier-steps": "onnxruntime is a thousand times as far from the exact transforms of these lengths",
    "reject-fused": "no runtime has these activations",
    "reject-fused-states": "onnxruntime has no recurrence of doubles, and the reference couples no gates",
    "reject-grouped-attention": "onnxruntime has no kernel for these forms",
    "reject-integer-products": "onnxruntime takes no scale for each row",
    "reject-models-without-parameters": "no runtime takes models that leave these out",
    "reject-gather-tuples": "the places that are drawn need not lie within the data",
    "reject-pads": "the axis that is drawn is not there",
    "reject-packed-tables": "onnxruntime takes no such table",
    "reject-parts": "there is no such part",
    "reject-resizes": "onnxruntime interpolates no integers along one axis",
    "reject-sequences": "the index that is drawn need not be one of the sequence",
    "reject-support-vectors": "the coefficients are not those of the vectors on purpose",
    "reject-transformed-scores": "no runtime has this transformation of scores",
    "resize-along-an-axis": "the scale that is drawn is not that of the result",
    "resize-by-computed-scales": "the scales that are drawn are not those of the result",
    "resize-keeping-the-aspect-ratio": "the sizes that are drawn are not those of the result",
    "roi-align": "the batches that are drawn need not be there",
    "scatter-is-rows": "the places that are drawn need not lie within the data",
    "stated-alone": "the shape that is drawn is not that of the result",
    "transforms-along-computed": "the axis that is drawn need not be there",
}

# What the rest may move: a few units in the last place of what a sum of the operands' size has.
RELATIVE = 4e-6
EDGES = (0.0, -0.0, 1.0, -1.0, 0.5, 3.0, -4.0, 6.0, 1e-20, 1e20, np.inf, -np.inf, np.nan)


def inputs_of(module: ModuleOp, draw: np.random.Generator, *, edges: bool = False) -> dict[str, np.ndarray] | None:
    """Random inputs; None where a shape is not static."""
    function = main_function(module)
    inputs = {}
    for name, argument in zip(argument_names(function), function.body.block.args):
        shape, element = static_shape(argument.type), element_of(argument.type)
        if shape is None or element is None:
            return None
        dtype = to_numpy(element)
        match dtype.kind:
            case "f" if edges:
                inputs[name] = draw.choice(np.array(EDGES, dtype), shape)
            case "f":
                inputs[name] = np.asarray(draw.standard_normal(shape) * 2, dtype)
            case "b":
                inputs[name] = np.asarray(draw.integers(0, 2, shape), dtype)
            case _:
                inputs[name] = np.asarray(draw.integers(1, 5, shape), dtype)
    return inputs


def lowered(path: Path, name: str) -> tuple[ModuleOp, ModuleOp]:
    """The module of a file as the pass finds it, and as the pass leaves it."""
    module = open_model(path)
    PassManager([pass_class(required)() for required in pass_class(name).requires]).run(PassContext(), module)
    before = module.clone()
    pass_class(name)().apply(PassContext(), module)
    verify(module, f"after {name}", ours=True)
    return before, module


def files() -> list[object]:
    found = []
    for name in PASSES:
        for path in sorted((FOLDER / name).glob("*.mlir")):
            text = path.read_text(encoding="utf-8")
            if path.stem in NOT_RUN or any(
                word in text for word in ("expected-error", "Random", "training_mode = 1", "onnx.Custom")
            ):
                continue
            found.append(pytest.param(name, path, id=f"{name}/{path.stem}"))
    return found


def test_what_is_not_run_is_there() -> None:
    assert {*NOT_RUN} <= {path.stem for name in PASSES for path in (FOLDER / name).glob("*.mlir")}


@pytest.mark.parametrize(("name", "path"), files())
def test_computes_the_same(name: str, path: Path) -> None:
    before, after = lowered(path, name)
    draw = np.random.default_rng(11)
    for _ in range(2):
        inputs = inputs_of(before, draw)
        if inputs is None:
            pytest.skip("its inputs are not static")
        expected, found = evaluate(before, inputs), evaluate(after, inputs)
        for output, value in expected.items():
            assert value.dtype == found[output].dtype
            if value.dtype.kind == "f":
                scale = float(np.abs(value[np.isfinite(value)]).max(initial=1e-6))
                np.testing.assert_allclose(found[output], value, rtol=RELATIVE, atol=RELATIVE * scale)
            elif path.stem.startswith("qlinear"):
                # onnxruntime multiplies the scales before it adds up what they scale: half a step may be rounded the other way.
                np.testing.assert_allclose(found[output].astype(int), value.astype(int), rtol=0, atol=1)
            else:
                np.testing.assert_array_equal(found[output], value)


@pytest.mark.parametrize(("name", "path"), [case for case in files() if case.values[1].stem in EXACT])  # type: ignore[attr-defined]
def test_is_exact_at_the_edges(name: str, path: Path) -> None:
    before, after = lowered(path, name)
    draw = np.random.default_rng(12)
    for _ in range(4):
        inputs = inputs_of(before, draw, edges=True)
        assert inputs is not None
        expected = evaluate(before, inputs, prefer_reference=True)
        found = evaluate(after, inputs, prefer_reference=True)
        for output, value in expected.items():
            np.testing.assert_array_equal(found[output], value)


def test_every_exact_file_is_there() -> None:
    assert {path.stem for name in PASSES for path in (FOLDER / name).glob("*.mlir")} >= EXACT
