"""Whether a module is valid, told in one sentence."""

from __future__ import annotations

from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.func import FuncOp
from xdsl.utils.exceptions import VerifyException

from tflc.diagnostics import ExitCode, Refusal
from tflc.dialects.schema import SchemaOp, ops_within
from tflc.dialects.types import is_of_models


def verify(module: ModuleOp, when: str, *, ours: bool) -> None:
    """Verify every op. Raises Refusal: E0000 (internal) when the module is of our making, else E0703."""
    try:
        _verify(module)
        if not ours:
            _verify_types(module)
    except (VerifyException, ValueError) as error:
        message = str(error).strip().splitlines()[0]
        if ours:
            raise Refusal.of(
                "E0000", f"the module is not valid {when}: {message}", exit_code=ExitCode.INTERNAL
            ) from error
        raise Refusal.of("E0703", f"the module is not valid: {message}", exit_code=ExitCode.BAD_INPUT) from None


def _verify_types(module: ModuleOp) -> None:
    """What text can say and no model: values of other types than tensors of its elements."""
    for op in module.walk():
        if isinstance(op, (SchemaOp, FuncOp)):
            inside = [argument for region in op.regions for block in region.blocks for argument in block.args]
            for value in (*op.operands, *op.results, *inside):
                if not is_of_models(value.type):
                    raise VerifyException(f"{op.name}: no value of a model has type {value.type}")


def _verify(module: ModuleOp) -> None:
    # xDSL's own entry prints the module into the error; a message is one sentence, so each op is asked alone.
    defined: set[int] = set()
    for op in (module, *ops_within(module)):
        parent = op.parent_block()
        if parent is not None and parent.first_op is op:
            defined.update(map(id, parent.args))
        for operand in op.operands:
            if id(operand) not in defined:
                raise VerifyException(f"{op.name} uses a value before it is defined")
        defined.update(map(id, op.results))
        op.verify_()
        if not op.regions and op.traits is not None:
            for trait in op.traits:
                trait.verify(op)
