"""The error of a quantized model along its depth, as a self-contained HTML page: a point a tensor, its figures where the pointer is."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from tflc.comparison.fidelity import POOR, Fidelity, first_jump

_WIDTH, _HEIGHT, _LEFT, _RIGHT, _BOTTOM, _TOP = 960, 420, 56, 20, 40, 20
_FLOOR, _CEILING = -20.0, 80.0
"""Decibels that the scale ends at; what is worse or better is drawn there."""


@dataclass(frozen=True)
class _Scale:
    """Where depths and decibels lie on the page, from depth 0 and ``lowest`` dB at the left below."""

    deepest: int
    lowest: float

    @classmethod
    def of(cls, drawn: Sequence[Fidelity]) -> _Scale:
        deepest = max((each.depth for each in drawn), default=0) or 1
        return cls(deepest, max(_FLOOR, min([0.0, *(each.decibels for each in drawn)])))

    def x(self, depth: int) -> float:
        return _LEFT + (_WIDTH - _LEFT - _RIGHT) * depth / self.deepest

    def y(self, decibels: float) -> float:
        share = (min(max(decibels, self.lowest), _CEILING) - self.lowest) / (_CEILING - self.lowest)
        return _HEIGHT - _BOTTOM - (_HEIGHT - _BOTTOM - _TOP) * share

    def grid(self) -> Iterator[str]:
        """A line, and its number, for every ten decibels."""
        for decibels in range(math.ceil(self.lowest / 10) * 10, int(_CEILING) + 1, 10):
            y = self.y(decibels)
            yield f'<line x1="{_LEFT}" x2="{_WIDTH - _RIGHT}" y1="{y:.1f}" y2="{y:.1f}" class="grid"/>'
            yield f'<text x="{_LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{decibels}</text>'

    def line(self, drawn: Sequence[Fidelity]) -> str:
        """A line through all tensors."""
        points = " ".join(f"{self.x(each.depth):.1f},{self.y(each.decibels):.1f}" for each in drawn)
        return f'<polyline points="{points}"/>'

    def point(self, each: Fidelity, kind: str) -> str:
        """A tensor, with its figures where the pointer is."""
        x, y, radius = self.x(each.depth), self.y(each.decibels), 7 if kind == "jump" else 4
        told = escape(each.line(0).strip())
        return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius}" class="{kind}"><title>{told}</title></circle>'


def page(tensors: Sequence[Fidelity], title: str) -> str:
    """The page: tensors by depth to the right, signal to quantization noise upwards, the first jump marked."""
    drawn, jump = [each for each in tensors if each.depth >= 0], first_jump(tensors)
    scale = _Scale.of(drawn)
    kinds = ["jump" if each is jump else "poor" if each.decibels < POOR else "good" for each in drawn]
    points = "\n".join(map(scale.point, drawn, kinds))
    told = (
        "The error jumps nowhere."
        if jump is None
        else f"The error first jumps in {jump.op}, which makes '{jump.name}'."
    )
    grid = "\n".join(scale.grid())
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>
<style>
body {{ font: 14px sans-serif; margin: 24px; color: #222 }}
.grid {{ stroke: #ddd }} polyline {{ fill: none; stroke: #8aa }}
.good {{ fill: #287 }} .poor {{ fill: #e80 }} .jump {{ fill: #c00 }}
</style></head><body>
<h1>{escape(title)}</h1>
<p>{escape(told)} Signal to quantization noise in dB, by the depth of the operator that makes a tensor.</p>
<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" width="{_WIDTH}" role="img">
{grid}
<text x="{_WIDTH / 2:.0f}" y="{_HEIGHT - 8}" text-anchor="middle">operator 0 to {scale.deepest}</text>
{scale.line(drawn)}
{points}
</svg></body></html>
"""
