"""What an editor asks about a pattern file: what is wrong, what a word means, where it is defined, what could stand here, where else it is.

Lines and columns are 0-based, as editors count; a column may stand behind the word that it means.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from tflc.rewrite.loading import Examination
from tflc.rewrite.names.resolve import Scope
from tflc.rewrite.syntax import ast
from tflc.rewrite.syntax.errors import item_at
from tflc.rewrite.syntax.findings import Findings
from tflc.rewrite.syntax.parse import parse_tolerantly

if TYPE_CHECKING:
    from tflc.diagnostics import Finding
    from tflc.dialects.schema import OperandSpec, OpSchema

KEYWORDS = (
    "use",
    "from",
    "import",
    "include",
    "public",
    "set",
    "table",
    "given",
    "end",
    "pattern",
    "rule",
    "for",
    "before",
    "falls",
    "reports",
    "unverified",
    "within",
    "let",
    "when",
    "with",
    "test",
    "like",
    "const",
    "shared",
    "none",
    "else",
)

_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_.]*")
_WORD_AT_END = re.compile(rf"{_WORD.pattern}\Z")
_SILENT = re.compile(r'#[^\n]*|"[^"\n]*"')
_BARE = re.compile(r"(?<![\w.])[a-z_]\w*+(?![\w.(=]|\s*=[^=])")
"""A word that is no part of another, calls nothing and is given nothing."""


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of one line of a file; ``path`` is empty for the file itself."""

    path: str
    line: int
    column: int
    end: int


@dataclass(frozen=True)
class Desk:
    """A pattern file as it stands in the editor, whole or broken."""

    text: str
    path: str

    @cached_property
    def file(self) -> ast.File:
        return parse_tolerantly(self.text + "\n", self.path)[0]

    @cached_property
    def scope(self) -> Scope:
        file = self.file
        return Examination().scope(file, Findings(file))

    def findings(self) -> tuple[Finding, ...]:
        """Everything that ``onnx-pat check`` would say."""
        from tflc.rewrite import examine

        return examine(self.text + "\n", path=self.path, together=True)[1]

    def word(self, line: int, column: int) -> tuple[str, int]:
        """The word at a place and the column where it begins; empty where there is none."""
        lines = self.text.split("\n")
        for match in _WORD.finditer(lines[line] if line < len(lines) else ""):
            if match.start() <= column <= match.end():
                return match.group(), match.start()
        return "", column

    # What a word means.

    def hover(self, line: int, column: int) -> str:
        """Markdown about the word at a place; empty where nothing is known."""
        from tflc.dialects import schema_of
        from tflc.rewrite.expressions.functions import FUNCTIONS

        word, _ = self.word(line, column)
        scope = self.scope
        if "." in word and word.split(".")[0] in scope.dialects and (schema := schema_of(word)) is not None:
            return about_op(schema)
        if (hook := scope.hooks.get(word)) is not None:
            import inspect

            signature = f"{word}{inspect.signature(hook.function)}"
            return f"```python\n{signature}\n```\n{inspect.getdoc(hook.function) or ''}"
        if (found := self._defined(word)) is not None:
            desk, span = found[0], found[1].span
            return _quoted(desk.text.split("\n")[span.line - 1 : span.end_line])
        if bound := self._bound(line, column):
            return _quoted([self.text.split("\n")[bound[0].line].strip()])
        if (function := FUNCTIONS.get(word)) is not None:
            most = "any number" if function.most is None else str(function.most)
            count = most if most == str(function.least) else f"{function.least} to {most}"
            noun = "argument" if count == "1" else "arguments"
            return f"`{word}`: a function of the language, of {count} {noun}\n\n{function.doc}"
        return ""

    def _defined(self, word: str) -> tuple[Desk, ast.Definition] | None:
        """The item that defines a name, here or in a file that is included, and the desk of that file."""
        for desk in self._files():
            for item in desk.file.items:
                if isinstance(item, ast.Definition) and item.name.id == word:
                    return desk, item
        return None

    def _files(self) -> Iterator[Desk]:
        """This file and those that it includes, each once: files may include each other, which is told where they are loaded."""
        seen: set[Path] = set()
        waiting: list[Desk] = [self]
        while waiting:
            desk = waiting.pop(0)
            if (path := Path(desk.path).resolve()) not in seen:
                seen.add(path)
                yield desk
                waiting += desk._included()

    def _included(self) -> Iterator[Desk]:
        for item in self.file.items:
            if isinstance(item, ast.Include) and (path := self._path(item)).is_file():
                yield Desk(path.read_text(encoding="utf-8", errors="replace"), str(path))

    def _path(self, item: ast.Include) -> Path:
        return Path(self.path).parent / item.path

    def _bound(self, line: int, column: int) -> list[Place]:
        """Where the rule at a place has the name there, the place that binds it first."""
        return self.occurrences(line, column) if self._rule_at(line) is not None else []

    def definition(self, line: int, column: int) -> Place | None:
        """Where a rule, table, set, sub-pattern, hook or op is defined, what an include names, or where a name is bound."""
        for item in self.file.items:
            if isinstance(item, ast.Include) and item.span.line == line + 1:
                return Place(str(self._path(item)), 0, 0, 0)
        word, _ = self.word(line, column)
        if (found := self._defined(word)) is not None:
            desk, definition = found
            return replace(_place(definition.name.span), path="" if desk is self else desk.path)
        if bound := self._bound(line, column):
            return bound[0]
        scope = self.scope
        if (hook := scope.hooks.get(word)) is not None:
            import inspect

            source, first = inspect.getsourcefile(hook.function), inspect.getsourcelines(hook.function)[1]
            return None if source is None else Place(source, first - 1, 4, 4 + len(word))
        head, _, op_type = word.partition(".")
        return _declared(head, op_type) if head in scope.dialects and op_type else None

    # What could stand here.

    def completions(self, line: int, column: int) -> list[str]:
        """Words for a place: ops after a dialect's dot; in an op's parentheses its attributes; names of the rule, of the file, of the language."""
        from tflc.dialects import op_names, schema_of
        from tflc.rewrite.expressions.functions import FUNCTIONS

        lines = self.text.split("\n")
        before = "\n".join([*lines[:line], *(each[:column] for each in lines[line : line + 1])])
        prefix = (_WORD_AT_END.search(before) or [""])[0]
        scope = self.scope
        head, dot, _ = prefix.partition(".")
        if dot and head in scope.dialects:
            return sorted(name for name in op_names(head) if name.startswith(prefix))
        found: list[str] = []
        call = _open_call(before)
        if call and (schema := schema_of(call)) is not None:
            found += [f"{name}=" for name in schema.attributes]
        found += self._names_at(line)
        found += [*scope.sets, *scope.tables, *scope.sub_patterns, *scope.hooks, *scope.dialects, *FUNCTIONS, *KEYWORDS]
        return [name for name in dict.fromkeys(found) if name.startswith(prefix) and name != prefix]

    def _names_at(self, line: int) -> list[str]:
        """The names of the rule at a place; while it does not parse, the words of its text that could be some."""
        if (rule := self._rule_at(line)) is not None:
            return sorted({name.id for name, _ in _names(rule)})
        words = _BARE.findall(_SILENT.sub("", item_at(self.text, line)).partition(":")[2])
        return sorted({word for word in words if word not in KEYWORDS})

    def _rule_at(self, line: int) -> ast.Rule | None:
        for item in self.file.items:
            if isinstance(item, ast.Rule) and item.span.line <= line + 1 <= item.span.end_line:
                return item
        return None

    # Where else it is.

    def occurrences(self, line: int, column: int) -> list[Place]:
        """All places of a rule's name in the file, or of a bound name in its rule; what a rename changes."""
        word, _ = self.word(line, column)
        head = word.split(".")[0]
        rules = [item for item in self.file.items if isinstance(item, ast.Rule)]
        if any(rule.name.id == word for rule in rules):
            sets = [item for item in self.file.items if isinstance(item, ast.SetItem)]
            names = [rule.name for rule in rules] + [name for rule in rules for name in rule.before]
            names += [member for each in sets for member in each.members if isinstance(member, ast.Name)]
            return [_place(name.span) for name in names if name.id == word]
        rule = self._rule_at(line)
        if rule is None:
            return []
        places = {_place(span) for name, span in _names(rule) if name.id == head}
        return sorted(places, key=lambda place: (place.line, place.column))


def _quoted(lines: list[str]) -> str:
    return "```\n" + "\n".join(lines).rstrip() + "\n```"


def _place(span: ast.Span) -> Place:
    return Place("", span.line - 1, span.column - 1, span.end_column - 1)


def _names(rule: ast.Rule) -> Iterator[tuple[ast.Name, ast.Span]]:
    """The names that a rule binds and reads, with their places; those of attributes, of the rule and of other rules are none."""
    stack: list[object] = [*rule.alternatives, *rule.clauses, *rule.made, *rule.results, *rule.tests]
    while stack:
        node = stack.pop()
        match node:
            case ast.Name():
                if node.id[:1].islower():
                    yield node, node.span
                continue
            case ast.Dotted(span=span):
                head = node.head
                yield ast.Name(head), span._replace(end_column=span.column + len(head))
                continue
            case ast.Attribute(value=value):
                stack.append(value)
                continue
            case ast.Call(callee=callee, arguments=arguments):
                stack += [*arguments]
                if isinstance(callee, ast.Dotted) and callee.head[:1].isupper():
                    stack.append(callee)
                continue
            case ast.TypeShape(dims=dims):
                stack += dims
                continue
            case ast.TestLine(types=types, values=values):
                stack += [name for name, _ in types]
                stack += [name for name, _ in values]
                continue
        stack += ast.children(node)


def _open_call(before: str) -> str:
    """The op whose parenthesis is open at the end of a text; empty where none is."""
    depth = 0
    for place in range(len(before) - 1, -1, -1):
        letter = before[place]
        if letter == ")":
            depth += 1
        elif letter == "(":
            if depth == 0:
                found = _WORD_AT_END.search(before[:place])
                return found.group() if found and "." in found.group() else ""
            depth -= 1
    return ""


def about_op(schema: OpSchema) -> str:
    """An op's operands, results, attributes and documentation as Markdown."""

    def listed(specs: tuple[OperandSpec, ...]) -> str:
        marks = {"optional": "?", "variadic": "..."}
        return ", ".join(spec.name + marks.get(spec.arity, "") for spec in specs)

    parts = [f"```\n{schema.name}({listed(schema.operands)}) -> {listed(schema.results)}\n```"]
    for spec in schema.attributes.values():
        default = "required" if spec.required else "unset" if spec.default is None else f"default {spec.default!r}"
        domain = f", one of {', '.join(map(str, spec.domain))}" if spec.domain else ""
        parts.append(f"- `{spec.name}`: {spec.kind}, {default}{domain}")
    if schema.doc:
        parts.append(schema.doc.strip().split("\n\n")[0])
    return "\n".join(parts)


def _declared(dialect: str, op_type: str) -> Place | None:
    """Where an op is defined: the class that computes it, where its dialect comes from a package that has one; else the line of the dialect's
    files that declares it by name, else the dialect's first line.
    """
    import inspect
    from importlib import import_module

    module = import_module(f"tflc.dialects.{dialect}")
    reference = getattr(module, "reference_of", None)
    if reference is not None and (found := reference(op_type)) is not None:
        source, first = inspect.getsourcefile(found), inspect.getsourcelines(found)[1]
        if source is not None:
            return Place(source, first - 1, 0, 0)
    return _line_of(op_type.partition(".v")[0].rpartition(".")[2], Path(module.__file__ or ""))


def _line_of(name: str, module: Path) -> Place:
    files = sorted(module.parent.glob("*.py")) if module.name == "__init__.py" else [module]
    for path in files:
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n")):
            if re.match(rf"(?:{re.escape(name)} \||\s*\"{re.escape(name)}\")", line):
                return Place(str(path), number, 0, len(line))
    return Place(str(module), 0, 0, 0)
