"""Latency of one model in its runtime, on one thread. Run as a process: latency.py MODEL [NAME=1,3,224,224 ...].

Prints the median of the runs in milliseconds.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from statistics import median

import numpy as np

SECONDS = 2.0
LEAST_RUNS = 5


def onnx_runner(path: str, shapes: dict[str, list[int]]) -> Callable[[], object]:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    draw = np.random.default_rng(0)
    kinds = {"tensor(float)": np.float32, "tensor(int64)": np.int64, "tensor(int32)": np.int32}
    feeds = {
        value.name: draw.random(shapes.get(value.name) or value.shape).astype(kinds.get(value.type, np.float32))
        for value in session.get_inputs()
    }
    return lambda: session.run(None, feeds)


def tflite_runner(path: str) -> Callable[[], object]:
    try:
        from tflite_runtime.interpreter import Interpreter
    except ModuleNotFoundError:
        from ai_edge_litert.interpreter import Interpreter

    interpreter = Interpreter(model_path=path, num_threads=1)
    interpreter.allocate_tensors()
    draw = np.random.default_rng(0)
    for value in interpreter.get_input_details():
        interpreter.set_tensor(value["index"], draw.random(value["shape"]).astype(value["dtype"]))
    return interpreter.invoke


def in_turns(runners: Sequence[Callable[[], object]], seconds: float = SECONDS) -> list[float]:
    """The median CPU time of each runner in milliseconds, one run of each after the other, so that all meet the same machine.

    ``seconds`` of CPU time are spent on each, or the fewest runs.
    """
    times: list[list[float]] = [[] for _ in runners]
    for once in runners:
        once()
    while len(times[0]) < LEAST_RUNS or sum(map(sum, times)) < seconds * len(runners):
        for once, taken in zip(runners, times):
            start = time.process_time()
            once()
            taken.append(time.process_time() - start)
    return [median(taken) * 1000 for taken in times]


def main(path: str, *pairs: str) -> None:
    shapes = {}
    for pair in pairs:
        name, _, dims = pair.rpartition("=")
        shapes[name] = [int(dim) for dim in dims.split(",") if dim]
    once = tflite_runner(path) if path.endswith(".tflite") else onnx_runner(path, shapes)
    once()
    times: list[float] = []
    while len(times) < LEAST_RUNS or sum(times) < SECONDS:
        start = time.perf_counter()
        once()
        times.append(time.perf_counter() - start)
    print(f"{median(times) * 1000:.4f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
