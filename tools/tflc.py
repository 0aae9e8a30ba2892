"""tflc: convert and quantize models, and compare them with what they were made from."""

from __future__ import annotations

import argparse
import os
import sys
from typing import TYPE_CHECKING

from tflc.tools.command import (
    DONE,
    EXIT_CODES,
    REFUSED,
    ArgumentParser,
    add_common,
    add_model_options,
    own_process,
    run_tool,
)
from tflc.tools.quantize_options import MODES, add_quantize_options, quantization_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tflc.compression.request import Compression
    from tflc.conversion import ConversionResult, Progress


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog="tflc", description="Compile ONNX models to TensorFlow Lite.", epilog=EXIT_CODES, allow_abbrev=False
    )
    add_common(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True, parser_class=ArgumentParser)

    convert = commands.add_parser(
        "convert", help="an ONNX model to a .tflite file", epilog=EXIT_CODES, allow_abbrev=False
    )
    _add_conversion(convert)
    convert.add_argument("--quantize", metavar="MODE", help=f"quantize what is float: {MODES}")
    add_quantize_options(convert.add_argument_group("quantization"))

    quantize = commands.add_parser(
        "quantize", help="a float model to a quantized .tflite file", epilog=EXIT_CODES, allow_abbrev=False
    )
    _add_conversion(quantize)
    quantize.add_argument("--mode", dest="quantize", default="int8", help=f"{MODES} (int8)")
    add_quantize_options(quantize.add_argument_group("quantization"))

    compare = commands.add_parser(
        "compare", help="an ONNX model with a .tflite file", epilog=EXIT_CODES, allow_abbrev=False
    )
    compare.add_argument("model", metavar="A.onnx")
    compare.add_argument("converted", metavar="B.tflite")
    compare.add_argument("--inputs", metavar="X.npz", help="inputs by name, instead of random ones")
    compare.add_argument("--runs", type=int, default=1, metavar="N", help="so many sets of random inputs (1)")
    compare.add_argument("--seed", type=int, default=0, metavar="N", help="of the random inputs (0)")
    compare.add_argument("--rtol", type=float, default=1e-4, help="tolerance as a share of an output's range (1e-4)")
    compare.add_argument("--atol", type=float, default=1e-6, help="tolerance in absolute terms (1e-6)")
    compare.add_argument(
        "--all", action="store_true", help="compare every value that both hold, and name the first that diverges"
    )
    compare.add_argument("--report", metavar="FILE.json", help="write all figures")
    add_common(compare)
    return parser


def _add_compression(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("compression", "at a cost in accuracy, which the report tells")
    group.add_argument("--prune-filters", type=float, default=0.0, metavar="SHARE", help="take out so many channels")
    group.add_argument("--prune", type=float, default=0.0, metavar="SHARE", help="set so many weights to zero")
    group.add_argument("--cluster", type=int, default=0, metavar="N", help="N values for each tensor of weights")


def _add_conversion(parser: ArgumentParser) -> None:
    """What every conversion takes."""
    parser.add_argument("input", metavar="IN.onnx", help="the model, or - for stdin")
    parser.add_argument("-o", "--output", metavar="OUT.tflite", help="default: the same stem in the current folder")
    add_model_options(parser)
    parser.add_argument(
        "--rnn",
        choices=("while", "unroll"),
        default="while",
        help="the steps of recurrent networks as a loop, or one after the other (while)",
    )
    parser.add_argument(
        "--io-types",
        choices=("model", "quantized", "float"),
        default="model",
        help="what a quantized model's inputs and outputs hold: as in the model, stored integers, or floats (model)",
    )
    parser.add_argument(
        "--patterns", action="append", default=[], metavar="FILE", help="rules of your own, applied first"
    )
    parser.add_argument("--report", metavar="FILE", help="write a report: .json, .md or .txt")
    _add_compression(parser)
    add_common(parser)


def main(argv: Sequence[str] | None = None) -> int:
    try:
        args = _parser().parse_args(argv)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else DONE
    own_process(argv)
    if args.command in ("convert", "quantize"):
        name = "<stdin>" if args.input == "-" else args.input
        return run_tool(lambda: _convert(args), file=name, debug=args.debug)
    return run_tool(lambda: _compare(args), file=args.model, debug=args.debug)


def _convert(args: argparse.Namespace) -> int:
    from tflc.conversion import convert
    from tflc.tools.command import print_findings

    output = args.output or _default_output(args.input)
    with _progress() as progress:
        result = convert(
            args.input,
            dims=args.dim,
            input_shapes=args.input_shape,
            input_layouts=args.input_layout,
            output_layouts=args.output_layout,
            target=args.target,
            rnn=args.rnn,
            io_types=args.io_types,
            patterns=args.patterns,
            compress=_compression_of(args),
            quantize=None if args.quantize is None else quantization_of(args, args.quantize),
            progress=progress,
        )
        result.save(output)
    print_findings(result.diagnostics, args.input)
    if args.report:
        result.report.write(args.report)
    _summarize(result, output)
    return DONE


def _compression_of(args: argparse.Namespace) -> Compression | None:
    from tflc.compression.request import Compression

    asked = Compression(args.prune_filters, args.prune, args.cluster)
    return asked if asked != Compression() else None


def _default_output(source: str) -> str:
    stem = "model" if source == "-" else os.path.splitext(os.path.basename(source))[0]
    return f"{stem}.tflite"


def _summarize(result: ConversionResult, output: str) -> None:
    """What was made, on stderr, for a person at a terminal; in a pipe there is nobody to tell."""
    if not sys.stderr.isatty():
        return
    print(f"{output}", file=sys.stderr)
    for line in result.report.lines():
        print(f"  {line}", file=sys.stderr)


class _progress:
    """A spinner with the name of the pass that runs; nothing where stderr is no terminal."""

    def __enter__(self) -> Progress | None:
        self._status = None
        if not sys.stderr.isatty():
            return None
        from rich.console import Console

        self._status = Console(stderr=True).status("reading")
        self._status.start()
        return self._status.update

    def __exit__(self, *_: object) -> None:
        if self._status is not None:
            self._status.stop()


def _compare(args: argparse.Namespace) -> int:
    from tflc.comparison import compare

    comparison = compare(
        args.model,
        args.converted,
        inputs=args.inputs,
        runs=args.runs,
        seed=args.seed,
        rtol=args.rtol,
        atol=args.atol,
        every_value=args.all,
    )
    for line in comparison.lines():
        print(line)
    if args.report:
        comparison.write(args.report)
    return DONE if comparison.agrees else REFUSED


if __name__ == "__main__":
    raise SystemExit(main())
