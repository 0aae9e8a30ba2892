"""What a machine of support vectors weighs. Source: ai.onnx.ml's SVMRegressor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tflc.rewrite.expressions.nomatch import NoMatch

if TYPE_CHECKING:
    from tflc.dialects.schema import SchemaOp


def support_vectors(machine: SchemaOp) -> dict[str, Any] | NoMatch:
    """The ``vectors`` [count, features], their ``weights`` [count, 1], ``rho``, and the kernel's ``gamma``, ``constant`` and ``degree``. Without
    vectors the weights are one, which weighs 1.
    """
    import numpy as np

    count, rho = machine.get("n_supports"), machine.get("rho")
    weights = np.asarray(machine.get("coefficients") or (), np.float32)
    vectors = np.asarray(machine.get("support_vectors") or (), np.float32)
    if count == 0:
        vectors, weights, count = weights, np.ones(1, np.float32), 1
    if not rho or len(weights) != count or not len(vectors) or len(vectors) % count:
        return NoMatch("its coefficients are not those of its support vectors")
    parameters = machine.get("kernel_params") or (0.0, 0.0, 0.0)
    if len(parameters) != 3:
        return NoMatch("its kernel_params are not gamma, a constant and a degree")
    gamma, constant, degree = parameters
    linear = machine.get("kernel_type") == "LINEAR"
    return {
        "vectors": vectors.reshape(count, -1),
        "weights": weights.reshape(count, 1),
        "rho": np.float32(rho[0]),
        "gamma": np.float32(1 if linear else gamma),
        "constant": np.float32(0 if linear else constant),
        "degree": np.float32(int(degree)),
    }
