"""Where calibration samples come from: arrays in files, images, the user's own iterator, or nowhere (a dry run).

A sample is one set of inputs by name, in the shapes that the ONNX model gives its inputs.
"""

from __future__ import annotations

import os
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tflc.calibration.archives import arrays_in
from tflc.calibration.images import ImageFormat, images_in, read_image
from tflc.diagnostics import ExitCode, Refusal, did_you_mean, listed

if TYPE_CHECKING:
    import numpy as np

RANDOM = "random"
"""The source that stands for seeded random numbers."""

RANDOM_SAMPLES = 8


@dataclass(frozen=True, slots=True)
class Input:
    """An input as the user knows it: its name, shape in the ONNX model, and dtype."""

    name: str
    shape: tuple[int, ...]
    dtype: np.dtype[Any]


Source = str | os.PathLike[str] | Mapping[str, Any] | Iterable[Any]
"""A path, ``"random"``, arrays by input name with the samples along their first axis, or an iterable of samples: dictionaries by input name,
or arrays where the model has one input."""


@dataclass(frozen=True)
class Samples:
    """Samples that can be gone through once or more often; ``random`` where they mean nothing, ``images`` how they are read where they are such."""

    name: str
    _iterate: Callable[[], Iterator[dict[str, np.ndarray]]]
    random: bool = False
    images: ImageFormat | None = None

    def __iter__(self) -> Iterator[dict[str, np.ndarray]]:
        return self._iterate()


def open_samples(
    source: Source, inputs: Sequence[Input], *, images: ImageFormat | None = None, limit: int | None = None
) -> Samples:
    """The samples of a source, at most ``limit``.

    A path is an .npz file (arrays by input name) or an .npy file (for a model of one input), each with the samples along its first axis; a
    folder of such files with one sample each; or a folder of images. Raises Refusal E0901 where there is nothing to read, E0902 where it does
    not fit the inputs, or ``images`` says how to read images and there are none.
    """
    if isinstance(source, str | os.PathLike) and os.fspath(source) == RANDOM:
        count = RANDOM_SAMPLES if limit is None else limit
        return Samples(RANDOM, lambda: random_samples(inputs, count), random=True)
    found = _found(source, inputs, images or ImageFormat())
    if images is not None and found.images is None:
        message = f"a format of images is given, and {found.name} gives arrays, which are taken as they are"
        raise Refusal.of("E0902", message, exit_code=ExitCode.USAGE)
    return _limited(found, limit)


def _found(source: Source, inputs: Sequence[Input], format: ImageFormat) -> Samples:
    """All samples of a source, images among them read in a format."""
    if isinstance(source, Mapping):
        return Samples("a dictionary", lambda: _rows(source, inputs, "samples"))
    if not isinstance(source, str | os.PathLike):
        return Samples("an iterator", lambda: (_sample(entry, inputs, "sample") for entry in source))
    path = Path(source)
    if path.is_dir():
        return _folder(path, inputs, format)
    if path.suffix in (".npz", ".npy") and path.is_file():
        return Samples(str(path), lambda: _rows(_opened(path, streamed=True), inputs, str(path)))
    hint = "give an .npz or .npy file, a folder of them or of images, or 'random' for a dry run"
    message = f"there are no samples in '{path}'" if path.exists() else f"there is no file or folder '{path}'"
    raise Refusal.of("E0901", message, hint=hint, exit_code=ExitCode.USAGE)


def _limited(samples: Samples, limit: int | None) -> Samples:
    from itertools import islice

    return samples if limit is None else replace(samples, _iterate=lambda: islice(iter(samples), limit))


def _folder(path: Path, inputs: Sequence[Input], format: ImageFormat) -> Samples:
    files = sorted(each for each in path.iterdir() if each.suffix in (".npz", ".npy"))
    if files:
        return Samples(str(path), lambda: (_sample(_opened(each), inputs, str(each)) for each in files))
    images = images_in(path)
    if not images:
        raise Refusal.of("E0901", f"folder '{path}' holds neither arrays nor images", exit_code=ExitCode.USAGE)
    if len(inputs) != 1:
        names = listed([each.name for each in inputs])
        raise Refusal.of(
            "E0902",
            f"images are for models of one input; this one has {names}",
            hint="give arrays by input name in .npz files",
            exit_code=ExitCode.USAGE,
        )
    (only,) = inputs
    return Samples(
        f"{path}, {format}",
        lambda: (_sample(read_image(each, only.shape, format), inputs, str(each)) for each in images),
        images=format,
    )


def _opened(path: Path, *, streamed: bool = False) -> Any:
    """What an .npy file holds, left on disk, or an .npz file by name: whole, or ``streamed`` as arrays that are read in rows."""
    import numpy as np

    try:
        if path.suffix == ".npy":
            return np.load(path, mmap_mode="r")
        if streamed:
            return arrays_in(path)
        with np.load(path) as loaded:
            return dict(loaded)
    except (OSError, ValueError, zipfile.BadZipFile) as error:
        raise _unreadable(path, error) from None


def _rows(arrays: Any, inputs: Sequence[Input], where: str) -> Iterator[dict[str, np.ndarray]]:
    """The samples along the first axis."""
    named = _by_name(arrays, inputs, where)
    lengths = {name: len(array) if array.ndim else 0 for name, array in named.items()}
    if len(set(lengths.values())) > 1 or not all(lengths.values()):
        shown = ", ".join(f"'{name}' has {length}" for name, length in lengths.items())
        raise _unfit(f"{where}: the first axis counts samples, but {shown}")
    try:
        for row in zip(*named.values()):
            yield _sample(dict(zip(named, row)), inputs, where)
    except (OSError, EOFError, zipfile.BadZipFile, zlib.error) as error:
        raise _unreadable(where, error) from None


def _by_name(arrays: Any, inputs: Sequence[Input], where: str) -> dict[str, Any]:
    """Arrays, or rows of them, by input."""
    if not isinstance(arrays, Mapping):
        if len(inputs) != 1:
            names = listed([each.name for each in inputs])
            raise _unfit(f"{where}: one array for a model of inputs {names}")
        return {inputs[0].name: arrays}
    known = [each.name for each in inputs]
    for name in arrays:
        if name not in known:
            raise _unfit(f"{where}: the model has no input '{name}'{did_you_mean(str(name), known)}")
    if missing := [name for name in known if name not in arrays]:
        raise _unfit(f"{where}: no values for input {listed(missing)}")
    return {name: arrays[name] for name in known}


def _sample(entry: Any, inputs: Sequence[Input], where: str) -> dict[str, np.ndarray]:
    """One sample, checked; an axis of length 1 that the model has in front may be missing."""
    import numpy as np

    named = _by_name(entry, inputs, where)
    sample = {}
    for each in inputs:
        array = np.asarray(named[each.name])
        if array.ndim == len(each.shape) - 1 and each.shape[0] == 1:
            array = array[np.newaxis]
        if array.shape != each.shape:
            raise _unfit(f"{where}: input '{each.name}' has shape {list(each.shape)}, {list(array.shape)} given")
        if not np.can_cast(array.dtype, each.dtype, "same_kind"):
            raise _unfit(f"{where}: input '{each.name}' has elements {each.dtype}, {array.dtype} given")
        sample[each.name] = array.astype(each.dtype, copy=False)
    return sample


def _unreadable(path: object, error: Exception) -> Refusal:
    return Refusal.of("E0901", f"cannot read {path}: {error}", exit_code=ExitCode.BAD_INPUT)


def _unfit(message: str) -> Refusal:
    return Refusal.of("E0902", message, exit_code=ExitCode.BAD_INPUT)


def random_samples(inputs: Sequence[Input], count: int, seed: int = 0) -> Iterator[dict[str, np.ndarray]]:
    """Sets of seeded random inputs."""
    import numpy as np

    from tflc.random_inputs import random_array

    random = np.random.default_rng(seed)
    for _ in range(count):
        yield {each.name: random_array(random, each.shape, each.dtype) for each in inputs}
