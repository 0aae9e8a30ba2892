"""Verification of rules: graphs drawn from the left side, the rule fired, both sides evaluated and compared.

for verdict in verify(load("patterns/simplify.pat")): ...
"""

from __future__ import annotations

from tflc.rewrite.verify.run import Effort, verify, verify_row
from tflc.rewrite.verify.verdict import EXCUSED, REFUTED, UNVERIFIED, VERIFIED, Counterexample, Verdict

__all__ = [
    "EXCUSED",
    "REFUTED",
    "UNVERIFIED",
    "VERIFIED",
    "Counterexample",
    "Effort",
    "Verdict",
    "verify",
    "verify_row",
]
