"""Which passes run, in which order, with which settings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from xdsl.dialects.builtin import ModuleOp

from tflc.diagnostics import ExitCode, Refusal
from tflc.pipeline.base import Pass
from tflc.pipeline.names import CONVERT, pass_class

Settings = Mapping[str, Mapping[str, Any]]
"""Options by pass name, for passes that run because they are asked for or because another needs them."""


def with_settings(each: Pass, settings: Settings) -> Pass:
    """The pass with its settings, where these say something. Raises Refusal E0602 for a value that an option does not take."""
    chosen = {option: value for option, value in settings.get(each.name, {}).items() if value not in ((), None, False)}
    try:
        return replace(each, **chosen) if chosen else each
    except ValueError as error:
        raise Refusal.of("E0602", f"pass '{each.name}': {error}", exit_code=ExitCode.USAGE) from None


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
