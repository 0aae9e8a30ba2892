"""The pattern language: rules and tables of ``*.pat`` files, loaded, checked, matched and applied.

    ruleset = load("patterns/simplify.pat")
    changed = apply(module, ruleset)

The names below are imported at first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tflc.rewrite.driver.trace import Budget, Fired, Stats, Trace
    from tflc.rewrite.driver.worklist import apply
    from tflc.rewrite.expressions.nomatch import NoMatch
    from tflc.rewrite.loading import examine, load
    from tflc.rewrite.ruleset import RuleSet
    from tflc.rewrite.tables import Row, Table
    from tflc.rewrite.why.explain import explain, reason

_HOMES = {
    "Budget": "driver.trace",
    "Fired": "driver.trace",
    "NoMatch": "expressions.nomatch",
    "Row": "tables",
    "RuleSet": "ruleset",
    "Stats": "driver.trace",
    "Table": "tables",
    "Trace": "driver.trace",
    "apply": "driver.worklist",
    "examine": "loading",
    "explain": "why.explain",
    "load": "loading",
    "reason": "why.explain",
}

__all__ = [
    "Budget",
    "Fired",
    "NoMatch",
    "Row",
    "RuleSet",
    "Stats",
    "Table",
    "Trace",
    "apply",
    "examine",
    "explain",
    "load",
    "reason",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"tflc.rewrite.{_HOMES[name]}"), name)
