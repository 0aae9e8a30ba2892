"""What matching costs as rules grow: no rule matches, so that only the questions are paid for.

A module of 10,000 ops is swept with 20 rules and with 1,000 (300 of them on one root, with shared beginnings; every root occurs in the module).
The figure is the ratio of the two, each the least of several sweeps in one process.

    python bench/matching.py
"""

from __future__ import annotations

import random
from time import perf_counter

OPS = 10_000
SWEEPS = 7
TARGET = 1.5
CROWDED = "onnx.Add"
ROOTS = (
    "onnx.Abs",
    "onnx.Neg",
    "onnx.Relu",
    "onnx.Exp",
    "onnx.Sigmoid",
    "onnx.Tanh",
    "onnx.Sqrt",
    "onnx.Floor",
    "onnx.Ceil",
    "onnx.Erf",
)
ABSENT = ("onnx.Acos", "onnx.Asin", "onnx.Atan", "onnx.Cosh", "onnx.Sinh", "onnx.Softsign")
"""Ops that the module has none of: what a rule asks for last."""


def rules(count: int, crowded: int, seed: int = 0) -> str:
    """The text of so many rules, ``crowded`` of them on one root. Each starts with ops of the module and asks then for one that it has none of."""
    draw = random.Random(seed)
    lines = ["use onnx", ""]
    for number in range(count):
        inner = f"{draw.choice(ABSENT)}(x)"
        for _ in range(2):
            inner = f"{draw.choice(ROOTS)}({inner})"
        root = f"{CROWDED}({inner}, {number}.0)" if number < crowded else f"{ROOTS[number % len(ROOTS)]}({inner})"
        # Each has a number of its own, so that no two are the same rule.
        left = f"{root}" if number < crowded else f"{root}\n    when rank(x) == {number}"
        lines += [f"rule r{number}:", f"    {left}", " => x", ""]
    return "\n".join(lines)


def module(seed: int = 1) -> object:
    """A chain of the roots, every fourth op an Add of two values."""
    from tflc.frontends import open_model

    draw = random.Random(seed)
    type = "tensor<2x3xf32>"
    lines = [f'func.func @main(%v0: {type} {{onnx.name = "x"}}) -> ({type} {{onnx.name = "y"}}) {{']
    for number in range(1, OPS + 1):
        last = number - 1
        other = draw.randrange(max(0, number - 50), number)
        body = f"{CROWDED}(%v{last}, %v{other})" if number % 4 == 0 else f"{draw.choice(ROOTS)}(%v{last})"
        lines.append(f"  %v{number} = {body} : {type}")
    lines += [f"  func.return %v{OPS} : {type}", "}"]
    return open_model("\n".join(lines).encode())


def sweep(graph: object, text: str) -> float:
    """The least time of a sweep, in seconds; the trees have been grown before."""
    from tflc.rewrite import apply, load

    loaded = load(text)
    best = float("inf")
    for _ in range(SWEEPS + 1):
        started = perf_counter()
        assert not apply(graph, loaded)  # type: ignore[arg-type]
        best = min(best, perf_counter() - started)
    return best


def main() -> None:
    graph = module()
    few, many = sweep(graph, rules(20, 6)), sweep(graph, rules(1000, 300))
    print(f"20 rules:    {few * 1e3:7.2f} ms a sweep over {OPS} ops, none match")
    print(f"1,000 rules: {many * 1e3:7.2f} ms (300 on {CROWDED})")
    print(f"ratio:       {many / few:7.2f} (target {TARGET})")


if __name__ == "__main__":
    main()
