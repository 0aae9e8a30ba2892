"""Passes of a user's own: pattern files."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from xdsl.dialects.builtin import ModuleOp

from tflc.pipeline.base import Pass, PassContext, RulePass

if TYPE_CHECKING:
    from tflc.rewrite import RuleSet


def pass_from_patterns(path: str) -> Pass:
    """A pass of a user's own: the rules of a pattern file, under the name of its stem, after the passes that make what they match.

    Raises Refusal with what is wrong with the file.
    """
    from tflc.rewrite import load

    rules = load(os.path.abspath(path))

    @dataclass(frozen=True)
    class UserPass(RulePass):
        def rules(self) -> RuleSet:
            return rules

        def apply(self, ctx: PassContext, op: ModuleOp) -> None:  # type: ignore[override]
            ctx.rewrite(op, rules)

    UserPass.name = rules.name.replace("_", "-")
    UserPass.__doc__ = f"The rules of {path}."
    UserPass.requires = _making(rules.roots)
    return UserPass()


def _making(roots: Iterable[str]) -> tuple[str, ...]:
    """The passes after which ops stand in a model: none for older forms, of the canonical ones those that give shapes and fold constants."""
    found = {"onnx.v" if ".v" in root else root.partition(".")[0] for root in roots}
    if "onnx.v" in found:
        return ()
    if "onnx" in found:
        return "normalize-opset", "infer-shapes", "fold-constants"
    return next((passes for dialect, passes in _MAKING.items() if dialect in found), ())


_MAKING = {"nhwc": ("layout-nhwc",), "tfl": ("legalize-tfl",)}
