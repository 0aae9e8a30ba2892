"""What a runtime or accelerator accepts, as data: one TOML file a target, beside this file or the user's own. See docs/targets.md.

target = tflc.targets.load("tflite-2.14")      # or a path
tflc.targets.check(op, target)                 # what the target would refuse of one op
"""

from __future__ import annotations

from tflc.targets.check import Violation, check, check_module
from tflc.targets.target import Limits, Signature, Target, load, names

__all__ = ["Limits", "Signature", "Target", "Violation", "check", "check_module", "load", "names"]
