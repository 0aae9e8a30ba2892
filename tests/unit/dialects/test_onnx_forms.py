"""Which forms the onnx dialect has, and that each is derived whole from onnx.defs."""

from __future__ import annotations

import pytest
from onnx import defs

from tflc.dialects import op_names, schema_of
from tflc.dialects.onnx import OPSET, history

NAMES = op_names("onnx")


@pytest.mark.parametrize("name", NAMES)
def test_every_name_has_a_schema_of_that_name(name):
    assert schema_of(name).name == name


def test_every_operator_of_every_readable_opset_has_a_form():
    for opset in range(history.OLDEST_OPSET, OPSET + 1):
        for op_type in history.operators():
            row = history.form_at(op_type, opset)
            if row is not None:
                assert schema_of(history.name_of(row)) is not None


def test_versions_that_this_table_does_not_cover_are_named():
    """When a new onnx brings a newer version of an operator, this says which."""
    newer = {
        f"{schema.name}-{schema.since_version}"
        for schema in defs.get_all_schemas_with_history()
        if schema.domain == "" and schema.since_version > OPSET
    }
    assert not newer, f"operators newer than opset {OPSET}: {sorted(newer)}"


@pytest.mark.parametrize(
    ("op_type", "opset", "name"),
    [
        ("Conv", 7, "onnx.Conv"),
        ("Clip", 6 + 1, "onnx.Clip.v6"),
        ("Clip", 11, "onnx.Clip"),
        ("Softmax", 7, "onnx.Softmax.v11"),
        ("Softmax", 13, "onnx.Softmax"),
        ("ReduceMax", 12, "onnx.ReduceMax.v13"),
        ("Split", 13, "onnx.Split.v13"),
        ("Resize", 10, "onnx.Resize.v10"),
        ("Resize", 11, "onnx.Resize"),
        ("GroupNormalization", 18, "onnx.GroupNormalization.v18"),
        ("RoiAlign", 10, "onnx.RoiAlign.v10"),
        ("Reshape", 7, "onnx.Reshape"),
    ],
)
def test_form_at(op_type, opset, name):
    assert history.name_of(history.form_at(op_type, opset)) == name


def test_a_deprecated_operator_ends():
    assert history.form_at("Upsample", 10) is None
    assert history.name_of(history.form_at("Upsample", 9)) == "onnx.Upsample.v9"


@pytest.mark.parametrize("name", NAMES)
def test_defaults_are_python_values(name):
    for spec in schema_of(name).attributes.values():
        entries = spec.default if isinstance(spec.default, tuple) else (spec.default,)
        assert not any(isinstance(entry, bytes) for entry in entries), spec.name


def test_an_older_form_that_broadcasts_otherwise_is_not_elementwise():
    """Its second operand lies along the axis that an attribute names, and its operands do not change places."""
    assert schema_of("onnx.Add").traits == {"Commutative", "Elementwise"}
    for name in ("onnx.Add.v6", "onnx.PRelu.v6"):
        assert not schema_of(name).traits
