"""What a module computes: the oracle for folding, for checking rules and for ``--check``.

onnx and nhwc ops run in onnxruntime when it is installed, else in onnx's reference implementation; tfl ops in the TFLite runtime. A module
that mixes dialects is cut into pieces of one kind, which run one after the other. Folding uses the reference alone: where the
two differ, the reference decides.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from tflc.diagnostics import ExitCode, Finding, Refusal, did_you_mean

if TYPE_CHECKING:
    import numpy as np
    from xdsl.dialects.builtin import ModuleOp
    from xdsl.ir import Operation, SSAValue


def evaluate(
    module: ModuleOp, inputs: Mapping[str, np.ndarray], *, prefer_reference: bool = False
) -> dict[str, np.ndarray]:
    """The outputs of a module by ``onnx.name``, for inputs by ``onnx.name``. Quantized values are as stored.

    ``prefer_reference`` runs onnx ops in the reference implementation even where onnxruntime is installed.
    Raises Refusal: E0820 where the inputs do not fit, E0821 where nothing can run an op, and what the TFLite runtime refuses.
    """
    from tflc.evaluate.pieces import run_pieces
    from tflc.signature import argument_names, main_function, result_names

    function = main_function(module)
    block = function.body.block
    arguments = dict(zip(argument_names(function), block.args))
    given: dict[SSAValue, np.ndarray] = {arguments[name]: array for name, array in _checked(arguments, inputs).items()}
    assert block.last_op is not None
    returned = list(block.last_op.operands)
    ops = [op for op in block.ops if op is not block.last_op]
    found = run_pieces(ops, given, returned, prefer_reference=prefer_reference)
    return dict(zip(result_names(function), found))


def fold(ops: Sequence[Operation], outputs: Sequence[SSAValue] | None = None) -> list[np.ndarray]:
    """The values of ``outputs`` (by default every result used outside ``ops``) of ops that depend on constants alone.

    ``ops`` are in order; constants that they use may be among them or not. All run at once. Raises Refusal E0821, also where what is computed
    has not the shape that the op's type says.
    """
    from tflc.dialects.types import may_be_one, shape_of, show
    from tflc.evaluate.pieces import run_pieces

    if outputs is None:
        inside = set(ops)
        results = [result for op in ops for result in op.results]
        outputs = [value for value in results if any(use.operation not in inside for use in value.uses)]
    known: dict[SSAValue, np.ndarray] = {}
    others = [op for op in ops if not _computed(op, known)]
    arrays = run_pieces(others, known, outputs, prefer_reference=True)
    for value, array in zip(outputs, arrays):
        shape = shape_of(value.type)
        if shape is not None and not may_be_one(array.shape, shape):
            given = f"it gives {show(shape)}, the reference implementation {show(array.shape)}"
            message = f"{value.owner.name} of constants: {given}"  # type: ignore[union-attr]
            raise Refusal.of("E0821", message)
    return arrays


def _computed(op: Operation, known: dict[SSAValue, np.ndarray]) -> bool:
    """Whether an op takes no more than numpy: its value is then known, to the ops behind it too."""
    from tflc.dialects import constant_of
    from tflc.dialects.onnx.in_numpy import value_of
    from tflc.dialects.schema import SchemaOp

    if not isinstance(op, SchemaOp) or len(op.results) != 1:
        return False
    arrays: list[np.ndarray | None] = []
    for slot in op.slots:
        array = None if slot is None else known.get(slot)
        if slot is not None and array is None:
            if (weight := constant_of(slot)) is None:
                return False
            array = weight.array
        arrays.append(array)
    if (value := value_of(op, arrays)) is None:
        return False
    known[op.results[0]] = value
    return True


def _checked(arguments: Mapping[str, SSAValue], inputs: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    """The inputs as arrays. Raises Refusal E0820 with everything that does not fit."""
    import numpy as np

    from tflc.dialects.types import element_of, shape_of, to_numpy

    findings = [
        Finding("E0820", f"there is no input '{name}'{did_you_mean(name, arguments)}")
        for name in inputs
        if name not in arguments
    ]
    arrays = {}
    for name, argument in arguments.items():
        if name not in inputs:
            findings.append(Finding("E0820", f"input '{name}' is missing"))
            continue
        element, shape = element_of(argument.type), shape_of(argument.type)
        if element is None:
            arrays[name] = inputs[name]
            continue
        array = arrays[name] = np.asarray(inputs[name])
        if array.dtype != to_numpy(element) and not (array.dtype.kind in "OSU" and to_numpy(element).kind == "O"):
            findings.append(Finding("E0820", f"input '{name}' has {to_numpy(element)} elements, {array.dtype} given"))
        if shape is not None and not _fits(array.shape, shape):
            findings.append(Finding("E0820", f"input '{name}' has shape {list(shape)}, {list(array.shape)} given"))
    if findings:
        raise Refusal(findings, ExitCode.USAGE)
    return arrays


def _fits(given: tuple[int, ...], shape: Sequence[int | str | None]) -> bool:
    return len(given) == len(shape) and all(a == b for a, b in zip(given, shape) if isinstance(b, int))
