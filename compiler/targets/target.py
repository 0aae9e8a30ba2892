"""Reading a target file."""

from __future__ import annotations

import functools
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tflc.defaults import DEFAULT_TARGET
from tflc.diagnostics import ExitCode, Finding, Refusal, did_you_mean

_FOLDER = Path(__file__).parent
_HEAD_KEYS = {"name", "title", "base", "elements", "custom", "attributes", "ops", "removed", "notes"}
_ROW_KEYS = {
    "versions", "types", "rank", "min_rank", "broadcast_rank", "parameters", "required", "ties", "fixed", "sparse", "summands", "attributes",
}  # fmt: skip

_CITED_KEYS = ("types", "ties", "fixed", "sparse")


@dataclass(frozen=True, slots=True)
class Signature:
    """One combination of elements: a set of tokens for each data operand and result in turn, the last one for all that follow.

    A token is an element (``f32``), quantized with one scale (``qi8``) or with one for each channel (``ci8``). No result tokens: any.
    """

    operands: tuple[frozenset[str], ...]
    results: tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class Limits:
    """What a target takes of one op; None or empty is no limit."""

    versions: tuple[int, int] | None = None
    signatures: tuple[Signature, ...] = ()
    types: str = ""
    rank: int | None = None
    min_rank: int = 0
    broadcast_rank: int | None = None
    parameters: Mapping[str, frozenset[str]] = field(default_factory=dict)
    required: tuple[str, ...] = ()
    ties: frozenset[str] = frozenset()
    fixed: Mapping[str, tuple[float, int]] = field(default_factory=dict)
    sparse: frozenset[str] = frozenset()
    summands: Mapping[str, int] = field(default_factory=dict)
    attributes: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)
    note: str = ""


class Target:
    """One target. Rows are read when they are first asked for."""

    def __init__(self, name: str, title: str, table: Mapping[str, Any]) -> None:
        self.name = name
        self.title = title
        self.elements = frozenset(table.get("elements", "").split())
        self.custom = frozenset(table.get("custom", "").split())
        self.attributes: Mapping[str, tuple[Any, ...]] = {
            key: tuple(of) for key, of in table.get("attributes", {}).items()
        }
        self._rows: Mapping[str, Mapping[str, Any]] = table.get("ops", {})
        self._notes: Mapping[str, str] = table.get("notes", {})
        self._limits: dict[str, Limits] = {}

    def limits(self, op_type: str) -> Limits | None:
        """The limits of an op by its name without the dialect's; None where the target does not have it."""
        if (known := self._limits.get(op_type)) is not None:
            return known
        row = self._rows.get(op_type)
        if row is None:
            return None
        limits = self._limits[op_type] = _limits(row, self._notes.get(op_type, ""))
        return limits

    def cited(self, op_type: str) -> str:
        """What the target's row of an op says of elements and how they are stored, for whoever is to see why something was not taken."""
        row = self._rows.get(op_type)
        if row is None:
            return f"{self.name} has no {op_type}"
        told = (f'{key} = "{row[key]}"' for key in _CITED_KEYS if key in row)
        return f"{self.name}, {op_type}: {', '.join(told) or 'any types'}"

    def op_types(self) -> tuple[str, ...]:
        return tuple(self._rows)

    def __repr__(self) -> str:
        return f"Target({self.name!r})"


def names() -> tuple[str, ...]:
    """The targets that come with tflc."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.toml")))


def load(name_or_path: str | os.PathLike[str] = DEFAULT_TARGET) -> Target:
    """A target by name, or from a file of the user's.

    Raises Refusal: E0501 for an unknown target, E0502 for a file that is not one (all its mistakes at once).
    """
    path = _path(name_or_path)
    return _of_tflc(path) if path.parent == _FOLDER else _of_table(path, _read(path, ()))


def _of_table(path: Path, table: Mapping[str, Any]) -> Target:
    return Target(table.get("name", path.stem), table.get("title", table.get("name", path.stem)), table)


@functools.cache
def _of_tflc(path: Path) -> Target:
    """Those that come with tflc are read and checked once; a user's file is each time."""
    from tflc.dialects.cache import cached, source_key

    key = f"{source_key(__name__)}-{_digest()}"
    return _of_table(path, cached(f"target-{path.stem}", key, lambda: _read(path, ())))


def _digest() -> str:
    """A digest of the target files that come with tflc, of which one may be the base of another."""
    import hashlib

    digest = hashlib.blake2b(digest_size=8)
    for path in sorted(_FOLDER.glob("*.toml")):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _path(name_or_path: str | os.PathLike[str]) -> Path:
    text = os.fspath(name_or_path)
    if (_FOLDER / f"{text}.toml").is_file():
        return _FOLDER / f"{text}.toml"
    path = Path(text)
    if path.suffix == ".toml" and path.is_file():
        return path
    if path.suffix == ".toml" or os.sep in text:
        raise Refusal.of("E0501", f"there is no target file {text}", exit_code=ExitCode.USAGE)
    raise Refusal.of(
        "E0501",
        f"there is no target '{text}'{did_you_mean(text, names())}",
        hint=f"targets are {', '.join(names())}, or the path of a .toml file",
        exit_code=ExitCode.USAGE,
    )


def _read(path: Path, above: tuple[Path, ...]) -> dict[str, Any]:
    """The table of a file, over that of its base."""
    import tomllib

    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise Refusal.of(
            "E0502", f"cannot read the target: {error}", where=str(path), exit_code=ExitCode.BAD_INPUT
        ) from None
    if findings := tuple(_mistakes(table, str(path))):
        raise Refusal(findings, ExitCode.BAD_INPUT)
    if "base" not in table:
        return table
    base_path = _base(table["base"], path)
    if base_path in (*above, path):
        raise Refusal.of(
            "E0502", f"base '{table['base']}' leads back to this file", where=str(path), exit_code=ExitCode.BAD_INPUT
        )
    base = _read(base_path, (*above, path))
    removed = set(table.get("removed", ()))
    ops = {name: row for name, row in base.get("ops", {}).items() if name not in removed} | table.get("ops", {})
    notes = base.get("notes", {}) | table.get("notes", {})
    attributes = base.get("attributes", {}) | table.get("attributes", {})
    return {**base, **table, "ops": ops, "notes": notes, "attributes": attributes}


def _base(name: str, path: Path) -> Path:
    """A base is a target by name, or a file beside the one that names it."""
    beside = path.parent / name
    return beside if beside.is_file() else _path(name)


def _mistakes(table: Mapping[str, Any], where: str) -> Iterable[Finding]:
    from tflc.dialects import schema_of
    from tflc.dialects.tfl.ops import rows
    from tflc.dialects.types import element_by_name

    for key in table:
        if key not in _HEAD_KEYS:
            yield Finding("E0502", f"a target has no '{key}'{did_you_mean(key, _HEAD_KEYS)}", where)
    for op_type in (*table.get("ops", {}), *table.get("removed", ()), *table.get("notes", {})):
        if op_type not in rows():
            yield Finding("E0502", f"there is no op 'tfl.{op_type}'{did_you_mean(op_type, rows())}", where)
    for op_type, row in table.get("ops", {}).items():
        for key in row:
            if key not in _ROW_KEYS:
                yield Finding("E0502", f"{op_type}: a row has no '{key}'{did_you_mean(key, _ROW_KEYS)}", where)
        for token in _tokens(row):
            if element_by_name(token.lstrip("qc") if token[:1] in "qc" and token[1:2] in "iu" else token) is None:
                yield Finding("E0502", f"{op_type}: '{token}' is no element type", where)
        names_used = (*row.get("parameters", {}), *row.get("required", "").split())
        if names_used and op_type in rows():
            schema = schema_of(f"tfl.{op_type}")
            known = [spec.name for spec in schema.operands] if schema is not None else []
            for name in names_used:
                if name not in known:
                    yield Finding("E0502", f"{op_type} has no operand '{name}'{did_you_mean(name, known)}", where)


def _tokens(row: Mapping[str, Any]) -> Iterable[str]:
    texts = [
        row.get("types", "").replace("->", " "),
        row.get("ties", ""),
        row.get("sparse", ""),
        *row.get("parameters", {}).values(),
        *row.get("summands", {}),
    ]
    for text in texts:
        yield from text.replace(",", " ").replace("|", " ").split()


def _limits(row: Mapping[str, Any], note: str) -> Limits:
    versions = row.get("versions")
    types = row.get("types", "")
    fixed = (entry.split() for entry in row.get("fixed", "").split(",") if entry.strip())
    return Limits(
        versions=tuple(versions) if versions else None,  # type: ignore[arg-type]
        signatures=tuple(_signature(text) for text in types.split(",") if text.strip()),
        types=types,
        rank=row.get("rank"),
        min_rank=row.get("min_rank", 0),
        broadcast_rank=row.get("broadcast_rank"),
        parameters={name: _set(text) for name, text in row.get("parameters", {}).items()},
        required=tuple(row.get("required", "").split()),
        ties=_set(row.get("ties", "")),
        fixed={token: (float(scale), int(zero)) for token, scale, zero in fixed},
        sparse=_set(row.get("sparse", "")),
        summands=row.get("summands", {}),
        attributes={name: tuple(values) for name, values in row.get("attributes", {}).items()},
        note=note,
    )


def _set(text: str) -> frozenset[str]:
    return frozenset(text.replace(",", " ").split())


def _signature(text: str) -> Signature:
    operands, _, results = text.partition("->")
    return Signature(_sets(operands), _sets(results))


def _sets(text: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(token.split("|")) for token in text.split())
