"""The manager that runs passes: verification, timing, and whoever looks on."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from xdsl.dialects.builtin import ModuleOp
from xdsl.utils.exceptions import PassFailedException

from tflc.collector import collector_paused
from tflc.diagnostics import ExitCode, Refusal
from tflc.pipeline.base import Pass, PassContext
from tflc.pipeline.plan import Settings, planned
from tflc.pipeline.verification import verify

Observer = Callable[[str, ModuleOp, bool], None]
"""Called around each pass with its name, the module, and whether the pass has run."""


@dataclass
class PassManager:
    """Runs passes over a module. ``verify_each`` verifies it whole after each of them; observers print, check or count."""

    passes: Sequence[Pass]
    settings: Settings = field(default_factory=dict)
    verify_each: bool = False
    observers: Sequence[Observer] = ()
    timings: dict[str, float] = field(default_factory=dict)

    def run(self, ctx: PassContext, module: ModuleOp) -> None:
        """Raises Refusal: what passes refused, all of it, or E0000 when a pass broke something, which is a bug of ours."""
        with collector_paused():
            try:
                self._run(ctx, module)
            except Refusal as refusal:
                if ctx.refused and refusal.exit_code == ExitCode.INTERNAL:
                    # What stands behind an operator without a form may have no types, which later passes count on.
                    raise Refusal(ctx.refused) from refusal
                raise Refusal((*ctx.refused, *refusal.findings), refusal.exit_code) from refusal
        if ctx.refused:
            raise Refusal(ctx.refused)

    def _run(self, ctx: PassContext, module: ModuleOp) -> None:
        passes = planned(self.passes, module, self.settings)
        for each in passes:
            each.prepare(ctx, module)
        for each in passes:
            for observer in self.observers:
                observer(each.name, module, False)
            started = time.perf_counter()
            try:
                each.apply(ctx, module)
            except PassFailedException as error:
                raise Refusal.of("E0000", f"pass {each.name} failed: {error}", exit_code=ExitCode.INTERNAL) from error
            self.timings[each.name] = self.timings.get(each.name, 0.0) + time.perf_counter() - started
            if self.verify_each:
                verify(module, f"after {each.name}", ours=True)
            for observer in self.observers:
                observer(each.name, module, True)
