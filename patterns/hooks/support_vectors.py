"""What machines of support vectors weigh. Source: ai.onnx.ml's SVMRegressor and SVMClassifier."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any

import numpy as np

from tflc.dialects.types import shape_of
from tflc.rewrite.expressions.nomatch import NoMatch

if TYPE_CHECKING:
    from tflc.dialects.schema import SchemaOp


def support_vectors(machine: SchemaOp) -> dict[str, Any] | NoMatch:
    """The ``vectors`` [count, features], their ``weights`` [count, 1], ``rho``, and the kernel's ``gamma``, ``constant`` and ``degree``. Without
    vectors the weights are one, which weighs 1.
    """
    count, rho = machine.get("n_supports"), machine.get("rho")
    weights, vectors = _numbers(machine, "coefficients"), _numbers(machine, "support_vectors")
    if count == 0:
        vectors, weights, count = weights, np.ones(1, np.float32), 1
    if not rho or len(weights) != count or not len(vectors) or len(vectors) % count:
        return NoMatch("its coefficients are not those of its support vectors")
    kernel = _kernel(machine)
    if isinstance(kernel, NoMatch):
        return kernel
    return {
        "vectors": vectors.reshape(count, -1),
        "weights": weights.reshape(count, 1),
        "rho": np.float32(rho[0]),
        **kernel,
    }


def vectors_for_classes(machine: SchemaOp) -> dict[str, Any] | NoMatch:
    """Of a classifier: the ``vectors`` [count, features], the kernel's ``gamma``, ``constant`` and ``degree``, and how classes are told by it.

    Each pair of classes has a line over the kernel's values, ``coefficients`` [lines, count] and ``intercepts`` [lines], and a score above 0 is a
    vote for the first of the two, else one for the second: ``votes`` [lines, classes] on top of ``base`` [classes], which are those where no score
    is above 0. Of two classes the scores are the opposite of the one and itself, two lines. A vector of class i has its coefficients against the
    other classes in their order, row j - 1 that against a later class j, row j that against an earlier one.
    """
    if len(shape_of(machine.operands[0].type) or (None, None)) != 2:
        return NoMatch("its samples do not have two axes")
    classes, per_class = len(machine.get("classlabels_ints") or ()), machine.get("vectors_per_class") or ()
    rho, weights, vectors = (_numbers(machine, name) for name in ("rho", "coefficients", "support_vectors"))
    count, pairs = sum(per_class), list(combinations(range(classes), 2))
    if not pairs or len(per_class) != classes or not count or not len(vectors) or len(vectors) % count:
        return NoMatch("its support vectors are not those of two classes or more")
    if len(weights) != (classes - 1) * count or len(rho) != len(pairs):
        return NoMatch("its coefficients are not those of each pair of its classes")
    kernel = _kernel(machine)
    if isinstance(kernel, NoMatch):
        return kernel
    rows, owner = weights.reshape(classes - 1, count), np.repeat(np.arange(classes), per_class)
    lines = np.stack([np.where(owner == i, rows[j - 1], np.where(owner == j, rows[i], 0)) for i, j in pairs])
    votes = np.zeros((len(pairs), classes), np.float32)
    for line, (first, second) in zip(votes, pairs):
        line[first], line[second] = 1, -1
    if classes == 2:
        lines, rho, votes = (
            np.concatenate([-lines, lines]),
            np.concatenate([-rho, rho]),
            np.pad(votes, ((1, 0), (0, 0))),
        )
    return {
        "vectors": vectors.reshape(count, -1),
        "coefficients": tuple(map(float, lines.ravel())),
        "intercepts": tuple(map(float, rho)),
        "votes": votes,
        "base": np.arange(classes, dtype=np.float32),
        **kernel,
    }


def _numbers(machine: SchemaOp, name: str) -> np.ndarray:
    return np.asarray(machine.get(name) or (), np.float32)


def _kernel(machine: SchemaOp) -> dict[str, np.float32] | NoMatch:
    parameters = machine.get("kernel_params") or (0.0, 0.0, 0.0)
    if len(parameters) != 3:
        return NoMatch("its kernel_params are not gamma, a constant and a degree")
    gamma, constant, degree = parameters
    linear = machine.get("kernel_type") == "LINEAR"
    return {
        "gamma": np.float32(1 if linear else gamma),
        "constant": np.float32(0 if linear else constant),
        "degree": np.float32(int(degree)),
    }
