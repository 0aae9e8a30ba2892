"""Syntax errors in the user's words, and the text without the item that one stands in, so that the next is found too."""

from __future__ import annotations

import re
from typing import Any

from tflc.diagnostics import Finding, Source

_ITEM = re.compile(r"^(use|from|include|public|set|table|pattern|rule)\b", re.MULTILINE)
_WORD = re.compile(r"[A-Za-z_]\w*")


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
    from lark.exceptions import UnexpectedCharacters, UnexpectedToken

    line, column = error.line, error.column
    if line < 1:
        line, column = max(1, len(lines)), len(lines[-1]) + 1 if lines else 1
    source = lines[line - 1] if line <= len(lines) else ""
    if isinstance(error, UnexpectedToken):
        ended = error.token.type == "$END"
        what = "the file ends here" if ended else f"'{error.token}' does not fit here"
        if ended:
            line, column = max(1, len(lines)), len(lines[-1]) + 1 if lines else 1
            source = lines[-1] if lines else ""
        expected = _readable(error.accepts or error.expected)
        length = 1 if ended else len(str(error.token))
    else:
        assert isinstance(error, UnexpectedCharacters)
        expected = _readable(error.allowed or set())
        word = re.match(r"[A-Za-z_][A-Za-z0-9_.]*|.", source[column - 1 :] or " ")
        what = f"'{word.group() if word else ''}' does not fit here"
        length = len(word.group()) if word else 1
    if source[column - 2 : column] == "=>":
        # Where an '=' could stand, the lexer took the first half of the arrow.
        what, column, length, expected = "'=>' does not fit here", column - 1, 2, ""
    hint = f"expected {expected}" if expected else ""
    if (
        isinstance(error, UnexpectedToken)
        and error.token.type == "_EQUALS"
        and "COMPARE" in (error.accepts or error.expected)
    ):
        hint = "two values are compared with '=='"
    return Finding("P0101", what, Source(path, line, column, source, length), hint)


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
