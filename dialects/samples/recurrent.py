"""Samples of recurrent ops: what their weights, biases, states and lengths have in common. Source: ONNX's RNN, GRU and LSTM."""

from __future__ import annotations

from collections.abc import Callable

from tflc.dialects.samples.site import Site

Sample = Callable[[Site], None]

ACTIVATIONS = ("Relu", "Sigmoid", "Tanh")


def recurrent(gates: int, functions: int) -> Sample:
    """X [steps, batch, C], W [directions, gates H, C], R [directions, gates H, H], B [.., 2 gates H], lengths [batch], states [directions, batch, H].

    ``functions`` are the activations of one direction. With ``layout`` 1, X and the states have the batch first. What only the reference
    implementation runs (that layout, doubles) keeps its defaults: it knows no others.
    """

    def sample(site: Site) -> None:
        ways = 2 if site.choose("direction", "forward", "reverse", "bidirectional") == "bidirectional" else 1
        batch_first = bool(site.choose("layout", 0, 1))
        x = site.give(0, site.lengths(3), element="f32")
        if len(x) != 3:
            return
        batch, steps = x[:2] if batch_first else (x[1], x[0])
        recurrence = site.slots[2].dims if site.has(2) else None
        hidden = (recurrence[2] if recurrence is not None else None) or site.length()
        site.set("hidden_size", hidden)
        site.give(1, (ways, gates * hidden, x[2]), domain="unit")
        site.give(2, (ways, gates * hidden, hidden), domain="unit")
        site.give(3, (ways, 2 * gates * hidden))
        whole = batch_first or site.chance(30)
        lengths = [steps if whole else site.random.randint(1, steps) for _ in range(batch)]
        site.give(4, (batch,), lengths, element="i32")
        state = (batch, ways, hidden) if batch_first else (ways, batch, hidden)
        site.give(5, state)
        site.give(6, state)
        site.give(7, (ways, 3 * hidden))
        site.set("clip", None if batch_first else site.pick(None, None, 0.5, 2.0))
        if not batch_first and site.chance(90):
            site.set("activations", site.wording(ways * functions, *ACTIVATIONS))
        site.choose("linear_before_reset", 0, 1)
        site.set("input_forget", 0 if batch_first else site.pick(0, 0, 1))

    return sample


SAMPLES: dict[str, Sample] = {"GRU": recurrent(3, 2), "LSTM": recurrent(4, 3), "RNN": recurrent(1, 1)}
