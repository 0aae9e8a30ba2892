// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// Only f32 is multiplied.

// CHECK: error[E0415]: MatMul (opset 13): only f32 is multiplied by matrices, and i32 and i64 by small ones of known shape
// CHECK-NEXT: hint: cast its operands to float32
// CHECK-NEXT: at 1 without a name: (tensor<3x4xi32>, tensor<4x5xi32>) -> tensor<3x5xi32>
func.func @main(%x: tensor<3x4xi32> {onnx.name = "x"}, %y: tensor<4x5xi32> {onnx.name = "y"}) -> (tensor<3x5xi32> {onnx.name = "r"}) {
  %y_1 = onnx.MatMul(%x, %y) : tensor<3x5xi32>
  func.return %y_1 : tensor<3x5xi32>
}
