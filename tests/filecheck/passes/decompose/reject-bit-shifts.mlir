// RUN: onnx-opt %s --pass decompose | filecheck %s

// 32 bits do not hold the divisor of a shift by 31, nor the quotients of unsigned integers of 32 bits.

// CHECK-LABEL: func.func @main
// CHECK:         %[[A:.*]] = onnx.BitShift(%x, %{{.*}}) <{direction = "RIGHT"}> : tensor<2xi32>
// CHECK:         %[[B:.*]] = onnx.BitShift(%y, %{{.*}}) <{direction = "RIGHT"}> : tensor<2xui32>
func.func @main(%x: tensor<2xi32> {onnx.name = "x"}, %y: tensor<2xui32> {onnx.name = "y"}) -> (tensor<2xi32> {onnx.name = "a"}, tensor<2xui32> {onnx.name = "b"}) {
  %n = onnx.Constant dense<[3, 31]> : tensor<2xi32>
  %m = onnx.Constant dense<[3, 1]> : tensor<2xui32>
  %a = onnx.BitShift(%x, %n) <{direction = "RIGHT"}> : tensor<2xi32>
  %b = onnx.BitShift(%y, %m) <{direction = "RIGHT"}> : tensor<2xui32>
  func.return %a, %b : tensor<2xi32>, tensor<2xui32>
}
