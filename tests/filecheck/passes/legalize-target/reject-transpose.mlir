// RUN: not onnx-opt %s --pass legalize-target 2>&1 | filecheck %s

// Seven axes of which no two travel together.

// CHECK: error[E0506]: tfl.transpose: rank 7 is more than 6 (tflite-2.14)
func.func @main(%x: tensor<2x3x2x3x2x3x2xf32> {onnx.name = "x"}) -> (tensor<2x3x2x3x2x3x2xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<[6, 5, 4, 3, 2, 1, 0]> : tensor<7xi32>
  %vb = tfl.transpose(%x, %ca) : tensor<2x3x2x3x2x3x2xf32>
  func.return %vb : tensor<2x3x2x3x2x3x2xf32>
}
