"""What onnx-opt tells about rules beside what they did: why one did not fire, and which firing changed the numbers."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tflc.diagnostics import ExitCode, Finding, Refusal, Severity, did_you_mean, either
from tflc.pipeline.base import Pass, PassContext
from tflc.pipeline.manager import PassManager
from tflc.pipeline.plan import Settings
from tflc.pipeline.verification import verify
from tflc.tools.command import counted

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp

    from tflc.rewrite import Budget, RuleSet, Trace


@dataclass
class AskWhy:
    """--why RULE[@NODE]: an observer that asks the rule at each op where it could match, in every pass that has a rule of that name.

    It is asked when the pass begins. Where no op that it matches stands there yet (another rule of the pass makes it), it is asked of what the
    pass leaves instead. An answer is a note on stderr.
    """

    question: str
    passes: Sequence[Pass]
    _known: set[str] = field(default_factory=set)
    _asked: bool = False
    _open: set[str] = field(default_factory=set)

    @property
    def rule(self) -> str:
        """The rule, with or without an instance: ``fuse[tfl.relu, tfl.add]``."""
        return self.question.partition("@")[0]

    @property
    def node(self) -> str | None:
        return self.question.partition("@")[2] or None

    def __call__(self, name: str, module: ModuleOp, has_run: bool) -> None:
        from tflc.rewrite import explain

        if has_run and name not in self._open:
            return
        rules = next(each for each in self.passes if each.name == name).rules()
        if rules is None:
            return
        self._known.update(rules.rules)
        if not rules.only(self.rule).roots:
            return
        self._asked = True
        try:
            answers = explain(module, rules, self.rule, self.node)
        except KeyError as missing:
            raise Refusal.of("E0603", str(missing.args[0]), exit_code=ExitCode.USAGE) from None
        if answers:
            self._open.discard(name)
        elif not has_run:
            self._open.add(name)
        else:
            answers = [_no_root(rules, self.rule, name, self.node)]
        for answer in answers:
            print(answer, file=sys.stderr)

    def finish(self) -> None:
        """Raises Refusal E0603 where no pass that ran has the rule."""
        if not self._asked:
            near = did_you_mean(self.rule, self._known)
            message = f"no pass that runs has a rule '{self.rule}'{near}"
            raise Refusal.of("E0603", message, hint="--pass names the pass of the rule", exit_code=ExitCode.USAGE)


def _no_root(rules: RuleSet, rule: str, name: str, node: str | None) -> Finding:
    place = f"'{node}' is not" if node else "there is no"
    return Finding(
        "", f"'{rule}': {place} {either(rules.only(rule).roots)}, before or after pass {name}", severity=Severity.NOTE
    )


class _Stopped(Exception):
    """The firings that were allowed have been used up."""


@dataclass
class _Stopping(PassContext):
    """Ends the run with the last firing that is allowed, so that nothing happens to the module after it."""

    def rewrite(self, module: ModuleOp, rules: RuleSet, **options: Any) -> bool:
        changed = super().rewrite(module, rules, **options)
        if self.budget is not None and self.budget.spent:
            raise _Stopped
        return changed


@dataclass
class Bisection:
    """--bisect-rewrites: runs the passes again and again on copies of a module, each time with fewer firings allowed."""

    passes: Sequence[Pass]
    settings: Settings
    make_context: Callable[[type[PassContext], Trace, Budget], PassContext]
    """As for an ordinary run, with a trace and a budget of ours."""

    def run(self, module: ModuleOp) -> int:
        """Prints what it found; the exit code. Raises Refusal E0801 for a firing (or a pass, outside its rules) that changes the numbers."""
        from tflc.semantic_check import CheckPasses

        copy = module.clone()
        check = CheckPasses(copy)
        outcome, trace = self._attempt(copy, None, observers=[check])
        count = len(trace.firings)
        if outcome is None and check.unchecked:
            raise Refusal.of(
                "E0603", f"nothing can be evaluated: {next(iter(check.unchecked.values()))}", exit_code=ExitCode.USAGE
            )
        if outcome is None:
            print(f"{counted(count, 'firing')}, and none changes the numbers", file=sys.stderr)
            return ExitCode.DONE
        found = self._difference(module, count)
        if found is None:
            raise outcome  # what the pass does outside its rules
        good, bad = 0, count
        while bad - good > 1:
            middle = (good + bad) // 2
            difference = self._difference(module, middle)
            if difference is None:
                good = middle
            else:
                bad, found = middle, difference
        fired = self._attempt(module.clone(), bad)[1].firings[-1]
        note = Finding("", str(fired), severity=Severity.NOTE)
        what = f"firing {bad} of {count} changes the numbers: {found}"
        hint = f"--stop-after-rewrites {bad - 1} and {bad} show the IR before and after it"
        raise Refusal((Finding("E0801", what, hint=hint, notes=(note,)),))

    def _attempt(
        self, module: ModuleOp, firings: int | None, observers: Sequence[Any] = ()
    ) -> tuple[Refusal | None, Trace]:
        """Runs the passes over a module until so many rules have fired; what was refused, and what fired."""
        from tflc.rewrite import Budget, Trace

        trace = Trace()
        context = self.make_context(PassContext if firings is None else _Stopping, trace, Budget(firings))
        try:
            PassManager(self.passes, dict(self.settings), verify_each=True, observers=observers).run(context, module)
        except _Stopped:
            pass
        except Refusal as refusal:
            return refusal, trace
        return None, trace

    def _difference(self, module: ModuleOp, firings: int) -> str | None:
        """How what a module computes differs after its first firings; None where it does not."""
        from tflc.evaluate import evaluate
        from tflc.layout.boundary import as_held, as_in_onnx
        from tflc.semantic_check import differs, random_inputs

        held = random_inputs(module, 0)
        assert held is not None
        inputs, before = as_in_onnx(module, held, inputs=True), as_in_onnx(module, evaluate(module, held))
        copy = module.clone()
        if firings:
            self._attempt(copy, firings)
        try:
            verify(copy, "after it", ours=True)
            after = as_in_onnx(copy, evaluate(copy, as_held(copy, inputs)))
        except Refusal as refusal:
            return refusal.findings[0].message
        for output, value in before.items():
            if (difference := differs(value, after[output])) is not None:
                return (
                    f"output '{output}' differs {difference}"
                    if difference.startswith("by")
                    else f"{output}: {difference}"
                )
        return None
