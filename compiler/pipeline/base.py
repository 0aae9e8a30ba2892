"""What a pass is: its rules, the passes it requires, and what a run of passes shares.

A pass is a frozen dataclass in passes/. Its fields are its options: ``layout-nhwc{input-layout="x=NHWC"}``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation
from xdsl.passes import ModulePass

from tflc.defaults import DEFAULT_TARGET
from tflc.diagnostics import Finding
from tflc.dialects.lazy_context import LazyContext

if TYPE_CHECKING:
    from tflc.rewrite import Budget, RuleSet, Stats, Trace


@dataclass
class PassContext(LazyContext):
    """What a run of passes shares: how rules are applied and watched, the target, and what passes report.

    ``check_measures``: what rules say falls is measured at each firing. ``report`` collects, under each pass's name, what a report or a later
    pass may ask. ``custom_operators`` are those that the user lets stand, ``chosen_shapes`` what the user said of dims and inputs, where that
    changed an input: stated shapes no longer hold then. ``refused`` is what has no form: passes go on without it, so that all
    that stands in the way of a model is told at once.
    """

    trace: Trace | None = None
    stats: Stats | None = None
    budget: Budget | None = None
    check_measures: bool = False
    target: str = DEFAULT_TARGET
    model_name: str = ""
    report: dict[str, Any] = field(default_factory=dict)
    custom_operators: set[str] = field(default_factory=set)
    chosen_shapes: tuple[str, ...] = ()
    warnings: list[Finding] = field(default_factory=list)
    refused: list[Finding] = field(default_factory=list)

    def rewrite(self, module: ModuleOp, rules: RuleSet, *, among: Callable[[Operation], bool] | None = None) -> bool:
        """Apply rules until none fires; whether any did. ``among`` tells at which ops one may."""
        from tflc.rewrite import apply

        return apply(
            module,
            rules,
            trace=self.trace,
            stats=self.stats,
            budget=self.budget,
            among=among,
            checked=self.check_measures,
        )


@dataclass(frozen=True)
class Pass(ModulePass):
    """A pass of ours. ``requires`` names the passes whose result it needs: the manager runs those that have not run."""

    requires: ClassVar[tuple[str, ...]] = ()

    def prepare(self, ctx: PassContext, module: ModuleOp) -> None:
        """What is to be done to a module before the first pass of a run looks at it; for most passes nothing."""
        return

    def needed(self, module: ModuleOp) -> bool:
        """Whether a module that did not come through this pass must, before a pass that requires it."""
        return True

    def rules(self) -> RuleSet | None:
        """The rules and tables of the pass; None where it has no pattern file."""
        from importlib.resources import files

        has_file = (files("tflc.patterns") / f"{stem(self.name)}.pat").is_file()
        return rules_of(self.name) if has_file else None


@dataclass(frozen=True)
class RulePass(Pass):
    """A pass that is only rules: those of the pattern file of its stem, applied until none fires."""

    def apply(self, ctx: PassContext, op: ModuleOp) -> None:  # type: ignore[override]
        ctx.rewrite(op, rules_of(self.name))


def rules_of(name: str) -> RuleSet:
    """The rules and tables of a pass: ``patterns/layout_nhwc.pat`` for ``layout-nhwc``, loaded once."""
    from importlib.resources import files
    from pathlib import Path

    from tflc.rewrite import load

    return load(Path(str(files("tflc.patterns") / f"{stem(name)}.pat")))


def stem(name: str) -> str:
    """The file stem of a pass: ``layout_nhwc`` for ``layout-nhwc``."""
    return name.replace("-", "_")
