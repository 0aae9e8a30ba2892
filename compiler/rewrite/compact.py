"""Checked pattern files as plain data, so that a warm start neither parses nor checks them again.

Rules stay encoded until an op that they match turns up; sets and tables are kept resolved, hooks are imported at their first use. The key is
everything that the result depends on: the texts, our own sources, the dialects' and the hooks'.
"""

from __future__ import annotations

import marshal
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, partial
from pathlib import Path
from typing import Any

from tflc.dialects.cache import release
from tflc.rewrite.left.row import BranchRef, EachRef, Inner, Question, Ref, RestRef, Test, Tried
from tflc.rewrite.names.hooks import Hook, import_hook, spec_of
from tflc.rewrite.names.resolve import Scope, TableFacts, TableRow
from tflc.rewrite.pattern_file import Entry, PatternFile
from tflc.rewrite.ruleset import RuleSet
from tflc.rewrite.syntax import ast

_CLASSES: tuple[Any, ...] = (
    *(
        value
        for value in vars(ast).values()
        if isinstance(value, type) and issubclass(value, ast.Node) and value is not ast.Node
    ),
    *(Question, Test, Ref, EachRef, RestRef, BranchRef, Inner),
)
_FIELDS: dict[type, tuple[str, ...]] = {
    cls: Question._fields if cls is Question else tuple(cls.__dataclass_fields__) for cls in _CLASSES
}
_NUMBERS = {cls: number for number, cls in enumerate(_CLASSES)}


def encode(value: Any) -> Any:
    """Nodes and parts of rows as lists of their class's number and their fields; spans and other tuples as tuples."""
    number = _NUMBERS.get(type(value))
    if number is not None:
        return [number, *(encode(getattr(value, name)) for name in _FIELDS[type(value)])]
    return tuple(map(encode, value)) if isinstance(value, tuple) else value


def decode(data: Any) -> Any:
    """What ``encode`` was given. Spans come back as plain 4-tuples of the same order, made ``Span`` by the node that holds them."""
    if type(data) is list:
        *fields, last = data[1:]
        made = [decode(field) for field in fields]
        made.append(
            ast.Span(*last) if type(last) is tuple and len(last) == 4 and type(last[0]) is int else decode(last)
        )
        return _CLASSES[data[0]](*made)
    if type(data) is tuple:
        return tuple([decode(entry) for entry in data])
    return data


class LazyHooks(dict[str, Hook]):
    """Hooks by name, imported when they are first asked for."""

    def __init__(self, modules: dict[str, str], file: str):
        super().__init__()
        self.modules = modules
        self.file = file

    def get(self, name: str, default: Any = None) -> Any:
        return self[name] if name in self.modules else default

    def __contains__(self, name: object) -> bool:
        return name in self.modules

    def __iter__(self) -> Iterator[str]:
        return iter(self.modules)

    def __missing__(self, name: str) -> Hook:
        hook = import_hook(self.modules[name], name, self.file, trusted=True)
        assert isinstance(hook, Hook), hook
        self[name] = hook
        return hook


def pack(ruleset: RuleSet) -> Any:
    """The files of a rule set, its rule instances (file, rule number, op variables, root ops) and the rows of each root op as plain data."""
    places = {file.path: number for number, file in enumerate(ruleset.files)}
    return {
        "files": [_pack_file(file) for file in ruleset.files],
        "entries": [
            (places[entry.file.path], entry.number, dict(entry.variables), entry.roots) for entry in ruleset.entries
        ],
        "later": {rule: tuple(sorted(names)) for rule, names in ruleset.later.items()},
        "orders": {root: marshal.dumps([_pack_tried(each) for each in ruleset.tried(root)]) for root in ruleset.roots},
    }


def _pack_tried(tried: Tried) -> tuple[int, Any, tuple[int, ...]]:
    return tried.row, encode(tried.tests), tuple(sorted(tried.earlier))


def _pack_file(file: PatternFile) -> dict[str, Any]:
    scope = file.scope
    tables = [
        (facts.name, facts.columns, facts.given, tuple(facts.span), [_pack_row(row) for row in facts.rows.values()])
        for facts in scope.tables.values()
    ]
    return {
        "path": file.path,
        "dialects": scope.dialects,
        "hooks": {name: hook.module for name, hook in scope.hooks.items()},
        "outside": _outside({hook.module for hook in scope.hooks.values()}, file.path),
        "sets": scope.sets,
        "tables": tables,
        "patterns": [encode(sub) for sub in scope.sub_patterns.values()],
        "names": file.names,
        "rules": [marshal.dumps(encode(rule)) for rule in scope.rules],
    }


def _pack_row(row: TableRow) -> tuple[str, dict[str, Any], tuple[int, ...]]:
    return row.op, {column: encode(cell) for column, cell in row.cells.items()}, tuple(row.span)


def unpack(data: Any, texts: Mapping[str, str]) -> RuleSet:
    """The rule set, given the texts of its files by path. Its scopes hold no rules: they are decoded when they are asked for."""
    files = [_unpack_file(file, texts[file["path"]]) for file in data["files"]]
    orders = {root: cache(partial(_unpack_order, tried)) for root, tried in data["orders"].items()}
    later = {rule: frozenset(names) for rule, names in data["later"].items()}
    return RuleSet(files, [Entry(files[place], *entry) for place, *entry in data["entries"]], later, orders)


def _unpack_order(packed: bytes) -> list[Tried]:
    return [Tried(row, decode(tests), frozenset(earlier)) for row, tests, earlier in marshal.loads(packed)]


def _unpack_file(data: Any, text: str) -> PatternFile:
    scope = Scope(data["dialects"], LazyHooks(data["hooks"], data["path"]), data["sets"])
    for name, columns, given, span, rows in data["tables"]:
        facts = {
            op: TableRow(op, {c: decode(cell) for c, cell in cells.items()}, ast.Span(*place))
            for op, cells, place in rows
        }
        scope.tables[name] = TableFacts(name, columns, given, facts, ast.Span(*span))
    for encoded in data["patterns"]:
        sub = decode(encoded)
        scope.sub_patterns[sub.name.id] = sub
    rules: list[bytes] = data["rules"]
    return PatternFile(data["path"], text, scope, data["names"], lambda number: decode(marshal.loads(rules[number])))


def key(texts: Iterable[tuple[str, str]]) -> str:
    """A digest of the texts of pattern files, by path, and of every source that their meaning depends on."""
    import hashlib

    digest = hashlib.blake2b(digest_size=12, key=_sources())
    for path, text in texts:
        digest.update(f"{path}\0{text}\0".encode())
    return digest.hexdigest()


@cache
def _sources() -> bytes:
    """A digest of names, sizes and times of the language's own sources, the dialects' and the hooks'; and of versions."""
    import hashlib
    import os
    import sys

    digest = hashlib.blake2b(digest_size=16)
    folders = [Path(__file__).parent, *(Path(p) for name in ("tflc.dialects", "tflc.patterns") for p in _paths(name))]
    for folder in folders:
        for place, names, files in os.walk(folder):
            names[:] = sorted(name for name in names if name != "__pycache__")
            for file in sorted(files):
                if file.endswith((".py", ".lark")):
                    facts = os.stat(os.path.join(place, file))
                    digest.update(f"{place}/{file}:{facts.st_size}:{facts.st_mtime_ns};".encode())
    digest.update(f"{sys.version};{release('onnx')}".encode())
    return digest.digest()


def is_current(data: Any) -> bool:
    """Whether the hooks that do not lie among ours, and so are not in the key, are those that were examined."""
    return all(file["outside"] == _outside(set(file["hooks"].values()), file["path"]) for file in data["files"])


def _outside(modules: set[str], file: str) -> list[tuple[str, int, int]]:
    """Name, size and time of the hook modules that are a user's own."""
    import os

    found = []
    for module in sorted(modules):
        if not module.startswith("tflc."):
            spec = spec_of(module, file)
            facts = os.stat(spec.origin) if spec is not None and spec.origin is not None else None
            found.append((module, facts.st_size if facts else 0, facts.st_mtime_ns if facts else 0))
    return found


def _paths(package: str) -> list[str]:
    from importlib.util import find_spec

    spec = find_spec(package)
    return list(spec.submodule_search_locations or ()) if spec is not None else []
