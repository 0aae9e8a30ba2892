"""What holds where the user names nothing. Help texts show it, so this module imports nothing."""

from __future__ import annotations

DEFAULT_TARGET = "tflite-2.14"
"""The target when none is named, whatever runtime is installed."""
