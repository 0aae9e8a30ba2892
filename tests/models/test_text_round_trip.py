"""After every pass a network can be printed, with locations and its weights in a side file, parsed back, and finished to the same bytes."""

from __future__ import annotations

import pytest
from float_nets import NETS
from onnx_nets import shape_options

import tflc
from tflc.backends.tflite import to_bytes
from tflc.dialects.assembly import parse_module, to_text
from tflc.dialects.sidefile import SIDE_FILE, WeightKeys
from tflc.frontends import open_model
from tflc.pipeline import CONVERT, PassContext, PassManager, pass_class

QUICK = {"ort_mnist8", "sscma_fomo_mbv2"}


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=() if name in QUICK else pytest.mark.long) for name, _ in NETS]
)
def test_text_between_all_passes_changes_no_byte(name, model, tmp_path):
    from xdsl.dialects.builtin import StringAttr

    net = model(name)
    direct = tflc.convert(net.path, input_shapes=shape_options(net)).to_bytes()
    module = open_model(net.path)
    context = PassContext()
    settings = {"infer-shapes": {"input_shape": tuple(shape_options(net))}}
    for number, pass_name in enumerate(CONVERT):
        PassManager([pass_class(pass_name)()], settings if pass_name == "infer-shapes" else {}).run(context, module)
        side_file, keys = tmp_path / f"{number}.safetensors", WeightKeys()
        module.attributes[SIDE_FILE] = StringAttr(side_file.name)
        text = to_text(module, locations=True, weight_keys=keys)
        side_file.write_bytes(b"".join(keys.pieces()))
        module = parse_module(text, str(tmp_path / f"{number}.mlir"))
        del module.attributes[SIDE_FILE]
    assert to_bytes(module) == direct
