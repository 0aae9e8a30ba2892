"""The project's own files, for the tests that hold the house together."""

from __future__ import annotations

import ast
import functools
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# Top-level folder to the name it is imported by; pyproject.toml says the same to setuptools.
PACKAGES = {
    "compiler": "tflc",
    "dialects": "tflc.dialects",
    "passes": "tflc.passes",
    "patterns": "tflc.patterns",
    "tools": "tflc.tools",
}


@functools.cache
def pyproject() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def sources(*folders: str) -> list[Path]:
    """Every Python file below the given top-level folders (all that are imported, without any)."""
    chosen = folders or tuple(PACKAGES)
    return sorted(
        path for folder in chosen for path in (ROOT / folder).rglob("*.py") if "__pycache__" not in path.parts
    )


def module_name(path: Path) -> str:
    """compiler/rewrite/match.py -> tflc.rewrite.matching.match; a package's __init__.py -> the package."""
    folder, *rest = path.relative_to(ROOT).with_suffix("").parts
    if rest[-1] == "__init__":
        rest.pop()
    return ".".join([PACKAGES[folder], *rest])


@functools.cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def imported_modules(path: Path) -> Iterator[tuple[int, str]]:
    """Line and absolute name of every module that a file imports, inside functions and under TYPE_CHECKING too.

    `from a import b` gives `a.b` where that is a module of this project, else `a`.
    """
    known = {module_name(source) for source in sources()}
    package = module_name(path) if path.name == "__init__.py" else module_name(path).rpartition(".")[0]
    for node in ast.walk(tree(path)):
        match node:
            case ast.Import(names=names):
                for alias in names:
                    yield node.lineno, alias.name
            case ast.ImportFrom(module=module, names=names, level=level):
                base = module or ""
                if level:
                    above = package.split(".")[: len(package.split(".")) - (level - 1)]
                    base = ".".join([*above, *([module] if module else [])])
                for alias in names:
                    full = f"{base}.{alias.name}"
                    yield node.lineno, full if full in known else base


def docstrings(module: ast.Module) -> set[int]:
    """The ids of the nodes that are docstrings."""
    found = set()
    for node in ast.walk(module):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            match node.body:
                case [ast.Expr(value=ast.Constant(value=str()) as text), *_]:
                    found.add(id(text))
    return found
