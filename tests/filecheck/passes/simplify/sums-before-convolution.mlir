// RUN: onnx-opt %s --pass simplify | filecheck %s

// Where nothing is padded, a constant before a convolution is one after it; so is a normalization.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[G:.*]] = onnx.Constant dense<1.0> : tensor<4x3x1x2xf32>
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<[14.0, 14.0, 112.0, 112.0]> : tensor<4xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Conv(%x, %[[G]], %[[V0]]) <{{.*}}> : tensor<1x4x5x6xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<{{.*}}> : tensor<4x3x1x2xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<[1.75, 1.75, -5.5, -5.5]> : tensor<4xf32>
// CHECK-NEXT:    %[[Z:.*]] = onnx.Conv(%x, %[[V1]], %[[V2]]) <{{.*}}> : tensor<1x4x5x6xf32>
// CHECK-NEXT:    func.return %[[Y]], %[[Z]] : tensor<1x4x5x6xf32>, tensor<1x4x5x6xf32>
// CHECK-NOT:     onnx.Add
// CHECK-NOT:     onnx.BatchNormalization
func.func @main(%x: tensor<1x6x5x7xf32> {onnx.name = "x"}) -> (tensor<1x4x5x6xf32> {onnx.name = "y"}, tensor<1x4x5x6xf32> {onnx.name = "z"}) {
  %g = onnx.Constant dense<1.0> : tensor<4x3x1x2xf32>
  %s = onnx.Constant dense<[[[1.0]], [[2.0]], [[4.0]], [[8.0]], [[16.0]], [[32.0]]]> : tensor<6x1x1xf32>
  %a = onnx.Add(%x, %s) : tensor<1x6x5x7xf32>
  %y = onnx.Conv(%a, %g) <{group = 2}> : tensor<1x4x5x6xf32>
  %gamma = onnx.Constant dense<[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]> : tensor<6xf32>
  %beta = onnx.Constant dense<[0.5, 0.25, 0.125, 1.5, 1.0, 2.0]> : tensor<6xf32>
  %mean = onnx.Constant dense<[1.0, -1.0, 2.0, 0.0, 0.5, 1.0]> : tensor<6xf32>
  %var = onnx.Constant dense<[4.0, 1.0, 16.0, 0.25, 4.0, 1.0]> : tensor<6xf32>
  %n = onnx.BatchNormalization(%x, %gamma, %beta, %mean, %var) <{epsilon = 0.0}> : tensor<1x6x5x7xf32>
  %z = onnx.Conv(%n, %g) <{group = 2}> : tensor<1x4x5x6xf32>
  func.return %y, %z : tensor<1x4x5x6xf32>, tensor<1x4x5x6xf32>
}
