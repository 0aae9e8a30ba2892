"""A counterexample, made as small as stays one: a smaller graph, then fewer attributes, then simpler numbers.

A graph is drawn anew with short axes and kept where it fails too and is smaller; its axes are shortened; attributes are left out and elements
replaced by 0, by 1 or by whole numbers, one after the other, as long as the rule stays refuted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any

from tflc.rewrite import claims
from tflc.rewrite.verify.drawn import constants_of
from tflc.rewrite.verify.judge import Repair, Unrunnable, difference, moves_data, run
from tflc.rewrite.verify.shorten import shorter
from tflc.rewrite.verify.sides import Broken, fire, matches, root_of
from tflc.rewrite.verify.verdict import Counterexample

if TYPE_CHECKING:
    import numpy as np
    from xdsl.dialects.builtin import ModuleOp

    from tflc.rewrite.ruleset import RuleSet
    from tflc.rewrite.verify.run import Search

Graph = tuple["ModuleOp", Mapping[str, "np.ndarray"]]
"""A graph and its inputs."""

REDRAWS = 40
"""Small graphs that are tried."""

TRIES = 120
"""Simplifications that are tried of each kind; each evaluates both sides."""


def shrink(search: Search, example: Counterexample) -> Counterexample:
    """The smallest counterexample found, of the same kind. What is given is among them, so this never loses it."""
    example = _redrawn(search, example)
    for steps in (_shorter, _simpler):
        example = _walked(search, example, steps)
    return example


def _walked(
    search: Search, example: Counterexample, steps: Callable[[Counterexample], Iterator[Graph]]
) -> Counterexample:
    """The counterexample at the end of steps each of which is one still, within the budget of tries."""
    budget = TRIES
    progress = True
    while progress and budget > 0:
        progress = False
        for module, inputs in islice(steps(example), budget):
            budget -= 1
            if (found := refutes(module, inputs, search.only, example, search.effort.repair)) is not None:
                example, progress = found, True
                break
    return example


def refutes(
    module: ModuleOp,
    inputs: Mapping[str, np.ndarray],
    rules: RuleSet,
    like: Counterexample | None = None,
    repair: Repair | None = None,
) -> Counterexample | None:
    """The counterexample that a graph and its inputs are; None where the rule is right about it, or (with ``like``) wrong in another way."""
    try:
        if not matches(module, rules):
            return None
        expected = run(module, inputs, repair)
    except (Broken, Unrunnable):
        return None
    try:
        after = fire(module, rules)
        assert after is not None
    except Broken as broken:
        same = like is None or like.kind == broken.kind
        return Counterexample(broken.kind, str(broken), module, None, inputs, expected, {}) if same else None
    if like is not None and like.kind != "values":
        return None
    try:
        found = run(after, inputs, repair)
    except Unrunnable:
        return None
    exact = moves_data(inputs, module, expected) and like is None
    steps = max(map(claims.steps, rules.instances))
    wrong = difference(module, after, inputs, expected, found, exact=exact, steps=steps, repair=repair)
    return None if wrong is None else Counterexample("values", wrong, module, after, inputs, expected, found)


def size(example: Counterexample) -> int:
    """How much there is to read: elements of inputs and constants, ops, attributes."""
    from tflc.dialects.schema import walk_schema_ops

    ops = list(walk_schema_ops(example.before))
    elements = sum(array.size for array in example.inputs.values())
    elements += sum(op.properties["value"].array.size for op in ops if "value" in op.properties)  # type: ignore[union-attr]
    return elements + 5 * len(ops) + sum(len(op.properties) for op in ops)


def _redrawn(search: Search, example: Counterexample) -> Counterexample:
    from tflc.rewrite.verify.draw import Unfit
    from tflc.rewrite.verify.run import broken_example, runs

    best = example
    for number in range(REDRAWS):
        try:
            drawn = search.draw(number, small=True)
        except Unfit:
            continue
        try:
            if not matches(drawn.module, search.only):
                continue
            found = search.check(drawn)
        except (Unfit, Unrunnable):
            continue
        except Broken as broken:
            found = broken_example(drawn, broken, number)
            if not runs(found, search.effort.repair):
                continue
        if found is not None and found.kind == example.kind and size(found) < size(best):
            best = found
    return best


def _shorter(example: Counterexample) -> Iterator[Graph]:
    return shorter(example.before, example.inputs)


def _simpler(example: Counterexample) -> Iterator[Graph]:
    """Graphs and inputs that are simpler by one step, the largest steps first."""
    from tflc.dialects.weight import WeightAttr

    for place, attribute in _attributes(example.before):
        copy = example.before.clone()
        del list(copy.walk())[place].properties[attribute]
        if _still_typed(copy):
            yield copy, example.inputs
    for name, array in example.inputs.items():
        for simple in _numbers(array):
            yield example.before, {**example.inputs, name: simple}
    for place, constant in enumerate(constants_of(example.before)):
        for simple in _numbers(constant.properties["value"].array):  # type: ignore[union-attr]
            copy = example.before.clone()
            constants_of(copy)[place].properties["value"] = WeightAttr.of(simple)
            if _still_typed(copy):
                yield copy, example.inputs


def _attributes(module: ModuleOp) -> list[tuple[int, str]]:
    """The attributes that may be left out: the place of each one's op in the module, and its name."""
    from tflc.dialects.schema import SchemaOp

    return [
        (place, name)
        for place, op in enumerate(module.walk())
        if isinstance(op, SchemaOp) and "ConstantLike" not in op.schema.traits
        for name in op.properties
        if name != "absent" and not op.schema.attributes[name].required
    ]


def _still_typed(module: ModuleOp) -> bool:
    from tflc.rewrite.verify.sides import check_types

    try:
        check_types(module)
        root_of(module).verify_()
    except Exception:
        return False
    return True


def _numbers(array: np.ndarray) -> Iterator[np.ndarray]:
    """Simpler elements: all 0, all 1, counted, rounded; then one at a time 0."""
    import numpy as np

    if array.dtype.kind not in "fiu" or not array.size:
        return
    current = _cost(array)
    count = np.arange(1, array.size + 1).reshape(array.shape)
    with np.errstate(all="ignore"):
        whole: list[Callable[[], Any]] = [
            lambda: np.zeros_like(array),
            lambda: np.ones_like(array),
            lambda: count.astype(array.dtype),
            lambda: np.round(array),
            lambda: np.round(array, 1),
        ]
        for make in whole:
            simple = np.asarray(make()).astype(array.dtype)
            if _cost(simple) < current:
                yield simple
    if array.size <= 16:
        for place in np.ndindex(array.shape):
            if array[place] != 0:
                simple = np.array(array)
                simple[place] = 0
                yield simple


def _cost(array: np.ndarray) -> float:
    """Zeros are simplest, then ones, then small whole numbers, then short fractions."""
    import numpy as np

    total = 0.0
    for element in array.ravel().tolist():
        if element == 0:
            continue
        if not np.isfinite(element):
            total += 50
        elif element == int(element) and abs(element) < 1e6:
            total += 1 if element == 1 else 2 + min(abs(element), 20) / 100
        else:
            total += 5 + len(repr(element))
    return total
