"""Recipes: which scheme each op is quantized by, read from TOML.

    [[op]]                  # entries in order; the last that fits an op decides
    name = "head/*"         # of a node or value of the model, * and ? stand for anything
    scheme = "float"

    [[op]]
    type = "softmax"        # the TFLite operator
    scheme = "int16x8"

    [[op]]
    tag = "output"          # input or output: reads or gives one of the model's; weights, moving or joining: as the tables say
    scheme = "float16"

An entry may have several conditions, which then must all hold.
"""

from __future__ import annotations

import glob
import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any

from xdsl.dialects.builtin import ModuleOp, StringAttr
from xdsl.dialects.func import ReturnOp
from xdsl.ir import BlockArgument

from tflc.diagnostics import ExitCode, Refusal, did_you_mean
from tflc.dialects.locations import node_names, origin_of, value_names
from tflc.dialects.schema import SchemaOp, walk_schema_ops
from tflc.pipeline.base import rules_of
from tflc.quantization.schemes import CALIBRATED, FLOAT, FLOAT16, INT8, INT16X8, SCHEME
from tflc.quantization.weights import weight_operands

SCHEMES = (INT8, INT16X8, FLOAT16, FLOAT)
TAGS = ("input", "output", "weights", "moving", "joining")


@dataclass(frozen=True)
class Entry:
    """The scheme of the ops that meet all conditions given."""

    scheme: str
    name: str | None = None
    type: str | None = None
    tag: str | None = None

    def __str__(self) -> str:
        return ", ".join(f"{key} = {value!r}" for key, value in self.conditions().items())

    def conditions(self) -> dict[str, str]:
        """Those that are given."""
        every = {"name": self.name, "type": self.type, "tag": self.tag}
        return {key: value for key, value in every.items() if value is not None}


@dataclass(frozen=True)
class Recipe:
    """Entries in order."""

    entries: tuple[Entry, ...] = ()

    @classmethod
    def read(cls, path: str | os.PathLike[str]) -> Recipe:
        """A recipe file. Raises Refusal E0908 where it cannot be read, or says what there is not."""
        import tomllib

        try:
            with open(path, "rb") as file:
                return cls(tuple(_entries(tomllib.load(file))))
        except OSError as error:
            raise _refused(path, error.strerror or str(error)) from None
        except ValueError as error:
            raise _refused(path, str(error)) from None

    @property
    def calibrated(self) -> bool:
        """Whether any scheme needs to know the ranges of values."""
        return any(entry.scheme in CALIBRATED for entry in self.entries)

    @classmethod
    def keeping(cls, names: Iterable[str], scheme: str) -> Recipe:
        """The recipe that gives the ops of some nodes a scheme."""
        return cls(tuple(Entry(scheme, name=glob.escape(name)) for name in names))

    def __str__(self) -> str:
        """The text of the file."""
        blocks = []
        for entry in self.entries:
            rows = {**entry.conditions(), "scheme": entry.scheme}
            # A string of JSON is one of TOML too.
            blocks.append("\n".join(["[[op]]", *(f"{key} = {json.dumps(value)}" for key, value in rows.items())]))
        return "\n\n".join(blocks) + "\n"

    def apply(self, module: ModuleOp) -> list[Entry]:
        """Give the ops of a module their schemes; the entries that fit none."""
        folding = rules_of("fold-qdq")
        tags = {"weights": set(weight_operands()), "moving": folding.set("moving"), "joining": folding.set("joining")}
        idle = dict.fromkeys(self.entries)
        for op in walk_schema_ops(module):
            if "ConstantLike" in op.schema.traits:
                continue
            for entry in self.entries:
                if _fits(entry, op, tags):
                    op.attributes[SCHEME] = StringAttr(entry.scheme)
                    idle.pop(entry, None)
        return [*idle]


def _entries(text: Mapping[str, Any]) -> Iterable[Entry]:
    for key in text:
        if key != "op":
            raise ValueError(f"there is no '{key}' in a recipe, only [[op]]")
    tables = text.get("op", [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise ValueError("op is a list of tables, each under [[op]]")
    for table in tables:
        for key, value in table.items():
            if key not in ("name", "type", "tag", "scheme"):
                raise ValueError(f"an [[op]] has no '{key}'{did_you_mean(key, ('name', 'type', 'tag', 'scheme'))}")
            if not isinstance(value, str):
                raise ValueError(f"{key} is a string, not {value!r}")
        for key, choices in (("scheme", SCHEMES), ("tag", TAGS)):
            if (value := table.get(key)) is not None and value not in choices:
                near = did_you_mean(value, choices)
                raise ValueError(f"there is no {key} '{value}'{near}; it may be {', '.join(choices)}")
        if "scheme" not in table or len(table) == 1:
            raise ValueError("an [[op]] needs a scheme, and a name, type or tag")
        yield Entry(**table)


def _refused(path: str | os.PathLike[str], why: str) -> Refusal:
    message = f"the recipe {os.fspath(path)} cannot be read: {why}"
    return Refusal.of("E0908", message, exit_code=ExitCode.USAGE)


def _fits(entry: Entry, op: SchemaOp, tags: Mapping[str, Iterable[str]]) -> bool:
    if entry.type is not None and entry.type.lower() != op.schema.op_type.lower():
        return False
    if entry.tag is not None and not _is_tagged(entry.tag, op, tags):
        return False
    return entry.name is None or any(fnmatchcase(name, entry.name) for name in names_of(op))


def names_of(op: SchemaOp) -> list[str]:
    """The nodes of the model that an op comes from, and the values that it makes."""
    return [*filter(None, node_names(origin_of(op))), *(value.name for value in value_names(op) if value is not None)]


def _is_tagged(tag: str, op: SchemaOp, tags: Mapping[str, Iterable[str]]) -> bool:
    if tag == "input":
        return any(isinstance(value, BlockArgument) for value in op.operands)
    if tag == "output":
        return any(isinstance(use.operation, ReturnOp) for result in op.results for use in result.uses)
    return op.name in tags[tag]
