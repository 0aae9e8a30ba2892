"""Hooks for the pattern language's tests: good ones, and one for each way to be refused."""

from __future__ import annotations

from typing import Any

from tflc.rewrite import NoMatch


def half(number: int) -> int:
    return number // 2


def half_if_even(number: int) -> int | NoMatch:
    return NoMatch(f"{number} is odd") if number % 2 else number // 2


def attributes_of(op: Any) -> dict[str, Any]:
    return {"scale": 2.0, "bias": None if op.get("act") == "NONE" else 1.0}


def bare(x) -> int:  # type: ignore[no-untyped-def]
    return x


def changes(xs: list[int]) -> list[int]:
    xs.append(1)
    return xs


def tells(x: int) -> int:
    print(x)
    return x


def fails(x: int) -> int:
    raise ValueError(f"{x} is no good")
