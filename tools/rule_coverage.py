"""The FileCheck tests run in this process, every rule counted.

A rule is *fired* by a test in which it rewrote something, *refused* by one in which it looked at an op of its root and did not fire there. Counts are
a rule's, whatever op of its ``for`` it was.
"""

from __future__ import annotations

import contextlib
import io
import os
import shlex
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tflc.rewrite.driver.trace import RuleCount, Stats, Trace

if TYPE_CHECKING:
    from tflc.rewrite import RuleSet
    from tflc.rewrite.driver.excerpt import Excerpt

Key = tuple[str, str]
"""The stem of a pattern file and the name of a rule."""


@dataclass
class FileStats(Stats):
    """Counts rules of several files that may have the same names."""

    stem: str = ""
    by_file: dict[Key, RuleCount] = field(default_factory=dict)

    def start(self, ruleset: RuleSet) -> None:
        self.stem = ruleset.name
        self.rules = {}
        for rule in ruleset.rules:
            self.rules[rule] = self.by_file.setdefault((self.stem, rule), RuleCount())


@dataclass(frozen=True, slots=True)
class Example:
    """A firing in a test."""

    test: str
    excerpt: Excerpt

    @property
    def length(self) -> int:
        before, after = self.excerpt.sides()
        return sum(map(len, (*before, *after)))


@dataclass
class Coverage:
    """For each rule the tests that fire it, those that do not although an op of its root is there, and its shortest firing."""

    fired: dict[Key, list[str]] = field(default_factory=dict)
    refused: dict[Key, list[str]] = field(default_factory=dict)
    examples: dict[Key, Example] = field(default_factory=dict)

    def add(self, test: str, stats: FileStats, trace: Trace) -> None:
        for fired in trace.firings:
            assert fired.excerpt is not None
            key = fired.rules, fired.rule.partition("[")[0]
            example = Example(test, fired.excerpt)
            if key not in self.examples or example.length < self.examples[key].length:
                self.examples[key] = example
        for key, count in stats.by_file.items():
            if count.matched:
                self.fired.setdefault(key, []).append(test)
            if count.tried > count.matched:
                self.refused.setdefault(key, []).append(test)


def measure(folder: Path) -> Coverage:
    """The coverage of all .mlir tests below a folder: each ``onnx-opt`` that heads a RUN line is run."""
    coverage = Coverage()
    for path in sorted(folder.rglob("*.mlir")):
        if "Inputs" in path.parts:
            continue
        stats, trace = FileStats(), Trace(excerpts=True)
        with TemporaryDirectory(prefix="onnx-pat-") as scratch:
            for words in _commands(path, Path(scratch)):
                _run(words, stats, trace, Path(scratch))
        coverage.add((folder / path.relative_to(folder)).as_posix(), stats, trace)
    return coverage


def _commands(path: Path, scratch: Path) -> Iterator[list[str]]:
    """The arguments of the ``onnx-opt`` at the head of each RUN line; what it writes lands in ``scratch``."""
    import re

    here = path.resolve()
    places = {"%s": here, "%S": here.parent, "%t": scratch / "output", "%T": scratch}
    for line in re.findall(r"//\s*RUN:\s*(.*)", path.read_text(encoding="utf-8")):
        first = line.split("|")[0]
        with contextlib.suppress(ValueError):
            words = [word for word in shlex.split(first) if word != "not"]
            if words[:1] == ["onnx-opt"] and not {"&&", ";", "<", ">"} & set(words):
                kept = (word for word in words[1:] if not word.startswith("2>"))
                yield [re.sub("%[sStT]", lambda place: str(places[place[0]]), word) for word in kept]


def _run(words: list[str], stats: FileStats, trace: Trace, folder: Path) -> None:
    from tflc.tools import onnx_opt

    with _elsewhere(folder), contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        onnx_opt.main(words, stats=stats, trace=trace)


@contextmanager
def _elsewhere(folder: Path) -> Iterator[None]:
    before = os.getcwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)
