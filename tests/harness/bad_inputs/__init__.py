"""Models that must be refused: files that are none, damaged ones, and models that break a rule of the standard.

Every case is made from the demo's network or from scratch, from fixed seeds; real models join in where they are there.
A case names the folder it may use and returns the path that is given to the compiler.
"""

from __future__ import annotations

from bad_inputs.case import Case
from bad_inputs.damaged import damaged
from bad_inputs.external import external
from bad_inputs.foreign import foreign
from bad_inputs.invalid import invalid
from bad_inputs.mistyped import mistyped

__all__ = ["Case", "all_cases"]


def all_cases() -> list[Case]:
    """Every case, names unique, in a fixed order."""
    cases = [*foreign(), *damaged(), *invalid(), *mistyped(), *external()]
    names = [case.name for case in cases]
    assert len(names) == len(set(names)), sorted(name for name in names if names.count(name) > 1)
    return cases
