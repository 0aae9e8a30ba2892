"""Graphs that a rule's left side should match, drawn at random: ops from the inside out, operands that the pattern leaves open by sample.

What is drawn may be invalid, or fail a ``when``; whoever asks draws again.
"""

from __future__ import annotations

from tflc.rewrite.verify.draw.draft import Unfit
from tflc.rewrite.verify.draw.ops import Drawing

__all__ = ["Drawing", "Unfit"]
