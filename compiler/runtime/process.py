"""The parent's side of the worker: starts it, talks to it, outlives its death."""

from __future__ import annotations

import atexit
import contextlib
import os
import pickle
import signal
import subprocess
import sys
import tempfile
import threading
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import IO, Any

WORKER = Path(__file__).with_name("worker.py")


class Died(Exception):
    """The worker is gone: ``cause`` (``SIGABRT``, ``exit code 3``, ``timeout``), in which stage, and its last words."""

    def __init__(self, cause: str, stage: str, words: str) -> None:
        super().__init__(cause)
        self.cause, self.stage, self.words = cause, stage, words


class Failed(Exception):
    """The worker answered with an exception of its own."""

    def __init__(self, kind: str, message: str, stage: str) -> None:
        super().__init__(message)
        self.kind, self.stage = kind, stage


@dataclass
class Worker:
    """One worker process, started at the first request and again after each death. ``generation`` is another after each end."""

    python: str = ""
    generation: int = 0
    _process: subprocess.Popen[bytes] | None = None
    _stderr: IO[bytes] | None = None
    _turn: threading.Lock = field(default_factory=threading.Lock)
    """Who holds it is being answered: threads share the process."""

    def ask(self, command: str, *arguments: Any, timeout: float) -> Any:
        """The answer to a command. Raises Died or Failed; TimeoutError never: a worker out of time is killed, and has Died."""
        with self._turn:
            return self._answer(command, arguments, timeout)

    def _answer(self, command: str, arguments: tuple[Any, ...], timeout: float) -> Any:
        process = self._running()
        assert process.stdin is not None
        assert process.stdout is not None
        assert self._stderr is not None
        self._stderr.seek(0, os.SEEK_END)
        heard = self._stderr.tell()
        stage = "start"
        # Reads block until the process answers or dies, and the watchdog sees to it that it does one of them.
        watchdog = _Watchdog(process, timeout)
        try:
            data = pickle.dumps((command, arguments), protocol=4)
            process.stdin.write(len(data).to_bytes(8, "little") + data)
            process.stdin.flush()
            while True:
                answer = _receive(process.stdout)
                if answer[0] == "stage":
                    stage = answer[1]
                elif answer[0] == "done":
                    return answer[1]
                else:
                    raise Failed(answer[1], answer[2], stage)
        except (EOFError, BrokenPipeError):
            cause, words = _cause(process.wait()), self._said(heard)
            self.stop()
            if watchdog.fired:
                raise Died("timeout", stage, f"no answer within {timeout:g} s") from None
            raise Died(cause, stage, words) from None
        except KeyboardInterrupt:
            # How much of the request and of its answer got through is not known: the next one would wait for what never comes.
            self.stop(kill=True)
            raise
        finally:
            watchdog.cancel()

    def stop(self, *, kill: bool = False) -> None:
        """End the process; without ``kill`` it leaves by itself when its input closes."""
        process, self._process = self._process, None
        if process is None:
            return
        self.generation += 1
        if kill:
            process.kill()
        assert process.stdin is not None
        assert process.stdout is not None
        with contextlib.suppress(BrokenPipeError):
            process.stdin.close()
        process.wait()
        process.stdout.close()
        if self._stderr is not None:
            self._stderr.close()

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            self._stderr = tempfile.TemporaryFile()  # noqa: SIM115 - it lives as long as the process
            self._process = subprocess.Popen(
                [self.python or sys.executable, "-P", str(WORKER)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._stderr,
            )
        return self._process

    def _said(self, start: int) -> str:
        """The last line of what the process wrote to stderr since ``start``."""
        assert self._stderr is not None
        self._stderr.seek(start)
        lines = self._stderr.read().decode("utf-8", "replace").strip().splitlines()
        return lines[-1] if lines else ""


class _Watchdog(threading.Timer):
    """Kills a process that takes too long."""

    def __init__(self, process: subprocess.Popen[bytes], timeout: float) -> None:
        super().__init__(timeout, self._fire)
        self.fired = False
        self._process = process
        self.daemon = True
        self.start()

    def _fire(self) -> None:
        self.fired = True
        self._process.kill()


def _receive(stream: IO[bytes]) -> Any:
    length = int.from_bytes(_read(stream, 8), "little")
    return pickle.loads(_read(stream, length))


def _read(stream: IO[bytes], count: int) -> bytes:
    data = stream.read(count)
    if len(data) < count:
        raise EOFError
    return data


def _cause(code: int) -> str:
    return signal.Signals(-code).name if code < 0 else f"exit code {code}"


@cache
def shared(python: str) -> Worker:
    """The worker that all sessions of one Python use."""
    worker = Worker(python)
    atexit.register(worker.stop)
    return worker
