"""Runs lit-style test files without starting a process per tool.

A test file says in its comments how it is run:

    // RUN: onnx-opt %s --pass fold-constants | filecheck %s

Each RUN line must exit with 0, and so must every command of its pipelines. A tool of tflc runs in this process, with
its standard streams captured; `filecheck`, `not` and `cat` are built in; a line that needs anything else (another
command, a loop, a substitution) runs in a shell. The same files run under lit itself (tests/filecheck/lit.cfg.py).

Exit code 70 is an internal error of the tool and fails the test, even below `not`.
"""

from __future__ import annotations

import contextlib
import importlib
import io
import os
import re
import shlex
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

TOOLS = {"onnx-opt": "tflc.tools.onnx_opt", "onnx-pat": "tflc.tools.onnx_pat", "tflc": "tflc.tools.tflc"}
BUILT_IN = {*TOOLS, "filecheck", "not", "cat"}
INTERNAL_ERROR = 70
SHELL_SECONDS = 120
SHOWN_CHARACTERS = 6000

_RUN = re.compile(r"(?://|#|;)\s*RUN:\s*(.*?)\s*$", re.MULTILINE)
_REQUIRES = re.compile(r"(?://|#|;)\s*REQUIRES:\s*(.*?)\s*$", re.MULTILINE)


class NotInProcess(Exception):
    """The line uses something that only a shell understands."""


class RunFailed(Exception):
    """A RUN line did not exit with 0; the message is what its author needs to see."""


@dataclass
class Command:
    """One simple command: its words and where its streams go."""

    words: list[str] = field(default_factory=list)
    stdin: str | None = None
    stdout: str | None = None
    append: bool = False
    stderr: str | None = None
    joined: bool = False  # 2>&1


@dataclass(frozen=True)
class Outcome:
    code: int
    stdout: bytes
    stderr: bytes


def run_lines(text: str) -> list[str]:
    """The RUN lines of a test file, a line that ends in a backslash joined with the next one."""
    lines: list[str] = []
    continued = False
    for part in _RUN.findall(text):
        if continued:
            lines[-1] += " " + part.removesuffix("\\").rstrip()
        else:
            lines.append(part.removesuffix("\\").rstrip())
        continued = part.endswith("\\")
    return lines


def required_features(text: str) -> set[str]:
    """What the file's REQUIRES lines name, separated by commas."""
    return {word.strip() for line in _REQUIRES.findall(text) for word in line.split(",") if word.strip()}


def substitute(line: str, values: Mapping[str, str]) -> str:
    """`line` with each `%name` replaced, the longest names first, so that `%t` does not cut into `%test`."""
    for name in sorted(values, key=len, reverse=True):
        line = line.replace(f"%{name}", values[name])
    return line


def parse(line: str) -> list[list[Command]]:
    """A line as the pipelines that run one after the other, each a list of commands.

    Raises NotInProcess for what is not a plain pipeline of the built-in commands.
    """
    if re.search(r"[`$*?(){}~]", re.sub(r"'[^']*'", "", line)):
        raise NotInProcess(line)
    lexer = shlex.shlex(line, posix=True, punctuation_chars="|&;<>")
    lexer.whitespace_split = True
    words = list(_with_stderr_redirections(list(lexer)))
    pipelines: list[list[Command]] = [[Command()]]
    queue = iter(words)
    for word in queue:
        command = pipelines[-1][-1]
        match word:
            case "|":
                pipelines[-1].append(Command())
            case "&&" | ";":
                pipelines.append([Command()])
            case "2>&1":
                command.joined = True
            case ">" | ">>":
                command.stdout, command.append = next(queue), word == ">>"
            case "2>":
                command.stderr = next(queue)
            case "<":
                command.stdin = next(queue)
            case _ if set(word) <= set("|&;<>"):
                raise NotInProcess(line)
            case _:
                command.words.append(word)
    for pipeline in pipelines:
        for command in pipeline:
            if not command.words or not _is_built_in(command.words):
                raise NotInProcess(line)
    return pipelines


def _with_stderr_redirections(words: list[str]) -> Iterator[str]:
    """shlex reads `2>&1` as `2`, `>&`, `1` and `2> file` as `2`, `>`, `file`; puts them together again."""
    place = 0
    while place < len(words):
        match words[place : place + 3]:
            case ["2", ">&", "1"]:
                yield "2>&1"
                place += 3
            case ["2", ">", *_]:
                yield "2>"
                place += 2
            case [word, *_]:
                yield word
                place += 1


def _is_built_in(words: list[str]) -> bool:
    if words[0] == "not":
        return len(words) > 1 and _is_built_in(words[1:])
    return words[0] in BUILT_IN


Options = Mapping[str, Sequence[str]]
"""More arguments for a tool, by its name."""


def run_file(path: Path, values: Mapping[str, str], folder: Path, options: Options | None = None) -> None:
    """Runs every RUN line of `path` with `folder` as the place for relative outputs; raises RunFailed.

    What runs in process is handed `options` as well.
    """
    lines = run_lines(path.read_text(encoding="utf-8"))
    if not lines:
        raise RunFailed(f"{path.name} has no RUN line; inputs of other tests belong in a folder named Inputs")
    for line in lines:
        command = substitute(line, values)
        try:
            pipelines = parse(command)
        except NotInProcess:
            _run_in_shell(command, folder)
        else:
            with contextlib.chdir(folder):
                for pipeline in pipelines:
                    _run_pipeline([_with(options or {}, part) for part in pipeline], command)


def _with(options: Options, command: Command) -> Command:
    tool = next(word for word in command.words if word != "not")
    return replace(command, words=[*command.words, *options.get(tool, ())])


def _run_in_shell(line: str, folder: Path) -> None:
    """`line` in bash, tools found beside this interpreter."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    not_function = 'not() { "$@"; code=$?; [ $code -ne 0 ] && [ $code -ne 70 ]; }; '
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", not_function + line],
        capture_output=True,
        cwd=folder,
        env={**os.environ, "PATH": path},
        timeout=SHELL_SECONDS,
        check=False,
    )
    if done.returncode != 0:
        raise RunFailed(_report(line, "the line", Outcome(done.returncode, done.stdout, done.stderr), None))


def _run_pipeline(commands: list[Command], line: str) -> None:
    """Runs the commands one after the other, each on what the one before wrote; all must exit with 0."""
    piped: bytes = b""
    for command in commands:
        received = Path(command.stdin).read_bytes() if command.stdin is not None else piped
        outcome = _run_words(command.words, received)
        shown = outcome
        if command.joined:
            outcome = Outcome(outcome.code, outcome.stdout + outcome.stderr, b"")
        if command.stderr is not None:
            Path(command.stderr).write_bytes(outcome.stderr)
        if command.stdout is not None:
            with open(command.stdout, "ab" if command.append else "wb") as file:
                file.write(outcome.stdout)
            outcome = Outcome(outcome.code, b"", outcome.stderr)
        if outcome.code != 0:
            given = received if command.words[0] in ("filecheck", "cat") else None
            raise RunFailed(_report(line, shlex.join(command.words), shown, given))
        piped = outcome.stdout


def _run_words(words: list[str], received: bytes) -> Outcome:
    """One command with its standard input given."""
    match words:
        case ["not", *rest]:
            outcome = _run_words(rest, received)
            failed = outcome.code not in (0, INTERNAL_ERROR)
            return Outcome(0 if failed else (outcome.code or 1), outcome.stdout, outcome.stderr)
        case ["cat"] | ["cat", "-"]:
            return Outcome(0, received, b"")
        case ["cat", *files]:
            return Outcome(0, b"".join(Path(file).read_bytes() for file in files), b"")
        case ["filecheck", *arguments]:
            return _call(lambda: _filecheck(arguments), received)
        case [tool, *arguments]:
            return _call(lambda: importlib.import_module(TOOLS[tool]).main(arguments), received)
        case _:
            raise NotInProcess(shlex.join(words))


def _filecheck(arguments: list[str]) -> int:
    """The filecheck package's matcher on sys.stdin."""
    from filecheck.matcher import Matcher
    from filecheck.options import parse_argv_options

    return Matcher.from_opts(parse_argv_options(["filecheck", *arguments])).run()


def call_tool(tool: str, arguments: list[str], received: bytes = b"") -> Outcome:
    """One of tflc's tools in this process: exit code, standard output and standard error.

    An exception that leaves the tool's main is what a user would see as a traceback: exit code 70, traceback in stderr.
    """
    return _run_words([tool, *arguments], received)


def _call(main: Callable[[], int | None], received: bytes) -> Outcome:
    """Calls `main` with captured standard streams that have a `buffer`, as real ones do."""
    stdin = io.TextIOWrapper(io.BytesIO(received), encoding="utf-8")
    stdout = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)
    stderr = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)
    with _streams(stdin, stdout, stderr):
        try:
            code = main()
        except SystemExit as end:
            code = end.code
        except Exception:
            traceback.print_exc()
            code = INTERNAL_ERROR
    if isinstance(code, str):
        stderr.write(code + "\n")
        code = 1
    return Outcome(code or 0, stdout.buffer.getvalue(), stderr.buffer.getvalue())  # type: ignore[attr-defined]


@contextlib.contextmanager
def _streams(stdin: io.TextIOWrapper, stdout: io.TextIOWrapper, stderr: io.TextIOWrapper) -> Iterator[None]:
    before = sys.stdin, sys.stdout, sys.stderr
    sys.stdin, sys.stdout, sys.stderr = stdin, stdout, stderr
    try:
        yield
    finally:
        sys.stdin, sys.stdout, sys.stderr = before


def _report(line: str, command: str, outcome: Outcome, received: bytes | None) -> str:
    """What the author of a failing test reads: the line, the command, its messages, and what was there."""
    parts = [f"RUN: {line}", f"`{command}` exited with {outcome.code}"]
    for title, data in (("stderr", outcome.stderr), ("stdout", outcome.stdout), ("its input", received)):
        if data:
            parts.append(f"--- {title}\n{_shown(data)}")
    return "\n".join(parts)


def _shown(data: bytes) -> str:
    text = data.decode("utf-8", "replace").rstrip("\n")
    if len(text) <= SHOWN_CHARACTERS:
        return text
    return text[:SHOWN_CHARACTERS] + f"\n... {len(text) - SHOWN_CHARACTERS} more characters"
