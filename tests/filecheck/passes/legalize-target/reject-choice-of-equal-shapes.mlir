// RUN: not onnx-opt %s --pass legalize-target 2>&1 | filecheck %s

// Where shapes are equal, fewer axes mend nothing: the choice is refused as it stands.

// CHECK: error[E0505]: tfl.select_v2: does not take f64 f64 -> f64 (tflite-2.14)
// CHECK: (tensor<2x3x4x5x6x7xi1>, tensor<2x3x4x5x6x7xf64>, tensor<2x3x4x5x6x7xf64>) -> tensor<2x3x4x5x6x7xf64>
func.func @main(%c: tensor<2x3x4x5x6x7xi1> {onnx.name = "c"}, %x: tensor<2x3x4x5x6x7xf64> {onnx.name = "x"}) -> (tensor<2x3x4x5x6x7xf64> {onnx.name = "r"}) {
  %r = tfl.select_v2(%c, %x, %x) : tensor<2x3x4x5x6x7xf64>
  func.return %r : tensor<2x3x4x5x6x7xf64>
}
