"""The Python entry to the compiler: a model in, one of the other format and a report out; nothing printed, no exits."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from tflc.defaults import DEFAULT_TARGET
from tflc.diagnostics import Finding, Severity, listed
from tflc.options import Named, Paths, named, paths
from tflc.report import Report, describe_values
from tflc.shape_classes import STATIC, classed_by_shape

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp

    from tflc.compression.request import Compression
    from tflc.frontends.files import Source
    from tflc.pipeline.base import PassContext
    from tflc.quantization.request import Quantization
    from tflc.rewrite import Trace
Progress = Callable[[str], None]
"""Told the name of each pass as it begins."""


@dataclass(frozen=True)
class ConversionResult:
    """What a conversion gave: the module, its report, and warnings. The file, ``format`` tflite or onnx, is made when it is asked for."""

    module: ModuleOp = field(repr=False)
    report: Report
    diagnostics: tuple[Finding, ...] = ()
    sources: tuple[str, ...] = ()
    format: str = "tflite"
    _bytes: list[bytes] = field(default_factory=list, repr=False)

    def __str__(self) -> str:
        return "\n".join(self.report.lines())

    def to_bytes(self) -> bytes:
        """The model file. Large models are better saved, which streams."""
        if not self._bytes:
            self._bytes.append(bytes(self._backend().to_bytes(self.module)))
        return self._bytes[0]

    def save(self, path: str | os.PathLike[str]) -> tuple[Finding, ...]:
        """Write the model file, whole or not at all. Returns warnings about its form; raises Refusal E0605 where the path is a file that was read."""
        written = self._backend().write(self.module, os.fspath(path), inputs=self.sources)
        self.report.size = written.size
        return written.findings

    def _backend(self) -> Any:
        from importlib import import_module

        return import_module(f"tflc.backends.{self.format}")


def convert(
    model: Source | ModuleOp,
    *,
    dims: Named = (),
    input_shapes: Named = (),
    ignore_stated_shapes: bool = False,
    input_layouts: Named = (),
    output_layouts: Named = (),
    target: str = DEFAULT_TARGET,
    rnn: str = "while",
    io_types: str = "model",
    allow_float64_as_float32: bool = False,
    patterns: Paths = (),
    operators: Paths = (),
    allow_custom: Named = (),
    compress: Compression | None = None,
    quantize: Quantization | str | None = None,
    progress: Progress | None = None,
    trace: Trace | None = None,
) -> ConversionResult:
    """Convert an ONNX model (a path, ``"-"`` for stdin, the bytes of a file, an ``onnx.ModelProto`` or a module) to TensorFlow Lite.

    ``dims``: fixes symbolic dims (``{"batch": 1}`` or ``"batch=1"``); the others stay dynamic.
    ``input_shapes``: sets the shapes of inputs (``{"x": (1, 3, 224, 224)}`` or ``"x=1,3,224,224"``).
    ``ignore_stated_shapes``: what the model states of the shapes of other values may be wrong.
    ``input_layouts``, ``output_layouts``: hold an input or output channels-last (``{"x": "NHWC"}`` or ``"x=NHWC"``); without them each keeps its
        ONNX shape.
    ``target``: the name of a runtime, or a target file.
    ``rnn``: how the steps of recurrent networks stand in the file: as a loop (``"while"``), one after the other (``"unroll"``), or as one op
        (``"fused"``) where a kernel computes the network: of f32, forward, backward or both, all weights constant, states starting at zero,
        activations Sigmoid and Tanh, a fixed batch, no clip, no lengths, no final cells read. Its states outlive a run, and a step put before
        the first resets them, unless an input made them NaN. What is not fused is a loop, and a warning says why.
    ``io_types``: what the inputs and outputs of a quantized model hold: what the ONNX model's do (``"model"``), stored integers where floats
        would be quantized at once (``"quantized"``; ``"unsigned"``: those of 8 bits as uint8), or floats always (``"float"``).
    ``allow_float64_as_float32``: compute in 32 bits what the model computes in 64, which no kernel does; without it such a model is refused.
    ``patterns``: pattern files of the user's own, applied as soon as what they match is there.
    ``operators``: files that define operators of the user's own as functions of ONNX operators.
    ``allow_custom``: operators (``"OP"`` or ``"OP=NAME"``) that may be written as TFLite custom operators where they have no other form.
    ``compress``: how the converted model is made smaller, a ``tflc.Compression``.
    ``quantize``: how it is then quantized, a ``tflc.Quantization``; ``tflc.quantize`` makes one of a mode and options.
    ``progress``: told the name of each pass as it begins.
    ``trace``: records each firing of a rule.

    Raises Refusal with all findings when the model cannot be read, or cannot be converted exactly.
    """
    from tflc import targets
    from tflc.pipeline.base import PassContext
    from tflc.pipeline.manager import PassManager
    from tflc.pipeline.names import pass_class
    from tflc.pipeline.plan import converting
    from tflc.pipeline.user_passes import pass_from_patterns

    started = time.perf_counter()
    targets.load(target)
    if isinstance(quantize, str):
        from tflc.quantization.request import Quantization

        quantize = Quantization(quantize)
    module, sources = _opened(model, refused="TFLITE", operators=paths(operators))
    name = _name(model)
    report = Report(model=name, target=target, nodes=_count_nodes(module))
    context = PassContext(target=target, model_name=name, trace=trace)
    settings = {
        "infer-shapes": {
            "dim": named(dims),
            "input_shape": named(input_shapes),
            "ignore_stated": ignore_stated_shapes,
            "check_inputs": True,
        },
        "lower-regions": {"rnn": rnn},
        "decompose": {"allow_float64_as_float32": allow_float64_as_float32},
        "legalize-tfl": {"allow_custom": named(allow_custom)},
        "fold-qdq": {"io_types": io_types},
        "layout-nhwc": {"input_layout": named(input_layouts), "output_layout": named(output_layouts)},
    }
    passes = converting([pass_from_patterns(path) for path in paths(patterns)])
    watch = _Watch(report, progress)
    manager = PassManager(passes, settings, observers=[watch])
    manager.run(context, module)
    if quantize is not None and quantize.equalize:
        # First: channels that are scaled share no values any more.
        PassManager([pass_class("equalize-channels")()], observers=[watch]).run(context, module)
    measure = None if compress is None else _compress(module, compress, context, watch)
    if quantize is not None:
        if compress is not None and compress.values:
            # A scale for each channel would give the shared values others in each.
            quantize = replace(quantize, per_channel=False)
        manager.timings |= _quantize(module, quantize, io_types, context, watch)
        if measure is not None:
            measure(f"quantized, {quantize.mode}")
    if measure is not None and compress is not None and compress.sparse:
        _hold_sparse(module, context, watch)
        measure("held in sparse rows")
    _complete(report, module, context, manager.timings, started)
    return ConversionResult(module, report, tuple(context.warnings), sources)


def to_onnx(
    model: Source | ModuleOp, *, progress: Progress | None = None, trace: Trace | None = None
) -> ConversionResult:
    """Convert a TensorFlow Lite model (a path, ``"-"`` for stdin, the bytes of a file, or a module) to ONNX.

    Inputs and outputs keep their names and shapes, so images stay channels-last; what works on quantized values stands between DequantizeLinear
    and QuantizeLinear. Raises Refusal with all findings when the model cannot be read, or has no exact ONNX form.
    """
    from tflc.pipeline.base import PassContext
    from tflc.pipeline.manager import PassManager
    from tflc.pipeline.names import RAISE, pass_class

    started = time.perf_counter()
    module, sources = _opened(model, refused="ONNX")
    report = Report(model=_name(model), target="onnx", nodes=_count_nodes(module))
    context = PassContext(model_name=report.model, trace=trace)
    manager = PassManager([pass_class(name)() for name in RAISE], observers=[_Watch(report, progress)])
    manager.run(context, module)
    _complete(report, module, context, manager.timings, started)
    return ConversionResult(module, report, tuple(context.warnings), sources, format="onnx")


def _complete(
    report: Report, module: ModuleOp, context: PassContext, timings: dict[str, float], started: float
) -> None:
    """Verify what the passes made, and report it."""
    from tflc.pipeline.verification import verify

    verify(module, "after the last pass", ours=True)
    describe_values(report, module, context)
    report.pass_seconds = dict(timings)
    report.seconds = time.perf_counter() - started


def quantize(
    model: Source | ModuleOp, mode: str = "int8", *, calibration: Any = None, **options: Any
) -> ConversionResult:
    """Convert a float model and quantize it: ``tflc.quantize("m.onnx", "int8", calibration="samples.npz")``.

    ``options`` are those of ``tflc.Quantization``, and those of ``convert``.
    """
    from dataclasses import fields

    from tflc.quantization.request import Quantization

    own = {each.name for each in fields(Quantization)}
    asked = {name: value for name, value in options.items() if name in own}
    rest = {name: value for name, value in options.items() if name not in own}
    return convert(model, quantize=Quantization(mode, calibration, **asked), **rest)


def _compress(module: ModuleOp, request: Compression, context: PassContext, watch: _Watch) -> Callable[[str], None]:
    """Compress a converted module, and report what it is like after each step; gives what reports that of later steps."""
    from tflc.compression.measures import Baseline
    from tflc.pipeline.manager import PassManager
    from tflc.pipeline.names import pass_class
    from tflc.quantization.weights import weight_operands

    baseline = Baseline(module, weight_operands())

    def measure(step: str) -> None:
        watch.report.compression.append(baseline.measured(step, module))

    measure("uncompressed")
    for step, options in request.steps():
        PassManager([pass_class("compress-weights")(**options)], observers=[watch]).run(context, module)
        measure(step)
    return measure


def _hold_sparse(module: ModuleOp, context: PassContext, watch: _Watch) -> None:
    """Hold weights in sparse rows, last: what computes new ones makes them dense. Warns of those that the target does not read."""
    from tflc import targets
    from tflc.dialects.locations import place_of
    from tflc.pipeline.manager import PassManager
    from tflc.pipeline.names import pass_class

    options = {"sparse": True}
    PassManager([pass_class("compress-weights")(**options)], observers=[watch]).run(context, module)
    dense = context.report["compress-weights"]
    for op_type in dict.fromkeys(op.schema.op_type for op in dense):
        places = [place_of(op) for op in dense if op.schema.op_type == op_type]
        cited = targets.load(context.target).cited(op_type)
        message = f"the weights of {listed(places)} would be smaller in sparse rows, which tfl.{op_type} does not read [{cited}]"
        context.warnings.append(Finding("E0911", message, severity=Severity.WARNING))


def _quantize(
    module: ModuleOp, request: Quantization, io_types: str, context: PassContext, watch: _Watch
) -> dict[str, float]:
    """Quantize a converted module; the seconds that each pass took."""
    from tflc.pipeline.manager import PassManager
    from tflc.quantization.post_training import apply_recipe, calibrate, kept_in_float, road, suggest, warnings_of

    started = time.perf_counter()
    if watch.progress is not None:
        watch.progress("calibration")
    apply_recipe(module, request, context)
    judging: list[dict[str, Any]] = []
    watch.report.calibration = calibrate(module, request, context, judging)
    watch.report.suggestion = suggest(module, request, context, judging)
    seconds = time.perf_counter() - started
    computed_in_float = context.report["unfolded"]
    manager = PassManager(road(request, io_types), observers=[watch])
    manager.run(context, module)
    # What the model was not asked to compute in float is told by what is kept so.
    context.report["unfolded"] = computed_in_float
    watch.report.kept_in_float = kept_in_float(context)
    context.warnings.extend(warnings_of(context))
    return {"calibration": seconds} | manager.timings


@dataclass(frozen=True)
class _Watch:
    """Tells the passes as they begin, and notes the shapes when they are known."""

    report: Report
    progress: Progress | None

    def __call__(self, name: str, module: ModuleOp, has_run: bool) -> None:
        if not has_run and self.progress is not None:
            self.progress(name)
        if has_run and name == "infer-shapes":
            classes = classed_by_shape(module)
            self.report.values = {kind: len(names) for kind, names in classes.items()}
            self.report.dynamic_values = {kind: names for kind, names in classes.items() if kind != STATIC}


def _name(model: Any) -> str:
    return os.fspath(model) if isinstance(model, str | os.PathLike) else ""


def _opened(model: Any, *, refused: str, operators: Iterable[str] = ()) -> tuple[ModuleOp, tuple[str, ...]]:
    """The module, and the files that it was read from; a file of one kind is refused."""
    from xdsl.dialects.builtin import ModuleOp

    if isinstance(model, ModuleOp):
        return model, ()
    from tflc.frontends import open_model
    from tflc.frontends.magic import Kind

    opened: list[str] = []
    module = open_model(model, opened=opened, refused=Kind[refused], operators=operators)
    return module, tuple(opened)


def _count_nodes(module: ModuleOp) -> int:
    from tflc.dialects.schema import walk_schema_ops

    return sum(1 for op in walk_schema_ops(module) if not op.schema.traits & {"ConstantLike", "Terminator"})
