"""A fault of a rule that shows only when it runs, told at its place in the pattern file.

A file of the user's own is an input, which is refused. What the rules of the project do wrong is a bug, and ends as one.
"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from tflc.diagnostics import ExitCode, Finding, Refusal, Source
from tflc.dialects.locations import place_of

if TYPE_CHECKING:
    from xdsl.ir import Operation

    from tflc.rewrite.instance import Instance
    from tflc.rewrite.syntax.ast import Span


def fault(
    code: str, instance: Instance, message: str, hint: str, *, span: Span | None = None, notes: tuple[Finding, ...] = ()
) -> Refusal:
    """The refusal of a rule at a place in it, its name unless another is given."""
    ours = Path(instance.file.path).resolve().is_relative_to(Path(str(files("tflc.patterns"))).resolve())
    if ours:
        hint = "this is a bug in tflc; --debug shows the traceback"
    finding = Finding(code, message, place(instance, span), hint, notes=notes)
    return Refusal((finding,), ExitCode.INTERNAL if ours else ExitCode.REFUSED)


def place(instance: Instance, span: Span | None = None) -> Source:
    """A place in a rule, its name unless another is given, with the line as the file has it."""
    return instance.file.source(span or instance.rule.name.span)


def at_node(op: Operation) -> str:
    """``" at 'NODE'"``, where the model has a node for an op."""
    node = place_of(op)
    return f" at '{node}'" if node else ""


def told(error: Exception) -> str:
    """What an exception says, with its kind where that alone would not be understood."""
    text = str(error).strip()
    return f"{type(error).__name__}: {text}" if isinstance(error, KeyError) or not text else text
