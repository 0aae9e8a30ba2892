"""What is refused when a pattern file loads: one mistake each, its code, its place, its words."""

from __future__ import annotations

from pathlib import Path

import pytest
import toy_dialect

from tflc.diagnostics import Refusal, Source
from tflc.rewrite import examine, load

assert toy_dialect


def findings(text: str) -> list[str]:
    """``line:column code message`` of each finding, the hint after `` | ``."""
    _, found = examine(f"use toy\n{text}\n", path="t.pat")
    shown = []
    for finding in found:
        assert isinstance(finding.where, Source)
        hint = f" | {finding.hint}" if finding.hint else ""
        shown.append(f"{finding.where.line}:{finding.where.column} {finding.code} {finding.message}{hint}")
    return shown


# ruff: noqa: E501
CASES = [
    # syntax
    ("rule r: toy.neg(x) when rank(x) = 2 => x", "2:33 P0101 '=' does not fit here | two values are compared with '=='"),
    # ops, attributes, operands, results
    ("rule r: toy.nge(x) => x", "2:9 P0103 there is no operation 'toy.nge'; did you mean 'toy.neg'?"),
    ("rule r: toi.neg(x) => x", "2:9 P0102 'toi' of 'toi.neg' is neither a dialect in use nor a bound name; did you mean 'toy'?"),
    ("rule r: onnx.Neg(x) => x", "2:9 P0102 'onnx' of 'onnx.Neg' is neither a dialect in use nor a bound name | write 'use onnx'"),
    ("use toi\nrule r: toy.neg(x) => x", "2:5 P0102 there is no dialect 'toi'; did you mean 'toy'?"),
    ("rule r: toy.conv(x, _, stride=s) => toy.scaled(x, scale=s)", "2:24 P0104 toy.conv has no attribute 'stride'; did you mean 'strides'?"),
    ("rule r: toy.clip(x, lo=l) => toy.sub(x, l)", "2:21 P0104 toy.clip has no attribute 'lo' | 'lo' is operand 2 of it; operands have no names"),
    ("rule r: toy.neg(x, _) => x", "2:9 P0105 toy.neg takes 1 operand; 2 given here"),
    ("rule r: toy.conv(x) => x", "2:9 P0105 toy.conv takes 2 to 3 operands; 1 given here"),
    ("rule r: toy.neg(x) => toy.neg(x, x)", "2:23 P0105 toy.neg takes 1 operand; 2 given here"),
    ("rule r: toy.neg(x) => toy.sub(x)", "2:23 P0128 toy.sub takes 2 operands; 'y' is missing"),
    ("rule r: toy.neg(toy.top(x, k=1).indexes) => x", "2:17 P0106 toy.top has no result 'indexes'; did you mean 'indices'?"),
    ("rule r: toy.neg(x) => toy.neg(x), x", "2:35 P0130 toy.neg has 1 result; 2 are given here"),
    # names
    ("rule r: toy.norm(x, gamma, _, _) => toy.sub(x, gama)", "2:48 P0120 'gama' is not bound; 'gamma' is"),
    ("rule r: toy.sub(x, beta) => x", "2:20 P0121 'beta' is bound but never used; write _"),
    ("rule r: n: toy.neg(x) => x", "2:9 P0121 'n' is bound but never used; leave it out"),
    ("rule r: toy.neg(x) let a = 3 => x", "2:24 P0121 'a' is bound but never used; leave it out"),
    ("rule r: toy.neg(toy) => toy", "2:17 P0122 'toy' is a dialect in use; bind another name"),
    ("rule r: toy.perm(p, perm=p) => toy.perm(p, perm=p)", "2:26 P0122 'p' is an attribute here and an operand elsewhere"),
    ("rule r: toy.neg(x) let x = 3 => toy.scaled(x, scale=x)", "2:24 P0108 'x' is bound already"),
    ("rule r: toy.neg(x) => x\nrule r: toy.relu(x) => x", "3:6 P0108 'r' is defined twice"),
    ("rule r: toy.neg(x) or toy.sub(y, y) => x", "2:17 P0129 'x' is used, but not every alternative of the left side binds it"),
    ("rule r for Op in elementwize: Op(x) => x\nset elementwise = toy.neg", "2:18 P0107 'elementwize' is neither a set nor a table; did you mean 'elementwise'?"),
    ("rule r before q: toy.neg(x) => x", "2:15 P0107 there is no rule 'q'"),
    ("rule r: toy.neg(Half(x)) => x", "2:17 P0107 'Half' is neither an operation variable nor a sub-pattern"),
    ("pattern Half(x) = toy.neg(x)\nrule r: toy.neg(Half(x, x)) => x", "3:17 P0111 sub-pattern 'Half' takes 1 arguments; 2 given here"),
    ("pattern Half(x) = toy.neg(Half(x))\nrule r: toy.neg(Half(x)) => x", "2:27 P0107 sub-pattern 'Half' contains itself"),
    # types
    ("rule r: toy.sub(x: [_], y: [_, _]) => toy.sub(x, y): f32[2]", "2:39 P0133 toy.sub gives rank 2 at least; this has rank 1 | its shape is that of all operands, broadcast"),
    ("rule r: toy.add(toy.neg(x: f32[_]), toy.relu(_): [_, _]) => x", "2:61 P0133 toy.add gives rank 2 at least; this has rank 1 | its shape is that of all operands, broadcast"),
    # kinds
    ("rule r: toy.add(x, w) => toy.add(x, w * 2)", "2:37 P0123 w is an operand here, a constant is needed | write 'const w' where it is bound"),
    ("rule r: n: toy.neg(x) when n + 1 == 2 => x", "2:28 P0123 n is computed at run time; a constant is needed"),
    ("rule r: toy.cat(xs..., axis=a) => toy.cat(xs, axis=a)", "2:43 P0124 xs is a list; write xs..."),
    ("rule r: toy.neg(x) => toy.cat(x..., axis=0)", "2:31 P0124 x is no list; write it without dots"),
    ("rule r: toy.cat(xs..., x, axis=_) => toy.cat(x, xs..., axis=0)", "2:24 P0124 nothing can follow the operand with dots"),
    ("rule r: toy.add(x, _, act=RELV) => x", "2:27 P0125 toy.add: 'act' is never 'RELV'; did you mean 'RELU'?"),
    ("rule r: toy.add(x, _, act=3) => x", "2:27 P0125 toy.add: 'act' is a string; 3 is not"),
    ("rule r: toy.add(x, y) => toy.add(x, y, act=RELV)", "2:44 P0125 toy.add: 'act' is never 'RELV'; did you mean 'RELU'?"),
    ("rule r: toy.add(x, y) let a = RELV => toy.add(x, y, act=a)", "2:31 P0125 toy.add: 'act' is never 'RELV'; did you mean 'RELU'?"),
    ("rule r: toy.add(x, y) => toy.add(x, y, act=RELU if rank(x) == 2 else RELV)", "2:70 P0125 toy.add: 'act' is never 'RELV'; did you mean 'RELU'?"),
    ("rule r for Op in t: Op(x, y) => toy.add(x, y, act=Op.code)\ntable t(code):\n | toy.sub : code = RELV\n | toy.mul : code = RELU\nend", "2:51 P0125 toy.add: 'act' is never 'RELV'; did you mean 'RELU'?"),
    ("rule r for Op in t: Op(x, y) => toy.add(x, y, act=Op.code)\ntable t(code):\n | toy.sub : code = 3\nend", "2:51 P0125 toy.add: 'act' is a string; 3 is not"),
    ("rule r: toy.conv(x, y, padding=p) => toy.add(x, y, act=p)", "2:56 P0125 toy.add: 'act' is never what 'padding' may be ('SAME', 'VALID')"),
    ("rule r: c: toy.conv(x, y) => toy.add(x, y, act=c.group)", "2:48 P0125 toy.add: 'act' is a string; 'group' is an int"),
    ("rule r: toy.perm(x, perm=p) => toy.cat(x, axis=p)", "2:48 P0125 toy.cat: 'axis' is an int; 'perm' is a list of ints"),
    ("rule r: toy.neg(x) => toy.perm(x, perm=[0, 1.5])", "2:40 P0125 toy.perm: 'perm' is a list of ints; 1.5 is none"),
    ("rule r: toy.add(x, _, act=none) => x", "2:27 P0125 toy.add: 'act' is always set; it is never none"),
    ("rule r: toy.neg(x: f33[2]) => x", "2:20 P0126 'f33' is no element type; did you mean 'f32'?"),
    ("rule r: toy.neg(x: [n + 1]) => x", "2:21 P0126 on the left a dim is a number, a name, '_' or '...' | let a 'when' test anything else"),
    ("rule r: toy.neg(zeros(3)) => toy.neg(0.0)", "2:17 P0126 'zeros(..)' computes on constants; the left side only matches | test it in a 'when'"),
    ("rule r: toy.neg(x) => Half(x)\npattern Half(x) = toy.neg(x)", "2:23 P0126 'Half' is a sub-pattern; it matches, on the left"),
    ("rule r: toy.neg(x) => toy.sub(x, const x)", "2:34 P0126 'const' matches; it stands on the left"),
    ("rule r: toy.neg(x) => with x: toy.relu(x) toy.sub(x, x)", "2:28 P0108 'x' is bound already"),
    ("rule r: toy.neg(x) => with p: toy.relu(x) toy.sub(x, x)", "2:28 P0121 'p' is bound but never used; leave it out"),
    ("rule r: toy.neg(x) => with p: toy.sub(p, x) toy.sub(p, x)", "2:39 P0120 'p' is not bound"),
    # attributes of new ops
    ("rule r: toy.sub(x, w) => toy.conv(x, w)", "2:26 P0127 toy.conv needs 'padding'; add padding=.."),
    ("rule r: s: toy.sub(x, w) => toy.conv(x, w, group=shape(s)[0])", "2:29 P0127 toy.conv needs 'padding'; add padding=.. or 'like s'"),
    ("rule r: n: toy.neg(x) => toy.sub(x, n)", "2:37 P0126 'n' is what the rule replaces; it cannot be an operand of its own replacement"),
    ("rule r: p: toy.pair(x) => toy.neg(x), p.second", "2:39 P0126 'p.second' is what the rule replaces; it cannot be an operand of its own replacement"),
    # functions
    ("rule r: toy.sub(x, const c) => toy.sub(x, sqr(c))", "2:43 P0110 there is no function 'sqr'; did you mean 'sqrt'? | import a hook, or use a function of the language"),
    ("rule r: toy.sub(x, const c) => toy.sub(x, sqrt(c, c))", "2:43 P0111 'sqrt' takes 1 arguments; 2 given here"),
    # tables
    ("table t(a):\n | toy.neg : a = 1\nend\nrule r for Op in t: Op(x) => toy.scaled(x, scale=Op.b)", "5:50 P0131 table 't' has no column 'b'"),
    ("table t(a):\n | toy.neg : a = 1, b\nend", "3:21 P0131 'b' is neither a column of this table nor an attribute or operand of toy.neg | list it in the table's head"),
    ("table t(axes):\n | toy.cat : axis = p[axis]\nend", "2:9 P0131 no row gives column 'axes' | a name that is given from outside stands after the columns: 'table t(..) given axes:'"),
    ("table t(a):\n | toy.neg : a = 1\n | toy.relu toy.neg : a = 2\nend", "4:2 P0108 'toy.neg' has two rows in table 't'"),
    ("set s = toy.neg\nrule r for Op in s: Op(x) => toy.scaled(x, scale=Op.b)", "3:50 P0131 's' is a set; only tables have columns"),
    ("table s(b):\n | toy.neg : b = 1\nend\ntable t(a):\n | toy.neg : a = s.c\nend", "6:18 P0131 table 's' has no column 'c'"),
    ("table s(b):\n | toy.neg : b = 1\nend\ntable t(a):\n | toy.relu : a = s.b\nend", "6:19 P0131 table 's' does not say 'b' for toy.relu"),
    ("table s(b):\n | toy.neg : b = t.a\nend\ntable t(a):\n | toy.neg : a = s.b\nend", "3:18 P0131 't.a' is read to know itself"),
    # hooks
    ("from tflc.patterns.hooks.nothing import f\nrule r: toy.neg(x) => x", "2:41 P0109 there is no module 'tflc.patterns.hooks.nothing'"),
    ("from toy_hooks import halve\nrule r: toy.neg(x) => x", "2:23 P0109 module 'toy_hooks' has no 'halve'; did you mean 'half'?"),
    ("from toy_hooks import bare\nrule r: toy.neg(x) => x", "2:23 P0109 hook 'bare' does not say of what type 'x' is; annotate it"),
    ("from toy_hooks import changes\nrule r: toy.neg(x) => x", "2:23 P0109 hook 'changes' is not pure: it changes its argument 'xs' (append)"),
    ("from toy_hooks import tells\nrule r: toy.neg(x) => x", "2:23 P0109 hook 'tells' is not pure: it calls 'print'"),
    ("rule r: neg(x) => x\nrule s: toy.neg(Neg(x)) => x", "3:17 P0107 'Neg' is neither an operation variable nor a sub-pattern"),
    ("rule r: toy.neg(X) => X", "2:17 P0126 'X' is no operand; the name of a value begins with a lower-case letter"),
    ("rule r: toy.neg(x) => x\ntest q: f32[2]", "3:6 P0120 'q' is nothing that the left side binds"),
    ("rule r: toy.conv(x, _) => x\ntest x: f32[2], grup = 3", "3:17 P0120 'grup' is nothing that the left side binds; did you mean 'group'?"),
    (
        "from toy_hooks import half_if_even\nrule r: toy.perm(x, perm=p) => toy.scaled(x, scale=half_if_even(p[0]))",
        "3:52 P0132 this may answer NoMatch, and the right side cannot fail | compute it in a 'let'",
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "wanted"), CASES, ids=[wanted.split()[1] + f"-{i}" for i, (_, wanted) in enumerate(CASES)]
)
def test_finding(text: str, wanted: str) -> None:
    assert wanted in findings(text)


def test_all_findings_are_reported_at_once_in_the_order_of_the_file() -> None:
    text = (
        "use toy\nrule a: toy.nge(x) => x\nrule b: toy.neg(x) -> x\nrule c: toy.conv(x, w, stride=s) => toy.sub(y, w)\n"
    )
    with pytest.raises(Refusal) as refusal:
        load(text, path="t.pat")
    assert [f.code for f in refusal.value.findings] == ["P0101", "P0103", "P0121", "P0104", "P0120"]


def test_rules_are_looked_at_together_where_another_is_wrong_by_itself() -> None:
    text = (
        "rule a: toy.sub(toy.neg(x), _) => x\nrule b: toy.sub(_, toy.neg(x)) => x\n"
        "rule c: toy.nge(x) => x\nrule d: toy.relu(x => x\nrule e: toy.relu(x) => toy.relu(x)"
    )
    _, found = examine(f"use toy\n{text}\n", path="t.pat", together=True)
    assert [f.code for f in found] == ["P0101", "P0103", "P0140", "P0150"]


@pytest.mark.parametrize(
    "broken",
    [
        "rule b: toy.neg(x => x\nrule a before b: toy.relu(x) => x",
        "set s = toy.neg toy.(\nrule a for Op in s: Op(x) => x",
        "table t(a):\n | toy.neg : a 1\nend\nrule a for Op in t: Op(x) => Op.a(x)",
        "pattern P(x) = toy.neg(x\nrule a: toy.relu(P(x)) => x",
        "from toy_hooks import half_if_even tells\nrule a: toy.perm(x, perm=p) when half_if_even(p[0]) == 1 => x",
        "use toy tfl\nrule a: tfl.relu(x) => x",
    ],
)
def test_what_a_broken_item_would_define_is_not_called_unknown(broken: str) -> None:
    assert [line.split()[1] for line in findings(broken)] == ["P0101"]


def test_a_finding_shows_the_line_and_a_caret() -> None:
    _, (finding,) = examine("use toy\nrule r:\n    toy.conv(x, _, stride=2)\n => x\n", path="dir/t.pat")
    assert str(finding) == (
        "dir/t.pat:3:20: error[P0104]: toy.conv has no attribute 'stride'; did you mean 'strides'?\n"
        "      toy.conv(x, _, stride=2)\n"
        "                     ^^^^^^"
    )


def test_findings_of_every_instance_are_one() -> None:
    text = "set s = toy.neg toy.relu\nrule r for Op in s: Op(x) => toy.sub(x, y)"
    assert findings(text) == ["3:41 P0120 'y' is not bound"]


@pytest.mark.parametrize(
    "text",
    [
        "rule r: toy.neg(x: [n, c, h, w]) => x",
        "rule r: toy.sub(x, _) => x",
        "from toy_hooks import half_if_even\nrule r: toy.perm(x, perm=p) let h = half_if_even(p[0]) => toy.scaled(x, scale=h)",
        "rule r: toy.neg(x) => toy.cat(x, x, x, axis=0)",
        "rule reduction: toy.neg(x) => x\npublic table reduction(a):\n | toy.neg : a = 1\nend",
        "table t(a):\n | same : a = 1\nend\nset same = toy.neg toy.relu\nrule r for Op in t: Op(x) => toy.scaled(x, scale=Op.a)",
    ],
)
def test_accepted(text: str) -> None:
    assert findings(text) == []


def test_the_page_for_authors_lists_every_function() -> None:
    """docs/patterns.md names what the language computes, so that an author need not read the source to know that it is there."""
    import re
    from pathlib import Path

    from tflc.rewrite.expressions.functions import FUNCTIONS

    page = (Path(__file__).parents[3] / "docs" / "patterns.md").read_text()
    assert [name for name in FUNCTIONS if not re.search(rf"\b{name}\b", page)] == []


def test_every_code_that_is_reported_is_in_the_table() -> None:
    import re
    from pathlib import Path

    from tflc.rewrite.syntax import findings as module

    folder = Path(module.__file__).parents[1]
    used = {code for path in folder.rglob("*.py") for code in re.findall(r'"(P0\d{3})"', path.read_text())}
    assert used <= set(module.CODES)


def test_two_included_files_that_define_a_name_otherwise(tmp_path: Path) -> None:
    """What both have from a third file is the same."""
    (tmp_path / "all.pat").write_text("use toy\npublic set both = toy.add\n")
    (tmp_path / "a.pat").write_text('include "all.pat"\nuse toy\npublic set signs = toy.neg\n')
    (tmp_path / "b.pat").write_text('include "all.pat"\nuse toy\npublic set signs = toy.relu\n')
    file = tmp_path / "main.pat"
    file.write_text(
        'include "a.pat"\ninclude "b.pat"\nuse toy\nrule r for Op in both: toy.neg(Op(x, x)) => toy.neg(x)\n'
    )
    _, findings = examine(file)
    assert [(each.code, each.message) for each in findings] == [
        ("P0108", "another included file defines 'signs' otherwise")
    ]
