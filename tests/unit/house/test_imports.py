"""Who may import whom, and what an import costs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import source_tree

HEAVY = ["numpy", "onnx", "lark", "networkx", "rich", "tflite", "xdsl", "onnxruntime", "flatbuffers", "google.protobuf"]


@pytest.mark.parametrize("path", source_tree.sources(), ids=source_tree.module_name)
def test_no_folder_is_imported_by_its_bare_name(path: Path) -> None:
    """`compiler.x` beside `tflc.x` would be the same file as two modules, each with classes of its own."""
    bare = [f"{path}:{line}: {name}" for line, name in source_tree.imported_modules(path) if is_bare(name)]
    assert bare == []


def is_bare(name: str) -> bool:
    return name.split(".")[0] in source_tree.PACKAGES


def test_tests_import_no_folder_by_its_bare_name_either() -> None:
    tests = [p for folder in ("tests", "bench", "examples") for p in (source_tree.ROOT / folder).rglob("*.py")]
    for path in tests:
        text = path.read_text(encoding="utf-8")
        for folder in source_tree.PACKAGES:
            assert f"\nimport {folder}" not in text, path
            assert f"\nfrom {folder}." not in text, path
            assert f"\nfrom {folder} " not in text, path


# Lower parts first: a part imports only itself and parts of lower tiers, inside functions too.
TIERS = [
    ["exit_codes", "defaults", "options"],
    ["diagnostics", "collector"],
    ["atomic_file"],
    ["dialects"],
    ["signature", "provenance", "nodes"],
    ["input_shapes", "ir_printing", "targets", "frontends", "random_inputs"],
    ["transforms"],
    ["backends"],
    ["runtime", "reference"],
    ["evaluate"],
    ["type_findings"],
    ["type_inference"],
    ["shape_classes"],
    ["rewrite"],
    ["patterns", "layout"],
    ["semantic_check", "qdq", "custom_operators"],
    ["refusals"],
    ["calibration"],
    ["comparison"],
    ["compression"],
    ["pipeline"],
    ["quantization"],
    ["passes"],
    ["report"],
    ["conversion"],
    ["tflc"],
    ["tools"],
]
TIER = {name: number for number, names in enumerate(TIERS) for name in names}
# (importing module, imported part): why this one may look up.
UPWARD = {
    ("tflc.pipeline.names", "passes"): "lists the passes' file names; it imports one only by a name that the user gave",
}


def part(module: str) -> str:
    """tflc.rewrite.matching.match -> rewrite; tflc itself -> tflc."""
    return module.split(".")[1] if "." in module else module


@pytest.mark.parametrize("path", source_tree.sources(), ids=source_tree.module_name)
def test_dependencies_point_one_way(path: Path) -> None:
    module = source_tree.module_name(path)
    own = part(module)
    assert own in TIER, f"say in TIERS where tflc.{own} stands"
    upward = [
        f"{module}:{line} imports {name}"
        for line, name in source_tree.imported_modules(path)
        if name.split(".")[0] == "tflc"
        and part(name) != own
        and TIER.get(part(name), len(TIERS)) >= TIER[own]
        and (module, part(name)) not in UPWARD
    ]
    assert upward == []


# The pattern language likewise, phase by phase: a phase imports only itself and earlier ones.
PHASES = [
    "syntax",
    "names",
    "left",
    "expressions",
    "right",
    "instance",
    "claims",
    "pattern_file",
    "tables",
    "matching",
    "ruleset",
    "checks",
    "compact",
    "loading",
    "driver",
    "dump",
    "why",
    "pdl",
    "desk",
    "error_pages",
    "verify",
]
LANGUAGE = source_tree.ROOT / "compiler" / "rewrite"


@pytest.mark.parametrize(
    "path", sorted(LANGUAGE.glob("*/**/*.py")) + sorted(LANGUAGE.glob("[!_]*.py")), ids=source_tree.module_name
)
def test_phases_of_the_language_import_only_earlier_ones(path: Path) -> None:
    own = path.relative_to(LANGUAGE).parts[0].removesuffix(".py")
    later = [
        f"{path}:{line} imports {name}"
        for line, name in source_tree.imported_modules(path)
        if name.startswith("tflc.rewrite.") and name.split(".")[2] in PHASES[PHASES.index(own) + 1 :]
    ]
    assert later == []


def test_every_upward_import_is_needed() -> None:
    found = {
        (source_tree.module_name(path), part(name))
        for path in source_tree.sources()
        for _, name in source_tree.imported_modules(path)
    }
    assert set(UPWARD) <= found


def loaded_after(statement: str) -> set[str]:
    """The modules of HEAVY that a fresh interpreter has loaded after a statement."""
    script = f"{statement}\nimport sys; print(*[name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split())


def test_importing_the_package_is_light() -> None:
    assert loaded_after("import tflc") == set()


@pytest.mark.parametrize("tool", ["onnx_opt", "onnx_pat", "tflc"])
def test_help_is_light(tool: str) -> None:
    statement = f"from tflc.tools.{tool} import main\ntry: main(['--help'])\nexcept SystemExit: pass"
    assert loaded_after(statement) == set()
