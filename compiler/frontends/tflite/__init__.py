"""Reads TensorFlow Lite models: a flatbuffer becomes a module of tfl ops, weights left in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp

    from tflc.frontends.files import Mapped


def read(file: Mapped, *, opened: list[str] | None = None) -> ModuleOp:
    """The module of an opened .tflite file. ``opened`` receives its path.

    Raises Refusal (exit code 3): E0112 where the file is damaged, E0240 and E0241 for what it holds and the tfl dialect does not.
    """
    from tflc.collector import collector_paused
    from tflc.frontends.tflite.flatbuffer import damage_is_refused
    from tflc.frontends.tflite.model import import_model

    if opened is not None and file.path is not None:
        opened.append(file.path)
    with damage_is_refused(file.name), collector_paused():
        return import_model(file)
