"""The child process that holds a TFLite runtime. It is started as a script, and needs nothing but numpy and the runtime itself.

Messages are pickles of plain values behind a u32 length. A request is (command, arguments); before each step that can kill the process
the child says which ("stage"), so that its parent can tell where it died. Arrays travel as (dtype, shape, bytes). Where only a summary of many
runs is wanted, arrays stay here: a reducer, a class that the parent names, sees them in place.
"""

from __future__ import annotations

import os
import pickle
import sys
from typing import Any, BinaryIO

Array = tuple[str, tuple[int, ...], Any]


def send(stream: BinaryIO, message: object) -> None:
    data = pickle.dumps(message, protocol=4)
    stream.write(len(data).to_bytes(8, "little"))
    stream.write(data)
    stream.flush()


def pack(array: Any) -> Array:
    """An array as plain values; strings as a list of bytes."""
    if array.dtype.kind in "OSU":
        return (
            "O",
            array.shape,
            [text if isinstance(text, bytes) else str(text).encode() for text in array.reshape(-1).tolist()],
        )
    return array.dtype.str, array.shape, array.tobytes()


def unpack(packed: Array) -> Any:
    import numpy as np

    dtype, shape, data = packed
    if dtype == "O":
        array = np.empty(len(data), object)
        array[:] = data
        return array.reshape(shape)
    return np.frombuffer(data, dtype).reshape(shape)


class Server:
    """The interpreters that the parent has asked for, by number."""

    def __init__(self, replies: BinaryIO) -> None:
        self._replies = replies
        self._interpreters: dict[int, Any] = {}
        self._counts: dict[int, int] = {}
        self._reducers: dict[int, tuple[Any, list[int]]] = {}

    def stage(self, name: str) -> None:
        send(self._replies, ("stage", name))

    def about(self, package: str) -> tuple[str, str]:
        """The package and version of the runtime."""
        module = _runtime(package)
        name = module.__name__.split(".")[0]
        version = getattr(sys.modules[name], "__version__", "")
        if not version:
            from importlib.metadata import version as installed

            version = installed(name.replace("_", "-"))
        return name.replace("_", "-"), version

    def load(
        self, number: int, model: str | bytes, package: str, threads: int, keep: bool, delegates: bool
    ) -> dict[str, Any]:
        """Load a model; ``keep`` keeps every tensor, and then no delegate runs, because it would keep them to itself."""
        module = _runtime(package)
        self.stage("load")
        resolver = (
            module.OpResolverType.AUTO
            if delegates and not keep
            else module.OpResolverType.BUILTIN_WITHOUT_DEFAULT_DELEGATES
        )
        source = {"model_path": model} if isinstance(model, str) else {"model_content": model}
        interpreter = module.Interpreter(
            **source,
            num_threads=threads,
            experimental_op_resolver_type=resolver,
            experimental_preserve_all_tensors=keep,
        )
        self._interpreters[number] = interpreter
        details = interpreter.get_tensor_details()
        self._counts[number] = len(details)
        inputs, outputs = interpreter.get_input_details(), interpreter.get_output_details()
        names = _signature(interpreter._get_full_signature_list(), inputs, outputs)
        return {
            "inputs": [_described(detail) for detail in inputs],
            "outputs": [_described(detail) for detail in outputs],
            "input_names": names.get("inputs", {}),
            "output_names": names.get("outputs", {}),
        }

    def run(
        self, number: int, inputs: list[tuple[int, Array]], outputs: list[int] | None
    ) -> list[tuple[dict[str, Any], Array]]:
        """Run on inputs by tensor index; the tensors of ``outputs``, every readable one for None."""
        import numpy as np

        interpreter = self._invoked(number, inputs)
        self.stage("read")
        details = {detail["index"]: detail for detail in interpreter.get_tensor_details()}
        results = []
        for index in range(self._counts[number]) if outputs is None else outputs:
            try:
                array = interpreter.get_tensor(index)
            except ValueError:
                if 0 in details[index]["shape"]:
                    array = np.empty(details[index]["shape"], details[index]["dtype"])  # Python cannot read it
                elif outputs is None:
                    continue  # a tensor that was never computed, or of a type that Python cannot read
                else:
                    raise
            results.append((_described(details[index]), pack(array)))
        return results

    def reduce(self, number: int, reducer: str, arguments: tuple[Any, ...], tensors: list[int]) -> None:
        """Make a reducer (``"module:class"``) of the tensors of some indices, of which each ``add`` is given one array a tensor."""
        from importlib import import_module

        module, name = reducer.split(":")
        self._reducers[number] = getattr(import_module(module), name)(*arguments), tensors

    def add(self, number: int, samples: list[list[tuple[int, Array]]]) -> None:
        """Run on several sets of inputs by tensor index, and hand the tensors of each run to the reducer, which keeps no view of them."""
        reducer, tensors = self._reducers[number]
        for inputs in samples:
            interpreter = self._invoked(number, inputs)
            self.stage("read")
            reducer.add([interpreter.tensor(index)() for index in tensors])

    def reduced(self, number: int) -> Any:
        """The reducer, as it is now."""
        return self._reducers[number][0]

    def _invoked(self, number: int, inputs: list[tuple[int, Array]]) -> Any:
        """The interpreter, run on inputs by tensor index."""
        interpreter = self._interpreters[number]
        given = {detail["index"]: detail for detail in interpreter.get_input_details()}
        arrays = [(index, unpack(packed)) for index, packed in inputs]
        for index, array in arrays:
            if tuple(given[index]["shape"]) != array.shape:
                interpreter.resize_tensor_input(index, array.shape)
        self.stage("allocate")
        interpreter.allocate_tensors()
        for index, array in arrays:
            interpreter.set_tensor(index, array)
        self.stage("invoke")
        interpreter.invoke()
        return interpreter

    def drop(self, number: int) -> None:
        self._interpreters.pop(number, None)
        self._reducers.pop(number, None)


def _runtime(package: str) -> Any:
    """The interpreter module: the named package's, else of the first that is installed."""
    from importlib import import_module

    names = [package.replace("-", "_")] if package else ["tflite_runtime", "ai_edge_litert"]
    reasons = []
    for name in names:
        try:
            return import_module(f"{name}.interpreter")
        except ModuleNotFoundError as error:
            reasons.append(str(error))
    raise ModuleNotFoundError("; ".join(reasons))


def _signature(
    signatures: dict[str, dict[str, dict[str, int]]], inputs: list[dict[str, Any]], outputs: list[dict[str, Any]]
) -> dict[str, dict[str, int]]:
    """The names of inputs and outputs by the signature of the main subgraph: ``serving_default``, else the first that is about these tensors."""
    ends = {"inputs": {detail["index"] for detail in inputs}, "outputs": {detail["index"] for detail in outputs}}
    for _, names in sorted(signatures.items(), key=lambda entry: entry[0] != "serving_default"):
        if all(set(names[side].values()) == indices for side, indices in ends.items()):
            return names
    return signatures.get("serving_default", {})


def _described(detail: dict[str, Any]) -> dict[str, Any]:
    """What the parent needs of a tensor, as plain values."""
    import numpy as np

    quantization = detail["quantization_parameters"]
    dtype = detail["dtype"]
    return {
        "name": detail["name"],
        "index": int(detail["index"]),
        "dtype": "O" if dtype in (np.bytes_, np.str_, object) else np.dtype(dtype).str,
        "shape": tuple(map(int, detail["shape"])),
        "signature": tuple(map(int, detail.get("shape_signature", detail["shape"]))),
        "scales": quantization["scales"].tolist(),
        "zero_points": quantization["zero_points"].tolist(),
        "axis": int(quantization["quantized_dimension"]),
    }


def main() -> None:
    # The runtime prints to stdout now and then: give it stderr, and keep the pipe for messages.
    replies = os.fdopen(os.dup(1), "wb")
    requests = os.fdopen(os.dup(0), "rb")
    os.dup2(2, 1)
    server = Server(replies)
    while length := requests.read(8):
        command, arguments = pickle.loads(requests.read(int.from_bytes(length, "little")))
        try:
            answer = ("done", getattr(server, command)(*arguments))
        except Exception as error:
            answer = ("error", type(error).__name__, str(error))
        send(replies, answer)


if __name__ == "__main__":
    main()
