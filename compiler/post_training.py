"""Quantization after training: which passes make of a module of float tfl ops one of the asked mode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tflc.pipeline import Pass, pass_class

if TYPE_CHECKING:
    from tflc.quantization.request import Quantization


def stored(request: Quantization) -> list[Pass]:
    """The passes of modes that leave activations in float, and of ops that do in others."""
    from tflc.quantization.schemes import CALIBRATED

    scheme = "" if request.mode in CALIBRATED else request.mode
    options = {"scheme": scheme, "bits": request.weight_bits, "per_tensor": not request.per_channel}
    return [pass_class("quantize")(**options), pass_class("legalize-target")()]
