"""The formatter: one way to write a pattern file. A fixed point; comments stay with what they stand above or beside.

Rules that fit stay on one line behind their head; anything longer has one clause a line, and a call that is too long breaks after its
parenthesis. Blank lines between items are kept, one at most.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tflc.rewrite.syntax import ast
from tflc.rewrite.syntax.parse import parse

WIDTH = 120


def format_text(text: str, path: str = "<text>") -> str:
    """A pattern file's text, formatted. ``Refusal`` where it does not parse."""
    file = parse(text, path)
    return _File(file).text()


class _File:
    def __init__(self, file: ast.File):
        self.file = file
        self.out: list[str] = []
        self.waiting = sorted(file.comments, key=lambda comment: (comment.line, comment.column))

    def text(self) -> str:
        last = 0
        for item in self.file.items:
            span = ast.span_of(item)
            self._above(span.line, last, "")
            first = len(self.out)
            self._gap(span.line, last, first)
            self._item(item)
            last = span.end_line
        self._above(len(self.file.lines) + 2, last, "")
        return "\n".join(self.out).strip("\n") + "\n"

    def _gap(self, line: int, last: int, at: int) -> None:
        """A blank line before what stands on a line, where there is one in the text."""
        if (
            last
            and line - 2 >= 0
            and line - 1 > last
            and not self.file.lines[line - 2].strip()
            and self.out
            and self.out[-1]
        ):
            self.out.insert(at, "")

    def _above(self, line: int, last: int, indent: str) -> None:
        """The comments that stand on lines of their own above a line."""
        while self.waiting and self.waiting[0].line < line:
            comment = self.waiting.pop(0)
            if last:
                self._gap(comment.line, last, len(self.out))
            self.out.append(indent + comment.text.rstrip())
            last = comment.line

    def _put(self, lines: Sequence[str], start: int, end: int, indent: str) -> None:
        """Lines for what stood from one line to another, with the comments from there: those above first, the last one beside."""
        self._above(start, 0, indent)
        beside = ""
        while self.waiting and self.waiting[0].line <= end:
            comment = self.waiting.pop(0)
            alone = self.file.lines[comment.line - 1][: comment.column - 1].strip() == ""
            if alone or beside:
                self.out.append(indent + comment.text.rstrip())
            else:
                beside = comment.text.rstrip()
        if beside and len(lines) > 1:
            self.out.append(indent + beside)
            beside = ""
        self.out += lines[:-1]
        self.out.append(f"{lines[-1]}  {beside}" if beside else lines[-1])

    def _item(self, item: ast.Item) -> None:
        span = ast.span_of(item)
        match item:
            case ast.Use(names=names):
                self._put([f"use {_listed(names)}"], span.line, span.end_line, "")
            case ast.Import(module=module, names=names):
                self._put(
                    _wrapped(f"from {module.id} import ", [n.id for n in names], ", ", "    "),
                    span.line,
                    span.end_line,
                    "",
                )
            case ast.Include(path=path):
                self._put([f'include "{path}"'], span.line, span.end_line, "")
            case ast.SetItem(name=name, members=members):
                head = f"{_public(item)}set {name.id} = "
                self._put(_wrapped(head, [m.id for m in members], " ", "    "), span.line, span.end_line, "")
            case ast.Table():
                self._table(item)
            case ast.SubPattern():
                head = f"pattern {item.name.id}({_listed(item.parameters)}) ="
                self._put([head], item.name.span.line, item.name.span.line, "")
                self._alternatives(item.alternatives)
            case ast.Rule():
                self._rule(item)

    def _table(self, table: ast.Table) -> None:
        head = f"{_public(table)}table {table.name.id}({_listed(table.columns)})"
        head += f" given {_listed(table.given)}:" if table.given else ":"
        self._put([head], table.span.line, table.name.span.line, "")
        width = max(len(" ".join(op.id for op in row.ops)) for row in table.rows)
        width = min(width, WIDTH // 2)
        for row in table.rows:
            ops = _wrapped("  | ", [op.id for op in row.ops], " ", "    ")
            cells = [c.name.id if c.value is None else f"{c.name.id} = {expression(c.value)}" for c in row.columns]
            ops[-1:] = _wrapped(f"{ops[-1]:<{width + 4}} : ", cells, ", ", "      ")
            self._put(ops, row.span.line, row.span.end_line, "  ")
        self._put(["end"], table.span.end_line, table.span.end_line, "  ")

    def _rule(self, rule: ast.Rule) -> None:
        head = f"rule {rule.name.id}"
        if rule.instances:
            head += " for " + ", ".join(f"{i.variable.id} in {i.source.id}" for i in rule.instances)
        lines = [head]
        if rule.before:
            lines = _wrapped(f"{head} before ", [name.id for name in rule.before], ", ", "         ")
        if rule.falls is not None:
            why = f" {_quoted(rule.falls.reason)}" if rule.falls.reason else ""
            lines.append(f"     falls {rule.falls.measure.id}{why}")
        if rule.reports is not None:
            told = [rule.reports.why, rule.reports.hint]
            parts = [*map(_quoted, told), *(op.id for op in rule.reports.ops)]
            lines += _wrapped("     reports ", parts, " ", "         ")
        for claim in rule.claims:
            word = "unverified" if claim.steps is None else f"within {claim.steps}"
            lines += _wrapped(f"     {word} ", [*(op.id for op in claim.ops), _quoted(claim.reason)], " ", "      ")
        lines[-1] += ":"
        self._put(lines, rule.span.line, _last_line(rule), "")
        short = f"    {pattern(rule.alternatives[0])} => {_results(rule.results)}"
        inside = any(comment.line < rule.results[-1].span.end_line for comment in self.waiting)
        plain = len(rule.alternatives) == 1 and not rule.clauses and not rule.made
        if plain and len(short) <= WIDTH and not inside:
            self._put([short], rule.results[-1].span.line, rule.results[-1].span.end_line, "    ")
        else:
            self._alternatives(rule.alternatives)
            for clause in rule.clauses:
                match clause:
                    case ast.Let(name=name, value=value, span=span):
                        lines = _clause_lines(f"    let {name.id} = ", value)
                    case ast.When(test=test, span=span):
                        lines = _clause_lines("    when ", test)
                self._put(lines, span.line, span.end_line, "    ")
            for number, made in enumerate(rule.made):
                lines = _made_lines("    with " if number else " => with ", made)
                self._put(lines, made.span.line, made.span.end_line, "    ")
            lines = _broken("    " if rule.made else " => ", rule.results)
            self._put(lines, rule.results[0].span.line, rule.results[-1].span.end_line, "    ")
        for test in rule.tests:
            parts = [f"{name.id}: {type_text(type)}" for name, type in test.types]
            parts += [f"{name.id} = {expression(value)}" for name, value in test.values]
            self._put(_wrapped("test ", parts, ", ", "     "), test.span.line, test.span.end_line, "")

    def _alternatives(self, alternatives: Sequence[ast.Operand]) -> None:
        for number, alternative in enumerate(alternatives):
            lead = " or " if number else "    "
            span = alternative.span
            self._put(_fitted(lead, alternative), span.line, span.end_line, "    ")


def _last_line(rule: ast.Rule) -> int:
    """The last line of a rule's head."""
    ends = [rule.name.span, *(i.span for i in rule.instances), *(n.span for n in rule.before)]
    parts = [part for part in (rule.falls, rule.reports, *rule.claims) if part is not None]
    return max(span.end_line for span in (*ends, *(part.span for part in parts)))


def _public(item: ast.SetItem | ast.Table) -> str:
    return "public " if item.public else ""


def _listed(names: Iterable[ast.Name]) -> str:
    return ", ".join(name.id for name in names)


def _quoted(text: str) -> str:
    import json

    return json.dumps(text, ensure_ascii=False)


def _wrapped(lead: str, words: Sequence[str], separator: str, indent: str) -> list[str]:
    """Words on as many lines as they need."""
    lines, line = [], lead
    for number, word in enumerate(words):
        piece = word + (separator if number + 1 < len(words) else "")
        if len(line) + len(piece.rstrip()) > WIDTH and line.strip():
            lines.append(line.rstrip())
            line = indent
        line += piece
    return [*lines, line.rstrip()]


def _fitted(lead: str, operand: ast.Operand) -> list[str]:
    """A pattern on one line, or its call broken."""
    return _operand_lines(lead, operand, "", 4)


def _made_lines(lead: str, made: ast.Operand) -> list[str]:
    """What the right side makes under a name: on one line, or with its choices below one another."""
    if isinstance(made.annotation, ast.Conditional) and len(lead) + len(pattern(made)) > WIDTH:
        return _choice_lines(f"{lead}{expression(made.value)}: ", made.annotation, "", 4)
    return _fitted(lead, made)


def _choice_lines(lead: str, choice: ast.Expr, tail: str, indent: int) -> list[str]:
    """``a if t else b`` on one line, or each further choice below; calls broken in turn."""
    lines: list[str] = []
    while isinstance(choice, ast.Conditional):
        test = f"if {_at_least(choice.test, 1)} else "
        short = f"{lead}{_at_least(choice.then, 1)} {test}"
        whole = len(lead) + len(expression(choice)) + len(tail) <= WIDTH and not lines
        if whole or (
            isinstance(choice.other, ast.Call) and not isinstance(choice.then, ast.Call) and len(short) < WIDTH
        ):
            lead, choice = short, choice.other
            break
        lines += _value_lines(lead, choice.then, "", indent + 4 if lines else indent)
        lead, choice = " " * (indent + 4) + test, choice.other
    return lines + _value_lines(lead, choice, tail, indent + 4 if lines else indent)


def _value_lines(lead: str, value: ast.Expr, tail: str, indent: int) -> list[str]:
    """An expression on one line, or its call broken."""
    match value:
        case ast.Call():
            return _call_lines(lead, value, tail, indent)
        case ast.Select(call=call, result=result):
            return _call_lines(lead, call, f".{result}{tail}", indent)
        case ast.Conditional():
            return [f"{lead}{expression(value)}{tail}"]
    return [f"{lead}{_at_least(value, 1)}{tail}"]


def _operand_lines(lead: str, operand: ast.Operand, tail: str, indent: int) -> list[str]:
    text = pattern(operand)
    if text == expression(operand.value) and isinstance(operand.value, ast.Conditional):
        return _choice_lines(lead, operand.value, tail, indent)
    call = operand.annotation if isinstance(operand.annotation, ast.Call | ast.Select) else operand.value
    if len(lead) + len(text) + len(tail) <= WIDTH or not isinstance(call, ast.Call | ast.Select):
        return [lead + text + tail]
    inner = expression(call)
    before, after = text.split(inner, 1)
    if isinstance(call, ast.Select):
        call, after = call.call, f".{call.result}{after}"
    return _call_lines(lead + before, call, after + tail, indent)


def _call_lines(lead: str, call: ast.Call, tail: str, indent: int) -> list[str]:
    """A call on one line; or its arguments on the lines below, as many on each as fit, long ones broken in turn."""
    if len(lead) + len(expression(call)) + len(tail) <= WIDTH:
        return [f"{lead}{expression(call)}{tail}"]
    lines, line = [f"{lead}{call.callee.id}("], ""
    inner = " " * (indent + 4)
    for number, part in enumerate(call.arguments):
        last = number + 1 == len(call.arguments)
        comma = f"){tail}" if last else ","
        text = argument(part) + comma
        if line and len(line) + 1 + len(text) > WIDTH:
            lines.append(line)
            line = ""
        if not line and len(inner) + len(text) > WIDTH and isinstance(part, ast.Operand):
            lines += _operand_lines(inner, part, comma, indent + 4)
            continue
        line = f"{line} {text}" if line else inner + text
    return [*lines, line] if line else lines


def _clause_lines(lead: str, expr: ast.Expr) -> list[str]:
    """A clause on one line, or broken at the words ``and`` and ``or`` that it consists of, or inside its call."""
    if len(lead) + len(expression(expr)) <= WIDTH:
        return [lead + expression(expr)]
    if isinstance(expr, ast.Call | ast.Conditional):
        return _choice_lines(lead, expr, "", 4)
    if isinstance(expr, ast.Binary) and expr.operator in ("and", "or"):
        parts, node = [], expr
        while isinstance(node, ast.Binary) and node.operator == expr.operator:
            parts.insert(0, _at_least(node.right, _LEVELS[expr.operator] + 1))
            node = node.left
        parts.insert(0, _at_least(node, _LEVELS[expr.operator]))
        words = [parts[0], *(f"{expr.operator} {part}" for part in parts[1:])]
        return _wrapped(lead, words, " ", "        ")
    return [lead + expression(expr)]


def _results(results: Sequence[ast.Result]) -> str:
    return ", ".join(expression(r.value) + (f": {type_text(r.type)}" if r.type is not None else "") for r in results)


def _broken(lead: str, results: Sequence[ast.Result]) -> list[str]:
    line = lead + _results(results)
    if len(line) <= WIDTH:
        return [line]
    lines: list[str] = []
    for number, result in enumerate(results):
        tail = "," if number + 1 < len(results) else ""
        type = f": {type_text(result.type)}" if result.type is not None else ""
        head = lead if number == 0 else "    "
        lines += _choice_lines(head, result.value, type + tail, 4)
    return lines


# Pieces.


def pattern(operand: ast.Operand) -> str:
    """An operand, as it is written."""
    words = [word for given, word in ((operand.const, "const"), (operand.shared, "shared")) if given]
    modifiers = "".join(f"{word} " for word in words)
    if operand.annotation is None:
        text = modifiers + expression(operand.value)
    elif isinstance(operand.annotation, ast.TypeShape | ast.TypeRef):
        text = f"{modifiers}{expression(operand.value)}: {type_text(operand.annotation)}"
    else:
        inner = expression(operand.annotation)
        inner = inner if isinstance(operand.annotation, ast.Call | ast.Select | ast.Conditional) else f"({inner})"
        text = f"{expression(operand.value)}: {modifiers}{inner}"
    text += "?" if operand.optional else ""
    text += "..." if operand.repeated else ""
    return f"{text} else {_at_least(operand.default, 9)}" if operand.default is not None else text


def argument(part: ast.Argument) -> str:
    match part:
        case ast.Attribute(name=name, value=value, optional=optional):
            return f"{name.id}={expression(value)}{'?' if optional else ''}"
        case ast.Like(name=name):
            return f"like {name.id}"
        case ast.Operand():
            return pattern(part)


def type_text(type: ast.Type) -> str:
    if isinstance(type, ast.TypeRef):
        return type.name.id
    dims = ", ".join("..." if isinstance(dim, ast.Rest) else expression(dim) for dim in type.dims)
    return f"{type.element.id if type.element is not None else ''}[{dims}]"


_LEVELS = {"or": 1, "and": 2, "==": 4, "!=": 4, "<": 4, "<=": 4, ">": 4, ">=": 4, "in": 4, "not in": 4}
_LEVELS |= {"+": 5, "-": 5, "*": 6, "/": 6, "//": 6, "%": 6, "**": 8}


def _level(node: ast.Expr) -> int:
    """How tightly an expression binds: 0 conditional ... 9 atoms and postfix."""
    match node:
        case ast.Conditional():
            return 0
        case ast.Binary(operator=operator):
            return _LEVELS[operator]
        case ast.Unary(operator=operator):
            return 3 if operator == "not" else 7
        case ast.Number(value=value) if value < 0:
            return 7
    return 9


def _at_least(node: ast.Expr, level: int) -> str:
    text = expression(node)
    return text if _level(node) >= level else f"({text})"


def expression(node: ast.Expr) -> str:
    """An expression, with the parentheses that it needs."""
    match node:
        case ast.Name(id=word) | ast.Dotted(id=word):
            return word
        case ast.Number(value=value, text=text):
            return text or repr(value)
        case ast.Text(value=value):
            return _quoted(value)
        case ast.Absent():
            return "none"
        case ast.Sequence(items=items):
            return f"[{', '.join(map(expression, items))}]"
        case ast.Comprehension(item=item, loops=loops, test=test):
            chosen = "" if test is None else f" if {_at_least(test, 1)}"
            each = "".join(f" for {loop.name.id} in {_at_least(loop.source, 1)}" for loop in loops)
            return f"[{expression(item)}{each}{chosen}]"
        case ast.Conditional(then=then, test=test, other=other):
            return f"{_at_least(then, 1)} if {_at_least(test, 1)} else {expression(other)}"
        case ast.Binary(operator=operator, left=left, right=right):
            level = _LEVELS[operator]
            if operator == "**":
                return f"{_at_least(left, 9)} ** {_at_least(right, 7)}"
            first = level + 1 if level == 4 else level
            return f"{_at_least(left, first)} {operator} {_at_least(right, level + 1)}"
        case ast.Unary(operator=operator, operand=inner):
            return f"not {_at_least(inner, 3)}" if operator == "not" else f"-{_at_least(inner, 7)}"
        case ast.Index(base=base, index=ast.Slice(start=start, stop=stop, step=step)):
            bounds = ":".join("" if bound is None else expression(bound) for bound in (start, stop))
            return f"{_at_least(base, 9)}[{bounds}{'' if step is None else f':{expression(step)}'}]"
        case ast.Index(base=base, index=index):
            return f"{_at_least(base, 9)}[{expression(index)}]"  # type: ignore[arg-type]
        case ast.Call(callee=callee, arguments=arguments):
            return f"{callee.id}({', '.join(map(argument, arguments))})"
        case ast.Select(call=call, result=result):
            return f"{expression(call)}.{result}"
