"""A counterexample as a .mlir file that a reader understands and ``onnx-pat verify --replay`` runs again.

The file is the graph before the rule; comments say which rule, what differs, the inputs, both results and the graph after.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from io import StringIO
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from xdsl.dialects.builtin import ModuleOp

    from tflc.rewrite.ruleset import RuleSet
    from tflc.rewrite.verify.judge import Repair
    from tflc.rewrite.verify.verdict import Counterexample, Verdict


def text(verdict: Verdict, path: str) -> str:
    """The file of a refuted rule; ``path`` is that of the pattern file."""
    example = verdict.counterexample
    assert example is not None
    lines = [
        f"// {verdict.label} is wrong: {example.difference}",
        f"// rule: {path} {verdict.label}",
        "// replay: onnx-pat verify --replay THIS_FILE",
    ]
    lines += [f"// input {name}: {_shown(array)}" for name, array in example.inputs.items()]
    lines += [f"// before {name}: {_shown(array)}" for name, array in example.expected.items()]
    lines += [f"// after {name}: {_shown(array)}" for name, array in example.found.items()]
    body = printed(example.before)
    if example.after is not None:
        body += "\n// After the rule:\n" + "".join(f"//   {line}\n" for line in printed(example.after).splitlines())
    return "\n".join(lines) + "\n\n" + body


def printed(module: ModuleOp) -> str:
    """The text of a module."""
    from xdsl.printer import Printer

    stream = StringIO()
    Printer(stream).print_op(module)
    return stream.getvalue().rstrip() + "\n"


def _shown(array: np.ndarray) -> str:
    values = [str(value) for value in array.ravel().tolist()] if array.dtype.kind == "O" else array.tolist()
    if array.dtype.kind == "O":
        import numpy as np

        values = np.reshape(np.array(values, dtype=object), array.shape).tolist()
    return f"{array.dtype.name if array.dtype.kind != 'O' else 'string'} {json.dumps(values)}"


@dataclass(frozen=True, slots=True)
class Replay:
    """What a counterexample's file says."""

    path: str
    label: str
    module: ModuleOp
    inputs: Mapping[str, np.ndarray]


def read(source: str) -> Replay:
    """A counterexample's file read back. Raises Refusal E0606 where it is none."""
    import re

    from tflc.diagnostics import Refusal
    from tflc.frontends import open_model

    rule = re.search(r"^// rule: (\S+) (.*)$", source, re.MULTILINE)
    if rule is None:
        raise Refusal.of("E0606", "this is no counterexample: it has no line '// rule: FILE RULE'")
    inputs = {
        match[1]: _array(match[2], json.loads(match[3]))
        for match in re.finditer(r"^// input (\S+): (\S+) (.*)$", source, re.MULTILINE)
    }
    return Replay(rule[1], rule[2], open_model(source.encode()), inputs)


def _array(dtype: str, values: Any) -> np.ndarray:
    import ml_dtypes
    import numpy as np

    if dtype == "string":
        return np.array(values, dtype=object)
    return np.array(values, dtype=getattr(ml_dtypes, dtype, None) or np.dtype(dtype))


def replay(found: Replay, rules: RuleSet, repair: Repair | None = None) -> Counterexample | None:
    """The counterexample again; None where the rule is right about it by now, or does not match it any more."""
    from tflc.rewrite.verify.shrink import refutes
    from tflc.rewrite.verify.sides import alone

    for instance in rules.instances:
        if instance.label == found.label:
            for alternative in range(len(instance.rows)):
                example = refutes(found.module, found.inputs, alone(rules, instance, alternative), repair=repair)
                if example is not None:
                    return example
    return None
