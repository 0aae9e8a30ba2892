"""Linear models of classes. Source: ai.onnx.ml's LinearClassifier."""

from __future__ import annotations

from collections.abc import Sequence

from tflc.rewrite.expressions.nomatch import NoMatch


def lines_for_classes(
    coefficients: Sequence[float], intercepts: Sequence[float] | None, classes: int
) -> dict[str, tuple[float, ...]] | NoMatch:
    """The ``coefficients`` and ``intercepts`` of a line for each class. A model of two classes may tell that of the second alone: the first has the
    opposite.
    """
    if classes < 2:
        return NoMatch("it tells one class from nothing")
    lines = len(intercepts) if intercepts else classes
    if lines not in ({1, 2} if classes == 2 else {classes}) or len(coefficients) % lines:
        return NoMatch("its coefficients are not those of a line for each class")
    weights, offsets = tuple(coefficients), tuple(intercepts or (0.0,) * lines)
    if lines < classes:
        weights, offsets = (*(-each for each in weights), *weights), (-offsets[0], offsets[0])
    return {"coefficients": weights, "intercepts": offsets}
