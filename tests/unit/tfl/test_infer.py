"""Result types: what unknown and symbolic dims become, and what is contradicted. That static shapes are the runtime's own is
tested with the kernels (tests/unit/backends_tflite/test_kernels.py).
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from xdsl.dialects import test as xdsl_test
from xdsl.ir import Attribute, SSAValue

from tflc.dialects import build, make_constant
from tflc.dialects.quant import UniformType
from tflc.dialects.types import Shape, element_of, f32, i1, shape_of, tensor


def value(type: Attribute) -> SSAValue:
    return xdsl_test.TestOp(result_types=[type]).results[0]


def shaped(*dims: Any) -> SSAValue:
    return value(tensor(dims, f32))


def const(*numbers: int) -> SSAValue:
    return make_constant("tfl", np.array(numbers, np.int32)).results[0]


ANY = value(tensor(None, f32))
PARAMETER = value(tensor((3,), element_of(const(1).type)))  # type: ignore[arg-type]


def shapes(op: str, *operands: SSAValue, **attrs: Any) -> list[Shape | None]:
    return [shape_of(result.type) for result in build(f"tfl.{op}", operands, attrs).results]


CONV = {"padding": "SAME", "stride_h": 2, "stride_w": 1}

CASES: list[tuple[str, list[SSAValue], dict[str, Any], list[Shape | None]]] = [
    ("add", [shaped("n", 1, 3), shaped("n", 5, 1)], {}, [("n", 5, 3)]),
    ("add", [shaped("n", 3), shaped("m", 3)], {}, [(None, 3)]),
    ("add", [shaped("n", 3), shaped(4, 3)], {}, [(4, 3)]),
    ("add", [shaped(None, 3), shaped(3)], {}, [(None, 3)]),
    ("add", [ANY, shaped(3)], {}, [None]),
    ("select_v2", [value(tensor((3,), i1)), shaped("n", 1), shaped(1)], {}, [("n", 3)]),
    ("conv_2d", [shaped("n", "h", 7, 3), shaped(4, 3, 3, 3)], CONV, [("n", None, 7, 4)]),
    ("conv_2d", [shaped("n", 8, "w", 3), shaped(4, 3, 3, 3)], CONV, [("n", 4, "w", 4)]),
    ("conv_2d", [ANY, ANY], CONV, [(None,) * 4]),
    ("depthwise_conv_2d", [shaped(1, 8, 8, 3), shaped(1, 3, 3, 6)], {**CONV, "depth_multiplier": 2}, [(1, 4, 8, 6)]),
    ("reshape", [shaped("n", 3, 4), const(-1, 12)], {}, [("n", 12)]),
    ("reshape", [shaped("n", 3, 4), const(-1, 6)], {}, [(None, 6)]),
    ("reshape", [ANY, const(2, 3)], {}, [(2, 3)]),
    ("reshape", [ANY, PARAMETER], {}, [(None,) * 3]),
    ("transpose", [shaped("n", 3, 4), const(2, 0, 1)], {}, [(4, "n", 3)]),
    ("transpose", [shaped("n", 3, 4), PARAMETER], {}, [(None,) * 3]),
    ("concatenation", [shaped("n", 3), shaped("n", 4)], {"axis": 1}, [("n", 7)]),
    ("concatenation", [shaped("n", 3), shaped(2, "k")], {"axis": -1}, [(2, None)]),
    ("pack", [shaped("n", 3), ANY], {"axis": -1}, [("n", 3, 2)]),
    ("split", [const(1), shaped("n", 6)], {"num_splits": 2}, [("n", 3)] * 2),
    ("split_v", [shaped("n", 6), const(2, -1), const(1)], {}, [("n", 2), ("n", 4)]),
    ("slice", [shaped("n", 6), const(0, 1), const(-1, 3)], {}, [("n", 3)]),
    (
        "strided_slice",
        [shaped("n", 6), const(0, 1), const(0, 6), const(1, 2)],
        {"begin_mask": 1, "end_mask": 1},
        [("n", 3)],
    ),
    ("gather", [shaped("n", 6), shaped("k")], {"axis": 1}, [("n", "k")]),
    ("gather", [shaped("n", 6, 2), shaped("n", "k")], {"axis": 1, "batch_dims": 1}, [("n", "k", 2)]),
    ("sum", [shaped("n", 6, 2), const(1)], {"keep_dims": True}, [("n", 1, 2)]),
    ("sum", [shaped("n", 6, 2), PARAMETER], {}, [None]),
    ("pad", [shaped("n", 6), const(0, 0, 1, 2)], {}, [("n", 9)]),
    ("tile", [shaped("n", 6), const(1, 2)], {}, [("n", 12)]),
    ("fully_connected", [shaped("n", 6), shaped(4, 6)], {}, [("n", 4)]),
    ("fully_connected", [shaped("n", 2, 6), shaped(4, 6)], {"keep_num_dims": True}, [("n", 2, 4)]),
    ("batch_matmul", [shaped("n", 2, "k"), shaped("k", 5)], {}, [("n", 2, 5)]),
    ("resize_bilinear", [shaped("n", "h", "w", 3), const(4, 5)], {}, [("n", 4, 5, 3)]),
    ("topk_v2", [shaped("n", 6), const(2)], {}, [("n", 2)] * 2),
    ("where", [value(tensor(("n", 6), i1))], {}, [(None, 2)]),
    ("squeeze", [shaped("n", 1, 6)], {"squeeze_dims": [1]}, [("n", 6)]),
    ("squeeze", [shaped("n", 1, None)], {}, [None]),
]


@pytest.mark.parametrize(
    ("op", "operands", "attrs", "expected"), CASES, ids=lambda part: part if isinstance(part, str) else ""
)
def test_unknown_and_symbolic_dims(
    op: str, operands: list[SSAValue], attrs: dict[str, Any], expected: list[Shape | None]
) -> None:
    assert shapes(op, *operands, **attrs) == expected


WRONG: list[tuple[str, list[SSAValue], dict[str, Any], str]] = [
    ("add", [shaped(2, 3), shaped(4)], {}, r"shapes \[2, 3\] and \[4\] do not broadcast"),
    ("reshape", [shaped(2, 3), const(4, 2)], {}, r"\[2, 3\] has 6 elements, \[4, 2\] has 8"),
    ("reshape", [shaped(2, 3), const(4, -1)], {}, r"6 elements do not fill \[4, -1\]"),
    ("transpose", [shaped(2, 3), const(0, 0)], {}, r"\[0, 0\] is no permutation of the 2 axes"),
    ("concatenation", [shaped(2, 3), shaped(3, 3)], {"axis": 1}, "axes that must agree have 2 and 3"),
    ("concatenation", [shaped(2, 3), shaped(3)], {"axis": 0}, "differ in rank"),
    ("gather", [shaped(2, 3), shaped(1)], {"axis": 2}, "axis 2 lies outside rank 2"),
    (
        "conv_2d",
        [shaped(1, 8, 8, 3), shaped(4, 3, 3, 2)],
        CONV,
        "3 channels do not divide into groups of the filter's 2",
    ),
    (
        "conv_2d",
        [shaped(1, 2, 8, 3), shaped(4, 3, 3, 3)],
        {**CONV, "padding": "VALID"},
        "a window of 3 does not fit into 2",
    ),
    ("conv_2d", [shaped(8, 8, 3), shaped(4, 3, 3, 3)], CONV, r"\[8, 8, 3\] has rank 3, 4 is needed"),
    ("split", [const(0), shaped(5)], {"num_splits": 2}, r"axis 0 of \[5\] does not split into 2 equal parts"),
    ("batch_matmul", [shaped(2, 3), shaped(4, 5)], {}, "the inner dims .* differ: 3 and 4"),
    ("squeeze", [shaped(2, 3)], {"squeeze_dims": [0]}, r"axis 0 of \[2, 3\] cannot be squeezed"),
    ("depth_to_space", [shaped(1, 2, 2, 3)], {"block_size": 2}, "3 does not divide by 4"),
    ("unpack", [shaped("n", 3)], {"axis": 0}, "set num"),
    ("quantize", [shaped(2)], {}, "give it"),
]


@pytest.mark.parametrize(
    ("op", "operands", "attrs", "message"), WRONG, ids=lambda part: part if isinstance(part, str) else ""
)
def test_contradictions(op: str, operands: list[SSAValue], attrs: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        shapes(op, *operands, **attrs)


def test_quantized_elements_are_carried() -> None:
    element = UniformType.of("i8", 0.1, 3)
    x = value(tensor((2, 3), element))
    assert element_of(build("tfl.reshape", [x, const(6)]).results[0].type) == element
    assert element_of(build("tfl.dequantize", [x]).results[0].type) == f32
