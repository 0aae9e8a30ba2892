"""Suppression of boxes as a Loop over the images and classes, each of which is suppressed on its own. Source: ONNX's NonMaxSuppression."""

from __future__ import annotations

from xdsl.ir import Block

from tflc.dialects import build
from tflc.dialects.onnx.loops import FLAG, SCALAR, Place, length_of, make_loop, place_before, put_in_place
from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import i64, shape_of, tensor

SUPPRESSION = "onnx.NonMaxSuppression"

_INT32, _INT64 = 6, 7
"""Numbers of element types in ONNX."""


def is_of_many(op: SchemaOp) -> bool:
    """Whether an op suppresses boxes of more than one image and class, or of as many as a run tells."""
    if op.name != SUPPRESSION:
        return False
    shape = shape_of(op.operands[1].type)
    return shape is not None and len(shape) == 3 and tuple(shape[:2]) != (1, 1)


def as_rounds(op: SchemaOp) -> SchemaOp:
    """A Loop that makes a round for each class of each image, and puts the boxes found behind those of the rounds before: [_, 3], of image, class and
    box.

    Holds before: the scores are [images, classes, boxes].
    """
    import numpy as np

    place = place_before(op)
    boxes, scores, *limits = op.slots
    assert boxes is not None
    assert scores is not None
    classes = length_of(place, scores, 1)
    count = place("Mul", length_of(place, scores, 0), classes)
    boxes_of_each = place("Unsqueeze", length_of(place, scores, 2), place.constant([0]))
    rows = place("Reshape", scores, place("Concat", place.constant([1, -1]), boxes_of_each, axis=0))
    number_of_classes = place("Cast", classes, to=_INT32)
    block = Block(arg_types=[SCALAR, FLAG, tensor((None, 3), i64)])
    inside = Place(block, None, place.origin)
    front = inside.constant([0])
    number = inside("Unsqueeze", inside("Cast", block.args[0], to=_INT32), front)
    image, kind = (inside(word, number, number_of_classes) for word in ("Div", "Mod"))
    attributes = {name: value for name, value in op.properties.items() if name != "absent"}
    alone = [inside("Gather", boxes, image, axis=0), inside("Gather", rows, number, axis=1), *limits]
    found = inside.add(build(op.name, alone, attributes, location=place.origin)).results[0]
    where = inside("Cast", inside("Concat", image, kind, inside.constant([0], "int32"), axis=0), to=_INT64)
    inside.end([block.args[1], inside("Concat", block.args[2], inside("Add", found, where), axis=0)])
    loop = make_loop(place, count, None, [place.constant(np.zeros((0, 3)))], block)
    put_in_place(op, [loop.results[0]])
    return loop
