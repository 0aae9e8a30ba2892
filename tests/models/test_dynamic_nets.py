"""Real networks with symbolic dims convert as they are, and agree with onnxruntime at three sizes each, the interpreter's inputs resized.

Tolerance: 1e-4 of an output's range, as for networks of fixed shape. Inputs are normal noise, zeros and ones among integers; ``PIXELS`` names
networks that noise around 0 drives to where onnxruntime's own optimization levels differ by more than that: they are fed pixels up to 255.
"""

from __future__ import annotations

import models_folder
import numpy as np
import pytest
from float_nets import shapes_of

import tflc
from tflc.diagnostics import Refusal
from tflc.reference import Reference

QUICK = {"crepe_tiny", "st_yamnet256", "tract_lgbm_cls", "yunet_n_dynamic", "silero_vad_half", "ort_nuphar_loop"}
PIXELS = {"yunet_n_dynamic", "v_yunet_n_op23", "ort_fns_candy"}


def dynamic_nets() -> list:
    """All networks that the manifest calls dynamic; one skipped item where the folder is absent."""
    names = [name for name in models_folder.names() if "dynamic" in models_folder.model(name).entry["kinds"]]
    if not names:
        return [pytest.param("", marks=pytest.mark.skip(reason=models_folder.why_absent()))]
    return [pytest.param(name, marks=() if name in QUICK else pytest.mark.long) for name in names]


def resized(length: int, number: int) -> int:
    """Another length for a dim: 1, 2, 3 for a batch, multiples of what strides divide by for images and signals, a few more for a sequence."""
    if length == 1:
        return 1 + number
    return length + (0, 64, -64)[number] if length >= 256 else length + number * 3


def drawn(net: models_folder.Model, number: int) -> dict[str, np.ndarray]:
    """Inputs of the sizes of that number; 0 are the example's. Dims of one name are of one length."""
    random, sizes, feeds = np.random.default_rng(number), {}, {}
    dims = {port["name"]: port["shape"] for port in net.entry["inputs"]}
    for name, dtype in Reference(net.path).inputs.items():
        shape = []
        for axis, (dim, length) in enumerate(zip(dims[name], net.example_shapes[name])):
            named = (name, axis) if dim == "?" else dim
            shape.append(length if isinstance(dim, int) else sizes.setdefault(named, resized(length, number)))
        if name in (net.entry.get("example_values") or {}):
            feeds[name] = np.full(shape, net.entry["example_values"][name], dtype)
        elif np.dtype(dtype).kind == "f":
            noise = random.random(shape) * 255 if net.name in PIXELS else random.standard_normal(shape)
            feeds[name] = noise.astype(dtype)
        else:
            feeds[name] = random.integers(0, 2, shape).astype(dtype)
    return feeds


@pytest.mark.parametrize("name", dynamic_nets())
def test_agrees_at_three_sizes(name, model, tmp_path):
    net = model(name)
    try:
        result = tflc.convert(net.path)
    except Refusal as refusal:
        with pytest.raises(Refusal) as fixed:
            tflc.convert(net.path, input_shapes=shapes_of(net))
        pytest.skip(
            f"not for its dims, for it is refused with fixed ones too: {fixed.value.findings[0].code}, {refusal}"
        )
    assert result.report.dynamic
    result.save(tmp_path / "net.tflite")
    for number in range(3):
        inputs = drawn(net, number)
        comparison = tflc.compare(net.path, tmp_path / "net.tflite", inputs=inputs, rtol=1e-4, atol=1e-6)
        assert comparison.agrees, ({key: value.shape for key, value in inputs.items()}, comparison.lines())
