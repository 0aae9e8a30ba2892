// RUN: not onnx-opt %s --pass legalize-target 2>&1 | filecheck %s

// Half floats are stored, not computed; all ops that the target refuses are told.

// CHECK: error[E0505]: tfl.add: does not take f16 f16 -> f16 (tflite-2.14)
// CHECK-NEXT: hint: it takes f32, i16, i32, i64, qi8, qui8, qi16
// CHECK-NEXT: at 1 without a name: (tensor<6xf16>, tensor<6xf16>) -> tensor<6xf16>
// CHECK-NEXT: error[E0505]: tfl.sub: does not take f16 f16 -> f16 (tflite-2.14)
// CHECK-NEXT: hint: it takes f32, i32, i64, qi8, qui8, qi16
func.func @main(%x: tensor<2x3xf16> {onnx.name = "x"}, %y: tensor<2x3xf16> {onnx.name = "y"}) -> (tensor<2x3xf16> {onnx.name = "r"}) {
  %va = tfl.add(%x, %y) : tensor<2x3xf16>
  %vb = tfl.sub(%va, %y) : tensor<2x3xf16>
  func.return %vb : tensor<2x3xf16>
}
