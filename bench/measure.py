"""What a command costs, measured from outside: CPU time, and the peak of its anonymous memory.

Mapped files are not counted as memory: the kernel takes those pages back whenever it wants to. Anonymous memory is
what a process really needs (RssAnon in /proc/PID/status, see proc(5)); the command's children are added to it.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

POLL_SECONDS = 0.002


@dataclass(frozen=True)
class Cost:
    """`cpu` and `wall` in seconds, `cpu` of user and system together; `anonymous` in bytes at its peak."""

    cpu: float
    wall: float
    anonymous: int
    code: int
    stderr: str


def run(command: list[str], cwd: Path | None = None) -> Cost:
    """Runs a command to its end; what it prints on stdout is dropped."""
    start = time.monotonic()
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, cwd=cwd, env=_environment()
    )
    peak = 0
    done = threading.Event()

    def poll() -> None:
        nonlocal peak
        while not done.wait(POLL_SECONDS):
            peak = max(peak, sum(anonymous(pid) for pid in tree(process.pid)))

    poller = threading.Thread(target=poll)
    poller.start()
    assert process.stderr is not None
    stderr = process.stderr.read()
    # wait4 counts the children that the command itself waited for, too.
    _, status, usage = os.wait4(process.pid, 0)
    done.set()
    poller.join()
    process.returncode = os.waitstatus_to_exitcode(status)
    return Cost(usage.ru_utime + usage.ru_stime, time.monotonic() - start, peak, process.returncode, stderr)


def _environment() -> dict[str, str]:
    """One in which Python keeps what it compiles, as an install does: else each run would compile the modules of a checkout anew."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def median_run(command: list[str], times: int, cwd: Path | None = None) -> Cost:
    """The run of median CPU time among several, with the largest memory peak of all. Raises on a failing command."""
    costs = sorted((run(command, cwd) for _ in range(times)), key=lambda cost: cost.cpu)
    for cost in costs:
        if cost.code != 0:
            raise RuntimeError(f"{' '.join(command)} exited with {cost.code}\n{cost.stderr}")
    middle = costs[len(costs) // 2]
    return Cost(middle.cpu, median(c.wall for c in costs), max(c.anonymous for c in costs), 0, middle.stderr)


def output(command: list[str]) -> str:
    """What a command prints on stdout. Raises on a failing command."""
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def python(script: str, times: int = 5) -> Cost:
    """The median cost of a piece of Python in a fresh interpreter."""
    return median_run([sys.executable, "-c", script], times)


def anonymous(pid: int) -> int:
    """Anonymous resident bytes of a process, 0 when it is gone."""
    try:
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("RssAnon:"):
                return int(line.split()[1]) * 1024
    except (OSError, ValueError):
        pass
    return 0


def tree(pid: int) -> list[int]:
    """A process and all below it."""
    found = [pid]
    for parent in found:
        try:
            for task in Path(f"/proc/{parent}/task").iterdir():
                found.extend(map(int, (task / "children").read_text().split()))
        except OSError:
            continue
    return found
