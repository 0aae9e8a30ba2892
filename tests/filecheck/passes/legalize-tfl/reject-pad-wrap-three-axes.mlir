// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// Three axes: what decompose would have taken one by one.

// CHECK: error[E0417]: Pad (opset 25): pads that repeat elements need known axes, computed ones data of a known size
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}) -> (tensor<3x4x5xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<[1, 1, 1, 0, 0, 0]> : tensor<6xi64>
  %y = onnx.Pad(%x, %ca) <{mode = "wrap"}> : tensor<3x4x5xf32>
  func.return %y : tensor<3x4x5xf32>
}
