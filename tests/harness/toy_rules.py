"""Pairs of rules over the toy dialect: some that can match the same op, some that never do."""

from __future__ import annotations

OVERLAP = [
    ("toy.sub(toy.neg(x), _) => toy.relu(x)", "toy.sub(_, toy.neg(y)) => toy.relu(y)"),
    ("toy.conv(x, _, group=2) => x", 'toy.conv(x, _, padding="SAME") => x'),
    ("toy.neg(x) when rank(x) > 1 => x", "toy.neg(x) when rank(x) < 5 => x"),
    ("toy.add(toy.neg(x), _) => x", "toy.add(toy.relu(x), _) => x"),
    ("toy.sub(x, const c) when sum(c) == 1 => x", "toy.sub(x, 1.0) => x"),
    ("toy.neg(x: [3, ...]) => x", "toy.neg(x: [..., 4]) => x"),
]

APART = [
    ("toy.sub(toy.neg(x), _) => toy.relu(x)", "toy.sub(toy.relu(x), _) => x"),
    ("toy.sub(toy.neg(x), _) => x", "toy.sub(const c, x) => toy.add(x, c)"),
    ("toy.clip(x, 0.0, 6.0) => x", "toy.clip(x, 1.0, _) => x"),
    ("toy.clip(x, none, _) => x", "toy.clip(x, const c) => toy.sub(x, c)"),
    ("toy.clip(x, _) => x", "toy.clip(x, _, _) => x"),
    ("toy.conv(x, _, group=2) => x", "toy.conv(x, _, group=3) => x"),
    ("c: toy.conv(x, _) when c.group == 2 => x", "toy.conv(x, _, group=3) => x"),
    ("toy.conv(x, _, group=g) when g != 2 => toy.scaled(x, scale=g)", "toy.conv(x, _, group=2) => x"),
    (
        "toy.conv(x, _, group=g) when g < 2 => toy.scaled(x, scale=g)",
        "toy.conv(x, _, group=h) when h >= 2 => toy.scaled(x, scale=h)",
    ),
    ("toy.scaled(x, bias=none) => x", "toy.scaled(x, bias=b) => toy.sub(x, b)"),
    ("toy.neg(x: f32[...]) => x", "toy.neg(x: f16[...]) => x"),
    ("toy.neg(x: float[...]) => x", "toy.neg(x: i8[...]) => x"),
    ("toy.neg(x: [_, _]) => x", "toy.neg(x: [_, _, _]) => x"),
    ("toy.neg(x: [_, _]) => x", "toy.neg(x) when rank(x) > 2 => x"),
    ("toy.neg(x: [3]) => x", "toy.neg(x: [4]) => x"),
    (
        "toy.perm(x, perm=p) when sum(p) > 0 => toy.scaled(x, scale=p[0])",
        "toy.perm(y, perm=q) when not sum(q) > 0 => toy.scaled(y, scale=q[0])",
    ),
    (
        "toy.perm(x, perm=p) let s = sum(p) when s == 1 => toy.scaled(x, scale=s)",
        "toy.perm(x, perm=q) when sum(q) == 2 => toy.scaled(x, scale=q[0])",
    ),
    ("toy.neg(toy.pair(x).first) => x", "toy.neg(toy.pair(x).second) => x"),
    ("toy.add(toy.neg(x), 1.0) => x", "toy.add(toy.neg(x), 2.0) => x"),
    ("toy.add(1.0, toy.neg(x)) => x", "toy.add(toy.neg(x), 2.0) => x"),
]
