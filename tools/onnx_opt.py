"""onnx-opt: run passes over a model and print, write or check what comes out."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any

from tflc.defaults import DEFAULT_TARGET
from tflc.exit_codes import ExitCode
from tflc.tools.command import (
    ArgumentParser,
    add_common,
    add_model_options,
    at_least,
    own_process,
    print_findings,
    run_tool,
    shown_name,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xdsl.dialects.builtin import ModuleOp

    from tflc.diagnostics import Finding, Refusal
    from tflc.pipeline.base import Pass, PassContext
    from tflc.pipeline.manager import PassManager
    from tflc.pipeline.plan import Settings
    from tflc.rewrite import Budget, RuleSet, Stats, Trace
    from tflc.rewrite.driver.trace import Fired
    from tflc.tools.rule_debugging import AskWhy


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog="onnx-opt",
        description="Run passes over a model (.onnx, .tflite or .mlir) and print the IR, or write a model.",
        examples=(
            "onnx-opt model.onnx --pass layout-nhwc                       # and the passes that it needs",
            "onnx-opt model.onnx -p 'simplify,fold-constants{max-bytes=0}' -o simple.onnx",
            "onnx-opt model.onnx --convert --check --rule-stats -o model.tflite",
            "onnx-opt model.mlir --pass simplify --why batchnorm_into_convolution@bn1",
        ),
    )
    parser.add_argument("input", nargs="?", default="-", help="the model; - or nothing for stdin")
    parser.add_argument(
        "-o", "--output", metavar="FILE", help="write .mlir, .onnx or .tflite, by the ending, instead of printing"
    )
    parser.add_argument(
        "--weights", metavar="FILE", help="the side file of weights: written with text output, read with text input"
    )
    _add_pass_options(parser)
    add_model_options(parser)
    _add_printing_options(parser)
    _add_rule_options(parser)
    _add_measuring_options(parser)
    _add_testing_options(parser)
    _add_listings(parser)
    add_common(parser)
    return parser


def _add_pass_options(parser: ArgumentParser) -> None:
    group = parser.add_argument_group(
        "passes", "in the order: --pass, --passes, --convert; a pass also runs those that it requires"
    )
    group.add_argument(
        "--pass", dest="passes", action="append", default=[], metavar="NAME", help="run this pass; repeatable"
    )
    group.add_argument("-p", "--passes", dest="pipeline", metavar="'A,B{OPT=1}'", help="run these passes, with options")
    group.add_argument("--convert", action="store_true", help="run the whole pipeline from ONNX to TFLite")
    group.add_argument(
        "--patterns",
        action="append",
        default=[],
        metavar="FILE.pat",
        help="run the rules of this file as a pass named as the file: where --pass or --passes name it, in --convert as soon as what "
        "they match is there, else last; repeatable",
    )


def _add_printing_options(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("printing", "IR around passes goes to stderr")
    group.add_argument("--mlir-print-debuginfo", action="store_true", help="print locations: names and provenance")
    group.add_argument("--mlir-print-op-generic", action="store_true", help="print the generic form")
    group.add_argument(
        "--print-ir-before", nargs="?", const="", metavar="PASS", help="print the IR before this pass, or before each"
    )
    group.add_argument(
        "--print-ir-after", nargs="?", const="", metavar="PASS", help="print the IR after this pass, or after each"
    )
    group.add_argument("--print-ir-after-all", action="store_true", help="print the IR after each pass")
    group.add_argument(
        "--print-ir-after-change",
        action="store_true",
        help="print the IR after each pass that changed it; with --trace-rules, what each firing changed",
    )
    group.add_argument(
        "--dump-pass-pipeline", action="store_true", help="print the passes that run, with their options"
    )


def _add_rule_options(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("debugging rules")
    group.add_argument(
        "--trace-rules",
        nargs="?",
        const="-",
        metavar="FILE.json",
        help="print each firing of a rule, or write all to a file",
    )
    group.add_argument("--stop-after-rewrites", type=at_least(0), metavar="N", help="stop after N firings")
    group.add_argument(
        "--why",
        action="append",
        default=[],
        metavar="RULE[@NODE]",
        help="tell why a rule (or rule[instance]) does not match, at each op or at those of one node, value (%%name as text has it) or kind, "
        "when its pass begins; repeatable",
    )
    group.add_argument(
        "--bisect-rewrites", action="store_true", help="with --check: find the first firing that changes the numbers"
    )


def _add_measuring_options(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("checking and measuring")
    group.add_argument(
        "--check",
        action="store_true",
        help="evaluate the model before and after each pass on random inputs, and compare",
    )
    group.add_argument("--timing", action="store_true", help="print the time of each pass")
    group.add_argument(
        "--rule-stats", action="store_true", help="print how often each rule was tried and fired, and how long it took"
    )


def _add_testing_options(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("for tests")
    group.add_argument(
        "--split-input-file", action="store_true", help="take the parts between lines '// -----' one by one"
    )
    group.add_argument(
        "--verify-diagnostics", action="store_true", help="check the findings against 'expected-error' comments"
    )
    group.add_argument(
        "--allow-unregistered-dialect", action="store_true", help="accept ops of undeclared dialects in text"
    )


def _add_listings(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("listings", "print, and exit without reading a model")
    group.add_argument("--list-passes", action="store_true", help="all passes, with a sentence each")
    group.add_argument("--show-dialects", action="store_true", help="all dialects, with the number of their ops")
    group.add_argument(
        "--dump-matcher", metavar="PASS[:ROOT]", help="the decision tree of a pass's rules, or of those of one root op"
    )
    group.add_argument("--emit-pdl", metavar="PASS", help="the rules of a pass that xDSL's pdl dialect can express")


def main(argv: Sequence[str] | None = None, *, stats: Stats | None = None, trace: Trace | None = None) -> int:
    """The tool. ``stats`` counts rules and ``trace`` records firings, whether they are to be printed or not."""

    def body(args: argparse.Namespace) -> int:
        own_process(argv, args)
        args.stats, args.trace, args.warned = stats, trace, None
        return _run(args)

    return run_tool(_parser(), body, argv, file=lambda args: shown_name(args.input))


def _run(args: argparse.Namespace) -> int:
    if args.list_passes:
        return _list_passes()
    if args.show_dialects:
        return _show_dialects()
    if args.dump_matcher is not None:
        return _dump_matcher(args)
    if args.emit_pdl is not None:
        return _emit_pdl(args)
    if args.split_input_file or args.verify_diagnostics:
        from tflc.tools.diagnostics_check import run_parts

        return run_parts(args, _process)
    from tflc.diagnostics import Refusal

    args.order = []
    module = _open(args)
    try:
        return _process(args, module)
    except Refusal as refusal:
        raise Refusal((*refusal.findings, *_left_out(args, module, refusal)), refusal.exit_code) from refusal


def _left_out(args: argparse.Namespace, module: ModuleOp, refusal: Refusal) -> list[Finding]:
    """Of a model that cannot be lowered (E04..) a note on the passes of a conversion that did not run: they may have a form for it."""
    from tflc.diagnostics import Finding, Severity, listed
    from tflc.pipeline.names import CONVERT, pass_class

    last = max((CONVERT.index(name) for name in args.order if name in CONVERT), default=0)
    missing = [name for name in CONVERT[:last] if name not in args.order and pass_class(name)().needed(module)]
    if not missing or not all(finding.code.startswith("E04") for finding in refusal.findings):
        return []
    return [Finding("", f"{listed(missing)} did not run; --convert runs every pass", severity=Severity.NOTE)]


def _open(args: argparse.Namespace) -> ModuleOp:
    from tflc.frontends import open_model

    args.opened = []
    return open_model(
        args.input,
        side_file=args.weights,
        allow_unregistered=args.allow_unregistered_dialect,
        opened=args.opened,
    )


def _process(args: argparse.Namespace, module: ModuleOp) -> int:
    """Run the passes over one module and put out what was asked for."""
    from tflc.pipeline.base import PassContext
    from tflc.pipeline.manager import PassManager
    from tflc.pipeline.plan import planned
    from tflc.pipeline.verification import verify
    from tflc.rewrite import Budget, Stats
    from tflc.semantic_check import CheckPasses
    from tflc.targets import load as load_target

    if args.target != DEFAULT_TARGET:
        load_target(args.target)
    verify(module, "as read", ours=False)
    context = PassContext(
        target=args.target,
        model_name=args.input,
        trace=_trace(args),
        stats=Stats() if args.rule_stats else args.stats,
        budget=None if args.stop_after_rewrites is None else Budget(args.stop_after_rewrites),
        check_measures=args.check,
    )
    passes, settings = _passes(args), _settings(args)
    order = planned(passes, module, settings)
    if args.dump_pass_pipeline:
        print(",".join(str(each.spec()) for each in order), file=sys.stderr)
    args.order = [each.name for each in order]
    if args.bisect_rewrites:
        return _bisect(args, module, passes, settings)
    questions = _questions(args, order)
    check = [CheckPasses(module)] if args.check else []
    manager = PassManager(passes, settings, verify_each=True, observers=[*_observers(args), *check, *questions])
    try:
        manager.run(context, module)
    finally:
        _tell(args, manager, context)
    _warn(args, [*context.warnings, *(warning for each in check for warning in each.warnings())])
    for question in questions:
        question.finish()
    return _put_out(args, module, context)


def _warn(args: argparse.Namespace, warnings: Sequence[Finding]) -> None:
    """Warnings are told, or kept for --verify-diagnostics."""
    if args.warned is None:
        print_findings(warnings, shown_name(args.input))
    else:
        args.warned += warnings


def _questions(args: argparse.Namespace, order: Sequence[Pass]) -> list[AskWhy]:
    if not args.why:
        return []
    from tflc.tools.rule_debugging import AskWhy

    return [AskWhy(question, order) for question in args.why]


def _bisect(args: argparse.Namespace, module: ModuleOp, passes: Sequence[Pass], settings: Settings) -> int:
    from tflc.diagnostics import Refusal
    from tflc.tools.rule_debugging import Bisection

    if not args.check:
        raise Refusal.of(
            "E0600", "--bisect-rewrites needs --check, which tells what changes the numbers", exit_code=ExitCode.USAGE
        )

    def make_context(cls: type[PassContext], trace: Trace, budget: Budget) -> PassContext:
        return cls(target=args.target, model_name=args.input, trace=trace, budget=budget)

    return Bisection(passes, settings, make_context).run(module)


def _rules_of_pass(args: argparse.Namespace, name: str) -> RuleSet:
    """The rules of a pass of ours, or of a file given with --patterns. Raises Refusal E0601."""
    from tflc.diagnostics import Refusal
    from tflc.pipeline.names import pass_named

    rules = pass_named(name, _own_passes(args))().rules()
    if rules is None or not rules.rules:
        raise Refusal.of("E0601", f"pass '{name}' has no rules", exit_code=ExitCode.USAGE)
    return rules


def _dump_matcher(args: argparse.Namespace) -> int:
    from tflc.diagnostics import Refusal, did_you_mean
    from tflc.rewrite.dump import dump

    name, _, root = args.dump_matcher.partition(":")
    rules = _rules_of_pass(args, name)
    if root and root not in rules.roots:
        message = f"no rule of '{name}' has root '{root}'{did_you_mean(root, rules.roots)}"
        raise Refusal.of("E0603", message, exit_code=ExitCode.USAGE)
    for line in dump(rules, (root,) if root else rules.roots):
        print(line)
    return ExitCode.DONE


def _emit_pdl(args: argparse.Namespace) -> int:
    from tflc.rewrite.pdl import emit

    text, others = emit(_rules_of_pass(args, args.emit_pdl))
    print(text)
    for rule, reason in others.items():
        print(f"// not in pdl: {rule}: {reason}")
    return ExitCode.DONE


def _own_passes(args: argparse.Namespace) -> dict[str, Pass]:
    from tflc.pipeline.user_passes import pass_from_patterns

    return {each.name: each for each in map(pass_from_patterns, args.patterns)}


def _passes(args: argparse.Namespace) -> list[Pass]:
    from tflc.pipeline.names import parse_passes, pass_named
    from tflc.pipeline.plan import converting

    own = _own_passes(args)
    for name in filter(None, (args.print_ir_before, args.print_ir_after)):
        pass_named(name, own)
    passes = [pass_named(name, own)() for name in args.passes]
    passes += parse_passes(args.pipeline, own) if args.pipeline else []
    named = {each.name for each in passes}
    others = [each for name, each in own.items() if name not in named]
    return passes + (converting(others) if args.convert else others)


def _settings(args: argparse.Namespace) -> dict[str, dict[str, Any]]:
    return {
        "infer-shapes": {
            "dim": tuple(args.dim),
            "input_shape": tuple(args.input_shape),
            "ignore_stated": args.ignore_stated_shapes,
        },
        "layout-nhwc": {"input_layout": tuple(args.input_layout), "output_layout": tuple(args.output_layout)},
    }


def _observers(args: argparse.Namespace) -> list[Any]:
    from tflc.ir_printing import PrintIR

    observers: list[Any] = []
    printing = PrintIR(
        before=args.print_ir_before,
        after="" if args.print_ir_after_all else args.print_ir_after,
        on_change=args.print_ir_after_change,
        locations=args.mlir_print_debuginfo,
    )
    if printing.wanted:
        observers.append(printing)
    return observers


def _trace(args: argparse.Namespace) -> Trace | None:
    """Firings are told as they happen, or kept for a file; with what each changed where changes are to be printed."""
    if args.trace_rules is None:
        return args.trace
    from tflc.rewrite import Trace

    def tell(fired: Fired) -> None:
        diff = [] if fired.excerpt is None else fired.excerpt.diff()
        print("\n".join([str(fired), *(f"    {line}" for line in diff)]), file=sys.stderr)

    return Trace(line=tell if args.trace_rules == "-" else None, excerpts=args.print_ir_after_change)


def _tell(args: argparse.Namespace, manager: PassManager, context: PassContext) -> None:
    if context.trace is not None and args.trace_rules not in (None, "-"):
        import json

        from tflc.atomic_file import write_file

        firings = [fired.as_dict() for fired in context.trace.firings]
        write_file(args.trace_rules, [json.dumps(firings, indent=1, ensure_ascii=False).encode()])
    if context.stats is not None and args.rule_stats:
        print("\n".join(context.stats.lines()), file=sys.stderr)
    if args.timing:
        total = sum(manager.timings.values()) or 1e-12
        for name, seconds in manager.timings.items():
            print(f"{seconds * 1e3:9.2f} ms  {seconds / total:4.0%}  {name}", file=sys.stderr)


def _put_out(args: argparse.Namespace, module: ModuleOp, context: PassContext) -> int:
    from tflc.backends import print_module, write_model

    if args.output in (None, "-"):
        print_module(
            module,
            sys.stdout,
            inputs=args.opened,
            weights=args.weights,
            locations=args.mlir_print_debuginfo,
            generic=args.mlir_print_op_generic,
        )
        return ExitCode.DONE
    written = write_model(
        module,
        args.output,
        inputs=args.opened,
        weights=args.weights,
        locations=args.mlir_print_debuginfo,
        generic=args.mlir_print_op_generic,
    )
    _warn(args, written.findings)
    return ExitCode.DONE


def _list_passes() -> int:
    from tflc.pipeline.names import describe, pass_names

    for name, summary in describe(pass_names()):
        print(f"{name:18} {summary}")
    return ExitCode.DONE


def _show_dialects() -> int:
    from tflc.dialects import dialect_names, op_names

    for name in dialect_names():
        print(f"{name:6} {len(op_names(name))} ops")
    return ExitCode.DONE


if __name__ == "__main__":
    raise SystemExit(main())
