"""Ensembles of trees of decisions as ai.onnx.ml 1 and 3 tell them, as those of 5.

Source: ONNX's TreeEnsembleRegressor, TreeEnsembleClassifier and TreeEnsemble. A leaf of the older forms may speak of several targets, one of the
newer of one: in the ensembles made here each tree has a target of its own, and what its leaf says is the leaf's number, a row of a table.
"""

from __future__ import annotations

import operator
from typing import TYPE_CHECKING, Any

import numpy as np

from tflc.dialects.types import element_of, f64
from tflc.dialects.weight import WeightAttr
from tflc.rewrite.expressions.nomatch import NoMatch

if TYPE_CHECKING:
    from tflc.dialects.schema import SchemaOp

MOST_LEAVES = 1 << 24
"""So many numbers are exact in f32."""

_MODES = {"BRANCH_LEQ": 0, "BRANCH_LT": 1, "BRANCH_GTE": 2, "BRANCH_GT": 3, "BRANCH_EQ": 4, "BRANCH_NEQ": 5}

_NODES = (
    "nodes_treeids",
    "nodes_nodeids",
    "nodes_featureids",
    "nodes_modes",
    "nodes_values",
    "nodes_values_as_tensor",
    "nodes_truenodeids",
    "nodes_falsenodeids",
    "nodes_missing_value_tracks_true",
)


def leaf_places(trees: SchemaOp) -> dict[str, Any] | NoMatch:
    """Of a regressor: the attributes of a TreeEnsemble whose result, [samples, trees], is the number of each tree's leaf."""
    keys: list[tuple[int, int]] = list(zip(trees.get("nodes_treeids") or [], trees.get("nodes_nodeids") or []))
    modes = trees.get("nodes_modes") or ()
    if not keys or len(set(keys)) < len(keys):
        return NoMatch("a node stands twice, or there is none")
    if unknown := {*modes} - {*_MODES, "LEAF"}:
        return NoMatch(f"nothing is known of {sorted(unknown)[0]}")
    leaves = _numbers(trees)
    if len(leaves) > MOST_LEAVES:
        return NoMatch("it has more leaves than f32 has whole numbers")
    return _leaves(trees, keys, leaves)


def leaf_votes(trees: SchemaOp) -> dict[str, np.ndarray] | NoMatch:
    """Of a regressor: what its leaves say, ``votes`` [leaves, targets], and ``base`` [targets]."""
    count, base = trees.get("n_targets") or 0, numbers_of(trees, "base_values")
    if not all(0 <= target < count for target in trees.get("target_ids") or ()):
        return NoMatch("a leaf speaks of a target that is not there")
    if base is not None and len(base) not in (1, count):
        return NoMatch("its base values are not those of its targets")
    whole = np.broadcast_to(0.0 if base is None else base, (count,))
    return {"votes": _votes(trees, _numbers(trees), count), "base": whole.astype(np.float32)}


def _numbers(trees: SchemaOp) -> dict[tuple[int, int], int]:
    """The leaves, by tree and node, numbered as they come."""
    columns = zip(trees.get("nodes_treeids") or (), trees.get("nodes_nodeids") or (), trees.get("nodes_modes") or ())
    keys = [(tree, node) for tree, node, mode in columns if mode == "LEAF"]
    return {key: number for number, key in enumerate(keys)}


def votes_for_classes(trees: SchemaOp) -> dict[str, Any] | NoMatch:
    """The attributes of the regressor that gives a classifier's scores. Where all votes are for the first of two classes they are for the second, and
    what they are against it the first has.
    """
    count = max(len(trees.get("classlabels_int64s") or ()), len(trees.get("classlabels_strings") or ()))
    ids, weights, base = trees.get("class_ids"), numbers_of(trees, "class_weights"), numbers_of(trees, "base_values")
    if not ids or weights is None or count < 2:
        return NoMatch("it has no votes, or no two classes")
    at = {"treeids": trees.get("class_treeids"), "nodeids": trees.get("class_nodeids"), "ids": ids}
    if len({*ids}) == 1:
        if {*ids} != {0} or count > 2 or (base is not None and len(base) > 1):
            return NoMatch("all votes are for one class that is not the first of two")
        one = 1.0 if trees.get("post_transform") in ("NONE", "PROBIT") else 0.0
        own = 0.0 if base is None else float(base[0])
        at = {name: (*given, *given) for name, given in at.items()}
        at["ids"] = (0,) * len(ids) + (1,) * len(ids)
        weights, base = np.concatenate([-weights, weights]), np.array([one - own, own])
    given = {name: value for name in _NODES if (value := trees.get(name)) is not None}
    told = {f"target_{name}": tuple(values) for name, values in at.items()}
    told["target_weights"] = tuple(map(float, weights))
    if base is not None:
        told["base_values"] = tuple(map(float, base))
    return {**given, **told, "n_targets": count, "post_transform": trees.get("post_transform")}


def numbers_of(trees: SchemaOp, name: str) -> np.ndarray | None:
    """An attribute of floats, which another one may hold as a tensor."""
    tensor, numbers = trees.get(f"{name}_as_tensor"), trees.get(name)
    if tensor is not None:
        return tensor.array.reshape(-1)
    return np.asarray(numbers, np.float32) if numbers else None


def _leaves(trees: SchemaOp, keys: list[tuple[int, int]], leaves: dict[tuple[int, int], int]) -> dict[str, Any]:
    """A tree that is a leaf is a node, both of whose branches are."""
    tracks = trees.get("nodes_missing_value_tracks_true") or (0,) * len(keys)
    number = np.float64 if element_of(trees.operands[0].type) == f64 else np.float32
    columns = zip(
        keys,
        trees.get("nodes_modes"),
        trees.get("nodes_featureids"),
        _thresholds(trees, len(keys)),
        trees.get("nodes_truenodeids"),
        trees.get("nodes_falsenodeids"),
        tracks,
    )
    first = {tree: (tree, node) for tree, node in reversed(keys)}
    roots = {tree: first[tree] for tree in sorted(first)}
    only = {root for root in roots.values() if root in leaves}
    inner = {key: number for number, key in enumerate(key for key in keys if key not in leaves or key in only)}

    def child(key: tuple[int, int]) -> tuple[int, int]:
        return (leaves[key], 1) if key in leaves else (inner[key], 0)

    rows = []
    for key, mode, feature, threshold, yes, no, tracks_true in columns:
        branches = [child((key[0], yes)), child((key[0], no))] if mode != "LEAF" else [child(key)] * 2
        if mode == "BRANCH_NEQ":
            # Its newest form finds what is no number unequal, whatever it is told of missing ones.
            mode, tracks_true = "BRANCH_EQ", not tracks_true
            branches.reverse()
        if key in inner:
            rows.append((_MODES.get(mode, 0), feature, threshold, *branches[0], *branches[1], int(tracks_true)))
    modes, features, thresholds, yes, yes_leaf, no, no_leaf, tracking = zip(*rows)
    tree_of = {tree: number for number, tree in enumerate(roots)}
    return {
        "nodes_modes": WeightAttr.of(np.asarray(modes, np.uint8)),
        "nodes_featureids": features,
        "nodes_splits": WeightAttr.of(np.asarray(thresholds, number)),
        "nodes_truenodeids": yes,
        "nodes_trueleafs": yes_leaf,
        "nodes_falsenodeids": no,
        "nodes_falseleafs": no_leaf,
        "nodes_missing_value_tracks_true": tracking,
        "leaf_targetids": tuple(tree_of[tree] for tree, _ in leaves),
        "leaf_weights": WeightAttr.of(np.arange(len(leaves), dtype=number)),
        "tree_roots": tuple(inner[root] for root in roots.values()),
        "n_targets": len(roots),
        "aggregate_function": 1,
        "post_transform": 0,
    }


def _thresholds(trees: SchemaOp, count: int) -> np.ndarray:
    given = numbers_of(trees, "nodes_values")
    return np.zeros(count) if given is None else given


def _votes(trees: SchemaOp, leaves: dict[tuple[int, int], int], count: int) -> np.ndarray:
    """What the leaves say of the targets: in sum, or the least or the greatest; where they say nothing, what changes nothing."""
    combine, start = {
        "MIN": (min, float(np.finfo(np.float32).max)),
        "MAX": (max, float(np.finfo(np.float32).min)),
    }.get(trees.get("aggregate_function"), (operator.add, 0.0))
    votes = np.full((len(leaves), count), start, np.float32)
    weights = numbers_of(trees, "target_weights")
    told = zip(trees.get("target_treeids") or (), trees.get("target_nodeids") or (), trees.get("target_ids") or ())
    for (tree, node, target), weight in zip(told, () if weights is None else weights):
        row = leaves.get((tree, node))
        if row is not None:
            votes[row, target] = combine(votes[row, target], weight)
    return votes
