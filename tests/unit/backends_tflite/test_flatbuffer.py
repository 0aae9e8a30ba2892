"""Tables of one form are laid out as the flatbuffers library lays out the first of them."""

from __future__ import annotations

import random

import pytest
from tflite.Tensor import Tensor

from tflc.backends.tflite.flatbuffer import Writer


def tensors(writer: Writer, count: int) -> list[tuple[int, tuple]]:
    """Tensors of several forms by turns, names of all lengths between them; each with what it holds."""
    draw = random.Random(3)
    found = []
    for number in range(count):
        name = "n" * draw.randrange(9) + str(number)
        shape = [draw.randrange(1, 9) for _ in range(draw.randrange(4))]
        buffer, variable = draw.choice([0, 7, 300]), draw.random() < 0.3
        place = writer.table(
            "Tensor", (writer.numbers("i", shape), None, buffer, writer.string(name), None, variable, None, None, None)
        )
        found.append((place, (name, shape, buffer, variable)))
    return found


def test_what_is_written_is_read() -> None:
    writer = Writer()
    written = tensors(writer, 200)
    data = bytes(writer.finish(written[-1][0], b"TEST"))
    for place, (name, shape, buffer, variable) in written:
        tensor = Tensor()
        tensor.Init(data, len(data) - place)
        assert tensor.Name() == name.encode()
        assert [tensor.Shape(axis) for axis in range(tensor.ShapeLength())] == shape
        assert (tensor.Buffer(), tensor.IsVariable(), tensor.Type()) == (buffer, variable, 0)


def test_the_bytes_are_those_of_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    quick, slow = Writer(), Writer()
    monkeypatch.setattr(slow, "_forms", Forgetful())
    places = [tensors(writer, 200)[-1][0] for writer in (quick, slow)]
    assert places[0] == places[1]
    assert quick.finish(places[0], b"TEST") == slow.finish(places[1], b"TEST")


class Forgetful(dict):
    """Forms of which none is found again, so that the library writes each table."""

    def get(self, key: object, default: object = None) -> object:
        return default
