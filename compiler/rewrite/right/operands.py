"""Operands of the ops that a right side builds: what a match holds, constants computed from it, new ops, lists of those."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tflc.rewrite.expressions.closures import Expressions
from tflc.rewrite.expressions.environment import Closure, Env, Overlay
from tflc.rewrite.left.bindings import Binding
from tflc.rewrite.names.op_parts import no_result, result_index
from tflc.rewrite.names.resolve import is_variable
from tflc.rewrite.right.ops import NewOps
from tflc.rewrite.right.product import Make, Product
from tflc.rewrite.right.types import given_type
from tflc.rewrite.syntax import ast


class Operands:
    """Compiles the operands of one right side."""

    def __init__(self, expressions: Expressions):
        self.expressions = expressions
        self.findings = expressions.findings
        self.ops = NewOps(expressions, self.operand)

    def operand(self, operand: ast.Operand) -> Make:
        """A closure for one operand; the bare number, list or array where it is no value yet (``_typed`` finishes it)."""
        for given, word in (
            (operand.const, "const"),
            (operand.shared, "shared"),
            (operand.default is not None, "else"),
        ):
            if given:
                self.findings.add("P0126", operand.span, f"'{word}' matches; it stands on the left")
        if operand.repeated:
            return self._repeated(operand)
        match operand.annotation:
            case None:
                return self._value(operand.value, None)
            case ast.TypeRef() | ast.TypeShape():
                return self._value(operand.value, given_type(operand.annotation, self.expressions))
            case ast.Call() if isinstance(operand.value, ast.Call | ast.Select):
                return self._value(operand.value, self.expressions.data(operand.annotation))
        return self._named(operand.value, operand.annotation)

    def _named(self, name: ast.Expr, expr: ast.Expr) -> Make:
        """``gates: onnx.Add(..)`` makes an op, once, for all that stands behind it on the right side; ``with`` also chooses one value or another."""
        if not isinstance(name, ast.Name) or self.ops.entries:
            self.findings.add("P0126", ast.span_of(name), "on the right a name is bound to one new operation")
            return lambda env, product: None
        if not isinstance(expr, ast.Call | ast.Select | ast.Conditional) or _computes(expr):
            message = "on the right a name is bound to a new operation, or to one of several values"
            self.findings.add("P0126", ast.span_of(expr), message, "what is computed of constants is a 'let'")
        if (first := self.expressions.bindings.get(name.id)) is not None:
            note = self.findings.note(first.span, "here")
            self.findings.add("P0108", name.span, f"'{name.id}' is bound already", notes=(note,))
        if isinstance(expr, ast.Call) and (op := self.ops.name_of(expr)) is not None:
            return self._named_op(name, op, expr)
        make = self._value(expr, None)
        self.expressions.bindings[name.id] = Binding("value", span=name.span, made=True)

        def keep(env: Env, product: Product) -> Any:
            env[name.id] = found = make(env, product)
            return found

        return keep

    def _named_op(self, name: ast.Name, op: str, call: ast.Call) -> Make:
        make = self.ops.call(op, call)
        self.expressions.bindings[name.id] = Binding("op", op=op, span=name.span, made=True)

        def keep(env: Env, product: Product) -> Any:
            env[name.id] = made = make(env, product, None)
            return made.results[0]

        return keep

    def _value(self, expr: ast.Expr, type: Closure | None) -> Make:
        match expr:
            case ast.Absent():
                return lambda env, product: None
            case ast.Call() if self.ops.is_broken(expr):
                return lambda env, product: None
            case ast.Call() if (name := self.ops.name_of(expr)) is not None:
                return self.ops.value(name, expr, 0, type)
            case ast.Select(call=call, result=result) if (name := self.ops.name_of(call)) is not None:
                index = result_index(name, result)
                if index is None:
                    self.findings.add("P0106", expr.span, no_result(name, result))
                return self.ops.value(name, call, index or 0, type)
            case ast.Conditional(then=then, test=test, other=other) if type is None:
                choose = self.expressions.data(test)
                yes, no = self._value(then, None), self._value(other, None)
                return lambda env, product: yes(env, product) if choose(env) else no(env, product)
        if type is not None:
            self.findings.add("P0126", ast.span_of(expr), "a type can be given to a new operation only")
        return self._existing(expr)

    def _existing(self, expr: ast.Expr) -> Make:
        if (
            isinstance(expr, ast.Name)
            and (binding := self.expressions.bindings.get(expr.id)) is not None
            and binding.kind == "const"
        ):
            self.expressions.used.add(expr.id)
            word = expr.id
            if binding.many:
                self.findings.add("P0124", expr.span, f"{word} is a list; write {word}...")
            value = f"{word}@"
            return lambda env, product: found if (found := env[value]) is not None else env[word]
        closure, kind = self.expressions.any(expr)
        name = expr.id if isinstance(expr, ast.Name | ast.Dotted) else "this"
        binding = self.expressions.bindings.get(name.split(".", 1)[0])
        if kind in ("value", "op") and binding is not None and binding.root:
            message = f"'{name}' is what the rule replaces; it cannot be an operand of its own replacement"
            self.findings.add("P0126", ast.span_of(expr), message)
        match kind:
            case "value":
                return lambda env, product: closure(env)
            case "op":
                return lambda env, product: closure(env).results[0]
            case "values" | "ops":
                self.findings.add("P0124", ast.span_of(expr), f"{name} is a list; write {name}...")
        constants = [
            word for word, binding in self.expressions.bindings.items() if binding.kind == "const" and not binding.many
        ]

        def computed(env: Env, product: Product) -> Any:
            found = closure(env)
            for word in constants:
                if word in env and env[word] is found and (value := env[f"{word}@"]) is not None:
                    return value
            return found

        return computed

    def _repeated(self, operand: ast.Operand) -> Make:
        """``xs...`` passes a list on, be it one that a ``let`` computed; ``P(xs, ..)...`` builds one op for each entry of the lists that it names."""
        expr = operand.value
        bindings = self.expressions.bindings
        head = expr.head if isinstance(expr, ast.Dotted) else expr.id if isinstance(expr, ast.Name) else ""
        if head in bindings and bindings[head].kind == "let":
            computed = self.expressions.data(expr)
            return lambda env, product: list(computed(env))
        if isinstance(expr, ast.Name) and (binding := bindings.get(expr.id)) is not None:
            self.expressions.used.add(expr.id)
            if not binding.many:
                self.findings.add("P0124", operand.span, f"{expr.id} is no list; write it without dots")
            word = f"{expr.id}@" if binding.kind == "const" else expr.id
            if binding.kind == "op":
                return lambda env, product: [op.results[0] for op in env[word]]
            return lambda env, product: list(env[word])
        lists = sorted({node.id for node in ast.names_in(expr) if (b := bindings.get(node.id)) is not None and b.many})
        if not lists or not isinstance(expr, ast.Call | ast.Select):
            self.findings.add(
                "P0124", operand.span, "dots stand after a list, or after an operation on the entries of one"
            )
            return lambda env, product: None
        outer = dict(bindings)
        for word in lists:
            bindings[word] = replace(outer[word], many=False)
        self.ops.entries += 1
        make = self.operand(ast.Operand(expr, operand.annotation, span=operand.span))
        self.ops.entries -= 1
        bindings.update(outer)
        suffixes = {word: ("", "!", "@") if outer[word].kind == "const" else ("",) for word in lists}

        def each(env: Env, product: Product) -> list[Any]:
            count = len(env[lists[0]])
            return [
                make(
                    Overlay(env, {f"{word}{s}": env[f"{word}{s}"][i] for word in lists for s in suffixes[word]}),
                    product,
                )
                for i in range(count)
            ]

        return each


def _computes(expr: ast.Expr) -> bool:
    """Whether an expression calls a function of constants."""
    return isinstance(expr, ast.Call) and isinstance(expr.callee, ast.Name) and is_variable(expr.callee.id)
