"""Names as a left side binds them: those inside a sub-pattern are its own, and its parameters stand for what the caller gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tflc.rewrite.left.pattern import ValuePattern
from tflc.rewrite.names.resolve import Scope, is_variable
from tflc.rewrite.syntax import ast
from tflc.rewrite.syntax.findings import Findings


@dataclass(frozen=True, slots=True)
class Parameter:
    """What a parameter of a sub-pattern stands for: the caller's operand, and its syntax for use as an attribute."""

    value: ValuePattern | None
    syntax: ast.Expr


@dataclass
class Names:
    """``parameters`` and ``prefix`` are those of the sub-pattern that is read at the moment."""

    scope: Scope
    findings: Findings
    parameters: Mapping[str, Parameter] = field(default_factory=dict)
    prefix: str = ""

    def bound(self, name: ast.Name) -> str:
        """The name as bound: names inside a sub-pattern are its own."""
        if name.id in self.scope.dialects:
            self.findings.add("P0122", name.span, f"'{name.id}' is a dialect in use; bind another name")
        if not is_variable(name.id):
            self.findings.add(
                "P0122",
                name.span,
                f"'{name.id}' cannot be bound: names that a rule binds begin with a lower-case letter",
            )
        return self.prefix + name.id
