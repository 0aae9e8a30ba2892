"""One pattern file, resolved: what its names mean, and its rules. And what of it a rule set runs: rules, each for one choice of its op variables."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property, lru_cache

from tflc.rewrite.instance import Instance, compile_instance, label_of
from tflc.rewrite.names.resolve import Scope
from tflc.rewrite.syntax import ast
from tflc.rewrite.syntax.findings import Findings


class PatternFile:
    """``names`` are those of its own rules, in their order, and ``rule`` gives one by its number; its scope holds what it includes as well."""

    def __init__(
        self,
        path: str,
        text: str,
        scope: Scope,
        names: tuple[str, ...],
        rule: Callable[[int], ast.Rule],
        unread: frozenset[str] = frozenset(),
    ):
        self.path = path
        self.text = text
        self.scope = scope
        self.names = names
        self.unread = unread
        """What its items define that do not parse."""
        self.rule = lru_cache(maxsize=None)(rule)

    @cached_property
    def file(self) -> ast.File:
        """The file as far as messages need it: its path and its lines."""
        return ast.File(self.path, (), (), tuple(self.text.splitlines()))

    def rule_named(self, name: str) -> ast.Rule:
        """A rule of the file by its name; ValueError where it has none of that name."""
        return self.rule(self.names.index(name))


class Entry:
    """A rule of a file for one choice of its op variables, compiled when one of its root ops turns up."""

    def __init__(
        self,
        file: PatternFile,
        number: int,
        variables: Mapping[str, tuple[str, str]],
        roots: tuple[str, ...],
        compiled: Instance | None = None,
    ):
        self.file = file
        self.number = number
        self.variables = variables
        self.roots = roots
        self._compiled = compiled

    @property
    def rule(self) -> str:
        """The rule's name."""
        return self.file.names[self.number]

    @property
    def label(self) -> str:
        """``rule[instance]``."""
        return label_of(self.rule, self.variables)

    @property
    def instance(self) -> Instance:
        if self._compiled is None:
            rule = self.file.rule(self.number)
            self._compiled = compile_instance(rule, self.variables, self.file.scope, Findings(self.file.file))
            assert self._compiled is not None, self.file.path
        return self._compiled
