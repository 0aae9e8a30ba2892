"""Verdicts on the rules of a pattern file, found by several processes and kept between runs.

A verdict is kept as long as nothing changes that it depends on: the rule's own text, what its files say beside rules, the hooks that are imported
there, the sources of tflc, what evaluates, and the effort. Where other rules of the file decide whether it rests, all of them count too. What
is refuted or unverified is never kept.
"""

from __future__ import annotations

import hashlib
import marshal
import multiprocessing
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field, fields, replace
from functools import cache
from importlib import import_module
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tflc.atomic_file import write_file
from tflc.dialects.cache import folder, release
from tflc.rewrite import load
from tflc.rewrite.syntax.reading import read
from tflc.rewrite.verify import EXCUSED, VERIFIED, Effort, Verdict, verify
from tflc.tools.rule_effort import effort_for

if TYPE_CHECKING:
    from tflc.rewrite import RuleSet
    from tflc.rewrite.instance import Instance

FEW = 8
"""Rules that one process is done with before others have started."""


@dataclass(frozen=True, slots=True)
class Search:
    """How much is tried, by how many processes, and whether what earlier runs found counts."""

    effort: Effort = field(default_factory=Effort)
    processes: int = 1
    fresh: bool = False


def verdicts(rules: RuleSet, search: Search, only: Sequence[str] = ()) -> Iterator[Verdict]:
    """A verdict for each alternative of each instance, in the order of the file. ``only``: rules, or instances, by name."""
    wanted = [each for each in rules.instances if not only or {each.rule.name.id, each.label} & {*only}]
    kept = _Kept(rules, search.effort, fresh=search.fresh)
    try:
        with _Processes(rules, search, [each for each in wanted if kept.of(each) is None]) as processes:
            for instance in wanted:
                found = kept.of(instance)
                if found is None:
                    found = processes.verdicts(instance)
                    kept.add(instance, found)
                yield from found
    finally:
        kept.write(whole=not only)


class _Processes:
    """Verifies instances, those of a rule in one piece; by itself where they are few."""

    def __init__(self, rules: RuleSet, search: Search, instances: Sequence[Instance]):
        self.rules, self.effort = rules, search.effort
        pieces = [tuple(each.label for each in of) for _, of in groupby(instances, lambda each: each.rule.name.id)]
        self.pool: ProcessPoolExecutor | None = None
        self.piece_of: dict[str, Future[dict[str, list[Verdict]]]] = {}
        if search.processes > 1 and len(pieces) > FEW:
            # A fork would share the pipe of a runtime that has started.
            self.pool = ProcessPoolExecutor(search.processes, multiprocessing.get_context("spawn"))
            for labels in pieces:
                future = self.pool.submit(_of_piece, rules.path, labels, search.effort)
                self.piece_of |= dict.fromkeys(labels, future)

    def __enter__(self) -> _Processes:
        return self

    def __exit__(self, *error: object) -> None:
        if self.pool is not None:
            self.pool.shutdown(cancel_futures=True)

    def verdicts(self, instance: Instance) -> list[Verdict]:
        """Those on one instance. One that is not right is found again here, with the graph that shows it."""
        if (piece := self.piece_of.get(instance.label)) is not None:
            found = piece.result()[instance.label]
            if all(map(_is_kept, found)):
                return found
        return list(verify(self.rules, effort_for(self.rules, self.effort), (instance.label,)))


def _of_piece(path: str, labels: tuple[str, ...], effort: Effort) -> dict[str, list[Verdict]]:
    """In a process of its own: the verdicts on some instances of a file, without counterexamples."""
    rules = load(Path(path))
    found: dict[str, list[Verdict]] = {label: [] for label in labels}
    for verdict in verify(rules, effort_for(rules, effort), labels):
        found[verdict.label].append(replace(verdict, counterexample=None))
    return found


def _is_kept(verdict: Verdict) -> bool:
    return verdict.status in (VERIFIED, EXCUSED)


# What is kept.

_KEPT = tuple(each.name for each in fields(Verdict) if each.name not in ("where", "counterexample"))
"""What is kept of a verdict."""


class _Kept:
    """The verdicts of earlier runs on the rules of one file, by what each depends on."""

    def __init__(self, rules: RuleSet, effort: Effort, *, fresh: bool):
        self.rules = rules
        self.keys = _Keys(rules, effort)
        place = _digest([str(Path(rules.path).resolve())])
        self.path = folder() / f"verdicts-{rules.name}-{place}.bin"
        self.entries: dict[str, list[tuple[Any, ...]]] = {}
        self.used: set[str] = set()
        if not fresh:
            with suppress(OSError, ValueError, EOFError, TypeError):
                self.entries = marshal.loads(self.path.read_bytes())

    def of(self, instance: Instance) -> list[Verdict] | None:
        """The verdicts on an instance; None where there are none that hold still."""
        for alone in (True, False):
            key = self.keys.of(instance, alone=alone)
            if (entry := self.entries.get(key)) is not None:
                self.used.add(key)
                where = instance.file.source(instance.rule.name.span)
                return [Verdict(where=where, **dict(zip(_KEPT, each, strict=True))) for each in entry]
        return None

    def add(self, instance: Instance, found: Sequence[Verdict]) -> None:
        if all(map(_is_kept, found)):
            key = self.keys.of(instance, alone=all(verdict.alone for verdict in found))
            self.entries[key] = [tuple(getattr(verdict, name) for name in _KEPT) for verdict in found]
            self.used.add(key)

    def write(self, *, whole: bool) -> None:
        """``whole`` where all rules were asked for: what none of them needed is left out then."""
        entries = {key: entry for key, entry in self.entries.items() if not whole or key in self.used}
        with suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_file(str(self.path), [marshal.dumps(entries)])


class _Keys:
    """What the verdicts on the rules of one file depend on, as a short text."""

    def __init__(self, rules: RuleSet, effort: Effort):
        self.rules = rules
        self.everything = [file.text for file in rules.files]
        self.definitions = "\n".join(_definitions(rules))
        way_back = "legalize-onnx" if rules.name == "legalize_target" else "legalize-target"
        self.common = _digest([_sources(), _texts_of(way_back), repr(replace(effort, repair=None))])

    def of(self, instance: Instance, *, alone: bool) -> str:
        rule, lines = instance.rule, instance.file.lines[instance.rule.span.line - 1 : instance.rule.span.end_line]
        parts = [self.common, instance.label, self.definitions, *lines]
        hooks = self.rules.home(rule.name.id).scope.hooks
        modules = {hook.module for hook in hooks.values() if re.search(rf"\b{hook.name}\b", "\n".join(parts))}
        parts += _with_imports(modules)
        return _digest(parts if alone else [*parts, *self.everything])


def _definitions(rules: RuleSet) -> Iterator[str]:
    """The lines of all files of a rule set that are no rule's, comments aside."""
    for file in rules.files:
        of_rules = {
            line
            for span in (file.rule_named(name).span for name in file.names)
            for line in range(span.line, span.end_line + 1)
        }
        for number, line in enumerate(file.text.splitlines(), 1):
            if number not in of_rules and line.strip() and not line.startswith("#"):
                yield line


def _digest(parts: Iterable[str]) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part.encode() + b"\0")
    return digest.hexdigest()[:24]


@cache
def _sources() -> str:
    """Of all that takes part in a verification but pattern files and their hooks: tflc, and what evaluates."""
    files: dict[str, Path] = {}
    for package in ("tflc", "tflc.dialects", "tflc.passes"):
        origin = import_module(package).__file__
        assert origin is not None
        root = Path(origin).parent
        for path in (*root.rglob("*.py"), *root.rglob("*.toml")):
            place = path.relative_to(root)
            if place.parts[0] not in ("patterns", "tools"):
                files[f"{package}/{place}"] = path
    releases = map(release, ("onnx", "onnxruntime", "tflite_runtime", "ai_edge_litert", "numpy", "xdsl"))
    return _digest([*releases, *(f"{name} {files[name].read_text(encoding='utf-8')}" for name in sorted(files))])


@cache
def _texts_of(name: str) -> str:
    """The rules of a pass: those that bring what is evaluated within the limits of the kernels."""
    from tflc.pipeline.base import rules_of

    return "\n".join(file.text for file in rules_of(name).files)


def _with_imports(modules: Iterable[str]) -> list[str]:
    """The sources of hooks, and of the hooks that they import."""
    found: dict[str, str] = {}
    waiting = sorted(modules)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found[name] = _source(name)
            waiting += re.findall(r"^\s*from (tflc\.patterns\.hooks\.\w+) import", found[name], re.MULTILINE)
    return [f"{name} {found[name]}" for name in sorted(found)]


@cache
def _source(module: str) -> str:
    origin = sys.modules[module].__file__ if module in sys.modules else None
    return read(Path(origin)) if origin is not None else ""
