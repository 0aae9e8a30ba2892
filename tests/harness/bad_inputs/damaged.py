"""Model files cut short, with bits flipped, and with protobuf that is none."""

from __future__ import annotations

import random
from collections.abc import Iterator

import models_folder

from bad_inputs.case import DIGITS, Case, digits, of_bytes, of_model

CUTS = 40
FLIPS = 40
REAL_MODELS = ("ort_mnist8", "sscma_fomo_mbv2", "o2t_loop3", "o2t_if_p3", "v_yunet_n_op23")


def damaged() -> Iterator[Case]:
    """Cuts, flips and malformed wire formats of the demo's network, and cuts and flips of real models."""
    yield from _cut("digits", DIGITS.read_bytes(), CUTS)
    yield from _flipped("digits", DIGITS.read_bytes(), FLIPS)
    for name in REAL_MODELS:
        if name in models_folder.manifest():
            data = models_folder.model(name).path.read_bytes()
            yield from _cut(name, data, 4)
            yield from _flipped(name, data, 4)
    yield from _malformed()


def _cut(name: str, data: bytes, count: int) -> Iterator[Case]:
    """Prefixes of a model: short ones, and lengths spread over the file. All lack at least the opset at the end."""
    lengths = [1, 2, 3, 5, 8, 13, 21, 34]
    lengths += [len(data) * step // (count - 7) for step in range(1, count - 7)]
    for length in lengths[:count] if count > 8 else [2, len(data) // 3, len(data) // 2, len(data) - 3]:
        yield of_bytes(f"{name}_cut_at_{length}", data[:length])


def _flipped(name: str, data: bytes, count: int) -> Iterator[Case]:
    """One bit flipped in each of a few bytes; a flip inside a weight or a name leaves a model."""
    draw = random.Random(f"{name} flips")
    for number in range(count):
        changed = bytearray(data)
        for _ in range(1 + number % 6):
            # Half of the flips hit the first kilobyte and the last, where the structure is.
            place = draw.choice(
                [draw.randrange(1024), draw.randrange(len(data) - 1024, len(data)), draw.randrange(len(data))]
            )
            changed[place % len(data)] ^= 1 << draw.randrange(8)
        yield of_bytes(f"{name}_flipped_{number}", bytes(changed), may_be_valid=True)


def _malformed() -> Iterator[Case]:
    """The protobuf wire format itself broken. Tags: field number << 3 | wire type; ModelProto.graph is field 7."""
    graph = 7 << 3 | 2
    version = b"\x08\x08"
    good = digits().SerializeToString()
    yield of_bytes("varint_that_never_ends", b"\x08" + b"\xff" * 64)
    yield of_bytes("varint_of_eleven_bytes", b"\x08" + b"\x80" * 10 + b"\x01")
    yield of_bytes("length_past_the_end", version + bytes([graph]) + b"\xff\xff\xff\xff\x07" + b"abc")
    yield of_bytes("length_of_two_to_the_63", version + bytes([graph]) + b"\x80" * 9 + b"\x01" + b"abc")
    yield of_bytes("group_wire_type", version + bytes([7 << 3 | 3]) + b"abc")
    yield of_bytes("end_of_group", version + bytes([7 << 3 | 4]))
    yield of_bytes("wire_type_6", version + bytes([7 << 3 | 6]) + b"abc")
    yield of_bytes("wire_type_7", version + bytes([7 << 3 | 7]) + b"abc")
    yield of_bytes("field_number_0", version + b"\x02\x01a")
    yield of_bytes("graph_as_a_number", version + bytes([7 << 3 | 0]) + b"\x05")
    yield of_bytes("garbage_after_a_model", good + b"\xff\xff\xff")
    yield of_bytes("two_models_one_cut", good + good[: len(good) // 2])
    yield of_bytes("graphs_nested_600_deep", version + _nested_graphs(600))
    yield of_bytes("name_not_utf8", version + _field(graph, _field(2 << 3 | 2, b"\xff\xfe")) + b"\x42\x02\x10\x11")
    deep = digits()
    deep.graph.node[0].op_type = "\x00\x01"
    yield of_model("control_characters_as_an_op", deep)


def _field(tag: int, data: bytes) -> bytes:
    """A length-delimited field."""
    length, size = bytearray(), len(data)
    while size >= 128:
        length.append(size & 127 | 128)
        size >>= 7
    length.append(size)
    return bytes([tag]) + bytes(length) + data


def _nested_graphs(depth: int) -> bytes:
    """graph.node.attribute.g, `depth` times: deeper than protobuf libraries read (100 messages)."""
    inner = b""
    for _ in range(depth):
        node = _field(1 << 3 | 2, _field(5 << 3 | 2, _field(6 << 3 | 2, inner)))
        inner = node
    return _field(7 << 3 | 2, inner)
