"""Derived tables kept between runs, in the user's cache folder: keyed by what they derive from, safe when two run, never needed."""

from __future__ import annotations

import marshal
import os
import re
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any


def folder() -> Path:
    """``$TFLC_CACHE_DIR``, else ``tflc`` in the user's cache folder (XDG base directories; ``~/Library/Caches``; ``%LOCALAPPDATA%``)."""
    if chosen := os.environ.get("TFLC_CACHE_DIR"):
        return Path(chosen)
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "tflc"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home())) / "tflc"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "tflc"


KEPT = 16
"""Tables of one name that are kept, the newest: those of several installations, and of the last edits."""


def cached(name: str, key: str, make: Callable[[], Any]) -> Any:
    """What ``make`` gives, from the cache when a run with the same key left it there. Plain data only (what marshal writes)."""
    path = folder() / f"{name}-{key}-{sys.implementation.cache_tag}.bin"
    try:
        return marshal.loads(path.read_bytes())
    except (OSError, ValueError, EOFError, TypeError, RuntimeError):
        pass
    made = make()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=path.name)
        with os.fdopen(handle, "wb") as stream:
            stream.write(marshal.dumps(made))
        os.replace(temporary, path)
        _prune(path.parent, name)
    except (OSError, RuntimeError):
        pass  # a cache that cannot be written costs time, nothing else
    return made


def _prune(folder: Path, name: str) -> None:
    """Removes what was written longest ago under a name."""
    written = re.compile(rf"{re.escape(name)}-[^/]*-{re.escape(str(sys.implementation.cache_tag))}\.bin")
    files = [path for path in folder.iterdir() if written.fullmatch(path.name)]
    for path in sorted(files, key=lambda path: path.stat().st_mtime_ns, reverse=True)[KEPT:]:
        path.unlink(missing_ok=True)


def source_key(*modules: str) -> str:
    """A key that changes whenever the source of a module does."""
    import hashlib

    digest = hashlib.sha256()
    for module in modules:
        spec = sys.modules[module].__spec__
        assert spec is not None
        assert spec.origin is not None
        digest.update(Path(spec.origin).read_bytes())
    return digest.hexdigest()[:16]


def release(package: str) -> str:
    """The release of an installed package, for keys: ``onnx-1.20.0.dist-info``; empty where it cannot be told.

    Found without importlib.metadata, whose import costs more than what it is wanted for here.
    """
    from importlib.util import find_spec

    spec = find_spec(package)
    if spec is None or spec.origin is None:
        return ""
    site = Path(spec.origin).parents[1]
    return next((path.name for path in sorted(site.glob(f"{package}-*.dist-info"))), "")
