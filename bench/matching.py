"""What matching costs as rules grow: no rule matches, so that only the questions are paid for.

A module of 10,000 ops is swept with 20 rules and with 1,000 (300 of them on one root, with shared beginnings; every root occurs in the module).
The figure is the ratio of the two, each the least of several sweeps in one process.

    python bench/matching.py
    python bench/matching.py MODEL.onnx     # what of a conversion is matching: the most that a faster matcher could save
"""

from __future__ import annotations

import random
import sys
from time import process_time
from typing import Any
from unittest.mock import patch

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
    """The least CPU time of a sweep, in seconds; the trees have been grown before."""
    from tflc.rewrite import apply, load

    loaded = load(text)
    best = float("inf")
    for _ in range(SWEEPS + 1):
        started = process_time()
        assert not apply(graph, loaded)  # type: ignore[arg-type]
        best = min(best, process_time() - started)
    return best


def share(model: str) -> None:
    """CPU time of a conversion, of its decision trees, and of the clauses at their leaves; the best of several conversions."""
    import tflc
    from tflc.rewrite.matching import match

    trees, clauses = [0.0], [0.0]
    plain_tree, plain_leaf = match.grow, match.leaf

    def timed(call: Any, spent: list[float]) -> Any:
        def run(*arguments: Any) -> Any:
            started = process_time()
            try:
                return call(*arguments)
            finally:
                spent[0] += process_time() - started

        return run

    class Timed:
        def __init__(self, tree: Any):
            self.run = timed(tree.run, trees)

    def grow(*arguments: Any) -> Any:
        return Timed(plain_tree(*arguments))

    def leaf(*arguments: Any) -> Any:
        return timed(plain_leaf(*arguments), clauses)

    best: tuple[float, float, float] | None = None
    with patch.object(match, "grow", grow), patch.object(match, "leaf", leaf):
        for _ in range(SWEEPS):
            trees[0] = clauses[0] = 0.0
            started = process_time()
            tflc.convert(model)
            found = process_time() - started, trees[0] - clauses[0], clauses[0]
            best = min(best or found, found)
    assert best is not None
    whole, asked, held = best
    print(f"conversion: {whole * 1e3:7.1f} ms CPU")
    print(f"questions:  {asked * 1e3:7.1f} ms ({asked / whole:.1%}), the timers included")
    print(f"clauses:    {held * 1e3:7.1f} ms ({held / whole:.1%})")


def main() -> None:
    if len(sys.argv) > 1:
        share(sys.argv[1])
        return
    graph = module()
    few, many = sweep(graph, rules(20, 6)), sweep(graph, rules(1000, 300))
    print(f"20 rules:    {few * 1e3:7.2f} ms a sweep over {OPS} ops, none match")
    print(f"1,000 rules: {many * 1e3:7.2f} ms (300 on {CROWDED})")
    print(f"ratio:       {many / few:7.2f} (target {TARGET})")


if __name__ == "__main__":
    main()
