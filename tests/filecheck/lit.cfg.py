"""The same files under lit itself: `lit tests/filecheck`. It injects `config` and `lit_config`."""

import os
import sys
from pathlib import Path

import lit.formats

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "harness"))
import models_folder  # noqa: E402  (the path above must be set first)

config.name = "tflc"  # noqa: F821
config.test_format = lit.formats.ShTest(execute_external=False)  # noqa: F821
config.suffixes = [".mlir", ".pat", ".txt"]  # noqa: F821
config.excludes = ["Inputs", "Output"]  # noqa: F821
config.test_source_root = str(HERE)  # noqa: F821
config.test_exec_root = str(HERE.parents[1] / "build" / "lit")  # noqa: F821
config.environment["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])  # noqa: F821
config.substitutions.append(("%models", str(models_folder.folder())))  # noqa: F821
config.substitutions.append(("%examples", str(HERE.parents[1] / "examples")))  # noqa: F821
if models_folder.folder() is not None:
    config.available_features.add("models")  # noqa: F821
