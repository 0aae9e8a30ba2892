"""The options of ``tflc quantize``, and of ``tflc convert`` with ``--quantize``."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from tflc.tools.command import at_least
from tflc.tools.image_options import add_image_options, image_format

if TYPE_CHECKING:
    from tflc.quantization.request import Quantization
    from tflc.report import Report

MODES = "dynamic, float16, int8, int16x8 or weights"


def add_quantize_options(parser: argparse._ActionsContainer) -> None:
    """Options on calibration samples, and on what becomes of weights."""
    parser.add_argument(
        "--calibration", metavar="FILE|FOLDER", help=".npz or .npy samples, a folder of them or of images, or 'random'"
    )
    parser.add_argument("--samples", type=at_least(1), metavar="N", help="take at most so many samples")
    parser.add_argument(
        "--method", default="min-max", help="min-max, moving-average, percentile, entropy or mse (min-max)"
    )
    parser.add_argument("--per-tensor", action="store_true", help="one scale for all channels of weights")
    parser.add_argument("--weight-bits", type=int, default=8, metavar="8|4", help="4 where the target has a kernel (8)")
    parser.add_argument("--split-joins", action="store_true", help="join values of unlike ranges in float")
    parser.add_argument(
        "--equalize", action="store_true", help="scale channels between layers first, so that one scale fits them all"
    )
    parser.add_argument(
        "--correct-biases", action="store_true", help="take from biases what the rounding of weights adds on average"
    )
    parser.add_argument("--recipe", metavar="FILE.toml", help="other schemes for some ops, by name, type or tag")
    parser.add_argument(
        "--suggest-recipe",
        metavar="FILE.toml",
        help="find which ops have to be finer to reach so many dB, and write the recipe",
    )
    parser.add_argument("--reach", type=float, metavar="DB", help="least signal over noise of an output (30)")
    parser.add_argument("--finer", choices=("float", "int16x8"), default="float", help="what those ops become (float)")
    add_image_options(parser)


def quantization_of(args: argparse.Namespace) -> Quantization | None:
    """What the arguments ask for; None where it is nothing. Raises Refusal E0904 where they ask for what there is not."""
    from tflc.quantization.request import Quantization

    if args.quantize is None:
        if given := _given(args):
            from tflc.diagnostics import ExitCode, Refusal

            message, hint = f"{given[0]} is of a quantization, and none is asked for", f"add --quantize MODE: {MODES}"
            raise Refusal.of("E0904", message, hint=hint, exit_code=ExitCode.USAGE)
        return None
    return Quantization(
        args.quantize,
        args.calibration,
        image_format(args),
        args.samples,
        args.method,
        not args.per_tensor,
        args.weight_bits,
        args.split_joins,
        args.equalize,
        args.correct_biases,
        args.recipe,
        args.reach if args.reach is not None or args.suggest_recipe is None else 30.0,
        args.finer,
    )


def _given(args: argparse.Namespace) -> list[str]:
    """The options of a quantization that have other values than their defaults."""
    options = argparse.ArgumentParser(add_help=False)
    add_quantize_options(options)
    defaults = vars(options.parse_args([]))
    return [f"--{name.replace('_', '-')}" for name, default in defaults.items() if getattr(args, name) != default]


def write_suggestion(path: str, request: Quantization, report: Report) -> None:
    """Write the recipe that was given with what was found to have to be finer behind it."""
    from tflc.atomic_file import write_file
    from tflc.quantization.recipes import Recipe

    entries = request.choices.entries
    if report.suggestion is not None:
        entries += Recipe.keeping(report.suggestion.nodes, report.suggestion.scheme).entries
    write_file(path, [str(Recipe(entries)).encode()])
