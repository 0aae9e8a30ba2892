// RUN: onnx-opt %s --pass decompose | filecheck %s

// Shifts that have a kernel.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[WORD:.*]] = onnx.Constant dense<32> : tensor<i64>
// CHECK-NEXT:    %[[B:.*]] = onnx.BitShift(%y, %m) <{direction = "RIGHT"}> : tensor<2x3xi32>
// CHECK-NEXT:    %[[C:.*]] = onnx.BitShift(%z, %[[WORD]]) <{direction = "RIGHT"}> : tensor<2x3xi64>
// CHECK-NEXT:    func.return %[[B]], %[[C]] : tensor<2x3xi32>, tensor<2x3xi64>
func.func @main(%y: tensor<2x3xi32> {onnx.name = "y"}, %m: tensor<3xi32> {onnx.name = "m"}, %z: tensor<2x3xi64> {onnx.name = "z"}) -> (tensor<2x3xi32> {onnx.name = "r1"}, tensor<2x3xi64> {onnx.name = "r2"}) {
  %word = onnx.Constant dense<32> : tensor<i64>
  %b = onnx.BitShift(%y, %m) <{direction = "RIGHT"}> : tensor<2x3xi32>
  %c = onnx.BitShift(%z, %word) <{direction = "RIGHT"}> : tensor<2x3xi64>
  func.return %b, %c : tensor<2x3xi32>, tensor<2x3xi64>
}
