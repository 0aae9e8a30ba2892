"""The onnx dialect, derived from ``onnx.defs``.

``onnx.X`` is operator X in its form at the canonical opset ``OPSET``. An older form with another signature or meaning is ``onnx.X.vN`` (N: the opset
that introduced it) and exists only before normalize-opset. ``onnx.ml.X`` is X of ai.onnx.ml, ``onnx.ms.X`` of com.microsoft. ``onnx.Constant``,
``onnx.Yield`` and ``onnx.Custom`` are declared here.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from tflc.dialects.onnx import definitions, history

if TYPE_CHECKING:
    from xdsl.ir import Attribute

    from tflc.dialects.schema import OpSchema, SchemaOp

OPSET = history.OPSET
"""The canonical opset of ai.onnx: the form of an op that has no version in its name."""


def schema(op_type: str) -> OpSchema | None:
    """The schema of ``Conv``, ``Clip.v6``, ``ml.Scaler``, ``ms.FusedConv`` or ``Custom``."""
    return definitions.schema(op_type)


def op_types() -> Iterable[str]:
    return definitions.op_types()


def infer(op: SchemaOp) -> list[Attribute]:
    """The result types by onnx's own inference function of the op, told the values of small constant operands."""
    from tflc.dialects.onnx.inference import infer_results

    return infer_results(op)


def reference_of(op_type: str) -> type | None:
    """The class of the onnx package that says in Python what an operator computes; None where there is none, or a function of other operators."""
    from importlib import import_module

    base, _, version = op_type.partition(".v")
    domain, name = history.domain_and_name(base)
    own = import_module(f"onnx.reference.ops{'.aionnxml' if domain == 'ai.onnx.ml' else ''}._op_list")
    try:
        found = own.load_op(domain, name, int(version) if version else None)
    except Exception:  # of many kinds, among them AssertionError, where it has none
        return None
    return found if isinstance(found, type) else None
