"""onnx-pat: check, format, verify, count, document and begin pattern files."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tflc.exit_codes import ExitCode
from tflc.tools.command import ArgumentParser, add_common, at_least, counted, print_findings, run_tool

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tflc.rewrite import RuleSet
    from tflc.rewrite.verify import Effort
    from tflc.tools.command import Commands
    from tflc.tools.verdicts import Search


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog="onnx-pat",
        description="Work on files of the pattern language: check, format, verify, count, document and begin them.",
        examples=(
            "onnx-pat check softsign.pat",
            "onnx-pat verify softsign.pat --only quotient_is_softsign",
            "onnx-pat new fuse-softsign",
        ),
    )
    add_common(parser)
    commands = parser.add_subparsers(
        title="commands", dest="command", metavar="COMMAND", required=True, parser_class=ArgumentParser
    )
    _add_command(commands, "check", "report every mistake in pattern files")
    fmt = _add_command(commands, "fmt", "format pattern files in place; - formats stdin to stdout")
    fmt.add_argument(
        "--check", action="store_true", help="change nothing, name the files that would change, and exit with 1"
    )
    _add_verify(commands)
    stats = _add_command(
        commands, "stats", "say of each rule whether it is checked, formatted, fired and refused by FileCheck tests"
    )
    _add_tests(stats)
    stats.add_argument("--verify", action="store_true", help="verify each rule as well")
    _add_search(stats)
    doc = _add_command(commands, "doc", "write the reference page of all passes and rules")
    doc.add_argument(
        "-o", "--output", metavar="FILE.md", default="docs/rules.md", help="the page (%(default)s); - for stdout"
    )
    _add_tests(doc)
    operators = _add_command(commands, "operators", "write the page of all operators and what they become", files=False)
    operators.add_argument(
        "-o", "--output", metavar="FILE.md", default="docs/operators.md", help="the page (%(default)s); - for stdout"
    )
    _add_command(commands, "server", "run the language server of pattern files over stdin and stdout", files=False)
    new = _add_command(commands, "new", "begin a pass: pattern file, pass, test folder", files=False)
    new.add_argument("name", help="the pass, as in fuse-tfl")
    new.add_argument("--root", metavar="FOLDER", default=".", help="the source tree (%(default)s)")
    return parser


def _add_command(commands: Commands, name: str, about: str, *, files: bool = True) -> ArgumentParser:
    parser = commands.add_parser(name, help=about, description=f"{about[0].upper()}{about[1:]}.")
    if files:
        parser.add_argument(
            "files", nargs="*", metavar="FILE.pat", help="pattern files; without any, those that come with tflc"
        )
    add_common(parser)
    return parser


def _add_tests(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--tests", metavar="FOLDER", default="tests/filecheck", help="the FileCheck tests (%(default)s)"
    )


def _add_search(to: ArgumentParser | argparse._ArgumentGroup) -> None:
    to.add_argument(
        "--processes",
        type=at_least(1),
        default=min(os.cpu_count() or 1, 4),
        metavar="N",
        help="how many verify at a time, where there are many rules (%(default)s)",
    )
    to.add_argument(
        "--fresh", action="store_true", help="verify also what was verified before and has not changed since"
    )


def _add_verify(commands: Commands) -> None:
    parser = _add_command(
        commands,
        "verify",
        "test each rule on random tensors: build graphs that it matches, evaluate both sides, compare",
    )
    parser.add_argument(
        "--only", action="append", default=[], metavar="RULE", help="this rule (or rule[instance]) alone; repeatable"
    )
    effort = parser.add_argument_group("effort")
    effort.add_argument(
        "--instances",
        type=at_least(1),
        default=4,
        metavar="N",
        help="graphs that each rule is evaluated on (%(default)s)",
    )
    effort.add_argument(
        "--draws", type=at_least(1), default=200, metavar="N", help="graphs drawn for a rule at most (%(default)s)"
    )
    effort.add_argument(
        "--seed", type=at_least(0), default=0, metavar="N", help="the seed of the random numbers (%(default)s)"
    )
    _add_search(effort)
    results = parser.add_argument_group("results")
    results.add_argument(
        "--counterexamples", metavar="FOLDER", help="write each counterexample there as a .mlir file that --replay runs"
    )
    results.add_argument("--replay", metavar="FILE.mlir", help="run a counterexample again, and nothing else")
    results.add_argument("--quiet", action="store_true", help="print only what is not verified, and the totals")
    parser.add_argument(
        "--mutate",
        action="store_true",
        help="test the verification: drop each condition of each rule, which must be noticed",
    )


def main(argv: Sequence[str] | None = None) -> int:
    commands = {
        "check": _check,
        "fmt": _format,
        "verify": _verify,
        "stats": _stats,
        "doc": _doc,
        "operators": _operators,
        "new": _new,
        "server": _serve,
    }
    return run_tool(_parser(), lambda args: commands[args.command](args), argv)


def _files(names: Sequence[str]) -> list[Path]:
    """The pattern files asked for, by default all of the project."""
    from importlib.resources import files

    if not names:
        return sorted(Path(str(files("tflc.patterns"))).glob("*.pat"))
    return [Path(name) for name in names]


def _with_parts() -> list[Path]:
    """The pattern files of the project and those that they include."""
    from tflc.rewrite import load

    return sorted({Path(file.path) for path in _files(()) for file in load(path).files})


def _shown(path: Path) -> str:
    """A path as a reader types it: relative to here where it lies below."""
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(path)


def _load(path: Path) -> RuleSet:
    from tflc.rewrite import load
    from tflc.rewrite.syntax.reading import read

    return load(read(path) + "\n", path=_shown(path))


def _check(args: argparse.Namespace) -> int:
    from tflc.diagnostics import Severity
    from tflc.rewrite import examine
    from tflc.rewrite.syntax.reading import read

    wrong = rules = 0
    files = _files(args.files)
    for path in files:
        ruleset, findings = examine(read(path) + "\n", path=_shown(path), together=True)
        print_findings(findings)
        wrong += any(finding.severity is Severity.ERROR for finding in findings)
        rules += len(ruleset.rules) if ruleset is not None else 0
    if not wrong:
        print(f"{counted(rules, 'rule')} in {counted(len(files), 'file')}: nothing is wrong")
    return ExitCode.REFUSED if wrong else ExitCode.DONE


def _format(args: argparse.Namespace) -> int:
    from tflc.atomic_file import write_file
    from tflc.rewrite.syntax.format import format_text
    from tflc.rewrite.syntax.reading import read

    if args.files == ["-"]:
        sys.stdout.write(format_text(sys.stdin.read(), "<stdin>"))
        return ExitCode.DONE
    changed = 0
    for path in _files(args.files) if args.files else _with_parts():
        before = read(path)
        after = format_text(before, _shown(path))
        if before != after:
            changed += 1
            print(_shown(path))
            if not args.check:
                write_file(str(path), [after.encode()])
    return ExitCode.REFUSED if args.check and changed else ExitCode.DONE


def _verify(args: argparse.Namespace) -> int:
    from tflc.tools import rule_verification

    if args.replay is not None:
        return rule_verification.replay(args.replay)
    files = map(_load, _files(args.files))
    if args.mutate:
        return rule_verification.mutate(files, _effort(args), tuple(args.only))
    return rule_verification.verify_files(
        files, _search(args, _effort(args)), tuple(args.only), quiet=args.quiet, folder=args.counterexamples
    )


def _effort(args: argparse.Namespace) -> Effort:
    from tflc.rewrite.verify import Effort

    return Effort(draws=args.draws, instances=args.instances, seed=args.seed)


def _search(args: argparse.Namespace, effort: Effort) -> Search:
    from tflc.tools.verdicts import Search

    return Search(effort, args.processes, args.fresh)


def _stats(args: argparse.Namespace) -> int:
    from tflc.diagnostics import Refusal
    from tflc.rewrite.verify import Effort
    from tflc.tools import rule_figures

    folder = Path(args.tests)
    if not folder.is_dir():
        raise Refusal.of("E0101", f"there is no folder '{args.tests}'", exit_code=ExitCode.USAGE)
    return rule_figures.report(_files(args.files), folder, _search(args, Effort()) if args.verify else None)


def _doc(args: argparse.Namespace) -> int:
    from tflc.tools.rule_coverage import Coverage, measure
    from tflc.tools.rule_reference import reference

    folder = Path(args.tests)
    coverage = measure(folder) if folder.is_dir() else Coverage()
    _write_page(args.output, reference([(_load(path), path) for path in _files(args.files)], coverage))
    return ExitCode.DONE


def _operators(args: argparse.Namespace) -> int:
    from tflc.tools.operator_reference import operator_page

    _write_page(args.output, operator_page())
    return ExitCode.DONE


def _write_page(output: str, page: str) -> None:
    from tflc.atomic_file import write_file

    if output == "-":
        sys.stdout.write(page)
    else:
        Path(output).parent.mkdir(parents=True, exist_ok=True)
        write_file(output, [page.encode()])


def _serve(args: argparse.Namespace) -> int:
    from tflc.tools.pattern_server import start

    start()
    return ExitCode.DONE


def _new(args: argparse.Namespace) -> int:
    from tflc.tools.new_pass import begin

    for path in begin(args.name, Path(args.root)):
        print(path)
    return ExitCode.DONE


if __name__ == "__main__":
    raise SystemExit(main())
