"""Syntax errors in the user's words, and the text without the item that one stands in, so that the next is found too."""

from __future__ import annotations

import re
from typing import Any

from tflc.diagnostics import Finding, Source

_ITEM = re.compile(r"^(use|from|include|public|set|table|pattern|rule)\b", re.MULTILINE)
_WORD = re.compile(r"[A-Za-z_]\w*")


def item_at(text: str, line: int) -> str:
    """The text of the item that holds a line (0-based), whether it parses or not; empty before the first."""
    starts = [match.start() for match in _ITEM.finditer(text)]
    end = sum(len(each) + 1 for each in text.split("\n")[: line + 1])
    start = max((start for start in starts if start < end), default=end)
    return text[start : min((start for start in starts if start >= end), default=len(text))]


def without_item(text: str, error: Any) -> tuple[str, frozenset[str]] | None:
    """The text with the item that holds the error blanked out, and the names that it would have defined; None when no item can be told."""
    position = getattr(error, "pos_in_stream", None)
    token = getattr(error, "token", None)
    if token is not None:
        position = token.start_pos if token.start_pos is not None else len(text)
    if position is None or position < 0:
        position = len(text)
    starts = [match.start() for match in _ITEM.finditer(text)]
    before = [start for start in starts if start <= position]
    if not before:
        return None
    start = before[-1]
    if start == position and len(before) > 1:
        start = before[-2]
    stop = next((s for s in starts if s > start), len(text))
    item = text[start:stop]
    return text[:start] + re.sub(r"[^\n]", " ", item) + text[stop:], _defined_by(item)


def _defined_by(item: str) -> frozenset[str]:
    """The names that an item defines, as far as one can tell of a text that does not parse."""
    keyword, *words = _WORD.findall(item.removeprefix("public"))
    return frozenset(words if keyword in ("use", "from") else words[:1])


def syntax_error(error: Any, path: str, lines: tuple[str, ...]) -> Finding:
    """P0101 for an error of lark's: what does not fit, and what would."""
    line, column, word = _found(error, lines)
    source = lines[line - 1] if line <= len(lines) else ""
    what = f"'{word}' does not fit here" if word else "the file ends here"
    before = "\n".join([*lines[: line - 1], source[: column - 1]])
    return Finding("P0101", what, Source(path, line, column, source, len(word) or 1), _hint(word, before, error))


def _found(error: Any, lines: tuple[str, ...]) -> tuple[int, int, str]:
    """Line, column and text of what does not fit; without text where the file ends."""
    token = getattr(error, "token", None)
    if error.line < 1 or (token is not None and token.type == "$END"):
        return max(1, len(lines)), len(lines[-1]) + 1 if lines else 1, ""
    source = lines[error.line - 1] if error.line <= len(lines) else ""
    column = error.column
    if source[column - 2 : column] == "=>":
        column -= 1  # where an '=' could stand, the lexer took the first half of the arrow
    symbol = _SYMBOL.match(source, column - 1)
    if symbol is None and token is not None:
        return error.line, column, str(token)
    found = symbol or _DOTTED_OR_LETTER.match(source, column - 1)
    return error.line, column, found.group() if found is not None else ""


_SYMBOL = re.compile(r"=>|->|&&|\|\|")
_DOTTED_OR_LETTER = re.compile(r"[A-Za-z_][A-Za-z0-9_.]*|.")


def _hint(word: str, before: str, error: Any) -> str:
    """What to write instead of a word, in the state that the text before it leaves; empty where nothing is known."""
    from lark.exceptions import UnexpectedToken

    expected = (error.accepts or error.expected) if isinstance(error, UnexpectedToken) else error.allowed or set()
    if word in _OUTSIDE and (bracket := _unclosed(before)):
        return bracket
    for habit, wanted, instead in _HABITS:
        if word == habit and wanted in (*expected, ""):
            return instead
    if "." in word and "CALLEE" in expected and "DOTTED" not in expected:
        return f"an operation is written with its operands: {word}(..)"
    readable = _readable(expected) if word != "=>" else ""
    return f"expected {readable}" if readable else ""


_HABITS = (
    ("=", "COMPARE", "two values are compared with '=='"),
    ("if", "_WHEN", "a condition is a 'when'"),
    (",", "_RPAR", "a list is written in brackets: [0, 0]"),
    ("->", "", "the right side stands behind '=>'"),
    ("&&", "", "write 'and'"),
    ("||", "", "write 'or'"),
    ("!", "", "write 'not'"),
    ("'", "", 'a string stands between "'),
)
"""What is written elsewhere, the terminal that must fit there, and how it is written here."""

_OUTSIDE = (
    "",
    "=>",
    "let",
    "when",
    "with",
    "test",
    "use",
    "from",
    "include",
    "public",
    "set",
    "table",
    "pattern",
    "rule",
)
"""What stands in no brackets."""

_BRACKETS = re.compile(r'#[^\n]*|"(?:\\.|[^"\\\n])*"|[][()\n]')


def _unclosed(text: str) -> str:
    """A hint about the bracket of the last item that is not closed; empty where all are."""
    opened: list[tuple[str, int]] = []
    line = 1
    starts = {match.start() for match in _ITEM.finditer(text)}
    first = max(starts, default=0)
    for match in _BRACKETS.finditer(text):
        found = match.group()
        if found == "\n":
            line += 1
        elif match.start() < first or found not in "([])":
            continue
        elif found in "([":
            opened.append((found, line))
        elif opened:
            opened.pop()
    return f"the '{opened[-1][0]}' of line {opened[-1][1]} is not closed" if opened else ""


_SPELLED = {
    "_ARROW": "'=>'",
    "_BAR": "'|'",
    "_COLON": "':'",
    "_COMMA": "','",
    "_EQUALS": "'='",
    "_LPAR": "'('",
    "_RPAR": "')'",
    "_LSQB": "'['",
    "_RSQB": "']'",
    "ELLIPSIS": "'...'",
    "OPTIONAL": "'?'",
    "NAME": "a name",
    "CALLEE": "an operation",
    "DOTTED": "an operation",
    "INTEGER": "a number",
    "FLOAT": "a number",
    "STRING": "a string",
    "SELECT": "a result (.name)",
    "COMPARE": "an operator",
    "SIGN": "an operator",
    "TIMES": "an operator",
    "_POWER": "an operator",
    "$END": "the end of the file",
}


def _readable(terminals: set[str]) -> str:
    words = {
        _SPELLED.get(name) or f"'{name.strip('_').lower()}'" for name in terminals if name not in ("WS", "COMMENT")
    }
    return ", ".join(sorted(words, key=lambda word: (word[0] == "'", word)))
