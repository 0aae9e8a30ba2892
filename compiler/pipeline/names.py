"""Passes by name: ``layout-nhwc`` is the pass of ``tflc.passes.layout_nhwc``. And the orders in which they convert, from ONNX to TFLite and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from tflc.diagnostics import ExitCode, Refusal, did_you_mean
from tflc.pipeline.base import Pass, stem

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
"""The passes from ONNX to TFLite, in their order."""

RAISE = ("unfold-qdq", "legalize-onnx", "layout-nchw", "simplify")
"""The passes from TFLite to ONNX, in their order."""


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
        except ValueError as error:
            raise Refusal.of("E0602", f"pass '{spec.name}': {error}", exit_code=ExitCode.USAGE) from None
    return passes


def _check_options(name: str, cls: type[Pass], given: Iterable[str]) -> None:
    known = [each.name.replace("_", "-") for each in fields(cls)]
    for option in (each.replace("_", "-") for each in given):
        if option not in known:
            message = f"pass '{name}' has no option '{option}'{did_you_mean(option, known)}"
            hint = f"it has {', '.join(known)}" if known else "it has none"
            raise Refusal.of("E0602", message, hint=hint, exit_code=ExitCode.USAGE)


def describe(names: Iterable[str]) -> list[tuple[str, str]]:
    """Each pass with the first sentence of its documentation."""
    return [(name, (pass_class(name).__doc__ or "").strip().split("\n")[0]) for name in names]
