"""The Python API: models in any form in, bytes and a report out; names survive to the last byte."""

from __future__ import annotations

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

import tflc
from tflc.diagnostics import Refusal


def model(name: str = "x", dims=(2, "batch")) -> onnx.ModelProto:
    graph = helper.make_graph(
        [helper.make_node("Sin", [name], ["größe/出力:0"], name="n")],
        "g",
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, dims)],
        [helper.make_tensor_value_info("größe/出力:0", TensorProto.FLOAT, None)],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)


def test_names_survive_to_the_last_byte():
    from tflc.runtime import Session

    result = tflc.convert(model("123:eingäng", (2, 3)).SerializeToString())
    with Session(result.to_bytes()) as session:
        assert list(session.inputs) == ["123:eingäng"]
        assert list(session.outputs) == ["größe/出力:0"]
        x = np.ones((2, 3), np.float32)
        np.testing.assert_allclose(session.run({"123:eingäng": x})["größe/出力:0"], np.sin(x), rtol=1e-6)
    assert [value.name for value in result.report.inputs] == ["123:eingäng"]


def test_a_dim_can_be_fixed():
    report = tflc.convert(model().SerializeToString(), dims=["batch=5"]).report
    assert report.outputs[0].shape == (2, 5)


def flattened() -> onnx.ModelProto:
    """Opset 11: y[n, 12] of x[n, 3, 4] with n = 1, its shape computed on the way; Unsqueeze has an older form there."""
    nodes = [
        helper.make_node("Shape", ["x"], ["shape"]),
        helper.make_node("Gather", ["shape", "first"], ["n"], axis=0),
        helper.make_node("Unsqueeze", ["n"], ["length"], axes=[0]),
        helper.make_node("Concat", ["length", "rest"], ["wanted"], axis=0),
        helper.make_node("Reshape", ["x", "wanted"], ["flat"]),
        helper.make_node("Add", ["flat", "bias"], ["y"]),
    ]
    constants = [
        onnx.numpy_helper.from_array(np.array(0), "first"),
        onnx.numpy_helper.from_array(np.array([-1]), "rest"),
        onnx.numpy_helper.from_array(np.ones(12, np.float32), "bias"),
    ]
    info = helper.make_tensor_value_info
    ends = [info("x", TensorProto.FLOAT, [1, 3, 4])], [info("y", TensorProto.FLOAT, [1, 12])]
    graph = helper.make_graph(nodes, "g", *ends, constants)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 11)], ir_version=7)


def test_older_forms_are_normalized_with_the_shapes_that_were_chosen():
    report = tflc.convert(flattened(), input_shapes={"x": (2, 3, 4)}).report
    assert report.outputs[0].shape == (2, 12)


def test_older_forms_that_contradict_the_chosen_shapes_are_one_finding():
    with pytest.raises(Refusal, match=r"an operator contradicts the shapes that were chosen: x=2,3,5") as refused:
        tflc.convert(flattened(), input_shapes={"x": (2, 3, 5)})
    assert [finding.code for finding in refused.value.findings] == ["E0304"]


def test_a_model_may_be_given_in_any_form(tmp_path):
    onnx.save(model(), tmp_path / "m.onnx")
    data = (tmp_path / "m.onnx").read_bytes()
    forms = (tmp_path / "m.onnx", str(tmp_path / "m.onnx"), data, bytearray(data), memoryview(data), model())
    assert len({tflc.convert(form).to_bytes() for form in forms}) == 1
    with pytest.raises(TypeError, match=r"a model is a path, bytes or an onnx.ModelProto, not NoneType"):
        tflc.convert(None)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "options",
    [
        {"dims": "batch=5"},
        {"dims": ["batch=5"]},
        {"dims": {"batch": 5}},
        {"input_shapes": "x=2,5"},
        {"input_shapes": {"x": (2, 5)}},
        {"input_shapes": {"x": np.array([2, 5])}},
    ],
)
def test_what_names_something_is_a_text_several_or_a_mapping(options):
    assert tflc.convert(model(), **options).report.inputs[0].shape == (2, 5)


def test_files_of_the_users_own_are_paths_one_or_several(tmp_path):
    rules = tmp_path / "sine.pat"
    rules.write_text("use onnx\n\nrule sine_is_cosine:\n    onnx.Sin(x) => onnx.Cos(x)\n")
    for given in (rules, str(rules), [rules]):
        assert tflc.convert(model(), patterns=given).report.ops == {"cos": 1}


@pytest.mark.parametrize("options", [{"rnn": "loop"}, {"io_types": "float32"}])
def test_a_value_that_an_option_does_not_take_is_refused(options):
    with pytest.raises(Refusal, match=r"E0602.*not '(loop|float32)'"):
        tflc.convert(model(), **options)


def test_dims_that_nobody_fixed_stay_dynamic():
    from tflc.runtime import Session

    result = tflc.convert(model().SerializeToString())
    assert result.report.dynamic == ["batch"]
    assert "dynamic batch" in result.report.lines()
    with Session(result.to_bytes()) as session:
        assert session.inputs["x"].shape == (2, 1)
        assert session.inputs["x"].signature == (2, -1)
        for size in (1, 4, 3):
            x = np.linspace(0, 1, 2 * size, dtype=np.float32).reshape(2, size)
            np.testing.assert_allclose(session.run({"x": x})["größe/出力:0"], np.sin(x), rtol=1e-6)


def test_inputs_without_a_shape_are_one_finding_with_a_command():
    with pytest.raises(Refusal) as refusal:
        tflc.convert(model(dims=None).SerializeToString())
    (finding,) = refusal.value.findings
    assert finding.code == "E0302"
    assert "--input-shape x=..." in finding.hint


def test_a_module_can_be_converted():
    from tflc.frontends import open_model

    module = open_model(model(dims=(2, 3)).SerializeToString())
    assert tflc.convert(module).report.ops == {"sin": 1}


def test_everything_unsupported_is_listed_in_one_run():
    nodes = [
        helper.make_node("StringNormalizer", ["s"], ["t"], name="a"),
        helper.make_node("Sin", ["x"], ["u"], name="b"),
        helper.make_node("ImageDecoder", ["e"], ["v"], name="c"),
    ]
    graph = helper.make_graph(
        nodes,
        "g",
        [
            helper.make_tensor_value_info("s", TensorProto.STRING, [2]),
            helper.make_tensor_value_info("x", TensorProto.FLOAT, [2]),
            helper.make_tensor_value_info("e", TensorProto.UINT8, [9]),
        ],
        [helper.make_tensor_value_info(name, kind, None) for name, kind in (("t", 8), ("u", 1), ("v", 2))],
    )
    with pytest.raises(Refusal) as refusal:
        tflc.convert(
            helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=9).SerializeToString()
        )
    text = str(refusal.value)
    assert "'a'" in text
    assert "'c'" in text
    assert "'b'" not in text


def test_what_needs_fixed_lengths_names_them():
    """A determinant is a sum of products, more of them the more rows there are."""
    graph = helper.make_graph(
        [helper.make_node("Det", ["x"], ["y"], name="volume")],
        "g",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["rows", "rows"])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, None)],
    )
    determinant = helper.make_model(
        graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9
    ).SerializeToString()
    with pytest.raises(Refusal, match=r"Det 'volume'(.|\n)*where 'rows' have fixed lengths: --dim rows=N"):
        tflc.convert(determinant)
    assert tflc.convert(determinant, dims=["rows=3"]).report.dynamic == []


def test_importing_the_package_imports_nothing_heavy():
    import subprocess
    import sys

    code = "import sys, tflc; print([m for m in ('numpy', 'onnx', 'xdsl', 'lark') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd="/").stdout.strip() == "[]"
