"""Parts of the onnx package, without the rest of it.

``import onnx`` takes in all of its Python, and of protobuf's and importlib's: what a conversion needs of it, the generated message classes and the
operators with their inference, which are C++, costs a fifth of that. They are loaded under their own module names: a later ``import onnx``
finds these modules and uses them, so that their classes exist once.
"""

from __future__ import annotations

import sys
from functools import cache
from importlib import import_module
from importlib.machinery import PathFinder
from importlib.util import module_from_spec
from typing import Any


def messages() -> Any:
    """The module with ``ModelProto`` and the other message classes."""
    return _part("onnx_ml_pb2")


def bindings() -> Any:
    """The module with ``defs``, ``shape_inference`` and ``checker``, as C++ has them: messages go in and out as bytes."""
    return _part("onnx_cpp2py_export")


@cache
def _part(part: str) -> Any:
    name = f"onnx.{part}"
    if (module := sys.modules.get(name)) is not None:
        return module
    package = PathFinder.find_spec("onnx")
    spec = None if package is None else PathFinder.find_spec(name, package.submodule_search_locations)
    if spec is None or spec.loader is None:
        return import_module(name)  # not where a regular install has it: the package knows its own way
    module = module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except BaseException:
        del sys.modules[name]
        raise
    return module
