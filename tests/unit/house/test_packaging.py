"""What a wheel holds, and that it works where no checkout is."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest
import source_tree

ROOT = source_tree.ROOT
DIGITS = ROOT / "examples" / "digits" / "digits.onnx"


def test_every_folder_with_an_init_is_a_listed_package() -> None:
    folders = {source_tree.module_name(path) for path in source_tree.sources() if path.name == "__init__.py"}
    assert sorted(source_tree.pyproject()["tool"]["setuptools"]["packages"]) == sorted(folders)


def test_every_folder_with_code_has_an_init() -> None:
    assert [path for path in source_tree.sources() if not (path.parent / "__init__.py").is_file()] == []


def test_every_data_file_is_package_data() -> None:
    globs = source_tree.pyproject()["tool"]["setuptools"]["package-data"]["*"]
    for folder in source_tree.PACKAGES:
        for path in (ROOT / folder).rglob("*"):
            if not path.is_file() or path.suffix in (".py", ".pyc"):
                continue
            package = next(parent for parent in path.parents if (parent / "__init__.py").is_file())
            assert package.is_relative_to(ROOT / folder), f"{path} lies in no package"
            assert path in {match for glob in globs for match in package.glob(glob)}, (
                f"{path} would not be in the wheel"
            )


def test_dependencies_have_lower_bounds_only() -> None:
    project = source_tree.pyproject()["project"]
    every = [*project["dependencies"], *(line for extra in project["optional-dependencies"].values() for line in extra)]
    for line in every:
        requirement = line.split(";")[0]
        assert "==" not in requirement, line
        assert ">=" in requirement, line
        # tflite-runtime is built for numpy 1; it is the only upper bound.
        assert "<" not in requirement or requirement.startswith("numpy"), line
        assert not re.match(r"tensorflow|tf-|torch", requirement), line


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bin folder of an environment that holds a wheel of the project, its dependencies, and no checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    source.mkdir()
    for name in [*source_tree.PACKAGES, "pyproject.toml", "README.md", "LICENSE"]:
        place = ROOT / name
        if place.is_dir():
            shutil.copytree(place, source / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(place, source / name)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "-q"]
    run([*pip, "wheel", "--no-deps", "--no-build-isolation", "--no-index", "-w", str(folder), str(source)])
    run([sys.executable, "-m", "venv", "--without-pip", str(folder / "env")])
    python = folder / "env" / "bin" / "python"
    # A folder that a .pth file names is searched, but its own .pth files, the editable install's among them, are not.
    site = Path(run([str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]).strip())
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    [wheel] = folder.glob("tflc-*.whl")
    run([*pip, "--python", str(python), "install", "--no-deps", "--no-index", str(wheel)])
    return python.parent


def run(command: list[str], cwd: Path | None = None) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=cwd)
    assert done.returncode == 0, f"{command} exited with {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def test_the_wheel_owns_one_name(installed: Path) -> None:
    [site] = (installed.parent / "lib").glob("python*/site-packages")
    names = {path.name for path in site.iterdir()} - {"dependencies.pth"}
    assert {name for name in names if not name.endswith(".dist-info")} == {"tflc"}


def test_the_wheel_is_what_runs(installed: Path, tmp_path: Path) -> None:
    place = run([str(installed / "python"), "-P", "-c", "import tflc; print(tflc.__file__)"], tmp_path).strip()
    assert Path(place).is_relative_to(installed.parent)


@pytest.mark.runtime
def test_the_wheel_converts_and_compares(installed: Path, tmp_path: Path) -> None:
    tool = [str(installed / "python"), "-P", str(installed / "tflc")]
    run([*tool, "convert", str(DIGITS), "-o", "digits.tflite"], tmp_path)
    run([*tool, "compare", str(DIGITS), "digits.tflite"], tmp_path)


def test_every_pattern_file_loads_from_the_wheel(installed: Path, tmp_path: Path) -> None:
    script = """
import importlib.resources, tflc.rewrite
for file in importlib.resources.files("tflc.patterns").iterdir():
    if file.name.endswith(".pat"):
        tflc.rewrite.load(file)
        print(file.name)
"""
    shown = run([str(installed / "python"), "-P", "-c", script], tmp_path)
    assert sorted(shown.split()) == sorted(path.name for path in (ROOT / "patterns").glob("*.pat"))
