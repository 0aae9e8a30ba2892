"""What each name of a rule is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tflc.diagnostics import Finding
from tflc.rewrite.left.normalize import Straight, kind_of
from tflc.rewrite.left.row import AnyRef, BranchRef, EachRef, Ref, RestRef
from tflc.rewrite.syntax import ast
from tflc.rewrite.syntax.findings import Findings


@dataclass(frozen=True, slots=True)
class Binding:
    """What a name is: value (a ``let`` of operands too), const, op, attr, dim, let or item (of a comprehension).

    ``many`` for a list; ``op`` is the op's name for an op, where it is one and the same in every alternative, and for an ``attribute`` that of the op
    that has it; ``root`` for the op that the rule replaces, ``made`` for what the right side makes.
    """

    kind: str
    many: bool = False
    op: str = ""
    span: ast.Span = ast.NOWHERE
    root: bool = False
    made: bool = False
    attribute: str = ""


def bindings_of(straights: Sequence[Straight], findings: Findings) -> dict[str, Binding]:
    """What each name of the left side is; one thing in all its places."""
    bindings: dict[str, Binding] = {}
    for straight in straights:
        for name, refs in straight.names.items():
            kinds = [kind_of(ref) for ref in refs]
            if len(refs) > 1 and "const" in kinds and "value" in kinds:
                chosen = refs[kinds.index("const")]
                refs.remove(chosen)
                refs.insert(0, chosen)
                kinds = [kind_of(ref) for ref in refs]
            ref = refs[0]
            root = isinstance(ref, Ref) and ref.kind == "op" and not ref.path
            attribute = ref.detail if isinstance(ref, Ref) and ref.kind == "attr" else ""
            found = Binding(kinds[0], _many(ref), _op_of(ref), ref.span, root, attribute=attribute)
            for other, kind in zip(refs[1:], kinds[1:]):
                if not _compatible(kinds[0], kind):
                    _two_things(name, kinds[0], kind, ref.span, other.span, findings)
            first = bindings.setdefault(name, found)
            if not _compatible(first.kind, found.kind) or first.many != found.many:
                _two_things(name, first.kind, found.kind, first.span, found.span, findings)
            elif first.op != found.op:
                bindings[name] = Binding(first.kind, first.many, "", first.span, first.root)
    return bindings


def _compatible(a: str, b: str) -> bool:
    groups = ({"value", "const"}, {"attr", "dim"}, {"op"})
    return any(a in group and b in group for group in groups)


_WORDS = {
    "value": "an operand",
    "const": "a constant",
    "op": "an operation",
    "attr": "an attribute",
    "dim": "a dim",
    "let": "a let",
}


def _two_things(name: str, a: str, b: str, first: ast.Span, second: ast.Span, findings: Findings) -> None:
    note: Finding = findings.note(first, f"{_WORDS[a]} here")
    shown = name.rsplit(".", 1)[-1]
    findings.add("P0122", second, f"'{shown}' is {_WORDS[b]} here and {_WORDS[a]} elsewhere", notes=(note,))


def _many(ref: AnyRef) -> bool:
    match ref:
        case RestRef():
            return True
        case EachRef(agreed=agreed):
            return not agreed
        case BranchRef(options=options):
            return any(option is not None and _many(option) for option in options)
    return False


def _op_of(ref: AnyRef) -> str:
    match ref:
        case Ref(kind="op", detail=op) | Ref(kind="attr", op=op):
            return op
        case EachRef(inner=inner):
            return _op_of(inner)
        case BranchRef(options=options):
            ops = {_op_of(option) for option in options if option is not None}
            return ops.pop() if len(ops) == 1 else ""
    return ""
