"""Every real ONNX network converts and agrees with its reference, its dims fixed and, where it has symbolic ones, left dynamic; or is refused.

Tolerance: 1e-4 of an output's range, networks in float a few dozen layers deep and recurrent ones over five steps on their own states. Quantized
networks differ by the steps of their scales: of them it is told here only that they run, and give results of the reference's shapes.
"""

from __future__ import annotations

import models_folder
import pytest
from onnx_nets import PIXELS, SIZES, apart_from_itself, measured, states_of

import tflc
from tflc.diagnostics import Refusal

pytestmark = pytest.mark.runtime

TOLERANCE = 1e-4

QUICK = {
    "ort_mnist8",
    "super_resolution_op10",
    "ultraface_slim320_nopost",
    "sscma_fomo_mbv2",
    "crepe_tiny",
    "st_yamnet256",
    "dtln_1",
    "o2t_loop3",
    "squeezenet_fp16",
}
QUICK_DYNAMIC = {
    "crepe_tiny",
    "st_yamnet256",
    "tract_lgbm_cls",
    "yunet_n_dynamic",
    "silero_vad_half",
    "ort_nuphar_loop",
}
NEGATIVE = ("ort_lr_mnist_scikit", "ort_squeezenet_tensor")
"""Networks whose results are sequences of maps, which no tensor holds."""


def networks(quick: set[str], *kinds: str) -> list:
    """The networks of all these kinds, those not in the sample marked long; one skipped item where the folder is absent."""
    names = [name for name, entry in models_folder.manifest().items() if set(kinds) <= set(entry["kinds"])]
    if not names:
        return [pytest.param("", marks=pytest.mark.skip(reason=models_folder.why_absent()))]
    return [
        pytest.param(name, marks=() if name in quick else pytest.mark.long) for name in names if name not in NEGATIVE
    ]


@pytest.mark.parametrize("name", networks(QUICK))
def test_agrees_with_its_dims_fixed(name, model, tmp_path):
    net = model(name)
    found = measured(net, dynamic=False, folder=tmp_path)
    assert found.error < (float("inf") if "quant" in net.entry["kinds"] else TOLERANCE)


@pytest.mark.parametrize("name", networks(QUICK_DYNAMIC, "dynamic"))
def test_agrees_at_other_sizes(name, model, tmp_path):
    net = model(name)
    found = measured(net, dynamic=True, folder=tmp_path)
    assert found.sizes == SIZES
    assert found.error < (float("inf") if "quant" in net.entry["kinds"] else TOLERANCE)


@pytest.mark.parametrize("name", [pytest.param(name, marks=pytest.mark.long) for name in PIXELS])
def test_noise_drives_the_reference_from_itself(name, model):
    """Why these networks are fed pixels: on noise, no runtime agrees with another one's order of additions, nor does onnxruntime with its own."""
    assert apart_from_itself(model(name)) > TOLERANCE


@pytest.mark.parametrize("name", NEGATIVE)
def test_is_refused_for_what_it_gives(name, model):
    net = model(name)
    assert "negative" in net.entry["kinds"]
    with pytest.raises(Refusal) as refused:
        tflc.convert(net.path)
    assert "E0409" in {finding.code for finding in refused.value.findings}


@pytest.mark.parametrize("name", networks({"dtln_1", "silero_vad_half"}, "rnn"))
def test_every_state_of_a_recurrent_network_is_carried(name, model):
    """As many as the network has inputs beside its data, the tokens and the time of one that makes words, and what says how it works."""
    net = model(name)
    floats = [port["name"] for port in net.entry["inputs"][1:] if port["dtype"] == "FLOAT"]
    assert sorted(states_of(net).values()) == sorted(floats)
