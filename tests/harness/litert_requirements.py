"""Prints what tflc and its tests need where ai-edge-litert is the runtime, one requirement a line.

pyproject.toml chooses the runtime by the version of Python. The newer one can be tested on an older Python too, so
every marker is answered as Python 3.12 would.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

from packaging.requirements import Requirement


def requirements(pyproject: Path) -> list[str]:
    """The dependencies and the test extra of `pyproject`, without markers, as Python 3.12 on Linux reads them."""
    project = tomllib.loads(pyproject.read_text())["project"]
    listed = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    wanted = []
    for line in listed:
        requirement = Requirement(line)
        newer = {"python_version": "3.12", "sys_platform": "linux"}
        if requirement.marker is not None and not requirement.marker.evaluate(newer):
            continue
        requirement.marker = None
        wanted.append(str(requirement))
    return wanted


if __name__ == "__main__":
    print("\n".join(requirements(Path(__file__).parents[2] / "pyproject.toml")))
