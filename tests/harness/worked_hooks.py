"""The hooks of the worked rules, as small as the tests need them."""

from __future__ import annotations

from typing import Any

from tflc.rewrite import NoMatch


def compose(p: tuple[int, ...], q: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(p[axis] for axis in q)


def is_identity(p: tuple[int, ...]) -> bool:
    return p == tuple(range(len(p)))


def reduced(p: tuple[int, ...], axes: tuple[int, ...], keepdims: int) -> tuple[int, ...]:
    return p if keepdims else tuple(axis for axis in p if axis not in axes)


def pads_through(p: tuple[int, ...], pads: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(pads[axis] for axis in p) + tuple(pads[len(p) + axis] for axis in p)


def tfl_window(conv: Any) -> dict[str, Any] | NoMatch:
    if any(conv.get("pads") or ()):
        return NoMatch("explicit padding has no SAME form")
    return {"padding": "VALID", "stride_h": 1, "stride_w": 1}


def per_channel(axis: int, kind: str) -> tuple[str, int, str]:
    return ("per_channel", axis, kind)


def fixed(scale: float, zero_point: int) -> tuple[str, float, int]:
    return ("fixed", scale, zero_point)


def fits(op: str, values: list[Any], q: Any) -> bool:
    return len(values) == len(q.operands[0].owner.operands) and op == q.operands[0].owner.name
