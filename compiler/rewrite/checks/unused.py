"""What a file imports, uses or defines, and nothing in it needs: a warning, P0113."""

from __future__ import annotations

from collections.abc import Iterator

from tflc.diagnostics import Severity
from tflc.rewrite.syntax import ast
from tflc.rewrite.syntax.findings import Findings


def check(file: ast.File, findings: Findings) -> None:
    """Findings P0113. Sets and tables may be read by passes and by files that include this one; those are ``public``."""
    needed = {word for item in file.items for word in _needs(item)}
    for item in file.items:
        match item:
            case ast.Use(names=names):
                for name in names:
                    _tell(name, needed, f"no operation of '{name.id}' stands here", "leave it out", findings)
            case ast.Import(names=names):
                for name in names:
                    _tell(name, needed, f"'{name.id}' is imported and never called", "leave it out", findings)
            case ast.SubPattern(name=name):
                _tell(name, needed, f"nothing matches the sub-pattern '{name.id}'", "leave it out", findings)
            case ast.SetItem(name=name, public=False):
                hint = "leave it out, or write 'public set' where a pass or another file reads it"
                _tell(name, needed, f"nothing reads the set '{name.id}'", hint, findings)
            case ast.Table(name=name, public=False):
                hint = "leave it out, or write 'public table' where a pass or another file reads it"
                _tell(name, needed, f"nothing reads the table '{name.id}'", hint, findings)


def _tell(name: ast.Name, needed: set[str], message: str, hint: str, findings: Findings) -> None:
    if name.id not in needed:
        findings.add("P0113", name.span, message, hint, severity=Severity.WARNING)


def _needs(item: ast.Item) -> Iterator[str]:
    """The names that an item reads, of dotted ones their heads."""
    if isinstance(item, ast.Use | ast.Import):
        return
    nodes = ast.children(item)
    if isinstance(item, ast.Definition):
        nodes.remove(item.name)
    while nodes:
        node = nodes.pop()
        match node:
            case ast.Name(id=word):
                yield word
            case ast.Dotted(head=word):
                yield word
        nodes += ast.children(node)
