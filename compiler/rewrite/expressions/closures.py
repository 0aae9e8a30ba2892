"""Expressions of the language: checked and made into closures in one walk.

A closure takes an ``Env``: the bound names of one match, each read, and each ``let`` computed, when it is first asked for. What is wrong becomes a
finding; the closure is then never run.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tflc.diagnostics import did_you_mean
from tflc.rewrite.expressions.environment import Closure, Env, dim_named, entry_of, hook_call, naming, never, raw_value
from tflc.rewrite.expressions.functions import FUNCTIONS, Function
from tflc.rewrite.expressions.operators import OPERATORS, at
from tflc.rewrite.left.bindings import Binding
from tflc.rewrite.names.columns import column_cell
from tflc.rewrite.names.op_parts import known_schema, no_attribute, result_index
from tflc.rewrite.names.resolve import CONSTANT_WORDS, Scope, is_enumerant, is_variable
from tflc.rewrite.syntax import ast
from tflc.rewrite.syntax.findings import Findings


@dataclass
class Expressions:
    """Compiles the expressions of one rule instance.

    ``used`` collects the names that were read, ``facts`` the closures that read types of run-time values (which can fail), ``refuses``
    the calls of hooks that may answer NoMatch.
    """

    scope: Scope
    variables: Mapping[str, tuple[str, str]]
    bindings: dict[str, Binding]
    findings: Findings
    used: set[str] = field(default_factory=set)
    facts: list[tuple[Closure, ast.Span]] = field(default_factory=list)
    refuses: list[ast.Span] = field(default_factory=list)
    lets: dict[str, ast.Expr] = field(default_factory=dict)
    """What each ``let`` so far says."""
    given: Mapping[str, Any] | None = None
    """In a table: names given at evaluation; then names that nothing binds are words (strings)."""
    row: str | None = None
    """In a table: the op of the row."""
    _columns: tuple[str, ...] = ()
    """The columns whose cells are being compiled, the last of them read by those before."""

    # Entry points.

    def data(self, expr: ast.Expr) -> Closure:
        """An expression that must be a constant, number, list, string or type: never a run-time value."""
        closure, kind = self.any(expr)
        if kind != "data":
            self._run_time(expr, kind)
        return closure

    def _data(self, expr: ast.Expr) -> tuple[Closure, str]:
        return self.data(expr), "data"

    def _run_time(self, expr: ast.Expr, kind: str) -> None:
        name = expr.id if isinstance(expr, ast.Name | ast.Dotted) else "this"
        binding = self.bindings.get(name)
        if kind == "value" and binding is not None and binding.kind == "value":
            hint = f"write 'const {name}' where it is bound"
            self.findings.add("P0123", ast.span_of(expr), f"{name} is an operand here, a constant is needed", hint)
        elif kind == "values":
            self.findings.add("P0123", ast.span_of(expr), f"{name} is a list of operands here, a constant is needed")
        else:
            self.findings.add("P0123", ast.span_of(expr), f"{name} is computed at run time; a constant is needed")

    def any(self, expr: ast.Expr) -> tuple[Closure, str]:
        """A closure and what it gives: data, value, values, op or ops."""
        match expr:
            case ast.Name():
                return self._name(expr)
            case ast.Dotted():
                return self._dotted(expr)
            case ast.Number(value=value) | ast.Text(value=value):
                return (lambda env: value), "data"
            case ast.Absent():
                return (lambda env: None), "data"
            case ast.Sequence(items=items):
                closures = [self.data(item) for item in items]
                return (lambda env: tuple([closure(env) for closure in closures])), "data"
            case ast.Comprehension():
                return self._comprehension(expr)
            case ast.Conditional():
                return self._conditional(expr)
            case ast.Binary():
                return self._binary(expr), "data"
            case ast.Unary(operator=operator, operand=operand):
                inner = self.data(operand)
                if operator == "not":
                    return (lambda env: not inner(env)), "data"
                return (lambda env: -inner(env)), "data"
            case ast.Index():
                return self._index(expr)
            case ast.Call():
                return self._call(expr)
            case ast.Select():
                self.findings.add(
                    "P0126", expr.span, "an operation is built on the right side only, where an operand stands"
                )
        return never, "data"

    # Names.

    def _name(self, name: ast.Name) -> tuple[Closure, str]:
        word = name.id
        if (binding := self.bindings.get(word)) is not None:
            self.used.add(word)
            if binding.kind == "dim":
                return dim_named(word), "data"
            kind = {"value": "value", "op": "op"}.get(binding.kind, "data")
            if binding.many and kind != "data":
                kind += "s"
            return (lambda env: env[word]), kind
        if self.given is not None and word in self.given:
            return (lambda env: env[word]), "data"
        if word in self.variables:
            op = self.variables[word][0]
            return (lambda env: op), "data"
        if word in CONSTANT_WORDS:
            value = CONSTANT_WORDS[word]
            return (lambda env: value), "data"
        if is_enumerant(word) or _is_element(word) or self.given is not None:
            return (lambda env: word), "data"
        self._unbound(name, word)
        return never, "data"

    def _unbound(self, node: ast.Name | ast.Dotted, word: str) -> None:
        known = [name for name in self.bindings if "#" not in name]
        near = did_you_mean(word, known)
        message = f"'{word}' is not bound"
        if near:
            meant = near.split("'")[1]
            message += f"; '{meant}' is"
            self.used.add(meant)  # or it would count as unused, for the same mistake
        hint = f"a call writes {word}(..)" if word in FUNCTIONS or word in self.scope.hooks else ""
        self.findings.add("P0120", node.span, message, hint)

    def _dotted(self, name: ast.Dotted) -> tuple[Closure, str]:
        head, rest = name.head, name.rest
        if head in self.bindings:
            return self._property(name, head, rest)
        if head in self.variables:
            return self._column(name, self.variables), "data"
        if self.given is not None and head in self.given:
            return entry_of(head, rest), "data"
        if self.row is not None and head in self.scope.tables:
            return self._column(name, {head: (self.row, head)}), "data"
        if head in self.scope.dialects:
            from tflc.rewrite.names.resolve import check_op

            check_op(name, self.scope, self.findings)
            op = name.id
            return (lambda env: op), "data"
        self._unbound(name, head)
        return never, "data"

    def _column(self, name: ast.Dotted, variables: Mapping[str, tuple[str, str]]) -> Closure:
        """What a table says of the op that a variable stands for, or of a row's own op; such a cell may read other tables."""
        op, table = variables[name.head]
        cell = column_cell(name, self.scope, variables, self.findings)
        column = f"{table}.{name.rest}"
        if column in self._columns:
            self.findings.add("P0131", name.span, f"'{column}' is read to know itself")
            return never
        if cell is None:
            return never
        if cell is True or isinstance(cell, bool):
            return lambda env: True
        if isinstance(cell, ast.Name) and cell.id not in self.bindings:
            word = CONSTANT_WORDS.get(cell.id, cell.id)
            return lambda env: word
        outer = self.given, self.row, self._columns
        self.given, self.row, self._columns = self.given or {}, op, (*self._columns, column)
        try:
            return self.data(cell)
        finally:
            self.given, self.row, self._columns = outer

    def _property(self, name: ast.Dotted, head: str, rest: str) -> tuple[Closure, str]:
        """``conv.alpha``: an attribute, else a result, else a property of the type of its (first) result."""
        binding = self.bindings[head]
        self.used.add(head)
        if binding.many:
            self.findings.add("P0124", name.span, f"{head} is a list; its entries have no name")
            return never, "data"
        match binding.kind:
            case "op":
                return self._of_op(name, binding, head, rest)
            case "value" | "const":
                return self._of_type(name, raw_value(head, binding), rest), "data"
            case "let":
                return entry_of(head, rest), "data"
        self.findings.add("P0126", name.span, f"'{head}' is a number or a list; it has no '{rest}'")
        return never, "data"

    def _of_op(self, name: ast.Dotted, binding: Binding, head: str, rest: str) -> tuple[Closure, str]:
        schema = known_schema(binding.op)
        if rest in schema.attributes:
            return (lambda env: env[head].get(rest)), "data"
        result, _, property = rest.partition(".")
        index = result_index(binding.op, result)
        if index is not None:
            value: Closure = lambda env: env[head].results[index]  # noqa: E731
            return (self._of_type(name, value, property), "data") if property else (value, "value")
        if rest not in _PROPERTIES:
            message, hint = no_attribute(schema, rest)
            self.findings.add("P0104", name.span, message, hint)
            return never, "data"
        return self._of_type(name, lambda env: env[head].results[0], rest), "data"

    def _of_type(self, name: ast.Dotted, value: Closure, rest: str) -> Closure:
        if rest == "type":
            return lambda env: value(env).type
        if rest not in _PROPERTIES:
            near = did_you_mean(rest, _PROPERTIES)
            self.findings.add(
                "P0104", name.span, f"a value has no property '{rest}'{near}", "it has type, shape, dims, rank, element"
            )
            return never
        function = FUNCTIONS[rest].run
        closure = naming(name.head, lambda env: function(value(env)))
        self.facts.append((closure, name.span))
        return closure

    # Compound expressions.

    def _comprehension(self, expr: ast.Comprehension) -> tuple[Closure, str]:
        """A list of what is computed for each entry, or of operands: those of a list that the test lets through."""
        loops: list[tuple[str, Closure]] = []
        inside: int | None = None
        for loop in expr.loops:
            word = loop.name.id
            source, kind = self.any(loop.source)
            if kind == "values" and inside is None:
                inside = len(self.facts)
            if kind not in ("data", "values"):
                self._run_time(loop.source, kind)
            if word in self.bindings:
                self.findings.add("P0122", loop.name.span, f"'{word}' is bound already")
                return never, "data"
            self.bindings[word] = Binding("value" if kind == "values" else "item", span=loop.name.span)
            loops.append((word, source))
        item, kind = self.any(expr.item)
        if kind not in ("data", "value"):
            self._run_time(expr.item, kind)
        test = None if expr.test is None else self.data(expr.test)
        for loop in expr.loops:
            word = loop.name.id
            del self.bindings[word]
            if word not in self.used and word != "_":
                self.findings.add("P0121", loop.name.span, f"'{word}' is bound but never used; write _")
            self.used.discard(word)
        run = _each(loops, item, test)
        if inside is not None and len(self.facts) > inside:
            self.facts[inside:] = [(run, expr.span)]  # a name for each operand is known inside it alone
        return run, "values" if kind == "value" else "data"

    def _conditional(self, expr: ast.Conditional) -> tuple[Closure, str]:
        test = self.data(expr.test)
        then, a = self._where(test, True, expr.then)
        other, b = self._where(test, False, expr.other)
        if a != b:
            self.findings.add("P0123", expr.span, "one way gives a run-time value, the other does not")
        return (lambda env: then(env) if test(env) else other(env)), a

    def _where(self, test: Closure, wanted: bool, expr: ast.Expr) -> tuple[Closure, str]:
        """One way of a conditional: what it reads may fail where this way is taken alone."""
        first = len(self.facts)
        found = self.any(expr)
        self.facts[first:] = [
            ((lambda env, fact=fact: bool(test(env)) != wanted or fact(env)), span) for fact, span in self.facts[first:]
        ]
        return found

    def _binary(self, expr: ast.Binary) -> Closure:
        if expr.operator in ("==", "!="):
            return self._equality(expr)
        left, right = self.data(expr.left), self.data(expr.right)
        if expr.operator == "and":
            return lambda env: left(env) and right(env)
        if expr.operator == "or":
            return lambda env: left(env) or right(env)
        run = OPERATORS[expr.operator]
        return lambda env: run(left(env), right(env))

    def _equality(self, expr: ast.Binary) -> Closure:
        """``==`` also asks whether an operand is none, or whether two operands are the same value."""
        (left, a), (right, b) = self.any(expr.left), self.any(expr.right)
        absent = isinstance(expr.left, ast.Absent) or isinstance(expr.right, ast.Absent)
        if absent:
            left, right = self._or_none(expr.left, left), self._or_none(expr.right, right)
        elif a != b:
            self._run_time(*((expr.left, a) if a != "data" else (expr.right, b)))
        run = OPERATORS[expr.operator]
        if absent:
            wanted = expr.operator == "=="
            return lambda env: ((left(env) is None) == (right(env) is None)) == wanted
        return lambda env: run(left(env), right(env))

    def _or_none(self, expr: ast.Expr, closure: Closure) -> Closure:
        """For a constant, whether it is there at all, without reading it."""
        if (
            isinstance(expr, ast.Name)
            and (binding := self.bindings.get(expr.id)) is not None
            and binding.kind == "const"
        ):
            word = f"{expr.id}@"
            return lambda env: env[word]
        return closure

    def _index(self, expr: ast.Index) -> tuple[Closure, str]:
        base, kind = self.any(expr.base)
        if kind in ("op", "value"):
            self._run_time(expr.base, kind)
            kind = "data"
        if isinstance(expr.index, ast.Slice):
            bounds = [
                None if bound is None else self.data(bound)
                for bound in (expr.index.start, expr.index.stop, expr.index.step)
            ]
            return (lambda env: base(env)[slice(*(bound and bound(env) for bound in bounds))]), kind
        index = self.data(expr.index)
        return (lambda env: at(base(env), index(env))), {"values": "value", "ops": "op"}.get(kind, "data")

    # Calls.

    def _call(self, call: ast.Call) -> tuple[Closure, str]:
        callee = call.callee
        if isinstance(callee, ast.Dotted) or not is_variable(callee.id):
            self.findings.add(
                "P0126", call.span, "an operation is built on the right side only, where an operand stands"
            )
            return never, "data"
        arguments = [a for a in call.arguments if isinstance(a, ast.Operand)]
        for argument in call.arguments:
            plain = isinstance(argument, ast.Operand) and argument == ast.Operand(argument.value)
            if not plain:
                self.findings.add("P0126", ast.span_of(argument), "a function takes plain expressions")
        if (hook := self.scope.hooks.get(callee.id)) is not None:
            self._arity(call, callee.id, len(arguments), hook.least, hook.most)
            closures = [self.any(argument.value)[0] for argument in arguments]
            if hook.may_refuse:
                self.refuses.append(call.span)
            return hook_call(hook.function, closures, hook.may_refuse), "data"
        function = FUNCTIONS.get(callee.id)
        if function is None:
            near = did_you_mean(callee.id, [*FUNCTIONS, *self.scope.hooks])
            self.findings.add(
                "P0110",
                callee.span,
                f"there is no function '{callee.id}'{near}",
                "import a hook, or use a function of the language",
            )
            for argument in arguments:
                self.any(argument.value)
            return never, "data"
        self._arity(call, callee.id, len(arguments), function.least, function.most)
        if function.of_types and len(arguments) == 1:
            return self._fact(call, arguments[0].value, function), "data"
        closures = [(self.any if function.of_lists else self._data)(argument.value)[0] for argument in arguments]
        run = function.run
        match closures:
            case [one]:
                return (lambda env: run(one(env))), "data"
            case [one, two]:
                return (lambda env: run(one(env), two(env))), "data"
        return (lambda env: run(*[closure(env) for closure in closures])), "data"

    def _arity(self, call: ast.Call, name: str, given: int, least: int, most: int | None) -> None:
        if given < least or (most is not None and given > most):
            count = f"at least {least}" if most is None else str(least) if least == most else f"{least} to {most}"
            self.findings.add("P0111", call.span, f"'{name}' takes {count} arguments; {given} given here")

    def _fact(self, call: ast.Call, expr: ast.Expr, function: Function) -> Closure:
        """A function of a type: of a constant it does not touch the elements, of a run-time value it may not know."""
        run = function.run
        if (
            isinstance(expr, ast.Name)
            and (binding := self.bindings.get(expr.id)) is not None
            and binding.kind in ("value", "const")
        ):
            if binding.many:
                self.findings.add("P0124", expr.span, f"{expr.id} is a list; index it")
            self.used.add(expr.id)
            value = raw_value(expr.id, binding)
            closure = naming(expr.id, lambda env: run(value(env)))
            self.facts.append((closure, call.span))
            return closure
        inner, kind = self.any(expr)
        if kind == "op":
            op = inner
            inner = lambda env: op(env).results[0]  # noqa: E731
        closure = naming("this", lambda env: run(inner(env)))
        if kind != "data":
            self.facts.append((closure, call.span))
        elif function.refuses:
            self.refuses.append(call.span)
        return closure


_PROPERTIES = ("type", "shape", "dims", "rank", "element")


def _each(loops: list[tuple[str, Closure]], item: Closure, test: Closure | None) -> Closure:
    """What ``item`` gives for each entry of the lists, the last one innermost, for which ``test`` holds."""

    def run(env: Env) -> Any:
        found: list[Any] = []

        def nest(depth: int) -> None:
            if depth == len(loops):
                if test is None or test(env):
                    found.append(item(env))
                return
            word, source = loops[depth]
            entries = source(env)
            for entry in entries.tolist() if hasattr(entries, "tolist") else entries:
                env[word] = entry
                nest(depth + 1)
            env.pop(word, None)

        nest(0)
        return tuple(found)

    return run


def _is_element(word: str) -> bool:
    from tflc.dialects.types import element_by_name

    return element_by_name(word) is not None
