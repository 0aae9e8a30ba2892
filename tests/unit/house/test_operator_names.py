"""The machinery and the passes know no operator: facts about operators stand in tables and rules."""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import source_tree

# Python names that happen to be operators', and what they mean; as strings they count.
TYPES = {
    "Shape": "the dims of a value",
    "Slice": "an index range in the pattern language",
    "Loop": "a `for` clause of the pattern language",
    "Transpose": "a transpose that stays, as a line of the report",
}
# (file, name): why the machinery must know this one.
EXCEPTIONS = {
    (
        "compiler/backends/onnx/graph.py",
        "Identity",
    ): "an ONNX value has one name, so an output that is also an input is a copy",
    (
        "compiler/backends/onnx/graph.py",
        "Transpose",
    ): "a channels-last twin is defined by transposes and written as them",
    ("compiler/backends/tflite/model.py", "custom"): "a custom operator's own name is a field of the file format",
    ("compiler/custom_operators.py", "custom"): "an operator that only the user's runtime knows is written as one",
    (
        "compiler/evaluate/reference_operators.py",
        "CastLike",
    ): "the reference's own does not take the attribute of its newest form",
    (
        "compiler/evaluate/reference_operators.py",
        "GatherElements",
    ): "the reference's own takes up to 32 slices",
    (
        "compiler/evaluate/reference_operators.py",
        "Normalizer",
    ): "the reference's own divides by the greatest magnitude",
    ("compiler/transforms/single_floats.py", "Cast"): "to compute in another type is to cast",
    ("compiler/layout/forms.py", "Transpose"): "to hold a value in another order is what the layout pass does",
    ("compiler/layout/forms.py", "Reshape"): "a transpose that moves only dims of size 1 is a reshape, and free",
    (
        "compiler/layout/forms.py",
        "Squeeze",
    ): "or takes them out, where more lengths are open than a reshape can leave open",
    ("compiler/layout/forms.py", "Unsqueeze"): "and puts them in elsewhere",
    ("compiler/targets/check.py", "custom"): "a custom operator is named by its code, not by the schema",
}

_DOTTED = re.compile(r"\b(?:onnx|nhwc|tfl)\.(?:ml\.|ms\.)?([A-Za-z]\w*)")


@functools.cache
def onnx_names() -> frozenset[str]:
    import onnx.defs

    return frozenset(schema.name for schema in onnx.defs.get_all_schemas_with_history())


@functools.cache
def tflite_names() -> frozenset[str]:
    """As the schema writes them (CONV_2D) and as the dialect does (conv_2d)."""
    from tflite import BuiltinOperator

    names = {name for name in vars(BuiltinOperator) if name.isupper()}
    return frozenset(names | {name.lower() for name in names})


def named(text: str) -> bool:
    """Whether a whole word names an operator and cannot well mean anything else.

    TFLite's one-word names (add, shape, SUM) are everyday Python; they count only with their dialect in front.
    """
    return text in onnx_names() or (text in tflite_names() and ("_" in text or any(c.isdigit() for c in text)))


def operators_in(path: Path) -> Iterator[tuple[int, str]]:
    """Line and name of each operator that the code of a file names, docstrings and comments aside."""
    module = source_tree.tree(path)
    docstrings = source_tree.docstrings(module)
    for node in ast.walk(module):
        match node:
            case ast.Constant(value=str(text)) if id(node) not in docstrings:
                if named(text):
                    yield node.lineno, text
                for word in _DOTTED.findall(text):
                    if word in onnx_names() or word in tflite_names():
                        yield node.lineno, word
            case ast.Name(id=word) | ast.Attribute(attr=word) | ast.ClassDef(name=word) | ast.FunctionDef(name=word):
                # In lower case these are functions of numpy's and ours.
                if named(word) and not word.islower() and word not in TYPES:
                    yield node.lineno, word


@pytest.mark.parametrize("path", source_tree.sources("compiler", "passes"), ids=source_tree.module_name)
def test_names_no_operator(path: Path) -> None:
    file = path.relative_to(source_tree.ROOT).as_posix()
    found = [f"{file}:{line}: {name}" for line, name in operators_in(path) if (file, name) not in EXCEPTIONS]
    assert found == []


def test_every_exception_is_needed_and_has_its_reason() -> None:
    used = {
        (path.relative_to(source_tree.ROOT).as_posix(), name)
        for path in source_tree.sources("compiler", "passes")
        for _, name in operators_in(path)
    }
    assert set(EXCEPTIONS) <= used
    assert all(len(reason.split()) >= 4 for reason in EXCEPTIONS.values())


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ('x = "Conv"', ["Conv"]),
        ('x = "tfl.add"', ["add"]),
        ('x = f"onnx.Relu {y}"', ["Relu"]),
        ("x = BuiltinOperator.CONV_2D", ["CONV_2D"]),
        ("class MaxPool: ...", ["MaxPool"]),
        ('def f():\n    "Conv is told here."', []),
        ("x = sum(shape)", []),
        ('x = "add"', []),
        ('x = "conv_2d"', ["conv_2d"]),
        ("x = np.broadcast_to(y, shape)", []),
    ],
)
def test_finds_what_it_should(code: str, names: list[str], tmp_path: Path) -> None:
    path = tmp_path / "code.py"
    path.write_text(code)
    assert [name for _, name in operators_in(path)] == names
