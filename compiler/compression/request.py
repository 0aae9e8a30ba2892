"""What a user asks of compression, and what each step of it gave."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tflc.diagnostics import ExitCode, Refusal


@dataclass(frozen=True)
class Compression:
    """How a float model is to be made smaller, in this order: ``filters`` is the share of channels that are taken out, ``sparsity`` the share of
    weights that become zero, ``values`` how many different elements each tensor of weights may have. 0: not at all. ``sparse``: what is smaller in
    sparse rows is held so, where the target reads them.
    """

    filters: float = 0.0
    sparsity: float = 0.0
    values: int = 0
    sparse: bool = False

    def __post_init__(self) -> None:
        """Raises Refusal E0905 for what is no share or no number of values."""
        for name, share in (("filters", self.filters), ("sparsity", self.sparsity)):
            if not 0 <= share < 1:
                raise _refusal(f"{name} = {share}: a share is at least 0 and below 1")
        if self.values and self.values < 2:
            raise _refusal(f"values = {self.values}: weights share 2 values or more")

    def steps(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Each step as the user knows it, and as options of the pass ``compress-weights``."""
        if self.filters:
            yield f"{self.filters:.0%} of filters taken out", {"filters": self.filters}
        if self.sparsity:
            yield f"{self.sparsity:.0%} of weights zero", {"sparsity": self.sparsity}
        if self.values:
            yield f"{self.values} values for each weight tensor", {"values": self.values}


def _refusal(message: str) -> Refusal:
    return Refusal.of("E0905", message, exit_code=ExitCode.USAGE)
