"""Whether two modules compute the same: both evaluated on the same inputs, compared with a tolerance that the values themselves decide.

- What only moves data is exact: each element of the result is an element of the inputs or constants. So are integers and truth values.
- Float algebra may differ by ``ULPS`` units in the last place of the largest value that any step of either side computes.
- Integers of 8 and 16 bits that floats were rounded to may differ by one step, or by as many as the rule claims.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from tflc.diagnostics import Refusal
from tflc.rewrite.verify.drawn import constants_of, named_module

if TYPE_CHECKING:
    import numpy as np
    from xdsl.dialects.builtin import ModuleOp

    from tflc.rewrite.verify.drawn import Feed

Arrays = Mapping[str, "np.ndarray"]
Repair = Callable[["ModuleOp"], None]

ULPS = 128
"""A sum of a hundred rounded terms in another order."""

STEP = 1e-6
"""The least magnitude that errors are measured against: what a kernel adds to 1 and takes away again loses as much."""

SINGLE = 1.1920929e-07
"""The coarsest unit in the last place for f64 too: runtimes compute parts of such ops in f32."""


class Unrunnable(Exception):
    """Nothing can run the module; the message says why."""


def inputs_of(feeds: Sequence[Feed], seed: int, mood: str) -> dict[str, np.ndarray]:
    """Inputs of a drawn module, in a mood of magnitude."""
    import numpy as np

    from tflc.dialects.types import element_by_name, to_numpy
    from tflc.rewrite.verify.values import array

    random = np.random.default_rng(seed)
    found = {}
    for feed in feeds:
        element = element_by_name(feed.element)
        assert element is not None
        dtype = to_numpy(element)
        found[feed.name] = (
            np.asarray(feed.values, dtype)
            if feed.values is not None
            else array(random, feed.shape, dtype, feed.domain, mood)
        )
    return found


def run(module: ModuleOp, inputs: Arrays, repair: Repair | None = None) -> dict[str, np.ndarray]:
    """The outputs. Raises Unrunnable, also where the kernels are known to be wrong or what comes out has not the shape that the module says.

    ``repair`` makes a copy of a module that breaks limits of the kernels into one that they take.
    """
    from tflc import targets
    from tflc.dialects.types import may_be_one, shape_of
    from tflc.evaluate import evaluate
    from tflc.signature import main_function

    try:
        if findings := targets.check_module(module, targets.load()):
            if repair is None:
                raise Unrunnable(findings[0].message)
            module = module.clone()
            repair(module)
        found = evaluate(module, inputs)
    except Unrunnable:
        raise
    except Refusal as refusal:
        raise Unrunnable(refusal.findings[0].message) from refusal
    except Exception as error:
        raise Unrunnable(f"{type(error).__name__}: {error}") from error
    for (name, value), declared in zip(found.items(), main_function(module).function_type.outputs):
        shape = shape_of(declared)
        if shape is not None and not may_be_one(value.shape, shape):
            raise Unrunnable(f"{name} has shape {list(value.shape)}, the module says {list(shape)}")
    return _entries(found)


def _entries(found: Arrays) -> dict[str, np.ndarray]:
    """The arrays, each entry of a sequence as one."""
    entries: dict[str, np.ndarray] = {}
    for name, value in found.items():
        entries |= {f"{name}[{i}]": each for i, each in enumerate(value)} if isinstance(value, list) else {name: value}
    return entries


def moves_data(inputs: Arrays, module: ModuleOp, outputs: Arrays) -> bool:
    """Whether every element of the outputs is one of the inputs or constants."""
    import numpy as np

    floats = [a.ravel() for a in (*inputs.values(), *constants(module)) if a.dtype.kind == "f"]
    found = [a.ravel() for a in outputs.values() if a.dtype.kind == "f"]
    if not floats or not found or len(found) != len(outputs):
        return False
    return bool(np.isin(np.concatenate(found), np.concatenate([*floats, np.zeros(1)])).all())


def constants(module: ModuleOp) -> list[np.ndarray]:
    """The elements of all constants of a module."""
    from tflc.dialects import constant_of

    weights = [constant_of(op.results[0]) for op in constants_of(module)]
    return [weight.array for weight in weights if weight is not None]


def difference(
    before: ModuleOp,
    after: ModuleOp,
    inputs: Arrays,
    expected: Arrays,
    found: Arrays,
    *,
    exact: bool,
    steps: int = 1,
    repair: Repair | None = None,
) -> str | None:
    """In a sentence how outputs differ; None where they agree, or where a step of either side leaves the range of its type on finite inputs.

    ``steps`` are those by which stored integers may differ.
    """
    largest: tuple[float, bool] | None = None
    if expected.keys() != found.keys():
        return f"there are {len(found)} entries instead of {len(expected)}"
    for name, value in expected.items():
        other = found[name]
        if value.shape != other.shape or value.dtype != other.dtype:
            return f"{name} is {other.dtype}{list(other.shape)} instead of {value.dtype}{list(value.shape)}"
        if value.dtype.kind not in "fc":
            wrong = _unequal(value, other, steps * steps_of(before, value))
        else:
            wrong = _differs(value, other, 0.0 if exact else _magnitude([*inputs.values(), value]), exact)
        if wrong is None:
            continue
        if exact:
            return f"{name}{wrong}"
        if largest is None:
            one, other_one = _largest(before, inputs, repair), _largest(after, inputs, repair)
            largest = max(one[0], other_one[0]), (one[1] and other_one[1]) or not _finite(inputs.values())
        if not largest[1]:
            return None
        if value.dtype.kind not in "fc" or (wrong := _differs(value, other, largest[0], exact)) is not None:
            return f"{name}{wrong}"
    return None


def steps_of(module: ModuleOp, value: np.ndarray) -> int:
    """By how many steps an integer result may differ: by 1, if it has 8 or 16 bits and came from floats."""
    from tflc.dialects.schema import walk_schema_ops
    from tflc.dialects.types import element_of, to_numpy

    if value.dtype.kind not in "iu" or value.dtype.itemsize > 2:
        return 0
    for op in walk_schema_ops(module):
        for operand in op.operands:
            element = element_of(operand.type)
            if element is not None and (hasattr(element, "storage_type") or to_numpy(element).kind == "f"):
                return 1
    return 0


def _unequal(a: np.ndarray, b: np.ndarray, steps: int) -> str | None:
    import numpy as np

    wrong = np.abs(a.astype(np.int64) - b.astype(np.int64)) > steps if a.dtype.kind in "iu" else a != b
    return _first(a, b, wrong) if np.any(wrong) else None


def _differs(a: np.ndarray, b: np.ndarray, scale: float, exact: bool) -> str | None:
    import numpy as np

    with np.errstate(all="ignore"):
        equal = (a == b) | (np.isnan(a) & np.isnan(b))
        if not exact:
            step = max(float(ml_dtypes().finfo(a.dtype).eps), SINGLE) if a.dtype.kind in "fV" else SINGLE
            error = np.abs(a.astype(np.complex128 if a.dtype.kind == "c" else np.float64) - b)
            equal |= error <= ULPS * step * max(scale, STEP)
    return _first(a, b, ~equal) if not np.all(equal) else None


def ml_dtypes() -> Any:
    import ml_dtypes

    return ml_dtypes


def _first(a: np.ndarray, b: np.ndarray, wrong: Any) -> str:
    import numpy as np

    place = tuple(int(i) for i in np.argwhere(wrong)[0]) if a.ndim else ()
    count = int(np.count_nonzero(wrong))
    shown = list(place) if place else ""
    return f"{shown} is {b[place]} after the rule, {a[place]} before ({count} of {a.size} elements differ)"


def _magnitude(arrays: Sequence[np.ndarray]) -> float:
    import numpy as np

    largest = 0.0
    for array in arrays:
        if array.dtype.kind == "f" and array.size:
            finite = np.abs(array[np.isfinite(array)].astype(np.float64))
            largest = max(largest, float(finite.max()) if finite.size else 0.0)
    return largest


def _largest(module: ModuleOp, inputs: Arrays, repair: Repair | None) -> tuple[float, bool]:
    """The largest finite magnitude among constants and all results of a module; whether all of them are finite."""
    from xdsl.dialects.func import ReturnOp

    from tflc.dialects.types import element_of, to_numpy
    from tflc.signature import main_function

    copy = module.clone()
    function = main_function(copy)
    block = function.body.block
    assert isinstance(block.last_op, ReturnOp)
    values = [
        result
        for op in block.ops
        for result in op.results
        if (element := element_of(result.type)) is not None
        and not hasattr(element, "storage_type")
        and "value" not in op.properties
        and to_numpy(element).kind == "f"
    ]
    block.erase_op(block.last_op)
    function.body.detach_block(block)
    try:
        outputs = list(run(named_module(block, list(inputs), values), inputs, repair).values())
    except Unrunnable:
        outputs = []
    known = [array for array in (*outputs, *constants(module)) if array.dtype.kind == "f"]
    return _magnitude(known), _finite(known)


def _finite(arrays: Iterable[np.ndarray]) -> bool:
    import numpy as np

    return all(bool(np.isfinite(array).all()) for array in arrays if array.dtype.kind == "f")
