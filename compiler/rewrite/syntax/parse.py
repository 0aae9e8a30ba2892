"""Text of a pattern file to ``ast.File``.

The LALR tables lark makes of the grammar are kept in the user's cache folder, keyed by the grammar's content and lark's version; without
such a folder they are made anew.
"""

from __future__ import annotations

import ast as python_ast
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tflc.diagnostics import Finding, Refusal
from tflc.rewrite.syntax import ast
from tflc.rewrite.syntax.errors import syntax_error, without_item

if TYPE_CHECKING:
    from lark import Lark, Token

GRAMMAR = Path(__file__).with_name("grammar.lark")

_COMMENTS: list[ast.Comment] = []


def parse(text: str, path: str) -> ast.File:
    """The file that a text says; ``Refusal`` with every syntax error (one per item) otherwise."""
    file, findings = parse_tolerantly(text, path)
    if findings:
        raise Refusal(tuple(findings))
    return file


def parse_tolerantly(text: str, path: str) -> tuple[ast.File, list[Finding]]:
    """The file without its broken items, and a finding for each of those."""
    from lark.exceptions import UnexpectedInput

    lines = tuple(text.splitlines())
    findings: list[Finding] = []
    unread: frozenset[str] = frozenset()
    remaining = text
    while True:
        try:
            items, comments = _run(remaining)
            break
        except UnexpectedInput as error:
            findings.append(syntax_error(error, path, lines))
            shorter = without_item(remaining, error)
            if shorter is None:
                items, comments = (), ()
                break
            remaining, names = shorter
            unread |= names
    return ast.File(path, items, comments, lines, unread), findings


def _run(text: str) -> tuple[tuple[ast.Item, ...], tuple[ast.Comment, ...]]:
    comments: list[ast.Comment] = []
    parser = _parser()
    _COMMENTS.clear()
    tree = parser.parse(text)
    comments.extend(_COMMENTS)
    return _build(tree), tuple(comments)


def _on_comment(token: Token) -> Token:
    _COMMENTS.append(ast.Comment(str(token), token.line or 1, token.column or 1))
    return token


@cache
def _parser() -> Lark:
    return make_parser(strict=False)


def make_parser(strict: bool) -> Lark:
    """lark's parser of the grammar; strict mode also proves that it has no conflicts (and needs interegular)."""
    import lark

    grammar = GRAMMAR.read_text(encoding="utf-8")
    cached: bool | str = False
    if not strict:
        from tflc.dialects.cache import folder

        with suppress(OSError):
            folder().mkdir(parents=True, exist_ok=True)
            cached = str(folder() / f"patterns-{lark.__version__}-{sys.implementation.cache_tag}.lark")
    return lark.Lark(
        grammar,
        parser="lalr",
        lexer="contextual",
        strict=strict,
        cache=cached,
        propagate_positions=True,
        maybe_placeholders=False,
        lexer_callbacks={"COMMENT": _on_comment},
    )


# Trees to nodes.


def _build(tree: Any) -> tuple[ast.Item, ...]:
    return tuple(_node(child) for child in tree.children)


def _node(tree: Any) -> Any:
    return _BUILDERS[tree.data](tree)


def _span(tree: Any) -> ast.Span:
    meta = tree.meta
    if getattr(meta, "empty", True):
        return ast.NOWHERE
    return ast.Span(meta.line, meta.column, meta.end_line, meta.end_column)


def _token_span(token: Any) -> ast.Span:
    return ast.Span(token.line, token.column, token.end_line, token.end_column)


def _name(token: Any) -> ast.Name:
    return ast.Name(str(token), _token_span(token))


def _reference(token: Any) -> ast.Name | ast.Dotted:
    return ast.Dotted(str(token), _token_span(token)) if "." in token else _name(token)


def _names(tokens: Any) -> tuple[ast.Name, ...]:
    return tuple(_name(token) for token in tokens)


def _use(tree: Any) -> ast.Use:
    return ast.Use(_names(tree.children), _span(tree))


def _import(tree: Any) -> ast.Import:
    module, *names = tree.children
    return ast.Import(ast.Dotted(str(module), _token_span(module)), _names(names), _span(tree))


def _include(tree: Any) -> ast.Include:
    return ast.Include(_text(tree.children[0]), _span(tree))


def _set(tree: Any) -> ast.SetItem:
    public, name, *members = _publicity(tree)
    return ast.SetItem(_name(name), tuple(_reference(m.children[0]) for m in members), public, _span(tree))


def _publicity(tree: Any) -> tuple[Any, ...]:
    """Whether an item begins with ``public``, and what else it has."""
    public = tree.children[0].type == "PUBLIC"
    return (public, *tree.children[public:])


def _table(tree: Any) -> ast.Table:
    public, name, *rest = _publicity(tree)
    columns: tuple[ast.Name, ...] = ()
    given: tuple[ast.Name, ...] = ()
    rows: list[ast.Row] = []
    for part in rest:
        match part.data:
            case "names":
                columns = _names(part.children)
            case "given":
                given = _names(part.children)
            case "row":
                ops = tuple(_reference(c.children[0]) for c in part.children if c.data == "reference")
                cells = tuple(_column(c) for c in part.children if c.data != "reference")
                rows.append(ast.Row(ops, cells, _span(part)))
    return ast.Table(_name(name), columns, given, tuple(rows), public, _span(tree))


def _column(tree: Any) -> ast.Column:
    name = tree.children[0]
    value = _node(tree.children[1]) if tree.data == "column" else None
    return ast.Column(_name(name), value, _span(tree))


def _sub_pattern(tree: Any) -> ast.SubPattern:
    name, parameters, *roots = tree.children
    return ast.SubPattern(_name(name), _names(parameters.children), tuple(map(_root, roots)), _span(tree))


def _root(tree: Any) -> ast.Operand:
    *binder, value = tree.children
    if not binder:
        return ast.Operand(_node(value), span=_span(tree))
    return ast.Operand(_name(binder[0].children[0]), _node(value), span=_span(tree))


def _rule(tree: Any) -> ast.Rule:
    name, *parts = tree.children
    instances: list[ast.Instance] = []
    before: list[ast.Name] = []
    falls: ast.Falls | None = None
    reports: ast.Reports | None = None
    claims: list[ast.Claim] = []
    alternatives: tuple[ast.Operand, ...] = ()
    clauses: list[ast.Let | ast.When] = []
    made: list[ast.Operand] = []
    results: tuple[ast.Result, ...] = ()
    tests: list[ast.TestLine] = []
    for part in parts:
        match part.data:
            case "for_":
                instances += [ast.Instance(_name(i.children[0]), _name(i.children[2]), _span(i)) for i in part.children]
            case "before":
                before += _names(part.children)
            case "falls":
                measure, *reason = part.children
                falls = ast.Falls(_reference(measure.children[0]), _text(reason[0]) if reason else "", _span(part))
            case "reports":
                why, hint, *ops = part.children
                cited = tuple(_reference(op.children[0]) for op in ops)
                reports = ast.Reports(_text(why), _text(hint), cited, _span(part))
            case "claim":
                claims.append(_claim(part))
            case "alternatives":
                alternatives = tuple(map(_root, part.children))
            case "let":
                clauses.append(ast.Let(_name(part.children[0]), _node(part.children[1]), _span(part)))
            case "when":
                clauses.append(ast.When(_node(part.children[0]), _span(part)))
            case "made":
                made.append(_root(part))
            case "results":
                results = tuple(_result(child) for child in part.children)
            case "test":
                tests.append(_test(part))
    return ast.Rule(
        _name(name),
        tuple(instances),
        tuple(before),
        falls,
        reports,
        tuple(claims),
        alternatives,
        tuple(clauses),
        tuple(made),
        results,
        tuple(tests),
        _span(tree),
    )


def _claim(tree: Any) -> ast.Claim:
    *ops, reason = tree.children
    steps = None if not ops or hasattr(ops[0], "data") else int(ops.pop(0))
    return ast.Claim(steps, tuple(_reference(op.children[0]) for op in ops), _text(reason), _span(tree))


def _result(tree: Any) -> ast.Result:
    value, *annotation = tree.children
    return ast.Result(_node(value), _node(annotation[0].children[0]) if annotation else None, _span(tree))


def _test(tree: Any) -> ast.TestLine:
    types, values = [], []
    for part in tree.children:
        entry = (_name(part.children[0]), _node(part.children[1]))
        (types if part.data == "test_type" else values).append(entry)
    return ast.TestLine(tuple(types), tuple(values), _span(tree))


def _operand(tree: Any) -> ast.Operand:
    const = shared = optional = repeated = False
    value: Any = None
    annotation = default = None
    for part in tree.children:
        match getattr(part, "data", None) or part.type:
            case "modifier":
                const |= part.children[0].type == "CONST"
                shared |= part.children[0].type == "SHARED"
            case "OPTIONAL":
                optional = True
            case "ELLIPSIS":
                repeated = True
            case "annotation":
                *modifiers, last = part.children
                annotation = _node(last)
                const |= any(modifier.children[0].type == "CONST" for modifier in modifiers)
                shared |= any(modifier.children[0].type == "SHARED" for modifier in modifiers)
            case "default":
                default = _node(part.children[0])
            case _:
                value = _node(part)
    return ast.Operand(value, annotation, const, shared, optional, repeated, default, _span(tree))


def _attribute(tree: Any) -> ast.Attribute:
    name, value, *optional = tree.children
    return ast.Attribute(_name(name), _node(value), bool(optional), _span(tree))


def _like(tree: Any) -> ast.Like:
    return ast.Like(_name(tree.children[0]), _span(tree))


def _type(tree: Any) -> ast.TypeShape:
    element, dims = None, list(tree.children)
    if dims and getattr(dims[0], "type", None) == "NAME":
        element = _name(dims.pop(0))
    return ast.TypeShape(element, tuple(_dim(d) for d in dims), _span(tree))


def _dim(part: Any) -> Any:
    return _node(part) if hasattr(part, "data") else ast.Rest(_token_span(part))


def _type_reference(tree: Any) -> ast.TypeRef:
    return ast.TypeRef(_reference(tree.children[0]), _span(tree))


def _conditional(tree: Any) -> ast.Conditional:
    then, test, other = map(_node, tree.children)
    return ast.Conditional(then, test, other, _span(tree))


def _word(word: str) -> Any:
    def build(tree: Any) -> ast.Binary:
        left, right = map(_node, tree.children)
        return ast.Binary(word, left, right, _span(tree))

    return build


def _infix(tree: Any) -> ast.Binary:
    left, operator, right = tree.children
    symbol = "not in" if getattr(operator, "data", None) == "not_in" else str(operator)
    return ast.Binary(symbol, _node(left), _node(right), _span(tree))


def _minus(tree: Any) -> ast.Expr:
    sign, operand = tree.children
    inner = _node(operand)
    if sign == "+":
        return inner
    if isinstance(inner, ast.Number):
        return ast.Number(-inner.value, f"-{inner.text}", _span(tree))
    return ast.Unary("-", inner, _span(tree))


def _call(tree: Any) -> ast.Call:
    callee, *arguments = tree.children
    return ast.Call(_reference(callee), tuple(_node(a) for a in arguments), _span(tree))


def _select(tree: Any) -> ast.Select:
    call, result = tree.children
    return ast.Select(_node(call), str(result)[1:], _span(tree))


def _index(tree: Any) -> ast.Index:
    base, index = tree.children
    return ast.Index(_node(base), _node(index), _span(tree))


def _slice(tree: Any) -> ast.Slice:
    start, stop = (_node(bound.children[0]) if bound.children else None for bound in tree.children[:2])
    step = _node(tree.children[2]) if len(tree.children) > 2 else None
    return ast.Slice(start, stop, step, _span(tree))


def _number(tree: Any) -> ast.Number:
    token = tree.children[0]
    return ast.Number(int(token) if token.type == "INTEGER" else float(token), str(token), _span(tree))


def _text(token: Any) -> str:
    return python_ast.literal_eval(str(token))


def _comprehension(tree: Any) -> ast.Comprehension:
    item, *parts = tree.children
    loops = (part for part in parts if part.data == "loop")
    found = tuple(ast.Loop(_name(loop.children[0]), _node(loop.children[2]), _span(loop)) for loop in loops)
    test = _node(parts[-1].children[0]) if parts[-1].data == "chosen" else None
    return ast.Comprehension(_node(item), found, test, _span(tree))


_BUILDERS: dict[str, Any] = {
    "use": _use,
    "import_": _import,
    "include": _include,
    "set_": _set,
    "table": _table,
    "sub_pattern": _sub_pattern,
    "rule": _rule,
    "operand": _operand,
    "attribute": _attribute,
    "like": _like,
    "type": _type,
    "type_reference": _type_reference,
    "conditional": _conditional,
    "choice": _conditional,
    "disjunction": _word("or"),
    "conjunction": _word("and"),
    "negation": lambda tree: ast.Unary("not", _node(tree.children[0]), _span(tree)),
    "comparison": _infix,
    "sum": _infix,
    "product": _infix,
    "minus": _minus,
    "power": _word("**"),
    "call": _call,
    "select": _select,
    "index": _index,
    "slice": _slice,
    "name": lambda tree: _name(tree.children[0]),
    "dotted": lambda tree: ast.Dotted(str(tree.children[0]), _span(tree)),
    "number": _number,
    "string": lambda tree: ast.Text(_text(tree.children[0]), _span(tree)),
    "none": lambda tree: ast.Absent(_span(tree)),
    "list_": lambda tree: ast.Sequence(tuple(_node(c) for c in tree.children), _span(tree)),
    "comprehension": _comprehension,
}
