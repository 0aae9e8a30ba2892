// RUN: not onnx-opt %s --pass legalize-target 2>&1 | filecheck %s

// A reshape ends at rank 9.

// CHECK: error[E0506]: tfl.reshape: rank 10 is more than 9 (tflite-2.14), and 1 more
func.func @main(%x: tensor<2x1x2x1x2x1x2x1x4x3xf32> {onnx.name = "x"}) -> (tensor<2x1x2x1x2x1x2x1x2x3xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<[2, 0]> : tensor<2xi32>
  %vb = tfl.gather(%x, %ca) <{axis = 8, batch_dims = 0}> : tensor<2x1x2x1x2x1x2x1x2x3xf32>
  func.return %vb : tensor<2x1x2x1x2x1x2x1x2x3xf32>
}
