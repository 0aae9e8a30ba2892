"""onnx-pat doc: one page for all passes and rules, each rule with its algebra, its text and a firing of it.

The examples are real firings: the smallest graph of several drawn for the rule, before and after.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tflc.rewrite.parse import parse
from tflc.tools.command import counted
from tflc.tools.rule_verification import effort_for

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp

    from tflc.rewrite import RuleSet, ast
    from tflc.rewrite.instance import Instance

DRAWS = 60
"""Small graphs drawn for an example."""

_HEAD = """# Passes and rules

Written by `onnx-pat doc` from the pattern files; edit those. Examples are firings on drawn graphs.
"""


def reference(files: Sequence[tuple[RuleSet, Path]]) -> str:
    """The page: the passes in the order of the convert pipeline, then the other pattern files."""
    from tflc.pipeline import CONVERT

    order = {name.replace("-", "_"): place for place, name in enumerate(CONVERT)}
    parts = [_HEAD]
    for rules, path in sorted(files, key=lambda entry: (order.get(entry[0].name, len(order)), entry[0].name)):
        parts.append(_file(rules, path))
    return "\n".join(parts)


def _file(rules: RuleSet, path: Path) -> str:
    file = parse(path.read_text(encoding="utf-8"), str(path))
    name = rules.name.replace("_", "-")
    parts = [f"## {name}\n", _about_pass(name), f"{counted(len(rules.rules), 'rule')} in `patterns/{path.name}`.\n"]
    instances: dict[str, list[Instance]] = {}
    for instance in rules.instances:
        instances.setdefault(instance.rule.name.id, []).append(instance)
    above = _comments(file)
    for item in file.items:
        if type(item).__name__ == "Rule":
            parts.append(_rule(item, above.get(item.span.line, ""), file, instances.get(item.name.id, []), rules))  # type: ignore[union-attr,arg-type]
    return "\n".join(part for part in parts if part)


def _about_pass(name: str) -> str:
    """The docstring of a pass, its example set apart."""
    from tflc.pipeline import describe, pass_names

    if name not in pass_names():
        return ""
    return "".join(f"{summary}\n" for _, summary in describe([name]))


def _comments(file: ast.File) -> dict[int, str]:
    """The comment that stands directly above each line."""
    by_line = {comment.line: comment.text.lstrip("# ").rstrip() for comment in file.comments if comment.column == 1}
    found: dict[int, str] = {}
    for line in range(1, len(file.lines) + 2):
        words: list[str] = []
        above = line - 1
        while above in by_line:
            words.insert(0, by_line[above])
            above -= 1
        if words:
            found[line] = " ".join(words)
    return found


def _rule(rule: ast.Rule, comment: str, file: ast.File, instances: Sequence[Instance], rules: RuleSet) -> str:
    text = "\n".join(file.lines[rule.span.line - 1 : rule.span.end_line]).rstrip()
    parts = [f"### {rule.name.id}\n"]
    if comment:
        parts.append(f"{comment}\n")
    parts.append(f"```\n{text}\n```\n")
    if len(instances) > 1:
        parts.append(f"For {len(instances)} choices of operations.\n")
    example = next((found for instance in instances[:3] if (found := _example(rules, instance)) is not None), None)
    if example is not None:
        before, after = example
        parts.append(f"```mlir\n{_body(before)}\n// becomes\n{_body(after)}\n```\n")
    return "\n".join(parts)


def _example(rules: RuleSet, instance: Instance) -> tuple[ModuleOp, ModuleOp] | None:
    """The smallest of several firings; None where none was drawn."""
    from tflc.rewrite.verify import Effort
    from tflc.rewrite.verify.instances import Unfit
    from tflc.rewrite.verify.run import Search
    from tflc.rewrite.verify.sides import Broken, fire

    search = Search(rules, instance, 0, replace(effort_for(rules, Effort()), repair=None))
    best: tuple[int, ModuleOp, ModuleOp] | None = None
    for number in range(DRAWS):
        try:
            before = search.draw(number, small=number % 2 == 0).module
            after = fire(before, search.only)
        except (Unfit, Broken):
            continue
        if after is None:
            continue
        body = _body(before)
        length = len(body + _body(after)) + (0 if "xf32" in body else 200)
        if length < (best[0] if best else 4000):
            best = length, before, after
    return None if best is None else best[1:]


def _body(module: ModuleOp) -> str:
    """The ops of main, without the function around them."""
    from tflc.rewrite.verify.replay import printed

    lines = printed(module).splitlines()
    return "\n".join(line.strip() for line in lines[2:-2])
