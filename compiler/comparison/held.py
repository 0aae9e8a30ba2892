"""How the tensors of a .tflite file hold the values of the ONNX model that it was made from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tflc.diagnostics import ExitCode, Refusal
from tflc.dialects.locations import ValueName
from tflc.dialects.tfl.elements import element_numbered
from tflc.dialects.tfl.fileformat import IDENTIFIER
from tflc.dialects.types import f16, f32
from tflc.frontends.files import Mapped
from tflc.frontends.tflite.flatbuffer import Table, damage_is_refused
from tflc.frontends.tflite.model import Model
from tflc.frontends.tflite.subgraph import ABSENT

if TYPE_CHECKING:
    import numpy as np


class Held:
    """What a file says of itself. Raises Refusal: E0813 where it is no .tflite file, E0112 where it is damaged."""

    def __init__(self, file: Mapped) -> None:
        if file.data[4:8] != IDENTIFIER:
            raise Refusal.of("E0813", f"{file.name} is no .tflite file", exit_code=ExitCode.BAD_INPUT)
        with damage_is_refused(file.name):
            model = Model(file)
            self._told = model.told
            self.producers = _producers(model)
            """The operators of the main graph by the tensors they make: name, place, and the tensors that they read."""
            tensors = model.subgraphs[0].tables("tensors", "Tensor")
            self._moving = {*self.producers, *model.subgraphs[0].numbers("inputs", "i")}
            self._scales = {number: _scales(tensor) for number, tensor in enumerate(tensors)}
            self._elements = [element_numbered(tensor.scalar("type")) for tensor in tensors]
            self.quantized = any(self._scales.values()) or self._holds_halves()
            """Whether a tensor holds quantized values, or weights in fewer bits than the operators compute with."""

    def _holds_halves(self) -> bool:
        """Whether an operator makes 32-bit floats of 16-bit ones."""
        return any(
            self._elements[made] == f32 and [self._elements[number] for number in read] == [f16]
            for made, (_, _, read) in self.producers.items()
        )

    @property
    def hybrid(self) -> Sequence[str]:
        """The operators that take floats beside quantized weights and give floats: their kernels round what they read to 8 bits as they run."""
        return [
            name
            for made, (name, _, read) in self.producers.items()
            if self._elements[made] == f32
            and any(self._elements[number] == f32 and number in self._moving for number in read)
            and any(self._scales[number] and number not in self._moving for number in read)
        ]

    def _order(self, side: str, name: str) -> Sequence[int] | None:
        _, order = self._told.layouts[side].get(name, ("", None))
        return order

    def model_shape(self, side: str, name: str, shape: tuple[int, ...]) -> tuple[int, ...]:
        """The shape in the ONNX model of an input or output of the file."""
        order = self._order(side, name)
        return tuple(shape) if order is None else tuple(shape[order.index(axis)] for axis in range(len(order)))

    def to_file(self, side: str, name: str, array: np.ndarray) -> np.ndarray:
        """An input or output of the ONNX model with its axes in the file's order."""
        order = self._order(side, name)
        return array if order is None else array.transpose(order)

    def to_model(self, side: str, name: str, array: np.ndarray) -> np.ndarray:
        """An input or output of the file with its axes in the ONNX model's order."""
        return undone(array, self._order(side, name))

    def step(self, index: int, dtype: np.dtype) -> float:
        """What lies between neighbors among the elements of a tensor, as the model holds them in ``dtype``: 1 where it holds stored integers.

        Of a float tensor it is that of the quantized one that it repeats; 0 where there is none, or where there are several steps.
        """
        scales = self._scales[index]
        _, _, read = self.producers.get(index, ("", 0, []))
        if not scales and len(read) == 1:
            scales = self._scales[read[0]]
        if len(scales) != 1:
            return 0.0
        return float(scales[0]) if dtype.kind == "f" else 1.0

    def tensor(self, index: int, name: str) -> ValueName:
        """The value that a tensor holds, and the order of its axes."""
        return self._told.held.get(index, ValueName(name, None))


def undone(array: np.ndarray, order: Sequence[int] | None) -> np.ndarray:
    """The value in the model's order of axes: axis i of the array is axis order[i] of the model."""
    import numpy as np

    return array if order is None else array.transpose(np.argsort(order))


def _scales(tensor: Table) -> Sequence[float]:
    quantization = tensor.table("quantization", "QuantizationParameters")
    return () if quantization is None else quantization.numbers("scale", "f")


def _producers(model: Model) -> dict[int, tuple[str, int, list[int]]]:
    found = {}
    for place, operator in enumerate(model.subgraphs[0].tables("operators", "Operator")):
        read = [number for number in operator.numbers("inputs", "i") if number != ABSENT]
        for number in operator.numbers("outputs", "i"):
            found[number] = (model.code(operator).name, place, read)
    return found
