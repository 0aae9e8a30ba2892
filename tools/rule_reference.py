"""onnx-pat doc: one page for all passes and rules, each rule with its algebra, its text, a firing of it and the tests that cover it.

The examples are real firings in the FileCheck tests, the shortest of each rule; where no test fires one, on the smallest of several drawn graphs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from tflc.rewrite.syntax import ast
from tflc.rewrite.syntax.parse import parse
from tflc.tools.command import counted
from tflc.tools.rule_coverage import Coverage, Example
from tflc.tools.rule_effort import effort_for

if TYPE_CHECKING:
    from tflc.rewrite import RuleSet
    from tflc.rewrite.instance import Instance

DRAWS = 60
"""Small graphs drawn for an example."""

NAMED = 12
"""Instances of a rule that are named one by one."""

_HEAD = """# Passes and rules

Written by `onnx-pat doc` from the pattern files and their tests; edit those. How rules are read: [patterns.md](patterns.md).

Each rule stands with the algebra that it claims, its text, and one firing in a test: the ops that matched, then those that took their place. *Fired*
counts the tests in which it rewrote something, *refused* those that hold an op of its root at which it did not.
"""


def reference(files: Sequence[tuple[RuleSet, Path]], coverage: Coverage) -> str:
    """The page: the passes in the order of the convert pipeline, then the other pattern files."""
    from tflc.pipeline.names import CONVERT

    order = {name.replace("-", "_"): place for place, name in enumerate(CONVERT)}
    ranked = sorted(files, key=lambda entry: (order.get(entry[0].name, len(order)), entry[0].name))
    pages = [_Page(rules, path, coverage) for rules, path in ranked]
    rows = [f"| [{page.name}](#{page.name}) | {len(page.rules.rules)} | {page.about} |" for page in pages]
    contents = "\n".join(["| pass | rules | what it does |", "|---|---|---|", *rows])
    return "\n\n".join([_HEAD + "\n" + contents, *("\n\n".join(page.parts()) for page in pages)]) + "\n"


@dataclass(frozen=True)
class _Page:
    """The part of one pattern file."""

    rules: RuleSet
    path: Path
    coverage: Coverage

    @property
    def name(self) -> str:
        return self.rules.name.replace("_", "-")

    @property
    def about(self) -> str:
        """The first sentence of a pass's documentation; nothing of a file that is no pass."""
        from tflc.pipeline.names import describe, pass_names

        return describe([self.name])[0][1] if self.name in pass_names() else ""

    def parts(self) -> Iterator[str]:
        yield f"## {self.name}"
        yield self.about + f"\n`{self.rules.path}`, {counted(len(self.rules.rules), 'rule')}."
        *included, main = self.rules.files
        yield from self._items(parse(main.text, main.path))
        for each in included:
            file = parse(each.text, each.path)
            yield _told(_Comments(file).above(file.items[0].span.line))
            yield from self._items(file)

    def _items(self, file: ast.File) -> Iterator[str]:
        instances: dict[str, list[Instance]] = {}
        for instance in self.rules.instances:
            instances.setdefault(instance.rule.name.id, []).append(instance)
        comments = _Comments(file)
        algebra = ""
        for item in file.items:
            yield from comments.alone_before(item.span.line)
            above = comments.above(item.span.line)
            algebra = above or (algebra if comments.follows_directly(item.span.line) else "")
            match item:
                case ast.Rule():
                    yield from self._rule(item, algebra, file, instances.get(item.name.id, []))
                case ast.Table() | ast.SetItem() | ast.SubPattern():
                    yield from [above] if above else []
                    yield _code(file, item)

    def _rule(self, rule: ast.Rule, algebra: str, file: ast.File, instances: Sequence[Instance]) -> Iterator[str]:
        yield f"#### {rule.name.id}"
        if algebra:
            yield algebra
        yield _code(file, rule)
        if len(instances) > 1:
            yield _named(instances)
        key = (self.rules.name, rule.name.id)
        example = self.coverage.examples.get(key) or _drawn(self.rules, instances)
        if example is not None:
            before, after = example.excerpt.sides()
            yield "```mlir\n" + "\n".join([*before, "// becomes", *after]) + "\n```"
        fired, refused = len(self.coverage.fired.get(key, ())), len(self.coverage.refused.get(key, ()))
        origin = f"; the example is from `{example.test}`" if example is not None and example.test else ""
        yield f"Fired by {counted(fired, 'test')}, refused by {refused}{origin}."


class _Comments:
    """The comments of a file that stand on lines of their own."""

    def __init__(self, file: ast.File):
        self.lines = file.lines
        self.text = {comment.line: comment.text.lstrip("#").strip() for comment in file.comments if comment.column == 1}
        self.told = 0

    def above(self, line: int) -> str:
        """The comment that ends on the line before."""
        first = line
        while first - 1 in self.text:
            first -= 1
        return " ".join(self.text[number] for number in range(first, line))

    def follows_directly(self, line: int) -> bool:
        """Whether no empty line stands before: what a comment says holds on."""
        return line > 1 and bool(self.lines[line - 2].strip())

    def alone_before(self, line: int) -> Iterator[str]:
        """The comments before a line, of those not told yet, that an empty line follows."""
        words: list[str] = []
        while line - 1 in self.text:
            line -= 1
        for number in range(self.told + 1, line):
            if number in self.text:
                words.append(self.text[number])
            elif words and not self.lines[number - 1].strip():
                yield _told(" ".join(words))
                words = []
            else:
                words = []
        self.told = max(self.told, line - 1)


def _told(comment: str) -> str:
    """A comment about what follows: a short one is a heading."""
    return f"### {comment.rstrip('.')}" if len(comment) <= 60 else comment


def _code(file: ast.File, item: ast.Item) -> str:
    return "```\n" + "\n".join(file.lines[item.span.line - 1 : item.span.end_line]).rstrip() + "\n```"


def _named(instances: Sequence[Instance]) -> str:
    """For which operations a rule stands."""
    labels = [f"`{instance.label.partition('[')[2][:-1]}`" for instance in instances]
    shown = ", ".join(labels[:NAMED])
    return f"For {shown} and {len(labels) - NAMED} more." if len(labels) > NAMED else f"For {shown}."


def _drawn(rules: RuleSet, instances: Sequence[Instance]) -> Example | None:
    """The smallest of several firings on drawn graphs, of the first instance that has any."""
    return next((found for instance in instances[:3] if (found := _smallest(rules, instance)) is not None), None)


def _smallest(rules: RuleSet, instance: Instance) -> Example | None:
    from tflc.rewrite import Trace
    from tflc.rewrite.verify import Effort
    from tflc.rewrite.verify.draw import Unfit
    from tflc.rewrite.verify.run import Search
    from tflc.rewrite.verify.sides import Broken, fire

    search = Search(rules, instance, 0, replace(effort_for(rules, Effort()), repair=None))
    best: Example | None = None
    for number in range(DRAWS):
        trace = Trace(excerpts=True)
        try:
            fire(search.draw(number, small=number % 2 == 0).module, search.only, trace)
        except (Unfit, Broken):
            continue
        if trace.firings and (excerpt := trace.firings[0].excerpt) is not None:
            found = Example("", excerpt)
            best = found if best is None or found.length < best.length else best
    return best
