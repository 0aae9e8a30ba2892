"""The tfl dialect's schemas: rows, and what the flatbuffer schema adds."""

from __future__ import annotations

import pytest
import tflite

from tflc.dialects import op_names, schema_of
from tflc.dialects.tfl import options_table
from tflc.dialects.tfl.fileformat import file_format
from tflc.dialects.tfl.ops import COUNTED, FROM_TYPES, OPERANDS, SUBGRAPHS, VECTOR_OF, rows, stateful
from tflc.dialects.tfl.runtimes import RUNTIMES
from tflc.dialects.tfl.versions import RULES

ABSENT = {
    # In the enum, but nothing a compiler could emit: string processing, hash tables, placeholders, and what no runtime registers.
    "CALL", "CONCAT_EMBEDDINGS", "DELEGATE", "EMBEDDING_LOOKUP_SPARSE", "HASHTABLE", "HASHTABLE_FIND", "HASHTABLE_IMPORT",
    "HASHTABLE_LOOKUP", "HASHTABLE_SIZE", "LSH_PROJECTION", "PLACEHOLDER_FOR_GREATER_OP_CODES", "SKIP_GRAM",
    # Not of this dialect, and only in the newest runtime.
    "DILATE", "REDUCE_WINDOW",
}  # fmt: skip


def test_every_builtin_operator_has_a_row_or_a_reason() -> None:
    builtin = {name for name in vars(tflite.BuiltinOperator) if name.isupper() and not name.startswith("STABLEHLO_")}
    own = {name.removeprefix("tfl.").upper() for name in op_names("tfl")} - {"PSEUDO_CONST", "PSEUDO_SPARSE_CONST"}
    assert builtin - own == ABSENT
    assert own <= builtin


def test_required_attributes_and_versions_name_what_exists() -> None:
    for op_type, row in rows().items():
        schema = schema_of(f"tfl.{op_type}")
        assert schema is not None
        assert {name for name, spec in schema.attributes.items() if spec.required} >= set(row.required)
        assert set(row.required) <= set(schema.attributes), op_type
    ruled = {op_type for line in RULES.strip().splitlines() for op_type in line.split("|")[0].split()}
    assert ruled <= set(rows())
    assert {line.split()[0] for line in RUNTIMES.strip().splitlines()} <= set(rows())


def test_tables_about_options_name_fields_that_exist() -> None:
    fields = {(table, field.name) for table, found in file_format().tables.items() for field in found}
    assert set(FROM_TYPES) | set(COUNTED) | set(SUBGRAPHS) | set(OPERANDS) <= fields
    assert set(VECTOR_OF) <= {name for _, name in fields}


def test_attributes_come_from_the_options() -> None:
    schema = schema_of("tfl.conv_2d")
    assert schema is not None
    padding, activation, dilation = (
        schema.attributes[n] for n in ("padding", "fused_activation_function", "dilation_w_factor")
    )
    assert (padding.kind, padding.required, padding.domain) == ("string", True, ("SAME", "VALID"))
    assert (activation.default, activation.required) == ("NONE", False)
    assert (dilation.kind, dilation.default) == ("int", 1)
    assert schema_of("tfl.cast").attributes == {}  # type: ignore[union-attr]
    assert schema_of("tfl.add").attributes["pot_scale_int16"].default is True  # type: ignore[union-attr]


def test_options_are_found_by_name() -> None:
    assert options_table("conv_2d") == "Conv2DOptions"
    assert options_table("topk_v2") == "TopKV2Options"
    assert options_table("max_pool_2d") == "Pool2DOptions"
    assert options_table("relu") == ""


def test_states() -> None:
    assert stateful("svdf") == {4}
    assert stateful("unidirectional_sequence_lstm") == {18, 19}
    assert stateful("add") == frozenset()


@pytest.mark.parametrize(
    ("op", "traits"),
    [
        ("add", {"Elementwise", "Commutative"}),
        ("sub", {"Elementwise"}),
        ("random_uniform", {"Impure"}),
        ("conv_2d", set()),
    ],
)
def test_traits(op: str, traits: set[str]) -> None:
    assert schema_of(f"tfl.{op}").traits == traits  # type: ignore[union-attr]


def test_recorded_schema_does_not_import_the_package_again(tmp_path: object) -> None:
    """A second run reads the cache: neither the schema package nor flatbuffers is imported."""
    import os
    import subprocess
    import sys

    script = (
        "import sys; from tflc.dialects import schema_of; assert schema_of('tfl.conv_2d').attributes;"
        "print('tflite' in sys.modules or 'flatbuffers' in sys.modules)"
    )
    environment = {**os.environ, "TFLC_CACHE_DIR": str(tmp_path)}
    answers = [
        subprocess.run(
            [sys.executable, "-P", "-c", script], env=environment, capture_output=True, text=True, check=True
        ).stdout
        for _ in range(2)
    ]
    assert answers == ["True\n", "False\n"]
