"""onnx-pat: check, format, verify, count, document and begin pattern files."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tflc.tools.command import (
    BAD_INPUT,
    DONE,
    EXIT_CODES,
    REFUSED,
    USAGE,
    ArgumentParser,
    add_common,
    counted,
    print_findings,
    run_tool,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tflc.rewrite import RuleSet
    from tflc.rewrite.verify import Effort


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog="onnx-pat",
        description="Check, format, verify, count, document and begin files of the pattern language.",
        epilog=EXIT_CODES,
        allow_abbrev=False,
    )
    add_common(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True, parser_class=ArgumentParser)

    def command(name: str, about: str, *, files: bool = True) -> argparse.ArgumentParser:
        sub = commands.add_parser(
            name, help=about, description=about.capitalize() + ".", epilog=EXIT_CODES, allow_abbrev=False
        )
        if files:
            sub.add_argument("files", nargs="*", metavar="FILE.pat", help="pattern files; without any, all of tflc")
        sub.add_argument("--debug", action="store_true", help="show the traceback of an error")
        return sub

    command("check", "everything that is wrong with pattern files")
    fmt = command("fmt", "format pattern files in place; - formats stdin")
    fmt.add_argument(
        "--check", action="store_true", help="change nothing, name the files that would change, and exit with 1"
    )

    verify = command("verify", "prove each rule on random tensors: both sides are evaluated")
    verify.add_argument(
        "--only", action="append", default=[], metavar="RULE", help="this rule (or rule[instance]); repeat for more"
    )
    verify.add_argument(
        "--instances", type=int, default=4, metavar="N", help="graphs that each rule is evaluated on (4)"
    )
    verify.add_argument("--draws", type=int, default=200, metavar="N", help="graphs drawn for it at most (200)")
    verify.add_argument("--seed", type=int, default=0, metavar="N", help="other random numbers")
    verify.add_argument(
        "--counterexamples", metavar="FOLDER", help="write each counterexample there as a .mlir that replays"
    )
    verify.add_argument("--replay", metavar="FILE.mlir", help="run a counterexample again")
    verify.add_argument(
        "--mutate", action="store_true", help="take away each condition of each rule: verification must notice"
    )
    verify.add_argument("--quiet", action="store_true", help="only what is not verified, and the figures")

    stats = command("stats", "which rules the FileCheck tests fire and refuse")
    stats.add_argument("--tests", metavar="FOLDER", default="tests/filecheck", help="the tests (tests/filecheck)")

    doc = command("doc", "write the reference page of all passes and rules")
    doc.add_argument(
        "-o", "--output", metavar="FILE.md", default="docs/rules.md", help="the page (docs/rules.md); - for stdout"
    )
    doc.add_argument("--tests", metavar="FOLDER", default="tests/filecheck", help="the tests (tests/filecheck)")

    command("server", "the language server of pattern files, over stdin and stdout", files=False)

    new = command("new", "begin a pass: pattern file, pass, test folder", files=False)
    new.add_argument("name", help="the pass, as in fuse-tfl")
    new.add_argument("--root", metavar="FOLDER", default=".", help="the source tree (.)")
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    try:
        args = _parser().parse_args(argv)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else DONE
    run = {
        "check": _check,
        "fmt": _format,
        "verify": _verify,
        "stats": _stats,
        "doc": _doc,
        "new": _new,
        "server": _serve,
    }[args.command]
    return run_tool(lambda: run(args), debug=args.debug)


def _files(names: Sequence[str]) -> list[Path]:
    """The pattern files asked for, by default all of the project. Raises Refusal E0101 for one that cannot be read."""
    from importlib.resources import files

    from tflc.diagnostics import Refusal

    if not names:
        return sorted(Path(str(entry)) for entry in files("tflc.patterns").iterdir() if entry.name.endswith(".pat"))
    for name in names:
        if name != "-" and not Path(name).is_file():
            raise Refusal.of("E0101", f"there is no file '{name}'", exit_code=BAD_INPUT)
    return [Path(name) for name in names]


def _shown(path: Path) -> str:
    """A path as a reader types it: relative to here where it lies below."""
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(path)


def _load(path: Path) -> RuleSet:
    from tflc.rewrite import load

    return load(path.read_text(encoding="utf-8") + "\n", path=_shown(path))


def _check(args: argparse.Namespace) -> int:
    from tflc.diagnostics import Severity
    from tflc.rewrite import examine

    wrong = rules = 0
    files = _files(args.files)
    for path in files:
        text = path.read_text(encoding="utf-8")
        ruleset, findings = examine(text + "\n", path=_shown(path), together=True)
        print_findings(findings)
        wrong += any(finding.severity is Severity.ERROR for finding in findings)
        rules += len(ruleset.rules) if ruleset is not None else 0
    if not wrong:
        print(f"{counted(rules, 'rule')} in {counted(len(files), 'file')}: nothing is wrong")
    return REFUSED if wrong else DONE


def _format(args: argparse.Namespace) -> int:
    from tflc.backends.output import write_file
    from tflc.rewrite.format import format_text

    if args.files == ["-"]:
        sys.stdout.write(format_text(sys.stdin.read(), "<stdin>"))
        return DONE
    changed = 0
    for path in _files(args.files):
        before = path.read_text(encoding="utf-8")
        after = format_text(before, _shown(path))
        if before != after:
            changed += 1
            print(_shown(path))
            if not args.check:
                write_file(str(path), [after.encode()])
    return REFUSED if args.check and changed else DONE


def _verify(args: argparse.Namespace) -> int:
    from tflc.tools import rule_verification

    if args.replay is not None:
        return rule_verification.replay(args.replay)
    files = map(_load, _files(args.files))
    if args.mutate:
        return rule_verification.mutate(files, _effort(args), tuple(args.only))
    return rule_verification.verify_files(
        files, _effort(args), tuple(args.only), quiet=args.quiet, folder=args.counterexamples
    )


def _effort(args: argparse.Namespace) -> Effort:
    from tflc.rewrite.verify import Effort

    return Effort(draws=args.draws, instances=args.instances, seed=args.seed)


def _stats(args: argparse.Namespace) -> int:
    from tflc.tools import rule_coverage

    folder = Path(args.tests)
    if not folder.is_dir():
        print_findings_of("E0101", f"there is no folder '{args.tests}'")
        return USAGE
    return rule_coverage.report(_files(args.files), folder)


def print_findings_of(code: str, message: str) -> None:
    from tflc.diagnostics import Finding

    print_findings([Finding(code, message)])


def _doc(args: argparse.Namespace) -> int:
    from tflc.backends.output import write_file
    from tflc.tools.rule_coverage import Coverage, measure
    from tflc.tools.rule_reference import reference

    folder = Path(args.tests)
    coverage = measure(folder) if folder.is_dir() else Coverage()
    page = reference([(_load(path), path) for path in _files(args.files)], coverage)
    if args.output == "-":
        sys.stdout.write(page)
    else:
        Path(args.output).parent.mkdir(parents=True, exist_ok=True)
        write_file(args.output, [page.encode()])
    return DONE


def _serve(args: argparse.Namespace) -> int:
    from tflc.tools.pattern_server import start

    start()
    return DONE


def _new(args: argparse.Namespace) -> int:
    from tflc.tools.new_pass import begin

    for path in begin(args.name, Path(args.root)):
        print(path)
    return DONE


if __name__ == "__main__":
    raise SystemExit(main())
