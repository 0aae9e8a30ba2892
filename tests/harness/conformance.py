"""ONNX's own tests, converted and run: one outcome per case and form.

A case is judged in two forms: ``as-is``, where every input of the model stays an input, and ``constant``, where all inputs but the first are
made initializers, as models hold them. Expected outputs and tolerances are the case's own; integers that a quantization made may be one
step off. A case that passes runs again on inputs drawn anew (``redrawn``). Doubles that fit are computed in float32, which the conversion is asked
for. A case whose outputs do not depend on any input that is left is
told apart: it shows folding, not lowering.

    python tests/harness/conformance.py [--suite node] [--form as-is] [--op Conv] [--list refused] [--target litert]
"""

from __future__ import annotations

import argparse
import collections
import json
import sys
import traceback
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from onnx_suites import SUITES, Case, cases
from redrawn import draw

FORMS = ("as-is", "constant")
PASS, FOLDED, REFUSED, WRONG, BROKEN = "pass", "folded", "refused", "wrong", "broken"
"""``wrong``: outputs differ. ``broken``: a traceback, an internal error, or a file that the runtime refuses or dies of."""


@dataclass(frozen=True)
class Outcome:
    case: str
    op: str
    form: str
    status: str
    code: str = ""
    reason: str = ""


def judge(case: Case, form: str, target: str | None = None) -> Outcome:
    """Convert one case, for a target or the default one, and run it. Nothing that happens to it ends the run."""
    from tflc.diagnostics import Refusal

    try:
        status, code, reason = _judge(case, form, target)
    except Refusal as refusal:
        finding = refusal.findings[0]
        status = BROKEN if finding.code in ("E0000", "P0160", "P0161") or finding.code.startswith("E052") else REFUSED
        code, reason = finding.code, finding.message
    except Exception as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        status, code, reason = (
            BROKEN,
            "E0000",
            f"{type(error).__name__}: {error} ({place.filename.split('/')[-1]}:{place.lineno})",
        )
    return Outcome(case.name, case.op, form, status, code, " ".join(reason.split())[:300])


def _judge(case: Case, form: str, target: str | None) -> tuple[str, str, str]:
    import tflc
    from tflc.defaults import DEFAULT_TARGET
    from tflc.runtime import run

    status = PASS
    # In the constant form each set of inputs is a model of its own.
    converted = None
    data = b""
    for inputs, outputs in case.data:
        model, feeds = _as_form(case.model, inputs, form)
        if converted is None or form == "constant":
            converted = tflc.convert(
                model.SerializeToString(), target=target or DEFAULT_TARGET, allow_float64_as_float32=_fits_single(case)
            )
            if not any(op.operands for op in _computing(converted.module)):
                status = FOLDED
            data = converted.to_bytes()
        scaled = ROUNDING if case.name in ROUNDED else 0.0
        if difference := _difference(case, outputs, run(data, feeds), scaled):
            return WRONG, "", difference
    if status == PASS and (difference := _on_other_inputs(case, form, data)):
        return WRONG, "", f"on inputs drawn anew: {difference}"
    return status, "", ""


def _fits_single(case: Case) -> bool:
    """Whether no double of a case is too large for a single."""
    arrays = [_data(value, array) for inputs, _ in case.data for value, array in zip(case.model.graph.input, inputs)]
    doubles = [array for array in arrays if isinstance(array, np.ndarray) and array.dtype == np.float64]
    return all(np.abs(array[np.isfinite(array)]).max(initial=0) <= np.finfo(np.float32).max for array in doubles)


ROUNDING = 1e-5
"""Of the greatest value of an output: what sums of 32-bit floats in another order come to where the case's inputs were not chosen to avoid it."""
ROUNDED = {"test_dft_inverse", "test_dft_inverse_opset19"} if np.lib.NumpyVersion(np.__version__) >= "2.0.0" else set()
"""Cases whose expected outputs are rounded by more than their tolerance: numpy 2 transforms in single floats, which leave 2e-7 for 0."""


def _difference(case: Case, outputs: Sequence[Any], found: dict[str, np.ndarray], scaled: float = 0.0) -> str | None:
    """What is wrong with the outputs of a run, the first thing. ``scaled``: a tolerance relative to the greatest value of each output."""
    for value, expected in zip(case.model.graph.output, outputs):
        if value.name not in found:
            return f"output {value.name} is missing"
        if difference := _differs(_array(value, expected), found[value.name], case, scaled):
            return f"{value.name}: {difference}"
    return None


def _on_other_inputs(case: Case, form: str, data: bytes) -> str | None:
    """What is wrong with the outputs for inputs drawn anew, for a model converted from the last set of inputs."""
    from tflc.runtime import run

    inputs, outputs = case.data[-1]
    inputs = [_data(value, array) for value, array in zip(case.model.graph.input, inputs)]
    expected = [_data(value, array) for value, array in zip(case.model.graph.output, outputs)]

    def agree(a: Any, b: Any) -> bool:
        return isinstance(b, np.ndarray | np.generic) and not _differs(a, np.asarray(b), case)

    drawn = draw(case.name, case.model, inputs, expected, form == "constant", agree)
    if drawn is None:
        return None
    _, feeds = _as_form(case.model, drawn[0], form)
    return _difference(case, drawn[1], run(data, feeds), ROUNDING)


def _computing(module: Any) -> Iterator[Any]:
    from tflc.dialects.schema import walk_schema_ops

    return (op for op in walk_schema_ops(module) if not op.schema.traits & {"ConstantLike", "Terminator"})


def _as_form(model: Any, inputs: Sequence[Any], form: str) -> tuple[Any, dict[str, np.ndarray]]:
    """The model in a form, and what is left to feed. Dims that are symbolic take the sizes of the inputs."""
    import onnx
    from onnx import numpy_helper

    model = onnx.ModelProto.FromString(model.SerializeToString())
    values = [(value, _data(value, array)) for value, array in zip(list(model.graph.input), inputs)]
    if form == "constant":
        for value, array in values[1:]:
            if not isinstance(array, np.ndarray):
                continue
            model.graph.initializer.append(numpy_helper.from_array(array, value.name))
            model.graph.input.remove(value)
        values = [
            (value, array) for i, (value, array) in enumerate(values) if not i or not isinstance(array, np.ndarray)
        ]
    feeds = {}
    for value, array in values:
        if isinstance(array, np.ndarray) and value.type.HasField("tensor_type"):
            del value.type.tensor_type.shape.dim[:]
            for size in np.shape(array):
                value.type.tensor_type.shape.dim.add().dim_value = size
        feeds[value.name] = array
    return model, feeds


def _data(value: Any, data: Any) -> Any:
    """The data of an input: an array where it is a tensor, else as it is."""
    import onnx

    return _array(value, data) if isinstance(data, np.ndarray | np.generic | onnx.TensorProto) else data


def _array(value: Any, array: Any) -> np.ndarray:
    """The data of a tensor as an array of its type: some cases hold them as messages, or numbers as Python objects."""
    import onnx

    if isinstance(array, onnx.TensorProto):
        return onnx.numpy_helper.to_array(array)
    array = np.asarray(array)
    element = value.type.tensor_type.elem_type
    if array.dtype != object or element in (onnx.TensorProto.UNDEFINED, onnx.TensorProto.STRING):
        return array
    return array.astype(onnx.helper.tensor_dtype_to_np_dtype(element))


def _differs(expected: np.ndarray, found: np.ndarray, case: Case, scaled: float = 0.0) -> str | None:
    if expected.shape != found.shape:
        return f"shape {found.shape}, expected {expected.shape}"
    if expected.dtype.kind in "OSU" or found.dtype.kind in "OSU":
        return None if expected.astype(str).tolist() == found.astype(str).tolist() else "strings differ"
    if expected.dtype != found.dtype:
        return f"{found.dtype}, expected {expected.dtype}"
    step = 1 if "quantize" in case.name.lower() or "qlinear" in case.name.lower() else 0
    if expected.dtype.kind in "iub" and step == 0:
        wrong = int(np.count_nonzero(expected != found))
        return f"{wrong} of {expected.size} differ" if wrong else None
    a, b = expected.astype(np.float64), found.astype(np.float64)
    scale = float(np.abs(a[np.isfinite(a)]).max(initial=0))
    close = np.isclose(b, a, rtol=case.rtol, atol=max(case.atol, step, scaled * scale), equal_nan=True)
    return None if close.all() else f"off by up to {np.nanmax(np.abs(a - b)):.3g}"


def table(outcomes: Sequence[Outcome]) -> list[str]:
    """A row an operator and form, worst first, and the totals."""
    rows: dict[tuple[str, str], collections.Counter[str]] = collections.defaultdict(collections.Counter)
    for outcome in outcomes:
        rows[outcome.op, outcome.form][outcome.status] += 1
        rows["all", outcome.form][outcome.status] += 1
    statuses = (PASS, FOLDED, REFUSED, WRONG, BROKEN)
    lines = [f"{'operator':32} {'form':9} " + " ".join(f"{status:>8}" for status in statuses)]
    order = sorted(
        rows.items(), key=lambda row: (row[0][0] == "all", -(row[1][WRONG] + row[1][BROKEN]), -row[1][REFUSED], row[0])
    )
    for (op, form), counts in order:
        lines.append(f"{op:32} {form:9} " + " ".join(f"{counts[status]:8}" for status in statuses))
    return lines


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--suite", choices=SUITES, default="node")
    parser.add_argument("--form", choices=FORMS)
    parser.add_argument("--target", help="the runtime to convert for; the one of this environment must run it")
    parser.add_argument("--op", help="only cases of this operator")
    parser.add_argument("--case", help="only cases whose name contains this")
    parser.add_argument("--list", choices=(PASS, FOLDED, REFUSED, WRONG, BROKEN), action="append", default=[])
    parser.add_argument("--json", metavar="FILE", help="write every outcome")
    parser.add_argument("--expect", metavar="FILE", help="write what does not pass as the expectation file")
    parser.add_argument("--part", metavar="I/N", default="0/1", help="every N-th case from the I-th on, counted from 0")
    args = parser.parse_args()
    first, step = map(int, args.part.split("/"))
    outcomes = []
    for case in cases(args.suite)[first::step]:
        if (args.op and case.op != args.op) or (args.case and args.case not in case.name):
            continue
        for form in FORMS if args.form is None else (args.form,):
            outcome = judge(case, form, args.target)
            outcomes.append(outcome)
            if outcome.status in args.list:
                print(
                    f"{outcome.status:8} {outcome.form:9} {outcome.case}: {outcome.code} {outcome.reason}", flush=True
                )
    print("\n".join(table(outcomes)))
    if args.json:
        with open(args.json, "w", encoding="utf-8") as stream:
            json.dump([vars(outcome) for outcome in outcomes], stream, indent=0)
    if args.expect:
        write_expectations(args.expect, outcomes)
    return 0


def write_expectations(path: str, outcomes: Sequence[Outcome]) -> None:
    """One line a case and form that is refused: case, form, code, reason, separated by tabs. What is wrong or broken has no place in it."""
    lines = [f"{o.case}\t{o.form}\t{o.code}\t{o.reason}\n" for o in outcomes if o.status == REFUSED]
    with open(path, "w", encoding="utf-8") as stream:
        stream.writelines(sorted(lines))


def expectations(path: str) -> dict[tuple[str, str], str]:
    """The codes with which cases are refused, by case and form."""
    with open(path, encoding="utf-8") as stream:
        rows = [line.rstrip("\n").split("\t") for line in stream if line.strip()]
    return {(case, form): code for case, form, code, _ in rows}


if __name__ == "__main__":
    sys.exit(main())
