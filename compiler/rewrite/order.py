"""Which rows are tried first: the more specific of two, else the one whose rule says ``before``."""

from __future__ import annotations

from collections.abc import Sequence

from tflc.rewrite.instance import Instance, RuleRow
from tflc.rewrite.row import Question, Test

Key = tuple[Question, object]


def asked(row: RuleRow) -> frozenset[Key]:
    """The tests of a row, as a set. Tests about the match as a whole do not make a rule more specific."""
    return frozenset(_key(test) for test in row.tests if test.question.kind not in ("users", "unused"))


def implied(row: RuleRow) -> frozenset[Key]:
    """Everything that holds when the tests of a row do."""
    found: set[Key] = set()
    for test in row.tests:
        found.add(_key(test))
        found |= weaker(test)
    return frozenset(found)


def _key(test: Test) -> Key:
    return test.question, (test.answer, test.options)


def weaker(test: Test) -> set[Key]:
    """Tests that hold wherever this one does."""
    kind, path, detail = test.question

    def holds(kind: str, detail: object = None, answer: object = True) -> Key:
        return Question(kind, path, detail), (answer, ())  # type: ignore[arg-type]

    match kind:
        case "op":
            return {holds("present")}
        case "const" if detail is None:
            return {holds("present"), holds("const", "optional")}
        case "present" if test.answer is False:
            return {holds("const", "optional")}
        case "attr" if test.answer is not None:
            return {holds("set", detail)}
        case "element":
            name = str(test.answer)
            word = (
                "float"
                if name.startswith(("f", "bf"))
                else "int"
                if name.lstrip("u").startswith("i") and name != "i1"
                else ""
            )
            return {holds("class", word)} if word else set()
        case "rank":
            assert isinstance(test.answer, int)
            return {holds("ranked"), *(holds("least", count) for count in range(test.answer + 1))}
        case "least":
            assert isinstance(detail, int)
            return {holds("ranked"), *(holds("least", count) for count in range(detail))}
        case "dim":
            return {holds("static", detail), holds("known", detail)}
        case "static":
            return {holds("known", detail)}
        case "count":
            assert isinstance(detail, int)
            return {holds("count", count) for count in range(detail, detail + 8)}
    return set()


class Order:
    """The order among the rows of one root."""

    def __init__(self, rows: Sequence[tuple[Instance, RuleRow]]):
        self.rows = rows
        self._asked = [asked(row) for _, row in rows]
        self._implied = [implied(row) for _, row in rows]
        self._whens = [frozenset(_whens(instance)) for instance, _ in rows]
        self.ahead = self._ahead()

    def at_least(self, a: int, b: int) -> bool:
        """Whether row a matches only where row b does."""
        return self._asked[b] <= self._implied[a] and self._whens[b] <= self._whens[a]

    def more_specific(self, a: int, b: int) -> bool:
        return self.at_least(a, b) and not self.at_least(b, a)

    def says_before(self, a: int, b: int) -> bool:
        return self.rows[b][0].rule.name.id in {name.id for name in self.rows[a][0].rule.before}

    def precedes(self, a: int, b: int) -> bool:
        """Whether row a must be tried before row b."""
        return a in self.ahead[b]

    def _ahead(self) -> list[set[int]]:
        """For each row, those that precede it. Candidates come from an index, so that many rules on one root stay cheap."""
        holding: dict[Key, set[int]] = {}
        for row, keys in enumerate(self._implied):
            for key in keys:
                holding.setdefault(key, set()).add(row)
        everything = set(range(len(self.rows)))
        by_rule: dict[str, list[int]] = {}
        by_instance: dict[int, list[int]] = {}
        for row, (instance, _) in enumerate(self.rows):
            by_rule.setdefault(instance.rule.name.id, []).append(row)
            by_instance.setdefault(id(instance), []).append(row)
        ahead: list[set[int]] = []
        for b, (instance, _) in enumerate(self.rows):
            postings = sorted((holding[key] for key in self._asked[b]), key=len)
            candidates = set.intersection(*postings) if postings else everything
            found = {
                a
                for a in candidates
                if self.rows[a][0].rule is not instance.rule and self.more_specific(a, b) and not self.says_before(b, a)
            }
            found |= {a for a in by_instance[id(instance)] if a < b}
            ahead.append(found)
        for a, (instance, _) in enumerate(self.rows):
            for name in instance.rule.before:
                for b in by_rule.get(name.id, ()):
                    if self.rows[b][0].rule is not instance.rule:
                        ahead[b].add(a)
        return ahead

    def sorted(self) -> list[int]:
        """All rows, each after those that precede it; among equals the more demanding first, then by name."""
        count = len(self.rows)
        rank = sorted(
            range(count),
            key=lambda i: (
                -len(self._asked[i]) - len(self._whens[i]),
                self.rows[i][1].label,
                self.rows[i][1].alternative,
            ),
        )
        position = {row: place for place, row in enumerate(rank)}
        done: dict[int, None] = {}
        active: set[int] = set()

        def visit(row: int) -> None:
            if row in done or row in active:
                return
            active.add(row)
            for other in sorted(self.ahead[row], key=position.__getitem__):
                visit(other)
            active.discard(row)
            done[row] = None

        for row in rank:
            visit(row)
        return list(done)


def _whens(instance: Instance) -> set[object]:
    from tflc.rewrite import ast

    found: set[object] = set()
    for clause in instance.rule.clauses:
        if isinstance(clause, ast.When):
            found |= set(conjuncts(clause.test))
    return found


def conjuncts(test: object) -> list[object]:
    """``a and b`` as a, b."""
    from tflc.rewrite import ast

    if isinstance(test, ast.Binary) and test.operator == "and":
        return [*conjuncts(test.left), *conjuncts(test.right)]
    return [test]
