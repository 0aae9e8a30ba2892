"""Sparse constants of .tflite files: the places of what they store, by levels that are dense, compressed or within blocks."""

from __future__ import annotations

import struct
from importlib import import_module
from types import SimpleNamespace
from typing import Any

import flatbuffers
import numpy as np
import pytest

from tflc.frontends.tflite.flatbuffer import Damaged, Table
from tflc.frontends.tflite.sparsity import stored_places

VECTORS = [(1, "Int32Vector", "int32"), (2, "Uint16Vector", "uint16"), (3, "Uint8Vector", "uint8")]


def start(builder: flatbuffers.Builder, table: str) -> Any:
    """Begins a table of the schema; its generated functions by their short names, ``Add...`` and ``End``."""
    module = import_module(f"tflite.{table}")
    getattr(module, f"{table}Start")(builder)
    return lambda name, *value: getattr(module, f"{table}{name}")(builder, *value)


def numbers(builder: flatbuffers.Builder, values: list[int], dtype: str = "int32") -> int:
    return builder.CreateNumpyVector(np.array(values, dtype))


def parameters(
    order: list[int], blocks: list[int], levels: list[int | tuple[list[int], list[int]]], kind: int = 0
) -> Any:
    """The table: a level is the length of a dense axis, or segments and indices of a sparse one, in vectors of a kind."""
    builder = flatbuffers.Builder(0)
    union, name, dtype = VECTORS[kind]

    def vector(values: list[int]) -> int:
        held = numbers(builder, values, dtype)
        do = start(builder, name)
        do("AddValues", held)
        return do("End")

    made = []
    for level in levels:
        lists = [] if isinstance(level, int) else [vector(values) for values in level]
        do = start(builder, "DimensionMetadata")
        if isinstance(level, int):
            do("AddDenseSize", level)
        else:
            do("AddFormat", 1)
            for field, held in zip(("ArraySegments", "ArrayIndices"), lists):
                do(f"Add{field}Type", union)
                do(f"Add{field}", held)
        made.append(do("End"))
    builder.StartVector(4, len(made), 4)
    for each in reversed(made):
        builder.PrependUOffsetTRelative(each)
    held = {
        "DimMetadata": builder.EndVector(),
        "TraversalOrder": numbers(builder, order),
        "BlockMap": numbers(builder, blocks),
    }
    do = start(builder, "SparsityParameters")
    for field, at in held.items():
        do(f"Add{field}", at)
    builder.Finish(do("End"))
    data = bytes(builder.Output())
    return Table(SimpleNamespace(data=data), struct.unpack_from("<I", data)[0], "SparsityParameters")  # type: ignore[arg-type]


def spread(table: Table, shape: tuple[int, ...]) -> np.ndarray:
    """The number of each stored element, from 1, at its place."""
    places = stored_places(table, shape)
    dense = np.zeros(shape, int)
    dense.reshape(-1)[places] = np.arange(len(places)) + 1
    return dense


@pytest.mark.parametrize("kind", range(3))
def test_compressed_rows(kind):
    table = parameters([0, 1], [], [3, ([0, 2, 2, 3], [0, 3, 1])], kind)
    assert spread(table, (3, 4)).tolist() == [[1, 0, 0, 2], [0, 0, 0, 0], [0, 3, 0, 0]]


def test_columns_first():
    table = parameters([1, 0], [], [4, ([0, 1, 2, 2, 3], [0, 2, 0])])
    assert spread(table, (3, 4)).tolist() == [[1, 0, 0, 3], [0, 0, 0, 0], [0, 2, 0, 0]]


def test_blocks():
    # Blocks of 2 x 2 of a 4 x 4 matrix: the upper right one, and the lower left.
    table = parameters([0, 1, 2, 3], [0, 1], [2, ([0, 1, 2], [1, 0]), 2, 2])
    assert spread(table, (4, 4)).tolist() == [[0, 0, 1, 2], [0, 0, 3, 4], [5, 6, 0, 0], [7, 8, 0, 0]]


@pytest.mark.parametrize(
    ("order", "blocks", "levels", "message"),
    [
        ([0], [], [3], "not its axes and blocks"),
        ([0, 1], [], [3], "not its axes and blocks"),
        ([0, 1, 2], [2], [3, 4, 2], "not its axes and blocks"),
        ([0, 1], [], [3, ([0, 2, 2], [0, 3])], "lead out of it"),
        ([0, 1], [], [3, ([0, 1, 2, 3], [0, 3, 4])], "lead out of it"),
        ([0, 1], [], [3, ([0, 1, 2, 9], [0, 3, 1])], "lead out of it"),
        ([0, 1], [], [3, ([0, 2, 1, 3], [0, 3, 1])], "lead out of it"),
        ([0, 1], [], [3, ([-1, 1, 2, 3], [0, 3, 1])], "lead out of it"),
        ([0, 1], [], [3, ([0, 1, 2, 2**31 - 1], [0, 3, 1])], "lead out of it"),
        ([0, 1], [], [3, 2**31 - 1], "lead out of it"),
    ],
)
def test_what_leads_nowhere_is_damage(order, blocks, levels, message):
    with pytest.raises(Damaged, match=message):
        stored_places(parameters(order, blocks, levels), (3, 4))
