"""The benchmarks, as ratios in one run: `make bench`, or `python bench/run.py` with the names of some sections."""

from __future__ import annotations

import itertools
import sys
import tempfile
from collections import Counter
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "tests" / "harness"))

import floors  # noqa: E402  (siblings and the tests' harness, found by the line above)
import measure  # noqa: E402
import models_folder  # noqa: E402
import synthetic  # noqa: E402

BIN = Path(sys.executable).parent
TFLC = [str(BIN / "tflc")]
OPEN_NETS = [
    "fastestdet", "ort_mnist8", "super_resolution_op10", "ultraface_rfb320", "ultraface_slim320_nopost",
    "sscma_fomo_mbv2", "sscma_yolov5tiny_face", "mp_face_landmark", "mp_hand_recrop",
    "mp_selfie_segmentation_landscape", "crepe_tiny", "st_mbv2_035_chfirst", "st_yamnet256", "yunet_n_dynamic",
    "v_yunet_n_op23", "ppocr_v2_det", "vittrack_opencv", "v_vittrack_op21",
]  # fmt: skip

LARGEST = ["ort_tfbert_qa", "gtcrn", "light_inception_v2"]
"""The open nets with the most nodes."""


def convert(model: Path, output: Path, *options: str) -> list[str]:
    return [*TFLC, "convert", str(model), "-o", str(output), *options]


def table(title: str, columns: list[str], rows: list[list[str]]) -> None:
    widths = [max(len(row[i]) for row in [columns, *rows]) for i in range(len(columns))]
    print(f"\n{title}")
    for row in [columns, *rows]:
        print(
            "  " + "  ".join(cell.ljust(w) if i == 0 else cell.rjust(w) for i, (cell, w) in enumerate(zip(row, widths)))
        )


def large(folder: Path) -> None:
    """Conversion of 100 MB and 1 GB against memmap -> file. Targets: CPU 1.5x (1 GB: 1.2x), anonymous memory 0.1x."""
    cases = [
        (f"{size} MB, {kind.__name__}, {'external' if external else 'inline'}", kind, size, external)
        for size in (100, 1000)
        for kind in (synthetic.dense, synthetic.convolutional)
        for external in (False, True)
    ]
    sized("Large models against memmap -> file", folder, cases)


def huge(folder: Path) -> None:
    """2.5 GB: more than one flatbuffer or protobuf holds."""
    sized("More than 2 GiB", folder, [("2500 MB, dense, external", synthetic.dense, 2500, True)])


def sized(title: str, folder: Path, cases: list) -> None:
    rows = []
    for name, kind, size, external in cases:
        model, output = folder / "model.onnx", folder / "model.tflite"
        weights = kind(model, size, external=external)
        times = 5 if size <= 100 else 3 if size <= 1000 else 1
        data = folder / "model.onnx.data" if external else model
        floor = floors.copy(data, folder, times)
        cost = measure.median_run(convert(model, output), times)
        start = measure.median_run(convert(HERE.parent / "examples/digits/digits.onnx", folder / "tiny.tflite"), 3)
        rows.append(
            [
                name,
                f"{floor.cpu * 1000:.0f}",
                f"{cost.cpu * 1000:.0f}",
                f"{cost.cpu / floor.cpu:.2f}",
                f"{(cost.cpu - start.cpu) / floor.cpu:.2f}",
                f"{cost.anonymous / weights:.2f}",
                f"{(cost.anonymous - start.anonymous) / weights:.2f}",
            ]
        )
        runs_in_tflite(output)
        for path in folder.iterdir():
            path.unlink()
    columns = ["model", "floor ms", "CPU ms", "/floor", "less start-up", "anon/weights", "less start-up"]
    table(title, columns, rows)


def runs_in_tflite(path: Path) -> float:
    """Milliseconds of one run in the TFLite runtime; raises when it does not run."""
    command = [sys.executable, str(HERE / "latency.py"), str(path)]
    return float(measure.output(command))


def graph(folder: Path) -> None:
    """CPU time per node. Target: 250 µs, and the same for a model of four times as many nodes."""
    rows = []
    counts = (500, 2000, 8000)
    costs = []
    for count in counts:
        model = folder / f"deep{count}.onnx"
        nodes = synthetic.deep(model, count)
        costs.append((nodes, measure.median_run(convert(model, folder / "deep.tflite"), 3).cpu))
    for (fewer, less), (more, greater) in itertools.pairwise(costs):
        per_node = (greater - less) / (more - fewer)
        rows.append(
            [f"{fewer} to {more} nodes", f"{greater * 1000:.0f}", f"{per_node * 1e6:.0f}", f"{per_node / 250e-6:.2f}"]
        )
    columns = ["model", "CPU ms", "µs per node", "/target 250"]
    table("Work on the graph", columns, rows)
    if models_folder.folder() is None:
        print(f"\nThe largest open nets: left out, {models_folder.why_absent()}")
        return
    table("The largest open nets, less start-up", columns, [largest(name, folder) for name in LARGEST])


def largest(name: str, folder: Path) -> list[str]:
    """A row of what a net costs beyond a tiny conversion; its nodes are those of its graph and of the bodies in it."""
    model = models_folder.model(name)
    shapes = (f"{key}={','.join(map(str, dims))}" for key, dims in model.example_shapes.items())
    options = [word for shape in shapes for word in ("--input-shape", shape)] if model.entry["dynamic"] else []
    cost = measure.median_run(convert(model.path, folder / "large.tflite", *options), 3).cpu
    start = measure.median_run(convert(HERE.parent / "examples/digits/digits.onnx", folder / "tiny.tflite"), 3).cpu
    nodes = model.entry["n_nodes"]
    per_node = (cost - start) / nodes
    return [f"{name}, {nodes} nodes", f"{cost * 1000:.0f}", f"{per_node * 1e6:.0f}", f"{per_node / 250e-6:.2f}"]


def startup(folder: Path) -> None:
    """Targets: --help 40 ms over a bare interpreter, a tiny conversion 350 ms over importing numpy."""
    bare, numpy_cost = floors.interpreter(), floors.numpy_import()
    digits = HERE.parent / "examples/digits/digits.onnx"
    rows = []
    for name, command, base, target in [
        ("tflc --help", [*TFLC, "--help"], bare, 0.040),
        ("onnx-opt --help", [str(BIN / "onnx-opt"), "--help"], bare, 0.040),
        ("tflc convert digits.onnx", convert(digits, folder / "tiny.tflite"), numpy_cost, 0.350),
    ]:
        over = measure.median_run(command, 11).cpu - base.cpu
        rows.append([name, f"{base.cpu * 1000:.0f}", f"{over * 1000:.0f}", f"{over / target:.2f}"])
    table("Start-up", ["command", "base CPU ms", "over base ms", "/target"], rows)


def nets(folder: Path) -> None:
    """The open nets: cost of conversion, ops and transposes, and latency on one thread next to onnxruntime's."""
    import onnx

    if models_folder.folder() is None:
        print(f"\nThe open nets: left out, {models_folder.why_absent()}")
        return
    rows = []
    for name in OPEN_NETS:
        model = models_folder.model(name)
        output = folder / f"{name}.tflite"
        shapes = [f"{key}={','.join(map(str, dims))}" for key, dims in model.example_shapes.items()]
        options = [word for shape in shapes for word in ("--input-shape", shape)] if model.entry["dynamic"] else []
        cost = measure.run(convert(model.path, output, *options))
        before = Counter(node.op_type for node in onnx.load(model.path).graph.node)
        before.pop("Constant", None)
        row = [name, f"{cost.cpu:.2f}", f"{cost.anonymous / 1e6:.0f}", str(sum(before.values()))]
        if cost.code != 0:
            rows.append([*row, "refused", "", "", "", "", ""])
            continue
        after = tflite_ops(output)
        ours = runs_in_tflite(output)
        command = [sys.executable, str(HERE / "latency.py"), str(model.path), *shapes]
        theirs = float(measure.output(command))
        transposes = after["TRANSPOSE"]
        rows.append([
            *row, str(sum(after.values())), str(before["Transpose"]), str(transposes),
            f"{ours:.2f}", f"{theirs:.2f}", f"{ours / theirs:.2f}",
        ])  # fmt: skip
    columns = ["model", "CPU s", "anon MB", "nodes", "ops", "Transpose", "TRANSPOSE", "tflite ms", "ort ms", "ratio"]
    table("The open nets", columns, rows)


def quantized(folder: Path) -> None:
    """Accuracy of int8 models of the open nets on photographs, and what calibration takes: memory flat in the number of samples."""
    if models_folder.folder() is None:
        print(f"\nQuantization: left out, {models_folder.why_absent()}")
        return
    # Only here: it needs Pillow and scikit-image (the extra `bench`).
    import quantization

    table("Int8 models against float ones, on photographs", quantization.ACCURACY, quantization.accuracy())
    table("Quantized models against the float ones, in turns", quantization.SPEED, quantization.speed(folder))
    table("Where the slower ones' time goes", quantization.KINDS, quantization.kinds(folder))
    table("Calibration", quantization.COST, quantization.cost(folder))


def tflite_ops(path: Path) -> Counter[str]:
    """How often each builtin operator stands in a model."""
    import tflite

    names = {value: name for name, value in vars(tflite.BuiltinOperator).items() if isinstance(value, int)}
    model = tflite.Model.GetRootAs(path.read_bytes(), 0)
    found: Counter[str] = Counter()
    for place in range(model.SubgraphsLength()):
        subgraph = model.Subgraphs(place)
        assert subgraph is not None
        for number in range(subgraph.OperatorsLength()):
            operator = subgraph.Operators(number)
            assert operator is not None
            code = model.OperatorCodes(operator.OpcodeIndex())
            assert code is not None
            found[names[max(code.BuiltinCode(), code.DeprecatedBuiltinCode())]] += 1
    return found


SECTIONS = {"startup": startup, "graph": graph, "nets": nets, "quantized": quantized, "large": large, "huge": huge}


def main(wanted: list[str]) -> int:
    for name in wanted:
        if name not in SECTIONS:
            print(f"no section '{name}'; there are {', '.join(SECTIONS)}", file=sys.stderr)
            return 2
    for name in wanted or SECTIONS:
        with tempfile.TemporaryDirectory(dir=HERE.parent / "build") as folder:
            SECTIONS[name](Path(folder))
    return 0


if __name__ == "__main__":
    (HERE.parent / "build").mkdir(exist_ok=True)
    sys.exit(main(sys.argv[1:]))
