"""Result types of the recurrent ops: the input's leading axes, then the width of the output state."""

from __future__ import annotations

from xdsl.ir import Attribute

from tflc.dialects.tfl.site import Site
from tflc.dialects.types import Dim, tensor


def _columns(site: Site, name: str) -> Dim:
    """The second axis of a weight matrix; None where it is absent or unknown."""
    index = site.op.schema.operand_index(name)
    if index >= len(site.slots) or site.slots[index] is None:
        return None
    shape = site.shape(index)
    return None if shape is None else shape[-1]


def _rows(site: Site, name: str) -> Dim:
    shape = site.shape(site.op.schema.operand_index(name))
    return None if shape is None else shape[0]


def _lstm(site: Site) -> list[Attribute]:
    """Recurrent weights are [cells, outputs]."""
    shape = site.shape(0)
    return site.like(0, None if shape is None else (*shape[:-1], _columns(site, "recurrent_to_output_weights")))


def _rnn(site: Site) -> list[Attribute]:
    """Input weights are [units, inputs]."""
    shape = site.shape(0)
    return site.like(0, None if shape is None else (*shape[:-1], _rows(site, "input_weights")))


def _bidirectional(site: Site) -> list[Attribute]:
    """With ``merge_outputs`` both directions stand side by side in the first result, and the second is absent."""
    lstm = "lstm" in site.op.name
    shape = site.shape(0)
    widths = [
        _columns(site, f"{which}_recurrent_to_output_weights") if lstm else _rows(site, f"{which}_input_weights")
        for which in ("fw", "bw")
    ]
    if shape is None:
        widths_known: list[tuple[Dim, ...] | None] = [None, None]
    else:
        widths_known = [(*shape[:-1], width) for width in widths]
    if not site.attr("merge_outputs"):
        return [tensor(result, site.element(0)) for result in widths_known]
    both = widths[0] + widths[1] if isinstance(widths[0], int) and isinstance(widths[1], int) else None
    return site.like(0, None if shape is None else (*shape[:-1], both))


def _svdf(site: Site) -> list[Attribute]:
    """Feature weights are [units * rank, inputs]."""
    shape, filters, rank = site.shape(0), _rows(site, "feature_weights"), site.attr("rank")
    return site.like(0, (shape[0] if shape else None, filters // rank if isinstance(filters, int) else None))


RULES = {"lstm": _lstm, "rnn": _rnn, "bidirectional": _bidirectional, "svdf": _svdf}
