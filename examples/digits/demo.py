"""Shows what the converted network does: both models classify the same test images, each in its reference runtime.

python demo.py digits.onnx digits.tflite
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np

SHADES = " .:-=+*#%@"


def onnx_model(path: str) -> Callable[[np.ndarray], np.ndarray]:
    """The ONNX model in onnxruntime, as a function from one image to ten probabilities."""
    import onnxruntime

    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    return lambda image: session.run(None, {"image": image})[0][0]


def tflite_model(path: str) -> Callable[[np.ndarray], np.ndarray]:
    """The converted model in the TFLite runtime that is installed, through its signature."""
    try:
        from tflite_runtime.interpreter import Interpreter
    except ModuleNotFoundError:
        from ai_edge_litert.interpreter import Interpreter

    runner = Interpreter(model_path=path).get_signature_runner("serving_default")
    return lambda image: runner(image=image)["probabilities"][0]


def drawing(image: np.ndarray) -> list[str]:
    """An 8x8 image, values 0 to 16, as eight lines of characters."""
    return ["".join(SHADES[int(value) * 9 // 16] * 2 for value in row) for row in image]


def main(onnx_path: str, tflite_path: str) -> int:
    test = np.load(Path(__file__).parent / "digits_test.npz")
    images = (test["images"][:, None, None] / 16).astype(np.float32)
    labels = test["labels"]
    models = {"ONNX": (onnx_path, onnx_model(onnx_path)), "TFLite": (tflite_path, tflite_model(tflite_path))}
    found = {name: np.stack([run(image) for image in images]) for name, (_, run) in models.items()}

    shown = [int(np.flatnonzero(labels == digit)[0]) for digit in (3, 5, 8)]
    print("\n".join("   ".join(lines) for lines in zip(*(drawing(test["images"][i]) for i in shown), strict=True)))
    print("   ".join(f"{'label ' + str(labels[i]) + ', found ' + str(found['TFLite'][i].argmax()):<16}" for i in shown))
    print()
    print(f"{'':8}{'size':>10}{'right of ' + str(len(labels)):>15}{'accuracy':>10}")
    right = {name: int((p.argmax(-1) == labels).sum()) for name, p in found.items()}
    for name, (path, _) in models.items():
        size = f"{Path(path).stat().st_size / 1024:.1f} KiB"
        print(f"{name:8}{size:>10}{right[name]:>15}{right[name] / len(labels):>10.1%}")
    error = float(np.abs(found["ONNX"] - found["TFLite"]).max())
    same = bool((found["ONNX"].argmax(-1) == found["TFLite"].argmax(-1)).all())
    print(f"\nlargest difference of a probability: {error:.1e}; {'all' if same else 'NOT all'} answers are the same")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
