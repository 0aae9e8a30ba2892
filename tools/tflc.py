"""tflc: convert and quantize models, convert them back, and compare them with what they were made from."""

from __future__ import annotations

import argparse
import os
import shlex
import sys
from typing import TYPE_CHECKING

from tflc.exit_codes import ExitCode
from tflc.tools.command import (
    ArgumentParser,
    add_common,
    add_model_options,
    at_least,
    own_process,
    run_tool,
    shown_name,
    tolerance,
)
from tflc.tools.image_options import add_image_options, image_format
from tflc.tools.quantize_options import MODES, add_quantize_options, quantization_of, write_suggestion

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tflc.compression.request import Compression
    from tflc.conversion import ConversionResult, Progress
    from tflc.tools.command import Commands


def _parser() -> ArgumentParser:
    examples = (
        "tflc convert model.onnx -o model.tflite --dim batch=1",
        "tflc quantize model.onnx --mode int8 --calibration samples.npz",
        "tflc compare model.onnx model.tflite --runs 5",
        "tflc to-onnx model.tflite -o model.onnx",
    )
    parser = ArgumentParser(
        prog="tflc", description="Compile ONNX models to TensorFlow Lite, and back.", examples=examples
    )
    add_common(parser)
    commands = parser.add_subparsers(
        title="commands", dest="command", metavar="COMMAND", required=True, parser_class=ArgumentParser
    )
    _add_convert(commands)
    _add_quantize(commands)
    _add_to_onnx(commands)
    _add_compare(commands)
    return parser


def _add_convert(commands: Commands) -> None:
    parser = commands.add_parser(
        "convert",
        help="convert an ONNX model to a .tflite file",
        description="Convert an ONNX model exactly, or refuse it and list every reason.",
        examples=(
            "tflc convert model.onnx",
            "tflc convert model.onnx -o model.tflite --dim batch=1 --input-layout image=NHWC --report report.md",
        ),
    )
    _add_conversion(parser)
    group = parser.add_argument_group("quantization")
    group.add_argument("--quantize", metavar="MODE", help=f"quantize what is float: {MODES}")
    add_quantize_options(group)


def _add_quantize(commands: Commands) -> None:
    parser = commands.add_parser(
        "quantize",
        help="convert a float ONNX model to a quantized .tflite file",
        description="Convert a float ONNX model and quantize it, as `tflc convert --quantize MODE` does.",
        examples=(
            "tflc quantize model.onnx --mode float16",
            "tflc quantize model.onnx --calibration images/ --image-size 224x224 --image-mean 124,116,104",
        ),
    )
    _add_conversion(parser)
    group = parser.add_argument_group("quantization")
    group.add_argument("--mode", dest="quantize", default="int8", metavar="MODE", help=f"how: {MODES} (%(default)s)")
    add_quantize_options(group)


def _add_to_onnx(commands: Commands) -> None:
    parser = commands.add_parser(
        "to-onnx",
        help="convert a .tflite file to an ONNX model",
        description="Convert a TensorFlow Lite model exactly, or refuse it and list every reason.",
        examples=("tflc to-onnx model.tflite", "tflc to-onnx model.tflite -o model.onnx --report report.md"),
    )
    parser.add_argument("input", metavar="IN.tflite", help="the model, or - for stdin")
    parser.add_argument(
        "-o",
        "--output",
        metavar="OUT.onnx",
        help="the file to write, - for stdout; by default IN.onnx in the current folder",
    )
    parser.add_argument("--report", metavar="FILE", help="write a report: .json, .md or .txt")
    add_common(parser)


def _add_compare(commands: Commands) -> None:
    parser = commands.add_parser(
        "compare",
        help="measure the error of a .tflite file against the ONNX model it was made from",
        description="Run both models on the same inputs and report the error of every output.",
        examples=(
            "tflc compare model.onnx model.tflite --runs 5",
            "tflc compare model.onnx model.tflite --inputs inputs.npz --all --report errors.json",
            "tflc compare model.onnx int8.tflite --samples images/ --image-mean 127.5 --image-std 127.5 --reach 30",
        ),
    )
    parser.add_argument("model", metavar="A.onnx", help="the reference, run by onnxruntime where that is installed")
    parser.add_argument("converted", metavar="B.tflite", help="the converted model, run by the TFLite runtime")
    inputs = parser.add_argument_group("inputs")
    given = inputs.add_mutually_exclusive_group()
    given.add_argument(
        "--inputs", metavar="X.npz", help="arrays by input name, in the ONNX model's shapes, instead of random ones"
    )
    given.add_argument(
        "--samples",
        metavar="FILE|FOLDER",
        help="many inputs: .npz or .npy with samples along the first axis, a folder of files or of images",
    )
    inputs.add_argument(
        "--input-shape",
        action="append",
        default=[],
        metavar="NAME=1,3,224,224",
        help="the shape of a random input whose dims are dynamic; repeatable",
    )
    inputs.add_argument(
        "--runs", type=at_least(1), default=1, metavar="N", help="how many sets of random inputs (%(default)s)"
    )
    inputs.add_argument(
        "--seed", type=at_least(0), default=0, metavar="N", help="the seed of the random inputs (%(default)s)"
    )
    add_image_options(inputs)
    limits = parser.add_argument_group(
        "tolerance",
        "an output agrees where no element is off by more than ATOL + RTOL * its largest magnitude; "
        "for half floats RTOL is at least their precision, 2**-10",
    )
    limits.add_argument("--rtol", type=tolerance, default=1e-4, metavar="RTOL", help="relative tolerance (%(default)s)")
    limits.add_argument("--atol", type=tolerance, default=1e-6, metavar="ATOL", help="absolute tolerance (%(default)s)")
    limits.add_argument(
        "--reach", type=float, metavar="DB", help="what decides is signal over noise instead: at least so many dB"
    )
    parser.add_argument(
        "--all", action="store_true", help="compare inner values too, and name the first that is out of tolerance"
    )
    parser.add_argument(
        "--plot", metavar="FILE.html", help="with --all, of a quantized model: plot the error along its depth"
    )
    parser.add_argument("--report", metavar="FILE.json", help="write all figures as JSON")
    add_common(parser)


def _add_compression(parser: ArgumentParser) -> None:
    group = parser.add_argument_group(
        "compression", "costs accuracy; the report shows size and sparsity after each step"
    )
    group.add_argument(
        "--prune-filters",
        type=float,
        default=0.0,
        metavar="SHARE",
        help="remove this share of each layer's channels, the smallest first",
    )
    group.add_argument(
        "--prune",
        type=float,
        default=0.0,
        metavar="SHARE",
        help="set this share of each weight tensor to zero, the smallest first",
    )
    group.add_argument(
        "--cluster", type=at_least(0), default=0, metavar="N", help="at most N different values in each weight tensor"
    )
    group.add_argument(
        "--sparse",
        action="store_true",
        help="hold weights in sparse rows where that is smaller and the target's kernel reads them (dense layers of floats)",
    )


def _add_conversion(parser: ArgumentParser) -> None:
    """What every conversion takes."""
    parser.add_argument("input", metavar="IN.onnx", help="the model, or - for stdin")
    parser.add_argument(
        "-o",
        "--output",
        metavar="OUT.tflite",
        help="the file to write, - for stdout; by default IN.tflite in the current folder",
    )
    parser.add_argument("--report", metavar="FILE", help="write a report: .json, .md or .txt")
    add_model_options(parser)
    lowering = parser.add_argument_group("lowering")
    lowering.add_argument(
        "--rnn",
        choices=("while", "unroll", "fused"),
        default="while",
        help="write the steps of recurrent networks as a loop, one after the other, or as one fused op where a kernel has it: "
        "its states, reset by a step of its own, stay NaN in later runs once an input was (%(default)s)",
    )
    lowering.add_argument(
        "--io-types",
        choices=("model", "quantized", "unsigned", "float"),
        default="model",
        help="what a quantized model's inputs and outputs hold: as in the model, stored integers, those of 8 bits unsigned, or floats (%(default)s)",
    )
    lowering.add_argument(
        "--allow-float64-as-float32",
        action="store_true",
        help="compute in 32 bits what the model computes in 64, which no kernel does; inputs and outputs keep their types",
    )
    lowering.add_argument(
        "--patterns",
        action="append",
        default=[],
        metavar="FILE.pat",
        help="rules of your own, applied as soon as what they match is there; repeatable",
    )
    lowering.add_argument(
        "--operators",
        action="append",
        default=[],
        metavar="FILE",
        help="operators of your own as functions of ONNX operators, in ONNX's text syntax or as a model's functions; repeatable",
    )
    lowering.add_argument(
        "--allow-custom",
        action="append",
        default=[],
        metavar="OP[=NAME]",
        help="write an operator without a TFLite form as a custom operator, for which the runtime needs a kernel; repeatable",
    )
    _add_compression(parser)
    add_common(parser)


def main(argv: Sequence[str] | None = None) -> int:
    commands = {"convert": _convert, "quantize": _convert, "to-onnx": _to_onnx, "compare": _compare}

    def body(args: argparse.Namespace) -> int:
        own_process(argv, args)
        return commands[args.command](args)

    return run_tool(_parser(), body, argv, file=_model_name)


def _model_name(args: argparse.Namespace) -> str:
    return shown_name(args.model if args.command == "compare" else args.input)


def _to_onnx(args: argparse.Namespace) -> int:
    from tflc.conversion import to_onnx

    _write(args, lambda progress: to_onnx(args.input, progress=progress))
    return ExitCode.DONE


def _convert(args: argparse.Namespace) -> int:
    from tflc.conversion import convert

    quantize = quantization_of(args)

    def converted(progress: Progress | None) -> ConversionResult:
        return convert(
            args.input,
            dims=args.dim,
            input_shapes=args.input_shape,
            ignore_stated_shapes=args.ignore_stated_shapes,
            input_layouts=args.input_layout,
            output_layouts=args.output_layout,
            target=args.target,
            rnn=args.rnn,
            io_types=args.io_types,
            allow_float64_as_float32=args.allow_float64_as_float32,
            patterns=args.patterns,
            operators=args.operators,
            allow_custom=args.allow_custom,
            compress=_compression_of(args),
            quantize=quantize,
            progress=progress,
        )

    result = _write(args, converted)
    if args.suggest_recipe and quantize is not None:
        write_suggestion(args.suggest_recipe, quantize, result.report)
    return ExitCode.DONE


def _write(args: argparse.Namespace, converted: Callable[[Progress | None], ConversionResult]) -> ConversionResult:
    """Convert, then write the model and what there is to say of it."""
    from tflc.diagnostics import Refusal
    from tflc.report import REPORT_ENDINGS, RefusalReport, check_report_ending, write_report
    from tflc.tools.command import print_findings

    format = "onnx" if args.command == "to-onnx" else "tflite"
    output = "/dev/stdout" if args.output == "-" else args.output or _default_output(args.input, format)
    if os.path.realpath(output) != os.path.realpath(args.input):
        _check_ending(output, format)
    if args.report:
        check_report_ending(args.report, REPORT_ENDINGS)
        if os.path.realpath(args.report) == os.path.realpath(output):
            message = f"{output} cannot be both the model and the report on it"
            raise Refusal.of("E0600", message, exit_code=ExitCode.USAGE)
    with _progress() as progress:
        try:
            result = converted(progress)
        except Refusal as refusal:
            if args.report and refusal.exit_code == ExitCode.REFUSED:
                target = args.target if format == "tflite" else format
                write_report(RefusalReport(_model_name(args), target, refusal.findings), args.report)
            raise
        findings = result.save(output)
    print_findings([*result.diagnostics, *findings], _model_name(args))
    if args.report:
        write_report(result.report, args.report)
    _summarize(result, output)
    return result


def _check_ending(output: str, format: str) -> None:
    """Raises Refusal E0607 where the name of an output says that it is another kind of model."""
    ending = os.path.splitext(output)[1].lower()
    command = _WRITERS.get(ending)
    if command is not None and ending != f".{format}":
        from tflc.diagnostics import Refusal

        message = f"a .{format} file is written, and {output} names another kind"
        hint = f"{command} {shlex.quote(output)} writes that"
        raise Refusal.of("E0607", message, hint=hint, exit_code=ExitCode.USAGE)


_WRITERS = {
    ".mlir": "onnx-opt IN -o",
    ".onnx": "tflc to-onnx IN.tflite -o",
    ".tflite": "tflc convert IN.onnx -o",
    **dict.fromkeys((".c", ".cc", ".cpp", ".h"), "xxd -i OUT.tflite"),
}
"""What writes a file of another kind, by its ending. Firmware has a model as an array of its bytes."""


def _compression_of(args: argparse.Namespace) -> Compression | None:
    from tflc.compression.request import Compression

    asked = Compression(args.prune_filters, args.prune, args.cluster, args.sparse)
    return asked if asked != Compression() else None


def _default_output(source: str, format: str) -> str:
    stem = "model" if source == "-" else os.path.splitext(os.path.basename(source))[0]
    return f"{stem}.{format}"


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
    from tflc.comparison.models import compare
    from tflc.report import check_report_ending

    if args.report:
        check_report_ending(args.report, (".json",))
    if args.plot:
        check_report_ending(args.plot, (".html",))
    comparison = compare(
        args.model,
        args.converted,
        inputs=args.inputs,
        samples=args.samples,
        images=image_format(args),
        input_shapes=args.input_shape,
        runs=args.runs,
        seed=args.seed,
        rtol=args.rtol,
        atol=args.atol,
        reach=args.reach,
        every_value=args.all,
    )
    for line in comparison.lines():
        print(line)
    if args.report:
        comparison.write(args.report)
    if args.plot:
        comparison.plot(args.plot, os.path.basename(args.converted))
    return ExitCode.DONE if comparison.agrees else ExitCode.REFUSED


if __name__ == "__main__":
    raise SystemExit(main())
