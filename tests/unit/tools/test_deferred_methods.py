"""Dataclasses whose methods are made at their first call behave as all others do."""

import dataclasses
from functools import cached_property

import pytest

from tflc.tools.deferred_methods import defer_methods


@pytest.fixture
def deferring(monkeypatch):
    if not hasattr(dataclasses, "_create_fn"):
        pytest.skip("dataclasses of this Python make their methods in another way")
    monkeypatch.setattr(dataclasses, "_create_fn", dataclasses._create_fn)
    defer_methods()


def made():
    @dataclasses.dataclass(frozen=True, order=True)
    class Point:
        x: int
        y: list = dataclasses.field(default_factory=list, compare=False)

        @cached_property
        def double(self) -> int:
            return 2 * self.x

    @dataclasses.dataclass(frozen=True, slots=True, order=True)
    class Place(Point):
        name: str = "here"

    return Point, Place


@pytest.mark.usefixtures("deferring")
def test_what_methods_do():
    point, place = made()
    one, other = point(1), place(2, name="there")
    assert (one.x, one.y, other.y, other.name) == (1, [], [], "there")
    assert one == point(1, [3])
    assert one != point(2)
    assert one != other
    assert hash(one) == hash(point(1))
    assert one < point(2)
    assert place(1, name="a") <= place(1, name="b")
    assert (one.double, other.double) == (2, 4)
    assert repr(one).endswith("Point(x=1, y=[])")
    assert repr(other).endswith("Place(x=2, y=[], name='there')")
    assert dataclasses.replace(other, x=5) == place(5, name="there")
    for each in (one, other):
        with pytest.raises(dataclasses.FrozenInstanceError, match="cannot assign to field 'x'"):
            each.x = 3
        with pytest.raises(dataclasses.FrozenInstanceError, match="cannot delete field 'x'"):
            del each.x
    with pytest.raises(TypeError, match=r"__init__\(\) missing 1 required positional argument: 'x'"):
        point()


@pytest.mark.usefixtures("deferring")
def test_a_method_is_made_once_and_stands_in_its_place():
    point, place = made()
    waiting = point.__eq__
    assert place(1) == place(1)
    assert point.__eq__ is waiting, "a subclass has its own"
    assert point(1) == point(1)
    assert point.__eq__ is not waiting
    assert point.__eq__.__code__.co_varnames == ("self", "other")
