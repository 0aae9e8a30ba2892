"""Where the real models lie that many tests read, and what their manifest says about them.

The folder is not part of the repository. TFLC_MODELS names it; without that it is `shared/models` beside the checkout.
Tests that need it are skipped with the reason when it is absent.
"""

from __future__ import annotations

import functools
import json
import os
from dataclasses import dataclass
from pathlib import Path

BESIDE_CHECKOUT = Path(__file__).resolve().parents[3] / "shared" / "models"


@dataclass(frozen=True)
class Model:
    """One model of the manifest. `example_shapes`: input name to a shape that runs, all dims fixed."""

    name: str
    path: Path
    example_shapes: dict[str, tuple[int, ...]]
    entry: dict


def folder() -> Path | None:
    """The folder with manifest.json, or None where there is none."""
    named = os.environ.get("TFLC_MODELS")
    place = Path(named).resolve() if named else BESIDE_CHECKOUT
    return place if (place / "manifest.json").is_file() else None


def why_absent() -> str:
    named = os.environ.get("TFLC_MODELS")
    place = f"{named} (TFLC_MODELS)" if named else f"{BESIDE_CHECKOUT} (set TFLC_MODELS to another folder)"
    return f"no models: there is no manifest.json in {place}"


@functools.cache
def manifest(format: str = "onnx") -> dict[str, dict]:
    """The manifest's entries of a format by name; empty where the folder is absent. A network in both formats has one name."""
    place = folder()
    if place is None:
        return {}
    entries = json.loads((place / "manifest.json").read_text(encoding="utf-8"))["models"]
    return {entry["name"]: entry for entry in entries if entry["format"] == format}


def names(*, format: str = "onnx") -> list[str]:
    """The names of all models of a format, in the manifest's order; empty where the folder is absent."""
    return list(manifest(format))


def model(name: str, *, format: str = "onnx") -> Model:
    """The model of that name and format; KeyError for a name the manifest does not have."""
    entry = manifest(format)[name]
    place = folder()
    assert place is not None
    shapes = {key: tuple(shape) for key, shape in (entry.get("example_shapes") or {}).items()}
    return Model(name, place / entry["file"], shapes, entry)
