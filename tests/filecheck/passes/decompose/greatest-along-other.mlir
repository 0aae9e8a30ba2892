// RUN: onnx-opt %s --pass decompose | filecheck %s

// The last axis is what the kernel looks along.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[K:.*]] = onnx.Constant dense<3> : tensor<1xi64>
// CHECK-NEXT:    %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 1]}> : tensor<2x5x9xf32>
// CHECK-NEXT:    %[[V1:.*]], %[[V2:.*]] = onnx.TopK(%[[V0]], %[[K]]) <{axis = 2, largest = 1, sorted = 1}> : (tensor<2x5x3xf32>, tensor<2x5x3xi64>)
// CHECK-NEXT:    %[[Y:.*]] = onnx.Transpose(%[[V1]]) <{perm = [0, 2, 1]}> : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[Y_1:.*]] = onnx.Transpose(%[[V2]]) <{perm = [0, 2, 1]}> : tensor<2x3x5xi64>
// CHECK-NEXT:    func.return %[[Y]], %[[Y_1]] : tensor<2x3x5xf32>, tensor<2x3x5xi64>
func.func @main(%x: tensor<2x9x5xf32> {onnx.name = "x"}) -> (tensor<2x3x5xf32> {onnx.name = "r0"}, tensor<2x3x5xi64> {onnx.name = "r1"}) {
  %k = onnx.Constant dense<3> : tensor<1xi64>
  %y, %y_1 = onnx.TopK(%x, %k) <{axis = 1}> : (tensor<2x3x5xf32>, tensor<2x3x5xi64>)
  func.return %y, %y_1 : tensor<2x3x5xf32>, tensor<2x3x5xi64>
}
