// RUN: onnx-opt %s --pass decompose | filecheck %s

// Integers that no runtime has, and shifts that have a kernel.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[WORD:.*]] = onnx.Constant dense<32> : tensor<i64>
// CHECK-NEXT:    %[[A:.*]] = onnx.BitShift(%x, %n) <{direction = "LEFT"}> : tensor<2x3xui16>
// CHECK-NEXT:    %[[B:.*]] = onnx.BitShift(%y, %m) <{direction = "RIGHT"}> : tensor<2x3xi32>
// CHECK-NEXT:    %[[C:.*]] = onnx.BitShift(%z, %[[WORD]]) <{direction = "RIGHT"}> : tensor<2x3xi64>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]] : tensor<2x3xui16>, tensor<2x3xi32>, tensor<2x3xi64>
func.func @main(%x: tensor<2x3xui16> {onnx.name = "x"}, %n: tensor<3xui16> {onnx.name = "n"}, %y: tensor<2x3xi32> {onnx.name = "y"}, %m: tensor<3xi32> {onnx.name = "m"}, %z: tensor<2x3xi64> {onnx.name = "z"}) -> (tensor<2x3xui16> {onnx.name = "r0"}, tensor<2x3xi32> {onnx.name = "r1"}, tensor<2x3xi64> {onnx.name = "r2"}) {
  %word = onnx.Constant dense<32> : tensor<i64>
  %a = onnx.BitShift(%x, %n) <{direction = "LEFT"}> : tensor<2x3xui16>
  %b = onnx.BitShift(%y, %m) <{direction = "RIGHT"}> : tensor<2x3xi32>
  %c = onnx.BitShift(%z, %word) <{direction = "RIGHT"}> : tensor<2x3xi64>
  func.return %a, %b, %c : tensor<2x3xui16>, tensor<2x3xi32>, tensor<2x3xi64>
}
