"""The formatter: says the same, keeps every comment, and changes nothing that it wrote itself."""

from __future__ import annotations

from pathlib import Path

import pytest

import tflc.patterns
from tflc.rewrite.syntax.format import format_text
from tflc.rewrite.syntax.parse import parse

FILES = [
    Path(__file__).with_name("worked.pat"),
    *(path for folder in tflc.patterns.__path__ for path in sorted(Path(folder).glob("*.pat"))),
]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_fixed_point_that_says_the_same_and_keeps_comments(path: Path) -> None:
    text = path.read_text()
    once = format_text(text)
    assert parse(once, "").items == parse(text, "").items
    assert sorted(c.text.rstrip() for c in parse(once, "").comments) == sorted(
        c.text.rstrip() for c in parse(text, "").comments
    )
    assert format_text(once) == once


CASES = [
    (
        "use   a,b\n\n\n\nset s=a.x\n a.y\n",
        "use a, b\n\nset s = a.x a.y\n",
    ),
    (
        "# above\nrule r :\n a.neg( x )   =>x # beside\n",
        "# above\nrule r:\n    a.neg(x) => x  # beside\n",
    ),
    (
        "rule r for A in s  before q: m: A(xs ... , k = 3)\n # why\n when (a+b)*c==1 and not(d or e)"
        " let f = -(a**-b)[1:] => x , y:f32[n,1]\n test x:f32[2],k=3",
        "rule r for A in s before q:\n    m: A(xs..., k=3)\n    # why\n    when (a + b) * c == 1 and not (d or e)\n"
        "    let f = -(a ** -b)[1:]\n => x, y: f32[n, 1]\ntest x: f32[2], k = 3\n",
    ),
    (
        'rule r reports "why"  "hint" a.x b.y falls a.neg "less" : a.neg(x)=>x',
        'rule r\n     falls a.neg "less"\n     reports "why" "hint" a.x b.y:\n    a.neg(x) => x\n',
    ),
    (
        "rule r: a.neg(x) =>with  p : a.relu(x)if k==1 else a.abs(x)with q:a.relu(p).second a.sub(p,q)",
        "rule r:\n    a.neg(x)\n => with p: a.relu(x) if k == 1 else a.abs(x)\n    with q: a.relu(p).second\n    a.sub(p, q)\n",
    ),
    (
        f"rule r: a.neg(x) => with p: a.relu({'y' * 70}) if k == 1 else a.abs({'z' * 70}) p",
        "rule r:\n    a.neg(x)\n => with p: a.relu("
        + "y" * 70
        + ")\n        if k == 1 else a.abs("
        + "z" * 70
        + ")\n    p\n",
    ),
    (
        "table t(k)given p: |a.x a.long : k=1,same\n|a.y : axis=p[axis] # note\nend",
        "table t(k) given p:\n  | a.x a.long : k = 1, same\n  | a.y        : axis = p[axis]  # note\nend\n",
    ),
    (
        "pattern P(x)=a.b(shared a.c(x),const w:[m,...] else zeros(m),b?,n:(a.d(y)or a.e(y)))or a.f(x).second",
        "pattern P(x) =\n    a.b(shared a.c(x), const w: [m, ...] else zeros(m), b?, n: (a.d(y) or a.e(y)))\n or a.f(x).second\n",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CASES, ids=range(len(CASES)))
def test_style(text: str, wanted: str) -> None:
    assert format_text(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "a - (b - c)",
        "(a - b) - c",
        "(a if b else c) if d else e",
        "(a or b) and c",
        "not (not a)",
        "(-a) ** b",
        "-(a ** b)",
        "(a == b) == c",
        "[a for b in (c if d else e)]",
        "(a + b)[1]",
    ],
)
def test_parentheses_survive(text: str) -> None:
    rule = f"rule r: a.b(x) let v = {text} => x"
    assert parse(format_text(rule), "").items == parse(rule, "").items


def test_long_calls_break() -> None:
    arguments = ", ".join(f"operand_number_{i}" for i in range(12))
    once = format_text(f"rule r: a.b({arguments}) => c.d({arguments})")
    assert max(map(len, once.splitlines())) <= 120
    assert format_text(once) == once


def test_long_choices_break() -> None:
    call = f"c.d({', '.join(f'operand_number_{i}' for i in range(5))})"
    once = format_text(f"rule r: a.b(x) => c.e({call} if x == 1 else x if x == 2 else {call}, {call})")
    assert once.splitlines()[2:] == [
        " => c.e(",
        f"        {call}",
        "            if x == 1 else x if x == 2 else c.d(",
        f"                {call.removeprefix('c.d(')},",
        f"        {call})",
    ]
    assert format_text(once) == once
    assert parse(once, "").items


def test_long_heads_and_test_lines_break() -> None:
    others = ", ".join(f"a_rule_of_a_long_name_{i}" for i in range(8))
    values = ", ".join(f"operand_number_{i} = {i}.5" for i in range(8))
    once = format_text(f"rule r before {others}: a.b(x) => x\ntest {values}")
    assert max(map(len, once.splitlines())) <= 120
    assert format_text(once) == once
