"""What onnx-opt prints: the IR around passes, listings, parts of a file, and what was expected of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from lit_in_process import call_tool

from tflc.dialects.assembly import parse_module
from tflc.pipeline.names import CONVERT, pass_names

DIGITS = str(Path(__file__).parents[3] / "examples" / "digits" / "digits.onnx")
PART = """builtin.module {
  func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "y"}) {
    %y = onnx.{op}(%x) : tensor<2x3xf32>{comment}
    func.return %y : tensor<2x3xf32>
  }
}
"""


def part(op: str, comment: str = "") -> str:
    return PART.replace("{op}", op).replace("{comment}", comment)


def optimized(*arguments: str, text: str = "", code: int = 0) -> tuple[str, str]:
    """What onnx-opt prints of a text, or of the model that the arguments name."""
    outcome = call_tool("onnx-opt", list(arguments), text.encode())
    assert outcome.code == code, outcome.stderr
    return outcome.stdout.decode(), outcome.stderr.decode()


def dumps(printed: str) -> list[str]:
    return [
        line[len("// -----// IR Dump ") : -len(" //----- //")] for line in printed.splitlines() if "IR Dump" in line
    ]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["--print-ir-before=simplify"], ["Before simplify"]),
        (["--print-ir-after=simplify"], ["After simplify"]),
        (["--print-ir-before=infer-shapes", "--print-ir-after=simplify"], ["Before infer-shapes", "After simplify"]),
        (["--print-ir-after-all"], ["After infer-shapes", "After simplify"]),
        (["--print-ir-after"], ["After infer-shapes", "After simplify"]),
        (["--print-ir-before"], ["Before infer-shapes", "Before simplify"]),
        # infer-shapes finds nothing to say.
        (["--print-ir-after-change"], ["After simplify"]),
        (["--print-ir-after=layout-nhwc"], []),
    ],
)
def test_the_ir_is_printed_around_passes_on_stderr(options, expected):
    out, err = optimized("--pass", "simplify", *options, text=part("Identity"))
    assert [each for each in dumps(err) if not each.endswith("fold-constants")] == expected
    assert "IR Dump" not in out
    for dump in err.split("// -----// IR Dump ")[1:]:
        parse_module(dump.split("\n", 1)[1])


def test_the_plan_and_its_time_are_printed_on_stderr():
    out, err = optimized(DIGITS, "--convert", "--dump-pass-pipeline", "--timing")
    assert out.startswith("builtin.module")
    plan, *times = err.splitlines()
    assert plan == ",".join(CONVERT)
    assert [line.split()[-1] for line in times] == list(CONVERT)


def test_everything_there_is_is_listed():
    out, _ = optimized("--list-passes")
    assert [line.split()[0] for line in out.splitlines()] == list(pass_names())
    assert all(len(line.split()) > 3 for line in out.splitlines())
    out, _ = optimized("--show-dialects")
    # Other tests of this process may have registered a dialect of their own.
    assert [line.split()[0] for line in out.splitlines()][:4] == ["onnx", "nhwc", "tfl", "quant"]
    out, _ = optimized("--version")
    assert {"tflc", "xdsl", "onnx"} <= {each.split()[0] for each in out.split(", ")}


def test_the_generic_form_reads_back():
    plain, _ = optimized("--mlir-print-debuginfo", text=part("Abs"))
    generic, _ = optimized("--mlir-print-op-generic", "--mlir-print-debuginfo", text=part("Abs"))
    assert '"onnx.Abs"(' in generic
    assert optimized("--mlir-print-debuginfo", text=generic)[0] == plain


def test_ops_of_undeclared_dialects_are_taken_on_request():
    text = 'builtin.module {\n  %0 = "foo.bar"() : () -> i32\n}\n'
    _, err = optimized(text=text, code=3)
    assert "error[E0701]: operation foo.bar is not registered" in err
    assert optimized("--allow-unregistered-dialect", "--pass", "simplify", text=text)[0] == text


def test_parts_are_taken_one_by_one():
    text = "// -----\n".join([part("Identity"), part("Abz"), part("Abs")])
    out, err = optimized("--split-input-file", "--pass", "simplify", text=text, code=3)
    first, second, third = out.split("// -----\n")
    assert "onnx.Identity" not in first
    assert second == ""
    assert "onnx.Abs" in third
    # Lines are those of the whole file.
    assert err.startswith("<stdin>:10:")


def test_parts_are_written_into_one_text(tmp_path):
    output = tmp_path / "out.mlir"
    both = [part("Neg"), part("Abs")]
    out, _ = optimized("--split-input-file", "-o", str(output), text="// -----\n".join(both))
    assert out == ""
    assert output.read_text().split("// -----\n") == both
    optimized("--split-input-file", "-o", str(output), text="// -----\n".join([part("Neg"), part("Abz")]), code=3)
    assert output.read_text().split("// -----\n") == both
    _, err = optimized("--split-input-file", "-o", str(tmp_path / "out.tflite"), text=part("Neg"), code=2)
    assert "error[E0600]" in err


@pytest.mark.parametrize("option", ["--split-input-file", "--verify-diagnostics"])
def test_parts_are_of_text(option):
    _, err = optimized(option, DIGITS, code=2)
    assert "error[E0600]" in err
    assert "is an ONNX model" in err


@pytest.mark.parametrize(
    ("comment", "code", "said"),
    [
        ("  // expected-error {{onnx.Abz is not registered}}", 0, ""),
        ("\n// expected-error@-1 {{onnx.Abz}}", 0, ""),
        ("  // expected-error-re {{operation {{onnx[.][A-Z]bz}} is not}}", 0, ""),
        ("  // expected-error-re {{operation onnx[.]Abz}}", 1, "was not produced"),
        ("\n// expected-error@above {{onnx.Abz}}", 0, ""),
        ("", 1, "unexpected: <stdin>:3:"),
        ("  // expected-error {{onnx.Abs}}", 1, 'expected error "onnx.Abs" was not produced'),
        ("  // expected-warning {{onnx.Abz}}", 1, 'expected warning "onnx.Abz" was not produced'),
        ("\n// expected-error {{onnx.Abz}}", 1, "<stdin>:4: error: expected error"),
        # One finding meets one expectation.
        ("  // expected-error {{onnx.Abz}} expected-error {{onnx.Abz}}", 1, "was not produced"),
    ],
)
def test_findings_are_what_is_expected(comment, code, said):
    _, err = optimized("--verify-diagnostics", text=part("Abz", comment), code=code)
    assert said in err
    assert bool(err) == bool(said)
