"""Trees of decisions as a Loop: of each sample and tree, the node that the sample has come to goes one level down a round.

Source: ONNX's TreeEnsemble. Nodes and leaves are numbered together, the nodes first, and a leaf leads to itself. What a round needs to know of a node
is gathered from arrays of the length of all of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from xdsl.ir import Block, SSAValue

from tflc.dialects.onnx.loops import FLAG, SCALAR, Place, length_of, make_loop, place_before, put_in_place
from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import element_of, i64, shape_of, tensor, to_numpy

if TYPE_CHECKING:
    import numpy as np

ENSEMBLE = "onnx.ml.TreeEnsemble"

_LEQ, _LT, _GTE, _GT, _EQ, _NEQ, _MEMBER = range(7)
"""``nodes_modes``."""

_REDUCTIONS = ("ReduceMean", "ReduceSum", "ReduceMin", "ReduceMax")
"""By ``aggregate_function``."""


def is_ensemble(op: SchemaOp) -> bool:
    """Whether an op is a TreeEnsemble that does not transform its scores."""
    return op.name == ENSEMBLE and op.get("post_transform") == 0


def as_rounds(op: SchemaOp) -> SSAValue | None:
    """What the leaves of each sample say in sum: [samples, targets]. None where it is unknown how many features there are.

    Holds before: the samples are [samples, features].
    """
    x = op.operands[0]
    shape = shape_of(x.type)
    if shape is None or len(shape) != 2 or not isinstance(width := shape[1], int):
        return None
    trees = _Trees.of(op)
    place = place_before(op)
    at = trees.first_step(place, x)
    if trees.depth > 1:
        flat = place("Reshape", x, place.constant([-1]), allowzero=0)
        limit = place("Mul", length_of(place, x, 0), place.constant(width))
        starts = place(
            "Unsqueeze", place("Range", place.constant(0), limit, place.constant(width)), place.constant([1])
        )
        block = Block(arg_types=[SCALAR, FLAG, tensor((shape[0], len(trees.roots)), i64)])
        inside = Place(block, None, place.origin)
        inside.end([block.args[1], trees.step(inside, flat, starts, block.args[2])])
        at = make_loop(place, place.constant(trees.depth - 1), None, [at], block).results[0]
    leaf = place("Sub", at, place.constant(len(trees.features)))
    result = _aggregated(place, op, trees, leaf)
    put_in_place(op, [result])
    return result


def _number(op: SchemaOp) -> np.dtype[Any]:
    """The type of the samples: that of the attributes is another where they are computed in another than the model's."""
    element = element_of(op.operands[0].type)
    assert element is not None
    return to_numpy(element)


def _aggregated(place: Place, op: SchemaOp, trees: _Trees, leaf: SSAValue) -> SSAValue:
    """What the leaves, [samples, trees], say together. Where each tree has a target of its own it is what each says."""
    import numpy as np

    weights, targets = op.get("leaf_weights").array.astype(_number(op)), np.asarray(op.get("leaf_targetids"))
    count, reduction = op.get("n_targets"), _REDUCTIONS[op.get("aggregate_function")]
    if reduction == "ReduceSum" and trees.own_targets(count):
        return place("Gather", place.constant(weights, weights.dtype), leaf, axis=0)
    if count == 1:
        said = place("Gather", place.constant(weights, weights.dtype), leaf, axis=0)
        return place(reduction, said, place.constant([1]), keepdims=1)
    nothing = {"ReduceMin": np.finfo(weights.dtype).max, "ReduceMax": np.finfo(weights.dtype).min}.get(reduction, 0)
    table = np.full((len(weights), count), nothing, weights.dtype)
    table[np.arange(len(weights)), targets] = weights
    said = place("Gather", place.constant(table, table.dtype), leaf, axis=0)
    return place(reduction, said, place.constant([1]), keepdims=0)


@dataclass(frozen=True)
class _Trees:
    """Arrays over the nodes: what they ask, ``low <= x[feature] <= high``, and where they lead if so, if not, and where x is no number."""

    features: np.ndarray
    low: np.ndarray
    high: np.ndarray
    yes: np.ndarray
    no: np.ndarray
    missing: np.ndarray
    leaf_targets: np.ndarray
    roots: tuple[int, ...]

    @staticmethod
    def of(op: SchemaOp) -> _Trees:
        import numpy as np

        nodes = _Nodes.of(op)
        asked = [nodes.asked(node) for node in range(len(nodes.modes))]
        # A node that asks whether x is one of several numbers asks for one after the other.
        starts = np.cumsum([0, *(len(each) for each in asked)])
        count = int(starts[-1])

        def place_of(child: int, is_leaf: int) -> int:
            return count + child if is_leaf else int(starts[child])

        rows: list[tuple[int, float, float, int, int, int]] = []
        for node, ranges in enumerate(asked):
            yes, no = (place_of(*child) for child in nodes.children[node])
            missing = yes if nodes.tracks_true[node] else no
            if nodes.modes[node] in (_LT, _GT, _NEQ):
                yes, no = no, yes
            for number, (low, high) in enumerate(ranges):
                last = number == len(ranges) - 1
                rows.append(
                    (nodes.features[node], low, high, yes, no if last else int(starts[node]) + number + 1, missing)
                )
        features, low, high, yes, no, missing = zip(*rows)
        number = _number(op)
        return _Trees(
            np.asarray(features),
            np.asarray(low, number),
            np.asarray(high, number),
            np.asarray(yes),
            np.asarray(no),
            np.asarray(missing),
            np.asarray(op.get("leaf_targetids")),
            tuple(int(starts[root]) for root in op.get("tree_roots")),
        )

    def own_targets(self, count: int) -> bool:
        """Whether the first target is that of the first tree alone, and so on."""
        return count == len(self.roots) and all(self._targets(root) == {n} for n, root in enumerate(self.roots))

    def _targets(self, root: int) -> set[int]:
        leaves, waiting, seen = set[int](), [root], set[int]()
        while waiting:
            node = waiting.pop()
            if node >= len(self.features):
                leaves.add(int(self.leaf_targets[node - len(self.features)]))
            elif node not in seen:
                seen.add(node)
                waiting += [int(self.yes[node]), int(self.no[node])]
        return leaves

    @property
    def depth(self) -> int:
        """How many steps lead from the roots to the last leaf."""
        level, steps = set(self.roots), 0
        while level:
            below = {int(child) for node in level for child in (self.yes[node], self.no[node])}
            level, steps = {node for node in below if node < len(self.features)}, steps + 1
        return steps

    def first_step(self, place: Place, x: SSAValue) -> SSAValue:
        """From the roots: [samples, trees]."""
        roots = list(self.roots)
        value = place("Gather", x, place.constant(self.features[roots]), axis=1)
        return self._next(place, value, lambda array: place.constant(array[roots], array.dtype))

    def step(self, place: Place, flat: SSAValue, starts: SSAValue, at: SSAValue) -> SSAValue:
        """From where each sample is in each tree, [samples, trees], to the level below; from a leaf to itself.

        ``flat`` are the samples one after the other, ``starts``, [samples, 1], where each begins.
        """
        import numpy as np

        leaves = np.arange(len(self.leaf_targets))

        def gathered(array: np.ndarray) -> SSAValue:
            leads = array is self.yes or array is self.no or array is self.missing
            whole = np.concatenate([array, leaves + len(array) if leads else np.zeros_like(array, shape=leaves.shape)])
            return place("Gather", place.constant(whole, whole.dtype), at, axis=0)

        value = place("Gather", flat, place("Add", gathered(self.features), starts), axis=0)
        return self._next(place, value, gathered)

    def _next(self, place: Place, value: SSAValue, of: Any) -> SSAValue:
        """Where ``value`` leads, where ``of`` gives what an array says of the nodes."""
        import numpy as np

        answers = []
        if not np.isneginf(self.low).all():
            answers.append(place("GreaterOrEqual", value, of(self.low)))
        if not np.isposinf(self.high).all() or not answers:
            answers.append(place("LessOrEqual", value, of(self.high)))
        answer = answers[0] if len(answers) == 1 else place("And", *answers)
        to = place("Where", answer, of(self.yes), of(self.no))
        # Where x is no number both comparisons fail.
        if (self.missing != self.no).any():
            to = place("Where", place("IsNaN", value), of(self.missing), to)
        return to


@dataclass(frozen=True)
class _Nodes:
    """The attributes of the nodes as they stand, each read once: forests have a hundred thousand nodes.

    ``children`` are two numbers of a node: where the answer yes leads, and the answer no; each with whether it is that of a leaf.
    """

    modes: list[int]
    features: tuple[int, ...]
    splits: list[float]
    members: list[list[float]]
    children: list[tuple[tuple[int, int], tuple[int, int]]]
    tracks_true: list[bool]
    """Whether a sample that lacks the feature takes the true branch, be it because no number is unequal to any."""

    @staticmethod
    def of(op: SchemaOp) -> _Nodes:
        import numpy as np

        modes = [int(mode) for mode in op.get("nodes_modes").array]
        members, values = list[list[float]](), op.get("membership_values")
        if values is not None:
            ends = np.flatnonzero(np.isnan(values.array))
            members = [[float(value) for value in part if value == value] for part in np.split(values.array, ends)]
        sets = iter(members)
        yes = zip(op.get("nodes_truenodeids"), op.get("nodes_trueleafs"))
        no = zip(op.get("nodes_falsenodeids"), op.get("nodes_falseleafs"))
        tracks = op.get("nodes_missing_value_tracks_true") or [False] * len(modes)
        return _Nodes(
            modes,
            op.get("nodes_featureids"),
            [float(split) for split in op.get("nodes_splits").array],
            [next(sets, []) if mode == _MEMBER else [] for mode in modes],
            list(zip(yes, no)),
            [bool(true) or mode == _NEQ for true, mode in zip(tracks, modes)],
        )

    def asked(self, node: int) -> list[tuple[float, float]]:
        """The bounds of one or several ranges that x is asked to lie in; for less, greater and unequal the opposite is asked."""
        split, endless = self.splits[node], float("inf")
        match self.modes[node]:
            case mode if mode in (_LEQ, _GT):
                return [(-endless, split)]
            case mode if mode in (_GTE, _LT):
                return [(split, endless)]
            case mode if mode in (_EQ, _NEQ):
                return [(split, split)]
        return [(member, member) for member in self.members[node]]
