"""The grammar: free of conflicts, keywords only where they can stand, syntax errors that say what would fit."""

from __future__ import annotations

import pytest

from tflc.rewrite.syntax import ast
from tflc.rewrite.syntax.parse import make_parser, parse, parse_tolerantly


def test_no_conflicts_in_strict_mode() -> None:
    make_parser(strict=True)


def only_rule(text: str) -> ast.Rule:
    (rule,) = (item for item in parse(text, "t.pat").items if isinstance(item, ast.Rule))
    return rule


def test_keywords_end_at_word_boundaries() -> None:
    rule = only_rule("rule a: toy.neg(whenever) when orange or notable => inner")
    assert rule.clauses == (ast.When(ast.Binary("or", ast.Name("orange"), ast.Name("notable"))),)
    assert rule.results[0].value == ast.Name("inner")


@pytest.mark.parametrize(
    "word", ["end", "in", "for", "set", "test", "rule", "before", "from", "given", "table", "pattern", "use", "when"]
)
def test_attributes_may_be_named_like_keywords(word: str) -> None:
    (root,) = only_rule(f"rule a: toy.neg(x, {word}=3) => x").alternatives
    assert isinstance(root.value, ast.Call)
    assert root.value.arguments[1] == ast.Attribute(ast.Name(word), ast.Number(3))


def test_dotted_names_are_one_token_and_select_follows_a_call() -> None:
    (root,) = only_rule("rule a: toy.neg(toy.top(x, k=1).indices) => x").alternatives
    call = root.value
    assert isinstance(call, ast.Call)
    (operand,) = call.arguments
    assert isinstance(operand, ast.Operand)
    assert isinstance(operand.value, ast.Select)
    assert operand.value.result == "indices"


def expression(text: str) -> ast.Expr:
    clause = only_rule(f"rule a: toy.neg(x) let v = {text} => x").clauses[0]
    assert isinstance(clause, ast.Let)
    return clause.value


@pytest.mark.parametrize(
    ("text", "grouped"),
    [
        ("a + b * c", "a + (b * c)"),
        ("a * b ** -c", "a * (b ** (-c))"),
        ("a - b - c", "(a - b) - c"),
        ("not a == b and c", "(not (a == b)) and c"),
        ("a or b and c", "a or (b and c)"),
        ("a if b else c if d else e", "a if b else (c if d else e)"),
        ("a + 1 in b", "(a + 1) in b"),
        ("-x[1:]", "-(x[1:])"),
    ],
)
def test_precedence(text: str, grouped: str) -> None:
    assert expression(text) == expression(grouped)


def test_default_takes_a_postfix_expression() -> None:
    (root,) = only_rule("rule a: toy.conv(x, const b else zeros(m)) or toy.neg(x) => x").alternatives[:1]
    assert isinstance(root.value, ast.Call)
    operand = root.value.arguments[1]
    assert isinstance(operand, ast.Operand)
    assert isinstance(operand.default, ast.Call)


def test_every_broken_item_is_reported_and_the_others_survive() -> None:
    text = "use toy\nrule a: toy.neg(x) -> x\nrule b: toy.neg(x) => x\nrule c: toy.neg(x => x\n"
    file, findings = parse_tolerantly(text, "t.pat")
    assert [(f.where.line, f.where.column) for f in findings] == [(2, 20), (4, 19)]  # type: ignore[union-attr]
    assert str(findings[1]) == (
        "t.pat:4:19: error[P0101]: '=>' does not fit here\n  rule c: toy.neg(x => x\n                    ^^\n"
        "  hint: the '(' of line 4 is not closed"
    )
    assert [item.name.id for item in file.items if isinstance(item, ast.Rule)] == ["b"]


def test_unfinished_file_points_at_its_end() -> None:
    _, (finding,) = parse_tolerantly("use toy\nrule a: toy.neg(x)", "t.pat")
    assert "t.pat:2:19: error[P0101]: the file ends here" in str(finding)
    assert "'=>'" in finding.hint


@pytest.mark.parametrize(
    ("rule", "word", "hint"),
    [
        ("toy.neg(x) when x.rank = 3 => x", "=", "two values are compared with '=='"),
        ("toy.neg(x) if rank(x) == 3 => x", "if", "a condition is a 'when'"),
        ("toy.neg(x) -> x", "->", "the right side stands behind '=>'"),
        ("toy.neg(x) when a && b => x", "&&", "write 'and'"),
        ("toy.neg(x) when a || b => x", "||", "write 'or'"),
        ("toy.neg(x) when !a => x", "!", "write 'not'"),
        ("toy.conv(x, padding='SAME') => x", "'", 'a string stands between "'),
        ("toy.perm(x, perm=(1, 0)) => x", ",", "a list is written in brackets: [0, 0]"),
        ("toy.neg => x", "toy.neg", "an operation is written with its operands: toy.neg(..)"),
        ("toy.neg(x) => toy.sub(x, [1,\n2)", ")", "expected ',', ']'"),
        ('toy.neg(x) => toy.sub(x,\n[1, 2] # (\nlet a = "("', "let", "the '(' of line 1 is not closed"),
        ("toy.neg(x) => toy.sub(x, y", "", "the '(' of line 1 is not closed"),
    ],
)
def test_what_is_written_elsewhere_is_told_how_it_is_written_here(rule: str, word: str, hint: str) -> None:
    _, (finding,) = parse_tolerantly(f"rule a: {rule}", "t.pat")
    assert finding.message == (f"'{word}' does not fit here" if word else "the file ends here")
    assert finding.hint == hint
