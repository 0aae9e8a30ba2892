// RUN: not onnx-opt %s --pass legalize-target 2>&1 | filecheck %s

// Six axes of which none is taken whole.

// CHECK: error[E0506]: tfl.slice: rank 6 is more than 5 (tflite-2.14)
func.func @main(%x: tensor<2x3x4x5x6x7xf32> {onnx.name = "x"}) -> (tensor<1x2x3x4x5x6xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<1> : tensor<6xi32>
  %cb = tfl.pseudo_const dense<[1, 2, 3, 4, 5, 6]> : tensor<6xi32>
  %vc = tfl.slice(%x, %ca, %cb) : tensor<1x2x3x4x5x6xf32>
  func.return %vc : tensor<1x2x3x4x5x6xf32>
}
