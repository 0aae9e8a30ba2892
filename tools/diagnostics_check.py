"""--split-input-file and --verify-diagnostics, with MLIR's meaning.

``// expected-error {{text}}`` stands on the line of the finding; ``@+1``, ``@-2``, ``@above``, ``@below`` move it, ``@unknown`` is for a finding
without a line. In the text of ``expected-error-re`` what stands in double braces is a regular expression.

Every finding must be expected, and every expectation met, by a finding that contains the text.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tflc.diagnostics import Finding, Refusal, Source
from tflc.exit_codes import ExitCode
from tflc.tools.command import print_findings

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp

_SPLIT = re.compile(r"^// -----.*$", re.MULTILINE)
_EXPECTED = re.compile(
    r"expected-(error|warning|note|remark)(-re)?\s*(?:@(unknown|above|below|[+-]\d+))?\s*"
    r"\{\{((?:(?!\{\{|\}\}).|\{\{.*?\}\})*)\}\}"
)
_REGEX = re.compile(r"\{\{(.*?)\}\}")


@dataclass(frozen=True)
class Expectation:
    severity: str
    line: int | None
    text: str
    is_regex: bool = False

    def met_by(self, finding: Finding) -> bool:
        line = finding.where.line if isinstance(finding.where, Source) else None
        return finding.severity.value == self.severity and line == self.line and self._stands_in(finding.message)

    def _stands_in(self, message: str) -> bool:
        if not self.is_regex:
            return self.text in message
        literals, patterns = _REGEX.split(self.text)[::2], _REGEX.findall(self.text)
        return re.search("".join(map("".join, zip(map(re.escape, literals), [*patterns, ""]))), message) is not None


def run_parts(args: argparse.Namespace, process: Callable[[argparse.Namespace, ModuleOp], int]) -> int:
    """Parse and process each part of the input; findings of one part do not end the others. An output file holds all parts, as text, where
    nothing is wrong with any.

    Raises Refusal: E0600 for an input or output that is no text, E0605 or E0606 for an output that cannot be written.
    """
    if args.output in (None, "-") or not args.split_input_file:
        return _run_parts(args, process)
    if not args.output.lower().endswith(".mlir"):
        raise _no_text(args.output, "holds one model")
    from contextlib import redirect_stdout
    from io import StringIO

    from tflc.atomic_file import write_file

    output, args.output = args.output, None
    with redirect_stdout(StringIO()) as printed:
        code = _run_parts(args, process)
    if code == ExitCode.DONE:
        write_file(output, [printed.getvalue().encode("utf-8", "surrogateescape")], inputs=[args.input])
    return code


def _run_parts(args: argparse.Namespace, process: Callable[[argparse.Namespace, ModuleOp], int]) -> int:
    from tflc.dialects import context
    from tflc.dialects.assembly import parse_module

    text, name = _read(args.input)
    parts = _parts(text) if args.split_input_file else [(0, text)]
    code = ExitCode.DONE
    for number, (lines_before, part) in enumerate(parts):
        if number:
            print("// -----")
        findings: list[Finding] = []
        args.warned = findings if args.verify_diagnostics else None
        try:
            # Blank lines stand for the parts before, so that findings name lines of the whole file.
            padded = "\n" * lines_before + part
            allowed = context(allow_unregistered=args.allow_unregistered_dialect)
            args.opened = [name]
            module = parse_module(padded, name, side_file=args.weights, context=allowed, opened=args.opened)
            code = max(code, process(args, module))
        except Refusal as refusal:
            findings += refusal.findings
            if not args.verify_diagnostics:
                print_findings(refusal.findings, name)
                code = max(code, refusal.exit_code)
        if args.verify_diagnostics:
            code = max(code, _verify(name, part, lines_before, findings))
    return code


def _read(path: str) -> tuple[str, str]:
    """The text of the input, and its name in messages."""
    from tflc.frontends import magic
    from tflc.frontends.files import open_mapped
    from tflc.frontends.text import decoded

    file = open_mapped(path)
    recognized = magic.identify(file.data[: magic.HEAD], len(file.data))
    if recognized.kind in (magic.Kind.ONNX, magic.Kind.TFLITE):
        raise _no_text(file.name, f"is {recognized.noun}")
    return decoded(file), file.name


def _no_text(file: str, what: str) -> Refusal:
    message = f"--split-input-file and --verify-diagnostics work on MLIR text, and {file} {what}"
    return Refusal.of("E0600", message, exit_code=ExitCode.USAGE)


def _parts(text: str) -> list[tuple[int, str]]:
    parts, begin = [], 0
    for match in [*_SPLIT.finditer(text), None]:
        end = len(text) if match is None else match.start()
        parts.append((text.count("\n", 0, begin), text[begin:end]))
        begin = end if match is None else match.end()
    return parts


def _verify(name: str, part: str, lines_before: int, findings: list[Finding]) -> int:
    expected = _expectations(part, lines_before)
    flat = [note for finding in findings for note in (finding, *finding.notes)]
    unexpected = []
    for finding in flat:
        met = next((each for each in expected if each.met_by(finding)), None)
        if met is None:
            unexpected.append(finding)
        else:
            expected.remove(met)
    for finding in unexpected:
        print(f"unexpected: {finding}", file=sys.stderr)
    for each in expected:
        place = name if each.line is None else f"{name}:{each.line}"
        print(f'{place}: error: expected {each.severity} "{each.text}" was not produced', file=sys.stderr)
    return ExitCode.REFUSED if unexpected or expected else ExitCode.DONE


def _expectations(part: str, lines_before: int) -> list[Expectation]:
    found = []
    for number, line in enumerate(part.split("\n"), lines_before + 1):
        for severity, regex, where, text in _EXPECTED.findall(line):
            at: int | None = number
            match where:
                case "unknown":
                    at = None
                case "above":
                    at = number - 1
                case "below":
                    at = number + 1
                case _ if where:
                    at = number + int(where)
            found.append(Expectation(severity, at, text, bool(regex)))
    return found
