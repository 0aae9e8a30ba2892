"""Quantization after training: a module of float tfl ops that the target takes becomes one of the asked mode."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tflc.diagnostics import Finding, Severity, listed
from tflc.dialects.locations import place_of
from tflc.pipeline.base import Pass, PassContext
from tflc.pipeline.names import pass_class
from tflc.pipeline.plan import with_settings
from tflc.quantization.recipe_search import JUDGING, RecipeSearch, Suggestion
from tflc.quantization.recipes import Recipe
from tflc.quantization.schemes import INT8, INT16X8
from tflc.signature import name_of

if TYPE_CHECKING:
    import numpy as np
    from xdsl.dialects.builtin import ModuleOp

    from tflc.calibration.samples import Samples
    from tflc.dialects.schema import SchemaOp
    from tflc.quantization.bias_correction import Uncorrected
    from tflc.quantization.plans import Unlike
    from tflc.quantization.request import Quantization

LEVELS = {INT8: 256, INT16X8: 65536}
"""How many values an activation may take, by mode."""


@dataclass(frozen=True)
class Calibration:
    """How the ranges of a quantized model were found: from which samples, how many, by which method, in how many seconds each."""

    source: str
    samples: int
    method: str
    seconds_per_sample: float

    def __str__(self) -> str:
        many = f"{self.samples} sample{'s' if self.samples > 1 else ''}"
        return f"{many} of {self.source}; ranges by {self.method}; {self.seconds_per_sample * 1e3:.1f} ms a sample"


@dataclass(frozen=True)
class KeptInFloat:
    """An op that was to be quantized and is not: its node, its name, and why."""

    place: str
    op: str
    reason: str

    def __str__(self) -> str:
        return f"{self.op} '{self.place}' computes in float: {self.reason}"


def apply_recipe(module: ModuleOp, request: Quantization, context: PassContext) -> None:
    """Give ops the schemes of the recipe. Warns of entries that fit none."""
    for entry in request.choices.apply(module):
        message = f"no op of the model fits the recipe's [[op]] with {entry}"
        context.warnings.append(_warning("E0909", message))


def calibrate(
    module: ModuleOp, request: Quantization, context: PassContext, judging: list[dict[str, np.ndarray]]
) -> Calibration | None:
    """Run the samples and write the ranges of values to the module; None for modes that need none. The first samples are left in ``judging``.

    Raises Refusal where samples cannot be read or do not fit (E0901 to E0903), or the runtime refuses the float model.
    """
    from tflc.calibration.observation import inputs_of, observe
    from tflc.calibration.samples import open_samples
    from tflc.quantization.bias_correction import data_of_layers, write_means
    from tflc.quantization.ranges import write_ranges
    from tflc.quantization.weights import layers

    if not request.calibrated or request.calibration is None:
        return None
    samples = open_samples(request.calibration, inputs_of(module), images=request.images, limit=request.samples)
    context.warnings.extend(_doubts(samples))
    # 16 bits are fine enough for all that was seen: cutting some of it off gains nothing.
    method = "min-max" if request.mode == INT16X8 else request.method
    data = data_of_layers(module, layers() if request.correct_biases else ())
    seen = observe(module, _kept(samples, judging), method=method, means_of=set(data.values()))
    if seen.not_finite:
        first = name_of(seen.not_finite[0]) or "one without a name"
        message = (
            f"the samples give {len(seen.not_finite)} values, first '{first}', that are not finite: they stay floats"
        )
        context.warnings.append(Finding("E0915", message, severity=Severity.WARNING))
    write_means(data, seen.means)
    write_ranges(module, lambda value: seen.range_of(value, method, LEVELS.get(request.mode, 256)))
    return Calibration(samples.name, seen.samples, method, seen.seconds / seen.samples)


def _doubts(samples: Samples) -> Iterator[Finding]:
    """What speaks against samples before they are run."""
    if samples.random:
        message = "the ranges are those of random numbers: what this model computes says nothing about its accuracy"
        yield _warning("E0906", message)
    if samples.images is not None and not samples.images.normalizes:
        message = "the images calibrate as pixels from 0 to 255, and nobody said that the model takes such"
        hint = "say what it takes, (pixel - mean) / std, with --image-mean and --image-std; with a std of 1 it is this"
        yield _warning("E0914", message, hint)


def _kept(
    samples: Iterable[dict[str, np.ndarray]], judging: list[dict[str, np.ndarray]]
) -> Iterator[dict[str, np.ndarray]]:
    for sample in samples:
        if len(judging) < JUDGING:
            judging.append(sample)
        yield sample


def suggest(
    module: ModuleOp, request: Quantization, context: PassContext, judging: Sequence[dict[str, np.ndarray]]
) -> Suggestion | None:
    """Give the ops that the outputs need to be finer their scheme, so that these reach what is asked; None where nothing is."""
    if request.reach is None or not request.calibrated:
        return None
    search = RecipeSearch(module, road(request, "float"), request.mode, request.finer, context.target, judging)
    found = search.find(request.reach)
    if found.after < found.asked:
        message = f"all ops in {found.scheme}, the outputs have {found.after:.1f} dB, not {found.asked:.1f}"
        context.warnings.append(_warning("E0910", message))
    Recipe.keeping(found.nodes, found.scheme).apply(module)
    return found


def road(request: Quantization, io_types: str) -> list[Pass]:
    """The passes that quantize a module, ranges written to it where the mode needs them; ``io_types`` is fold-qdq's."""
    settings = {
        "quantize": {
            "scheme": request.mode,
            "bits": request.weight_bits,
            "per_tensor": not request.per_channel,
            "split": request.split_joins,
        },
        "fold-qdq": {"io_types": io_types},
    }
    names = ["quantize", "fold-qdq", "legalize-target"] if request.calibrated else ["quantize", "legalize-target"]
    return [with_settings(pass_class(name)(), settings) for name in names]


def kept_in_float(context: PassContext) -> list[KeptInFloat]:
    """The ops that stay in float although they were to be quantized."""
    return [KeptInFloat(place_of(each.op), each.op.name, each.reason) for each in context.report["quantize"]["kept"]]


def warnings_of(context: PassContext) -> list[Finding]:
    """What a user should know of a module that was quantized."""
    told = context.report["quantize"]
    return [*_unlike(told["unlike"]), *_uncorrected(told["uncorrected"]), *_coarse(told["coarse"], context.target)]


def _unlike(joins: Iterable[Unlike]) -> Iterator[Finding]:
    """Joins of unlike ranges that are made in one scale."""
    for join in joins:
        widths = ", ".join(f"{high - low:.3g}" for low, high in join.bounds)
        values = f"values of unlike ranges, {widths} wide"
        message = f"{join.op.name} '{place_of(join.op)}' joins {values}: the narrow ones lose precision"
        yield _warning("E0907", message, "--split-joins joins them in float")


def _uncorrected(layers: Iterable[Uncorrected]) -> Iterator[Finding]:
    """Layers whose biases could not be corrected, by reason."""
    by_reason: dict[str, list[str]] = {}
    for each in layers:
        by_reason.setdefault(f"{each.op.name}: {each.reason}", []).append(place_of(each.op))
    for reason, places in by_reason.items():
        yield _warning("E0912", f"the bias of {listed(places)} is not corrected for the rounding of weights ({reason})")


def _coarse(ops: Sequence[SchemaOp], target: str) -> Iterator[Finding]:
    """Weights that have 8 bits although fewer were asked for."""
    if ops:
        kinds = ", ".join(dict.fromkeys(op.name for op in ops))
        places = listed(list(dict.fromkeys(map(place_of, ops))))
        yield _warning("E0913", f"the weights of {places} have 8 bits: no kernel of {target} takes fewer of {kinds}")


def _warning(code: str, message: str, hint: str = "") -> Finding:
    return Finding(code, message, hint=hint, severity=Severity.WARNING)
