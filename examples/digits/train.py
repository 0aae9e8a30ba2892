"""Trains the networks of networks.py, or those named as arguments, and writes NAME.onnx and the images beside this file.

Small convolutional classifiers of the 8x8 handwritten digits that scikit-learn ships (1,797 images, 1,437 to train and
360 to test: digits_test.npz). The first of those to train are kept for calibration (digits_calibration.npz). Everything
is drawn from one seed. The networks have what exporters write: batch normalization as a node of its own, depthwise and
grouped convolutions, Clip as Relu6, Flatten into Gemm.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import onnx
from layers import BatchNorm, Clamp, Conv, Dense, Flatten, Layer, MaxPool, softmax
from networks import NETWORKS
from onnx import TensorProto, helper, numpy_helper
from sklearn.datasets import load_digits

SEED = 7
EPOCHS = 30
BATCH = 32
TEST_IMAGES = 360
CALIBRATION_IMAGES = 64
FOLDER = Path(__file__).parent


def train(layers: list[Layer], images: np.ndarray, labels: np.ndarray, draw: np.random.Generator) -> None:
    """Adam (Kingma and Ba, 2015) on the cross entropy, with a learning rate that falls to 0 as a cosine."""
    steps = EPOCHS * (len(images) // BATCH)
    first = [{key: np.zeros_like(value) for key, value in layer.parameters.items()} for layer in layers]
    second = [{key: np.zeros_like(value) for key, value in layer.parameters.items()} for layer in layers]
    step = 0
    for epoch in range(EPOCHS):
        order = draw.permutation(len(images))
        loss = 0.0
        for start in range(0, len(images) - BATCH + 1, BATCH):
            chosen = order[start : start + BATCH]
            y = images[chosen]
            for layer in layers:
                y = layer.forward(y, training=True)
            probabilities = softmax(y)
            right = np.arange(BATCH), labels[chosen]
            loss -= float(np.log(probabilities[right] + 1e-12).mean())
            dy = probabilities
            dy[right] -= 1
            dy /= BATCH
            for layer in reversed(layers):
                dy = layer.backward(dy)
            step += 1
            rate = 2e-3 * 0.5 * (1 + np.cos(np.pi * step / steps))
            for layer, m, v in zip(layers, first, second, strict=True):
                for key, gradient in layer.gradients.items():
                    m[key] = 0.9 * m[key] + 0.1 * gradient
                    v[key] = 0.999 * v[key] + 0.001 * gradient**2
                    update = m[key] / (1 - 0.9**step) / (np.sqrt(v[key] / (1 - 0.999**step)) + 1e-8)
                    layer.parameters[key] -= (rate * update).astype(np.float32)
        print(f"epoch {epoch + 1:2}  loss {loss / (len(images) // BATCH):.4f}")


def accuracy(layers: list[Layer], images: np.ndarray, labels: np.ndarray) -> float:
    """The share of images whose highest score is their label's."""
    y = images
    for layer in layers:
        y = layer.forward(y, training=False)
    return float((y.argmax(-1) == labels).mean())


def export(layers: list[Layer], name: str) -> onnx.ModelProto:
    """The trained layers as an ONNX model for one image: input `image` [1, 1, 8, 8], output `probabilities` [1, 10]."""
    nodes, weights = [], []

    def constant(name: str, array: np.ndarray) -> str:
        weights.append(numpy_helper.from_array(np.ascontiguousarray(array, np.float32), name))
        return name

    value = "image"
    for layer in layers:
        node = layer.name
        match layer:
            case Conv():
                inputs = [constant(f"{node}.weight", layer.parameters["weight"])]
                op, attributes = "Conv", dict(group=layer.group, kernel_shape=[layer.kernel] * 2, pads=[layer.pad] * 4)
            case BatchNorm():
                arrays = layer.parameters | {"mean": layer.mean, "var": layer.var}
                inputs = [constant(f"{node}.{key}", arrays[key]) for key in ("scale", "shift", "mean", "var")]
                op, attributes = "BatchNormalization", dict(epsilon=layer.epsilon)
            case Clamp(high=None):
                op, inputs, attributes = "Relu", [], {}
            case Clamp(high=high):
                op, inputs, attributes = (
                    "Clip",
                    [constant(f"{node}.{k}", np.array(v)) for k, v in (("min", 0), ("max", high))],
                    {},
                )
            case MaxPool():
                op, inputs, attributes = "MaxPool", [], dict(kernel_shape=[2, 2], strides=[2, 2])
            case Flatten():
                op, inputs, attributes = "Flatten", [], dict(axis=1)
            case Dense():
                inputs = [constant(f"{node}.{key}", layer.parameters[key]) for key in ("weight", "bias")]
                op, attributes = "Gemm", dict(transB=1)
            case _:
                raise TypeError(f"no ONNX form of {layer}")
        nodes.append(helper.make_node(op, [value, *inputs], [f"{node}/out"], node, **attributes))
        value = f"{node}/out"
    nodes.append(helper.make_node("Softmax", [value], ["probabilities"], "softmax", axis=-1))
    graph = helper.make_graph(
        nodes,
        name,
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, [1, 1, 8, 8])],
        [helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, [1, 10])],
        weights,
    )
    opset = helper.make_opsetid("", 17)
    model = helper.make_model(graph, opset_imports=[opset], ir_version=8, producer_name="tflc digits example")
    onnx.checker.check_model(model, full_check=True)
    return model


def main(names: list[str]) -> None:
    data = load_digits()
    images = (data.images[:, None] / 16).astype(np.float32)
    for name in names or NETWORKS:
        draw = np.random.default_rng(SEED)
        order = draw.permutation(len(data.images))
        test, rest = order[:TEST_IMAGES], order[TEST_IMAGES:]
        layers = NETWORKS[name](draw)
        print(name)
        train(layers, images[rest], data.target[rest], draw)
        print(f"accuracy on {TEST_IMAGES} test images: {accuracy(layers, images[test], data.target[test]):.1%}")
        onnx.save(export(layers, name), FOLDER / f"{name}.onnx")
        np.savez_compressed(
            FOLDER / "digits_test.npz",
            images=data.images[test].astype(np.uint8),
            labels=data.target[test].astype(np.uint8),
        )
        # As `tflc quantize --calibration` reads them: by input name, each sample as the network takes it.
        np.savez_compressed(FOLDER / "digits_calibration.npz", image=images[rest[:CALIBRATION_IMAGES], None])


if __name__ == "__main__":
    main(sys.argv[1:])
