"""The result types of tfl ops, by the rule that ``ops.TABLE`` names for each.

A rule answers unranked or dynamic where the operands do not tell, and raises ValueError with one sentence where they contradict the op.
Source of every fact: the ``Prepare`` functions of the TFLite kernels. Rules about windows, slices and recurrences are in files of their own.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from xdsl.dialects.builtin import ComplexType, Float16Type, Float32Type, FlatSymbolRefAttr
from xdsl.ir import Attribute, SSAValue

from tflc.dialects import constant_of
from tflc.dialects.schema import SchemaOp
from tflc.dialects.tfl.ops import rows
from tflc.dialects.types import Dim, Shape, element_by_name, element_of, f32, i1, i32, i64, shape_of, tensor

__all__ = ["FlatSymbolRefAttr", "infer"]
