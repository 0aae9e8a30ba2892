"""The protobuf classes of ONNX, without the rest of the onnx package.

``import onnx`` costs 184 ms, mostly its C++ part; the generated message classes alone cost 36. They are loaded by path under their own
module name, ``onnx.onnx_ml_pb2``: a later ``import onnx`` finds that module and uses it, so that its classes exist once.
"""

from __future__ import annotations

import sys
from functools import cache
from typing import Any

_NAME = "onnx.onnx_ml_pb2"


@cache
def messages() -> Any:
    """The module with ``ModelProto`` and the other message classes."""
    if (module := sys.modules.get(_NAME)) is not None:
        return module
    from importlib.machinery import PathFinder
    from importlib.util import module_from_spec, spec_from_file_location
    from pathlib import Path

    package = PathFinder.find_spec("onnx")
    folders = package.submodule_search_locations if package is not None else None
    path = next((file for folder in folders or () if (file := Path(folder) / "onnx_ml_pb2.py").is_file()), None)
    spec = None if path is None else spec_from_file_location(_NAME, path)
    if spec is None or spec.loader is None:
        # Not where a regular install has it (a zipped or custom package): the package knows its own way.
        from onnx import onnx_pb

        return onnx_pb
    module = module_from_spec(spec)
    sys.modules[_NAME] = module
    try:
        spec.loader.exec_module(module)
    except BaseException:
        del sys.modules[_NAME]
        raise
    return module
