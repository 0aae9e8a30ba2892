"""What the user says about the shapes of inputs: ``batch=1`` for a symbolic dim, ``x=1,3,224,224`` for an input."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import TypeVar

from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.func import FuncOp
from xdsl.ir import Attribute

from tflc.diagnostics import ExitCode, Finding, Refusal, Severity, did_you_mean
from tflc.dialects.types import Shape, element_of, held_by, shape_of, tensor
from tflc.signature import argument_names, main_function


def apply_shapes(function: FuncOp, dims: Iterable[str], shapes: Iterable[str]) -> bool:
    """Give the inputs the shapes that the user chose; whether any changed.

    Raises Refusal E0603 for a name that is none, E0604 for what cannot be read as dims, or contradicts itself.
    """
    sizes = by_name("dim", map(_parse_dim, dims))
    names = argument_names(function)
    types = [argument.type for argument in function.body.block.args]
    known = sorted({dim for type in types for dim in shape_of(type) or () if isinstance(dim, str)})
    _all_known("symbolic dim", sizes, known)
    chosen = shapes_by_input(shapes, names)
    changed = False
    for argument, name in zip(function.body.block.args, names):
        element, shape = element_of(argument.type), shape_of(argument.type)
        if element is None:
            continue
        new: Shape | None = chosen.get(name, shape)
        if name in chosen and shape is not None:
            _check_fits(name, shape, chosen[name], sizes)
        if new is not None:
            new = tuple(sizes.get(dim, dim) if isinstance(dim, str) else dim for dim in new)
        if new != shape:
            argument._type = tensor(new, element)  # type: ignore[attr-defined]
            changed = True
    return changed


def _check_fits(name: str, shape: Shape, chosen: tuple[int, ...], sizes: Mapping[str, int]) -> None:
    if len(chosen) != len(shape):
        raise _usage("E0604", f"input '{name}' has rank {len(shape)}, {len(chosen)} dims are given")
    for dim, length in zip(shape, chosen):
        if isinstance(dim, str) and sizes.get(dim, length) != length:
            raise _usage(
                "E0604", f"dim '{dim}' is given twice: {sizes[dim]}, and {length} in the shape of input '{name}'"
            )


Given = TypeVar("Given")


def by_name(kind: str, given: Iterable[tuple[str, Given]]) -> dict[str, Given]:
    """What was given to each name. Raises Refusal E0604 for a name that was given one thing and another."""
    found: dict[str, Given] = {}
    for name, each in given:
        if found.setdefault(name, each) != each:
            raise _usage("E0604", f"{kind} '{name}' is given twice: {found[name]} and {each}")
    return found


@contextmanager
def blamed_on(chosen: Collection[str]) -> Iterator[None]:
    """Tells ops that contradict their operands as what cannot be with the shapes that the user chose, where there are such."""
    try:
        yield
    except Refusal as refusal:
        raise _contradicted(refusal, chosen) if chosen else refusal from None


def _contradicted(refusal: Refusal, chosen: Iterable[str]) -> Refusal:
    """One finding for all the ops that cannot be with the shapes that the user chose."""
    notes = tuple(replace(finding, severity=Severity.NOTE) for finding in refusal.findings)
    ops = f"{len(notes)} operators contradict" if len(notes) > 1 else "an operator contradicts"
    message = f"{ops} the shapes that were chosen: {', '.join(chosen)}"
    hint = "constants of the model were made for other shapes"
    return Refusal((Finding("E0304", message, hint=hint, notes=notes),))


def shapes_by_input(texts: Iterable[str], names: list[str]) -> dict[str, tuple[int, ...]]:
    """Shapes such as ``x=1,3,224,224`` by input. Raises Refusal E0603 for an input that is none, E0604 for what is no shape, or two."""
    chosen = by_name("input", map(_parse_shape, texts))
    _all_known("input", chosen, names)
    return chosen


def _all_known(kind: str, given: Iterable[str], known: list[str]) -> None:
    for name in given:
        if name not in known:
            have = f"the model has {', '.join(known)}" if known else f"the model has no {kind}"
            raise _usage("E0603", f"there is no {kind} '{name}'{did_you_mean(name, known)}", have)


def _parse_dim(text: str) -> tuple[str, int]:
    name, mark, size = text.rpartition("=")
    if not mark or not _is_length(size):
        raise _usage("E0604", f"'{text}' is no dim", "write NAME=N with N of 1 or more, as in batch=1")
    return name, int(size)


def _parse_shape(text: str) -> tuple[str, tuple[int, ...]]:
    name, mark, dims = text.rpartition("=")
    parts = dims.replace("x", ",").replace("[", "").replace("]", "").split(",") if dims.strip() else []
    if not mark or not all(map(_is_length, parts)):
        hint = "write NAME=1,3,224,224, every dim of 1 or more; a symbolic dim that stays dynamic needs no option"
        raise _usage("E0604", f"'{text}' is no input shape", hint)
    return name, tuple(int(part) for part in parts)


def _is_length(text: str) -> bool:
    return text.strip().isdigit() and int(text) > 0


def _usage(code: str, message: str, hint: str = "") -> Refusal:
    return Refusal.of(code, message, hint=hint, exit_code=ExitCode.USAGE)


def name_dims(function: FuncOp) -> None:
    """Give each dim of an input that neither has a length nor a name one: ``x.0`` for the first of ``x``."""
    for argument, name in zip(function.body.block.args, argument_names(function)):
        element, shape = element_of(argument.type), shape_of(argument.type)
        if element is not None and shape is not None and None in shape:
            named = [f"{name}.{axis}" if dim is None else dim for axis, dim in enumerate(shape)]
            argument._type = tensor(named, element)  # type: ignore[attr-defined]


def foreign_inputs(module: ModuleOp) -> list[Finding]:
    """One finding, E0409, that lists the inputs that are no tensors; none where all are."""
    inputs = _inputs(module)
    foreign = [(name, kind) for name, type in inputs if element_of(type) is None and (kind := held_by(type))]
    if not foreign:
        return []
    listed = ", ".join(f"'{name}' ({kind})" for name, kind in foreign)
    return [Finding("E0409", f"inputs that hold no numbers: {listed}", hint="TFLite has tensors alone")]


def check_ranks(module: ModuleOp) -> None:
    """Raises Refusal E0302 where the rank of a tensor that comes in is not known: one finding lists each, with a command to paste."""
    inputs = _inputs(module)
    unranked = [name for name, type in inputs if element_of(type) is not None and shape_of(type) is None]
    if unranked:
        listed = ", ".join(f"'{name}'" for name in unranked)
        message = f"{len(unranked)} input{'s have' if len(unranked) > 1 else ' has'} no shape: {listed}"
        options = " ".join(f"--input-shape {quoted(name)}=..." for name in unranked)
        raise Refusal((Finding("E0302", message, hint=f"fix them, for example: {options}"),))


def _inputs(module: ModuleOp) -> list[tuple[str, Attribute]]:
    """The inputs of a model by name, with their types."""
    function = main_function(module)
    return [(name, argument.type) for name, argument in zip(argument_names(function), function.body.block.args)]


def open_dims(module: ModuleOp) -> list[str]:
    """The names of the dims of inputs that nobody fixed, in order."""
    types = [argument.type for argument in main_function(module).body.block.args]
    return list(dict.fromkeys(dim for type in types for dim in shape_of(type) or () if isinstance(dim, str)))


def quoted(name: str) -> str:
    """A name as a shell takes it."""
    import shlex

    return shlex.quote(name)
