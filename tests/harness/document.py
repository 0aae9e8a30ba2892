"""Runs the commands that a document shows and compares what they print with what it says.

A `console` block holds commands behind `$ `, each followed by its output. `...` in an output stands for anything within
a line, and as a line of its own for any lines. A block of another language that has a name, as in

    ```mlir example.mlir

is a file that later commands read. Commands run in one folder after the other, in the order of the document.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

_FENCE = re.compile(r"^```(\w+)(?: +(\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class File:
    name: str
    text: str


@dataclass(frozen=True)
class Step:
    """One command with what it is said to print, stdout and stderr together."""

    command: str
    output: str
    line: int


def steps(text: str) -> list[File | Step]:
    """The files and commands of a document in its order."""
    found: list[File | Step] = []
    for block in _FENCE.finditer(text):
        language, name, body = block.groups()
        first = text[: block.start(3)].count("\n") + 1
        if language == "console":
            found.extend(_commands(body, first))
        elif name:
            found.append(File(name, body))
    return found


def _commands(body: str, first: int) -> list[Step]:
    commands: list[tuple[str, list[str], int]] = []
    for number, line in enumerate(body.splitlines()):
        if line.startswith("$ "):
            commands.append((line[2:], [], first + number))
        elif commands and commands[-1][0].endswith("\\") and not commands[-1][1]:
            commands[-1] = (commands[-1][0][:-1] + line.strip(), [], commands[-1][2])
        elif commands:
            commands[-1][1].append(line)
        else:
            raise ValueError(f"line {first + number}: output before any command")
    return [Step(command, "\n".join(output), line) for command, output, line in commands]


def run(command: str, folder: Path) -> str:
    """What a command prints, stdout and stderr together, blanks at line ends and the last newline left out."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    done = subprocess.run(
        ["bash", "-c", command],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        cwd=folder,
        env={**os.environ, "PATH": path, "NO_COLOR": "1", "PYTHONUNBUFFERED": "1"},
        text=True,
        timeout=120,
        check=False,
    )
    return "\n".join(line.rstrip() for line in done.stdout.rstrip("\n").split("\n"))


def agrees(said: str, printed: str) -> bool:
    """Whether `printed` is what the document says, `...` standing for anything."""
    parts = []
    for line in said.rstrip("\n").split("\n"):
        if line.strip() == "...":
            parts.append(r"(?:[^\n]*\n)*?")
        else:
            parts.append(r"[^\n]*?".join(map(re.escape, line.rstrip().split("..."))) + r"\n")
    return re.fullmatch("".join(parts), printed + "\n") is not None


def disagreement(document: Path, folder: Path) -> str | None:
    """The first command of a document that does not print what is said, with what it prints; None where all do.

    Files are written to, and commands run in, ``folder``. `make` is not run: that its recipe can be made is what counts.
    """
    for step in steps(document.read_text(encoding="utf-8")):
        match step:
            case File(name, text):
                path = folder / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            case Step(command, output, line):
                if (targets := make_targets(command)) is not None:
                    subprocess.run(["make", "-n", *targets], cwd=document.parent, check=True, capture_output=True)
                    continue
                printed = run(command, folder)
                if not agrees(output, printed):
                    return f"{document.name}:{line}: $ {command}\nprinted\n{printed}"
    return None


def make_targets(command: str) -> list[str] | None:
    """The targets of a plain `make a b`, None for any other command."""
    words = shlex.split(command)
    return words[1:] if words and words[0] == "make" else None
