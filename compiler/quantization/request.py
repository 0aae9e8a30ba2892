"""What a user asks of quantization."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tflc.calibration.statistics import METHODS
from tflc.diagnostics import ExitCode, Refusal, check_choice
from tflc.quantization.recipes import Recipe
from tflc.quantization.schemes import CALIBRATED, DYNAMIC, FLOAT, INT16X8, MODES, WEIGHTS

if TYPE_CHECKING:
    from tflc.calibration.images import ImageFormat


@dataclass(frozen=True)
class Quantization:
    """How a float model is to be quantized.

    ``mode`` is one of ``MODES``. ``calibration`` is where samples come from (see ``tflc.calibration.samples``; ``images`` says how the model wants
    images, ``samples`` how many are taken at most), ``method`` how ranges are read from what was seen. ``per_channel`` gives weights a scale for
    each channel. ``weight_bits`` is 8, or 4 where the target has a kernel (``dynamic`` and ``weights``). ``split_joins`` lets values of unlike
    ranges that are joined keep scales of their own up to there. ``equalize`` first scales channels between layers so that one scale for all fits
    them better, ``correct_biases`` takes from biases what the rounding of weights adds on average. ``recipe`` gives
    some ops a scheme of their own; a path is read. With ``reach`` others are found that have to be ``finer`` (``float`` or ``int16x8``) for every
    output to have so many dB of signal over noise on the first samples.
    """

    mode: str = "int8"
    calibration: str | os.PathLike[str] | Iterable[Any] | None = None
    images: ImageFormat | None = None
    samples: int | None = None
    method: str = "min-max"
    per_channel: bool = True
    weight_bits: int = 8
    split_joins: bool = False
    equalize: bool = False
    correct_biases: bool = False
    recipe: Recipe | str | os.PathLike[str] | None = None
    reach: float | None = None
    finer: str = FLOAT

    def __post_init__(self) -> None:
        """Raises Refusal E0904 for what is none of the choices, or lacks its samples, E0908 for a recipe that cannot be read."""
        if isinstance(self.recipe, str | os.PathLike):
            object.__setattr__(self, "recipe", Recipe.read(self.recipe))
        check_choice("E0904", "mode", self.mode, MODES)
        check_choice("E0904", "method", self.method, tuple(METHODS))
        check_choice("E0904", "finer scheme", self.finer, (FLOAT, INT16X8))
        check_choice("E0904", "number of bits", self.weight_bits, (8, 4))
        if self.calibrated and self.calibration is None:
            asking = self.mode if self.mode in CALIBRATED else "the recipe"
            hint = "give --calibration FILE|FOLDER, or --calibration random for a dry run whose accuracy means nothing"
            raise Refusal.of("E0904", f"{asking} needs calibration samples", hint=hint, exit_code=ExitCode.USAGE)
        self._refuse_what_has_no_effect()

    def _refuse_what_has_no_effect(self) -> None:
        """Raises Refusal E0904 for what is asked of a mode that does not have it."""
        asked: dict[str, tuple[bool, tuple[str, ...]]] = {
            "weights of 4 bits are": (self.weight_bits == 4, (DYNAMIC, WEIGHTS)),
            "a search for finer ops is": (self.reach is not None, CALIBRATED),
            "a correction of biases is": (self.correct_biases, CALIBRATED),
            "joins that are split are": (self.split_joins, CALIBRATED),
        }
        for what, (wanted, modes) in asked.items():
            used = self.mode in modes or (self.choices.calibrated and modes is CALIBRATED)
            if wanted and not used:
                message = f"{what} for the modes {' and '.join(modes)}, not for {self.mode}"
                raise Refusal.of("E0904", message, exit_code=ExitCode.USAGE)

    @property
    def choices(self) -> Recipe:
        """The recipe, without entries where none was given."""
        return self.recipe if isinstance(self.recipe, Recipe) else Recipe()

    @property
    def calibrated(self) -> bool:
        """Whether the ranges of values are to be known."""
        return self.mode in CALIBRATED or self.choices.calibrated
