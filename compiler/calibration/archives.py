"""Arrays of .npz files, read a row at a time: np.load reads a member as a whole, and samples are many."""

from __future__ import annotations

import math
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np

ENDING = ".npy"


@dataclass(frozen=True, slots=True)
class ArchivedArray:
    """An array of an archive; going through it reads the sub-arrays along its first axis one after the other."""

    path: Path
    name: str
    shape: tuple[int, ...]
    dtype: np.dtype[Any]
    in_rows: bool
    """Whether a row is one piece of the file."""

    @property
    def ndim(self) -> int:
        return len(self.shape)

    def __len__(self) -> int:
        return self.shape[0]

    def __iter__(self) -> Iterator[np.ndarray]:
        import numpy as np

        if not self.in_rows:
            with np.load(self.path) as whole:
                yield from whole[self.name]
            return
        size = math.prod(self.shape[1:]) * self.dtype.itemsize
        with zipfile.ZipFile(self.path) as archive, archive.open(self.name + ENDING) as file:
            _header(file)
            for _ in range(len(self)):
                yield np.frombuffer(file.read(size), self.dtype).reshape(self.shape[1:])


def arrays_in(path: Path) -> dict[str, ArchivedArray]:
    """The arrays of an .npz file by name. Raises OSError, ValueError or zipfile.BadZipFile where it is none."""
    found = {}
    with zipfile.ZipFile(path) as archive:
        for entry in archive.namelist():
            with archive.open(entry) as file:
                shape, fortran_order, dtype = _header(file)
            name = entry.removesuffix(ENDING)
            found[name] = ArchivedArray(path, name, shape, dtype, not fortran_order and not dtype.hasobject)
    return found


def _header(file: IO[bytes]) -> tuple[tuple[int, ...], bool, np.dtype[Any]]:
    """Shape, whether the elements are in Fortran's order, and dtype; the elements come next in the file."""
    from numpy.lib import format

    version = format.read_magic(file)
    return (format.read_array_header_1_0 if version == (1, 0) else format.read_array_header_2_0)(file)
