"""--dump-matcher: the decision tree of a root op as text. An indented line is asked only where those above it held.

onnx.Clip: 1 rule
  operand 2 is a constant?
    the constant operand 2 is
      0.0:
        => clip_is_relu (line 12, if 1 clause holds)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, cast

from tflc.rewrite.left.row import Path, Question
from tflc.rewrite.matching.tree import Each, Fork, Leaf, Node, Swap, Switch

if TYPE_CHECKING:
    from tflc.rewrite.instance import Instance, RuleRow
    from tflc.rewrite.ruleset import RuleSet


def dump(ruleset: RuleSet, roots: Iterable[str]) -> Iterator[str]:
    """The lines of the trees of some root ops."""
    for root in roots:
        matcher = ruleset.matcher(root)
        assert matcher is not None, root
        count = len({instance.label for instance, _ in ruleset.rows(root)})
        yield f"{root}: {count} rule{'s' * (count != 1)}"
        yield from _node(matcher.tree, 1, set())


def _node(node: Node, depth: int, shown: set[int]) -> Iterator[str]:
    if id(node.branches) in shown:
        yield f"{'  ' * depth}(goes on as above)"
        return
    shown.add(id(node.branches))
    for branch in node.branches:
        yield from _branch(branch, depth, shown)


def _branch(branch: Any, depth: int, shown: set[int]) -> Iterator[str]:
    indent = "  " * depth
    match branch:
        case Leaf(key=None):
            yield f"{indent}(every operand matches)"
        case Leaf(key=key):
            instance, row = cast("Callable[[], tuple[Instance, RuleRow]]", key)()
            ways = f", alternative {row.alternative + 1}" if len(instance.rows) > 1 else ""
            guards = len(instance.clauses)
            when = f", if {guards} clause{'s' * (guards != 1)} hold{'s' * (guards == 1)}" if guards else ""
            yield f"{indent}=> {instance.label} (line {instance.rule.name.span.line}{ways}{when})"
        case Switch(asked=asked, answers=answers):
            if asked.kind != "literal" and list(answers) == [True]:
                yield f"{indent}{_asked(asked)}?"
                yield from _node(answers[True], depth + 1, shown)
                return
            if asked.kind == "present" and list(answers) == [False]:
                yield f"{indent}{_place(asked.path)} is absent?"
                yield from _node(answers[False], depth + 1, shown)
                return
            yield f"{indent}{_asked(asked)} is"
            for answer, following in answers.items():
                yield f"{indent}  {_answer(answer)}:"
                yield from _node(following, depth + 2, shown)
        case Swap(asked=asked, node=node):
            yield f"{indent}{_place(asked.path, 'op')}: operands 1 and 2 in both orders"
            yield from _node(node, depth + 1, shown)
        case Fork(asked=asked, ways=ways):
            for number, way in enumerate(ways):
                yield f"{indent}{_place(asked.path)}, way {number + 1} of {len(ways)}"
                yield from _node(way, depth + 1, shown)
        case Each(asked=asked, start=start, tests=tests, node=node):
            yield f"{indent}every operand of {_place(asked.path, 'op')} from {start + 1} on"
            yield from _node(tests, depth + 1, shown)
            yield f"{indent}and then"
            yield from _node(node, depth + 1, shown)


_WORDS = {
    "op": "the op that computes {place}",
    "result": "which result of its op {place} is",
    "present": "{place} is there",
    "count": "{op} has {detail} operands at most",
    "const": "{place} is a constant",
    "attr": "{detail} of {op}",
    "set": "{detail} of {op} is set",
    "agree": "all operands agree",
    "element": "the element type of {place}",
    "class": "the elements of {place} are {detail}",
    "ranked": "the rank of {place} is known",
    "rank": "the rank of {place}",
    "least": "the rank of {place} is {detail} or more",
    "dim": "dim {detail} of {place}",
    "known": "dim {detail} of {place} has a length or a name",
    "static": "dim {detail} of {place} has a length",
    "literal": "the constant {place}",
    "same": "what has one name is the same",
    "users": "no op inside has a user outside",
    "unused": "results from {detail} on have no user",
}


def _asked(asked: Question) -> str:
    kind, path, detail = asked
    if kind == "const" and detail == "optional":
        return f"{_place(path)} is a constant, or absent"
    if kind == "unused" and isinstance(detail, int):
        detail = detail + 1
    return _WORDS[kind].format(place=_place(path), op=_place(path, "op"), detail=detail)


def _place(path: Path, what: str = "value") -> str:
    """``operand 2 of operand 1``; operands in the order that is being tried are first and second."""
    if not path:
        return "the root" if what == "op" else "the operand"
    names = [str(step + 1) if step >= 0 else ("first", "second")[-1 - step] for step in path]
    words = [f"operand {name}" if name.isdigit() else f"the {name} operand" for name in reversed(names)]
    return " of ".join(words)


def _answer(answer: Any) -> str:
    if answer is None:
        return "unset"
    if isinstance(answer, tuple):
        return f"[{', '.join(map(_answer, answer))}]"
    return str(answer)
