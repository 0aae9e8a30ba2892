"""Recipes: which ops they reach, what they make of them, and what of them is refused."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import source_tree

import tflc
from tflc.diagnostics import Refusal
from tflc.dialects.schema import walk_schema_ops
from tflc.quantization.recipes import Entry, Recipe
from tflc.quantization.schemes import SCHEME
from tflc.runtime import Session

FOLDER = source_tree.ROOT / "examples" / "digits"
MODEL = FOLDER / "separable.onnx"


def applied(*entries: Entry) -> tuple[dict[str, list[str]], list[Entry]]:
    """The ops that a recipe gives each scheme, and the entries that fit none."""
    module = tflc.convert(MODEL).module
    idle = Recipe(entries).apply(module)
    found: dict[str, list[str]] = {}
    for op in walk_schema_ops(module):
        if SCHEME in op.attributes:
            found.setdefault(op.attributes[SCHEME].data, []).append(op.schema.op_type)  # type: ignore[attr-defined]
    return found, idle


@pytest.mark.parametrize(
    ("entry", "ops"),
    [
        (Entry("float", name="block1/*"), ["depthwise_conv_2d", "conv_2d", "max_pool_2d"]),
        # The name of a value that the model gives it.
        (Entry("float", name="probabilities"), ["softmax"]),
        (Entry("float", type="Fully_Connected"), ["fully_connected"] * 2),
        (Entry("float", tag="output"), ["softmax"]),
        (Entry("float", tag="weights", name="block?/depthwise*"), ["depthwise_conv_2d"] * 2),
    ],
)
def test_ops_are_reached_by_name_type_and_tag(entry: Entry, ops: list[str]) -> None:
    found, idle = applied(entry)
    assert found == {"float": ops}
    assert idle == []


def test_the_last_entry_decides() -> None:
    found, idle = applied(Entry("float", tag="weights"), Entry("int16x8", type="CONV_2D"), Entry("float", name="no"))
    assert found == {"float": ["depthwise_conv_2d"] * 2 + ["fully_connected"] * 2, "int16x8": ["conv_2d"] * 3}
    assert idle == [Entry("float", name="no")]


def test_a_recipe_is_read_as_it_was_written(tmp_path: Path) -> None:
    recipe = Recipe.keeping(['a[0]"\\', "b*"], "int16x8")
    (tmp_path / "r.toml").write_text(str(recipe))
    assert Recipe.read(tmp_path / "r.toml") == recipe


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[[op]", "Expected"),
        ('[[ops]]\nname = "a"', "no 'ops' in a recipe"),
        ('[[op]]\nnames = "a"', "no 'names'; did you mean 'name'"),
        ('[[op]]\nname = 3\nscheme = "float"', "name is a string, not 3"),
        ('[[op]]\nname = "a"\nscheme = "int9"', "no scheme 'int9'; did you mean 'int8'?; it may be int8"),
        ('[[op]]\ntag = "a"\nscheme = "float"', "no tag 'a'"),
        ('[[op]]\nscheme = "float"', "needs a scheme, and a name, type or tag"),
        ('[[op]]\nname = "a"', "needs a scheme, and a name, type or tag"),
        ('op = "a"', "op is a list of tables"),
    ],
)
def test_what_is_no_recipe_is_refused(tmp_path: Path, text: str, words: str) -> None:
    (tmp_path / "r.toml").write_text(text)
    with pytest.raises(Refusal) as caught:
        Recipe.read(tmp_path / "r.toml")
    (finding,) = caught.value.findings
    assert finding.code == "E0908"
    assert words in finding.message


def test_a_recipe_of_integers_needs_samples(tmp_path: Path) -> None:
    (tmp_path / "r.toml").write_text('[[op]]\nname = "*"\nscheme = "int8"\n')
    with pytest.raises(Refusal, match="needs calibration samples"):
        tflc.quantize(MODEL, "float16", recipe=tmp_path / "r.toml")


@pytest.mark.runtime
@pytest.mark.parametrize(
    ("mode", "scheme"),
    [("int8", "float"), ("int8", "int16x8"), ("int8", "float16"), ("int16x8", "int8"), ("float16", "int8")],
)
def test_schemes_stand_beside_each_other(mode: str, scheme: str) -> None:
    """Where one scheme ends and another begins, values are quantized anew."""
    test = (np.load(FOLDER / "digits_test.npz")["images"][:, None, None] / 16).astype(np.float32)
    recipe = Recipe((Entry(scheme, name="block1/*"),))
    made = tflc.quantize(MODEL, mode, calibration=FOLDER / "digits_calibration.npz", recipe=recipe)
    with Session(made.to_bytes()) as mixed, Session(tflc.convert(MODEL).to_bytes()) as plain:
        for image in test[:40]:
            found, expected = (each.run({"image": image})["probabilities"] for each in (mixed, plain))
            # What 8 bits alone lose here.
            assert np.abs(found - expected).max() < 0.05
    assert not made.diagnostics


@pytest.mark.runtime
def test_a_lone_float_op_stays_float_between_integers() -> None:
    recipe = Recipe((Entry("float", name="block1/pointwise*"),))
    ops = tflc.quantize(MODEL, calibration="random", recipe=recipe).report.ops
    # At the input and behind the op; before the op and at the output.
    assert (ops["quantize"], ops["dequantize"]) == (2, 2)


def test_an_entry_that_fits_nothing_is_told() -> None:
    recipe = Recipe((Entry("float", name="blok*"),))
    (finding,) = tflc.quantize(MODEL, "float16", recipe=recipe).diagnostics
    assert finding.code == "E0909"
    assert "name = 'blok*'" in finding.message
