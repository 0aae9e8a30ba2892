"""One instance of a rule, checked and compiled: its rows, clauses and replacements."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from tflc.rewrite.expressions.closures import Expressions
from tflc.rewrite.expressions.conjuncts import conjuncts
from tflc.rewrite.expressions.environment import Closure
from tflc.rewrite.left.bindings import Binding, bindings_of
from tflc.rewrite.left.normalize import Straight, guards, straighten
from tflc.rewrite.left.operands import LeftSide
from tflc.rewrite.left.pattern import OpPattern
from tflc.rewrite.left.row import AnyRef, BranchRef, EachRef, Inner, Ref, Row
from tflc.rewrite.names.op_parts import known_schema
from tflc.rewrite.names.resolve import Scope
from tflc.rewrite.right import replacement_types
from tflc.rewrite.right.ops import Built
from tflc.rewrite.right.results import Replacement, RightSide
from tflc.rewrite.syntax import ast
from tflc.rewrite.syntax.findings import Findings

if TYPE_CHECKING:
    from tflc.dialects.locations import Firing


@dataclass(frozen=True, slots=True)
class Clause:
    """Something that must hold: a part of a ``when`` (``test``), or (without) an expression that must have a value."""

    run: Closure
    span: ast.Span
    test: ast.Expr | None = None


@dataclass(frozen=True, slots=True)
class RuleRow(Row):
    """A row with the ops that it matches and the defaults of its absent constants."""

    inner: tuple[Inner, ...]
    defaults: Mapping[str, tuple[Closure, ast.Span]]


@dataclass(frozen=True)
class Instance:
    """A rule for one choice of its op variables."""

    rule: ast.Rule
    ops: tuple[str, ...]
    """What its op variables stand for, in the order of the head."""
    label: str
    file: ast.File
    """Its path and its lines."""
    roots: tuple[OpPattern, ...]
    rows: tuple[RuleRow, ...]
    clauses: tuple[Clause, ...]
    lets: Mapping[str, Closure]
    replacements: tuple[Replacement, ...]
    constants: tuple[str, ...]
    built: tuple[Built, ...]
    refusing: frozenset[str]
    """The lets that call a hook which may answer NoMatch."""
    expressions: Expressions
    """What made the closures, with all names of the left side and of the lets bound: it makes those of further questions."""

    @cached_property
    def firing(self) -> Firing:
        from tflc.dialects.locations import Firing

        span = self.rule.name.span
        return Firing(self.label, self.file.path.rsplit("/", 1)[-1], span.line, span.column)

    @property
    def takes_all(self) -> bool:
        """Whether nothing is asked of the op at the root: the rule refuses none of that name."""
        asked = self.clauses or self.refusing
        return not asked and any(all(test.question.kind == "swap" for test in row.tests) for row in self.rows)


def label_of(name: str, variables: Mapping[str, tuple[str, str]]) -> str:
    """``fuse[tfl.relu, tfl.add]``."""
    ops = ", ".join(op for op, _ in variables.values())
    return f"{name}[{ops}]" if ops else name


def compile_instance(
    rule: ast.Rule, variables: Mapping[str, tuple[str, str]], scope: Scope, findings: Findings
) -> Instance | None:
    """The instance, every complaint about it in ``findings``; None where its left side did not resolve."""
    roots = LeftSide(scope, variables, findings).roots(rule)
    if not roots:
        return None
    straights = [straighten(root) for root in roots]
    bindings = bindings_of(straights, findings)
    expressions = Expressions(scope, variables, bindings, findings)
    patterns = dict(bindings)
    defaults = _defaults(straights, expressions)
    clauses, lets, refusing = _clauses(rule, expressions, findings)
    side = RightSide(expressions)
    replacements, asked = _replacements(rule, side, expressions, findings)
    used = expressions.used
    _unused(rule, straights, bindings, used, findings)
    _incomplete(rule, straights, used - lets.keys(), bindings, findings)
    unused_from = _results(rule, roots, replacements, findings)
    label = label_of(rule.name.id, variables)
    rows = []
    for number, (root, straight) in enumerate(zip(roots, straights)):
        tests = (*straight.tests, *guards(straight, used, unused_from[number], rule.name.span))
        names = {name: refs[0] for name, refs in straight.names.items()}
        inner = tuple(straight.inner)
        rows.append(RuleRow(rule.name.id, label, root.op, number, tests, names, root.span, inner, defaults))
    constants = tuple(name for name, binding in patterns.items() if binding.kind == "const")
    return Instance(
        rule,
        tuple(op for op, _ in variables.values()),
        label,
        findings.file,
        tuple(roots),
        tuple(rows),
        (*clauses, *asked),
        lets,
        tuple(replacements),
        constants,
        tuple(side.ops.built),
        refusing,
        expressions,
    )


def _replacements(
    rule: ast.Rule, side: RightSide, expressions: Expressions, findings: Findings
) -> tuple[list[Replacement], list[Clause]]:
    """What the right side makes, and what must hold for it: that the types it reads are known."""
    outer = set(expressions.used)
    expressions.facts.clear()
    expressions.refuses.clear()
    expressions.used.clear()
    dims = {word: binding for word, binding in expressions.bindings.items() if binding.kind == "dim"}
    replacements = side.results(rule.made, rule.results)
    for span in expressions.refuses:
        findings.add("P0132", span, "this may answer NoMatch, and the right side cannot fail", "compute it in a 'let'")
    clauses = [Clause(closure, span) for closure, span in expressions.facts]
    for word in sorted(expressions.used & dims.keys()):
        span = dims[word].span
        clauses.append(Clause(expressions.any(ast.Name(word, span))[0], span))
    expressions.used |= outer
    return replacements, clauses


def _defaults(straights: Sequence[Straight], expressions: Expressions) -> dict[str, tuple[Closure, ast.Span]]:
    """The closures of ``const b else ...``; they may read every name of the left side."""
    found: dict[str, tuple[Closure, ast.Span]] = {}

    def look(name: str, ref: AnyRef | None) -> None:
        match ref:
            case Ref(default=expr) if expr is not None and name not in found:
                found[name] = expressions.data(expr), ast.span_of(expr)
            case BranchRef(options=options):
                for option in options:
                    look(name, option)
            case EachRef(inner=inner):
                look(name, inner)

    for straight in straights:
        for name, refs in straight.names.items():
            for ref in refs:
                look(name, ref)
    return found


def _clauses(
    rule: ast.Rule, expressions: Expressions, findings: Findings
) -> tuple[list[Clause], dict[str, Closure], frozenset[str]]:
    """Lets and whens in order. A let that may refuse is asked where it stands; any other is computed at first use."""
    clauses: list[Clause] = []
    lets: dict[str, Closure] = {}
    refusing: set[str] = set()
    for clause in rule.clauses:
        expressions.facts.clear()
        expressions.refuses.clear()
        match clause:
            case ast.When(test=test, span=span):
                parts = list(conjuncts(test))
                clauses += [
                    Clause(expressions.data(part), ast.span_of(part) if len(parts) > 1 else span, part)
                    for part in parts
                ]
            case ast.Let(name=name, value=value, span=span):
                word = name.id
                if (first := expressions.bindings.get(word)) is not None:
                    findings.add(
                        "P0108", name.span, f"'{word}' is bound already", notes=(findings.note(first.span, "here"),)
                    )
                if word in expressions.scope.dialects:
                    findings.add("P0122", name.span, f"'{word}' is a dialect in use; bind another name")
                lets[word], kind = expressions.any(value)
                expressions.lets[word] = value
                if kind in ("op", "ops") or (kind == "value" and isinstance(value, ast.Dotted)):
                    expressions.data(value)
                if expressions.refuses:
                    clauses.append(Clause(_forced(word), span))
                    refusing.add(word)
                else:
                    clauses += [Clause(closure, fact) for closure, fact in expressions.facts]
                what = "value" if kind in ("value", "values") else "let"
                expressions.bindings[word] = Binding(what, kind == "values", span=name.span)
    return clauses, lets, frozenset(refusing)


def _forced(word: str) -> Callable[[Any], Any]:
    return lambda env: env[word]


def _unused(
    rule: ast.Rule, straights: Sequence[Straight], bindings: Mapping[str, Binding], used: set[str], findings: Findings
) -> None:
    """A name that is bound once and never read says nothing; dims excepted, which document a shape."""
    for name, binding in bindings.items():
        if name in used or binding.kind == "dim" or "#" in name:
            continue
        if any(len(straight.names.get(name, ())) > 1 for straight in straights):
            continue
        matched = any(name in straight.names for straight in straights)
        hint = "write _" if matched and binding.kind != "op" else "leave it out"
        findings.add("P0121", binding.span, f"'{name}' is bound but never used; {hint}")


def _incomplete(
    rule: ast.Rule, straights: Sequence[Straight], used: set[str], bindings: Mapping[str, Binding], findings: Findings
) -> None:
    """A name that the clauses or the right side read must be bound in every alternative, on every way."""
    for name in used:
        binding = bindings.get(name)
        if binding is None or binding.made:
            continue
        for straight in straights:
            refs = straight.names.get(name)
            if refs is None:
                findings.add(
                    "P0129", binding.span, f"'{name}' is used, but not every alternative of the left side binds it"
                )
            elif all(_partial(ref) for ref in refs):
                findings.add("P0129", binding.span, f"'{name}' is used, but only some ways of its operand bind it")


def _partial(ref: AnyRef) -> bool:
    match ref:
        case BranchRef(options=options):
            return any(option is None or _partial(option) for option in options)
        case EachRef(inner=inner):
            return _partial(inner)
    return False


def _results(
    rule: ast.Rule, roots: Sequence[OpPattern], replacements: Sequence[Replacement], findings: Findings
) -> list[int | None]:
    """For each alternative, the first result that the right side leaves without replacement; None where all have one."""
    counts = [replacement.count for replacement in replacements]
    total = None if None in counts else sum(count or 0 for count in counts)
    found: list[int | None] = []
    for root in roots:
        schema = known_schema(root.op)
        variadic = bool(schema.results) and schema.results[-1].arity == "variadic"
        most = None if variadic else len(schema.results)
        if most is not None and len(replacements) > most:
            findings.add(
                "P0130",
                replacements[most].span,
                f"{root.op} has {most} result{'s' if most != 1 else ''}; {len(replacements)} are given here",
            )
        if most is not None:
            replacement_types.check(root, rule.results, replacements, findings)
        found.append(total if total is not None and (most is None or total < most) else None)
    return found
