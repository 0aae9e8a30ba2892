"""onnx-pat new: the files of a new pass, each with its one first line of content, all of one stem."""

from __future__ import annotations

from pathlib import Path

from tflc.diagnostics import ExitCode, Refusal

_PATTERNS = """# What this pass changes, and why: a sentence. Above each rule a line of algebra.
use onnx

# -(-x) = x
rule negation_of_negation:
    onnx.Neg(onnx.Neg(x)) => x
"""

_PASS = '''"""{name}: one sentence on what it does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from tflc.pipeline.base import RulePass


@dataclass(frozen=True)
class {cls}(RulePass):
    """What it does by rules, in a sentence. Holds before: inferred types. Holds after: say it.

        %y = onnx.Neg(%a) : tensor<2xf32>    =>    (%x)
    """

    name = "{name}"
    requires: ClassVar[tuple[str, ...]] = ("infer-shapes",)
'''

_TEST = """// RUN: onnx-opt %s --pass {name} | filecheck %s

func.func @main(%x: tensor<2x3xf32> {{onnx.name = "x"}}) -> (tensor<2x3xf32> {{onnx.name = "y"}}) {{
  %a = onnx.Neg(%x) : tensor<2x3xf32>
  %b = onnx.Neg(%a) : tensor<2x3xf32>
  %y = onnx.Abs(%b) : tensor<2x3xf32>
  func.return %y : tensor<2x3xf32>
}}

// CHECK:      func.func @main(%[[X:.*]]: tensor<2x3xf32>
// CHECK-NOT:  onnx.Neg
// CHECK:      onnx.Abs(%[[X]])
"""

_REJECT = """// RUN: onnx-opt %s --pass {name} | filecheck %s
// The inner negation has another user: it stays.

func.func @main(%x: tensor<2x3xf32> {{onnx.name = "x"}}) -> (tensor<2x3xf32> {{onnx.name = "a"}}, tensor<2x3xf32> {{onnx.name = "b"}}) {{
  %a = onnx.Neg(%x) : tensor<2x3xf32>
  %b = onnx.Neg(%a) : tensor<2x3xf32>
  func.return %a, %b : tensor<2x3xf32>, tensor<2x3xf32>
}}

// CHECK: onnx.Neg
// CHECK: onnx.Neg
"""


def begin(name: str, root: Path) -> list[Path]:
    """The files written for a pass: pattern file, pass, a test that fires and one that does not.

    Raises Refusal E0607 for a name that is none, or a file that is there already.
    """
    words = name.split("-")
    if not all(word.isalnum() and word == word.lower() for word in words) or not words[0][0].isalpha():
        raise Refusal.of(
            "E0607",
            f"'{name}' is no name of a pass",
            hint="lower-case words joined by '-', as in fuse-tfl",
            exit_code=ExitCode.USAGE,
        )
    for folder in ("patterns", "passes"):
        if not (root / folder).is_dir():
            raise Refusal.of(
                "E0607",
                f"'{root}' has no folder {folder}/",
                hint="--root names the source tree",
                exit_code=ExitCode.USAGE,
            )
    stem, cls = "_".join(words), "".join(word.capitalize() for word in words)
    tests = root / "tests" / "filecheck" / "passes" / name
    files = {
        root / "patterns" / f"{stem}.pat": _PATTERNS,
        root / "passes" / f"{stem}.py": _PASS.format(name=name, cls=cls),
        tests / "negation-of-negation.mlir": _TEST.format(name=name),
        tests / "reject-two-users.mlir": _REJECT.format(name=name),
    }
    for path in files:
        if path.exists():
            raise Refusal.of("E0607", f"'{path}' is there already", exit_code=ExitCode.USAGE)
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return list(files)
