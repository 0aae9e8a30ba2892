"""What all command line tools share: findings on stderr, documented exit codes, quiet ends, no traceback without --debug."""

from __future__ import annotations

import argparse
import errno
import math
import os
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, NoReturn

from tflc.defaults import DEFAULT_TARGET
from tflc.exit_codes import ExitCode
from tflc.tools.start import leave_interrupts_to_the_system

if TYPE_CHECKING:
    from tflc.diagnostics import Finding


_NO_COMMAND = re.compile(r"argument COMMAND: invalid choice: '(?P<name>.*)' \(choose from (?P<commands>.*)\)")
"""What argparse says of a command that there is none of."""


class ArgumentParser(argparse.ArgumentParser):
    """argparse with our wording: help that ends with examples and exit codes; one coded finding, exit code 2, and did-you-mean for options."""

    def __init__(self, *, examples: Sequence[str] = (), **settings: Any) -> None:
        """``examples`` are command lines; ``settings`` those of argparse."""
        formatter = argparse.RawDescriptionHelpFormatter
        super().__init__(epilog=_epilog(examples), formatter_class=formatter, allow_abbrev=False, **settings)

    def parse_args(self, args: Any = None, namespace: Any = None) -> Any:  # type: ignore[override]
        """What is not known is an error of the command that was given, so that its options are proposed."""
        found, unknown = self.parse_known_args(args, namespace)
        if unknown:
            self._of(found).error(f"unrecognized arguments: {' '.join(unknown)}")
        return found

    def _of(self, found: argparse.Namespace) -> ArgumentParser:
        """The parser of the command that was given, else this one."""
        for action in self._actions:
            if isinstance(action, argparse._SubParsersAction):
                return action.choices.get(getattr(found, action.dest), self)
        return self

    def error(self, message: str) -> NoReturn:
        from tflc.diagnostics import did_you_mean

        hint = f"{self.prog} --help shows all options"
        if message.startswith("unrecognized arguments: "):
            word = message.split(": ", 1)[1].split()[0]
            options = [option for action in self._actions for option in action.option_strings]
            if word.startswith("-"):
                message = f"there is no option '{word}'{did_you_mean(word.split('=')[0], options)}"
            else:
                message = f"'{word}' is one argument too many"
        elif (found := _NO_COMMAND.fullmatch(message)) is not None:
            commands = found["commands"].replace("'", "")
            message = f"there is no command '{found['name']}'{did_you_mean(found['name'], commands.split(', '))}"
            hint = f"the commands are {commands}; {hint}"
        print(f"{self.prog}: error[E0600]: {message}\n  hint: {hint}", file=sys.stderr)
        raise SystemExit(ExitCode.USAGE)


if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[ArgumentParser]
    """What ``add_subparsers`` gives."""


def _epilog(examples: Sequence[str]) -> str:
    lines = ["examples:", *(f"  {example}" for example in examples), ""] if examples else []
    return "\n".join([*lines, "exit codes:", *(f"  {code.value:<3}  {code.meaning}" for code in ExitCode)])


class VersionAction(argparse.Action):
    """``--version``: tflc, xdsl, onnx and the runtime."""

    def __init__(self, option_strings: list[str], dest: str, **kwargs: object) -> None:
        super().__init__(
            option_strings, dest, nargs=0, help="print the versions of tflc and of what it runs on, and exit"
        )

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import PackageNotFoundError, version

        parts = []
        for package in ("tflc", "xdsl", "onnx", "tflite-runtime", "ai-edge-litert", "onnxruntime"):
            try:
                parts.append(f"{package} {version(package)}")
            except PackageNotFoundError:
                continue
        print(", ".join(parts))
        raise SystemExit(ExitCode.DONE)


def add_common(parser: argparse.ArgumentParser) -> None:
    """Options of every tool and of each of its commands. One that stands before a command is not undone by the command's default."""
    parser.add_argument(
        "--debug", action="store_true", default=argparse.SUPPRESS, help="show the traceback of an error"
    )
    parser.add_argument("--version", action=VersionAction)


def add_model_options(parser: argparse.ArgumentParser) -> None:
    """Options on a model's shapes and layouts, and on the runtime that it is compiled for."""
    group = parser.add_argument_group(
        "shapes, layouts and target", "NAME is an input's, output's or dim's name in the model"
    )
    several = {"action": "append", "default": []}
    group.add_argument("--dim", **several, metavar="NAME=N", help="fix a symbolic dim; repeatable")
    group.add_argument("--input-shape", **several, metavar="NAME=1,3,224,224", help="set an input's shape; repeatable")
    group.add_argument(
        "--ignore-stated-shapes",
        action="store_true",
        help="go by the shapes that operators give, whatever the model states of other values than inputs",
    )
    group.add_argument("--input-layout", **several, metavar="NAME=NHWC", help="hold an input channels-last; repeatable")
    group.add_argument(
        "--output-layout", **several, metavar="NAME=NHWC", help="hold an output channels-last; repeatable"
    )
    group.add_argument(
        "--target",
        default=DEFAULT_TARGET,
        metavar="NAME|FILE",
        help="the runtime to compile for, or a .toml file that describes one (%(default)s)",
    )


def at_least(least: int) -> Callable[[str], int]:
    """The type of an option that takes an integer no smaller than this."""

    def number(text: str) -> int:
        value = int(text)
        if value < least:
            raise argparse.ArgumentTypeError(f"{value} is less than {least}")
        return value

    return number


def tolerance(text: str) -> float:
    """The type of an option that takes a tolerance: a number of 0 or more."""
    value = float(text)
    if not 0 <= value < math.inf:
        raise argparse.ArgumentTypeError(f"{text} is no tolerance")
    return value


def own_process(argv: Sequence[str] | None, args: argparse.Namespace) -> None:
    """When the arguments are the process's own, it ends with the work: the garbage collector would only walk what lives, methods are made that
    nothing calls, and at the exit what lives would be taken apart, an object at a time."""
    if argv is None:
        import atexit
        import gc

        from tflc.tools.deferred_methods import defer_methods

        gc.disable()
        atexit.register(_leave, args)
        defer_methods()


def _leave(args: argparse.Namespace) -> None:
    """Ends the process, with the exit code of its work. Registered first, it runs when all else that was to be done at the exit is done."""
    from contextlib import suppress

    if args.code is not None:
        for stream in (sys.stdout, sys.stderr):
            with suppress(OSError):
                stream.flush()
        os._exit(args.code)


def run_tool(
    parser: ArgumentParser,
    body: Callable[[argparse.Namespace], int],
    argv: Sequence[str] | None,
    *,
    file: Callable[[argparse.Namespace], str] = lambda _: "",
) -> int:
    """Parse the arguments, run a tool's body, and turn every way it can end into a documented exit code; ``file`` is the input that findings
    are about. ``argv`` is None where the arguments are the process's own."""
    args = argparse.Namespace(interrupted=False, code=None)
    if argv is None:
        _open_closed_streams()
        _watch_interrupts(args)
    args.code = _exit_code(parser, body, argv, args, file)
    return args.code


def _exit_code(
    parser: ArgumentParser,
    body: Callable[[argparse.Namespace], int],
    argv: Sequence[str] | None,
    args: argparse.Namespace,
    file: Callable[[argparse.Namespace], str],
) -> int:
    try:
        code = _parse_and_run(parser, body, argv, args)
        sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    except BrokenPipeError:
        # The reader has gone: nothing more to say.
        _drop_output()
        return ExitCode.DONE
    except Exception as error:
        if args.interrupted:
            return ExitCode.INTERRUPTED
        if "debug" in args:
            raise
        return _report(error, file(args))
    finally:
        if argv is None:
            leave_interrupts_to_the_system()


def _parse_and_run(
    parser: ArgumentParser,
    body: Callable[[argparse.Namespace], int],
    argv: Sequence[str] | None,
    args: argparse.Namespace,
) -> int:
    try:
        parser.parse_args(argv, args)
    except SystemExit as end:
        # What --help and --version say has been said, and what is wrong with the arguments.
        return end.code if isinstance(end.code, int) else ExitCode.DONE
    return body(args)


def _open_closed_streams() -> None:
    """A standard stream that the caller closed (``tool >&-``) is nothing to read, and nowhere to write."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_RDWR), mode))


def _watch_interrupts(args: argparse.Namespace) -> None:
    """Notes that Ctrl-C was pressed: a library that is being imported may make another exception of it."""
    import signal

    def interrupt(*_: object) -> NoReturn:
        args.interrupted = True
        raise KeyboardInterrupt

    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, interrupt)


def _drop_output() -> None:
    """Leaves nothing for the interpreter to flush at the exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def _report(error: Exception, file: str) -> int:
    from tflc.diagnostics import Finding, Refusal

    if isinstance(error, Refusal):
        print_findings(error.findings, file)
        return error.exit_code
    if isinstance(error, OSError) and error.errno in _FULL:
        _drop_output()
        print_findings([Finding("E0606", f"cannot write: {error.strerror}")], file)
        return ExitCode.USAGE
    if isinstance(error, RecursionError):
        message = "the model nests deeper than this program follows"
        print_findings([Finding("E0000", message)], file)
        return ExitCode.INTERNAL
    where = _place(error)
    message = f"{type(error).__name__}: {error}".splitlines()[0]
    hint = f"this is a bug in tflc{where}; --debug shows the traceback"
    print_findings([Finding("E0000", f"internal error: {message}", hint=hint)], file)
    return ExitCode.INTERNAL


def _place(error: Exception) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return "" if trace is None else f" ({os.path.basename(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno})"


def shown_name(path: str) -> str:
    """What messages call an input file."""
    return "<stdin>" if path == "-" else path


def counted(count: int, thing: str) -> str:
    """``1 rule``, ``2 rules``."""
    return f"{count} {thing}{'s' * (count != 1)}"


def print_findings(findings: Iterable[Finding], file: str = "") -> None:
    """Each finding on stderr; one without a place is about the input file."""
    from dataclasses import replace

    for finding in findings:
        placed = finding if finding.where or not file else replace(finding, where=file)
        print(placed, file=sys.stderr)
