"""Passes by name, and the manager that runs them: analyses they need, verification, timing, printing of the IR.

A pass is a frozen dataclass in passes/, found by its name: ``layout-nhwc`` is the pass of ``tflc.passes.layout_nhwc``. Its fields are its options:
``layout-nhwc{input-layout="x=NHWC"}``.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any, ClassVar

from tflc.collector import collector_paused
from tflc.defaults import DEFAULT_TARGET
from tflc.diagnostics import ExitCode, Finding, Refusal, did_you_mean
from tflc.dialects.lazy_context import LazyContext
from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import is_of_models

if TYPE_CHECKING:
    from tflc.rewrite import Budget, RuleSet, Stats, Trace
from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.func import FuncOp
from xdsl.ir import Operation
from xdsl.passes import ModulePass
from xdsl.utils.exceptions import PassFailedException, VerifyException

CONVERT = (
    "normalize-opset",
    "infer-shapes",
    "fold-constants",
    "simplify",
    "lower-regions",
    "decompose",
    "layout-nhwc",
    "legalize-tfl",
    "fuse-tfl",
    "fold-qdq",
    "legalize-target",
)
"""The road from ONNX to TFLite."""

RAISE = ("unfold-qdq", "legalize-onnx", "layout-nchw", "simplify")
"""The road back."""


@dataclass
class PassContext(LazyContext):
    """What a run of passes shares: how rules are applied and watched, the target, and what passes report.

    ``check_measures``: what rules say falls is measured at each firing. ``report`` collects, under each pass's name, what a report or a later
    pass may ask. ``custom_operators`` are those that the user lets stand. ``refused`` is what has no form: passes go on without it, so that all
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


@cache
def pass_names() -> tuple[str, ...]:
    """All passes there are, those of the convert pipeline first and in its order."""
    import tflc.passes

    found = {module.name.replace("_", "-") for module in iter_modules(tflc.passes.__path__)}
    return (*(name for name in CONVERT if name in found), *sorted(found - set(CONVERT)))


@cache
def pass_class(name: str, others: tuple[str, ...] = ()) -> type[Pass]:
    """The class of a pass. Raises Refusal E0601 for a name that is none; ``others`` could have been meant too."""
    names = pass_names()
    if name not in names:
        message = f"there is no pass '{name}'{did_you_mean(name, (*names, *others))}"
        hint = "onnx-opt --list-passes shows them all"
        raise Refusal.of("E0601", message, hint=hint, exit_code=ExitCode.USAGE)
    module = import_module(f"tflc.passes.{stem(name)}")
    for value in vars(module).values():
        if isinstance(value, type) and issubclass(value, Pass) and value.__module__ == module.__name__:
            return value
    raise AssertionError(f"{module.__name__} defines no pass")


def pass_named(name: str, own: Mapping[str, Pass]) -> type[Pass]:
    """The class of one of the user's ``own`` passes, else of ours. Raises Refusal E0601 for a name that is none."""
    return type(own[name]) if name in own else pass_class(name, tuple(own))


def parse_passes(text: str, own: Mapping[str, Pass] = {}) -> list[Pass]:
    """``a,b{opt=1}`` as passes, the user's ``own`` and ours. Raises Refusal E0601 for unknown ones, E0602 for options that a pass does not have."""
    from xdsl.utils.arg_spec import parse_pipeline
    from xdsl.utils.exceptions import ArgSpecParseError

    try:
        specs = list(parse_pipeline(text))
    except ArgSpecParseError as error:
        place, reason = str(error).splitlines()[1].rpartition(":")[2], str(error).strip().splitlines()[-1].strip()
        message = f"cannot read the pipeline '{text}': {reason[:1].lower()}{reason[1:]} at character {place}"
        hint = "a,b{option=1}; a value of other than letters and digits stands in double quotes"
        raise Refusal.of("E0602", message, hint=hint, exit_code=ExitCode.USAGE) from None
    passes = []
    for spec in specs:
        cls = pass_named(spec.name, own)
        _check_options(spec.name, cls, spec.parameters)
        try:
            passes.append(cls.from_spec(spec))
        except Exception as error:
            raise Refusal.of("E0602", f"pass '{spec.name}': {error}", exit_code=ExitCode.USAGE) from None
    return passes


def _check_options(name: str, cls: type[Pass], given: Iterable[str]) -> None:
    known = [each.name.replace("_", "-") for each in fields(cls)]
    for option in (each.replace("_", "-") for each in given):
        if option not in known:
            message = f"pass '{name}' has no option '{option}'{did_you_mean(option, known)}"
            hint = f"it has {', '.join(known)}" if known else "it has none"
            raise Refusal.of("E0602", message, hint=hint, exit_code=ExitCode.USAGE)


Settings = Mapping[str, Mapping[str, Any]]
"""Options by pass name, for passes that run because they are asked for or because another needs them."""


def with_settings(each: Pass, settings: Settings) -> Pass:
    """The pass with its settings, where these say something. Raises Refusal E0602 for a value that an option does not take."""
    chosen = {option: value for option, value in settings.get(each.name, {}).items() if value not in ((), None, False)}
    try:
        return replace(each, **chosen) if chosen else each
    except ValueError as error:
        raise Refusal.of("E0602", f"pass '{each.name}': {error}", exit_code=ExitCode.USAGE) from None


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


def converting(own: Sequence[Pass]) -> list[Pass]:
    """The passes from ONNX to TFLite, each of the user's own as soon as those have run that it requires."""
    passes = [each for each in own if not each.requires]
    for name in CONVERT:
        passes.append(pass_class(name)())
        passes += [each for each in own if each.requires and each.requires[-1] == name]
    return passes


def planned(passes: Sequence[Pass], module: ModuleOp, settings: Settings) -> list[Pass]:
    """The passes, each after those it requires that do not stand before it and that the module still needs.

    A pass that has settings but is neither asked for nor required by another runs first: the user said something to it.
    """
    order: list[Pass] = []
    passes = [with_settings(each, settings) for each in passes]
    named = {each.name for each in passes} | {name for each in passes for name in _all_requirements(each)}
    unasked = [name for name, options in settings.items() if name not in named and any(options.values())]
    passes = [*(with_settings(pass_class(name)(), settings) for name in unasked), *passes]

    def add(wanted: Pass, asked: bool) -> None:
        if any(earlier.name == wanted.name for earlier in order) and not asked:
            return
        for name in wanted.requires:
            requirement = next((later for later in passes if later.name == name), None)
            if requirement is None:
                requirement = with_settings(pass_class(name)(), settings)
            if requirement.needed(module):
                add(requirement, False)
        order.append(wanted)

    for each in passes:
        add(each, not any(earlier is each for earlier in order))
    return order


def _all_requirements(each: Pass) -> set[str]:
    found: set[str] = set()
    for name in each.requires:
        found |= {name} | _all_requirements(pass_class(name)())
    return found


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
        for each in planned(self.passes, module, self.settings):
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


def verify(module: ModuleOp, when: str, *, ours: bool) -> None:
    """Verify every op. Raises Refusal: E0000 (internal) when the module is of our making, else E0703."""
    try:
        _verify(module)
        if not ours:
            _verify_types(module)
    except (VerifyException, ValueError) as error:
        message = str(error).strip().splitlines()[0]
        if ours:
            raise Refusal.of(
                "E0000", f"the module is not valid {when}: {message}", exit_code=ExitCode.INTERNAL
            ) from error
        raise Refusal.of("E0703", f"the module is not valid: {message}", exit_code=ExitCode.BAD_INPUT) from None


def _verify_types(module: ModuleOp) -> None:
    """What text can say and no model: values of other types than tensors of its elements."""
    for op in module.walk():
        if isinstance(op, (SchemaOp, FuncOp)):
            inside = [argument for region in op.regions for block in region.blocks for argument in block.args]
            for value in (*op.operands, *op.results, *inside):
                if not is_of_models(value.type):
                    raise VerifyException(f"{op.name}: no value of a model has type {value.type}")


def _verify(module: ModuleOp) -> None:
    # xDSL's own entry prints the module into the error; a message is one sentence, so each op is asked alone.
    defined: set[int] = set()
    for op in module.walk():
        parent = op.parent_block()
        if parent is not None and parent.first_op is op:
            defined.update(map(id, parent.args))
        for operand in op.operands:
            if id(operand) not in defined:
                raise VerifyException(f"{op.name} uses a value before it is defined")
        defined.update(map(id, op.results))
        op.verify_()
        if not op.regions and op.traits is not None:
            for trait in op.traits:
                trait.verify(op)


def describe(names: Iterable[str]) -> list[tuple[str, str]]:
    """Each pass with the first sentence of its documentation."""
    return [(name, (pass_class(name).__doc__ or "").strip().split("\n")[0]) for name in names]
