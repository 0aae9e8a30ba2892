"""onnx-pat operators: one page for all operators, each with its versions, what rules make of it, and what of it is refused.

All of it follows from the dialects' version tables, the pattern files and the standard's function bodies.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from tflc.dialects import schema_of
from tflc.dialects.onnx import history, trees
from tflc.dialects.schema import OpSchema
from tflc.pipeline.base import rules_of

LOWERING = ("normalize-opset", "lower-regions", "decompose", "legalize-tfl")
"""The passes that lower ONNX's operators; what is left of one that they do not know is what simplify makes of it."""

_HEAD = """# Operators

Written by `onnx-pat operators` (`make docs`) from the version tables and the pattern files; edit those. Every listed version is read: those before
the newest are brought to the newest form. *Becomes* tells what its rules build, ONNX's own operators among it, which have rows of their own; *the
function of the standard* is the body that ONNX defines the operator by. What is lowered is exact, or rounded as its rule says
([rules](patterns.md)); what is not is refused with the code in the last column ([diagnostics](diagnostics.md)), as is what computes on strings or
sequences at run time (E0409). Which types and ranks the runtime's kernels lack is the [target's](targets.md) affair. How ONNX's own tests fare is
told by `python tests/harness/conformance.py`.
"""


def operator_page() -> str:
    """The page: a table for each domain."""
    lowerings = _Lowerings()
    parts = [_HEAD]
    for domain in history.NEWEST:
        rows = [lowerings.row(op_type, domain) for op_type in sorted(history.operators(domain))]
        parts += [
            f"## {domain or 'ai.onnx'}",
            "| operator | versions | becomes | refused |\n|---|---|---|---|\n" + "\n".join(rows),
        ]
    return "\n\n".join(parts) + "\n"


@dataclass(frozen=True)
class _Lowerings:
    """What the rules make of each op."""

    @cached_property
    def built(self) -> dict[str, set[str]]:
        """Op -> the ops that its rules build, by their names in the dialects; channels-last twins count as the ops that they are twins of."""
        found = _built_by(LOWERING)
        for op in (*rules_of("lower-regions").table("steps"), trees.ENSEMBLE):
            found.setdefault(op, set()).add("onnx.Loop")
        outlined = rules_of("legalize-tfl").table("outlined")
        for op in outlined:
            found.setdefault(op, set()).add(outlined[op].get("to"))
        return _built_by(("simplify",)) | found

    def row(self, op_type: str, domain: str) -> str:
        forms = history.versions(op_type, domain)
        versions = ", ".join(str(form[2]) for form in forms if not form[3])
        name = history.name_of(next(form for form in reversed(forms) if not form[3]))
        becomes = self.becomes(name)
        return f"| {op_type} | {versions} | {becomes} | {self.refused(name, bool(becomes))} |"

    def becomes(self, name: str) -> str:
        schema = _schema(name)
        if "ConstantLike" in schema.traits:
            return "`tfl.pseudo_const`"
        if name in self.built:
            ops = self.built[name] - {name, "onnx.Constant", "tfl.pseudo_const"}
            return ", ".join(map(_shown, sorted(ops, key=lambda op: (not op.startswith("tfl."), op)))) or "its operand"
        if schema.regions:
            return _shown("onnx.Loop")
        return "the function of the standard" if _has_function(name) else ""

    def refused(self, name: str, lowered: bool) -> str:
        row = rules_of("legalize-tfl").table("unsupported").get(name)
        if row is None:
            return "" if lowered else "E0401" if name.partition(".v")[2] else "E0402"
        defaults = {attribute: spec.default for attribute, spec in _schema(name).attributes.items()}
        code = row.evaluate("code", defaults) if "code" in row else "E0402"
        return f"{code}: {row.evaluate('reason', defaults)}"


def _built_by(passes: Iterable[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for name in passes:
        rules = rules_of(name)
        for root in rules.roots:
            for instance, _ in rules.rows(root):
                found.setdefault(_untwinned(root), set()).update(_untwinned(one.op) for one in instance.built)
    return found


def _untwinned(op: str) -> str:
    dialect, _, name = op.partition(".")
    return f"onnx.{name}" if dialect == "nhwc" else op


def _shown(op: str) -> str:
    return f"`{op}`" if op.startswith("tfl.") else op.removeprefix("onnx.")


def _has_function(name: str) -> bool:
    from onnx import defs

    domain, bare = history.domain_and_name(name.removeprefix("onnx."))
    if not defs.has(bare, domain):
        return False
    standard: Any = defs.get_schema(bare, _schema(name).since_version, domain)
    return bool(standard.has_function or standard.has_context_dependent_function)


def _schema(name: str) -> OpSchema:
    schema = schema_of(name)
    assert schema is not None, name
    return schema
