"""The error of a quantized model along its depth, as a self-contained HTML page: a point a tensor, its figures where the pointer is."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from tflc.comparison.fidelity import POOR, Fidelity, first_jump

_WIDTH, _HEIGHT, _LEFT, _BOTTOM, _TOP = 960, 420, 56, 40, 20
_CEILING = 80.0
"""Decibels that the scale ends at; what is better is drawn there."""


def page(tensors: Sequence[Fidelity], title: str) -> str:
    """The page: tensors by depth to the right, signal to quantization noise upwards, the first jump marked."""
    drawn = [each for each in tensors if each.depth >= 0]
    deepest = max((each.depth for each in drawn), default=0) or 1
    lowest = min([0.0, *(each.decibels for each in drawn)])
    lowest = max(lowest, -20.0)
    jump = first_jump(tensors)

    def at(each: Fidelity) -> tuple[float, float]:
        x = _LEFT + (_WIDTH - _LEFT - 20) * each.depth / deepest
        return x, height(each.decibels)

    def height(decibels: float) -> float:
        share = (min(max(decibels, lowest), _CEILING) - lowest) / (_CEILING - lowest)
        return _HEIGHT - _BOTTOM - (_HEIGHT - _BOTTOM - _TOP) * share

    rows = []
    for decibels in range(int(lowest // 10) * 10, int(_CEILING) + 1, 10):
        if decibels >= lowest:
            y = height(decibels)
            rows.append(f'<line x1="{_LEFT}" x2="{_WIDTH - 20}" y1="{y:.1f}" y2="{y:.1f}" class="grid"/>')
            rows.append(f'<text x="{_LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{decibels}</text>')
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y in map(at, drawn))
    points = []
    for each in drawn:
        x, y = at(each)
        kind = "jump" if each is jump else "poor" if each.decibels < POOR else "good"
        radius = 7 if each is jump else 4
        points.append(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius}" class="{kind}"><title>{escape(each.line(0).strip())}</title></circle>'
        )
    told = (
        "The error jumps nowhere."
        if jump is None
        else f"The error first jumps in {jump.op}, which makes '{jump.name}'."
    )
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
{"".join(rows)}
<text x="{_WIDTH / 2:.0f}" y="{_HEIGHT - 8}" text-anchor="middle">operator 0 to {deepest}</text>
<polyline points="{line}"/>
{"".join(points)}
</svg></body></html>
"""
