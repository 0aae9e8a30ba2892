"""Which op of a model kills the runtime: found by running ever shorter beginnings of the model, each in a process of its own.

A beginning is the same file with two numbers changed in place: how many operators the first subgraph has, and which tensors it outputs.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tflc.runtime.process import Died, Failed, Worker

LARGEST = 1 << 28
"""Models of more bytes are not searched."""


def find_culprit(
    source: str | bytes, inputs: list[Any], arguments: tuple[Any, ...], python: str, timeout: float
) -> str:
    """The op that kills the runtime, as ``op 3 (ADD)``; ``""`` where the search shows none."""
    data = Path(source).read_bytes() if isinstance(source, str) else source
    if len(data) > LARGEST:
        return ""
    beginnings = _Beginnings(data)
    alive, dead = 0, beginnings.count
    if not dead or not _kills(data, inputs, arguments, python, timeout):
        return ""
    while dead - alive > 1:
        middle = (alive + dead) // 2
        if _kills(beginnings.first(middle), inputs, arguments, python, timeout):
            dead = middle
        else:
            alive = middle
    return f"op {dead - 1} ({beginnings.operator_name(dead - 1)})"


def _kills(model: bytes, inputs: list[Any], arguments: tuple[Any, ...], python: str, timeout: float) -> bool:
    worker = Worker(python)
    try:
        worker.ask("load", 0, model, *arguments, timeout=timeout)
        worker.ask("run", 0, inputs, [], timeout=timeout)
    except Died:
        return True
    except Failed:
        return False
    finally:
        worker.stop(kill=True)
    return False


class _Beginnings:
    """The first ops of a model, as files."""

    def __init__(self, data: bytes) -> None:
        import tflite

        self._data = data
        # The generated readers answer None for a vector that is absent; a model that was loaded has these.
        self._model: Any = tflite.Model.GetRootAs(data, 0)
        self._graph: Any = self._model.Subgraphs(0)
        self.count: int = self._graph.OperatorsLength()
        # The vtable offsets of SubGraph.operators and SubGraph.outputs.
        self._operators = self._vector(10)
        self._outputs = self._vector(8)

    def _vector(self, slot: int) -> int:
        """Where the elements of a vector start; its length is the u32 before them."""
        table = self._graph._tab
        return table.Vector(table.Offset(slot))

    def first(self, count: int) -> bytes:
        data = bytearray(self._data)
        data[self._operators - 4 : self._operators] = count.to_bytes(4, "little")
        last = int(self._graph.Operators(count - 1).Outputs(0))
        for i in range(self._graph.OutputsLength()):
            start = self._outputs + 4 * i
            data[start : start + 4] = last.to_bytes(4, "little")
        return bytes(data)

    def operator_name(self, index: int) -> str:
        from tflc.dialects.tfl.fileformat import file_format

        code = self._model.OperatorCodes(self._graph.Operators(index).OpcodeIndex())
        number = max(code.BuiltinCode(), code.DeprecatedBuiltinCode())
        names = {value: name for name, value in file_format().enums["BuiltinOperator"].items()}
        return names.get(number, str(number))
