"""Labels of numbers, as the attributes of a label encoder tell them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tflc.rewrite.expressions.nomatch import NoMatch

if TYPE_CHECKING:
    from tflc.dialects.schema import SchemaOp


def number_labels(encoder: SchemaOp) -> dict[str, Any] | NoMatch:
    """The ``keys``, the ``values`` (both [count]) and the ``default`` (rank 0) of an encoder of numbers by numbers."""
    import numpy as np

    keys, values = _given(encoder, "keys"), _given(encoder, "values")
    if keys is None or values is None:
        return NoMatch("its keys or values are strings")
    if keys.dtype.kind == "f" and np.isnan(keys).any():
        return NoMatch("one of its keys is no number")
    if len(np.unique(keys)) < len(keys):
        return NoMatch("a key stands twice, of which runtimes take one or the other")
    default = encoder.get("default_tensor")
    if default is not None:
        fallback = default.array.reshape(())
    else:
        fallback = np.asarray(
            encoder.get("default_float" if values.dtype.kind == "f" else "default_int64"), values.dtype
        )
    return {"keys": keys, "values": values, "default": fallback}


def _given(encoder: SchemaOp, which: str) -> Any:
    """The one of the attributes ``{which}_tensor``, ``_int64s`` and ``_floats`` that is given; None where it holds strings."""
    import numpy as np

    tensor = encoder.get(f"{which}_tensor")
    if tensor is not None:
        return None if tensor.array.dtype.kind in "OSU" else tensor.array.reshape(-1)
    for name, dtype in ((f"{which}_int64s", np.int64), (f"{which}_floats", np.float32)):
        if (numbers := encoder.get(name)) is not None:
            return np.asarray(numbers, dtype)
    return None
