// RUN: onnx-opt %s --pass decompose | filecheck %s

// The greatest of no numbers is less than all, the least greater, and the sum of no powers has the logarithm of 0.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[R0:.*]] = onnx.Constant dense<0xFF800000> : tensor<2x1x4xf32>
// CHECK-NEXT:    %[[R1:.*]] = onnx.Constant dense<0x7F800000> : tensor<2x1x4xf32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R0]] : tensor<2x1x4xf32>, tensor<2x1x4xf32>, tensor<2x1x4xf32>
func.func @main(%x: tensor<2x0x4xf32> {onnx.name = "x"}) -> (tensor<2x1x4xf32> {onnx.name = "a"}, tensor<2x1x4xf32> {onnx.name = "b"}, tensor<2x1x4xf32> {onnx.name = "c"}) {
  %axes = onnx.Constant dense<[1]> : tensor<1xi64>
  %a = onnx.ReduceMax(%x, %axes) : tensor<2x1x4xf32>
  %b = onnx.ReduceMin(%x, %axes) : tensor<2x1x4xf32>
  %c = onnx.ReduceLogSumExp(%x, %axes) : tensor<2x1x4xf32>
  func.return %a, %b, %c : tensor<2x1x4xf32>, tensor<2x1x4xf32>, tensor<2x1x4xf32>
}
