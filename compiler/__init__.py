"""tflc: a compiler from ONNX to TensorFlow Lite and back whose every rewrite is a declarative, checked rule.

    import tflc
    result = tflc.convert("model.onnx")
    result.save("model.tflite")

Everything is imported at first use, so that ``import tflc`` costs nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tflc.comparison.models import Comparison, compare
    from tflc.compression.request import Compression
    from tflc.conversion import ConversionResult, convert, quantize, to_onnx
    from tflc.diagnostics import Finding, Refusal
    from tflc.quantization.request import Quantization

_PUBLIC = {
    "Comparison": "tflc.comparison.models",
    "Compression": "tflc.compression.request",
    "ConversionResult": "tflc.conversion",
    "Finding": "tflc.diagnostics",
    "Quantization": "tflc.quantization.request",
    "Refusal": "tflc.diagnostics",
    "compare": "tflc.comparison.models",
    "convert": "tflc.conversion",
    "quantize": "tflc.conversion",
    "to_onnx": "tflc.conversion",
}

__all__ = [
    "Comparison",
    "Compression",
    "ConversionResult",
    "Finding",
    "Quantization",
    "Refusal",
    "compare",
    "convert",
    "quantize",
    "to_onnx",
]


def __getattr__(name: str) -> Any:
    if name == "__version__":
        from importlib.metadata import version

        return version("tflc")
    if (module := _PUBLIC.get(name)) is None:
        raise AttributeError(f"module 'tflc' has no attribute '{name}'")
    from importlib import import_module

    return getattr(import_module(module), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *_PUBLIC, "__version__"])
