"""The names that a pattern file defines and uses: dialects, hooks, sets, tables, sub-patterns, rules."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain, product
from typing import Any

from tflc.diagnostics import did_you_mean
from tflc.rewrite.names.hooks import Hook, import_hook
from tflc.rewrite.names.op_parts import known_schema
from tflc.rewrite.syntax import ast
from tflc.rewrite.syntax.findings import Findings


@dataclass(frozen=True, slots=True)
class TableRow:
    """The cells of one op: a column's expression, None for a flag."""

    op: str
    cells: Mapping[str, ast.Expr | None]
    span: ast.Span


@dataclass(frozen=True, slots=True)
class TableFacts:
    """A table, its rows by op; cells may read the words that ``given`` lists."""

    name: str
    columns: tuple[str, ...]
    given: tuple[str, ...]
    rows: Mapping[str, TableRow]
    span: ast.Span


@dataclass
class Scope:
    """What a file's names mean: its own, and those of the files that it includes; ``rules`` are its own.

    A set holds the names of ops, or of rules, which have no dot.
    """

    dialects: tuple[str, ...] = ()
    hooks: dict[str, Hook] = field(default_factory=dict)
    sets: dict[str, tuple[str, ...]] = field(default_factory=dict)
    tables: dict[str, TableFacts] = field(default_factory=dict)
    sub_patterns: dict[str, ast.SubPattern] = field(default_factory=dict)
    rules: list[ast.Rule] = field(default_factory=list)
    included_rules: tuple[str, ...] = ()

    def clashes(self, other: Scope) -> list[str]:
        """The names that mean something else in another scope. A table that both have from one file is the same."""
        mine, theirs = ({**scope.sets, **scope.tables, **scope.hooks} for scope in (self, other))
        return sorted(name for name in mine if name in theirs and mine[name] != theirs[name])

    def add(self, other: Scope) -> None:
        """The sets and tables of an included file are known here as well, and what their cells name; its sub-patterns and rules are its own."""
        self.dialects = tuple(dict.fromkeys((*self.dialects, *other.dialects)))
        self.hooks |= other.hooks
        self.sets |= other.sets
        self.tables |= other.tables
        self.included_rules += (*other.included_rules, *(rule.name.id for rule in other.rules))

    def ops_of(self, name: str) -> tuple[str, ...] | None:
        """The ops of a set or the rows of a table."""
        if name in self.sets:
            return None if self.is_of_rules(name) else self.sets[name]
        return tuple(self.tables[name].rows) if name in self.tables else None

    def is_of_rules(self, name: str) -> bool:
        """Whether a name is that of a set of rules."""
        return any("." not in member for member in self.sets.get(name, ()))

    def rules_of(self, name: str) -> tuple[str, ...]:
        """The rules of a set of rules; any other name is that of one rule."""
        return self.sets[name] if self.is_of_rules(name) else (name,)


def resolve(file: ast.File, findings: Findings, included: Iterable[tuple[ast.Include, Scope]] = ()) -> Scope:
    """The scope of a file, in which names of those that it includes are known; what cannot be resolved becomes a finding and is left out."""
    scope = Scope()
    for item, other in included:
        for name in scope.clashes(other):
            findings.add("P0108", item.span, f"another included file defines '{name}' otherwise")
        scope.add(other)
    _dialects(file, scope, findings)
    rules: dict[str, ast.Name] = {}
    others: dict[str, ast.Name] = {}
    for item in file.items:
        if isinstance(item, ast.Definition):
            _not_included(item, scope, findings)
            _once(item.name, rules if isinstance(item, ast.Rule) else others, findings)
    for item in file.items:
        match item:
            case ast.Import():
                _hooks(item, scope, findings)
            case ast.SubPattern():
                if not item.name.id[:1].isupper():
                    findings.add("P0122", item.name.span, f"the sub-pattern '{item.name.id}' needs a Capitalised name")
                scope.sub_patterns[item.name.id] = item
            case ast.Rule():
                scope.rules.append(item)
                _cited(item, findings)
    _sets_and_tables(file, scope, findings)
    return scope


def _cited(rule: ast.Rule, findings: Findings) -> None:
    """What a rule reports names ops that exist, of whatever dialect."""
    from tflc.dialects import dialect, op_names

    for op in rule.reports.ops if rule.reports is not None else ():
        if not op_exists(op.id):
            head = op.id.partition(".")[0]
            near = did_you_mean(op.id, op_names(head)) if dialect(head) is not None else ""
            findings.add("P0103", op.span, f"there is no operation '{op.id}'{near}")


def _once(name: ast.Name, defined: dict[str, ast.Name], findings: Findings) -> None:
    if (first := defined.setdefault(name.id, name)) is not name:
        note = findings.note(first.span, "first defined here")
        findings.add("P0108", name.span, f"'{name.id}' is defined twice", notes=(note,))


def _not_included(item: ast.Definition, scope: Scope, findings: Findings) -> None:
    if item.name.id in (*scope.sets, *scope.tables) and not isinstance(item, ast.Rule):
        findings.add("P0108", item.name.span, f"an included file defines '{item.name.id}' already")


def _dialects(file: ast.File, scope: Scope, findings: Findings) -> None:
    from tflc.dialects import dialect, dialect_names

    used: dict[str, None] = dict.fromkeys(scope.dialects)
    for item in file.items:
        if isinstance(item, ast.Use):
            for name in item.names:
                if dialect(name.id) is None:
                    near = did_you_mean(name.id, dialect_names())
                    findings.add("P0102", name.span, f"there is no dialect '{name.id}'{near}")
                used[name.id] = None
    scope.dialects = tuple(used)


def _hooks(item: ast.Import, scope: Scope, findings: Findings) -> None:
    for name in item.names:
        hook = import_hook(item.module.id, name.id, findings.file.path)
        if isinstance(hook, str):
            findings.add("P0109", name.span, hook)
            # Its calls are not reported again.
            scope.hooks[name.id] = Hook(name.id, item.module.id, _missing, 0, None, False)
        else:
            for complaint in hook.complaints:
                findings.add("P0109", name.span, complaint)
            scope.hooks[name.id] = hook


def _missing(*arguments: object) -> None:
    raise AssertionError("a pattern file with findings was run")


def op_exists(name: str) -> bool:
    from tflc.dialects import schema_of

    return schema_of(name) is not None


def check_op(reference: ast.Dotted | ast.Name, scope: Scope, findings: Findings) -> bool:
    """Whether a dotted name is an op of a used dialect; a finding where it is not."""
    from tflc.dialects import op_names

    name = reference.id
    head, _, _ = name.partition(".")
    if head not in scope.dialects:
        from tflc.dialects import dialect_names

        hint = f"write 'use {head}'" if head in dialect_names() else ""
        near = "" if hint else did_you_mean(head, scope.dialects)
        findings.add(
            "P0102", reference.span, f"'{head}' of '{name}' is neither a dialect in use nor a bound name{near}", hint
        )
        return False
    if op_exists(name):
        return True
    near = did_you_mean(name, op_names(head))
    findings.add("P0103", reference.span, f"there is no operation '{name}'{near}")
    return False


def no_ops(name: str, scope: Scope) -> str:
    """What to say of a name that stands for no ops."""
    if scope.is_of_rules(name):
        return f"'{name}' is a set of rules, not of operations"
    return f"'{name}' is neither a set nor a table{did_you_mean(name, [*scope.sets, *scope.tables])}"


def _members(members: Iterable[ast.Name | ast.Dotted], scope: Scope, findings: Findings) -> Iterator[str]:
    """The ops that a row or a set lists: ops, all ops of a dialect with a trait (``onnx.Elementwise``), other sets and tables."""
    from tflc.dialects import op_names, schema_of
    from tflc.dialects.schema import TRAITS

    for member in members:
        if isinstance(member, ast.Name):
            ops = scope.ops_of(member.id)
            if ops is None:
                findings.add("P0107", member.span, no_ops(member.id, scope))
            yield from ops or ()
        elif member.rest in TRAITS and member.head in scope.dialects:
            for name in op_names(member.head):
                if (schema := schema_of(name)) is not None and member.rest in schema.traits:
                    yield name
        elif check_op(member, scope, findings):
            yield member.id


def _sets_and_tables(file: ast.File, scope: Scope, findings: Findings) -> None:
    """Both may name sets, tables and rules that stand further down; a set that names itself is empty there."""
    rules = {*scope.included_rules, *(rule.name.id for rule in scope.rules)}
    pending = {item.name.id: item for item in file.items if isinstance(item, ast.SetItem | ast.Table)}

    def settle(item: ast.SetItem | ast.Table) -> None:
        del pending[item.name.id]
        rows = [item.members] if isinstance(item, ast.SetItem) else [row.ops for row in item.rows]
        for member in chain.from_iterable(rows):
            if isinstance(member, ast.Name) and member.id in pending:
                settle(pending[member.id])
        if isinstance(item, ast.Table):
            scope.tables[item.name.id] = _table(item, scope, findings)
        else:
            scope.sets[item.name.id] = _set(item, rules, scope, findings)

    while pending:
        settle(next(iter(pending.values())))


def _set(item: ast.SetItem, rules: Container[str], scope: Scope, findings: Findings) -> tuple[str, ...]:
    """The members of a set whose sets and tables are known; ``rules`` are those that it may hold."""
    named = [member for member in item.members if member.id in rules or scope.is_of_rules(member.id)]
    ops = [member for member in item.members if member not in named]
    if named and item.name.id in rules:
        findings.add("P0108", item.name.span, f"'{item.name.id}' is the name of a rule as well")
    if named and ops:
        message = f"'{item.name.id}' holds rules, and '{ops[0].id}' is none"
        findings.add("P0107", ops[0].span, message, "a set is of operations or of rules")
    if named:
        return tuple(dict.fromkeys(rule for each in named for rule in scope.rules_of(each.id)))
    return tuple(dict.fromkeys(_members(ops, scope, findings)))


def _table(item: ast.Table, scope: Scope, findings: Findings) -> TableFacts:
    columns, given = tuple(n.id for n in item.columns), tuple(n.id for n in item.given)
    rows: dict[str, TableRow] = {}
    written: set[str] = set()
    for row in item.rows:
        ops = tuple(_members(row.ops, scope, findings))
        cells: dict[str, ast.Expr | None] = {}
        for column in row.columns:
            name = column.name.id
            written.add(name)
            if name in cells:
                findings.add("P0108", column.name.span, f"column '{name}' is given twice in this row")
            cells[name] = column.value
            if name not in columns:
                _undeclared(column.name, columns, ops, findings)
        for op in ops:
            if op in rows:
                note = findings.note(rows[op].span, "its first row")
                findings.add("P0108", row.span, f"'{op}' has two rows in table '{item.name.id}'", notes=(note,))
                continue
            rows[op] = TableRow(op, cells, row.span)
    for name in item.columns:
        if name.id not in written:
            hint = f"a name that is given from outside stands after the columns: 'table {item.name.id}(..) given {name.id}:'"
            findings.add("P0131", name.span, f"no row gives column '{name.id}'", hint)
    return TableFacts(item.name.id, columns, given, rows, item.span)


def _undeclared(name: ast.Name, columns: tuple[str, ...], ops: tuple[str, ...], findings: Findings) -> None:
    """A column that the table's head does not list must be an attribute or operand of every op in the row."""
    for op in ops:
        schema = known_schema(op)
        slots = [*schema.attributes, *(spec.name for spec in schema.operands)]
        if name.id not in slots:
            near = did_you_mean(name.id, [*columns, *slots])
            findings.add(
                "P0131",
                name.span,
                f"'{name.id}' is neither a column of this table nor an attribute or operand of {op}{near}",
                "list it in the table's head",
            )
            return


def assignments(rule: ast.Rule, scope: Scope, findings: Findings | None = None) -> Iterator[dict[str, tuple[str, str]]]:
    """For each instance of a rule, what its op variables stand for: ``{variable: (op, set or table)}``."""
    choices: list[list[tuple[str, tuple[str, str]]]] = []
    for instance in rule.instances:
        ops = scope.ops_of(instance.source.id)
        if ops is None:
            if findings is not None:
                findings.add("P0107", instance.source.span, no_ops(instance.source.id, scope))
            return
        choices.append([(instance.variable.id, (op, instance.source.id)) for op in ops])
    for choice in product(*choices):
        yield dict(choice)


CONSTANT_WORDS: dict[str, Any] = {"true": True, "false": False, "inf": float("inf"), "nan": float("nan")}
"""Words of the expression language that are values."""


def is_enumerant(name: str) -> bool:
    """ALL_CAPS: the string of that spelling."""
    return name[:1].isupper() and name == name.upper()


def is_variable(name: str) -> bool:
    """Has a lower-case first letter (or underscore): a name that a rule binds."""
    return not name[:1].isupper()
