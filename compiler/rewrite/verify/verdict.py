"""What verification found out about a rule."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from xdsl.dialects.builtin import ModuleOp

    from tflc.diagnostics import Source

VERIFIED, EXCUSED, UNVERIFIED, REFUTED = "verified", "unverified for a reason", "unverified", "refuted"
"""``EXCUSED`` where the rule itself says why nothing can be evaluated."""


@dataclass(frozen=True, slots=True)
class Counterexample:
    """A graph on which a rule is wrong. ``after`` is None where the right side could not be built."""

    kind: str
    difference: str
    before: ModuleOp
    after: ModuleOp | None
    inputs: Mapping[str, np.ndarray]
    expected: Mapping[str, np.ndarray]
    found: Mapping[str, np.ndarray]


@dataclass(frozen=True, slots=True)
class Verdict:
    """Of one alternative of one instance of the rule at ``where``. ``instances`` were evaluated on both sides, out of ``draws``; ``reason`` says
    why not more.

    ``excuse`` is what the rule says about that, on any verdict; empty where it says nothing.
    """

    rule: str
    label: str
    alternative: int
    where: Source
    status: str
    instances: int
    draws: int
    exact: bool = False
    reason: str = ""
    excuse: str = ""
    alone: bool = True
    """Whether what the rule makes comes to rest by it alone, without the other rules of its file."""
    counterexample: Counterexample | None = None
