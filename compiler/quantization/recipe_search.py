"""Which ops have to compute more finely than the rest for a quantized model's outputs to be as near to the float model's as asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tflc.backends.tflite import to_bytes
from tflc.comparison import fidelity
from tflc.dialects.locations import place_of
from tflc.dialects.schema import walk_schema_ops
from tflc.layout.boundary import as_held
from tflc.pipeline.base import PassContext
from tflc.pipeline.manager import PassManager
from tflc.quantization.recipes import Recipe
from tflc.quantization.schemes import CALIBRATED, scheme_of
from tflc.runtime import Session

if TYPE_CHECKING:
    import numpy as np
    from xdsl.dialects.builtin import ModuleOp

    from tflc.pipeline.base import Pass

JUDGING = 16
"""So many samples judge, the first of those that calibrate: each set of ops that is tried is run on all of them."""


@dataclass(frozen=True)
class Suggestion:
    """The nodes whose ops have to be finer, by ``scheme``, of ``among``; the least SQNR of an output in dB, asked, before, and with them. ``tried``
    counts the models that were made on the way.
    """

    nodes: tuple[str, ...]
    scheme: str
    among: int
    asked: float
    before: float
    after: float
    tried: int

    def __str__(self) -> str:
        shown = f": {', '.join(self.nodes)}" if self.nodes else ""
        return (
            f"{len(self.nodes)} of {self.among} nodes in {self.scheme} reach {self.asked:.1f} dB"
            f" ({self.before:.1f} without, {self.after:.1f} with; {self.tried} models tried){shown}"
        )


@dataclass
class RecipeSearch:
    """Tries recipes on a calibrated module of float ops. ``passes`` are those that quantize, for a file of float inputs and outputs."""

    module: ModuleOp
    passes: Sequence[Pass]
    mode: str
    scheme: str
    target: str
    samples: Sequence[Mapping[str, np.ndarray]]
    _reached: dict[frozenset[str], float] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        self._expected = self._outputs(self.module)

    def find(self, asked: float) -> Suggestion:
        """A set of nodes that reaches ``asked`` dB at every output, and no longer does without any one of them."""
        nodes = self._nodes()
        found = minimal(nodes, lambda chosen: self._reaches(chosen) >= asked)
        return Suggestion(
            tuple(found), self.scheme, len(nodes), asked, self._reaches([]), self._reaches(found), len(self._reached)
        )

    def _nodes(self) -> list[str]:
        """The nodes whose ops are to compute on integers, those next to the outputs first."""
        ops = [op for op in walk_schema_ops(self.module) if "ConstantLike" not in op.schema.traits]
        places = [place_of(op) for op in ops if scheme_of(op, self.mode) in CALIBRATED]
        return [*dict.fromkeys(filter(None, reversed(places)))]

    def _reaches(self, nodes: Sequence[str]) -> float:
        """The least SQNR of an output, with the ops of some nodes finer."""
        key = frozenset(nodes)
        if key not in self._reached:
            module = self.module.clone()
            Recipe.keeping(nodes, self.scheme).apply(module)
            PassManager(self.passes).run(PassContext(target=self.target), module)
            found = self._outputs(module)
            self._reached[key] = min(fidelity.decibels(self._expected[name], found[name]) for name in found)
        return self._reached[key]

    def _outputs(self, module: ModuleOp) -> dict[str, np.ndarray]:
        import numpy as np

        with Session(to_bytes(module)) as session:
            runs = [session.run(as_held(module, sample)) for sample in self.samples]
        return {name: np.stack([run[name] for run in runs]) for name in session.outputs}


def minimal(candidates: Sequence[str], holds: Callable[[Sequence[str]], bool]) -> list[str]:
    """Candidates for which ``holds`` is true, and is not without any one of them; all candidates together hold. Earlier ones are taken first.

    Source: Junker, QuickXplain: Preferred Explanations and Relaxations, 2004. Where more candidates may hold less, what it finds is gone through once
    more, one by one, until nothing can be left out.
    """

    def within(background: list[str], changed: bool, among: list[str]) -> list[str]:
        if changed and holds(background):
            return []
        if len(among) == 1:
            return among
        half = len(among) // 2
        late = within(background + among[:half], True, among[half:])
        early = within(background + late, bool(late), among[:half])
        return early + late

    found = within([], True, list(candidates)) if candidates else []
    while idle := next((one for one in found if holds([other for other in found if other != one])), None):
        found.remove(idle)
    return found
