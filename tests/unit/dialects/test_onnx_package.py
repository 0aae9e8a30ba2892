"""Parts of the onnx package exist once, whichever is imported first, and do without the rest of it."""

from __future__ import annotations

import subprocess
import sys

import pytest


def run(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout


ALONE = "from tflc.dialects.onnx.package import messages; m = messages(); "


@pytest.mark.parametrize(
    "code",
    [
        ALONE + "import onnx; ",
        "import onnx; " + ALONE,
        ALONE + "import onnx.onnx_ml_pb2, onnx; ",
        ALONE + "from onnx import onnx_ml_pb2; import onnx; ",
    ],
)
def test_one_copy(code: str) -> None:
    check = "import onnx.onnx_ml_pb2 as p; print(onnx.ModelProto is m.ModelProto is p.ModelProto, isinstance(onnx.ModelProto(), m.ModelProto))"
    assert run(code + check) == "True True\n"


def test_the_rest_of_onnx_stays_out() -> None:
    modules = run(
        ALONE + "import sys; print('onnx' in sys.modules, 'onnx.defs' in sys.modules, 'numpy' in sys.modules)"
    )
    assert modules == "False False False\n"


def test_onnx_works_afterwards() -> None:
    code = ALONE + (
        "import onnx; from onnx import helper as h; "
        "g = h.make_graph([h.make_node('Relu', ['x'], ['y'])], 'g', [h.make_tensor_value_info('x', 1, [2])], "
        "[h.make_tensor_value_info('y', 1, [2])]); p = h.make_model(g); onnx.checker.check_model(p); "
        "print(m.ModelProto.FromString(p.SerializeToString()) == onnx.shape_inference.infer_shapes(p))"
    )
    assert run(code) == "True\n"


def test_inference_does_without_the_package() -> None:
    code = (
        "import sys; from tflc.dialects import build, make_constant; import numpy as np; "
        "c = make_constant('onnx', np.ones((2, 3), np.float32)).results[0]; "
        "op = build('onnx.Reshape', [c, make_constant('onnx', np.array([3, -1])).results[0]]); "
        "print(op.results[0].type, 'onnx' in sys.modules); "
        "import onnx; print(onnx.defs.get_schema('Reshape').name, onnx.shape_inference.InferenceError.__name__)"
    )
    assert run(code) == "tensor<3x2xf32> False\nReshape InferenceError\n"
