"""--split-input-file and --verify-diagnostics, with MLIR's meaning.

``// expected-error {{text}}`` stands on the line of the finding; ``@+1``, ``@-2``, ``@above``, ``@below`` move it, ``@unknown`` is for a finding
without a line. Every finding must be expected, and every expectation met, by a finding that contains the text.
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
_EXPECTED = re.compile(r"expected-(error|warning|note|remark)\s*(?:@(unknown|above|below|[+-]\d+))?\s*\{\{(.*?)\}\}")


@dataclass(frozen=True)
class Expectation:
    severity: str
    line: int | None
    text: str

    def met_by(self, finding: Finding) -> bool:
        line = finding.where.line if isinstance(finding.where, Source) else None
        return finding.severity.value == self.severity and line == self.line and self.text in finding.message


def run_parts(args: argparse.Namespace, process: Callable[[argparse.Namespace, ModuleOp], int]) -> int:
    """Parse and process each part of the input; findings of one part do not end the others."""
    from tflc.dialects import context
    from tflc.dialects.assembly import parse_module

    text, name = _read(args.input)
    parts = _parts(text) if args.split_input_file else [(0, text)]
    code = ExitCode.DONE
    for number, (lines_before, part) in enumerate(parts):
        if number:
            print("// -----")
        findings: tuple[Finding, ...] = ()
        try:
            # Blank lines stand for the parts before, so that findings name lines of the whole file.
            padded = "\n" * lines_before + part
            allowed = context(allow_unregistered=args.allow_unregistered_dialect)
            module = parse_module(padded, name, side_file=args.weights, context=allowed)
            args.opened = [name]
            code = max(code, process(args, module))
        except Refusal as refusal:
            findings = refusal.findings
            if not args.verify_diagnostics:
                print_findings(findings, name)
                code = max(code, refusal.exit_code)
        if args.verify_diagnostics:
            code = max(code, _verify(name, part, lines_before, findings))
    return code


def _read(path: str) -> tuple[str, str]:
    if path == "-":
        return sys.stdin.read(), "<stdin>"
    try:
        with open(path, encoding="utf-8", errors="surrogateescape") as stream:
            return stream.read(), path
    except OSError as error:
        raise Refusal.of("E0101", f"cannot read {path}: {error.strerror}", exit_code=3) from None


def _parts(text: str) -> list[tuple[int, str]]:
    parts, begin = [], 0
    for match in [*_SPLIT.finditer(text), None]:
        end = len(text) if match is None else match.start()
        parts.append((text.count("\n", 0, begin), text[begin:end]))
        begin = end if match is None else match.end()
    return parts


def _verify(name: str, part: str, lines_before: int, findings: tuple[Finding, ...]) -> int:
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
        for severity, where, text in _EXPECTED.findall(line):
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
            found.append(Expectation(severity, at, text))
    return found
