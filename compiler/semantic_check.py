"""--check: evaluates the module before and after every pass on the same random inputs, so that every golden test is a semantic one.

A module that no runtime computes as it is given (it breaks a limit of the kernels, or takes no random input) is compared from the first pass on
after which one does, and ``unchecked`` says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tflc.diagnostics import Finding, Refusal, Severity
from tflc.dialects.types import element_of, static_shape, to_numpy
from tflc.random_inputs import random_array
from tflc.signature import argument_names, main_function

if TYPE_CHECKING:
    import numpy as np
    from xdsl.dialects.builtin import ModuleOp

RELATIVE = 1e-4
"""Of the output's range: float algebra of a few hundred terms reordered, in float32."""


class CheckPasses:
    """An observer of the pass manager. Raises Refusal E0801 after the first pass that changes what the module computes."""

    def __init__(self, module: ModuleOp, seed: int = 0) -> None:
        self._seed = seed
        self._inputs: dict[str, np.ndarray] | None = None
        self._before: dict[str, np.ndarray] | None = None
        self.unchecked: dict[str, str] = {}
        """Passes before which nothing could be evaluated, and why."""

    def __call__(self, name: str, module: ModuleOp, has_run: bool) -> None:
        if not has_run:
            if self._before is None:
                self._start(name, module)
        elif self._before is not None:
            self._before = self._compared(name, module, self._before)

    def warnings(self) -> list[Finding]:
        """E0802 for each pass that could not be checked."""
        return [
            Finding("E0802", f"pass {name} is not checked: {reason}", severity=Severity.WARNING)
            for name, reason in self.unchecked.items()
        ]

    def _start(self, name: str, module: ModuleOp) -> None:
        from tflc.evaluate import evaluate
        from tflc.layout.boundary import as_in_onnx

        held = random_inputs(module, self._seed)
        if held is None:
            self.unchecked[name] = "the shape of an input is not static"
            return
        try:
            found = evaluate(module, held)
        except Refusal as refusal:
            self.unchecked[name] = refusal.findings[0].message
            return
        if others := [output for output, value in found.items() if isinstance(value, list | dict)]:
            self.unchecked[name] = f"output '{others[0]}' is no tensor"
            return
        self._before = as_in_onnx(module, found)
        self._inputs = as_in_onnx(module, held, inputs=True)

    def _compared(self, name: str, module: ModuleOp, before: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
        from tflc.evaluate import evaluate
        from tflc.layout.boundary import as_held, as_in_onnx
        from tflc.rewrite.verify.judge import steps_of

        assert self._inputs is not None
        after = as_in_onnx(module, evaluate(module, as_held(module, self._inputs)))
        for output, value in before.items():
            if (difference := differs(value, after[output], steps=steps_of(module, value))) is not None:
                raise Refusal.of("E0801", f"pass {name} changed output '{output}': {difference}")
        return after


def random_inputs(module: ModuleOp, seed: int) -> dict[str, np.ndarray] | None:
    """Seeded inputs by name; None where the shape of an input is not static."""
    import numpy as np

    function = main_function(module)
    random = np.random.default_rng(seed)
    inputs = {}
    for name, argument in zip(argument_names(function), function.body.block.args):
        shape, element = static_shape(argument.type), element_of(argument.type)
        if shape is None or element is None:
            return None
        inputs[name] = random_array(random, shape, to_numpy(element))
    return inputs


def differs(expected: np.ndarray, found: np.ndarray, steps: int = 0) -> str | None:
    """In a sentence how two outputs differ; None where they agree.

    Floats may within ``RELATIVE`` of the range (halves by 4 steps of theirs), integers by ``steps``.
    """
    import numpy as np

    if expected.shape != found.shape or expected.dtype != found.dtype:
        return f"{found.dtype}{list(found.shape)} instead of {expected.dtype}{list(expected.shape)}"
    if expected.dtype.kind not in "fc":
        apart = np.abs(expected.astype(np.int64) - found.astype(np.int64)) > steps if steps else expected != found
        wrong = int(np.count_nonzero(apart))
        return f"{wrong} of {expected.size} elements differ" if wrong else None
    if not np.array_equal(np.isnan(expected), np.isnan(found)):
        return "NaNs stand elsewhere"
    finite = np.isfinite(expected)
    if not np.array_equal(expected[~finite], found[~finite], equal_nan=True):
        return "infinities stand elsewhere"
    if not finite.any():
        return None
    a, b = expected[finite].astype(np.float64), found[finite].astype(np.float64)
    scale = max(float(np.abs(a).max()), 1e-6)
    error = float(np.abs(a - b).max())
    # Half floats are apart by more than RELATIVE: four of their steps.
    relative = max(RELATIVE, 4 * float(np.finfo(expected.dtype).eps)) if expected.dtype.itemsize == 2 else RELATIVE
    return f"by up to {error:.3g}, where the largest value is {scale:.3g}" if error > relative * scale else None
